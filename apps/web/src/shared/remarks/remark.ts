/** Comments that hang on words of a text, as pure functions: where they hang, and the text cut where they begin and end. */
export interface Remark {
  readonly id: string;
  readonly promptId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly text: string;
}

/** A stretch of one answer. */
export interface Words {
  readonly promptId: string;
  readonly start: number;
  readonly end: number;
}

interface Answer {
  readonly promptId: string;
  readonly text: string;
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  /** The comments this stretch belongs to. */
  readonly ids: readonly string[];
  /** The comments that end here; their numbers stand behind it. */
  readonly ending: readonly string[];
  readonly chosen: boolean;
}

/**
 * The comment where its words stand now. They stand where they stood, unless somebody's name was taken out of the text
 * since; then they are looked for nearest to their old place. Null when they are not there any more.
 */
export function anchored(text: string, remark: Remark): Remark | null {
  const { start, end, quote } = remark;
  if (text.slice(start, end) === quote) return remark;
  const places: number[] = [];
  for (let at = text.indexOf(quote); at !== -1 && quote !== ''; at = text.indexOf(quote, at + 1))
    places.push(at);
  const [nearest] = places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return nearest === undefined ? null : { ...remark, start: nearest, end: nearest + quote.length };
}

/** In the order one reads: answer after answer, and by where they begin. What cannot be found in the text comes last. */
export function inReadingOrder(answers: readonly Answer[], remarks: readonly Remark[]): Remark[] {
  const place = new Map(answers.map(({ promptId }, at) => [promptId, at]));
  const placeOf = ({ promptId }: Remark) => place.get(promptId) ?? answers.length;
  return [...remarks].sort((a, b) => placeOf(a) - placeOf(b) || a.start - b.start || a.end - b.end);
}

/** The text cut wherever a comment begins or ends, so that overlapping ones can both be shown. */
export function pieces(text: string, remarks: readonly Remark[], chosen: Words | null): Piece[] {
  const spans = chosen ? [...remarks, chosen] : remarks;
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1]!;
    const covers = (span: { start: number; end: number }) => span.start <= start && span.end >= end;
    const here = remarks.filter(covers);
    return {
      start,
      text: text.slice(start, end),
      ids: here.map(({ id }) => id),
      ending: here.filter((remark) => remark.end === end).map(({ id }) => id),
      chosen: chosen !== null && covers(chosen),
    };
  });
}

/** What of these pieces lies within a stretch of the text. */
export function piecesWithin(whole: readonly Piece[], start: number, end: number): Piece[] {
  return whole.flatMap((piece) => {
    const pieceEnd = piece.start + piece.text.length;
    const [from, to] = [Math.max(start, piece.start), Math.min(end, pieceEnd)];
    if (from >= to) return [];
    const text = piece.text.slice(from - piece.start, to - piece.start);
    return [{ ...piece, start: from, text, ending: to === pieceEnd ? piece.ending : [] }];
  });
}

/** Without the spaces around it; null when there is nothing else. */
export function trimmed(text: string, { promptId, start, end }: Words): Words | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { promptId, start: from, end: to } : null;
}

/** Every sentence of every answer, for choosing words with the keyboard. */
export function sentencesOf(answers: readonly Answer[], locale: string): Words[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return answers.flatMap(({ promptId, text }) =>
    [...segmenter.segment(text)].flatMap(({ index, segment }) => {
      const words = trimmed(text, { promptId, start: index, end: index + segment.length });
      return words ? [words] : [];
    }),
  );
}

export function newRemark(id: string, text: string, { promptId, start, end }: Words): Remark {
  return { id, promptId, start, end, quote: text.slice(start, end), text: '' };
}
