/**
 * Rosters in the shapes of other systems: Moodle's sheet for uploading users, Canvas' and OneRoster's tables. They name
 * people and memberships apart, and often hold several classes, of which one is this section.
 */
import type { RosterFormat, RosterMeaning } from '@firsthand/contracts';
import type { StagedColumn, StagedProblem } from '@firsthand/persistence';
import { markRepeated, personOf, plain, problem, type RosterPerson } from './roster-people.ts';
import {
  peopleOf,
  type Reading,
  type ReadingWish,
  type ReadRoster,
  type RosterGroup,
  type Sheet,
} from './rosters.rules.ts';

type Named = Readonly<Record<string, RosterMeaning>>;

const MOODLE: Named = {
  username: 'externalId',
  firstname: 'givenName',
  lastname: 'familyName',
  email: 'email',
};
const CANVAS_USERS: Named = {
  user_id: 'externalId',
  first_name: 'givenName',
  last_name: 'familyName',
  full_name: 'name',
  email: 'email',
};
const ONEROSTER_USERS: Named = {
  sourcedid: 'externalId',
  givenname: 'givenName',
  familyname: 'familyName',
  email: 'email',
};

/** Words by which a table says that somebody is no longer there. */
const GONE = new Set(['deleted', 'inactive', 'completed', 'concluded', 'tobedeleted']);
const gone = (word: string) => GONE.has(plain(word));
const yes = (word: string) => ['1', 'yes', 'true', 'oui'].includes(plain(word));

/** Finds cells by the header's own name, whatever its case. */
export class Table {
  private readonly at: ReadonlyMap<string, number>;
  constructor(
    readonly file: string,
    readonly sheet: Sheet,
  ) {
    this.at = new Map(
      sheet.header.map((cell, index) => [cell.trim().toLowerCase(), index] as const).reverse(),
    );
  }
  has = (...names: string[]) => names.every((name) => this.at.has(name.toLowerCase()));
  of = (cells: readonly string[], name: string) =>
    (cells[this.at.get(name.toLowerCase()) ?? -1] ?? '').trim();
  /** What the header itself is written like. */
  header = (name: string) => {
    const index = this.at.get(name.toLowerCase());
    return index === undefined ? name : this.sheet.header[index]!.trim();
  };
  columns = (meanings: Named): StagedColumn[] => {
    const taken = new Set<string>();
    return this.sheet.header.map((cell) => {
      const meaning = meanings[cell.trim().toLowerCase()] ?? null;
      const first = meaning !== null && !taken.has(cell.trim().toLowerCase());
      taken.add(cell.trim().toLowerCase());
      return { header: this.named(cell.trim()), meaning: first ? meaning : null };
    });
  };
  named = (column: string) => [this.file, column].filter(Boolean).join(' · ').slice(0, 100);
  /** A refusal for each of these columns that is not there. */
  missing = (names: readonly string[]): StagedProblem[] =>
    names
      .filter((name) => !this.has(name))
      .map((name) =>
        problem(
          this.sheet.headerRow,
          this.named(name),
          this.sheet.header.slice(0, 12).join(', '),
          'column-missing',
          `The column “${name}” is missing${this.file ? ` in ${this.file}` : ''}. Export it again with all columns.`,
        ),
      );
}

/** Which of the systems a single sheet comes from, by its headers. */
export function formatOfSheet(sheet: Sheet): RosterFormat | 'CANVAS_ENROLMENTS' {
  const table = new Table('', sheet);
  if (table.has('username', 'firstname', 'lastname')) return 'MOODLE';
  if (table.has('user_id', 'login_id')) return 'CANVAS';
  if (table.has('user_id', 'section_id') || table.has('user_id', 'course_id')) return 'CANVAS_ENROLMENTS';
  return 'PLAIN';
}

/** Moodle's sheet for uploading users: a person may be in several courses, in numbered columns. */
export function readMoodle(sheet: Sheet, wish: ReadingWish): ReadRoster {
  const table = new Table('', sheet);
  const numbers = sheet.header.flatMap((cell) => /^course(\d+)$/i.exec(cell.trim())?.[1] ?? []);
  const courseOf = (cells: readonly string[], course: string) =>
    numbers.find((number) => table.of(cells, `course${number}`) === course);
  const groups = tally(sheet.rows.flatMap(({ cells }) => numbers.map((n) => table.of(cells, `course${n}`))));
  const reading = readingOf('MOODLE', sheet, groups, wish);
  const columns = table.columns({
    ...MOODLE,
    ...Object.fromEntries(numbers.map((n) => [`role${n}`, 'role'])),
  });
  const refusals = table.missing(['username', 'firstname', 'lastname']);
  if (refusals.length > 0 || undecided(reading)) return { reading, columns, people: [], refusals };
  const { group } = reading;
  const rows = group === null ? sheet.rows : sheet.rows.filter(({ cells }) => courseOf(cells, group));
  reading.elsewhere = sheet.rows.length - rows.length;
  const people = rows.map(({ cells, row }) => {
    // The role that stands beside the course, wherever that course stands in the row.
    const number = group === null ? numbers[0] : courseOf(cells, group);
    const role = number === undefined ? '' : `role${number}`;
    const own = columns.map((column) =>
      column.meaning === 'role' && column.header.toLowerCase() !== role
        ? { ...column, meaning: null }
        : column,
    );
    const person = personOf(own, cells, row);
    person.leaving = yes(table.of(cells, 'deleted')) || yes(table.of(cells, 'suspended'));
    return person;
  });
  markRepeated(people, columns);
  return { reading, columns, people, refusals: [] };
}

/** Canvas' users.csv by itself: people without a section. */
export function readCanvasUsers(sheet: Sheet): ReadRoster {
  const table = new Table('', sheet);
  const columns = table.columns(CANVAS_USERS);
  const reading = readingOf('CANVAS', sheet, [], {});
  const read = peopleOf(reading, columns, sheet, table.missing(['user_id']));
  read.people.forEach((person, at) => {
    person.leaving = gone(table.of(sheet.rows[at]!.cells, 'status'));
  });
  return read;
}

interface Tables {
  readonly format: RosterFormat;
  readonly users: Table;
  readonly enrolments: Table;
  /** Names of the groups, where the file has them. */
  readonly groups: Table | null;
}

const SHAPES = {
  CANVAS: {
    users: CANVAS_USERS,
    ...{ userKey: 'user_id', enrolmentUser: 'user_id', groupKey: 'section_id', title: 'name' },
  },
  ONEROSTER: {
    users: ONEROSTER_USERS,
    ...{ userKey: 'sourcedId', enrolmentUser: 'userSourcedId', groupKey: 'classSourcedId', title: 'title' },
  },
} as const;

/** People and memberships in tables of their own: each row of the memberships is one row of the roster. */
export function readTables({ format, users, enrolments, groups }: Tables, wish: ReadingWish): ReadRoster {
  const shape = SHAPES[format === 'CANVAS' ? 'CANVAS' : 'ONEROSTER'];
  // Canvas may say the course alone; then that is the group.
  const groupColumn = enrolments.has(shape.groupKey) ? shape.groupKey : 'course_id';
  const refusals = [
    ...users.missing([shape.userKey]),
    ...enrolments.missing([shape.enrolmentUser, groupColumn, 'role']),
    ...(groups?.missing([format === 'CANVAS' ? 'section_id' : 'sourcedId', shape.title]) ?? []),
  ];
  const columns = [
    ...users.columns(shape.users),
    ...enrolments.columns({ role: 'role' }).filter(({ meaning }) => meaning !== null),
  ];
  const titles = new Map(
    groups?.sheet.rows.map(({ cells }) => [
      groups.of(cells, format === 'CANVAS' ? 'section_id' : 'sourcedId'),
      groups.of(cells, shape.title),
    ]),
  );
  const groupOf = (cells: readonly string[]) =>
    enrolments.of(cells, groupColumn) || (format === 'CANVAS' ? enrolments.of(cells, 'course_id') : '');
  const reading = readingOf(
    format,
    enrolments.sheet,
    tally(
      enrolments.sheet.rows.map(({ cells }) => groupOf(cells)),
      titles,
    ),
    wish,
  );
  if (refusals.length > 0 || undecided(reading)) return { reading, columns, people: [], refusals };

  const byKey = new Map(users.sheet.rows.map((row) => [users.of(row.cells, shape.userKey), row] as const));
  const knowsGroups = groups !== null && groupColumn === shape.groupKey;
  const people = enrolments.sheet.rows.flatMap(({ cells, row }): RosterPerson[] => {
    const group = groupOf(cells);
    const key = enrolments.of(cells, shape.enrolmentUser);
    const orphaned = knowsGroups && !titles.has(group);
    if (!orphaned && reading.group !== null && group !== reading.group) {
      reading.elsewhere += 1;
      return [];
    }
    const user = byKey.get(key);
    const person = user
      ? personOf(
          columns,
          [...padded(user.cells, users.sheet.header.length), enrolments.of(cells, 'role')],
          user.row,
        )
      : lost(row, key, enrolments.named(enrolments.header(shape.enrolmentUser)), users.file, cells);
    for (const one of person.problems) if (one.column === enrolments.named('role')) one.row = row;
    if (orphaned)
      person.problems.push(
        problem(
          row,
          enrolments.named(enrolments.header(groupColumn)),
          group,
          'orphan-group',
          `${groups.file} has no such class. Export it again, or correct the reference.`,
        ),
      );
    const left =
      gone(enrolments.of(cells, 'status')) || (user !== undefined && gone(users.of(user.cells, 'status')));
    return [{ ...person, row, externalId: key || null, leaving: left && user !== undefined, cells: [] }];
  });
  markRepeated(people, columns);
  return { reading, columns, people, refusals: [] };
}

const padded = (cells: readonly string[], length: number) =>
  Array.from({ length }, (_, at) => cells[at] ?? '');

/** A membership of somebody the people's table does not have. */
function lost(row: number, key: string, column: string, file: string, cells: string[]): RosterPerson {
  const fix = `${file} has nobody with this number. Export both tables again at the same time.`;
  return {
    ...{ row, email: null, givenName: '', familyName: '', nameWasSplit: false, externalId: key || null },
    ...{ role: null, leaving: false, cells, problems: [problem(row, column, key, 'orphan-user', fix)] },
  };
}

/** The groups of a file with their people, in the order they come. */
function tally(ids: readonly string[], titles: ReadonlyMap<string, string> = new Map()): RosterGroup[] {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== '') counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, people]) => ({ id, title: titles.get(id) || id, people }));
}

function readingOf(
  format: RosterFormat,
  sheet: Sheet,
  groups: RosterGroup[],
  { group, names = [] }: ReadingWish,
): Reading {
  const called = new Set(names.map(plain));
  const alike = groups.filter(({ id, title }) => called.has(plain(title)) || called.has(plain(id)));
  const chosen =
    groups.find(({ id }) => id === group) ??
    (groups.length === 1 ? groups[0] : alike.length === 1 ? alike[0] : undefined);
  return {
    ...{ format, encoding: null, delimiter: sheet.delimiter, groups: groups.slice(0, 500) },
    ...{ group: chosen?.id ?? null, elsewhere: 0 },
  };
}

/** There are several classes and nobody has said which one is meant. */
const undecided = ({ groups, group }: Reading) => groups.length > 1 && group === null;
