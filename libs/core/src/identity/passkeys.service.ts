import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import {
  type Actor,
  BadInput,
  type ChallengePurpose,
  NotFound,
  RuleBroken,
  systemActor,
} from '@firsthand/contracts';
import { Passkey, type Tx, UnitOfWork, User } from '@firsthand/persistence';
import { readToken } from '@firsthand/platform';
import type { Door, Entrance } from './entrance.ts';
import { VIEWER } from './identity.queries.ts';
import { calledAtTheDoor } from './profile.service.ts';
import { entered, type FirstStep, late, SecondDoor } from './second-door.ts';
import { type ChallengeView, PROVE_SESSION, USE_PASSKEY, WAYS_OF } from './second-step.queries.ts';
import { PASSKEYS_AT_MOST } from './second-step.rules.ts';
import { SignInService } from './sign-in.service.ts';
import { PUBLIC_URL } from './sign-on.providers.ts';
import { mayChange, turnOn, wayGone } from './step-changes.ts';
import { Tries } from './tries.ts';

/** What the log calls a passkey that was shown before anything else. */
const ALONE = 'PASSKEY';

type Answer = AuthenticationResponseJSON | RegistrationResponseJSON;

/**
 * Keys that devices keep. A device shows one only after its owner has shown themselves to it, by a finger or a number: who
 * signs in so has taken both steps at once. Options and answers are WebAuthn's own, as JSON.
 */
@Injectable()
export class PasskeysService {
  private readonly site: { id: string; origin: string };

  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: SecondDoor,
    private readonly signIns: SignInService,
    private readonly tries: Tries,
    @Inject(PUBLIC_URL) publicUrl: string,
  ) {
    const { hostname, origin } = new URL(publicUrl);
    this.site = { id: hostname, origin };
  }

  /** What a browser at an institution's door is asked; nothing in it tells who has a passkey. @throws NotFound, RateLimited */
  async ask(slug: string, door: Pick<Door, 'address' | 'requestId'>): Promise<string> {
    await this.tries.signingOn(door.address);
    const tenantId = await this.uow.tenantIdOf(slug.trim().toLowerCase());
    if (!tenantId) throw new NotFound();
    return this.asked(systemActor(tenantId, door.requestId), null, ALONE);
  }

  /** What whoever waits for their second step is asked. @throws RuleBroken second-step-late; RateLimited */
  async askWaiting(token: string, door: Pick<Door, 'address' | 'requestId'>): Promise<string> {
    await this.tries.signingOn(door.address);
    const waiting = await this.door.waiting(token, door.requestId);
    if (!waiting) throw late();
    return this.asked(waiting.actor, waiting.userId, waiting.through);
  }

  /** The same for who is in, before they change how they come in. */
  askMe(actor: Actor): Promise<string> {
    return this.asked(actor, actor.userId, ALONE);
  }

  /** @throws NotInYet; RuleBroken passkey-unknown, second-step-late, sign-on-only; RateLimited */
  async enter(answer: string, door: Door): Promise<Entrance> {
    await this.tries.signingOn(door.address);
    const given = answerOf<AuthenticationResponseJSON>(answer);
    const tenantId = readToken(given.challenge)?.tenantId;
    if (!tenantId) throw unknown();
    const first = await this.enterAs(systemActor(tenantId, door.requestId), given, door);
    if (door.cookie) await this.signIns.endSession(door.cookie, door.requestId);
    return entered(first);
  }

  /** @throws as `enter` */
  async prove(actor: Actor, sessionId: string | null, answer: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      if ((await this.shown(tx, answerOf(answer))).userId !== actor.userId) throw unknown();
      if (!sessionId || !(await tx.first(PROVE_SESSION, sessionId, actor.userId, tx.now))) throw late();
    });
  }

  /** What a browser needs to make a passkey. @throws RuleBroken passkeys-many; as `mayChange` */
  begin(actor: Actor, sessionId: string | null): Promise<string> {
    return this.uow.run(actor, async (tx) => {
      await mayChange(tx, sessionId);
      const before = await tx.find(Passkey, { userId: actor.userId });
      if (before.length >= PASSKEYS_AT_MOST)
        throw new RuleBroken('passkeys-many', 'Remove a passkey you no longer use first.');
      const viewer = (await tx.first(VIEWER, actor.userId, sessionId))!;
      const { token } = await this.door.ask(tx, 'NEW_PASSKEY', actor.userId, { through: ALONE });
      const options = await generateRegistrationOptions({
        rpName: viewer.tenant.name,
        rpID: this.site.id,
        userID: new TextEncoder().encode(actor.userId),
        userName: calledAtTheDoor(viewer),
        userDisplayName: `${viewer.givenName} ${viewer.familyName} (${viewer.tenant.name})`,
        challenge: bytesOf(token),
        attestationType: 'none',
        excludeCredentials: before.map(descriptor),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      return JSON.stringify(options);
    });
  }

  /** Keeps the passkey a browser has made. Codes for paper as `SecondStepService.confirm` has them. @throws RuleBroken passkey-unknown, second-step-late; BadInput; as `mayChange` */
  add(actor: Actor, sessionId: string | null, name: string, answer: string): Promise<string[] | null> {
    const given = answerOf<RegistrationResponseJSON>(answer);
    return this.uow.run(actor, async (tx) => {
      const ways = await mayChange(tx, sessionId);
      if ((await this.answered(tx, given, 'NEW_PASSKEY')).userId !== actor.userId) throw unknown();
      const { registrationInfo: made } = await verifyRegistrationResponse({
        response: given.response,
        ...this.expected(given.challenge),
      }).catch(() => ({ registrationInfo: undefined }));
      if (!made) throw unknown();
      const { id: credentialId, publicKey, counter, transports = [] } = made.credential;
      if (await tx.findOne(Passkey, { credentialId })) throw unknown();
      const codes = await turnOn(tx, sessionId, 'PASSKEY', ways);
      const [id] = await tx.insert(Passkey, {
        userId: actor.userId,
        credentialId,
        publicKey: Buffer.from(publicKey).toString('base64url'),
        counter: String(counter),
        transports,
        name: named(name),
        createdAt: tx.now,
        lastUsedAt: null,
      });
      await tx.audit('passkey.add', { kind: 'passkey', id: id! });
      return codes;
    });
  }

  /** @throws NotFound, BadInput */
  async rename(actor: Actor, id: string, name: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      if ((await tx.update(Passkey, { id, userId: actor.userId }, { name: named(name) })) === 0)
        throw new NotFound();
    });
  }

  /** @throws NotFound; as `mayChange` */
  async remove(actor: Actor, sessionId: string | null, id: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      await mayChange(tx, sessionId);
      if ((await tx.delete(Passkey, { id, userId: actor.userId })) === 0) throw new NotFound();
      await tx.audit('passkey.remove', { kind: 'passkey', id });
      await wayGone(tx, 'PASSKEY_GONE');
    });
  }

  private enterAs(actor: Actor, given: Given<AuthenticationResponseJSON>, door: Door): Promise<FirstStep> {
    return this.uow.run(actor, async (tx) => {
      const { userId, through } = await this.shown(tx, given);
      const { roles } = (await tx.first(WAYS_OF, userId, tx.now))!;
      return this.door.open(tx, userId, { roles, through, proved: true }, door);
    });
  }

  private asked(actor: Actor, userId: string | null, through: string): Promise<string> {
    return this.uow.run(actor, async (tx) => {
      const theirs = userId ? await tx.find(Passkey, { userId }) : [];
      const { token } = await this.door.ask(tx, 'PASSKEY', userId, { through });
      const options = await generateAuthenticationOptions({
        rpID: this.site.id,
        challenge: bytesOf(token),
        allowCredentials: theirs.map(descriptor),
        userVerification: 'required',
      });
      return JSON.stringify(options);
    });
  }

  /** Whose passkey has signed what was asked, and what they had come through when it was. */
  private async shown(
    tx: Tx,
    given: Given<AuthenticationResponseJSON>,
  ): Promise<{ userId: string; through: string }> {
    const asked = await this.answered(tx, given, 'PASSKEY');
    const key = await tx.findOne(Passkey, { credentialId: given.response.id });
    if (!key || (asked.userId !== null && asked.userId !== key.userId)) throw unknown();
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: given.response,
      ...this.expected(given.challenge),
      credential: {
        id: key.credentialId,
        publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
        counter: Number(key.counter),
      },
    }).catch(() => ({ verified: false as const, authenticationInfo: null }));
    if (!verified || !authenticationInfo) throw unknown();
    if ((await tx.get(User, key.userId)).endedAt !== null) throw unknown();
    if (!(await tx.first(USE_PASSKEY, key.id, authenticationInfo.newCounter, tx.now))) throw unknown();
    return { userId: key.userId, through: asked.through };
  }

  private async answered(
    tx: Tx,
    { challenge }: { challenge: string },
    purpose: ChallengePurpose,
  ): Promise<ChallengeView> {
    const asked = await this.door.use(tx, challenge, purpose);
    if (!asked) throw late();
    return asked;
  }

  private expected(expectedChallenge: string) {
    return {
      expectedChallenge,
      expectedOrigin: this.site.origin,
      expectedRPID: this.site.id,
      requireUserVerification: true,
    };
  }
}

interface Given<A> {
  readonly response: A;
  /** What was signed: the token we asked with. */
  readonly challenge: string;
}

/** @throws RuleBroken passkey-unknown for anything that is no answer of a browser's */
function answerOf<A extends Answer>(text: string): Given<A> {
  try {
    const response = JSON.parse(text) as A;
    const said: unknown = JSON.parse(
      Buffer.from(response.response.clientDataJSON, 'base64url').toString('utf8'),
    );
    const { challenge } = said as { challenge: unknown };
    if (typeof challenge === 'string' && typeof response.id === 'string') return { response, challenge };
  } catch {
    // Refused below, as any other.
  }
  throw unknown();
}

const bytesOf = (token: string) => new Uint8Array(Buffer.from(token, 'base64url'));

const descriptor = ({ credentialId, transports }: Passkey) => ({ id: credentialId, transports });

function named(name: string): string {
  const tidy = name.trim().slice(0, 80);
  if (tidy === '')
    throw new BadInput([{ path: 'name', message: 'Give the passkey a name.', rule: 'required' }]);
  return tidy;
}

const unknown = () => new RuleBroken('passkey-unknown', 'This passkey does not open this account.');
