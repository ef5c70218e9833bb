import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { type Actor, LIMITS } from '@firsthand/contracts';
import { given, graphqlClient, openTestDatabase, testConfig, type TestDatabase } from '@firsthand/testing';
import { createApi } from '../app.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let directory: string;
let assignmentId: string;
let student: { cookie: string };
let neighbour: { cookie: string };
let instructor: { cookie: string };

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'firsthand-uploads-'));
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig({ FILES_URL: pathToFileURL(directory).href }) });
  const work = await given(db).assignment();
  ({ assignmentId } = work);
  student = await signedIn((await given(db).student(work)).actor);
  neighbour = await signedIn((await given(db).student(work)).actor);
  instructor = await signedIn(work.instructor.actor);
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

const TEXT = Buffer.from('<script>alert(1)</script> is only text.\n'.repeat(50));
const http = () => supertest(app.getHttpServer());
const announce = (id: string, who: Record<string, string>, headers: Record<string, string> = {}) =>
  http()
    .post(`/uploads/${id}?assignment=${assignmentId}`)
    .set({
      'upload-length': String(TEXT.length),
      'upload-name': encodeURIComponent('Notes – été.txt'),
      'upload-digest': createHash('sha256').update(TEXT).digest('hex'),
      ...who,
      ...headers,
    });
const send = (id: string, who: Record<string, string>, start: number, part: Buffer) =>
  http()
    .patch(`/uploads/${id}`)
    .set({ 'upload-offset': String(start), 'content-type': 'application/partial-upload', ...who })
    .send(part);

it('takes a file in parts, says how far it has come, and only ever hands it over', async () => {
  const id = randomUUID();
  const begun = await announce(id, student).expect(201);
  expect(begun.headers).toMatchObject({ 'upload-offset': '0', 'upload-complete': '?0' });
  await send(id, student, 0, TEXT.subarray(0, 700)).expect(204);
  const asked = await http().head(`/uploads/${id}`).set(student).expect(204);
  expect(asked.headers).toMatchObject({ 'upload-offset': '700', 'upload-length': String(TEXT.length) });
  const again = await send(id, student, 0, TEXT.subarray(0, 700)).expect(409);
  expect(again.headers['upload-offset']).toBe('700');
  const last = await send(id, student, 700, TEXT.subarray(700)).expect(204);
  expect(last.headers['upload-complete']).toBe('?1');

  const read = await http().get(`/files/${id}`).set(student).expect(200);
  expect(read.headers).toMatchObject({
    'content-type': expect.stringMatching(/^text\/plain/),
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'none'; sandbox`,
  });
  expect(read.text).toBe(TEXT.toString());
});

it('is nothing to others, and nothing to other sites', async () => {
  const id = randomUUID();
  await announce(id, {}).expect(401);
  await announce(id, instructor).expect(403);
  await announce(id, { ...student, origin: 'https://elsewhere.example' }).expect(403);
  await announce(id, student).expect(201);
  await http().head(`/uploads/${id}`).set(neighbour).expect(404);
  await send(id, neighbour, 0, TEXT).expect(404);
  await announce(id, neighbour).expect(404);
  await http().head('/uploads/not-an-id').set(student).expect(404);
});

it('says what is wrong with what it does not take', async () => {
  const id = randomUUID();
  await announce(id, student, { 'upload-length': 'many' }).expect(400);
  await announce(id, student, { 'upload-digest': 'x' }).expect(400);
  await announce(id, student, { 'upload-name': '%E0%A4%A' }).expect(400);
  const large = await announce(id, student, { 'upload-length': String(LIMITS.attachmentBytes + 1) }).expect(
    422,
  );
  expect(JSON.stringify(large.body)).toContain('attachment-too-large');
  await announce(id, student).expect(201);
  await send(id, student, 0, Buffer.alloc(LIMITS.uploadPartBytes + 1)).expect(413);
  await http()
    .put(`/files/${randomUUID()}?purpose=ATTACHMENT`)
    .set({ 'content-type': 'image/jpeg', ...student })
    .send(TEXT)
    .expect(400);
});
