import { Module } from '@nestjs/common';
import { IdentityModule } from '@firsthand/core';
import { TenancyResolver } from '../tenancy/tenancy.resolver.ts';
import { IdentityResolver } from './identity.resolver.ts';

@Module({ imports: [IdentityModule], providers: [IdentityResolver, TenancyResolver] })
export class IdentityApi {}
