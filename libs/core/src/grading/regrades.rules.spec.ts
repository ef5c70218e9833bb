import fc from 'fast-check';
import type { DomainError } from '@firsthand/contracts';
import type { RubricView } from '../assignments/assignments.queries.ts';
import { changedScores, mayBeAsked, regradeAsks, regradeUntil } from './regrades.rules.ts';

const rubric = {
  ...{ id: 'r', version: 1, totalPoints: 10 },
  criteria: ['a', 'b'].map((id, position) => ({
    ...{ id, position, title: id, description: '', maxPoints: 5, levels: [] },
  })),
} as RubricView;
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    const { details, code } = error as DomainError;
    return 'rule' in details ? details.rule : code;
  }
  return 'fine';
};

describe('asking for another look', () => {
  const askable = {
    from: new Date('2027-03-10T15:00:00Z'),
    days: 7,
    zone: 'America/Toronto',
    open: false,
  };

  it('ends at the same time of day so many calendar days later, over a change of clocks too', () => {
    expect(regradeUntil(askable.from, 7, 'America/Toronto')).toEqual(new Date('2027-03-17T14:00:00Z'));
    expect(regradeUntil(askable.from, 0, 'America/Toronto')).toBeNull();
  });

  it.each([
    ['to the very last moment', {}, '2027-03-17T14:00:00Z', 'fine'],
    ['no longer', {}, '2027-03-17T14:00:00.001Z', 'regrade-over'],
    ['never where the section does not', { days: 0 }, '2027-03-10T15:00:00Z', 'regrade-over'],
    ['never before the release', { from: null }, '2027-03-10T15:00:00Z', 'regrade-over'],
    ['one at a time', { open: true }, '2027-03-11T15:00:00Z', 'regrade-open'],
  ] as const)('is possible %s', (_, change, now, expected) => {
    expect(refusal(() => mayBeAsked({ ...askable, ...change }, new Date(now)))).toBe(expected);
  });

  it('names criteria once each, with a reason, in the order of the rubric', () => {
    const [a, b] = [
      { criterionId: 'a', text: 'why' },
      { criterionId: 'b', text: 'because' },
    ];
    expect(regradeAsks(rubric, [b, a])).toEqual([a, b]);
    expect(refusal(() => regradeAsks(rubric, []))).toBe('nothing-to-look-at');
    for (const asks of [[a, a], [{ ...a, text: '' }], [{ ...a, criterionId: 'c' }]])
      expect(refusal(() => regradeAsks(rubric, asks))).toBe('BAD_USER_INPUT');
  });
});

describe('the answer', () => {
  const asks = [{ criterionId: 'a', text: 'why' }];
  const before = [
    { criterionId: 'a', points: 3 },
    { criterionId: 'b', points: 4 },
  ];

  it('changes only what was asked about, within the rubric', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (hundredths) => {
        const given = [{ criterionId: 'a', points: hundredths / 100 }];
        expect(changedScores(rubric, asks, before, given, 'Yes.')).toEqual(hundredths === 300 ? [] : given);
      }),
    );
    for (const given of [
      { criterionId: 'b', points: 5 },
      { criterionId: 'a', points: 5.01 },
      { criterionId: 'a', points: -1 },
      { criterionId: 'a', points: 1.005 },
    ])
      expect(refusal(() => changedScores(rubric, asks, before, [given], 'x'))).toBe('BAD_USER_INPUT');
    const twice = [
      { criterionId: 'a', points: 5 },
      { criterionId: 'a', points: 4 },
    ];
    expect(refusal(() => changedScores(rubric, asks, before, twice, 'x'))).toBe('BAD_USER_INPUT');
  });

  it('says why where nothing changes', () => {
    expect(refusal(() => changedScores(rubric, asks, before, [], ''))).toBe('say-why-kept');
    expect(changedScores(rubric, asks, before, [{ criterionId: 'a', points: 3 }], 'It is right.')).toEqual(
      [],
    );
  });
});
