/** A roster as it was sent, of whatever kind: told apart by what is in it, unless somebody says what it is. */
import { LIMITS, type RosterEncoding, type RosterFormat } from '@firsthand/contracts';
import type { StagedProblem } from '@firsthand/persistence';
import { problem, ROSTER_LIMITS } from './roster-people.ts';
import { formatOfSheet, readMoodle, readTables, readUsersAlone, Table } from './roster-systems.ts';
import { textOf } from './roster-text.ts';
import { isZip, unpack } from './roster-zip.ts';
import { type ReadingWish, type ReadRoster, readPlain, sheetOf } from './rosters.rules.ts';

/** A whole institution's tables may be longer than one section's roster. */
const TABLE_ROWS = 150_000;

const NOTHING = {
  format: 'PLAIN',
  encoding: null,
  delimiter: 'COMMA',
  groups: [],
  group: null,
  elsewhere: 0,
  changesOnly: false,
} as const;
const refused = (...refusals: StagedProblem[]): ReadRoster => ({
  ...{ reading: { ...NOTHING, groups: [] }, columns: [], people: [], refusals },
});

/** How the files begin that people bring by mistake: PDF, PNG, JPEG, GIF. Read as text they would be nothing but signs. */
const OTHER_FILES = ['%PDF-', '\x89PNG\r\n', '\xff\xd8\xff', 'GIF8'].map((start) => [
  ...Buffer.from(start, 'latin1'),
]);

/** Reads the bytes of a roster. */
export function readRosterFile(bytes: Uint8Array, wish: ReadingWish = {}): ReadRoster {
  if (bytes.length > LIMITS.rosterBytes)
    return refused(
      problem(
        1,
        '',
        `${Math.round(bytes.length / 1_048_576)} MB`,
        'too-large',
        `The file is larger than ${LIMITS.rosterBytes / 1_048_576} MB. Keep e-mail, name and role, or split it.`,
      ),
    );
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return refused(
      problem(
        1,
        '',
        '',
        'spreadsheet',
        'This is a spreadsheet. Save it as “CSV UTF-8” first, and bring that.',
      ),
    );
  if (OTHER_FILES.some((start) => start.every((byte, at) => bytes[at] === byte)))
    return refused(
      problem(
        1,
        '',
        '',
        'not-a-table',
        'This is no table but a picture, a text document or the like. Bring a CSV file, or the zip of another system.',
      ),
    );
  return isZip(bytes) ? readArchive(bytes, wish) : readSheet(bytes, wish);
}

function readSheet(bytes: Uint8Array, wish: ReadingWish): ReadRoster {
  const { text, encoding } = textOf(bytes, wish.encoding);
  const { sheet, refusals } = sheetOf(text, wish);
  const read = refusals.length > 0 ? readPlain(sheet, wish, refusals) : readAs(wish, sheet);
  return withEncoding(read, encoding);
}

function readAs(wish: ReadingWish, sheet: Parameters<typeof formatOfSheet>[0]): ReadRoster {
  const found = formatOfSheet(sheet);
  switch (wish.format ?? found) {
    case 'MOODLE':
      return readMoodle(sheet, wish);
    case 'CANVAS':
      return readUsersAlone('CANVAS', sheet);
    case 'ONEROSTER_1_1':
      return readUsersAlone('ONEROSTER_1_1', sheet);
    case 'CANVAS_ENROLMENTS':
      return refused(
        problem(
          sheet.headerRow,
          'user_id',
          sheet.header.join(', '),
          'users-missing',
          'This is Canvas’ table of enrolments, which has no names. Put it and users.csv into one zip.',
        ),
      );
    default:
      return readPlain(sheet, wish);
  }
}

function readArchive(bytes: Uint8Array, wish: ReadingWish): ReadRoster {
  const { files, refusal } = unpack(bytes);
  if (refusal) return refused(refusal);
  const names = [...files.keys()];
  const [only] = names;
  if (only && names.length === 1) return readSheet(files.get(only)!, wish);

  const refusals: StagedProblem[] = [];
  let encoding: RosterEncoding = 'UTF_8';
  const table = (file: string, required = true): Table | null => {
    const content = files.get(file);
    if (!content) {
      if (required)
        refusals.push(
          problem(
            1,
            file,
            names.join(', '),
            'file-missing',
            `The archive has no ${file}, and needs it. Export again with all tables.`,
          ),
        );
      return null;
    }
    const read = textOf(content, wish.encoding);
    if (file === 'users.csv') encoding = read.encoding;
    const { sheet, refusals: wrong } = sheetOf(read.text, wish, {
      ...{ file, rowsAtMost: TABLE_ROWS, rowsRead: TABLE_ROWS + 1_000 },
    });
    refusals.push(...wrong);
    return wrong.length > 0 ? null : new Table(file, sheet);
  };
  const manifest = table('manifest.csv', false);
  // A file of changes has no table of people when no person has changed.
  const usersChanged = ['delta', 'absent'].includes(propertyOf(manifest, 'file.users') ?? '');
  const changesOnly = propertyOf(manifest, 'file.enrollments') === 'delta';
  const users = table('users.csv', !usersChanged) ?? (usersChanged ? NO_USERS : null);
  const enrolments = table('enrollments.csv');
  if (!users || !enrolments) return refused(...refusals);

  const format = wish.format ?? formatOfArchive(files, users, manifest);
  if (format === null)
    return refused(
      problem(
        1,
        'manifest.csv · oneroster.version',
        propertyOf(manifest, VERSION) ?? '',
        'oneroster-version',
        'This is a version of OneRoster that is not read here. Export it as 1.1 or 1.2.',
      ),
    );
  const groups = format === 'CANVAS' ? table('sections.csv', false) : table('classes.csv', !changesOnly);
  if (refusals.length > 0) return refused(...refusals);
  // Of changed classes alone it is not known which others there are.
  const known = propertyOf(manifest, 'file.classes') === 'delta' ? null : groups;
  const read = readTables({ format, users, enrolments, groups: known, usersChanged, changesOnly }, wish);
  if (read.people.length > ROSTER_LIMITS.rows)
    return refused(
      problem(
        1,
        enrolments.file,
        `> ${ROSTER_LIMITS.rows}`,
        'too-many-rows',
        `The class has more than ${ROSTER_LIMITS.rows} people, and that is as many as can be read at once.`,
      ),
    );
  return withEncoding(read, encoding);
}

/** Null: a version of OneRoster we do not read. */
function formatOfArchive(
  files: ReadonlyMap<string, Uint8Array>,
  users: Table,
  manifest: Table | null,
): RosterFormat | null {
  if (users.has('user_id')) return 'CANVAS';
  const version = propertyOf(manifest, VERSION);
  if (version === null) return files.has('roles.csv') ? 'ONEROSTER_1_2' : 'ONEROSTER_1_1';
  return version === '1.1' ? 'ONEROSTER_1_1' : version === '1.2' ? 'ONEROSTER_1_2' : null;
}

const VERSION = 'oneroster.version';

/** What OneRoster's manifest says of the archive. */
function propertyOf(manifest: Table | null, property: string): string | null {
  const row = manifest?.sheet.rows.find(
    ({ cells }) => manifest.of(cells, 'propertyName').toLowerCase() === property.toLowerCase(),
  );
  return row ? manifest!.of(row.cells, 'value').toLowerCase() : null;
}

const NO_USERS = new Table('users.csv', {
  ...{ header: ['sourcedId'], headerRow: 1, rows: [], delimiter: 'COMMA' },
});

const withEncoding = (read: ReadRoster, encoding: RosterEncoding): ReadRoster => ({
  ...read,
  reading: { ...read.reading, encoding },
});
