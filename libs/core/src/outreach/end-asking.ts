import { Injectable } from '@nestjs/common';
import type { Tx } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { forbidContact } from '../contacts/contact-care.ts';
import { AskingEnds } from '../interviewees/asking-ends.ts';
import { END_FOREVER } from './outreach.queries.ts';

/** Somebody who wants no more of it is asked no more by anybody, whatever was open with them. */
@Injectable()
export class EndAsking extends AskingEnds {
  async forever(tx: Tx, contactIds: readonly string[]): Promise<void> {
    const people = contactIds.map((contactId) => ({ contactId, id: newId() }));
    await tx.sql(END_FOREVER, JSON.stringify(people), tx.now);
    // By every student of the institution, in whose list they may stand under another name.
    for (const contactId of contactIds) await forbidContact(tx, contactId);
  }
}
