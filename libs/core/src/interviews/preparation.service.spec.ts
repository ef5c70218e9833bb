import type { DomainError } from '@firsthand/contracts';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { PreparationService } from './preparation.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let service: PreparationService;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 5 });
  g = given(db);
  service = new PreparationService(db.uow);
});
afterAll(() => db.close());

const done = ({ steps }: { steps: readonly { item: string; done: boolean }[] }) =>
  steps.filter((one) => one.done).map(({ item }) => item);

describe('getting ready', () => {
  it('keeps the ticks of each meeting, by how they meet, however often one is ticked', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const visit = await g.interview(work, student, { mode: 'IN_PERSON', actualMinutes: null });
    const call = await g.interview(work, student, { mode: 'PHONE', actualMinutes: null });
    const first = await service.preparation(student.actor, visit.id);
    expect(first.steps.map(({ item }) => item)).toEqual(
      expect.arrayContaining(['ROUTE', 'DRESS', 'PAPER', 'WATCH', 'CARDS']),
    );
    expect((await service.preparation(student.actor, call.id)).steps.map(({ item }) => item)).not.toContain(
      'ROUTE',
    );
    await Promise.all([1, 2, 3].map(() => service.tick(student.actor, visit.id, 'ROUTE', true)));
    expect(done(await service.tick(student.actor, visit.id, 'PAPER', true))).toEqual(['ROUTE', 'PAPER']);
    expect(done(await service.tick(student.actor, visit.id, 'ROUTE', false))).toEqual(['PAPER']);
    expect(done(await service.preparation(student.actor, call.id))).toEqual([]);
  });

  it('is nobody else’s, and not there for staff either', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const { id } = await g.interview(work, student, { actualMinutes: null });
    const neighbour = await g.student(work);
    for (const { actor } of [neighbour, work.instructor])
      for (const attempt of [service.preparation(actor, id), service.tick(actor, id, 'WATCH', true)])
        expect(await attempt.catch((error: DomainError) => error.code)).toBe('NOT_FOUND');
    expect(done(await service.preparation(student.actor, id))).toEqual([]);
  });
});
