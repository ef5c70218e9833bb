import { Injectable } from '@nestjs/common';
import { type Actor, Conflict, DEFAULT_REMINDER_OFFSETS_MINUTES } from '@firsthand/contracts';
import { statement, UnitOfWork } from '@firsthand/persistence';
import { assertLadder, ladderOf } from '../assignments/assignments.rules.ts';
import { assertAdministrator } from '../sections/sections.policy.ts';

export interface ReminderSettingsView {
  /** The ladder a new assignment begins with. */
  offsetsMinutes: number[];
  /** Teachers hear of work that waits for grading after so many days; null: they do not. */
  gradingWaitingDays: number | null;
  version: number;
}

const VIEW = `coalesce(t.reminder_offsets_minutes, '{${DEFAULT_REMINDER_OFFSETS_MINUTES.join(',')}}') as "offsetsMinutes",
  t.grading_waiting_days as "gradingWaitingDays", t.version`;

const SETTINGS = statement<ReminderSettingsView>(`
  select ${VIEW} from tenant_settings t where t.tenant_id = $1`);

const CHANGE = statement<
  ReminderSettingsView,
  readonly [version: number, offsets: readonly number[], days: number | null]
>(`
  update tenant_settings t set reminder_offsets_minutes = $3, grading_waiting_days = $4, version = t.version + 1
  where t.tenant_id = $1 and t.version = $2 returning ${VIEW}`);

/** How the institution reminds where nobody says otherwise. */
@Injectable()
export class ReminderSettings {
  constructor(private readonly uow: UnitOfWork) {}

  async current(actor: Actor): Promise<ReminderSettingsView> {
    return (await this.uow.read(actor, (read) => read.first(SETTINGS)))!;
  }

  /** Assignments that exist keep theirs. @throws RuleBroken reminders; Conflict */
  async change(
    actor: Actor,
    version: number,
    { offsetsMinutes, gradingWaitingDays }: Omit<ReminderSettingsView, 'version'>,
  ): Promise<ReminderSettingsView> {
    assertAdministrator(actor);
    const offsets = ladderOf(offsetsMinutes);
    assertLadder(offsets);
    return this.uow.run(actor, async (tx) => {
      const changed = await tx.first(CHANGE, version, offsets, gradingWaitingDays);
      if (!changed) throw new Conflict((await tx.first(SETTINGS))!.version);
      await tx.audit(
        'reminders.settle',
        { kind: 'tenant', id: actor.tenantId },
        { offsets, gradingWaitingDays },
      );
      return changed;
    });
  }
}
