import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { cursorOf } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  given,
  graphqlClient,
  type GraphqlClient,
  openTestDatabase,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { createApi } from '../app.ts';

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

const fieldsOf = async (failing: Promise<{ extensions: { code: string; details: object } }>) => {
  const { extensions } = await failing;
  expect(extensions.code).toBe('BAD_USER_INPUT');
  return (extensions.details as { fields: { path: string }[] }).fields.map(({ path }) => path);
};

describe('a cursor', () => {
  const LISTS: [string, 'student' | 'instructor', string][] = [
    ['contacts', 'student', 'query ($after: String) { contacts(after: $after) { edges { cursor } } }'],
    ['notices', 'student', 'query ($after: String) { notifications(after: $after) { edges { cursor } } }'],
    ['sections', 'instructor', 'query ($after: String) { sections(after: $after) { edges { cursor } } }'],
    [
      'people',
      'instructor',
      'query ($after: String, $section: ID!) { section(id: $section) { enrolments(after: $after) { edges { cursor } } } }',
    ],
    [
      'reminders',
      'instructor',
      'query ($after: String, $work: ID!) { reminders(assignmentId: $work, after: $after) { edges { cursor } } }',
    ],
    [
      'submissions',
      'instructor',
      'query ($after: String, $work: ID!) { gradingQueue(assignmentId: $work, after: $after) { edges { cursor } } }',
    ],
  ];
  const FORGED = [
    'nonsense',
    cursorOf(['yesterday', newId()]),
    cursorOf(['0000-01-01T00:00:00.000Z', newId()]),
    cursorOf(['2027-02-30T00:00:00.000Z', newId()]),
    cursorOf(['a', 'b', '\u0000', newId()]),
    cursorOf(['a', 'b', 'c', 'no id']),
  ];

  it.each(LISTS)('that somebody made up is bad input for the list of %s', async (_, role, query) => {
    const work = await g.submission();
    const me = client.as(work[role]);
    const variables = { section: work.sectionId, work: work.assignmentId };
    const wanted = Object.fromEntries(
      Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)),
    );
    expect((await me.query(query, wanted)).errors).toEqual([]);
    for (const after of FORGED)
      expect(await fieldsOf(me.failure(query, { ...wanted, after }))).toEqual(['after']);
  });
});

describe('a refused field', () => {
  it('is named by its path inside the input, by whoever refuses it', async () => {
    const work = await g.assignment();
    const administrator = client.as(await g.user(work, ['ADMINISTRATOR']));
    const instructor = client.as(work.instructor);
    const TERM = 'mutation ($input: CreateTermInput!) { createTerm(input: $input) { id } }';
    const TOKEN = 'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { token } }';

    const term = { startsOn: '2027-01-04', endsOn: '2027-04-30' };
    expect(
      await fieldsOf(administrator.failure(TERM, { input: { ...term, name: 'x'.repeat(1_000) } })),
    ).toEqual(['name']);
    expect(
      await fieldsOf(administrator.failure(TERM, { input: { ...term, name: 'T', endsOn: '2026-01-01' } })),
    ).toEqual(['endsOn']);
    expect(
      await fieldsOf(instructor.failure(TOKEN, { input: { name: 'mine', expiresOn: '2001-01-01' } })),
    ).toEqual(['expiresOn']);
    const design = designFor(work);
    const criteria = [{ title: '', levels: [{ title: 'All', points: 4 }] }];
    expect(await fieldsOf(instructor.failure(CREATE, { input: { ...design, criteria } }))).toEqual([
      'criteria.0.title',
    ]);
  });

  it('is bad input when no text can hold it', async () => {
    const [refused] = (await client.query('{ tenantCard(slug: "\\u0000") { name } }')).errors;
    expect(refused!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: [] } });
  });
});

const CREATE =
  'mutation ($input: CreateAssignmentInput!) { createAssignment(input: $input) { id prompts { hint } rubric { criteria { id description levels { description } } } } }';
const designFor = ({ sectionId, cohortId }: { sectionId: string; cohortId: string }) => ({
  sectionId,
  cohortIds: [cohortId],
  title: 'Two people',
  quota: { perOccupation: 2, occupations: 1 },
  milestones: [{ kind: 'REFLECTION', title: 'Reflection', dueLocal: '2027-03-01T23:59' }],
  prompts: [{ text: 'What surprised you?' }, { text: 'What fits you?' }],
  criteria: [{ title: 'Depth', levels: [{ title: 'All', points: 4 }] }],
});

describe('what has a default', () => {
  it('may be left out of every item of a list', async () => {
    const work = await g.submission();
    const instructor = client.as(work.instructor);
    const { createAssignment } = await instructor.data(CREATE, { input: designFor(work) });
    expect(createAssignment).toMatchObject({
      prompts: [{ hint: '' }, { hint: '' }],
      rubric: { criteria: [{ description: '', levels: [{ description: '' }] }] },
    });
    const { saveGrade } = await instructor.data(
      'mutation ($input: SaveGradeInput!) { saveGrade(input: $input) { scores { comment } } }',
      {
        input: {
          submissionId: work.submissionId,
          version: 0,
          shown: work.hash,
          feedback: '',
          ready: false,
          scores: work.rubric.criteria.map(({ id }) => ({ criterionId: id, points: 1 })),
        },
      },
    );
    expect(saveGrade.scores.map(({ comment }: { comment: string }) => comment)).toEqual(
      work.rubric.criteria.map(() => ''),
    );
  });
});
