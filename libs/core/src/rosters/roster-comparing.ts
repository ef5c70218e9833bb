/** What confirming a row would do to whom we know. */
import type { ImportRowState, Role, RosterEntrance, SectionRole } from '@firsthand/contracts';
import type { StagedProblem } from '@firsthand/persistence';
import { tidy } from '../sections/sections.rules.ts';
import { problem, type RosterPerson } from './roster-people.ts';

/** What a row says whose name or address somebody here has corrected. */
export const CORRECTED = 'was corrected by hand';
/** What a row begins to say of somebody whose access an administrator ended; when and by whom follow. */
export const ACCESS_ENDED = 'access ended on ';

/** What a row says of somebody who takes no part in coursework, before the file's own word for them. */
const ASIDE = 'takes no part here';

/** What the tenant and the section know about an address or a number. */
export interface KnownPerson {
  userId: string;
  email: string | null;
  /** The number the system of this file knows them by. */
  externalId: string | null;
  givenName: string;
  familyName: string;
  roles: readonly Role[];
  /** They have come in: their address, or that they have none, is how they come in, and stays. */
  accepted: boolean;
  /** Somebody here has corrected their name or address, and no roster undoes that. */
  corrected: boolean;
  /** When an administrator ended their access, and who that was as far as the log knows; null: they may come in. */
  ended: { on: string; by: string | null } | null;
  enrolledAs: SectionRole | null;
  dropped: boolean;
  /** Staff dropped them or took them back by hand, and no roster undoes that. */
  byHand: boolean;
}

export interface ComparedRow {
  row: number;
  state: ImportRowState;
  userId: string | null;
  email: string | null;
  givenName: string;
  familyName: string;
  externalId: string | null;
  role: SectionRole | null;
  /** The file says they have left: it brings nobody in. */
  leaving: boolean;
  /** How who is added comes in; null of everybody else. */
  comesBy: RosterEntrance | null;
  changes: string[];
  /** The person's name or address will change. */
  renames: boolean;
  cells: string[];
  problems: StagedProblem[];
}

/**
 * What confirming a row would do. A roster renames students, and other people only when an administrator brings it;
 * it never turns a student of the section into staff or back, because their work hangs on the enrolment. The number of
 * another system says who somebody is before the address does: addresses change.
 */
export function compare(
  person: RosterPerson,
  { byNumber, byEmail }: { byNumber?: KnownPerson | undefined; byEmail?: KnownPerson | undefined },
  by: { administrator: boolean },
): ComparedRow {
  const { row, role, externalId } = person;
  const known = byNumber ?? byEmail;
  const problems = [...person.problems];
  const report = (column: string, value: string, rule: string, fix: string) =>
    problems.push(problem(row, column, value, rule, fix));
  if (byNumber && byEmail && byNumber.userId !== byEmail.userId)
    report(
      'e-mail',
      byEmail.email ?? '',
      'two-people',
      `The number belongs to ${whole(byNumber)}, the address to ${whole(byEmail)}. Correct one of them.`,
    );
  else if (!byNumber && byEmail?.externalId && externalId !== null && byEmail.externalId !== externalId)
    report(
      'number',
      externalId,
      'number-differs',
      `${whole(byEmail)}, who has this address, is number ${byEmail.externalId}. Correct the number or the address.`,
    );
  // Whoever teaches here already is in every export of the class.
  const isStaffHere = known?.enrolledAs === role && !known?.dropped;
  if (role !== null && role !== 'STUDENT' && !isStaffHere && !by.administrator)
    report(
      'role',
      role,
      'role-not-yours',
      'Only an administrator adds staff. Ask one, or leave this row out.',
    );
  if (known?.enrolledAs && role !== null && (known.enrolledAs === 'STUDENT') !== (role === 'STUDENT'))
    report(
      'role',
      role,
      'role-differs',
      `This person is ${known.enrolledAs} in this section and stays so. Correct the role, or use another address.`,
    );

  if (!known && problems.length === 0 && !person.givenName && !person.familyName)
    report(
      'number',
      externalId ?? '',
      'orphan-user',
      'The file gives this number no name, and nobody here has it. Export the table of people whole.',
    );

  const stated = { givenName: person.givenName, familyName: person.familyName };
  const kept = known && {
    givenName: known.givenName,
    familyName: known.familyName,
  };
  const file = {
    givenName: stated.givenName || (kept?.givenName ?? ''),
    familyName: stated.familyName || (kept?.familyName ?? ''),
  };
  const mayRename = !known || by.administrator || known.roles.every((held) => held === 'STUDENT');
  const sameName = (a: typeof file, b: typeof file) =>
    person.nameWasSplit
      ? whole(a) === whole(b) || whole(stated) === whole(b)
      : a.givenName === b.givenName && a.familyName === b.familyName;
  const otherName = kept !== undefined && mayRename && !sameName(file, kept);
  const renamed = otherName && !known?.corrected;
  const name = renamed || !kept ? (person.nameWasSplit ? stated : file) : kept;
  const otherAddress = known !== undefined && person.email !== null && known.email !== person.email;
  const mayReaddress = otherAddress && mayRename && !known.accepted;
  const readdressed = mayReaddress && !known.corrected;
  const keptCorrected = known?.corrected && (otherName || mayReaddress) ? [CORRECTED] : [];

  const changes: string[] = [];
  if (renamed) changes.push(`name: ${whole(kept)} → ${whole(name)}`);
  if (readdressed) changes.push(`e-mail: ${known.email ?? ''} → ${person.email}`);
  if (known?.enrolledAs && role !== null && known.enrolledAs !== role)
    changes.push(`role: ${known.enrolledAs} → ${role}`);
  if (known && known.externalId === null && externalId !== null) changes.push(`number: – → ${externalId}`);
  if (known?.enrolledAs && known.dropped) changes.push('comes back after being dropped');

  const email = !known || readdressed || problems.length > 0 ? person.email : known.email;
  const entrance = known?.accepted ? 'ACCOUNT' : email === null ? 'CARD' : 'MAIL';
  // Who comes back, and who gets another address before coming in, is mailed an invitation as well.
  const invitedAnew = (known?.dropped || readdressed) && entrance === 'MAIL';
  const entranceIn = (state: ImportRowState) =>
    state === 'NEW' || (state === 'CHANGED' && invitedAnew) ? entrance : null;
  const result = (state: ImportRowState, said: string[]): ComparedRow => ({
    ...{ row, state, userId: known?.userId ?? null, email, comesBy: entranceIn(state) },
    ...{ ...name, externalId, role, leaving: person.leaving, problems, changes: said },
    renames: (renamed || readdressed) && state !== 'ERROR' && !person.leaving,
    cells: person.cells,
  });
  if (person.aside !== null) return { ...result('UNCHANGED', [`${ASIDE}: ${person.aside}`]), problems: [] };
  // As `DROP_ABSENT` drops them: students alone, and none who was taken back by hand.
  const mayBeDropped = known?.enrolledAs === 'STUDENT' && !known.dropped;
  if (person.leaving && mayBeDropped && known.byHand) return result('HELD', ['was taken back by hand']);
  if (person.leaving) return result(mayBeDropped ? 'ABSENT' : 'UNCHANGED', ['the file says they have left']);
  if (problems.length > 0) return result('ERROR', []);
  // Whom nothing lets in is brought nowhere and called nothing new, until their access is given back.
  if (known?.ended)
    return {
      ...result('HELD', [`${ACCESS_ENDED}${known.ended.on}${known.ended.by ? ` by ${known.ended.by}` : ''}`]),
      renames: false,
    };
  if (known?.enrolledAs && known.dropped && known.byHand)
    return { ...result('HELD', ['was dropped by hand']), renames: false };
  if (!known?.enrolledAs) return result('NEW', [...changes, ...keptCorrected]);
  if (changes.length > 0) return result('CHANGED', [...changes, ...keptCorrected]);
  if (keptCorrected.length > 0) return result('HELD', keptCorrected);
  const keeps =
    known.email === null ? 'comes in without an address' : `comes in with ${known.email}; keeps it`;
  return result('UNCHANGED', otherAddress ? [keeps] : []);
}

const whole = (name: { givenName: string; familyName: string }) =>
  tidy(`${name.givenName} ${name.familyName}`);

/** How large a part of the students may be dropped without saying their number aloud. */
const QUIETLY = 0.1;

/** Dropping this many of so many students wants their number typed. */
export const wantsTyping = (dropped: number, students: number) => dropped > students * QUIETLY;
