import { Injectable } from '@nestjs/common';
import { type Actor, Conflict } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { refuse } from '../sections/sections.rules.ts';
import { CHANGE_LINK_SETTINGS, LINK_SETTINGS, type LinkSettingsView } from './interviewees.queries.ts';
import { LINK_DAYS } from './interviewees.rules.ts';

/** How long the links to interviewees' pages work, for a whole institution. */
@Injectable()
export class LinkSettingsService {
  constructor(private readonly uow: UnitOfWork) {}

  async settings(actor: Actor): Promise<LinkSettingsView> {
    return this.uow.read(actor, async (read) => (await read.first(LINK_SETTINGS))!);
  }

  /** Holds from the next link on; who has one already keeps it as long as it was promised. */
  async change(actor: Actor, version: number, days: number): Promise<LinkSettingsView> {
    const { least, most } = LINK_DAYS;
    const within = Number.isInteger(days) && days >= least && days <= most;
    refuse([!within, 'days', `Choose between ${least} and ${most} days.`]);
    return this.uow.run(actor, async (tx) => {
      const changed = await tx.first(CHANGE_LINK_SETTINGS, version, days);
      if (!changed) throw new Conflict((await tx.first(LINK_SETTINGS))!.version);
      await tx.audit('interviewee-links.change', { kind: 'tenant', id: actor.tenantId }, { days });
      return changed;
    });
  }
}
