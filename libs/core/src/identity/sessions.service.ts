import { Inject, Injectable } from '@nestjs/common';
import { type Actor, NotFound, systemActor } from '@firsthand/contracts';
import { Session, type Tx, UnitOfWork } from '@firsthand/persistence';
import { type Clock, mintToken, newId, readToken, Recent, sameHash } from '@firsthand/platform';
import { CLOCK } from '../tenancy/tenancy.module.ts';
import {
  LIVING_SESSIONS,
  REVOKE_SESSIONS_OF,
  SEE_SESSION,
  SESSION_HELD,
  SESSION_HOLDER,
  type SessionView,
} from './identity.queries.ts';
import { SEEN_EVERY_MS, SESSION_IDLE_MS, SESSION_LIFE_MS } from './identity.rules.ts';
import type { HeldViewing } from './viewings.queries.ts';
import { closeViewings } from './viewings.service.ts';

/** A session just opened. The token goes into the cookie and is nowhere else. */
export interface OpenedSession {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Who holds a session, as it was found less than `SEEN_EVERY_MS` ago. */
interface Remembered {
  readonly actor: Actor;
  readonly secretHash: string;
  readonly witness: string;
  readonly staleAt: number;
}

/** Some hundred bytes each. */
const REMEMBERED_AT_MOST = 10_000;

/** Signed-in browsers: opened, recognised, listed, ended. */
@Injectable()
export class SessionsService {
  private readonly remembered = new Recent<Remembered>(REMEMBERED_AT_MOST);

  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Opens a session for a person of this tenant; `provedAt` when a second step was shown. */
  async open(
    tx: Tx,
    userId: string,
    userAgent: string | null,
    provedAt: Date | null,
  ): Promise<OpenedSession> {
    const id = newId();
    const { token, secretHash } = mintToken(tx.actor.tenantId, id);
    const expiresAt = new Date(tx.now.getTime() + SESSION_LIFE_MS);
    await tx.insert(Session, {
      id,
      userId,
      secretHash,
      createdAt: tx.now,
      lastSeenAt: tx.now,
      expiresAt,
      revokedAt: null,
      provedAt,
      userAgent: userAgent?.slice(0, 300) ?? null,
    });
    return { id, token, expiresAt };
  }

  /**
   * Who holds this cookie, in one statement; null when it is nobody's (any more). While they look as somebody else, it is
   * that person, marked as viewed.
   */
  async recognise(token: string, requestId: string): Promise<{ actor: Actor; sessionId: string } | null> {
    const read = readToken(token);
    if (!read) return null;
    const found = await this.holderOf(systemActor(read.tenantId, requestId), read.id);
    this.remembered.forget(read.id);
    if (!found || !sameHash(found.secretHash, read.secretHash)) return null;
    const { userId, roles, secretHash, witness, viewing } = found;
    const own: Actor = { tenantId: read.tenantId, userId, roles, requestId };
    const staleAt = found.seenAt.getTime() + SEEN_EVERY_MS;
    if (staleAt < this.clock.now().getTime()) await this.see(own, read.id);
    // Who looks as somebody is looked up anew each time: what they see is worth a statement.
    else if (!found.hasViewing) this.remembered.keep(read.id, { actor: own, secretHash, witness, staleAt });
    if (found.hasViewing && !viewing) await this.close(own);
    return { actor: viewing ? viewedActor(own, viewing) : own, sessionId: read.id };
  }

  /**
   * Who held this cookie a moment ago, without asking the database. The first statement in their name proves that they
   * still do, or nothing is done (`Unproven`). Null when that has to be looked up, for whatever reason.
   */
  recall(token: string, requestId: string): { actor: Actor; sessionId: string } | null {
    const read = readToken(token);
    const known = read && this.remembered.find(read.id);
    const now = this.clock.now();
    if (!known || known.staleAt < now.getTime() || !sameHash(known.secretHash, read.secretHash)) return null;
    const { text, name } = SESSION_HELD;
    const seenSince = new Date(now.getTime() - SESSION_IDLE_MS);
    const values = [read.tenantId, read.id, now.toISOString(), seenSince.toISOString(), known.witness];
    const proof = { text, name, values, given: false };
    return { actor: { ...known.actor, requestId, proof }, sessionId: read.id };
  }

  /** The caller's living sessions, the most recently seen first. */
  mine(actor: Actor): Promise<SessionView[]> {
    const now = this.clock.now();
    return this.uow.read(actor, (read) =>
      read.sql(LIVING_SESSIONS, actor.userId, now, new Date(now.getTime() - SESSION_IDLE_MS)),
    );
  }

  /** Ends one of the caller's sessions, and what they look at in it. @throws NotFound */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      const ended = await tx.update(
        Session,
        { id, userId: actor.userId, revokedAt: null },
        { revokedAt: tx.now },
      );
      if (ended === 0) throw new NotFound();
      tx.hasNews = true;
      await closeViewings(tx);
      await tx.audit('session.revoke', { kind: 'session', id });
    });
  }

  private holderOf(actor: Actor, id: string) {
    const now = this.clock.now().getTime();
    return this.uow.read(actor, (read) =>
      read.first(SESSION_HOLDER, id, new Date(now), new Date(now - SESSION_IDLE_MS)),
    );
  }

  private async close(actor: Actor): Promise<void> {
    await this.uow.run(actor, closeViewings);
  }

  private async see(actor: Actor, id: string): Promise<void> {
    await this.uow.run(actor, (tx) => tx.sql(SEE_SESSION, id, tx.now));
  }
}

/** The person looked as, with what they may; and who looks. */
function viewedActor(own: Actor, { viewingId, userId, roles, until }: HeldViewing): Actor {
  const viewedBy = { viewingId, userId: own.userId, roles: own.roles, until };
  return { tenantId: own.tenantId, userId, roles, requestId: own.requestId, viewedBy };
}

/** Ends all sessions of a person, but the one they are in where that is to stay. */
export async function endSessionsOf(tx: Tx, userId: string, but: string | null = null): Promise<void> {
  tx.hasNews = true;
  await tx.sql(REVOKE_SESSIONS_OF, userId, but, tx.now);
  await closeViewings(tx);
}
