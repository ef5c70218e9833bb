import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { type Tx, UnitOfWork } from '@firsthand/persistence';
import type { NoticeMail } from '../notifications/deliver-mail.queries.ts';
import type { MailCheck } from '../notifications/take-to-wire.ts';
import { takeBackRefused } from '../outreach/send-outreach.ts';
import { NO_LONGER_TRUE } from './notices.queries.ts';
import { ISSUE_DUE, NO_LONGER_RIGHT } from './reminders.queries.ts';
import { STILL_USEFUL_DAYS, subjectOf } from './reminders.rules.ts';

/** Rungs in one transaction; each may reach a whole cohort. */
const BATCH = 20;

export interface IssueReport {
  rungs: number;
  sent: number;
  dropped: number;
}

/** Turns the rungs that are due into reminders, and has the last word before a reminder's mail leaves. */
@Injectable()
export class IssueReminders implements MailCheck {
  constructor(private readonly uow: UnitOfWork) {}

  /** Issues everything that is due in the tenant; may run twice or beside itself and still reminds once. */
  async issueDue(actor: Actor, signal?: AbortSignal): Promise<IssueReport> {
    const report: IssueReport = { rungs: 0, sent: 0, dropped: 0 };
    for (;;) {
      const { rungs, sent, dropped } = await this.uow.run(actor, (tx) => issueSome(tx));
      report.rungs += rungs;
      report.sent += sent;
      report.dropped += dropped;
      if (rungs < BATCH || signal?.aborted) return report;
    }
  }

  async noLongerRight(tx: Tx, notices: readonly NoticeMail[]): Promise<ReadonlyMap<string, string>> {
    const reminders = notices.filter(({ reminderId }) => reminderId !== null);
    const others = notices.flatMap((notice) => subjectOf(notice) ?? []);
    const reminderIds = reminders.map(({ reminderId }) => reminderId!);
    const past =
      reminders.length > 0 ? await tx.sql(NO_LONGER_RIGHT, reminderIds, tx.now, STILL_USEFUL_DAYS) : [];
    const untrue = others.length > 0 ? await tx.sql(NO_LONGER_TRUE, JSON.stringify(others)) : [];
    const because = new Map(past.map((reminder) => [reminder.id, reminder.because]));
    return new Map([
      ...reminders.flatMap(({ id, reminderId }): [string, string][] => {
        const why = because.get(reminderId!);
        return why === undefined ? [] : [[id, why]];
      }),
      ...untrue.map((notice): [string, string] => [notice.id, notice.because]),
    ]);
  }

  letterRefused(tx: Tx, letterIds: readonly string[]): Promise<void> {
    return takeBackRefused(tx, letterIds);
  }
}

async function issueSome(tx: Tx): Promise<IssueReport> {
  const issued = await tx.first(ISSUE_DUE, tx.now, BATCH, STILL_USEFUL_DAYS);
  if (!issued) throw new Error('Issuing reminders answered with nothing.');
  if (issued.mailed > 0) await tx.enqueue('mail.deliver', {});
  return issued;
}
