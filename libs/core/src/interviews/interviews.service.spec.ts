import { type Actor, Conflict, type DomainError, NotFound, type Quota } from '@firsthand/contracts';
import { Contact, Interview, Standing } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, type GivenAssignment, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { assertOwnWork } from '../assignments/assignments.policy.ts';
import { ContactsService, type GivenContact } from '../contacts/contacts.service.ts';
import { PlanService } from '../research/plan.service.ts';
import { type GivenInterview, InterviewsService } from './interviews.service.ts';
import { QuotaWeighing } from './quota-weighing.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let plan: PlanService;
let contacts: ContactsService;
let interviews: InterviewsService;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 10 });
  g = given(db);
  const weighing = new QuotaWeighing();
  plan = new PlanService(db.uow, weighing);
  contacts = new ContactsService(db.uow, weighing);
  interviews = new InterviewsService(db.uow, weighing);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

type Student = Awaited<ReturnType<typeof g.student>>;
async function chosen(quota: Partial<Quota> = {}) {
  const work = await g.assignment({ quota });
  const student = await g.student(work);
  await choose(student, work);
  return { work, student };
}
const choose = (student: Student, work: GivenAssignment, occupationId = work.occupation.id) =>
  plan.chooseOccupation(student.actor, { assignmentId: work.assignmentId, occupationId, reason: '' });
const ADA: GivenContact = {
  name: 'Ada',
  organisation: 'North',
  position: '',
  email: 'ada@example.org',
  phone: '1',
  source: 'FRIEND',
  vantage: 'DOES',
  family: false,
  notes: 'Kind.',
};
const held = (
  work: GivenAssignment,
  contactId: string,
  rest: Partial<GivenInterview> = {},
): GivenInterview => ({
  contactId,
  occupationId: work.occupation.id,
  mode: 'PHONE',
  startsAt: '2027-01-10T15:00:00.000Z',
  actualMinutes: 20,
  notes: 'Said a lot.',
  practice: false,
  ...rest,
});
const log = async (
  student: Student,
  work: GivenAssignment,
  rest: Partial<GivenInterview> = {},
  key?: string,
) => {
  const contactId = rest.contactId ?? (await g.contact(work, student.id));
  return interviews.log(student.actor, work.assignmentId, held(work, contactId, rest), key);
};
const failing = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: DomainError) => (error.details as { rule?: string }).rule ?? error.code,
  );
const rows = (work: GivenAssignment, student: Student) =>
  db.uow.run(work.system, (tx) =>
    tx.find(Interview, { enrolmentId: student.enrolmentId }, { order: { startsAt: 'asc', id: 'asc' } }),
  );
const met = (work: GivenAssignment, student: Student) =>
  db.uow.run(work.system, (tx) => tx.find(Standing, { enrolmentId: student.enrolmentId }));

describe('the plan', () => {
  it('takes as many occupations as the quota has, also when two are sent at once', async () => {
    const work = await g.assignment({ quota: { occupations: 2 } });
    const student = await g.student(work);
    const others = await Promise.all([g.occupation(work), g.occupation(work), g.occupation(work)]);
    const outcomes = await Promise.all(others.map((one) => failing(choose(student, work, one.id))));
    expect(outcomes.sort()).toEqual(['nothing', 'nothing', 'too-many-occupations']);
  });

  it('choosing again only changes the reason', async () => {
    const { work, student } = await chosen();
    const again = await plan.chooseOccupation(student.actor, {
      assignmentId: work.assignmentId,
      occupationId: work.occupation.id,
      reason: 'My aunt does it.',
    });
    expect(again).toMatchObject({ reason: 'My aunt does it.', occupation: work.occupation });
  });

  it('lets an occupation go, unless there are interviews about it', async () => {
    const { work, student } = await chosen({ occupations: 2 });
    const other = await g.occupation(work);
    const { id } = await choose(student, work, other.id);
    await plan.dropChoice(student.actor, id);
    expect(await failing(plan.dropChoice(student.actor, id))).toBe('NOT_FOUND');
    const kept = await choose(student, work);
    await log(student, work);
    expect(await failing(plan.dropChoice(student.actor, kept.id))).toBe('occupation-has-interviews');
  });

  it('makes an interview count when its occupation is chosen afterwards', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    expect(await log(student, work)).toMatchObject({ notCounted: [{ reason: 'OCCUPATION_NOT_CHOSEN' }] });
    await choose(student, work);
    expect((await rows(work, student))[0]).toMatchObject({ counts: true, notCounted: [] });
  });
});

describe('contacts', () => {
  it('belong to their owner and are found by name, place or address, newest first', async () => {
    const { student } = await chosen();
    const first = await contacts.add(student.actor, ADA);
    db.clock.advance({ minutes: 1 });
    const second = await contacts.add(student.actor, { ...ADA, name: ' Bob  Ray ', organisation: 'South' });
    expect(second.name).toBe('Bob Ray');
    const list = (request: { first: number; after?: string | null; query?: string }) =>
      contacts.list(student.actor, request);
    const page = await list({ first: 1 });
    expect(page.edges.map((edge) => edge.node.id)).toEqual([second.id]);
    const rest = await list({ first: 1, after: page.pageInfo.endCursor });
    expect(rest).toMatchObject({ edges: [{ node: { id: first.id } }], pageInfo: { hasNextPage: false } });
    expect((await list({ first: 9, query: 'NORTH ada@' })).edges.map((edge) => edge.node.id)).toEqual([
      first.id,
    ]);
  });

  it('know who led to them, without circles', async () => {
    const { student } = await chosen();
    const ada = await contacts.add(student.actor, ADA);
    const bob = await contacts.add(student.actor, { ...ADA, name: 'Bob', referrerId: ada.id });
    const cy = await contacts.add(student.actor, { ...ADA, name: 'Cy', referrerId: bob.id });
    const refer = (id: string, referrerId: string) =>
      failing(contacts.update(student.actor, id, 1, { ...ADA, referrerId }));
    expect(await refer(ada.id, cy.id)).toBe('referrer-circle');
    expect(await refer(ada.id, ada.id)).toBe('referrer-circle');
    expect(await refer(cy.id, ada.id)).toBe('nothing');
    // Two at once, each harmless alone.
    const [x, y] = await Promise.all(['X', 'Y'].map((name) => contacts.add(student.actor, { ...ADA, name })));
    const both = await Promise.all([refer(x!.id, y!.id), refer(y!.id, x!.id)]);
    expect(both.sort()).toEqual(['nothing', 'referrer-circle']);
  });

  it('meet their milestone when there are as many as the quota wants interviews', async () => {
    const { work, student } = await chosen({ perOccupation: 2 });
    const milestoneId = newId();
    await db.owner(
      `insert into milestones select tenant_id, $2, assignment_id, 'CONTACTS', title, 3, due_local, zone, due_at
       from milestones where id = $1`,
      [work.milestone.interviews, milestoneId],
    );
    await contacts.add(student.actor, ADA);
    expect(await met(work, student)).toEqual([]);
    await contacts.add(student.actor, ADA);
    expect((await met(work, student)).map((standing) => standing.milestoneId)).toEqual([milestoneId]);
  });

  it('decide what counts, whenever they change', async () => {
    const { work, student } = await chosen({ maxFamily: 0 });
    const ada = await contacts.add(student.actor, ADA);
    expect(await log(student, work, { contactId: ada.id })).toMatchObject({ counts: true });
    const changed = await contacts.update(student.actor, ada.id, 1, { ...ADA, family: true });
    expect(changed.version).toBe(2);
    expect((await rows(work, student))[0]).toMatchObject({
      counts: false,
      notCounted: [{ reason: 'TOO_MANY_FAMILY', wanted: 0, found: 1 }],
    });
    await expect(contacts.update(student.actor, ada.id, 1, ADA)).rejects.toThrow(Conflict);
  });
});

describe('an interview', () => {
  it('is logged with its contact and occupation, and says why it does not count', async () => {
    const { work, student } = await chosen();
    const ada = await contacts.add(student.actor, ADA);
    const logged = await log(student, work, { contactId: ada.id, actualMinutes: 14, thankYouMethod: 'CARD' });
    expect(logged).toMatchObject({
      contact: { name: 'Ada', email: 'ada@example.org', notes: 'Kind.' },
      occupation: work.occupation,
      heldAt: '2027-01-10T15:00:00.000Z',
      thankedAt: '2027-01-11T15:00:00.000Z',
      counts: false,
      notCounted: [{ reason: 'TOO_SHORT', wanted: 15, found: 14 }],
      version: 1,
    });
  });

  it('cannot have taken place in the future, nor take no time', async () => {
    const { work, student } = await chosen();
    const tomorrow = '2027-01-12T15:00:00.000Z';
    expect(await failing(log(student, work, { startsAt: tomorrow }))).toBe('not-yet-held');
    expect(await failing(log(student, work, { startsAt: tomorrow, actualMinutes: null }))).toBe('nothing');
    expect(await failing(log(student, work, { startsAt: '2027-01-11T15:00:00.000Z' }))).toBe('nothing');
    expect(await failing(log(student, work, { actualMinutes: 0 }))).toBe('minutes');
    expect(await failing(log(student, work, { actualMinutes: 1441 }))).toBe('minutes');
  });

  it('meets the milestone with the last one that counts, and unmeets it when one no longer does', async () => {
    const { work, student } = await chosen();
    await log(student, work);
    await log(student, work);
    expect(await met(work, student)).toEqual([]);
    const third = await log(student, work);
    expect(await met(work, student)).toMatchObject([
      { milestoneId: work.milestone.interviews, metAt: new Date('2027-01-11T15:00:00Z') },
    ]);
    db.clock.advance({ days: 1 });
    await log(student, work);
    expect((await met(work, student))[0]!.metAt).toEqual(new Date('2027-01-11T15:00:00Z'));
    const short = held(work, third.contact.id, { actualMinutes: 3 });
    await interviews.update(student.actor, third.id, 1, short);
    expect(await met(work, student)).toHaveLength(1);
    const [first] = await rows(work, student);
    await interviews.update(student.actor, first!.id, 1, held(work, first!.contactId, { practice: true }));
    expect(await met(work, student)).toEqual([]);
  });

  it('meets the step of the first one before that of all', async () => {
    const { work, student } = await chosen();
    const first = await g.step(work, { kind: 'INTERVIEWS', count: 1 });
    const thanked = await g.step(work, { kind: 'THANKS' });
    const stepsMet = async () => (await met(work, student)).map(({ milestoneId }) => milestoneId).sort();
    await log(student, work);
    expect(await stepsMet()).toEqual([first]);
    await log(student, work);
    await log(student, work);
    expect(await stepsMet()).toEqual([first, work.milestone.interviews].sort());
    for (const { id } of await rows(work, student))
      await db.uow.run(student.actor, (tx) => interviews.thank(tx, id, 'CARD'));
    expect(await stepsMet()).toEqual([first, thanked, work.milestone.interviews].sort());
  });

  it('changes over the version that was seen; the thanks keep their date', async () => {
    const { work, student } = await chosen({ requiresThankYou: true });
    const { id, contact } = await log(student, work);
    const change = (version: number, rest: Partial<GivenInterview>) =>
      interviews.update(student.actor, id, version, held(work, contact.id, rest));
    const thanked = await change(1, { thankYouMethod: 'EMAIL' });
    expect(thanked).toMatchObject({ counts: true, thankedAt: '2027-01-11T15:00:00.000Z', version: 2 });
    await expect(change(1, {})).rejects.toThrow(Conflict);
    db.clock.advance({ days: 1 });
    expect(await change(2, { thankYouMethod: 'CARD' })).toMatchObject({ thankedAt: thanked.thankedAt });
    expect(await change(3, {})).toMatchObject({ thankedAt: null, notCounted: [{ reason: 'NOT_THANKED' }] });
  });

  it('sent many times with one key is one interview; another request with that key is refused', async () => {
    const { work, student } = await chosen();
    const contactId = await g.contact(work, student.id);
    const sends = Array.from({ length: 20 }, () => log(student, work, { contactId }, 'one-key-for-all'));
    const ids = new Set((await Promise.all(sends)).map((interview) => interview.id));
    expect(ids.size).toBe(1);
    expect(await rows(work, student)).toHaveLength(1);
    expect(await failing(log(student, work, { contactId, actualMinutes: 21 }, 'one-key-for-all'))).toBe(
      'IDEMPOTENCY_MISMATCH',
    );
    const failed = 'a-key-that-failed';
    expect(await failing(log(student, work, { contactId, actualMinutes: 0 }, failed))).toBe('minutes');
    expect(await failing(log(student, work, { contactId }, failed))).toBe('nothing');
  });

  it('logged beside others at the same moment is weighed with them', async () => {
    const { work, student } = await chosen();
    await Promise.all(Array.from({ length: 6 }, () => log(student, work)));
    const logged = await rows(work, student);
    expect(logged.filter((row) => row.counts)).toHaveLength(3);
    expect(logged.filter((row) => row.notCounted[0]?.reason === 'QUOTA_ALREADY_FULL')).toHaveLength(3);
    expect(await met(work, student)).toHaveLength(1);
  });
});

describe('weighing', () => {
  it('waits for another change of the same work, so that it sees its rows', async () => {
    const { work, student } = await chosen();
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    let locked!: () => void;
    const underWay = new Promise<void>((resolve) => (locked = resolve));
    const first = db.uow.run(student.actor, async (tx) => {
      await assertOwnWork(tx, work.assignmentId, { lock: true });
      locked();
      await held;
    });
    await underWay;
    let done = false;
    const second = contacts.add(student.actor, ADA).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(done).toBe(false);
    release();
    await Promise.all([first, second]);
  });
});

describe('strangers', () => {
  const attempts = (
    actor: Actor,
    work: GivenAssignment,
    own: { interviewId: string; contactId: string; choiceId: string },
  ) => [
    () =>
      plan.chooseOccupation(actor, {
        assignmentId: work.assignmentId,
        occupationId: work.occupation.id,
        reason: '',
      }),
    () => plan.dropChoice(actor, own.choiceId),
    () => contacts.contact(actor, own.contactId),
    () => contacts.update(actor, own.contactId, 1, ADA),
    () => interviews.log(actor, work.assignmentId, held(work, own.contactId)),
    () => interviews.update(actor, own.interviewId, 1, held(work, own.contactId)),
  ];

  it('change nothing: another student, another section, another tenant, staff', async () => {
    const { work, student } = await chosen();
    const { id: choiceId } = await choose(student, work);
    const { id: interviewId, contact } = await log(student, work);
    const own = { interviewId, contactId: contact.id, choiceId };
    const classmate = await g.student(work);
    const other = await g.assignment({ tenant: work });
    const abroad = await chosen();
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    const people = [(await g.student(other)).actor, other.instructor.actor, abroad.student.actor];
    for (const actor of [...people, counsellor.actor, work.instructor.actor])
      for (const attempt of attempts(actor, work, own)) await expect(attempt()).rejects.toThrow(NotFound);
    // A classmate has work of their own there, and still nothing of this student's.
    for (const attempt of attempts(classmate.actor, work, own).slice(1))
      await expect(attempt()).rejects.toThrow(NotFound);
    for (const actor of [...people, classmate.actor])
      await expect(interviews.interview(actor, interviewId)).rejects.toThrow(NotFound);
    expect(await contacts.byId(classmate.actor, [contact.id])).toEqual(new Map());
    await expect(contacts.add(classmate.actor, { ...ADA, referrerId: contact.id })).rejects.toThrow(NotFound);
  });

  it('staff read the log, not how to reach the contact', async () => {
    const { work, student } = await chosen();
    const ada = await contacts.add(student.actor, ADA);
    const { id } = await log(student, work, { contactId: ada.id });
    const seen = await interviews.interview(work.instructor.actor, id);
    expect(seen.notes).toBe('Said a lot.');
    expect(seen.contact).toMatchObject({
      name: 'Ada',
      organisation: 'North',
      email: '',
      phone: '',
      notes: '',
    });
    const kept = await db.uow.run(work.system, (tx) => tx.get(Contact, ada.id));
    expect(kept.email).toBe('ada@example.org');
  });
});
