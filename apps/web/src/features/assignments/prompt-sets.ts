/**
 * Ready prompts, by what they look at. Together they ask for everything worth reflecting on after such interviews; the
 * words are in the messages, in each language, and are the instructor's once they are added.
 */
export const PROMPT_SETS = {
  WHOLE: ['surprise', 'disagree', 'path', 'asking', 'compare', 'decision'],
  OCCUPATION: ['interests', 'nature', 'values', 'fit', 'likes', 'conditions', 'training', 'money', 'balance'],
  INTERVIEW: ['remember', 'day', 'against', 'voice', 'myself'],
} as const;
export type PromptSet = keyof typeof PROMPT_SETS;
export type ReadyPrompt = (typeof PROMPT_SETS)[PromptSet][number];

/** About so many words: a whole is worth more of them than one conversation. */
export const SET_WORDS: Record<PromptSet, number> = { WHOLE: 150, OCCUPATION: 120, INTERVIEW: 80 };
