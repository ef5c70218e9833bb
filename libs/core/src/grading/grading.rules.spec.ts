import fc from 'fast-check';
import type { DomainError } from '@firsthand/contracts';
import type { RubricView } from '../assignments/assignments.queries.ts';
import { type GivenScore, mayBeGraded, remarksFit, scoresFit } from './grading.rules.ts';

const rubric: RubricView = {
  id: 'r',
  version: 1,
  totalPoints: 9.5,
  criteria: [
    { id: 'depth', title: 'Depth', maxPoints: 5 },
    { id: 'style', title: 'Style', maxPoints: 4.5 },
  ].map((criterion, index) => ({
    ...criterion,
    position: index + 1,
    description: '',
    levels: [0, criterion.maxPoints].map((points, i) => ({
      id: `${criterion.id}-${i}`,
      position: i + 1,
      title: '',
      description: '',
      points,
    })),
  })),
};

function refusalOf(act: () => void): DomainError | null {
  try {
    act();
    return null;
  } catch (error) {
    return error as DomainError;
  }
}
const refusal = (scores: GivenScore[], ready = false) => refusalOf(() => scoresFit(rubric, scores, ready));

describe('scoresFit', () => {
  it('takes levels, free points within a criterion, and a draft with gaps', () => {
    expect(refusal([])).toBeNull();
    expect(refusal([{ criterionId: 'depth', levelId: 'depth-1', points: 3.25 }])).toBeNull();
    expect(
      refusal(
        [
          { criterionId: 'depth', points: 5 },
          { criterionId: 'style', points: 0 },
        ],
        true,
      ),
    ).toBeNull();
  });

  it('names what a finished grade still lacks', () => {
    expect(refusal([{ criterionId: 'depth', points: 1 }], true)?.details).toEqual({
      rule: 'score-missing',
      criterionIds: ['style'],
    });
  });

  it.each([
    ['scores.0.criterionId', [{ criterionId: 'elsewhere', points: 1 }]],
    [
      'scores.1.criterionId',
      [
        { criterionId: 'depth', points: 1 },
        { criterionId: 'depth', points: 2 },
      ],
    ],
    ['scores.0.levelId', [{ criterionId: 'depth', levelId: 'style-1', points: 1 }]],
    ['scores.0.points', [{ criterionId: 'depth', points: 5.01 }]],
    ['scores.0.points', [{ criterionId: 'depth', points: -0.5 }]],
    ['scores.0.points', [{ criterionId: 'depth', points: Number.NaN }]],
    ['scores.0.points', [{ criterionId: 'depth', points: 1.005 }]],
  ])('refuses %s', (path, scores) => {
    expect(refusal(scores)?.details).toMatchObject({ fields: [{ path }] });
  });

  it('takes every number of hundredths up to the most, and nothing above', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (hundredths) => {
        const refused = refusal([{ criterionId: 'depth', points: hundredths / 100 }]) !== null;
        expect(refused).toBe(hundredths > 500);
      }),
    );
  });
});

describe('mayBeGraded', () => {
  const grade = { id: 'g', version: 3, state: 'READY' as const };
  it('says no to a replaced submission, naming the newer, and to a released grade', () => {
    expect(refusalOf(() => mayBeGraded({ supersededBy: null, grade: null }))).toBeNull();
    expect(refusalOf(() => mayBeGraded({ supersededBy: null, grade }))).toBeNull();
    expect(refusalOf(() => mayBeGraded({ supersededBy: 'newer', grade }))?.details).toEqual({
      rule: 'superseded',
      submissionId: 'newer',
    });
    expect(
      refusalOf(() => mayBeGraded({ supersededBy: null, grade: { ...grade, state: 'RELEASED' } }))?.details,
    ).toEqual({ rule: 'already-released' });
  });
});

describe('remarksFit', () => {
  const answers = [{ promptId: 'p', prompt: 'Why?', text: 'She listens, and asks.', words: 4 }];
  const on = (start: number, end: number, rest: object = {}) => ({
    ...{ id: `${start}-${end}`, promptId: 'p', start, end, quote: answers[0]!.text.slice(start, end) },
    text: 'Good.',
    ...rest,
  });
  const refused = (remarks: ReturnType<typeof on>[], ready = false) =>
    refusalOf(() => remarksFit(answers, remarks, ready));

  it('takes exactly the words that stand where the comment says, and no others', () => {
    fc.assert(
      fc.property(fc.nat(21), fc.nat(21), fc.string(), (a, b, quote) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
        expect(refused([on(start, end)])).toBeNull();
        const is = answers[0]!.text.slice(start, end);
        const other = refused([on(start, end, { quote })]);
        if (quote === is) expect(other).toBeNull();
        else expect(other?.details).toMatchObject({ rule: 'other-text' });
      }),
    );
    expect(refused([on(0, 3, { promptId: 'q' })])?.details).toMatchObject({ rule: 'other-text' });
    expect(refused([on(3, 3)])?.details).toMatchObject({ rule: 'other-text' });
  });

  it('lets one be empty while it is written, not when the grade is finished', () => {
    const blank = on(0, 3, { text: ' ' });
    expect(refused([blank])).toBeNull();
    expect(refused([blank], true)?.details).toMatchObject({ fields: [{ path: 'remarks.0.text' }] });
    expect(refused([on(0, 3), on(0, 3)])?.details).toMatchObject({ fields: [{ path: 'remarks.1.id' }] });
  });
});
