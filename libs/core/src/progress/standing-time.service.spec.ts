import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { AccommodationsService } from '../assignments/accommodations.service.ts';
import { ProgressService } from './progress.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let accommodations: AccommodationsService;
let progress: ProgressService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  accommodations = new AccommodationsService(db.uow);
  progress = new ProgressService(db.uow);
});
afterAll(() => db.close());

describe('standing time', () => {
  it('is the student’s own to see, with every date, and the note is not', async () => {
    const work = await g.assignment();
    const [student, neighbour] = [await g.student(work), await g.student(work)];
    const { enrolmentId } = student;
    const set = (extraDays: number, extraPercent = 0) =>
      accommodations.set(work.instructor.actor, {
        enrolmentId,
        extraDays,
        extraPercent,
        note: 'Confidential',
      });
    await set(4);
    const [own] = await progress.studentHome(student.actor);
    expect(own!.standingTime).toMatchObject({ extraDays: 4, extraPercent: 0 });
    expect(own!.milestones.map(({ dueLocal }) => dueLocal)).toEqual(['2027-02-16T23:59', '2027-02-23T23:59']);
    expect(JSON.stringify(own)).not.toContain('Confidential');
    expect((await progress.studentHome(neighbour.actor))[0]!.standingTime).toBeNull();
    const seen = await progress.studentWork(work.instructor.actor, work.assignmentId, enrolmentId);
    expect(seen.standingTime).toMatchObject({ extraDays: 4 });

    await set(0);
    expect((await progress.studentHome(student.actor))[0]!.standingTime).toBeNull();
  });
});
