import { Injectable } from '@nestjs/common';
import { type Actor, systemActor, Unauthenticated, whoSits } from '@firsthand/contracts';
import { Session, UnitOfWork, User } from '@firsthand/persistence';
import { readToken } from '@firsthand/platform';
import type { Door, Entrance } from './entrance.ts';
import { type Account, ACCOUNT_OF } from './identity.queries.ts';
import { normalEmail } from './identity.rules.ts';
import { KnownBrowsers } from './known-browsers.ts';
import { Passwords } from './passwords.ts';
import { entered, type FirstStep, SecondDoor, signOnOnly } from './second-door.ts';
import { SessionsService } from './sessions.service.ts';
import { Tries } from './tries.ts';
import { closeViewings } from './viewings.service.ts';

/** No tenant has this id. An unknown institution is looked up under it, so that it costs what a known one costs. */
const NO_TENANT = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class SignInService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly tries: Tries,
    private readonly sessions: SessionsService,
    private readonly second: SecondDoor,
    private readonly browsers: KnownBrowsers,
  ) {}

  /**
   * Opens a session for who gives the right password. No institution, no such person, no password set, a wrong one:
   * one answer for all, after the same work.
   * @throws Unauthenticated, RateLimited; NotInYet, RuleBroken sign-on-only, once the password was right
   */
  async signIn(input: { tenant: string; email: string; password: string }, door: Door): Promise<Entrance> {
    const slug = input.tenant.trim().toLowerCase();
    const email = normalEmail(input.email);
    const system = systemActor((await this.uow.tenantIdOf(slug)) ?? NO_TENANT, door.requestId);
    const account = await this.accountOf(system, email);
    const person = account && { tenantId: system.tenantId, userId: account.id };
    const counted = await this.tries.signingIn({
      account: `${slug}\n${email}`,
      address: door.address,
      browser: person && this.browsers.idFor(person, door.known ?? null),
    });
    const fits = await this.passwords.fits(input.password, account?.passwordHash ?? null);
    if (!account || !fits)
      throw new Unauthenticated('This e-mail address and password do not fit.', 'WRONG_CREDENTIALS');
    await counted.succeeded();
    if (account.signOnOnly) throw signOnOnly();
    return entered(await this.enter(system, account, input.password, door));
  }

  /** Ends the session behind a cookie, whosever it is; quiet when there is none. */
  async endSession(cookie: string, requestId: string): Promise<void> {
    const held = await this.sessions.recognise(cookie, requestId);
    if (held) await this.end(whoSits(held.actor), readToken(cookie)!.id);
  }

  private accountOf(actor: Actor, email: string): Promise<Account | null> {
    return this.uow.read(actor, (read) => read.first(ACCOUNT_OF, email));
  }

  private async enter(actor: Actor, account: Account, password: string, door: Door): Promise<FirstStep> {
    const stored = account.passwordHash!;
    const stronger = this.passwords.isOutdated(stored) ? await this.passwords.hash(password) : null;
    if (door.cookie) await this.endSession(door.cookie, door.requestId);
    return this.uow.run(actor, async (tx) => {
      if (stronger)
        await tx.update(User, { id: account.id, passwordHash: stored }, { passwordHash: stronger });
      return this.second.admit(tx, account.id, { through: 'PASSWORD' }, door);
    });
  }

  private async end(actor: Actor, id: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      await tx.update(Session, { id, revokedAt: null }, { revokedAt: tx.now });
      tx.hasNews = true;
      await closeViewings(tx);
      await tx.audit('session.end', { kind: 'session', id });
    });
  }
}
