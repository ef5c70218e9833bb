import { lensOf, seen, wide, within } from './lens.ts';

const row = (
  submissionId: string,
  rest: Partial<{
    cohort: string;
    markerId: string;
    late: boolean;
    flagged: boolean;
    assignmentId: string;
    ready: boolean;
  }> = {},
) => ({
  ...{
    submissionId,
    assignmentId: 'a',
    markerId: null as string | null,
    cohort: 'Red',
    late: false,
    flagged: false,
    excused: false,
    revision: null,
    ...rest,
  },
  grade: rest.ready ? { id: 'g', state: 'READY' as const, version: 1, points: 3, scores: [] } : null,
});
const ids = (rows: { submissionId: string }[]) => rows.map(({ submissionId }) => submissionId).join('');

describe('how the queue is looked at', () => {
  const rows = [
    row('1', { late: true }),
    row('2', { cohort: 'Blue', late: true, ready: true }),
    row('3', { flagged: true, assignmentId: 'b' }),
  ];

  it('takes from an address what it knows, and nothing else', () => {
    expect(lensOf({ show: 'READY', order: 'DUE', only: 'LATE', cohort: 'Red', queue: 'hidden' })).toEqual({
      ...{ show: 'READY', order: 'DUE', only: 'LATE', cohort: 'Red', queue: 'hidden' },
    });
    expect(lensOf({ show: 'ALL', order: 'OLDEST', only: 'RED', cohort: '', queue: 'x', prompt: 4 })).toEqual(
      {},
    );
  });

  it('narrows by cohort, section, and what a row is like; the state of the grade comes on top', () => {
    expect(ids(within(rows, {}))).toBe('123');
    expect(ids(within(rows, { cohort: 'Red' }))).toBe('13');
    expect(ids(within(rows, { only: 'LATE' }))).toBe('12');
    expect(ids(within(rows, { only: 'FLAGGED' }))).toBe('3');
    expect(ids(within(rows, { section: 's' }, (id) => (id === 'b' ? 's' : 't')))).toBe('3');
    expect(ids(seen(rows, { only: 'LATE', show: 'UNGRADED' }))).toBe('1');
  });

  it('puts one’s own first, each in the order of the queue, or shows them alone', () => {
    const shared = [
      row('1', { markerId: 'ben' }),
      row('2', { markerId: 'ada' }),
      row('3'),
      row('4', { markerId: 'ada' }),
    ];
    expect(ids(within(shared, {}, undefined, 'ada'))).toBe('2413');
    expect(ids(within(shared, { only: 'MINE' }, undefined, 'ada'))).toBe('24');
    expect(ids(within(shared, {}))).toBe('1234');
  });

  it('keeps the order when it is widened again', () => {
    expect(wide({ order: 'DUE', only: 'LATE', show: 'READY', prompt: 'p' })).toEqual({ order: 'DUE' });
  });
});
