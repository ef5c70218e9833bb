import type { CellState } from '@firsthand/contracts';
import type { BookRowView, CellView, ColumnView, GradebookView } from '../grading/gradebook.service.ts';

type Line = readonly (string | number | null)[];

/** What both systems write for a student of whom it is not asked. */
const EXCUSED = 'EX';
/** Where a figure would be that whoever asks is not to know before they have given theirs. */
const BLIND = 'second reading';

/**
 * What an import would show to students at once: what they may see. A grade that is ready has not been said, so its
 * place stays empty, and an empty place changes nothing there.
 */
const SAID: ReadonlySet<CellState> = new Set(['RELEASED', 'MET', 'MISSING']);

/**
 * For Canvas: five columns that say who, then one for each heading; the line after the headings says what each is worth.
 * Whoever has no number there is found by what they sign in with, here their address; whoever has none, by the institution's number.
 */
export function canvasLines({ section, columns, rows }: GradebookView): Line[] {
  return [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', ...headingsOf(columns)],
    ['    Points Possible', '', '', '', '', ...columns.map(({ possible }) => possible)],
    ...rows.map((row) => [
      ...[
        `${row.student.familyName}, ${row.student.givenName}`,
        '',
        sisNumber(row.student),
        row.student.email,
      ],
      `${section.code} ${section.name}`,
      ...columns.map((column) => said(row, column, EXCUSED)),
    ]),
  ];
}

/** For Moodle: its own columns of a person, then a column of figures for each heading, to be matched by address; of whoever has none, the number. */
export function moodleLines({ columns, rows }: GradebookView): Line[] {
  return [
    [
      ...['First name', 'Last name', 'ID number', 'Institution', 'Department', 'Email address'],
      ...headingsOf(columns).map((heading) => `${heading} (Real)`),
    ],
    ...rows.map((row) => [
      ...[row.student.givenName, row.student.familyName, idNumber(row.student), '', '', row.student.email],
      ...columns.map((column) => said(row, column, null)),
    ]),
  ];
}

type Student = BookRowView['student'];
const sisNumber = ({ email, numbers }: Student) =>
  numbers.CANVAS ?? (email === null ? numbers.PLAIN : null) ?? '';
const idNumber = ({ email, numbers }: Student) =>
  (email === null ? (numbers.PLAIN ?? numbers.MOODLE) : null) ?? '';

/** For whoever reads it: everything that staff see, with what it comes to. */
export function plainLines({ columns, rows }: GradebookView): Line[] {
  return [
    ['Student', 'Address', 'Cohort', ...headingsOf(columns), 'Earned', 'Possible', 'Percent'],
    ...rows.map((row) => [
      ...[`${row.student.familyName}, ${row.student.givenName}`, row.student.email, row.cohort],
      ...columns.map((column) => {
        const cell = cellOf(row, column);
        if (cell?.blind) return BLIND;
        return cell?.state === 'EXCUSED' ? EXCUSED : (cell?.points ?? null);
      }),
      ...(row.total ? [row.total.earned, row.total.possible, row.total.percent] : [null, null, null]),
    ]),
  ];
}

/** A line for each cell: how it came to its figure. */
export function cellRows({ columns, rows }: GradebookView) {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = cellOf(row, column);
      if (!cell) return [];
      return {
        ...{ student: `${row.student.familyName}, ${row.student.givenName}`, address: row.student.email },
        ...{ assignment: column.assignmentTitle, what: column.title, state: cell.state },
        ...{
          before: cell.before,
          lateDays: cell.lateDays,
          keptPercent: cell.keptPercent,
          points: cell.points,
        },
        ...{ possible: cell.possible, decidedByStaff: cell.decided, secondReading: cell.blind },
      };
    }),
  );
}

/** A heading each, no two alike: an import would put both columns into one. */
export function headingsOf(columns: readonly ColumnView[]): string[] {
  const taken = new Set<string>();
  return columns.map(({ assignmentTitle, title, milestoneId }) => {
    const name = milestoneId === null ? assignmentTitle : `${assignmentTitle} · ${title}`;
    let heading = name;
    for (let count = 2; taken.has(heading.toLowerCase()); count += 1) heading = `${name} (${count})`;
    taken.add(heading.toLowerCase());
    return heading;
  });
}

const cellOf = (row: BookRowView, { id }: ColumnView): CellView | undefined =>
  row.cells.find(({ columnId }) => columnId === id);

function said(row: BookRowView, column: ColumnView, excused: string | null): string | number | null {
  const cell = cellOf(row, column);
  if (!cell) return null;
  if (cell.state === 'EXCUSED') return excused;
  return SAID.has(cell.state) ? cell.points : null;
}
