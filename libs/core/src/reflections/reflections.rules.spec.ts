import { createHash } from 'node:crypto';
import { LIMITS } from '@firsthand/contracts';
import type { Snapshot } from '@firsthand/persistence';
import { answersAsKept, answersFor, checkWritten, hashOf } from './reflections.rules.ts';

const plain = (answers: Record<string, string>) => ({ answers, formatted: {} });

describe('answers', () => {
  it('keeps them word for word in composed letters', () => {
    expect(answersAsKept([{ promptId: 'p', text: ' e\u0301\r\n ' }])).toEqual({
      answers: { p: ' é\r\n ' },
      formatted: {},
    });
  });

  it('is exact at the limit and says which one is too long', () => {
    const text = 'x'.repeat(LIMITS.textLength);
    expect(answersAsKept([{ promptId: 'p', text }]).answers['p']).toHaveLength(LIMITS.textLength);
    expect(() =>
      answersAsKept([
        { promptId: 'p', text: 'short' },
        { promptId: 'q', text: `${text}x` },
      ]),
    ).toThrow(
      expect.objectContaining({ details: { fields: [expect.objectContaining({ path: 'answers.1.text' })] } }),
    );
  });

  it('of a document are what it says, whatever text came with it', () => {
    const bold = { type: 'text', text: 'e\u0301', marks: [{ type: 'bold', attrs: { onclick: 'x' } }] };
    const doc = (...content: object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
    const given = { promptId: 'p', text: 'something else', formatted: doc(bold) };
    expect(answersAsKept([given])).toEqual({
      answers: { p: 'é' },
      formatted: { p: doc({ type: 'text', text: 'é', marks: [{ type: 'bold' }] }) },
    });
    expect(answersAsKept([{ promptId: 'p', formatted: doc({ type: 'text', text: 'Plain.' }) }])).toEqual(
      plain({ p: 'Plain.' }),
    );
    expect(answersAsKept([given, { promptId: 'p', text: 'Plain again.' }])).toEqual(
      plain({ p: 'Plain again.' }),
    );
  });

  it.each<[string, object]>([
    ['answers.0', {}],
    ['answers.0.formatted', { formatted: { type: 'doc', content: [{ type: 'script' }] } }],
    ['answers.0.formatted', { text: 'Hi', formatted: '<b>Hi</b>' }],
    [
      'answers.0.text',
      {
        formatted: {
          type: 'doc',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'x'.repeat(LIMITS.textLength + 1) }] },
          ],
        },
      },
    ],
  ])('are refused at %s', (path, answer) => {
    expect(() => answersAsKept([{ promptId: 'p', ...answer }])).toThrow(
      expect.objectContaining({ details: { fields: [expect.objectContaining({ path })] } }),
    );
  });

  it('stands in the order of the prompts, with what was not answered empty', () => {
    const prompts = [
      { id: 'a', text: 'First?' },
      { id: 'b', text: 'Second?' },
    ];
    expect(answersFor(prompts, plain({ b: 'two words', gone: 'retired' }))).toEqual([
      { promptId: 'a', prompt: 'First?', text: '', words: 0 },
      { promptId: 'b', prompt: 'Second?', text: 'two words', words: 2 },
    ]);
    expect(() => checkWritten(answersFor(prompts, plain({ a: ' \n', b: '' })))).toThrow(/nothing written/);
    expect(() => checkWritten(answersFor(prompts, plain({ a: '.' })))).not.toThrow();
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
