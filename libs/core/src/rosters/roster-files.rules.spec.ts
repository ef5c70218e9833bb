import { strToU8, zipSync } from 'fflate';
import { LIMITS } from '@firsthand/contracts';
import { readRosterFile } from './roster-files.ts';
import { ROSTER_LIMITS } from './roster-people.ts';
import { ZIP_LIMITS } from './roster-zip.ts';
import type { ReadingWish, ReadRoster } from './rosters.rules.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string, swap = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};
const zip = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

const CANVAS = {
  'users.csv':
    'user_id,login_id,first_name,last_name,email,status\nu1,ada,Ada,Lovelace,ada@x.ca,active\nu2,bob,Bob,Roy,bob@x.ca,active\nu3,cy,Cy,Dee,cy@x.ca,active\n',
  'sections.csv': 'section_id,course_id,name,status\ns1,c1,A,active\ns2,c1,B,active\n',
  'enrollments.csv':
    'course_id,user_id,role,section_id,status\nc1,u1,student,s1,active\nc1,u2,teacher,s1,active\nc1,u3,student,s2,active\n',
};
const MANIFEST = (version: string) =>
  `propertyName,value\nmanifest.version,1.0\noneroster.version,${version}\nfile.users,bulk\n`;
const ONEROSTER = {
  'manifest.csv': MANIFEST('1.1'),
  'orgs.csv': 'sourcedId,status,dateLastModified,name,type\no1,,,School,school\n',
  'classes.csv':
    'sourcedId,status,dateLastModified,title,courseSourcedId,classType,schoolSourcedId,termSourcedIds\nk1,,,Careers A,c1,scheduled,o1,t1\n',
  'users.csv':
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,email\np1,,,true,o1,student,ada,Ada,Lovelace,ada@x.ca\np2,,,true,o1,teacher,bob,Bob,Roy,bob@x.ca\n',
  'enrollments.csv':
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role\ne1,,,k1,o1,p1,student\ne2,,,k1,o1,p2,teacher\n',
};
const ONEROSTER_1_2 = {
  ...ONEROSTER,
  'manifest.csv': MANIFEST('1.2'),
  'users.csv':
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,userMasterIdentifier,primaryOrgSourcedId,pronouns\np1,,,true,ada,,Ada,Lovelace,,,ada@x.ca,,o1,\np2,,,true,bob,,Bob,Roy,,,bob@x.ca,,o1,\n',
  'roles.csv': 'sourcedId,userSourcedId,roleType,role,orgSourcedId\nr1,p1,primary,student,o1\n',
};
const MOODLE =
  'username,firstname,lastname,email,course1,role1,course2,role2\nada,Ada,Lovelace,ada@x.ca,CAR1,student,,\nbob,Bob,Roy,bob@x.ca,CAR2,student,CAR1,editingteacher\ncy,Cy,Dee,cy@x.ca,CAR2,student,,\n';

const names = ({ people }: ReadRoster) =>
  people.map((one) => [one.row, one.givenName, one.email, one.externalId, one.role]);
const rules = ({ people, refusals }: ReadRoster) =>
  [...refusals, ...people.flatMap((one) => one.problems)].map(
    (one) => `${one.row} ${one.column}: ${one.rule}`,
  );

describe('telling what a roster file is', () => {
  it('reads Canvas’ tables, and of several sections the one that is meant', () => {
    const bytes = zip(CANVAS);
    const asked = readRosterFile(bytes);
    expect(asked).toMatchObject({
      people: [],
      refusals: [],
      reading: {
        ...{ format: 'CANVAS', delimiter: 'COMMA', encoding: 'UTF_8', group: null },
        groups: [
          { id: 's1', title: 'A', people: 2 },
          { id: 's2', title: 'B', people: 1 },
        ],
      },
    });
    const read = readRosterFile(bytes, { names: ['A'] });
    expect(read.reading).toMatchObject({ group: 's1', elsewhere: 1 });
    expect(names(read)).toEqual([
      [2, 'Ada', 'ada@x.ca', 'u1', 'STUDENT'],
      [3, 'Bob', 'bob@x.ca', 'u2', 'INSTRUCTOR'],
    ]);
    expect(names(readRosterFile(bytes, { group: 's2' }))).toEqual([[4, 'Cy', 'cy@x.ca', 'u3', 'STUDENT']]);
  });

  it.each([
    ['1.1', 'ONEROSTER_1_1', ONEROSTER],
    ['1.2', 'ONEROSTER_1_2', ONEROSTER_1_2],
  ])('reads OneRoster %s', (_, format, files) => {
    const read = readRosterFile(zip(files));
    expect(read.reading).toMatchObject({ format, group: 'k1', elsewhere: 0 });
    expect(names(read)).toEqual([
      [2, 'Ada', 'ada@x.ca', 'p1', 'STUDENT'],
      [3, 'Bob', 'bob@x.ca', 'p2', 'INSTRUCTOR'],
    ]);
    expect(rules(read)).toEqual([]);
  });

  it('reads Moodle’s sheet, with the role of the course that is meant', () => {
    expect(readRosterFile(utf8(MOODLE)).reading.groups).toEqual([
      { id: 'CAR1', title: 'CAR1', people: 2 },
      { id: 'CAR2', title: 'CAR2', people: 2 },
    ]);
    const read = readRosterFile(utf8(MOODLE), { names: ['CAR 1'] });
    expect(read.reading).toMatchObject({ format: 'MOODLE', group: 'CAR1', elsewhere: 1 });
    expect(names(read)).toEqual([
      [2, 'Ada', 'ada@x.ca', 'ada', 'STUDENT'],
      [3, 'Bob', 'bob@x.ca', 'bob', 'INSTRUCTOR'],
    ]);
  });

  it('reads Canvas’ people alone, and knows who has left', () => {
    const read = readRosterFile(utf8(CANVAS['users.csv'].replace('bob@x.ca,active', 'bob@x.ca,deleted')));
    expect(read.reading).toMatchObject({ format: 'CANVAS', groups: [] });
    expect(read.people.map(({ leaving }) => leaving)).toEqual([false, true, false]);
  });

  it.each([
    ['UTF-8', utf8('Prénom,Nom,Courriel\nLéa,Côté,l@x.ca'), 'UTF_8', 'COMMA'],
    ['UTF-8 with a mark', utf8('\uFEFFPrénom,Nom,Courriel\nLéa,Côté,l@x.ca'), 'UTF_8', 'COMMA'],
    ['Windows-1252', latin('Prénom;Nom;Courriel\nLéa;Côté;l@x.ca'), 'WINDOWS_1252', 'SEMICOLON'],
    ['UTF-16 with a mark', utf16('\uFEFFPrénom\tNom\tCourriel\nLéa\tCôté\tl@x.ca'), 'UTF_16LE', 'TAB'],
    ['UTF-16 without one', utf16('Prénom\tNom\tCourriel\nLéa\tCôté\tl@x.ca'), 'UTF_16LE', 'TAB'],
    [
      'UTF-16, high byte first',
      utf16('\uFEFFPrénom\tNom\tCourriel\nLéa\tCôté\tl@x.ca', true),
      'UTF_16BE',
      'TAB',
    ],
    ['the same without a mark', utf16('Prénom;Nom;Courriel\nLéa;Côté;l@x.ca', true), 'UTF_16BE', 'SEMICOLON'],
  ])('finds the letters and the sign between cells: %s', (_, bytes, encoding, delimiter) => {
    const read = readRosterFile(bytes);
    expect(read.reading).toMatchObject({ format: 'PLAIN', encoding, delimiter });
    expect(read.people).toMatchObject([
      { givenName: 'Léa', familyName: 'Côté', email: 'l@x.ca', problems: [] },
    ]);
  });

  it('reads the signs of Windows-1252 that Latin-1 has not', () => {
    const bytes = Buffer.from([...Buffer.from('name;email\nO'), 0x92, ...Buffer.from('Brien C'), 0x9c]);
    const read = readRosterFile(Buffer.concat([bytes, latin('ur \x8ekovi\xe8;a@b.ca')]));
    expect(read.reading).toMatchObject({ encoding: 'WINDOWS_1252' });
    expect(read.people).toMatchObject([{ givenName: 'O’Brien Cœur', familyName: 'Žkoviè' }]);
  });

  it('believes whoever says it is something else', () => {
    const wish: ReadingWish = { format: 'PLAIN', encoding: 'UTF_8', delimiter: 'SEMICOLON' };
    const read = readRosterFile(latin('email;name\na@b.ca;Z\u00e9, the first'), wish);
    expect(read.reading).toMatchObject({ encoding: 'UTF_8', delimiter: 'SEMICOLON' });
    expect(read.people[0]).toMatchObject({ familyName: 'Z\uFFFD', givenName: 'the first' });
    const moodle = readRosterFile(utf8(MOODLE), { format: 'PLAIN' });
    expect(moodle.reading).toMatchObject({ format: 'PLAIN', groups: [] });
    expect(moodle.people).toHaveLength(3);
  });
});

const big = (rows: number, row: string) => utf8(`email,name\n${row.repeat(rows)}`);
const without = <Files extends object>(files: Files, name: keyof Files) =>
  Object.fromEntries(Object.entries(files).filter(([each]) => each !== name)) as Record<string, string>;

/** Files as people send them, and what each is answered: row, column and rule of everything that is wrong. */
const BROKEN: readonly (readonly [what: string, bytes: Uint8Array, found: readonly string[]])[] = [
  ['nothing at all', utf8(''), ['1 : file-empty']],
  ['only a mark', utf8('\uFEFF'), ['1 : file-empty']],
  ['blank lines', utf8('\n\n ,, \n'), ['1 : file-empty']],
  ['headers alone', utf8('email,name\n'), ['1 : no-rows']],
  ['no headers', utf8('ada@x.ca,Ada\nbob@x.ca,Bob'), ['1 e-mail: column-missing', '1 name: column-missing']],
  ['no address column', utf8('name,phone\nAda,1'), ['1 e-mail: column-missing']],
  ['no name column', utf8('email,phone\na@b.ca,1'), ['1 name: column-missing']],
  ['a header twice', utf8('email,name,E-mail\na@b.ca,Ada,b@b.ca'), ['1 E-mail: column-repeated']],
  ['a Cyrillic look-alike header', utf8('еmail,name\na@b.ca,Ada'), ['1 e-mail: column-missing']],
  ['an open quote', utf8('email,name\n"a@b.ca,Ada\nb@b.ca,Bob'), ['2 : quote-open']],
  ['a quote inside a cell', utf8('email,name\na@b.ca,Ada "Ace" Roy'), []],
  ['doubled quotes', utf8('email,name\na@b.ca,"Ada ""Ace"" Roy"'), []],
  ['line breaks in quotes', utf8('email,name\na@b.ca,"Ada\nRoy"\nx,Bo'), ['3 email: email-malformed']],
  ['a NUL', utf8('email,name\na@b.ca,A\u0000da'), ['2 name: control-character']],
  ['a NUL in an address', utf8('email,name\na\u0000@b.ca,Ada'), ['2 email: control-character']],
  ['NULs only', new Uint8Array(64), ['1 : encoding']],
  ['bytes of no letters', Uint8Array.from({ length: 300 }, (_, at) => (at * 197 + 31) % 256 || 1), ['?']],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x65, 0, 0, 0, 0x2c, 0, 0, 0, 0x6e, 0, 0, 0]), ['1 : encoding']],
  ['UTF-16 cut in the middle of a letter', utf16('\uFEFFemail,name\na@b.ca,Ada').subarray(0, 47), []],
  ['10,000 columns', utf8(`email,name${',x'.repeat(10_000)}\na@b.ca,Ada`), ['1 : too-many-columns']],
  ['1,000,000 rows', big(1_000_000, 'a@b.c,A\n'), ['1 : too-many-rows']],
  ['1,000,000 blank rows', big(1_000_000, '\n'), ['1 : too-many-rows']],
  ['one row too many', big(ROSTER_LIMITS.rows + 1, 'a@b.ca,Ada\n'), ['1 : too-many-rows']],
  ['more bytes than are taken', new Uint8Array(LIMITS.rosterBytes + 1), ['1 : too-large']],
  ['a formula for a name', utf8('email,name\na@b.ca,"=cmd|\' /C calc\'!A0"'), ['2 name: formula']],
  ['a formula behind a blank', utf8('email,name\na@b.ca," @SUM(1)"'), ['2 name: formula']],
  ['a formula in full width', utf8('email,name\na@b.ca,＝1+1'), ['2 name: formula']],
  ['a formula for an address', utf8('email,name\n=1@b.ca,Ada'), ['2 email: email-malformed']],
  ['no address', utf8('email,name\n,Ada'), ['2 email: email-missing']],
  ['an address without @', utf8('email,name\nada.x.ca,Ada'), ['2 email: email-malformed']],
  ['two addresses in a cell', utf8('email,name\na@b.ca; b@b.ca,Ada'), ['?']],
  ['an address of 300 letters', utf8(`email,name\n${'a'.repeat(300)}@b.ca,Ada`), ['2 email: too-long']],
  ['a name of 10,000 letters', utf8(`email,name\na@b.ca,${'n'.repeat(10_000)}`), ['2 name: too-long']],
  ['no name', utf8('email,name\na@b.ca,'), ['2 name: name-missing']],
  ['an unknown role', utf8('email,name,role\na@b.ca,Ada,wizard'), ['2 role: role-unknown']],
  ['an address twice', utf8('email,name\na@b.ca,Ada\nA@B.CA,Ada'), ['3 email: email-repeated']],
  [
    'a person twice, by number',
    utf8('email,name,student number\na@b.ca,Ada,7\na2@b.ca,Ada,7'),
    ['3 student number: person-repeated'],
  ],
  ['more cells than headers', utf8('email,name\na@b.ca,Ada,Roy'), ['2 : too-many-cells']],
  ['fewer cells than headers', utf8('email,first name,last name\na@b.ca'), ['2 first name: name-missing']],
  ['half of a letter', utf8('email,name\na@b.ca,Ada \ud83d'), []],
  ['marks without width', utf8('email,name\n\u200ba@b.ca\u2060,Ada'), []],
  [
    'an Excel file',
    zip({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }),
    ['1 [Content_Types].xml: spreadsheet'],
  ],
  ['a PDF', Buffer.from('%PDF-1.7\nEmail,Name'), ['1 : not-a-table']],
  ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x2c]), ['1 : not-a-table']],
  ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), ['1 : spreadsheet']],
  [
    'a way out of the archive',
    zip({ '../users.csv': 'email,name\na@b.ca,Ada' }),
    ['1 ../users.csv: zip-path'],
  ],
  ['an absolute path', zip({ '/etc/users.csv': 'email,name\na@b.ca,Ada' }), ['1 /etc/users.csv: zip-path']],
  ['a Windows path', zip({ '..\\users.csv': 'email,name\na@b.ca,Ada' }), ['1 ..\\users.csv: zip-path']],
  ['a table twice', zip({ 'a/users.csv': 'x', 'b/users.csv': 'x' }), ['1 b/users.csv: zip-twice']],
  [
    'an archive of 1,000 files',
    zip(Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`${n}.txt`, '']))),
    ['1 : zip-entries'],
  ],
  ['half an archive', zip(CANVAS).subarray(0, 200), ['1 : zip-broken']],
  ['an archive with a bad byte', zip(CANVAS).fill(0xff, 60, 90), ['1 : zip-broken']],
  ['an archive of nothing', zip({}), ['1 users.csv: file-missing', '1 enrollments.csv: file-missing']],
  [
    'an archive in an archive',
    zip({ 'roster.zip': zip(CANVAS) }),
    ['1 users.csv: file-missing', '1 enrollments.csv: file-missing'],
  ],
  ['Canvas without people', zip(without(CANVAS, 'users.csv')), ['1 users.csv: file-missing']],
  ['Canvas’ enrolments alone', utf8(CANVAS['enrollments.csv']), ['1 user_id: users-missing']],
  ['OneRoster without classes', zip(without(ONEROSTER, 'classes.csv')), ['1 classes.csv: file-missing']],
  [
    'OneRoster 1.3',
    zip({ ...ONEROSTER, 'manifest.csv': MANIFEST('1.3') }),
    ['1 manifest.csv · oneroster.version: oneroster-version'],
  ],
  [
    'a column missing in a table',
    zip({ ...ONEROSTER, 'users.csv': ONEROSTER['users.csv'].replace('sourcedId,', 'id,') }),
    ['1 users.csv · sourcedId: column-missing'],
  ],
  [
    'staff without an address',
    zip({ ...ONEROSTER, 'users.csv': ONEROSTER['users.csv'].replace(',email\n', ',mail\n') }),
    ['3 email: staff-email-missing'],
  ],
  [
    'a membership of nobody',
    zip({ ...ONEROSTER, 'enrollments.csv': `${ONEROSTER['enrollments.csv']}e3,,,k1,o1,p9,student\n` }),
    ['4 enrollments.csv · userSourcedId: orphan-user'],
  ],
  [
    'a membership of no class',
    zip({
      ...ONEROSTER,
      'enrollments.csv': `${ONEROSTER['enrollments.csv']}e3,,,k9,o1,p1,student\n`,
    }).slice(),
    ['?'],
  ],
  [
    'somebody of two tables with a bad address',
    zip({ ...ONEROSTER, 'users.csv': ONEROSTER['users.csv'].replace('ada@x.ca', 'ada at x') }),
    ['2 users.csv · email: email-malformed'],
  ],
];

describe('broken rosters', () => {
  it('are more than forty', () => expect(BROKEN.length).toBeGreaterThanOrEqual(40));

  it.each(BROKEN)('%s', (_, bytes, found) => {
    const read = readRosterFile(bytes, { names: ['Careers A', 'k1'] });
    if (found[0] !== '?') expect(rules(read)).toEqual(found);
    // Nothing is dropped in silence: without people there is a reason.
    if (read.people.length === 0) expect(read.refusals.length).toBeGreaterThan(0);
    for (const problem of [...read.refusals, ...read.people.flatMap((one) => one.problems)]) {
      expect(problem.row).toBeGreaterThan(0);
      expect(problem.fix).toMatch(/[.!]$/);
      expect(problem.value.length).toBeLessThanOrEqual(ROSTER_LIMITS.shownValue + 1);
      expect(JSON.stringify(problem)).not.toMatch(/\\u0000|\\ud[89a-f]/);
    }
  });

  const zeros = new Uint8Array(20 * 1_048_576);
  const one = zipSync({ 'users.csv': zeros }, { level: 1 });
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [`${n}.csv`, zeros.slice(0, 1_600_000).fill(97 + n)]),
  );
  const liar = one.slice();
  // The size it claims to unpack to, in the header before the name.
  new DataView(liar.buffer).setUint32(22, 100, true);

  it.each([
    ['in one table', one],
    ['in many tables', zipSync(many, { level: 1 })],
    ['that lies about its size', liar],
  ])('are put away within a second and 50 MB when they are bombs: %s', (_, bytes) => {
    const before = process.memoryUsage();
    const startedAt = performance.now();
    const { refusals } = readRosterFile(bytes);
    const ms = performance.now() - startedAt;
    const after = process.memoryUsage();
    expect(refusals.map(({ rule }) => rule)).toEqual(['zip-bomb']);
    expect(ms).toBeLessThan(1_000);
    const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    expect(grown / 1_048_576).toBeLessThan(50);
    expect(ZIP_LIMITS.bytes / 1_048_576).toBeLessThan(50);
  });
});
