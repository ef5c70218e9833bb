import { Injectable } from '@nestjs/common';
import { type Actor, type NoGain, NotFound, RuleBroken } from '@firsthand/contracts';
import { Assignment, ExtensionGrant, type Reading, type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { assertStaffOf, reachOf } from '../sections/sections.policy.ts';
import { asWritten } from '../tenancy/text.ts';
import { LOCK_ASSIGNMENT } from './assignments.queries.ts';
import {
  type ExtensionGrantView,
  GIVE_EXTENSIONS,
  GRANT_BY_ID,
  GRANTS,
  HOLD_MAIL,
  LISTABLE,
  STANDINGS,
  type StandingRow,
  UNDO_GRANT,
} from './extensions.queries.ts';
import { extended, type MoreTime, movedBy } from './extensions.rules.ts';
import { type ReadList, readPastedList } from './pasted-list.rules.ts';
import { keepRungs } from './reminder-ladder.ts';

/** Who is meant: these enrolments, or who is named in a list, or everybody; of them a cohort, or who has not met it. */
export interface ExtensionFor {
  readonly enrolmentIds?: readonly string[] | null;
  readonly pasted?: string | null;
  readonly cohortIds?: readonly string[] | null;
  readonly unmet?: boolean | null;
}
export interface ExtensionPlan {
  readonly assignmentId: string;
  readonly milestoneIds: readonly string[];
  readonly time: MoreTime;
}
/** What a grant would make of one student's deadline. */
export interface PlannedExtension extends StandingRow {
  toLocal: string;
  toAt: Date;
  noGain: NoGain | null;
}

/** A mail that is undone within so long is never sent. */
export const MAIL_WAITS_MS = 60_000;

/** More time for one student or hundreds: looked at first, given in one act, and taken back as one. */
@Injectable()
export class GrantExtension {
  constructor(private readonly uow: UnitOfWork) {}

  /** Who would have until when, who would gain nothing, and which lines of a list name nobody. Changes nothing. */
  async preview(
    actor: Actor,
    plan: ExtensionPlan,
    who: ExtensionFor,
  ): Promise<{ planned: PlannedExtension[]; problems: ReadList['problems'] }> {
    return this.uow.read(actor, async (read) => {
      await granting(read, plan.assignmentId);
      const list =
        who.pasted == null ? null : readPastedList(who.pasted, await read.sql(LISTABLE, plan.assignmentId));
      const planned = await plannedFor(read, plan, list?.enrolmentIds ?? who.enrolmentIds ?? null);
      const wanted = planned.filter(
        ({ cohortId, metAt }) =>
          (who.cohortIds == null || who.cohortIds.includes(cohortId)) &&
          !(who.unmet === true && metAt !== null),
      );
      return { planned: wanted, problems: list?.problems ?? [] };
    });
  }

  /** Grants it to these students and tells who has more time by it. Whoever would gain nothing is left as they are. */
  async grant(
    actor: Actor,
    plan: ExtensionPlan & { readonly enrolmentIds: readonly string[]; readonly reason: string },
  ): Promise<ExtensionGrantView> {
    if (plan.enrolmentIds.length === 0)
      throw new RuleBroken('nobody-chosen', 'Choose at least one student to give more time.');
    return this.uow.run(actor, async (tx) => {
      await tx.sql(LOCK_ASSIGNMENT, plan.assignmentId);
      const assignment = await granting(tx, plan.assignmentId);
      const planned = await plannedFor(tx, plan, plan.enrolmentIds);
      if (new Set(planned.map(({ enrolmentId }) => enrolmentId)).size !== new Set(plan.enrolmentIds).size)
        throw new NotFound();
      const grantId = await giveMoreTime(tx, assignment, plan, planned, {
        reason: asWritten(plan.reason),
        grantedBy: actor.userId,
      });
      return grantView(tx, grantId);
    });
  }

  /** Takes back what one grant gave; what was given besides it stays. */
  async undo(actor: Actor, id: string): Promise<ExtensionGrantView> {
    return this.uow.run(actor, async (tx) => {
      const { assignmentId } = await tx.get(ExtensionGrant, id);
      await tx.sql(LOCK_ASSIGNMENT, assignmentId);
      const assignment = await granting(tx, assignmentId);
      const taken = await tx.sql(UNDO_GRANT, id, tx.now, actor.userId, grantedKey(id));
      if (taken.length === 0) return grantView(tx, id);
      await keepRungs(tx, assignment);
      await tx.audit(
        'extension.undone',
        { kind: 'extension_grant', id },
        { assignmentId, students: taken.length },
      );
      const heard = taken.filter((one) => one.heard);
      if (heard.length > 0) {
        const ids = (key: 'milestoneId' | 'enrolmentId') => [...new Set(heard.map((one) => one[key]))];
        const now = await tx.sql(STANDINGS, assignmentId, ids('milestoneId'), ids('enrolmentId'));
        await tell(tx, assignment, 'EXTENSION_UNDONE', now, `extension-undone:${id}`);
      }
      return grantView(tx, id);
    });
  }

  /** What was given on an assignment, newest first. */
  async grants(actor: Actor, assignmentId: string): Promise<ExtensionGrantView[]> {
    return this.uow.read(actor, async (read) => {
      const { sectionId } = await read.get(Assignment, assignmentId);
      await assertStaffOf(read, sectionId);
      return read.sql(GRANTS, ...reachOf(actor), assignmentId, null, 100);
    });
  }
}

/**
 * Writes one grant of what was planned, in one statement for all students, and follows it up: reminders, audit, notices.
 * Returns its id. Wants rows that were read under the assignment's lock.
 */
export async function giveMoreTime(
  tx: Tx,
  assignment: Assignment,
  { milestoneIds, time }: ExtensionPlan,
  planned: readonly PlannedExtension[],
  {
    quiet = false,
    ...by
  }: {
    readonly reason: string;
    readonly grantedBy: string | null;
    /** They hear of it in a message that says more. */
    readonly quiet?: boolean;
  },
): Promise<string> {
  const gained = planned.filter(({ noGain }) => noGain === null);
  if (gained.length === 0)
    throw new RuleBroken('nobody-gains', 'Nobody would have more time by this: they have as much already.');
  const [grantId] = (await tx.insert(ExtensionGrant, {
    ...{ assignmentId: assignment.id, ...time, ...by },
    ...{ grantedAt: tx.now, undoneBy: null, undoneAt: null },
  })) as [string];
  const rows = gained.map(({ milestoneId, enrolmentId, toLocal, toAt }) => ({
    ...{ id: newId(), milestoneId, enrolmentId, toLocal, toAt },
  }));
  await tx.sql(GIVE_EXTENSIONS, grantId, JSON.stringify(rows));
  await keepRungs(tx, assignment);
  const enrolmentIds = [...new Set(gained.map(({ enrolmentId }) => enrolmentId))];
  await tx.audit(
    'extension.granted',
    { kind: 'extension_grant', id: grantId },
    { assignmentId: assignment.id, milestoneIds, ...time, enrolmentIds },
  );
  if (quiet) return grantId;
  const until = gained.map((one) => ({ ...one, dueAt: one.toAt }));
  await tell(tx, assignment, 'EXTENSION_GRANTED', until, grantedKey(grantId));
  await tx.sql(HOLD_MAIL, [grantedKey(grantId)], new Date(tx.now.getTime() + MAIL_WAITS_MS));
  return grantId;
}

/** What a plan would make of the deadlines of these students, or of all students of the assignment. */
export async function plannedFor(
  reading: Reading,
  { assignmentId, milestoneIds, time }: ExtensionPlan,
  enrolmentIds: readonly string[] | null,
): Promise<PlannedExtension[]> {
  const standings = await reading.sql(STANDINGS, assignmentId, milestoneIds, enrolmentIds);
  const reach = movedBy(time);
  return standings.map((standing) => {
    const { to, noGain } = extended(standing, time, reach);
    return { ...standing, toLocal: to.dueLocal, toAt: to.dueAt, noGain };
  });
}

/** The assignment, where the actor may give more time. */
async function granting(reading: Reading, assignmentId: string): Promise<Assignment> {
  const assignment = await reading.get(Assignment, assignmentId);
  await assertStaffOf(reading, assignment.sectionId, ['INSTRUCTOR']);
  return assignment;
}

async function grantView(tx: Tx, id: string): Promise<ExtensionGrantView> {
  const found = await tx.first(GRANT_BY_ID, ...reachOf(tx.actor), id);
  if (!found) throw new NotFound();
  return found;
}

const grantedKey = (grantId: string) => `extension-granted:${grantId}`;

/** One message per person, of the step that is due first; of the others it says how many. */
async function tell(
  tx: Tx,
  { state, title }: Assignment,
  kind: 'EXTENSION_GRANTED' | 'EXTENSION_UNDONE',
  changed: readonly StandingRow[],
  dedupKey: string,
): Promise<void> {
  if (state !== 'PUBLISHED') return;
  const byUser = new Map<string, StandingRow[]>();
  for (const one of changed) byUser.set(one.userId, [...(byUser.get(one.userId) ?? []), one]);
  await tx.notify(
    [...byUser].map(([userId, [first, ...others]]) => ({
      ...{ userId, kind, dedupKey, path: '/', mail: true },
      params: {
        milestoneId: first!.milestoneId,
        assignmentTitle: title,
        milestoneTitle: first!.milestoneTitle,
        dueAt: first!.dueAt.toISOString(),
        zone: first!.zone,
        others: others.length,
      },
    })),
  );
}
