import type { ContactStanding, LoopState, NetworkState } from '@firsthand/contracts';

/** What weaving needs to know of one person. */
export interface Knot {
  readonly id: string;
  readonly referrerId: string | null;
  readonly state: NetworkState;
  readonly loopClosedAt: string | null;
}

export interface Woven {
  /** Steps from the student: 1 for whom they know themselves, 2 for whom one of these named. */
  depth: number;
  /** It ended here, and nobody else was named. */
  deadEnd: boolean;
  /** Does the referrer know that the two have met? */
  loop: LoopState;
}

export interface NetworkSummary {
  people: number;
  longestChain: number;
  deadEnds: number;
  openLoops: number;
}

/** Where somebody stands, as one word; the strongest first. */
export function networkState(person: {
  readonly standing: ContactStanding;
  readonly forbidden: boolean;
  readonly met: boolean;
  readonly planned: boolean;
}): NetworkState {
  if (person.met) return 'INTERVIEWED';
  if (person.forbidden || person.standing === 'DO_NOT_CONTACT') return 'DO_NOT_CONTACT';
  if (person.planned) return 'AGREED';
  switch (person.standing) {
    case 'TO_SCHEDULE':
    case 'AGREED':
      return 'AGREED';
    case 'WAITING':
    case 'FOLLOW_UP':
      return 'WAITING';
    case 'DECLINED':
    case 'SILENT':
      return 'DECLINED';
    default:
      return 'NOT_ASKED';
  }
}

const ENDED: readonly NetworkState[] = ['INTERVIEWED', 'DECLINED', 'DO_NOT_CONTACT'];

/**
 * The people in the order of a tree, each after who named them, and what each one's place in it means. Whose referrer is
 * not among them stands at the root. The tables forbid circles; were there one, it would be cut where it is entered.
 */
export function weave<Person extends Knot>(people: readonly Person[]): (Person & Woven)[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const named = new Map<string, Person[]>();
  const roots: Person[] = [];
  for (const person of people) {
    const { referrerId } = person;
    if (referrerId === null || !byId.has(referrerId)) roots.push(person);
    else named.set(referrerId, [...(named.get(referrerId) ?? []), person]);
  }
  const woven: (Person & Woven)[] = [];
  const placed = new Set<string>();
  const from = (start: readonly Person[], depth: number) => {
    const waiting = start.map((person) => ({ person, depth })).reverse();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { person, depth: at } = next;
      if (placed.has(person.id)) continue;
      placed.add(person.id);
      const theirs = named.get(person.id) ?? [];
      woven.push({ ...person, depth: at, ...meaning(person, theirs.length) });
      waiting.push(...theirs.map((each) => ({ person: each, depth: at + 1 })).reverse());
    }
  };
  from(roots, 1);
  for (const person of people) if (!placed.has(person.id)) from([person], 1);
  return woven;
}

function meaning({ state, referrerId, loopClosedAt }: Knot, named: number): Omit<Woven, 'depth'> {
  const loop =
    referrerId === null
      ? 'NONE'
      : loopClosedAt !== null
        ? 'CLOSED'
        : state === 'INTERVIEWED'
          ? 'OPEN'
          : 'NONE';
  return { deadEnd: named === 0 && ENDED.includes(state), loop };
}

export function summaryOf(woven: readonly Woven[]): NetworkSummary {
  return {
    people: woven.length,
    longestChain: woven.reduce((longest, { depth }) => Math.max(longest, depth), 0),
    deadEnds: woven.filter(({ deadEnd }) => deadEnd).length,
    openLoops: woven.filter(({ loop }) => loop === 'OPEN').length,
  };
}
