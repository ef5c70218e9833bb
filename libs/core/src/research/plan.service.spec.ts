import { DomainError } from '@firsthand/contracts';
import { Interview } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { ProgressService } from '../progress/progress.service.ts';
import { PlanService } from './plan.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let plan: PlanService;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 10 });
  g = given(db);
  plan = new PlanService(db.uow, new QuotaWeighing());
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

const NOTES = {
  reason: 'My aunt loves it.',
  employer: ' Harbour  Lab ',
  department: '',
  position: 'Technician',
  assumptions: 'It is quiet.\nIt pays badly.',
};

async function planned() {
  const work = await g.assignment();
  const student = await g.student(work);
  const id = await g.choice(work, student);
  return { work, student, id };
}
const failing = async (promise: Promise<unknown>) => {
  try {
    await promise;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code === 'RULE_BROKEN' ? (error.details as { rule: string }).rule : error.code;
  }
  return 'nothing';
};

describe('what is noted beside an occupation', () => {
  it('is saved over the version that was seen, and no other tab’s words are lost', async () => {
    const { student, id } = await planned();
    const { saved, choice } = await plan.saveNotes(student.actor, id, 1, NOTES);
    expect([saved, choice.version, choice.savedAt]).toEqual([true, 2, '2027-01-11T15:00:00.000Z']);
    expect(choice).toMatchObject({ ...NOTES, employer: 'Harbour Lab', heardAt: null });
    const late = await plan.saveNotes(student.actor, id, 1, { ...NOTES, reason: 'Something else.' });
    expect([late.saved, late.choice.reason]).toEqual([false, 'My aunt loves it.']);
    const both = await Promise.all(
      ['one', 'two'].map((reason) => plan.saveNotes(student.actor, id, 2, { ...NOTES, reason })),
    );
    expect(both.map((each) => each.saved).sort()).toEqual([false, true]);
  });

  it('keeps what was believed as it was, from the first interview on', async () => {
    const { work, student, id } = await planned();
    await plan.saveNotes(student.actor, id, 1, NOTES);
    await g.interview(work, student, { actualMinutes: null });
    expect(await failing(plan.saveNotes(student.actor, id, 2, { ...NOTES, assumptions: 'Loud.' }))).toBe(
      'nothing',
    );
    const other = await g.occupation(work);
    await g.interview(work, student, { occupationId: other.id });
    expect(await failing(plan.saveNotes(student.actor, id, 3, NOTES))).toBe('nothing');

    const { id: interviewId } = await g.interview(work, student, {
      startsAt: new Date('2027-01-09T15:00:00Z'),
    });
    const heard = { ...NOTES, reason: 'Even more.' };
    expect(await failing(plan.saveNotes(student.actor, id, 4, { ...heard, assumptions: 'I knew it.' }))).toBe(
      'assumptions-frozen',
    );
    // The rest of the plan goes on.
    const { choice } = await plan.saveNotes(student.actor, id, 4, heard);
    expect(choice).toMatchObject({ reason: 'Even more.', heardAt: '2027-01-09T15:00:00.000Z' });
    const [home] = await new ProgressService(db.uow).studentHome(student.actor);
    expect(home!.choices).toEqual([choice]);
    await db.uow.run(work.system, (tx) => tx.update(Interview, { id: interviewId }, { actualMinutes: null }));
    expect(await failing(plan.saveNotes(student.actor, id, 5, { ...NOTES, assumptions: 'Back.' }))).toBe(
      'nothing',
    );
  });

  it('is nobody else’s', async () => {
    const { work, id } = await planned();
    const neighbour = await g.student(work);
    expect(await failing(plan.saveNotes(neighbour.actor, id, 1, NOTES))).toBe('NOT_FOUND');
    expect(await failing(plan.saveNotes(work.instructor.actor, id, 1, NOTES))).toBe('NOT_FOUND');
  });
});
