import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sharp from 'sharp';
import supertest from 'supertest';
import type { Actor } from '@firsthand/contracts';
import { newId } from '@firsthand/platform';
import { given, graphqlClient, openTestDatabase, testConfig, type TestDatabase } from '@firsthand/testing';
import { createApi } from '../app.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let directory: string;
let photo: Buffer;
let student: { cookie: string };
let neighbour: { cookie: string };
let instructor: { cookie: string };
let elsewhere: { cookie: string };

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'firsthand-files-'));
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig({ FILES_URL: pathToFileURL(directory).href }) });
  const g = given(db);
  const work = await g.assignment();
  const another = await g.assignment();
  student = await signedIn((await g.student(work)).actor);
  neighbour = await signedIn((await g.student(work)).actor);
  instructor = await signedIn(work.instructor.actor);
  elsewhere = await signedIn((await g.student(another)).actor);
  photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#357' } })
    .withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 39/1 0/1' } })
    .jpeg()
    .toBuffer();
});
afterAll(async () => {
  await app.close();
  await db.close();
  rmSync(directory, { recursive: true });
});

/** As a browser sends who it is. */
const signedIn = async (actor: Actor) => ({
  cookie: await graphqlClient(app.getHttpServer(), db).as(actor).cookie(),
});

const http = () => supertest(app.getHttpServer());
const put = (id: string, who: Record<string, string>, bytes: Buffer = photo, query = '?purpose=CARD') =>
  http()
    .put(`/files/${id}${query}`)
    .set({ 'content-type': 'image/jpeg', ...who })
    .send(bytes);
const get = (id: string, who: Record<string, string>, query = '') =>
  http().get(`/files/${id}${query}`).set(who);
const codeOf = (answer: supertest.Response) =>
  (answer.body as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;
const ruleOf = (answer: supertest.Response) =>
  (answer.body as { errors: { extensions: { details: { rule: string } } }[] }).errors[0]!.extensions.details
    .rule;

it('takes a photo and gives it back without the place it was taken at', async () => {
  const id = newId();
  const kept = await put(id, student).expect(200);
  expect(kept.body).toEqual({ id, width: 900, height: 600, bytes: expect.any(Number) });
  await put(id, student).expect(200, kept.body);

  const whole = await get(id, student).expect(200);
  expect(whole.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
    'content-security-policy': `default-src 'none'; sandbox`,
    'content-disposition': expect.stringMatching(/^inline; filename="photo-[0-9a-f]{8}\.jpg"$/),
  });
  const { exif, width } = await sharp(whole.body as Buffer).metadata();
  expect({ exif, width }).toEqual({ exif: undefined, width: 900 });
  const small = await get(id, student, '?size=small').expect(200);
  expect((await sharp(small.body as Buffer).metadata()).width).toBe(360);
  expect(small.headers['etag']).not.toBe(whole.headers['etag']);
  await get(id, { ...student, 'if-none-match': whole.headers['etag'] as string }).expect(304);
});

it('answers everybody else as if there were nothing', async () => {
  const id = newId();
  await put(id, student).expect(200);
  const nothing = await get(newId(), neighbour).expect(404);
  for (const stranger of [neighbour, instructor, elsewhere]) {
    const answer = await get(id, stranger).expect(404);
    expect(codeOf(answer)).toBe('NOT_FOUND');
    const told = (body: unknown) => JSON.stringify(body).replace(/"requestId":"[^"]*"/, '');
    expect(told(answer.body)).toBe(told(nothing.body));
  }
  expect(codeOf(await get(id, {}).expect(401))).toBe('UNAUTHENTICATED');
  expect(codeOf(await put(id, {}).expect(401))).toBe('UNAUTHENTICATED');
  expect(codeOf(await put(newId(), instructor).expect(403))).toBe('FORBIDDEN');
  await get('not-an-id', student).expect(404);
  await get('..%2f..%2fetc%2fpasswd', student).expect(404);
});

it('does nothing for another site’s page', async () => {
  const id = newId();
  const forged = { ...student, origin: 'https://elsewhere.example' };
  expect(codeOf(await put(id, forged).expect(403))).toBe('FORBIDDEN');
  await put(id, { ...student, 'sec-fetch-site': 'cross-site' }).expect(403);
  await get(id, student).expect(404);
  const preflight = await http()
    .options(`/files/${id}`)
    .set({ origin: 'https://elsewhere.example', 'access-control-request-method': 'PUT' });
  expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
});

it('says what is wrong with what it does not take', async () => {
  const page = await put(newId(), student, Buffer.from('<!doctype html><script>alert(1)</script>')).expect(
    422,
  );
  expect(ruleOf(page)).toBe('photo-not-a-picture');
  const large = await put(newId(), student, Buffer.alloc(15 * 1_048_576 + 1)).expect(413);
  expect(ruleOf(large)).toBe('photo-too-large');
  const id = newId();
  await put(id, student).expect(200);
  const other = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  expect(codeOf(await put(id, student, other).expect(409))).toBe('CONFLICT');
  expect(codeOf(await put(newId(), student, photo, '').expect(400))).toBe('BAD_USER_INPUT');
  expect(codeOf(await put(newId(), student, photo, '?purpose=SELFIE').expect(400))).toBe('BAD_USER_INPUT');
});

it('leaves what else is served as it was', async () => {
  await http().post('/graphql').send({ query: '{ viewer { id } }' }).expect(200);
  await http().post('/graphql').set('content-type', 'image/jpeg').send(photo).expect(415);
});
