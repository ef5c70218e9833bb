import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  type ChallengePurpose,
  RuleBroken,
  SIGN_ON_KINDS,
  type StepChange,
  systemActor,
} from '@firsthand/contracts';
import { Challenge, Delivery, SecondStep, type Tx, UnitOfWork } from '@firsthand/persistence';
import { type Clock, mintToken, newId, readToken, type Seal, sha256 } from '@firsthand/platform';
import { CLOCK } from '../tenancy/tenancy.module.ts';
import {
  type ChallengeView,
  OPEN_CHALLENGE,
  PROVE_SESSION,
  TAKE_PAPER,
  TAKE_STEP,
  USE_CHALLENGE,
  WAYS_OF,
  type WaysView,
} from './second-step.queries.ts';
import { CHALLENGE_LIFE_MS, isAppCode, plainCode, stepOf } from './second-step.rules.ts';
import { SessionsService } from './sessions.service.ts';
import type { Door, Entrance } from './entrance.ts';
import { SEAL } from './sign-on.providers.ts';
import { Tries } from './tries.ts';

/** The first step was right; the browser keeps this token in a cookie and shows it with the second. */
export interface Waiting {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Somebody whose first step was right: in, or waiting for what is wanted still. */
export type FirstStep = Entrance | { readonly waiting: Waiting; readonly wanted: Wanted };

/** Says at the door what is wanted still. Whoever answers the browser sets the cookie first. */
export class NotInYet extends RuleBroken {
  constructor(
    readonly waiting: Waiting,
    wanted: Wanted,
  ) {
    super(wanted, WANTED[wanted]);
  }
}

type Wanted = keyof typeof WANTED;
const WANTED = {
  'second-step-needed': 'Show your second step.',
  'sign-on-connect': 'Connect the account you have at your institution, then you are in.',
} as const;

/** What somebody may show. */
export interface StepCard {
  readonly givenName: string;
  readonly app: boolean;
  readonly passkeys: boolean;
}

/** The second door, behind the first: a password, a mailed link or a sign-on has brought somebody here. */
@Injectable()
export class SecondDoor {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SEAL) private readonly seal: Seal,
    private readonly sessions: SessionsService,
    private readonly tries: Tries,
  ) {}

  /**
   * Opens a session for whom the first step has shown, or has them wait where they have a second. `vouched`: whoever sent
   * them has seen a second step of theirs.
   */
  async admit(
    tx: Tx,
    userId: string,
    { through, vouched = false }: { through: string; vouched?: boolean },
    door: Door,
  ): Promise<FirstStep> {
    const ways = (await tx.first(WAYS_OF, userId, tx.now))!;
    const seen = vouched && ways.bySignOn;
    if (!seen && hasStep(ways)) return this.wait(tx, 'second-step-needed', userId, { through });
    const roles = seen ? ways.roles : ways.unproved;
    return this.open(tx, userId, { roles, through, proved: seen }, door);
  }

  /**
   * Opens a session for whom nothing is asked of any more; but where an institution wants its own sign-on, only for who has
   * come through it. Who is not connected yet cannot have, and connects now: they have shown who they are here, and will
   * have there. @throws RuleBroken sign-on-only
   */
  async open(
    tx: Tx,
    userId: string,
    { roles, through, proved }: { roles: Actor['roles']; through: string; proved: boolean },
    door: Door,
  ): Promise<FirstStep> {
    if (!SIGN_ON_KINDS.some((kind) => kind === through)) {
      const { signOnOnly: only, connectsFirst } = (await tx.first(WAYS_OF, userId, tx.now))!;
      if (only) throw signOnOnly();
      if (connectsFirst) return this.wait(tx, 'sign-on-connect', userId, { through, proved });
    }
    const session = await this.sessions.open(tx, userId, door.userAgent, proved ? tx.now : null);
    await tx.audit('session.open', { kind: 'user', id: userId }, { through, secondStep: proved });
    return { actor: { ...tx.actor, userId, roles }, session };
  }

  /** Asks a browser for something. */
  async ask(
    tx: Tx,
    purpose: ChallengePurpose,
    userId: string | null,
    { through, proved = false }: { through: string; proved?: boolean },
  ): Promise<Waiting> {
    const id = newId();
    const { token, secretHash } = mintToken(tx.actor.tenantId, id);
    const expiresAt = new Date(tx.now.getTime() + CHALLENGE_LIFE_MS);
    await tx.insert(Challenge, { id, purpose, userId, secretHash, through, proved, expiresAt, usedAt: null });
    return { token, expiresAt };
  }

  private async wait(
    tx: Tx,
    wanted: Wanted,
    userId: string,
    shown: { through: string; proved?: boolean },
  ): Promise<FirstStep> {
    const purpose = wanted === 'second-step-needed' ? 'SECOND_STEP' : 'CONNECT';
    return { waiting: await this.ask(tx, purpose, userId, shown), wanted };
  }

  /** What whoever waits with this token may show; null when nobody does (any more). */
  async card(token: string, requestId: string): Promise<StepCard | null> {
    const waiting = await this.waiting(token, requestId);
    return (
      waiting && {
        givenName: waiting.ways.givenName,
        app: waiting.ways.app,
        passkeys: waiting.ways.passkeys > 0,
      }
    );
  }

  /**
   * Lets in who waits and brings a code of their app, or one from paper.
   * @throws NotInYet; RuleBroken second-step-late, second-step-wrong, second-step-many, sign-on-only; RateLimited
   */
  async pass(token: string, code: string, door: Door): Promise<Entrance> {
    const waiting = await this.waiting(token, door.requestId);
    if (!waiting) throw late();
    const { actor, userId, ways } = waiting;
    const counted = await this.tries.showingCode(codeCount(actor, userId, code), door.address);
    const first = await this.take(actor, userId, code, async (tx) => {
      if (!(await this.use(tx, token, 'SECOND_STEP'))) throw late();
      return this.open(tx, userId, { roles: ways.roles, through: waiting.through, proved: true }, door);
    });
    await counted.right();
    return entered(first);
  }

  /** The same for who is in, before they change how they come in. @throws as `pass` */
  async prove(actor: Actor, sessionId: string | null, code: string, address: string): Promise<void> {
    const counted = await this.tries.showingCode(codeCount(actor, actor.userId, code), address);
    await this.take(actor, actor.userId, code, async (tx) => {
      if (!sessionId || !(await tx.first(PROVE_SESSION, sessionId, actor.userId, tx.now))) throw late();
    });
    await counted.right();
  }

  /** Marks a challenge answered; null when it was, or had its time. */
  async use(tx: Tx, token: string, purpose: ChallengePurpose): Promise<ChallengeView | null> {
    const read = readToken(token);
    if (!read || read.tenantId !== tx.actor.tenantId) return null;
    return tx.first(USE_CHALLENGE, read.id, read.secretHash, purpose, tx.now);
  }

  /** Whom a first step has brought here; they are in nowhere yet. */
  async waiting(token: string, requestId: string, purpose: 'SECOND_STEP' | 'CONNECT' = 'SECOND_STEP') {
    const read = readToken(token);
    return read && this.waitingAs(systemActor(read.tenantId, requestId), read, purpose);
  }

  private waitingAs(
    actor: Actor,
    { id, secretHash }: { id: string; secretHash: string },
    purpose: ChallengePurpose,
  ) {
    return this.uow.read(actor, async (reading) => {
      const now = this.clock.now();
      const open = await reading.first(OPEN_CHALLENGE, id, secretHash, purpose, now);
      const ways = open?.userId ? await reading.first(WAYS_OF, open.userId, now) : null;
      return open?.userId && ways ? { actor, userId: open.userId, through: open.through, ways } : null;
    });
  }

  /** A code is used up together with what it was shown for, or not at all. */
  private async take<T>(
    actor: Actor,
    userId: string,
    typed: string,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    return this.uow.run(actor, async (tx) => {
      const row = await tx.findOne(SecondStep, { id: userId });
      if (!row || !(await this.takes(tx, row, typed))) throw wrong();
      return work(tx);
    });
  }

  private async takes(tx: Tx, row: SecondStep, typed: string): Promise<boolean> {
    const code = plainCode(typed);
    const step = row.confirmedAt ? this.stepOf(row, code, tx.now) : null;
    if (step !== null) return (await tx.first(TAKE_STEP, row.id, step)) !== null;
    if ((await tx.first(TAKE_PAPER, row.id, sha256(code))) === null) return false;
    await tx.audit(
      'second-step.paper-used',
      { kind: 'user', id: row.id },
      { left: row.paperCodes.length - 1 },
    );
    await told(tx, row.id, 'PAPER');
    return true;
  }

  /** Which half-minute of the app's a code is of. */
  stepOf(row: SecondStep, typed: string, now: Date): number | null {
    const secret = row.secret === null ? null : this.seal.open(row.secret, row.id);
    return secret === null ? null : stepOf(secret, plainCode(typed), now);
  }
}

/** Whoever is not in yet has to hear so, once what they wait with is kept. @throws NotInYet */
export function entered(first: FirstStep): Entrance {
  if ('waiting' in first) throw new NotInYet(first.waiting, first.wanted);
  return first;
}

/** What somebody hears who has a password, but whose institution wants them to use its own sign-on, as they can. */
export function signOnOnly(): RuleBroken {
  return new RuleBroken('sign-on-only', 'Your institution wants you to come in through its own sign-on.');
}

export const hasStep = ({ app, passkeys }: WaysView) => app || passkeys > 0;

/**
 * Tells somebody that how they come in has changed, at their address, or at the one they had: whoever is in their place
 * reads it too late.
 */
export async function told(
  tx: Tx,
  userId: string,
  change: StepChange,
  about: { address?: string; tokenName?: string } = {},
): Promise<void> {
  await tx.insert(Delivery, {
    userId,
    template: 'SECOND_STEP',
    params: { change, at: tx.now.toISOString(), path: '/account', ...about },
    dedupKey: `SECOND_STEP:${newId()}`,
    state: 'PLANNED',
    nextAttemptAt: tx.now,
    createdAt: tx.now,
  });
  await tx.enqueue('mail.deliver', {});
}

/** Whose codes are counted; those on paper cannot be guessed, so nobody uses them up for somebody else. */
const codeCount = ({ tenantId }: Actor, userId: string, code: string) => ({
  person: `${tenantId}\n${userId}`,
  guessable: isAppCode(plainCode(code)),
});

export const late = () =>
  new RuleBroken('second-step-late', 'That took too long, or was done already. Sign in once more.');

export const wrong = () =>
  new RuleBroken('second-step-wrong', 'This code does not fit. Wait for the next one and try again.');
