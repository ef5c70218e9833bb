import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { type Actor, LIMITS } from '@firsthand/contracts';
import { given, graphqlClient, openTestDatabase, testConfig, type TestDatabase } from '@firsthand/testing';
import { createApi } from '../app.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let sectionId: string;
let instructor: { cookie: string };
let student: { cookie: string };
let neighbour: { cookie: string };

beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
  const g = given(db);
  const section = await g.section();
  sectionId = section.sectionId;
  instructor = await signedIn((await g.enrolled(section, 'INSTRUCTOR')).actor);
  student = await signedIn((await g.enrolled(section, 'STUDENT')).actor);
  neighbour = await signedIn((await g.enrolled(await g.section(), 'INSTRUCTOR')).actor);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

/** As a browser sends who it is. */
const signedIn = async (actor: Actor) => ({
  cookie: await graphqlClient(app.getHttpServer(), db).as(actor).cookie(),
});

const post = (bytes: Buffer, who: Record<string, string>, to = sectionId) =>
  supertest(app.getHttpServer())
    .post(`/rosters/${to}?name=liste.csv`)
    .set({ 'content-type': 'text/csv', ...who })
    .send(bytes);
const ask = (query: string, id: string) =>
  supertest(app.getHttpServer()).post('/graphql').set(instructor).send({ query, variables: { id } });
const details = (answer: supertest.Response) =>
  (answer.body as { errors: { extensions: { code: string; details: Record<string, unknown> } }[] }).errors[0]!
    .extensions;

const FILE = Buffer.from('Courriel;Pr\u00e9nom;Nom\nlea@example.org;L\u00e9a;C\u00f4t\u00e9\n', 'latin1');

it('takes the bytes of a roster and shows how they were read', async () => {
  const answer = await post(FILE, instructor).expect(200);
  const { id } = answer.body as { id: string };
  const { body } = await ask(
    `query ($id: ID!) { rosterImport(id: $id) {
      fileName state reading { format encoding delimiter } rows { row state givenName } } }`,
    id,
  );
  expect(body).toEqual({
    data: {
      rosterImport: {
        ...{ fileName: 'liste.csv', state: 'STAGED' },
        reading: { format: 'PLAIN', encoding: 'WINDOWS_1252', delimiter: 'SEMICOLON' },
        rows: [
          { row: 2, state: 'NEW', givenName: 'Léa' },
          // The student who is there already, and stays.
          { row: -1, state: 'ABSENT', givenName: 'Robin' },
        ],
      },
    },
  });
  const undone = await ask(
    `mutation ($id: ID!) { confirmRoster(id: $id) { state } undoRoster(id: $id) { state undoableUntil } }`,
    id,
  );
  expect(undone.body).toEqual({
    data: { confirmRoster: { state: 'APPLIED' }, undoRoster: { state: 'UNDONE', undoableUntil: null } },
  });
});

it('says row, column, value and what to do about a file it cannot use', async () => {
  const answer = await post(Buffer.from('phone\n1'), instructor).expect(422);
  expect(details(answer)).toMatchObject({
    code: 'RULE_BROKEN',
    details: {
      rule: 'roster.column-missing',
      problems: [{ row: 1, column: 'e-mail', value: 'phone', rule: 'column-missing' }, { column: 'name' }],
    },
  });
  const large = await post(Buffer.alloc(LIMITS.rosterBytes + 1), instructor).expect(413);
  expect(details(large).details).toMatchObject({ rule: 'roster.too-large' });
});

it('takes none from strangers, students, and pages of other sites', async () => {
  await post(FILE, {}).expect(401);
  await post(FILE, student).expect(403);
  await post(FILE, neighbour).expect(404);
  await post(FILE, instructor, 'nonsense').expect(404);
  await post(FILE, { ...instructor, origin: 'https://elsewhere.example' }).expect(403);
});
