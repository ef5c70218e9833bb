import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { Delivery, PersonalLetter, type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { asWritten } from '../tenancy/text.ts';
import {
  FORGET_LETTERS,
  IS_UNWELCOME,
  LETTERS,
  type LetterView,
  LOCK_WRITER,
  WRITTEN_SINCE,
} from './letters.queries.ts';
import { checkLetter, checkPace, type GivenLetter } from './letters.rules.ts';
import { NoticeFooter } from './notice-footer.ts';

const DAY_MS = 86_400_000;

/**
 * Letters to people outside: who is interviewed has no account. They leave by the same way as all mail, so none is
 * lost; the writer's name stands above them and answers go to the writer.
 */
@Injectable()
export class Letters {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly footer: NoticeFooter,
  ) {}

  /**
   * Writes a letter on the actor's behalf, once per occasion; it leaves after commit. The caller has looked whether the
   * contact is the actor's. Returns the letter's id.
   * @throws BadInput when it cannot leave like this; RuleBroken when the person asked not to be contacted, enough
   * was written today, or the writer has no address that an answer could go to.
   */
  async writeLetter(tx: Tx, given: GivenLetter): Promise<string> {
    const senderId = tx.actor.userId;
    const letter = {
      contactId: given.contactId ?? null,
      purpose: given.purpose,
      toName: oneLine(given.to.name),
      toAddress: given.to.address.trim(),
      subject: oneLine(given.subject),
      text: asWritten(given.text).replaceAll('\r\n', '\n').trim(),
      calendar: given.calendar?.content ?? null,
      calendarMethod: given.calendar?.method ?? null,
      dedupKey: given.dedupKey,
    };
    checkLetter({ ...letter, to: { name: letter.toName, address: letter.toAddress } });
    const writer = await tx.first(LOCK_WRITER, senderId);
    if (!writer) throw new NotFound();
    const earlier = await tx.findOne(PersonalLetter, { senderId, dedupKey: letter.dedupKey });
    if (earlier) return earlier.id;
    if (writer.email === null)
      throw new RuleBroken(
        'writer-no-address',
        'You have no e-mail address here, so nobody could answer you. Add one in your account, or write from elsewhere.',
      );
    if (letter.contactId) {
      const contact = await tx.first(IS_UNWELCOME, letter.contactId);
      if (!contact) throw new NotFound();
      if (contact.unwelcome)
        throw new RuleBroken('do-not-contact', 'This person asked not to be contacted. Please respect that.');
    }
    const since = new Date(tx.now.getTime() - DAY_MS);
    checkPace((await tx.first(WRITTEN_SINCE, senderId, since))!.count);

    const notice = letter.contactId ? await this.footer.of(tx, letter.contactId, letter.toAddress) : null;
    const id = newId();
    await tx.insert(PersonalLetter, {
      ...letter,
      id,
      senderId,
      refusal: null,
      createdAt: tx.now,
      settledAt: null,
    });
    await tx.insert(Delivery, {
      userId: senderId,
      letterId: id,
      template: LETTER,
      // The page behind the link is the reader's alone: it is gone from here once the letter has left.
      params: { notice },
      dedupKey: `letter:${id}`,
      state: 'PLANNED',
      nextAttemptAt: tx.now,
      createdAt: tx.now,
    });
    await tx.enqueue('mail.deliver', {});
    return id;
  }

  /** How the actor's own letters among these fared. */
  async byId(actor: Actor, ids: readonly string[]): Promise<Map<string, LetterView>> {
    const rows = await this.uow.read(actor, (read) => read.sql(LETTERS, actor.userId, ids));
    return new Map(rows.map(({ letter }) => [letter.id, letter]));
  }

  /** Forgets the words and addresses of everything written to a contact, as part of forgetting the contact. */
  async forget(tx: Tx, contactId: string): Promise<void> {
    await tx.sql(FORGET_LETTERS, contactId);
  }
}

/** What a delivery that carries a letter has for a template. */
export const LETTER = 'LETTER';

function oneLine(text: string): string {
  return asWritten(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}
