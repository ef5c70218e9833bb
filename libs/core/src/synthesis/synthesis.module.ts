import { Module } from '@nestjs/common';
import { SynthesisService } from './synthesis.service.ts';
import { WeighUp } from './weigh-up.ts';

@Module({ providers: [SynthesisService, WeighUp], exports: [SynthesisService, WeighUp] })
export class SynthesisModule {}
