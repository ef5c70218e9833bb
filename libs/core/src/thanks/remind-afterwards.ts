import { Injectable } from '@nestjs/common';
import type { Actor, MailDroppedBecause } from '@firsthand/contracts';
import { Delivery, type Insert, type Notice, type Tx, UnitOfWork } from '@firsthand/persistence';
import { THANKS_USEFUL_DAYS } from '../interviews/meeting-reminders.rules.ts';
import { instantOf } from '../assignments/deadlines.rules.ts';
import { dayIn } from '../tenancy/day.ts';
import { type DueMeeting, TAKE_DUE_MEETINGS, TAKE_DUE_STEPS } from './thanks.queries.ts';

/** Rows in one transaction. */
const BATCH = 500;

/** Tells students that they meet somebody soon, whom to thank, and what they meant to do on a day that has come. */
@Injectable()
export class RemindAfterwards {
  constructor(private readonly uow: UnitOfWork) {}

  /** Reminds of everything that is due in the tenant; returns how many messages that were. */
  async remindDue(actor: Actor, signal?: AbortSignal): Promise<number> {
    let told = 0;
    for (const some of [remindMeetings, remindSteps])
      for (;;) {
        const report = await this.uow.run(actor, (tx) => some(tx));
        told += report.told;
        if (report.taken < BATCH || signal?.aborted) break;
      }
    return told;
  }
}

interface Report {
  taken: number;
  told: number;
}

/**
 * One message for each, which stands or falls by itself; mails that leave for one person at once are put into one. What
 * has lost its sense before it was told is written down.
 */
async function remindMeetings(tx: Tx): Promise<Report> {
  const taken = await tx.sql(TAKE_DUE_MEETINGS, tx.now, BATCH, THANKS_USEFUL_DAYS);
  const notices = taken
    .toSorted((a, b) => a.forAt.localeCompare(b.forAt) || a.interviewId.localeCompare(b.interviewId))
    .map((meeting) => ({ notice: noticeOf(meeting), because: meeting.because }));
  const dropped = notices.flatMap(({ notice, because }) =>
    because === null ? [] : [droppedMail(notice, because, tx.now)],
  );
  await tx.insert(Delivery, dropped);
  const told = await tx.notify(notices.flatMap(({ notice, because }) => (because === null ? [notice] : [])));
  return { taken: taken.length, told };
}

function noticeOf({ kind, userId, interviewId, contactName, forAt, zone }: DueMeeting): Notice {
  const told = { userId, dedupKey: `${kind}:${interviewId}:${forAt}`, mail: true };
  return kind === 'MEETING'
    ? {
        ...told,
        kind: 'MEETING_TOMORROW',
        params: { contactName, startsAt: forAt, zone, others: 0 },
        path: `/interviews/${interviewId}`,
      }
    : {
        ...told,
        kind: 'THANK_YOU_DUE',
        params: { contactName, dueAt: forAt, zone, others: 0 },
        path: `/thanks/${interviewId}`,
      };
}

function droppedMail(
  { userId, kind, params, path, dedupKey }: Notice,
  note: MailDroppedBecause,
  now: Date,
): Insert<Delivery> {
  return {
    ...{ userId, template: kind, params: { ...params, path }, dedupKey },
    ...{ state: 'DROPPED', note, nextAttemptAt: now, createdAt: now },
  };
}

/** One message a day. */
async function remindSteps(tx: Tx): Promise<Report> {
  const taken = await tx.sql(TAKE_DUE_STEPS, tx.now, BATCH);
  const inOrder = taken
    .filter(({ stillRight }) => stillRight)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.stepId.localeCompare(b.stepId));
  const notices = together(inOrder, ({ userId }) => userId).map(([first, ...others]): Notice => {
    const { userId, what, dueOn, zone } = first!;
    return {
      userId,
      kind: 'NEXT_STEP_DUE',
      params: { what, others: others.length, forAt: instantOf(`${dueOn}T12:00`, zone).toISOString(), zone },
      path: '/thanks',
      dedupKey: `next-steps:${dayIn(zone, tx.now)}`,
      mail: true,
    };
  });
  return { taken: taken.length, told: await tx.notify(notices) };
}

/** The rows that have the same key, in their order. */
function together<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}
