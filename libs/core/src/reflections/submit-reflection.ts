import { Injectable } from '@nestjs/common';
import { type Actor, Conflict, keptPercent } from '@firsthand/contracts';
import { type Snapshot, Submission, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { assertOwnWork } from '../assignments/assignments.policy.ts';
import { lateDays, worseOf } from '../assignments/late.rules.ts';
import { once } from '../tenancy/idempotency.ts';
import {
  LOCK_CURRENT_SUBMISSION,
  MEET_MILESTONE,
  type ReflectionView,
  SUBMISSION_SOURCE,
  type SubmissionView,
} from './reflections.queries.ts';
import { answersFor, checkUngraded, checkWritten, hashOf } from './reflections.rules.ts';
import { ownReflection } from './reflections.service.ts';
import { takePrints } from './take-prints.ts';

/** Handing a reflection in. */
@Injectable()
export class SubmitReflection {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Takes the draft at exactly this revision into an immutable snapshot, with the interviews as they stand, and gives a
   * receipt. Handing in again takes the place of what was handed in before.
   * @throws Conflict when the draft is at another revision.
   */
  async submit(
    actor: Actor,
    assignmentId: string,
    revision: number,
    idempotencyKey?: string | null,
  ): Promise<{ reflection: ReflectionView; submission: SubmissionView }> {
    return this.uow.run(actor, async (tx) => {
      const request = { submitReflection: assignmentId, revision };
      const { id } = await once(tx, idempotencyKey, request, async () => {
        const work = await assertOwnWork(tx, assignmentId, { lock: true });
        const { enrolmentId } = work;
        await tx.sql(LOCK_CURRENT_SUBMISSION, enrolmentId, assignmentId);
        const source = (await tx.first(SUBMISSION_SOURCE, enrolmentId, assignmentId))!;
        checkUngraded(source.graded);
        const answers = answersFor(source.prompts, source);
        checkWritten(answers);
        if (source.revision !== revision) throw new Conflict(source.revision ?? 0);

        const { interviews, rubricId, number, deadlineAt, milestoneId, late } = source;
        const snapshot: Snapshot = { answers, interviews, rubricId };
        const words = answers.reduce((sum, answer) => sum + answer.words, 0);
        const submission = { id: newId(), number, hash: hashOf(snapshot), words, submittedAt: tx.now };
        const days = late && deadlineAt ? lateDays(deadlineAt, tx.now, work.zone, late.graceHours) : 0;
        const own = { lateDays: days, keptPercent: keptPercent(late, days) };
        await tx.update(
          Submission,
          { enrolmentId, assignmentId, supersededAt: null },
          { supersededAt: tx.now },
        );
        await tx.insert(Submission, {
          ...submission,
          assignmentId,
          enrolmentId,
          deadlineAt,
          ...(source.carried ? worseOf(own, source.carried) : own),
          snapshot,
          supersededAt: null,
        });
        await takePrints(tx, submission.id, answers);
        if (milestoneId) await tx.sql(MEET_MILESTONE, milestoneId, enrolmentId, tx.now);
        await tx.notify([
          {
            userId: work.userId,
            kind: 'SUBMISSION_RECEIPT',
            params: {
              assignmentTitle: work.title,
              submittedAt: tx.now.toISOString(),
              zone: work.zone,
              number,
              words,
              receipt: submission.hash,
            },
            path: `/reflections/${assignmentId}`,
            dedupKey: `submission-receipt:${submission.id}`,
            mail: true,
          },
          ...(source.returnedBy === null
            ? []
            : [
                {
                  userId: source.returnedBy,
                  kind: 'REVISION_HANDED_IN' as const,
                  params: { studentName: source.studentName, assignmentTitle: work.title },
                  path: `/grading/${assignmentId}/${submission.id}`,
                  dedupKey: `revision-handed-in:${submission.id}`,
                  mail: true,
                },
              ]),
        ]);
        return { id: submission.id };
      });
      const reflection = await ownReflection(tx, assignmentId);
      return { reflection, submission: reflection.submissions.find((one) => one.id === id)! };
    });
  }
}
