import { Injectable } from '@nestjs/common';
import type { Tx } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { forbidContact } from '../contacts/contact-care.ts';
import { AskingEnds } from '../interviewees/asking-ends.ts';
import { END_FOREVER } from './outreach.queries.ts';

/** Somebody who wants no more of it is asked no more, by anyone of the institution, whatever was open with them. */
@Injectable()
export class EndAsking extends AskingEnds {
  async forever(tx: Tx, contactIds: readonly string[]): Promise<void> {
    // By what each is recognised in other students' lists too; so before anything of them is forgotten.
    for (const contactId of contactIds) await forbidContact(tx, contactId);
    const people = contactIds.map((contactId) => ({ contactId, id: newId() }));
    await tx.sql(END_FOREVER, JSON.stringify(people), tx.now);
  }
}
