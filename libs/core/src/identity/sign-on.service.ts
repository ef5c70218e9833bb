import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  NotFound,
  RuleBroken,
  type SignOnKind,
  type SignOnPurpose,
  type SignOnRefusal,
  systemActor,
} from '@firsthand/contracts';
import { SignOnAttempt, SignOnIdentity, UnitOfWork } from '@firsthand/persistence';
import { mintToken, newId, OutboundRefused, readToken, sameHash, sha256 } from '@firsthand/platform';
import { OPEN_LINK } from './identity.queries.ts';
import type { Door } from './entrance.ts';
import { AdmitSignOn, type SignOnEnd } from './admit-sign-on.ts';
import { late, SecondDoor } from './second-door.ts';
import { SignOnProviders } from './sign-on.providers.ts';
import {
  type AttemptRow,
  type ConnectionView,
  CONNECTIONS,
  FINISH_ATTEMPT,
  HAS_A_WAY_IN,
  type ProviderRow,
  type SignOnWayView,
  USE_ATTEMPT,
  WAYS,
} from './sign-on.queries.ts';
import { ATTEMPT_LIFE_MS, insideOnly, isSubject, type Vouched } from './sign-on.rules.ts';
import { mayChange } from './step-changes.ts';
import { Tries } from './tries.ts';

/** Where to send a browser, and what it keeps in a cookie to show that it is the one that was sent. */
export interface Sending {
  readonly url: string;
  readonly browser: string;
}

/** Somebody who connects before they are in, and the buttons they may do it by. */
export interface ConnectingView {
  readonly givenName: string;
  readonly ways: SignOnWayView[];
}

interface Setting {
  purpose: SignOnPurpose;
  userId: string | null;
  linkId: string | null;
  next: string | null;
}

const random = () => randomBytes(32).toString('base64url');

/** Coming in through the institution's own sign-on: sent there, expected back, admitted. */
@Injectable()
export class SignOnService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly providers: SignOnProviders,
    private readonly admit: AdmitSignOn,
    private readonly tries: Tries,
    private readonly second: SecondDoor,
  ) {}

  /** The buttons at an institution's door. */
  async ways(slug: string, requestId: string): Promise<SignOnWayView[]> {
    const tenantId = await this.uow.tenantIdOf(slug.trim().toLowerCase());
    return tenantId ? this.waysOf(systemActor(tenantId, requestId)) : [];
  }

  /**
   * Sends somebody who wants to come in; with an invitation, as the one who is invited.
   * @throws NotFound when the institution does not offer this; RuleBroken LINK_NOT_VALID, sign-on-away
   */
  async start(
    input: { tenant: string; kind: SignOnKind; next?: string | null; invitation?: string | null },
    door: Door,
    browser: string | null,
  ): Promise<Sending> {
    await this.tries.signingOn(door.address);
    const tenantId = await this.uow.tenantIdOf(input.tenant.trim().toLowerCase());
    if (!tenantId) throw new NotFound();
    const actor = systemActor(tenantId, door.requestId);
    const linkId = input.invitation ? await this.invitation(actor, input.invitation) : null;
    const purpose = linkId ? 'INVITATION' : 'ENTER';
    const next = insideOnly(input.next);
    return this.send(actor, input.kind, { purpose, userId: null, linkId, next }, browser);
  }

  /**
   * Sends somebody who is signed in, to connect their account. That adds a way in, so they have shown that it is they; it
   * is asked again when they are back. @throws as `start` and `mayChange`
   */
  async connect(
    actor: Actor,
    sessionId: string | null,
    kind: SignOnKind,
    browser: string | null,
  ): Promise<Sending> {
    await this.uow.run(actor, (tx) => mayChange(tx, sessionId));
    const setting = { purpose: 'CONNECT' as const, userId: actor.userId, linkId: null, next: '/account' };
    return this.send(actor, kind, setting, browser);
  }

  /**
   * Sends somebody who is not in yet, and is not before their account is connected.
   * @throws as `start`; RuleBroken second-step-late
   */
  async connectFirst(
    token: string,
    { kind, next }: { kind: SignOnKind; next?: string | null },
    door: Door,
    browser: string | null,
  ): Promise<Sending> {
    await this.tries.signingOn(door.address);
    const waiting = await this.second.waiting(token, door.requestId, 'CONNECT');
    if (!waiting) throw late();
    const { actor, userId } = waiting;
    const setting = { purpose: 'CONNECT' as const, userId, linkId: null, next: insideOnly(next) };
    return this.send(actor, kind, setting, browser);
  }

  /** Who waits in a browser to connect their account; null when nobody does (any more). */
  async connecting(token: string, requestId: string): Promise<ConnectingView | null> {
    const waiting = await this.second.waiting(token, requestId, 'CONNECT');
    return waiting && { givenName: waiting.ways.givenName, ways: await this.waysOf(waiting.actor) };
  }

  /** Sends an administrator, to see what comes back; also while nobody else is. @throws as `start` */
  test(actor: Actor, kind: SignOnKind, browser: string | null): Promise<Sending> {
    const setting = { purpose: 'TEST' as const, userId: actor.userId, linkId: null, next: null };
    return this.send(actor, kind, setting, browser);
  }

  /**
   * What a provider answered, looked at once: afterwards the attempt is spent, whatever came. Nobody is let in yet; that
   * waits for the browser to come with its cookie. False when nothing was expected here (any more).
   */
  async receive(
    given: { slug: string; kind: SignOnKind; state: string; cameBack: string },
    requestId: string,
  ): Promise<boolean> {
    const read = readToken(given.state);
    if (!read || read.tenantId !== (await this.uow.tenantIdOf(given.slug))) return false;
    const actor = systemActor(read.tenantId, requestId);
    const attempt = await this.use(actor, read.id, read.secretHash, given.kind);
    if (!attempt) return false;
    const provider = await this.providerOf(actor, given.kind, attempt.purpose === 'TEST');
    const said = provider
      ? await this.heard(provider, attempt, given.state, given.cameBack)
      : { refused: 'NOT_VOUCHED' satisfies SignOnRefusal };
    await this.keep(actor, attempt.id, said);
    return true;
  }

  /** Lets in whom the provider vouched for, in the browser that was sent: by what it keeps of that, and of who waits in it. */
  async finish(
    slug: string,
    state: string,
    kept: { browser: string | null; waiting: string | null },
    door: Door,
  ): Promise<SignOnEnd> {
    const { browser, waiting } = kept;
    const read = readToken(state);
    const tenantId = await this.uow.tenantIdOf(slug);
    if (!read || !browser || read.tenantId !== tenantId) return refusedAt(slug, 'STALE');
    const actor = systemActor(read.tenantId, door.requestId);
    const attempt = await this.take(actor, read.id, read.secretHash, sha256(browser));
    if (!attempt) return refusedAt(slug, 'STALE');
    const provider = await this.providerOf(actor, attempt.kind, attempt.purpose === 'TEST');
    if (!provider) return refusedAt(slug, 'STALE');
    return this.admit.finish(actor, provider, attempt, waiting, door);
  }

  /** The caller's connections. */
  mine(actor: Actor): Promise<ConnectionView[]> {
    return this.uow.read(actor, (read) => read.sql(CONNECTIONS, actor.userId));
  }

  /** @throws NotFound; RuleBroken last-way-in, sign-on-stays: where sign-on is required no mail would let them in again. */
  async disconnect(actor: Actor, id: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      if ((await tx.delete(SignOnIdentity, { id, userId: actor.userId })) === 0) throw new NotFound();
      const left = await tx.first(HAS_A_WAY_IN, actor.userId);
      if (left?.required && !left.has)
        throw new RuleBroken(
          'sign-on-stays',
          'Your institution wants you to come in through its own sign-on, so this connection stays.',
        );
      if (!left?.has)
        throw new RuleBroken(
          'last-way-in',
          'This is the only way you come in, so it stays. Choose a password first.',
        );
      await tx.audit('sign-on.disconnect', { kind: 'user', id: actor.userId });
    });
  }

  private waysOf(actor: Actor): Promise<SignOnWayView[]> {
    return this.uow.read(actor, (read) => read.sql(WAYS));
  }

  private async send(
    actor: Actor,
    kind: SignOnKind,
    setting: Setting,
    browser: string | null,
  ): Promise<Sending> {
    const provider = await this.providerOf(actor, kind, setting.purpose === 'TEST');
    if (!provider) throw new NotFound();
    const id = newId();
    const { token, secretHash } = mintToken(actor.tenantId, id);
    const kept = browser && /^[\w-]{43}$/.test(browser) ? browser : random();
    const sent = this.providers.remembered(kind, random);
    const url = await this.providers.address(provider, sent, token).catch((error: unknown) => {
      const words = 'The institution’s sign-on does not answer.';
      // Why is for whoever tries it out, and of no use at a door where anybody may stand.
      throw setting.purpose === 'TEST'
        ? new RuleBroken('sign-on-unreachable', words, { said: reasonOf(error) })
        : new RuleBroken('sign-on-away', words);
    });
    await this.uow.run(actor, (tx) =>
      tx.insert(SignOnAttempt, {
        ...{ id, kind, secretHash, ...sent, ...setting },
        browserHash: sha256(kept),
        expiresAt: new Date(tx.now.getTime() + ATTEMPT_LIFE_MS),
        ...{ usedAt: null, said: null, finishedAt: null },
      }),
    );
    return { url, browser: kept };
  }

  private async heard(
    provider: ProviderRow,
    attempt: AttemptRow,
    state: string,
    cameBack: string,
  ): Promise<Vouched | { refused: SignOnRefusal; why: string }> {
    try {
      const vouched = await this.providers.vouched(provider, attempt, state, cameBack);
      if (!isSubject(vouched.subject)) throw new Error('The subject has no name that can be kept.');
      return vouched;
    } catch (error) {
      const unreachable = refusedOnTheWay(error);
      return { refused: unreachable ? 'UNREACHABLE' : 'NOT_VOUCHED', why: reasonOf(error) };
    }
  }

  private async invitation(actor: Actor, token: string): Promise<string> {
    const read = readToken(token);
    const link =
      read?.tenantId === actor.tenantId
        ? await this.uow.read(actor, (reading) => reading.first(OPEN_LINK, read.id, reading.now))
        : null;
    if (!read || !link || link.purpose !== 'INVITATION' || !sameHash(link.secretHash, read.secretHash))
      throw new RuleBroken(
        'LINK_NOT_VALID',
        'This link was used already or has had its time. Ask for a new one.',
      );
    return read.id;
  }

  private async providerOf(actor: Actor, kind: SignOnKind, also: boolean): Promise<ProviderRow | null> {
    const provider = await this.uow.read(actor, (read) => this.providers.of(read, kind));
    return provider && (provider.enabled || also) ? provider : null;
  }

  private use(actor: Actor, id: string, secretHash: string, kind: SignOnKind): Promise<AttemptRow | null> {
    return this.uow.run(actor, (tx) => tx.first(USE_ATTEMPT, id, secretHash, kind, tx.now));
  }

  private take(
    actor: Actor,
    id: string,
    secretHash: string,
    browserHash: string,
  ): Promise<AttemptRow | null> {
    return this.uow.run(actor, (tx) => tx.first(FINISH_ATTEMPT, id, secretHash, browserHash, tx.now));
  }

  private async keep(actor: Actor, id: string, said: object): Promise<void> {
    await this.uow.run(actor, (tx) => tx.update(SignOnAttempt, { id }, { said: { ...said } }));
  }
}

const refusedAt = (slug: string, because: SignOnRefusal): SignOnEnd => ({
  entrance: null,
  next: `/sign-in?tenant=${encodeURIComponent(slug)}&refused=${because}`,
});

/** The library wraps what the way out says. */
function refusedOnTheWay(error: unknown): boolean {
  return (
    error instanceof OutboundRefused ||
    (error instanceof Error && error.cause !== undefined && refusedOnTheWay(error.cause))
  );
}

/** In the provider's or the library's own words, for who sets it up; the cause says more than what wraps it. */
function reasonOf(error: unknown): string {
  const words = [];
  for (let each = error; each instanceof Error && words.length < 3; each = each.cause)
    words.push(each.message);
  return words.join(' ').slice(0, 500) || 'Nothing more is known.';
}
