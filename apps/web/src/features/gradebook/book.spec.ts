import type { Translate } from '../../shared/intl/text.tsx';
import { cohortsOf, countOf, explained, rowsOf, shareOf } from './book.ts';
import type { BookCell, BookRow } from './gradebook-data.ts';

const said: Translate = ((id: string, values: object = {}) =>
  `${id} ${JSON.stringify(values)}`) as unknown as Translate;
const cell: BookCell = {
  ...{ columnId: 'c', submissionId: null, state: 'RELEASED', points: 14, before: 17.5, possible: 20 },
  ...{ lateDays: 2, keptPercent: 80, decided: false, blind: false },
};
const row = (givenName: string, cohort: string, ...states: BookCell['state'][]): BookRow => ({
  enrolmentId: givenName,
  student: { id: givenName, givenName, familyName: 'Ng', email: `${givenName}@example.org` },
  cohort,
  cells: states.map((state) => ({ ...cell, state })),
  total: { earned: 0, possible: 0, percent: null },
});

describe('the book on the screen', () => {
  it('finds by any part of a name, without accents, within a cohort', () => {
    const rows = [row('Zoé', 'Tuesday'), row('Max', 'Thursday')];
    expect(rowsOf(rows, { query: 'ng zoe' })).toHaveLength(1);
    expect(rowsOf(rows, { query: 'ng', cohort: 'Thursday' })).toEqual([rows[1]]);
    expect(cohortsOf(rows)).toEqual(['Thursday', 'Tuesday']);
    expect(countOf([row('a', 'x', 'READY', 'WAITING'), row('b', 'x', 'READY')], 'READY')).toBe(2);
    const unread = { ...row('a', 'x'), cells: [{ ...cell, state: 'WAITING' as const, blind: true }] };
    expect(countOf([unread, row('b', 'x', 'WAITING')], 'WAITING')).toBe(1);
  });

  it('says how a figure came about', () => {
    expect(explained(said, cell, 'REFLECTION')).toContain(
      'gradebook.why.rubric {"points":17.5,"possible":20}',
    );
    expect(explained(said, cell, 'REFLECTION')).toContain(
      'gradebook.why.late {"days":2,"off":20,"points":14}',
    );
    const waived = { ...cell, keptPercent: 100, points: 17.5, decided: true };
    expect(explained(said, waived, 'REFLECTION')).toContain('gradebook.why.waived {"days":2}');
    expect(explained(said, { ...cell, state: 'READY' }, 'REFLECTION')).toContain('gradebook.why.ready');
    const byHand: BookCell = { ...cell, state: 'MET', points: 3, possible: 5, decided: true };
    expect(explained(said, byHand, 'INTERVIEWS')).toBe('gradebook.why.byHand {"points":3,"possible":5}');
    const unread: BookCell = { ...cell, state: 'WAITING', points: null, blind: true };
    expect(explained(said, unread, 'REFLECTION')).toContain('gradebook.why.blind');
    expect(explained(said, { ...cell, state: 'EXCUSED' }, 'PLEDGE')).toContain('gradebook.why.EXCUSED');
  });

  it('gives each weight its share of all', () => {
    const weights = [
      { assignmentId: 'a', weight: 1 },
      { assignmentId: 'b', weight: 2 },
    ];
    expect(shareOf({ weights }, 'a')).toBe(33.33);
    expect(shareOf({ weights }, 'c')).toBe(0);
    expect(shareOf({ weights: [] }, 'a')).toBe(0);
  });
});
