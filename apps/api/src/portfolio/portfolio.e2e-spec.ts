import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import type { Actor } from '@firsthand/contracts';
import { given, graphqlClient, openTestDatabase, testConfig, type TestDatabase } from '@firsthand/testing';
import { createApi } from '../app.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let student: { cookie: string };
let instructor: { cookie: string };

beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
  const g = given(db);
  const work = await g.assignment();
  student = await signedIn((await g.student(work)).actor);
  instructor = await signedIn(work.instructor.actor);
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
