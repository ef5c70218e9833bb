import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import supertest from 'supertest';
import type { Actor } from '@firsthand/contracts';
import { InterviewAnswer, Session } from '@firsthand/persistence';
import { mintToken, newId } from '@firsthand/platform';
import {
  type Given,
  given,
  openTestDatabase,
  SESSION_COOKIE,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { createApi } from '../app.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let work: Awaited<ReturnType<Given['assignment']>>;
let student: Actor;

beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
  const g = given(db);
  work = await g.assignment();
  for (let n = 0; n < 5; n += 1) {
    const one = await g.student(work);
    student = one.actor;
    const contactId = await g.contact(work, one.id, { fingerprints: [newId()] });
    const { id: interviewId } = await g.interview(work, one, { contactId });
    await db.uow.run(work.system, (tx) =>
      tx.insert(InterviewAnswer, {
        ...{ interviewId, answerType: 'SKILLS', editedAt: tx.now, editId: newId() },
        value: { skills: ['=HYPERLINK("https://evil.example")'] },
      }),
    );
  }
});
afterAll(async () => {
  await app.close();
  await db.close();
});

async function get(path: string, actor: Actor) {
  const id = newId();
  const { token, secretHash } = mintToken(actor.tenantId, id);
  await db.uow.run(actor, (tx) =>
    tx.insert(Session, {
      ...{ id, userId: actor.userId, secretHash, createdAt: tx.now, lastSeenAt: tx.now },
      expiresAt: new Date(tx.now.getTime() + 86_400_000),
      revokedAt: null,
      userAgent: 'test',
    }),
  );
  return supertest(app.getHttpServer())
    .get(path)
    .set('cookie', `${SESSION_COOKIE}=${token}`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
}

it('gives staff what they see as CSV and as a workbook, in which nothing is ever run', async () => {
  const path = `/insight/${work.assignmentId}`;
  const csv = await get(`${path}/field-notes.csv`, work.instructor.actor);
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
  const rows: Record<string, string>[] = parse(csv.body as Buffer, { bom: true, columns: true });
  expect(rows).toMatchObject([{ measure: 'SKILLS', answered: '5', count: '5' }]);
  expect(rows[0]!['word']).toBe(`'=hyperlink("https://evil.example")`);

  const workbook = await get(`${path}/insight.xlsx`, work.instructor.actor);
  const parts = unzipSync(workbook.body as Buffer);
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
  expect(sheets.length).toBeGreaterThanOrEqual(4);
  for (const [, sheet] of sheets) expect(strFromU8(sheet)).not.toMatch(/<f[ >]/);
});

it('gives them to nobody else, and says no more of what is not theirs than of what is not there', async () => {
  const path = `/insight/${work.assignmentId}/insight.xlsx`;
  expect((await get(path, student)).status).toBe(403);
  const other = await given(db).assignment();
  expect((await get(path, other.instructor.actor)).status).toBe(404);
  expect((await get('/insight/nothing/insight.xlsx', work.instructor.actor)).status).toBe(404);
});
