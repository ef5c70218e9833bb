import { Section, Term } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { StaffToday } from './staff-today.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let today: StaffToday;
const statements: string[] = [];
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  today = new StaffToday(db.door({ onStatement: (text) => statements.push(text) }));
});
afterAll(() => db.close());
beforeEach(() => {
  db.clock.set('2027-01-11T15:00:00Z');
  statements.length = 0;
});

describe('who needs a hand today', () => {
  it('names the longest stuck over all sections one is staff of, in one statement', async () => {
    const work = await g.assignment();
    const students = [];
    for (let n = 0; n < 4; n += 1) students.push(await g.student(work));
    const [well] = students;
    await g.choice(work, well!);
    const other = await g.assignment({ tenant: work });
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    db.clock.set('2027-01-18T15:00:00Z');
    const help = await today.helpNeeded(counsellor.actor);
    expect(statements).toHaveLength(1);
    expect(help).toMatchObject([{ assignmentId: work.assignmentId, stuck: 3, late: 0 }]);
    expect(help[0]!.longest).toHaveLength(3);
    expect(help[0]!.longest.map(({ enrolmentId }) => enrolmentId)).not.toContain(well!.enrolmentId);
    // Nobody of a section that is not theirs, nobody where all is well, nothing for students.
    expect(await today.helpNeeded(other.instructor.actor)).toEqual([]);
    expect(await today.helpNeeded(well!.actor)).toEqual([]);
  });

  it('counts who is late by their own date, and leaves terms that are over', async () => {
    const work = await g.assignment();
    await g.student(work);
    db.clock.set('2027-02-13T05:00:00Z');
    expect(await today.helpNeeded(work.instructor.actor)).toMatchObject([{ late: 1 }]);
    await db.uow.run(work.system, async (tx) => {
      const { termId } = await tx.get(Section, work.sectionId);
      await tx.update(Term, { id: termId }, { endsOn: '2027-02-12' });
    });
    expect(await today.helpNeeded(work.instructor.actor)).toEqual([]);
  });
});
