import { forceCollide, forceLink, forceManyBody, forceRadial, forceSimulation, type Node } from 'd3-force';

/** One person, in the order of a tree: each after who named them. */
export interface Spot {
  readonly id: string;
  readonly referrerId: string | null;
  readonly depth: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The student, in the middle. No contact has this id. */
export const ME = 'me';

/** From one step to the next, and the room a node with its name needs. */
const STEP = 118;
const ROOM = 37;
/** They start near where they belong, so a crowd need not be shaken for long. */
const ticksFor = (people: number) => (people > 120 ? 90 : 200);

interface Body extends Node {
  readonly id: string;
  readonly ring: number;
}

/**
 * Where each person stands: the student in the middle, each step further out. The same people always make the same
 * picture: they start from where their branch of the tree points, and nothing is left to chance.
 */
export function layOut(people: readonly Spot[]): Map<string, Point> {
  const inTree = new Set(people.map(({ id }) => id));
  const aboveOf = ({ referrerId }: Spot) => (referrerId !== null && inTree.has(referrerId) ? referrerId : ME);
  const ring = ringsOf(people);
  const angle = anglesOf(people, aboveOf);
  const bodies: Body[] = people.map((person) => {
    const [r, a] = [ring(person.depth), angle.get(person.id)!];
    return { id: person.id, ring: r, x: r * Math.cos(a), y: r * Math.sin(a) };
  });
  const me: Body = { id: ME, ring: 0, x: 0, y: 0, fx: 0, fy: 0 };
  const links = people.map((person) => ({ source: aboveOf(person), target: person.id }));
  const ticks = ticksFor(people.length);
  forceSimulation([me, ...bodies])
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'link',
      forceLink<Body>(links)
        .id(({ id }) => id)
        .distance(STEP)
        .strength(0.25),
    )
    .force(
      'apart',
      forceManyBody()
        .strength(-90)
        .distanceMax(4 * STEP),
    )
    .force('ring', forceRadial<Body>((body) => body.ring, 0, 0).strength(0.35))
    .force('room', forceCollide(ROOM).strength(0.9).iterations(2))
    .stop()
    .tick(ticks);
  return new Map([me, ...bodies].map(({ id, x, y }) => [id, { x, y }]));
}

/** How far out each step lies: a step further than the one before, and wide enough for everybody up to it. */
function ringsOf(people: readonly Spot[]): (depth: number) => number {
  const counts = people.reduce<number[]>((seen, { depth }) => {
    seen[depth] = (seen[depth] ?? 0) + 1;
    return seen;
  }, []);
  const rings = [0];
  let upTo = 0;
  for (let depth = 1; depth < counts.length; depth += 1) {
    upTo += counts[depth] ?? 0;
    rings.push(Math.max(rings[depth - 1]! + STEP, 0.8 * ROOM * Math.sqrt(upTo)));
  }
  return (depth) => rings[depth] ?? 0;
}

/** Each person's direction: branches share the circle by how many ends they have, in the order of the tree. */
function anglesOf(people: readonly Spot[], aboveOf: (person: Spot) => string): Map<string, number> {
  const ends = new Map<string, number>();
  for (const person of [...people].reverse()) {
    const own = ends.get(person.id) ?? 1;
    ends.set(person.id, own);
    const above = aboveOf(person);
    ends.set(above, (ends.get(above) ?? 0) + own);
  }
  const all = ends.get(ME) ?? 1;
  /** Where the next branch of somebody begins, in ends. */
  const next = new Map<string, number>([[ME, 0]]);
  const angle = new Map<string, number>();
  for (const person of people) {
    const above = aboveOf(person);
    const begin = next.get(above) ?? 0;
    const own = ends.get(person.id)!;
    next.set(above, begin + own);
    next.set(person.id, begin);
    angle.set(person.id, ((begin + own / 2) / all) * 2 * Math.PI - Math.PI / 2);
  }
  return angle;
}
