import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { openTestDatabase, testConfig, type TestDatabase } from '@firsthand/testing';
import { createApi } from '../app.ts';
import { Health } from './health.ts';

const STRICT = [
  `default-src 'self'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data: blob:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `frame-ancestors 'none'`,
  `base-uri 'none'`,
  `form-action 'self'`,
  `object-src 'none'`,
].join('; ');

let db: TestDatabase;
let app: NestFastifyApplication;
let webDirectory: string;
let queueWell = true;
const http = () => supertest(app.getHttpServer());

beforeAll(async () => {
  webDirectory = mkdtempSync(join(tmpdir(), 'firsthand-web-'));
  mkdirSync(join(webDirectory, 'assets'));
  writeFileSync(
    join(webDirectory, 'index.html'),
    '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><div id="root"></div>',
  );
  writeFileSync(join(webDirectory, 'assets/app-1a2b.js'), `// ${'x'.repeat(5_000)}`);
  writeFileSync(join(webDirectory, 'service-worker.js'), '// worker');
  writeFileSync(join(webDirectory, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  db = await openTestDatabase();
  app = await createApi({
    ...db,
    config: testConfig(),
    webDirectory,
    readiness: [
      { name: 'queue', check: () => (queueWell ? Promise.resolve() : Promise.reject(new Error('gone'))) },
      {
        name: 'slow',
        check: () => new Promise((resolve) => setTimeout(resolve, queueWell ? 1 : 3_000).unref()),
      },
    ],
  });
});
afterAll(async () => {
  await app.close();
  await db.close();
  rmSync(webDirectory, { recursive: true });
});

it('answers with the strict policy and its companions everywhere', async () => {
  const answer = await http().post('/graphql').send({ query: '{ viewer { id } }' });
  expect(answer.headers).toMatchObject({
    'content-security-policy': STRICT,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.headers['x-powered-by']).toBeUndefined();
});

describe('the web app', () => {
  it('has one page for every address, with a nonce of its own each time', async () => {
    const nonces = await Promise.all(
      ['/', '/assignments/7?tab=x', '/index.html'].map(async (path) => {
        const page = await http()
          .get(path)
          .expect(200)
          .expect('content-type', /text\/html/);
        const [, nonce] = /content="([\w-]{22})"/.exec(page.text)!;
        expect(page.headers['content-security-policy']).toBe(
          STRICT.replace(`style-src 'self'`, `style-src 'self' 'nonce-${nonce}'`),
        );
        expect(page.headers['cache-control']).toBe('no-store');
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(3);
  });

  it('has files: those named after their content are kept for ever, and all are sent compressed', async () => {
    const script = await http()
      .get('/assets/app-1a2b.js')
      .set('accept-encoding', 'br')
      .buffer(true)
      .parse(raw as never);
    expect(script.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
    });
    expect((await http().get('/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('has a service worker that rules over every path, is asked for anew each time, and may only do what pages may', async () => {
    const worker = await http().get('/service-worker.js').expect(200);
    expect(worker.headers['content-type']).toMatch(/javascript/);
    expect(worker.headers['cache-control']).toBe('no-cache');
    expect(worker.headers['content-security-policy']).toBe(STRICT);
  });

  it('knows no file outside, and none that is gone', async () => {
    for (const path of [
      '/assets/app-old.js',
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/%2e%2e/etc/passwd.txt',
    ])
      expect((await http().get(path)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('health', () => {
  it('is alive, and ready when everything it stands on is well', async () => {
    await http().get('/livez').expect(200);
    await http()
      .get('/readyz')
      .expect(200, { status: 'ready', checks: { database: 'ok', queue: 'ok', slow: 'ok' } });
    queueWell = false;
    const startedAt = performance.now();
    await http()
      .get('/readyz')
      .expect(503, { status: 'not ready', checks: { database: 'ok', queue: 'failed', slow: 'failed' } });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    await http().get('/livez').expect(200);
    queueWell = true;
  });

  it('is not ready once it is told to stop, and still answers', async () => {
    app.get(Health).stop();
    await http().get('/readyz').expect(503);
    await http().post('/graphql').send({ query: '{ viewer { id } }' }).expect(200);
  });
});

describe('caught mail', () => {
  it('is shown in a demo, and nowhere else', async () => {
    const home = mkdtempSync(join(tmpdir(), 'firsthand-home-'));
    const demo = await createApi({
      ...db,
      webDirectory,
      config: testConfig({ DEMO: 'on', FIRSTHAND_HOME: home }),
    });
    const open = (path: string) => supertest(demo.getHttpServer()).get(path);
    const list = await open('/dev/mail').expect(200);
    expect(list.headers['content-security-policy']).not.toMatch(
      /unsafe-inline|script-src(?! 'none'| 'self';)/,
    );
    expect(list.text).toMatch(/mail/i);
    await demo.close();
    rmSync(home, { recursive: true });
    // Elsewhere the address is one of the web app's.
    expect((await http().get('/dev/mail')).text).toContain('csp-nonce');
  });
});

it('keeps its metrics and its operators’ pages to itself', async () => {
  for (const path of ['/metrics', '/admin/queues/', '/graphiql/'])
    expect((await http().get(path)).text).not.toMatch(/firsthand_|bull/i);
});

function raw(response: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
