/**
 * An employment service calls students clients. Its words are the same messages with another word in them: made when
 * they are loaded, and only there.
 */

/** These speak of the word itself, as a roster's column may have it. */
const ABOUT_THE_WORD = /^(rule\.)?roster/;

/** `{student}` and `{students, plural, …` are values; `one {student}` is a word. */
const isValue = (before: string, after: string) =>
  /\{\s*$/.test(before) &&
  /^\s*[,}]/.test(after) &&
  !/(?:\b(?:zero|one|two|few|many|other|true|false)|=\d+|\b[A-Z_]+)\s*\{\s*$/.test(before);

const ENGLISH = /(?<!former )\b([Ss])tudent(s?)\b/g;
/** With the little words before it that change with its first letter. */
const FRENCH = /(?<!anciens )(?<![\p{L}])(de l’|De l’|à l’|À l’|[lL]’|[dD]’|[cC]et )?([éÉ])tudiant/gu;
const ARTICLES: Readonly<Record<string, string>> = {
  'de l’': 'du ',
  'De l’': 'Du ',
  'à l’': 'au ',
  'À l’': 'Au ',
  'l’': 'le ',
  'L’': 'Le ',
  'd’': 'de ',
  'D’': 'De ',
  'cet ': 'ce ',
  'Cet ': 'Ce ',
};

/** A message as an employment service says it. */
export function saidOfClients(id: string, text: string, language: 'en' | 'fr'): string {
  if (ABOUT_THE_WORD.test(id)) return text;
  if (language === 'en')
    return text.replace(ENGLISH, (word: string, first: string, s: string, at: number) =>
      isValue(text.slice(0, at), text.slice(at + word.length))
        ? word
        : `${first === 'S' ? 'C' : 'c'}lient${s}`,
    );
  return text.replace(FRENCH, (_: string, article: string | undefined, first: string) => {
    const capital = first === 'É';
    return `${article === undefined ? '' : ARTICLES[article]}${capital ? 'C' : 'c'}lient`;
  });
}
