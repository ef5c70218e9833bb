import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  given,
  graphqlClient,
  type GraphqlClient,
  openTestDatabase,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { createApi } from './app.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let client: GraphqlClient;

beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
  client = graphqlClient(app.getHttpServer(), db);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

it('tells a signed-in person who they are, and a stranger nothing', async () => {
  const g = given(db);
  const tenant = await g.tenant();
  const ada = await g.user(tenant, ['INSTRUCTOR'], { givenName: 'Ada' });

  const { viewer } = await client
    .as(ada)
    .data('{ viewer { id givenName roles permissions zone tenant { slug } } }');

  expect(viewer).toMatchObject({
    id: ada.id,
    givenName: 'Ada',
    roles: ['INSTRUCTOR'],
    zone: 'America/Toronto',
  });
  expect(viewer.tenant.slug).toBe(tenant.slug);
  expect(viewer.permissions).toContain('grade:give');
  expect((await client.data('{ viewer { id } }')).viewer).toBeNull();
});
