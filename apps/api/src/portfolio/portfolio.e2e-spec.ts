import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import type { Actor } from '@firsthand/contracts';
import { given, graphqlClient, openTestDatabase, testConfig, type TestDatabase } from '@firsthand/testing';
import { createApi } from '../app.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let administrator: Actor;
let person: Actor;
let student: { cookie: string };
let instructor: { cookie: string };

beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
  const g = given(db);
  const work = await g.assignment();
  student = await signedIn((await g.student(work)).actor);
  person = work.instructor.actor;
  instructor = await signedIn(person);
  administrator = (await g.user(work, ['ADMINISTRATOR'])).actor;
});
afterAll(async () => {
  await app.close();
  await db.close();
});

/** As a browser sends who it is. */
const signedIn = async (actor: Actor) => ({
  cookie: await graphqlClient(app.getHttpServer(), db).as(actor).cookie(),
});

const get = (path: string, headers: Record<string, string>) =>
  supertest(app.getHttpServer())
    .get(path)
    .set(headers)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });

it.each([
  ['/portfolio.pdf', 'application/pdf', '%PDF-1.7'],
  ['/portfolio.zip', 'application/zip', 'PK'],
])('gives a student %s to keep, and nobody else anything', async (path, type, begins) => {
  const answer = await get(path, student).expect(200);
  expect(answer.headers).toMatchObject({
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-disposition': expect.stringMatching(/^attachment; filename="firsthand-\d{4}-\d\d-\d\d\.\w{3}"$/),
  });
  expect((answer.body as Buffer).subarray(0, begins.length).toString()).toBe(begins);
  await get(path, {}).expect(401);
  await get(path, instructor).expect(403);
  await get(path, { ...student, 'sec-fetch-site': 'cross-site' }).expect(403);
  await get(path, { ...student, origin: 'https://elsewhere.example' }).expect(403);
});

describe('everything that is held about somebody', () => {
  it('is theirs to keep, whoever they are, and of nobody who is not signed in', async () => {
    for (const who of [student, instructor, await signedIn(administrator)]) {
      const answer = await get('/account.zip', who).expect(200);
      expect(answer.headers).toMatchObject({
        ...{ 'content-type': 'application/zip', 'cache-control': 'no-store' },
        'content-disposition': expect.stringMatching(/^attachment; filename="firsthand-data-[\d-]+\.zip"$/),
      });
      expect((answer.body as Buffer).subarray(0, 2).toString()).toBe('PK');
    }
    await get('/account.zip', {}).expect(401);
    await get('/account.zip', { ...student, 'sec-fetch-site': 'cross-site' }).expect(403);
  });

  it('is an administrator’s once they wrote down why, and no stranger’s', async () => {
    const ask = (actor: Actor) =>
      graphqlClient(app.getHttpServer(), db)
        .as(actor)
        .query(`mutation ($input: ExportPersonInput!) { exportPerson(input: $input) { path until } }`, {
          input: { id: person.userId, reason: 'They asked in a letter' },
        });
    const { data } = await ask(administrator);
    const { path } = (data as { exportPerson: { path: string } }).exportPerson;
    const answer = await get(path, await signedIn(administrator)).expect(200);
    expect((answer.body as Buffer).subarray(0, 2).toString()).toBe('PK');
    const g = given(db);
    const elsewhere = await g.tenant();
    const stranger = (await g.user(elsewhere, ['ADMINISTRATOR'])).actor;
    expect((await ask(stranger)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await ask(person)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await get(path, await signedIn(stranger)).expect(404);
    await get(path, instructor).expect(403);
    await get(path, student).expect(403);
    await get(path, {}).expect(401);
    await get('/exports/nothing/data.zip', await signedIn(administrator)).expect(404);
  });
});
