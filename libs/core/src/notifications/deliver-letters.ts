import type { Tx } from '@firsthand/persistence';
import { type Mail, renderPersonal } from '@firsthand/platform';
import type { AddressedLetter } from './deliver-mail.queries.ts';
import { REFUSED_LETTERS } from './letters.queries.ts';
import type { InterviewNotice } from './notice-footer.ts';
import type { Ready } from './take-to-wire.ts';

/** What a person wrote to somebody outside, as the mail that carries it. */
export function personalMail(mail: Ready & { letter: AddressedLetter }, messageId: string): Mail {
  const { letter, locale, email, params } = mail;
  const { subject, text, calendar, calendarMethod } = letter;
  const notice = (params['notice'] as InterviewNotice | null | undefined) ?? null;
  return {
    messageId,
    to: { name: letter.toName, address: letter.toAddress },
    subject,
    ...renderPersonal({ locale, subject, text, notice }),
    writtenBy: { name: `${mail.givenName} ${mail.familyName}`, address: email },
    ...(calendar && calendarMethod && { calendar: { method: calendarMethod, content: calendar } }),
  };
}

/** Whoever wrote a letter that did not arrive hears of it, in the product and by mail. */
export async function tellOfRefused(tx: Tx, letterIds: readonly string[]): Promise<void> {
  const letters = await tx.sql(REFUSED_LETTERS, letterIds);
  await tx.notify(
    letters.map(({ id, senderId, contactId, toName, subject, refusal }) => ({
      userId: senderId,
      kind: 'LETTER_REFUSED' as const,
      params: { name: toName, subject, refusal },
      path: contactId ? `/people/${contactId}` : '/people',
      dedupKey: `letter-refused:${id}`,
      mail: true,
    })),
  );
}
