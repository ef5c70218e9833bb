import { Module } from '@nestjs/common';
import { PrimerModule } from '@firsthand/core';
import { PrimerDeskResolver } from './desk.resolver.ts';
import { PrimerResolver } from './primer.resolver.ts';

@Module({ imports: [PrimerModule], providers: [PrimerResolver, PrimerDeskResolver] })
export class PrimerApi {}
