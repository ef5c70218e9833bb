import { Injectable } from '@nestjs/common';
import { type Actor, type Role, type SignOnRefusal } from '@firsthand/contracts';
import { Link, SignOnAttempt, type Tx, UnitOfWork, User } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { TENANT } from '../tenancy/tenancy.queries.ts';
import type { Door, Entrance } from './entrance.ts';
import { isEmail } from './email.ts';
import { END_LINKS, USE_LINK } from './identity.queries.ts';
import { normalEmail } from './identity.rules.ts';
import { type FirstStep, hasStep, SecondDoor, told, type Waiting } from './second-door.ts';
import { WAYS_OF } from './second-step.queries.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInService } from './sign-in.service.ts';
import { type AttemptRow, CONNECT, KNOWN, type ProviderRow, SEE_IDENTITY } from './sign-on.queries.ts';
import { admission, type Admission, isOfDomains, type Vouched } from './sign-on.rules.ts';
import { standing } from './step-changes.ts';

/** How it ended, and the page that says so. */
export interface SignOnEnd {
  /** Null when nobody has come in. */
  readonly entrance: Entrance | null;
  readonly next: string;
  /** Who has come so far and has a second step to show first; they go on to `next` after. */
  readonly waiting?: Waiting;
}

type Said = Vouched | { refused: SignOnRefusal; why: string };

/** What becomes of somebody a provider has vouched for. */
@Injectable()
export class AdmitSignOn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionsService,
    private readonly signIns: SignInService,
    private readonly second: SecondDoor,
  ) {}

  /** `waiting`: what the browser waits with that has to connect before it is in. */
  async finish(
    actor: Actor,
    provider: ProviderRow,
    attempt: AttemptRow,
    waiting: string | null,
    door: Door,
  ): Promise<SignOnEnd> {
    const said = attempt.said as unknown as Said;
    if (attempt.purpose === 'TEST') return this.tested(actor, provider, attempt, said);
    if (attempt.purpose === 'CONNECT' && waiting !== null && (await this.waits(waiting, attempt, door)))
      return this.connectFirst(actor, provider, attempt, said, waiting, door);
    if ('refused' in said) return this.refuse(actor, provider, attempt, said.refused);
    if (attempt.purpose === 'CONNECT') return this.connect(actor, provider, attempt, said, door);
    const end = await this.enter(actor, provider, attempt, said, door);
    if (typeof end === 'string') return this.refuse(actor, provider, attempt, end);
    // A session of before ends: one browser, one person.
    if (door.cookie) await this.signIns.endSession(door.cookie, door.requestId);
    return end;
  }

  private enter(
    actor: Actor,
    provider: ProviderRow,
    attempt: AttemptRow,
    vouched: Vouched,
    door: Door,
  ): Promise<SignOnEnd | SignOnRefusal> {
    return this.uow.run(actor, async (tx) => {
      await tx.update(SignOnAttempt, { id: attempt.id }, { said: null });
      const invited = attempt.linkId !== null;
      const userId = invited
        ? await this.acceptedBy(tx, provider, vouched, attempt.linkId!)
        : await this.admitted(tx, provider, vouched);
      if (!isPerson(userId)) return userId.because;
      const through = { through: provider.kind, vouched: vouched.secondStep === true };
      const first = await this.second.admit(tx, userId.id, through, door);
      const next = invited ? '/' : (attempt.next ?? '/');
      return endOf(first, next);
    });
  }

  private async admitted(tx: Tx, provider: ProviderRow, vouched: Vouched) {
    const decided = await decide(tx, provider, vouched);
    if (decided.admit === 'NOBODY') return { because: decided.because };
    if (decided.admit === 'PERSON') {
      await tx.sql(SEE_IDENTITY, provider.kind, provider.issuer, vouched.subject, tx.now);
      return { id: decided.userId };
    }
    const email = decided.email;
    if (!isEmail(email)) return { because: 'NO_ACCOUNT' as const };
    const { locale } = (await tx.first(TENANT))!;
    const [id] = (await tx.insert(User, {
      email,
      givenName: (vouched.givenName ?? email.split('@')[0]!).slice(0, 100),
      familyName: (vouched.familyName ?? '').slice(0, 100),
      roles: ['STUDENT'] satisfies Role[],
      locale,
      zone: null,
      passwordHash: null,
      bouncedAt: null,
      createdAt: tx.now,
    })) as [string];
    await tx.sql(CONNECT, newId(), provider.kind, provider.issuer, vouched.subject, id, tx.now);
    await tx.audit('user.provision', { kind: 'user', id }, { through: provider.kind });
    return { id };
  }

  /** The invitation names the person; using it up connects them. */
  private async acceptedBy(tx: Tx, provider: ProviderRow, vouched: Vouched, linkId: string) {
    if (!isOfDomains(provider.domains, vouched.email)) return { because: 'DOMAIN' as const };
    const known = await tx.first(KNOWN, provider.kind, provider.issuer, vouched.subject, '');
    const invited = await tx.findOne(Link, { id: linkId });
    // Before the invitation is used up.
    if (known?.connectedTo && known.connectedTo !== invited?.userId) return { because: 'TAKEN' as const };
    const used = await tx.first(USE_LINK, linkId, tx.now);
    if (!used) return { because: 'STALE' as const };
    await tx.sql(END_LINKS, [used.userId], used.purpose, tx.now);
    await tx.sql(CONNECT, newId(), provider.kind, provider.issuer, vouched.subject, used.userId, tx.now);
    await tx.audit('sign-on.connect', { kind: 'user', id: used.userId }, { through: provider.kind });
    return { id: used.userId };
  }

  private async waits(token: string, { userId }: AttemptRow, door: Door): Promise<boolean> {
    return (await this.second.waiting(token, door.requestId, 'CONNECT'))?.userId === userId;
  }

  /** Whoever has shown here who they are has been recognised there too: the two are one from now on, and they are in. */
  private async connectFirst(
    actor: Actor,
    provider: ProviderRow,
    attempt: AttemptRow,
    said: Said,
    waiting: string,
    door: Door,
  ): Promise<SignOnEnd> {
    const next = attempt.next ?? '/';
    const back = `/sign-in/connect?${new URLSearchParams({ tenant: provider.slug, next })}&`;
    if ('refused' in said) return this.refuse(actor, provider, attempt, said.refused, back);
    const first = await this.uow.run(actor, async (tx): Promise<FirstStep | SignOnRefusal> => {
      if (!isOfDomains(provider.domains, said.email)) return 'DOMAIN';
      const userId = attempt.userId!;
      const known = await tx.first(KNOWN, provider.kind, provider.issuer, said.subject, '');
      // Before what they wait with is used up: they may try once more as somebody else.
      if (known?.connectedTo && known.connectedTo !== userId) return 'TAKEN';
      const shown = await this.second.use(tx, waiting, 'CONNECT');
      const ways = await tx.first(WAYS_OF, userId, tx.now);
      // A second step of theirs that is newer than what they wait with has not been shown.
      if (shown?.userId !== userId || !ways || (hasStep(ways) && !shown.proved)) return 'STALE';
      await tx.update(SignOnAttempt, { id: attempt.id }, { said: null });
      if (!(await connects(tx, provider, said, userId))) return 'TAKEN';
      if (!shown.proved)
        return this.second.admit(
          tx,
          userId,
          { through: provider.kind, vouched: said.secondStep === true },
          door,
        );
      return this.second.open(tx, userId, { roles: ways.roles, through: provider.kind, proved: true }, door);
    });
    if (typeof first === 'string')
      return this.refuse(actor, provider, attempt, first, first === 'STALE' ? undefined : back);
    if (door.cookie) await this.signIns.endSession(door.cookie, door.requestId);
    return endOf(first, next);
  }

  private async connect(
    actor: Actor,
    provider: ProviderRow,
    attempt: AttemptRow,
    vouched: Vouched,
    door: Door,
  ): Promise<SignOnEnd> {
    const held = door.cookie ? await this.sessions.recognise(door.cookie, door.requestId) : null;
    if (!held || held.actor.tenantId !== actor.tenantId || held.actor.userId !== attempt.userId)
      return this.refuse(actor, provider, attempt, 'SIGNED_OUT');
    const because = await this.uow.run(held.actor, async (tx): Promise<SignOnRefusal | null> => {
      await tx.update(SignOnAttempt, { id: attempt.id }, { said: null });
      if (!isOfDomains(provider.domains, vouched.email)) return 'DOMAIN';
      if (!(await standing(tx, held.actor.userId, held.sessionId)).lately) return 'STALE';
      return (await connects(tx, provider, vouched, held.actor.userId)) ? null : 'TAKEN';
    });
    if (because) return this.refuse(actor, provider, attempt, because);
    return { entrance: null, next: '/account?connected=true' };
  }

  /** What would have happened is kept for the administrator who asked; nothing happens. */
  private async tested(
    actor: Actor,
    provider: ProviderRow,
    attempt: AttemptRow,
    said: Said,
  ): Promise<SignOnEnd> {
    await this.uow.run(actor, async (tx) => {
      const would = 'refused' in said ? null : await decide(tx, provider, said);
      await tx.update(
        SignOnAttempt,
        { id: attempt.id },
        {
          said: { ...said, ...(would && { would: would.admit === 'NOBODY' ? would.because : would.admit }) },
        },
      );
    });
    return { entrance: null, next: `/institution/sign-on?tested=${attempt.id}` };
  }

  private async refuse(
    actor: Actor,
    provider: ProviderRow,
    attempt: AttemptRow,
    because: SignOnRefusal,
    back?: string,
  ): Promise<SignOnEnd> {
    await this.uow.run(actor, async (tx) => {
      await tx.update(SignOnAttempt, { id: attempt.id }, { said: null });
      await tx.audit(
        'sign-on.refuse',
        { kind: 'provider', id: provider.id },
        { because, for: attempt.purpose },
      );
    });
    const page =
      back ??
      (attempt.purpose === 'CONNECT' && because !== 'SIGNED_OUT'
        ? '/account?'
        : `/sign-in?tenant=${encodeURIComponent(provider.slug)}&`);
    return { entrance: null, next: `${page}refused=${because}` };
  }
}

/** Connects, and tells whose account it is; false when the subject is somebody else's. */
async function connects(tx: Tx, provider: ProviderRow, vouched: Vouched, userId: string): Promise<boolean> {
  const connected = await tx.first(
    CONNECT,
    newId(),
    provider.kind,
    provider.issuer,
    vouched.subject,
    userId,
    tx.now,
  );
  if (connected?.userId !== userId) return false;
  await told(tx, userId, 'SIGN_ON');
  await tx.audit('sign-on.connect', { kind: 'user', id: userId }, { through: provider.kind });
  return true;
}

async function decide(tx: Tx, provider: ProviderRow, vouched: Vouched): Promise<Admission> {
  const known = await tx.first(
    KNOWN,
    provider.kind,
    provider.issuer,
    vouched.subject,
    normalEmail(vouched.email ?? ''),
  );
  return admission(provider, vouched, known ?? { connectedTo: null, ended: false, addressTaken: false });
}

const endOf = (first: FirstStep, next: string): SignOnEnd =>
  'waiting' in first ? { entrance: null, waiting: first.waiting, next } : { entrance: first, next };

const isPerson = (found: { id: string } | { because: SignOnRefusal }): found is { id: string } =>
  'id' in found;
