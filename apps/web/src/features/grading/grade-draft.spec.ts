import {
  draftOf,
  holdsMore,
  inputOf,
  inWords,
  missingIn,
  pointsFrom,
  takenOver,
  totalOf,
  withPoints,
  withScore,
} from './grade-draft.ts';

const level = (id: string, points: number) => ({ id, points, title: id, description: '' });
const criteria = [
  { id: 'one', levels: [level('low', 1), level('high', 3)] },
  { id: 'two', levels: [level('little', 0), level('much', 5)] },
];
const empty = draftOf(criteria, null);

describe('a grade while it is given', () => {
  it('begins empty, and lacks every criterion', () => {
    expect(empty).toEqual({ scores: [], remarks: [], feedback: '', ready: false });
    expect(missingIn(criteria, empty)).toEqual(['one', 'two']);
  });

  it('keeps scores in the order of the rubric, whatever the order they came in', () => {
    const draft = withPoints(criteria, withPoints(criteria, empty, 'two', 5), 'one', 1);
    expect(draft.scores.map(({ criterionId }) => criterionId)).toEqual(['one', 'two']);
    expect(totalOf(draft)).toBe(6);
  });

  it('names the level that free points amount to, and none between levels', () => {
    expect(withPoints(criteria, empty, 'one', 3).scores[0]?.levelId).toBe('high');
    expect(withPoints(criteria, empty, 'one', 2.5).scores[0]?.levelId).toBeNull();
  });

  it('reads as words, with what is still missing', () => {
    const titled = [
      { id: 'one', title: 'Clear' },
      { id: 'two', title: 'Whole' },
    ];
    const commented = withScore(criteria, { ...empty, feedback: 'Good.' }, 'one', {
      points: 2.5,
      comment: 'Short.',
    });
    expect(inWords(titled, commented, String)).toBe('Clear: 2.5\nShort.\n\nWhole: –\n\nGood.');
  });

  it('keeps a comment when the points change', () => {
    const commented = withScore(criteria, withPoints(criteria, empty, 'one', 1), 'one', {
      comment: 'Short.',
    });
    expect(withPoints(criteria, commented, 'one', 3).scores[0]).toEqual({
      criterionId: 'one',
      levelId: 'high',
      points: 3,
      comment: 'Short.',
    });
  });

  it('is no longer ready once a score is taken back', () => {
    const full = { ...withPoints(criteria, withPoints(criteria, empty, 'one', 1), 'two', 5), ready: true };
    expect(withPoints(criteria, full, 'one', 3).ready).toBe(true);
    expect(withScore(criteria, full, 'one', null)).toMatchObject({
      ready: false,
      scores: [{ criterionId: 'two' }],
    });
  });

  it('adds hundredths exactly', () => {
    expect(totalOf(withPoints(criteria, withPoints(criteria, empty, 'one', 0.1), 'two', 0.2))).toBe(0.3);
  });

  it('says which version it was typed over, and which text was on the screen', () => {
    expect(inputOf({ id: 's', hash: 'abc' }, 4, empty)).toEqual({
      submissionId: 's',
      version: 4,
      shown: 'abc',
      remarks: [],
      feedback: '',
      ready: false,
      scores: [],
    });
  });
});

describe('points as people type them', () => {
  it.each([
    ['3', 3],
    [' 2,5 ', 2.5],
    ['0', 0],
    ['4.25', 4.25],
    ['', null],
    ['-1', null],
    ['5.1', null],
    ['1.234', null],
    ['three', null],
  ])('%j is %j', (text, points) => expect(pointsFrom(text, 5)).toBe(points));
});

describe('what was begun for the version before', () => {
  const now = [
    { ...criteria[0]!, title: 'Clear', maxPoints: 3 },
    { ...criteria[1]!, title: 'Whole', maxPoints: 5 },
  ];
  const remark = { id: 'r', promptId: 'p', start: 4, end: 8, quote: 'said', text: 'By whom?' };
  const former = {
    rubric: { criteria: now },
    scores: [{ criterionId: 'one', levelId: 'high', points: 3, comment: 'Yes.' }],
    remarks: [remark, { ...remark, id: 'gone', quote: 'wrote', text: 'Where?' }],
    feedback: 'A good start.',
  };
  const answers = [{ promptId: 'p', prompt: '', text: 'Then she said so.', formatted: null, words: 4 }];

  it('goes on where the words stand now; what hung on words that are gone is read with the feedback', () => {
    const taken = takenOver(now, empty, former, answers);
    expect(taken).toEqual({
      scores: former.scores,
      remarks: [{ ...remark, start: 9, end: 13 }],
      feedback: 'A good start.\n“wrote” Where?',
      ready: false,
    });
    expect(holdsMore(empty, taken)).toBe(true);
    const again = takenOver(now, taken, former, answers);
    expect(again).toEqual(taken);
    expect(holdsMore(taken, again)).toBe(false);
  });

  it('writes over nothing that is given already', () => {
    const begun = { ...withPoints(now, empty, 'one', 1), feedback: 'New words.' };
    expect(takenOver(now, begun, former, answers)).toMatchObject({
      scores: [{ criterionId: 'one', points: 1 }],
      feedback: 'New words.\nA good start.\n“wrote” Where?',
    });
  });

  it('under another rubric keeps the points of a criterion of the same title, where it takes as many', () => {
    const other = now.map((one) => ({ ...one, id: `new-${one.id}` }));
    expect(takenOver(other, empty, former, answers).scores).toEqual([
      { criterionId: 'new-one', levelId: 'high', points: 3, comment: 'Yes.' },
    ]);
    expect(
      takenOver(
        other.map((one) => ({ ...one, maxPoints: 2 })),
        empty,
        former,
        answers,
      ).scores,
    ).toEqual([]);
  });
});
