import { Temporal } from 'temporal-polyfill';
import { FUNNEL_STAGES, type FunnelStage } from '@firsthand/contracts';
import { addDays, localIn } from '../assignments/deadlines.rules.ts';

/** When one student reached each stage for the first time; ISO instants. */
export type Reached = Readonly<Partial<Record<FunnelStage, string | null>>>;

export interface StageCount {
  stage: FunnelStage;
  count: number;
}

export interface FunnelWeek {
  /** The section's calendar day on whose evening it was so. */
  endsOn: string;
  counts: StageCount[];
}

/** More weeks than a picture has room for. */
const WEEKS_AT_MOST = 60;

/**
 * How many students had reached each stage at the end of each week, and at last by now. Who reached a later stage has
 * reached the earlier ones, though they never wrote those down.
 */
export function funnelOver(
  students: readonly Reached[],
  zone: string,
  from: Date,
  until: Date,
): FunnelWeek[] {
  const firsts = students.map(reachedBy);
  const weeks: FunnelWeek[] = [];
  const count = (at: number): StageCount[] =>
    FUNNEL_STAGES.map((stage, n) => ({ stage, count: firsts.filter((first) => first[n]! <= at).length }));
  const today = localIn(zone, until).slice(0, 10);
  let day = localIn(zone, from).slice(0, 10);
  while (weeks.length < WEEKS_AT_MOST) {
    day = addDays(`${day}T00:00`, 7).slice(0, 10);
    if (day >= today) break;
    weeks.push({ endsOn: day, counts: count(startOf(addDays(`${day}T00:00`, 1), zone)) });
  }
  return [...weeks, { endsOn: today, counts: count(until.getTime()) }];
}

/** The instant each stage was reached, or infinity; never later than a later stage. */
function reachedBy(student: Reached): number[] {
  const at: number[] = FUNNEL_STAGES.map((stage) => {
    const when = student[stage];
    return when ? Date.parse(when) : Number.POSITIVE_INFINITY;
  });
  for (let n = at.length - 2; n >= 0; n -= 1) at[n] = Math.min(at[n]!, at[n + 1]!);
  return at;
}

/** Midnight, or where clocks skip it, the first instant of the day. */
function startOf(local: string, zone: string): number {
  return Temporal.PlainDate.from(local.slice(0, 10)).toZonedDateTime(zone).epochMilliseconds;
}
