import { NotFound } from '@firsthand/contracts';
import { newId } from '@firsthand/platform';
import { Notification, Rubric, RubricCriterion, RubricLevel } from '@firsthand/persistence';
import {
  given,
  type GivenAssignment,
  openTestDatabase,
  refusal,
  type TestDatabase,
} from '@firsthand/testing';
import { ReflectionsService } from '../reflections/reflections.service.ts';
import { SubmitReflection } from '../reflections/submit-reflection.ts';
import { GradingService } from './grading.service.ts';
import { MarkingService } from './marking.service.ts';
import { RegradesService } from './regrades.service.ts';
import { ReopenGrades } from './reopen-grades.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let grading: GradingService;
let reopening: ReopenGrades;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  grading = new GradingService(db.uow);
  reopening = new ReopenGrades(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-03-01T15:00:00Z'));

/** A second version: the first criterion as it was, the second worth less, a new one, the others gone. */
async function newRubric({ system, assignmentId }: GivenAssignment) {
  return db.uow.run(system, async (tx) => {
    const [rubricId] = await tx.insert(Rubric, { assignmentId, version: 2, createdAt: tx.now });
    const criteria = [
      { title: 'Criterion 1', points: 5 },
      { title: 'Criterion 2', points: 2 },
      { title: 'Something new', points: 5 },
    ];
    const ids = await tx.insert(
      RubricCriterion,
      criteria.map(({ title }, position) => ({ rubricId: rubricId!, position, title })),
    );
    await tx.insert(
      RubricLevel,
      criteria.map(({ points }, n) => ({ criterionId: ids[n]!, position: 0, title: 'Best', points })),
    );
    return { rubricId: rubricId!, criteria: ids };
  });
}

/** Three graded by one rubric: released, ready and a draft; then it has a new version. */
async function graded() {
  const work = await g.assignment();
  const { actor } = work.instructor;
  const all = [await g.submission(work), await g.submission(work), await g.submission(work)];
  const save = (submissionId: string, ready: boolean, version = 0) =>
    grading.save(actor, {
      ...{ submissionId, version, feedback: 'Well seen.', ready },
      scores: work.rubric.criteria.map(({ id }, n) => ({ criterionId: id, points: 3, comment: `On ${n}` })),
    });
  const [released, ready, draft] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
  await save(released.submissionId, true);
  await grading.release(actor, work.assignmentId);
  await save(ready.submissionId, true);
  await save(draft.submissionId, false);
  const gradeOf = async (submissionId: string, as = actor) =>
    (await grading.gradesOf(as, [submissionId])).get(submissionId);
  const told = async (userId: string) =>
    (await db.uow.read(work.system, (read) => read.find(Notification, { userId }))).map(({ kind }) => kind);
  return { work, actor, released, ready, draft, gradeOf, told, rubric: await newRubric(work) };
}

it('lists what was graded with an earlier rubric, and changes nothing of it', async () => {
  const { work, actor, released, ready, draft, gradeOf } = await graded();
  const older = await reopening.older(actor, work.assignmentId);
  expect(new Map(older.map((one) => [one.submissionId, one]))).toEqual(
    new Map(
      [released, ready, draft].map(({ submissionId, student }, n) => [
        submissionId,
        {
          ...{ submissionId, points: 12, maxPoints: 20, rubricVersion: 1, asked: false },
          state: ['RELEASED', 'READY', 'DRAFT'][n],
          student: { id: student.id, givenName: student.givenName, familyName: student.familyName },
        },
      ]),
    ),
  );
  expect(await gradeOf(released.submissionId, released.student.actor)).toMatchObject({
    ...{ points: 12, maxPoints: 20, state: 'RELEASED', rubric: { version: 1 } },
  });
});

it('reopens the chosen ones as drafts under the new rubric; what the student read is kept', async () => {
  const { work, actor, released, ready, draft, gradeOf, told, rubric } = await graded();
  const before = (await gradeOf(released.submissionId))!;
  const chosen = [released.submissionId, ready.submissionId, released.submissionId];
  expect(await reopening.reopen(actor, work.assignmentId, chosen)).toBe(2);

  expect(await gradeOf(released.submissionId, released.student.actor)).toBeUndefined();
  // What they read before is theirs to read meanwhile, and nobody else's; what nobody has read is not.
  const pastFor = async (reader: typeof actor, submissionId = released.submissionId) =>
    (await grading.pastGradesOf(reader, [submissionId])).get(submissionId);
  const read = [{ points: 12, feedback: 'Well seen.', version: before.version }];
  expect(await pastFor(released.student.actor)).toMatchObject(read);
  expect(await pastFor(actor)).toMatchObject(read);
  expect(await pastFor(ready.student.actor, ready.submissionId)).toEqual([]);
  expect(await pastFor(ready.student.actor)).toBeUndefined();
  // Who has read what was said of it does not hand it in again: nobody gave it back.
  const { assignmentId } = work;
  const write = () =>
    new ReflectionsService(db.uow).saveDraft(released.student.actor, assignmentId, 1, [
      { promptId: work.prompts[0]!, text: 'Now that I know.' },
    ]);
  expect(await refusal(write())).toBe('already-graded');
  expect(await refusal(new SubmitReflection(db.uow).submit(released.student.actor, assignmentId, 1))).toBe(
    'already-graded',
  );
  const reopened = (await gradeOf(released.submissionId))!;
  expect(reopened).toMatchObject({
    ...{
      id: before.id,
      state: 'DRAFT',
      releasedAt: null,
      feedback: 'Well seen.',
      version: before.version + 1,
    },
    ...{ points: 3, maxPoints: 12, rubric: { id: rubric.rubricId, version: 2 } },
    // Three points do not fit a criterion of two.
    scores: [{ criterionId: rubric.criteria[0], points: 3, comment: 'On 0', levelId: null }],
    past: [{ points: 12, version: before.version, releasedAt: before.releasedAt, feedback: 'Well seen.' }],
  });
  expect(reopened.past[0]!.scores).toHaveLength(4);
  expect(await gradeOf(ready.submissionId)).toMatchObject({
    state: 'DRAFT',
    past: [],
    rubric: { version: 2 },
  });
  expect(await gradeOf(draft.submissionId)).toMatchObject({ points: 12, rubric: { version: 1 } });
  expect(await told(released.student.id)).toEqual(expect.arrayContaining(['GRADE_REOPENED']));
  expect(await told(ready.student.id)).not.toContain('GRADE_REOPENED');
  expect((await reopening.older(actor, work.assignmentId)).map((one) => one.submissionId)).toEqual([
    draft.submissionId,
  ]);
  expect(await reopening.reopen(actor, work.assignmentId, chosen)).toBe(0);

  // It is graded and released as any other, and its student reads both.
  const scores = rubric.criteria.map((criterionId) => ({ criterionId, points: 2 }));
  const given = {
    submissionId: released.submissionId,
    version: reopened.version,
    feedback: 'Anew.',
    ready: true,
  };
  await grading.save(actor, { ...given, scores });
  await grading.release(actor, work.assignmentId, [released.submissionId]);
  expect(await gradeOf(released.submissionId, released.student.actor)).toMatchObject({
    ...{ points: 6, maxPoints: 12, feedback: 'Anew.', past: [{ points: 12, feedback: 'Well seen.' }] },
  });
});

it('leaves what its student asks about, until that is answered', async () => {
  const { work, actor, released } = await graded();
  const asks = [{ criterionId: work.rubric.criteria[0]!.id, text: 'I did say who it was.' }];
  await new RegradesService(db.uow).ask(released.student.actor, released.submissionId, asks);
  const older = await reopening.older(actor, work.assignmentId);
  expect(older.find((one) => one.submissionId === released.submissionId)).toMatchObject({ asked: true });
  expect(await reopening.reopen(actor, work.assignmentId, [released.submissionId])).toBe(0);
});

it('lists and reopens nothing while it is graded without names', async () => {
  const work = await g.submission();
  const { actor } = work.instructor;
  const scores = work.rubric.criteria.map(({ id }) => ({ criterionId: id, points: 3 }));
  const given = { submissionId: work.submissionId, version: 0, feedback: '', ready: true };
  await new MarkingService(db.uow).hideNames(actor, work.assignmentId);
  await grading.save(actor, { ...given, scores });
  await newRubric(work);
  expect(await reopening.older(actor, work.assignmentId)).toEqual([]);
  expect(await reopening.reopen(actor, work.assignmentId, [work.submissionId])).toBe(0);
});

it('strangers find nothing, even where the application forgets its own tenant filter', async () => {
  const { work, released } = await graded();
  const [elsewhere, nextDoor] = [await g.assignment(), await g.assignment({ tenant: work })];
  const strangers = [elsewhere.instructor, nextDoor.instructor, released.student];
  for (const service of [reopening, new ReopenGrades(db.door({ tenantFilter: false }))])
    for (const { actor } of strangers) {
      await expect(service.older(actor, work.assignmentId)).rejects.toThrow(NotFound);
      await expect(service.reopen(actor, work.assignmentId, [released.submissionId])).rejects.toThrow(
        NotFound,
      );
    }
  expect(await reopening.reopen(work.instructor.actor, work.assignmentId, [newId()])).toBe(0);
});
