import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  Conflict,
  MAIL_CATEGORY_OF,
  MAIL_LANGUAGES,
  type MailCategory,
  type MailLanguage,
  type MailVariable,
  RuleBroken,
  WORDED_MAILS,
  type WordedMail,
  LIMITS,
} from '@firsthand/contracts';
import { MailText, type Reading, UnitOfWork } from '@firsthand/persistence';
import { type Letter, renderLetter, sha256 } from '@firsthand/platform';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { orTaken } from '../tenancy/or-taken.ts';
import { asWritten, tidy } from '../tenancy/text.ts';
import { MAIL_SETTINGS, type MailSettings } from './deliver-mail.ts';
import { EXAMPLE_NOW, EXAMPLES } from './examples.ts';
import { MAIL_TEXTS, type MailTextRow, READING_INSTITUTION } from './mail-texts.queries.ts';
import {
  type OwnWords,
  ownTextKey,
  unknownIn,
  type Values,
  valuesOf,
  variablesOf,
} from './mail-texts.rules.ts';
import { planTest } from './plan-test.ts';
import { letterFor, messageFor, settingFor } from './texts.ts';

/** One mail in one language: what the institution says, and what its words may name. */
export interface MailTextView {
  template: WordedMail;
  language: MailLanguage;
  /** Null: it opens an account. */
  category: MailCategory | null;
  own: OwnWords | null;
  /** 0 while there are no words of one's own. */
  version: number;
  savedAt: string | null;
  savedBy: string | null;
  variables: { name: MailVariable; example: string }[];
}

export interface WhichText {
  readonly template: WordedMail;
  readonly language: MailLanguage;
}

/** A mail as it would come, about an example; `text` is its plain twin. */
export type MailPreview = Pick<
  Letter,
  'subject' | 'institution' | 'greeting' | 'paragraphs' | 'facts' | 'reason'
> & { action: string; text: string };

/** Who reads it. */
interface Example {
  institution: string;
  zone: string;
  givenName: string;
}

/**
 * The institution's own words for its mails. What a mail leads to, why it came and how to stop it stay Firsthand's; what
 * is told in the product does too. Where a text names what one mail has not, that mail says what Firsthand says.
 */
@Injectable()
export class MailTexts {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(MAIL_SETTINGS) private readonly settings: Pick<MailSettings, 'publicUrl'>,
  ) {}

  /** Every mail in every language. */
  async list(actor: Actor): Promise<MailTextView[]> {
    assertAdministrator(actor);
    return this.uow.read(actor, async (read) => {
      const reader = (await read.first(READING_INSTITUTION, actor.userId))!;
      const own = await read.sql(MAIL_TEXTS);
      return WORDED_MAILS.flatMap((template) =>
        MAIL_LANGUAGES.map((language) => viewOf({ template, language }, own, reader)),
      );
    });
  }

  /** How these words would come. Keeps nothing. @throws RuleBroken mail-text… */
  async preview(actor: Actor, which: WhichText, words: OwnWords): Promise<MailPreview> {
    assertAdministrator(actor);
    return this.uow.read(actor, async (read) => {
      const reader = (await read.first(READING_INSTITUTION, actor.userId))!;
      const letter = this.letter(which, checked(which, words, reader), reader);
      return { ...letter, action: letter.action.label, text: renderLetter(letter).text };
    });
  }

  /** Mails leave with these words from now on, over the version that was seen. @throws RuleBroken mail-text…; Conflict */
  async save(actor: Actor, which: WhichText, version: number, words: OwnWords): Promise<MailTextView> {
    assertAdministrator(actor);
    return this.uow.run(actor, async (tx) => {
      const reader = (await tx.first(READING_INSTITUTION, actor.userId))!;
      const said = checked(which, words, reader);
      const now = await tx.findOne(MailText, which, { lock: 'update' });
      if ((now?.version ?? 0) !== version) throw new Conflict(now?.version ?? 0);
      const saved = { ...said, savedBy: actor.userId, savedAt: tx.now };
      if (now) await tx.swap(MailText, now.id, version, saved);
      else await orTaken(tx.insert(MailText, { ...which, ...saved }), new Conflict(1));
      await tx.audit('mail-text.saved', { kind: 'tenant', id: actor.tenantId }, { ...which, ...said });
      return shown(tx, which, reader);
    });
  }

  /** Firsthand's words again, in place of the version that was seen. @throws Conflict */
  async reset(actor: Actor, which: WhichText, version: number): Promise<MailTextView> {
    assertAdministrator(actor);
    return this.uow.run(actor, async (tx) => {
      const reader = (await tx.first(READING_INSTITUTION, actor.userId))!;
      const now = await tx.findOne(MailText, which, { lock: 'update' });
      if ((now?.version ?? 0) !== version) throw new Conflict(now?.version ?? 0);
      if (now) {
        await tx.delete(MailText, { id: now.id });
        await tx.audit('mail-text.reset', { kind: 'tenant', id: actor.tenantId }, { ...which });
      }
      return shown(tx, which, reader);
    });
  }

  /** Mails these words to the actor, kept or not; returns where they go. @throws RuleBroken mail-text…, test-address */
  async tryOut(actor: Actor, which: WhichText, words: OwnWords): Promise<string> {
    assertAdministrator(actor);
    return this.uow.run(actor, async (tx) => {
      const reader = (await tx.first(READING_INSTITUTION, actor.userId))!;
      const letter = this.letter(which, checked(which, words, reader), reader);
      const params = {
        subject: letter.subject,
        body: letter.paragraphs.join('\n\n'),
        action: letter.action.label,
        path: '/institution/mail-texts',
      };
      // Other words are another mail; the same ones once a minute.
      const about = sha256(JSON.stringify([which.template, which.language, params]));
      const { address, refused } = reader;
      return planTest(tx, { template: 'TEST_TEXT', params, about, address, refused });
    });
  }

  private letter({ template, language }: WhichText, words: OwnWords, reader: Example): Letter {
    return letterFor(template, EXAMPLES[template], {
      ...reader,
      locale: language,
      now: EXAMPLE_NOW,
      publicUrl: this.settings.publicUrl,
      stop: template in MAIL_CATEGORY_OF ? `${this.settings.publicUrl}/account` : null,
      own: new Map([[ownTextKey(template, language), words]]),
    });
  }
}

async function shown(read: Reading, which: WhichText, reader: Example): Promise<MailTextView> {
  return viewOf(which, await read.sql(MAIL_TEXTS), reader);
}

function viewOf(which: WhichText, own: readonly MailTextRow[], reader: Example): MailTextView {
  const { template, language } = which;
  const row = own.find((one) => one.template === template && one.language === language);
  const values = exampleOf(which, reader);
  return {
    ...{ template, language },
    category: categoryOf(template),
    own: row ? { subject: row.subject, body: row.body } : null,
    version: row?.version ?? 0,
    savedAt: row?.savedAt ?? null,
    savedBy: row?.savedBy ?? null,
    variables: variablesOf(values),
  };
}

function exampleOf({ template, language }: WhichText, reader: Example): Values {
  const setting = { ...reader, locale: language, now: EXAMPLE_NOW };
  const message = messageFor(template, EXAMPLES[template], setting);
  return valuesOf(EXAMPLES[template], message, { ...settingFor(setting), givenName: reader.givenName });
}

function categoryOf(template: WordedMail): MailCategory | null {
  return template === 'INVITATION' || template === 'PASSWORD_RESET' ? null : MAIL_CATEGORY_OF[template];
}

/** The words as they are kept. */
function checked(which: WhichText, words: OwnWords, reader: Example): OwnWords {
  const said = { subject: tidy(words.subject), body: asWritten(words.body).trim() };
  if (said.subject === '' || said.body === '')
    throw new RuleBroken('mail-text-empty', 'A mail has a subject and a text.');
  if (said.subject.length > LIMITS.mailSubjectLength || said.body.length > LIMITS.mailTextLength)
    throw new RuleBroken(
      'mail-text-long',
      `A subject has at most ${LIMITS.mailSubjectLength} characters, a text at most ${LIMITS.mailTextLength}.`,
      { subject: LIMITS.mailSubjectLength, body: LIMITS.mailTextLength },
    );
  const unknown = unknownIn(said, exampleOf(which, reader));
  if (unknown.length > 0)
    throw new RuleBroken('mail-text-variable', `This mail has no {{${unknown.join('}}, {{')}}}.`, {
      names: unknown.map((name) => `{{${name}}}`).join(', '),
    });
  return said;
}
