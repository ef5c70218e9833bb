import { Injectable } from '@nestjs/common';
import { type Actor, NotFound } from '@firsthand/contracts';
import {
  Assignment,
  Grade,
  type RevisionAsk,
  RevisionRequest,
  type Snapshot,
  Standing,
  statement,
  Submission,
  type Tx,
  UnitOfWork,
} from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { ANSWERED_BY_GRADE, LOCK_ASSIGNMENT, latenessJson } from '../assignments/assignments.queries.ts';
import { giveMoreTime, plannedFor } from '../assignments/grant-extension.ts';
import type { Deadline } from '../assignments/deadlines.rules.ts';
import { type LatenessFacts, latenessOf } from '../assignments/late.rules.ts';
import { keepRungs } from '../assignments/reminder-ladder.ts';
import { asWritten } from '../tenancy/text.ts';
import { READS_BLIND } from './blind.ts';
import { IN_LINE, NAMES_HIDDEN } from './marking.queries.ts';
import { mayBeReturned, mayGradeFirst, returnedUntil, revisionAsks } from './grading.rules.ts';
import { TAUGHT_BY_ACTOR } from './taught.ts';

export interface GivenReturn {
  /** Files may be added and taken out too; where nothing is said they stay as they were handed in. */
  files?: boolean | null;
  submissionId: string;
  /** What is asked again of which answers; only these open. */
  asks: readonly RevisionAsk[];
  note: string;
  /** Until when, on the section's clock, a week where nothing is said; the present deadline stays where it is later. */
  dueLocal?: string | null;
}

/** What decides whether a submission may go back. */
interface Returning {
  assignmentId: string;
  enrolmentId: string;
  studentId: string;
  /** Still in the section. */
  here: boolean;
  answers: Snapshot['answers'];
  current: boolean;
  released: boolean;
  returned: boolean;
  /** The actor is its second reader and has not finished. */
  blind: boolean;
  /** Names are hidden from those who grade it. */
  hidden: boolean;
  milestoneId: string | null;
  /** Everybody's. */
  milestoneDueAt: Date | null;
  zone: string;
  lateness: LatenessFacts;
}

const RETURNING = statement<Returning, readonly [submissionId: string, userId: string]>(`
  select s.assignment_id as "assignmentId", s.enrolment_id as "enrolmentId", author.user_id as "studentId",
    author.dropped_at is null as here,
    s.snapshot->'answers' as answers, s.superseded_at is null as current, section.zone,
    ${latenessJson('s')} as lateness,
    exists (select 1 from grades g where g.tenant_id = $1 and g.submission_id = s.id and g.state = 'RELEASED') as released,
    ${READS_BLIND('s.id')} as blind, ${NAMES_HIDDEN('s.assignment_id')} as hidden,
    exists (select 1 from revision_requests rv where rv.tenant_id = $1 and rv.submission_id = s.id
      and not ${ANSWERED_BY_GRADE('rv')}) as returned,
    step.id as "milestoneId", step.due_at as "milestoneDueAt"
  from submissions s
  join assignments a on a.tenant_id = $1 and a.id = s.assignment_id
  join sections section on section.tenant_id = $1 and section.id = a.section_id
  ${TAUGHT_BY_ACTOR}
  join enrolments author on author.tenant_id = $1 and author.id = s.enrolment_id and ${IN_LINE('author', 's.assignment_id')}
  left join lateral (
    select m.id, m.due_at from milestones m
    where m.tenant_id = $1 and m.assignment_id = a.id and m.kind = 'REFLECTION' limit 1) step on true
  where s.tenant_id = $1 and s.id = $2`);

/** A grade that was ready waits again: it is of a text that is about to change. */
const UNREADY = statement<never, readonly [submissionId: string, now: Date]>(`
  update grades set state = 'DRAFT', updated_at = $3, version = version + 1
  where tenant_id = $1 and submission_id = $2 and state = 'READY'`);

/** Gives a submission back to its student, with what is asked of which answers and a date of its own. */
@Injectable()
export class ReturnForRevision {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws RuleBroken once it is released, replaced or already given back; for a date that has passed. */
  async giveBack(actor: Actor, given: GivenReturn): Promise<void> {
    if (!isId(given.submissionId)) throw new NotFound();
    await this.uow.run(actor, async (tx) => {
      // First held, against whoever is just handing in, grading or releasing, and then read: what they did is known by then.
      await tx.get(Submission, given.submissionId, { lock: 'update' });
      await tx.findOne(Grade, { submissionId: given.submissionId }, { lock: 'update' });
      const work = await tx.first(RETURNING, given.submissionId, actor.userId);
      if (!work) throw new NotFound();
      mayGradeFirst(work);
      mayBeReturned(work);
      const asks = revisionAsks(
        work.answers,
        given.asks.map(({ promptId, text }) => ({ promptId, text: asWritten(text).trim() })),
      );
      // Before the new date makes it look on time. What staff waive is waived without this.
      const late = latenessOf({ ...work.lateness, waived: false });
      const { dueAt, theirs } = await extend(tx, work, returnedUntil(given.dueLocal, work.zone, tx.now));
      const note = asWritten(given.note).trim();
      const [id] = await tx.insert(RevisionRequest, {
        ...{ submissionId: given.submissionId, asks, note, dueAt, ...late },
        ...{ files: given.files ?? false, askedBy: actor.userId, askedAt: tx.now },
      });
      await tx.sql(UNREADY, given.submissionId, tx.now);
      const assignment = await tx.get(Assignment, work.assignmentId);
      // By name the step waits again; without a name nothing shows it, and its student is reminded all the same.
      if (work.hidden) await keepRungs(tx, assignment);
      else if (work.milestoneId)
        await tx.update(
          Standing,
          { milestoneId: work.milestoneId, enrolmentId: work.enrolmentId },
          { againAt: tx.now },
        );
      await tx.audit(
        'submission.returned',
        { kind: 'submission', id: given.submissionId },
        { prompts: asks.map(({ promptId }) => promptId), dueAt: dueAt.toISOString() },
      );
      if (!work.here) return;
      await tx.notify([
        {
          userId: work.studentId,
          kind: 'REVISION_ASKED',
          params: {
            assignmentTitle: assignment.title,
            answers: asks.length,
            dueAt: theirs.toISOString(),
            zone: work.zone,
          },
          path: `/reflections/${work.assignmentId}`,
          dedupKey: `revision-asked:${id}`,
          mail: true,
        },
      ]);
    });
  }
}

/**
 * Until when it is with its student: never earlier than their deadline. While names are hidden that date stands in what is
 * asked and nowhere else, and nothing of anybody's own is in it: an extension is given by name, and who just got that date,
 * or had it, is this one. What is `theirs` only they are told.
 */
async function extend(tx: Tx, work: Returning, until: Deadline): Promise<{ dueAt: Date; theirs: Date }> {
  const { assignmentId, enrolmentId, milestoneId, milestoneDueAt } = work;
  if (milestoneId === null) return same(until.dueAt);
  if (!work.hidden) await tx.sql(LOCK_ASSIGNMENT, assignmentId);
  const plan = { assignmentId, milestoneIds: [milestoneId], time: { days: null, dueLocal: until.dueLocal } };
  const [one] = await plannedFor(tx, plan, [enrolmentId]);
  if (work.hidden) {
    const dueAt = later(until.dueAt, milestoneDueAt!);
    return { dueAt, theirs: later(dueAt, one?.dueAt ?? dueAt) };
  }
  // Who is excused has no deadline to be moved.
  if (!one) return same(until.dueAt);
  if (one.toAt <= one.dueAt) return same(one.dueAt);
  // The milestone was met by handing in, often in time; what is asked now has its own date all the same.
  const planned = [{ ...one, noGain: null }];
  const assignment = await tx.get(Assignment, assignmentId);
  await giveMoreTime(tx, assignment, plan, planned, { reason: '', grantedBy: tx.actor.userId, quiet: true });
  return same(one.toAt);
}

const same = (dueAt: Date) => ({ dueAt, theirs: dueAt });
const later = (a: Date, b: Date) => (a > b ? a : b);
