import { Injectable } from '@nestjs/common';
import { type Actor, BadInput, keptPercent, LIMITS, NotFound, RuleBroken } from '@firsthand/contracts';
import { Submission, type Tx, UnitOfWork, User } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { lateDays } from '../assignments/late.rules.ts';
import { LOCK_CURRENT_SUBMISSION, SUBMISSION_SOURCE } from '../reflections/reflections.queries.ts';
import { answersFor, isWhole } from '../reflections/reflections.rules.ts';
import { keepSubmission } from '../reflections/submit-reflection.ts';
import { asWritten } from '../tenancy/text.ts';
import {
  LOCK_ON_BEHALF,
  LOCK_UNSENT,
  UNMEET_REFLECTION,
  UNSENT_DRAFTS,
  type UnsentDraft,
} from './hand-in-drafts.queries.ts';
import { mayBeWithdrawn } from './grading.rules.ts';

export interface UnsentDraftView extends Omit<UnsentDraft, 'late'> {
  /** What it would be if it were handed in as it is: it counts from when it was saved. */
  lateDays: number;
  keptPercent: number;
}

export interface GivenHandIn {
  assignmentId: string;
  /** As they were on the screen; one that has changed since is left alone. */
  drafts: readonly { enrolmentId: string; revision: number }[];
  reason: string;
}

/** A draft is never a submission by itself, and never nothing by silence: after the deadline staff may hand in whole ones. */
@Injectable()
export class HandInDrafts {
  constructor(private readonly uow: UnitOfWork) {}

  /** The drafts of an assignment whose deadline has passed and that were never handed in. */
  async unsent(actor: Actor, assignmentId: string): Promise<UnsentDraftView[]> {
    const row =
      isId(assignmentId) &&
      (await this.uow.read(actor, (read) => read.first(UNSENT_DRAFTS, assignmentId, actor.userId, read.now)));
    if (!row) throw new NotFound();
    return row.drafts.map(({ late, ...draft }) => {
      const [due, saved] = [new Date(draft.dueAt), new Date(draft.savedAt)];
      const days = late ? lateDays(due, saved, draft.zone, late.graceHours) : 0;
      return { ...draft, lateDays: days, keptPercent: keptPercent(late, days) };
    });
  }

  /**
   * Hands in whole drafts for their students, each exactly as it was saved, and tells them. One that is not whole, has
   * changed, or was handed in meanwhile is left alone; returns what was handed in.
   */
  async handIn(actor: Actor, given: GivenHandIn): Promise<string[]> {
    const { assignmentId, drafts } = given;
    if (![assignmentId, ...drafts.map(({ enrolmentId }) => enrolmentId)].every(isId)) throw new NotFound();
    const reason = asWritten(given.reason).trim();
    if (reason === '' || reason.length > LIMITS.noteLength)
      throw new BadInput([{ path: 'reason', message: 'Say why, in up to 1,000 characters.' }]);
    // Always in the same order: two who do this at once wait for each other and not both for ever.
    const inOrder = [...drafts].sort((a, b) => (a.enrolmentId < b.enrolmentId ? -1 : 1));
    return this.uow.run(actor, async (tx) => {
      const { givenName, familyName } = await tx.get(User, actor.userId);
      const by = { name: `${givenName} ${familyName}`, reason };
      const done: string[] = [];
      for (const draft of inOrder) {
        const id = await handInOne(tx, assignmentId, draft, by);
        if (id) done.push(id);
      }
      if (done.length > 0)
        await tx.audit(
          'drafts.handed-in',
          { kind: 'assignment', id: assignmentId },
          { submissionIds: done, reason },
        );
      return done;
    });
  }

  /**
   * Takes back what was handed in on behalf: it is a draft again, and the student is told.
   * @throws RuleBroken once somebody grades it, or its student handed in since.
   */
  async withdraw(actor: Actor, submissionIds: readonly string[]): Promise<number> {
    if (!submissionIds.every(isId)) throw new NotFound();
    return this.uow.run(actor, async (tx) => {
      const { givenName, familyName } = await tx.get(User, actor.userId);
      const chosen = [...new Set(submissionIds)].sort();
      for (const id of chosen) {
        const work = await tx.first(LOCK_ON_BEHALF, id, actor.userId, tx.now);
        if (!work) throw new NotFound();
        mayBeWithdrawn(work);
        await tx.update(Submission, { id }, { supersededAt: tx.now, withdrawnAt: tx.now });
        await tx.sql(UNMEET_REFLECTION, work.assignmentId, work.enrolmentId, work.submittedAt);
        await tx.audit('submission.withdrawn', { kind: 'submission', id }, {});
        await tx.notify([
          {
            userId: work.userId,
            kind: 'HAND_IN_WITHDRAWN',
            params: { assignmentTitle: work.title, by: `${givenName} ${familyName}` },
            path: `/reflections/${work.assignmentId}`,
            dedupKey: `hand-in-withdrawn:${id}`,
            mail: true,
          },
        ]);
      }
      return chosen.length;
    });
  }
}

async function handInOne(
  tx: Tx,
  assignmentId: string,
  { enrolmentId, revision }: GivenHandIn['drafts'][number],
  by: { name: string; reason: string },
): Promise<string | null> {
  const work = await tx.first(LOCK_UNSENT, assignmentId, tx.actor.userId, enrolmentId);
  if (!work) throw new NotFound();
  if (work.dueAt >= tx.now)
    throw new RuleBroken(
      'not-due-yet',
      'The deadline of one of these students has not passed; they can still hand in themselves.',
    );
  if (await tx.first(LOCK_CURRENT_SUBMISSION, enrolmentId, assignmentId)) return null;
  const source = (await tx.first(SUBMISSION_SOURCE, enrolmentId, assignmentId))!;
  const { savedAt } = source;
  const answers = answersFor(source.prompts, source);
  if (savedAt === null || source.revision !== revision || !isWhole(answers)) return null;
  const { reason } = by;
  const behalf = { by: tx.actor.userId, savedAt, reason };
  const { id, number, words, hash } = await keepSubmission(tx, work, source, answers, behalf);
  await tx.notify([
    {
      userId: work.userId,
      kind: 'HANDED_IN_FOR_YOU',
      params: {
        ...{ assignmentTitle: work.title, by: by.name, reason, savedAt: savedAt.toISOString() },
        ...{ zone: work.zone, number, words, receipt: hash },
        files: source.attachments.map(({ name, sha256 }) => ({ name, sha256 })),
      },
      path: `/reflections/${assignmentId}`,
      dedupKey: `handed-in-for-you:${id}`,
      mail: true,
    },
  ]);
  return id;
}
