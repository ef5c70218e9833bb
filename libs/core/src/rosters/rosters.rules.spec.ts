import fc from 'fast-check';
import { compare, type KnownPerson } from './roster-comparing.ts';
import { ROSTER_LIMITS, splitName } from './roster-people.ts';
import { delimiterOf } from './roster-text.ts';
import { readRoster } from './rosters.rules.ts';

const people = (content: string) => readRoster(content).people;
const refusal = (content: string) => readRoster(content).refusals.map((one) => one.rule);
const rulesOf = (content: string) =>
  people(content).flatMap((person) => person.problems.map((one) => `${one.row} ${one.column}: ${one.rule}`));

describe('reading a roster', () => {
  it('reads name, e-mail and role', () => {
    const {
      columns,
      people: read,
      refusals,
    } = readRoster(
      'Name,E-mail,Role,Shoe size\r\nAda Lovelace, ADA@Example.org ,Student,38\r\n"Hopper, Grace",grace@example.org,instructor,\r\n',
    );
    expect(refusals).toEqual([]);
    expect(columns).toEqual([
      { header: 'Name', meaning: 'name' },
      { header: 'E-mail', meaning: 'email' },
      { header: 'Role', meaning: 'role' },
      { header: 'Shoe size', meaning: null },
    ]);
    expect(read).toMatchObject([
      {
        row: 2,
        email: 'ada@example.org',
        givenName: 'Ada',
        familyName: 'Lovelace',
        role: 'STUDENT',
        problems: [],
      },
      { row: 3, email: 'grace@example.org', givenName: 'Grace', familyName: 'Hopper', role: 'INSTRUCTOR' },
    ]);
  });

  it('understands French headers and roles, semicolons, and a byte order mark', () => {
    expect(
      people(
        '\uFEFFCourriel;Prénom;Nom;Rôle\nlea@exemple.ca;Léa;Côté;Étudiante\nluc@exemple.ca;Luc;Roy;Enseignant',
      ),
    ).toMatchObject([
      { email: 'lea@exemple.ca', givenName: 'Léa', familyName: 'Côté', role: 'STUDENT', problems: [] },
      { email: 'luc@exemple.ca', givenName: 'Luc', familyName: 'Roy', role: 'INSTRUCTOR', problems: [] },
    ]);
  });

  it.each([
    ['Student #;Surname;First Name(s);Mail', ['externalId', 'familyName', 'givenName', 'email']],
    ['Student № ;Last names;Forenames;E-mail (required)', ['externalId', 'familyName', 'givenName', 'email']],
    ['Nº étudiant;Nom;Prénom(s);Courriel', [null, 'familyName', 'givenName', 'email']],
    ['Student (ID);Student;E-mail', ['externalId', 'name', 'email']],
    ['Client #;Name;Remarks (e-mail)', ['externalId', 'name', null]],
  ])('knows the headers of somebody’s own spreadsheet: %s', (header, meanings) => {
    expect(readRoster(`${header}\n`).columns.map(({ meaning }) => meaning)).toEqual(meanings);
  });

  it('believes whoever says what the columns hold', () => {
    const sheet = 'Who;Called;Reach\n7;Ada;ada@example.org';
    expect(refusal(sheet)).toEqual(['column-missing', 'column-missing']);
    const read = readRoster(sheet, { columns: ['externalId', 'givenName', 'email'] });
    expect(read.refusals).toEqual([]);
    expect(read.people).toMatchObject([{ externalId: '7', givenName: 'Ada', email: 'ada@example.org' }]);
    const twice = readRoster(sheet, { columns: ['email', 'givenName', 'email'] });
    expect(twice.refusals.map(({ rule }) => rule)).toEqual(['column-repeated']);
  });

  it.each([
    ['CR', '\r'],
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('reads lines that end in %s, and counts blank ones as the sheet does', (_, end) => {
    expect(
      people(['Email,Name', 'a@b.ca,Ann Bee', '', 'c@d.ca,Cy Dee'].join(end)).map(({ row, email }) => [
        row,
        email,
      ]),
    ).toEqual([
      [2, 'a@b.ca'],
      [4, 'c@d.ca'],
    ]);
  });

  it('takes "Nom" alone for the whole name, and "Name" beside "First name" for the family name', () => {
    expect(people('Nom,Courriel\nLéa Côté,l@x.ca')[0]).toMatchObject({
      givenName: 'Léa',
      familyName: 'Côté',
    });
    expect(people('First name,Name,Email\nLéa,Côté,l@x.ca')[0]).toMatchObject({
      givenName: 'Léa',
      familyName: 'Côté',
    });
  });

  it('makes people students when the file does not say what they are', () => {
    expect(people('email,name,role\na@b.ca,Ann,\n').map((person) => person.role)).toEqual(['STUDENT']);
    expect(people('email,name\na@b.ca,Ann\n').map((person) => person.role)).toEqual(['STUDENT']);
  });

  it.each([
    ['nothing', '', ['file-empty']],
    ['only spaces', ' \n\n ,, \n', ['file-empty']],
    ['headers only', 'email,name\n\n', ['no-rows']],
    ['no e-mail column', 'name,phone\nAnn,1', ['column-missing']],
    ['neither e-mail nor name', 'a;b\n1;2', ['column-missing', 'column-missing']],
    ['a header in Cyrillic look-alikes', 'emаil,name\na@b.ca,Ann', ['column-missing']],
    ['two e-mail columns', 'email,Courriel,name\na@b.ca,c@d.ca,Ann', ['column-repeated']],
    ['an open quote', 'email,name\na@b.ca,Ann\n"c@d.ca,Cy\nd@e.ca,Di\n', ['quote-open']],
    ['UTF-16 read as UTF-8', 'e\0m\0a\0i\0l\0,\0n\0a\0m\0e\0', ['encoding']],
    ['too many columns', `email,name${',x'.repeat(ROSTER_LIMITS.columns)}\n`, ['too-many-columns']],
  ])('refuses %s', (_, content, rules) => {
    expect(refusal(content)).toEqual(rules);
    expect(people(content)).toEqual([]);
    for (const { fix } of readRoster(content).refusals) expect(fix).toMatch(/\.$/);
  });

  it('refuses more rows than it can take', () => {
    expect(refusal(`email,name\n${'a@b.ca,Ann\n'.repeat(ROSTER_LIMITS.rows + 1)}`)).toEqual([
      'too-many-rows',
    ]);
  });

  it.each([
    ['no address', 'email,name\n,Ann', ['2 email: email-missing']],
    ['no @', 'email,name\nann.example.org,Ann', ['2 email: email-malformed']],
    ['no dot', 'email,name\nann@localhost,Ann', ['2 email: email-malformed']],
    ['two addresses', 'email,name\n"a@b.ca, c@d.ca",Ann', ['2 email: email-malformed']],
    ['a long address', `email,name\n${'a'.repeat(300)}@b.ca,Ann`, ['2 email: too-long']],
    ['no name', 'email,name\na@b.ca,', ['2 name: name-missing']],
    ['a long name', `email,name\na@b.ca,${'n'.repeat(101)}`, ['2 name: too-long']],
    ['a formula', 'email,name\na@b.ca,"=HYPERLINK(""http://x"")"', ['2 name: formula']],
    ['a formula behind a space', 'email,name\na@b.ca," +1"', ['2 name: formula']],
    ['an unknown role', 'email,name,rôle\na@b.ca,Ann,wizard', ['2 rôle: role-unknown']],
    ['a NUL', 'email,full name\na@b.ca,An\0n', ['2 full name: control-character']],
    ['too many cells', 'email,name\na@b.ca,Ann,Bee', ['2 : too-many-cells']],
    ['an address twice', 'email,name\na@b.ca,Ann\n A@B.ca ,Ann', ['3 email: email-repeated']],
    [
      'several at once',
      'email,name,role\nx,,wizard',
      ['2 email: email-malformed', '2 name: name-missing', '2 role: role-unknown'],
    ],
  ])('names the row, column and rule of %s', (_, content, problems) => {
    expect(rulesOf(content)).toEqual(problems);
  });

  it('says which row a repeated address repeats, and shows what stood there', () => {
    expect(people('email,name\na@b.ca,Ann\na@b.ca,Ann')[1]!.problems).toEqual([
      {
        row: 3,
        column: 'email',
        value: 'a@b.ca',
        rule: 'email-repeated',
        fix: 'The same address is in row 2. Keep one of the two rows.',
      },
    ]);
  });

  it('finds the sign between cells outside quotes', () => {
    expect(delimiterOf('"a,b,c";d;e\n1,2,3,4')).toBe('SEMICOLON');
    expect(delimiterOf('a\tb')).toBe('TAB');
    expect(delimiterOf('email')).toBe('COMMA');
  });

  it.each([
    ['Ada Lovelace', 'Ada', 'Lovelace'],
    ['Lovelace, Ada', 'Ada', 'Lovelace'],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['Maria Anna de la Cruz', 'Maria Anna', 'de la Cruz'],
    ['Van Morrison', 'Van', 'Morrison'],
    ['de Gaulle', 'de', 'Gaulle'],
    ['Suharto', 'Suharto', ''],
    ['de la Cruz, Juana', 'Juana', 'de la Cruz'],
  ])('splits %s', (name, givenName, familyName) => {
    expect(splitName(name)).toEqual({ givenName, familyName });
  });

  it('never breaks, whatever the text, and accounts for each row once', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.array(
            fc.oneof(
              fc.string({ unit: 'binary', maxLength: 12 }),
              fc.constantFrom('"', '=1', 'a@b.ca', '\0', ''),
            ),
            { maxLength: 5 },
          ),
        )
        .map((rows) => `email,name,role\n${rows.map((cells) => cells.join(',')).join('\n')}`),
    );
    fc.assert(
      fc.property(text, (content) => {
        const { people: read, refusals } = readRoster(content);
        expect(refusals.length > 0).toBe(read.length === 0);
        expect(new Set(read.map((person) => person.row)).size).toBe(read.length);
        const sound = read.filter((person) => person.problems.length === 0);
        expect(new Set(sound.map((person) => person.email)).size).toBe(sound.length);
        for (const person of sound) {
          expect(person.email).toMatch(/^[^\s@]+@[^\s@]+\.[^\s@]+$/);
          expect(person.role).not.toBeNull();
          expect(person.givenName + person.familyName).not.toBe('');
        }
        expect(JSON.stringify(read)).not.toMatch(/\\u0000|\\ud[89a-f]/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads the same people whatever the delimiter, order of columns, line ends and quotes', () => {
    const word = fc.stringMatching(/^[A-ZÉ][a-zéü'’]{1,9}$/);
    const someone = fc.record({
      givenName: word,
      familyName: word,
      role: fc.constantFrom('STUDENT', 'INSTRUCTOR', 'COUNSELLOR'),
    });
    fc.assert(
      fc.property(
        fc.array(someone, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.shuffledSubarray(['email', 'givenName', 'familyName', 'role'] as const, { minLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        (all, delimiter, end, order, quoted, mark) => {
          const full = all.map((person, i) => ({ ...person, email: `p${i}@example.org` }));
          const headers = { email: 'E-mail', givenName: 'First name', familyName: 'Last name', role: 'Role' };
          const line = (cells: Record<(typeof order)[number], string>) =>
            order.map((key) => (quoted ? `"${cells[key]}"` : cells[key])).join(delimiter);
          const content = (mark ? '\uFEFF' : '') + [headers, ...full].map(line).join(end);
          expect(
            people(content).map(({ email, givenName, familyName, role }) => ({
              email,
              givenName,
              familyName,
              role,
            })),
          ).toEqual(
            full.map(({ email, givenName, familyName, role }) => ({ email, givenName, familyName, role })),
          );
        },
      ),
    );
  });
});

describe('comparing a row with what is known', () => {
  const [ada] = people('email,first name,last name\nada@x.ca,Ada,Lovelace');
  const known: KnownPerson = {
    userId: 'u',
    externalId: null,
    accepted: true,
    corrected: false,
    ended: null,
    byHand: false,
    email: 'ada@x.ca',
    givenName: 'Ada',
    familyName: 'Lovelace',
    roles: ['STUDENT'],
    enrolledAs: 'STUDENT',
    dropped: false,
  };
  const instructor = { administrator: false };
  const administrator = { administrator: true };

  it.each([
    ['a stranger', undefined, 'NEW', []],
    [
      'somebody whose access was ended',
      { ...known, enrolledAs: null, ended: { on: '2027-01-09', by: 'Bo Ek' } },
      'HELD',
      ['access ended on 2027-01-09 by Bo Ek'],
    ],
    [
      'the same of the section, ended by nobody the log knows',
      { ...known, ended: { on: '2027-01-09', by: null } },
      'HELD',
      ['access ended on 2027-01-09'],
    ],
    ['somebody of the tenant', { ...known, enrolledAs: null }, 'NEW', []],
    ['a student of the section', known, 'UNCHANGED', []],
    ['a dropped student', { ...known, dropped: true }, 'CHANGED', ['comes back after being dropped']],
    ['another name', { ...known, familyName: 'King' }, 'CHANGED', ['name: Ada King → Ada Lovelace']],
    [
      'another name of a member of staff',
      { ...known, familyName: 'King', roles: ['STUDENT', 'INSTRUCTOR'] as const },
      'UNCHANGED',
      [],
    ],
  ])('sees %s', (_, who, state, changes) => {
    expect(compare(ada!, { byEmail: who }, instructor)).toMatchObject({ state, changes });
  });

  it('keeps the name that is there when only the split differs from our guess', () => {
    const [row] = people('email,name\nada@x.ca,Ada Maria King Lovelace');
    const there = { ...known, givenName: 'Ada Maria', familyName: 'King Lovelace' };
    expect(compare(row!, { byEmail: there }, instructor)).toMatchObject({
      state: 'UNCHANGED',
      familyName: 'King Lovelace',
    });
  });

  it('lets only an administrator bring staff, and never turns a student into staff or back', () => {
    const [row] = people('email,name,role\nada@x.ca,Ada Lovelace,instructor');
    const rule = (result: ReturnType<typeof compare>) => [
      result.state,
      ...result.problems.map((one) => one.rule),
    ];
    expect(rule(compare(row!, {}, instructor))).toEqual(['ERROR', 'role-not-yours']);
    expect(rule(compare(row!, {}, administrator))).toEqual(['NEW']);
    expect(rule(compare(row!, { byEmail: known }, administrator))).toEqual(['ERROR', 'role-differs']);
    expect(rule(compare(ada!, { byEmail: { ...known, enrolledAs: 'COUNSELLOR' } }, administrator))).toEqual([
      'ERROR',
      'role-differs',
    ]);
    expect(compare(row!, { byEmail: { ...known, enrolledAs: 'COUNSELLOR' } }, administrator)).toMatchObject({
      state: 'CHANGED',
      changes: ['role: COUNSELLOR → INSTRUCTOR'],
    });
  });
});
