/** Scripts as pure functions: what is filled in, and what is said together. */
import { SCRIPT_PARTS, type ScriptChannel, type ScriptPart } from '@firsthand/contracts';
import { type FieldValues, fillFields, SCRIPT_FIELDS, type ScriptField } from '@firsthand/wording';
import type {
  AskingFactsQuery,
  ScriptSheetFragment,
  ScriptWordsFragment,
} from '../../generated/operations.ts';

export type ScriptSheet = ScriptSheetFragment;
export type Words = ScriptWordsFragment;
export type Facts = AskingFactsQuery['askingFacts'];

/** What to say to an answer; only on the telephone is there somebody who gives one. */
export const ANSWER_PARTS = ['IF_YES', 'IF_NOT_NOW', 'IF_NO'] as const satisfies readonly ScriptPart[];
const ASKING_PARTS = SCRIPT_PARTS.filter((part) => !(ANSWER_PARTS as readonly ScriptPart[]).includes(part));

export const partsOf = (channel: ScriptChannel): readonly ScriptPart[] =>
  channel === 'PHONE' ? SCRIPT_PARTS : ASKING_PARTS;

/** Parts that belong into one paragraph of a mail. */
const PARAGRAPHS: readonly (readonly ScriptPart[])[] = [
  ['GREETING'],
  ['WHO_I_AM', 'WHO_NAMED_YOU', 'WHY_YOU'],
  ['WHAT_FOR', 'NOT_A_JOB'],
  ['MINUTES', 'WHEN_IT_SUITS'],
  ['CLOSING'],
];

export const textOf = ({ parts }: Words, part: ScriptPart): string =>
  parts.find((each) => each.part === part)?.text ?? '';

export const withPart = (words: Words, part: ScriptPart, text: string): Words => ({
  ...words,
  parts: words.parts.map((each) => (each.part === part ? { ...each, text } : each)),
});

/** A week from now, on a day people work. */
export function dayToSuggest(now: Date): Date {
  const day = new Date(now.getTime() + 7 * 86_400_000);
  const [SUNDAY, SATURDAY] = [0, 6];
  const skip = { [SUNDAY]: 1, [SATURDAY]: 2 }[day.getDay()] ?? 0;
  return new Date(day.getTime() + skip * 86_400_000);
}

/** What stands for each field when it is this person. */
export function valuesFor(facts: Facts, { me, day }: { me: string; day: string }): FieldValues {
  return {
    CONTACT: facts.contactName,
    ME: me,
    REFERRER: facts.referrerName,
    OCCUPATION: facts.occupationTitle,
    COURSE: facts.courseTitle,
    INSTITUTION: facts.institution,
    MINUTES: String(facts.minutes),
    DAY: day,
  };
}

/** The part as it is said to this person. Who named them is left out where nobody may be named. */
export function saidOf(words: Words, part: ScriptPart, values: FieldValues): string {
  if (part === 'WHO_NAMED_YOU' && !values.REFERRER) return '';
  return fillFields(textOf(words, part), values).trim();
}

/** The whole mail. */
export function mailOf(words: Words, values: FieldValues): { subject: string; text: string } {
  const text = PARAGRAPHS.map((paragraph) =>
    paragraph
      .map((part) => saidOf(words, part, values))
      .filter(Boolean)
      .join(' '),
  );
  return { subject: fillFields(words.subject, values).trim(), text: text.filter(Boolean).join('\n\n') };
}

/** Everything a script says, in order. */
export const wholeOf = (words: Words, channel: ScriptChannel): string =>
  [words.subject, ...partsOf(channel).map((part) => textOf(words, part))].filter(Boolean).join('\n');

/** What a script asks with; what it says to an answer is not looked through. */
export const askingOf = (words: Words): string =>
  [words.subject, ...ASKING_PARTS.map((part) => textOf(words, part))].filter(Boolean).join('\n');

/** The field's token put into a text where the cursor stands, and where the cursor stands then. */
export function inserted(
  text: string,
  token: string,
  from: number,
  to: number,
): { text: string; at: number } {
  const before = text.slice(0, from);
  const space = before === '' || /\s$/u.test(before) ? '' : ' ';
  const put = `${space}${token}`;
  return { text: `${before}${put}${text.slice(to)}`, at: from + put.length };
}

export const FIELDS: readonly ScriptField[] = SCRIPT_FIELDS;
