/**
 * Reading a roster: text in, rows and problems out. Nothing here looks at a database or a clock. Whatever the text is,
 * each of its rows comes back once, either as a person or with the reasons why not; a file that cannot be read at all
 * is refused with sentences that say what to change in it.
 */
import { parse } from 'csv-parse/sync';
import { type ImportRowState, LIMITS, type Role, type SectionRole } from '@firsthand/contracts';
import type { StagedColumn, StagedProblem } from '@firsthand/persistence';
import { EMAIL_LENGTH, isEmail } from '../identity/email.ts';
import { normalEmail } from '../identity/identity.rules.ts';
import { tidy } from '../sections/sections.rules.ts';

export const ROSTER_LIMITS = { rows: LIMITS.rosterRows, columns: 200, name: 100, shownValue: 80 } as const;

export type ColumnMeaning = 'email' | 'givenName' | 'familyName' | 'name' | 'role';

/** One person of the file. */
export interface RosterPerson {
  /** The row of the sheet, the first being 1. */
  row: number;
  email: string;
  givenName: string;
  familyName: string;
  /** One column held the whole name and we split it: where the family name begins is a guess. */
  nameWasSplit: boolean;
  /** Null when it is unknown; then there is a problem. */
  role: SectionRole | null;
  problems: StagedProblem[];
}

export interface ReadRoster {
  columns: StagedColumn[];
  people: RosterPerson[];
  /** Why the file as a whole cannot be used; then there are no people. */
  refusals: StagedProblem[];
}

/** Headers as people write them, without case, accents, spaces and signs. */
const HEADERS: Record<ColumnMeaning, readonly string[]> = {
  email: [
    ...['email', 'emailaddress', 'mail', 'mailaddress', 'studentemail', 'primaryemail', 'emailprimary'],
    ...['courriel', 'adressecourriel', 'adresseelectronique', 'adresseemail', 'adressemail', 'mel'],
  ],
  givenName: ['firstname', 'first', 'givenname', 'given', 'givennames', 'forename', 'prenom', 'prenoms'],
  familyName: ['lastname', 'last', 'familyname', 'family', 'surname', 'nom', 'nomdefamille', 'nomfamille'],
  name: [
    ...['name', 'fullname', 'student', 'studentname', 'displayname', 'sortablename', 'nomcomplet'],
    ...['nomprenom', 'nometprenom', 'prenomnom', 'prenometnom', 'etudiant'],
  ],
  role: ['role', 'sectionrole', 'enrolmentrole', 'enrollmentrole', 'courserole', 'fonction'],
};

const ROLES: Record<SectionRole, readonly string[]> = {
  STUDENT: [
    ...['student', 'students', 'learner', 'client', 'pupil', 'participant'],
    ...['etudiant', 'etudiante', 'eleve', 'apprenant', 'apprenante', 'cliente', 'participante'],
  ],
  INSTRUCTOR: [
    ...['instructor', 'teacher', 'professor', 'prof', 'lecturer', 'faculty'],
    ...['enseignant', 'enseignante', 'professeur', 'professeure', 'instructeur', 'instructrice'],
    ...['formateur', 'formatrice', 'chargedecours', 'chargeedecours'],
  ],
  COUNSELLOR: [
    ...['counsellor', 'counselor', 'advisor', 'adviser', 'specialist', 'employmentspecialist'],
    ...['conseiller', 'conseillere', 'conseillerenemploi', 'conseillereenemploi'],
  ],
};

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const lookup = <M extends string>(words: Record<M, readonly string[]>) =>
  new Map((Object.entries(words) as [M, readonly string[]][]).flatMap(([m, all]) => all.map((w) => [w, m])));
const MEANING_OF_HEADER = lookup(HEADERS);
const ROLE_OF_WORD = lookup(ROLES);

/** Reads a roster file's text. */
export function readRoster(content: string): ReadRoster {
  const text = wellFormed(content).replace(/^\uFEFF/, '');
  if (looksLikeUtf16(text))
    return refused(
      problem(1, '', '', 'encoding', 'This file is not UTF-8. Save it again as “CSV UTF-8” and upload that.'),
    );

  const { records, unclosed } = split(text);
  if (unclosed !== null)
    return refused(
      problem(
        unclosed,
        '',
        '"',
        'quote-open',
        `Row ${unclosed} opens a quotation mark that is never closed. Close it, or delete it.`,
      ),
    );

  const headerAt = records.findIndex((record) => !isBlank(record));
  if (headerAt === -1)
    return refused(
      problem(1, '', '', 'file-empty', 'The file is empty. It needs a row of headers and a row per person.'),
    );
  const header = records[headerAt]!;
  if (header.length > ROSTER_LIMITS.columns)
    return refused(
      problem(
        headerAt + 1,
        '',
        String(header.length),
        'too-many-columns',
        `The file has ${header.length} columns; at most ${ROSTER_LIMITS.columns} can be read. Keep e-mail, name and role.`,
      ),
    );

  const columns = meaningsOf(header);
  const refusals = headerProblems(columns, headerAt + 1);
  const rows = records
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(headerAt + 1)
    .filter(({ cells }) => !isBlank(cells));
  if (refusals.length === 0 && rows.length === 0)
    refusals.push(
      problem(
        headerAt + 1,
        '',
        '',
        'no-rows',
        'The file has headers and nobody below them. Add a row per person.',
      ),
    );
  if (rows.length > ROSTER_LIMITS.rows)
    refusals.push(
      problem(
        headerAt + 1,
        '',
        String(rows.length),
        'too-many-rows',
        `The file has ${rows.length} people; at most ${ROSTER_LIMITS.rows} can be read at once. Split it.`,
      ),
    );
  if (refusals.length > 0) return { columns, people: [], refusals };

  const people = rows.map(({ cells, row }) => personOf(columns, cells, row));
  markRepeated(people, columns.find((column) => column.meaning === 'email')!.header);
  return { columns, people, refusals: [] };
}

/** The sign between cells: whichever of these is most frequent in the first row that has any text, outside quotes. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const sign of text.trimStart()) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && Object.hasOwn(counts, sign)) counts[sign as keyof typeof counts] += 1;
  }
  const candidates = Object.keys(counts) as (keyof typeof counts)[];
  return candidates.reduce((best, sign) => (counts[sign] > counts[best] ? sign : best), ',');
}

/** "Last, First", or "First Last" where small words such as "van der" belong to the family name. */
export function splitName(name: string): { givenName: string; familyName: string } {
  const comma = name.indexOf(',');
  if (comma !== -1) {
    return {
      givenName: tidy(name.slice(comma + 1).replaceAll(',', ' ')),
      familyName: tidy(name.slice(0, comma)),
    };
  }
  const words = tidy(name).split(' ');
  if (words.length === 1) return { givenName: words[0]!, familyName: '' };
  let family = words.length - 1;
  while (family > 1 && PARTICLES.has(words[family - 1]!)) family -= 1;
  return { givenName: words.slice(0, family).join(' '), familyName: words.slice(family).join(' ') };
}
/** Lower case only: "Van" with a capital may be a given name. */
const PARTICLES = new Set(
  'al bin da das de del della den der des di do dos du el la le te ten ter van von y zu'.split(' '),
);

/** What the tenant and the section know about an address. */
export interface KnownPerson {
  email: string;
  givenName: string;
  familyName: string;
  roles: readonly Role[];
  enrolledAs: SectionRole | null;
  dropped: boolean;
}

export interface ComparedRow {
  row: number;
  state: ImportRowState;
  email: string;
  givenName: string;
  familyName: string;
  role: SectionRole | null;
  changes: string[];
  /** The person's name will change. */
  renames: boolean;
  problems: StagedProblem[];
}

/**
 * What confirming a row would do. A roster renames students, and other people only when an administrator brings it;
 * it never turns a student of the section into staff or back, because their work hangs on the enrolment.
 */
export function compare(
  person: RosterPerson,
  known: KnownPerson | undefined,
  by: { administrator: boolean },
): ComparedRow {
  const { row, email, role } = person;
  const problems = [...person.problems];
  if (role !== null && role !== 'STUDENT' && !by.administrator)
    problems.push(
      problem(
        row,
        'role',
        role,
        'role-not-yours',
        'Only an administrator adds staff. Ask one, or leave this row out.',
      ),
    );
  if (known?.enrolledAs && role !== null && (known.enrolledAs === 'STUDENT') !== (role === 'STUDENT'))
    problems.push(
      problem(
        row,
        'role',
        role,
        'role-differs',
        `This person is ${known.enrolledAs} in this section and stays so. Correct the role, or use another address.`,
      ),
    );

  const stated = { givenName: person.givenName, familyName: person.familyName };
  const kept = known && { givenName: known.givenName, familyName: known.familyName };
  const file = {
    givenName: stated.givenName || (kept?.givenName ?? ''),
    familyName: stated.familyName || (kept?.familyName ?? ''),
  };
  const mayRename = !known || by.administrator || known.roles.every((held) => held === 'STUDENT');
  const sameName = (a: typeof file, b: typeof file) =>
    person.nameWasSplit
      ? whole(a) === whole(b) || whole(stated) === whole(b)
      : a.givenName === b.givenName && a.familyName === b.familyName;
  const renamed = kept !== undefined && mayRename && !sameName(file, kept);
  const name = renamed || !kept ? (person.nameWasSplit ? stated : file) : kept;

  const changes: string[] = [];
  if (renamed) changes.push(`name: ${whole(kept)} → ${whole(name)}`);
  if (known?.enrolledAs && role !== null && known.enrolledAs !== role)
    changes.push(`role: ${known.enrolledAs} → ${role}`);
  if (known?.enrolledAs && known.dropped) changes.push('comes back after being dropped');

  const state: ImportRowState =
    problems.length > 0 ? 'ERROR' : !known?.enrolledAs ? 'NEW' : changes.length > 0 ? 'CHANGED' : 'UNCHANGED';
  return {
    ...{ row, state, email, ...name, role, problems },
    changes: state === 'ERROR' ? [] : changes,
    renames: renamed && state !== 'ERROR',
  };
}

const whole = (name: { givenName: string; familyName: string }) =>
  tidy(`${name.givenName} ${name.familyName}`);

function problem(row: number, column: string, value: string, rule: string, fix: string): StagedProblem {
  const shown = value.replaceAll('\u0000', '␀');
  return {
    row,
    column,
    value:
      shown.length > ROSTER_LIMITS.shownValue
        ? `${wellFormed(shown.slice(0, ROSTER_LIMITS.shownValue))}…`
        : shown,
    rule,
    fix,
  };
}

/** Half of a two-part character cannot be stored; a mark stands in its place. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

const refused = (refusal: StagedProblem): ReadRoster => ({ columns: [], people: [], refusals: [refusal] });

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** Text of 16-bit letters read as 8-bit ones has a NUL after every letter. */
function looksLikeUtf16(text: string): boolean {
  const start = text.slice(0, 200);
  return start.length >= 4 && start.split('\u0000').length - 1 >= start.length / 3;
}

/** Marks without width that copying from a page leaves behind. */
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF]/g;

const LINE_ENDS = ['\r\n', '\n', '\r'].map((end) => Buffer.from(end));

/** The cells of every row, blank rows too, so that a row's place is its number in the sheet. */
function split(text: string): { records: string[][]; unclosed: number | null } {
  let read = 0;
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (record: string[]) => {
        read += 1;
        return record;
      },
    });
    return { records, unclosed: null };
  } catch (error) {
    if ((error as { code?: string }).code === 'CSV_QUOTE_NOT_CLOSED')
      return { records: [], unclosed: read + 1 };
    throw error;
  }
}

function meaningsOf(header: readonly string[]): StagedColumn[] {
  const columns = header.map((cell) => ({
    header: tidy(cell.replaceAll('\u0000', '')).slice(0, ROSTER_LIMITS.name),
    meaning: (MEANING_OF_HEADER.get(plain(cell)) ?? null) as ColumnMeaning | null,
  }));
  const has = (meaning: ColumnMeaning) => columns.some((column) => column.meaning === meaning);
  const reread = (from: ColumnMeaning, to: ColumnMeaning) =>
    columns.forEach((column) => column.meaning === from && (column.meaning = to));
  // "Name" beside "First name" is the family name; "Nom" alone is the whole name.
  if (has('name') && has('givenName') && !has('familyName')) reread('name', 'familyName');
  else if (has('familyName') && !has('givenName') && !has('name')) reread('familyName', 'name');
  return columns;
}

function headerProblems(columns: readonly StagedColumn[], row: number): StagedProblem[] {
  const problems: StagedProblem[] = [];
  const named = (meaning: ColumnMeaning) => columns.filter((column) => column.meaning === meaning);
  const seen = columns.map((column) => column.header || '(none)').join(', ');
  if (named('email').length === 0)
    problems.push(
      problem(
        row,
        'e-mail',
        seen,
        'column-missing',
        'There is no e-mail column. Name one “E-mail” in the first row.',
      ),
    );
  if (!(['name', 'givenName', 'familyName'] as const).some((meaning) => named(meaning).length > 0))
    problems.push(
      problem(
        row,
        'name',
        seen,
        'column-missing',
        'There is no name column. Add “Name”, or “First name” and “Last name”, to the first row.',
      ),
    );
  for (const meaning of Object.keys(HEADERS) as ColumnMeaning[]) {
    const twins = named(meaning);
    if (twins.length > 1)
      problems.push(
        problem(
          row,
          twins[1]!.header,
          twins.map((column) => column.header).join(', '),
          'column-repeated',
          `${twins.length} columns mean the same: ${twins.map((column) => `“${column.header}”`).join(', ')}. Keep one.`,
        ),
      );
  }
  return problems;
}

function personOf(columns: readonly StagedColumn[], cells: readonly string[], row: number): RosterPerson {
  const problems: StagedProblem[] = [];
  const cell = (meaning: ColumnMeaning) => {
    const index = columns.findIndex((column) => column.meaning === meaning);
    const header = columns[index]?.header ?? meaning;
    const raw = (index === -1 ? '' : cells[index]) ?? '';
    const report = (rule: string, fix: string) => problems.push(problem(row, header, raw.trim(), rule, fix));
    if (raw.includes('\u0000'))
      report('control-character', 'The cell holds a character that cannot be stored. Type it again.');
    return { text: raw.replaceAll('\u0000', ''), report, present: index !== -1 };
  };
  const nameCell = (meaning: 'name' | 'givenName' | 'familyName') => {
    const { text, report } = cell(meaning);
    const name = tidy(text.replace(/\p{Cc}/gu, ' '));
    if (/^[=+\-@＝＋－＠]/u.test(name))
      report('formula', 'A name does not begin with = + - or @, as a formula does. Remove the sign.');
    if (name.length > ROSTER_LIMITS.name) {
      report('too-long', `A name has at most ${ROSTER_LIMITS.name} characters. Shorten it.`);
      return wellFormed(name.slice(0, ROSTER_LIMITS.name));
    }
    return name;
  };

  const emailCell = cell('email');
  const email = normalEmail(emailCell.text.replace(UNSEEN, '').replace(/^\s*mailto:/i, ''));
  if (email === '') emailCell.report('email-missing', 'Write the person’s e-mail address here.');
  else if (email.length > EMAIL_LENGTH)
    emailCell.report('too-long', `An address has at most ${EMAIL_LENGTH} characters. Check it.`);
  else if (!isEmail(email))
    emailCell.report('email-malformed', 'This is no e-mail address. Write it like name@example.org.');

  const parts = { givenName: nameCell('givenName'), familyName: nameCell('familyName') };
  const full = parts.givenName || parts.familyName ? '' : nameCell('name');
  const name = full ? splitName(full) : parts;
  if (!name.givenName && !name.familyName) {
    const column = columns.find(
      ({ meaning }) => meaning && ['name', 'givenName', 'familyName'].includes(meaning),
    );
    problems.push(
      problem(row, column?.header ?? 'name', '', 'name-missing', 'Write the person’s name here.'),
    );
  }

  const roleCell = cell('role');
  const word = plain(roleCell.text);
  const role: SectionRole | null = word === '' ? 'STUDENT' : (ROLE_OF_WORD.get(word) ?? null);
  if (role === null)
    roleCell.report('role-unknown', 'Write student, instructor or counsellor; empty means student.');

  const spare = cells.slice(columns.length).find((text) => text.trim() !== '');
  if (spare !== undefined)
    problems.push(
      problem(
        row,
        '',
        spare.trim(),
        'too-many-cells',
        `The row has more cells than there are headers (${columns.length}). Put text with commas in quotation marks.`,
      ),
    );
  return {
    row,
    email: wellFormed(email.slice(0, EMAIL_LENGTH)),
    ...name,
    nameWasSplit: full !== '',
    role,
    problems,
  };
}

/** The first row of an address stands; later ones are named as repeating it. */
function markRepeated(people: readonly RosterPerson[], column: string): void {
  const first = new Map<string, number>();
  for (const person of people) {
    if (person.email === '') continue;
    const earlier = first.get(person.email);
    if (earlier === undefined) first.set(person.email, person.row);
    else
      person.problems.push(
        problem(
          person.row,
          column,
          person.email,
          'email-repeated',
          `The same address is in row ${earlier}. Keep one of the two rows.`,
        ),
      );
  }
}
