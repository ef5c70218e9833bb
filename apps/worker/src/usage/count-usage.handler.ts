import { CountUsage } from '@firsthand/core';
import { Handles, type JobAtWork, type JobHandler } from '../runner/handles.ts';

/** When an administrator does not want to wait for the night's count. */
@Handles('usage.count')
export class CountUsageHandler implements JobHandler<'usage.count'> {
  constructor(private readonly usage: CountUsage) {}

  async handle({ actor }: JobAtWork<'usage.count'>): Promise<void> {
    await this.usage.run(actor);
  }
}
