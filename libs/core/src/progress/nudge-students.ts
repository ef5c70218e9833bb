import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden, NotFound, RuleBroken, type StuckReason } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { localIn } from '../assignments/deadlines.rules.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { asWritten } from '../tenancy/text.ts';
import { KEEP_NUDGES, NAME_OF, STUDENTS_TO_NUDGE } from './nudges.queries.ts';

export interface GivenNudge {
  readonly enrolmentIds: readonly string[];
  /** Where they are stuck; null for a message about anything else. */
  readonly reason: StuckReason | null;
  readonly words: string;
}

export interface Nudged {
  readonly nudged: number;
  /** Who was told the same today, and so is not told again. */
  readonly already: number;
}

/** A word from staff to students who do not get on: kept, and told once. */
@Injectable()
export class NudgeStudents {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Writes to students of one assignment, each in the product and by mail, and keeps who wrote what to whom. The same
   * student hears of the same reason, or the same words, once a day, whoever clicks how often.
   */
  async nudge(actor: Actor, assignmentId: string, given: readonly GivenNudge[]): Promise<Nudged> {
    const nudges = given
      .map((nudge) => ({ ...nudge, words: asWritten(nudge.words).trim() }))
      .flatMap(({ enrolmentIds, ...nudge }) =>
        [...new Set(enrolmentIds)].map((enrolmentId) => ({ ...nudge, enrolmentId, id: newId() })),
      );
    if (nudges.length === 0)
      throw new RuleBroken('nobody-to-nudge', 'Choose at least one student to write to.');
    if (nudges.some(({ words }) => words === ''))
      throw new RuleBroken('nudge-empty', 'Write something first: an empty message helps nobody.');
    if (actor.userId === 'system') throw new Forbidden();
    const sender = actor.userId;
    return this.uow.run(actor, async (tx) => {
      const ids = [...new Set(nudges.map(({ enrolmentId }) => enrolmentId))];
      const students = await tx.sql(STUDENTS_TO_NUDGE, ...reachOf(actor), assignmentId, ids);
      if (students.length !== ids.length) throw new NotFound();
      const { title, zone } = students[0]!;
      const kept = await tx.sql(
        KEEP_NUDGES,
        JSON.stringify(nudges.map((nudge) => ({ ...nudge, occasion: occasionOf(nudge) }))),
        assignmentId,
        sender,
        localIn(zone, tx.now).slice(0, 10),
        tx.now,
      );
      const { name } = (await tx.first(NAME_OF, sender))!;
      const userOf = new Map(students.map(({ enrolmentId, userId }) => [enrolmentId, userId]));
      const wordsOf = new Map(nudges.map(({ id, words }) => [id, words]));
      await tx.notify(
        kept.map(({ id, enrolmentId }) => ({
          userId: userOf.get(enrolmentId)!,
          kind: 'NUDGE',
          params: { assignmentTitle: title, from: name, words: wordsOf.get(id)! },
          path: '/',
          dedupKey: `nudge:${id}`,
          mail: true,
        })),
      );
      if (kept.length > 0)
        await tx.audit(
          'students.nudged',
          { kind: 'assignment', id: assignmentId },
          {
            enrolmentIds: kept.map(({ enrolmentId }) => enrolmentId),
          },
        );
      return { nudged: kept.length, already: nudges.length - kept.length };
    });
  }
}

/** What makes two nudges of one day the same: the reason, or else the words. */
function occasionOf({ reason, words }: { reason: StuckReason | null; words: string }): string {
  return reason ?? `words ${createHash('sha256').update(words).digest('hex').slice(0, 32)}`;
}
