import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken, systemActor } from '@firsthand/contracts';
import { type Tx, UnitOfWork } from '@firsthand/persistence';
import { mintToken, newId, readToken, sameHash, type SecretToken } from '@firsthand/platform';
import { Tries } from '../identity/tries.ts';
import { HOLD_CONTACT, ISSUE_LINK, OPEN_PAGE, type OpenPage, REVOKE_LINKS } from './interviewees.queries.ts';

/** Where the page of a link is. */
export const pathOfLink = (token: string) => `/i/${token}`;

/** Whoever stands at an interviewee's page. */
export interface AtThePage {
  readonly requestId: string;
  readonly address: string;
  /** The browser may be signed in, as a student whose contact this is. */
  readonly signedInAs: string | null;
}

/** Links to an interviewee's page: handed out, opened, taken back. A link that opens nothing looks the same whatever the reason. */
@Injectable()
export class IntervieweeLinks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tries: Tries,
  ) {}

  /**
   * Makes a link; the earlier ones of this contact live as long as this one. The token is stored nowhere. `mailedTo` is
   * the address the product itself takes it to; null: the student passes it on.
   */
  async issue(
    tx: Tx,
    contactId: string,
    mailedTo: string | null,
  ): Promise<{ token: string; expiresAt: string }> {
    const id = newId();
    const { token, secretHash } = mintToken(tx.actor.tenantId, id);
    const issued = await tx.first(ISSUE_LINK, id, contactId, secretHash, mailedTo, tx.now);
    if (!issued) throw new NotFound();
    return { token, ...issued };
  }

  /** Takes back every link of a contact. */
  async revoke(tx: Tx, contactId: string): Promise<number> {
    return (await tx.sql(REVOKE_LINKS, contactId, tx.now)).length;
  }

  /** What this link opens, or null. Looking changes nothing. */
  async open(token: string, requestId: string): Promise<OpenPage | null> {
    const read = readToken(token);
    return read && this.look(systemActor(read.tenantId, requestId), read);
  }

  /**
   * Does what the holder of a link asks for, one at a time per contact.
   * @throws RuleBroken interviewee-link, own-page; RateLimited
   */
  async act<T>(token: string, at: AtThePage, work: (tx: Tx, page: OpenPage) => Promise<T>): Promise<T> {
    await this.tries.atIntervieweePages(at.address);
    const read = readToken(token);
    if (!read) throw closed();
    return this.under(systemActor(read.tenantId, at.requestId), read, at, work);
  }

  private look(actor: Actor, link: SecretToken): Promise<OpenPage | null> {
    return this.uow.read(actor, async (read) => proven(await read.first(OPEN_PAGE, link.id, read.now), link));
  }

  private under<T>(
    actor: Actor,
    link: SecretToken,
    at: AtThePage,
    work: (tx: Tx, page: OpenPage) => Promise<T>,
  ): Promise<T> {
    return this.uow.run(actor, async (tx) => {
      const before = proven(await tx.first(OPEN_PAGE, link.id, tx.now), link);
      if (!before) throw closed();
      if (at.signedInAs === before.ownerId)
        throw new RuleBroken(
          'own-page',
          'This page is for the person you interviewed. You can look at it; the answers are theirs.',
        );
      await tx.sql(HOLD_CONTACT, before.contactId);
      // Read again after the wait: what came before may have closed it.
      const page = await tx.first(OPEN_PAGE, link.id, tx.now);
      if (!page) throw closed();
      return work(tx, page);
    });
  }
}

function proven(page: OpenPage | null, link: SecretToken): OpenPage | null {
  return page && sameHash(page.secretHash, link.secretHash) ? page : null;
}

function closed(): RuleBroken {
  return new RuleBroken('interviewee-link', 'This link opens nothing any more. Nothing was changed.');
}
