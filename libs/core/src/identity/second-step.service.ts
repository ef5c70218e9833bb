import { Inject, Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { SecondStep, UnitOfWork } from '@firsthand/persistence';
import type { Seal } from '@firsthand/platform';
import { VIEWER } from './identity.queries.ts';
import { calledAtTheDoor } from './profile.service.ts';
import { hasStep, SecondDoor, told, wrong } from './second-door.ts';
import { DROP_APP, KEEP_SECRET, type PasskeyView, PASSKEYS, TAKE_STEP } from './second-step.queries.ts';
import { addressForApps, newSecret } from './second-step.rules.ts';
import { SEAL } from './sign-on.providers.ts';
import { mayChange, newPaper, standing, turnOn, wayGone } from './step-changes.ts';
import { Tries } from './tries.ts';

export interface SecondStepView {
  /** Anything is asked for at the door besides the password. */
  on: boolean;
  /** Since when an app is set up; null without one. */
  appSince: string | null;
  passkeys: PasskeyView[];
  paperCodesLeft: number;
  /** It was shown, or without one they have signed in, so lately that it may be changed. */
  proved: boolean;
}

/** Somebody's own second step: set up, renewed, taken away. */
@Injectable()
export class SecondStepService {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(SEAL) private readonly seal: Seal,
    private readonly door: SecondDoor,
    private readonly tries: Tries,
  ) {}

  mine(actor: Actor, sessionId: string | null): Promise<SecondStepView> {
    return this.uow.read(actor, async (read) => {
      const [{ ways, lately }, passkeys] = await Promise.all([
        standing(read, actor.userId, sessionId),
        read.sql(PASSKEYS, actor.userId),
      ]);
      const { since: appSince, paperCodesLeft } = ways;
      return { on: hasStep(ways), appSince, passkeys, paperCodesLeft, proved: lately };
    });
  }

  /** A new secret, of which nothing is asked until a code of it was shown. @throws RuleBroken second-step-on; as `mayChange` */
  begin(actor: Actor, sessionId: string | null): Promise<{ secret: string; address: string }> {
    return this.uow.run(actor, async (tx) => {
      await mayChange(tx, sessionId);
      const viewer = (await tx.first(VIEWER, actor.userId, sessionId))!;
      const secret = newSecret();
      if (!(await tx.first(KEEP_SECRET, actor.userId, this.seal.close(secret, actor.userId))))
        throw new RuleBroken('second-step-on', 'Your app is set up already. Remove it first.');
      return {
        secret,
        address: addressForApps(secret, { institution: viewer.tenant.name, person: calledAtTheDoor(viewer) }),
      };
    });
  }

  /**
   * Turns the app on. Null when codes for paper were there already; else they are shown this once.
   * @throws RuleBroken second-step-wrong; RateLimited; as `mayChange`
   */
  async confirm(
    actor: Actor,
    sessionId: string | null,
    code: string,
    address: string,
  ): Promise<string[] | null> {
    // Guessing finds nothing here; the count keeps it from being tried without end.
    await this.tries.showingCode({ person: `${actor.userId}\nnew`, guessable: false }, address);
    return this.uow.run(actor, async (tx) => {
      const ways = await mayChange(tx, sessionId);
      const row = await tx.findOne(SecondStep, { id: actor.userId, confirmedAt: null });
      const step = row && this.door.stepOf(row, code, tx.now);
      if (step == null || !(await tx.first(TAKE_STEP, actor.userId, step))) throw wrong();
      const codes = await turnOn(tx, sessionId, 'APP', ways);
      await tx.update(SecondStep, { id: actor.userId }, { confirmedAt: tx.now });
      await tx.audit('second-step.app', { kind: 'user', id: actor.userId });
      return codes;
    });
  }

  /** New codes for paper; the old ones are worth nothing any more. @throws RuleBroken second-step-off; as `mayChange` */
  renewPaper(actor: Actor, sessionId: string | null): Promise<string[]> {
    return this.uow.run(actor, async (tx) => {
      if (!hasStep(await mayChange(tx, sessionId)))
        throw new RuleBroken('second-step-off', 'Set up an app or a passkey first.');
      await tx.audit('second-step.paper', { kind: 'user', id: actor.userId });
      await told(tx, actor.userId, 'PAPER_NEW');
      return newPaper(tx);
    });
  }

  /** Takes the app away: a stolen session alone must not. @throws NotFound; as `mayChange` */
  async removeApp(actor: Actor, sessionId: string | null): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      await mayChange(tx, sessionId);
      if (!(await tx.first(DROP_APP, actor.userId))) throw new NotFound();
      await tx.audit('second-step.app-gone', { kind: 'user', id: actor.userId });
      await wayGone(tx, 'APP_GONE');
    });
  }
}
