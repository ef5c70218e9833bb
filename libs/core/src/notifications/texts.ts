import type { MailParams, MailTemplate } from '@firsthand/contracts';
import type { Letter } from '@firsthand/platform';
import {
  type DateContext,
  dayText,
  distanceText,
  type MailLocale,
  mailLocale,
  placeOf,
  timeText,
} from './dates.ts';
import { english } from './words.en.ts';
import { french } from './words.fr.ts';
import type { Message, Setting, Words } from './words.ts';

const WORDS: Record<MailLocale, Words> = { en: english, fr: french };

/** Who reads it, and when. */
export interface Reader {
  /** BCP 47, as the user has chosen it. */
  readonly locale: string;
  readonly institution: string;
  /** The institution's zone, for what has none of its own. */
  readonly zone: string;
  readonly now: Date;
}

export function isTemplate(name: string): name is MailTemplate {
  return name in english.messages;
}

/** A notice's or a mail's words in the reader's language. */
export function messageFor<T extends MailTemplate>(
  template: T,
  params: MailParams[T],
  reader: Reader,
): Message {
  const locale = mailLocale(reader.locale);
  return WORDS[locale].messages[template](params, settingOf(reader, locale));
}

/** The whole letter, with the link to the very next step. */
export function letterFor<T extends MailTemplate>(
  template: T,
  params: MailParams[T],
  reader: Reader & { readonly givenName: string; readonly publicUrl: string },
): Letter {
  const locale = mailLocale(reader.locale);
  const { title, body, action, reason, facts = [] } = messageFor(template, params, reader);
  const path = 'token' in params ? `/link/${params.token}` : params.path;
  return {
    locale,
    subject: title,
    greeting: WORDS[locale].greeting(reader.givenName),
    paragraphs: [body],
    facts,
    action: { label: action, url: `${reader.publicUrl}${path}` },
    addressHint: WORDS[locale].addressHint,
    reason,
    institution: reader.institution,
  };
}

function settingOf(reader: Reader, locale: MailLocale): Setting {
  const context = (zone = reader.zone): DateContext => ({ locale, zone, now: reader.now });
  return {
    institution: reader.institution,
    when: (at, zone) => {
      const dates = context(zone);
      const instant = new Date(at);
      return WORDS[locale].when(dayText(instant, dates), timeText(instant, dates), placeOf(dates.zone));
    },
    day: (at, zone) => dayText(new Date(at), context(zone)),
    distance: (at, zone) => distanceText(new Date(at), context(zone)),
    isPast: (at) => new Date(at) <= reader.now,
  };
}
