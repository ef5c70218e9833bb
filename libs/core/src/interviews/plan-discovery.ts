import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { Choice, InterviewDiscovery, Occupation, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { assertOwnWork } from '../assignments/assignments.policy.ts';
import type { ChoiceView } from '../research/plan.queries.ts';
import { PlanService } from '../research/plan.service.ts';
import { OWN_DISCOVERY } from './log.queries.ts';

export interface PlannedDiscovery {
  readonly discoveryId: string;
  /** What it is called in the catalogue. */
  readonly occupationId: string;
  readonly reason: string;
}

/** Work that a student first heard of in an interview goes into their plan. */
@Injectable()
export class PlanDiscovery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly plan: PlanService,
  ) {}

  /** What is in the plan already stays as it is, with the reason it was chosen for. */
  async planDiscovery(actor: Actor, { discoveryId, ...given }: PlannedDiscovery): Promise<ChoiceView> {
    return this.uow.run(actor, async (tx) => {
      const own = await tx.first(OWN_DISCOVERY, discoveryId, actor.userId);
      if (!own) throw new NotFound();
      const { assignmentId } = own;
      const { enrolmentId } = await assertOwnWork(tx, assignmentId, { lock: true });
      const { id: occupationId, title } = await tx.get(Occupation, given.occupationId);
      if (await tx.findOne(Choice, { enrolmentId, assignmentId, occupationId }))
        throw new RuleBroken('already-in-plan', `“${title}” is in your plan already.`, { title });
      const choice = await this.plan.take(tx, { assignmentId, ...given });
      // An edit like any other: what a device still sends of before does not undo it.
      const stamp = { editedAt: tx.now, editId: newId() };
      await tx.update(InterviewDiscovery, { id: discoveryId }, { occupationId, ...stamp });
      return choice;
    });
  }
}
