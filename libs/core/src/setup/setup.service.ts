import { Injectable } from '@nestjs/common';
import { type Actor, RuleBroken, type SetupStep } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { assertStaffOf, reachOf } from '../sections/sections.policy.ts';
import { SETUP_FACTS, SKIP_STEP } from './setup.queries.ts';
import { setupOf, type SetupView } from './setup.rules.ts';

/** How far sections are set up. Nothing of it is kept but what somebody does without. */
@Injectable()
export class SetupService {
  constructor(private readonly uow: UnitOfWork) {}

  /** For the sections the actor reaches as staff; one out of reach is left out. */
  async ofSections(actor: Actor, sectionIds: readonly string[]): Promise<Map<string, SetupView>> {
    const rows = await this.uow.read(actor, (read) => read.sql(SETUP_FACTS, ...reachOf(actor), sectionIds));
    return new Map(rows.map(({ sectionId, skipped, ...facts }) => [sectionId, setupOf(facts, skipped)]));
  }

  /**
   * Does without a step, or with it after all.
   * @throws RuleBroken setup-open-skipped
   */
  async skip(actor: Actor, sectionId: string, step: SetupStep, skipped: boolean): Promise<void> {
    if (step === 'OPEN')
      throw new RuleBroken(
        'setup-open-skipped',
        'Opening cannot be skipped: without it, no student of this section can begin.',
      );
    await this.uow.run(actor, async (tx) => {
      const section = await assertStaffOf(tx, sectionId, ['INSTRUCTOR']);
      await tx.sql(SKIP_STEP, section.id, step, skipped);
      await tx.audit('section.setupSkipped', { kind: 'section', id: section.id }, { step, skipped });
    });
  }
}
