import { Module } from '@nestjs/common';
import { ThanksModule } from '@firsthand/core';
import { NextStepsResolver } from './next-steps.resolver.ts';
import { OutcomesResolver } from './outcomes.resolver.ts';
import { ThanksLoaders } from './thanks.loader.ts';
import { ThanksResolver } from './thanks.resolver.ts';

@Module({
  imports: [ThanksModule],
  providers: [ThanksResolver, NextStepsResolver, OutcomesResolver, ThanksLoaders],
})
export class ThanksApi {}
