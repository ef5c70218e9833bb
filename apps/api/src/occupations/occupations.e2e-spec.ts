import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ImportCatalogue } from '@firsthand/core';
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

interface Seen {
  id: string;
  title: string;
  source: string;
  credit: string | null;
  version: number;
}
const LIST = `query ($source: String) { occupations(first: 100, source: $source) { id title code source credit version } }`;
const CREATE = `mutation ($input: CreateOccupationInput!) { createOccupation(input: $input) { id title description source credit version } }`;
const UPDATE = `mutation ($input: UpdateOccupationInput!) { updateOccupation(input: $input) { id title version } }`;

it('shows the credit with the occupations of a national catalogue, and with no other', async () => {
  const work = await g.assignment();
  await new ImportCatalogue(db.uow).import(work.system, 'ONET', '30.3', [
    { code: '47-0000.00', title: 'Made-up builders', description: '' },
  ]);
  const student = client.as((await g.student(work)).actor);
  const { occupations } = await student.data<{ occupations: Seen[] }>(LIST);
  const credits = Object.fromEntries(occupations.map(({ source, credit }) => [source, credit]));
  expect(credits).toEqual({ OWN: null, ONET: expect.stringContaining('O*NET 30.3 Database') });
  const national = await student.data<{ occupations: Seen[] }>(LIST, { source: 'ONET' });
  expect(national.occupations).toMatchObject([{ title: 'Made-up builders', code: '47-0000.00' }]);

  // An occupation shows its credit wherever it is.
  await student.data(`mutation ($input: ChooseOccupationInput!) { chooseOccupation(input: $input) { id } }`, {
    input: { assignmentId: work.assignmentId, occupationId: national.occupations[0]!.id },
  });
  const { studentHome } = await student.data<{ studentHome: unknown[] }>(
    '{ studentHome { choices { occupation { source version credit } } } }',
  );
  expect(studentHome).toMatchObject([
    { choices: [{ occupation: { source: 'ONET', version: 1, credit: expect.stringContaining('30.3') } }] },
  ]);
});

it('lets administrators and instructors add and change their institution’s own', async () => {
  const work = await g.assignment();
  const instructor = client.as(work.instructor.actor);
  const { createOccupation: made } = await instructor.data<{ createOccupation: Seen }>(CREATE, {
    input: { title: 'Canoe builder', description: 'Bends wood.' },
  });
  expect(made).toMatchObject({ title: 'Canoe builder', source: 'OWN', credit: null, version: 1 });

  const administrator = client.as((await g.user(work, ['ADMINISTRATOR'])).actor);
  const change = (title: string, version: number) =>
    administrator.query(UPDATE, { input: { id: made.id, version, title } });
  expect((await change('Canoe and kayak builder', 1)).data).toMatchObject({
    updateOccupation: { title: 'Canoe and kayak builder', version: 2 },
  });
  const late = await change('Too late', 1);
  expect(late.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', details: { version: 2 } });
  const twin = await administrator.query(CREATE, { input: { title: 'CANOE and kayak builder' } });
  expect(twin.errors[0]).toMatchObject({
    message: expect.stringContaining('already in the catalogue'),
    extensions: { code: 'RULE_BROKEN', details: { rule: 'occupation.titleTaken' } },
  });
});

it('lets students and counsellors read, and change nothing', async () => {
  const work = await g.assignment();
  for (const { actor } of [await g.student(work), await g.enrolled(work, 'COUNSELLOR')]) {
    const person = client.as(actor);
    for (const answer of [
      await person.query(CREATE, { input: { title: 'Mine' } }),
      await person.query(UPDATE, { input: { id: work.occupation.id, version: 1, title: 'Mine' } }),
    ])
      expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await person.data<{ occupations: Seen[] }>(LIST)).occupations).toHaveLength(1);
  }
});
