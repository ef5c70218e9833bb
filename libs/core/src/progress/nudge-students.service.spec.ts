import { Forbidden, NotFound, RuleBroken } from '@firsthand/contracts';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { CohortGridService } from './cohort-grid.service.ts';
import { NudgeStudents } from './nudge-students.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let nudges: NudgeStudents;
let grids: CohortGridService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  nudges = new NudgeStudents(db.uow);
  grids = new CohortGridService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-20T15:00:00Z'));

const ONE = { reason: 'NO_CONTACT', words: 'One name is enough.' } as const;
const told = (tenantId: string, userId: string) =>
  db.owner<{ params: { from: string; words: string }; mailed: number }>(
    `select n.params, (select count(*)::int from deliveries d where d.user_id = n.user_id and d.template = 'NUDGE') as mailed
     from notifications n where n.tenant_id = $1 and n.user_id = $2 and n.kind = 'NUDGE' order by n.created_at`,
    [tenantId, userId],
  );

describe('a nudge', () => {
  it('reaches each student once, here and by mail, and stands in the grid', async () => {
    const work = await g.assignment();
    const [ada, bob] = [await g.student(work), await g.student(work)];
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    const both = [ada.enrolmentId, bob.enrolmentId, ada.enrolmentId];
    const give = (enrolmentIds: string[], more: object = {}) =>
      nudges.nudge(counsellor.actor, work.assignmentId, [{ ...ONE, enrolmentIds, ...more }]);
    expect(await give(both)).toEqual({ nudged: 2, already: 0 });
    expect(await told(work.tenantId, ada.id)).toEqual([
      {
        params: {
          assignmentTitle: 'Three conversations',
          from: `Robin ${counsellor.familyName}`,
          words: ONE.words,
        },
        mailed: 1,
      },
    ]);
    const { places } = await grids.grid(work.instructor.actor, work.assignmentId);
    expect(places.map(({ nudge }) => nudge)).toEqual(
      [ada, bob].map(() => ({
        at: '2027-01-20T15:00:00.000Z',
        by: `Robin ${counsellor.familyName}`,
        reason: 'NO_CONTACT',
      })),
    );
    // Again the same day, be it in other words or by somebody else: not twice.
    expect(await give([ada.enrolmentId], { words: 'Other words.' })).toEqual({ nudged: 0, already: 1 });
    expect(
      await nudges.nudge(work.instructor.actor, work.assignmentId, [
        { ...ONE, enrolmentIds: [ada.enrolmentId] },
      ]),
    ).toEqual({ nudged: 0, already: 1 });
    // A message about something else, and the same reason on the next day in the section’s zone, go out.
    expect(await give([ada.enrolmentId], { reason: null })).toEqual({ nudged: 1, already: 0 });
    db.clock.set('2027-01-21T04:59:00Z');
    expect(await give([ada.enrolmentId])).toEqual({ nudged: 0, already: 1 });
    db.clock.set('2027-01-21T05:01:00Z');
    expect(await give([ada.enrolmentId])).toEqual({ nudged: 1, already: 0 });
    expect(await told(work.tenantId, ada.id)).toHaveLength(3);
    expect(await told(work.tenantId, bob.id)).toHaveLength(1);
  });

  it('is sent once by fifty who click at the same moment', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const results = await Promise.all(
      Array.from({ length: 50 }, () =>
        nudges.nudge(work.instructor.actor, work.assignmentId, [
          { ...ONE, enrolmentIds: [student.enrolmentId] },
        ]),
      ),
    );
    expect(results.reduce((sum, { nudged }) => sum + nudged, 0)).toBe(1);
    expect(await told(work.tenantId, student.id)).toMatchObject([{ mailed: 1 }]);
  });

  it('is for the staff of the section, to students of the assignment, and says something', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const stranger = await g.student(await g.assignment({ tenant: work }));
    const give = (
      actor: typeof student.actor,
      enrolmentId = student.enrolmentId,
      words: string = ONE.words,
    ) => nudges.nudge(actor, work.assignmentId, [{ ...ONE, words, enrolmentIds: [enrolmentId] }]);
    await expect(give(student.actor)).rejects.toThrow(NotFound);
    await expect(give(stranger.actor)).rejects.toThrow(NotFound);
    await expect(give(work.system)).rejects.toThrow(Forbidden);
    await expect(give(work.instructor.actor, stranger.enrolmentId)).rejects.toThrow(NotFound);
    await expect(give(work.instructor.actor, student.enrolmentId, ' \n')).rejects.toThrow(RuleBroken);
    await expect(nudges.nudge(work.instructor.actor, work.assignmentId, [])).rejects.toThrow(RuleBroken);
    expect(await told(work.tenantId, student.id)).toEqual([]);
  });
});
