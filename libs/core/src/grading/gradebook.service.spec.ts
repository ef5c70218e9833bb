import { Assignment, AuditEntry, Enrolment, Milestone, Standing } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase, refusal } from '@firsthand/testing';
import { GradebookService } from './gradebook.service.ts';
import { GradingService } from './grading.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let books: GradebookService;
let grading: GradingService;
const statements: string[] = [];
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  books = new GradebookService(db.door({ onStatement: (text) => statements.push(text) }));
  grading = new GradingService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => {
  db.clock.set('2027-03-01T15:00:00Z');
  statements.length = 0;
});

/** Points for the interviews, a late policy, and four students: graded late, ready, waiting, missing. */
async function class_() {
  const work = await g.assignment();
  await db.uow.run(work.system, async (tx) => {
    await tx.update(Milestone, { id: work.milestone.interviews }, { points: 4.5 });
    const late = { graceHours: 0, percentPerDay: 10, floorPercent: 50 };
    await tx.update(Assignment, { id: work.assignmentId }, { late });
  });
  const due = { deadlineAt: new Date('2027-02-20T04:59:00Z') };
  const late = await g.submission(work, {
    ...due,
    ...{ submittedAt: new Date('2027-02-21T12:00:00Z'), lateDays: 2, keptPercent: 80 },
  });
  const inTime = { ...due, submittedAt: new Date('2027-02-19T12:00:00Z') };
  const ready = await g.submission(work, inTime);
  const waiting = await g.submission(work, inTime);
  const missing = await g.student(work);
  const met = (enrolmentId: string, metAt: string) =>
    db.uow.run(work.system, (tx) =>
      tx.insert(Standing, { milestoneId: work.milestone.interviews, enrolmentId, metAt: new Date(metAt) }),
    );
  await met(late.student.enrolmentId, '2027-02-10T12:00:00Z');
  await met(ready.student.enrolmentId, '2027-02-13T12:00:00Z');
  const grade = (submissionId: string, points: number) =>
    grading.save(work.instructor.actor, {
      ...{ submissionId, version: 0, feedback: '', ready: true },
      scores: work.rubric.criteria.map(({ id }) => ({ criterionId: id, points })),
    });
  await grade(late.submissionId, 4.25);
  await grading.release(work.instructor.actor, work.assignmentId);
  await grade(ready.submissionId, 5);
  return { work, late, ready, waiting, missing };
}

const lineOf = (
  book: Awaited<ReturnType<GradebookService['book']>>,
  { enrolmentId }: { enrolmentId: string },
) => {
  const row = book.rows.find((one) => one.enrolmentId === enrolmentId)!;
  const of = (id: string) => row.cells.find(({ columnId }) => columnId === id);
  return { row, of };
};

describe('the gradebook', () => {
  it('has every student under every heading, with what lateness took, in one statement', async () => {
    const { work, late, ready, waiting, missing } = await class_();
    statements.length = 0;
    const book = await books.book(work.instructor.actor, work.sectionId);
    expect(statements).toHaveLength(1);
    expect(book.columns).toMatchObject([
      { id: work.milestone.interviews, kind: 'INTERVIEWS', possible: 4.5 },
      { id: work.assignmentId, kind: 'REFLECTION', possible: 20, milestoneId: null },
    ]);
    expect(book.rows).toHaveLength(4);
    expect(lineOf(book, late.student).of(work.assignmentId)).toMatchObject({
      ...{ state: 'RELEASED', before: 17, points: 13.6, lateDays: 2, keptPercent: 80 },
    });
    expect(lineOf(book, late.student).row.total).toEqual({ earned: 18.1, possible: 24.5, percent: 73.88 });
    expect(lineOf(book, ready.student).of(work.milestone.interviews)).toMatchObject({
      ...{ state: 'MET', points: 4.05, lateDays: 1, keptPercent: 90 },
    });
    expect(lineOf(book, ready.student).of(work.assignmentId)).toMatchObject({ state: 'READY', points: 20 });
    expect(lineOf(book, waiting.student).of(work.assignmentId)).toMatchObject({
      state: 'WAITING',
      points: null,
    });
    expect(lineOf(book, missing).row.cells).toMatchObject([{ state: 'MISSING' }, { state: 'MISSING' }]);
    expect(lineOf(book, missing).row.total).toEqual({ earned: 0, possible: 24.5, percent: 0 });
  });

  it('shows a student their own line alone, and no grade before its release', async () => {
    const { work, ready, late } = await class_();
    statements.length = 0;
    const [own, ...others] = await books.ownResults(ready.student.actor);
    expect(statements).toHaveLength(1);
    expect(others).toEqual([]);
    expect(own!.rows).toHaveLength(1);
    expect(lineOf(own!, ready.student).of(work.assignmentId)).toMatchObject({
      state: 'WAITING',
      points: null,
    });
    expect(lineOf(own!, ready.student).row.total).toEqual({ earned: 4.05, possible: 4.5, percent: 90 });
    const [released] = await books.ownResults(late.student.actor);
    expect(lineOf(released!, late.student).of(work.assignmentId)).toMatchObject({ points: 13.6, before: 17 });
  });

  it('shows a student nothing of what is another cohort’s', async () => {
    const { work, missing } = await class_();
    const cohortId = await g.cohort(work);
    await db.uow.run(work.system, (tx) => tx.update(Enrolment, { id: missing.enrolmentId }, { cohortId }));
    expect(await books.ownResults(missing.actor)).toMatchObject([{ columns: [], rows: [{ cells: [] }] }]);
    expect((await books.book(work.instructor.actor, work.sectionId)).columns).toHaveLength(2);
  });

  it('totals by weights once the section says so, over the version that was seen', async () => {
    const { work, late } = await class_();
    const me = work.instructor.actor;
    const other = await g.assignment({ tenant: work });
    const given = { sectionId: work.sectionId, version: 0, regradeDays: 10 };
    const weights = [{ assignmentId: work.assignmentId, weight: 40 }];
    const book = await books.settle(me, { ...given, totalBy: 'WEIGHTS', weights });
    expect(book).toMatchObject({ totalBy: 'WEIGHTS', weights, regradeDays: 10, version: 1 });
    expect(lineOf(book, late.student).row.total!.percent).toBe(73.88);
    expect(await refusal(books.settle(me, { ...given, totalBy: 'POINTS', weights: [] }))).toBe('CONFLICT');
    const foreign = [{ assignmentId: other.assignmentId, weight: 1 }];
    expect(
      await refusal(books.settle(me, { ...given, version: 1, totalBy: 'POINTS', weights: foreign })),
    ).toBe('NOT_FOUND');
    const odd = [{ assignmentId: work.assignmentId, weight: 0.001 }];
    expect(await refusal(books.settle(me, { ...given, version: 1, totalBy: 'WEIGHTS', weights: odd }))).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('lets staff decide a step, or waive lateness, with a reason that is kept, and lets the rule hold again', async () => {
    const { work, late, missing } = await class_();
    const me = work.instructor.actor;
    const step = { assignmentId: work.assignmentId, milestoneId: work.milestone.interviews };
    const ofMissing = { ...step, enrolmentId: missing.enrolmentId };
    let book = await books.decide(me, { ...ofMissing, points: 2.25, reason: 'Two of three, ill since.' });
    expect(lineOf(book, missing).of(work.milestone.interviews)).toMatchObject({
      points: 2.25,
      decided: true,
    });
    book = await books.decide(me, { ...ofMissing, points: 3, reason: 'One more.' });
    expect(lineOf(book, missing).of(work.milestone.interviews)).toMatchObject({ points: 3 });

    const grade = { assignmentId: work.assignmentId, enrolmentId: late.student.enrolmentId };
    book = await books.decide(me, { ...grade, reason: 'Our server was down.' });
    expect(lineOf(book, late.student).of(work.assignmentId)).toMatchObject({
      ...{ points: 17, lateDays: 2, keptPercent: 100, decided: true },
    });
    book = await books.endDecision(me, grade);
    expect(lineOf(book, late.student).of(work.assignmentId)).toMatchObject({ points: 13.6, decided: false });

    expect(await refusal(books.decide(me, { ...ofMissing, points: 5, reason: 'x' }))).toBe('BAD_USER_INPUT');
    expect(await refusal(books.decide(me, { ...ofMissing, points: 1, reason: ' ' }))).toBe('BAD_USER_INPUT');
    expect(await refusal(books.decide(me, { ...grade, points: 1, reason: 'x' }))).toBe('grade-by-rubric');
    const noted = await db.uow.read(work.system, (tx) => tx.find(AuditEntry, { action: 'cell.decided' }));
    expect(noted.map(({ detail }) => detail['reason'])).toContain('Our server was down.');
  });

  it('is closed to strangers, even where the application forgets its own tenant filter', async () => {
    const { work, late } = await class_();
    const strangers = [
      (await g.assignment()).instructor.actor,
      (await g.assignment({ tenant: work })).instructor.actor,
      (await g.enrolled(work, 'COUNSELLOR')).actor,
      late.student.actor,
    ];
    for (const actor of strangers) expect(await refusal(books.book(actor, work.sectionId))).toBe('NOT_FOUND');
    const unfiltered = new GradebookService(db.door({ tenantFilter: false }));
    expect(await refusal(unfiltered.book(strangers[0]!, work.sectionId))).toBe('NOT_FOUND');
  });
});
