import fc from 'fast-check';
import { anchored, inReadingOrder, pieces, sentencesOf, trimmed, type Remark } from './remark.ts';

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

  it('is made on whole sentences with the keyboard, without the spaces around them', () => {
    const sentences = sentencesOf([{ promptId: 'p', text }], 'en');
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'She listens first.',
      'She asks later.',
    ]);
    expect(trimmed('a   b', { promptId: 'p', start: 1, end: 4 })).toBeNull();
  });
});
