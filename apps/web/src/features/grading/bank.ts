/** Inserting from the comment bank while one types, as pure functions. */
import type { BankLineFragment } from '../../generated/operations.ts';

/** A slash that asks for the bank, with what was typed behind it. */
export interface Slash {
  readonly from: number;
  readonly to: number;
  readonly query: string;
}

/** The slash the caret stands behind: at the front or after a space, so that "and/or" asks for nothing. */
export function slashAt(text: string, caret: number): Slash | null {
  const [, query] = /(?:^|\s)\/([^\n/]{0,40})$/u.exec(text.slice(0, caret)) ?? [];
  return query === undefined ? null : { from: caret - query.length - 1, to: caret, query };
}

/** The comments that hold every word typed, in the bank's own order: most used first. */
export function matching<T extends Pick<BankLineFragment, 'text'>>(
  comments: readonly T[],
  query: string,
): T[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return comments.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
}

/** The text with words in the place of the slash, and where the caret then is. */
export function inserted(text: string, { from, to }: Slash, words: string) {
  return { text: text.slice(0, from) + words + text.slice(to), caret: from + words.length };
}
