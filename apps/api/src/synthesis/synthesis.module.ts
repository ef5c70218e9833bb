import { Module } from '@nestjs/common';
import { SynthesisModule } from '@firsthand/core';
import { SynthesisResolver } from './synthesis.resolver.ts';

@Module({ imports: [SynthesisModule], providers: [SynthesisResolver] })
export class SynthesisApi {}
