import { Notification } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { PROGRESS } from '../assignments/assignments.queries.ts';
import { ExcuseStudents } from '../assignments/excuse-students.ts';
import { CohortGridService } from '../progress/cohort-grid.service.ts';
import { WAITING_GRADING } from '../reminders/waiting.queries.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { ClaimsService } from './claims.service.ts';
import { GradingService } from './grading.service.ts';
import { MarkingService } from './marking.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let grading: GradingService;
let marking: MarkingService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  grading = new GradingService(db.uow);
  marking = new MarkingService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-15T15:00:00Z'));

/** Two have handed in; the first is excused when `excuse` says from what. */
async function two() {
  const work = await g.assignment();
  const { assignmentId } = work;
  const { actor } = work.instructor;
  const [excused, other] = [await g.submission(work), await g.submission(work)];
  const excusing = new ExcuseStudents(db.uow);
  const queue = async (filter: 'ALL' | 'UNGRADED' | 'READY' = 'ALL') => {
    const page = await grading.queue(actor, { assignmentId, filter, first: 10 });
    return { ...page, ids: page.edges.map(({ node }) => node.submissionId) };
  };
  return {
    ...{ work, actor, excused, other, queue },
    excuse: (milestoneId: string | null) =>
      excusing.excuse(actor, {
        ...{ assignmentId, milestoneId, enrolmentIds: [excused.student.enrolmentId], reason: 'In hospital.' },
      }),
    endExcuse: (ids: string[]) => excusing.undo(actor, assignmentId, ids),
    finish: ({ submissionId }: typeof excused) =>
      grading.save(actor, {
        ...{ submissionId, version: 0, feedback: '', ready: true },
        scores: work.rubric.criteria.map(({ id }) => ({ criterionId: id, points: 1 })),
      }),
    counts: async () =>
      (
        await db.uow.read(actor, (read) => read.sql(PROGRESS, ...reachOf(actor), [assignmentId], read.now))
      )[0]!,
    told: async (userId: string) =>
      (await db.uow.read(work.system, (read) => read.find(Notification, { userId }))).map(({ kind }) => kind),
  };
}

describe.each(['all of it', 'the reflection'])('work of whoever is excused from %s', (from) => {
  const milestone = ({ work }: Awaited<ReturnType<typeof two>>) =>
    from === 'all of it' ? null : work.milestone.reflection;

  it('is not counted, not offered, not shared out, and waits for nobody', async () => {
    const world = await two();
    const { work, actor, excused, other, queue, excuse, endExcuse, counts } = world;
    const { assignmentId } = work;
    const nextOf = async (submissionId: string) => (await grading.sheet(actor, submissionId)).nextUngradedId;
    const waits = async () => {
      const [own] = await db.uow.read(work.system, (read) =>
        read.sql(WAITING_GRADING, new Date('2027-06-01T12:00:00Z')),
      );
      return own?.submissions;
    };
    const before = await counts();
    expect([await waits(), await nextOf(other.submissionId)]).toEqual([2, excused.submissionId]);
    const ids = await excuse(milestone(world));

    expect(await queue()).toMatchObject({ totalCount: 2, ungradedCount: 1, readyCount: 0 });
    expect((await queue()).edges.map(({ node }) => node.excused).sort()).toEqual([false, true]);
    expect((await queue('UNGRADED')).ids).toEqual([other.submissionId]);
    expect(await grading.sheet(actor, excused.submissionId)).toMatchObject({ excused: true });
    expect(await nextOf(other.submissionId)).toBeNull();
    const claim = await new ClaimsService(db.uow).claimFirst(actor, [
      excused.submissionId,
      other.submissionId,
    ]);
    expect(claim?.submissionId).toBe(other.submissionId);
    const shared = await marking.allocate(actor, assignmentId, 'ROUND_ROBIN', [work.instructor.id]);
    expect(shared).toMatchObject({ unallocated: 0, markers: [{ students: 1, waiting: 1 }] });
    expect(await counts()).toEqual({ ...before, late: 0, excused: 1 });
    const { places } = await new CohortGridService(db.uow).grid(actor, assignmentId);
    expect(places.find(({ enrolmentId }) => enrolmentId === excused.student.enrolmentId)).toMatchObject({
      ungraded: false,
    });
    expect(await waits()).toBe(1);

    // Whose it was stays, whatever is shared out or taken back meanwhile; nobody else came to be nobody's.
    expect(await marking.marking(actor, assignmentId)).toMatchObject({ students: 1, unallocated: 0 });

    await endExcuse(ids);
    expect(await queue()).toMatchObject({ ungradedCount: 2 });
    expect(await nextOf(other.submissionId)).toBe(excused.submissionId);
  });

  it('keeps its marker while the rest is shared out', async () => {
    const world = await two();
    const { work, actor, excuse, endExcuse } = world;
    const share = (way: 'ROUND_ROBIN' | 'LEFT_OVER') =>
      marking.allocate(actor, work.assignmentId, way, [work.instructor.id]);
    expect(await share('ROUND_ROBIN')).toMatchObject({ students: 2, unallocated: 0 });
    const ids = await excuse(milestone(world));
    await share('LEFT_OVER');
    await endExcuse(ids);
    expect(await marking.marking(actor, work.assignmentId)).toMatchObject({ students: 2, unallocated: 0 });
  });

  it('is released to nobody who is not named, and who is, is told', async () => {
    const world = await two();
    const { work, actor, excused, other, queue, excuse, finish, counts, told } = world;
    await finish(excused);
    await finish(other);
    await excuse(milestone(world));
    expect(await queue()).toMatchObject({ readyCount: 1 });
    expect((await queue('READY')).ids).toEqual([other.submissionId]);
    expect(await counts()).toMatchObject({ graded: 1, released: 0, excused: 1 });
    expect(await grading.release(actor, work.assignmentId)).toBe(1);
    expect(await told(excused.student.id)).not.toContain('GRADE_RELEASED');
    expect(await counts()).toMatchObject({ graded: 1, released: 1, excused: 1 });
    expect(await grading.release(actor, work.assignmentId, [excused.submissionId])).toBe(1);
    expect(await told(excused.student.id)).toContain('GRADE_RELEASED');
    expect(await counts()).toMatchObject({ graded: 2, released: 2, excused: 0 });
  });

  it('is graded as any other while names are hidden: else it would be known whose it is', async () => {
    const world = await two();
    const { work, actor, excused, queue, excuse, finish, counts } = world;
    await marking.hideNames(actor, work.assignmentId);
    const before = [await counts(), await queue(), await queue('UNGRADED')];
    await excuse(milestone(world));
    expect([await counts(), await queue(), await queue('UNGRADED')]).toEqual(before);
    expect(await grading.sheet(actor, excused.submissionId)).toMatchObject({ excused: false });
    await finish(excused);
    expect(await grading.release(actor, work.assignmentId)).toBe(1);
  });
});

it('whoever is excused from another step is graded', async () => {
  const { work, excuse, queue } = await two();
  await excuse(work.milestone.interviews);
  expect(await queue()).toMatchObject({ ungradedCount: 2 });
});
