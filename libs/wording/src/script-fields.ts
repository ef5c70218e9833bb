import type { WordingLocale } from './rule.ts';

/** What a script leaves open until it is known who is asked. */
export const SCRIPT_FIELDS = [
  'CONTACT',
  'ME',
  'REFERRER',
  'OCCUPATION',
  'COURSE',
  'INSTITUTION',
  'MINUTES',
  'DAY',
] as const;
export type ScriptField = (typeof SCRIPT_FIELDS)[number];

/** How a field is written in a script, in braces. */
export const FIELD_NAMES: Record<WordingLocale, Record<ScriptField, string>> = {
  en: {
    CONTACT: 'their name',
    ME: 'my name',
    REFERRER: 'who named them',
    OCCUPATION: 'occupation',
    COURSE: 'course',
    INSTITUTION: 'institution',
    MINUTES: 'minutes',
    DAY: 'day',
  },
  fr: {
    CONTACT: 'son nom',
    ME: 'mon nom',
    REFERRER: 'qui m’envoie',
    OCCUPATION: 'métier',
    COURSE: 'cours',
    INSTITUTION: 'établissement',
    MINUTES: 'minutes',
    DAY: 'jour',
  },
};

export const fieldToken = (field: ScriptField, locale: WordingLocale): string =>
  `{${FIELD_NAMES[locale][field]}}`;

const plain = (name: string) => name.trim().toLowerCase().replaceAll("'", '’').replace(/\s+/gu, ' ');

/** In either language: a script written before somebody changed theirs still works. */
const FIELD_OF = new Map(
  Object.values(FIELD_NAMES).flatMap((names) =>
    SCRIPT_FIELDS.map((field): [string, ScriptField] => [plain(names[field]), field]),
  ),
);

const TOKEN = /\{([^{}\n]{1,40})\}/gu;

export type FieldValues = Partial<Record<ScriptField, string | null>>;

/** The text with what is known filled in; what is not known stays as it is written, to be seen. */
export function fillFields(text: string, values: FieldValues): string {
  return text.replace(TOKEN, (token, name: string) => {
    const field = FIELD_OF.get(plain(name));
    return (field && values[field]) || token;
  });
}

/** What is still open in a text, in the order it stands there, each once. */
export function openFields(text: string): string[] {
  return [...new Set([...text.matchAll(TOKEN)].map(([token]) => token))];
}

/** Fields that nothing will ever be filled into: mistyped ones. */
export function unknownFields(text: string): string[] {
  return openFields(text).filter((token) => !FIELD_OF.has(plain(token.slice(1, -1))));
}

/** Does the text have this field, filled or not? */
export function hasField(text: string, field: ScriptField): boolean {
  return [...text.matchAll(TOKEN)].some(([, name = '']) => FIELD_OF.get(plain(name)) === field);
}
