import { Forbidden, NotFound, type RuleBroken } from '@firsthand/contracts';
import { Cohort, Enrolment, Gradebook, Section, Term } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, type GivenAssignment, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { AssignmentsService } from './assignments.service.ts';
import { CopyForward } from './copy-forward.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let forward: CopyForward;
let assignments: AssignmentsService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  forward = new CopyForward(db.uow);
  assignments = new AssignmentsService(db.uow, new QuotaWeighing());
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-10T15:00:00Z'));

const autumn = (work: GivenAssignment) =>
  db.uow
    .run(work.system, (tx) =>
      tx.insert(Term, { name: `Autumn ${newId()}`, startsOn: '2027-09-07', endsOn: '2027-12-17' }),
    )
    .then(([id]) => id!);
/** Looks at a copy and makes it with the dates that were proposed. */
async function copied(work: GivenAssignment, target: { termId?: string; toSectionId?: string }, name = '') {
  const where = { fromSectionId: work.sectionId, ...target };
  const { deadlines } = await forward.preview(work.instructor.actor, { ...where, holidays: ['2027-10-15'] });
  const dates = deadlines.map(({ milestoneId, toLocal }) => ({ milestoneId, dueLocal: toLocal }));
  const asked = { ...where, name, dates, assignmentIds: [work.assignmentId] };
  return { asked, sectionId: await forward.copy(work.instructor.actor, asked) };
}
const rule = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing',
    (error: RuleBroken) => error.details.rule ?? error.name,
  );

describe('copying forward', () => {
  it('shows every deadline as it was and will be, what needs a look first', async () => {
    const work = await g.assignment();
    const termId = await autumn(work);
    const { deadlines } = await forward.preview(work.instructor.actor, {
      ...{ fromSectionId: work.sectionId, termId, holidays: ['2027-10-22'] },
    });
    expect(deadlines).toMatchObject([
      { dueLocal: '2027-02-19T23:59', toLocal: '2027-10-25T23:59', problems: ['HOLIDAY'] },
      { dueLocal: '2027-02-12T23:59', toLocal: '2027-10-15T23:59', problems: [] },
    ]);
  });

  it('makes a section with its staff and empty cohorts, and its assignments as whole drafts', async () => {
    const work = await g.assignment({ quota: { minMinutes: 18 } });
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    await g.student(work);
    const { sectionId } = await copied(work, { termId: await autumn(work) });
    const before = await assignments.assignment(work.instructor.actor, work.assignmentId);
    const [draft] = (await assignments.ofSections(work.instructor.actor, [sectionId])).get(sectionId)!;
    const bare = (criteria: typeof before.rubric.criteria) =>
      criteria.map(({ title, maxPoints, levels }) => [title, maxPoints, levels.map(({ points }) => points)]);
    expect(draft).toMatchObject({
      ...{ title: before.title, state: 'DRAFT', version: 1, publishedAt: null, quota: before.quota },
      ...{ asking: before.asking, thanks: before.thanks, reminderLadder: before.reminderLadder },
      milestones: [
        { kind: 'INTERVIEWS', dueLocal: '2027-10-18T23:59', dueAt: '2027-10-19T03:59:00.000Z' },
        { kind: 'REFLECTION', dueLocal: '2027-10-22T23:59' },
      ],
      prompts: before.prompts.map(({ text, wordGoal }) => ({ text, wordGoal })),
    });
    expect(bare(draft!.rubric.criteria)).toEqual(bare(before.rubric.criteria));
    const old = JSON.stringify(before);
    for (const { id } of [...draft!.milestones, ...draft!.prompts, ...draft!.rubric.criteria, draft!.rubric])
      expect(old).not.toContain(id);
    const [people, cohorts] = await db.uow.run(work.system, async (tx) => [
      await tx.find(Enrolment, { sectionId }),
      await tx.find(Cohort, { sectionId }),
    ]);
    expect(people.map(({ userId }) => userId).sort()).toEqual([work.instructor.id, counsellor.id].sort());
    expect(draft!.cohortIds).toEqual(cohorts.map(({ id }) => id));
    const live = await assignments.publish(work.instructor.actor, draft!.id, 1);
    expect(live).toMatchObject({ state: 'PUBLISHED', version: 2 });
  });

  it('puts an assignment into a section that is there, by its clock', async () => {
    const work = await g.assignment();
    const there = await g.section(work, { zone: 'Europe/Paris' });
    await db.uow.run(work.system, (tx) =>
      tx.insert(Enrolment, {
        ...{ sectionId: there.sectionId, userId: work.instructor.id, role: 'INSTRUCTOR', cohortId: null },
        ...{ createdAt: tx.now, droppedAt: null },
      }),
    );
    const { sectionId } = await copied(work, { toSectionId: there.sectionId });
    expect(sectionId).toBe(there.sectionId);
    const [draft] = (await assignments.ofSections(work.instructor.actor, [sectionId])).get(sectionId)!;
    expect(draft!.milestones[0]).toMatchObject({
      dueLocal: '2027-02-12T23:59',
      dueAt: '2027-02-12T22:59:00.000Z',
    });
    expect(draft!.cohortIds).toEqual([]);
  });

  it('brings how the gradebook counts, and its weights; a section with its own keeps it', async () => {
    const work = await g.assignment();
    const { actor } = work.instructor;
    const { assignmentId: gone } = await g.assignment({ tenant: work });
    const set = (id: string, totalBy: 'POINTS' | 'WEIGHTS', weights: Record<string, number>) =>
      db.uow.run(work.system, (tx) => tx.insert(Gradebook, { id, totalBy, weights, regradeDays: 3 }));
    const bookOf = (id: string) => db.uow.read(work.system, (read) => read.findOne(Gradebook, { id }));
    const draftsOf = async (id: string) =>
      ((await assignments.ofSections(actor, [id])).get(id) ?? []).map((one) => one.id);
    // Without a way of its own there is nothing to bring.
    const bare = await copied(work, { termId: await autumn(work) });
    expect(await bookOf(bare.sectionId)).toBeNull();

    await set(work.sectionId, 'WEIGHTS', { [work.assignmentId]: 40, [gone]: 60 });
    const fresh = await copied(work, { termId: await autumn(work) });
    const [draft] = await draftsOf(fresh.sectionId);
    expect(await bookOf(fresh.sectionId)).toMatchObject({
      ...{ totalBy: 'WEIGHTS', weights: { [draft!]: 40 }, regradeDays: 3, version: 1 },
    });

    // Into a section that is there: one that weighs gets the weight besides its own, one that counts points stays so.
    const there = async () => {
      const { sectionId } = await g.section(work);
      await db.uow.run(work.system, (tx) =>
        tx.insert(Enrolment, {
          ...{ sectionId, userId: work.instructor.id, role: 'INSTRUCTOR', cohortId: null },
          ...{ createdAt: tx.now, droppedAt: null },
        }),
      );
      return sectionId;
    };
    const [weighing, counting, busy] = [await there(), await there(), await there()];
    await set(weighing, 'WEIGHTS', { [gone]: 10 });
    await set(counting, 'POINTS', {});
    for (const toSectionId of [weighing, counting]) await copied(work, { toSectionId });
    const [copy] = await draftsOf(weighing);
    expect(await bookOf(weighing)).toMatchObject({ weights: { [gone]: 10, [copy!]: 40 }, version: 2 });
    expect(await bookOf(counting)).toMatchObject({ totalBy: 'POINTS', weights: {}, version: 1 });
    // One with work of its own would see that weigh nothing of a sudden.
    await db.owner('update assignments set section_id = $3 where tenant_id = $1 and id = $2', [
      ...[work.tenantId, gone, busy],
    ]);
    await copied(work, { toSectionId: busy });
    expect(await bookOf(busy)).toBeNull();
  });

  it('is refused whole: a name that is taken, a date that is missing or does not exist, no place to go', async () => {
    const work = await g.assignment();
    const { asked } = await copied(work, { termId: await autumn(work) }, 'Evening');
    const again = (change: object) => rule(forward.copy(work.instructor.actor, { ...asked, ...change }));
    expect(await again({})).toBe('section.nameTaken');
    expect(await again({ name: 'B', dates: [] })).toBe('copy-date');
    const skipped = asked.dates.map(({ milestoneId }) => ({ milestoneId, dueLocal: '2028-03-12T02:30' }));
    expect(await again({ name: 'B', dates: skipped })).toBe('time-does-not-exist');
    expect(await again({ name: 'B', termId: null })).toBe('copy-where');
    const sections = await db.uow.run(work.system, (tx) => tx.find(Section, { name: 'B' }));
    expect(sections).toEqual([]);
  });

  it('strangers of another tenant or section copy nothing, a counsellor neither', async () => {
    const work = await g.assignment();
    const termId = await autumn(work);
    const elsewhere = await g.assignment({ tenant: work });
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    const student = await g.student(work);
    const target = { fromSectionId: work.sectionId, termId };
    const asked = { ...target, name: 'X', assignmentIds: [work.assignmentId], dates: [] };
    for (const { actor } of [elsewhere.instructor, (await g.assignment()).instructor, student]) {
      await expect(forward.preview(actor, { ...target, holidays: [] })).rejects.toThrow(NotFound);
      await expect(forward.copy(actor, asked)).rejects.toThrow(NotFound);
    }
    await expect(forward.copy(counsellor.actor, asked)).rejects.toThrow(Forbidden);
    const into = { ...asked, termId: null, toSectionId: elsewhere.sectionId };
    await expect(forward.copy(work.instructor.actor, into)).rejects.toThrow(NotFound);
  });
});
