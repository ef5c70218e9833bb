import type { MailCategory, MailParams, MailTemplate } from '@firsthand/contracts';

/** What one message says. */
export interface Message {
  /** The subject of the mail, the title of the notice: the thing and its date. */
  readonly title: string;
  /** One or two sentences. */
  readonly body: string;
  /** What the button does: the very next step. */
  readonly action: string;
  /** Why this person is told. */
  readonly reason: string;
  readonly facts?: readonly { readonly name: string; readonly value: string }[];
}

/** What a sentence may need beside its params. */
export interface Setting {
  readonly institution: string;
  /** "Friday 19 February at 23:59 (Toronto time)". */
  when(at: string, zone?: string): string;
  /** "Friday 19 February". */
  day(at: string, zone?: string): string;
  /** "Today", "Tomorrow", "Yesterday", else as `day`, at the beginning of a line. */
  nearDay(at: string, zone?: string): string;
  /** Whether it is on this day. */
  isToday(at: string, zone?: string): boolean;
  /** "in 2 days", "yesterday". */
  distance(at: string, zone?: string): string;
  isPast(at: string): boolean;
}

/** The page behind a mail's last link. */
export interface UnsubscribingWords {
  readonly lists: Readonly<Record<MailCategory, string>>;
  readonly and: string;
  readonly ask: (lists: string, institution: string) => { title: string; body: string; button: string };
  readonly done: (lists: string) => { title: string; body: string };
  readonly dead: { title: string; body: string };
  readonly settings: string;
}

/** One language's words for everything people are told. */
export interface Words {
  readonly when: (day: string, time: string, place: string) => string;
  readonly greeting: (givenName: string) => string;
  readonly addressHint: string;
  /** At which address one signs in once one has come in. */
  readonly door: (url: string) => string;
  /** The subject of a mail that somebody tries out on themselves. */
  readonly test: (subject: string) => string;
  /** Several messages in one mail. */
  readonly gathered: {
    readonly title: (first: string, others: number) => string;
    readonly body: string;
    readonly action: string;
    readonly reason: string;
  };
  /** Beneath a mail. */
  readonly choices: { readonly settings: string; readonly stop: string };
  readonly unsubscribing: UnsubscribingWords;
  readonly messages: { readonly [K in MailTemplate]: (params: MailParams[K], setting: Setting) => Message };
}
