import type { MailParams, MailTemplate } from '@firsthand/contracts';

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
  /** "in 2 days", "yesterday". */
  distance(at: string, zone?: string): string;
  isPast(at: string): boolean;
}

/** One language's words for everything people are told. */
export interface Words {
  readonly when: (day: string, time: string, place: string) => string;
  readonly greeting: (givenName: string) => string;
  readonly addressHint: string;
  /** Several messages in one mail. */
  readonly gathered: {
    readonly title: (first: string, others: number) => string;
    readonly body: string;
    readonly action: string;
    readonly reason: string;
  };
  readonly messages: { readonly [K in MailTemplate]: (params: MailParams[K], setting: Setting) => Message };
}
