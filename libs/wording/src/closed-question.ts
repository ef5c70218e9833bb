import type { ClosedGrammar, ClosedRule } from './closed-grammar.ts';
import { ENGLISH } from './closed-question.en.ts';
import { FRENCH } from './closed-question.fr.ts';
import { countOfWords, type Flag, sentencesOf, type WordingLocale } from './rule.ts';

const GRAMMARS: Record<WordingLocale, ClosedGrammar> = { en: ENGLISH, fr: FRENCH };

/** A "Why?" behind a closed question may be this long and still belong to it. */
const WORDS_OF_AN_AFTERTHOUGHT = 6;

/** Every place at which a question in the text can be answered with yes or no. Quick enough to run at each key. */
export function closedQuestion(text: string, locale: WordingLocale): Flag<ClosedRule>[] {
  const { find, opens } = GRAMMARS[locale];
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, i) => {
    const flag = find(sentence);
    const next = sentences[i + 1]?.text;
    if (!flag || (next && opens(next) && countOfWords(next) <= WORDS_OF_AN_AFTERTHOUGHT)) return [];
    return [{ ...flag, start: flag.start + sentence.at, end: flag.end + sentence.at }];
  });
}
