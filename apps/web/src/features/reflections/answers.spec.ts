import { answersFor, answerWith, checkAnswers, sameAnswers, shortHash } from './answers.ts';

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

  it('change one at a time', () => {
    const before = answersFor(PROMPTS, []);
    expect(answerWith(before, 'next', 'Soon.')).toEqual([before[0], { promptId: 'next', text: 'Soon.' }]);
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
