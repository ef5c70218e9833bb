import { Injectable } from '@nestjs/common';
import { type Actor, type CopyProblem, NotFound, RuleBroken } from '@firsthand/contracts';
import {
  Assignment,
  AssignmentCohort,
  Cohort,
  Enrolment,
  Gradebook,
  Milestone,
  Prompt,
  type Reading,
  Rubric,
  RubricCriterion,
  RubricLevel,
  Section,
  Term,
  type Tx,
  UnitOfWork,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { orTaken, sectionTaken } from '../sections/sections.errors.ts';
import { assertStaffOf, reachOf } from '../sections/sections.policy.ts';
import { tidy } from '../sections/sections.rules.ts';
import { COPYABLE, type CopyableRow } from './copy-forward.queries.ts';
import { copiedTo, daysBetweenTerms } from './copy-forward.rules.ts';
import { instantOf } from './deadlines.rules.ts';

/** Where it goes: a section of one's own that is there, or a new one in a term. */
export interface CopyTarget {
  readonly fromSectionId: string;
  readonly toSectionId?: string | null;
  readonly termId?: string | null;
}
export interface CopiedDeadline extends CopyableRow {
  toLocal: string;
  problems: CopyProblem[];
}

/** A section, or some of its assignments, once more in another term: looked at first, made as drafts, then published. */
@Injectable()
export class CopyForward {
  constructor(private readonly uow: UnitOfWork) {}

  /** Every deadline as it is and as it would be, those that somebody should look at first. Changes nothing. */
  async preview(
    actor: Actor,
    target: CopyTarget & { readonly holidays: readonly string[] },
  ): Promise<{ zone: string; deadlines: CopiedDeadline[] }> {
    return this.uow.read(actor, async (read) => {
      const from = await assertStaffOf(read, target.fromSectionId, ['INSTRUCTOR']);
      const { zone, term } = await destination(read, from, target);
      const before = await read.get(Term, from.termId);
      const into = {
        ...{ zone, termStartsOn: term.startsOn, termEndsOn: term.endsOn, now: read.now },
        days: daysBetweenTerms(before.startsOn, term.startsOn),
        holidays: new Set(target.holidays),
      };
      const rows = await read.sql(COPYABLE, ...reachOf(actor), from.id);
      const deadlines = rows.map((row) => ({ ...row, ...copiedTo(row.dueLocal, into) }));
      const first = ({ problems }: CopiedDeadline) => (problems.length > 0 ? 0 : 1);
      return { zone, deadlines: deadlines.sort((a, b) => first(a) - first(b)) };
    });
  }

  /**
   * Makes the copy: the section with its staff and its cohorts, empty, where a new one is wanted, and these assignments
   * as drafts with these dates. Returns the section's id.
   */
  async copy(
    actor: Actor,
    given: CopyTarget & {
      readonly name: string;
      readonly assignmentIds: readonly string[];
      readonly dates: readonly { readonly milestoneId: string; readonly dueLocal: string }[];
    },
  ): Promise<string> {
    return this.uow.run(actor, async (tx) => {
      const from = await assertStaffOf(tx, given.fromSectionId, ['INSTRUCTOR']);
      const { zone, term, section } = await destination(tx, from, given);
      const to = section ?? (await newSection(tx, from, term, given.name));
      const wanted = [...new Set(given.assignmentIds)];
      const assignments = await tx.find(
        Assignment,
        { id: wanted, sectionId: from.id },
        { order: { id: 'asc' } },
      );
      if (assignments.length !== wanted.length) throw new NotFound();
      const dates = new Map(given.dates.map(({ milestoneId, dueLocal }) => [milestoneId, dueLocal]));
      const cohorts = await cohortsAlike(tx, from.id, to.id);
      const copies = new Map<string, string>();
      for (const assignment of assignments)
        copies.set(assignment.id, await copyAssignment(tx, assignment, { id: to.id, zone }, dates, cohorts));
      await copyGradebook(tx, from.id, to.id, copies);
      await tx.audit(
        'section.copied',
        { kind: 'section', id: to.id },
        { fromSectionId: from.id, assignmentIds: wanted, newSection: section === null },
      );
      return to.id;
    });
  }
}

/** The term and the clock it will live by; a section that is there must be the actor's to design in. */
async function destination(
  reading: Reading,
  from: Section,
  { toSectionId, termId }: CopyTarget,
): Promise<{ section: Section | null; term: Term; zone: string }> {
  if (toSectionId) {
    const section = await assertStaffOf(reading, toSectionId, ['INSTRUCTOR']);
    return { section, zone: section.zone, term: await reading.get(Term, section.termId) };
  }
  if (!termId) throw new RuleBroken('copy-where', 'Choose a term, or a section that is there.');
  return { section: null, zone: from.zone, term: await reading.get(Term, termId) };
}

/** The same course in another term, with whoever staffs it now. Students come with a roster. */
async function newSection(tx: Tx, from: Section, term: Term, said: string): Promise<{ id: string }> {
  const name = tidy(said) || from.name;
  const { courseId, zone } = from;
  const [id] = (await orTaken(
    tx.insert(Section, { courseId, termId: term.id, name, zone, createdAt: tx.now }),
    sectionTaken(name),
  )) as [string];
  const staff = await tx.find(Enrolment, {
    sectionId: from.id,
    droppedAt: null,
    role: ['INSTRUCTOR', 'COUNSELLOR'],
  });
  await tx.insert(
    Enrolment,
    staff.map(({ userId, role }) => ({
      ...{ sectionId: id, userId, role, cohortId: null, createdAt: tx.now, droppedAt: null },
    })),
  );
  const cohorts = await tx.find(Cohort, { sectionId: from.id });
  await tx.insert(
    Cohort,
    cohorts.map((cohort) => ({ sectionId: id, name: cohort.name })),
  );
  await tx.audit('section.created', { kind: 'section', id }, { courseId, termId: term.id, name, zone });
  return { id };
}

/** By the old section's cohorts, the new one's of the same name. */
async function cohortsAlike(tx: Tx, fromId: string, toId: string): Promise<Map<string, string>> {
  const there = new Map((await tx.find(Cohort, { sectionId: toId })).map(({ name, id }) => [name, id]));
  const alike = (await tx.find(Cohort, { sectionId: fromId })).map(
    ({ id, name }) => [id, there.get(name)] as const,
  );
  return new Map(alike.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** An assignment with all that belongs to its design, row by row: what a design gains later is copied without a word here. */
async function copyAssignment(
  tx: Tx,
  assignment: Assignment,
  to: { id: string; zone: string },
  dates: ReadonlyMap<string, string>,
  cohorts: ReadonlyMap<string, string>,
): Promise<string> {
  const ids = new Map<string, string>([[assignment.id, newId()]]);
  /** The row under a new id; whatever in it names a row that was copied names the copy. */
  const again = <Row extends { id: string }>(row: Row): Row => {
    ids.set(row.id, ids.get(row.id) ?? newId());
    const renamed = Object.entries(row).map(([key, value]) => [
      key,
      ids.get(value as string) ?? (value as unknown),
    ]);
    return Object.fromEntries(renamed) as Row;
  };
  const { id: assignmentId } = assignment;
  await tx.insert(Assignment, {
    ...again(assignment),
    originId: assignment.originId ?? assignment.id,
    ...{ sectionId: to.id, state: 'DRAFT', createdAt: tx.now, publishedAt: null, version: 1 },
  });
  const milestones = await tx.find(Milestone, { assignmentId });
  await tx.insert(
    Milestone,
    milestones.map((milestone) => {
      const dueLocal = dates.get(milestone.id);
      if (dueLocal === undefined)
        throw new RuleBroken('copy-date', `“${milestone.title}” has no date yet.`, {
          title: milestone.title,
        });
      return { ...again(milestone), dueLocal, zone: to.zone, dueAt: instantOf(dueLocal, to.zone) };
    }),
  );
  await tx.insert(Prompt, (await tx.find(Prompt, { assignmentId, retiredAt: null })).map(again));
  const [rubric] = await tx.find(Rubric, { assignmentId }, { order: { version: 'desc' }, limit: 1 });
  if (rubric) {
    const criteria = await tx.find(RubricCriterion, { rubricId: rubric.id });
    await tx.insert(Rubric, { ...again(rubric), version: 1, createdAt: tx.now });
    await tx.insert(RubricCriterion, criteria.map(again));
    const levels = await tx.find(RubricLevel, { criterionId: criteria.map(({ id }) => id) });
    await tx.insert(RubricLevel, levels.map(again));
  }
  const given = await tx.find(AssignmentCohort, { assignmentId });
  const copy = ids.get(assignmentId)!;
  await tx.insert(
    AssignmentCohort,
    given.flatMap(({ cohortId }) => {
      const there = cohorts.get(cohortId);
      return there ? [{ assignmentId: copy, cohortId: there }] : [];
    }),
  );
  await tx.audit(
    'assignment.copied',
    { kind: 'assignment', id: copy },
    { from: assignmentId, sectionId: to.id },
  );
  return copy;
}

/**
 * How the points come to a total goes along, with what each assignment weighs. A section that has a way of its own, or work of
 * its own that would suddenly weigh nothing, keeps how it counts; where it weighs as well, what is new gets the weight it had.
 */
async function copyGradebook(
  tx: Tx,
  fromId: string,
  toId: string,
  copies: ReadonlyMap<string, string>,
): Promise<void> {
  const book = await tx.findOne(Gradebook, { id: fromId });
  if (!book) return;
  const { totalBy, regradeDays } = book;
  const weights = Object.fromEntries(
    Object.entries(book.weights).flatMap(([assignmentId, weight]) => {
      const copy = copies.get(assignmentId);
      return copy ? [[copy, weight]] : [];
    }),
  );
  await tx.get(Section, toId, { lock: 'update' });
  const there = await tx.findOne(Gradebook, { id: toId });
  if (there) {
    if (totalBy === 'WEIGHTS' && there.totalBy === 'WEIGHTS' && Object.keys(weights).length > 0)
      await tx.swap(Gradebook, toId, there.version, { weights: { ...there.weights, ...weights } });
    return;
  }
  const own = (await tx.find(Assignment, { sectionId: toId })).filter(
    ({ id }) => ![...copies.values()].includes(id),
  );
  if (own.length > 0) return;
  await tx.insert(Gradebook, { id: toId, totalBy, weights, regradeDays });
}
