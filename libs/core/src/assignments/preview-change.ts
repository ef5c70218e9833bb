import { Injectable } from '@nestjs/common';
import type { Actor } from '@firsthand/contracts';
import { Assignment, UnitOfWork } from '@firsthand/persistence';
import type { AssignmentDesign } from './assignments.rules.ts';
import { AssignmentsService } from './assignments.service.ts';
import { STANDING_FACTS } from './change.queries.ts';
import { effectsOf, type EffectView } from './change.rules.ts';

/**
 * What a change of a published assignment does to whom. The change itself is made, looked at, and taken back, so that
 * nothing said beforehand can differ from what saving does afterwards.
 */
@Injectable()
export class PreviewChange {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly assignments: AssignmentsService,
  ) {}

  /** Nothing for a draft: nobody sees it. Refuses what saving would refuse. */
  async preview(actor: Actor, id: string, version: number, design: AssignmentDesign): Promise<EffectView[]> {
    return this.uow.rehearse(actor, async (tx) => {
      const before = await tx.sql(STANDING_FACTS, id);
      await this.assignments.change(tx, id, version, design);
      const { state } = await tx.get(Assignment, id);
      return state === 'PUBLISHED' ? effectsOf(before, await tx.sql(STANDING_FACTS, id), tx.now) : [];
    });
  }
}
