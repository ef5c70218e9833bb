import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor } from '@firsthand/contracts';
import { GradingService } from '@firsthand/core';
import {
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
let g: ReturnType<typeof given>;

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

const QUEUE = [...persistedOperations.values()].find(({ name }) => name === 'GradingQueue')!.text;
/** The same document, but not the text we know: it takes the ordinary way. */
const ORDINARY = `${QUEUE} # by hand`;

async function gradedWork() {
  const work = await g.submission();
  await g.submission(work);
  await g.interview(work, work.student);
  await app.get(GradingService).save(work.instructor.actor, {
    submissionId: work.submissionId,
    version: 0,
    feedback: '',
    ready: true,
    scores: work.rubric.criteria.map(({ id }) => ({
      criterionId: id,
      points: 2.25,
      comment: '“Ünï” \\ \n ☃',
    })),
  });
  return work;
}

describe('the spliced grading queue', () => {
  it('is what the web app asks for', () => {
    expect(app.get(SplicedOperations).has(QUEUE)).toBe(true);
    expect(app.get(SplicedOperations).has(ORDINARY)).toBe(false);
  });

  it('is served so', async () => {
    const work = await gradedWork();
    const answer = jest.spyOn(app.get(SplicedOperations), 'answer');
    const { gradingQueue } = await client
      .as(work.instructor)
      .data(QUEUE, { assignmentId: work.assignmentId, filter: 'ALL', first: 50 });
    expect(gradingQueue.totalCount).toBe(2);
    expect(JSON.parse((await answer.mock.results[0]!.value) as string)).toEqual({ data: { gradingQueue } });
    answer.mockRestore();
  });

  it.each([
    ['everything', { filter: 'ALL', first: 50 }],
    ['a short page', { filter: 'ALL', first: 1 }],
    ['an empty page', { filter: 'RELEASED', first: 50, after: null }],
    ['too long a page', { filter: 'ALL', first: 1_000 }],
    ['no such filter', { filter: 'LATE', first: 50 }],
    ['a number that is none', { filter: 'ALL', first: 'many' }],
    ['a cursor that is none', { filter: 'ALL', first: 5, after: 'nowhere' }],
    ['an assignment that is none', { assignmentId: 'x', filter: 'ALL', first: 5 }],
    ['nothing it needs', { filter: 'ALL' }],
    ['a variable too many', { filter: 'ALL', first: 5, colour: 'blue' }],
  ])('says the same as the ordinary way: %s', async (_, variables) => {
    const work = await gradedWork();
    await expectTheSame(client.as(work.instructor), { assignmentId: work.assignmentId, ...variables });
  });

  it('goes on from a cursor as the ordinary way does', async () => {
    const work = await gradedWork();
    const me = client.as(work.instructor);
    const variables = { assignmentId: work.assignmentId, filter: 'ALL', first: 1 };
    const { gradingQueue } = await me.data(QUEUE, variables);
    expect(gradingQueue.edges).toHaveLength(1);
    await expectTheSame(me, { ...variables, after: gradingQueue.pageInfo.endCursor });
  });

  it('says no to strangers in the very words of the ordinary way', async () => {
    const work = await gradedWork();
    const variables = { assignmentId: work.assignmentId, filter: 'ALL', first: 50 };
    const elsewhere = await g.assignment();
    const nextDoor = await g.assignment({ tenant: work });
    const expected: [GraphqlClient, string][] = [
      [client, 'UNAUTHENTICATED'],
      [client.with({ authorization: 'Bearer nonsense' }), 'UNAUTHENTICATED'],
      [client.as(elsewhere.instructor), 'NOT_FOUND'],
      [client.as(nextDoor.instructor), 'NOT_FOUND'],
      [client.as(work.student), 'FORBIDDEN'],
      [client.as(await g.enrolled(work, 'COUNSELLOR')), 'FORBIDDEN'],
      [client.as((await g.user(work, ['ADMINISTRATOR'])).actor as Actor), 'FORBIDDEN'],
    ];
    for (const [stranger, code] of expected) {
      await expectTheSame(stranger, variables);
      expect((await stranger.failure(QUEUE, variables)).extensions.code).toBe(code);
    }
  });
});

async function expectTheSame(who: GraphqlClient, variables: Record<string, unknown>): Promise<void> {
  const [spliced, ordinary] = [await who.query(QUEUE, variables), await who.query(ORDINARY, variables)];
  const told = ({ status, data, errors, headers }: typeof spliced) => ({
    status,
    data,
    type: headers['content-type'],
    errors: errors.map(({ extensions: { requestId: _, ...extensions }, ...error }) => ({
      ...error,
      extensions,
    })),
  });
  expect(told(spliced)).toEqual(told(ordinary));
  expect(spliced.data !== null || spliced.errors.length > 0).toBe(true);
}
