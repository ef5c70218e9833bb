import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { NotFound } from '@firsthand/contracts';
import {
  Assignment,
  Attachment,
  Enrolment,
  Grade,
  Notification,
  Standing,
  StoredFile,
  Submission,
} from '@firsthand/persistence';
import { newId, sha256 } from '@firsthand/platform';
import {
  given,
  type GivenAssignment,
  openTestDatabase,
  refusal,
  type TestDatabase,
} from '@firsthand/testing';
import { isWhole } from '../reflections/reflections.rules.ts';
import { ReflectionsService } from '../reflections/reflections.service.ts';
import { SubmitReflection } from '../reflections/submit-reflection.ts';
import { canonicalJson } from '../tenancy/canonical-json.ts';
import { ClaimsService } from './claims.service.ts';
import { GradingService } from './grading.service.ts';
import { HandInDrafts } from './hand-in-drafts.ts';
import { MarkingService } from './marking.service.ts';
import { WorthALookService } from './worth-a-look.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let reflections: ReflectionsService;
let submitting: SubmitReflection;
let grading: GradingService;
let drafts: HandInDrafts;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  reflections = new ReflectionsService(db.uow);
  submitting = new SubmitReflection(db.uow);
  grading = new GradingService(db.uow);
  drafts = new HandInDrafts(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-15T15:00:00Z'));

const AFTER = '2027-03-10T12:00:00Z';
const REASON = 'It was all there.';

async function drafted(work: GivenAssignment, answered: number, at?: string) {
  if (at) db.clock.set(at);
  const student = await g.student(work);
  const answers = work.prompts.slice(0, answered).map((promptId) => ({ promptId, text: 'It was warm.' }));
  const { draft } = await reflections.saveDraft(student.actor, work.assignmentId, 0, answers);
  const { enrolmentId } = student;
  return { ...student, draft: { enrolmentId, revision: draft.revision } };
}

const handIn = (work: GivenAssignment, chosen: { enrolmentId: string; revision: number }[]) =>
  drafts.handIn(work.instructor.actor, {
    ...{ assignmentId: work.assignmentId, drafts: chosen, reason: REASON },
  });

/** One whole draft, saved before the deadline and handed in on behalf after it. */
async function handedIn() {
  const work = await g.assignment();
  const student = await drafted(work, work.prompts.length);
  db.clock.set(AFTER);
  expect(await handIn(work, [student.draft])).toEqual([student.enrolmentId]);
  const submissionId = (await currentOf(work, student.enrolmentId))!.id;
  const read = () => reflections.reflection(student.actor, work.assignmentId);
  const withdraw = (actor = work.instructor.actor) =>
    drafts.withdraw(actor, work.assignmentId, [student.enrolmentId]);
  return { work, student, submissionId, read, withdraw };
}

/** A file of a draft, there since then. */
const attached = (
  work: GivenAssignment,
  { id: ownerId, enrolmentId }: { id: string; enrolmentId: string },
  addedAt: Date,
  droppedAt: Date | null = null,
) =>
  db.uow.run(work.system, async (tx) => {
    const [id] = await tx.insert(StoredFile, {
      ...{ ownerId, purpose: 'ATTACHMENT', state: 'KEPT', sha256: newId(), keptSha256: newId() },
      ...{ bytes: 3, type: 'application/pdf', width: 0, height: 0, createdAt: addedAt, looseSince: null },
    });
    await tx.insert(Attachment, {
      ...{ id: id!, assignmentId: work.assignmentId, enrolmentId, name: 'map.pdf', position: 0 },
      ...{ addedAt, droppedAt },
    });
  });

const currentOf = (work: GivenAssignment, enrolmentId: string) =>
  db.uow.read(work.system, (tx) => tx.findOne(Submission, { enrolmentId, supersededAt: null }));

it('lists drafts once their deadline has passed, whole ones and begun ones, and nobody who handed in', async () => {
  const work = await g.assignment();
  const whole = await drafted(work, work.prompts.length);
  const begun = await drafted(work, 1);
  await drafted(work, 0);
  await g.student(work);
  const done = await drafted(work, work.prompts.length);
  await submitting.submit(done.actor, work.assignmentId, done.draft.revision);
  const list = () => drafts.unsent(work.instructor.actor, work.assignmentId);
  expect(await list()).toEqual([]);

  db.clock.set(AFTER);
  const found = await list();
  expect(found.map(({ enrolmentId, missing }) => [enrolmentId, missing]).sort()).toEqual(
    [
      [whole.enrolmentId, 0],
      [begun.enrolmentId, work.prompts.length - 1],
    ].sort(),
  );
  expect(found.every(({ lateDays, keptPercent }) => lateDays === 0 && keptPercent === 100)).toBe(true);
});

it('hands in exactly what was saved, from when it was saved, and says so to everybody', async () => {
  const { work, student, submissionId, read } = await handedIn();
  const onBehalf = {
    by: expect.stringMatching(/\S+ \S+/),
    at: '2027-03-10T12:00:00.000Z',
    savedAt: '2027-02-15T15:00:00.000Z',
    reason: REASON,
    withdrawnAt: null,
  };
  expect(await read()).toMatchObject({
    state: 'SUBMITTED',
    submissions: [{ id: submissionId, number: 1, late: false, lateDays: 0, onBehalf }],
  });
  const { actor } = work.instructor;
  expect((await grading.sheet(actor, submissionId)).submission.onBehalf).toMatchObject(onBehalf);
  const queue = await grading.queue(actor, { assignmentId: work.assignmentId, filter: 'ALL', first: 9 });
  expect(queue.edges.map(({ node }) => node)).toMatchObject([{ submissionId, late: false, onBehalf: true }]);

  const row = await db.uow.read(work.system, (tx) => tx.get(Submission, submissionId));
  expect(row.hash).toBe(sha256(canonicalJson(row.snapshot)));
  expect(row.snapshot.onBehalf).toMatchObject({ by: work.instructor.id, reason: REASON });
  const [met] = await db.uow.read(work.system, (tx) =>
    tx.find(Standing, { enrolmentId: student.enrolmentId, milestoneId: work.milestone.reflection }),
  );
  expect(met).toMatchObject({ metAt: new Date('2027-02-15T15:00:00Z') });
  const told = await db.uow.read(work.system, (tx) => tx.find(Notification, { userId: student.id }));
  expect(told).toMatchObject([
    { kind: 'HANDED_IN_FOR_YOU', params: { reason: REASON, receipt: row.hash, number: 1 } },
  ]);
});

it('is late by when it was saved, by the late policy', async () => {
  const work = await g.assignment();
  const late = { graceHours: 0, percentPerDay: 10, floorPercent: 0 };
  await db.uow.run(work.system, (tx) => tx.update(Assignment, { id: work.assignmentId }, { late }));
  db.clock.set(AFTER);
  const [{ dueAt }] = (await drafted(work, 1).then(() =>
    drafts.unsent(work.instructor.actor, work.assignmentId),
  )) as [{ dueAt: string }];
  const saved = new Date(new Date(dueAt).getTime() + 30 * 3_600_000).toISOString();
  const student = await drafted(work, work.prompts.length, saved);
  db.clock.set(new Date(new Date(dueAt).getTime() + 30 * 86_400_000).toISOString());
  const list = await drafts.unsent(work.instructor.actor, work.assignmentId);
  const said = { lateDays: 2, keptPercent: 80 };
  expect(list.find(({ enrolmentId }) => enrolmentId === student.enrolmentId)).toMatchObject(said);
  await handIn(work, [student.draft]);
  const { submissions } = await reflections.reflection(student.actor, work.assignmentId);
  expect(submissions).toMatchObject([{ late: true, ...said }]);
});

it('leaves alone what is not whole, has changed, or was handed in meanwhile', async () => {
  const work = await g.assignment();
  const begun = await drafted(work, 1);
  const changed = await drafted(work, work.prompts.length);
  const quick = await drafted(work, work.prompts.length);
  const whole = await drafted(work, work.prompts.length);
  const [longer, excused] = [
    await drafted(work, work.prompts.length),
    await drafted(work, work.prompts.length),
  ];
  expect(await handIn(work, [whole.draft])).toEqual([]);
  db.clock.set(AFTER);
  // Given more time, or taken out of it all, since the list was opened: nobody else's hand-in waits for that.
  await g.extension(work, longer, work.milestone.reflection, '2027-04-01T12:00:00-05:00');
  await db.uow.run(work.system, (tx) =>
    tx.update(Enrolment, { id: excused.enrolmentId }, { droppedAt: tx.now }),
  );
  await reflections.saveDraft(changed.actor, work.assignmentId, 1, [
    { promptId: work.prompts[0]!, text: 'Other words.' },
  ]);
  await submitting.submit(quick.actor, work.assignmentId, quick.draft.revision);
  const all = [begun, changed, quick, whole, longer, excused].map(({ draft }) => draft);
  expect(await handIn(work, all)).toEqual([whole.enrolmentId]);
  expect(await handIn(work, all)).toEqual([]);
  const { submissions } = await reflections.reflection(quick.actor, work.assignmentId);
  expect(submissions).toMatchObject([{ number: 1, onBehalf: null }]);
});

it('four instructors at once make one of it', async () => {
  const work = await g.assignment();
  const students = [await drafted(work, work.prompts.length), await drafted(work, work.prompts.length)];
  db.clock.set(AFTER);
  const chosen = students.map(({ draft }) => draft);
  const done = await Promise.all(
    [chosen, [...chosen].reverse(), chosen, [...chosen].reverse()].map((each) => handIn(work, each)),
  );
  expect(done.flat()).toHaveLength(2);
});

it('is taken back until somebody grades it: a draft again, with the step not met', async () => {
  const { work, student, submissionId, read, withdraw } = await handedIn();
  const { actor } = work.instructor;
  expect(await withdraw()).toBe(1);
  expect(await read()).toMatchObject({
    state: 'DRAFT',
    closed: false,
    submissions: [{ id: submissionId, onBehalf: { withdrawnAt: '2027-03-10T12:00:00.000Z' } }],
  });
  const own = { enrolmentId: student.enrolmentId, milestoneId: work.milestone.reflection };
  expect(await db.uow.read(work.system, (tx) => tx.find(Standing, own))).toEqual([]);
  for (const reading of [
    grading.sheet(actor, submissionId),
    new ClaimsService(db.uow).claim(actor, submissionId),
    new WorthALookService(db.uow).worthALook(actor, submissionId),
  ])
    await expect(reading).rejects.toBeInstanceOf(NotFound);
  expect(await refusal(withdraw())).toBe('nothing-to-withdraw');
  const told = await db.uow.read(work.system, (tx) => tx.find(Notification, { userId: student.id }));
  expect(told.map(({ kind }) => kind).sort()).toEqual(['HANDED_IN_FOR_YOU', 'HAND_IN_WITHDRAWN']);

  // Handed in after all, by either; as the second version.
  expect(await drafts.unsent(actor, work.assignmentId)).toHaveLength(1);
  const again = await submitting.submit(student.actor, work.assignmentId, student.draft.revision);
  expect(again.submission).toMatchObject({ number: 2, onBehalf: null });
});

it('stays once a grade is begun, another has it open, or it is the student’s own', async () => {
  const { work, student, submissionId, withdraw } = await handedIn();
  const other = await g.enrolled(work, 'INSTRUCTOR');
  const claims = new ClaimsService(db.uow);
  await claims.claim(other.actor, submissionId);
  expect(await refusal(withdraw())).toBe('hand-in-graded');
  await claims.letGo(other.actor, submissionId);
  const grade = { submissionId, version: 0, feedback: 'Well seen.', scores: [], ready: false };
  await grading.save(work.instructor.actor, grade);
  expect(await refusal(withdraw())).toBe('hand-in-graded');
  await submitting.submit(student.actor, work.assignmentId, student.draft.revision);
  expect(await refusal(withdraw())).toBe('nothing-to-withdraw');
  const own = await g.submission(work);
  const ofOwn = drafts.withdraw(work.instructor.actor, work.assignmentId, [own.student.enrolmentId]);
  await expect(ofOwn).rejects.toBeInstanceOf(NotFound);
});

it('stays with whoever is just beginning to grade it', async () => {
  const { work, submissionId, withdraw } = await handedIn();
  let written!: () => void;
  const hasWritten = new Promise<void>((resolve) => (written = resolve));
  const beginning = db.uow.run(work.system, async (tx) => {
    await tx.get(Submission, submissionId, { lock: 'update' });
    await tx.insert(Grade, {
      ...{ submissionId, rubricId: work.rubric.id, state: 'DRAFT', feedback: '', remarks: [], points: 0 },
      ...{ gradedBy: work.instructor.id, updatedAt: tx.now, releasedAt: null },
    });
    written();
    await sleep(200);
  });
  await hasWritten;
  expect(await refusal(withdraw())).toBe('hand-in-graded');
  await beginning;
});

it('counts from when its last file was added, where that is later', async () => {
  const work = await g.assignment();
  const student = await drafted(work, work.prompts.length);
  const { enrolmentId } = student;
  const addedAt = new Date('2027-03-01T12:00:00Z');
  await attached(work, student, addedAt);
  await attached(work, student, new Date('2027-03-05T12:00:00Z'), new Date('2027-03-06T12:00:00Z'));
  db.clock.set(AFTER);
  const savedAt = addedAt.toISOString();
  expect(await drafts.unsent(work.instructor.actor, work.assignmentId)).toMatchObject([
    { enrolmentId, savedAt },
  ]);
  await handIn(work, [student.draft]);
  expect(await currentOf(work, enrolmentId)).toMatchObject({
    submittedAt: addedAt,
    snapshot: { attachments: [{ name: 'map.pdf' }], onBehalf: { savedAt } },
  });
});

it('is not told on the sheet or in the queue while names are hidden, nor there what would tell whose it is', async () => {
  const work = await g.assignment();
  // Half past nine in the evening before, where the section is.
  const student = await drafted(work, work.prompts.length, '2027-02-16T02:30:00Z');
  const { actor } = work.instructor;
  await new MarkingService(db.uow).hideNames(actor, work.assignmentId);
  db.clock.set(AFTER);
  expect(await drafts.unsent(actor, work.assignmentId)).toMatchObject([
    { enrolmentId: student.enrolmentId, words: null, savedAt: '2027-02-15T00:00:00.000Z' },
  ]);
  // Alone, it would be the one number more.
  expect(await refusal(handIn(work, [student.draft]))).toBe('hidden-one-alone');
  expect(await currentOf(work, student.enrolmentId)).toBeNull();
  db.clock.set('2027-02-16T02:30:00Z');
  const [second, third] = [
    await drafted(work, work.prompts.length, '2027-02-16T02:30:00Z'),
    await drafted(work, work.prompts.length, '2027-02-16T02:30:00Z'),
  ];
  db.clock.set(AFTER);
  const together = [student, second, third];
  const ids = together.map(({ enrolmentId }) => enrolmentId);
  expect(
    (
      await handIn(
        work,
        together.map(({ draft }) => draft),
      )
    ).sort(),
  ).toEqual([...ids].sort());
  // Nor does one go, stay or be refused alone: taken back they are all together.
  const withdraw = (...whose: string[]) => drafts.withdraw(actor, work.assignmentId, whose);
  expect(await refusal(withdraw(ids[0]!))).toBe('hidden-together');
  expect(await refusal(withdraw(ids[0]!, ids[1]!))).toBe('hidden-together');
  const { id: submissionId } = (await currentOf(work, student.enrolmentId))!;
  expect((await grading.sheet(actor, submissionId)).submission.onBehalf).toBeNull();
  const queue = await grading.queue(actor, { assignmentId: work.assignmentId, filter: 'ALL', first: 9 });
  expect(queue.edges[0]!.node.onBehalf).toBe(false);
  expect(await withdraw(...ids)).toBe(3);
});

it('is nobody’s who does not teach the section', async () => {
  const { work, student, withdraw } = await handedIn();
  const colleague = (await g.assignment({ tenant: work })).instructor.actor;
  for (const stranger of [colleague, student.actor]) {
    await expect(drafts.unsent(stranger, work.assignmentId)).rejects.toBeInstanceOf(NotFound);
    await expect(withdraw(stranger)).rejects.toBeInstanceOf(NotFound);
    await expect(
      drafts.handIn(stranger, {
        ...{ assignmentId: work.assignmentId, drafts: [student.draft], reason: REASON },
      }),
    ).rejects.toBeInstanceOf(NotFound);
  }
});

it('a draft is whole when every answer has a word', () => {
  const answer = fc.record({ words: fc.nat(3) }).map(({ words }) => ({
    ...{ promptId: 'p', prompt: '?', text: 'x '.repeat(words), words },
  }));
  fc.assert(
    fc.property(fc.array(answer), (answers) => {
      expect(isWhole(answers)).toBe(answers.length > 0 && !answers.some(({ words }) => words === 0));
    }),
  );
});
