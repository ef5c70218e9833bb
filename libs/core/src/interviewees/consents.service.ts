import { Injectable } from '@nestjs/common';
import { type Actor, type ConsentScope, NotFound, type OutreachChannel } from '@firsthand/contracts';
import { type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { IntervieweeLinks, pathOfLink } from './interviewee-links.ts';
import { NOTE_COMING_BACK } from '../contacts/contacts.queries.ts';
import { CONSENTS, type ConsentView, OPEN_LINKS, type OpenLinksView, SAY } from './interviewees.queries.ts';

/** What a student heard about one use. */
export interface HeardConsent {
  readonly scope: ConsentScope;
  readonly given: boolean;
  /** With `AGAIN`: how they would rather be reached. */
  readonly channel?: OutreachChannel | null;
}

/** What people allow, as they said it to the student or on their own page. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: IntervieweeLinks,
  ) {}

  /** Of the actor's own among these contacts. */
  async of(actor: Actor, contactIds: readonly string[]): Promise<Map<string, ConsentView[]>> {
    const rows = await this.uow.read(actor, (read) => read.sql(CONSENTS, actor.userId, contactIds));
    return new Map(rows.map(({ contactId, consents }) => [contactId, consents]));
  }

  /** What the student heard from a contact of their own. */
  async note(actor: Actor, contactId: string, heard: HeardConsent): Promise<ConsentView[]> {
    return this.uow.run(actor, (tx) => this.heard(tx, contactId, heard));
  }

  /** Takes back every link to the page of a contact of the actor's own: it went to a wrong address. */
  async revokeLinks(actor: Actor, contactId: string): Promise<number> {
    return this.uow.run(actor, async (tx) => {
      if (!(await tx.first(CONSENTS, actor.userId, [contactId]))) throw new NotFound();
      return this.links.revoke(tx, contactId);
    });
  }

  /** A new link to the page of a contact of the actor's own, for them to pass on. Earlier ones work on until taken back. */
  async newLink(actor: Actor, contactId: string): Promise<{ path: string; expiresAt: string }> {
    return this.uow.run(actor, async (tx) => {
      if (!(await tx.first(CONSENTS, actor.userId, [contactId]))) throw new NotFound();
      const { token, expiresAt } = await this.links.issue(tx, contactId, null);
      await tx.audit('interviewee.link', { kind: 'contact', id: contactId });
      return { path: pathOfLink(token), expiresAt };
    });
  }

  /** Which pages of the actor's own contacts still open. */
  async openLinks(actor: Actor, contactIds: readonly string[]): Promise<Map<string, OpenLinksView>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(OPEN_LINKS, actor.userId, contactIds, read.now),
    );
    return new Map(rows.map(({ contactId, ...links }) => [contactId, links]));
  }

  /** The same as part of something larger. */
  async heard(tx: Tx, contactId: string, { scope, given, channel }: HeardConsent): Promise<ConsentView[]> {
    const before = await tx.first(CONSENTS, tx.actor.userId, [contactId]);
    if (!before) throw new NotFound();
    if (scope === 'AGAIN')
      await tx.sql(NOTE_COMING_BACK, contactId, given, (given && channel) || null, tx.now.toISOString());
    else await tx.sql(SAY, newId(), contactId, scope, given, 'STUDENT', tx.now);
    return (await tx.first(CONSENTS, tx.actor.userId, [contactId]))!.consents;
  }
}
