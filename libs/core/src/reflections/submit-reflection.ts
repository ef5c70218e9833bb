import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Conflict, keptPercent } from '@firsthand/contracts';
import { type Snapshot, Submission, type Tx, UnitOfWork } from '@firsthand/persistence';
import { assertOwnWork } from '../assignments/assignments.policy.ts';
import { lateDays, worseOf } from '../assignments/late.rules.ts';
import { once } from '../tenancy/idempotency.ts';
import { announce } from '../webhooks/announce.ts';
import {
  HELD_FAST,
  LOCK_CURRENT_SUBMISSION,
  MEET_MILESTONE,
  type ReflectionView,
  SUBMISSION_SOURCE,
  type SubmissionSource,
  type SubmissionView,
} from './reflections.queries.ts';
import { answersFor, checkUngraded, checkWritten, hashOf, mayBeReplaced } from './reflections.rules.ts';
import { ownReflection } from './reflections.service.ts';
import { takePrints } from './take-prints.ts';

/** Handing a reflection in. */
@Injectable()
export class SubmitReflection {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Takes the draft at exactly this revision into an immutable snapshot, with the interviews as they stand, and gives a
   * receipt. Handing in again takes the place of what was handed in before, until somebody grades that or it is due.
   * @throws Conflict when the draft is at another revision; RuleBroken when what was handed in stays.
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
        await tx.sql(LOCK_CURRENT_SUBMISSION, work.enrolmentId, assignmentId);
        const source = (await tx.first(SUBMISSION_SOURCE, work.enrolmentId, assignmentId))!;
        checkUngraded(source.graded);
        const held = await tx.first(HELD_FAST, work.enrolmentId, assignmentId, tx.now);
        if (held) mayBeReplaced(held);
        const answers = answersFor(source.prompts, source);
        checkWritten(answers);
        if (source.revision !== revision) throw new Conflict(source.revision ?? 0);

        const { number } = source;
        const submission = await keepSubmission(tx, work, source, answers);
        const { words } = submission;
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
              files: source.attachments.map(({ name, sha256 }) => ({ name, sha256 })),
            },
            path: `/reflections/${assignmentId}`,
            dedupKey: `submission-receipt:${submission.id}`,
            mail: true,
          },
          ...source.returnedTo.map((userId) => ({
            userId,
            kind: 'REVISION_HANDED_IN' as const,
            params: { studentName: source.studentName, assignmentTitle: work.title },
            path: `/grading/${assignmentId}/${submission.id}`,
            dedupKey: `revision-handed-in:${submission.id}`,
            mail: true,
          })),
        ]);
        return { id: submission.id };
      });
      const reflection = await ownReflection(tx, assignmentId);
      return { reflection, submission: reflection.submissions.find((one) => one.id === id)! };
    });
  }
}

/** Where a submission belongs. */
interface Place {
  readonly enrolmentId: string;
  readonly assignmentId: string;
  readonly zone: string;
}

export interface KeptSubmission {
  readonly id: string;
  readonly number: number;
  readonly hash: string;
  readonly words: number;
  /** From when it counts. */
  readonly submittedAt: Date;
}

/** Keeps the snapshot in the place of the one before; on behalf it counts from when the draft was saved. */
export async function keepSubmission(
  tx: Tx,
  { enrolmentId, assignmentId, zone }: Place,
  source: SubmissionSource,
  answers: Snapshot['answers'],
  behalf: { readonly by: string; readonly savedAt: Date; readonly reason: string } | null = null,
): Promise<KeptSubmission> {
  const { interviews, attachments, rubricId, number, deadlineAt, milestoneId, late } = source;
  const submittedAt = behalf?.savedAt ?? tx.now;
  const snapshot: Snapshot = {
    ...{ answers, interviews, rubricId },
    ...(attachments.length > 0 && { attachments }),
    ...(behalf && {
      onBehalf: {
        ...{ by: behalf.by, at: tx.now.toISOString(), reason: behalf.reason },
        savedAt: behalf.savedAt.toISOString(),
      },
    }),
  };
  const words = answers.reduce((sum, answer) => sum + answer.words, 0);
  // By chance and not by time: whoever grades without names would read from it when it came.
  const submission = { id: randomUUID(), number, hash: hashOf(snapshot), words, submittedAt };
  const days = late && deadlineAt ? lateDays(deadlineAt, submittedAt, zone, late.graceHours) : 0;
  const own = { lateDays: days, keptPercent: keptPercent(late, days) };
  await tx.update(Submission, { enrolmentId, assignmentId, supersededAt: null }, { supersededAt: tx.now });
  await tx.insert(Submission, {
    ...submission,
    assignmentId,
    enrolmentId,
    deadlineAt,
    ...(source.carried ? worseOf(own, source.carried) : own),
    snapshot,
    supersededAt: null,
    handedInBy: behalf?.by ?? null,
    handedInAt: behalf ? tx.now : null,
    handedInReason: behalf?.reason ?? null,
    withdrawnAt: null,
  });
  if (source.listened) await announce(tx, 'SUBMISSION_MADE', [{ submissionId: submission.id, assignmentId }]);
  await takePrints(tx, submission.id, answers);
  if (milestoneId) await tx.sql(MEET_MILESTONE, milestoneId, enrolmentId, submittedAt);
  return submission;
}
