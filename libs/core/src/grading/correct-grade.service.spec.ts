import { AuditEntry, Notification, PastGrade } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase, refusal } from '@firsthand/testing';
import { CorrectGrade, type Correction } from './correct-grade.ts';
import { GradebookService } from './gradebook.service.ts';
import { GradingService } from './grading.service.ts';
import { RegradesService } from './regrades.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let grading: GradingService;
let correcting: CorrectGrade;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 10 });
  g = given(db);
  grading = new GradingService(db.uow);
  correcting = new CorrectGrade(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-03-01T15:00:00Z'));

/** A grade its student has read, with a comment on the first word of the text. */
async function released() {
  const work = await g.submission();
  const { submissionId, student, instructor, rubric } = work;
  const { submission } = await grading.sheet(instructor.actor, submissionId);
  const { promptId, text } = submission.answers[0]!;
  const remark = { id: newId(), promptId, start: 0, end: 3, quote: text.slice(0, 3), text: 'Teh first.' };
  const scores = rubric.criteria.map(({ id }) => ({
    criterionId: id,
    levelId: null,
    points: 3,
    comment: '',
  }));
  const said = { feedback: 'Wel seen.', scores, remarks: [remark], shown: work.hash };
  await grading.save(instructor.actor, { ...said, submissionId, version: 0, ready: true });
  await grading.release(instructor.actor, work.assignmentId);
  const read = async (actor = student.actor) =>
    (await grading.gradesOf(actor, [submissionId])).get(submissionId)!;
  const { version } = await read();
  const correct = (rest: Partial<Correction> = {}, actor = instructor.actor) =>
    correcting.correct(actor, {
      ...{ ...said, submissionId, version, reason: 'A typing mistake.', feedback: 'Well seen.' },
      ...rest,
    });
  const told = async () =>
    (await db.uow.read(work.system, (tx) => tx.find(Notification, { userId: student.id })))
      .map(({ kind }) => kind)
      .sort();
  return { work, student, instructor, submissionId, scores, remark, read, correct, told, version };
}

it('puts right points, comments and feedback; what its student read stays, word for word, and they are told once', async () => {
  const { work, student, instructor, scores, remark, read, correct, told, version } = await released();
  const before = await read();
  // Long after the days in which its student may ask.
  db.clock.set('2027-05-01T15:00:00Z');
  const [first, ...rest] = scores;
  await correct({
    scores: [{ ...first!, points: 4.5, comment: 'Both of them.' }, ...rest],
    remarks: [{ ...remark, text: 'The first.' }],
  });
  expect(await read()).toMatchObject({
    ...{ state: 'RELEASED', version: version + 1, points: 13.5, feedback: 'Well seen.' },
    releasedAt: '2027-05-01T15:00:00.000Z',
    remarks: [{ ...remark, text: 'The first.' }],
    past: [
      {
        ...{ version, points: 12, feedback: 'Wel seen.', reason: 'A typing mistake.' },
        ...{ remarks: [remark], releasedAt: before.releasedAt, replacedAt: '2027-05-01T15:00:00.000Z' },
      },
    ],
  });
  expect((await read()).scores.find(({ criterionId }) => criterionId === first!.criterionId)).toMatchObject({
    ...{ points: 4.5, comment: 'Both of them.' },
  });
  expect(await told()).toEqual(['GRADE_CORRECTED', 'GRADE_RELEASED']);
  const book = await new GradebookService(db.uow).book(instructor.actor, work.sectionId);
  expect(book.rows[0]!.cells.at(-1)).toMatchObject({ points: 13.5 });
  const noted = await db.uow.read(work.system, (tx) => tx.find(AuditEntry, { action: 'grade.corrected' }));
  expect(noted).toMatchObject([{ userId: instructor.id, detail: { version: version + 1 } }]);

  // Once more, from what there is by now; both stay.
  await correct({ version: version + 1, feedback: 'Very well seen.', reason: 'More of it.' });
  expect((await read()).past.map(({ feedback }) => feedback)).toEqual(['Well seen.', 'Wel seen.']);
  expect((await grading.pastGradesOf(student.actor, [work.submissionId])).get(work.submissionId)).toEqual(
    (await read()).past,
  );
});

it('takes a reason and a change, points that fit, and the text and the version that were on the screen', async () => {
  const { work, scores, remark, read, correct, told, version } = await released();
  const before = await read();
  expect(await refusal(correct({ reason: ' ' }))).toBe('say-why-corrected');
  expect(await refusal(correct({ feedback: 'Wel seen.' }))).toBe('nothing-corrected');
  expect(await refusal(correct({ scores: scores.slice(1) }))).toBe('score-missing');
  expect(await refusal(correct({ scores: scores.map((one) => ({ ...one, points: 6 })) }))).toBe(
    'BAD_USER_INPUT',
  );
  expect(await refusal(correct({ remarks: [{ ...remark, quote: 'xyz' }] }))).toBe('other-text');
  expect(await refusal(correct({ shown: 'another' }))).toBe('other-snapshot');
  expect(await refusal(correct({ version: version - 1 }))).toBe('CONFLICT');
  expect(await read()).toEqual(before);
  expect(await told()).toEqual(['GRADE_RELEASED']);
  // What is not released is simply graded.
  const other = await g.submission(work);
  expect(await refusal(correct({ submissionId: other.submissionId }))).toBe('NOT_FOUND');
});

it('two at once, one is kept; and what its student asks about is answered instead', async () => {
  const { work, student, scores, correct, read } = await released();
  const all = await Promise.all(['One.', 'Two.', 'Three.'].map((feedback) => refusal(correct({ feedback }))));
  expect(all.sort()).toEqual(['CONFLICT', 'CONFLICT', 'done']);
  const { version, past } = await read();
  expect(past).toHaveLength(1);
  await new RegradesService(db.uow).ask(student.actor, work.submissionId, [
    { criterionId: scores[0]!.criterionId, text: 'Why?' },
  ]);
  expect(await refusal(correct({ version, feedback: 'Four.' }))).toBe('correction-asked');
});

it('is nobody else’s, even where the application forgets its own tenant filter', async () => {
  const { work, student, correct, submissionId, scores, version } = await released();
  const outsiders = [
    (await g.assignment()).instructor.actor,
    (await g.assignment({ tenant: work })).instructor.actor,
    (await g.enrolled(work, 'COUNSELLOR')).actor,
    (await g.student(work)).actor,
    student.actor,
  ];
  for (const actor of outsiders) {
    expect(await refusal(correct({}, actor))).toBe('NOT_FOUND');
    if (actor !== student.actor) expect(await grading.pastGradesOf(actor, [submissionId])).toEqual(new Map());
  }
  const unfiltered = new CorrectGrade(db.door({ tenantFilter: false }));
  const given = { submissionId, version, shown: work.hash, reason: 'x', feedback: 'x', scores, remarks: [] };
  expect(await refusal(unfiltered.correct(outsiders[0]!, given))).toBe('NOT_FOUND');
  expect(await db.uow.read(work.system, (tx) => tx.find(PastGrade, {}))).toEqual([]);
});
