import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Forbidden,
  mayBeStudent,
  NotFound,
  type RosterFormat,
  type RosterMeaning,
} from '@firsthand/contracts';
import {
  Course,
  RosterImport,
  RosterRow,
  RosterSource,
  type Section,
  type Tx,
  UnitOfWork,
} from '@firsthand/persistence';
import { dayIn } from '../tenancy/day.ts';
import { assertStaffOf, reachOf } from '../sections/sections.policy.ts';
import { Welcoming } from '../sections/welcoming.ts';
import { compare, type ComparedRow, wantsTyping } from './roster-comparing.ts';
import { readRosterFile } from './roster-files.ts';
import { problem, type RosterPerson } from './roster-people.ts';
import {
  alreadyApplied,
  alreadyDiscarded,
  mendBeforeDropping,
  nothingToApply,
  rosterRefused,
  sourceGone,
  tooLateToUndo,
  typeTheNumber,
  undoneAlready,
} from './rosters.errors.ts';
import { asSets } from './as-sets.ts';
import {
  CLOSE_IMPORT,
  FORGET_SOURCES,
  KNOWN_PEOPLE,
  NOT_NAMED,
  PAST_ROSTERS,
  type PastRosterView,
  RELEASE_ROWS,
  ROSTER_IMPORT,
  type RosterImportView,
  STAGE_ROWS,
} from './rosters.queries.ts';
import type { ReadingWish } from './rosters.rules.ts';
import { TAKE_TURNS } from './write-roster.queries.ts';
import { dropAbsent, takeBack, writeRows } from './write-roster.ts';

export interface RosterFile {
  sectionId: string;
  fileName: string;
  /** Its bytes, or text that was pasted. */
  content: Uint8Array | string;
}

/** What to do with students the file does not name; without it they stay. */
export interface Dropping {
  dropAbsent?: boolean | null | undefined;
  /** Their number, typed, where they are many. */
  typed?: string | null | undefined;
}

/**
 * Rosters: a file is staged and shown, and written only when somebody confirms it; for thirty days it can be taken back.
 * Nobody is dropped by one unless that is asked for. Everything works on whole sets, so that ten thousand rows cost about
 * as many statements as ten.
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
  async stage(actor: Actor, { sectionId, fileName, content }: RosterFile): Promise<RosterImportView> {
    const { userId } = actor;
    if (userId === 'system') throw new Forbidden();
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
    return this.uow.run(actor, async (tx) => {
      const section = await assertStaffOf(tx, sectionId, ['INSTRUCTOR']);
      await tx.sql(FORGET_SOURCES, tx.now);
      const [id] = await tx.insert(RosterImport, {
        ...{ sectionId: section.id, createdBy: userId, fileName, state: 'STAGED' },
        ...{ columns: [], notInFile: 0, createdAt: tx.now, appliedAt: null },
      });
      await tx.insert(RosterSource, { importId: id!, bytes });
      const rows = await this.read(tx, id!, section, bytes, {});
      const detail = { sectionId: section.id, fileName, rows };
      await tx.audit('roster.staged', { kind: 'rosterImport', id: id! }, detail);
      return this.shown(tx, id!);
    });
  }

  /** Reads the file of a preview again, as what somebody says it is. */
  async reread(actor: Actor, id: string, wish: ReadingWish): Promise<RosterImportView> {
    return this.uow.run(actor, async (tx) => {
      const { section } = await this.staged(tx, id);
      await this.again(tx, id, section, wish);
      return this.shown(tx, id);
    });
  }

  /** Lets the roster decide again about people staff decided about by hand; the preview is made anew. */
  async release(actor: Actor, id: string, rows: readonly number[]): Promise<RosterImportView> {
    return this.uow.run(actor, async (tx) => {
      const { roster, section } = await this.staged(tx, id);
      const [administrator] = reachOf(tx.actor);
      const released = await tx.sql(RELEASE_ROWS, id, section.id, rows, administrator);
      await tx.audit('roster.released', { kind: 'rosterImport', id }, { people: released.length });
      const { format, encoding, delimiter, group } = roster.reading;
      const columns = roster.columns.map(({ meaning }) => meaning as RosterMeaning | null);
      await this.again(tx, id, section, { format, encoding, delimiter, group, columns });
      return this.shown(tx, id);
    });
  }

  async rosterImport(actor: Actor, id: string): Promise<RosterImportView> {
    const found = await this.uow.read(actor, (read) =>
      read.first(ROSTER_IMPORT, ...reachOf(actor), id, read.now),
    );
    if (!found) throw new NotFound();
    return found;
  }

  /** The latest rosters of a section that are in, or were, or wait to be confirmed. */
  async past(actor: Actor, sectionId: string): Promise<PastRosterView[]> {
    return this.uow.read(actor, async (read) => {
      await assertStaffOf(read, sectionId, ['INSTRUCTOR']);
      return read.sql(PAST_ROSTERS, ...reachOf(actor), sectionId, read.now);
    });
  }

  /**
   * Writes what the preview showed, in one transaction, and invites who is new. The rows are compared once more first:
   * one that has become impossible since is left out and says why. Rows with problems are left out and stay visible.
   */
  async confirm(actor: Actor, id: string, dropping: Dropping = {}): Promise<RosterImportView> {
    return this.uow.run(actor, async (tx) => {
      const { roster, section } = await this.managed(tx, id);
      await tx.sql(TAKE_TURNS);
      await this.close(tx, id, 'STAGED', 'APPLIED');

      const staged = await tx.find(RosterRow, { importId: id }, { order: { row: 'asc' } });
      const sound = staged.filter((row) => row.state !== 'ERROR');
      if (sound.length === 0) throw nothingToApply();
      if (dropping.dropAbsent) await this.assertDropping(tx, id, staged, dropping);

      const named = sound.filter(
        (row) =>
          row.state !== 'ABSENT' && !row.leaving && row.row > 0 && row.role !== null && isSomebody(row),
      );
      const system = systemOf(roster.reading.format);
      const rows = await this.compared(tx, section.id, system, named.map(asPerson));
      const moved = rows.filter((row, index) => row.state !== named[index]!.state);
      if (moved.length > 0) await tx.sql(STAGE_ROWS, id, JSON.stringify(moved));

      const written = { importId: id, section, system };
      const invited = await writeRows(tx, written, rows, this.welcoming);
      const dropped = dropping.dropAbsent ? await dropAbsent(tx, written) : 0;
      await tx.delete(RosterSource, { importId: id });
      const leftOut = staged.length - sound.length + count(rows, 'ERROR');
      await tx.audit(
        'roster.applied',
        { kind: 'rosterImport', id },
        {
          ...{ sectionId: section.id, new: count(rows, 'NEW'), changed: count(rows, 'CHANGED') },
          ...{ leftOut, invited, dropped },
        },
      );
      return this.shown(tx, id);
    });
  }

  /** Puts a preview away; nothing of it was or will be written. */
  async discard(actor: Actor, id: string): Promise<RosterImportView> {
    return this.uow.run(actor, async (tx) => {
      const { roster } = await this.managed(tx, id);
      await this.close(tx, id, 'STAGED', 'DISCARDED');
      await tx.delete(RosterSource, { importId: id });
      await tx.audit('roster.discarded', { kind: 'rosterImport', id }, { sectionId: roster.sectionId });
      return this.shown(tx, id);
    });
  }

  /** Takes back what a roster wrote, up to thirty days after. */
  async undo(actor: Actor, id: string): Promise<RosterImportView> {
    return this.uow.run(actor, async (tx) => {
      const { roster, section } = await this.managed(tx, id);
      await tx.sql(TAKE_TURNS);
      await this.close(tx, id, 'APPLIED', 'UNDONE');
      const written = { importId: id, section, system: systemOf(roster.reading.format) };
      const moved = await takeBack(tx, written, this.welcoming);
      await tx.audit('roster.undone', { kind: 'rosterImport', id }, { sectionId: section.id, ...moved });
      return this.shown(tx, id);
    });
  }

  private async managed(tx: Tx, id: string): Promise<{ roster: RosterImport; section: Section }> {
    const roster = await tx.get(RosterImport, id);
    return { roster, section: await assertStaffOf(tx, roster.sectionId, ['INSTRUCTOR']) };
  }

  /** As `managed`, locked, and not yet confirmed or put away. */
  private async staged(tx: Tx, id: string): Promise<{ roster: RosterImport; section: Section }> {
    const { section } = await this.managed(tx, id);
    const roster = await tx.get(RosterImport, id, { lock: 'update' });
    if (roster.state === 'DISCARDED') throw alreadyDiscarded();
    if (roster.state !== 'STAGED') throw alreadyApplied();
    return { roster, section };
  }

  /** Of two who confirm at once, one gets through; the other is told. */
  private async close(
    tx: Tx,
    id: string,
    from: 'STAGED' | 'APPLIED',
    to: 'APPLIED' | 'DISCARDED' | 'UNDONE',
  ): Promise<void> {
    if (await tx.first(CLOSE_IMPORT, id, from, to, tx.now)) return;
    const { state } = await tx.get(RosterImport, id);
    if (to === 'UNDONE') throw state === 'UNDONE' ? undoneAlready() : tooLateToUndo();
    throw state === 'DISCARDED' ? alreadyDiscarded() : alreadyApplied();
  }

  private async assertDropping(
    tx: Tx,
    id: string,
    staged: readonly RosterRow[],
    { typed }: Dropping,
  ): Promise<void> {
    if (staged.some((row) => row.state === 'ERROR' && mayBeStudent(row))) throw mendBeforeDropping();
    const absent = staged.filter((row) => row.state === 'ABSENT').length;
    const { students } = await this.shown(tx, id);
    if (wantsTyping(absent, students) && typed?.trim() !== String(absent)) throw typeTheNumber(absent);
  }

  private async again(tx: Tx, id: string, section: Section, wish: ReadingWish): Promise<void> {
    const source = await tx.findOne(RosterSource, { importId: id });
    if (!source) throw sourceGone();
    await tx.delete(RosterRow, { importId: id });
    await this.read(tx, id, section, source.bytes, wish);
  }

  /** Fills a preview from the bytes of its file; returns how many rows it has. */
  private async read(
    tx: Tx,
    id: string,
    section: Section,
    bytes: Uint8Array,
    wish: ReadingWish,
  ): Promise<number> {
    const { code } = await tx.get(Course, section.courseId);
    const names = [section.name, `${code} ${section.name}`];
    const today = dayIn(section.zone, tx.now);
    const { reading, columns, people, refusals } = readRosterFile(bytes, { ...wish, names, today });
    if (refusals.length > 0) throw rosterRefused(refusals);
    const compared = await this.compared(tx, section.id, systemOf(reading.format), people);
    const undecided = reading.groups.length > 1 && reading.group === null;
    const absent = undecided || reading.changesOnly ? [] : await this.absent(tx, section.id, compared);
    const rows = [...compared, ...absent];
    await tx.update(
      RosterImport,
      { id },
      { reading, columns, notInFile: rows.filter(({ state }) => state === 'ABSENT').length },
    );
    if (rows.length > 0) await tx.sql(STAGE_ROWS, id, JSON.stringify(rows));
    return rows.length;
  }

  private async compared(
    tx: Tx,
    sectionId: string,
    system: string,
    people: readonly RosterPerson[],
  ): Promise<ComparedRow[]> {
    const numbers = people.flatMap(({ externalId }) => externalId ?? []);
    const emails = people.flatMap(({ email }) => email ?? []);
    const known = await asSets(tx, () => tx.sql(KNOWN_PEOPLE, sectionId, system, emails, numbers));
    const byEmail = new Map(known.flatMap((one) => (one.email !== null ? [[one.email, one] as const] : [])));
    const byNumber = new Map(
      known.flatMap((one) => (one.externalId ? [[one.externalId, one] as const] : [])),
    );
    const [administrator] = reachOf(tx.actor);
    const rows = people.map((person) =>
      compare(
        person,
        {
          byEmail: person.email === null ? undefined : byEmail.get(person.email),
          byNumber: person.externalId === null ? undefined : byNumber.get(person.externalId),
        },
        { administrator },
      ),
    );
    // Only who has to be mended is shown what stood in the row.
    return oncePerPerson(rows).map((row) => (row.state === 'ERROR' ? row : { ...row, cells: [] }));
  }

  /** The students of the section who are in no row, as rows of their own. */
  private async absent(tx: Tx, sectionId: string, compared: readonly ComparedRow[]): Promise<ComparedRow[]> {
    const named = compared.flatMap(({ userId }) => userId ?? []);
    const students = await asSets(tx, () => tx.sql(NOT_NAMED, sectionId, named));
    return students.map(({ byHand, ...student }, index) => ({
      ...{
        ...student,
        row: -1 - index,
        state: byHand ? 'HELD' : 'ABSENT',
        externalId: null,
        role: 'STUDENT',
        leaving: false,
        comesBy: null,
      },
      ...{ changes: byHand ? ['was taken back by hand'] : [], renames: false, cells: [], problems: [] },
    }));
  }

  private async shown(tx: Tx, id: string): Promise<RosterImportView> {
    const found = await tx.first(ROSTER_IMPORT, ...reachOf(tx.actor), id, tx.now);
    if (!found) throw new NotFound();
    return found;
  }
}

const systemOf = (format: RosterFormat) => (format.startsWith('ONEROSTER') ? 'ONEROSTER' : format);

const count = (rows: readonly ComparedRow[], state: ComparedRow['state']) =>
  rows.filter((row) => row.state === state).length;

/** The row has an address or a number: by a name alone nobody is taken for somebody. */
const isSomebody = ({ email, externalId }: Pick<RosterRow, 'email' | 'externalId'>) =>
  email !== null || externalId !== null;

/** A staged row as what was read, to be compared again. */
const asPerson = (row: RosterRow): RosterPerson => ({ ...row, nameWasSplit: false, aside: null });

/** Two rows may name one person in two ways, by number and by address: the second is left out and says so. */
function oncePerPerson(rows: ComparedRow[]): ComparedRow[] {
  const first = new Map<string, number>();
  // The file says of the same person that they left, and that they are there: they are there.
  for (const leaving of [false, true])
    for (const { userId, row, state, role, leaving: leaves } of rows)
      if (userId !== null && role !== null && state !== 'ERROR' && leaves === leaving && !first.has(userId))
        first.set(userId, row);
  return rows.map((row): ComparedRow => {
    // Who takes no part here may do so beside a part they take.
    if (row.role === null) return row;
    const earlier = row.userId === null ? undefined : first.get(row.userId);
    if (earlier === undefined || earlier === row.row || row.state === 'ERROR') return row;
    if (row.leaving) return { ...row, state: 'UNCHANGED', changes: ['the file says they have left'] };
    const fix = `Row ${earlier} is the same person. Keep one of the two rows.`;
    return {
      ...{ ...row, state: 'ERROR', comesBy: null, changes: [], renames: false },
      problems: [problem(row.row, 'e-mail', row.email ?? '', 'person-repeated', fix)],
    };
  });
}
