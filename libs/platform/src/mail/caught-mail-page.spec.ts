import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caughtMailPages } from './caught-mail-page.ts';
import { CaughtMailStore } from './caught-mail.ts';

let home: string;
let store: CaughtMailStore;
let answer: ReturnType<typeof caughtMailPages>;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'firsthand-page-'));
  store = new CaughtMailStore(home);
  answer = caughtMailPages(store);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const evil = '<script>alert(1)</script>';
const keep = (n: number, subject = `Subject ${n}`) =>
  store.keep(
    Buffer.from(
      [
        `Message-ID: <${n}@example.org>`,
        'From: a@example.org',
        `To: Robin ${n} <robin${n}@example.org>`,
        `Subject: ${subject}`,
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        `Go to https://firsthand.example/link/abc now ${evil}`,
        '--b',
        'Content-Type: text/html',
        '',
        `<html><head></head><body><a href="https://firsthand.example/link/abc">Go</a>${evil}</body></html>`,
        '--b--',
        '',
      ].join('\r\n'),
    ),
    `<${n}@example.org>`,
  );

it('says that nothing came yet', async () => {
  const { status, body } = await answer('/dev/mail');
  expect(status).toBe(200);
  expect(body).toContain('Nothing yet.');
});

it('lists the newest first, a page at a time', async () => {
  for (let n = 1; n <= 52; n += 1) await keep(n);
  const first = (await answer('/dev/mail')).body;
  expect(first).toContain('52 mails');
  expect(first.indexOf('Subject 52')).toBeLessThan(first.indexOf('Subject 51'));
  expect(first).not.toContain('>Subject 2<');
  const second = (await answer('/dev/mail?page=1')).body;
  expect(second).toContain('>Subject 2<');
  expect(second).toContain('Newer');
  expect(second).not.toContain('Older');
});

it('finds by person and by subject', async () => {
  await keep(1);
  await keep(2, 'Something else');
  expect((await answer('/dev/mail?q=ROBIN1@')).body).toContain('1 mail,');
  expect((await answer('/dev/mail?q=something')).body).toContain('robin2@example.org');
  expect((await answer(`/dev/mail?q=${encodeURIComponent(evil)}`)).body).not.toContain(evil);
});

it('shows one: its text with links, its HTML in a sandbox, nothing of it as markup of the page', async () => {
  await keep(1, `Hello ${evil}`);
  const [card] = (await store.list()).cards;
  const shown = await answer(`/dev/mail/${card!.id}`);
  expect(shown.body).not.toContain(evil);
  expect(shown.body).toContain(
    '<a href="https://firsthand.example/link/abc">https://firsthand.example/link/abc</a>',
  );
  expect(shown.body).toMatch(/<iframe [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  expect(shown.headers['content-security-policy']).toMatch(/default-src 'none'/);
  const html = await answer(`/dev/mail/${card!.id}/html`);
  expect(html.headers['content-security-policy']).toMatch(/^sandbox allow-popups .*default-src 'none'/);
  expect(html.headers['content-security-policy']).not.toMatch(/script/);
  // The institution's logo is here; what a mail would fetch elsewhere stays there.
  expect(html.headers['content-security-policy']).toContain("img-src data: 'self';");
  expect(html.body).toContain('<base target="_blank">');
});

it.each(['/dev/mail/../../etc/passwd', '/dev/mail/x', '/dev/mail/00000000-0000-7000-8000-000000000000'])(
  'has nothing at %s',
  async (url) => {
    expect((await answer(url)).status).toBe(404);
  },
);
