/** A run of letters, digits and their marks, with what joins them inside; where a script has no spaces, each sign. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]\p{M}*)+(?:['’\-.,](?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** How many words a text has, in any script. The page that is written on and what is kept count alike. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
