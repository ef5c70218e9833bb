import { Module } from '@nestjs/common';
import { JoiningModule } from '@firsthand/core';
import { IdentityApi } from '../identity/identity.module.ts';
import { JoiningResolver } from './joining.resolver.ts';
import { PersonCardsResolver } from './person-cards.resolver.ts';

@Module({
  imports: [JoiningModule, IdentityApi],
  providers: [JoiningResolver, PersonCardsResolver],
})
export class JoiningApi {}
