import { Injectable } from '@nestjs/common';
import { type Actor, BadInput, keptPercent, LIMITS, NotFound } from '@firsthand/contracts';
import { Submission, type Tx, UnitOfWork, User } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { lateDays } from '../assignments/late.rules.ts';
import { LOCK_CURRENT_SUBMISSION, SUBMISSION_SOURCE } from '../reflections/reflections.queries.ts';
import { answersFor, isWhole } from '../reflections/reflections.rules.ts';
import { keepSubmission } from '../reflections/submit-reflection.ts';
import { asWritten } from '../tenancy/text.ts';
import {
  HIDDEN_WORK,
  LOCK_HANDED_IN,
  LOCK_UNSENT,
  ON_BEHALF,
  TEACHES,
  UNMEET_REFLECTION,
  UNSENT_DRAFTS,
  type UnsentDraft,
} from './hand-in-drafts.queries.ts';
import { allTogether, mayBeWithdrawn, severalAtOnce } from './grading.rules.ts';
import { dayOnly } from './names.rules.ts';

export interface UnsentDraftView extends Omit<UnsentDraft, 'late' | 'hidden' | 'words'> {
  /** Null while names are hidden; then `savedAt` is no more than the section's day. */
  words: number | null;
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
    return row.drafts.map(({ late, hidden, ...draft }) => {
      const { savedAt, zone } = draft;
      const days = late ? lateDays(new Date(draft.dueAt), new Date(savedAt), zone, late.graceHours) : 0;
      return {
        ...draft,
        ...(hidden && { words: null, savedAt: dayOnly(zone, savedAt) }),
        ...{ lateDays: days, keptPercent: keptPercent(late, days) },
      };
    });
  }

  /**
   * Hands in whole drafts for their students, the text of each as it was saved, with the files and interviews it has by
   * now, and tells them. One that is not whole, has changed, has more time or was handed in meanwhile is left alone;
   * returns whose were handed in, and not as what: while names are hidden, that is nobody's to know.
   * @throws RuleBroken where names are hidden and it would be one alone.
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
      if (!(await tx.first(TEACHES, assignmentId, actor.userId))) throw new NotFound();
      const done: { enrolmentId: string; submissionId: string }[] = [];
      for (const draft of inOrder) {
        const submissionId = await handInOne(tx, assignmentId, draft, by);
        if (submissionId) done.push({ enrolmentId: draft.enrolmentId, submissionId });
      }
      const { hidden } = (await tx.first(HIDDEN_WORK, assignmentId))!;
      if (hidden) severalAtOnce(done.length);
      if (done.length > 0)
        await tx.audit(
          'drafts.handed-in',
          { kind: 'assignment', id: assignmentId },
          { submissionIds: done.map(({ submissionId }) => submissionId), reason },
        );
      return done.map(({ enrolmentId }) => enrolmentId);
    });
  }

  /**
   * Takes back what was handed in on behalf of these: it is a draft again, and the student is told.
   * @throws RuleBroken once somebody grades it, or its student handed in since; while names are hidden, unless it is all
   * that was handed in on behalf.
   */
  async withdraw(actor: Actor, assignmentId: string, enrolmentIds: readonly string[]): Promise<number> {
    if (![assignmentId, ...enrolmentIds].every(isId)) throw new NotFound();
    const chosen = [...new Set(enrolmentIds)];
    return this.uow.run(actor, async (tx) => {
      const { givenName, familyName } = await tx.get(User, actor.userId);
      await tx.sql(LOCK_HANDED_IN, assignmentId, chosen);
      const work = await tx.first(HIDDEN_WORK, assignmentId);
      const works = await tx.sql(ON_BEHALF, assignmentId, actor.userId, chosen, tx.now);
      if (works.length < chosen.length) throw new NotFound();
      if (work?.hidden) allTogether({ chosen: chosen.length, onBehalf: work.onBehalf });
      works.forEach(mayBeWithdrawn);
      for (const { id, enrolmentId, submittedAt, ...work } of works) {
        await tx.update(Submission, { id }, { supersededAt: tx.now, withdrawnAt: tx.now });
        await tx.sql(UNMEET_REFLECTION, assignmentId, enrolmentId, submittedAt);
        await tx.audit('submission.withdrawn', { kind: 'submission', id }, {});
        await tx.notify([
          {
            userId: work.userId,
            kind: 'HAND_IN_WITHDRAWN',
            params: { assignmentTitle: work.title, by: `${givenName} ${familyName}` },
            path: `/reflections/${assignmentId}`,
            dedupKey: `hand-in-withdrawn:${id}`,
            mail: true,
          },
        ]);
      }
      return works.length;
    });
  }
}

async function handInOne(
  tx: Tx,
  assignmentId: string,
  { enrolmentId, revision }: GivenHandIn['drafts'][number],
  by: { name: string; reason: string },
): Promise<string | null> {
  const work = await tx.first(LOCK_UNSENT, assignmentId, enrolmentId);
  // Excused or moved since the list was opened, or given more time: it is theirs to hand in, or nobody's.
  if (!work || work.dueAt >= tx.now) return null;
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
