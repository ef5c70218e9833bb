import { Inject, Injectable } from '@nestjs/common';
import { type Actor, RuleBroken } from '@firsthand/contracts';
import { SecondStep, type Tx, UnitOfWork } from '@firsthand/persistence';
import { type Clock, type Seal, sha256 } from '@firsthand/platform';
import { CLOCK } from '../tenancy/tenancy.module.ts';
import { VIEWER } from './identity.queries.ts';
import { hasStep, late, SecondDoor, told, wrong } from './second-door.ts';
import {
  DROP_PAPER_ALONE,
  END_OTHER_SESSIONS,
  KEEP_PAPER,
  KEEP_SECRET,
  type PasskeyView,
  PASSKEYS,
  PROVE_SESSION,
  PROVED_SINCE,
  TAKE_STEP,
  WAYS_OF,
} from './second-step.queries.ts';
import { addressForApps, newPaperCodes, newSecret, plainCode, PROOF_LIFE_MS } from './second-step.rules.ts';
import { SEAL } from './sign-on.providers.ts';
import { Tries } from './tries.ts';

export interface SecondStepView {
  /** Anything is asked for at the door besides the password. */
  on: boolean;
  /** Since when an app is set up; null without one. */
  appSince: string | null;
  passkeys: PasskeyView[];
  paperCodesLeft: number;
  /** It was shown so lately that it may be changed. */
  proved: boolean;
}

/** Somebody's own second step: set up, renewed, taken away. */
@Injectable()
export class SecondStepService {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SEAL) private readonly seal: Seal,
    private readonly door: SecondDoor,
    private readonly tries: Tries,
  ) {}

  mine(actor: Actor, sessionId: string | null): Promise<SecondStepView> {
    const now = this.clock.now();
    return this.uow.read(actor, async (read) => {
      const [ways, passkeys, proved] = await Promise.all([
        read.first(WAYS_OF, actor.userId, now),
        read.sql(PASSKEYS, actor.userId),
        sessionId ? read.first(PROVED_SINCE, sessionId, actor.userId, since(now)) : null,
      ]);
      const { since: appSince, paperCodesLeft } = ways!;
      return { on: hasStep(ways!), appSince, passkeys, paperCodesLeft, proved: proved !== null };
    });
  }

  /** A new secret, of which nothing is asked until a code of it was shown. @throws RuleBroken second-step-on, second-step-stale */
  begin(actor: Actor, sessionId: string | null): Promise<{ secret: string; address: string }> {
    return this.uow.run(actor, async (tx) => {
      await mayChange(tx, sessionId);
      const viewer = (await tx.first(VIEWER, actor.userId))!;
      const secret = newSecret();
      if (!(await tx.first(KEEP_SECRET, actor.userId, this.seal.close(secret, actor.userId))))
        throw new RuleBroken('second-step-on', 'Your app is set up already. Remove it first.');
      return {
        secret,
        address: addressForApps(secret, { institution: viewer.tenant.name, email: viewer.email }),
      };
    });
  }

  /**
   * Turns the app on. Null when codes for paper were there already; else they are shown this once.
   * @throws RuleBroken second-step-wrong, second-step-stale; RateLimited
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
      await mayChange(tx, sessionId);
      const row = await tx.findOne(SecondStep, { id: actor.userId, confirmedAt: null });
      const step = row && this.door.stepOf(row, code, tx.now);
      if (step == null || !(await tx.first(TAKE_STEP, actor.userId, step))) throw wrong();
      const codes = await turnOn(tx, sessionId, 'APP');
      await tx.update(SecondStep, { id: actor.userId }, { confirmedAt: tx.now });
      await tx.audit('second-step.app', { kind: 'user', id: actor.userId });
      return codes;
    });
  }

  /** New codes for paper; the old ones are worth nothing any more. @throws RuleBroken second-step-stale, second-step-off */
  renewPaper(actor: Actor, sessionId: string | null): Promise<string[]> {
    return this.uow.run(actor, async (tx) => {
      await mayChange(tx, sessionId);
      if (!hasStep((await tx.first(WAYS_OF, actor.userId, tx.now))!))
        throw new RuleBroken('second-step-off', 'Set up an app or a passkey first.');
      await tx.audit('second-step.paper', { kind: 'user', id: actor.userId });
      return newPaper(tx);
    });
  }

  /** Takes the app away: a stolen session alone must not. @throws RuleBroken second-step-stale */
  async removeApp(actor: Actor, sessionId: string | null): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      await mayChange(tx, sessionId);
      await tx.update(SecondStep, { id: actor.userId }, { secret: null, confirmedAt: null, lastStep: null });
      await tx.audit('second-step.app-gone', { kind: 'user', id: actor.userId });
      await wayGone(tx, 'APP_GONE');
    });
  }
}

/** Who has a second step shows it before they change it. @throws RuleBroken second-step-stale */
export async function mayChange(tx: Tx, sessionId: string | null): Promise<void> {
  const { userId } = tx.actor;
  if (!hasStep((await tx.first(WAYS_OF, userId, tx.now))!)) return;
  if (!sessionId || !(await tx.first(PROVED_SINCE, sessionId, userId, since(tx.now))))
    throw new RuleBroken('second-step-stale', 'Show your second step once more, then you can change it.');
}

/** A way was added by who is here. With the first, other sessions end, and there are codes for paper. */
export async function turnOn(
  tx: Tx,
  sessionId: string | null,
  way: 'APP' | 'PASSKEY',
): Promise<string[] | null> {
  const { userId } = tx.actor;
  if (!sessionId || !(await tx.first(PROVE_SESSION, sessionId, userId, tx.now))) throw late();
  const ways = (await tx.first(WAYS_OF, userId, tx.now))!;
  const first = !hasStep(ways);
  await told(tx, userId, first ? 'ON' : way);
  if (first) {
    tx.hasNews = true;
    await tx.sql(END_OTHER_SESSIONS, userId, sessionId, tx.now);
  }
  return first || ways.paperCodesLeft === 0 ? newPaper(tx) : null;
}

/** A way was taken away; with the last, the second step is off and its codes for paper go too. */
export async function wayGone(tx: Tx, change: 'APP_GONE' | 'PASSKEY_GONE'): Promise<void> {
  const off = await tx.first(DROP_PAPER_ALONE, tx.actor.userId);
  await told(tx, tx.actor.userId, off ? 'OFF' : change);
}

async function newPaper(tx: Tx): Promise<string[]> {
  const codes = newPaperCodes();
  await tx.sql(
    KEEP_PAPER,
    tx.actor.userId,
    codes.map((code) => sha256(plainCode(code))),
  );
  return codes;
}

const since = (now: Date) => new Date(now.getTime() - PROOF_LIFE_MS);
