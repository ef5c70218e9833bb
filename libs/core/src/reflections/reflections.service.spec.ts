import {
  type Actor,
  CLAIM_MINUTES,
  Conflict,
  type DomainError,
  type LatePolicy,
  NotFound,
} from '@firsthand/contracts';
import {
  Assignment,
  Delivery,
  Grade,
  Notification,
  Prompt,
  Reflection,
  Standing,
  Submission,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, type GivenAssignment, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { ClaimsService } from '../grading/claims.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import { ReturnForRevision } from '../grading/return-for-revision.ts';
import { hashOf } from './reflections.rules.ts';
import { ReflectionsService } from './reflections.service.ts';
import { SubmitReflection } from './submit-reflection.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let reflections: ReflectionsService;
let submitting: SubmitReflection;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 10 });
  g = given(db);
  reflections = new ReflectionsService(db.uow);
  submitting = new SubmitReflection(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

async function desk() {
  const work = await g.assignment();
  const student = await g.student(work);
  return {
    work,
    student,
    save: (revision: number, ...texts: string[]) =>
      reflections.saveDraft(
        student.actor,
        work.assignmentId,
        revision,
        texts.map((text, i) => ({ promptId: work.prompts[i]!, text })),
      ),
    submit: (revision: number, key?: string) =>
      submitting.submit(student.actor, work.assignmentId, revision, key),
    read: () => reflections.reflection(student.actor, work.assignmentId),
  };
}
const failing = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: DomainError) => (error.details as { rule?: string }).rule ?? error.code,
  );
const grade = (work: GivenAssignment, submissionId: string, state: Grade['state']) =>
  db.uow.run(work.system, (tx) =>
    tx.insert(Grade, {
      submissionId,
      rubricId: work.rubric.id,
      state,
      feedback: '',
      points: 3,
      gradedBy: work.instructor.id,
      updatedAt: tx.now,
      releasedAt: state === 'RELEASED' ? tx.now : null,
    }),
  );

describe('a draft', () => {
  it('is not begun, then begun, then goes on, word for word', async () => {
    const { work, save, read } = await desk();
    expect(await read()).toMatchObject({
      state: 'NOT_STARTED',
      revision: 0,
      savedAt: null,
      answers: [],
      submissions: [],
      assignment: { id: work.assignmentId },
    });
    const text = ' Un cafe\u0301,\r\n\u{1F44D} and two   spaces ';
    expect(await save(0, text)).toMatchObject({ saved: true, draft: { state: 'DRAFT', revision: 1 } });
    expect(await save(1, text, 'Yes.')).toMatchObject({
      saved: true,
      draft: {
        revision: 2,
        savedAt: '2027-01-11T15:00:00.000Z',
        answers: expect.arrayContaining([
          { promptId: work.prompts[0], text: text.normalize('NFC'), words: 5 },
          { promptId: work.prompts[1], text: 'Yes.', words: 1 },
        ]),
      },
    });
  });

  it('typed over an old revision overwrites nothing and brings what is there', async () => {
    const { save } = await desk();
    await save(0, 'mine');
    await save(1, 'theirs');
    for (const stale of [0, 1, 7]) {
      const { saved, draft } = await save(stale, 'late');
      expect(saved).toBe(false);
      expect(draft).toMatchObject({ revision: 2, answers: [{ text: 'theirs' }] });
    }
  });

  it('saved from many tabs at once goes on once, and each loser is shown the winner', async () => {
    const { work, student, save } = await desk();
    for (const revision of [0, 1]) {
      const texts = Array.from({ length: 10 }, (_, i) => `tab ${i} over ${revision}`);
      const results = await Promise.all(texts.map((text) => save(revision, text)));
      expect(results.filter((result) => result.saved)).toHaveLength(1);
      const winner = texts[results.findIndex((result) => result.saved)];
      for (const { draft } of results)
        expect(draft).toMatchObject({ revision: revision + 1, answers: [{ text: winner }] });
    }
    const rows = await db.uow.run(work.system, (tx) =>
      tx.find(Reflection, { enrolmentId: student.enrolmentId }),
    );
    expect(rows).toHaveLength(1);
  });

  it('that was saved comes back as it was saved, whoever saves over it next', async () => {
    const { save, read } = await desk();
    await save(0, 'begun');
    const tab = async (name: string) => {
      for (let round = 0; round < 20; round += 1) {
        const { revision } = await read();
        const text = `${name} over ${revision}`;
        const { saved, draft } = await save(revision, text);
        if (saved) expect(draft).toMatchObject({ revision: revision + 1, answers: [{ text }] });
      }
    };
    await Promise.all(['one', 'two', 'three', 'four', 'five'].map(tab));
  });

  it('is one statement when it is saved', async () => {
    const { work, student } = await desk();
    const statements: string[] = [];
    const counting = new ReflectionsService(db.door({ onStatement: (text) => statements.push(text) }));
    await counting.saveDraft(student.actor, work.assignmentId, 0, [
      { promptId: work.prompts[0]!, text: 'x' },
    ]);
    expect(statements).toHaveLength(1);
  });

  it('refuses prompts that are not asked, and keeps what was written for a retired one', async () => {
    const { work, student, save, read } = await desk();
    await save(0, 'first', 'second');
    await db.uow.run(work.system, (tx) => tx.update(Prompt, { id: work.prompts[0]! }, { retiredAt: tx.now }));
    expect(await failing(save(1, 'again'))).toBe('unknown-prompt');
    for (const promptId of [newId(), (await g.assignment()).prompts[0]!]) {
      const strange = reflections.saveDraft(student.actor, work.assignmentId, 1, [{ promptId, text: 'x' }]);
      expect(await failing(strange)).toBe('unknown-prompt');
    }
    const answers = [{ promptId: work.prompts[1]!, text: 'changed' }];
    await reflections.saveDraft(student.actor, work.assignmentId, 1, answers);
    const texts = (await read()).answers.map((answer) => answer.text);
    expect(texts.sort()).toEqual(['changed', 'first']);
  });
});

describe('handing in', () => {
  it('takes everything into a snapshot whose receipt can be made again', async () => {
    const { work, student, save, submit } = await desk();
    const contactId = await g.contact(work, student.id, { name: 'Ada', email: 'ada@example.org' });
    await g.interview(work, student, { contactId });
    await save(0, 'It was warm.', 'Yes');
    const { submission, reflection } = await submit(1);
    expect(reflection).toMatchObject({ state: 'SUBMITTED', submissions: [{ id: submission.id }] });
    expect(submission).toMatchObject({
      number: 1,
      late: false,
      submittedAt: '2027-01-11T15:00:00.000Z',
      answers: [
        { prompt: 'What surprised you?', text: 'It was warm.', words: 3 },
        { prompt: 'Would you do this work?', text: 'Yes', words: 1 },
      ],
      interviews: [
        {
          contact: 'Ada',
          occupation: work.occupation.title,
          vantage: 'DOES',
          counts: true,
          notes: 'Said a lot.',
        },
      ],
    });
    const row = await db.uow.run(work.system, (tx) => tx.get(Submission, submission.id));
    expect(row).toMatchObject({ words: 4, deadlineAt: new Date('2027-02-20T04:59:00Z'), supersededAt: null });
    expect(hashOf(row.snapshot)).toBe(submission.hash);
    expect(row.snapshot.rubricId).toBe(work.rubric.id);
    expect(JSON.stringify(row.snapshot)).not.toContain('ada@example.org');
  });

  it('goes by an id from which whoever grades without names reads no time', async () => {
    const { save, submit } = await desk();
    await save(0, 'It was warm.', 'Yes');
    const { submission } = await submit(1);
    // Of the kinds of UUID this one is made by chance alone.
    expect(submission.id[14]).toBe('4');
  });

  it('meets the milestone and gives a receipt, in the product and by mail', async () => {
    const { work, student, save, submit } = await desk();
    await save(0, 'Enough.');
    const { submission } = await submit(1);
    const own = { enrolmentId: student.enrolmentId };
    expect(await db.uow.run(work.system, (tx) => tx.find(Standing, own))).toMatchObject([
      { milestoneId: work.milestone.reflection, metAt: new Date('2027-01-11T15:00:00Z') },
    ]);
    const params = {
      assignmentTitle: 'Three conversations',
      submittedAt: '2027-01-11T15:00:00.000Z',
      zone: 'America/Toronto',
      number: 1,
      words: 1,
      receipt: submission.hash,
    };
    const told = await db.uow.run(work.system, (tx) => tx.find(Notification, { userId: student.id }));
    expect(told).toMatchObject([{ kind: 'SUBMISSION_RECEIPT', params }]);
    const mail = await db.uow.run(work.system, (tx) => tx.find(Delivery, { userId: student.id }));
    expect(mail).toMatchObject([{ template: 'SUBMISSION_RECEIPT', params }]);
  });

  it('wants something written, at exactly the revision that was read', async () => {
    const { save, submit } = await desk();
    expect(await failing(submit(0))).toBe('nothing-written');
    await save(0, ' \n', '');
    expect(await failing(submit(1))).toBe('nothing-written');
    await save(1, 'Now.');
    await expect(submit(1)).rejects.toThrow(new Conflict(2));
    expect(await failing(submit(2))).toBe('nothing');
  });

  it('again takes the place of the one before, which stays as it was', async () => {
    const { work, save, submit } = await desk();
    await save(0, 'First.');
    const first = (await submit(1)).submission;
    await save(1, 'Second.');
    const { submission, reflection } = await submit(2);
    expect(reflection.submissions.map((one) => one.number)).toEqual([2, 1]);
    expect(reflection.submissions[1]).toEqual(first);
    const current = await db.uow.run(work.system, (tx) => tx.find(Submission, { supersededAt: null }));
    expect(current.map((row) => row.id)).toEqual([submission.id]);
    // Not even the application can change what was handed in.
    const forged = db.uow.run(work.system, (tx) => tx.update(Submission, { id: first.id }, { hash: 'x' }));
    await expect(forged).rejects.toThrow(/permission denied/);
  });

  it('a hundred times with one key is one submission', async () => {
    const { work, save, submit } = await desk();
    await save(0, 'Once.');
    const sends = await Promise.all(Array.from({ length: 100 }, () => submit(1, 'the-only-key')));
    expect(new Set(sends.map(({ submission }) => submission.id)).size).toBe(1);
    expect(await db.uow.run(work.system, (tx) => tx.find(Submission, {}))).toHaveLength(1);
    expect(await db.uow.run(work.system, (tx) => tx.find(Notification, {}))).toHaveLength(1);
    expect(await failing(submit(2, 'the-only-key'))).toBe('IDEMPOTENCY_MISMATCH');
  });

  it('is late by the effective deadline of that moment', async () => {
    const [punctual, { work, student, save, submit }] = [await desk(), await desk()];
    await punctual.save(0, 'Late?');
    await save(0, 'Late?');
    db.clock.set('2027-02-20T04:59:00.000Z');
    expect((await punctual.submit(1)).submission.late).toBe(false);
    db.clock.advance({ seconds: 1 });
    expect((await submit(1)).submission.late).toBe(true);
    // More time given afterwards forgives what was late until then.
    await g.extension(work, student, work.milestone.reflection, '2027-02-26T23:59:00-05:00');
    const { reflection } = await submit(1);
    expect(reflection.submissions.map((one) => one.late)).toEqual([false, false]);
  });

  it('again is possible until it is due; what came in time stays in time, and what is written since is kept', async () => {
    const { work, student, save, submit, read } = await desk();
    await save(0, 'In time.');
    db.clock.set('2027-02-20T04:59:00.000Z');
    await submit(1);
    await submit(1);
    db.clock.advance({ seconds: 1 });
    expect((await save(1, 'A typing mistake less.')).saved).toBe(true);
    expect(await failing(submit(2))).toBe('due-is-over');
    expect(await read()).toMatchObject({
      submissions: [{ number: 2, late: false }, { number: 1 }],
      answers: [{ text: 'A typing mistake less.' }],
    });
    // More time is more time.
    await g.extension(work, student, work.milestone.reflection, '2027-02-26T23:59:00-05:00');
    expect((await submit(2)).submission).toMatchObject({ number: 3, late: false });
  });

  it('within the grace is late for nobody: not on the receipt, not in the queue; a moment after, it is', async () => {
    const { work, save, submit, read } = await desk();
    const late = { graceHours: 6, percentPerDay: 10, floorPercent: 50 };
    await db.uow.run(work.system, (tx) => tx.update(Assignment, { id: work.assignmentId }, { late }));
    const queued = async () => {
      const wish = { assignmentId: work.assignmentId, filter: 'ALL', first: 10 } as const;
      return (await new GradingService(db.uow).queue(work.instructor.actor, wish)).edges.map(
        ({ node }) => node.late,
      );
    };
    await save(0, 'Nearly in time.');
    db.clock.set('2027-02-20T10:59:00.000Z');
    await submit(1);
    const forgiven = { late: false, withinGrace: true, lateDays: 0, keptPercent: 100 };
    expect((await read()).submissions).toMatchObject([forgiven]);
    expect(await queued()).toEqual([false]);
    // It came after the deadline all the same, so it can be bettered, at its own cost.
    db.clock.advance({ seconds: 1 });
    await submit(1);
    expect((await read()).submissions).toMatchObject([
      { late: true, withinGrace: false, lateDays: 1, keptPercent: 90 },
      forgiven,
    ]);
    expect(await queued()).toEqual([true]);
  });

  it('again waits while somebody has it open to grade it, and no longer', async () => {
    const { work, save, submit, read } = await desk();
    const claims = new ClaimsService(db.uow);
    await save(0, 'One.');
    const { id } = (await submit(1)).submission;
    await claims.claim(work.instructor.actor, id);
    expect((await save(1, 'Two.')).saved).toBe(true);
    expect(await failing(submit(2))).toBe('being-graded');
    expect(await read()).toMatchObject({ answers: [{ text: 'Two.' }], submissions: [{ id }] });
    db.clock.advance({ seconds: CLAIM_MINUTES * 60 });
    const second = (await submit(2)).submission.id;
    await claims.claim(work.instructor.actor, second);
    await claims.letGo(work.instructor.actor, second);
    expect((await submit(2)).submission.number).toBe(3);
  });

  it('costs what the policy says that held then, by days begun after the grace', async () => {
    const { work, save, submit, read } = await desk();
    const policy = (late: LatePolicy | null) =>
      db.uow.run(work.system, (tx) => tx.update(Assignment, { id: work.assignmentId }, { late }));
    const costAt = async (at: string) => {
      db.clock.set(at);
      const { submission } = await submit(1);
      return [submission.lateDays, submission.keptPercent];
    };
    await save(0, 'Late?');
    expect(await costAt('2027-02-20T05:00:00.000Z')).toEqual([0, 100]);
    await policy({ graceHours: 2, percentPerDay: 12.5, floorPercent: 40 });
    expect(await costAt('2027-02-20T06:59:00.000Z')).toEqual([0, 100]);
    expect(await costAt('2027-02-20T06:59:00.001Z')).toEqual([1, 87.5]);
    expect(await costAt('2027-02-21T04:59:00.001Z')).toEqual([2, 75]);
    expect(await costAt('2027-03-20T03:59:00.000Z')).toEqual([28, 40]);
    const kept = async () => (await read()).submissions.map((one) => one.keptPercent);
    // A stricter policy does not reach what was handed in before, a gentler one does.
    await policy({ graceHours: 0, percentPerDay: 50, floorPercent: 0 });
    expect(await kept()).toEqual([40, 75, 87.5, 100, 100]);
    await policy({ graceHours: 2, percentPerDay: 10, floorPercent: 40 });
    expect(await kept()).toEqual([40, 80, 90, 100, 100]);
  });

  it('costs nothing by more time that was given after handing in, for the student and the grader alike', async () => {
    const { work, student, save, submit, read } = await desk();
    await db.uow.run(work.system, (tx) =>
      tx.update(
        Assignment,
        { id: work.assignmentId },
        { late: { graceHours: 0, percentPerDay: 10, floorPercent: 0 } },
      ),
    );
    await save(0, 'Late.');
    db.clock.set('2027-02-22T15:00:00Z');
    const { id } = (await submit(1)).submission;
    const grading = new GradingService(db.uow);
    const standing = async () =>
      [(await read()).submissions[0]!, (await grading.sheet(work.instructor.actor, id)).submission].map(
        ({ late, lateDays, keptPercent }) => [late, lateDays, keptPercent],
      );
    expect(await standing()).toEqual([
      [true, 3, 70],
      [true, 3, 70],
    ]);
    await g.extension(work, student, work.milestone.reflection, '2027-02-21T23:59:00-05:00');
    expect(await standing()).toEqual([
      [true, 1, 90],
      [true, 1, 90],
    ]);
    await g.extension(work, student, work.milestone.reflection, '2027-02-26T23:59:00-05:00');
    expect(await standing()).toEqual([
      [false, 0, 100],
      [false, 0, 100],
    ]);
    // What was said on handing in is kept as it was said.
    expect(await db.uow.read(work.system, (tx) => tx.find(Submission, { id }))).toMatchObject([
      { lateDays: 3, deadlineAt: new Date('2027-02-20T04:59:00Z') },
    ]);
  });

  it('ends with a finished grade; a draft grade does not stop it', async () => {
    const { work, save, submit, read } = await desk();
    await save(0, 'One.');
    const first = (await submit(1)).submission;
    await grade(work, first.id, 'DRAFT');
    expect((await read()).closed).toBe(false);
    expect((await save(1, 'Two.')).saved).toBe(true);
    const second = (await submit(2)).submission;
    await grade(work, second.id, 'READY');
    expect(await failing(save(2, 'Three.'))).toBe('already-graded');
    expect(await failing(submit(2))).toBe('already-graded');
    expect(await read()).toMatchObject({ state: 'SUBMITTED', closed: true });
    await db.uow.run(work.system, (tx) =>
      tx.update(Grade, { submissionId: second.id }, { state: 'RELEASED', releasedAt: tx.now }),
    );
    expect((await read()).state).toBe('GRADED');
  });
});

it('says beforehand why it stays as it is, by the very rule that refuses', async () => {
  const { work, save, submit, read } = await desk();
  const { assignmentId } = work;
  const claims = new ClaimsService(db.uow);
  /** What it says, and what saving and handing in come to. */
  const said = async () => {
    const { held, closed, revision } = await read();
    return [
      held,
      closed,
      await failing(save(revision, `After ${revision}.`)),
      await failing(submit((await read()).revision)),
    ];
  };
  expect((await read()).held).toBeNull();
  expect(await said()).toEqual([null, false, 'nothing', 'nothing']);
  const current = async () => (await read()).submissions[0]!.id;
  const claimed = await current();
  await claims.claim(work.instructor.actor, claimed);
  expect(await said()).toEqual(['BEING_READ', false, 'nothing', 'being-graded']);
  await claims.letGo(work.instructor.actor, claimed);
  db.clock.set('2027-02-20T04:59:01Z');
  expect(await said()).toEqual(['IN_TIME', false, 'nothing', 'due-is-over']);

  const id = await current();
  const gradeIs = (state: Grade['state']) =>
    db.uow.run(work.system, (tx) =>
      tx.update(Grade, { submissionId: id }, { state, releasedAt: state === 'RELEASED' ? tx.now : null }),
    );
  await grade(work, id, 'READY');
  expect(await said()).toEqual(['FINISHED', true, 'already-graded', 'already-graded']);
  await gradeIs('RELEASED');
  expect(await said()).toEqual(['RELEASED', true, 'already-graded', 'already-graded']);
  await db.owner(
    `insert into past_grades (tenant_id, id, grade_id, version, points, feedback, remarks, scores, released_at, replaced_at)
     select tenant_id, gen_random_uuid(), id, 1, 3, '', '[]', '[]', now(), $2 from grades where submission_id = $1`,
    [id, db.clock.now()],
  );
  await gradeIs('DRAFT');
  expect(await said()).toEqual(['ANEW', true, 'already-graded', 'already-graded']);
  db.clock.advance({ seconds: 1 });
  const asks = [{ promptId: work.prompts[0]!, text: 'Why?' }];
  await new ReturnForRevision(db.uow).giveBack(work.instructor.actor, { submissionId: id, asks, note: '' });
  expect(await said()).toEqual([null, false, 'nothing', 'nothing']);
  await db.owner('delete from assignment_cohorts where tenant_id = $1 and assignment_id = $2', [
    work.tenantId,
    assignmentId,
  ]);
  expect(await said()).toEqual(['PAST', true, 'NOT_FOUND', 'NOT_FOUND']);
});

describe('strangers', () => {
  it('find nothing: staff, another section, another tenant, somebody dropped', async () => {
    const { work, student, save } = await desk();
    await save(0, 'Mine.');
    const other = await g.assignment({ tenant: work });
    const abroad = await g.assignment();
    const classmate = await g.student(work);
    const actors: Actor[] = [
      work.instructor.actor,
      (await g.enrolled(work, 'COUNSELLOR')).actor,
      (await g.student(other)).actor,
      (await g.student(abroad)).actor,
      { ...student.actor, tenantId: abroad.tenantId },
    ];
    for (const actor of actors) {
      await expect(reflections.reflection(actor, work.assignmentId)).rejects.toThrow(NotFound);
      await expect(reflections.saveDraft(actor, work.assignmentId, 1, [])).rejects.toThrow(NotFound);
      await expect(submitting.submit(actor, work.assignmentId, 1)).rejects.toThrow(NotFound);
    }
    expect(await reflections.reflection(classmate.actor, work.assignmentId)).toMatchObject({ answers: [] });
  });
});
