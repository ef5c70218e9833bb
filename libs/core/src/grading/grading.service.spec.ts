import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor, DomainError } from '@firsthand/contracts';
import {
  AssignmentCohort,
  AuditEntry,
  Delivery,
  Enrolment,
  Notification,
  type Statement,
  Submission,
  User,
} from '@firsthand/persistence';
import { given, type GivenAssignment, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { newId } from '@firsthand/platform';
import { SubmitReflection } from '../reflections/submit-reflection.ts';
import { GradingService, type QueuePage } from './grading.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let grading: GradingService;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 8 });
  g = given(db);
  grading = new GradingService(db.uow);
});
afterAll(() => db.close());

const full = (work: GivenAssignment, points = 3) =>
  work.rubric.criteria.map((criterion) => ({ criterionId: criterion.id, points }));
const page = (assignmentId: string, rest: Partial<QueuePage> = {}) => ({
  assignmentId,
  filter: 'ALL' as const,
  first: 50,
  ...rest,
});
const refusal = (promise: Promise<unknown>): Promise<DomainError> =>
  promise.then(
    () => {
      throw new Error('was not refused');
    },
    (error: DomainError) => error,
  );
/** Grades a submission of `work` as its instructor. */
const grade = (
  work: GivenAssignment & { submissionId: string },
  rest: Partial<Parameters<GradingService['save']>[1]> = {},
) =>
  grading.save(work.instructor.actor, {
    submissionId: work.submissionId,
    version: 0,
    feedback: '',
    scores: full(work),
    ready: true,
    ...rest,
  });

/** Everybody who must not come near: other tenants and sections, and lower roles of this section. */
async function strangers(
  work: GivenAssignment & { student: { actor: GivenAssignment['instructor']['actor'] } },
) {
  const [elsewhere, nextDoor, counsellor, classmate] = await Promise.all([
    g.assignment(),
    g.assignment({ tenant: work }),
    g.enrolled(work, 'COUNSELLOR'),
    g.student(work),
  ]);
  const dropped = await g.enrolled(work, 'INSTRUCTOR');
  await db.uow.run(work.system, (tx) =>
    tx.update(Enrolment, { id: dropped.enrolmentId }, { droppedAt: tx.now }),
  );
  return [elsewhere.instructor, nextDoor.instructor, counsellor, classmate, dropped, work.student].map(
    (person) => person.actor,
  );
}

describe('the grading queue', () => {
  it('is one statement that gives student, quota, lateness, grade and totals, oldest first', async () => {
    const work = await g.assignment();
    const [first, second] = [
      await g.submission(work, {
        submittedAt: new Date('2027-02-20T05:00:00Z'),
        deadlineAt: new Date('2027-02-20T04:59:00Z'),
      }),
      await g.submission(work, {
        submittedAt: new Date('2027-02-20T06:00:00Z'),
        deadlineAt: new Date('2027-02-20T06:00:00Z'),
      }),
    ];
    await g.interview(work, first.student);
    await g.interview(work, first.student, { counts: false });
    await grade(second, { scores: full(work, 2.5) });

    const statements: string[] = [];
    const counted = new GradingService(db.door({ onStatement: (text) => statements.push(text) }));
    const queue = await counted.queue(work.instructor.actor, page(work.assignmentId));

    expect(statements).toHaveLength(1);
    expect(queue).toMatchObject({ totalCount: 2, ungradedCount: 1, readyCount: 1 });
    expect(queue.edges.map((edge) => edge.node)).toMatchObject([
      {
        submissionId: first.submissionId,
        enrolmentId: first.student.enrolmentId,
        student: {
          id: first.student.id,
          email: first.student.email,
          givenName: first.student.givenName,
          familyName: first.student.familyName,
        },
        cohort: expect.stringMatching(/^Cohort/),
        submittedAt: '2027-02-20T05:00:00.000Z',
        number: 1,
        words: 14,
        late: true,
        quotaCounted: 1,
        quotaWanted: 3,
        grade: null,
      },
      {
        submissionId: second.submissionId,
        late: false,
        quotaCounted: 0,
        grade: {
          state: 'READY',
          version: 1,
          points: 10,
          scores: expect.arrayContaining(
            full(work, 2.5).map((score) => ({ ...score, levelId: null, comment: '' })),
          ),
        },
      },
    ]);
  });

  it('leaves out replaced submissions and dropped students', async () => {
    const shown = await g.submission();
    const replaced = await g.submission(shown, { supersededAt: db.clock.now() });
    const gone = await g.submission(shown);
    await db.uow.run(shown.system, (tx) =>
      tx.update(Enrolment, { id: gone.student.enrolmentId }, { droppedAt: tx.now }),
    );
    const { edges, totalCount } = await grading.queue(shown.instructor.actor, page(shown.assignmentId));
    expect(replaced.submissionId).not.toBe(shown.submissionId);
    expect([totalCount, edges.map((edge) => edge.node.submissionId)]).toEqual([1, [shown.submissionId]]);
  });

  it('pages through ties without a gap or a repeat, and takes no other queue’s cursor', async () => {
    const work = await g.assignment();
    const ids: string[] = [];
    for (let i = 0; i < 7; i += 1) ids.push((await g.submission(work)).submissionId);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, pageInfo } = await grading.queue(
        work.instructor.actor,
        page(work.assignmentId, { first: 3, after }),
      );
      seen.push(...edges.map((edge) => edge.node.submissionId));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(seen).toEqual([...ids].sort());

    const other = await g.submission(await g.assignment({ tenant: work }));
    const foreign = page(work.assignmentId, { after: other.submissionId });
    expect((await grading.queue(work.instructor.actor, foreign)).edges).toEqual([]);
    expect(
      (await refusal(grading.queue(work.instructor.actor, page(work.assignmentId, { after: 'x' })))).code,
    ).toBe('BAD_USER_INPUT');
  });

  it('filters by state; the totals stay those of the whole queue', async () => {
    const work = await g.assignment();
    const [none, draft, ready, released] = [
      await g.submission(work),
      await g.submission(work),
      await g.submission(work),
      await g.submission(work),
    ];
    await grade(released);
    await grading.release(work.instructor.actor, work.assignmentId);
    await grade(ready);
    await grade(draft, { ready: false, scores: [] });
    const expected = {
      UNGRADED: [none, draft],
      DRAFT: [draft],
      READY: [ready],
      RELEASED: [released],
      ALL: [none, draft, ready, released],
    } as const;
    for (const [filter, wanted] of Object.entries(expected)) {
      const queue = await grading.queue(
        work.instructor.actor,
        page(work.assignmentId, { filter: filter as keyof typeof expected }),
      );
      expect([filter, queue.edges.map((edge) => edge.node.submissionId)]).toEqual([
        filter,
        wanted.map((one) => one.submissionId),
      ]);
      expect(queue).toMatchObject({ totalCount: 4, ungradedCount: 2, readyCount: 1 });
    }
  });
});

describe('the order of the queue', () => {
  it('is by age, by deadline, or class by class and name by name, and pages go on in it', async () => {
    const work = await g.assignment();
    const due = (day: number) => ({ deadlineAt: new Date(`2027-02-2${day}T05:00:00Z`) });
    const at = (hour: number) => ({ submittedAt: new Date(`2027-02-20T0${hour}:00:00Z`) });
    const [one, two, three] = [
      await g.submission(work, { ...due(3), ...at(1) }),
      await g.submission(work, { ...due(1), ...at(2) }),
      await g.submission(work, at(3)),
    ];
    await db.uow.run(work.system, async (tx) => {
      for (const [{ student }, familyName] of [
        [one, 'Zito'],
        [two, 'Moreau'],
        [three, 'Abara'],
      ] as const)
        await tx.update(User, { id: student.id }, { familyName });
    });
    const orders = { OLDEST: [one, two, three], DUE: [two, one, three], STUDENT: [three, two, one] } as const;
    for (const [order, wanted] of Object.entries(orders)) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const rest = { first: 1, after, order: order as keyof typeof orders };
        const { edges, pageInfo } = await grading.queue(work.instructor.actor, page(work.assignmentId, rest));
        seen.push(...edges.map(({ cursor }) => cursor));
        ({ endCursor: after, hasNextPage: more } = pageInfo);
      }
      expect([order, seen]).toEqual([order, wanted.map((each) => each.submissionId)]);
    }
  });

  it('goes on where it was when the last one seen is handed in again meanwhile', async () => {
    const work = await g.assignment();
    const [one, two] = [await g.submission(work), await g.submission(work)];
    await db.uow.run(work.system, (tx) =>
      tx.update(Submission, { id: one.submissionId }, { supersededAt: tx.now }),
    );
    const { edges } = await grading.queue(
      work.instructor.actor,
      page(work.assignmentId, { after: one.submissionId }),
    );
    expect(edges.map(({ cursor }) => cursor)).toEqual([two.submissionId]);
  });

  it('goes over all sections one teaches, and no others', async () => {
    const work = await g.assignment();
    const second = await g.assignment({ tenant: work });
    const foreign = await g.submission(await g.assignment({ tenant: work }));
    await db.uow.run(work.system, (tx) =>
      tx.insert(Enrolment, {
        ...{ sectionId: second.sectionId, userId: work.instructor.id, role: 'INSTRUCTOR', cohortId: null },
        ...{ createdAt: tx.now, droppedAt: null },
      }),
    );
    const [one, two] = [await g.submission(work), await g.submission(second)];
    const { edges, totalCount } = await grading.queue(work.instructor.actor, { filter: 'ALL', first: 50 });
    expect([totalCount, edges.map(({ node }) => [node.assignmentId, node.submissionId])]).toEqual([
      2,
      [
        [work.assignmentId, one.submissionId],
        [second.assignmentId, two.submissionId],
      ],
    ]);
    expect(JSON.stringify(edges)).not.toContain(foreign.submissionId);
  });
});

describe('the grading sheet', () => {
  it('is one statement that gives the work, the rubric, the grade, the grid and the neighbours', async () => {
    const work = await g.assignment();
    const [one, two, three] = [await g.submission(work), await g.submission(work), await g.submission(work)];
    await g.choice(work, two.student);
    const contactId = await g.contact(work, two.student.id, { phone: '555 0100', email: 'ada@example.org' });
    await g.interview(work, two.student, { contactId });
    await grade(two, { feedback: 'Good.', ready: false });
    await grade(three);

    const statements: string[] = [];
    const counted = new GradingService(db.door({ onStatement: (text) => statements.push(text) }));
    const sheet = await counted.sheet(work.instructor.actor, two.submissionId);

    expect(statements).toHaveLength(1);
    expect(sheet).toMatchObject({
      enrolmentId: two.student.enrolmentId,
      student: { id: two.student.id },
      assignment: { id: work.assignmentId, section: { id: work.sectionId } },
      rubric: { id: work.rubric.id, totalPoints: 20 },
      submission: { id: two.submissionId, number: 1, answers: [{ words: 7 }, { words: 7 }] },
      earlier: [],
      grade: { state: 'DRAFT', feedback: 'Good.', points: 12 },
      grid: { counted: 1, wanted: 3, rows: [{ occupation: { id: work.occupation.id } }] },
      position: 2,
      total: 3,
      previousId: one.submissionId,
      nextId: three.submissionId,
      nextUngradedId: one.submissionId,
    });
    expect(sheet.grid.rows[0]!.slots[0]!.interview).toMatchObject({ contact: { phone: '', email: '' } });
    expect(JSON.stringify(sheet)).not.toMatch(/555 0100|ada@example/);
  });

  it('shows a replaced submission outside the queue, and earlier ones beside the newest', async () => {
    const work = await g.assignment();
    const old = await g.submission(work, { supersededAt: db.clock.now() });
    const newer = newId();
    await db.uow.run(work.system, async (tx) => {
      const { id: _, ...row } = await tx.get(Submission, old.submissionId);
      await tx.insert(Submission, { ...row, id: newer, number: 2, supersededAt: null });
    });
    const { actor } = work.instructor;
    expect(await grading.sheet(actor, old.submissionId)).toMatchObject({
      position: 0,
      total: 1,
      grade: null,
      nextUngradedId: newer,
    });
    expect((await grading.sheet(actor, newer)).earlier).toMatchObject([{ id: old.submissionId, number: 1 }]);
  });
});

describe('saving a grade', () => {
  it('makes it, changes it at its version, replaces the scores and adds up exactly', async () => {
    const work = await g.submission();
    const [one, two] = work.rubric.criteria;
    const made = await grade(work, { ready: false, scores: [{ criterionId: one!.id, points: 0.1 }] });
    expect(made).toMatchObject({ version: 1, state: 'DRAFT', points: 0.1, maxPoints: 20, releasedAt: null });
    const changed = await grade(work, {
      version: 1,
      feedback: 'Good.',
      ready: false,
      scores: [
        { criterionId: one!.id, points: 0.2, comment: 'Thin' },
        { criterionId: two!.id, points: 3, levelId: two!.levels[1]!.id },
      ],
    });
    expect(changed).toMatchObject({ id: made.id, version: 2, feedback: 'Good.', points: 3.2 });
    expect(changed.scores).toHaveLength(2);
    const finished = await grade(work, { version: 2, scores: full(work, 1.1) });
    expect(finished).toMatchObject({
      version: 3,
      state: 'READY',
      points: 4.4,
      gradedBy: { id: work.instructor.id },
    });
    const noted = await db.uow.read(work.system, (read) => read.find(AuditEntry, { action: 'grade.saved' }));
    expect(noted.map((entry) => (entry.detail as { version: number }).version).sort()).toEqual([1, 2, 3]);
  });

  it('reads once what it is judged by, is written by one statement, and comes back as it is read', async () => {
    const work = await g.submission(await g.assignment());
    const { actor } = work.instructor;
    const statements: string[] = [];
    const counted = new GradingService(db.door({ onStatement: (text) => statements.push(text) }));
    const scores = full(work, 2.25).map((score, n) => ({ ...score, comment: `Said of ${n}` }));
    const given = {
      submissionId: work.submissionId,
      feedback: 'Cafe\u0301.',
      scores,
      remarks: [],
      ready: false,
    };
    for (const [version, rest] of [{}, { scores: [] }, { scores: scores.reverse(), ready: true }].entries()) {
      statements.length = 0;
      const saved = await counted.save(actor, { ...given, version, ...rest });
      // The first save reads what it is judged by and its rubric; the next ones still know both.
      expect(statements).toHaveLength(version === 0 ? 3 : 1);
      expect(saved).toEqual((await grading.gradesOf(actor, [work.submissionId])).get(work.submissionId));
    }
  });

  it('keeps comments on the words of this text; a comment on another text is refused', async () => {
    const work = await g.submission();
    const other = await g.submission(work);
    const { submission } = await grading.sheet(work.instructor.actor, work.submissionId);
    const { promptId, text } = submission.answers[0]!;
    const remark = { id: newId(), promptId, start: 2, end: 9, quote: text.slice(2, 9), text: 'Say more.' };
    const saved = await grade(work, { remarks: [remark], ready: false });
    expect(saved.remarks).toEqual([remark]);
    expect((await grading.sheet(work.instructor.actor, work.submissionId)).grade?.remarks).toEqual([remark]);
    const wrong = { ...remark, quote: 'not there' };
    expect((await refusal(grade(other, { remarks: [wrong] }))).details).toMatchObject({ rule: 'other-text' });
    expect((await grading.sheet(work.instructor.actor, other.submissionId)).grade).toBeNull();

    await grade(work, { version: 1, remarks: [{ ...remark, text: 'Say less.' }] });
    await grading.release(work.instructor.actor, work.assignmentId);
    const seen = (await grading.gradesOf(work.student.actor, [work.submissionId])).get(work.submissionId);
    expect(seen?.remarks).toMatchObject([{ quote: remark.quote, text: 'Say less.' }]);
  });

  it('keeps the rubric it was first given with', async () => {
    const work = await g.submission();
    await grade(work);
    const newer = newId();
    await db.owner(
      `insert into rubrics (tenant_id, id, assignment_id, version, created_at) values ($1, $2, $3, 2, now())`,
      [work.tenantId, newer, work.assignmentId],
    );
    expect((await grade(work, { version: 1 })).rubric).toMatchObject({ id: work.rubric.id, version: 1 });
  });

  it('says no to a replaced submission and to a released grade, and changes nothing', async () => {
    const work = await g.submission();
    await grade(work);
    await grading.release(work.instructor.actor, work.assignmentId);
    expect((await refusal(grade(work, { version: 2 }))).details).toEqual({ rule: 'already-released' });

    const old = await g.submission(work, { supersededAt: db.clock.now() });
    const newer = newId();
    await db.uow.run(work.system, async (tx) => {
      const { id: _, ...row } = await tx.get(Submission, old.submissionId);
      await tx.insert(Submission, { ...row, id: newer, number: 2, supersededAt: null });
    });
    expect((await refusal(grade(old))).details).toEqual({ rule: 'superseded', submissionId: newer });
  });

  it('that is just being finished keeps a newer submission out', async () => {
    const work = await g.submission();
    let written!: () => void;
    const hasWritten = new Promise<void>((resolve) => (written = resolve));
    const handingIn = hasWritten.then(() =>
      new SubmitReflection(db.uow).submit(work.student.actor, work.assignmentId, 1),
    );
    const slowDoor = Object.assign(db.door({}), {
      write: <Row, Params extends readonly unknown[]>(
        actor: Actor,
        statement: Statement<Row, Params>,
        ...params: Params
      ) =>
        db.uow.run(actor, async (tx) => {
          const rows = await tx.sql(statement, ...params);
          written();
          await sleep(200);
          return rows;
        }),
    });
    const [saved, refused] = await Promise.all([
      new GradingService(slowDoor).save(work.instructor.actor, {
        submissionId: work.submissionId,
        version: 0,
        feedback: '',
        scores: full(work),
        ready: true,
      }),
      refusal(handingIn),
    ]);
    expect(saved.state).toBe('READY');
    expect(refused.details).toEqual({ rule: 'already-graded' });
  });

  it('is judged by what is so now, whatever the save before was judged by', async () => {
    const work = await g.assignment();
    const colleague = await g.enrolled(work, 'INSTRUCTOR');
    const happens: [what: string, sql: string, answer: string][] = [
      [
        'its student hands in again',
        `update submissions set superseded_at = $4 where tenant_id = $1 and id = $2 and $3::uuid is not null`,
        'superseded',
      ],
      [
        'what was handed in for its student is taken back',
        `update submissions set superseded_at = $4, withdrawn_at = $4, handed_in_by = $3, handed_in_at = $4,
          handed_in_reason = 'Whole.' where tenant_id = $1 and id = $2`,
        'NOT_FOUND',
      ],
      [
        'its student leaves',
        `update enrolments set dropped_at = $4 where tenant_id = $1 and $3::uuid is not null
          and id = (select enrolment_id from submissions where id = $2)`,
        'NOT_FOUND',
      ],
      [
        'a colleague opens it',
        `insert into grading_claims (tenant_id, id, held_by, held_since, held_until)
          values ($1, $2, $3, $4, $4::timestamptz + interval '10 minutes')`,
        'held-by-another',
      ],
      [
        'they are to read it a second time',
        `insert into second_readings (tenant_id, id, submission_id, rubric_id, first_by, first_scores, first_points,
            reader_id, drawn_by, drawn_at)
          select tenant_id, gen_random_uuid(), $2, rubric_id, $3, '[]', 0, graded_by, $3, $4
          from grades where tenant_id = $1 and submission_id = $2`,
        'second-reader',
      ],
      [
        'it is released',
        `update grades set state = 'RELEASED', released_at = $4, version = version + 1
          where tenant_id = $1 and submission_id = $2 and $3::uuid is not null`,
        'already-released',
      ],
      [
        'a colleague saves it',
        `update grades set version = version + 1, graded_by = $3, updated_at = $4 where tenant_id = $1 and submission_id = $2`,
        'CONFLICT',
      ],
    ];
    for (const [what, sql, answer] of happens) {
      const one = await g.submission(work);
      await grade(one);
      await db.owner(sql, [work.tenantId, one.submissionId, colleague.id, db.clock.now()]);
      const before = await db.owner('select * from grades where submission_id = $1', [one.submissionId]);
      const { code, details } = await refusal(grade(one, { version: 1, feedback: 'Written on.' }));
      expect([what, (details as { rule?: string } | undefined)?.rule ?? code]).toEqual([what, answer]);
      expect(await db.owner('select * from grades where submission_id = $1', [one.submissionId])).toEqual(
        before,
      );
    }

    const last = await g.submission(work);
    await grade(last);
    await db.uow.run(work.system, (tx) =>
      tx.update(Enrolment, { id: work.instructor.enrolmentId }, { droppedAt: tx.now }),
    );
    expect((await refusal(grade(last, { version: 1 }))).code).toBe('NOT_FOUND');
  });

  it('that was refused for what was known is judged anew: let go, it is finished', async () => {
    const work = await g.submission();
    const colleague = await g.enrolled(work, 'INSTRUCTOR');
    const held = [work.tenantId, work.submissionId, colleague.id, db.clock.now()];
    await db.owner(
      `insert into grading_claims (tenant_id, id, held_by, held_since, held_until)
        values ($1, $2, $3, $4, $4::timestamptz + interval '10 minutes')`,
      held,
    );
    await grade(work, { ready: false });
    expect((await refusal(grade(work, { version: 1 }))).details).toMatchObject({ rule: 'held-by-another' });
    await db.owner('delete from grading_claims where tenant_id = $1 and id = $2', held.slice(0, 2));
    expect(await grade(work, { version: 1 })).toMatchObject({ state: 'READY', version: 2 });
  });

  it('loses nothing when many graders save at once: one wins each version, the others hear the current one', async () => {
    const work = await g.assignment();
    const submissions = [await g.submission(work), await g.submission(work), await g.submission(work)];
    let [won, lost] = [0, 0];
    for (let version = 0; version < 6; version += 1) {
      const tries = submissions.flatMap((one) =>
        Array.from({ length: 6 }, (_, grader) =>
          grade(one, { version, feedback: `grader ${grader}`, scores: full(work, grader / 2) }).then(
            (saved) => ({ saved, grader }),
            (error: DomainError) => ({ error, grader }),
          ),
        ),
      );
      const outcomes = await Promise.all(tries);
      const winners = outcomes.flatMap((one) => ('saved' in one ? [one] : []));
      const losers = outcomes.flatMap((one) => ('error' in one ? [one.error] : []));
      expect(winners).toHaveLength(submissions.length);
      expect(losers.map((error) => [error.code, error.details])).toEqual(
        losers.map(() => ['CONFLICT', { version: version + 1 }]),
      );
      const grades = await grading.gradesOf(
        work.instructor.actor,
        submissions.map((one) => one.submissionId),
      );
      for (const { saved, grader } of winners)
        expect(grades.get(saved.submissionId)).toMatchObject({
          version: version + 1,
          feedback: `grader ${grader}`,
          points: grader * 2,
        });
      won += winners.length;
      lost += losers.length;
    }
    expect([won, lost]).toEqual([18, 90]);
  });
});

describe('releasing', () => {
  it('shows every ready grade at one instant, tells each student once, and does nothing the second time', async () => {
    const work = await g.assignment();
    const [one, two, draft] = [await g.submission(work), await g.submission(work), await g.submission(work)];
    await grade(one, { feedback: 'Secretly splendid' });
    await grade(two);
    await grade(draft, { ready: false });
    const { actor } = work.instructor;

    expect(await grading.release(actor, work.assignmentId, [one.submissionId, draft.submissionId])).toBe(1);
    expect(await grading.release(actor, work.assignmentId)).toBe(1);
    expect(await grading.release(actor, work.assignmentId)).toBe(0);

    const [notices, mails] = await db.uow.read(work.system, async (read) => [
      await read.find(Notification, {}),
      await read.find(Delivery, {}),
    ]);
    expect(notices.map((notice) => notice.userId).sort()).toEqual([one.student.id, two.student.id].sort());
    expect(notices[0]).toMatchObject({
      kind: 'GRADE_RELEASED',
      path: `/reflections/${work.assignmentId}`,
      params: { assignmentTitle: 'Three conversations' },
    });
    expect(mails).toHaveLength(2);
    expect(JSON.stringify([notices, mails])).not.toMatch(/splendid|"points"/);
    const entries = await db.uow.read(work.system, (read) =>
      read.find(AuditEntry, { action: 'grades.released' }),
    );
    expect(entries).toHaveLength(2);
  });

  it('of a cohort of 120 is as many statements as of two: each is told once, nobody else, and pressing again tells nobody', async () => {
    const work = await g.assignment();
    const secondCohort = await g.cohort(work);
    await db.uow.run(work.system, (tx) =>
      tx.insert(AssignmentCohort, { assignmentId: work.assignmentId, cohortId: secondCohort }),
    );
    const ready = async (count: number, cohortId = work.cohortId) => {
      const handed: Awaited<ReturnType<typeof g.submission>>[] = [];
      for (let n = 0; n < count; n += 1) handed.push(await g.submission({ ...work, cohortId }));
      for (const one of handed) await grade(one);
      return handed;
    };
    const cohort = await ready(120);
    const others = await ready(6, secondCohort);
    const elsewhere = await g.submission(await g.assignment({ tenant: work }));
    await grade(elsewhere);
    const { actor } = work.instructor;
    const ids = (some: readonly { submissionId: string }[]) => some.map((one) => one.submissionId);
    const statements: string[] = [];
    const pressing = new GradingService(db.door({ onStatement: (text) => statements.push(text) }));
    const press = async (submissionIds: readonly string[] | null) => {
      statements.length = 0;
      const released = await pressing.release(actor, work.assignmentId, submissionIds);
      return { released, statements: statements.length };
    };
    const told = async () =>
      (await db.uow.read(work.system, (read) => read.find(Notification, { kind: 'GRADE_RELEASED' })))
        .map(({ userId }) => userId)
        .sort();
    const studentsOf = (some: readonly { student: { id: string } }[]) =>
      some.map(({ student }) => student.id).sort();

    const two = await press(ids(others.slice(0, 2)));
    expect(two.released).toBe(2);
    // Two press at once, as one does who does not see that it has begun.
    const pressed = await Promise.all([
      grading.release(actor, work.assignmentId, ids(cohort.slice(0, 40))),
      grading.release(actor, work.assignmentId, ids(cohort.slice(0, 40)).reverse()),
    ]);
    expect(pressed.sort()).toEqual([0, 40]);
    expect(await press(ids(cohort))).toEqual({ released: 80, statements: two.statements });
    expect(await told()).toEqual(studentsOf([...others.slice(0, 2), ...cohort]));
    expect((await press(ids(cohort))).released).toBe(0);
    expect(await told()).toHaveLength(122);
    const mails = await db.uow.read(work.system, (read) =>
      read.find(Delivery, { template: 'GRADE_RELEASED' }),
    );
    expect(mails.map(({ userId }) => userId).sort()).toEqual(await told());

    const left = await grading.gradesOf(actor, ids(others.slice(2)));
    expect([...left.values()].map(({ state }) => state)).toEqual(['READY', 'READY', 'READY', 'READY']);
    const afar = await grading.gradesOf(elsewhere.instructor.actor, [elsewhere.submissionId]);
    expect(afar.get(elsewhere.submissionId)).toMatchObject({ state: 'READY' });
    const whole = await grading.gradesOf(actor, ids(cohort));
    expect(new Set([...whole.values()].map(({ state }) => state))).toEqual(new Set(['RELEASED']));
  }, 30_000);

  it('only then is the grade the student’s to see', async () => {
    const work = await g.submission();
    const seen = async () => (await grading.gradesOf(work.student.actor, [work.submissionId])).size;
    await grade(work, { ready: false });
    expect(await seen()).toBe(0);
    await grade(work, { version: 1 });
    expect(await seen()).toBe(0);
    await grading.release(work.instructor.actor, work.assignmentId);
    expect(await seen()).toBe(1);
  });
});

it('strangers find nothing, in any door, even where the application forgets its own tenant filter', async () => {
  const work = await g.submission();
  await grade(work);
  const outsiders = await strangers(work);
  const unfiltered = new GradingService(db.door({ tenantFilter: false }));
  for (const actor of outsiders) {
    const doors = actor.tenantId === work.tenantId ? [grading] : [grading, unfiltered];
    for (const service of doors) {
      const tries = [
        service.queue(actor, page(work.assignmentId)),
        service.sheet(actor, work.submissionId),
        service.save(actor, {
          submissionId: work.submissionId,
          version: 1,
          feedback: '',
          scores: [],
          ready: false,
        }),
        service.release(actor, work.assignmentId),
      ];
      for (const attempt of tries) expect((await refusal(attempt)).code).toBe('NOT_FOUND');
      expect((await service.gradesOf(actor, [work.submissionId])).size).toBe(0);
    }
  }
  expect(outsiders).toHaveLength(6);
});
