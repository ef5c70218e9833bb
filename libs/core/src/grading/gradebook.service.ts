import { Injectable } from '@nestjs/common';
import {
  type Actor,
  BadInput,
  Conflict,
  type FieldError,
  LIMITS,
  type MilestoneKind,
  NotFound,
  RuleBroken,
  type TotalBy,
} from '@firsthand/contracts';
import {
  Assignment,
  CellDecision,
  Enrolment,
  Gradebook,
  Milestone,
  Section,
  type Tx,
  UnitOfWork,
} from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { latenessOf } from '../assignments/late.rules.ts';
import { assertTeaches } from '../sections/sections.policy.ts';
import { asWritten } from '../tenancy/text.ts';
import { GRADEBOOK, type GradebookTree, OWN_RESULTS } from './gradebook.queries.ts';
import { asStudentSees, type Cell, gradeCell, stepCell, type Total, totalOf } from './gradebook.rules.ts';

/** One heading of the book: an assignment's reflection, or a step of it that carries points. */
export interface ColumnView {
  /** The assignment's, or the milestone's. */
  id: string;
  assignmentId: string;
  /** Null for the reflection itself. */
  milestoneId: string | null;
  kind: MilestoneKind;
  assignmentTitle: string;
  title: string;
  possible: number;
  /** Everybody's date; a student's may be later. */
  dueAt: string | null;
  /** Its points stand beside names; those of a reflection graded without names wait until they are shown, for handing it in too. */
  named: boolean;
}

export interface CellView extends Cell {
  columnId: string;
  submissionId: string | null;
}

export interface BookRowView {
  enrolmentId: string;
  student: GradebookTree['students'][number]['student'];
  cohort: string | null;
  /** Only of what is this student's. */
  cells: CellView[];
  /** Null where a grade is not to be known to whoever asks: what the rest comes to would be taken for all. */
  total: Total | null;
}

export interface GradebookView {
  section: GradebookTree['section'];
  totalBy: TotalBy;
  weights: { assignmentId: string; weight: number }[];
  regradeDays: number;
  version: number;
  columns: ColumnView[];
  rows: BookRowView[];
}

export interface GradebookSettings {
  readonly sectionId: string;
  readonly version: number;
  readonly totalBy: TotalBy;
  readonly weights: readonly { readonly assignmentId: string; readonly weight: number }[];
  readonly regradeDays: number;
}

/** What staff decide about a cell: points of a step, or, with none, that lateness costs nothing. */
export interface CellVerdict {
  readonly assignmentId: string;
  readonly milestoneId?: string | null;
  readonly enrolmentId: string;
  readonly points?: number | null;
  readonly reason: string;
}

/** The points of a section, and how they come to a total. */
@Injectable()
export class GradebookService {
  constructor(private readonly uow: UnitOfWork) {}

  /** A section the actor teaches: every student, every heading. One statement. */
  async book(actor: Actor, sectionId: string): Promise<GradebookView> {
    return this.uow.read(actor, async (read) => {
      const row = isId(sectionId) && (await read.first(GRADEBOOK, sectionId, actor.userId, read.now));
      if (!row) throw new NotFound();
      return bookOf(row.book, read.now);
    });
  }

  /** The actor's own line of each section they are a student of; what is not released stays unsaid. One statement. */
  async ownResults(actor: Actor): Promise<GradebookView[]> {
    return this.uow.read(actor, async (read) => {
      const rows = await read.sql(OWN_RESULTS, actor.userId, read.now);
      return rows.map(({ book }) => bookOf(book, read.now, asStudentSees));
    });
  }

  /** How the section's points come to a total, over the version that was seen. */
  async settle(actor: Actor, { sectionId, version, ...given }: GradebookSettings): Promise<GradebookView> {
    await this.uow.run(actor, async (tx) => {
      await assertTeaches(tx, sectionId);
      const known = new Set((await tx.find(Assignment, { sectionId })).map(({ id }) => id));
      const settings = { ...given, weights: weightsOf(given.weights, known) };
      if (version > 0) await tx.swap(Gradebook, sectionId, version, settings);
      else {
        await tx.get(Section, sectionId, { lock: 'update' });
        const there = await tx.findOne(Gradebook, { id: sectionId });
        if (there) throw new Conflict(there.version);
        await tx.insert(Gradebook, { id: sectionId, ...settings });
      }
      await tx.audit('gradebook.settled', { kind: 'section', id: sectionId }, settings);
    });
    return this.book(actor, sectionId);
  }

  /** Decides one cell against the rule, with a reason; what was decided before ends. */
  async decide(actor: Actor, verdict: CellVerdict): Promise<GradebookView> {
    const reason = asWritten(verdict.reason).trim();
    const points = verdict.points ?? null;
    checkVerdict(verdict, reason);
    const sectionId = await this.uow.run(actor, async (tx) => {
      const { cell, possible, section } = await cellOf(tx, verdict);
      if (points !== null && (possible === null || points > possible))
        throw new BadInput([{ path: 'points', message: `This step is worth ${possible ?? 0} points.` }]);
      await tx.update(CellDecision, { ...cell, endedAt: null }, ended(tx));
      const [id] = await tx.insert(CellDecision, {
        ...{ ...cell, points, waivesLate: points === null, reason },
        ...{ decidedBy: tx.actor.userId, decidedAt: tx.now, endedBy: null, endedAt: null },
      });
      await tx.audit('cell.decided', { kind: 'cell_decision', id: id! }, { ...cell, points, reason });
      return section;
    });
    return this.book(actor, sectionId);
  }

  /** The rule holds again for this cell. */
  async endDecision(
    actor: Actor,
    given: Pick<CellVerdict, 'assignmentId' | 'milestoneId' | 'enrolmentId'>,
  ): Promise<GradebookView> {
    const sectionId = await this.uow.run(actor, async (tx) => {
      const { cell, section } = await cellOf(tx, given);
      const taken = await tx.update(CellDecision, { ...cell, endedAt: null }, ended(tx));
      if (taken > 0) await tx.audit('cell.freed', { kind: 'enrolment', id: cell.enrolmentId }, cell);
      return section;
    });
    return this.book(actor, sectionId);
  }
}

const ended = (tx: Tx) => ({ endedAt: tx.now, endedBy: tx.actor.userId });

function checkVerdict({ milestoneId, points }: CellVerdict, reason: string): void {
  const problems: FieldError[] = [];
  if (reason === '') problems.push({ path: 'reason', message: 'Say why.' });
  if (reason.length > LIMITS.nudgeLength)
    problems.push({ path: 'reason', message: `A reason holds up to ${LIMITS.nudgeLength} characters.` });
  if (points != null && !(points >= 0 && Number(points.toFixed(2)) === points))
    problems.push({ path: 'points', message: 'Points are not negative and have two decimals at most.' });
  if (problems.length > 0) throw new BadInput(problems);
  if ((milestoneId == null) !== (points == null))
    throw new RuleBroken(
      'grade-by-rubric',
      'A reflection has its points from the rubric; only a step is given points here.',
    );
}

/** The cell, where the actor teaches and the assignment is this student's. */
async function cellOf(
  tx: Tx,
  {
    assignmentId,
    milestoneId = null,
    enrolmentId,
  }: Pick<CellVerdict, 'assignmentId' | 'milestoneId' | 'enrolmentId'>,
) {
  const assignment = await tx.get(Assignment, assignmentId);
  await assertTeaches(tx, assignment.sectionId);
  // Held, so that two who decide the same cell come one after the other.
  const student = await tx.findOne(
    Enrolment,
    { id: enrolmentId, sectionId: assignment.sectionId, role: 'STUDENT', droppedAt: null },
    { lock: 'update' },
  );
  const step = milestoneId && (await tx.findOne(Milestone, { id: milestoneId, assignmentId }));
  if (!student || (milestoneId !== null && !step)) throw new NotFound();
  const cell = { assignmentId, milestoneId, enrolmentId };
  return { cell, possible: step ? step.points : null, section: assignment.sectionId };
}

/** Weights by assignment of the section; nothing is kept of those that weigh nothing. */
function weightsOf(given: GradebookSettings['weights'], known: ReadonlySet<string>): Record<string, number> {
  const problems = given.flatMap(({ weight }, index): FieldError[] =>
    weight >= 0 && weight <= 1_000 && Number(weight.toFixed(2)) === weight
      ? []
      : [
          {
            path: `weights.${index}.weight`,
            message: 'A weight is from 0 to 1000, with two decimals at most.',
          },
        ],
  );
  if (problems.length > 0) throw new BadInput(problems);
  if (!given.every(({ assignmentId }) => known.has(assignmentId))) throw new NotFound();
  return Object.fromEntries(
    given.filter(({ weight }) => weight > 0).map(({ assignmentId, weight }) => [assignmentId, weight]),
  );
}

function bookOf(tree: GradebookTree, now: Date, seen: (cell: Cell) => Cell = (cell) => cell): GradebookView {
  const { section, assignments, students, totalBy, weights, regradeDays, version } = tree;
  const columns = assignments.flatMap(({ id, title, possible, dueAt, named, milestones }): ColumnView[] => [
    ...milestones.map((one) => ({
      ...one,
      ...{ assignmentId: id, milestoneId: one.id, assignmentTitle: title },
      named: named || one.kind !== 'REFLECTION',
    })),
    ...(possible === null
      ? []
      : [
          {
            ...{ id, assignmentId: id, milestoneId: null, kind: 'REFLECTION' as const },
            ...{ assignmentTitle: title, title, possible, dueAt, named },
          },
        ]),
  ]);
  const of = new Map(assignments.map((assignment) => [assignment.id, assignment]));
  const rows = students.map(({ works, ...student }): BookRowView => {
    const cells = works.flatMap(({ steps, lateness, ...rest }): (CellView & { assignmentId: string })[] => {
      const took = lateness ? latenessOf(lateness) : { lateDays: 0, keptPercent: 100 };
      const work = { ...rest, ...took, waivesLate: lateness?.waived ?? false };
      const { late, possible } = of.get(work.assignmentId)!;
      const { assignmentId, submissionId } = work;
      return [
        ...steps.map((step) => ({
          ...{ columnId: step.milestoneId, submissionId: null, assignmentId },
          ...seen(stepCell(step, late, section.zone, now)),
        })),
        ...(possible === null
          ? []
          : [{ ...{ columnId: assignmentId, submissionId, assignmentId }, ...seen(gradeCell(work, now)) }]),
      ];
    });
    const counted = cells.map((cell) => ({ assignmentId: cell.assignmentId, cell }));
    const total = cells.some(({ blind }) => blind) ? null : totalOf(counted, totalBy, weights);
    return { ...student, cells, total };
  });
  return {
    ...{ section, totalBy, regradeDays, version, columns, rows },
    weights: Object.entries(weights).map(([assignmentId, weight]) => ({ assignmentId, weight })),
  };
}
