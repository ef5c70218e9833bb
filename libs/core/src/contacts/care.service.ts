import { Injectable } from '@nestjs/common';
import { type Actor, Conflict } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { refuse } from '../sections/sections.rules.ts';
import { CARE, CARE_SETTINGS, type CareSettingsView, CHANGE_CARE_SETTINGS } from './care.queries.ts';
import { CARE_BOUNDS, careOn, type CareSettings, type CareView } from './care.rules.ts';

/** Respect for the people who are asked, across all students of an institution. Nobody learns who asked whom. */
@Injectable()
export class CareService {
  constructor(private readonly uow: UnitOfWork) {}

  /** May the actor ask these contacts of theirs today? */
  async states(actor: Actor, contactIds: readonly string[]): Promise<Map<string, CareView>> {
    const rows = await this.uow.read(actor, (read) => read.sql(CARE, actor.userId, contactIds, read.now));
    return new Map(rows.map((row) => [row.contactId, careOn(row, row.today, row)]));
  }

  async settings(actor: Actor): Promise<CareSettingsView> {
    return this.uow.read(actor, async (read) => (await read.first(CARE_SETTINGS))!);
  }

  /** Holds from the next asking on; who has asked already keeps their place. */
  async change(actor: Actor, version: number, { limit, days }: CareSettings): Promise<CareSettingsView> {
    const within = (value: number, { least, most }: { least: number; most: number }) =>
      Number.isInteger(value) && value >= least && value <= most;
    refuse(
      [!within(limit, CARE_BOUNDS.limit), 'limit', 'Let between 1 and 50 students ask the same person.'],
      [!within(days, CARE_BOUNDS.days), 'days', 'Choose between 1 and 730 days.'],
    );
    return this.uow.run(actor, async (tx) => {
      const changed = await tx.first(CHANGE_CARE_SETTINGS, version, limit, days);
      if (!changed) throw new Conflict((await tx.first(CARE_SETTINGS))!.version);
      await tx.audit('care.change', { kind: 'tenant', id: actor.tenantId }, { limit, days });
      return changed;
    });
  }
}
