import type { CellState } from '@firsthand/contracts';
import { safeCell } from '../portfolio/cells.rules.ts';
import type { BookRowView, CellView, ColumnView, GradebookView } from '../grading/gradebook.service.ts';

type Line = readonly (string | number | null)[];

/** What Canvas writes for a student of whom it is not asked; Moodle has no word for it. */
const EXCUSED = 'EX';
/** Moodle leaves alone what this stands for in a new column, where an empty place becomes 0; in one it has, both take the grade away. */
const NO_GRADE = '-';
/** Where a figure would be that whoever asks is not to know before they have given theirs. */
const BLIND = 'second reading';

/** What an import would show to students at once: what they may see. A grade that is ready has not been said. */
const SAID: ReadonlySet<CellState> = new Set(['RELEASED', 'MET', 'MISSING']);

type Student = BookRowView['student'];

/** Canvas's own columns of who it is. */
const CANVAS_COLUMNS = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section'] as const;

/**
 * For Canvas: five columns that say who, then one for each heading; the line after the headings says what each is worth.
 * Whoever has no number there is found by what they sign in with, here their address; whoever has none, by the
 * institution's number. Whoever has neither is left out: Canvas would take whoever it finds by that name.
 */
export function canvasLines({ section, columns, rows }: GradebookView): Line[] {
  return [
    [...CANVAS_COLUMNS, ...headingsOf(columns, { as: canvasHeading, taken: CANVAS_COLUMNS })],
    ['    Points Possible', '', '', '', '', ...columns.map(({ possible }) => possible)],
    ...rows
      .filter(inCanvas)
      .map((row) => [
        ...[
          `${row.student.familyName}, ${row.student.givenName}`,
          '',
          sisNumber(row.student),
          row.student.email,
        ],
        `${section.code} ${section.name}`,
        ...columns.map((column) => said(row, column, EXCUSED, null)),
      ]),
  ];
}

const sisNumber = ({ email, numbers }: Student) =>
  numbers.CANVAS ?? (email === null ? numbers.PLAIN : null) ?? '';

const inCanvas = ({ student }: BookRowView) => student.email !== null || sisNumber(student) !== '';

/**
 * As Canvas keeps it. It takes a number in brackets at the end for one of its own and forgets it, so that each import
 * would make the assignment anew; and passes over every heading in which one of its own sums is named.
 */
const canvasHeading = (name: string) =>
  name
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ \((\d+)\)$/, ' [$1]')
    .replace(/(?:Current|Final) (?:Score|Points|Grade)|Override (?:Score|Grade|Status)/g, (sum) =>
      sum.replace(' ', '-'),
    );

/** By what Moodle may find a student, in files of their own. A roster that came from Moodle brought what they sign in with there. */
const MOODLE_KEYS = {
  'moodle.csv': { heading: 'Email address', of: ({ email }: Student) => email },
  'moodle-id.csv': { heading: 'ID number', of: ({ numbers }: Student) => numbers.PLAIN },
  'moodle-username.csv': { heading: 'Username', of: ({ numbers }: Student) => numbers.MOODLE },
} as const;
export type MoodleFile = keyof typeof MOODLE_KEYS;

/**
 * For Moodle: who it is, then a column of figures for each heading, to be matched by one column. Whoever has nothing there
 * is left out: Moodle would stop, or give the line to the student of the line before.
 */
export function moodleLines({ columns, rows }: GradebookView, file: MoodleFile): Line[] {
  return [
    [
      ...['First name', 'Last name', MOODLE_KEYS[file].heading],
      ...headingsOf(columns).map((heading) => `${heading} (Real)`),
    ],
    ...rows
      .filter((row) => inMoodle(row, file))
      .map((row) => [
        ...[row.student.givenName, row.student.familyName, MOODLE_KEYS[file].of(row.student)!],
        ...columns.map((column) => said(row, column, NO_GRADE, NO_GRADE)),
      ]),
  ];
}

/** Moodle takes 0 for nothing too, and what a cell must not begin with would not be found. */
function inMoodle({ student }: BookRowView, file: MoodleFile): boolean {
  const key = MOODLE_KEYS[file].of(student)?.trim() ?? '';
  return key !== '' && key !== '0' && safeCell(key) === key;
}

export const GRADEBOOK_FILES = [
  'canvas.csv',
  ...(Object.keys(MOODLE_KEYS) as MoodleFile[]),
  'gradebook.csv',
  'gradebook.xlsx',
] as const;
export type GradebookFile = (typeof GRADEBOOK_FILES)[number];

/** A file, and how many students stand in it. */
export interface GradebookFileView {
  name: GradebookFile;
  students: number;
}

/** What there is to take: a file by which nobody would be found is none. */
export function filesOf({ rows }: Pick<GradebookView, 'rows'>): GradebookFileView[] {
  const holds = (name: GradebookFile) => (row: BookRowView) =>
    name === 'canvas.csv' ? inCanvas(row) : name in MOODLE_KEYS ? inMoodle(row, name as MoodleFile) : true;
  return GRADEBOOK_FILES.map((name) => ({ name, students: rows.filter(holds(name)).length })).filter(
    ({ name, students }) => students > 0 || name.startsWith('gradebook.'),
  );
}

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
export function headingsOf(
  columns: readonly ColumnView[],
  {
    as = (name) => name,
    taken: already = [],
  }: { as?: (name: string) => string; taken?: readonly string[] } = {},
): string[] {
  const taken = new Set(already.map((heading) => heading.toLowerCase()));
  return columns.map(({ assignmentTitle, title, milestoneId }) => {
    const name = as(milestoneId === null ? assignmentTitle : `${assignmentTitle} · ${title}`);
    let heading = name;
    for (let count = 2; taken.has(heading.toLowerCase()); count += 1) heading = `${name} [${count}]`;
    taken.add(heading.toLowerCase());
    return heading;
  });
}

const cellOf = (row: BookRowView, { id }: ColumnView): CellView | undefined =>
  row.cells.find(({ columnId }) => columnId === id);

function said(
  row: BookRowView,
  column: ColumnView,
  excused: string,
  nothing: string | null,
): string | number | null {
  const cell = cellOf(row, column);
  if (cell?.state === 'EXCUSED') return excused;
  return (cell && SAID.has(cell.state) ? cell.points : null) ?? nothing;
}
