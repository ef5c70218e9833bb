import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { setTimeout as sleep } from 'node:timers/promises';
import { CaughtMailStore } from './caught-mail.ts';

/** What a receiver may do to a mail instead of taking it. */
export type MailFault =
  /** 421: too busy, and hangs up. */
  | 'BUSY'
  /** 451: come back later. */
  | 'LATER'
  /** 550 to the recipient. */
  | 'NO_SUCH_RECIPIENT'
  /** 554 to the text. */
  | 'REFUSED'
  /** Takes the mail and hangs up before saying so. */
  | 'DROPPED_AFTER_DATA'
  /** Hangs up in the middle and takes nothing. */
  | 'DROPPED_DURING_DATA'
  /** Takes the mail, and is slow to say so. */
  | { readonly slowMs: number };

export interface MailCatcherOptions {
  /** FIRSTHAND_HOME; mail is kept under `mail/`. */
  home: string;
  port?: number;
  /** Called for every recipient; what it returns happens to that mail. */
  fault?: (recipient: string) => MailFault | undefined;
}

export interface MailCatcher {
  readonly smtpUrl: string;
  readonly store: CaughtMailStore;
  stop(): Promise<void>;
}

/** An SMTP server that keeps what it is given and delivers nothing. Listens on this machine only. */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  const store = new CaughtMailStore(options.home);
  const faults = new WeakMap<SMTPServerSession, MailFault>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    banner: 'Firsthand keeps this mail and delivers it nowhere',
    logger: false,
    closeTimeout: 1_000,
    onRcptTo({ address }, session, done) {
      const fault = options.fault?.(address);
      if (fault === 'BUSY') return done(refusal(421, 'Too busy'));
      if (fault === 'LATER') return done(refusal(451, 'Come back later'));
      if (fault === 'NO_SUCH_RECIPIENT') return done(refusal(550, 'Nobody of that name here'));
      if (fault) faults.set(session, fault);
      else faults.delete(session);
      done();
    },
    onData(stream, session, done) {
      const fault = faults.get(session);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        take(Buffer.concat(chunks), session, fault).then(
          (hangUp) => (hangUp ? socketOf(server, session)?.destroy() : done(null, 'Kept')),
          (error: Error) => done(error),
        );
      });
    },
  });
  server.on('error', () => undefined); // a client that hangs up is no reason to fall over

  async function take(raw: Buffer, session: SMTPServerSession, fault: MailFault | undefined) {
    if (fault === 'REFUSED') throw refusal(554, 'Not wanted');
    if (fault === 'DROPPED_DURING_DATA') return true;
    const recipients = session.envelope.rcptTo.map(({ address }) => `Delivered-To: ${address}\r\n`).join('');
    await store.keep(Buffer.concat([Buffer.from(recipients), raw]), messageIdOf(raw));
    if (typeof fault === 'object') await sleep(fault.slowMs);
    return fault === 'DROPPED_AFTER_DATA';
  }

  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    store,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function socketOf(server: SMTPServer, session: SMTPServerSession): Socket | undefined {
  for (const connection of server.connections as Set<{ session?: { id: string }; _socket?: Socket }>)
    if (connection.session?.id === session.id) return connection._socket;
  return undefined;
}

function messageIdOf(raw: Buffer): string {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.subarray(0, end < 0 ? raw.length : end).toString('latin1');
  return /^message-id:\s*(<[^>]*>)/im.exec(head)?.[1] ?? '';
}
