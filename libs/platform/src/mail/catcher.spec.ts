import { createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MailCatcher, type MailFault, startMailCatcher } from './catcher.ts';
import { type Mail, type Mailer, openMailer } from './mailer.ts';

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
    await signing.send(mail({ unsubscribe: `https://firsthand.example/u/${'a'.repeat(86)}` }));
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
    const signature = fields.get('dkim-signature')!.replace(/\s+/g, ' ').trim();
    const signed = / h=([^;]+);/.exec(signature)![1]!.replaceAll(' ', '').split(':');
    expect(signed).toEqual(
      expect.arrayContaining(['from', 'list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted']),
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
    ['BUSY', { kind: 'LATER' }, 0],
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

  it('has not left when nobody answers the door', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const lost = openMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'a@example.org' });
    expect(await lost.send(mail())).toMatchObject({ kind: 'LATER' });
    lost.close();
  });
});
