import { Inject, Injectable } from '@nestjs/common';
import { type Actor, BadInput, NotFound, RuleBroken, systemActor } from '@firsthand/contracts';
import {
  AccessToken,
  afterCursor,
  type Page,
  pageOf,
  rowsToFetch,
  type Tx,
  UnitOfWork,
} from '@firsthand/persistence';
import { type Clock, mintToken, newId, readToken, sameHash } from '@firsthand/platform';
import { CLOCK } from '../tenancy/tenancy.module.ts';
import { assertAdministrator } from './identity.policy.ts';
import {
  type AccessTokenView,
  type InstitutionTokenView,
  LIVING_TOKENS,
  REVOKE_TOKEN,
  SEE_TOKEN,
  TOKEN_HOLDER,
  TOKENS_OF_INSTITUTION,
} from './identity.queries.ts';
import { SEEN_EVERY_MS } from './identity.rules.ts';
import { told } from './second-door.ts';
import { stepShown } from './step-changes.ts';

const TOKENS_AT_MOST = 50;
/** Marks the text as ours, for people and for scanners that look for leaked secrets. */
const PREFIX = 'fh_';

export interface NewToken {
  readonly name: string;
  readonly expiresOn?: string | null;
}

export interface MadeToken {
  readonly token: string;
  readonly accessToken: AccessTokenView;
}

/** Personal access tokens: what a person's own programs sign in with. */
@Injectable()
export class AccessTokensService {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Makes a token that is good through `expiresOn` (in UTC), or until revoked. The text is returned once. It opens the
   * account without the second step, so who has one has shown it.
   * @throws RuleBroken second-step-stale, or when there are too many
   */
  create(actor: Actor, sessionId: string | null, input: NewToken): Promise<MadeToken> {
    return this.uow.run(actor, async (tx) => {
      await stepShown(tx, sessionId);
      return this.make(tx, input);
    });
  }

  /** The same for whoever runs the installation and has no session of the person's. @throws as `create` */
  createByCommand(actor: Actor, input: NewToken): Promise<MadeToken> {
    return this.uow.run(actor, (tx) => this.make(tx, input));
  }

  /** Who holds this token, in one statement; null when it is nobody's (any more). */
  async recognise(token: string, requestId: string): Promise<Actor | null> {
    const read = token.startsWith(PREFIX) ? readToken(token.slice(PREFIX.length)) : null;
    if (!read) return null;
    const found = await this.holderOf(systemActor(read.tenantId, requestId), read.id);
    if (!found || !sameHash(found.secretHash, read.secretHash)) return null;
    const actor = { tenantId: read.tenantId, userId: found.userId, roles: found.roles, requestId };
    if (found.stale) await this.see(actor, read.id);
    return actor;
  }

  /** The caller's living tokens, newest first. */
  mine(actor: Actor): Promise<AccessTokenView[]> {
    return this.uow.read(actor, (read) => read.sql(LIVING_TOKENS, actor.userId, this.clock.now()));
  }

  /** @throws NotFound */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      const mine = { id, userId: actor.userId, revokedAt: null };
      if ((await tx.update(AccessToken, mine, { revokedAt: tx.now })) === 0) throw new NotFound();
      await tx.audit('token.revoke', { kind: 'token', id });
    });
  }

  /** Everybody's tokens that are good, newest first. @throws Forbidden */
  async ofInstitution(
    actor: Actor,
    { first, after }: { first: number; after?: string | null | undefined },
  ): Promise<Page<InstitutionTokenView>> {
    assertAdministrator(actor);
    const [id] = afterCursor(after, ['id']);
    const rows = await this.uow.read(actor, (read) =>
      read.sql(TOKENS_OF_INSTITUTION, id, rowsToFetch(first), this.clock.now()),
    );
    return pageOf(rows, first, (token) => [token.id]);
  }

  /** Anybody's, by an administrator; whose it was is told. @throws Forbidden, NotFound */
  async revokeForThem(actor: Actor, id: string): Promise<void> {
    assertAdministrator(actor);
    await this.uow.run(actor, async (tx) => {
      const revoked = await tx.first(REVOKE_TOKEN, id, tx.now);
      if (!revoked) throw new NotFound();
      const { userId, name } = revoked;
      if (userId !== actor.userId) await told(tx, userId, 'TOKEN_REVOKED', { tokenName: name });
      await tx.audit('token.revoke', { kind: 'token', id }, { userId, name });
    });
  }

  private async make(tx: Tx, input: NewToken): Promise<MadeToken> {
    const { tenantId, userId } = tx.actor;
    const living = await tx.sql(LIVING_TOKENS, userId, tx.now);
    if (living.length >= TOKENS_AT_MOST)
      throw new RuleBroken('TOO_MANY_TOKENS', 'Revoke a token you no longer use first.', {
        limit: TOKENS_AT_MOST,
      });
    const expiresAt = input.expiresOn ? new Date(`${input.expiresOn}T23:59:59.999Z`) : null;
    if (expiresAt && expiresAt <= tx.now)
      throw new BadInput([{ path: 'expiresOn', message: 'Choose a day that is still to come.' }]);
    const id = newId();
    const { token, secretHash } = mintToken(tenantId, id);
    await tx.insert(AccessToken, {
      id,
      userId,
      name: input.name,
      secretHash,
      createdAt: tx.now,
      expiresAt,
      lastUsedAt: null,
      revokedAt: null,
    });
    await tx.audit('token.create', { kind: 'token', id });
    return {
      token: PREFIX + token,
      accessToken: {
        id,
        name: input.name,
        createdAt: tx.now.toISOString(),
        lastUsedAt: null,
        expiresAt: expiresAt?.toISOString() ?? null,
      },
    };
  }

  private holderOf(actor: Actor, id: string) {
    const now = this.clock.now();
    return this.uow.read(actor, (read) =>
      read.first(TOKEN_HOLDER, id, now, new Date(now.getTime() - SEEN_EVERY_MS)),
    );
  }

  private async see(actor: Actor, id: string): Promise<void> {
    await this.uow.run(actor, (tx) => tx.sql(SEE_TOKEN, id, tx.now));
  }
}
