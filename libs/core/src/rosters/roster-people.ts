/** What the cells of a roster mean: its columns, and one person of it. */
import { LIMITS, ROSTER_MEANINGS, type RosterMeaning, type SectionRole } from '@firsthand/contracts';
import type { StagedColumn, StagedProblem } from '@firsthand/persistence';
import { EMAIL_LENGTH, isEmail } from '../identity/email.ts';
import { normalEmail } from '../identity/identity.rules.ts';
import { tidy } from '../sections/sections.rules.ts';
import { wellFormed } from './roster-text.ts';

export const ROSTER_LIMITS = {
  ...{ rows: LIMITS.rosterRows, columns: LIMITS.rosterColumns, name: 100 },
  /** So much of a cell is shown beside what is wrong, and so much is given back to be mended. */
  ...{ shownValue: 80, keptValue: 1_000 },
} as const;

/** One person of the file. */
export interface RosterPerson {
  /** The row of the sheet, the first being 1. */
  row: number;
  /** Null: the row has none. Then its number says who this is. */
  email: string | null;
  givenName: string;
  familyName: string;
  /** One column held the whole name and we split it: where the family name begins is a guess. */
  nameWasSplit: boolean;
  /** What another system calls the person: a number that stays when the address changes. */
  externalId: string | null;
  /** Null when it is unknown; then there is a problem, or they take no part here. */
  role: SectionRole | null;
  /** What the file calls them, where that is somebody who takes no part in coursework, as an observer. */
  aside: string | null;
  /** The file itself says they have left. */
  leaving: boolean;
  /** What stood in the row; of tables: names, address, number and role. */
  cells: string[];
  problems: StagedProblem[];
}

/** Headers as people write them, without case, accents, spaces and signs. */
export const HEADERS: Record<RosterMeaning, readonly string[]> = {
  email: [
    ...['email', 'emailaddress', 'mail', 'mailaddress', 'studentemail', 'primaryemail', 'emailprimary'],
    ...['schoolemail', 'collegeemail', 'universityemail', 'emailid', 'courrieletudiant'],
    ...['courriel', 'adressecourriel', 'adresseelectronique', 'adresseemail', 'adressemail', 'mel'],
  ],
  givenName: [
    ...['firstname', 'first', 'givenname', 'given', 'givennames', 'forename', 'studentfirstname'],
    ...['firstnames', 'forenames', 'prenom', 'prenoms', 'prenometudiant'],
  ],
  familyName: [
    ...['lastname', 'last', 'familyname', 'family', 'surname', 'studentlastname'],
    ...['lastnames', 'surnames', 'nom', 'nomdefamille', 'nomfamille', 'nometudiant'],
  ],
  name: [
    ...['name', 'fullname', 'student', 'studentname', 'displayname', 'sortablename', 'nomcomplet'],
    ...['nomprenom', 'nometprenom', 'prenomnom', 'prenometnom', 'etudiant'],
  ],
  externalId: [
    ...['studentnumber', 'studentno', 'studentid', 'sisid', 'sisuserid', 'orgdefinedid'],
    ...['studentidnumber', 'learnerid', 'clientnumber', 'clientid', 'numeroclient'],
    ...['matricule', 'numeroetudiant', 'numerodetudiant', 'codepermanent'],
  ],
  role: ['role', 'sectionrole', 'enrolmentrole', 'enrollmentrole', 'courserole', 'fonction'],
};

const ROLES: Record<SectionRole, readonly string[]> = {
  STUDENT: [
    ...['student', 'students', 'learner', 'client', 'pupil', 'participant'],
    ...['etudiant', 'etudiante', 'eleve', 'apprenant', 'apprenante', 'cliente', 'participante'],
  ],
  INSTRUCTOR: [
    ...['instructor', 'teacher', 'professor', 'prof', 'lecturer', 'faculty', 'ta'],
    ...['teachingassistant', 'editingteacher', 'noneditingteacher'],
    ...['enseignant', 'enseignante', 'professeur', 'professeure', 'instructeur', 'instructrice'],
    ...['formateur', 'formatrice', 'chargedecours', 'chargeedecours'],
  ],
  COUNSELLOR: [
    ...['counsellor', 'counselor', 'advisor', 'adviser', 'specialist', 'employmentspecialist'],
    ...['conseiller', 'conseillere', 'conseillerenemploi', 'conseillereenemploi'],
  ],
};

export const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const lookup = <M extends string>(words: Record<M, readonly string[]>) =>
  new Map((Object.entries(words) as [M, readonly string[]][]).flatMap(([m, all]) => all.map((w) => [w, m])));
const MEANING_OF_HEADER = lookup(HEADERS);
/** “Student #” is a number and no name; “First name(s)” and “E-mail (required)” mean what stands before the bracket. */
function meaningOf(header: string): RosterMeaning | null {
  const words = header.replace(/#|№|\bn[°º]/giu, ' number ');
  const key = [words, words.replace(/\([^)]*\)/gu, '')]
    .map(plain)
    .find((each) => MEANING_OF_HEADER.has(each));
  return MEANING_OF_HEADER.get(key ?? '') ?? null;
}
const ROLE_OF_WORD = lookup(ROLES);

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

export function problem(
  row: number,
  column: string,
  value: string,
  rule: string,
  fix: string,
): StagedProblem {
  return { row, column, value: shownOf(value), rule, fix };
}

/** A cell as it is shown: not at any length, and with nothing that cannot be stored. */
function shownOf(value: string): string {
  const shown = value.replaceAll('\u0000', '␀');
  return shown.length > ROSTER_LIMITS.shownValue
    ? `${wellFormed(shown.slice(0, ROSTER_LIMITS.shownValue))}…`
    : shown;
}

/** A cell as it is given back: whole, but for what cannot be stored, and for what nobody typed into a roster. */
const kept = (cell: string) =>
  cell.length <= ROSTER_LIMITS.keptValue && !cell.includes('\u0000')
    ? cell
    : wellFormed(cell.replaceAll('\u0000', '').slice(0, ROSTER_LIMITS.keptValue));

/** Marks without width that copying from a page leaves behind. */
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF]/g;

export function meaningsOf(header: readonly string[]): StagedColumn[] {
  const columns = header.map((cell) => ({
    header: tidy(cell.replaceAll('\u0000', '')).slice(0, ROSTER_LIMITS.name),
    meaning: meaningOf(cell),
  }));
  const has = (meaning: RosterMeaning) => columns.some((column) => column.meaning === meaning);
  const reread = (from: RosterMeaning, to: RosterMeaning) =>
    columns.forEach((column) => column.meaning === from && (column.meaning = to));
  // "Name" beside "First name" is the family name; "Nom" alone is the whole name.
  if (has('name') && has('givenName') && !has('familyName')) reread('name', 'familyName');
  else if (has('familyName') && !has('givenName') && !has('name')) reread('familyName', 'name');
  return columns;
}

export function headerProblems(columns: readonly StagedColumn[], row: number): StagedProblem[] {
  const problems: StagedProblem[] = [];
  const named = (meaning: RosterMeaning) => columns.filter((column) => column.meaning === meaning);
  const seen = columns.map((column) => column.header || '(none)').join(', ');
  if (named('email').length === 0 && named('externalId').length === 0)
    problems.push(
      problem(
        row,
        'e-mail',
        seen,
        'column-missing',
        'There is no column for e-mail, nor for a student number. Name one “E-mail” or “Student number” in the first row.',
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
  for (const meaning of ROSTER_MEANINGS) {
    // Of several numbers the first is taken.
    if (meaning === 'externalId') continue;
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

export interface RoleWords {
  /** Of whom is left alone, in plain letters. */
  readonly aside?: ReadonlySet<string> | undefined;
  /** Of a row that names none. */
  readonly unsaidRole?: string | undefined;
}

export function personOf(
  columns: readonly StagedColumn[],
  cells: readonly string[],
  row: number,
  { aside, unsaidRole = '' }: RoleWords = {},
): RosterPerson {
  const problems: StagedProblem[] = [];
  const cell = (meaning: RosterMeaning) => {
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
  const externalId = tidy(cell('externalId').text).slice(0, ROSTER_LIMITS.name) || null;
  if (email === '' && externalId === null)
    emailCell.report(
      'email-missing',
      'Write the person’s e-mail address here. For somebody without one, write their student number in a column for it.',
    );
  else if (email.length > EMAIL_LENGTH)
    emailCell.report('too-long', `An address has at most ${EMAIL_LENGTH} characters. Check it.`);
  else if (email !== '' && !isEmail(email))
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
  const word = plain(roleCell.text) || plain(unsaidRole);
  const isAside = aside?.has(word) ?? false;
  const role: SectionRole | null = isAside
    ? null
    : word === ''
      ? 'STUDENT'
      : (ROLE_OF_WORD.get(word) ?? null);
  // What is wrong with a row of somebody who is left alone is nobody's to mend.
  if (isAside) problems.length = 0;
  else if (role === null)
    roleCell.report('role-unknown', 'Write student, instructor or counsellor; empty means student.');
  else if (role !== 'STUDENT' && email === '' && externalId !== null)
    emailCell.report('staff-email-missing', 'Staff come in by mail. Write their e-mail address here.');

  const spare = cells.slice(columns.length).find((text) => text.trim() !== '');
  if (spare !== undefined && !isAside)
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
    email: wellFormed(email.slice(0, EMAIL_LENGTH)) || null,
    ...name,
    nameWasSplit: full !== '',
    externalId,
    role,
    aside: isAside ? tidy(roleCell.text).slice(0, ROSTER_LIMITS.name) : null,
    leaving: false,
    cells: cells.map(kept),
    problems,
  };
}

/** The first row of a person stands; later ones with the same address, or the same number, are named as repeating it. */
export function markRepeated(people: readonly RosterPerson[], columns: readonly StagedColumn[]): void {
  const headerOf = (meaning: RosterMeaning) =>
    columns.find((column) => column.meaning === meaning)?.header ?? meaning;
  const first = new Map<string, number>();
  const mark = (person: RosterPerson, key: string, column: string, value: string, rule: string) => {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, person.row);
    else {
      const same = rule === 'email-repeated' ? 'address' : 'number';
      const fix = `The same ${same} is in row ${earlier}. Keep one of the two rows.`;
      person.problems.push(problem(person.row, column, value, rule, fix));
    }
    return earlier !== undefined;
  };
  for (const person of people) {
    const { email, externalId, leaving, aside } = person;
    if (leaving || aside !== null) continue;
    if (email !== null && mark(person, `@${email}`, headerOf('email'), email, 'email-repeated')) continue;
    if (externalId !== null)
      mark(person, `#${externalId}`, headerOf('externalId'), externalId, 'person-repeated');
  }
}
