import type { Remark, Snapshot } from '@firsthand/persistence';
import { dayIn } from '../tenancy/day.ts';

/** Whose names must not be read while an assignment is graded without them. */
export interface SecretNames {
  /** People: each part of a name counts too. */
  people: readonly string[];
  /** Whole phrases only: an employer's name is made of everyday words. */
  phrases: readonly string[];
}

/** A part of a name shorter than this is too often something else. */
const SHORTEST = 2;
/** From here on a part of a name is hidden in small letters too: shorter ones are everyday words. */
const SAFE_IN_SMALL = 5;
const BLACK = '█';

const escaped = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/**
 * Blacks out names, letter for letter: every position in the text stays where it is, so that comments on its words still
 * hang where they hung.
 */
export function blackedOut(names: SecretNames): (text: string) => string {
  const whole = [...names.people, ...names.phrases].map((name) => name.trim()).filter((name) => name !== '');
  const parts = names.people
    .flatMap((name) => name.split(/[\s,.'’-]+/u))
    .filter((part) => part.length >= SHORTEST && /\p{L}/u.test(part));
  const exact = new Set(parts.flatMap((part) => [part, part.toUpperCase()]));
  const anyCase = new Set([...whole, ...parts.filter((part) => part.length >= SAFE_IN_SMALL)]);
  const edge = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
  const longestFirst = (all: Iterable<string>) =>
    [...all]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|');
  const patterns = [
    ...(anyCase.size > 0 ? [new RegExp(edge(longestFirst(anyCase)), 'giu')] : []),
    ...(exact.size > 0 ? [new RegExp(edge(longestFirst(exact)), 'gu')] : []),
  ];
  return (text) =>
    patterns.reduce(
      (masked, pattern) => masked.replace(pattern, (found) => found.replace(/[^\s]/g, BLACK)),
      text,
    );
}

/** Codes and instants are no names, whatever they spell. */
const IS_INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const IS_CODE = /^(?:[A-Z_]+|[0-9a-f-]{32,}|\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?)$/;

/** Here stands what somebody wrote, also where it looks like a code: MARIA in capitals is a name. */
const IS_WRITTEN = /^(?:text|name|contact|notes?|organisation|email|phone|place|prompt|title|quote)$/;

/** A text's formatting cuts it into runs, and half a name in bold is no name to look for: the plain text is shown. */
const FORMATTED = 'formatted';

/** An instant as whoever grades without names learns it: the section's day, for by the minute one could tell who it was. */
export const dayOnly = (zone: string, instant: string): string =>
  `${dayIn(zone, new Date(instant))}T00:00:00.000Z`;

interface AlsoHidden {
  /** Ids that would lead to a person, with what stands for them. */
  ids?: ReadonlyMap<string, string>;
  /** The day of an instant: by its minute one could tell who it was. */
  dayOf?: (instant: string) => string;
}

/**
 * The same tree with no name anywhere in it, with ids that would lead to a person exchanged for others and instants cut
 * to their day: what is added to the tree later is hidden too, without anybody thinking of it.
 */
export function withoutNames<T>(tree: T, mask: (text: string) => string, { ids, dayOf }: AlsoHidden = {}): T {
  const walk = (value: unknown, at: string): unknown => {
    if (typeof value === 'string') {
      if (dayOf && IS_INSTANT.test(value) && !IS_WRITTEN.test(at)) return dayOf(value);
      return ids?.get(value) ?? (IS_CODE.test(value) && !IS_WRITTEN.test(at) ? value : mask(value));
    }
    if (Array.isArray(value)) return value.map((each) => walk(each, at));
    if (value !== null && typeof value === 'object' && !(value instanceof Date))
      return Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => key !== FORMATTED)
          .map(([key, each]) => [key, walk(each, key)]),
      );
    return value;
  };
  return walk(tree, '') as T;
}

/** Do these words stand for those, letter for letter, some of them perhaps blacked out? */
export const standsFor = (shown: string, words: string): boolean =>
  shown.length === words.length &&
  shown.split('').every((letter, at) => letter === words[at] || letter === BLACK);

/** Comments with the words that stand where they hang. */
export const inWords = (remarks: readonly Remark[], answers: Snapshot['answers']): Remark[] => {
  const texts = new Map(answers.map(({ promptId, text }) => [promptId, text]));
  return remarks.map((remark) => ({
    ...remark,
    quote: texts.get(remark.promptId)?.slice(remark.start, remark.end) ?? '',
  }));
};

/** The answers as whoever grades them reads them. */
export function asShown(answers: Snapshot['answers'], secret: SecretNames | null): Snapshot['answers'] {
  const mask = secret ? blackedOut(secret) : (text: string) => text;
  return answers.map((answer) => ({ ...answer, text: mask(answer.text) }));
}
