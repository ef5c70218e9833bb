import { Injectable } from '@nestjs/common';
import { type Actor, BadInput, LIMITS, NotFound, RuleBroken } from '@firsthand/contracts';
import { Assignment, Excuse, Milestone, type Notice, type Reading, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { assertStaffOf } from '../sections/sections.policy.ts';
import { asWritten } from '../tenancy/text.ts';
import { LOCK_ASSIGNMENT } from './assignments.queries.ts';
import { END_EXCUSES, EXCUSABLE, EXCUSES, type ExcuseView, HOLD_MAILS } from './excuses.queries.ts';
import { keepRungs } from './reminder-ladder.ts';

export interface GivenExcuse {
  readonly assignmentId: string;
  /** None for all of the assignment. */
  readonly milestoneId?: string | null;
  readonly enrolmentIds: readonly string[];
  readonly reason: string;
}

/** A mail that is undone within so long is never sent. */
const MAIL_WAITS_MS = 60_000;

/** Takes an assignment, or a step of it, from students: no deadline, no reminder, no part in any total. */
@Injectable()
export class ExcuseStudents {
  constructor(private readonly uow: UnitOfWork) {}

  /** Who is excused from an assignment now. */
  async excuses(actor: Actor, assignmentId: string): Promise<ExcuseView[]> {
    return this.uow.read(actor, async (read) => {
      const { sectionId } = await read.get(Assignment, assignmentId);
      await assertStaffOf(read, sectionId);
      return read.sql(EXCUSES, assignmentId);
    });
  }

  /** Excuses these students and tells each once; whoever is excused already is left as they are. Returns the new ones. */
  async excuse(actor: Actor, given: GivenExcuse): Promise<string[]> {
    const { assignmentId, milestoneId = null, enrolmentIds } = given;
    const reason = reasonOf(given.reason);
    if (enrolmentIds.length === 0)
      throw new RuleBroken('nobody-to-excuse', 'Choose at least one student to excuse.');
    return this.uow.run(actor, async (tx) => {
      await tx.sql(LOCK_ASSIGNMENT, assignmentId);
      const assignment = await excusing(tx, assignmentId);
      const step = milestoneId ? await tx.findOne(Milestone, { id: milestoneId, assignmentId }) : null;
      const students = await tx.sql(EXCUSABLE, assignmentId, milestoneId, [...new Set(enrolmentIds)]);
      if (students.length !== new Set(enrolmentIds).size || (milestoneId && !step)) throw new NotFound();
      const meant = students.filter(({ excused }) => !excused).map((one) => ({ ...one, id: newId() }));
      if (meant.length === 0) throw new RuleBroken('already-excused', 'They are excused from this already.');
      await tx.insert(
        Excuse,
        meant.map(({ id, enrolmentId }) => ({
          ...{ id, assignmentId, milestoneId, enrolmentId, reason },
          ...{ excusedBy: tx.actor.userId, excusedAt: tx.now, endedBy: null, endedAt: null },
        })),
      );
      await tx.audit(
        'student.excused',
        { kind: 'assignment', id: assignmentId },
        { milestoneId, enrolmentIds: meant.map((one) => one.enrolmentId), reason },
      );
      if (assignment.state === 'PUBLISHED') {
        const notice = noticeOf('EXCUSED', assignment, step?.title ?? null);
        await tx.notify(meant.map(({ id, userId }) => ({ ...notice, userId, dedupKey: `excused:${id}` })));
        const until = new Date(tx.now.getTime() + MAIL_WAITS_MS);
        await tx.sql(
          HOLD_MAILS,
          meant.map(({ id }) => `excused:${id}`),
          until,
        );
      }
      return meant.map(({ id }) => id);
    });
  }

  /** It is theirs again, with the dates it had. Returns how many. */
  async undo(actor: Actor, assignmentId: string, ids: readonly string[]): Promise<number> {
    return this.uow.run(actor, async (tx) => {
      await tx.sql(LOCK_ASSIGNMENT, assignmentId);
      const assignment = await excusing(tx, assignmentId);
      const ended = await tx.sql(END_EXCUSES, ids, assignmentId, tx.now, tx.actor.userId);
      if (ended.length === 0) return 0;
      await keepRungs(tx, assignment);
      await tx.audit(
        'excuse.ended',
        { kind: 'assignment', id: assignmentId },
        { excuseIds: ended.map(({ id }) => id) },
      );
      const steps = await tx.find(Milestone, { assignmentId });
      const title = (id: string | null) => steps.find((one) => one.id === id)?.title ?? null;
      await tx.notify(
        ended
          .filter(({ heard }) => heard)
          .map(({ id, userId, milestoneId }) => ({
            ...noticeOf('EXCUSE_ENDED', assignment, title(milestoneId)),
            ...{ userId, dedupKey: `excuse-ended:${id}` },
          })),
      );
      return ended.length;
    });
  }
}

/** @throws BadInput without a reason: whoever looks at it next year wants to know. */
function reasonOf(given: string): string {
  const reason = asWritten(given).trim();
  if (reason === '') throw new BadInput([{ path: 'reason', message: 'Say why; only staff see it.' }]);
  if (reason.length > LIMITS.nudgeLength)
    throw new BadInput([
      { path: 'reason', message: `A reason holds up to ${LIMITS.nudgeLength} characters.` },
    ]);
  return reason;
}

async function excusing(reading: Reading, assignmentId: string): Promise<Assignment> {
  const assignment = await reading.get(Assignment, assignmentId);
  await assertStaffOf(reading, assignment.sectionId, ['INSTRUCTOR']);
  return assignment;
}

function noticeOf(
  kind: 'EXCUSED' | 'EXCUSE_ENDED',
  { id, title }: Assignment,
  milestoneTitle: string | null,
) {
  return {
    ...{ kind, path: kind === 'EXCUSED' ? '/results' : `/reflections/${id}`, mail: true },
    params: { assignmentTitle: title, milestoneTitle },
  } satisfies Omit<Notice, 'userId' | 'dedupKey'>;
}
