import { createHash } from 'node:crypto';
import { LIMITS } from '@firsthand/contracts';
import type { Snapshot } from '@firsthand/persistence';
import { answersAsKept, answersFor, checkWritten, hashOf } from './reflections.rules.ts';

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
