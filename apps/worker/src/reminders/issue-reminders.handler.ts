import { Inject } from '@nestjs/common';
import { IssueReminders, OutcomesService, RemindAfterwards, RemindFollowUps } from '@firsthand/core';
import type { Logger } from '@firsthand/platform';
import { LOGGER } from '../ground.module.ts';
import { Handles, type JobAtWork, type JobHandler } from '../runner/handles.ts';
import { Metrics } from '../runner/metrics.ts';

@Handles('reminders.issue')
export class IssueRemindersHandler implements JobHandler<'reminders.issue'> {
  constructor(
    private readonly reminders: IssueReminders,
    private readonly followUps: RemindFollowUps,
    private readonly afterwards: RemindAfterwards,
    private readonly outcomes: OutcomesService,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async handle({ actor, data, signal }: JobAtWork<'reminders.issue'>): Promise<void> {
    const report = await this.reminders.issueDue(actor, signal);
    const followUps = await this.followUps.remindDue(actor, signal);
    const afterwards = await this.afterwards.remindDue(actor, signal);
    const outcomes = await this.outcomes.sendDue(actor, signal);
    this.metrics.reminded(report);
    if (report.rungs + followUps + afterwards + outcomes > 0)
      this.log.info({ ...data, ...report, followUps, afterwards, outcomes }, 'reminders were issued');
  }
}
