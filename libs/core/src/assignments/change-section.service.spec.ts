import { Conflict, Forbidden, NotFound } from '@firsthand/contracts';
import { Assignment, Milestone, Section } from '@firsthand/persistence';
import { type Given, given, openTestDatabase, refusal, type TestDatabase } from '@firsthand/testing';
import { ChangeSection } from './change-section.ts';

let db: TestDatabase;
let g: Given;
let sections: ChangeSection;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  sections = new ChangeSection(db.uow);
});
afterAll(() => db.close());

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

  it('not in its zone once people count on a deadline', async () => {
    const { change, deadline } = await world();
    const before = await deadline();
    expect(await refusal(change({ zone: 'Europe/Paris' }))).toBe('section.zoneStays');
    expect(await deadline()).toEqual(before);
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
