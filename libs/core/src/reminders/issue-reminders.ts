import { Injectable } from '@nestjs/common';
import type { Actor, MailDroppedBecause } from '@firsthand/contracts';
import { type Tx, UnitOfWork } from '@firsthand/persistence';
import { OUTDATED_INVITATIONS } from '../interviews/interviews.queries.ts';
import type { NoticeMail } from '../notifications/deliver-mail.queries.ts';
import type { MailCheck } from '../notifications/take-to-wire.ts';
import { takeBackRefused } from '../outreach/send-outreach.ts';
import { AS_IT_IS_NOW, NO_LONGER_TRUE } from './notices.queries.ts';
import { tellOfAddresses, tellOfBehind } from './tell-staff.ts';
import { AT_WORK, ISSUE_DUE, NO_LONGER_RIGHT } from './reminders.queries.ts';
import { AT_WORK_MINUTES, STAFF_AFTER_MINUTES, STILL_USEFUL_DAYS, subjectOf } from './reminders.rules.ts';

/** Occasions in one transaction; each may reach a whole cohort. */
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

  async asItIsNow(
    tx: Tx,
    notices: readonly NoticeMail[],
  ): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
    const subjects = notices.flatMap((notice) => subjectOf(notice) ?? []);
    const changing = subjects.filter(({ kind }) => kind === 'PUBLISHED' || kind === 'BEHIND');
    const now = changing.length > 0 ? await tx.sql(AS_IT_IS_NOW, JSON.stringify(changing)) : [];
    return new Map(now.map(({ id, params }) => [id, params]));
  }

  async noLongerRight(
    tx: Tx,
    notices: readonly NoticeMail[],
  ): Promise<ReadonlyMap<string, MailDroppedBecause>> {
    const reminders = notices.filter(({ reminderId }) => reminderId !== null);
    const others = notices.flatMap((notice) => subjectOf(notice) ?? []);
    const reminderIds = reminders.map(({ reminderId }) => reminderId!);
    const past =
      reminders.length > 0 ? await tx.sql(NO_LONGER_RIGHT, reminderIds, tx.now, STILL_USEFUL_DAYS) : [];
    const untrue = others.length > 0 ? await tx.sql(NO_LONGER_TRUE, JSON.stringify(others), tx.now) : [];
    const because = new Map(past.map((reminder) => [reminder.id, reminder.because]));
    return new Map([
      ...reminders.flatMap(({ id, reminderId }): [string, MailDroppedBecause][] => {
        const why = because.get(reminderId!);
        return why === undefined ? [] : [[id, why]];
      }),
      ...untrue.map((notice): [string, MailDroppedBecause] => [notice.id, notice.because]),
    ]);
  }

  async atWork(tx: Tx, notices: readonly NoticeMail[]): Promise<ReadonlyMap<string, Date>> {
    const ids = notices.flatMap(({ reminderId }) => reminderId ?? []);
    const writing = await tx.sql(AT_WORK, ids, tx.now, AT_WORK_MINUTES);
    const until = new Map(writing.map((reminder) => [reminder.id, reminder.until]));
    return new Map(
      notices.flatMap(({ id, reminderId }): [string, Date][] => {
        const at = until.get(reminderId ?? '');
        return at ? [[id, at]] : [];
      }),
    );
  }

  async outdatedLetters(tx: Tx, letterIds: readonly string[]): Promise<ReadonlySet<string>> {
    const outdated = await tx.sql(OUTDATED_INVITATIONS, letterIds, tx.now);
    return new Set(outdated.map(({ id }) => id));
  }

  letterRefused(tx: Tx, letterIds: readonly string[]): Promise<void> {
    return takeBackRefused(tx, letterIds);
  }

  addressRefused(tx: Tx, userIds: readonly string[]): Promise<void> {
    return tellOfAddresses(tx, userIds);
  }
}

async function issueSome(tx: Tx): Promise<IssueReport> {
  const issued = await tx.first(ISSUE_DUE, tx.now, BATCH, STILL_USEFUL_DAYS, STAFF_AFTER_MINUTES);
  if (!issued) throw new Error('Issuing reminders answered with nothing.');
  if (issued.sent > 0) tx.hasNews = true;
  if (issued.mailed > 0) await tx.enqueue('mail.deliver', {});
  await tellOfBehind(tx, issued.behind);
  return issued;
}
