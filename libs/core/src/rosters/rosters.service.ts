import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden, NotFound } from '@firsthand/contracts';
import { RosterImport, RosterRow, type Section, type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { inviteUsers } from '../identity/invitations.ts';
import { sectionName } from '../sections/section-name.ts';
import { assertStaffOf, reachOf } from '../sections/sections.policy.ts';
import { Welcoming } from '../sections/welcoming.ts';
import { alreadyApplied, alreadyDiscarded, nothingToApply, rosterRefused } from './rosters.errors.ts';
import {
  CHANGE_PEOPLE,
  CLOSE_IMPORT,
  ENROL_PEOPLE,
  KNOWN_PEOPLE,
  MAKE_PEOPLE,
  NOT_IN_FILE,
  type PersonToApply,
  ROSTER_IMPORT,
  type RosterImportView,
  STAGE_ROWS,
  TO_INVITE,
} from './rosters.queries.ts';
import { compare, type ComparedRow, readRoster, type RosterPerson } from './rosters.rules.ts';

/**
 * Rosters: a file is staged and shown, and written only when somebody confirms it. Nobody is ever dropped by one.
 * Everything works on whole sets, so that ten thousand rows cost about as many statements as ten.
 */
@Injectable()
export class RostersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly welcoming: Welcoming,
  ) {}

  /**
   * Reads a file, compares it with the section and keeps the comparison; no person and no enrolment is touched.
   * @throws RuleBroken when the file as a whole cannot be used; then nothing is kept.
   */
  async stage(
    actor: Actor,
    input: { sectionId: string; fileName: string; content: string },
  ): Promise<RosterImportView> {
    const { userId } = actor;
    if (userId === 'system') throw new Forbidden();
    return this.uow.run(actor, async (tx) => {
      const section = await assertStaffOf(tx, input.sectionId, ['INSTRUCTOR']);
      const { columns, people, refusals } = readRoster(input.content);
      if (refusals.length > 0) throw rosterRefused(refusals);

      const emails = people.map((person) => person.email);
      const rows = await this.compared(tx, section.id, people);
      const [missing] = await tx.sql(NOT_IN_FILE, section.id, emails);
      const [id] = await tx.insert(RosterImport, {
        sectionId: section.id,
        createdBy: userId,
        fileName: input.fileName,
        state: 'STAGED',
        columns,
        notInFile: missing!.people,
        createdAt: tx.now,
        appliedAt: null,
      });
      await tx.sql(STAGE_ROWS, id!, JSON.stringify(rows));
      await tx.audit(
        'roster.staged',
        { kind: 'rosterImport', id: id! },
        { sectionId: section.id, fileName: input.fileName, rows: rows.length },
      );
      return this.shown(tx, id!);
    });
  }

  async rosterImport(actor: Actor, id: string): Promise<RosterImportView> {
    const found = await this.uow.read(actor, (read) => read.first(ROSTER_IMPORT, ...reachOf(actor), id));
    if (!found) throw new NotFound();
    return found;
  }

  /**
   * Writes what the preview showed, in one transaction, and invites who is new. The rows are compared once more first:
   * one that has become impossible since is left out and says why. Rows with problems are left out and stay visible.
   */
  async confirm(actor: Actor, id: string): Promise<RosterImportView> {
    return this.uow.run(actor, async (tx) => {
      const roster = await this.managed(tx, id);
      const section = await assertStaffOf(tx, roster.sectionId, ['INSTRUCTOR']);
      await this.close(tx, id, 'APPLIED');

      const staged = await tx.find(RosterRow, { importId: id }, { order: { row: 'asc' } });
      const sound = staged.filter((row) => row.state !== 'ERROR');
      if (sound.length === 0) throw nothingToApply();
      const rows = await this.compared(
        tx,
        section.id,
        sound.map((row) => ({ ...row, nameWasSplit: false })),
      );
      const moved = rows.filter((row, index) => differs(row, sound[index]!));
      if (moved.length > 0) await tx.sql(STAGE_ROWS, id, JSON.stringify(moved));

      const invited = await this.apply(tx, section, rows);
      await tx.audit(
        'roster.applied',
        { kind: 'rosterImport', id },
        {
          sectionId: section.id,
          new: count(rows, 'NEW'),
          changed: count(rows, 'CHANGED'),
          leftOut: staged.length - sound.length + count(rows, 'ERROR'),
          invited,
        },
      );
      return this.shown(tx, id);
    });
  }

  /** Puts a preview away; nothing of it was or will be written. */
  async discard(actor: Actor, id: string): Promise<RosterImportView> {
    return this.uow.run(actor, async (tx) => {
      const roster = await this.managed(tx, id);
      await this.close(tx, id, 'DISCARDED');
      await tx.audit('roster.discarded', { kind: 'rosterImport', id }, { sectionId: roster.sectionId });
      return this.shown(tx, id);
    });
  }

  private async managed(tx: Tx, id: string): Promise<RosterImport> {
    const roster = await tx.get(RosterImport, id);
    await assertStaffOf(tx, roster.sectionId, ['INSTRUCTOR']);
    return roster;
  }

  /** Of two who confirm at once, one gets through; the other is told. */
  private async close(tx: Tx, id: string, state: 'APPLIED' | 'DISCARDED'): Promise<void> {
    const closed = await tx.first(CLOSE_IMPORT, id, state, state === 'APPLIED' ? tx.now : null);
    if (closed) return;
    const now = await tx.get(RosterImport, id);
    throw now.state === 'APPLIED' ? alreadyApplied() : alreadyDiscarded();
  }

  private async compared(tx: Tx, sectionId: string, people: readonly RosterPerson[]): Promise<ComparedRow[]> {
    const known = await tx.sql(
      KNOWN_PEOPLE,
      sectionId,
      people.map((person) => person.email),
    );
    const byEmail = new Map(known.map((person) => [person.email, person]));
    const [administrator] = reachOf(tx.actor);
    return people.map((person) => compare(person, byEmail.get(person.email), { administrator }));
  }

  /** Returns how many were invited. */
  private async apply(tx: Tx, section: Section, rows: readonly ComparedRow[]): Promise<number> {
    const people = JSON.stringify(
      rows
        .filter((row) => row.state === 'NEW' || row.state === 'CHANGED')
        .map(({ email, givenName, familyName, role, renames }): PersonToApply => ({
          userId: newId(),
          enrolmentId: newId(),
          ...{ email, givenName, familyName, role },
          rename: renames,
        })),
    );
    await tx.sql(MAKE_PEOPLE, people, tx.now);
    await tx.sql(CHANGE_PEOPLE, people);
    const enrolled = await tx.sql(ENROL_PEOPLE, people, section.id, tx.now);
    // Who comes back is in their cohort again: what changed meanwhile is weighed.
    const cohorts = new Set(enrolled.map(({ cohortId }) => cohortId).filter((id) => id !== null));
    for (const cohortId of cohorts) await this.welcoming.welcome(tx, cohortId);
    const waiting = await tx.sql(
      TO_INVITE,
      enrolled.map((enrolment) => enrolment.userId),
      tx.now,
    );
    const invited = await inviteUsers(
      tx,
      waiting.map((user) => user.id),
      { sectionName: await sectionName(tx, section) },
    );
    return invited.length;
  }

  private async shown(tx: Tx, id: string): Promise<RosterImportView> {
    const found = await tx.first(ROSTER_IMPORT, ...reachOf(tx.actor), id);
    if (!found) throw new NotFound();
    return found;
  }
}

const count = (rows: readonly ComparedRow[], state: ComparedRow['state']) =>
  rows.filter((row) => row.state === state).length;

const differs = (row: ComparedRow, staged: RosterRow) =>
  row.state !== staged.state || row.changes.join('\n') !== staged.changes.join('\n');
