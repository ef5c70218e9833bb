/** Words for thank-yous, looked at as one types. Pure. */
import { jobAsking, likelyLocale, type WordingLocale } from '@firsthand/wording';
import { plain } from '../../shared/text/find.ts';

/** What a starter leaves to be filled in, `[like this]`. */
const BLANK = /\[[^\][]{0,200}\]/u;

/** The first blank that is left; null: none. */
export function blankIn(body: string): string | null {
  return BLANK.exec(body)?.[0] ?? null;
}

/** Shorter notes say nothing, longer ones are a page. */
const NOTE_LENGTH = { least: 15, most: 240 };

/** The student's notes in pieces that can be woven in: lines, else sentences. */
export function piecesOf(notes: string): string[] {
  const lines = notes.split(/\n+/u).flatMap((line) => {
    const text = line.replace(/^[\s\-–•*]+/u, '').trim();
    return text.length > NOTE_LENGTH.most / 2 ? (text.match(/[^.!?…]+[.!?…]*/gu) ?? []) : [text];
  });
  return lines
    .map((piece) => piece.trim())
    .filter(({ length }) => length >= NOTE_LENGTH.least && length <= NOTE_LENGTH.most);
}

/** The text with a note where the first blank was, else in a paragraph of its own. */
export function withNote(body: string, note: string): string {
  const filled = BLANK.test(body) ? body.replace(BLANK, () => note) : `${body.trimEnd()}\n\n${note}`;
  return filled.trimStart();
}

/** Words long enough to mean something, without accents. */
function wordsOf(text: string): Set<string> {
  return new Set(plain(text).match(/[\p{L}\p{N}]{5,}/gu) ?? []);
}

/** Two words of one's own notes are enough to show that it is about this talk and no other. */
const SHARED_WORDS = 2;

export interface LineChecks {
  /** Nothing of the starter is left to be filled in, and it is not the starter. */
  readonly ownWords: boolean;
  /** It names something they said; null: without notes nobody can tell. */
  readonly namesSomething: boolean | null;
  /** The words in which it asks for a job; null: it does not. */
  readonly asksForJob: string | null;
}

interface Given {
  readonly notes: string;
  readonly starter: string;
  /** Of the page; the words may be in the other language. */
  readonly locale: WordingLocale;
}

export function checkLines(body: string, { notes, starter, locale }: Given): LineChecks {
  const noted = wordsOf(notes);
  const begun = wordsOf(starter);
  const [asking] = jobAsking(body, likelyLocale(body, locale));
  const said = [...wordsOf(body)].filter((word) => noted.has(word) && !begun.has(word));
  return {
    ownWords: body.trim() !== '' && body.trim() !== starter.trim() && !BLANK.test(body),
    namesSomething: noted.size < SHARED_WORDS ? null : said.length >= SHARED_WORDS,
    asksForJob: asking ? body.slice(asking.start, asking.end) : null,
  };
}
