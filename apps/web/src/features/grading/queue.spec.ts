import { around, countsOf, shows, stateOf } from './queue.ts';

const row = (submissionId: string, state: 'DRAFT' | 'READY' | 'RELEASED' | null) => ({
  submissionId,
  revision: null as 'ASKED' | 'HANDED_IN' | null,
  excused: false,
  grade: state && { id: `g-${submissionId}`, state, version: 1, points: null, scores: [] },
});
const rows = [row('a', null), row('b', 'READY'), row('c', 'DRAFT'), row('d', 'RELEASED'), row('e', null)];

describe('the grading queue', () => {
  it('counts a draft as ungraded, and everything once under all', () => {
    expect(countsOf(rows)).toEqual({
      ...{ UNGRADED: 3, DRAFT: 1, RETURNED: 0, READY: 1, RELEASED: 1, ALL: 5 },
    });
  });

  it('shows a draft both as ungraded and as draft', () => {
    const draft = row('x', 'DRAFT');
    expect(
      ['UNGRADED', 'DRAFT', 'READY', 'RELEASED', 'ALL'].filter((each) => shows(each as never, draft)),
    ).toEqual(['UNGRADED', 'DRAFT', 'ALL']);
  });

  it('passes over whoever is excused, unless their student has the grade', () => {
    const excused = (of: ReturnType<typeof row>) => ({ ...of, excused: true });
    expect(
      [null, 'DRAFT', 'READY', 'RELEASED'].map((state) => stateOf(excused(row('x', state as never)))),
    ).toEqual(['EXCUSED', 'EXCUSED', 'EXCUSED', 'RELEASED']);
    const some = [rows[0]!, excused(rows[1]!), excused(rows[2]!), rows[3]!, rows[4]!];
    expect(countsOf(some)).toMatchObject({ UNGRADED: 2, DRAFT: 0, READY: 0, RELEASED: 1, ALL: 5 });
    expect(around(some, 'a')).toMatchObject({ nextId: 'b', nextUngradedId: 'e' });
  });

  it('goes from one to the next, and to the next unfinished one past those that are done', () => {
    expect(around(rows, 'a')).toEqual({ position: 1, previousId: null, nextId: 'b', nextUngradedId: 'c' });
  });

  it('goes past what somebody else has open', () => {
    expect(around(rows, 'a', (id) => id === 'c').nextUngradedId).toBe('e');
    expect(around(rows, 'a', () => true).nextUngradedId).toBeNull();
  });

  it('goes on at the top after the last, and never to itself', () => {
    expect(around(rows, 'e')).toEqual({ position: 5, previousId: 'd', nextId: null, nextUngradedId: 'a' });
    expect(around([row('a', null)], 'a').nextUngradedId).toBeNull();
    expect(around([row('a', null), row('b', 'READY')], 'a').nextUngradedId).toBeNull();
  });

  it('knows nothing about a submission that is not in it, but where to begin', () => {
    expect(around(rows, 'z')).toEqual({ position: 0, previousId: null, nextId: null, nextUngradedId: 'a' });
  });

  it('counts what was given back as with the student, until its grade is finished after all', () => {
    const asked = (state: 'DRAFT' | 'READY' | null) => ({ ...row('r', state), revision: 'ASKED' as const });
    expect([asked(null), asked('DRAFT'), asked('READY')].map(stateOf)).toEqual([
      'RETURNED',
      'RETURNED',
      'READY',
    ]);
    expect(countsOf([asked('DRAFT')])).toMatchObject({ UNGRADED: 0, RETURNED: 1, ALL: 1 });
  });
});
