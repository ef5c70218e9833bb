import { pipeline, Transform } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import { Pace } from './pace.ts';

/** One mail to one person, ready to leave. */
export interface Mail {
  /** With angle brackets. The same mail sent again has the same id. */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Somebody wrote it themselves: it carries their name, answers go to them, and it is not marked as automatic. */
  readonly writtenBy?: { readonly name: string; readonly address: string };
  /** Nobody wrote it: the name it comes under and where answers go, each null for the installation's own. */
  readonly sender?: { readonly name: string | null; readonly replyTo: string | null };
  /** Where one request, without a question, ends mail like this (RFC 8058). */
  readonly unsubscribe?: string;
  /** What kind of mail it is and whose institution's: by this, receivers count complaints for us. Nothing of a person. */
  readonly feedback?: readonly string[];
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
}

/** What became of a mail, as far as the sender can know. */
export type MailOutcome =
  | { readonly kind: 'ACCEPTED'; readonly answer: string }
  /** The server did not take this mail, and may later. */
  | { readonly kind: 'LATER'; readonly answer: string }
  /** No server was there for it, or none that let us in: nothing is said about this mail, and it has not left. */
  | { readonly kind: 'UNREACHED'; readonly answer: string }
  /** It will never be taken. `recipient`: because of the address. */
  | { readonly kind: 'REFUSED'; readonly answer: string; readonly recipient: boolean }
  /** The connection was lost after the end of the text was sent, before the answer. */
  | { readonly kind: 'IN_DOUBT'; readonly answer: string }
  /** Its time was over, and the server was not given the end of it. */
  | { readonly kind: 'HELD_BACK'; readonly answer: string };

export interface Mailer {
  /**
   * Resolves when so many may set out at the pace that is kept, or when `signal` says stop. Asked before a mail is on the
   * wire, so that none waits half sent.
   */
  turn(mails: number, signal?: AbortSignal): Promise<void>;
  /**
   * After so long, by a clock that nobody puts right, the server is not given the end of the text; it keeps nothing that
   * has no end. So a process that was stopped in the middle sends nothing when it goes on.
   */
  send(mail: Mail, withinMs?: number): Promise<MailOutcome>;
  /** Whether the receiver has this mail, where receivers can be asked. */
  readonly alreadyReceived?: (messageId: string) => Promise<boolean>;
  close(): void;
}

/** Whose DNS holds the other half of the key: `<selector>._domainkey.<domain>`. */
export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly privateKey: string;
}

/** What the signature vouches for. Receivers heed a one-click unsubscribing only when it is among it. */
const SIGNED_HEADERS =
  'from:to:reply-to:subject:date:message-id:mime-version:content-type:content-transfer-encoding:auto-submitted:list-unsubscribe:list-unsubscribe-post:feedback-id';

/** The last part of a Feedback-ID: who sends. The same in every mail, so that figures add up. */
const SENDER = 'firsthand';

export interface MailerOptions {
  smtpUrl: string;
  /** `Name <address>`. */
  from: string;
  /** Who reads wishes for no more mail, from mail programs that can only write. */
  unsubscribeMail?: string | undefined;
  /** Signs what leaves, so that receivers know it for ours. */
  dkim?: DkimKey | undefined;
  /** Mails a second at most; without it, as many as the server takes. */
  perSecond?: number;
  /** How long one exchange with the server may take before it counts as broken. */
  patienceMs?: number;
  alreadyReceived?: (messageId: string) => Promise<boolean>;
}

/** Mails on the wire at once. */
export const MAIL_CONNECTIONS = 8;
const PATIENCE_MS = 10_000;

/** Sends over SMTP, on a few connections that stay open. */
export function openMailer({
  smtpUrl,
  from,
  unsubscribeMail,
  dkim,
  perSecond = Infinity,
  patienceMs = PATIENCE_MS,
  alreadyReceived,
}: MailerOptions): Mailer {
  const transport = createTransport({
    ...parseConnectionUrl(smtpUrl),
    pool: true,
    maxConnections: MAIL_CONNECTIONS,
    maxMessages: 1_000,
    // A mail whose connection broke may have been taken; whether to send it again is not the pool's to decide.
    maxRequeues: 0,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim && {
      dkim: {
        domainName: dkim.domain,
        keySelector: dkim.selector,
        privateKey: dkim.privateKey,
        headerFieldNames: SIGNED_HEADERS,
      },
    }),
  });
  transport.use('stream', ({ data, message }, done) => {
    const { mayEnd, onEnd } = data as unknown as { mayEnd: () => boolean; onEnd: () => void };
    const whole = message.createReadStream.bind(message);
    message.createReadStream = (options) =>
      pipeline(whole(options), gate(mayEnd), () => undefined).once('end', onEnd);
    done();
  });
  const ownAddress = addressIn(from);
  const pace = new Pace(perSecond);
  return {
    turn: (mails, signal) =>
      sleep(pace.waitFor(mails, performance.now()), undefined, signal && { signal }).catch(() => undefined),
    async send(mail, withinMs = Infinity) {
      let heldBack = false;
      let hasEnded = false;
      const until = performance.now() + withinMs;
      const mayEnd = () => !(heldBack = performance.now() >= until);
      try {
        const { writtenBy, sender, calendar } = mail;
        const info = await transport.sendMail({
          ...(writtenBy
            ? {
                from: { name: oneLine(writtenBy.name), address: ownAddress },
                replyTo: { name: oneLine(writtenBy.name), address: oneLine(writtenBy.address) },
              }
            : {
                from: sender?.name ? { name: oneLine(sender.name), address: ownAddress } : from,
                ...(sender?.replyTo && { replyTo: oneLine(sender.replyTo) }),
              }),
          to: { name: oneLine(mail.to.name), address: oneLine(mail.to.address) },
          subject: oneLine(mail.subject),
          messageId: mail.messageId,
          html: mail.html,
          text: mail.text,
          ...{ mayEnd, onEnd: () => (hasEnded = true) },
          ...(calendar && { icalEvent: { ...calendar, filename: 'invite.ics' } }),
          // Nobody's holiday answer is wanted, except by somebody who waits for one.
          ...(!writtenBy && {
            headers: {
              'Auto-Submitted': 'auto-generated',
              'X-Auto-Response-Suppress': 'All',
              ...(mail.unsubscribe && {
                'List-Unsubscribe': [mail.unsubscribe, ...wayToWrite(unsubscribeMail, mail.unsubscribe)]
                  .map((way) => `<${oneLine(way)}>`)
                  .join(', '),
                'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
              }),
              ...(mail.feedback && {
                'Feedback-ID': [...mail.feedback, SENDER]
                  .map((part) => part.replace(/[^\w.-]+/g, '-'))
                  .join(':'),
              }),
            },
          }),
        });
        return { kind: 'ACCEPTED', answer: info.response };
      } catch (error) {
        if (heldBack) return { kind: 'HELD_BACK', answer: 'It may not leave any more.' };
        return outcomeOf(error as SmtpError, hasEnded);
      }
    },
    ...(alreadyReceived && { alreadyReceived }),
    close: () => transport.close(),
  };
}

/** A mail to whoever reads them, which brings the address where it is done. */
function wayToWrite(reader: string | undefined, unsubscribe: string): string[] {
  return reader === undefined
    ? []
    : [`mailto:${reader}?subject=${encodeURIComponent(`No more: ${unsubscribe}`)}`];
}

/** Lets everything through but the end, unless it may end. */
function gate(mayEnd: () => boolean): Transform {
  return new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush: (done) => done(mayEnd() ? null : new Error('It may not leave any more.')),
  });
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** What a failed exchange says about the mail. */
function outcomeOf(error: SmtpError, hasEnded: boolean): MailOutcome {
  const answer = oneLine(error.response ?? error.message).slice(0, 500);
  if (error.responseCode === undefined) {
    // A silence may mean that it was taken and only the answer got lost; without its end nobody takes a mail.
    if (hasEnded) return { kind: 'IN_DOUBT', answer };
    return { kind: UNSENDABLE.has(error.code) ? 'LATER' : 'UNREACHED', answer };
  }
  // Only the recipient and the text are this mail's own; a refused login or sender is ours to mend, and then it may go.
  if (error.command !== 'RCPT TO' && error.command !== 'DATA') return { kind: 'UNREACHED', answer };
  return error.responseCode >= 500
    ? { kind: 'REFUSED', answer, recipient: error.command === 'RCPT TO' }
    : { kind: 'LATER', answer };
}

/** What is wrong with the mail before any server has seen it. */
const UNSENDABLE: ReadonlySet<unknown> = new Set(['EENVELOPE', 'EMESSAGE', 'ESTREAM']);

/** `a@b` of `Name <a@b>`. */
function addressIn(from: string): string {
  return /<([^<>]+)>/.exec(from)?.[1] ?? from;
}

/** Nothing of a person's text becomes a header of its own. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
}
