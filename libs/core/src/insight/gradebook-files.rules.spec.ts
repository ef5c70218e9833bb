import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CELL_STATES } from '@firsthand/contracts';
import type { GradebookView } from '../grading/gradebook.service.ts';
import { csvOfLines } from '../portfolio/archive.ts';
import {
  canvasLines,
  cellRows,
  filesOf,
  headingsOf,
  moodleLines,
  plainLines,
} from './gradebook-files.rules.ts';

const hundredths = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100);
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
  fc.constantFrom('=1+1', '+cmd', '-2', '@x', 'A "quoted", name', 'Ünï', '2027', '\u00a0=A1'),
  fc.constantFrom(
    'Essay',
    'essay',
    'Essay (2)',
    'Essay [2]',
    'Essay (2) (3)',
    'Section',
    'ID',
    'Final Grade',
    'My Current Score',
  ),
  fc.constantFrom('Override Status (Autumn)', 'Unposted Final Points'),
);

const book = fc
  .record({
    columns: fc.array(fc.record({ title: word, possible: hundredths, step: fc.boolean() }), { maxLength: 5 }),
    rows: fc.array(
      fc.record({
        familyName: word,
        givenName: word,
        known: fc.subarray(['email', 'CANVAS', 'PLAIN', 'MOODLE'] as const),
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
    rows: rows.map(({ cells, known, ...names }, at) => ({
      ...{ enrolmentId: `e${at}`, cohort: null, total: { earned: 0, possible: 0, percent: null } },
      student: {
        ...{ id: `u${at}`, ...names },
        email: known.includes('email') ? `student-${at}@example.org` : null,
        // The first one of these has a number that PHP takes for none.
        numbers: Object.fromEntries(
          known.flatMap((system) =>
            system === 'email' ? [] : [[system, at === 0 ? '0' : `${system}-${at}`]],
          ),
        ),
      },
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

/** What another system has of a course: who is in it, and what it was given so far by the name of each assignment. */
interface Course {
  students: readonly GradebookView['rows'][number]['student'][];
  items: Map<string, Map<string, string | null>>;
}
const courseOf = (view: GradebookView): Course => ({
  students: view.rows.map(({ student }) => student),
  items: new Map(),
});

/**
 * As Canvas reads its file. A student is found by its own number, by the institution's, by what they sign in with, and
 * else by name; whoever is not found is somebody new. The line of `Points Possible` is no student. A number in brackets at
 * a heading's end is taken for an assignment's own; where there is none of that number, the rest is the title of a new one.
 * Headings that name one of its sums are passed over, and a column is looked for by the first heading that is the same.
 */
function importIntoCanvas(file: string, course: Course): { made: string[]; possible: number[] } {
  const [head, ...lines] = parse(file, { relax_column_count: false }) as string[][];
  expect(head!.slice(0, 5)).toEqual(['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section']);
  const sums =
    /Current Score|Current Points|Current Grade|Final Score|Final Points|Final Grade|Override Score|Override Grade|Override Status/;
  const made: string[] = [];
  const columns = head!
    .slice(5)
    .filter((heading) => !sums.test(heading))
    .map((heading) => {
      const title = /^(.*)\s\((\d+)\)$/.exec(heading)?.[1] ?? heading;
      const found = course.items.has(heading) ? heading : title;
      if (found === title && !course.items.has(heading)) {
        made.push(title);
        course.items.set(title, new Map());
      }
      return { at: head!.indexOf(heading), item: course.items.get(found)! };
    });
  const [worth, ...students] = lines;
  expect(worth![0]!.trim()).toBe('Points Possible');
  for (const [name, , sisId, login, ...rest] of students) {
    const found =
      course.students.find(({ numbers }) => sisId !== '' && (numbers.CANVAS ?? numbers.PLAIN) === sisId) ??
      course.students.find(({ email }) => login !== '' && email === login) ??
      course.students.find(({ familyName, givenName }) => `${familyName}, ${givenName}` === name);
    expect(found).toBeDefined();
    for (const { at, item } of columns) item.set(found!.id, rest[at - 4] || null);
  }
  return { made, possible: columns.map(({ at }) => Number(worth![at])) };
}

/**
 * As Moodle reads its, matched by this column. A line whose place there is empty, or 0, belongs to the student of the line
 * before; the first such line, and one of somebody unknown, ends the import. In a column that is new, a dash is no grade
 * and an empty place is 0; in one that is there, both take the grade away.
 */
function importIntoMoodle(
  file: string,
  by: 'Email address' | 'ID number' | 'Username',
  course: Course,
): void {
  const [head, ...lines] = parse(file, { relax_column_count: false }) as string[][];
  const key = head!.indexOf(by);
  expect(key).toBeGreaterThan(-1);
  const known = ({ email, numbers }: Course['students'][number]) =>
    ({ 'Email address': email, 'ID number': numbers.PLAIN, Username: numbers.MOODLE })[by];
  const there = new Set(course.items.keys());
  const given: [heading: string, student: string, grade: string | null][] = [];
  let student: string | null = null;
  for (const line of lines) {
    const value = line[key]!.trim();
    if (value !== '' && value !== '0') {
      student = course.students.find((one) => known(one) === value)?.id ?? null;
      if (student === null) throw new Error(`No user ${value}`);
    }
    if (student === null) throw new Error('User mapping error');
    for (const [at, heading] of head!.entries()) {
      if (!heading.endsWith(' (Real)')) continue;
      const grade = line[at]!.trim();
      if (there.has(heading)) given.push([heading, student, grade === '' || grade === '-' ? null : grade]);
      else if (grade !== '-') given.push([heading, student, grade === '' ? '0' : grade]);
    }
  }
  for (const heading of head!.filter((one) => one.endsWith(' (Real)')))
    if (!there.has(heading)) course.items.set(heading, new Map());
  for (const [heading, id, grade] of given) course.items.get(heading)!.set(id, grade);
}

const same = (got: string | null | undefined) => (got == null ? null : Number(got));

describe('the files of a gradebook', () => {
  it('come back from Canvas’s reading with the same figures, students and worths', () => {
    fc.assert(
      fc.property(book, (view) => {
        const course = courseOf(view);
        const file = csvOfLines(canvasLines(view), { bom: false });
        const first = importIntoCanvas(file, course);
        expect(first.possible).toEqual(view.columns.map(({ possible }) => possible));
        expect(first.made).toHaveLength(view.columns.length);
        expect(importIntoCanvas(file, course).made).toEqual([]);
        const items = [...course.items.values()];
        for (const { student, cells } of view.rows) {
          const left = student.email === null && !student.numbers.CANVAS && !student.numbers.PLAIN;
          view.columns.forEach(({ id }, at) => {
            const cell = cells.find(({ columnId }) => columnId === id);
            const got = items[at]!.get(student.id);
            if (left) expect(got).toBeUndefined();
            else if (cell?.state === 'EXCUSED') expect(got).toBe('EX');
            else expect(same(got)).toBe(known(cell));
          });
        }
      }),
    );
  });

  it.each([
    ['moodle.csv', 'Email address', ({ email }: Course['students'][number]) => email],
    ['moodle-id.csv', 'ID number', ({ numbers }: Course['students'][number]) => numbers.PLAIN],
    ['moodle-username.csv', 'Username', ({ numbers }: Course['students'][number]) => numbers.MOODLE],
  ] as const)(
    'come back from Moodle’s reading with the same figures, whoever is in %s, as new columns and as known ones',
    (name, by, keyOf) => {
      fc.assert(
        fc.property(book, (view) => {
          const course = courseOf(view);
          const file = csvOfLines(moodleLines(view, name), { bom: false });
          const found = view.rows.filter(({ student }) => !['0', ''].includes(keyOf(student) ?? ''));
          expect(filesOf(view).find((one) => one.name === name)?.students ?? 0).toBe(found.length);
          // The second time the columns are there.
          for (let time = 0; time < 2; time += 1) {
            importIntoMoodle(file, by, course);
            expect([...course.items.keys()]).toHaveLength(view.columns.length);
            const items = [...course.items.values()];
            for (const row of view.rows)
              view.columns.forEach(({ id }, at) => {
                const got = items[at]!.get(row.student.id);
                if (!found.includes(row)) expect(got).toBeUndefined();
                else expect(same(got)).toBe(known(row.cells.find(({ columnId }) => columnId === id)));
              });
          }
        }),
      );
    },
  );

  it('have no two headings alike, and no cell that is run', () => {
    fc.assert(
      fc.property(book, (view) => {
        const headings = headingsOf(view.columns).map((heading) => heading.toLowerCase());
        expect(new Set(headings).size).toBe(headings.length);
        for (const lines of [canvasLines(view), moodleLines(view, 'moodle.csv'), plainLines(view)])
          for (const cell of (parse(csvOfLines(lines, { bom: false })) as string[][]).flat())
            expect(cell !== '-' && /^[\s\u00a0]*[=+\-@]/u.test(cell)).toBe(false);
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
    expect(moodleLines(ready, 'moodle.csv')[1]!.at(-1)).toBe('-');
    expect(plainLines(ready)[1]).toEqual(['Ng, Ada', 'a@example.org', 'Tuesday', 17.25, 17.25, 20, 86.25]);
    const [row] = ready.rows;
    const cells = [{ ...row!.cells[0]!, state: 'WAITING' as const, points: null, blind: true }];
    const blind = { ...ready, rows: [{ ...row!, cells, total: null }] };
    expect(plainLines(blind)[1]!.slice(3)).toEqual(['second reading', null, null, null]);
    expect(cellRows(blind)).toMatchObject([{ points: null, secondReading: true }]);
  });
});
