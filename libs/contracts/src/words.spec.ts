import fc from 'fast-check';
import { countWords } from './words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  \n\t — … ! ', 0],
    ['It was, in the end, what I hoped for.', 9],
    ["I don't; she’s well-known.", 4],
    ['L’été dernier, à Québec', 4],
    ['1,500 people in 2.5 days', 5],
    ['cafe\u0301 naïve', 2],
    ['Она любит работу', 3],
    ['أحب هذا العمل', 3],
    ['私は働く', 4],
    ['日本 and 東京', 5],
    ['👍 great 👩🏽‍🚀', 1],
  ])('%j has %i', (text, words) => expect(countWords(text)).toBe(words));

  it('adds up over texts apart and does not care how letters are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(countWords(`${a}\n${b}`)).toBe(countWords(a) + countWords(b));
        expect(countWords(a.normalize('NFD'))).toBe(countWords(a.normalize('NFC')));
      }),
    );
  });
});
