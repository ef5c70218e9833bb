import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { type Notice, type Tx, UnitOfWork } from '@firsthand/persistence';
import { inviteUsers } from '../identity/invitations.ts';
import { WORK_FROM_HOUR } from '../tenancy/tenancy.rules.ts';
import { ENDING_INVITATIONS, HOUR, OPEN_INVITATIONS, WAITING_GRADING } from './waiting.queries.ts';

/** Tells of what waits for somebody and has no date of its own: work to be graded, and invitations nobody took up. */
@Injectable()
export class RemindWaiting {
  constructor(private readonly uow: UnitOfWork) {}

  /** Once a week for each occasion, on a working morning or later, whoever calls how often. Returns how many messages that were. */
  async remindDue(actor: Actor): Promise<number> {
    return this.uow.run(actor, async (tx) => {
      const { hour } = (await tx.first(HOUR, tx.now))!;
      if (hour < WORK_FROM_HOUR) return 0;
      const grading = await tx.notify(await gradingNotices(tx));
      const invitations = await tx.notify(await invitationNotices(tx));
      return grading + invitations + (await inviteAgain(tx));
    });
  }
}

/** One message for a teacher, over all their assignments; it leads to what has waited longest. */
async function gradingNotices(tx: Tx): Promise<Notice[]> {
  const waiting = await tx.sql(WAITING_GRADING, tx.now);
  return waiting.map(({ userId, assignmentId, monday, ...params }) => ({
    ...{ userId, kind: 'GRADING_WAITING', params, mail: true },
    path: `/grading/${assignmentId}`,
    dedupKey: `grading-waiting:${monday}`,
  }));
}

async function invitationNotices(tx: Tx): Promise<Notice[]> {
  const open = await tx.sql(OPEN_INVITATIONS, tx.now);
  return open.map(({ userId, sectionId, monday, ...params }) => ({
    ...{ userId, kind: 'INVITATIONS_OPEN', params, mail: true },
    path: `/sections/${sectionId}`,
    dedupKey: `invitations-open:${sectionId}:${monday}`,
  }));
}

/** Whoever has not come in is written to once more, with a link that works another week, before the first one ends. */
async function inviteAgain(tx: Tx): Promise<number> {
  const ending = await tx.sql(ENDING_INVITATIONS, tx.now);
  let invited = 0;
  for (const section of new Set(ending.map((one) => one.section))) {
    const people = ending.flatMap((one) => (one.section === section ? one.userId : []));
    invited += (await inviteUsers(tx, people, { sectionName: section })).length;
  }
  return invited;
}
