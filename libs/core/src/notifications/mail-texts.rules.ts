import { MAIL_VARIABLES, type MailVariable, variablesIn } from '@firsthand/contracts';
import type { Message, Setting } from './words.ts';

/** What an institution says in place of Firsthand's words. The body is plain text; empty lines part its paragraphs. */
export interface OwnWords {
  readonly subject: string;
  readonly body: string;
}

export type Values = Readonly<Partial<Record<MailVariable, string>>>;

export function ownTextKey(template: string, language: string): string {
  return `${template} ${language}`;
}

/** What the variables stand for in one mail; those that it has nothing for are left out. Never a secret, never a score. */
export function valuesOf(
  params: object,
  usual: Pick<Message, 'title' | 'body'>,
  { when, distance, institution, givenName }: Setting & { readonly givenName: string },
): Values {
  const given = params as Readonly<Record<string, unknown>>;
  const text = (...names: readonly string[]) =>
    names
      .map((name) => given[name])
      .find((value): value is string => typeof value === 'string' && value !== '');
  const zone = text('zone');
  const instant = (name: string, say: typeof when) => {
    const at = text(name);
    return at === undefined ? undefined : say(at, zone);
  };
  const values: Readonly<Record<MailVariable, string | undefined>> = {
    given_name: givenName,
    institution,
    assignment: text('assignmentTitle'),
    step: text('milestoneTitle'),
    due: instant('dueAt', when),
    left: instant('dueAt', distance),
    section: text('sectionName', 'section'),
    person: text('contactName', 'studentName', 'markerName', 'name', 'from'),
    starts: instant('startsAt', when),
    until: instant('expiresAt', when),
    words: text('words', 'answer', 'what'),
    usual_subject: usual.title,
    usual: usual.body,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Whether everything the words name is there. */
export function isComplete(words: OwnWords, values: Values): boolean {
  return unknownIn(words, values).length === 0;
}

/** What the words name and this mail has not, each once. */
export function unknownIn({ subject, body }: OwnWords, values: Values): string[] {
  return [...new Set(variablesIn(`${subject} ${body}`))].filter((name) => !Object.hasOwn(values, name));
}

/** Those of a mail, in the order in which they are offered. */
export function variablesOf(values: Values): { name: MailVariable; example: string }[] {
  return MAIL_VARIABLES.flatMap((name) => {
    const example = values[name];
    return example === undefined ? [] : [{ name, example }];
  });
}
