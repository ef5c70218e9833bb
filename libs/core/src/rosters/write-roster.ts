import type { Section, Tx } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { END_LINKS_OF_NOBODY } from '../identity/identity.queries.ts';
import { inviteUsers } from '../identity/invitations.ts';
import { sectionName } from '../sections/section-name.ts';
import { STAFF_ROLES } from '../sections/sections.policy.ts';
import { settleStaffRoles } from '../sections/staff-roles.ts';
import type { Welcoming } from '../sections/welcoming.ts';
import { asSets } from './as-sets.ts';
import type { ComparedRow } from './roster-comparing.ts';
import { meanwhile } from './rosters.errors.ts';
import {
  CHANGE_PEOPLE,
  DROP_ABSENT,
  ENROL_PEOPLE,
  KEEP_NUMBERS,
  MAKE_PEOPLE,
  type PersonToApply,
  POINT_AT_PEOPLE,
  REMEMBER,
  TO_INVITE,
  UNDO_ENROLMENTS,
  UNDO_NUMBERS,
  UNDO_PEOPLE,
} from './write-roster.queries.ts';

interface Written {
  readonly importId: string;
  readonly section: Section;
  /** The system that numbers these people. */
  readonly system: string;
}

/** Writes what the rows say and invites who is new; returns how many were invited. */
export async function writeRows(
  tx: Tx,
  { importId, section, system }: Written,
  rows: readonly ComparedRow[],
  welcoming: Welcoming,
): Promise<number> {
  const toPerson = (row: ComparedRow): PersonToApply => ({
    ...{
      row: row.row,
      userId: row.userId ?? newId(),
      enrolmentId: newId(),
      identityId: newId(),
    },
    ...{
      email: row.email,
      givenName: row.givenName,
      familyName: row.familyName,
    },
    ...{
      externalId: row.externalId,
      role: row.role,
      known: row.userId !== null,
      rename: row.renames,
    },
  });
  const list = rows.filter((row) => row.state === 'NEW' || row.state === 'CHANGED').map(toPerson);
  const people = JSON.stringify(list);
  await tx.sql(REMEMBER, people, importId, section.id, system);
  const made = await tx.sql(MAKE_PEOPLE, people, tx.now);
  // Somebody else has made one of them since the rows were compared.
  if (made.length < list.filter(({ known }) => !known).length) throw meanwhile();
  await tx.sql(POINT_AT_PEOPLE, people, importId);
  const changed = await tx.sql(CHANGE_PEOPLE, people);
  await tx.sql(KEEP_NUMBERS, people, system, tx.now);
  const enrolled = await tx.sql(ENROL_PEOPLE, people, section.id, tx.now);
  // A file may make a counsellor of an instructor.
  for (const role of STAFF_ROLES)
    await settleStaffRoles(
      tx,
      enrolled.flatMap(({ userId, was }) => (was === role ? [userId] : [])),
      [role],
    );
  await welcomeBack(tx, enrolled, welcoming);
  const readdressed = changed.filter((person) => person.readdressed).map(({ id }) => id);
  return invite(tx, section, enrolled, readdressed);
}

/** Invites those of these who have come into a section and whom nothing lets in yet, and these others; returns how many. */
async function invite(
  tx: Tx,
  section: Section,
  enrolled: readonly { userId: string }[],
  others: readonly string[] = [],
): Promise<number> {
  const here = enrolled.map(({ userId }) => userId);
  const waiting = (await tx.sql(TO_INVITE, here, tx.now)).map(({ id }) => id);
  const also = { sectionName: await sectionName(tx, section) };
  return (await inviteUsers(tx, [...new Set([...waiting, ...others])], also)).length;
}

/** Drops the students a file does not name; returns how many. Whoever has not come in and is nowhere now cannot any more. */
export async function dropAbsent(tx: Tx, { importId, section }: Written): Promise<number> {
  const dropped = await tx.sql(DROP_ABSENT, importId, section.id, tx.now);
  await endLinks(tx, dropped);
  return dropped.length;
}

async function endLinks(tx: Tx, left: readonly { userId: string }[]): Promise<void> {
  const ids = left.map(({ userId }) => userId);
  if (ids.length > 0) await asSets(tx, () => tx.sql(END_LINKS_OF_NOBODY, ids, tx.now));
}

/** Takes back what a roster wrote; nobody is deleted, and what was decided by hand since stands. */
export async function takeBack(
  tx: Tx,
  { importId, section, system }: Written,
  welcoming: Welcoming,
): Promise<{ left: number; back: number }> {
  const [moved, people] = await asSets(tx, async () => {
    const enrolments = await tx.sql(UNDO_ENROLMENTS, importId, section.id, tx.now);
    const given = await tx.sql(UNDO_PEOPLE, importId);
    await tx.sql(UNDO_NUMBERS, importId, system);
    return [enrolments, given] as const;
  });
  await settleStaffRoles(
    tx,
    moved.flatMap(({ userId, staff }) => (staff ? [userId] : [])),
    [],
  );
  const back = moved.filter((one) => one.back);
  await endLinks(
    tx,
    moved.filter((one) => !one.back),
  );
  await welcomeBack(tx, back, welcoming);
  // The invitation that went to the address they no longer have ends with the new one.
  const readdressed = people.filter((person) => person.readdressed).map(({ id }) => id);
  await invite(tx, section, back, readdressed);
  return { left: moved.length - back.length, back: back.length };
}

/** Who comes back is in their cohort again: what changed meanwhile is weighed. */
async function welcomeBack(
  tx: Tx,
  enrolled: readonly { cohortId: string | null }[],
  welcoming: Welcoming,
): Promise<void> {
  const cohorts = new Set(enrolled.map(({ cohortId }) => cohortId).filter((id) => id !== null));
  for (const cohortId of cohorts) await welcoming.welcome(tx, cohortId);
}
