import { setTimeout as sleep } from 'node:timers/promises';
import {
  AuditEntry,
  Enrolment,
  Grade,
  GradeScore,
  Notification,
  Rubric,
  SecondReading,
  Submission,
} from '@firsthand/persistence';
import { given, openTestDatabase, refusal, type TestDatabase } from '@firsthand/testing';
import { GradebookService } from './gradebook.service.ts';
import { GradingService } from './grading.service.ts';
import { MarkingService } from './marking.service.ts';
import { RegradesService } from './regrades.service.ts';
import { ReopenGrades } from './reopen-grades.ts';
import { ReturnForRevision } from './return-for-revision.ts';
import { SecondReadingsService } from './second-readings.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let grading: GradingService;
let readings: SecondReadingsService;
const statements: string[] = [];
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  grading = new GradingService(db.uow);
  readings = new SecondReadingsService(db.door({ onStatement: (text) => statements.push(text) }));
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-15T15:00:00Z'));

/** A desk with three who grade: Ada has graded four works, Ben two; Cleo none. */
async function desk() {
  const work = await g.assignment();
  const [ben, cleo] = [await g.enrolled(work, 'INSTRUCTOR'), await g.enrolled(work, 'INSTRUCTOR')];
  const ada = work.instructor;
  const { criteria } = work.rubric;
  const scores = (points: number) => criteria.map(({ id }) => ({ criterionId: id, points }));
  const graded: string[] = [];
  for (const by of [ada, ada, ada, ada, ben, ben]) {
    const { submissionId } = await g.submission(work);
    await grading.save(by.actor, {
      ...{ submissionId, version: 0, feedback: 'Good.', scores: scores(4), ready: true },
    });
    graded.push(submissionId);
  }
  const draw = (count: number, ...readers: { id: string }[]) =>
    readings.draw(
      ada.actor,
      work.assignmentId,
      count,
      readers.map(({ id }) => id),
    );
  const people = [ada, ben, cleo];
  const actorOf = (id: string) => people.find((one) => one.id === id)!.actor;
  /** Reads it to the end with so many points each. */
  const read = async (id: string, points: number, note = '') => {
    const { reader } = await readings.reading(ada.actor, id);
    return readings.save(actorOf(reader.id), {
      ...{ readingId: id, version: 1, scores: scores(points), note, ready: true },
    });
  };
  return { work, ada, ben, cleo, graded, scores, draw, read, actorOf };
}

describe('a second reading', () => {
  it('is drawn of every marker’s finished grades, for anybody but who gave them, and nothing twice', async () => {
    const { work, ada, ben, cleo, draw } = await desk();
    const begun = await g.submission(work);
    await grading.save(ada.actor, {
      ...{ submissionId: begun.submissionId, version: 0, feedback: '', scores: [], ready: false },
    });
    const { readings: two, toDraw } = await draw(2, ada, ben, cleo);
    expect(new Set(two.map(({ firstBy }) => firstBy.id))).toEqual(new Set([ada.id, ben.id]));
    expect(toDraw).toBe(4);
    const { readings: all } = await draw(50, ada, ben, cleo);
    expect(all).toHaveLength(6);
    expect(new Set(all.map(({ submissionId }) => submissionId)).size).toBe(6);
    for (const { firstBy, reader } of all) expect(reader.id).not.toBe(firstBy.id);
    // Whoever was named hears of it, once each time; whoever drew knows.
    const told = async () =>
      (await db.uow.read(work.system, (read) => read.find(Notification, { kind: 'SECOND_READING' }))).map(
        ({ userId, params }) => [userId, params['works']],
      );
    const readers = [two, all.filter(({ id }) => !two.some((one) => one.id === id))].flatMap((drawn) =>
      [ben.id, cleo.id].flatMap((id): [string, number][] => {
        const works = drawn.filter(({ reader }) => reader.id === id).length;
        return works > 0 ? [[id, works]] : [];
      }),
    );
    expect((await told()).sort()).toEqual(readers.sort());
    expect(await refusal(draw(1, ada, ben))).toBe('nothing-to-draw');
    statements.length = 0;
    await readings.sample(ada.actor, work.assignmentId);
    expect(statements).toHaveLength(1);
  });

  it('is said in the queue to be open until it is settled, or both readers gave the same', async () => {
    const { work, ada, cleo, graded, draw, read } = await desk();
    const { readings: drawn } = await draw(2, cleo);
    const open = async () =>
      (await grading.queue(ada.actor, { assignmentId: work.assignmentId, filter: 'ALL', first: 50 })).edges
        .filter(({ node }) => node.readingOpen)
        .map(({ node }) => node.submissionId)
        .sort();
    const [one, two] = drawn as [(typeof drawn)[number], (typeof drawn)[number]];
    expect(await open()).toEqual([one.submissionId, two.submissionId].sort());
    await read(one.id, 4);
    expect(await open()).toEqual([two.submissionId]);
    await read(two.id, 2);
    expect(await open()).toEqual([two.submissionId]);
    await readings.settle(ada.actor, { readingId: two.id, as: 'FIRST', words: '' });
    expect(await open()).toEqual([]);

    // A grade that was changed meanwhile does not wait for what nobody can settle any more.
    const rest = graded.filter((id) => ![one.submissionId, two.submissionId].includes(id));
    const { readings: all } = await draw(1, cleo);
    const third = all.find(({ submissionId }) => rest.includes(submissionId))!;
    expect(await open()).toEqual([third.submissionId]);
    const { version, scores } = (await grading.gradesOf(ada.actor, [third.submissionId])).get(
      third.submissionId,
    )!;
    await grading.save(ada.actor, {
      ...{ submissionId: third.submissionId, version, feedback: 'Better.', ready: true },
      scores: scores.map(({ criterionId }) => ({ criterionId, points: 5 })),
    });
    expect(await open()).toEqual([]);
  });

  it('is blind until it is finished: the first grade is nowhere the second reader looks, and then both are there', async () => {
    const { work, ada, cleo, draw, scores, read } = await desk();
    const { readings: drawn } = await draw(1, cleo);
    const [{ id, submissionId }] = drawn as [(typeof drawn)[number]];
    const look = async () => ({
      sheet: await grading.sheet(cleo.actor, submissionId),
      grades: await grading.gradesOf(cleo.actor, [submissionId]),
      line: (
        await grading.queue(cleo.actor, { assignmentId: work.assignmentId, filter: 'ALL', first: 50 })
      ).edges.find(({ node }) => node.submissionId === submissionId)!.node,
      row: (await new GradebookService(db.uow).book(cleo.actor, work.sectionId)).rows.find(({ cells }) =>
        cells.some((cell) => cell.submissionId === submissionId),
      )!,
      reading: await readings.reading(cleo.actor, id),
    });
    const before = await look();
    expect(before.sheet).toMatchObject({ grade: null, secondReadingId: id });
    expect(before.grades.size).toBe(0);
    expect(before.line.grade).toMatchObject({ state: 'READY', points: null, scores: [] });
    // It says so, and what the rest comes to is not passed off for all.
    expect(before.row).toMatchObject({
      total: null,
      cells: [{ state: 'WAITING', points: null, blind: true }],
    });
    expect(before.reading).toMatchObject({ mine: true, first: null, points: null });
    expect(await readings.open(cleo.actor)).toMatchObject([{ id }]);
    const first = { submissionId, version: 1, feedback: '', scores: scores(1), ready: false };
    expect(await refusal(grading.save(cleo.actor, first))).toBe('second-reader');

    // What is begun stays the reader's own.
    const begun = { readingId: id, version: 1, scores: scores(5).slice(0, 1), note: 'Hm.', ready: false };
    await readings.save(cleo.actor, begun);
    expect(await readings.reading(ada.actor, id)).toMatchObject({ mine: false, scores: [], note: '' });
    expect(await refusal(readings.save(ada.actor, { ...begun, version: 2 }))).toBe('NOT_FOUND');
    expect(await refusal(readings.save(cleo.actor, begun))).toBe('CONFLICT');
    expect(await refusal(readings.save(cleo.actor, { ...begun, version: 2, ready: true }))).toBe(
      'score-missing',
    );
    await readings.save(cleo.actor, { readingId: id, version: 2, scores: scores(5), note: '', ready: true });

    const after = await look();
    expect(after.sheet).toMatchObject({ grade: { points: 16 }, secondReadingId: null });
    expect(after.row).toMatchObject({ total: { earned: 16 }, cells: [{ state: 'READY', blind: false }] });
    expect(after.reading).toMatchObject({ points: 20, first: { points: 16 } });
    expect(await readings.open(cleo.actor)).toEqual([]);
    expect(await refusal(read(id, 1))).toBe('reading-finished');
  });

  it('leaves the first grade alone on every other way, too', async () => {
    const { work, ada, cleo, draw } = await desk();
    const [{ submissionId }] = (await draw(1, cleo)).readings as [
      Awaited<ReturnType<typeof draw>>['readings'][number],
    ];
    const giveBack = { submissionId, asks: [{ promptId: work.prompts[0]!, text: 'Why?' }], note: '' };
    expect(await refusal(new ReturnForRevision(db.uow).giveBack(cleo.actor, giveBack))).toBe('second-reader');
    await grading.release(ada.actor, work.assignmentId);
    const regrades = new RegradesService(db.uow);
    const { enrolmentId } = await db.uow.read(work.system, (tx) => tx.get(Submission, submissionId));
    const { userId } = await db.uow.read(work.system, (tx) => tx.get(Enrolment, enrolmentId));
    const [criterion] = work.rubric.criteria;
    const student = { ...ada.actor, userId };
    await regrades.ask(student, submissionId, [{ criterionId: criterion!.id, text: 'Another look?' }]);
    // It is not theirs to answer, so it does not wait for them; nor would they learn that there is a grade to ask about.
    expect(await regrades.open(cleo.actor)).toEqual([]);
    const [asked] = await regrades.open(ada.actor);
    const answer = { requestId: asked!.id, words: 'No.', scores: [] };
    expect(await refusal(regrades.answer(cleo.actor, answer))).toBe('second-reader');
    await regrades.answer(ada.actor, answer);
    await db.uow.run(work.system, (tx) =>
      tx.insert(Rubric, { assignmentId: work.assignmentId, version: 2, createdAt: tx.now }),
    );
    const reopen = (actor: typeof student) =>
      new ReopenGrades(db.uow).reopen(actor, work.assignmentId, [submissionId]);
    expect(await reopen(cleo.actor)).toBe(0);
    expect(await reopen(ada.actor)).toBe(1);
  });

  it('says how far the readers agree, and lists those furthest apart first', async () => {
    const { work, ada, cleo, draw, read } = await desk();
    const { readings: drawn, agreement } = await draw(3, cleo);
    expect(agreement).toBeNull();
    const [one, two] = drawn.map(({ id }) => id) as [string, string];
    await read(one, 4);
    await read(two, 2);
    const sample = await readings.sample(ada.actor, work.assignmentId);
    expect(sample.readings.map(({ id }) => id).slice(0, 2)).toEqual([two, one]);
    expect(sample.agreement).toMatchObject({
      total: { pairs: 2, exact: 1, near: 1, apart: 4, higher: -4 },
      criteria: Array.from({ length: 4 }, () => ({ pairs: 2, exact: 1, apart: 1, higher: -1 })),
    });
  });

  it('goes by hand to somebody else, as long as nobody has begun, and never to who graded it', async () => {
    const { work, ada, ben, cleo, draw } = await desk();
    const drawn = (await draw(50, cleo)).readings;
    const { id, firstBy } = drawn.find((one) => one.firstBy.id === ada.id)!;
    const assign = (reader: string) => readings.assign(ben.actor, id, reader);
    expect(await refusal(assign(firstBy.id))).toBe('same-reader');
    const moved = (await assign(ben.id)).readings.find((one) => one.id === id)!;
    expect(moved.reader.id).toBe(ben.id);
    const [word] = await db.uow.read(work.system, (read) =>
      read.find(Notification, { kind: 'SECOND_READING', userId: cleo.id }),
    );
    expect(word).toMatchObject({ params: { works: 6 }, path: `/grading/${work.assignmentId}/second` });
    await readings.save(ben.actor, { readingId: id, version: 1, scores: [], note: 'Well.', ready: false });
    expect(await refusal(assign(cleo.id))).toBe('reading-begun');
    const student = await g.student(await g.assignment());
    expect(await refusal(assign(student.id))).toBe('no-second-readers');

    // Whoever grades here no more will not read it to the end: somebody else begins anew.
    await db.uow.run(work.system, (tx) =>
      tx.update(Enrolment, { id: ben.enrolmentId }, { droppedAt: tx.now }),
    );
    const again = await readings.assign(ada.actor, id, cleo.id);
    expect(again.readings.find((one) => one.id === id)).toMatchObject({ reader: { id: cleo.id }, note: '' });
    expect(await readings.reading(cleo.actor, id)).toMatchObject({ mine: true, note: '', scores: [] });
  });

  it('is taken back as long as nobody has begun, and only whoever had heard of it is told', async () => {
    const { work, ada, ben, cleo, draw, read } = await desk();
    const { readings: drawn } = await draw(50, ben, cleo);
    const of = (reader: { id: string }) => drawn.filter((one) => one.reader.id === reader.id);
    const told = (userId: string) =>
      db.uow.read(work.system, (tx) => tx.find(Notification, { userId }, { order: { createdAt: 'asc' } }));
    // Cleo has seen hers and has begun one and finished one; Ben has not looked yet.
    const [begun, finished] = of(cleo).map(({ id }) => id) as [string, string];
    await readings.save(cleo.actor, {
      ...{ readingId: begun, version: 1, scores: [], note: 'Hm.', ready: false },
    });
    await read(finished, 4);
    await db.uow.run(work.system, (tx) => tx.update(Notification, { userId: cleo.id }, { readAt: tx.now }));

    expect(await readings.sample(ada.actor, work.assignmentId)).toMatchObject({
      ...{ toDraw: 0, toTakeBack: drawn.length - 2 },
    });
    const left = await readings.takeBack(ada.actor, work.assignmentId);
    expect(left.readings.map(({ id }) => id).sort()).toEqual([begun, finished].sort());
    expect(left).toMatchObject({ toDraw: drawn.length - 2, toTakeBack: 0 });
    expect((await told(ben.id)).map(({ kind }) => kind)).toEqual([]);
    expect((await told(cleo.id)).map(({ kind, params }) => [kind, params['works']])).toEqual([
      ['SECOND_READING', of(cleo).length],
      ['SECOND_READING_ENDED', of(cleo).length - 2],
    ]);
    const log = () =>
      db.uow.read(work.system, (tx) => tx.find(AuditEntry, { action: 'readings.taken-back' as const }));
    const entries = (await log()).filter(({ subjectId }) => subjectId === work.assignmentId);
    expect(entries).toMatchObject([
      { detail: { readingIds: drawn.map(({ id }) => id).filter((id) => id !== begun && id !== finished) } },
    ]);

    // Nothing is left to take back, and what went can be drawn again; whoever begins just now keeps theirs.
    await readings.takeBack(ada.actor, work.assignmentId);
    expect((await log()).filter(({ subjectId }) => subjectId === work.assignmentId)).toHaveLength(1);
    expect((await draw(50, ben, cleo)).readings).toHaveLength(6);
    await db.uow.run(work.system, (tx) =>
      tx.update(Enrolment, { id: cleo.enrolmentId }, { droppedAt: tx.now }),
    );
    // What whoever left had begun goes too; what they finished stays.
    const without = await readings.takeBack(ada.actor, work.assignmentId);
    expect(without.readings.map(({ id }) => id)).toEqual([finished]);
    const stranger = (await g.assignment({ tenant: work })).instructor;
    expect(await refusal(readings.takeBack(stranger.actor, work.assignmentId))).toBe('NOT_FOUND');
  });

  it('does not go to whoever gave the grade since, nor wait where the work was replaced or its student left', async () => {
    const { work, ada, ben, cleo, draw, scores } = await desk();
    const drawn = (await draw(50, cleo)).readings;
    const [{ id, submissionId }, replaced, left] = drawn.filter((one) => one.firstBy.id === ada.id) as [
      ...[(typeof drawn)[number], (typeof drawn)[number], (typeof drawn)[number]],
    ];
    await grading.save(ben.actor, {
      ...{ submissionId, version: 1, feedback: '', scores: scores(4), ready: true },
    });
    expect(await refusal(readings.assign(ada.actor, id, ben.id))).toBe('same-reader');

    await db.uow.run(work.system, async (tx) => {
      await tx.update(Submission, { id: replaced.submissionId }, { supersededAt: tx.now });
      const { enrolmentId } = await tx.get(Submission, left.submissionId);
      await tx.update(Enrolment, { id: enrolmentId }, { droppedAt: tx.now });
    });
    const ids = drawn.map((one) => one.id).filter((one) => ![replaced.id, left.id].includes(one));
    const open = await readings.open(cleo.actor);
    expect(open.map((one) => one.id).sort()).toEqual(ids.sort());
    const sample = await readings.sample(ada.actor, work.assignmentId);
    expect(sample.readings.map((one) => one.id).sort()).toEqual(ids);
    expect(open[0]!.rubric).toMatchObject({ totalPoints: 20 });
  });
});

describe('settling', () => {
  it('says which grade counts, once: an unreleased one takes the points, and what was read apart stays', async () => {
    const { ada, cleo, draw, read } = await desk();
    const drawn = (await draw(3, cleo)).readings;
    const [first, second, fresh] = drawn.map(({ id }) => id) as [string, string, string];
    const settle = (readingId: string, as: 'FIRST' | 'SECOND' | 'NEW', scores?: never[]) =>
      readings.settle(ada.actor, { readingId, as, words: ' Talked it over. ', scores: scores ?? null });
    expect(await refusal(settle(first, 'SECOND'))).toBe('reading-unfinished');
    for (const id of [first, second, fresh]) await read(id, 3);
    const pointsOf = async (id: string) => {
      const { submissionId } = await readings.reading(ada.actor, id);
      return (await grading.gradesOf(ada.actor, [submissionId])).get(submissionId)!;
    };
    await settle(first, 'FIRST');
    expect(await pointsOf(first)).toMatchObject({ points: 16, feedback: 'Good.' });
    const settled = await settle(second, 'SECOND');
    expect(settled).toMatchObject({
      settledAs: 'SECOND',
      settledWords: 'Talked it over.',
      first: { points: 16 },
    });
    expect(await pointsOf(second)).toMatchObject({ points: 12, feedback: 'Good.', state: 'READY', past: [] });
    expect(await refusal(settle(second, 'FIRST'))).toBe('reading-settled');
    expect(await refusal(settle(fresh, 'NEW', []))).toBe('score-missing');
  });

  it('of a released grade keeps what its student read beside it, and tells them once', async () => {
    const { work, ada, cleo, draw, read, scores } = await desk();
    const [{ id, submissionId }] = (await draw(1, cleo)).readings as [
      Awaited<ReturnType<typeof draw>>['readings'][number],
    ];
    await grading.release(ada.actor, work.assignmentId);
    await read(id, 5);
    const given = scores(4).map((score, at) => (at === 0 ? { ...score, points: 4.5 } : score));
    await readings.settle(ada.actor, { readingId: id, as: 'NEW', scores: given, words: '' });
    const grade = (await grading.gradesOf(ada.actor, [submissionId])).get(submissionId)!;
    expect(grade).toMatchObject({
      points: 16.5,
      state: 'RELEASED',
      past: [{ points: 16, feedback: 'Good.' }],
    });
    const told = await db.uow.read(work.system, (tx) => tx.find(Notification, { kind: 'GRADE_RELEASED' }));
    expect(told.filter(({ dedupKey }) => dedupKey.includes(grade.id))).toHaveLength(2);
    const log = await db.uow.read(work.system, (tx) => tx.find(AuditEntry, { subjectId: id }));
    expect(log.map(({ action }) => action).sort()).toEqual(['reading.finished', 'reading.settled']);
  });

  it('changes no grade its student asks about: that is answered first, and then settled', async () => {
    const { work, ada, cleo, draw, read } = await desk();
    const [{ id, submissionId }] = (await draw(1, cleo)).readings as [
      Awaited<ReturnType<typeof draw>>['readings'][number],
    ];
    await grading.release(ada.actor, work.assignmentId);
    await read(id, 3);
    const { enrolmentId } = await db.uow.read(work.system, (tx) => tx.get(Submission, submissionId));
    const { userId } = await db.uow.read(work.system, (tx) => tx.get(Enrolment, enrolmentId));
    const regrades = new RegradesService(db.uow);
    const [criterion] = work.rubric.criteria;
    await regrades.ask({ ...ada.actor, userId }, submissionId, [
      { criterionId: criterion!.id, text: 'Why?' },
    ]);
    const settle = () => readings.settle(ada.actor, { readingId: id, as: 'SECOND', words: '' });
    const gradeNow = async () => (await grading.gradesOf(ada.actor, [submissionId])).get(submissionId)!;
    expect(await refusal(settle())).toBe('reading-asked');
    expect(await gradeNow()).toMatchObject({ points: 16, past: [], regrades: [{ state: 'OPEN' }] });
    const [asked] = await regrades.open(ada.actor);
    await regrades.answer(ada.actor, { requestId: asked!.id, words: 'Settled together.', scores: [] });
    expect(await settle()).toMatchObject({ settledAs: 'SECOND' });
    expect(await gradeNow()).toMatchObject({ points: 12, past: [{ points: 16 }] });
  });

  it('waits where the work was graded anew meanwhile', async () => {
    const { work, ada, cleo, draw, read, scores } = await desk();
    const [{ id, submissionId, firstBy }] = (await draw(1, cleo)).readings as [
      Awaited<ReturnType<typeof draw>>['readings'][number],
    ];
    await read(id, 5);
    const owner = firstBy.id === ada.id ? ada : work.instructor;
    const again = (version: number, points: number, ready: boolean) =>
      grading.save(owner.actor, {
        ...{ submissionId, version, feedback: 'Wait.', scores: scores(points), ready },
      });
    const settle = (as: 'FIRST' | 'SECOND') =>
      refusal(readings.settle(ada.actor, { readingId: id, as, words: '' }));
    await again(1, 1, false);
    expect(await settle('SECOND')).toBe('reading-outrun');
    // Finished again, with other points than both on the screen.
    await again(2, 3, true);
    expect([await settle('FIRST'), await settle('SECOND')]).toEqual(['reading-outrun', 'reading-outrun']);
    await again(3, 4, true);
    await readings.settle(ada.actor, { readingId: id, as: 'FIRST', words: '' });
  });

  it('waits for whoever is just giving the grade other points, and then knows of them', async () => {
    const { work, ada, cleo, draw, read } = await desk();
    const [{ id, submissionId }] = (await draw(1, cleo)).readings as [
      Awaited<ReturnType<typeof draw>>['readings'][number],
    ];
    await read(id, 5);
    let written!: () => void;
    const hasWritten = new Promise<void>((resolve) => (written = resolve));
    const changing = db.uow.run(work.system, async (tx) => {
      const grade = await tx.findOne(Grade, { submissionId }, { lock: 'update' });
      await tx.update(GradeScore, { gradeId: grade!.id }, { points: 1 });
      await tx.update(Grade, { id: grade!.id }, { points: 4 });
      written();
      await sleep(200);
    });
    await hasWritten;
    expect(await refusal(readings.settle(ada.actor, { readingId: id, as: 'FIRST', words: '' }))).toBe(
      'reading-outrun',
    );
    await changing;
  });
});

it('hidden names stay hidden from second readers, and nobody from elsewhere gets near', async () => {
  const work = await g.assignment();
  const ben = await g.enrolled(work, 'INSTRUCTOR');
  const { submissionId, student } = await g.submission(work);
  const { actor } = work.instructor;
  await new MarkingService(db.uow).hideNames(actor, work.assignmentId);
  await grading.save(actor, {
    ...{ submissionId, version: 0, feedback: '', ready: true },
    scores: work.rubric.criteria.map(({ id }) => ({ criterionId: id, points: 2 })),
  });
  const sample = await readings.draw(actor, work.assignmentId, 1, [ben.id]);
  expect(sample.readings).toMatchObject([
    { pseudonym: expect.any(Number), student: { givenName: '', email: '' } },
  ]);
  expect(JSON.stringify([sample, await readings.open(ben.actor)])).not.toContain(student.id);

  const [{ id }] = sample.readings as [(typeof sample.readings)[number]];
  const nextDoor = (await g.assignment({ tenant: work })).instructor;
  const elsewhere = (await g.assignment()).instructor;
  for (const { actor: stranger } of [nextDoor, elsewhere, student]) {
    for (const attempt of [
      () => readings.sample(stranger, work.assignmentId),
      () => readings.reading(stranger, id),
      () => readings.draw(stranger, work.assignmentId, 1, [ben.id]),
      () => readings.assign(stranger, id, ben.id),
      () => readings.save(stranger, { readingId: id, version: 1, scores: [], note: '', ready: false }),
      () => readings.settle(stranger, { readingId: id, as: 'FIRST', words: '' }),
    ])
      expect(await refusal(attempt())).toBe('NOT_FOUND');
    expect(await readings.open(stranger)).toEqual([]);
  }
  expect(await db.uow.read(work.system, (tx) => tx.find(SecondReading, {}))).toHaveLength(1);
});
