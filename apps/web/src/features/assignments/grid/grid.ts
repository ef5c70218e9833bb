/** The grid's rows as somebody wants to see them: which, and in what order. */
import { isLate, type Place } from '../../../shared/place/place.ts';
import { foundIn } from '../find-students.ts';

export const SHOWN = ['STUCK', 'LATE', 'UNSUBMITTED', 'UNGRADED'] as const;
export type Shown = (typeof SHOWN)[number];
export const SORTS = ['NAME', 'STUCK', 'PROGRESS', 'SEEN'] as const;
export type Sort = (typeof SORTS)[number];

export function shows(shown: Shown, place: Place): boolean {
  switch (shown) {
    case 'STUCK':
      return place.stuck !== null;
    case 'LATE':
      return isLate(place);
    case 'UNSUBMITTED':
      return place.reflection !== 'SUBMITTED' && place.reflection !== 'GRADED';
    case 'UNGRADED':
      return place.ungraded;
  }
}

export function countsOf(places: readonly Place[]): Record<Shown, number> {
  const count = (shown: Shown) => places.filter((place) => shows(shown, place)).length;
  return {
    STUCK: count('STUCK'),
    LATE: count('LATE'),
    UNSUBMITTED: count('UNSUBMITTED'),
    UNGRADED: count('UNGRADED'),
  };
}

export interface Wish {
  /** All of these; nothing: everybody. */
  readonly show?: readonly Shown[] | undefined;
  readonly query?: string | undefined;
  readonly sort?: Sort | undefined;
}

/** Everybody who is wished for; among equals by name. */
export function arranged(places: readonly Place[], { show = [], query = '', sort = 'NAME' }: Wish): Place[] {
  const byPerson = new Map(places.map((place) => [place.enrolmentId, place]));
  const people = places
    .filter((place) => show.every((shown) => shows(shown, place)))
    .map(({ enrolmentId, student }) => ({ id: enrolmentId, person: student }));
  const named = foundIn(people, query).map(({ id }) => byPerson.get(id)!);
  const by = RANKS[sort];
  return by ? [...named].sort((a, b) => compare(by(a), by(b))) : named;
}

/** Smaller comes first. */
const RANKS: Record<Sort, ((place: Place) => number | string) | null> = {
  NAME: null,
  // Who has been stuck longest.
  STUCK: ({ stuck }) => stuck?.since ?? '~',
  PROGRESS: ({ counted, scheduled, wanted }) => (counted + scheduled / 1_000) / wanted,
  // Who has not been seen longest, and never before all.
  SEEN: ({ lastSeenAt }) => lastSeenAt ?? '',
};

const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);
