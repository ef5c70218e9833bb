import { Notification, PastGrade, RegradeRequest } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase, refusal } from '@firsthand/testing';
import { CorrectGrade } from './correct-grade.ts';
import { GradebookService } from './gradebook.service.ts';
import { GradingService } from './grading.service.ts';
import { RegradesService } from './regrades.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let grading: GradingService;
let regrades: RegradesService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  grading = new GradingService(db.uow);
  regrades = new RegradesService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-03-01T15:00:00Z'));

/** A released grade, its student and its grader. */
async function released() {
  const work = await g.submission();
  const { submissionId, student, instructor, rubric } = work;
  const [first, second] = rubric.criteria.map(({ id }) => id) as [string, string];
  await grading.save(instructor.actor, {
    ...{ submissionId, version: 0, feedback: 'Well seen.', ready: true },
    scores: rubric.criteria.map(({ id }) => ({ criterionId: id, points: 3, comment: `On ${id}` })),
  });
  await grading.release(instructor.actor, work.assignmentId);
  const ask = (asks = [{ criterionId: first, text: 'I did say who it was.' }], actor = student.actor) =>
    regrades.ask(actor, submissionId, asks);
  const read = async (actor = student.actor) =>
    (await grading.gradesOf(actor, [submissionId])).get(submissionId)!;
  const open = () => regrades.open(instructor.actor);
  const told = (userId: string) =>
    db.uow
      .read(work.system, (tx) => tx.find(Notification, { userId }))
      .then((all) => all.map(({ kind }) => kind).sort());
  return { work, first, second, ask, read, open, told, student, instructor };
}

it('changed, the grade has a next version, and what the student read stays to read, word for word', async () => {
  const { work, first, second, ask, read, open, told, student, instructor } = await released();
  const before = await read();
  await ask();
  expect(await read()).toMatchObject({
    points: 12,
    regrades: [{ state: 'OPEN', asks: [{ criterionId: first }] }],
  });
  const [waiting] = await open();
  expect(waiting).toMatchObject({ submissionId: work.submissionId, criteria: 1 });
  expect(await told(instructor.id)).toEqual(['REGRADE_ASKED']);

  db.clock.set('2027-03-02T15:00:00Z');
  const other = await g.enrolled(work, 'INSTRUCTOR');
  const given = { requestId: waiting!.id, words: 'You are right.' };
  const scores = [{ criterionId: first, points: 5 }];
  await regrades.answer(other.actor, { ...given, scores });
  const after = await read();
  expect(after).toMatchObject({
    ...{ points: 14, version: before.version + 1, state: 'RELEASED', feedback: 'Well seen.' },
    releasedAt: '2027-03-02T15:00:00.000Z',
    regrades: [{ state: 'CHANGED', words: 'You are right.', answeredAt: '2027-03-02T15:00:00.000Z' }],
    past: [{ points: 12, version: before.version, feedback: 'Well seen.', releasedAt: before.releasedAt }],
  });
  expect(after.past[0]!.scores.find(({ criterionId }) => criterionId === first)).toMatchObject({
    ...{ title: 'Criterion 1', points: 3, maxPoints: 5, comment: `On ${first}` },
  });
  expect(after.scores.find(({ criterionId }) => criterionId === second)).toMatchObject({ points: 3 });
  expect(await open()).toEqual([]);
  expect(await told(student.id)).toEqual(['GRADE_RELEASED', 'REGRADE_ANSWERED']);
  expect(await refusal(regrades.answer(other.actor, { ...given, scores }))).toBe('regrade-answered');

  // Asked once more and changed once more, both stay.
  await ask([{ criterionId: second, text: 'And this one?' }]);
  const [again] = await open();
  await regrades.answer(instructor.actor, {
    ...{ requestId: again!.id, words: '' },
    scores: [{ criterionId: second, points: 2.5 }],
  });
  expect((await read()).past.map(({ points }) => points)).toEqual([14, 12]);
  const book = await new GradebookService(db.uow).book(instructor.actor, work.sectionId);
  expect(book.rows[0]!.cells.at(-1)).toMatchObject({ points: 13.5 });
});

it('kept, it stays as it was, with words that say why', async () => {
  const { ask, read, open, told, student, instructor } = await released();
  const before = await read();
  await ask();
  const [waiting] = await open();
  const given = { requestId: waiting!.id, scores: [] };
  expect(await refusal(regrades.answer(instructor.actor, { ...given, words: ' ' }))).toBe('say-why-kept');
  await regrades.answer(instructor.actor, { ...given, words: 'The name is missing still.' });
  const { regrades: asked, ...after } = await read();
  expect({ ...after, regrades: [] }).toEqual(before);
  expect(asked).toMatchObject([{ state: 'KEPT', words: 'The name is missing still.' }]);
  expect(await told(student.id)).toEqual(['GRADE_RELEASED', 'REGRADE_ANSWERED']);
});

it('is asked within the section’s days, one at a time, of criteria of this rubric', async () => {
  const { work, ask, instructor } = await released();
  const foreign = (await g.assignment({ tenant: work })).rubric.criteria[0]!.id;
  expect(await refusal(ask([{ criterionId: foreign, text: 'x' }]))).toBe('BAD_USER_INPUT');
  expect(await refusal(ask([]))).toBe('nothing-to-look-at');
  db.clock.set('2027-03-08T15:00:01Z');
  expect(await refusal(ask())).toBe('regrade-over');
  await new GradebookService(db.uow).settle(instructor.actor, {
    ...{ sectionId: work.sectionId, version: 0, totalBy: 'POINTS', weights: [], regradeDays: 10 },
  });
  expect(await refusal(ask())).toBe('done');
  expect(await refusal(ask())).toBe('regrade-open');
});

it('an answer opens the days to ask no further; a correction by staff does', async () => {
  const { work, first, second, ask, read, open, instructor } = await released();
  const answer = async (points: number) => {
    const [waiting] = await open();
    const scores = [{ criterionId: first, points }];
    await regrades.answer(instructor.actor, { requestId: waiting!.id, words: '', scores });
  };
  const askedFrom = async () => (await read()).window.from;
  db.clock.set('2027-03-07T15:00:00Z');
  await ask();
  await answer(4);
  await ask();
  await answer(5);
  expect(await read()).toMatchObject({
    releasedAt: '2027-03-07T15:00:00.000Z',
    window: { from: '2027-03-01T15:00:00.000Z' },
  });
  db.clock.set('2027-03-08T15:00:00Z');
  await ask([{ criterionId: second, text: 'And this one?' }]);
  const [last] = await open();
  db.clock.set('2027-03-20T15:00:00Z');
  await regrades.answer(instructor.actor, {
    ...{ requestId: last!.id, words: '', scores: [{ criterionId: second, points: 2 }] },
  });
  expect(await refusal(ask())).toBe('regrade-over');

  db.clock.set('2027-03-21T15:00:00Z');
  const { version, scores } = await read();
  const { submission } = await grading.sheet(instructor.actor, work.submissionId);
  await new CorrectGrade(db.uow).correct(instructor.actor, {
    ...{ submissionId: work.submissionId, version, scores, remarks: [], shown: submission.hash },
    ...{ reason: 'I had misread a name.', feedback: 'Seen again.' },
  });
  expect(await askedFrom()).toBe('2027-03-21T15:00:00.000Z');
  db.clock.set('2027-03-26T15:00:00Z');
  await ask();
  await answer(1);
  expect(await askedFrom()).toBe('2027-03-21T15:00:00.000Z');
});

it('two ask at once, one is kept', async () => {
  const { work, ask } = await released();
  const answers = await Promise.all([1, 2, 3].map(() => refusal(ask())));
  expect(answers.sort()).toEqual(['done', 'regrade-open', 'regrade-open']);
  expect(await db.uow.read(work.system, (tx) => tx.find(RegradeRequest, {}))).toHaveLength(1);
});

it('is nobody else’s to ask or to answer, even where the application forgets its own tenant filter', async () => {
  const { work, first, ask, open } = await released();
  const outsiders = [
    (await g.assignment()).instructor.actor,
    (await g.assignment({ tenant: work })).instructor.actor,
    (await g.enrolled(work, 'COUNSELLOR')).actor,
    (await g.student(work)).actor,
  ];
  for (const actor of outsiders) expect(await refusal(ask(undefined, actor))).toBe('NOT_FOUND');
  await ask();
  const [waiting] = await open();
  const answer = { requestId: waiting!.id, words: 'x', scores: [{ criterionId: first, points: 0 }] };
  for (const actor of outsiders) expect(await refusal(regrades.answer(actor, answer))).toBe('NOT_FOUND');
  const unfiltered = new RegradesService(db.door({ tenantFilter: false }));
  expect(await refusal(unfiltered.answer(outsiders[0]!, answer))).toBe('NOT_FOUND');
  expect(await db.uow.read(work.system, (tx) => tx.find(PastGrade, {}))).toEqual([]);
});
