import type { Note, OccupationNotes } from './insight-data.ts';

/** One measure, told of everybody or of one cohort. */
export interface Group {
  readonly key: string;
  /** Null: everybody. */
  readonly name: string | null;
  readonly note: Note;
}

/** Tells measures apart: pay is one for each currency and period. */
export const keyOf = ({ measure, currency, period }: Note): string => `${measure} ${currency} ${period}`;

/** A measure as everybody tells it, then as each cohort does that can be shown. */
export function groupsOf({ cohorts }: OccupationNotes, note: Note): Group[] {
  return [
    { key: 'all', name: null, note },
    ...cohorts.flatMap(({ cohort, notes }) => {
      const own = notes.find((each) => keyOf(each) === keyOf(note));
      return own ? [{ key: cohort.id, name: cohort.name, note: own }] : [];
    }),
  ];
}
