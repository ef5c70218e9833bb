import { Conflict, Forbidden, NotFound, type Quota } from '@firsthand/contracts';
import {
  Assignment,
  AuditEntry,
  Extension,
  ExtensionGrant,
  Interview,
  Milestone,
  Notification,
  Rung,
} from '@firsthand/persistence';
import { given, type GivenAssignment, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { askingFrom, type AssignmentDesign } from './assignments.rules.ts';
import { AssignmentsService } from './assignments.service.ts';
import { PreviewChange } from './preview-change.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let assignments: AssignmentsService;
let previews: PreviewChange;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  assignments = new AssignmentsService(db.uow, new QuotaWeighing());
  previews = new PreviewChange(db.uow, assignments);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-10T15:00:00Z'));

/** The design as it stands, with a change to it. */
async function changed(
  work: GivenAssignment,
  change: { quota?: Partial<Quota>; reflectionDue?: string; cohortIds?: string[] },
): Promise<{ version: number; design: AssignmentDesign }> {
  const now = await assignments.assignment(work.instructor.actor, work.assignmentId);
  const design: AssignmentDesign = {
    ...{ title: now.title, instructions: now.instructions, thanks: now.thanks, late: now.late },
    quota: { ...now.quota, ...change.quota },
    milestones: now.milestones.map((one) => ({
      ...one,
      dueLocal: one.kind === 'REFLECTION' ? (change.reflectionDue ?? one.dueLocal) : one.dueLocal,
    })),
    prompts: now.prompts,
    criteria: now.rubric.criteria,
    cohortIds: change.cohortIds ?? now.cohortIds,
    reminderOffsetsMinutes: now.reminderLadder.map(({ offsetMinutes }) => offsetMinutes),
    asking: askingFrom(now.asking),
  };
  return { version: now.version, design };
}
const everything = (work: GivenAssignment) =>
  db.uow.read(work.system, async (read) =>
    JSON.stringify([
      await read.find(Assignment, { id: work.assignmentId }),
      await read.find(Milestone, { assignmentId: work.assignmentId }, { order: { id: 'asc' } }),
      await read.find(Interview, { assignmentId: work.assignmentId }, { order: { id: 'asc' } }),
      await read.find(Rung, {}),
      await read.find(Notification, {}),
      await read.find(AuditEntry, {}),
    ]),
  );

describe('what a change after publishing does to whom', () => {
  it('is said student by student, changes nothing, and is what saving then does', async () => {
    const work = await g.assignment({ quota: { perOccupation: 1, minMinutes: null } });
    const [short, extended] = [await g.student(work), await g.student(work)];
    for (const student of [short, extended]) await g.choice(work, student);
    await g.interview(work, short, { notes: 'Brief.', actualMinutes: 12 });
    await g.interview(work, extended, { notes: 'Long.', actualMinutes: 40 });
    await db.uow.run(work.system, async (tx) => {
      await new QuotaWeighing().weigh(tx, { assignmentId: work.assignmentId });
      const [grantId] = await tx.insert(ExtensionGrant, {
        ...{ assignmentId: work.assignmentId, days: 7, dueLocal: null, grantedBy: work.instructor.id },
        ...{ grantedAt: tx.now, undoneBy: null, undoneAt: null },
      });
      await tx.insert(Extension, {
        ...{ grantId: grantId!, milestoneId: work.milestone.reflection, enrolmentId: extended.enrolmentId },
        ...{ dueLocal: '2027-02-26T23:59', dueAt: new Date('2027-02-27T04:59:00Z'), undoneAt: null },
      });
    });
    // As publishing would have: reminders are planned and everything is weighed.
    const asItIs = await changed(work, {});
    await assignments.update(work.instructor.actor, work.assignmentId, asItIs.version, asItIs.design);
    const before = await everything(work);
    const { version, design } = await changed(work, {
      quota: { minMinutes: 30 },
      reflectionDue: '2027-02-09T23:59',
    });
    const effects = await previews.preview(work.instructor.actor, work.assignmentId, version, design);
    const named = effects.map(({ effect, step, fromLocal, toLocal, many, students }) => [
      ...[effect, step, fromLocal && `${fromLocal} ${toLocal}`, many],
      students.map(({ id }) => id),
    ]);
    const moved = '2027-02-19T23:59 2027-02-09T23:59';
    expect(named).toEqual([
      ['QUOTA_UNMET', null, null, 0, [short.id]],
      ['COUNTS_LESS', null, null, 1, [short.id]],
      ['NEWLY_LATE', 'Reflection', null, 0, [short.id]],
      ['STEP_UNDONE', 'Three interviews', null, 0, [short.id]],
      ['SOONER', 'Reflection', moved, 0, [short.id]],
      ['KEEPS_DATE', 'Reflection', null, 0, [extended.id]],
      // Of the reflection one is still to come, of the interviews that are open again two.
      ['REMINDERS_PLANNED', null, null, 3, [short.id]],
      ['REMINDERS_GONE', null, null, 2, [short.id]],
    ]);
    expect(await everything(work)).toBe(before);

    await assignments.update(work.instructor.actor, work.assignmentId, version, design);
    const counts = await db.uow.read(work.system, (read) =>
      read.find(Interview, { assignmentId: work.assignmentId }),
    );
    expect(new Map(counts.map((one) => [one.enrolmentId, one.counts]))).toEqual(
      new Map([
        [short.enrolmentId, false],
        [extended.enrolmentId, true],
      ]),
    );
  });

  it('names who is in or out by another choice of cohorts', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const cohortId = await g.cohort(work);
    const newcomer = await g.enrolled(work, 'STUDENT', cohortId);
    const { version, design } = await changed(work, { cohortIds: [cohortId] });
    const effects = await previews.preview(work.instructor.actor, work.assignmentId, version, design);
    expect(effects).toMatchObject([
      { effect: 'LEAVES', students: [{ id: student.id }] },
      { effect: 'JOINS', students: [{ id: newcomer.id }] },
      { effect: 'REMINDERS_PLANNED', students: [{ id: newcomer.id }] },
    ]);
  });

  it('refuses what saving would refuse, and whom', async () => {
    const work = await g.assignment();
    const { version, design } = await changed(work, {});
    const look = (actor = work.instructor.actor, at = version) =>
      previews.preview(actor, work.assignmentId, at, design);
    await expect(look()).resolves.toEqual([]);
    await expect(look(undefined, version + 1)).rejects.toThrow(Conflict);
    await expect(look((await g.enrolled(work, 'COUNSELLOR')).actor)).rejects.toThrow(Forbidden);
    await expect(look((await g.assignment({ tenant: work })).instructor.actor)).rejects.toThrow(NotFound);
  });
});
