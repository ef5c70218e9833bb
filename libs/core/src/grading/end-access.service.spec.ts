import {
  AllocationChange,
  Enrolment,
  GradingClaim,
  MarkerAllocation,
  Notification,
} from '@firsthand/persistence';
import {
  given,
  type GivenAssignment,
  openTestDatabase,
  refusal,
  type TestDatabase,
} from '@firsthand/testing';
import { PeopleService } from '../identity/people.service.ts';
import { ReflectionsService } from '../reflections/reflections.service.ts';
import { SubmitReflection } from '../reflections/submit-reflection.ts';
import { ClaimsService } from './claims.service.ts';
import { EndAccess } from './end-access.ts';
import { MarkingService } from './marking.service.ts';
import { ReturnForRevision } from './return-for-revision.ts';
import { SecondReadingsService } from './second-readings.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let access: EndAccess;
let marking: MarkingService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  access = new EndAccess(db.uow, new PeopleService(db.uow));
  marking = new MarkingService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-15T15:00:00Z'));

/** Two who mark, three students, and their work shared out between the two. */
async function world() {
  const work = await g.assignment();
  const ida = await g.enrolled(work, 'INSTRUCTOR');
  const { actor: administrator, id: administratorId } = await g.user(work, ['ADMINISTRATOR']);
  const students = [await g.student(work), await g.student(work), await g.student(work)];
  const { id, actor } = work.instructor;
  const share = (...markers: string[]) => marking.allocate(actor, work.assignmentId, 'ROUND_ROBIN', markers);
  const told = (userId: string) =>
    db.uow.read(work.system, (read) => read.find(Notification, { userId, kind: 'MARKING_FREED' }));
  return { work, ida, administrator, administratorId, students, id, actor, share, told };
}
const allocated = (work: GivenAssignment) =>
  db.uow.read(work.system, (read) => read.find(MarkerAllocation, { assignmentId: work.assignmentId }));
const handIn = async (
  work: GivenAssignment,
  student: Awaited<ReturnType<typeof g.student>>,
  text: string,
  prompts: readonly string[] = work.prompts,
) => {
  const reflections = new ReflectionsService(db.uow);
  const { revision: at } = await reflections.reflection(student.actor, work.assignmentId);
  const answers = prompts.map((promptId) => ({ promptId, text }));
  const { draft } = await reflections.saveDraft(student.actor, work.assignmentId, at, answers);
  return (await new SubmitReflection(db.uow).submit(student.actor, work.assignmentId, draft.revision))
    .submission;
};

describe('whoever comes in no more', () => {
  it('gives back what was theirs to mark; who marks with them is told, once', async () => {
    const { work, ida, administrator, id, actor, share, told, administratorId } = await world();
    const before = await share(id, ida.id);
    const theirs = before.markers.find(({ person }) => person.id === ida.id)!.students;
    expect(theirs).toBeGreaterThan(0);
    await access.end(administrator, ida.id);

    const after = await marking.marking(actor, work.assignmentId);
    expect(after.markers.map(({ person }) => person.id)).toEqual([id]);
    expect(after.unallocated).toBe(theirs);
    expect((await allocated(work)).map(({ markerId }) => markerId)).not.toContain(ida.id);
    const name = `${ida.givenName} ${ida.familyName}`;
    expect(await told(id)).toMatchObject([
      {
        params: { markerName: name, assignmentTitle: after.title, students: theirs, readings: 0, others: 0 },
        path: `/grading/${work.assignmentId}/marking`,
      },
    ]);
    expect([...(await told(ida.id)), ...(await told(administratorId))]).toEqual([]);
    await access.end(administrator, ida.id);
    expect(await told(id)).toHaveLength(1);
  });

  it('is given no marking, nor gets any back with a sharing out that is undone', async () => {
    const { work, ida, administrator, id, actor, share } = await world();
    await share(ida.id);
    await share(id);
    const [change] = await db.uow.read(work.system, (read) =>
      read.find(AllocationChange, { assignmentId: work.assignmentId }, { order: { id: 'desc' } }),
    );
    await access.end(administrator, ida.id);
    expect(await refusal(share(ida.id))).toBe('no-markers');
    const undone = await marking.undoAllocation(actor, work.assignmentId, change!.id);
    expect(undone.unallocated).toBe(3);
    expect(await allocated(work)).toEqual([]);
  });

  it('has nothing open, and is offered as no second reader', async () => {
    const { work, ida, administrator, actor, students } = await world();
    const { id: submissionId } = await handIn(work, students[0]!, 'It starts early.');
    await new ClaimsService(db.uow).claim(ida.actor, submissionId);
    const readings = new SecondReadingsService(db.uow);
    expect((await readings.sample(actor, work.assignmentId)).people).toHaveLength(2);
    await access.end(administrator, ida.id);
    expect(await db.uow.read(work.system, (read) => read.find(GradingClaim, { id: submissionId }))).toEqual(
      [],
    );
    expect((await readings.sample(actor, work.assignmentId)).people.map(({ id }) => id)).not.toContain(
      ida.id,
    );
  });

  it('leaves it to the administrators where nobody else marks', async () => {
    const { work, administrator, administratorId, id, share, told } = await world();
    await share(id);
    await db.uow.run(work.system, (tx) =>
      tx.update(Enrolment, { sectionId: work.sectionId, role: 'INSTRUCTOR' }, { droppedAt: tx.now }),
    );
    await access.end(administrator, id);
    expect(await told(administratorId)).toMatchObject([
      { path: `/sections/${work.sectionId}`, params: { students: 3 } },
    ]);
  });

  it('hears of no work they gave back: whoever teaches there does', async () => {
    const { work, ida, administrator, students, id } = await world();
    const [student] = students;
    const { id: submissionId } = await handIn(work, student!, 'It starts early.');
    await new ReturnForRevision(db.uow).giveBack(ida.actor, {
      ...{ submissionId, note: 'How early?', dueLocal: null },
      asks: [{ promptId: work.prompts[0]!, text: 'Say when.' }],
    });
    await access.end(administrator, ida.id);
    await handIn(work, student!, 'It starts at six.', [work.prompts[0]!]);
    const told = await db.uow.read(work.system, (read) =>
      read.find(Notification, { kind: 'REVISION_HANDED_IN' }),
    );
    expect(told.map(({ userId }) => userId)).toEqual([id]);
  });
});
