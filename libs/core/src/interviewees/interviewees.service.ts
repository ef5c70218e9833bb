import { Injectable } from '@nestjs/common';
import { type ConsentScope, type LinkHandedOver, NotFound, RuleBroken } from '@firsthand/contracts';
import type { Tx } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { Weighing } from '../assignments/weighing.ts';
import { Letters } from '../notifications/letters.ts';
import { AskingEnds } from './asking-ends.ts';
import { type AtThePage, IntervieweeLinks } from './interviewee-links.ts';
import { AWAIT_HOLDS, FORGET, HELD_CONTACTS, OPEN_PAGE, SAME_PERSON, SAY } from './interviewees.queries.ts';
import { type IntervieweePageView, presentPage } from './interviewees.rules.ts';

/** What interviewees do on their own page. They have no account; the link is who they are. */
@Injectable()
export class IntervieweesService {
  constructor(
    private readonly links: IntervieweeLinks,
    private readonly asking: AskingEnds,
    private readonly letters: Letters,
    private readonly weighing: Weighing,
  ) {}

  /** The page of a link, or null. Looking changes nothing: mail scanners look too. */
  async page(token: string, requestId: string): Promise<IntervieweePageView | null> {
    const open = await this.links.open(token, requestId);
    return open && presentPage(open);
  }

  /** Allows one use of their words or name, or takes that back. */
  async say(token: string, at: AtThePage, scope: ConsentScope, given: boolean): Promise<IntervieweePageView> {
    return this.links.act(token, at, async (tx, { linkId, contactId, ownerId, knownAs, consents }) => {
      await tx.sql(SAY, newId(), contactId, scope, given, 'INTERVIEWEE', tx.now);
      await tx.audit('interviewee.consent', { kind: 'contact', id: contactId }, { scope, given });
      const before = consents.find((one) => one.scope === scope)?.given;
      if (scope === 'LOG' && !given && before !== false)
        await tx.notify([
          {
            userId: ownerId,
            kind: 'WORDS_WITHHELD',
            params: { contactName: knownAs.name },
            path: `/people/${contactId}`,
            dedupKey: `words-withheld:${contactId}:${tx.now.toISOString()}`,
            mail: true,
          },
        ]);
      return pageNow(tx, linkId);
    });
  }

  /** Never contact me again: nobody of the institution will, and the student is told kindly. */
  async stop(token: string, at: AtThePage): Promise<IntervieweePageView> {
    return this.links.act(token, at, async (tx, page) => {
      if (!page.stopped) {
        await this.endAsking(tx, page);
        await tx.sql(SAY, newId(), page.contactId, 'AGAIN', false, 'INTERVIEWEE', tx.now);
        await tx.notify([
          {
            userId: page.ownerId,
            kind: 'CONTACT_STOPPED',
            params: { contactName: page.knownAs.name },
            path: `/people/${page.contactId}`,
            dedupKey: `contact-stopped:${page.contactId}`,
            mail: true,
          },
        ]);
      }
      return pageNow(tx, page.linkId);
    });
  }

  /**
   * Erase me: name and details are gone from the contact, and from those of other students with the very address the
   * link was mailed to. What the students learnt stays, with “somebody”. It cannot be undone.
   */
  async erase(token: string, at: AtThePage): Promise<{ erased: number }> {
    return this.links.act(token, at, async (tx, page) => {
      await this.endAsking(tx, page);
      const people = await tx.sql(SAME_PERSON, page.linkId);
      await tx.sql(AWAIT_HOLDS);
      if ((await tx.sql(HELD_CONTACTS, ids(people))).length > 0)
        throw new RuleBroken(
          'interviewee-held',
          'The institution has been asked to keep this for now, so it cannot be erased yet. Nothing was changed. You can still ask not to be contacted.',
        );
      const forgotten = await this.forget(tx, ids(people), page.handedOver);
      await tx.notify(
        forgotten.map(({ contactId, ownerId }) => ({
          userId: ownerId,
          kind: 'CONTACT_ERASED' as const,
          params: {},
          path: `/people/${contactId}`,
          dedupKey: `contact-erased:${contactId}`,
          mail: true,
        })),
      );
      return { erased: forgotten.length };
    });
  }

  /** Forgets these people as part of another change, with every letter to them and link of theirs. */
  async forget(
    tx: Tx,
    contactIds: readonly string[],
    by: LinkHandedOver | 'RETENTION',
  ): Promise<{ contactId: string; ownerId: string }[]> {
    for (const id of contactIds) {
      await this.links.revoke(tx, id);
      await this.letters.forget(tx, id);
    }
    const forgotten = await tx.sql(FORGET, contactIds, tx.now);
    for (const { contactId } of forgotten)
      await tx.audit('interviewee.erase', { kind: 'contact', id: contactId }, { by });
    const owners = [...new Set(forgotten.map(({ ownerId }) => ownerId))].sort();
    for (const userId of owners) await this.weighing.weigh(tx, { userId });
    return forgotten;
  }

  private async endAsking(
    tx: Tx,
    { linkId, contactId }: { linkId: string; contactId: string },
  ): Promise<void> {
    const people = await tx.sql(SAME_PERSON, linkId);
    await this.asking.forever(
      tx,
      people.map(({ id }) => id),
    );
    await tx.audit('interviewee.stop', { kind: 'contact', id: contactId });
  }
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

async function pageNow(tx: Tx, linkId: string): Promise<IntervieweePageView> {
  const page = await tx.first(OPEN_PAGE, linkId, tx.now);
  if (!page) throw new NotFound();
  return presentPage(page);
}
