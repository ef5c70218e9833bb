import fc from 'fast-check';
import { richTextOf } from '@firsthand/contracts';
import { type ComparedAnswer, commonPassages, printsOf, SAME_WORDS } from './prints.rules.ts';

const answer = (text: string, rest: Partial<ComparedAnswer> = {}): ComparedAnswer => ({
  ...{ promptId: 'p', prompt: 'What did you learn?', text },
  ...rest,
});

/** A vocabulary nobody shares with anybody else: words of different writers never meet. */
const wordsOfWriter = (writer: string, atLeast: number, atMost: number) =>
  fc
    .array(fc.integer({ min: 0, max: 5_000 }), { minLength: atLeast, maxLength: atMost })
    .map((numbers) => numbers.map((number) => `${writer}${number.toString(36)}`));
const passage = wordsOfWriter('src', SAME_WORDS, 60);
const spoken = (words: readonly string[]) => words.join(' ');

it('always finds a passage that was copied, wherever it stands and however it is dressed up', () => {
  const dressed = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll(' ', ',\n\n'),
    (text: string) => text.replaceAll('s', 's\u200b'),
    (text: string) => text.replaceAll('c', 'с'),
    (text: string) => text.replaceAll('r', 'r\u0301'),
  );
  fc.assert(
    fc.property(
      passage,
      fc.tuple(wordsOfWriter('a', 0, 40), wordsOfWriter('a', 0, 40)),
      fc.tuple(wordsOfWriter('b', 0, 40), wordsOfWriter('b', 0, 40)),
      dressed,
      (copied, [before, after], [ahead, behind], dress) => {
        const one = [answer(spoken([...before, ...copied, ...after]))];
        const other = [answer(dress(spoken([...ahead, ...copied, ...behind])), { promptId: 'q' })];
        const [found, ...more] = commonPassages(one, other);
        expect(more).toEqual([]);
        expect(found).toMatchObject({
          words: copied.length,
          here: { promptId: 'p' },
          there: { promptId: 'q' },
        });
        expect(one[0]!.text.slice(found!.here.start, found!.here.end)).toBe(spoken(copied));
        // And the database would have found the two by a print.
        const prints = new Set(printsOf(other));
        expect(printsOf(one).some((print) => prints.has(print))).toBe(true);
      },
    ),
  );
});

it('finds nothing in texts that were written apart, also where they share fewer words', () => {
  fc.assert(
    fc.property(
      wordsOfWriter('a', 0, 200),
      wordsOfWriter('b', 0, 200),
      wordsOfWriter('src', 0, SAME_WORDS - 1),
      (one, other, shared) => {
        expect(
          commonPassages([answer(spoken([...one, ...shared]))], [answer(spoken([...shared, ...other]))]),
        ).toEqual([]);
      },
    ),
  );
});

it('does not depend on the order of answers, nor on whose text comes first', () => {
  const text = fc.oneof(wordsOfWriter('a', 0, 60), wordsOfWriter('src', 0, 60)).map(spoken);
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), fc.array(text, { maxLength: 5 }), (ones, others) => {
      const mine = ones.map((each, at) => answer(each, { promptId: `p${at}` }));
      const theirs = others.map((each, at) => answer(each, { promptId: `q${at}` }));
      expect(printsOf(mine.toReversed())).toEqual(printsOf(mine));
      expect(commonPassages(mine, theirs).length > 0).toBe(commonPassages(theirs, mine).length > 0);
    }),
  );
});

describe('is nobody’s copy', () => {
  const words = Array.from({ length: 30 }, (_, at) => `word${at}`);

  it.each([
    ['what the prompt says', answer(spoken(words), { prompt: spoken(words) })],
    ['what stands between quotation marks', answer(`She told me: “${spoken(words)}”`)],
    ['what stands between guillemets', answer(`Elle disait : « ${spoken(words)} »`)],
    [
      'a quoted paragraph',
      answer(spoken(words), {
        formatted: {
          type: 'doc',
          content: [{ type: 'blockquote', content: richTextOf(spoken(words)).content }],
        },
      }),
    ],
  ])('%s', (_, one) => {
    expect(printsOf([one])).toEqual([]);
    expect(commonPassages([one], [answer(spoken(words))])).toEqual([]);
  });

  it('but a quotation mark alone, or one around paragraphs, hides nothing', () => {
    const two = `“${spoken(words)}\n\n${spoken(words)}”`;
    expect(commonPassages([answer(two)], [answer(spoken(words))])).toHaveLength(2);
    expect(commonPassages([answer(`"${spoken(words)}`)], [answer(spoken(words))])).toHaveLength(1);
  });
});

it('reads a long text that repeats itself in no time', () => {
  const same = answer(Array.from({ length: 8_000 }, () => 'la').join(' '));
  const from = performance.now();
  expect(commonPassages([same], [same]).length).toBeGreaterThan(0);
  printsOf([same]);
  expect(performance.now() - from).toBeLessThan(1_500);
});
