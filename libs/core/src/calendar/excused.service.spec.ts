import { Delivery, Notification } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase, refusal } from '@firsthand/testing';
import { ExcuseStudents } from '../assignments/excuse-students.ts';
import { CohortGridService } from '../progress/cohort-grid.service.ts';
import { ProgressService } from '../progress/progress.service.ts';

import { DATES } from './calendar.queries.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let excusing: ExcuseStudents;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  excusing = new ExcuseStudents(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-03-15T15:00:00Z'));

async function world() {
  const work = await g.assignment();
  const [one, two] = [await g.student(work), await g.student(work)];
  const excuse = (
    rest: Partial<Parameters<ExcuseStudents['excuse']>[1]> = {},
    actor = work.instructor.actor,
  ) =>
    excusing.excuse(actor, {
      ...{ assignmentId: work.assignmentId, enrolmentIds: [one.enrolmentId], reason: 'In hospital.' },
      ...rest,
    });
  const told = () =>
    db.uow
      .read(work.system, (tx) => tx.find(Notification, { userId: one.id }))
      .then((all) => all.map((n) => n.kind));
  const place = async () => {
    const { places } = await new CohortGridService(db.uow).grid(work.instructor.actor, work.assignmentId);
    return places.find(({ enrolmentId }) => enrolmentId === one.enrolmentId)!;
  };
  const home = async () => (await new ProgressService(db.uow).studentHome(one.actor))[0]!;
  return { work, one, two, excuse, told, place, home };
}

it('takes every deadline, every sign of being late or stuck, and the next step; and tells once', async () => {
  const { one, two, excuse, told, place, home } = await world();
  expect(await place()).toMatchObject({
    excused: false,
    milestones: [{ standing: 'LATE' }, { standing: 'LATE' }],
  });
  const ids = await excuse({ enrolmentIds: [one.enrolmentId, two.enrolmentId, one.enrolmentId] });
  expect(ids).toHaveLength(2);
  expect(await place()).toMatchObject({ excused: true, milestones: [], stuck: null });
  expect(await home()).toMatchObject({
    milestones: [],
    nextStep: { kind: 'NOTHING' },
    excuses: [{ milestoneId: null, excusedAt: '2027-03-15T15:00:00.000Z' }],
  });
  expect(JSON.stringify(await home())).not.toContain('hospital');
  expect(await told()).toEqual(['EXCUSED']);
});

it('from one step leaves the others', async () => {
  const { work, excuse, place, home } = await world();
  await excuse({ milestoneId: work.milestone.interviews });
  expect(await place()).toMatchObject({
    excused: false,
    milestones: [{ milestoneId: work.milestone.reflection }],
  });
  expect(await home()).toMatchObject({ excuses: [{ milestoneTitle: 'Three interviews' }] });
  expect((await home()).nextStep.kind).not.toBe('NOTHING');
});

it('is not in the calendar of who is excused', async () => {
  const { one, excuse } = await world();
  db.clock.set('2027-02-01T15:00:00Z');
  const feed = async () =>
    JSON.stringify(await db.uow.read(one.actor, (read) => read.sql(DATES, one.id, read.now, 100)));
  expect(await feed()).toContain('Reflection');
  await excuse();
  expect(await feed()).not.toContain('Reflection');
});

it('taken back at once reaches nobody; later it is said', async () => {
  const { work, one, excuse, told, place } = await world();
  const undo = (ids: string[]) => excusing.undo(work.instructor.actor, work.assignmentId, ids);
  const ids = await excuse();
  expect(await undo(ids)).toBe(1);
  expect(await told()).toEqual([]);
  expect(await place()).toMatchObject({ excused: false, milestones: [{}, {}] });
  expect(await undo(ids)).toBe(0);

  const again = await excuse();
  await db.uow.run(work.system, (tx) =>
    tx.update(Delivery, { userId: one.id, state: 'PLANNED' }, { state: 'SENT', sentAt: tx.now }),
  );
  await undo(again);
  expect((await told()).sort()).toEqual(['EXCUSED', 'EXCUSE_ENDED']);
});

it('wants a reason, somebody, and only students of the assignment', async () => {
  const { work, excuse } = await world();
  const elsewhere = await g.assignment({ tenant: work });
  const stranger = await g.student(elsewhere);
  expect(await refusal(excuse({ reason: ' ' }))).toBe('BAD_USER_INPUT');
  expect(await refusal(excuse({ enrolmentIds: [] }))).toBe('nobody-to-excuse');
  expect(await refusal(excuse({ enrolmentIds: [stranger.enrolmentId] }))).toBe('NOT_FOUND');
  expect(await refusal(excuse({ milestoneId: elsewhere.milestone.reflection }))).toBe('NOT_FOUND');
  expect(await refusal(excuse())).toBe('done');
  expect(await refusal(excuse())).toBe('already-excused');
  expect(await refusal(excuse({ milestoneId: work.milestone.reflection }))).toBe('already-excused');
});

it('is given by who teaches the section, and by nobody else', async () => {
  const { work, one, excuse } = await world();
  expect(await refusal(excuse({}, (await g.assignment()).instructor.actor))).toBe('NOT_FOUND');
  expect(await refusal(excuse({}, (await g.assignment({ tenant: work })).instructor.actor))).toBe(
    'NOT_FOUND',
  );
  expect(await refusal(excuse({}, one.actor))).toBe('NOT_FOUND');
  expect(await refusal(excuse({}, (await g.enrolled(work, 'COUNSELLOR')).actor))).toBe('FORBIDDEN');
  await excuse();
  expect(
    await excusing.excuses((await g.enrolled(work, 'COUNSELLOR')).actor, work.assignmentId),
  ).toMatchObject([{ reason: 'In hospital.', milestoneId: null, student: { id: one.id } }]);
});
