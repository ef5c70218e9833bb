import { type Actor, Forbidden, NotFound, type RuleBroken } from '@firsthand/contracts';
import {
  Accommodation,
  AuditEntry,
  Delivery,
  Enrolment,
  Extension,
  ExtensionGrant,
  Milestone,
  Notification,
  Rung,
  Standing,
  statement,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, type GivenAssignment, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import fc from 'fast-check';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { AccommodationsService } from './accommodations.service.ts';
import { AssignmentsService } from './assignments.service.ts';
import { accommodated, addDays, countedTo, effectiveDeadline, localIn } from './deadlines.rules.ts';
import { type ExtensionFor, GrantExtension } from './grant-extension.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let extensions: GrantExtension;
let accommodations: AccommodationsService;
const statements: string[] = [];
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 8 });
  g = given(db);
  extensions = new GrantExtension(db.door({ onStatement: (text) => statements.push(text) }));
  accommodations = new AccommodationsService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-10T15:00:00Z'));

type Student = { id: string; enrolmentId: string; actor: Actor };
const until = (dueLocal: string) => ({ days: null, dueLocal }) as const;
const by = (days: number) => ({ days, dueLocal: null }) as const;
const plan = (
  work: GivenAssignment,
  time: ReturnType<typeof until> | ReturnType<typeof by>,
  all = false,
) => ({
  assignmentId: work.assignmentId,
  milestoneIds: all ? [work.milestone.interviews, work.milestone.reflection] : [work.milestone.reflection],
  time,
});
const give = (
  work: GivenAssignment,
  students: readonly Student[],
  time: Parameters<typeof plan>[1],
  all = false,
) =>
  extensions.grant(work.instructor.actor, {
    ...plan(work, time, all),
    enrolmentIds: students.map(({ enrolmentId }) => enrolmentId),
    reason: 'Illness',
  });
/** The effective deadline of a student's reflection, on the section's clock. */
const DUE = statement<
  { dueLocal: string; dueAt: Date; extended: boolean },
  readonly [milestoneId: string, enrolmentId: string]
>(`select due_local as "dueLocal", due_at as "dueAt", extended from effective_deadlines
  where tenant_id = $1 and milestone_id = $2 and enrolment_id = $3`);
const due = async (work: GivenAssignment, student: Student, milestoneId = work.milestone.reflection) =>
  (await db.uow.run(work.system, (tx) => tx.first(DUE, milestoneId, student.enrolmentId)))!;
const told = (work: GivenAssignment, student: Student) =>
  db.uow.run(work.system, (tx) => tx.find(Notification, { userId: student.id }, { order: { id: 'asc' } }));
const rule = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing',
    (error: RuleBroken) => error.details.rule ?? error.name,
  );

describe('an extension', () => {
  it('is given to several at once, by date, tells them, and plans their own reminders', async () => {
    const work = await g.assignment();
    const [first, second] = [await g.student(work), await g.student(work)];
    const grant = await give(work, [first, second], until('2027-02-26T23:59'));
    expect(grant).toMatchObject({
      ...{ days: null, dueLocal: '2027-02-26T23:59', reason: 'Illness', studentCount: 2, undoneAt: null },
      ...{ grantedBy: { id: work.instructor.id }, milestones: [{ id: work.milestone.reflection }] },
    });
    expect(await due(work, second)).toMatchObject({ dueLocal: '2027-02-26T23:59', extended: true });
    const rungs = await db.uow.run(work.system, (tx) => tx.find(Rung, { enrolmentId: second.enrolmentId }));
    expect(rungs.map(({ issueAt }) => issueAt.toISOString()).sort()).toEqual([
      '2027-02-25T04:59:00.000Z',
      '2027-02-28T04:59:00.000Z',
    ]);
    expect(await told(work, second)).toMatchObject([
      { kind: 'EXTENSION_GRANTED', params: { dueAt: '2027-02-27T04:59:00.000Z', others: 0 } },
    ]);
    expect((await extensions.grants(work.instructor.actor, work.assignmentId)).map(({ id }) => id)).toEqual([
      grant.id,
    ]);
  });

  it('by days counts from what each student has, on several steps, and tells each of them once', async () => {
    const work = await g.assignment();
    const [plain, ahead] = [await g.student(work), await g.student(work)];
    await give(work, [ahead], by(2));
    await give(work, [plain, ahead], by(3), true);
    expect((await due(work, plain)).dueLocal).toBe('2027-02-22T23:59');
    expect((await due(work, ahead)).dueLocal).toBe('2027-02-24T23:59');
    expect((await due(work, plain, work.milestone.interviews)).dueLocal).toBe('2027-02-15T23:59');
    expect(await told(work, plain)).toMatchObject([
      { params: { milestoneTitle: 'Three interviews', others: 1 } },
    ]);
  });

  it('never shortens: who has as much already is left alone, and nobody gaining is said', async () => {
    const work = await g.assignment();
    const [one, other] = [await g.student(work), await g.student(work)];
    await give(work, [one], until('2027-03-01T23:59'));
    const grant = await give(work, [one, other], until('2027-02-24T23:59'));
    expect(grant).toMatchObject({ studentCount: 1, students: [{ id: other.id }] });
    expect((await due(work, one)).dueLocal).toBe('2027-03-01T23:59');
    expect(await rule(give(work, [one, other], until('2027-02-20T12:00')))).toBe('nobody-gains');
    expect(await rule(give(work, [], by(1)))).toBe('nobody-chosen');
    expect(await rule(give(work, [one], until('2027-03-14T02:30')))).toBe('time-does-not-exist');
  });

  it('stands when everybody’s deadline is moved, either way', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    await give(work, [student], until('2027-02-26T23:59'));
    const move = (dueLocal: string) =>
      db.uow.run(work.system, (tx) =>
        tx.update(Milestone, { id: work.milestone.reflection }, countedTo(dueLocal, 'America/Toronto')),
      );
    await move('2027-02-12T23:59');
    expect((await due(work, student)).dueLocal).toBe('2027-02-26T23:59');
    await move('2027-03-15T23:59');
    expect(await due(work, student)).toMatchObject({ dueLocal: '2027-03-15T23:59', extended: false });
  });

  it('is only for students of the assignment and its own milestones', async () => {
    const work = await g.assignment();
    const other = await g.assignment({ tenant: work });
    const [inside, elsewhere] = [await g.student(work), await g.enrolled(work, 'STUDENT')];
    await expect(give(work, [inside, elsewhere], by(3))).rejects.toThrow(NotFound);
    const strange = { ...plan(work, by(3)), milestoneIds: [other.milestone.reflection] };
    const asked = { ...strange, enrolmentIds: [inside.enrolmentId], reason: '' };
    await expect(extensions.grant(work.instructor.actor, asked)).rejects.toThrow(NotFound);
  });

  it('for three hundred is as many statements as for two', async () => {
    const work = await g.assignment();
    const students: Student[] = [];
    for (let n = 0; n < 300; n += 1) students.push(await g.student(work));
    const count = async (some: readonly Student[], days: number) => {
      statements.length = 0;
      expect((await give(work, some, by(days))).studentCount).toBe(some.length);
      return statements.length;
    };
    const forTwo = await count(students.slice(0, 2), 1);
    const started = performance.now();
    expect(await count(students, 2)).toBe(forTwo);
    const took = Math.round(performance.now() - started);
    if (process.env['MEASURE']) console.info(`300 extensions in ${took} ms and ${forTwo} statements`);
    const rows = await db.uow.run(work.system, (tx) => tx.find(Extension, {}));
    expect(rows).toHaveLength(302);
  }, 60_000);
});

describe('its preview', () => {
  const preview = (work: GivenAssignment, who: ExtensionFor, time = until('2027-02-26T23:59')) =>
    extensions.preview(work.instructor.actor, plan(work, time), who);

  it('says who would have until when, and who would gain nothing, and changes nothing', async () => {
    const work = await g.assignment();
    const [plain, ahead, done] = [await g.student(work), await g.student(work), await g.student(work)];
    await give(work, [ahead], until('2027-03-05T23:59'));
    const met = {
      milestoneId: work.milestone.reflection,
      enrolmentId: done.enrolmentId,
      metAt: db.clock.now(),
    };
    await db.uow.run(work.system, (tx) => tx.insert(Standing, met));
    const { planned } = await preview(work, {});
    const row = (student: Student) => planned.find(({ enrolmentId }) => enrolmentId === student.enrolmentId);
    expect(row(plain)).toMatchObject({
      dueLocal: '2027-02-19T23:59',
      toLocal: '2027-02-26T23:59',
      noGain: null,
    });
    expect(row(ahead)).toMatchObject({ dueLocal: '2027-03-05T23:59', noGain: 'ALREADY_LATER' });
    expect(row(done)).toMatchObject({ noGain: 'MET_IN_TIME' });
    expect(await due(work, plain)).toMatchObject({ extended: false });
    const unmet = (await preview(work, { unmet: true })).planned.map(({ enrolmentId }) => enrolmentId);
    expect(unmet.sort()).toEqual([plain.enrolmentId, ahead.enrolmentId].sort());
  });

  it('is for a cohort, or for a pasted list with the lines that name nobody', async () => {
    const work = await g.assignment();
    const [one, gone] = [await g.student(work), await g.student(work)];
    const elsewhere = await g.enrolled(work, 'STUDENT');
    await db.uow.run(work.system, (tx) =>
      tx.update(Enrolment, { id: gone.enrolmentId }, { droppedAt: tx.now }),
    );
    expect((await preview(work, { cohortIds: [newId()] })).planned).toEqual([]);
    expect((await preview(work, { cohortIds: [work.cohortId] })).planned).toHaveLength(1);
    const pasted = [one.email, one.email, gone.email, elsewhere.email, 'Nobody Known'].join('\n');
    const { planned, problems } = await preview(work, { pasted });
    expect(planned.map(({ enrolmentId }) => enrolmentId)).toEqual([one.enrolmentId]);
    expect(problems).toMatchObject([
      { line: 3, problem: 'DROPPED' },
      { line: 4, problem: 'NOT_MEANT' },
      { line: 5, text: 'Nobody Known', problem: 'UNKNOWN' },
    ]);
  });
});

describe('taking it back', () => {
  it('restores what each had before, and whoever heard nothing yet never will', async () => {
    const work = await g.assignment();
    const [one, other] = [await g.student(work), await g.student(work)];
    await give(work, [other], until('2027-02-24T23:59'));
    const { id } = await give(work, [one, other], until('2027-03-05T23:59'));
    const undone = await extensions.undo(work.instructor.actor, id);
    expect(undone).toMatchObject({ id, undoneAt: '2027-02-10T15:00:00.000Z', studentCount: 2 });
    expect(await due(work, one)).toMatchObject({ dueLocal: '2027-02-19T23:59', extended: false });
    expect(await due(work, other)).toMatchObject({ dueLocal: '2027-02-24T23:59', extended: true });
    expect(await told(work, one)).toEqual([]);
    expect(await told(work, other)).toHaveLength(1);
    const [mails, rungs, trail] = await db.uow.run(work.system, async (tx) => [
      await tx.find(Delivery, { userId: one.id }),
      await tx.find(Rung, { enrolmentId: one.enrolmentId }),
      await tx.find(AuditEntry, { subjectId: id }, { order: { id: 'asc' } }),
    ]);
    expect(mails).toMatchObject([{ state: 'DROPPED' }]);
    expect(rungs).toEqual([]);
    expect(trail.map(({ action }) => action)).toEqual(['extension.granted', 'extension.undone']);
    expect(await extensions.undo(work.instructor.actor, id)).toEqual(undone);
  });

  it('is told to who was told, with the date that holds', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const { id } = await give(work, [student], until('2027-03-05T23:59'));
    await db.uow.run(work.system, (tx) =>
      tx.update(Notification, { userId: student.id }, { readAt: tx.now }),
    );
    await extensions.undo(work.instructor.actor, id);
    expect(await told(work, student)).toMatchObject([
      { kind: 'EXTENSION_GRANTED' },
      { kind: 'EXTENSION_UNDONE', params: { dueAt: '2027-02-20T04:59:00.000Z' } },
    ]);
  });

  it('leaves what was given later', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const first = await give(work, [student], until('2027-02-24T23:59'));
    await give(work, [student], until('2027-03-05T23:59'));
    await extensions.undo(work.instructor.actor, first.id);
    expect((await due(work, student)).dueLocal).toBe('2027-03-05T23:59');
  });
});

describe('standing time', () => {
  const set = (work: GivenAssignment, student: Student, extraDays: number, extraPercent = 0) =>
    accommodations.set(work.instructor.actor, {
      ...{ enrolmentId: student.enrolmentId, extraDays, extraPercent, note: 'Private' },
    });

  it('moves every deadline, follows everybody’s, adds to what all are given, and ends', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    expect(await set(work, student, 3)).toMatchObject({ extraDays: 3, student: { id: student.id } });
    expect((await due(work, student)).dueLocal).toBe('2027-02-22T23:59');
    expect((await due(work, student, work.milestone.interviews)).dueLocal).toBe('2027-02-15T23:59');
    await give(work, [student], by(2));
    expect((await due(work, student)).dueLocal).toBe('2027-02-24T23:59');
    // Published on the tenth: everybody has nine days, and half as many more is five.
    await set(work, student, 0, 50);
    expect((await due(work, student)).dueLocal).toBe('2027-02-24T23:59');
    expect((await due(work, student, work.milestone.interviews)).dueLocal).toBe('2027-02-13T23:59');
    expect(await set(work, student, 0)).toBeNull();
    expect((await due(work, student, work.milestone.interviews)).dueLocal).toBe('2027-02-12T23:59');
    const history = await db.uow.run(work.system, (tx) => tx.find(Accommodation, {}));
    expect(history.map(({ endedAt }) => endedAt === null)).toEqual([false, false]);
    expect(await rule(set(work, student, 91))).toBe('standing-time');
  });

  it('follows everybody’s deadline when the design moves it', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    await set(work, student, 3);
    const assignments = new AssignmentsService(db.uow, new QuotaWeighing());
    const design = await assignments.assignment(work.instructor.actor, work.assignmentId);
    const milestones = design.milestones.map((one) => ({ ...one, dueLocal: addDays(one.dueLocal, 7) }));
    await assignments.update(work.instructor.actor, work.assignmentId, design.version, {
      ...{ title: design.title, instructions: '', quota: design.quota, prompts: design.prompts, milestones },
      ...{ criteria: design.rubric.criteria, cohortIds: design.cohortIds, asking: design.asking },
      reminderOffsetsMinutes: [-2880],
    });
    expect((await due(work, student)).dueLocal).toBe('2027-03-01T23:59');
  });

  it('plans the student’s own reminders', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    await set(work, student, 3);
    const rungs = await db.uow.run(work.system, (tx) => tx.find(Rung, { enrolmentId: student.enrolmentId }));
    expect(rungs).toHaveLength(4);
  });

  it('is read by staff of the section only', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    await set(work, student, 3);
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    expect(await accommodations.ofSection(counsellor.actor, work.sectionId)).toHaveLength(1);
    await expect(accommodations.ofSection(student.actor, work.sectionId)).rejects.toThrow(NotFound);
  });
});

describe('the deadline that holds', () => {
  it('is the same in the database as in the rule, whatever was given, in every zone', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const zones = Intl.supportedValuesOf('timeZone');
    const publishedAt = db.clock.now();
    const minute = fc.integer({ min: 0, max: 2 * 365 * 1440 });
    const days = fc.integer({ min: 0, max: 90 });
    const percent = fc.integer({ min: 0, max: 200 });
    await fc.assert(
      fc.asyncProperty(
        ...([fc.constantFrom(...zones), minute, fc.option(days), days, percent] as const),
        async (zone, offset, later, extraDays, extraPercent) => {
          const base = countedTo(localIn(zone, new Date(Date.UTC(2027, 0, 1) + offset * 60_000)), zone);
          const given = later === null ? null : countedTo(addDays(base.dueLocal, later - 10), zone);
          await db.owner('delete from extensions where tenant_id = $1', [work.tenantId]);
          await db.uow.run(work.system, async (tx) => {
            await tx.update(Milestone, { id: work.milestone.reflection }, { ...base, zone });
            if (!given) return;
            const [grantId] = await tx.insert(ExtensionGrant, {
              ...{ assignmentId: work.assignmentId, days: 1, dueLocal: null, grantedAt: tx.now },
              ...{ grantedBy: null, undoneBy: null, undoneAt: null },
            });
            await tx.insert(Extension, {
              ...{ grantId: grantId!, milestoneId: work.milestone.reflection, ...given },
              ...{ enrolmentId: student.enrolmentId, undoneAt: null },
            });
          });
          await accommodations.set(work.instructor.actor, {
            ...{ enrolmentId: student.enrolmentId, extraDays, extraPercent, note: '' },
          });
          const standing = accommodated(base, zone, publishedAt, { extraDays, extraPercent });
          const { dueLocal, dueAt } = effectiveDeadline(base, given, standing);
          expect([zone, await due(work, student)]).toMatchObject([zone, { dueLocal, dueAt }]);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is what the figures go by: who has more time is not late', async () => {
    const work = await g.assignment({ reflectionDue: '2027-02-05T23:59:00-05:00' });
    const [late, extended, standing] = [await g.student(work), await g.student(work), await g.student(work)];
    await give(work, [extended], until('2027-02-12T23:59'));
    await accommodations.set(work.instructor.actor, {
      ...{ enrolmentId: standing.enrolmentId, extraDays: 10, extraPercent: 0, note: '' },
    });
    const assignments = new AssignmentsService(db.uow, new QuotaWeighing());
    const figures = await assignments.progressOf(work.instructor.actor, [work.assignmentId]);
    expect(figures.get(work.assignmentId)).toMatchObject({ students: 3, submitted: 0, late: 1 });
    expect(late.enrolmentId).toBeTruthy();
  });
});

describe('strangers', () => {
  it('of another tenant or section find nothing, and a student or counsellor grants nothing', async () => {
    const work = await g.assignment();
    const [student, outsider] = [await g.student(work), (await g.assignment()).instructor];
    const colleague = (await g.assignment({ tenant: work })).instructor;
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    const { id } = await give(work, [student], by(3));
    const enrolmentIds = [student.enrolmentId];
    const tries = (actor: Actor) => [
      () => extensions.preview(actor, plan(work, by(3)), {}),
      () => extensions.grant(actor, { ...plan(work, by(3)), enrolmentIds, reason: '' }),
      () => extensions.undo(actor, id),
      () =>
        accommodations.set(actor, {
          ...{ enrolmentId: enrolmentIds[0]!, extraDays: 1, extraPercent: 0, note: '' },
        }),
    ];
    for (const { actor } of [student, outsider, colleague]) {
      for (const one of tries(actor)) await expect(one()).rejects.toThrow(NotFound);
      await expect(extensions.grants(actor, work.assignmentId)).rejects.toThrow(NotFound);
    }
    for (const one of tries(counsellor.actor)) await expect(one()).rejects.toThrow(Forbidden);
    expect(await extensions.grants(counsellor.actor, work.assignmentId)).toHaveLength(1);
  });
});
