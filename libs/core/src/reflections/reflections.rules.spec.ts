import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { LIMITS } from '@firsthand/contracts';
import type { Snapshot } from '@firsthand/persistence';
import { answersAsKept, answersFor, checkWritten, countWords, hashOf } from './reflections.rules.ts';

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

describe('answers', () => {
  it('keeps them word for word in composed letters', () => {
    expect(answersAsKept([{ promptId: 'p', text: ' e\u0301\r\n ' }])).toEqual({ p: ' é\r\n ' });
  });

  it('is exact at the limit and says which one is too long', () => {
    const text = 'x'.repeat(LIMITS.textLength);
    expect(answersAsKept([{ promptId: 'p', text }])['p']).toHaveLength(LIMITS.textLength);
    expect(() =>
      answersAsKept([
        { promptId: 'p', text: 'short' },
        { promptId: 'q', text: `${text}x` },
      ]),
    ).toThrow(
      expect.objectContaining({ details: { fields: [expect.objectContaining({ path: 'answers.1.text' })] } }),
    );
  });

  it('stands in the order of the prompts, with what was not answered empty', () => {
    const prompts = [
      { id: 'a', text: 'First?' },
      { id: 'b', text: 'Second?' },
    ];
    expect(answersFor(prompts, { b: 'two words', gone: 'retired' })).toEqual([
      { promptId: 'a', prompt: 'First?', text: '', words: 0 },
      { promptId: 'b', prompt: 'Second?', text: 'two words', words: 2 },
    ]);
    expect(() => checkWritten(answersFor(prompts, { a: ' \n', b: '' }))).toThrow(/nothing written/);
    expect(() => checkWritten(answersFor(prompts, { a: '.' }))).not.toThrow();
  });
});

describe('hashOf', () => {
  const snapshot: Snapshot = {
    answers: [{ promptId: 'p', prompt: 'What?', text: 'Ça', words: 1 }],
    interviews: [],
    rubricId: 'r',
  };

  it('can be made again from the snapshot alone, whatever the order of its keys', () => {
    const text =
      '{"answers":[{"prompt":"What?","promptId":"p","text":"Ça","words":1}],"interviews":[],"rubricId":"r"}';
    expect(hashOf(snapshot)).toBe(createHash('sha256').update(text).digest('hex'));
    expect(hashOf({ rubricId: 'r', interviews: [], answers: snapshot.answers })).toBe(hashOf(snapshot));
  });

  it('changes with a single letter', () => {
    const other = { ...snapshot, answers: [{ ...snapshot.answers[0]!, text: 'Ca' }] };
    expect(hashOf(other)).not.toBe(hashOf(snapshot));
  });
});
