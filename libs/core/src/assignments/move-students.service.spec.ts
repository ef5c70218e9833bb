import { Forbidden, NotFound, RuleBroken } from '@firsthand/contracts';
import {
  Accommodation,
  Choice,
  Delivery,
  Enrolment,
  Interview,
  Notification,
  Reflection,
} from '@firsthand/persistence';
import {
  given,
  type GivenAssignment,
  openTestDatabase,
  refusal,
  type TestDatabase,
} from '@firsthand/testing';
import { InterviewsService } from '../interviews/interviews.service.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { ProgressService } from '../progress/progress.service.ts';
import { ReflectionsService } from '../reflections/reflections.service.ts';
import { CohortsService } from '../sections/cohorts.service.ts';
import { EnrolmentsService } from '../sections/enrolments.service.ts';
import { AssignmentWelcoming } from './assignment-welcoming.ts';
import { AssignmentsService } from './assignments.service.ts';
import { CopyForward } from './copy-forward.ts';
import { ExcuseStudents } from './excuse-students.ts';
import { ExtensionRequests } from './extension-requests.ts';
import { MoveStudents } from './move-students.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
const weighing = new QuotaWeighing();
const welcoming = new AssignmentWelcoming(weighing);
let moves: MoveStudents;
let progress: ProgressService;
let reflections: ReflectionsService;
let interviews: InterviewsService;
let enrolments: EnrolmentsService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  moves = new MoveStudents(db.uow, welcoming);
  progress = new ProgressService(db.uow);
  reflections = new ReflectionsService(db.uow);
  interviews = new InterviewsService(db.uow, weighing);
  enrolments = new EnrolmentsService(db.uow, welcoming);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-01T15:00:00Z'));

type Student = Awaited<ReturnType<typeof g.student>>;

/** One who has chosen, met somebody and begun to write. */
async function busy(work: GivenAssignment): Promise<Student> {
  const student = await g.student(work);
  await g.choice(work, student);
  await g.interview(work, student, { notes: 'They start at six.' });
  await reflections.saveDraft(student.actor, work.assignmentId, 0, [
    { promptId: work.prompts[0]!, text: 'How early it starts.' },
  ]);
  return student;
}
const otherCohort = (work: GivenAssignment) =>
  new CohortsService(db.uow, welcoming).create(work.instructor.actor, {
    ...{ sectionId: work.sectionId, name: 'Thursday', enrolmentIds: [], everyoneElse: false },
  });
/** Another section that has a published copy of the assignment; the same instructor. */
async function sister(work: GivenAssignment, { copied = true } = {}) {
  const other = await g.section(work);
  await db.uow.run(work.system, (tx) =>
    tx.insert(Enrolment, {
      ...{ sectionId: other.sectionId, userId: work.instructor.id, role: 'INSTRUCTOR', createdAt: tx.now },
    }),
  );
  const cohortId = await g.cohort(other);
  if (!copied) return { ...other, cohortId, assignmentId: '' };
  const forward = new CopyForward(db.uow);
  const assignments = new AssignmentsService(db.uow, weighing);
  const where = { fromSectionId: work.sectionId, toSectionId: other.sectionId };
  const { deadlines } = await forward.preview(work.instructor.actor, { ...where, holidays: [] });
  await forward.copy(work.instructor.actor, {
    ...where,
    ...{ name: '', assignmentIds: [work.assignmentId] },
    dates: deadlines.map(({ milestoneId, toLocal }) => ({ milestoneId, dueLocal: toLocal })),
  });
  const found = await assignments.ofSections(work.instructor.actor, [other.sectionId]);
  const { id, version } = found.get(other.sectionId)![0]!;
  await db.owner('insert into assignment_cohorts (tenant_id, assignment_id, cohort_id) values ($1, $2, $3)', [
    ...[work.tenantId, id, cohortId],
  ]);
  await assignments.publish(work.instructor.actor, id, version);
  return { ...other, cohortId, assignmentId: id };
}
const theirs = (work: GivenAssignment, student: Student) =>
  db.uow.read(work.system, async (read) => ({
    interviews: await read.find(Interview, { enrolmentId: student.enrolmentId }),
    choices: await read.find(Choice, { enrolmentId: student.enrolmentId }),
    reflections: await read.find(Reflection, { enrolmentId: student.enrolmentId }),
  }));

describe('moving students', () => {
  it('to another cohort without the assignment: what they did stays to read, and nothing can be changed', async () => {
    const work = await g.assignment();
    const student = await busy(work);
    const cohort = await otherCohort(work);
    // Handed in on their behalf and taken back: a draft again.
    await db.owner(
      `insert into submissions (tenant_id, id, assignment_id, enrolment_id, number, submitted_at, snapshot, hash, words,
        superseded_at, withdrawn_at, handed_in_by, handed_in_at, handed_in_reason)
       select $1, gen_random_uuid(), $2, $3, 1, now(), '{"answers":[],"interviews":[],"rubricId":""}', 'h', 0, now(), now(), $4, now(), 'Whole.'`,
      [work.tenantId, work.assignmentId, student.enrolmentId, work.instructor.id],
    );
    const move = { enrolmentIds: [student.enrolmentId], sectionId: work.sectionId, cohortId: cohort.id };
    expect(await moves.preview(work.instructor.actor, move)).toMatchObject({
      leaves: false,
      fates: [{ fate: 'STAYS', students: 1, interviews: 1, handedIn: 0 }],
    });
    await moves.move(work.instructor.actor, move);

    expect(await progress.studentHome(student.actor)).toEqual([]);
    const [past] = await progress.pastWork(student.actor);
    expect(past).toMatchObject({ past: true, assignment: { id: work.assignmentId }, interviews: [{}] });
    expect(await progress.studentWork(student.actor, work.assignmentId)).toMatchObject({ past: true });
    const text = await reflections.reflection(student.actor, work.assignmentId);
    expect(text).toMatchObject({ closed: true, answers: [{ text: 'How early it starts.' }] });
    const write = reflections.saveDraft(student.actor, work.assignmentId, text.revision, []);
    await expect(write).rejects.toThrow(NotFound);

    await moves.move(work.instructor.actor, { ...move, cohortId: work.cohortId });
    expect(await progress.pastWork(student.actor)).toEqual([]);
    expect(await progress.studentHome(student.actor)).toMatchObject([{ past: false, interviews: [{}] }]);
  });

  it('and who is in a cohort that lost the assignment keeps sight of their work', async () => {
    const work = await g.assignment();
    const [busyOne, idle] = [await busy(work), await g.student(work)];
    await db.owner('delete from assignment_cohorts where tenant_id = $1 and assignment_id = $2', [
      ...[work.tenantId, work.assignmentId],
    ]);
    expect(await progress.pastWork(busyOne.actor)).toMatchObject([{ past: true, interviews: [{}] }]);
    expect(await progress.pastWork(idle.actor)).toEqual([]);
    const [past] = await progress.pastWork(busyOne.actor);
    await expect(interviews.interview(idle.actor, past!.interviews[0]!.id)).rejects.toThrow(NotFound);
  });

  it('to another section with a copy: the fieldwork goes along and counts there, and comes back with them', async () => {
    const work = await g.assignment();
    const student = await busy(work);
    const there = await sister(work);
    const move = {
      enrolmentIds: [student.enrolmentId],
      sectionId: there.sectionId,
      cohortId: there.cohortId,
    };
    expect(await moves.preview(work.instructor.actor, move)).toMatchObject({
      leaves: true,
      fates: [{ fate: 'GOES_ALONG', interviews: 1, assignmentId: work.assignmentId }],
    });
    const [arrived] = await moves.move(work.instructor.actor, move);
    expect(arrived).toMatchObject({ sectionId: there.sectionId, cohortId: there.cohortId });
    const [home] = await progress.studentHome(student.actor);
    expect(home).toMatchObject({
      assignment: { id: there.assignmentId },
      choices: [{}],
      interviews: [{ notes: 'They start at six.' }],
      reflection: { state: 'DRAFT', answered: 1 },
    });
    // The draft it came from stays to read where it was written.
    expect(await progress.pastWork(student.actor)).toMatchObject([{ interviews: [], past: true }]);
    const [old] = await db.uow.read(work.system, (read) => read.find(Enrolment, { id: student.enrolmentId }));
    expect(old).toMatchObject({ movedToId: arrived!.id });
    expect(old!.droppedAt).not.toBeNull();

    const back = { enrolmentIds: [arrived!.id], sectionId: work.sectionId, cohortId: work.cohortId };
    const [again] = await moves.move(work.instructor.actor, back);
    expect(again!.id).toBe(student.enrolmentId);
    expect(await theirs(work, student)).toMatchObject({ interviews: [{}], choices: [{}], reflections: [{}] });
  });

  it('to another section without a copy: everything stays readable in the old one, people and standing time go along', async () => {
    const work = await g.assignment();
    const student = await busy(work);
    await db.uow.run(work.system, (tx) =>
      tx.insert(Accommodation, {
        ...{ enrolmentId: student.enrolmentId, extraDays: 3, extraPercent: 0, note: 'As agreed' },
        ...{ givenBy: work.instructor.id, givenAt: tx.now },
      }),
    );
    const there = await sister(work, { copied: false });
    const [arrived] = await moves.move(work.instructor.actor, {
      ...{ enrolmentIds: [student.enrolmentId], sectionId: there.sectionId },
    });
    const [past] = await progress.pastWork(student.actor);
    expect(past).toMatchObject({ interviews: [{ notes: 'They start at six.' }], choices: [{}] });
    expect(await interviews.interview(student.actor, past!.interviews[0]!.id)).toMatchObject({
      notes: 'They start at six.',
    });
    expect(
      await db.uow.read(work.system, (read) => read.find(Accommodation, { enrolmentId: arrived!.id })),
    ).toMatchObject([{ extraDays: 3, note: 'As agreed', givenBy: work.instructor.id, endedAt: null }]);
  });

  it('to another section: excuses and open requests go along, and what is not there is said', async () => {
    const work = await g.assignment();
    const [idle, asker] = [await g.student(work), await busy(work)];
    const there = await sister(work);
    const { actor } = work.instructor;
    const excusing = new ExcuseStudents(db.uow);
    const requests = new ExtensionRequests(db.uow);
    const { assignmentId, milestone } = work;
    const excuse = (milestoneId: string | null, ...enrolmentIds: string[]) =>
      excusing.excuse(actor, { assignmentId, milestoneId, enrolmentIds, reason: 'In hospital.' });
    await excuse(null, idle.enrolmentId);
    await excuse(milestone.interviews, asker.enrolmentId);
    // A step that the copy does not have.
    const ask = (milestoneId: string) =>
      requests.ask(asker.actor, { assignmentId, milestoneId, days: 3, reason: 'The shop is closed.' });
    const { id } = await ask(milestone.reflection);
    await db.owner(
      `update milestones set kind = 'RESEARCH' where tenant_id = $1 and assignment_id = $2 and kind = 'INTERVIEWS'`,
      [...[work.tenantId, there.assignmentId]],
    );
    const move = {
      ...{ enrolmentIds: [idle.enrolmentId, asker.enrolmentId] },
      ...{ sectionId: there.sectionId, cohortId: there.cohortId },
    };
    const said = { excusesAlong: 1, excusesLeft: 1, requestsAlong: 1, requestsLeft: 0 };
    expect(await moves.preview(actor, move)).toMatchObject(said);
    const arrived = await moves.move(actor, move);
    const nowOf = (who: Student) => arrived.find(({ person }) => person.id === who.id)!.id;
    expect(await excusing.excuses(actor, there.assignmentId)).toMatchObject([
      { enrolmentId: nowOf(idle), milestoneId: null, reason: 'In hospital.' },
    ]);
    expect(await excusing.excuses(actor, assignmentId)).toEqual([]);
    expect(await requests.open(actor, assignmentId)).toEqual([]);
    const [waiting] = await requests.open(actor, there.assignmentId);
    expect(waiting).toMatchObject({ id, days: 3, enrolmentId: nowOf(asker), milestoneTitle: 'Reflection' });
    // It is answered there as it would have been here.
    expect(await requests.answer(actor, { id, grant: true, answer: '' })).toMatchObject({ state: 'GRANTED' });

    // Ended there, it does not come to life again when they come back; what had stayed behind holds as it did.
    const [one] = await excusing.excuses(actor, there.assignmentId);
    await excusing.undo(actor, there.assignmentId, [one!.id]);
    await moves.move(actor, {
      ...{ enrolmentIds: arrived.map((each) => each.id), sectionId: work.sectionId },
      cohortId: work.cohortId,
    });
    expect(await excusing.excuses(actor, assignmentId)).toMatchObject([
      { enrolmentId: asker.enrolmentId, milestoneId: milestone.interviews },
    ]);
  });

  it('and each of them hears once where they are now, what went along, and what is due next', async () => {
    const work = await g.assignment();
    const student = await busy(work);
    const there = await sister(work);
    const heard = (userId: string) =>
      db.uow.read(work.system, (read) => read.find(Notification, { userId, kind: 'MOVED' }));
    await moves.move(work.instructor.actor, {
      ...{ enrolmentIds: [student.enrolmentId], sectionId: there.sectionId, cohortId: there.cohortId },
    });
    const [notice, ...more] = await heard(student.id);
    expect(more).toEqual([]);
    expect(notice!.params).toMatchObject({
      ...{ leaves: true, goesAlong: [expect.any(String)], staysToRead: [], cohortName: expect.any(String) },
      dates: [{ milestoneTitle: 'Three interviews' }, { milestoneTitle: 'Reflection' }],
    });
    const mails = await db.uow.read(work.system, (read) =>
      read.find(Delivery, { userId: student.id, template: 'MOVED' }),
    );
    expect(mails).toHaveLength(1);
  });

  it('never to where all of them are already, and who is there among others stays as they are', async () => {
    const work = await g.assignment();
    const [there, comes] = [await g.student(work), await busy(work)];
    const cohort = await otherCohort(work);
    const into = (...students: Student[]) => ({
      ...{ enrolmentIds: students.map(({ enrolmentId }) => enrolmentId), sectionId: work.sectionId },
      cohortId: cohort.id,
    });
    const { actor } = work.instructor;
    const told = () => db.uow.read(work.system, (read) => read.find(Notification, { kind: 'MOVED' }));
    await moves.move(actor, into(there));
    expect(await refusal(moves.preview(actor, into(there)))).toBe('moved-nowhere');
    expect(await refusal(moves.move(actor, into(there)))).toBe('moved-nowhere');
    const preview = await moves.preview(actor, into(there, comes));
    expect(preview).toMatchObject({ already: 1, students: [{ id: comes.id }] });
    expect(preview.fates.map(({ students }) => students)).toEqual([1]);
    expect(await moves.move(actor, into(there, comes))).toMatchObject([{ person: { id: comes.id } }]);
    // Nobody hears a second time of where they are.
    expect((await told()).map(({ userId }) => userId).sort()).toEqual([there.id, comes.id].sort());
  });

  it('is for who teaches both sections, and never makes a student of the staff', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const foreign = await g.assignment({ tenant: work });
    const move = { enrolmentIds: [student.enrolmentId], sectionId: foreign.sectionId, cohortId: null };
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    await expect(moves.move(work.instructor.actor, move)).rejects.toThrow(NotFound);
    await expect(moves.move(foreign.instructor.actor, move)).rejects.toThrow(NotFound);
    await expect(
      moves.move(counsellor.actor, { ...move, sectionId: work.sectionId, cohortId: work.cohortId }),
    ).rejects.toThrow(Forbidden);
    const administrator = await g.user(work, ['ADMINISTRATOR']);
    const elsewhere = await g.assignment();
    await expect(
      moves.preview(administrator.actor, { ...move, sectionId: elsewhere.sectionId }),
    ).rejects.toThrow(NotFound);
    await db.uow.run(work.system, (tx) =>
      tx.insert(Enrolment, {
        ...{ sectionId: foreign.sectionId, userId: student.id, role: 'COUNSELLOR', createdAt: tx.now },
      }),
    );
    await expect(moves.preview(administrator.actor, move)).rejects.toThrow(RuleBroken);
  });
});

describe('dropping and taking back', () => {
  it('loses nothing, and weighs what changed meanwhile', async () => {
    const work = await g.assignment({ quota: { perOccupation: 1, occupations: 1, minMinutes: 60 } });
    const student = await busy(work);
    await enrolments.drop(work.instructor.actor, student.enrolmentId);
    expect(await progress.pastWork(student.actor)).toEqual([]);
    await db.owner(
      `update assignments set quota = quota || '{"minMinutes": 5}' where tenant_id = $1 and id = $2`,
      [work.tenantId, work.assignmentId],
    );
    const back = await enrolments.restore(work.instructor.actor, student.enrolmentId);
    expect(back).toMatchObject({ droppedAt: null, cohortId: work.cohortId });
    expect(await progress.studentHome(student.actor)).toMatchObject([
      { choices: [{}], interviews: [{ counts: true }], reflection: { state: 'DRAFT' } },
    ]);
    expect((await enrolments.restore(work.instructor.actor, student.enrolmentId)).id).toBe(back.id);
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    await expect(enrolments.restore(counsellor.actor, student.enrolmentId)).rejects.toThrow(Forbidden);
  });
});
