import fc from 'fast-check';
import {
  anchored,
  inReadingOrder,
  pieces,
  piecesWithin,
  sentencesOf,
  trimmed,
  type Remark,
} from './remark.ts';

const text = 'She listens first.  She asks later. ';
const on = (quote: string, rest: Partial<Remark> = {}): Remark => {
  const start = text.indexOf(quote);
  return { id: quote, promptId: 'p', start, end: start + quote.length, quote, text: '', ...rest };
};

describe('a comment on words', () => {
  it('stays where it was made, and is found again when the text has moved', () => {
    const remark = on('She asks');
    expect(anchored(text, remark)).toBe(remark);
    expect(anchored(`Ada. ${text}`, remark)).toMatchObject({ start: 25, end: 33, quote: 'She asks' });
    expect(anchored('She asks. She asks.', { ...remark, start: 9 })).toMatchObject({ start: 10 });
    expect(anchored('Nothing of it.', remark)).toBeNull();
  });

  it('is counted in reading order', () => {
    const answers = [
      { promptId: 'p', text },
      { promptId: 'q', text },
    ];
    const given = [on('asks', { promptId: 'q' }), on('later'), on('listens')];
    expect(inReadingOrder(answers, given).map(({ id }) => id)).toEqual(['listens', 'later', 'asks']);
  });

  it('shares words with another', () => {
    const cut = pieces(text, [on('listens first'), on('first.  She')], null);
    expect(cut.map((piece) => [piece.text, piece.ids.length, piece.ending])).toEqual([
      ['She ', 0, []],
      ['listens ', 1, []],
      ['first', 2, ['listens first']],
      ['.  She', 1, ['first.  She']],
      [' asks later. ', 0, []],
    ]);
  });

  it('never changes the text it hangs on', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.nat(30), fc.nat(30))), (whole, spans) => {
        const remarks = spans.map(([a, b], at): Remark => {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          return { id: String(at), promptId: 'p', start, end, quote: '', text: '' };
        });
        expect(
          pieces(whole, remarks, null)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(whole);
      }),
    );
  });

  it('keeps its words and its one number where the text is cut further', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.array(fc.nat(30)),
        fc.nat(30),
        fc.nat(30),
        (whole, at, a, b) => {
          const [start, end] = [Math.min(a, b), Math.min(whole.length, Math.max(a, b) + 1)];
          const all = pieces(whole, [{ id: 'one', promptId: 'p', start, end, quote: '', text: '' }], null);
          const cuts = [0, ...at.filter((cut) => cut < whole.length).sort((x, y) => x - y), whole.length];
          const cut = cuts.slice(1).flatMap((to, index) => piecesWithin(all, cuts[index]!, to));
          expect(cut.map((piece) => piece.text).join('')).toBe(whole);
          const marked = cut.filter(({ ids }) => ids.length > 0);
          expect(marked.map((piece) => piece.text).join('')).toBe(whole.slice(start, end));
          expect(marked.filter(({ ending }) => ending.length > 0)).toHaveLength(start < end ? 1 : 0);
        },
      ),
    );
  });

  it('is made on whole sentences with the keyboard, without the spaces around them', () => {
    const sentences = sentencesOf([{ promptId: 'p', text }], 'en');
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'She listens first.',
      'She asks later.',
    ]);
    expect(trimmed('a   b', { promptId: 'p', start: 1, end: 4 })).toBeNull();
  });
});
