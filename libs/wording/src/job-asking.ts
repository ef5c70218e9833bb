import { ENGLISH } from './job-asking.en.ts';
import { FRENCH } from './job-asking.fr.ts';
import type { JobGrammar, JobRule } from './job-grammar.ts';
import { type Flag, flag, sentencesOf, type WordingLocale } from './rule.ts';

const GRAMMARS: Record<WordingLocale, JobGrammar> = { en: ENGLISH, fr: FRENCH };

/**
 * Every place at which a script, a question or a thank-you note asks for a job. What is denied ("I am not looking for
 * work") and what was asked for ("you asked for my résumé") is not asking.
 */
export function jobAsking(text: string, locale: WordingLocale): Flag<JobRule>[] {
  const grammar = GRAMMARS[locale];
  return sentencesOf(text).flatMap((sentence) =>
    grammar.patterns.flatMap(({ rule, pattern, unless, onlyWith }) => {
      const found = pattern.exec(sentence.text);
      if (!found || unless?.test(sentence.text) || (onlyWith && !onlyWith.test(sentence.text))) return [];
      if (isDenied(sentence.text, found.index, found[0].length, grammar)) return [];
      return [flag(rule, sentence.at + found.index, found[0])];
    }),
  );
}

/** Does the thought that leads to the asking, or the asking itself, say that it is not meant? */
function isDenied(sentence: string, at: number, length: number, grammar: JobGrammar): boolean {
  const before = sentence.slice(0, at).split(grammar.newThought).at(-1)!;
  const thought = before + sentence.slice(at, at + length);
  if (grammar.encouraging.test(thought) || grammar.notButAsks.test(thought.trim())) return false;
  return grammar.not.test(thought);
}
