import { Injectable } from '@nestjs/common';
import { type Actor, RuleBroken } from '@firsthand/contracts';
import { Outreach, type Tx, UnitOfWork, User } from '@firsthand/persistence';
import { jobAsking } from '@firsthand/wording';
import { ContactsService } from '../contacts/contacts.service.ts';
import { Letters } from '../notifications/letters.ts';
import { once } from '../tenancy/idempotency.ts';
import { tidy } from '../tenancy/text.ts';
import { ATTEMPTS_OF_LETTERS, type OutreachView } from './outreach.queries.ts';
import { unsent } from './outreach.rules.ts';
import { OutreachService } from './outreach.service.ts';

export interface GivenMessage {
  readonly contactId: string;
  readonly subject: string;
  readonly text: string;
  /** They were asked whether this is meant to ask for a job, and it stays as it is. */
  readonly sendAnyway: boolean;
}

/** Asking somebody by a mail that leaves from here. */
@Injectable()
export class SendOutreach {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly contacts: ContactsService,
    private readonly outreach: OutreachService,
    private readonly letters: Letters,
  ) {}

  /**
   * Sends it once per key, and notes it as an attempt with its words.
   * @throws RuleBroken when there is no address, or it reads like asking for a job and nobody said that it should stay.
   */
  async send(actor: Actor, given: GivenMessage, idempotencyKey?: string | null): Promise<OutreachView> {
    const id = await this.uow.run(actor, async (tx) => {
      const answer = await once(tx, idempotencyKey, { sendOutreach: given }, () => this.sendNow(tx, given));
      return answer.id;
    });
    const story = (await this.outreach.stories(actor, [given.contactId])).get(given.contactId);
    return story!.attempts.find((attempt) => attempt.id === id)!;
  }

  private async sendNow(tx: Tx, { contactId, subject, text, sendAnyway }: GivenMessage) {
    const contact = await this.contacts.ownContact(tx, contactId);
    if (contact.email === '')
      throw new RuleBroken('no-address', 'There is no e-mail address for this person yet. Add it first.');
    const { locale } = await tx.get(User, tx.actor.userId);
    const asksForJob = jobAsking(`${subject}\n${text}`, locale.startsWith('fr') ? 'fr' : 'en').length > 0;
    if (asksForJob && !sendAnyway)
      throw new RuleBroken(
        'asks-for-a-job',
        'This reads as if you were asking for a job. Most people then say no. Change it, or send it as it is.',
      );
    const said = `${tidy(subject)}\n\n${text}`;
    const { id } = await this.outreach.keep(tx, { contactId, channel: 'EMAIL', said, draft: false });
    const letterId = await this.letters.writeLetter(tx, {
      contactId,
      to: { name: contact.name, address: contact.email },
      subject,
      text,
      purpose: 'OUTREACH',
      dedupKey: `outreach:${id}:${tx.now.toISOString()}`,
    });
    await tx.update(Outreach, { id }, { letterId, asksForJob });
    if (asksForJob) await tx.audit('outreach.job-asking-sent', { kind: 'outreach', id });
    return { id };
  }
}

/** These letters did not arrive: what they were to ask is a draft again, due today, and counts as no attempt. */
export async function takeBackRefused(tx: Tx, letterIds: readonly string[]): Promise<void> {
  for (const { id, today, ...attempt } of await tx.sql(ATTEMPTS_OF_LETTERS, letterIds, tx.now)) {
    const { state, dueOn, expiresOn } = unsent(attempt, today);
    if (state === attempt.state) continue;
    await tx.swap(Outreach, id, attempt.version, { state, dueOn, expiresOn, sentAt: null, remindAt: null });
  }
}
