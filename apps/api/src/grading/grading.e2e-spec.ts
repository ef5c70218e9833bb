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

  it('has a first page of its own accord', async () => {
    const work = await gradedWork();
    const query = `query ($id: ID!) { gradingQueue(assignmentId: $id) { totalCount edges { cursor } } }`;
    const { gradingQueue } = await client.as(work.instructor).data(query, { id: work.assignmentId });
    expect(gradingQueue.edges).toHaveLength(2);
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

describe('grading over the wire', () => {
  const SAVE = /* GraphQL */ `
    mutation ($input: SaveGradeInput!) {
      saveGrade(input: $input) {
        id
        version
        state
        points
        maxPoints
        feedback
        gradedBy {
          id
        }
      }
    }
  `;
  const SHEET = [...persistedOperations.values()].find(({ name }) => name === 'GradingSheet')!.text;
  const RELEASE = `mutation ($input: ReleaseGradesInput!) { releaseGrades(input: $input) { released } }`;
  const OWN = `query ($id: ID!) { reflection(assignmentId: $id) { submissions { id grade { points feedback state } } } }`;

  it('goes from the sheet to a grade the student sees only when it is released', async () => {
    const work = await g.submission();
    const [teacher, student] = [client.as(work.instructor), client.as(work.student)];
    const { submissionId } = work;
    const { gradingSheet } = await teacher.data(SHEET, { submissionId });
    expect((await teacher.data(SHEET, { submissionId, ahead: true })).gradingSheet).toEqual(gradingSheet);
    expect(gradingSheet).toMatchObject({
      position: 1,
      total: 1,
      grade: null,
      submission: { id: submissionId },
      rubric: { totalPoints: 20 },
      grid: { wanted: 3 },
    });

    const scores = gradingSheet.rubric.criteria.map(({ id }: { id: string }) => ({
      criterionId: id,
      points: 4.5,
    }));
    const shown = gradingSheet.submission.hash;
    const input = { submissionId, version: 0, shown, scores, feedback: 'Well asked.', ready: true };
    const { saveGrade } = await teacher.data(SAVE, { input });
    expect(saveGrade).toMatchObject({ version: 1, state: 'READY', points: 18, maxPoints: 20 });
    expect((await teacher.failure(SAVE, { input })).extensions).toMatchObject({
      code: 'CONFLICT',
      details: { version: 1 },
    });

    const seen = async () => (await student.data(OWN, { id: work.assignmentId })).reflection.submissions;
    expect(await seen()).toEqual([{ id: submissionId, grade: null }]);
    const releasing = { input: { assignmentId: work.assignmentId } };
    expect((await teacher.data(RELEASE, releasing)).releaseGrades.released).toBe(1);
    expect((await teacher.data(RELEASE, releasing)).releaseGrades.released).toBe(0);
    expect(await seen()).toEqual([
      { id: submissionId, grade: { points: 18, feedback: 'Well asked.', state: 'RELEASED' } },
    ]);
    expect((await teacher.failure(SAVE, { input: { ...input, version: 2 } })).extensions.details).toEqual({
      rule: 'already-released',
    });
  });

  it('says which field of the input is wrong', async () => {
    const work = await g.submission();
    const criterionId = work.rubric.criteria[0]!.id;
    const save = (rest: object) =>
      client.as(work.instructor).failure(SAVE, {
        input: {
          submissionId: work.submissionId,
          version: 0,
          shown: work.hash,
          scores: [],
          feedback: '',
          ready: false,
          ...rest,
        },
      });
    const paths = async (rest: object) =>
      ((await save(rest)).extensions.details['fields'] as { path: string }[]).map(({ path }) => path);
    expect(await paths({ feedback: 'x'.repeat(50_001) })).toEqual(['feedback']);
    expect(await paths({ version: -1 })).toEqual(['version']);
    expect(await paths({ scores: [{ criterionId: 'x', points: 1 }] })).toEqual(['scores.0.criterionId']);
    expect(await paths({ scores: [{ criterionId, points: 6 }] })).toEqual(['scores.0.points']);
    expect((await save({ ready: true })).extensions.details).toMatchObject({ rule: 'score-missing' });
    expect((await save({ shown: 'x' })).extensions.details).toEqual({ rule: 'other-snapshot' });
    expect((await save({ submissionId: 'x' })).extensions.code).toBe('NOT_FOUND');
  });

  it('opens no door to strangers', async () => {
    const work = await gradedWork();
    const asked: [string, object][] = [
      [SHEET, { submissionId: work.submissionId }],
      [
        SAVE,
        {
          input: {
            ...{ submissionId: work.submissionId, version: 1, shown: work.hash },
            ...{ scores: [], feedback: '', ready: false },
          },
        },
      ],
      [RELEASE, { input: { assignmentId: work.assignmentId } }],
    ];
    const nextDoor = (await g.assignment({ tenant: work })).instructor;
    const elsewhere = (await g.assignment()).instructor;
    const expected = [
      [nextDoor, 'NOT_FOUND'],
      [elsewhere, 'NOT_FOUND'],
      [work.student, 'FORBIDDEN'],
      [await g.enrolled(work, 'COUNSELLOR'), 'FORBIDDEN'],
    ] as const;
    for (const [stranger, code] of expected)
      for (const [document, variables] of asked)
        expect(
          (await client.as(stranger).failure(document, variables as Record<string, unknown>)).extensions.code,
        ).toBe(code);
  });
});
