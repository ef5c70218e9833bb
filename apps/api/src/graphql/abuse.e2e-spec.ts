import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { LIMITS } from '@firsthand/contracts';
import {
  given,
  graphqlClient,
  type GraphqlClient,
  openTestDatabase,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { createApi } from '../app.ts';
import { persistedOperations } from './persisted-operations.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let signedIn: GraphqlClient;
let statements = 0;

beforeAll(async () => {
  db = await openTestDatabase();
  const uow = db.door({ onStatement: () => (statements += 1) });
  app = await createApi({
    ...db,
    uow,
    config: testConfig({
      NODE_ENV: 'production',
      SESSION_SECRET: 'k7Qz-3mW9_fR2xLp8vT4bN6yH1cJ5dG0sA',
      DATABASE_URL: '',
      LOG_LEVEL: 'silent',
    }),
  });
  const user = await given(db).user(await given(db).tenant(), ['ADMINISTRATOR']);
  signedIn = graphqlClient(app.getHttpServer(), db).as(user);
  await signedIn.data('{ viewer { id } }');
});
afterAll(async () => {
  await app.close();
  await db.close();
});

const deep = (levels: number) =>
  `{ __typename ${'viewer { tenant { '.repeat(levels)}id${' } }'.repeat(levels)} }`;
const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ');

const ABUSE: Record<string, string> = {
  'forty levels': deep(20),
  'a hundred aliases': `{ ${many(100, (i) => `a${i}: viewer { id }`)} }`,
  'a hundred aliased sign-ins': `mutation { ${many(100, (i) => `a${i}: signIn(input: { tenant: "a", email: "b", password: "c" }) { viewer { id } }`)} }`,
  'five thousand fields': `{ viewer { ${'id '.repeat(5_000)} } }`,
  'two hundred directives': `{ viewer { id ${'@include(if: true) '.repeat(200)} } }`,
  'directives spread over fields': `{ ${many(12, () => 'viewer @include(if: true) { id @skip(if: false) }')} }`,
  introspection: '{ __schema { types { name } } }',
  'introspection of one type': '{ __type(name: "Viewer") { fields { name } } }',
  'introspection in a fragment': 'query { ...all } fragment all on Query { __schema { types { name } } }',
  'a field that is not there': '{ viewer { passwordHash } }',
  'an almost right field': '{ viewer { emial } }',
  'a circle of fragments': '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }',
  'an unknown fragment': '{ viewer { ...nothing } }',
  'an unused fragment': '{ viewer { id } } fragment a on Viewer { id }',
  'no operation': 'fragment a on Viewer { id }',
  'two operations and no name': 'query A { viewer { id } } query B { viewer { id } }',
  'an unfinished document': '{ viewer { id ',
  'not GraphQL': '<?php system("id"); ?>',
  'SQL for an operation': `'; drop table users; --`,
  'a wrong type of argument': '{ linkCard(token: 7) { email } }',
  'a missing argument': '{ linkCard { email } }',
  'an unknown argument': '{ viewer(id: "1") { id } }',
  'a variable that is not declared': '{ linkCard(token: $token) { email } }',
  'an unknown directive': '{ viewer @magic { id } }',
  'a subscription': 'subscription { viewer { id } }',
  'a mutation that is not there': 'mutation { dropEverything }',
  'a very long name': `{ ${'a'.repeat(5_000)} }`,
  'deep lists for an argument': `{ linkCard(token: ${'['.repeat(2_000)}${']'.repeat(2_000)}) { email } }`,
};

describe('abuse is refused before any SQL:', () => {
  it.each(Object.entries(ABUSE))('%s', async (_, document) => {
    const before = statements;
    const startedAt = performance.now();
    const { status, errors, data } = await signedIn.query(document);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(statements - before).toBe(0);
    expect(status).toBe(400);
    expect(data).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) {
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: [] } });
      expect(error.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
      expect(JSON.stringify(error)).not.toMatch(/stacktrace|node_modules|select |Did you mean/);
    }
  });

  it('a batch, a body that is no object, one too large, one nested without end', async () => {
    const before = statements;
    const post = (body: string) =>
      supertest(app.getHttpServer()).post('/graphql').set('content-type', 'application/json').send(body);
    const answers = await Promise.all([
      post(JSON.stringify(Array.from({ length: 20 }, () => ({ query: '{ viewer { id } }' })))),
      post('"{ viewer { id } }"'),
      post('{"query": 7}'),
      post('{'),
      post('{}'),
      post('{"query":"{ viewer { id } }","variables":"no"}'),
      post('{"a":'.repeat(90_000) + '1' + '}'.repeat(90_000)),
      post(JSON.stringify({ query: `# ${'x'.repeat(LIMITS.bodyBytes)}` })),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([400, 400, 400, 400, 400, 400, 400, 413]);
    for (const answer of answers) expect(answer.text).not.toMatch(/ at .*\.(js|ts)|node_modules/);
    expect(statements).toBe(before);
  });

  it('an operation under a hash nobody knows', async () => {
    const answer = await supertest(app.getHttpServer())
      .post('/graphql')
      .send({ extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } });
    expect(answer.body.errors[0].extensions).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  });
});

it('serves the web app’s operations by their hash', async () => {
  const [hash] = [...persistedOperations].find(([, { name }]) => name === 'Viewer')!;
  const answer = await supertest(app.getHttpServer())
    .post('/graphql')
    .send({ operationName: 'Viewer', extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
  expect(answer.body).toEqual({ data: { viewer: null } });
});
