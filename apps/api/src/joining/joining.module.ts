import { Module } from '@nestjs/common';
import { JoiningModule } from '@firsthand/core';
import { JoiningResolver } from './joining.resolver.ts';

@Module({ imports: [JoiningModule], providers: [JoiningResolver] })
export class JoiningApi {}
