import type { AllocationWay } from '@firsthand/contracts';
import {
  Assignment,
  AuditEntry,
  CaseloadStudent,
  Enrolment,
  Milestone,
  Notification,
  Pseudonym,
  Standing,
  statement,
  User,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase, refusal } from '@firsthand/testing';
import { ReflectionsService } from '../reflections/reflections.service.ts';
import { SubmitReflection } from '../reflections/submit-reflection.ts';
import { CohortGridService } from '../progress/cohort-grid.service.ts';
import { ProgressService } from '../progress/progress.service.ts';
import { ClaimsService } from './claims.service.ts';
import { GradebookService } from './gradebook.service.ts';
import { GradingService } from './grading.service.ts';
import { MarkingService } from './marking.service.ts';
import { RegradesService } from './regrades.service.ts';
import { ReopenGrades } from './reopen-grades.ts';
import { ReturnForRevision } from './return-for-revision.ts';
import { WorthALookService } from './worth-a-look.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let grading: GradingService;
let marking: MarkingService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  grading = new GradingService(db.uow);
  marking = new MarkingService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-15T15:00:00Z'));

const DRAWN = statement<{ number: number }, readonly [assignmentId: string, wanted: number]>(
  'select lot.number from assignments a, drawn_numbers(a.tenant_id, a.id, $3) lot where a.tenant_id = $1 and a.id = $2',
);
const QUEUE = { filter: 'ALL', first: 50 } as const;

describe('grading without names', () => {
  /** Names that occur nowhere else, in every place where a marker might meet them. */
  const CANARIES = /Zwyx|Quill|zwyx\.example|Grimble|Bramblehurst|555 0177/;

  async function secretWork() {
    const work = await g.assignment();
    const student = await g.student(work);
    await db.uow.run(work.system, (tx) =>
      tx.update(
        User,
        { id: student.id },
        { givenName: 'Zwyxa', familyName: 'Quillfeather', email: `me-${newId()}@zwyx.example` },
      ),
    );
    const contactId = await g.contact(work, student.id, {
      ...{ name: 'Orla Grimble', organisation: 'Bramblehurst Works', phone: '555 0177' },
      email: 'orla@zwyx.example',
    });
    await g.choice(work, student);
    await g.interview(work, student, { contactId, notes: 'Grimble runs Bramblehurst Works.' });
    const reflections = new ReflectionsService(db.uow);
    const texts = ['I, Zwyxa Quillfeather, met Orla Grimble.', 'At Bramblehurst Works they call me Zwyxa.'];
    const answers = work.prompts.map((promptId, at) => ({ promptId, text: texts[at]! }));
    const write = async (revision: number) =>
      (await reflections.saveDraft(student.actor, work.assignmentId, revision, answers)).draft.revision;
    const handIn = async (revision: number) =>
      (await new SubmitReflection(db.uow).submit(student.actor, work.assignmentId, revision)).submission;
    const revision = await write(0);
    const submission = await handIn(revision);
    return { work, student, submission, revision, write, handIn, actor: work.instructor.actor };
  }

  it('keeps every name, address and employer out of all that a marker is sent, until they are shown', async () => {
    const { work, submission, revision, write, handIn, actor, student } = await secretWork();
    const { assignmentId } = work;
    await marking.hideNames(actor, assignmentId);
    const criteria = work.rubric.criteria.map(({ id }) => ({ criterionId: id, points: 2 }));
    const page = { ...QUEUE, assignmentId };

    const sent: unknown[] = [];
    const read = async () => {
      for (const order of ['OLDEST', 'DUE', 'STUDENT'] as const)
        sent.push(await grading.queue(actor, { ...page, order }));
      sent.push(await grading.queue(actor, QUEUE), await marking.marking(actor, assignmentId));
      sent.push(await new ClaimsService(db.uow).claim(actor, submission.id));
      sent.push(await new ClaimsService(db.uow).claims(actor, assignmentId));
      sent.push(await new ReopenGrades(db.uow).older(actor, assignmentId));
      const looking = new WorthALookService(db.uow);
      sent.push(await looking.worthALook(actor, submission.id), await looking.alikeIn(actor, work.sectionId));
    };
    const sheet = await grading.sheet(actor, submission.id);
    sent.push(sheet);
    const shown = sheet.submission.answers[0]!;
    expect(shown.text).toBe('I, █████ ████████████, met ████ ███████.');
    const remark = {
      id: newId(),
      promptId: shown.promptId,
      start: 3,
      end: 21,
      quote: shown.text.slice(3, 21),
      text: 'You?',
    };
    const saved = await grading.save(actor, {
      ...{ submissionId: submission.id, version: 0, feedback: 'Good.', scores: criteria, ready: false },
      remarks: [remark],
    });
    sent.push(saved, [...(await grading.gradesOf(actor, [submission.id])).values()]);
    expect(saved.remarks).toMatchObject([{ quote: remark.quote }]);
    // Nor does a comment tell whether a guess at what is blacked out is right.
    const guess = { ...remark, id: newId(), start: 3, end: 8, quote: 'Zwyxa' };
    expect(
      await refusal(
        grading.save(actor, {
          ...{ submissionId: submission.id, version: 1, feedback: '', scores: criteria, ready: false },
          remarks: [guess],
        }),
      ),
    ).toBe('other-text');
    await read();

    await new ReturnForRevision(db.uow).giveBack(actor, {
      ...{ submissionId: submission.id, note: '', dueLocal: null },
      asks: [{ promptId: work.prompts[1]!, text: 'Say more.' }],
    });
    const again = await handIn(await write(revision));
    sent.push(await grading.sheet(actor, again.id));
    await read();
    sent.push(await db.uow.read(work.system, (tx) => tx.find(Notification, { userId: work.instructor.id })));

    expect(JSON.stringify(sent)).not.toMatch(CANARIES);
    for (const secret of [student.id, student.enrolmentId])
      expect(JSON.stringify(sent)).not.toContain(secret);

    await marking.revealNames(actor, assignmentId, 'An accommodation to look into.');
    const after = await grading.sheet(actor, again.id);
    expect(after).toMatchObject({ pseudonym: null, student: { givenName: 'Zwyxa' } });
    // The comment was kept with the words it was about.
    const [grade] = (await grading.gradesOf(actor, [submission.id])).values();
    expect(grade!.remarks).toMatchObject([{ quote: 'Zwyxa Quillfeather', text: 'You?' }]);
  });

  it('calls everybody by one number, by lot, that stays through new versions, and stands in their order', async () => {
    const { work, submission, actor, write, handIn, revision } = await secretWork();
    const others = [await g.submission(work), await g.submission(work)];
    await marking.hideNames(actor, work.assignmentId);
    const numberOf = async (id: string) => (await grading.sheet(actor, id)).pseudonym!;
    const first = await numberOf(submission.id);
    const numbers = [first];
    for (const { submissionId } of others) numbers.push(await numberOf(submissionId));
    await marking.hideNames(actor, work.assignmentId);
    const again = await handIn(await write(revision));
    expect(await numberOf(again.id)).toBe(first);
    numbers.push(await numberOf((await g.submission(work)).submissionId));
    expect(new Set(numbers).size).toBe(4);
    const { edges } = await grading.queue(actor, {
      ...QUEUE,
      assignmentId: work.assignmentId,
      order: 'STUDENT',
    });
    expect(edges.map(({ node }) => node.pseudonym)).toEqual(numbers.sort((one, other) => one - other));
  });

  it('draws of many numbers, so that none tells who came later', async () => {
    const work = await g.assignment();
    const { actor } = work.instructor;
    const come = async (count: number) => {
      const ids: string[] = [];
      for (let n = 0; n < count; n += 1) ids.push((await g.submission(work)).submissionId);
      return ids;
    };
    const early = await come(12);
    await marking.hideNames(actor, work.assignmentId);
    const late = await come(12);
    const { edges } = await grading.queue(actor, {
      ...QUEUE,
      assignmentId: work.assignmentId,
      order: 'STUDENT',
    });
    expect(edges.every(({ node }) => /^[1-9]\d\d$/.test(String(node.pseudonym)))).toBe(true);
    // By lot each of these would come once in millions.
    const places = edges.map(({ node }) => node.submissionId);
    for (const told of [
      [...early, ...late],
      [...late, ...early],
    ])
      expect(places.slice(0, 12).sort()).not.toEqual(told.slice(0, 12).sort());
    for (const came of [early, late]) expect(places.filter((id) => came.includes(id))).not.toEqual(came);
  });

  it('has room for twice as many as draw first, and goes on with longer numbers only when all are given', async () => {
    const work = await g.assignment();
    const { assignmentId, sectionId } = work;
    const draw = async (wanted: number) =>
      (await db.uow.read(work.system, (read) => read.sql(DRAWN, assignmentId, wanted))).map(
        ({ number }) => number,
      );
    const digits = (drawn: number[]) => [...new Set(drawn.map((each) => String(each).length))];
    expect(digits(await draw(450))).toEqual([3]);
    const many = await draw(451);
    expect([digits(many), new Set(many).size]).toEqual([[4], 451]);

    // All of three digits but one are given.
    await db.uow.run(work.system, async (tx) => {
      const givenAlready = Array.from({ length: 899 }, (_, at) => ({ id: newId(), number: 100 + at }));
      const account = { roles: [], locale: 'en', zone: null, passwordHash: null, bouncedAt: null };
      await tx.insert(
        User,
        givenAlready.map(({ id }) => ({
          ...{ id, email: `${id}@example.org`, givenName: 'One', familyName: 'Of many', createdAt: tx.now },
          ...account,
        })),
      );
      const enrolmentIds = await tx.insert(
        Enrolment,
        givenAlready.map(({ id: userId }) => ({
          ...{ sectionId, userId, cohortId: null, createdAt: tx.now, droppedAt: null },
          role: 'STUDENT' as const,
        })),
      );
      await tx.insert(
        Pseudonym,
        givenAlready.map(({ number }, at) => ({ assignmentId, enrolmentId: enrolmentIds[at]!, number })),
      );
    });
    expect(await draw(1)).toEqual([999]);
    expect(digits(await draw(2))).toEqual([4]);
  });

  it('leads from no minute to a name: by name it is handed in, by number on a day of the section’s', async () => {
    // Half past nine in the evening before, where the section is.
    db.clock.set('2027-02-16T02:30:00Z');
    const work = await g.assignment();
    const { submissionId, student: extended } = await g.submission(work);
    await g.extension(work, extended, work.milestone.reflection, '2027-03-01T12:00:00-05:00');
    await g.choice(work, extended);
    await g.interview(work, extended);
    const { actor } = work.instructor;
    const { assignmentId } = work;
    await marking.hideNames(actor, assignmentId);
    const { criteria } = work.rubric;
    await grading.save(actor, {
      ...{ submissionId, version: 0, feedback: '', ready: true },
      scores: criteria.map(({ id }) => ({ criterionId: id, points: 2 })),
    });
    await grading.release(actor, assignmentId);

    const [line] = (await grading.queue(actor, { ...QUEUE, assignmentId })).edges;
    expect(line!.node).toMatchObject({
      submittedAt: '2027-02-15T00:00:00.000Z',
      dueAt: '2027-02-20T04:59:00.000Z',
    });
    const sheet = await grading.sheet(actor, submissionId);
    expect(sheet.submission.submittedAt).toBe('2027-02-15T00:00:00.000Z');
    const { assignment: _, rubric: __, grade: ___, ...told } = sheet;
    for (const instant of JSON.stringify(told).match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)!)
      expect(instant).toMatch(/T00:00:00.000Z$/);

    const places = new CohortGridService(db.uow);
    const students = new ProgressService(db.uow);
    const [place] = (await places.grid(actor, assignmentId)).places;
    expect(place).toMatchObject({ reflection: 'SUBMITTED', submittedAt: null, ungraded: false });
    const step = { milestoneId: work.milestone.reflection };
    expect(place!.milestones).toContainEqual(
      expect.objectContaining({ ...step, standing: 'MET', metAt: null }),
    );
    const { reflection, milestones } = await students.studentWork(actor, assignmentId, extended.enrolmentId);
    expect(reflection).toMatchObject({
      ...{
        state: 'SUBMITTED',
        savedAt: null,
        submittedAt: null,
        releasedAt: null,
        words: 0,
        returned: false,
      },
    });
    expect(milestones).toContainEqual(
      expect.objectContaining({ id: work.milestone.reflection, unsaid: true, metAt: null, late: false }),
    );

    // The student's own view says all; so does everybody's, once the names are shown.
    expect((await students.studentWork(extended.actor, assignmentId)).reflection.state).toBe('GRADED');
    await marking.revealNames(actor, assignmentId, '');
    expect((await places.grid(actor, assignmentId)).places[0]).toMatchObject({ reflection: 'GRADED' });
    expect((await grading.sheet(actor, submissionId)).submission.submittedAt).toBe(
      '2027-02-16T02:30:00.000Z',
    );
  });

  it('says late of nobody, nor how long somebody has: who has their own date is known by name', async () => {
    const work = await g.assignment();
    const { assignmentId, sectionId } = work;
    const { actor } = work.instructor;
    const milestoneId = work.milestone.reflection;
    const submittedAt = new Date('2027-02-25T12:00:00Z');
    const { submissionId, student } = await g.submission(work, {
      ...{ submittedAt, deadlineAt: new Date('2027-02-20T04:59:00Z'), lateDays: 6, keptPercent: 40 },
    });
    await db.uow.run(work.system, async (tx) => {
      const late = { graceHours: 0, percentPerDay: 10, floorPercent: 0 };
      await tx.update(Assignment, { id: assignmentId }, { late });
      await tx.update(Milestone, { id: milestoneId }, { points: 5 });
      await tx.insert(Standing, { milestoneId, enrolmentId: student.enrolmentId, metAt: submittedAt });
    });
    const look = async () => {
      const book = await new GradebookService(db.uow).book(actor, sectionId);
      const of = (id: string) => ({
        named: book.columns.find((column) => column.id === id)!.named,
        ...book.rows[0]!.cells.find(({ columnId }) => columnId === id)!,
      });
      const { submission, revisionAsked } = await grading.sheet(actor, submissionId);
      const [line] = (await grading.queue(actor, { ...QUEUE, assignmentId })).edges;
      return {
        ...{ line: line!.node, submission, revisionAsked },
        ...{ grade: of(assignmentId), step: of(milestoneId) },
      };
    };
    await marking.hideNames(actor, assignmentId);
    await new ReturnForRevision(db.uow).giveBack(actor, {
      ...{ submissionId, note: '', dueLocal: '2027-02-18T12:00' },
      asks: [{ promptId: work.prompts[0]!, text: 'Say more.' }],
    });
    expect(await look()).toMatchObject({
      line: { late: false },
      submission: { late: false, lateDays: 0, keptPercent: 100 },
      revisionAsked: { dueAt: null },
      grade: { named: false, state: 'WAITING', lateDays: 0, keptPercent: 100 },
      step: { named: false, state: 'MET', points: null, before: null, lateDays: 0, keptPercent: 100 },
    });
    await marking.revealNames(actor, assignmentId, 'To look into it.');
    expect(await look()).toMatchObject({
      line: { late: true },
      submission: { late: true, lateDays: 6, keptPercent: 40 },
      revisionAsked: { dueAt: '2027-02-20T04:59:00.000Z' },
      grade: { named: true, state: 'RETURNED', lateDays: 6 },
      step: { named: true, state: 'MET', points: 2, before: 5, lateDays: 6, keptPercent: 40 },
    });
  });

  it('ends only with a reason or when all is released, once, and the log keeps it', async () => {
    const { work, submission, actor, student } = await secretWork();
    const { assignmentId } = work;
    const reveal = (reason: string) => marking.revealNames(actor, assignmentId, reason);
    expect(await refusal(reveal('Because'))).toBe('names-not-hidden');
    await marking.hideNames(actor, assignmentId);
    expect(await refusal(reveal(' '))).toBe('reveal-needs-reason');
    await grading.save(actor, {
      ...{ submissionId: submission.id, version: 0, feedback: '', ready: true },
      scores: work.rubric.criteria.map(({ id }) => ({ criterionId: id, points: 2 })),
    });
    await grading.release(actor, assignmentId);

    // Released, and still nothing leads from a name to a text or a text to a name.
    const books = new GradebookService(db.uow);
    const bookOf = async () => {
      const { columns, rows } = await books.book(actor, work.sectionId);
      const cell = rows.flatMap(({ cells }) => cells).find(({ columnId }) => columnId === assignmentId);
      return { named: columns.find(({ id }) => id === assignmentId)!.named, cell };
    };
    expect(await bookOf()).toMatchObject({
      named: false,
      cell: { submissionId: null, state: 'WAITING', points: null },
    });
    const regrades = new RegradesService(db.uow);
    const { criteria } = work.rubric;
    await regrades.ask(student.actor, submission.id, [
      { criterionId: criteria[0]!.id, text: 'Zwyxa Quillfeather here: Orla Grimble said more.' },
    ]);
    const asked = [
      await regrades.open(actor),
      [...(await grading.gradesOf(actor, [submission.id])).values()],
      await grading.sheet(actor, submission.id),
      await db.uow.read(work.system, (tx) => tx.find(Notification, { userId: work.instructor.id })),
    ];
    expect(JSON.stringify(asked)).not.toMatch(CANARIES);
    expect(asked[0]).toMatchObject([{ studentName: null }]);

    expect(await reveal('')).toMatchObject({
      anonymous: true,
      allReleased: true,
      revealedAt: expect.any(String),
    });
    expect(await bookOf()).toMatchObject({
      named: true,
      cell: { submissionId: submission.id, state: 'RELEASED' },
    });
    expect(await refusal(reveal('Once more'))).toBe('names-not-hidden');
    expect(await refusal(marking.hideNames(actor, assignmentId))).toBe('names-known');
    const log = await db.uow.read(work.system, (read) => read.find(AuditEntry, { subjectId: assignmentId }));
    expect(log.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['names.hidden', 'names.revealed']),
    );
  });
});

it('begins only before anybody has graded with the names in sight', async () => {
  const work = await g.assignment();
  const { submissionId } = await g.submission(work);
  const { actor } = work.instructor;
  await grading.save(actor, { submissionId, version: 0, feedback: 'Hm.', scores: [], ready: false });
  expect(await refusal(marking.hideNames(actor, work.assignmentId))).toBe('grading-begun');
  expect(await marking.marking(actor, work.assignmentId)).toMatchObject({ begun: true, anonymous: false });
});

describe('whose work is whose', () => {
  async function desk() {
    const work = await g.assignment();
    const ben = await g.enrolled(work, 'INSTRUCTOR');
    const handed = [
      await g.submission(work),
      await g.submission(work),
      await g.submission(work),
      await g.submission(work),
    ];
    const { actor, id: ada } = work.instructor;
    const share = (way: AllocationWay, ...markers: string[]) =>
      marking.allocate(actor, work.assignmentId, way, markers);
    const loads = async () =>
      Object.fromEntries(
        (await marking.marking(actor, work.assignmentId)).markers.map(({ person, students, waiting }) => [
          person.id === ada ? 'ada' : 'ben',
          [students, waiting],
        ]),
      );
    return { work, ada, ben: ben.id, actor, handed, share, loads };
  }

  it('is shared out in turn, is seen in the queue, and can be taken back once', async () => {
    const { work, ada, ben, actor, share, loads } = await desk();
    expect(await loads()).toEqual({ ada: [0, 0], ben: [0, 0] });
    await share('ROUND_ROBIN', ada, ben);
    expect(await loads()).toEqual({ ada: [2, 2], ben: [2, 2] });
    const { edges } = await grading.queue(actor, { ...QUEUE, assignmentId: work.assignmentId });
    expect(edges.filter(({ node }) => node.markerId === ben)).toHaveLength(2);

    const { lastChange } = await share('ROUND_ROBIN', ben);
    expect(await loads()).toEqual({ ada: [0, 0], ben: [4, 4] });
    const undo = () => marking.undoAllocation(actor, work.assignmentId, lastChange!.id);
    expect(await undo()).toMatchObject({ lastChange: null });
    expect(await loads()).toEqual({ ada: [2, 2], ben: [2, 2] });
    expect(await refusal(undo())).toBe('shared-out-since');
  });

  it('keeps a cohort, or those of one counsellor, together', async () => {
    const { work, ada, ben, actor, handed, share, loads } = await desk();
    await share('COHORT', ada, ben);
    expect(Object.values(await loads()).sort()).toEqual([
      [0, 0],
      [4, 4],
    ]);
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    await db.uow.run(work.system, (tx) =>
      tx.insert(
        CaseloadStudent,
        handed.slice(0, 2).map(({ student }) => ({
          ...{ enrolmentId: student.enrolmentId, counsellorId: counsellor.id },
          ...{ assignedBy: ada, assignedAt: tx.now },
        })),
      ),
    );
    await share('CASELOAD', ada, ben);
    const { edges } = await grading.queue(actor, { ...QUEUE, assignmentId: work.assignmentId });
    const markerOf = (at: number) =>
      edges.find(({ node }) => node.submissionId === handed[at]!.submissionId)!.node.markerId;
    expect(markerOf(0)).toBe(markerOf(1));
    expect(await loads()).toEqual({ ada: [2, 2], ben: [2, 2] });
  });

  it('of a marker who left is nobody’s, and what is nobody’s is shared out beside what is somebody’s', async () => {
    const { work, ada, ben, actor, handed, share, loads } = await desk();
    const cleo = await g.enrolled(work, 'INSTRUCTOR');
    await share('ROUND_ROBIN', ada, ben, cleo.id);
    const markersIn = async () => {
      const { edges } = await grading.queue(actor, { ...QUEUE, assignmentId: work.assignmentId });
      return new Map(edges.map(({ node }) => [node.submissionId, node.markerId]));
    };
    const before = await markersIn();
    const cleosWork = handed.filter(({ submissionId }) => before.get(submissionId) === cleo.id);
    expect(cleosWork.length).toBeGreaterThan(0);
    const late = await g.submission(work);
    const gone: (() => Promise<unknown>)[] = [
      () =>
        db.uow.run(work.system, (tx) =>
          tx.update(Enrolment, { id: cleo.enrolmentId }, { droppedAt: tx.now }),
        ),
      () =>
        db.uow.run(work.system, async (tx) => {
          await tx.update(Enrolment, { id: cleo.enrolmentId }, { droppedAt: null });
          await tx.update(User, { id: cleo.id }, { endedAt: tx.now });
        }),
    ];
    for (const leave of gone) {
      await leave();
      const desk = await marking.marking(actor, work.assignmentId);
      expect(desk.unallocated).toBe(cleosWork.length + 1);
      expect(desk.markers.map(({ person }) => person.id).sort()).toEqual([ada, ben].sort());
      const markers = await markersIn();
      for (const { submissionId } of [...cleosWork, late]) expect(markers.get(submissionId)).toBeNull();
    }

    const { lastChange, unallocated } = await share('LEFT_OVER', ada, ben);
    expect(unallocated).toBe(0);
    const after = await markersIn();
    for (const { submissionId } of handed)
      if (!cleosWork.some((one) => one.submissionId === submissionId))
        expect(after.get(submissionId)).toBe(before.get(submissionId));
    const [one, two] = Object.values(await loads()).map(([, waiting]) => waiting!) as [number, number];
    expect(Math.abs(one - two)).toBeLessThanOrEqual(1);
    await marking.undoAllocation(actor, work.assignmentId, lastChange!.id);
    expect((await marking.marking(actor, work.assignmentId)).unallocated).toBe(cleosWork.length + 1);
  });

  it('goes only to those who grade here, and is nobody else’s to change', async () => {
    const { work, ada, ben, share } = await desk();
    const gone = await g.enrolled(work, 'INSTRUCTOR');
    await db.uow.run(work.system, (tx) =>
      tx.update(Enrolment, { id: gone.enrolmentId }, { droppedAt: tx.now }),
    );
    expect(await refusal(share('ROUND_ROBIN', ada, gone.id))).toBe('no-markers');
    expect(await refusal(share('ROUND_ROBIN'))).toBe('no-markers');
    const nextDoor = (await g.assignment({ tenant: work })).instructor;
    const elsewhere = (await g.assignment()).instructor;
    for (const { actor } of [nextDoor, elsewhere, gone])
      for (const attempt of [
        () => marking.marking(actor, work.assignmentId),
        () => marking.hideNames(actor, work.assignmentId),
        () => marking.revealNames(actor, work.assignmentId, 'I want to know'),
        () => marking.allocate(actor, work.assignmentId, 'ROUND_ROBIN', [ben]),
        () => marking.undoAllocation(actor, work.assignmentId, newId()),
      ])
        expect(await refusal(attempt())).toBe('NOT_FOUND');
  });
});
