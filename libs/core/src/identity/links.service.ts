import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { type Actor, BadInput, RuleBroken, systemActor } from '@firsthand/contracts';
import { UnitOfWork, User } from '@firsthand/persistence';
import { type Clock, readToken, sameHash } from '@firsthand/platform';
import { CLOCK } from '../tenancy/tenancy.module.ts';
import type { Door, Entrance } from './entrance.ts';
import { ACCOUNT_OF, END_LINKS, type LinkView, OPEN_LINK, SEE_LINK, USE_LINK } from './identity.queries.ts';
import { normalEmail, passwordProblems } from './identity.rules.ts';
import { mailLinks } from './links.ts';
import { Passwords } from './passwords.ts';
import { entered, type FirstStep, SecondDoor, signOnOnly } from './second-door.ts';
import { END_CHALLENGES } from './second-step.queries.ts';
import { endSessionsOf } from './sessions.service.ts';
import { SignInService } from './sign-in.service.ts';
import { Tries } from './tries.ts';

/** Every request for a reset takes at least this long, so that none tells whether there is such an account. */
export const RESET_ANSWER_MS = 150;
/** Injection token of a shorter one, for tests. */
export const RESET_ANSWER = Symbol('how long a request for a reset takes, in milliseconds');

/** What a link is for, to whoever holds it. */
export type LinkCardView = Omit<LinkView, 'secretHash' | 'userId'>;

/** Mailed links: looked at as often as one likes, used once. */
@Injectable()
export class LinksService {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly tries: Tries,
    private readonly signIns: SignInService,
    private readonly second: SecondDoor,
    @Optional() @Inject(RESET_ANSWER) private readonly answerMs: number = RESET_ANSWER_MS,
  ) {}

  /** What this link is for, or null when it cannot be used (any more). Looking never uses it up; that it was looked at is kept. */
  async card(token: string, requestId: string): Promise<LinkCardView | null> {
    const link = await this.openLink(token, requestId);
    if (!link) return null;
    const read = readToken(token)!;
    await this.looked(systemActor(read.tenantId, requestId), read.id);
    const { secretHash: _, userId: __, ...card } = link;
    return card;
  }

  private async looked(actor: Actor, linkId: string): Promise<void> {
    await this.uow.run(actor, (tx) => tx.sql(SEE_LINK, linkId, tx.now));
  }

  /**
   * Uses a link: sets the password and signs in. Of many at once, one succeeds. Whoever has come as far as the second door
   * is at the first again; a reset also ends every session.
   * Who has a second step is asked for it still.
   * @throws NotInYet, RuleBroken LINK_NOT_VALID, sign-on-only; BadInput, RateLimited
   */
  async redeem(input: { token: string; password: string }, door: Door): Promise<Entrance> {
    const counted = await this.tries.usingLinks(door.address);
    const read = readToken(input.token);
    const link = await this.openLink(input.token, door.requestId);
    if (!read || !link) throw notValid();
    if (link.purpose === 'ADDRESS') throw notValid();
    if (link.signOnOnly) throw signOnOnly();
    const problems = passwordProblems(input.password, link.email);
    if (problems.length > 0) throw new BadInput(problems);
    const passwordHash = await this.passwords.hash(input.password, async () => {
      if (!(await this.openLink(input.token, door.requestId))) throw notValid();
    });
    if (door.cookie) await this.signIns.endSession(door.cookie, door.requestId);
    const first = await this.use(systemActor(read.tenantId, door.requestId), read.id, passwordHash, door);
    await counted.right();
    await this.tries.forgetCodes(read.tenantId, link.userId);
    return entered(first);
  }

  /**
   * Mails a link to choose a new password, if there is such an account with an address. Says nothing of whether there is,
   * neither in words nor in time.
   * @throws RateLimited when this address asks too often
   */
  async requestReset(input: { tenant: string; email: string }, door: Door): Promise<void> {
    await this.tries.askingForLinks(door.address);
    await Promise.all([this.mailReset(input, door.requestId), sleep(this.answerMs)]);
  }

  private async mailReset(input: { tenant: string; email: string }, requestId: string): Promise<void> {
    const slug = input.tenant.trim().toLowerCase();
    const email = normalEmail(input.email);
    const tenantId = await this.uow.tenantIdOf(slug);
    if (!(await this.tries.mayMailReset(`${slug}\n${email}`)) || !tenantId) return;
    await this.mailResetTo(systemActor(tenantId, requestId), email);
  }

  private async mailResetTo(actor: Actor, email: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      const account = await tx.first(ACCOUNT_OF, email);
      if (!account || account.email === null || account.signOnOnly || account.nobody) return;
      await mailLinks(tx, 'PASSWORD_RESET', [account.id], {});
      await tx.audit('password.reset-request', { kind: 'user', id: account.id });
    });
  }

  private async openLink(token: string, requestId: string): Promise<LinkView | null> {
    const read = readToken(token);
    if (!read) return null;
    const link = await this.linkOf(systemActor(read.tenantId, requestId), read.id);
    return link && sameHash(link.secretHash, read.secretHash) ? link : null;
  }

  private linkOf(actor: Actor, id: string): Promise<LinkView | null> {
    return this.uow.read(actor, (read) => read.first(OPEN_LINK, id, this.clock.now()));
  }

  private use(actor: Actor, linkId: string, passwordHash: string, door: Door): Promise<FirstStep> {
    return this.uow.run(actor, async (tx) => {
      const used = await tx.first(USE_LINK, linkId, tx.now);
      if (!used) throw notValid();
      await tx.sql(END_LINKS, [used.userId], used.purpose, tx.now);
      await tx.update(User, { id: used.userId }, { passwordHash });
      if (used.purpose === 'PASSWORD_RESET') await endSessionsOf(tx, used.userId);
      await tx.sql(END_CHALLENGES, used.userId, tx.now);
      await tx.audit('link.use', { kind: 'user', id: used.userId }, { purpose: used.purpose });
      return this.second.admit(tx, used.userId, { through: used.purpose }, door);
    });
  }
}

export function notValid(): RuleBroken {
  return new RuleBroken(
    'LINK_NOT_VALID',
    'This link was used already or has had its time. Ask for a new one.',
  );
}
