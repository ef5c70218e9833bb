import { answerSent, answersFor, answerWith, checkAnswers, sameAnswers, shortHash } from './answers.ts';

const PROMPTS = [{ id: 'fit' }, { id: 'next' }];

describe('answers', () => {
  it('come one for each prompt, in the prompts’ order', () => {
    const stored = [
      { promptId: 'next', text: 'Call Ana.' },
      { promptId: 'removed', text: 'Old.' },
    ];
    expect(answersFor(PROMPTS, stored)).toEqual([
      { promptId: 'fit', text: '' },
      { promptId: 'next', text: 'Call Ana.' },
    ]);
  });

  it('bring their formatting in one shape, and only where it says something', () => {
    const bold = { marks: [{ type: 'bold' }], text: 'Yes', type: 'text' };
    const stored = [
      {
        promptId: 'fit',
        text: 'Yes',
        formatted: { content: [{ content: [bold], type: 'paragraph' }], type: 'doc' },
      },
      { promptId: 'next', text: 'Call Ana.', formatted: null },
    ];
    const [fit, next] = answersFor(PROMPTS, stored);
    expect(JSON.stringify(fit!.formatted)).toBe(
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Yes","marks":[{"type":"bold"}]}]}]}',
    );
    expect(next).toEqual({ promptId: 'next', text: 'Call Ana.' });
    expect([fit!, next!].map(answerSent)).toEqual([{ promptId: 'fit', formatted: fit!.formatted }, next]);
    expect(sameAnswers([fit!], [{ promptId: 'fit', text: 'Yes' }])).toBe(false);
    expect(sameAnswers([fit!], answersFor([{ id: 'fit' }], stored))).toBe(true);
  });

  it('change one at a time', () => {
    const before = answersFor(PROMPTS, []);
    expect(answerWith(before, { promptId: 'next', text: 'Soon.' })).toEqual([
      before[0],
      { promptId: 'next', text: 'Soon.' },
    ]);
  });

  it('are the same whatever the order, the empty ones and the spaces at the ends', () => {
    const a = [
      { promptId: 'fit', text: 'Yes ' },
      { promptId: 'next', text: '' },
    ];
    expect(sameAnswers(a, [{ promptId: 'fit', text: 'Yes' }])).toBe(true);
    expect(sameAnswers(a, [{ promptId: 'fit', text: 'No' }])).toBe(false);
  });

  it('are checked for what a reader would miss', () => {
    expect(checkAnswers(answersFor(PROMPTS, []))).toEqual({ emptyPrompts: ['fit', 'next'], nothing: true });
    expect(checkAnswers(answersFor(PROMPTS, [{ promptId: 'fit', text: 'Yes' }]))).toEqual({
      emptyPrompts: ['next'],
      nothing: false,
    });
  });
});

it('a receipt can be compared by eye', () => {
  expect(shortHash('3fa9c21d00000000000088e0')).toBe('3fa9 c21d … 88e0');
});
