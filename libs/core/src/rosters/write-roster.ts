import type { Section, Tx } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { END_LINKS } from '../identity/identity.queries.ts';
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
  ENROL_PEOPLE,
  KEEP_NUMBERS,
  MADE_AND_NOWHERE,
  MAKE_PEOPLE,
  type PersonToApply,
  POINT_AT_PEOPLE,
  REMEMBER,
  TO_INVITE,
  UNDO_ENROLMENTS,
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
  const numbered = rows
    .filter((row) => row.state === 'UNCHANGED' && row.userId && row.externalId)
    .map(toPerson);
  const list = rows.filter((row) => row.state === 'NEW' || row.state === 'CHANGED').map(toPerson);
  const people = JSON.stringify(list);
  await tx.sql(REMEMBER, people, importId, section.id);
  const made = await tx.sql(MAKE_PEOPLE, people, tx.now);
  // Somebody else has made one of them since the rows were compared.
  if (made.length < list.filter(({ known }) => !known).length) throw meanwhile();
  await tx.sql(POINT_AT_PEOPLE, people, importId);
  const changed = await tx.sql(CHANGE_PEOPLE, people);
  await tx.sql(KEEP_NUMBERS, JSON.stringify([...list, ...numbered]), system, tx.now);
  const enrolled = await tx.sql(ENROL_PEOPLE, people, section.id, tx.now);
  // A file may make a counsellor of an instructor.
  for (const role of STAFF_ROLES)
    await settleStaffRoles(
      tx,
      enrolled.flatMap(({ userId, was }) => (was === role ? [userId] : [])),
      [role],
    );
  await welcomeBack(tx, enrolled, welcoming);
  const waiting = await tx.sql(
    TO_INVITE,
    enrolled.map((enrolment) => enrolment.userId),
    tx.now,
  );
  const readdressed = changed.filter((person) => person.readdressed);
  const invited = await inviteUsers(tx, [...new Set([...waiting, ...readdressed].map(({ id }) => id))], {
    sectionName: await sectionName(tx, section),
  });
  return invited.length;
}

/** Takes back what a roster wrote; nobody is deleted, and what was decided by hand since stands. */
export async function takeBack(
  tx: Tx,
  importId: string,
  sectionId: string,
  welcoming: Welcoming,
): Promise<{ left: number; back: number }> {
  const [moved, nowhere] = await asSets(tx, async () => {
    const enrolments = await tx.sql(UNDO_ENROLMENTS, importId, sectionId, tx.now);
    await tx.sql(UNDO_PEOPLE, importId);
    return [enrolments, await tx.sql(MADE_AND_NOWHERE, importId)];
  });
  await settleStaffRoles(
    tx,
    moved.flatMap(({ userId, staff }) => (staff ? [userId] : [])),
    [],
  );
  if (nowhere.length > 0)
    await tx.sql(
      END_LINKS,
      nowhere.map(({ id }) => id),
      'INVITATION',
      tx.now,
    );
  const back = moved.filter((one) => one.back);
  await welcomeBack(tx, back, welcoming);
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
