import {
  filledIn,
  MAIL_CATEGORIES,
  MAIL_CATEGORY_OF,
  type MailLanguage,
  type MailParams,
  type MailTemplate,
} from '@firsthand/contracts';
import type { Letter } from '@firsthand/platform';
import {
  type DateContext,
  dayText,
  distanceText,
  isSameDay,
  mailLocale,
  nearDayText,
  placeOf,
  timeText,
} from './dates.ts';
import { isComplete, type OwnWords, ownTextKey, valuesOf } from './mail-texts.rules.ts';
import { english } from './words.en.ts';
import { french } from './words.fr.ts';
import type { Message, Setting, Words } from './words.ts';

const WORDS: Record<MailLanguage, Words> = { en: english, fr: french };

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
  return WORDS[locale].messages[template](params, settingFor(reader));
}

/** Who gets a letter. */
export interface Addressee extends Reader {
  readonly givenName: string;
  readonly publicUrl: string;
  /** The institution's colour and the path of its logo; null for none of its own. */
  readonly accent?: string | null;
  readonly logo?: string | null;
  /** The institution's short name. */
  readonly door?: string | null;
  /** Where they stop mail like this; null for what they cannot be without. */
  readonly stop: string | null;
  /** The institution's own words, by `ownTextKey`. */
  readonly own: ReadonlyMap<string, OwnWords>;
}

/** What one letter is to say. */
export interface Said {
  readonly template: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One letter that says all of this, what is due first at its head. */
export function letterOf(said: readonly Said[], reader: Addressee): Letter {
  const [one, ...others] = said.toSorted((a, b) => compare(urgency(a), urgency(b))).map(known);
  if (!one) throw new Error('A letter says something.');
  if (others.length === 0) return letterFor(one.template, one.params, reader);
  const locale = mailLocale(reader.locale);
  const { greeting, addressHint, gathered } = WORDS[locale];
  const letters = [one, ...others].map(({ template, params }) => letterFor(template, params, reader));
  return {
    locale,
    subject: gathered.title(letters[0]!.subject, others.length),
    greeting: greeting(reader.givenName),
    paragraphs: [gathered.body],
    facts: [],
    items: letters.map(({ subject, paragraphs, facts, action }) => ({
      title: subject,
      paragraphs,
      facts,
      action,
    })),
    action: { label: gathered.action, url: pageOf(reader, '/notifications') },
    addressHint,
    reason: gathered.reason,
    choices: choicesOf(reader),
    ...lookOf(reader),
  };
}

/** A page of ours. It names the institution: whoever is not signed in on this device need not know its short name. */
function pageOf({ publicUrl, door }: Addressee, path: string): string {
  const url = new URL(`${publicUrl}${path}`);
  if (door) url.searchParams.set('tenant', door);
  return url.href;
}

/** Where whoever has come in by an invitation comes in from then on. It stands below, so that the first link is the invitation. */
function doorOf({ locale, publicUrl, door }: Addressee): string[] {
  return door ? [WORDS[mailLocale(locale)].door(`${publicUrl}/t/${door}`)] : [];
}

/** Whose mail it is, at one look. */
function lookOf({ institution, accent = null, logo, publicUrl }: Addressee) {
  return { institution, accent, logo: logo ? `${publicUrl}${logo}` : null };
}

function known({ template, params }: Said): { template: MailTemplate; params: MailParams[MailTemplate] } {
  if (!isTemplate(template)) throw new Error(`There is no template ${template}.`);
  return { template, params: params as unknown as MailParams[typeof template] };
}

/** Deadlines first, and the nearest of them before the others. */
function urgency({ template, params }: Said): string {
  const category = MAIL_CATEGORY_OF[template as keyof typeof MAIL_CATEGORY_OF];
  const dueAt = typeof params['dueAt'] === 'string' ? params['dueAt'] : '~';
  return `${MAIL_CATEGORIES.indexOf(category)} ${dueAt}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The whole letter, with the link to the very next step. */
export function letterFor<T extends MailTemplate>(
  template: T,
  params: MailParams[T],
  reader: Addressee,
): Letter {
  const locale = mailLocale(reader.locale);
  const { title, body, action, reason, facts = [] } = inOwnWords(template, params, reader);
  const url =
    'token' in params
      ? `${reader.publicUrl}/link/${params.token}${onward(params)}`
      : pageOf(reader, params.path);
  return {
    locale,
    subject: title,
    greeting: WORDS[locale].greeting(reader.givenName),
    paragraphs: paragraphsOf(body),
    facts,
    items: [],
    action: { label: action, url },
    addressHint: WORDS[locale].addressHint,
    reason: [reason, ...(template === 'INVITATION' ? doorOf(reader) : [])].join(' '),
    choices: choicesOf(reader),
    ...lookOf(reader),
  };
}

/**
 * As the institution says it; as Firsthand does where it says nothing, or names what this mail has not. A test says what
 * the reminder itself would.
 */
function inOwnWords<T extends MailTemplate>(template: T, params: MailParams[T], reader: Addressee): Message {
  const usual = messageFor(template, params, reader);
  const locale = mailLocale(reader.locale);
  const isTest = template === 'TEST_REMINDER';
  const own = reader.own.get(ownTextKey(isTest ? 'REMINDER' : template, locale));
  if (!own) return usual;
  const plain = isTest ? messageFor('REMINDER', params as MailParams['REMINDER'], reader) : usual;
  const values = valuesOf(params, plain, { ...settingFor(reader), givenName: reader.givenName });
  if (!isComplete(own, values)) return usual;
  const title = filledIn(own.subject, values);
  return {
    ...usual,
    title: isTest ? WORDS[locale].test(title) : title,
    body: filledIn(own.body, values),
  };
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** What a reader can do about mail itself. */
function choicesOf(reader: Addressee): Letter['choices'] {
  const { locale, stop } = reader;
  const { choices } = WORDS[mailLocale(locale)];
  return stop === null
    ? []
    : [
        { label: choices.settings, url: pageOf(reader, '/account') },
        { label: choices.stop, url: stop },
      ];
}

/** What sentences for this reader are made with. */
export function settingFor(reader: Reader): Setting {
  const locale = mailLocale(reader.locale);
  const context = (zone = reader.zone): DateContext => ({ locale, zone, now: reader.now });
  return {
    institution: reader.institution,
    when: (at, zone) => {
      const dates = context(zone);
      const instant = new Date(at);
      return WORDS[locale].when(dayText(instant, dates), timeText(instant, dates), placeOf(dates.zone));
    },
    day: (at, zone) => dayText(new Date(at), context(zone)),
    nearDay: (at, zone) => nearDayText(new Date(at), context(zone)),
    isToday: (at, zone) => isSameDay(new Date(at), context(zone)),
    distance: (at, zone) => distanceText(new Date(at), context(zone)),
    isPast: (at) => new Date(at) <= reader.now,
  };
}

/** Where a link leads on to, once it was used. */
function onward(params: object): string {
  return 'next' in params && typeof params.next === 'string'
    ? `?next=${encodeURIComponent(params.next)}`
    : '';
}
