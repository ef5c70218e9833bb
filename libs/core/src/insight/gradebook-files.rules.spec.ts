import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CELL_STATES } from '@firsthand/contracts';
import type { GradebookView } from '../grading/gradebook.service.ts';
import { csvOfLines } from '../portfolio/archive.ts';
import { canvasLines, cellRows, headingsOf, moodleLines, plainLines } from './gradebook-files.rules.ts';

const hundredths = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100);
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
  fc.constantFrom('=1+1', '+cmd', '-2', '@x', 'A "quoted", name', 'Ünï', '2027', '\u00a0=A1'),
);

const book = fc
  .record({
    columns: fc.array(fc.record({ title: word, possible: hundredths, step: fc.boolean() }), { maxLength: 5 }),
    rows: fc.array(
      fc.record({
        familyName: word,
        givenName: word,
        cells: fc.array(fc.tuple(fc.constantFrom(...CELL_STATES), hundredths)),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ columns, rows }): GradebookView => ({
    section: { id: 's', name: 'A', code: '=C', zone: 'UTC' },
    ...{ totalBy: 'POINTS', weights: [], regradeDays: 7, version: 0 },
    columns: columns.map(({ title, possible, step }, at) => ({
      ...{ id: `c${at}`, assignmentId: step ? 'a' : `c${at}`, milestoneId: step ? `c${at}` : null },
      ...{ kind: 'REFLECTION' as const, assignmentTitle: title, title, possible, dueAt: null, named: true },
    })),
    rows: rows.map(({ cells, ...names }, at) => ({
      ...{ enrolmentId: `e${at}`, cohort: null, total: { earned: 0, possible: 0, percent: null } },
      student: { id: `u${at}`, email: `student-${at}@example.org`, numbers: {}, ...names },
      cells: cells.slice(0, columns.length).map(([state, points], column) => ({
        ...{ columnId: `c${column}`, submissionId: null, state, possible: points, before: null },
        ...{ points: ['RELEASED', 'READY', 'MET', 'MISSING'].includes(state) ? points : null },
        ...{ lateDays: 0, keptPercent: 100, decided: false, blind: false },
      })),
    })),
  }));

/** What a student may know of a cell. */
const known = (cell: GradebookView['rows'][number]['cells'][number] | undefined) =>
  cell && ['RELEASED', 'MET', 'MISSING'].includes(cell.state) ? cell.points : null;

/**
 * As Canvas reads its file: who is in the first five columns, `SIS Login ID` finds the student, the line of
 * `Points Possible` is no student, and a heading is an assignment's whole name.
 */
function readByCanvas(file: string) {
  const [head, ...lines] = parse(file, { relax_column_count: false }) as string[][];
  expect(head!.slice(0, 5)).toEqual(['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section']);
  const [worth, ...students] = lines;
  expect(worth![0]!.trim()).toBe('Points Possible');
  return {
    headings: head!.slice(5),
    possible: worth!.slice(5).map(Number),
    grades: new Map(students.map((line) => [line[3]!, line.slice(5)])),
  };
}

/** As Moodle reads its: `Email address` finds the student, an empty place changes nothing. */
function readByMoodle(file: string) {
  const [head, ...students] = parse(file, { relax_column_count: false }) as string[][];
  const address = head!.indexOf('Email address');
  const grades = head!.flatMap((heading, at) => (heading.endsWith(' (Real)') ? [at] : []));
  return new Map(students.map((line) => [line[address]!, grades.map((at) => line[at]!)]));
}

describe('the files of a gradebook', () => {
  it('come back from Canvas’s reading with the same figures, students and worths', () => {
    fc.assert(
      fc.property(book, (view) => {
        const read = readByCanvas(csvOfLines(canvasLines(view), { bom: false }));
        expect(read.possible).toEqual(view.columns.map(({ possible }) => possible));
        expect(read.grades.size).toBe(view.rows.length);
        for (const { student, cells } of view.rows)
          view.columns.forEach(({ id }, at) => {
            const cell = cells.find(({ columnId }) => columnId === id);
            const got = read.grades.get(student.email!)![at]!;
            if (cell?.state === 'EXCUSED') expect(got).toBe('EX');
            else expect(got === '' ? null : Number(got)).toBe(known(cell));
          });
      }),
    );
  });

  it('come back from Moodle’s reading with the same figures', () => {
    fc.assert(
      fc.property(book, (view) => {
        const read = readByMoodle(csvOfLines(moodleLines(view), { bom: false }));
        for (const { student, cells } of view.rows)
          view.columns.forEach(({ id }, at) => {
            const got = read.get(student.email!)![at]!;
            expect(got === '' ? null : Number(got)).toBe(
              known(cells.find(({ columnId }) => columnId === id)),
            );
          });
      }),
    );
  });

  it('have no two headings alike, and no cell that is run', () => {
    fc.assert(
      fc.property(book, (view) => {
        const headings = headingsOf(view.columns).map((heading) => heading.toLowerCase());
        expect(new Set(headings).size).toBe(headings.length);
        for (const lines of [canvasLines(view), moodleLines(view), plainLines(view)])
          for (const cell of (parse(csvOfLines(lines, { bom: false })) as string[][]).flat())
            expect(/^[\s\u00a0]*[=+\-@]/u.test(cell)).toBe(false);
      }),
    );
  });

  it('say nothing of a grade that is ready, but to staff', () => {
    const view = fc.sample(book, { seed: 7, numRuns: 1 })[0]!;
    const cell = {
      columnId: 'c0',
      submissionId: null,
      state: 'READY',
      points: 17.25,
      before: 20,
      possible: 20,
    };
    const ready = {
      ...view,
      columns: [
        {
          ...{ id: 'c0', assignmentId: 'c0', milestoneId: null, kind: 'REFLECTION', dueAt: null },
          ...{ assignmentTitle: 'One', title: 'One', possible: 20 },
        },
      ],
      rows: [
        {
          ...{ enrolmentId: 'e', cohort: 'Tuesday', total: { earned: 17.25, possible: 20, percent: 86.25 } },
          student: { id: 'u', email: 'a@example.org', numbers: {}, givenName: 'Ada', familyName: 'Ng' },
          cells: [{ ...cell, lateDays: 1, keptPercent: 90, decided: false, blind: false }],
        },
      ],
    } as GradebookView;
    expect(canvasLines(ready)[2]!.at(-1)).toBeNull();
    expect(moodleLines(ready)[1]!.at(-1)).toBeNull();
    expect(plainLines(ready)[1]).toEqual(['Ng, Ada', 'a@example.org', 'Tuesday', 17.25, 17.25, 20, 86.25]);
    const [row] = ready.rows;
    const cells = [{ ...row!.cells[0]!, state: 'WAITING' as const, points: null, blind: true }];
    const blind = { ...ready, rows: [{ ...row!, cells, total: null }] };
    expect(plainLines(blind)[1]!.slice(3)).toEqual(['second reading', null, null, null]);
    expect(cellRows(blind)).toMatchObject([{ points: null, secondReading: true }]);
  });
});
