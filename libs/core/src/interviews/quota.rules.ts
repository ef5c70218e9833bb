import type { NotCountedReason, Quota, SlotState, Vantage } from '@firsthand/contracts';

/** What the quota looks at in one interview. Instants are ISO texts in UTC, so that they sort as text. */
export interface WeighedInterview {
  readonly id: string;
  readonly occupationId: string;
  readonly contactId: string;
  readonly vantage: Vantage;
  readonly family: boolean;
  /** Where the contact works; empty when not known, and then it is nobody else's employer. */
  readonly organisation: string;
  readonly remote: boolean;
  readonly startsAt: string;
  /** Null while only planned. */
  readonly actualMinutes: number | null;
  readonly practice: boolean;
  readonly thanked: boolean;
  readonly confirmed: boolean;
  readonly writtenUp: boolean;
}

export interface WeighedChoice {
  readonly id: string;
  readonly occupationId: string;
  readonly chosenAt: string;
}

/** One condition an interview fails, with the figures that show it. */
export interface NotCounted {
  readonly reason: NotCountedReason;
  readonly wanted: number | null;
  readonly found: number | null;
}

export interface Verdict {
  readonly id: string;
  readonly counts: boolean;
  /** Every condition it fails, the decisive one first; empty when it counts. */
  readonly notCounted: readonly NotCounted[];
}

export interface Slot {
  readonly position: number;
  readonly state: SlotState;
  readonly interviewId: string | null;
}

export interface Row {
  /** Null for an occupation still to be chosen. */
  readonly occupationId: string | null;
  readonly counted: number;
  readonly wanted: number;
  readonly slots: readonly Slot[];
}

export interface Weighed {
  readonly interviews: readonly Verdict[];
  readonly counted: number;
  readonly wanted: number;
  readonly met: boolean;
}

/**
 * Which interviews count, and why the others do not.
 *
 * Where the conditions that look at several interviews (one per person, one per employer, so many of the family, so
 * many remote, so many per occupation) force a choice, the choice is the one that counts the **most** interviews, and
 * among those the one with the earliest. Because it is a maximum, one more interview can only help, whenever it took
 * place: taking the earliest greedily would not have that.
 *
 * Occupations are those first chosen, up to the quota's number.
 */
export function weighInterviews(
  quota: Quota,
  choices: readonly WeighedChoice[],
  interviews: readonly WeighedInterview[],
): Weighed {
  const occupations = occupationsThatCount(quota, choices);
  const inOrder = byTime(interviews);
  const own = new Map(inOrder.map((one) => [one.id, failingAlone(quota, occupations, one)]));
  const counted = mostThatCount(
    quota,
    occupations,
    inOrder.filter((one) => own.get(one.id)!.length === 0),
  );
  const countedIds = new Set(counted.map((one) => one.id));
  const wanted = quota.perOccupation * quota.occupations;
  return {
    interviews: inOrder.map((one) => ({
      id: one.id,
      counts: countedIds.has(one.id),
      notCounted: countedIds.has(one.id)
        ? []
        : [...own.get(one.id)!, ...failingBeside(quota, one, counted)].sort(byReason),
    })),
    counted: counted.length,
    wanted,
    met: counted.length >= wanted,
  };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function occupationsThatCount(quota: Quota, choices: readonly WeighedChoice[]): string[] {
  return [...choices]
    .sort((a, b) => order(a.chosenAt, b.chosenAt) || order(a.id, b.id))
    .slice(0, quota.occupations)
    .map((choice) => choice.occupationId);
}

function byTime<One extends { readonly id: string; readonly startsAt: string }>(
  interviews: readonly One[],
): One[] {
  return [...interviews].sort((a, b) => order(a.startsAt, b.startsAt) || order(a.id, b.id));
}

/** In the order of `NOT_COUNTED_REASONS`: what the interview is, with whom, how it was finished, whether there is room. */
const RANK: Record<NotCountedReason, number> = {
  NOT_HELD_YET: 0,
  PRACTICE: 1,
  OCCUPATION_NOT_CHOSEN: 2,
  TOO_SHORT: 3,
  TOO_LONG: 4,
  VANTAGE_DOES_NOT_COUNT: 5,
  SAME_PERSON: 6,
  SAME_EMPLOYER: 7,
  TOO_MANY_FAMILY: 8,
  TOO_MANY_REMOTE: 9,
  NOT_THANKED: 10,
  NOT_CONFIRMED: 11,
  NOT_WRITTEN_UP: 12,
  QUOTA_ALREADY_FULL: 13,
};
const byReason = (a: NotCounted, b: NotCounted) => RANK[a.reason] - RANK[b.reason];

const because = (
  reason: NotCountedReason,
  wanted: number | null = null,
  found: number | null = null,
): NotCounted => ({ reason, wanted, found });

/** The conditions one interview fails by itself. What can only be known afterwards is not held against a planned one. */
function failingAlone(quota: Quota, occupations: readonly string[], one: WeighedInterview): NotCounted[] {
  const minutes = one.actualMinutes;
  const held = minutes !== null;
  const failing: NotCounted[] = [];
  if (!held) failing.push(because('NOT_HELD_YET'));
  if (quota.practiceDoesNotCount && one.practice) failing.push(because('PRACTICE'));
  if (!occupations.includes(one.occupationId)) failing.push(because('OCCUPATION_NOT_CHOSEN'));
  if (held && quota.minMinutes !== null && minutes < quota.minMinutes)
    failing.push(because('TOO_SHORT', quota.minMinutes, minutes));
  if (held && quota.maxMinutes !== null && minutes > quota.maxMinutes)
    failing.push(because('TOO_LONG', quota.maxMinutes, minutes));
  if (quota.vantages.length > 0 && !quota.vantages.includes(one.vantage))
    failing.push(because('VANTAGE_DOES_NOT_COUNT'));
  // A cap of none is a condition of each single interview, not a choice between several.
  if (quota.maxFamily === 0 && one.family) failing.push(because('TOO_MANY_FAMILY', 0, 1));
  if (quota.maxRemote === 0 && one.remote) failing.push(because('TOO_MANY_REMOTE', 0, 1));
  if (held && quota.requiresThankYou && !one.thanked) failing.push(because('NOT_THANKED'));
  if (held && quota.requiresConfirmation && !one.confirmed) failing.push(because('NOT_CONFIRMED'));
  if (held && !one.writtenUp) failing.push(because('NOT_WRITTEN_UP'));
  return failing;
}

/** The conditions it fails beside the interviews that do count. */
function failingBeside(
  quota: Quota,
  one: WeighedInterview,
  counted: readonly WeighedInterview[],
): NotCounted[] {
  const failing: NotCounted[] = [];
  const many = (test: (other: WeighedInterview) => boolean) => counted.filter(test).length;
  const samePerson = (other: WeighedInterview) => other.contactId === one.contactId;
  const employer = employerOf(one);
  if (quota.distinctPeople && many(samePerson) > 0) failing.push(because('SAME_PERSON', 1, 2));
  if (
    quota.distinctEmployers &&
    employer !== '' &&
    many((other) => employerOf(other) === employer && !(quota.distinctPeople && samePerson(other))) > 0
  )
    failing.push(because('SAME_EMPLOYER', 1, 2));
  const family = many((other) => other.family);
  if (quota.maxFamily !== null && quota.maxFamily > 0 && one.family && family >= quota.maxFamily)
    failing.push(because('TOO_MANY_FAMILY', quota.maxFamily, family + 1));
  const remote = many((other) => other.remote);
  if (quota.maxRemote !== null && quota.maxRemote > 0 && one.remote && remote >= quota.maxRemote)
    failing.push(because('TOO_MANY_REMOTE', quota.maxRemote, remote + 1));
  const here = many((other) => other.occupationId === one.occupationId);
  if (here >= quota.perOccupation) failing.push(because('QUOTA_ALREADY_FULL', quota.perOccupation, here + 1));
  return failing;
}

function employerOf(one: WeighedInterview): string {
  return one.organisation.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Interviews of which only one can count: the same employer, the same person, or just itself. */
function groupOf(quota: Quota, one: WeighedInterview): string {
  const employer = employerOf(one);
  if (quota.distinctEmployers && employer !== '') return `employer ${employer}`;
  return quota.distinctPeople ? `person ${one.contactId}` : `interview ${one.id}`;
}

interface Partial {
  /** Which of the eligible count; the earliest interview is the highest bit, so a greater number is an earlier choice. */
  readonly chosen: bigint;
  readonly perOccupation: readonly number[];
  readonly family: number;
  readonly remote: number;
}

/**
 * The largest set of eligible interviews that satisfies every condition together; the earliest one where several are
 * as large. Since employers contain their people, "one per person" and "one per employer" are one grouping, and the set
 * is found group by group over the states (how many per occupation, family, remote) that can be told apart. The quota's
 * own limits (`assignments.rules.ts`) keep those few.
 */
function mostThatCount(
  quota: Quota,
  occupations: readonly string[],
  eligible: readonly WeighedInterview[],
): WeighedInterview[] {
  const groups = new Map<string, number[]>();
  eligible.forEach((one, i) => {
    const group = groupOf(quota, one);
    groups.set(group, [...(groups.get(group) ?? []), i]);
  });
  const bit = (i: number) => 1n << BigInt(eligible.length - 1 - i);
  // A cap that cannot be reached need not be counted.
  const familyCap = capOf(quota.maxFamily, eligible.filter((one) => one.family).length);
  const remoteCap = capOf(quota.maxRemote, eligible.filter((one) => one.remote).length);

  let states = new Map<string, Partial>();
  states.set('', { chosen: 0n, perOccupation: occupations.map(() => 0), family: 0, remote: 0 });
  for (const members of groups.values()) {
    const next = new Map(states);
    for (const state of states.values()) {
      for (const i of members) {
        const one = eligible[i]!;
        const at = occupations.indexOf(one.occupationId);
        const family = state.family + (familyCap !== null && one.family ? 1 : 0);
        const remote = state.remote + (remoteCap !== null && one.remote ? 1 : 0);
        if (state.perOccupation[at]! >= quota.perOccupation) continue;
        if (family > (familyCap ?? family) || remote > (remoteCap ?? remote)) continue;
        const perOccupation = state.perOccupation.map((n, k) => (k === at ? n + 1 : n));
        const key = `${perOccupation.join()} ${family} ${remote}`;
        const chosen = state.chosen | bit(i);
        if (chosen > (next.get(key)?.chosen ?? -1n)) next.set(key, { chosen, perOccupation, family, remote });
      }
    }
    states = next;
  }
  let best = { size: 0, chosen: 0n };
  for (const { chosen, perOccupation } of states.values()) {
    const size = perOccupation.reduce((sum, n) => sum + n, 0);
    if (size > best.size || (size === best.size && chosen > best.chosen)) best = { size, chosen };
  }
  return eligible.filter((_, i) => (best.chosen & bit(i)) !== 0n);
}

function capOf(max: number | null, atMost: number): number | null {
  return max !== null && max < atMost ? max : null;
}

/** An interview with the verdict it was given. */
export type JudgedInterview = Pick<WeighedInterview, 'id' | 'occupationId' | 'startsAt'> &
  Omit<Verdict, 'id'>;

/** What is said of one beside those that count; of one that is still to come it may no longer be true then. */
const BESIDE_OTHERS: ReadonlySet<NotCountedReason> = new Set([
  'SAME_PERSON',
  'SAME_EMPLOYER',
  'TOO_MANY_FAMILY',
  'TOO_MANY_REMOTE',
  'QUOTA_ALREADY_FULL',
]);

/** Only that it has not been held yet keeps it from counting. */
function isPromising({ notCounted }: JudgedInterview): boolean {
  const own = notCounted.filter(({ reason, wanted }) => !BESIDE_OTHERS.has(reason) || wanted === 0);
  return own.length === 1 && own[0]!.reason === 'NOT_HELD_YET';
}

/**
 * The grid of occupation × slot, from verdicts already given: per chosen occupation what counts, then what is arranged
 * and may count, then open; rows still to be chosen last.
 */
export function gridOf(
  quota: Quota,
  choices: readonly WeighedChoice[],
  interviews: readonly JudgedInterview[],
): Row[] {
  const occupations = occupationsThatCount(quota, choices);
  const inOrder = byTime(interviews);
  return Array.from({ length: quota.occupations }, (_, r) => {
    const occupationId = occupations[r] ?? null;
    const here = inOrder.filter((one) => one.occupationId === occupationId);
    const counted = here.filter(({ counts }) => counts);
    const filled = [
      ...counted.map(({ id }) => ({ id, state: 'COUNTED' as const })),
      ...here.filter(isPromising).map(({ id }) => ({ id, state: 'SCHEDULED' as const })),
    ];
    return {
      occupationId,
      counted: counted.length,
      wanted: quota.perOccupation,
      slots: Array.from({ length: quota.perOccupation }, (_, s) => ({
        position: s + 1,
        state: filled[s]?.state ?? 'OPEN',
        interviewId: filled[s]?.id ?? null,
      })),
    };
  });
}
