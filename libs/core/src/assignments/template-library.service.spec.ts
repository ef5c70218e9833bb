import { Conflict, Forbidden, NotFound, type RuleBroken } from '@firsthand/contracts';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { AssignmentsService } from './assignments.service.ts';
import { TemplateLibrary } from './template-library.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let library: TemplateLibrary;
let assignments: AssignmentsService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  assignments = new AssignmentsService(db.uow, new QuotaWeighing());
  library = new TemplateLibrary(db.uow, assignments);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2026-12-01T15:00:00Z'));

const called = (name: string) => ({ name, description: '' });
const rule = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing',
    (error: RuleBroken) => error.details.rule ?? error.name,
  );

describe('the tenant’s library of templates', () => {
  it('keeps an assignment for everybody who designs, and begins a draft from it, dated by the new term', async () => {
    const work = await g.assignment({ quota: { minMinutes: 18 } });
    const colleague = await g.assignment({ tenant: work });
    await library.save(work.instructor.actor, work.assignmentId, {
      ...{ name: '  Three   talks ', description: 'For a first year.' },
    });
    const [found] = await library.templates(colleague.instructor.actor);
    expect(found).toMatchObject({
      ...{
        name: 'Three talks',
        description: 'For a first year.',
        mine: false,
        steps: 2,
        prompts: 2,
        perOccupation: 3,
      },
      savedBy: { id: work.instructor.id },
    });
    const begun = await library.begin(colleague.instructor.actor, found!.id, colleague.sectionId);
    const before = await assignments.assignment(work.instructor.actor, work.assignmentId);
    expect(begun).toMatchObject({
      ...{ state: 'DRAFT', title: before.title, quota: before.quota, cohortIds: [colleague.cohortId] },
      ...{ asking: before.asking, thanks: before.thanks, reminderLadder: before.reminderLadder },
    });
    expect(begun.id).not.toBe(work.assignmentId);
    // Both terms begin on the same day, so the dates are the same.
    expect(begun.milestones.map(({ dueLocal }) => dueLocal)).toEqual(
      before.milestones.map(({ dueLocal }) => dueLocal),
    );
    expect(begun.prompts.map(({ text }) => text)).toEqual(before.prompts.map(({ text }) => text));
    expect(begun.rubric.totalPoints).toBe(before.rubric.totalPoints);

    // In the middle of a term nothing is due before today.
    db.clock.set('2027-03-03T15:00:00Z');
    const later = await library.begin(colleague.instructor.actor, found!.id, colleague.sectionId);
    expect(later.milestones.every(({ dueLocal }) => dueLocal > '2027-03-03')).toBe(true);
  });

  it('is renamed and archived by who saved, or an administrator, and each name stands once', async () => {
    const work = await g.assignment();
    const colleague = await g.assignment({ tenant: work });
    const { id, version } = await library.save(work.instructor.actor, work.assignmentId, called('Talks'));
    expect(await rule(library.save(work.instructor.actor, work.assignmentId, called('Talks')))).toBe(
      'template-name-taken',
    );
    expect(await rule(library.save(work.instructor.actor, work.assignmentId, called(' ')))).toBe(
      'template-name',
    );
    await expect(library.rename(colleague.instructor.actor, id, version, called('Mine'))).rejects.toThrow(
      Forbidden,
    );
    await expect(library.archive(colleague.instructor.actor, id, version, true)).rejects.toThrow(Forbidden);
    const renamed = await library.rename(work.instructor.actor, id, version, called('Long talks'));
    expect(renamed).toMatchObject({ name: 'Long talks', mine: true });
    await expect(library.rename(work.instructor.actor, id, version, called('Late'))).rejects.toThrow(
      Conflict,
    );
    const administrator = await g.user(work, ['ADMINISTRATOR']);
    const gone = await library.archive(administrator.actor, id, renamed.version, true);
    expect(await library.templates(work.instructor.actor)).toEqual([]);
    // Its name is free, until it comes back.
    const next = await library.save(work.instructor.actor, work.assignmentId, called('Long talks'));
    const back = (at: number) => library.archive(work.instructor.actor, id, at, false);
    expect(await rule(back(gone.version))).toBe('template-name-taken');
    await library.archive(work.instructor.actor, next.id, next.version, true);
    await back(gone.version);
    expect((await library.templates(work.instructor.actor)).map((one) => one.id)).toEqual([id]);
  });

  it('is the tenant’s own, and begins only where one teaches', async () => {
    const work = await g.assignment();
    const stranger = await g.assignment();
    const colleague = await g.assignment({ tenant: work });
    const { id } = await library.save(work.instructor.actor, work.assignmentId, called('Talks'));
    expect(await library.templates(stranger.instructor.actor)).toEqual([]);
    await expect(library.begin(stranger.instructor.actor, id, stranger.sectionId)).rejects.toThrow(NotFound);
    await expect(library.begin(work.instructor.actor, id, colleague.sectionId)).rejects.toThrow(NotFound);
    await expect(library.save(colleague.instructor.actor, work.assignmentId, called('X'))).rejects.toThrow(
      NotFound,
    );
  });
});
