import { Injectable } from '@nestjs/common';
import { NotFound } from '@firsthand/contracts';
import { statement, type Tx } from '@firsthand/persistence';
import { mailLocale } from './dates.ts';

/** What stands beneath a letter to somebody outside: what is kept of them and why, and where they can say no. */
export interface InterviewNotice {
  readonly text: string;
  /** A page of theirs; null when there is none, and they answer the letter instead. It leaves with the letter and stays nowhere. */
  readonly url: string | null;
}

/** The notice to whoever is written to. Interviewees come later in the order of nouns, so letters only name what they need. */
export abstract class NoticeFooter {
  /** Null: this person has none coming. What stands beneath may prove whose the address is, so that is told too. */
  abstract of(tx: Tx, contactId: string, address: string): Promise<InterviewNotice | null>;
}

const WRITER = statement<{ name: string; institution: string; locale: string }, readonly [userId: string]>(`
  select u.given_name || ' ' || u.family_name as name, t.name as institution, u.locale
  from users u join tenant_settings t on t.tenant_id = $1
  where u.tenant_id = $1 and u.id = $2`);

/** The notice in words alone. */
@Injectable()
export class NoticeInWords extends NoticeFooter {
  async of(tx: Tx): Promise<InterviewNotice> {
    const writer = await tx.first(WRITER, tx.actor.userId);
    if (!writer) throw new NotFound();
    const { name, institution, locale } = writer;
    return {
      text:
        mailLocale(locale) === 'fr'
          ? `${name} vous écrit au moyen de Firsthand, qu’utilise ${institution}. Y sont conservés, pour ce travail seulement, votre nom, la façon de vous joindre et ce que vous voulez bien raconter. Pour que ce soit effacé ou pour ne plus être contacté, il suffit de répondre à ce message.`
          : `${name} writes to you through Firsthand, which ${institution} uses. Your name, how to reach you and what you choose to tell are kept there, for this work only. To have it deleted, or not to be contacted again, simply answer this mail.`,
      url: null,
    };
  }
}
