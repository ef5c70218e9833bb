import {
  closedQuestion,
  jobAsking,
  likelyLocale,
  type ClosedRule,
  type Flag,
  type JobRule,
  type WordingLocale,
} from '@firsthand/wording';

export interface Flags {
  readonly closed: readonly Flag<ClosedRule>[];
  readonly job: readonly Flag<JobRule>[];
  /** Both, from left to right. */
  readonly all: readonly Flag<ClosedRule | JobRule>[];
}

/** What is wrong with the words of a question, in the language it is written in. */
export function flagsOf(text: string, pageLanguage: WordingLocale): Flags {
  const locale = likelyLocale(text, pageLanguage);
  const [closed, job] = [closedQuestion(text, locale), jobAsking(text, locale)];
  return { closed, job, all: [...closed, ...job].sort((a, b) => a.start - b.start) };
}
