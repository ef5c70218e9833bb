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

/** Besides what a person is made of: which class a row is of, and whether somebody is still there. */
type Named = Readonly<Record<string, RosterMeaning | 'class' | 'standing'>>;
/** These may stand in many columns, of which each row means one. */
const MANY: ReadonlySet<string> = new Set(['role', 'class', 'standing']);

const MOODLE: Named = {
  username: 'externalId',
  firstname: 'givenName',
  lastname: 'familyName',
  email: 'email',
  suspended: 'standing',
  deleted: 'standing',
};
const CANVAS_USERS: Named = {
  user_id: 'externalId',
  first_name: 'givenName',
  last_name: 'familyName',
  full_name: 'name',
  sortable_name: 'name',
  email: 'email',
  status: 'standing',
};
const ONEROSTER_USERS: Named = {
  sourcedid: 'externalId',
  givenname: 'givenName',
  familyname: 'familyName',
  email: 'email',
  status: 'standing',
  enableduser: 'standing',
};
const MEMBERSHIPS: Named = {
  role: 'role',
  status: 'standing',
  enddate: 'standing',
  section_id: 'class',
  course_id: 'class',
  classsourcedid: 'class',
};

/** Words by which a table says that somebody is no longer there. */
const GONE = new Set(['deleted', 'inactive', 'completed', 'concluded', 'tobedeleted']);
const gone = (word: string) => GONE.has(plain(word));
const yes = (word: string) => ['1', 'yes', 'true', 'oui'].includes(plain(word));
const no = (word: string) => ['0', 'no', 'false', 'non'].includes(plain(word));

/** What these systems call people who take no part in the coursework: they are left alone, and so is the roster. */
const ASIDE = new Set([
  // Canvas' other base roles
  ...['observer', 'designer'],
  // OneRoster: of memberships, and of people
  ...['administrator', 'proctor', 'aide', 'guardian', 'parent', 'relative'],
  ...['districtadministrator', 'principal', 'siteadministrator', 'systemadministrator'],
  // Moodle
  ...['manager', 'guest', 'coursecreator'],
]);
/** Moodle’s kinds of enrolment, where a row names no role. */
const KIND_OF_MOODLE: Readonly<Record<string, string>> = { 1: 'student', 2: 'teacher', 3: 'teacher' };

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
      const key = meaning !== null && MANY.has(meaning) ? cell.trim().toLowerCase() : (meaning ?? '');
      const first = meaning !== null && !taken.has(key);
      taken.add(key);
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
  if (table.has('sourcedId', 'givenName', 'familyName')) return 'ONEROSTER_1_1';
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
    ...Object.fromEntries(
      numbers.flatMap((n) => [
        [`course${n}`, 'class'],
        [`role${n}`, 'role'],
        [`type${n}`, 'role'],
        [`enrolstatus${n}`, 'standing'],
      ]),
    ),
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
    const person = personOf(own, cells, row, {
      aside: ASIDE,
      unsaidRole: KIND_OF_MOODLE[table.of(cells, `type${number}`)],
    });
    person.leaving =
      yes(table.of(cells, 'deleted')) ||
      yes(table.of(cells, 'suspended')) ||
      yes(table.of(cells, `enrolstatus${number}`));
    const renamed = table.of(cells, 'oldusername');
    if (renamed !== '' && renamed !== person.externalId)
      person.problems.push(
        problem(
          row,
          table.header('oldusername'),
          renamed,
          'number-renamed',
          'This row gives somebody another number. Take the old one back on their page, and bring the row without it.',
        ),
      );
    return person;
  });
  markRepeated(people, columns);
  return { reading, columns, people, refusals: [] };
}

/** The people's table of Canvas or OneRoster by itself: people without a class, in the role it gives them. */
export function readUsersAlone(format: 'CANVAS' | 'ONEROSTER_1_1', sheet: Sheet): ReadRoster {
  const table = new Table('', sheet);
  const { users, userKey } = SHAPES[format === 'CANVAS' ? 'CANVAS' : 'ONEROSTER'];
  const columns = table.columns({ ...users, role: 'role' });
  const reading = readingOf(format, sheet, [], {});
  const read = peopleOf(reading, columns, sheet, table.missing([userKey]), { aside: ASIDE });
  read.people.forEach((person, at) => {
    person.leaving = hasLeft(table, sheet.rows[at]!.cells);
  });
  return read;
}

/** Does the people's table itself say that they are gone? */
const hasLeft = (users: Table, cells: readonly string[]) =>
  gone(users.of(cells, 'status')) || no(users.of(cells, 'enabledUser'));

interface Tables {
  readonly format: RosterFormat;
  readonly users: Table;
  readonly enrolments: Table;
  /** Names of the groups, where the file has them. */
  readonly groups: Table | null;
  /** The people's table names only those of whom something has changed. */
  readonly usersChanged?: boolean;
  /** The memberships are only those that have changed. */
  readonly changesOnly?: boolean;
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
export function readTables(tables: Tables, wish: ReadingWish): ReadRoster {
  const { format, users, enrolments, groups } = tables;
  const isCanvas = format === 'CANVAS';
  const shape = SHAPES[isCanvas ? 'CANVAS' : 'ONEROSTER'];
  // Canvas may say the course alone; then that is the group.
  const groupColumn = enrolments.has(shape.groupKey) ? shape.groupKey : 'course_id';
  const groupId = isCanvas ? 'section_id' : 'sourcedId';
  const refusals = [
    ...users.missing([shape.userKey]),
    ...enrolments.missing([shape.enrolmentUser, groupColumn, ...(enrolments.has('role_id') ? [] : ['role'])]),
    ...(groups?.missing([groupId, shape.title]) ?? []),
  ];
  const columns = [
    ...users.columns(shape.users),
    // The role first: it follows a person's cells.
    ...enrolments
      .columns(MEMBERSHIPS)
      .filter(({ meaning }) => meaning !== null)
      .toSorted((a, b) => Number(b.meaning === 'role') - Number(a.meaning === 'role')),
  ];
  const titles = new Map(
    groups?.sheet.rows.map(({ cells }) => [groups.of(cells, groupId), groups.of(cells, shape.title)]),
  );
  const sections = sectionsOfCourses(isCanvas ? groups : null);
  const groupOf = (cells: readonly string[]) => {
    const named = enrolments.of(cells, groupColumn);
    if (named !== '' || !isCanvas) return named;
    const course = enrolments.of(cells, 'course_id');
    const [only, ...others] = sections.get(course) ?? [];
    return only !== undefined && others.length === 0 ? only : course;
  };
  const reading = readingOf(
    format,
    enrolments.sheet,
    tally(
      enrolments.sheet.rows.map(({ cells }) => groupOf(cells)),
      titles,
    ),
    wish,
  );
  reading.changesOnly = tables.changesOnly ?? false;
  if (refusals.length > 0 || undecided(reading)) return { reading, columns, people: [], refusals };

  const byKey = usersByKey(users, shape.userKey);
  const knowsGroups = groups !== null && groupColumn === shape.groupKey;
  /** A membership of a course is of this class where the course is, and cannot be of any other. */
  const isElsewhere = (cells: readonly string[]) =>
    enrolments.of(cells, groupColumn) === '' &&
    !sections.get(enrolments.of(cells, 'course_id'))?.has(reading.group ?? '');
  const people = enrolments.sheet.rows.flatMap(({ cells, row }): RosterPerson[] => {
    const group = groupOf(cells);
    const key = enrolments.of(cells, shape.enrolmentUser);
    const orphaned =
      knowsGroups && !titles.has(group) && group !== reading.group && !(isCanvas && isElsewhere(cells));
    if (!orphaned && reading.group !== null && group !== reading.group) {
      reading.elsewhere += 1;
      return [];
    }
    const user = byKey.get(key);
    const written = [...padded(user?.cells ?? [], users.sheet.header.length), enrolments.of(cells, 'role')];
    const read = personOf(columns, written, user?.row ?? row, { aside: ASIDE });
    const person = user ? read : unnamed(read);
    if (!user && !tables.usersChanged)
      person.problems.push(
        orphanUser(row, enrolments.named(enrolments.header(shape.enrolmentUser)), key, users.file),
      );
    for (const one of person.problems) if (one.column === enrolments.named('role')) one.row = row;
    if (enrolments.of(cells, 'role') === '' && enrolments.of(cells, 'role_id') !== '') {
      person.role = null;
      person.problems.push(
        problem(
          row,
          enrolments.named(enrolments.header('role_id')),
          enrolments.of(cells, 'role_id'),
          'role-numbered',
          'The role is given by a number that means something in Canvas alone. Export with the column “role”.',
        ),
      );
    }
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
    const endsOn = enrolments.of(cells, 'endDate');
    const left =
      gone(enrolments.of(cells, 'status')) ||
      (endsOn !== '' && wish.today !== undefined && endsOn < wish.today) ||
      (user !== undefined && hasLeft(users, user.cells));
    const mayLeave = user !== undefined || tables.usersChanged === true;
    return [
      {
        ...person,
        row,
        externalId: key || null,
        leaving: left && mayLeave,
        cells: asTable(person, key, columns),
      },
    ];
  });
  markRepeated(people, columns);
  return { reading, columns, people, refusals: [] };
}

/** A person may have several logins, a row each: one that is still there goes before one that is gone. */
function usersByKey(users: Table, userKey: string): ReadonlyMap<string, Sheet['rows'][number]> {
  const byKey = new Map<string, Sheet['rows'][number]>();
  for (const row of users.sheet.rows) {
    const key = users.of(row.cells, userKey);
    const other = byKey.get(key);
    if (!other || hasLeft(users, other.cells) || !hasLeft(users, row.cells)) byKey.set(key, row);
  }
  return byKey;
}

/** The sections of each course of Canvas. */
function sectionsOfCourses(groups: Table | null): ReadonlyMap<string, ReadonlySet<string>> {
  const sections = new Map<string, Set<string>>();
  for (const { cells } of groups?.sheet.rows ?? []) {
    const course = groups!.of(cells, 'course_id');
    if (course === '') continue;
    const known = sections.get(course) ?? new Set();
    sections.set(course, known.add(groups!.of(cells, 'section_id')));
  }
  return sections;
}

const padded = (cells: readonly string[], length: number) =>
  Array.from({ length }, (_, at) => cells[at] ?? '');

/** A membership of somebody the people's table does not have: a number and a role, and nothing else that could be wrong. */
const unnamed = (person: RosterPerson): RosterPerson => ({
  ...{ ...person, email: null, givenName: '', familyName: '' },
  problems: person.problems.filter(({ rule }) => rule === 'role-unknown'),
});

/** What stood in the tables about somebody: names, address, number and role. */
function asTable(
  { givenName, familyName, cells }: RosterPerson,
  key: string,
  columns: readonly StagedColumn[],
): string[] {
  const of = (meaning: RosterMeaning) => cells[columns.findIndex((each) => each.meaning === meaning)] ?? '';
  const names = [of('givenName') || givenName, of('familyName') || familyName];
  return [...names, of('email'), key, of('role')];
}

const orphanUser = (row: number, column: string, key: string, file: string) =>
  problem(
    row,
    column,
    key,
    'orphan-user',
    `${file} has nobody with this number. Export both tables again at the same time.`,
  );

/** The groups of a file with their people, in the order they come. */
function tally(ids: readonly string[], titles: ReadonlyMap<string, string> = new Map()): RosterGroup[] {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== '') counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, people]) => ({ id, title: titles.get(id) || id, people }));
}

/** As many classes of a file as somebody can look through, the likeliest first. */
const GROUPS_AT_MOST = 2_000;

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
    ...{ format, encoding: null, delimiter: sheet.delimiter, groups: likeliestFirst(groups, names) },
    ...{ group: chosen?.id ?? null, elsewhere: 0, changesOnly: false },
  };
}

/** Those that share most words with the names of this section come first, the others in the order of the file. */
function likeliestFirst(groups: readonly RosterGroup[], names: readonly string[]): RosterGroup[] {
  const wordsOf = (text: string) =>
    new Set(
      text
        .normalize('NFKD')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    );
  const ours = wordsOf(names.join(' '));
  const likeness = ({ id, title }: RosterGroup) =>
    [...wordsOf(`${title} ${id}`)].filter((word) => ours.has(word)).length;
  return groups
    .map((each) => ({ each, shared: likeness(each) }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, GROUPS_AT_MOST)
    .map(({ each }) => each);
}

/** There are several classes and nobody has said which one is meant. */
const undecided = ({ groups, group }: Reading) => groups.length > 1 && group === null;
