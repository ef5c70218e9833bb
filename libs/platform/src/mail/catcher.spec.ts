import { createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type MailCatcher, type MailFault, startMailCatcher } from './catcher.ts';
import { type Mail, type Mailer, type MailOutcome, openMailer } from './mailer.ts';

let home: string;
let catcher: MailCatcher;
let mailer: Mailer;
let fault: MailFault | undefined;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'firsthand-mail-'));
  fault = undefined;
  catcher = await startMailCatcher({ home, fault: () => fault });
  mailer = openMailer({ smtpUrl: catcher.smtpUrl, from: 'Firsthand <no-reply@firsthand.example>' });
});
afterEach(async () => {
  mailer.close();
  await catcher.stop();
  rmSync(home, { recursive: true, force: true });
});

const mail = (change: Partial<Mail> = {}): Mail => ({
  messageId: '<one@firsthand.example>',
  to: { name: 'Chloé Ünal', address: 'chloe@example.org' },
  subject: 'Réflexion due vendredi 19 février',
  html: '<p>Bonjour</p>',
  text: 'Bonjour',
  ...change,
});

describe('a mail that is taken', () => {
  it('arrives as it was written', async () => {
    expect(await mailer.send(mail())).toMatchObject({ kind: 'ACCEPTED' });
    const { total, cards } = await catcher.store.list();
    expect(total).toBe(1);
    const got = await catcher.store.get(cards[0]!.id);
    expect(got).toMatchObject({
      messageId: '<one@firsthand.example>',
      from: 'Firsthand <no-reply@firsthand.example>',
      to: 'Chloé Ünal <chloe@example.org>',
      subject: 'Réflexion due vendredi 19 février',
    });
    expect(got!.html.trim()).toBe('<p>Bonjour</p>');
    expect(got!.headers).toContainEqual({ name: 'Auto-Submitted', value: 'auto-generated' });
    expect(Math.abs(got!.receivedAt.getTime() - Date.now())).toBeLessThan(60_000);
  });

  it('can be stopped with one click, and the signature vouches for that', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const signing = openMailer({
      smtpUrl: catcher.smtpUrl,
      from: 'Firsthand <no-reply@firsthand.example>',
      dkim: { domain: 'firsthand.example', selector: 'one', privateKey },
    });
    const unsubscribe = `https://firsthand.example/u/${'a'.repeat(86)}`;
    await signing.send(mail({ unsubscribe, feedback: ['reminder', 'lake:side\r\nBcc: a@example.org'] }));
    signing.close();
    const directory = join(home, 'mail');
    const raw = readFileSync(
      join(
        directory,
        readdirSync(directory).find((name) => name.endsWith('.eml'))!,
      ),
      'utf8',
    );
    const fields = new Map(
      raw
        .slice(0, raw.indexOf('\r\n\r\n'))
        .split(/\r\n(?![ \t])/)
        .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1)]),
    );
    expect(fields.get('list-unsubscribe-post')!.trim()).toBe('List-Unsubscribe=One-Click');
    expect(fields.get('list-unsubscribe')!.trim()).toBe(`<${unsubscribe}>`);
    expect(fields.get('feedback-id')!.trim()).toBe('reminder:lake-side-Bcc-a-example.org:firsthand');
    const signature = fields.get('dkim-signature')!.replace(/\s+/g, ' ').trim();
    const signed = / h=([^;]+);/.exec(signature)![1]!.replaceAll(' ', '').split(':');
    expect(signed).toEqual(
      expect.arrayContaining([
        'from',
        'list-unsubscribe',
        'list-unsubscribe-post',
        'auto-submitted',
        'feedback-id',
      ]),
    );
    // RFC 6376, relaxed: names in small letters, white space made one, the signature itself left empty.
    const relaxed = (name: string, value: string) => `${name}:${value.replace(/\s+/g, ' ').trim()}`;
    const said = [
      ...signed.flatMap((name) => (fields.has(name) ? relaxed(name, fields.get(name)!) : [])),
      relaxed('dkim-signature', signature.replace(/ b=[^;]*$/, ' b=')),
    ].join('\r\n');
    const value = / b=([^;]+)$/.exec(signature)![1]!.replaceAll(' ', '');
    expect(createVerify('RSA-SHA256').update(said).verify(publicKey, value, 'base64')).toBe(true);
  });

  it('can be stopped by writing to whoever reads that, where the installation names somebody', async () => {
    const read = openMailer({
      ...{ smtpUrl: catcher.smtpUrl, from: 'a@example.org', unsubscribeMail: 'mail@school.example' },
    });
    await read.send(mail({ unsubscribe: 'https://firsthand.example/u/abc' }));
    read.close();
    const { cards } = await catcher.store.list();
    const { headers } = (await catcher.store.get(cards[0]!.id))!;
    expect(headers.find(({ name }) => name.toLowerCase() === 'list-unsubscribe')!.value).toBe(
      '<https://firsthand.example/u/abc>, <mailto:mail@school.example?subject=No%20more%3A%20https%3A%2F%2Ffirsthand.example%2Fu%2Fabc>',
    );
  });

  it('carries the name of whoever wrote it, and answers go to them', async () => {
    await mailer.send(
      mail({
        writtenBy: { name: 'Owen Mackay\r\nBcc: everyone@example.org', address: 'owen@example.org' },
        calendar: {
          method: 'REQUEST',
          content: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR',
        },
      }),
    );
    const { cards } = await catcher.store.list();
    const got = (await catcher.store.get(cards[0]!.id))!;
    expect(got.from).toBe('Owen Mackay Bcc: everyone@example.org <no-reply@firsthand.example>');
    expect(got.replyTo).toContain('<owen@example.org>');
    const names = got.headers.map(({ name }) => name.toLowerCase());
    expect(names).not.toContain('auto-submitted');
    expect(names).not.toContain('bcc');
    expect(got.html.trim()).toBe('<p>Bonjour</p>');
    expect(got.calendar).toContain('METHOD:REQUEST');
  });

  it('carries the name of the institution it comes from, and answers go where that says', async () => {
    const sender = {
      name: 'Lakeside, “College”\r\nBcc: everyone@example.org',
      replyTo: 'office@lakeside.example',
    };
    await mailer.send(mail({ sender }));
    await mailer.send(mail({ sender: { name: null, replyTo: null }, messageId: '<two@firsthand.example>' }));
    const { cards } = await catcher.store.list();
    const got = await Promise.all(cards.map(({ id }) => catcher.store.get(id)));
    expect(got.map((one) => [one!.from, one!.replyTo]).sort()).toEqual([
      ['Firsthand <no-reply@firsthand.example>', ''],
      [
        'Lakeside, “College” Bcc: everyone@example.org <no-reply@firsthand.example>',
        'office@lakeside.example',
      ],
    ]);
    for (const one of got) {
      const names = one!.headers.map(({ name }) => name.toLowerCase());
      expect(names).toContain('auto-submitted');
      expect(names).not.toContain('bcc');
    }
  });

  it('can be asked for by its Message-ID, and counted', async () => {
    await mailer.send(mail());
    await mailer.send(mail({ messageId: '<two@firsthand.example>' }));
    await mailer.send(mail({ messageId: '<two@firsthand.example>' }));
    const counts = ['<one@firsthand.example>', '<two@firsthand.example>', '<three@firsthand.example>'];
    expect(await Promise.all(counts.map((id) => catcher.store.countOf(id)))).toEqual([1, 2, 0]);
  });

  it('carries no header that a name or a subject smuggled in', async () => {
    await mailer.send(
      mail({
        subject: 'Hello\r\nBcc: everyone@example.org',
        to: { name: 'Robin\r\nX-Evil: yes', address: 'robin@example.org' },
      }),
    );
    const { cards } = await catcher.store.list();
    const got = await catcher.store.get(cards[0]!.id);
    expect(got!.headers.map(({ name }) => name.toLowerCase())).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(bcc|x-evil)$/)]),
    );
    expect(got!.subject).toBe('Hello Bcc: everyone@example.org');
  });
});

describe('a mail that is not taken', () => {
  it.each<[MailFault, object, number]>([
    ['BUSY', { kind: 'UNREACHED' }, 0],
    ['LATER', { kind: 'LATER' }, 0],
    ['NO_SUCH_RECIPIENT', { kind: 'REFUSED', recipient: true }, 0],
    ['REFUSED', { kind: 'REFUSED', recipient: false }, 0],
    ['DROPPED_DURING_DATA', { kind: 'IN_DOUBT' }, 0],
    // The one case where the sender cannot know. It must not have been sent twice on the quiet.
    ['DROPPED_AFTER_DATA', { kind: 'IN_DOUBT' }, 1],
    [{ slowMs: 50 }, { kind: 'ACCEPTED' }, 1],
  ])('%j', async (what, outcome, kept) => {
    fault = what;
    expect(await mailer.send(mail())).toMatchObject(outcome);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await catcher.store.countOf('<one@firsthand.example>')).toBe(kept);
    fault = undefined;
    expect(await mailer.send(mail({ messageId: '<next@firsthand.example>' }))).toMatchObject({
      kind: 'ACCEPTED',
    });
  });

  it('is held back to the last by who may not send it any more', async () => {
    const last = mail({ text: 'long '.repeat(50_000) });
    expect(await mailer.send(last, 0)).toMatchObject({ kind: 'HELD_BACK' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await catcher.store.countOf('<one@firsthand.example>')).toBe(0);
    expect(await mailer.send(last, 10_000)).toMatchObject({ kind: 'ACCEPTED' });
    expect(await catcher.store.countOf('<one@firsthand.example>')).toBe(1);
  });

  it('is refused by what is wrong with it alone: nobody could be written to like this', async () => {
    expect(await mailer.send(mail({ to: { name: 'Nobody', address: '' } }))).toMatchObject({ kind: 'LATER' });
  });

  describe('has not left, and nothing is said about it', () => {
    /** A mail sent to a server of our own making on a port of this machine, by a sender of little patience. */
    async function sentTo(port: number, login = ''): Promise<MailOutcome> {
      const lost = openMailer({
        smtpUrl: `smtp://${login}127.0.0.1:${port}`,
        from: 'a@example.org',
        patienceMs: 300,
      });
      return lost.send(mail()).finally(() => lost.close());
    }
    /** What a server that talks like this makes of it. */
    async function saidBy(talk: (socket: Socket) => void, login?: string): Promise<MailOutcome> {
      const sockets: Socket[] = [];
      const server = createServer((socket) => {
        sockets.push(socket.on('error', () => undefined));
        talk(socket);
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      return sentTo((server.address() as AddressInfo).port, login).finally(() => {
        for (const socket of sockets) socket.destroy();
        server.close();
      });
    }
    /** Answers each line that begins like one of these. */
    const answering = (answers: Record<string, string>) => (socket: Socket) => {
      socket.write('220 relay.example\r\n');
      socket.on('data', (line) => {
        const answer = answers[Object.keys(answers).find((start) => String(line).startsWith(start)) ?? ''];
        if (answer) socket.write(`${answer}\r\n`);
      });
    };
    const open = { EHLO: '250-relay.example\r\n250 AUTH PLAIN', MAIL: '250 OK' };

    it('when nobody answers the door', async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      await new Promise((resolve) => server.close(resolve));
      expect(await sentTo(port)).toMatchObject({ kind: 'UNREACHED' });
    });

    it('when nothing comes back from the address at all', async () => {
      // It listens and takes nobody in; once its queue is full, the system lets whoever knocks wait.
      const deaf = new Worker(
        `const { parentPort } = require('node:worker_threads');
         const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
           parentPort.postMessage(server.address().port);
           setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 0);
         });`,
        { eval: true },
      );
      const [port] = (await once(deaf, 'message')) as [number];
      await sleep(50);
      const queue = Array.from({ length: 8 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
      await sleep(50);
      const outcome = await sentTo(port);
      for (const socket of queue) socket.destroy();
      await deaf.terminate();
      expect(outcome).toEqual({ kind: 'UNREACHED', answer: 'Connection timeout' });
    });

    it.each<[string, (socket: Socket) => void]>([
      ['when the server never greets', () => undefined],
      ['when it hangs up before it has greeted', (socket) => socket.end()],
      ['when it greets and turns away', (socket) => socket.end('554 Not today\r\n')],
      ['when it is shutting down', answering({ EHLO: '421 Going down' })],
      ['when it will have nothing from our address', answering({ ...open, MAIL: '550 Not from you' })],
      ['when it falls silent before the text', answering(open)],
    ])('%s', async (_, talk) => {
      expect(await saidBy(talk)).toMatchObject({ kind: 'UNREACHED' });
    });

    it.each(['535 Wrong password', '454 Not now'])('when it does not let us in: %s', async (answer) => {
      expect(await saidBy(answering({ ...open, AUTH: answer }), 'me:secret@')).toEqual({
        kind: 'UNREACHED',
        answer,
      });
    });

    it('unless it has the whole text and falls silent then: that may have arrived', async () => {
      const talk = answering({ ...open, RCPT: '250 OK', DATA: '354 Go on' });
      expect(await saidBy(talk)).toMatchObject({ kind: 'IN_DOUBT' });
    });
  });
});
