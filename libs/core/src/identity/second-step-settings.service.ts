import { Injectable } from '@nestjs/common';
import { type Actor, Conflict, NotFound, RuleBroken } from '@firsthand/contracts';
import { Passkey, SecondStep, UnitOfWork, User } from '@firsthand/persistence';
import { told } from './second-door.ts';
import {
  SET_STEP_SETTINGS,
  STAFF_STEPS,
  STEP_SETTINGS,
  type StaffStepView,
  type StepSettingsView,
} from './second-step.queries.ts';
import { endSessionsOf } from './sessions.service.ts';

/** Who must show a second step, and a new beginning for who has lost theirs. */
@Injectable()
export class SecondStepSettings {
  constructor(private readonly uow: UnitOfWork) {}

  settings(actor: Actor): Promise<StepSettingsView & { people: StaffStepView[] }> {
    return this.uow.read(actor, async (read) => {
      const [settings, people] = await Promise.all([read.first(STEP_SETTINGS), read.sql(STAFF_STEPS)]);
      return { ...settings!, people };
    });
  }

  /** From a day on, or (null) not at all. @throws Conflict */
  async require(actor: Actor, version: number, from: string | null, bySignOn: boolean) {
    await this.uow.run(actor, async (tx) => {
      if (!(await tx.first(SET_STEP_SETTINGS, version, from, bySignOn)))
        throw new Conflict((await tx.first(STEP_SETTINGS))!.version);
      await tx.audit('second-step.require', { kind: 'tenant', id: actor.tenantId }, { from, bySignOn });
    });
    return this.settings(actor);
  }

  /**
   * Takes off what somebody has lost; they are told, and are signed out everywhere. One's own is changed in one's account.
   * @throws NotFound, RuleBroken second-step-own
   */
  async reset(actor: Actor, userId: string): Promise<void> {
    if (userId === actor.userId)
      throw new RuleBroken('second-step-own', 'Your own second step is changed in your account.');
    await this.uow.run(actor, async (tx) => {
      await tx.get(User, userId);
      const passkeys = await tx.delete(Passkey, { userId });
      const app = await tx.delete(SecondStep, { id: userId });
      if (passkeys + app === 0) throw new NotFound();
      await endSessionsOf(tx, userId);
      await tx.audit('second-step.reset', { kind: 'user', id: userId }, { passkeys, app: app > 0 });
      await told(tx, userId, 'RESET');
    });
  }
}
