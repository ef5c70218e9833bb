import { type CellState, keptPercent, keptPoints, type LatePolicy, type TotalBy } from '@firsthand/contracts';
import { lateDays, type Lateness, worseOf } from '../assignments/late.rules.ts';

/** What stands in the book for one student under one heading. */
export interface Cell {
  state: CellState;
  /** What it comes to; null while nothing is decided. */
  points: number | null;
  /** Before lateness took its part. */
  before: number | null;
  possible: number;
  lateDays: number;
  keptPercent: number;
  /** Staff decided it, or that lateness costs nothing here. */
  decided: boolean;
  /** Whoever asks reads it a second time: whether there is a grade is not said before they have given theirs. */
  blind: boolean;
}

/** A reflection's way through grading, as far as the book wants to know. */
export interface GradedWork {
  readonly excused: boolean;
  readonly dueAt: string | null;
  readonly submittedAt: string | null;
  readonly returned: boolean;
  /** It was, and its date has passed: it waits for a grade as it is. */
  readonly notRevised: boolean;
  readonly lateDays: number;
  readonly keptPercent: number;
  readonly state: 'DRAFT' | 'READY' | 'RELEASED' | null;
  readonly points: number | null;
  /** Of the rubric it was graded with, else of the newest. */
  readonly possible: number;
  /** Staff decided that being late costs nothing; then all is kept. */
  readonly waivesLate: boolean;
  /** Whoever asks reads it a second time and has not finished. */
  readonly blind: boolean;
}

/** A dated step that carries points. */
export interface PointedStep {
  readonly excused: boolean;
  readonly dueAt: string | null;
  readonly metAt: string | null;
  /** Of a reflection that was given back: what lateness took then. */
  readonly carried?: Lateness | null;
  readonly possible: number;
  /** Met, and by when it was one could tell whose text it is, while names are hidden from those who grade. */
  readonly unsaid: boolean;
  /** Staff's own figure instead of the rule's. */
  readonly given: number | null;
}

const NOTHING = { points: null, before: null, lateDays: 0, keptPercent: 100, decided: false, blind: false };

/** The points of a reflection. One that is missing counts as nothing until it comes. */
export function gradeCell(work: GradedWork, now: Date): Cell {
  const { possible } = work;
  if (work.excused) return { ...NOTHING, possible, state: 'EXCUSED' };
  if (work.submittedAt === null) return { ...NOTHING, possible, ...unmet(work.dueAt, now) };
  const late = {
    lateDays: work.lateDays,
    keptPercent: work.keptPercent,
    decided: work.waivesLate,
    blind: work.blind,
  };
  if (work.state !== 'READY' && work.state !== 'RELEASED')
    return {
      ...{ ...NOTHING, ...late, possible },
      state: work.notRevised ? 'NOT_REVISED' : work.returned ? 'RETURNED' : 'WAITING',
    };
  const before = work.points ?? 0;
  return { ...late, possible, state: work.state, before, points: keptPoints(before, late.keptPercent) };
}

/** The points of a step: all of them when it was met in time, by the late policy when later, by hand when staff said so. */
export function stepCell(step: PointedStep, policy: LatePolicy | null, zone: string, now: Date): Cell {
  const { possible, dueAt, metAt, unsaid, given, carried } = step;
  if (step.excused) return { ...NOTHING, possible, state: 'EXCUSED' };
  if (given !== null)
    return { ...NOTHING, possible, state: 'MET', before: given, points: given, decided: true };
  if (metAt === null) return { ...NOTHING, possible, ...unmet(dueAt, now) };
  if (unsaid) return { ...NOTHING, possible, state: 'MET' };
  const days = policy && dueAt ? lateDays(new Date(dueAt), new Date(metAt), zone, policy.graceHours) : 0;
  const own = { lateDays: days, keptPercent: keptPercent(policy, days) };
  const late = policy && carried ? worseOf(own, carried) : own;
  const points = keptPoints(possible, late.keptPercent);
  return { ...NOTHING, ...late, state: 'MET', possible, before: possible, points };
}

const unmet = (dueAt: string | null, now: Date) =>
  dueAt !== null && new Date(dueAt) < now
    ? ({ state: 'MISSING', points: 0, before: 0 } as const)
    : ({ state: 'OPEN' } as const);

/** As the student may know it: a grade that is ready has not been said. */
export const asStudentSees = (cell: Cell): Cell =>
  cell.state === 'READY' ? { ...cell, state: 'WAITING', points: null, before: null } : cell;

/** A cell with the assignment it belongs to. */
export interface Counted {
  readonly assignmentId: string;
  readonly cell: Pick<Cell, 'points' | 'possible'>;
}

export interface Total {
  /** Of what is decided so far. */
  earned: number;
  possible: number;
  /** Two decimals, half a hundredth is the student's; null while nothing counts. */
  percent: number | null;
}

/**
 * What the cells come to. Only what is decided counts, so that nobody sinks by what is still to come; what is excused is
 * as if it had never been asked. Everything is reckoned in whole hundredths and fractions of whole numbers.
 */
export function totalOf(
  cells: readonly Counted[],
  by: TotalBy,
  weights: Readonly<Record<string, number>>,
): Total {
  const sums = new Map<string, { earned: bigint; possible: bigint }>();
  for (const { assignmentId, cell } of cells) {
    if (cell.points === null) continue;
    const sum = sums.get(assignmentId) ?? { earned: 0n, possible: 0n };
    sums.set(assignmentId, {
      earned: sum.earned + hundredths(cell.points),
      possible: sum.possible + hundredths(cell.possible),
    });
  }
  const all = [...sums.values()];
  const earned = all.reduce((sum, one) => sum + one.earned, 0n);
  const possible = all.reduce((sum, one) => sum + one.possible, 0n);
  const fraction =
    by === 'POINTS'
      ? { over: earned, under: possible }
      : weighted(
          [...sums].flatMap(([assignmentId, sum]) => {
            const weight = hundredths(weights[assignmentId] ?? 0);
            return sum.possible > 0n && weight > 0n ? [{ ...sum, weight }] : [];
          }),
        );
  return {
    earned: Number(earned) / 100,
    possible: Number(possible) / 100,
    percent: fraction.under > 0n ? percentOf(fraction) : null,
  };
}

interface Fraction {
  over: bigint;
  under: bigint;
}

/** The mean of earned by possible, each with its weight, as one fraction of whole numbers. */
function weighted(parts: readonly { earned: bigint; possible: bigint; weight: bigint }[]): Fraction {
  const common = parts.reduce((product, { possible }) => product * possible, 1n);
  return {
    over: parts.reduce(
      (sum, { earned, possible, weight }) => sum + weight * earned * (common / possible),
      0n,
    ),
    under: parts.reduce((sum, { weight }) => sum + weight * common, 0n),
  };
}

const percentOf = ({ over, under }: Fraction): number =>
  Number((over * 20_000n + under) / (under * 2n)) / 100;

/** Points have two decimals at most; the nearest whole number takes off what a float would leave. */
const hundredths = (value: number): bigint => BigInt(Math.round(value * 100));
