import { strToU8, zipSync } from 'fflate';
import { canvasRoster, moodleRoster, oneRoster } from '@firsthand/testing';
import { readRosterFile } from './roster-files.ts';
import type { ReadingWish, ReadRoster } from './rosters.rules.ts';

const CLASS = 'Careers A';
const PEOPLE = [
  { number: 'n-1', givenName: 'Ada', familyName: 'Lovelace', email: 'ada@x.example' },
  { number: 'n-2', givenName: 'Grace', familyName: 'Hopper', email: 'grace@x.example' },
];
const wish = { names: [CLASS], today: '2026-11-02' };
const table = (text: string) => strToU8(text);
const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const rules = ({ refusals, people }: ReadRoster) =>
  [...refusals, ...people.flatMap(({ problems }) => problems)].map(({ rule }) => rule);
const short = ({ people }: ReadRoster) =>
  people.map(({ externalId, role, leaving, aside }) => [externalId, aside ?? role, leaving]);

describe('a file with every column its system publishes', () => {
  it.each([
    ['Canvas', 'CANVAS', canvasRoster(CLASS, PEOPLE), 'observer'],
    ['Moodle', 'MOODLE', moodleRoster(CLASS, PEOPLE), 'manager'],
    ['OneRoster 1.1', 'ONEROSTER_1_1', oneRoster('1.1', CLASS, PEOPLE), 'proctor'],
    ['OneRoster 1.2', 'ONEROSTER_1_2', oneRoster('1.2', CLASS, PEOPLE), 'proctor'],
  ])(
    '%s: brings the class, leaves alone who is elsewhere or takes no part, and sees who has left',
    (_, format, bytes, aside) => {
      const read = readRosterFile(bytes, wish);
      expect(rules(read)).toEqual([]);
      expect(read.reading).toMatchObject({ format, elsewhere: 1, changesOnly: false });
      expect(short(read)).toEqual([
        ['n-1', 'STUDENT', false],
        ['n-2', 'STUDENT', false],
        ['x-left', 'STUDENT', true],
        ['x-aside', aside, false],
      ]);
      expect(read.people.slice(0, 2)).toMatchObject(
        PEOPLE.map(({ number: _number, ...person }) => ({ ...person, nameWasSplit: false })),
      );
    },
  );
});

describe('Canvas', () => {
  const read = (users: string, enrolments: string, sections?: string, rest: ReadingWish = wish) =>
    readRosterFile(
      zip({
        'users.csv': `user_id,login_id,full_name,email,status\n${users}`,
        'enrollments.csv': `course_id,section_id,user_id,role,status\n${enrolments}`,
        ...(sections && { 'sections.csv': `section_id,course_id,name,status\n${sections}` }),
      }),
      rest,
    );
  const ada = 'u1,ada,Ada Roy,ada@x.example,active\n';

  it.each([
    ['before', `u1,old,Ada Roy,ada@x.example,deleted\n${ada}`],
    ['after', `${ada}u1,old,Ada Roy,ada@x.example,deleted\n`],
  ])('takes nobody for gone because of a login that is, %s the one that is not', (_, users) => {
    expect(short(read(users, 'c1,s1,u1,student,active'))).toEqual([['u1', 'STUDENT', false]]);
  });

  it('takes a membership of a course for its only section, and of other courses for elsewhere', () => {
    const found = read(
      `${ada}u2,bo,Bo Lund,bo@x.example,active\n`,
      'c1,,u1,student,active\nc2,,u2,student,active\n',
      `s1,c1,${CLASS},active\ns2,c2,B,active\ns3,c2,C,active\n`,
    );
    expect(rules(found)).toEqual([]);
    expect(short(found)).toEqual([['u1', 'STUDENT', false]]);
    expect(found.reading.elsewhere).toBe(1);
  });

  it('says which membership names a course and not which of its sections', () => {
    const found = read(
      ada,
      'c1,s1,u1,student,active\nc1,,u1,student,active\n',
      `s1,c1,${CLASS},active\ns2,c1,B,active\n`,
    );
    expect(found.people.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([
      [],
      ['orphan-group', 'email-repeated'],
    ]);
  });

  it('takes nobody for a student whose role is given by a number alone', () => {
    const bytes = zip({
      'users.csv': `user_id,login_id,full_name,email,status\n${ada}`,
      'enrollments.csv': 'course_id,user_id,role_id,status\nc1,u1,7,active\n',
    });
    const found = readRosterFile(bytes, wish);
    expect(found.people).toMatchObject([{ role: null, problems: [{ rule: 'role-numbered', value: '7' }] }]);
  });

  it('reads a name that is only there to be sorted by', () => {
    const found = readRosterFile(
      table('user_id,login_id,sortable_name,email\nu1,ada,"Roy, Ada",a@x.example'),
    );
    expect(found.people).toMatchObject([{ givenName: 'Ada', familyName: 'Roy', problems: [] }]);
  });
});

describe('Moodle', () => {
  const read = (row: string) =>
    readRosterFile(
      table(
        `username,firstname,lastname,email,oldusername,course1,role1,type1,enrolstatus1\nada,Ada,Roy,ada@x.example,${row}`,
      ),
    );
  it.each([
    ['a suspended enrolment', ',C,student,,1', ['ada', 'STUDENT', true]],
    ['a kind instead of a role', ',C,,2,', ['ada', 'INSTRUCTOR', false]],
    ['a kind that says student', ',C,,1,0', ['ada', 'STUDENT', false]],
    ['a role before the kind', ',C,student,2,', ['ada', 'STUDENT', false]],
    ['the same name as before', 'ada,C,student,,', ['ada', 'STUDENT', false]],
  ])('%s', (_, row, expected) => {
    const found = read(row);
    expect(rules(found)).toEqual([]);
    expect(short(found)).toEqual([expected]);
  });

  it('makes nobody twice who has another name since', () => {
    expect(read('adele,C,student,,').people).toMatchObject([
      { problems: [{ rule: 'number-renamed', value: 'adele' }], cells: expect.arrayContaining(['adele']) },
    ]);
  });
});

describe('OneRoster', () => {
  const CLASSES = 'sourcedId,title,courseSourcedId\nk1,Careers A,c1\n';
  const users = (rows: string) => `sourcedId,status,enabledUser,givenName,familyName,email\n${rows}`;
  const members = (rows: string) => `sourcedId,status,classSourcedId,userSourcedId,role,endDate\n${rows}`;
  const manifest = (modes: Readonly<Record<string, string>>) =>
    ['propertyName,value', 'oneroster.version,1.1']
      .concat(Object.entries(modes).map(([file, mode]) => `file.${file},${mode}`))
      .join('\n');

  it('knows who may not sign in there any more, and whose membership is over', () => {
    const found = readRosterFile(
      zip({
        'manifest.csv': manifest({ users: 'bulk', enrollments: 'bulk' }),
        'classes.csv': CLASSES,
        'users.csv': users(
          'p1,,false,Ada,Roy,a@x.example\np2,,true,Bo,Lund,b@x.example\np3,,true,Cy,Dee,c@x.example\n',
        ),
        'enrollments.csv': members(
          'e1,,k1,p1,student,\ne2,,k1,p2,student,2026-11-01\ne3,,k1,p3,student,2026-11-02\n',
        ),
      }),
      wish,
    );
    expect(short(found)).toEqual([
      ['p1', 'STUDENT', true],
      ['p2', 'STUDENT', true],
      ['p3', 'STUDENT', false],
    ]);
  });

  it('reads a file of changes as one: whom it does not name is not missing, whose person did not change is known', () => {
    const found = readRosterFile(
      zip({
        'manifest.csv': manifest({ users: 'absent', classes: 'absent', enrollments: 'delta' }),
        'enrollments.csv': members('e1,active,k1,p1,student,\ne2,tobedeleted,k1,p2,student,\n'),
      }),
      wish,
    );
    expect(rules(found)).toEqual([]);
    expect(found.reading.changesOnly).toBe(true);
    expect(short(found)).toEqual([
      ['p1', 'STUDENT', false],
      ['p2', 'STUDENT', true],
    ]);
  });

  it('reads its people’s table alone', () => {
    const found = readRosterFile(
      table(users('p1,,true,Ada,Roy,a@x.example\np2,tobedeleted,true,Bo,Lund,b@x.example\n')),
    );
    expect(found.reading).toMatchObject({ format: 'ONEROSTER_1_1', groups: [] });
    expect(short(found)).toEqual([
      ['p1', 'STUDENT', false],
      ['p2', 'STUDENT', true],
    ]);
  });

  it('offers the likeliest class first, of as many as there are', () => {
    const ids = Array.from({ length: 700 }, (_, n) => `k${n}`);
    const found = readRosterFile(
      zip({
        'manifest.csv': manifest({}),
        'classes.csv': `sourcedId,title\n${ids.map((id) => `${id},Class ${id}`).join('\n')}\nlast,Careers for all\n`,
        'users.csv': users('p1,,true,Ada,Roy,a@x.example\n'),
        'enrollments.csv': members([...ids, 'last'].map((id) => `e,,${id},p1,student,\n`).join('')),
      }),
      wish,
    );
    expect(found.reading.groups).toHaveLength(701);
    expect(found.reading.groups[0]).toMatchObject({ id: 'last' });
  });
});

it('reads the sign from Excel’s own first line, and counts that line', () => {
  const found = readRosterFile(table('sep=;\nemail;name\na@x.example;Ada, Roy\nnowhere;Bo'));
  expect(found.reading.delimiter).toBe('SEMICOLON');
  expect(found.people).toMatchObject([
    { row: 3, email: 'a@x.example', problems: [] },
    { row: 4, problems: [{ rule: 'email-malformed' }] },
  ]);
});
