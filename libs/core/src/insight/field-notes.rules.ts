import {
  type AnswerValue,
  FIELD_MEASURES,
  type FieldMeasure,
  type PayPeriod,
  VOICES_AT_LEAST,
} from '@firsthand/contracts';

/** What one interview says about an occupation, without who said it. */
export interface Voice {
  readonly interviewId: string;
  readonly enrolmentId: string;
  readonly cohortId: string;
  /** Whoever shares a mark is the same person, though two students each wrote them down. */
  readonly personMarks: readonly string[];
  /** The typed answers, in the order of the conversation. */
  readonly values: readonly AnswerValue[];
}

/** Where the middle half of what was said lies. The lowest and the highest are nobody's business. */
export interface Spread {
  low: number;
  middle: number;
  high: number;
}

export interface Tally {
  /** A word of the measure's own list, or what was written. */
  word: string;
  count: number;
}

/** What enough voices said about one thing. */
export interface FieldNote {
  measure: FieldMeasure;
  /** Only of pay. */
  currency: string | null;
  period: PayPeriod | null;
  /** How many interviews say something about it. */
  answered: number;
  spread: Spread | null;
  /** The most named first. */
  tally: Tally[];
}

export interface GroupNotes {
  interviews: number;
  notes: FieldNote[];
}

export interface OccupationFieldNotes {
  /** Null: too few voices to say even how many. */
  whole: GroupNotes | null;
  /** Only those that can be shown without showing anybody. */
  cohorts: ({ cohortId: string } & GroupNotes)[];
}

/**
 * Are these so many interviews, by so many students, with so many people, that nobody stands out?
 * @param least `k`: never lower than `VOICES_AT_LEAST.least`.
 */
export function isEnough(voices: readonly Voice[], least: number): boolean {
  return (
    voices.length >= least &&
    new Set(voices.map(({ enrolmentId }) => enrolmentId)).size >= least &&
    people(voices) >= least
  );
}

/** How many people speak: two voices that share a mark, through however many others, are one. */
export function people(voices: readonly Voice[]): number {
  const parent = new Map<string, string>();
  const rootOf = (mark: string): string => {
    let root = mark;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    return root;
  };
  const roots = voices.map(({ interviewId, personMarks }) => {
    const [first, ...others] = personMarks.length > 0 ? personMarks : [`interview ${interviewId}`];
    if (!parent.has(first!)) parent.set(first!, first!);
    for (const other of others) {
      if (!parent.has(other)) parent.set(other, other);
      parent.set(rootOf(other), rootOf(first!));
    }
    return first!;
  });
  return new Set(roots.map(rootOf)).size;
}

/**
 * Which cohorts' voices may be shown beside the voices of all, so that also what is left when the shown are taken from
 * the whole is nobody, or enough again. A cohort that is large enough by itself stays unshown where a small one would
 * otherwise be left over.
 * @returns null when not even the whole is enough.
 */
export function shownCohorts(voices: readonly Voice[], least: number): Map<string, Voice[]> | null {
  if (!isEnough(voices, least)) return null;
  const groups = new Map<string, Voice[]>();
  for (const voice of voices) groups.set(voice.cohortId, [...(groups.get(voice.cohortId) ?? []), voice]);
  const shown = new Map([...groups].filter(([, group]) => isEnough(group, least)));
  const rest = [...groups].filter(([id]) => !shown.has(id)).flatMap(([, group]) => group);
  // The smallest go first; whom the ids put first among equals does not matter, only that it is always the same.
  const leaving = [...shown].sort(([a, one], [b, other]) => one.length - other.length || (a < b ? -1 : 1));
  while (rest.length > 0 && !isEnough(rest, least)) {
    const [id, group] = leaving.shift()!;
    shown.delete(id);
    rest.push(...group);
  }
  return shown;
}

/** All that may be said of one occupation. What each measure may say is judged by who spoke of that measure. */
export function fieldNotesOf(voices: readonly Voice[], wanted: number): OccupationFieldNotes {
  const least = Math.max(wanted, VOICES_AT_LEAST.least);
  const shown = shownCohorts(voices, least);
  if (!shown) return { whole: null, cohorts: [] };
  const whole: GroupNotes = { interviews: voices.length, notes: [] };
  const cohorts = new Map(
    [...shown].map(([cohortId, group]): [string, GroupNotes] => [
      cohortId,
      { interviews: group.length, notes: [] },
    ]),
  );
  for (const told of tellings(voices)) {
    const spoke = [...told.said.keys()];
    const parts = shownCohorts(spoke, least);
    if (!parts) continue;
    const words = tallies(told, parts);
    whole.notes.push(noteOf(told, spoke, words(null)));
    for (const [cohortId, group] of parts)
      cohorts.get(cohortId)?.notes.push(noteOf(told, group, words(cohortId)));
  }
  // The only cohort is the whole, and need not be said twice.
  const parts = cohorts.size === 1 && [...shown.values()][0]!.length === voices.length ? [] : [...cohorts];
  return { whole, cohorts: parts.map(([cohortId, notes]) => ({ cohortId, ...notes })) };
}

/** One measure, and what each voice that speaks of it says: a figure or two, or words. */
interface Telling {
  readonly measure: FieldMeasure;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  /** Written freely, so that a rare word may point at somebody. */
  readonly free: boolean;
  readonly said: ReadonlyMap<
    Voice,
    { readonly figures?: readonly number[]; readonly words?: readonly string[] }
  >;
}

const FREE: readonly FieldMeasure[] = ['SKILLS', 'CREDENTIALS', 'RELATED'];

function tellings(voices: readonly Voice[]): Telling[] {
  const found = new Map<string, Telling & { said: Map<Voice, object> }>();
  for (const voice of voices)
    for (const measure of FIELD_MEASURES) {
      // Who was asked twice is heard once: the first time they said something.
      const said = voice.values.map((value) => sayings[measure](value)).find((one) => one !== null);
      if (!said) continue;
      const { currency = null, period = null, ...content } = said;
      const key = `${measure} ${currency} ${period}`;
      const telling = found.get(key) ?? {
        ...{ measure, currency, period, free: FREE.includes(measure) },
        said: new Map<Voice, object>(),
      };
      telling.said.set(voice, content);
      found.set(key, telling);
    }
  const place = ({ measure }: Telling) => FIELD_MEASURES.indexOf(measure);
  return [...found.values()].sort((a, b) => place(a) - place(b) || b.said.size - a.said.size);
}

interface Saying {
  readonly currency?: string;
  readonly period?: PayPeriod;
  readonly figures?: readonly number[];
  readonly words?: readonly string[];
}

const figure = (value: number | null | undefined): Saying | null =>
  value === null || value === undefined ? null : { figures: [value] };

const words = (list: readonly string[] | null | undefined): Saying | null => {
  const said = [
    ...new Set((list ?? []).map((word) => word.trim().toLowerCase()).filter((word) => word !== '')),
  ];
  return said.length === 0 ? null : { words: said };
};

const ofList = (list: readonly string[] | null | undefined): Saying | null =>
  list && list.length > 0 ? { words: [...new Set(list)] } : null;

const sayings: Record<FieldMeasure, (value: AnswerValue) => Saying | null> = {
  PAY: ({ pay }) => {
    const ends = [pay?.low, pay?.high].filter((end) => end !== null && end !== undefined);
    if (!pay || ends.length === 0) return null;
    return { currency: pay.currency.toUpperCase(), period: pay.period, figures: ends };
  },
  HOURS: ({ hours }) => figure(hours?.perWeek),
  SHIFTS: ({ hours }) => ofList(hours?.shifts),
  OUTLOOK: ({ outlook }) => ofList(outlook && [outlook.direction]),
  TRAINING: ({ training }) => figure(training?.months),
  CREDENTIALS: ({ training }) => words(training?.credentials),
  SKILLS: ({ skills }) => words(skills),
  WITH_OTHERS: ({ withOthersPercent }) => figure(withOthersPercent),
  ENVIRONMENT: ({ environment }) => ofList(environment),
  CHOOSE_AGAIN: ({ chooseAgain }) => ofList(chooseAgain && [chooseAgain]),
  RELATED: ({ related }) => words(related),
};

/**
 * Counts the words of a telling for the whole and for each part. A word somebody wrote is counted where enough wrote it,
 * and for a part only where also what the others wrote of it is nobody's or enough.
 */
function tallies(
  { said, free }: Telling,
  parts: ReadonlyMap<string, readonly Voice[]>,
): (cohortId: string | null) => Tally[] {
  const speakers = new Map<string, Voice[]>();
  for (const [voice, { words: spoken = [] }] of said)
    for (const word of spoken) speakers.set(word, [...(speakers.get(word) ?? []), voice]);
  const counted = [...speakers].map(([word, voices]) => ({
    word,
    voices,
    shown: free ? shownCohorts(voices, VOICES_AT_LEAST.least) : parts,
  }));
  return (cohortId) =>
    counted
      .filter(({ shown }) => shown && (cohortId === null || shown.has(cohortId)))
      .map(({ word, voices }) => ({
        word,
        count:
          cohortId === null ? voices.length : voices.filter((voice) => voice.cohortId === cohortId).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

function noteOf(
  { measure, currency, period, said }: Telling,
  voices: readonly Voice[],
  tally: Tally[],
): FieldNote {
  const figures = voices.map((voice) => said.get(voice)?.figures ?? []).filter((ends) => ends.length > 0);
  return { measure, currency, period, answered: voices.length, spread: spreadOf(figures, measure), tally };
}

/** Each voice gives one figure or a range; the middle is of the ranges' middles, the ends of their ends. */
function spreadOf(ranges: readonly (readonly number[])[], measure: FieldMeasure): Spread | null {
  if (ranges.length === 0) return null;
  const rounded = (value: number) => (measure === 'PAY' ? toTwoDigits(value) : Math.round(value));
  const sorted = (pick: (range: readonly number[]) => number) => ranges.map(pick).sort((a, b) => a - b);
  return {
    low: rounded(
      quantile(
        sorted((range) => Math.min(...range)),
        0.25,
      ),
    ),
    middle: rounded(
      quantile(
        sorted((range) => (Math.min(...range) + Math.max(...range)) / 2),
        0.5,
      ),
    ),
    high: rounded(
      quantile(
        sorted((range) => Math.max(...range)),
        0.75,
      ),
    ),
  };
}

/** Linear between the two nearest. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below + (above - below) * (at - Math.floor(at));
}

/** 41,730 is somebody's; 42,000 is many people's. */
function toTwoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
