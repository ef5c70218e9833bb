import fc from 'fast-check';
import { lengthOfLog, passagesOf, passageText } from './worth-a-look.rules.ts';

it.each([
  [30, 12, 'FEW_WORDS'],
  [30, 30, null],
  [9, 0, null],
  [10, 9, 'FEW_WORDS'],
  [15, 3_000, null],
  [15, 3_001, 'MANY_WORDS'],
])('%i minutes and %i words: %s', (minutes, words, length) => {
  expect(lengthOfLog(minutes, words)).toBe(length);
});

it('says the same of a pair whichever of the two is looked at', () => {
  const word = fc.constantFrom('the', 'day', 'starts', 'early', 'here');
  const text = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const a = { id: 'a', answers: [{ promptId: 'p', prompt: '', text: one }] };
      const b = { id: 'b', answers: [{ promptId: 'q', prompt: '', text: other }] };
      const turned = passagesOf(b, a).map(({ words, here, there }) => ({ words, here: there, there: here }));
      expect(turned).toEqual(passagesOf(a, b));
    }),
  );
});

it('shows a passage with whole words around it', () => {
  const before = `${'long '.repeat(60)}before `;
  const text = `${before}SAME after ${'long '.repeat(60)}`;
  const place = { promptId: 'p', start: before.length, end: before.length + 4 };
  const shown = passageText([{ promptId: 'p', prompt: '', text }], place);
  expect(shown.text).toBe('SAME');
  expect(shown.before).toMatch(/^long (long )+before $/);
  expect(shown.after).toMatch(/^ after( long)+$/);
  expect(text).toContain(shown.before + shown.text + shown.after);
});
