import { Conflict, Forbidden, NotFound } from '@firsthand/contracts';
import { Assignment, Milestone, Notification, Rung, Section, Standing } from '@firsthand/persistence';
import {
  type Given,
  given,
  type GivenAssignment,
  openTestDatabase,
  refusal,
  type TestDatabase,
} from '@firsthand/testing';
import { AccommodationsService } from './accommodations.service.ts';
import { ChangeSection } from './change-section.ts';
import { STANDING_FACTS } from './change.queries.ts';
import { GrantExtension } from './grant-extension.ts';
import { followDeadlines } from './reminder-ladder.ts';

let db: TestDatabase;
let g: Given;
let sections: ChangeSection;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  sections = new ChangeSection(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-15T15:00:00Z'));

async function world() {
  const work = await g.assignment({ reflectionDue: '2027-03-20T23:59:00-04:00' });
  const { actor } = await g.user(work, ['ADMINISTRATOR']);
  const deadline = () => db.uow.read(work.system, (read) => read.get(Milestone, work.milestone.reflection));
  const unpublish = () =>
    db.uow.run(work.system, (tx) =>
      tx.update(Assignment, { id: work.assignmentId }, { state: 'DRAFT', publishedAt: null }),
    );
  const change = (more: object = {}) =>
    sections.change(actor, {
      ...{ id: work.sectionId, version: 1, name: 'B', zone: 'America/Toronto' },
      ...more,
    });
  return { work, actor, deadline, unpublish, change };
}

/** Brings the reminders of an assignment in line with its dates, as publishing it does. */
const publishAnew = (work: GivenAssignment) =>
  db.uow.run(work.system, async (tx) => followDeadlines(tx, await tx.get(Assignment, work.assignmentId)));
/** When reminders of its reflection are planned, for everybody and for one. */
const plannedAt = async (work: GivenAssignment) =>
  (await db.uow.read(work.system, (read) => read.find(Rung, { milestoneId: work.milestone.reflection }))).map(
    ({ issueAt }) => issueAt.toISOString(),
  );

describe('a section is corrected', () => {
  it('in its name, whatever is published; and never over somebody else’s correction', async () => {
    const { work, change, deadline } = await world();
    const before = await deadline();
    expect(await change()).toMatchObject({ name: 'B', zone: 'America/Toronto', version: 2 });
    expect(await deadline()).toEqual(before);
    await expect(change()).rejects.toThrow(Conflict);
    const { termId, courseId } = await db.uow.read(work.system, (read) => read.get(Section, work.sectionId));
    await db.uow.run(work.system, (tx) =>
      tx.insert(Section, { termId, courseId, name: 'C', zone: 'UTC', createdAt: tx.now }),
    );
    expect(await refusal(change({ version: 2, name: 'C' }))).toBe('section.nameTaken');
  });

  it('in its zone while all is drafted: deadlines keep the time on the clock, and are due by the new one', async () => {
    const { change, deadline, unpublish } = await world();
    await unpublish();
    const before = await deadline();
    await change({ zone: 'Europe/Paris' });
    const after = await deadline();
    expect(after).toMatchObject({ zone: 'Europe/Paris', dueLocal: before.dueLocal });
    expect(before.dueAt.getTime() - after.dueAt.getTime()).toBe(5 * 3_600_000);
  });

  it('not in its zone once people count on a deadline, unless whoever does it has seen what moves', async () => {
    const { change, deadline } = await world();
    const before = await deadline();
    expect(await refusal(change({ zone: 'Europe/Paris' }))).toBe('section.zoneMoves');
    expect(await deadline()).toEqual(before);
  });

  it('in its zone with what is published: every date keeps its time on the clock, and who still has to do it is told once', async () => {
    const { work, actor, change, deadline } = await world();
    const { assignmentId } = work;
    const [plain, later, standing, done] = [
      await g.student(work),
      await g.student(work),
      await g.student(work),
      await g.student(work),
    ];
    await publishAnew(work);
    await new GrantExtension(db.uow).grant(work.instructor.actor, {
      ...{ assignmentId, milestoneIds: [work.milestone.reflection], reason: '' },
      ...{ time: { days: null, dueLocal: '2027-03-25T18:00' }, enrolmentIds: [later.enrolmentId] },
    });
    await new AccommodationsService(db.uow).set(work.instructor.actor, {
      ...{ enrolmentId: standing.enrolmentId, extraDays: 2, extraPercent: 0, note: '' },
    });
    await db.uow.run(work.system, async (tx) => {
      for (const milestoneId of Object.values(work.milestone))
        await tx.insert(Standing, { milestoneId, enrolmentId: done.enrolmentId, metAt: tx.now });
    });
    const stood = async () =>
      new Map(
        (await db.uow.read(work.system, (read) => read.sql(STANDING_FACTS, assignmentId))).map((one) => [
          one.person.id,
          one.steps.find(({ id }) => id === work.milestone.reflection)!,
        ]),
      );
    const before = await stood();
    const rungs = await plannedAt(work);
    const zone = 'Europe/Paris';

    const [said] = await sections.previewZone(actor, work.sectionId, zone);
    const sooner = said!.effects.filter(({ effect, step }) => effect === 'SOONER' && step === 'Reflection');
    expect(
      sooner.map(({ fromLocal, toLocal, students }) => [fromLocal, toLocal, students.map(({ id }) => id)]),
    ).toEqual(
      expect.arrayContaining([
        ['2027-03-20T23:59', '2027-03-20T23:59', [plain.id]],
        ['2027-03-25T18:00', '2027-03-25T18:00', [later.id]],
        ['2027-03-22T23:59', '2027-03-22T23:59', [standing.id]],
      ]),
    );
    expect(sooner).toHaveLength(3);
    expect(said!.effects.map(({ effect }) => effect)).toEqual(
      expect.arrayContaining(['REMINDERS_PLANNED', 'REMINDERS_GONE']),
    );
    // Asking has changed nothing.
    expect(await stood()).toEqual(before);

    await change({ zone, movesPublished: true });
    const after = await stood();
    // In March Europe's clocks go forward two weeks after America's: five hours apart on the 20th, six on the 25th is five again.
    for (const [userId, was] of before) {
      expect(after.get(userId)!.dueLocal).toBe(was.dueLocal);
      expect(Date.parse(was.dueAt) - Date.parse(after.get(userId)!.dueAt)).toBe(5 * 3_600_000);
    }
    expect((await deadline()).zone).toBe(zone);
    const anew = await plannedAt(work);
    expect(anew).toHaveLength(rungs.length);
    expect(anew.some((at) => rungs.includes(at))).toBe(false);

    const told = await db.uow.read(work.system, (read) => read.find(Notification, { kind: 'ZONE_CHANGED' }));
    expect(told.map(({ userId }) => userId).sort()).toEqual(
      [plain.id, later.id, standing.id, work.instructor.id].sort(),
    );
    const [first] = told.filter(({ userId }) => userId === later.id);
    expect(first!.params).toMatchObject({
      zone,
      dates: expect.arrayContaining([
        expect.objectContaining({ milestoneTitle: 'Reflection', dueAt: after.get(later.id)!.dueAt }),
      ]),
    });
    // A name alone, or the same zone once more, moves and tells nothing.
    await change({ version: 2, name: 'D', zone });
    expect(await stood()).toEqual(after);
  });

  it('and whoever designs one of its assignments meanwhile is told that it has changed', async () => {
    const { work, change } = await world();
    const version = async () =>
      (await db.uow.read(work.system, (read) => read.get(Assignment, work.assignmentId))).version;
    const before = await version();
    await change({ zone: 'Europe/Paris', movesPublished: true });
    expect(await version()).toBe(before + 1);
  });

  it('by administrators of its own institution', async () => {
    const { work, change } = await world();
    const input = { id: work.sectionId, version: 1, name: 'B', zone: 'UTC' };
    await expect(sections.change(work.instructor.actor, input)).rejects.toThrow(Forbidden);
    const { actor } = await g.user(await g.tenant(), ['ADMINISTRATOR']);
    await expect(sections.change(actor, input)).rejects.toThrow(NotFound);
    expect(await change()).toMatchObject({ version: 2 });
  });
});
