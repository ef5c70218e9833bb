import { type Actor, Forbidden, NotFound, type RuleBroken } from '@firsthand/contracts';
import { ExtensionGrant, Notification } from '@firsthand/persistence';
import { given, type GivenAssignment, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { ProgressService } from '../progress/progress.service.ts';
import { ExtensionRequests } from './extension-requests.ts';
import { GrantExtension } from './grant-extension.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let requests: ExtensionRequests;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  requests = new ExtensionRequests(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-10T15:00:00Z'));

type Student = Awaited<ReturnType<typeof g.student>>;
const ask = (work: GivenAssignment, student: { actor: Actor }, days = 3, reason = 'My shifts changed.') =>
  requests.ask(student.actor, {
    ...{ assignmentId: work.assignmentId, milestoneId: work.milestone.reflection, days, reason },
  });
const shown = async (student: Student) =>
  (await new ProgressService(db.uow).studentHome(student.actor))[0]!.milestones.find(
    ({ kind }) => kind === 'REFLECTION',
  )!;
const told = (work: GivenAssignment, userId: string) =>
  db.uow.run(work.system, (tx) => tx.find(Notification, { userId }, { order: { id: 'asc' } }));
const rule = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing',
    (error: RuleBroken) => error.details.rule ?? error.name,
  );

describe('asking for more time', () => {
  it('reaches staff with its reason, is given in one tap, and the student sees the new date', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const asked = await ask(work, student);
    expect(asked).toMatchObject({ state: 'OPEN', days: 3 });
    expect(await told(work, work.instructor.id)).toMatchObject([
      { kind: 'EXTENSION_ASKED', params: { days: 3, milestoneTitle: 'Reflection' } },
    ]);
    expect(await requests.open(work.instructor.actor, work.assignmentId)).toMatchObject([
      {
        id: asked.id,
        reason: 'My shifts changed.',
        student: { id: student.id },
        milestoneTitle: 'Reflection',
      },
    ]);
    const answer = { id: asked.id, grant: true, answer: '' };
    expect(await requests.answer(work.instructor.actor, answer)).toMatchObject({ state: 'GRANTED' });
    expect(await shown(student)).toMatchObject({
      ...{ dueLocal: '2027-02-22T23:59', extended: true, request: { id: asked.id, state: 'GRANTED' } },
    });
    expect((await told(work, student.id)).map(({ kind }) => kind)).toEqual(['EXTENSION_GRANTED']);
    expect(await requests.open(work.instructor.actor, work.assignmentId)).toEqual([]);
    expect(await rule(requests.answer(work.instructor.actor, answer))).toBe('request-answered');
  });

  it('is declined in words, which the student reads, and can be asked again', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const { id } = await ask(work, student);
    const no = (answer: string) => requests.answer(work.instructor.actor, { id, grant: false, answer });
    expect(await rule(no(' '))).toBe('decline-words');
    await no('Two interviews are enough for now: write what you have.');
    expect(await told(work, student.id)).toMatchObject([
      {
        kind: 'EXTENSION_DECLINED',
        params: { answer: 'Two interviews are enough for now: write what you have.' },
      },
    ]);
    expect(await shown(student)).toMatchObject({ extended: false, request: { state: 'DECLINED' } });
    expect((await ask(work, student, 1)).state).toBe('OPEN');
  });

  it('is one request at a time, with a reason, and can be taken back', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    expect(await rule(ask(work, student, 3, '  '))).toBe('request-reason');
    expect(await rule(ask(work, student, 61))).toBe('request-days');
    const { id } = await ask(work, student);
    expect(await rule(ask(work, student))).toBe('request-open');
    expect(await requests.withdraw(student.actor, id)).toMatchObject({ state: 'WITHDRAWN' });
    expect((await ask(work, student)).state).toBe('OPEN');
  });

  it('is given by the assignment itself up to so many days in all, and not once it is late', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    expect(await requests.setGivenItself(work.instructor.actor, work.assignmentId, 3)).toBe(3);
    expect(await ask(work, student, 2)).toMatchObject({ state: 'GRANTED' });
    expect(await shown(student)).toMatchObject({ dueLocal: '2027-02-21T23:59' });
    expect((await ask(work, student, 2)).state).toBe('OPEN');
    const other = await g.student(work);
    db.clock.set('2027-02-21T15:00:00Z');
    expect((await ask(work, other, 1)).state).toBe('OPEN');
    const grants = await db.uow.run(work.system, (tx) => tx.find(ExtensionGrant, {}));
    expect(grants).toMatchObject([{ grantedBy: null, days: 2, reason: 'My shifts changed.' }]);
    await new GrantExtension(db.uow).undo(work.instructor.actor, grants[0]!.id);
    expect(await rule(requests.setGivenItself(work.instructor.actor, work.assignmentId, 31))).toBe(
      'given-itself',
    );
  });

  it('strangers ask for nothing, answer nothing and read nothing', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const neighbour = await g.student(work);
    const colleague = (await g.assignment({ tenant: work })).instructor;
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    const { id } = await ask(work, student);
    await expect(requests.withdraw(neighbour.actor, id)).rejects.toThrow(NotFound);
    await expect(ask(work, colleague)).rejects.toThrow(NotFound);
    for (const { actor } of [student, colleague, (await g.assignment()).instructor]) {
      await expect(requests.answer(actor, { id, grant: true, answer: '' })).rejects.toThrow(NotFound);
      await expect(requests.open(actor, work.assignmentId)).rejects.toThrow(NotFound);
    }
    await expect(requests.answer(counsellor.actor, { id, grant: true, answer: '' })).rejects.toThrow(
      Forbidden,
    );
    expect(await requests.open(counsellor.actor, work.assignmentId)).toHaveLength(1);
  });
});
