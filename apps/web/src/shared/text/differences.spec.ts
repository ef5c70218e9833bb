import fc from 'fast-check';
import { changesAnything, differences, type Change } from './differences.ts';

const told = (changes: readonly Change[]) =>
  changes
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');
const side = (changes: readonly Change[], without: Change['kind']) =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const words = fc
  .array(fc.constantFrom('we', 'asked', 'her', ' ', '\n', ',', 'été', '☃'), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('what changed between two versions', () => {
  it('is told by words, with what went before what came', () => {
    expect(told(differences('She works nights.', 'She works long nights.'))).toBe(
      'She works {+long +}nights.',
    );
    expect(told(differences('It was warm, and loud.', 'It was cold, and loud.'))).toBe(
      'It was [-warm-]{+cold+}, and loud.',
    );
    expect(told(differences('', 'New.'))).toBe('{+New.+}');
    expect(changesAnything(differences('Same.', 'Same.'))).toBe(false);
  });

  it('always adds up to both texts', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = differences(before, after);
        expect([side(changes, 'added'), side(changes, 'removed')]).toEqual([before, after]);
        expect(changesAnything(changes)).toBe(before !== after);
      }),
    );
  });

  it('of two long texts comes within a moment, and adds up too', () => {
    const line = (n: number) => `Line ${n} says what was said on day ${n * 7}, and why it mattered to me.\n`;
    const before = Array.from({ length: 700 }, (_, n) => line(n)).join('');
    const after = before.replace(line(300), 'Another line.\n').replace(line(600), '') + 'And an end.';
    const begun = performance.now();
    const changes = differences(before, after);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect([side(changes, 'added'), side(changes, 'removed')]).toEqual([before, after]);
    expect(changes.filter(({ kind }) => kind === 'same').length).toBeGreaterThan(2);
  });
});
