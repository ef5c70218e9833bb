import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { UnitOfWork } from '@firsthand/persistence';
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
const statements: string[] = [];

beforeAll(async () => {
  db = await openTestDatabase();
  const uow: UnitOfWork = db.door({ onStatement: (text) => statements.push(text) });
  app = await createApi({ ...db, uow, config: testConfig() });
  client = graphqlClient(app.getHttpServer(), db);
  g = given(db);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

const SECTION = `query ($id: ID!) {
  section(id: $id) {
    id name zone studentCount course { code } term { name startsOn }
    staff { role person { email } }
    cohorts { id name size members { person { email } } }
    enrolments(first: 100) { totalCount edges { node { id role invitation cohort { name } person { email } } } pageInfo { hasNextPage } }
  }
}`;

interface SectionSeen {
  studentCount: number;
  enrolments: { totalCount: number };
  staff: unknown[];
  cohorts: { size: number; members: unknown[] }[];
}
interface PageSeen {
  edges: { node: { id: string } }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

async function sectionOf(students: number, cohorts: number) {
  const section = await g.section();
  const instructor = await g.enrolled(section, 'INSTRUCTOR');
  const cohortIds = [];
  for (let i = 0; i < cohorts; i += 1) cohortIds.push(await g.cohort(section));
  const people = [];
  for (let i = 0; i < students; i += 1)
    people.push(await g.enrolled(section, 'STUDENT', cohortIds[i % Math.max(1, cohorts)] ?? null));
  return { ...section, instructor, people, cohortIds };
}

async function statementsFor(work: () => Promise<unknown>): Promise<number> {
  statements.length = 0;
  await work();
  return statements.length;
}

it('shows a section with its people and cohorts in as many statements for many as for few', async () => {
  const few = await sectionOf(1, 1);
  const many = await sectionOf(12, 4);
  const ask = (world: typeof few) => () => client.as(world.instructor).data(SECTION, { id: world.sectionId });
  await ask(few)();

  const { section } = (await ask(many)()) as { section: SectionSeen };
  expect(section.studentCount).toBe(12);
  expect(section.enrolments.totalCount).toBe(13);
  expect(section.staff).toEqual([{ role: 'INSTRUCTOR', person: { email: many.instructor.email } }]);
  expect(section.cohorts.map((cohort) => [cohort.size, cohort.members.length])).toEqual([
    [3, 3],
    [3, 3],
    [3, 3],
    [3, 3],
  ]);

  const [forFew, forMany] = [await statementsFor(ask(few)), await statementsFor(ask(many))];
  expect(forMany).toBe(forFew);
  expect(forMany).toBeLessThanOrEqual(10);
});

it('is not there for a student, an instructor of another section, and another tenant', async () => {
  const world = await sectionOf(1, 1);
  const sibling = { tenantId: world.tenantId, slug: world.slug, system: world.system };
  const neighbour = await g.enrolled(await g.section(sibling), 'INSTRUCTOR');
  const foreigner = await g.user(await g.tenant(), ['ADMINISTRATOR']);
  const code = async (who: Parameters<GraphqlClient['as']>[0], document: string, variables: object) =>
    (await client.as(who).failure(document, variables as Record<string, unknown>)).extensions.code;

  const id = { id: world.sectionId };
  expect(await code(world.people[0]!, SECTION, id)).toBe('FORBIDDEN');
  expect(await code(neighbour, SECTION, id)).toBe('NOT_FOUND');
  expect(await code(foreigner, SECTION, id)).toBe('NOT_FOUND');
  expect(await code(world.instructor, SECTION, { id: 'nonsense' })).toBe('NOT_FOUND');
  const cohort = 'query ($id: ID!) { cohort(id: $id) { members { id } } }';
  expect(await code(neighbour, cohort, { id: world.cohortIds[0] })).toBe('NOT_FOUND');
  const drop = 'mutation ($id: ID!) { dropEnrolment(enrolmentId: $id) { id } }';
  const enrolmentId = { id: world.people[0]!.enrolmentId };
  expect(await code(neighbour, drop, enrolmentId)).toBe('NOT_FOUND');
  expect(await code(foreigner, drop, enrolmentId)).toBe('NOT_FOUND');
  expect(await code(world.people[0]!, drop, enrolmentId)).toBe('FORBIDDEN');
});

it('takes an administrator from a term to a confirmed roster', async () => {
  const tenant = await g.tenant();
  const administrator = client.as(await g.user(tenant, ['ADMINISTRATOR']));
  const { createTerm: term } = await administrator.data(
    'mutation { createTerm(input: { name: " Winter  2027 ", startsOn: "2027-01-04", endsOn: "2027-04-23" }) { id name } }',
  );
  expect(term.name).toBe('Winter 2027');
  const { createCourse: course } = await administrator.data(
    'mutation { createCourse(input: { code: "CAR-101", title: "Careers" }) { id } }',
  );
  const makeSection =
    'mutation ($input: CreateSectionInput!) { createSection(input: $input) { id studentCount } }';
  const input = { termId: term.id, courseId: course.id, name: 'A', zone: 'America/Toronto' };
  const { createSection: section } = await administrator.data(makeSection, { input });
  expect(section.studentCount).toBe(0);
  expect((await administrator.failure(makeSection, { input })).extensions).toMatchObject({
    code: 'RULE_BROKEN',
    details: { rule: 'section.nameTaken' },
  });
  expect(
    (await administrator.failure(makeSection, { input: { ...input, name: 'B', zone: 'Mars/Base' } }))
      .extensions,
  ).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: [{ path: 'zone' }] } });

  const { stageRoster: staged } = await administrator.data(
    `mutation ($input: StageRosterInput!) { stageRoster(input: $input) {
      id state counts { new error absent } section { name }
      rows { row state problems { row column rule fix } } } }`,
    {
      input: {
        sectionId: section.id,
        fileName: 'roster.csv',
        content: 'name,e-mail,role\nAda Lovelace,ada@example.org,student\nNobody,nowhere,student',
      },
    },
  );
  expect(staged).toMatchObject({
    state: 'STAGED',
    counts: { new: 1, error: 1, absent: 0 },
    section: { name: 'A' },
  });
  expect(staged.rows[0]).toMatchObject({
    row: 3,
    state: 'ERROR',
    problems: [{ column: 'e-mail', rule: 'email-malformed' }],
  });

  const { confirmRoster: applied } = await administrator.data(
    `mutation ($id: ID!) { confirmRoster(id: $id) {
      state appliedAt section { studentCount enrolments { edges { node { invitation person { email } } } } } } }`,
    { id: staged.id },
  );
  expect(applied).toMatchObject({
    state: 'APPLIED',
    section: {
      studentCount: 1,
      enrolments: { edges: [{ node: { invitation: 'SENT', person: { email: 'ada@example.org' } } }] },
    },
  });
});

it('pages through sections, and refuses pages and places that make no sense', async () => {
  const tenant = await g.tenant();
  const administrator = client.as(await g.user(tenant, ['ADMINISTRATOR']));
  for (let i = 0; i < 5; i += 1) await g.section(tenant);
  const list =
    'query ($after: String, $first: Int) { sections(after: $after, first: $first) { edges { node { id } } pageInfo { endCursor hasNextPage } } }';
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { sections }: { sections: PageSeen } = await administrator.data(list, { after, first: 2 });
    seen.push(...sections.edges.map((edge) => edge.node.id));
    after = sections.pageInfo.hasNextPage ? sections.pageInfo.endCursor : null;
  } while (after);
  expect(new Set(seen).size).toBe(5);
  expect(seen.length).toBe(5);

  for (const variables of [{ first: 0 }, { first: 101 }, { first: null }, { after: 'nonsense' }])
    expect((await administrator.failure(list, variables)).extensions.code).toBe('BAD_USER_INPUT');
  const people =
    'query ($id: ID!, $first: Int) { section(id: $id) { enrolments(first: $first) { totalCount } } }';
  expect((await administrator.failure(people, { id: seen[0], first: 5_000 })).extensions.code).toBe(
    'BAD_USER_INPUT',
  );
});

it('founds tenants with occupations that can be found however they are typed', async () => {
  const operators = await g.tenant();
  const operator = client.as(await g.user(operators, ['OPERATOR']));
  const slug = `t-${Math.trunc(performance.now() * 1000)}`;
  const { createTenant } = await operator.data(
    `mutation ($slug: String!) { createTenant(input: { slug: $slug, name: "North College", locale: "en", zone: "America/Toronto",
      programme: COURSE, administratorEmail: "dean@example.org", administratorGivenName: "Dee", administratorFamilyName: "Ann" }) { id } }`,
    { slug },
  );
  const world = {
    tenantId: createTenant.id,
    slug,
    system: { ...operators.system, tenantId: createTenant.id },
  };
  const student = client.as(await g.user(world, ['STUDENT']));
  const { occupations } = await student.data('{ occupations(query: "electrcian") { title } }');
  expect(occupations[0].title).toBe('Electrician');
});
