import { createHash } from 'node:crypto';
import { AuditEntry, Enrolment, Grade, Notification, Submission, User } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  given,
  type GivenAssignment,
  openTestDatabase,
  type TestDatabase,
  refusal,
} from '@firsthand/testing';
import { ClaimsService } from './claims.service.ts';
import { GradingService } from './grading.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let claims: ClaimsService;
let grading: GradingService;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 10 });
  g = given(db);
  claims = new ClaimsService(db.uow);
  grading = new GradingService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-15T15:00:00Z'));

const passMinutes = (minutes: number) =>
  db.clock.set(new Date(db.clock.now().getTime() + minutes * 60_000).toISOString());
const full = (work: GivenAssignment, points = 3) =>
  work.rubric.criteria.map((criterion) => ({ criterionId: criterion.id, points }));

/** A submission and two who grade it. */
async function desk() {
  const work = await g.submission();
  const [ada, ben] = [work.instructor, await g.enrolled(work, 'INSTRUCTOR')];
  const { submissionId } = work;
  const save = (who: typeof ada, version: number, ready: boolean, rest: object = {}) =>
    grading.save(who.actor, {
      ...{ submissionId, version, feedback: '', scores: full(work), ready, shown: work.hash },
      ...rest,
    });
  return { work, ada, ben, submissionId, save };
}

describe('a claim', () => {
  it('is held by one, for ten minutes from the last sign of life', async () => {
    const { work, ada, ben, submissionId } = await desk();
    const first = await claims.claim(ada.actor, submissionId);
    expect(first).toMatchObject({
      mine: true,
      heldBy: { id: ada.id },
      heldUntil: '2027-02-15T15:10:00.000Z',
    });
    expect(await claims.claim(ben.actor, submissionId)).toMatchObject({
      mine: false,
      heldBy: { id: ada.id },
    });
    passMinutes(9);
    expect(await claims.claim(ada.actor, submissionId)).toMatchObject({
      mine: true,
      heldSince: first.heldSince,
      heldUntil: '2027-02-15T15:19:00.000Z',
    });
    passMinutes(9);
    expect(await claims.claims(ben.actor, work.assignmentId)).toMatchObject([{ submissionId, mine: false }]);
    passMinutes(1);
    expect(await claims.claims(ben.actor, work.assignmentId)).toEqual([]);
    expect(await claims.claim(ben.actor, submissionId)).toMatchObject({
      mine: true,
      heldSince: '2027-02-15T15:19:00.000Z',
    });
  });

  it('ends when it is let go, by its holder alone', async () => {
    const { ada, ben, submissionId } = await desk();
    await claims.claim(ada.actor, submissionId);
    await claims.letGo(ben.actor, submissionId);
    expect(await claims.claim(ben.actor, submissionId)).toMatchObject({ mine: false });
    await claims.letGo(ada.actor, submissionId);
    expect(await claims.claim(ben.actor, submissionId)).toMatchObject({ mine: true });
  });

  it('is taken over with a word to whoever had it, once, and the log says so', async () => {
    const { work, ada, ben, submissionId } = await desk();
    await claims.claim(ada.actor, submissionId);
    expect(await claims.claim(ben.actor, submissionId, true)).toMatchObject({ mine: true });
    await claims.claim(ben.actor, submissionId, true);
    expect(await claims.claim(ada.actor, submissionId)).toMatchObject({
      mine: false,
      heldBy: { id: ben.id },
    });
    const [told, noted] = await db.uow.read(work.system, async (read) => [
      await read.find(Notification, { kind: 'CLAIM_TAKEN' }),
      await read.find(AuditEntry, { action: 'claim.taken-over' }),
    ]);
    expect(told).toMatchObject([{ userId: ada.id, path: `/grading/${work.assignmentId}/${submissionId}` }]);
    expect(noted).toMatchObject([{ userId: ben.id, subjectId: submissionId }]);
  });

  it('never keeps anybody from a draft, only from finishing it', async () => {
    const { ada, ben, submissionId, save } = await desk();
    await claims.claim(ben.actor, submissionId);
    expect(await save(ada, 0, false)).toMatchObject({ state: 'DRAFT', version: 1 });
    expect(await refusal(save(ada, 1, true))).toBe('held-by-another');
    expect(await save(ben, 1, true)).toMatchObject({ state: 'READY', gradedBy: { id: ben.id } });
  });

  it('has an end: an hour later anybody may finish it', async () => {
    const { ada, ben, submissionId, save } = await desk();
    await claims.claim(ben.actor, submissionId);
    passMinutes(60);
    expect(await save(ada, 0, true)).toMatchObject({ state: 'READY' });
  });

  it('is nobody’s who does not grade here', async () => {
    const { work, ada, submissionId } = await desk();
    await claims.claim(ada.actor, submissionId);
    const nextDoor = (await g.assignment({ tenant: work })).instructor;
    const elsewhere = (await g.assignment()).instructor;
    for (const { actor } of [nextDoor, elsewhere, work.student]) {
      expect(await refusal(claims.claim(actor, submissionId, true))).toBe('NOT_FOUND');
      expect(await refusal(claims.flag(actor, submissionId, true))).toBe('NOT_FOUND');
      expect(await claims.claimFirst(actor, [submissionId], submissionId)).toBeNull();
      expect(await claims.claims(actor, work.assignmentId)).toEqual([]);
    }
    expect(await claims.claims(ada.actor)).toMatchObject([{ submissionId, mine: true }]);
  });
});

it('the first that is free comes next, in the order asked for; what one had is let go', async () => {
  const { work, ada, ben } = await desk();
  const [one, two, three] = [await g.submission(work), await g.submission(work), await g.submission(work)];
  const order = [three, two, one].map(({ submissionId }) => submissionId);
  await grading.save(ada.actor, {
    ...{ submissionId: three.submissionId, version: 0, feedback: '', scores: full(work), ready: true },
  });
  expect(await claims.claimFirst(ada.actor, order)).toMatchObject({ submissionId: two.submissionId });
  expect(await claims.claimFirst(ben.actor, order)).toMatchObject({ submissionId: one.submissionId });
  const again = await claims.claimFirst(ada.actor, [one.submissionId], two.submissionId);
  expect(again).toBeNull();
  expect(await claims.claimFirst(ben.actor, [two.submissionId])).toMatchObject({ mine: true });
});

it('a flag is everybody’s who grades here', async () => {
  const { work, ada, ben, submissionId } = await desk();
  const flagged = async () => {
    const page = { assignmentId: work.assignmentId, filter: 'ALL', first: 5 } as const;
    return (await grading.queue(ben.actor, page)).edges.map(({ node }) => node.flagged);
  };
  expect(await flagged()).toEqual([false]);
  await claims.flag(ada.actor, submissionId, true);
  await claims.flag(ada.actor, submissionId, true);
  expect(await flagged()).toEqual([true]);
  await claims.flag(ben.actor, submissionId, false);
  expect(await flagged()).toEqual([false]);
});

describe('twenty graders at five hundred submissions', () => {
  const GRADERS = 20;
  const SUBMISSIONS = 500;

  /** Each text names its student, so that a grade under the wrong one shows. */
  async function pile() {
    const work = await g.assignment();
    const rows = Array.from({ length: SUBMISSIONS }, (_, at) => {
      const text = `The text of student ${at}`;
      return {
        ...{ at, text, userId: newId(), enrolmentId: newId(), submissionId: newId() },
        hash: createHash('sha256').update(text).digest('hex'),
      };
    });
    await db.uow.run(work.system, async (tx) => {
      await tx.insert(
        User,
        rows.map(({ userId, at }) => ({
          ...{
            id: userId,
            email: `pile-${at}-${userId}@example.org`,
            givenName: 'Robin',
            familyName: `Nr ${at}`,
          },
          ...{ roles: ['STUDENT' as const], locale: 'en', zone: null, passwordHash: null, bouncedAt: null },
          createdAt: tx.now,
        })),
      );
      await tx.insert(
        Enrolment,
        rows.map(({ enrolmentId, userId }) => ({
          ...{ id: enrolmentId, userId, sectionId: work.sectionId, cohortId: work.cohortId },
          ...{ role: 'STUDENT' as const, createdAt: tx.now, droppedAt: null },
        })),
      );
      await tx.insert(
        Submission,
        rows.map(({ submissionId, enrolmentId, text, hash }) => ({
          ...{ id: submissionId, enrolmentId, assignmentId: work.assignmentId, hash },
          ...{ number: 1, submittedAt: tx.now, deadlineAt: null, words: 5, supersededAt: null },
          snapshot: {
            answers: [{ promptId: work.prompts[0]!, prompt: 'What?', text, words: 5 }],
            interviews: [],
            rubricId: work.rubric.id,
          },
        })),
      );
    });
    const graders = [work.instructor];
    while (graders.length < GRADERS) graders.push(await g.enrolled(work, 'INSTRUCTOR'));
    // What autovacuum does where submissions do not arrive within a second: else nothing knows how many there are.
    await db.owner('analyze');
    return { work, rows, graders };
  }

  it('lose none, claim none twice, file none under the wrong student', async () => {
    const { work, rows, graders } = await pile();
    const claimedBy = new Map<string, string[]>();
    const shown = new Map(rows.map((row) => [row.submissionId, row]));
    let misfiled = 0;

    const grader = async ({ actor, id: me }: (typeof graders)[number]) => {
      let mine: string | null = null;
      let before = '';
      for (;;) {
        const page = { assignmentId: work.assignmentId, filter: 'UNGRADED', first: 100 } as const;
        const waiting = (await grading.queue(actor, page)).edges.map(({ cursor }) => cursor);
        if (waiting.length === 0) return;
        for (let from = 0; ;) {
          const claim = await claims.claimFirst(actor, waiting.slice(from), mine);
          mine = claim?.submissionId ?? null;
          if (mine === null) break;
          from = waiting.indexOf(mine) + 1;
          claimedBy.set(mine, [...(claimedBy.get(mine) ?? []), me]);
          const { text, hash } = shown.get(mine)!;
          const grade = {
            ...{ submissionId: mine, version: 0, scores: full(work), ready: true },
            feedback: text,
          };
          // Now and then a page that still shows the one before tries to save.
          if (before !== '' && hash.endsWith('0'))
            misfiled += (await refusal(grading.save(actor, { ...grade, shown: before }))) === 'done' ? 1 : 0;
          await grading.save(actor, { ...grade, shown: hash });
          before = hash;
        }
      }
    };
    await Promise.all(graders.map(grader));

    const [grades, saves] = await db.uow.read(work.system, async (read) => [
      await read.find(Grade, {}),
      await read.find(AuditEntry, { action: 'grade.saved' }),
    ]);
    expect(grades.filter(({ state }) => state === 'READY')).toHaveLength(SUBMISSIONS);
    expect(saves).toHaveLength(SUBMISSIONS);
    expect([...claimedBy.values()].filter((by) => by.length > 1)).toEqual([]);
    expect(grades.filter((grade) => grade.feedback !== shown.get(grade.submissionId)!.text)).toEqual([]);
    expect(grades.filter((grade) => claimedBy.get(grade.submissionId)?.[0] !== grade.gradedBy)).toEqual([]);
    expect(misfiled).toBe(0);
    expect(new Set(grades.map(({ gradedBy }) => gradedBy)).size).toBe(GRADERS);
  }, 60_000);
});
