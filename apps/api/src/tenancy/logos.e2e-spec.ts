import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sharp from 'sharp';
import supertest from 'supertest';
import { type Actor, LIMITS } from '@firsthand/contracts';
import { given, graphqlClient, openTestDatabase, testConfig, type TestDatabase } from '@firsthand/testing';
import { createApi } from '../app.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
});
afterAll(async () => {
  await app.close();
  await db.close();
});

const http = () => supertest(app.getHttpServer());
const drawn = (format: 'png' | 'jpeg' | 'webp' | 'gif', width = 600) =>
  sharp({ create: { width, height: 200, channels: 3, background: '#357' } })
    [format]()
    .toBuffer();

async function world() {
  const tenant = await given(db).tenant();
  const as = async (actor: Actor) => ({
    cookie: await graphqlClient(app.getHttpServer(), db).as(actor).cookie(),
  });
  const administrator = await as((await given(db).user(tenant, ['ADMINISTRATOR'])).actor);
  const bring = (bytes: Buffer, who: Record<string, string> = administrator, type = 'image/png') =>
    http()
      .put('/logo')
      .set({ 'content-type': type, ...who })
      .send(bytes);
  return { tenant, as, bring };
}

it('takes a PNG, JPEG or WebP from an administrator, and shows it to anyone, to be kept for ever', async () => {
  const { tenant, bring } = await world();
  const seen = new Set<string>();
  for (const [at, format] of (['png', 'jpeg', 'webp'] as const).entries()) {
    const answer = await bring(await drawn(format, 500 + at), undefined, `image/${format}`).expect(200);
    const path = answer.body.logo as string;
    expect(path).toMatch(new RegExp(`^/logos/${tenant.slug}/[0-9a-f]{16}\\.png$`));
    seen.add(path);
    const shown = await http().get(path).expect(200);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; sandbox`,
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(shown.headers['set-cookie']).toBeUndefined();
    const { format: kept, width } = await sharp(shown.body as Buffer).metadata();
    expect([kept, width! <= 480]).toEqual(['png', true]);
  }
  // Another logo has another address, and the one before is gone from its own.
  const [first, ...later] = [...seen];
  expect(later.length).toBeGreaterThan(0);
  await http().get(first!).expect(404);
});

it('refuses what is no such picture, whatever it says it is, and what is too large', async () => {
  const { bring } = await world();
  const said = async (bytes: Buffer, type?: string) => {
    const { status, body } = await bring(bytes, undefined, type);
    return [status, body.extensions?.details?.rule ?? body.details?.rule ?? JSON.stringify(body)];
  };
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  for (const [bytes, type] of [
    [svg, 'image/svg+xml'],
    [svg, 'image/png'],
    [Buffer.from('<html></html>'), 'image/png'],
    [Buffer.alloc(0), 'image/png'],
    [(await drawn('png')).subarray(0, 40), 'image/png'],
  ] as const)
    expect((await said(bytes, type)).join(' ')).toMatch(/^4\d\d .*logo-unreadable/);
  expect((await said(Buffer.alloc(LIMITS.logoBytes + 1))).join(' ')).toMatch(/^4\d\d .*logo-too-large/);
});

it('is an administrator’s of the same institution alone, from our own pages', async () => {
  const [one, other] = [await world(), await world()];
  const logo = (await one.bring(await drawn('png')).expect(200)).body.logo as string;
  const person = (role: 'STUDENT' | 'INSTRUCTOR' | 'COUNSELLOR') =>
    given(db)
      .user(one.tenant, [role])
      .then(({ actor }) => one.as(actor));
  for (const role of ['STUDENT', 'INSTRUCTOR', 'COUNSELLOR'] as const)
    await one.bring(await drawn('png', 99), await person(role)).expect(403);
  await http()
    .put('/logo')
    .set('content-type', 'image/png')
    .send(await drawn('png'))
    .expect(401);
  const elsewhere = { ...(await person('STUDENT')), origin: 'https://elsewhere.example' };
  await one.bring(await drawn('png', 98), elsewhere).expect(403);

  // A stranger brings their own, and changes nothing of anybody else's; the address names its institution.
  const theirs = (await other.bring(await drawn('png', 97)).expect(200)).body.logo as string;
  expect(theirs).toContain(`/${other.tenant.slug}/`);
  await http().get(logo).expect(200);
  await http().get(logo.replace(one.tenant.slug, other.tenant.slug)).expect(404);
  for (const wrong of ['0123456789abcdef.png', 'x.png', '..%2f..%2fetc%2fpasswd', '0123456789abcdef.svg'])
    await http().get(`/logos/${one.tenant.slug}/${wrong}`).expect(404);
  await http().get('/logos/nobody/0123456789abcdef.png').expect(404);
});
