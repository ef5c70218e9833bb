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

let db: TestDatabase;
let app: NestFastifyApplication;
let client: GraphqlClient;
let g: Given;
const statements: string[] = [];

beforeAll(async () => {
  db = await openTestDatabase();
  const uow = db.door({ onStatement: (text) => statements.push(text) });
  app = await createApi({ ...db, uow, config: testConfig() });
  client = graphqlClient(app.getHttpServer(), db);
  g = given(db);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

const CREATE = `mutation ($input: CreateAssignmentInput!) { createAssignment(input: $input) {
  id version state cohorts { id } section { id zone course { code } }
  quota { perOccupation distinctPeople minMinutes vantages requiresConfirmation }
  milestones { id kind dueLocal dueAt } prompts { id } rubric { totalPoints criteria { levels { points } } }
  reminderLadder { offsetMinutes } progress { students submitted } } }`;
const design = (home: { sectionId: string; cohortId: string }) => ({
  sectionId: home.sectionId,
  title: 'Three conversations',
  cohortIds: [home.cohortId],
  quota: { perOccupation: 2, occupations: 1, minMinutes: 15 },
  milestones: [
    { kind: 'INTERVIEWS', title: 'Interviews', dueLocal: '2027-02-12T23:59' },
    { kind: 'REFLECTION', title: 'Reflection', dueLocal: '2027-02-19T23:59' },
  ],
  prompts: [{ text: 'What surprised you?' }],
  criteria: [
    {
      title: 'Depth',
      levels: [
        { title: 'None', points: 0 },
        { title: 'Full', points: 5 },
      ],
    },
  ],
});
const LOG = `mutation ($input: LogInterviewInput!) { logInterview(input: $input) {
  id version counts heldAt notCounted { reason wanted found } contact { id email referrer { name } } } }`;
const HOME = `{ studentHome {
  enrolmentId student { email }
  assignment { id title section { name zone course { code } term { name } } quota { perOccupation }
    prompts { id text } rubric { criteria { title } } milestones { kind } }
  choices { id occupation { title } }
  grid { counted wanted met rows { counted wanted occupation { title } slots { position state interview { id contact { name } } } } }
  interviews { id counts notCounted { reason } contact { id name email } occupation { title } }
  milestones { kind dueAt dueLocal extended late metAt zone }
  nextStep { kind subject interviewId milestone { kind } }
  reflection { state words savedAt submittedAt releasedAt } } }`;

async function house() {
  const section = await g.section();
  const cohortId = await g.cohort(section);
  return {
    ...section,
    cohortId,
    instructor: await g.enrolled(section, 'INSTRUCTOR'),
    counsellor: await g.enrolled(section, 'COUNSELLOR'),
    student: await g.enrolled(section, 'STUDENT', cohortId),
    occupation: await g.occupation(section),
  };
}

it('takes an assignment from its design to a receipt', async () => {
  const home = await house();
  const [instructor, student] = [client.as(home.instructor), client.as(home.student)];
  const { createAssignment: made } = await instructor.data(CREATE, { input: design(home) });
  expect(made).toMatchObject({
    version: 1,
    state: 'DRAFT',
    cohorts: [{ id: home.cohortId }],
    section: { zone: 'America/Toronto' },
    quota: {
      perOccupation: 2,
      distinctPeople: true,
      minMinutes: 15,
      vantages: [],
      requiresConfirmation: false,
    },
    milestones: [{ dueAt: '2027-02-13T04:59:00.000Z' }, { dueLocal: '2027-02-19T23:59' }],
    rubric: { totalPoints: 5 },
    progress: { students: 1, submitted: 0 },
  });
  expect(made.reminderLadder).toHaveLength(5);
  expect((await student.data(HOME)).studentHome).toEqual([]);
  const publish = 'mutation ($id: ID!) { publishAssignment(id: $id, version: 1) { state version } }';
  expect(await instructor.data(publish, { id: made.id })).toEqual({
    publishAssignment: { state: 'PUBLISHED', version: 2 },
  });
  expect((await instructor.failure(publish, { id: made.id })).extensions.code).toBe('RULE_BROKEN');

  const assignmentId = made.id as string;
  const step = async () => (await student.data(HOME)).studentHome[0].nextStep.kind;
  expect(await step()).toBe('CHOOSE_OCCUPATION');
  await student.data('mutation ($input: ChooseOccupationInput!) { chooseOccupation(input: $input) { id } }', {
    input: { assignmentId, occupationId: home.occupation.id },
  });
  expect(await step()).toBe('ADD_CONTACT');
  const add = 'mutation ($input: AddContactInput!) { addContact(input: $input) { id notes family } }';
  const contact = { name: 'Ada', source: 'FRIEND', vantage: 'DOES', email: 'ada@example.org' };
  const { addContact: ada } = await student.data(add, { input: contact });
  const { addContact: bob } = await student.data(add, {
    input: { ...contact, name: 'Bob', referrerId: ada.id },
  });
  const interview = {
    assignmentId,
    occupationId: home.occupation.id,
    mode: 'PHONE',
    startsAt: '2027-01-10T10:00:00-05:00',
    notes: 'Much.',
    thankYouMethod: 'EMAIL',
  };
  const log = async (contactId: string, actualMinutes: number) =>
    (await student.data(LOG, { input: { ...interview, contactId, actualMinutes } })).logInterview;
  const short = await log(ada.id, 9);
  expect(short).toMatchObject({
    counts: false,
    heldAt: '2027-01-10T15:00:00.000Z',
    notCounted: [{ reason: 'TOO_SHORT', wanted: 15, found: 9 }],
  });
  const second = await log(bob.id, 20);
  expect(second).toMatchObject({ counts: true, contact: { referrer: { name: 'Ada' } } });
  const { assignmentId: _, ...facts } = interview;
  await student.data(
    'mutation ($input: UpdateInterviewInput!) { updateInterview(input: $input) { version } }',
    {
      input: { ...facts, id: short.id, version: 1, contactId: ada.id, actualMinutes: 30, practice: false },
    },
  );

  // Whoever named somebody hears that they have met.
  expect(await step()).toBe('CLOSE_LOOP');
  await student.data(
    'mutation ($id: ID!) { tellReferrer(input: { interviewId: $id }) { evaluation { nextTime } } }',
    {
      id: second.id,
    },
  );

  statements.length = 0;
  const { studentHome } = await student.data(HOME);
  expect(statements.filter((text) => text.includes("'enrolmentId'"))).toHaveLength(1);
  expect(studentHome[0]).toMatchObject({
    student: { email: home.student.email },
    grid: { counted: 2, wanted: 2, met: true },
    milestones: [{ kind: 'INTERVIEWS', late: false, metAt: expect.any(String) }, { metAt: null }],
    nextStep: { kind: 'WRITE_REFLECTION', milestone: { kind: 'REFLECTION' } },
  });

  const save = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) {
    saved draft { revision state answers { text words } } } }`;
  const answers = [{ promptId: made.prompts[0].id, text: 'How early it starts.' }];
  expect((await student.data(save, { input: { assignmentId, revision: 0, answers } })).saveDraft).toEqual({
    saved: true,
    draft: { revision: 1, state: 'DRAFT', answers: [{ text: 'How early it starts.', words: 4 }] },
  });
  const stale = await student.data(save, { input: { assignmentId, revision: 0, answers: [] } });
  expect(stale.saveDraft).toMatchObject({ saved: false, draft: { revision: 1 } });
  const submit = `mutation ($input: SubmitReflectionInput!) { submitReflection(input: $input) {
    submission { number late hash answers { prompt words } interviews { contact counts notCounted { reason } } }
    reflection { state submissions { number } assignment { title } } } }`;
  const { submitReflection } = await student.data(submit, {
    input: { assignmentId, revision: 1, idempotencyKey: 'only-this-once' },
  });
  expect(submitReflection).toMatchObject({
    submission: { number: 1, late: false, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    reflection: { state: 'SUBMITTED', submissions: [{ number: 1 }] },
  });
  expect(await step()).toBe('WAIT_FOR_GRADE');
  const figures =
    'query ($id: ID!) { assignment(id: $id) { progress { students quotaMet submitted graded } } }';
  expect((await client.as(home.counsellor).data(figures, { id: assignmentId })).assignment.progress).toEqual({
    students: 1,
    quotaMet: 1,
    submitted: 1,
    graded: 0,
  });
  expect((await student.failure(figures, { id: assignmentId })).extensions.code).toBe('FORBIDDEN');
});

it('shows staff a student’s work without how to reach the contacts, and grants more time', async () => {
  const work = await g.assignment();
  const student = await g.student(work);
  const contactId = await g.contact(work, student.id, {
    email: 'ada@example.org',
    phone: '5',
    notes: 'Kind.',
  });
  await g.interview(work, student, { contactId });
  const instructor = client.as(work.instructor);
  const { grantExtension } = await instructor.data(
    `mutation ($input: GrantExtensionInput!) { grantExtension(input: $input) {
      dueLocal reason studentCount students { email } milestones { title } } }`,
    {
      input: {
        assignmentId: work.assignmentId,
        milestoneIds: [work.milestone.reflection],
        enrolmentIds: [student.enrolmentId],
        dueLocal: '2027-03-01T12:00',
      },
    },
  );
  expect(grantExtension).toEqual({
    dueLocal: '2027-03-01T12:00',
    reason: '',
    studentCount: 1,
    students: [{ email: student.email }],
    milestones: [{ title: 'Reflection' }],
  });
  const { studentWork } = await instructor.data(
    `query ($assignmentId: ID!, $enrolmentId: ID!) { studentWork(assignmentId: $assignmentId, enrolmentId: $enrolmentId) {
      student { email } milestones { kind extended dueLocal }
      interviews { notes contact { name email phone notes referrer { id } } } } }`,
    { assignmentId: work.assignmentId, enrolmentId: student.enrolmentId },
  );
  expect(studentWork).toMatchObject({
    student: { email: student.email },
    milestones: [{ extended: false }, { extended: true, dueLocal: '2027-03-01T12:00' }],
    interviews: [{ notes: 'Said a lot.', contact: { email: '', phone: '', notes: '', referrer: null } }],
  });
  const { section } = await instructor.data(
    'query ($id: ID!) { section(id: $id) { assignments { id milestones { id } } } }',
    { id: work.sectionId },
  );
  expect(section.assignments).toMatchObject([{ id: work.assignmentId }]);
});

it('says which part of an input is wrong, and refuses times that no clock shows', async () => {
  const home = await house();
  const instructor = client.as(home.instructor);
  const input = design(home);
  const wrong = await instructor.failure(CREATE, {
    input: { ...input, title: '', quota: { perOccupation: 0, occupations: 1 } },
  });
  expect(wrong.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    details: { fields: [{ path: 'title' }, { path: 'quota.perOccupation' }] },
  });
  const skipped = { kind: 'INTERVIEWS', title: 'Interviews', dueLocal: '2027-03-14T02:30' };
  const refused = await instructor.failure(CREATE, { input: { ...input, milestones: [skipped] } });
  expect(refused.extensions).toMatchObject({
    code: 'RULE_BROKEN',
    details: {
      rule: 'time-does-not-exist',
      offers: [{ local: '2027-03-14T01:30' }, { local: '2027-03-14T03:30' }],
    },
  });
});

it('lets a counsellor and a student write no assignment, and staff no fieldwork', async () => {
  const home = await house();
  const code = async (who: { actor: typeof home.student.actor }, document: string, input: object) =>
    (await client.as(who).failure(document, { input })).extensions.code;
  for (const who of [home.counsellor, home.student])
    expect(await code(who, CREATE, design(home))).toBe('FORBIDDEN');
  const work = await g.assignment();
  const fieldwork = {
    assignmentId: work.assignmentId,
    contactId: work.assignmentId,
    occupationId: work.occupation.id,
    mode: 'PHONE',
    startsAt: '2027-01-10T10:00:00Z',
  };
  for (const who of [home.counsellor, home.instructor])
    expect(await code(who, LOG, fieldwork)).toBe('FORBIDDEN');
  expect(await code(home.student, LOG, fieldwork)).toBe('NOT_FOUND');
});
