import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  type Given,
  given,
  graphqlClient,
  type GraphqlClient,
  openTestDatabase,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { createApi } from '../app.ts';
import { persistedOperations } from '../graphql/persisted-operations.ts';
import { SplicedOperations } from '../graphql/spliced.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let client: GraphqlClient;
let g: Given;

beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
  client = graphqlClient(app.getHttpServer(), db);
  g = given(db);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

const GRID = [...persistedOperations.values()].find(({ name }) => name === 'CohortGrid')!.text;
/** The same document, but not the text we know: it takes the ordinary way. */
const ORDINARY = `${GRID} # by hand`;

describe('the spliced cohort grid', () => {
  it('is what the web app asks for, and the same as field by field', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    await g.student(work);
    await g.choice(work, student);
    await g.interview(work, student);
    const spliced = app.get(SplicedOperations);
    expect([spliced.has(GRID), spliced.has(ORDINARY)]).toEqual([true, false]);
    const me = client.as(work.instructor);
    for (const cohortId of [null, work.cohortId]) {
      const variables = { assignmentId: work.assignmentId, cohortId };
      const { cohortGrid } = await me.data(GRID, variables);
      expect(cohortGrid.places).toHaveLength(2);
      expect(await me.data(ORDINARY, variables)).toEqual({ cohortGrid });
    }
  });

  it('says no in the words of the ordinary way', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const elsewhere = await g.assignment();
    const variables = { assignmentId: work.assignmentId };
    for (const [who, code] of [
      [elsewhere.instructor, 'NOT_FOUND'],
      [student, 'FORBIDDEN'],
    ] as const)
      for (const text of [GRID, ORDINARY])
        expect((await client.as(who).failure(text, variables)).extensions.code).toBe(code);
    const odd = { ...variables, cohortId: 'nobody' };
    const [one, other] = await Promise.all(
      [GRID, ORDINARY].map((text) => client.as(work.instructor).failure(text, odd)),
    );
    expect(one!.extensions.code).toBe(other!.extensions.code);
  });
});
