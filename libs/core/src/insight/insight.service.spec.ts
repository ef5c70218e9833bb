import { type AnswerValue, Conflict, NotFound } from '@firsthand/contracts';
import {
  AssignmentCohort,
  Cohort,
  Consent,
  Contact,
  InterviewAnswer,
  Outreach,
  TenantSettings,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { type Given, given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { InsightService } from './insight.service.ts';

let db: TestDatabase;
let g: Given;
let service: InsightService;

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  service = new InsightService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-20T12:00:00Z'));

type Work = Awaited<ReturnType<Given['assignment']>>;
const paid = (low: number): AnswerValue => ({
  pay: { low, high: low + 10, currency: 'CAD', period: 'HOUR' },
});

/** One more student who met somebody and kept what they said. */
async function heard(work: Work, value: AnswerValue, cohortId = work.cohortId, marks?: string[]) {
  const student = await g.student({ ...work, cohortId });
  const contactId = await g.contact(work, student.id, { fingerprints: marks ?? [newId()] });
  const { id: interviewId } = await g.interview(work, student, { contactId });
  await db.uow.run(work.system, (tx) =>
    tx.insert(InterviewAnswer, {
      ...{ interviewId, answerType: 'PAY', value, editedAt: tx.now, editId: newId() },
    }),
  );
  return { student, contactId, interviewId };
}

async function secondCohort(work: Work): Promise<string> {
  const cohortId = newId();
  await db.uow.run(work.system, async (tx) => {
    await tx.insert(Cohort, { id: cohortId, sectionId: work.sectionId, name: 'Evening' });
    await tx.insert(AssignmentCohort, { assignmentId: work.assignmentId, cohortId });
  });
  return cohortId;
}

describe('field notes', () => {
  it('say nothing, not even how many, until enough students heard enough people', async () => {
    const work = await g.assignment();
    const { actor } = work.instructor;
    for (const low of [20, 21, 22, 23]) await heard(work, paid(low));
    const notes = async () => (await service.fieldNotes(actor, work.assignmentId)).occupations[0]!;
    expect(await notes()).toMatchObject({ interviews: null, notes: [], cohorts: [] });
    // The fifth met somebody whom another had met already: still four people.
    const { contactId } = await heard(work, paid(24), work.cohortId, ['known']);
    const other = await heard(work, paid(25), work.cohortId, ['known']);
    await db.uow.run(work.system, (tx) => tx.update(Contact, { id: contactId }, { fingerprints: ['known'] }));
    expect(await notes()).toMatchObject({ interviews: 6 });
    await db.uow.run(work.system, (tx) =>
      tx.insert(Consent, {
        ...{
          contactId: other.contactId,
          scope: 'CLASS',
          given: false,
          saidAt: tx.now,
          source: 'INTERVIEWEE',
        },
      }),
    );
    expect(await notes()).toMatchObject({
      interviews: 5,
      notes: [{ measure: 'PAY', currency: 'CAD', period: 'HOUR', answered: 5, spread: { middle: 27 } }],
    });
  });

  it('show a cohort beside the whole only when what is left over is nobody or enough', async () => {
    const work = await g.assignment();
    const evening = await secondCohort(work);
    for (const low of [20, 21, 22, 23, 24]) await heard(work, paid(low));
    for (const low of [30, 31]) await heard(work, paid(low), evening);
    const shown = async () => {
      const { occupations } = await service.fieldNotes(work.instructor.actor, work.assignmentId);
      return occupations[0]!.cohorts.map(({ interviews }) => interviews);
    };
    // Seven in all; five by day shown beside them would say what the two in the evening said.
    expect(await shown()).toEqual([]);
    for (const low of [32, 33, 34]) await heard(work, paid(low), evening);
    expect(await shown()).toEqual([5, 5]);
  });

  it('are for the students of the assignment as for its staff, and for nobody else', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const ask = (actor: typeof student.actor) => service.fieldNotes(actor, work.assignmentId);
    await expect(ask(student.actor)).resolves.toMatchObject({ voicesAtLeast: 5, occupations: [] });
    const elsewhere = await g.assignment({ tenant: work });
    await expect(ask((await g.student(elsewhere)).actor)).rejects.toBeInstanceOf(NotFound);
    await expect(ask(elsewhere.instructor.actor)).rejects.toBeInstanceOf(NotFound);
  });

  it('take as many voices as the institution says, three at least', async () => {
    const work = await g.assignment();
    const admin = (await g.user(work, ['ADMINISTRATOR'])).actor;
    for (const low of [20, 21, 22]) await heard(work, paid(low));
    const { version } = await service.settings(admin);
    await expect(service.change(admin, version, 2)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await service.change(admin, version, 3);
    await expect(service.change(admin, version, 4)).rejects.toBeInstanceOf(Conflict);
    const { occupations } = await service.fieldNotes(admin, work.assignmentId);
    expect(occupations[0]!.interviews).toBe(3);
    const tooFew = db.uow.run(work.system, (tx) =>
      tx.update(TenantSettings, { tenantId: work.tenantId }, { voicesAtLeast: 2 }),
    );
    await expect(tooFew).rejects.toThrow('tenant_settings_voices');
  });
});

describe('ways of asking', () => {
  it('are counted by channel and acquaintance; students see what enough of them tried', async () => {
    const work = await g.assignment();
    const students = await Promise.all(Array.from({ length: 5 }, () => g.student(work)));
    const ask = async (owner: (typeof students)[number], row: Partial<Outreach>) => {
      const contactId = await g.contact(work, owner.id, { source: 'FRIEND' });
      await db.uow.run(work.system, (tx) =>
        tx.insert(Outreach, {
          ...{ contactId, channel: 'EMAIL', number: 1, state: 'ACCEPTED', sentAt: tx.now, createdAt: tx.now },
          ...row,
        }),
      );
    };
    for (const student of students) await ask(student, {});
    await ask(students[0]!, { state: 'DECLINED' });
    await ask(students[0]!, { channel: 'PHONE' });
    const email = {
      channel: 'EMAIL',
      warm: true,
      attempts: 6,
      accepted: 5,
      declined: 1,
      silent: 0,
      students: 5,
    };
    const phone = { channel: 'PHONE', attempts: 1 };
    expect((await service.ways(work.instructor.actor, work.assignmentId)).ways).toMatchObject([email, phone]);
    expect((await service.ways(students[1]!.actor, work.assignmentId)).ways).toEqual([email]);
  });
});

describe('the funnel', () => {
  it('follows the students of a cohort week by week, and their referrals by depth, in one statement', async () => {
    const work = await g.assignment();
    const evening = await secondCohort(work);
    const [me] = [await g.student(work), await g.student({ ...work, cohortId: evening })];
    await g.choice(work, me!);
    const first = await g.contact(work, me!.id);
    const second = await g.contact(work, me!.id, { referrerId: first });
    await g.interview(work, me!, { contactId: second });
    let statements = 0;
    const counting = new InsightService(db.door({ onStatement: () => (statements += 1) }));
    const funnel = await counting.funnel(work.instructor.actor, work.assignmentId, null);
    expect(statements).toBe(1);
    expect(funnel).toMatchObject({
      students: 2,
      depths: [
        { depth: 1, people: 1, interviewed: 0 },
        { depth: 2, people: 1, interviewed: 1 },
      ],
    });
    const now = Object.fromEntries(funnel.weeks.at(-1)!.counts.map(({ stage, count }) => [stage, count]));
    expect(now).toMatchObject({ CHOSEN: 1, FOUND: 1, HELD: 1, HANDED_IN: 0 });
    // Where nothing is to be handed in, nobody is said not to have done so.
    await db.owner(
      `update milestones set kind = 'RESEARCH' where tenant_id = $1 and assignment_id = $2 and kind = 'REFLECTION'`,
      [work.tenantId, work.assignmentId],
    );
    const without = await service.funnel(work.instructor.actor, work.assignmentId, null);
    expect(without.weeks.at(-1)!.counts.map(({ stage }) => stage)).not.toContain('HANDED_IN');
    expect(await service.funnel(work.instructor.actor, work.assignmentId, evening)).toMatchObject({
      students: 1,
      depths: [],
    });
    await expect(service.funnel(me!.actor, work.assignmentId, null)).rejects.toBeInstanceOf(NotFound);
  });
});
