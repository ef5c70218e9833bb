import { Forbidden, NotFound } from '@firsthand/contracts';
import { CaseloadStudent } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { NudgeStudents } from '../progress/nudge-students.ts';
import { ProgressService } from '../progress/progress.service.ts';
import { CohortGridService } from '../progress/cohort-grid.service.ts';
import { CaseloadsService } from '../sections/caseloads.service.ts';
import { CaseloadService } from './caseload.service.ts';
import { StaffNotesService } from './staff-notes.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let caseloads: CaseloadsService;
let followed: CaseloadService;
let notes: StaffNotesService;
const statements: string[] = [];
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  caseloads = new CaseloadsService(db.uow);
  followed = new CaseloadService(db.door({ onStatement: (text) => statements.push(text) }));
  notes = new StaffNotesService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => {
  db.clock.set('2027-01-11T15:00:00Z');
  statements.length = 0;
});

/** Two sections, a student each in a caseload, and a counsellor who is on the staff of neither. */
async function world() {
  const first = await g.assignment();
  const second = await g.assignment({ tenant: first });
  const [ada, bob, cas] = [await g.student(first), await g.student(second), await g.student(first)];
  const counsellor = await g.user(first, ['COUNSELLOR']);
  const administrator = await g.user(first, ['ADMINISTRATOR']);
  for (const [work, student] of [
    [first, ada],
    [second, bob],
  ] as const)
    await caseloads.assign(administrator.actor, work.sectionId, [student.enrolmentId], counsellor.id);
  return { first, second, ada, bob, cas, counsellor, administrator };
}
const talk = { way: 'PHONE', minutes: 10, words: 'Two names by Friday.', nextOn: null } as const;

describe('a caseload', () => {
  it('holds a counsellor’s students over all sections, in one statement, with where they stand', async () => {
    const { first, second, ada, bob, counsellor } = await world();
    db.clock.set('2027-01-18T15:00:00Z');
    const page = await followed.caseload(counsellor.actor, { first: 50 });
    expect(statements).toHaveLength(1);
    expect(page).toMatchObject({ totalCount: 2, stuckCount: 2, lateCount: 0 });
    expect(page.edges.map(({ node }) => node.enrolmentId).sort()).toEqual(
      [ada.enrolmentId, bob.enrolmentId].sort(),
    );
    const node = page.edges.find((edge) => edge.node.enrolmentId === ada.enrolmentId)!.node;
    expect(node).toMatchObject({
      student: { email: ada.email },
      section: { id: first.sectionId },
      lastContact: null,
      works: [
        { assignmentId: first.assignmentId, place: { stuck: { reason: 'NOTHING_CHOSEN' }, counted: 0 } },
      ],
      nextDeadline: { at: '2027-02-13T04:59:00.000Z', late: false, assignmentId: first.assignmentId },
    });
    expect((await followed.sections(counsellor.actor)).map(({ id }) => id).sort()).toEqual(
      [first.sectionId, second.sectionId].sort(),
    );
  });

  it('is narrowed to the stuck, the late, a section, words, and whom nobody spoke to', async () => {
    const { first, ada, bob, counsellor } = await world();
    await g.choice(first, ada);
    await notes.write(counsellor.actor, ada.enrolmentId, { ...talk, heldOn: '2027-01-08' });
    await notes.write(counsellor.actor, bob.enrolmentId, { ...talk, way: null, heldOn: '2027-01-11' });
    db.clock.set('2027-01-16T15:00:00Z');
    const found = async (wish: object) =>
      (await followed.caseload(counsellor.actor, { first: 50, ...wish })).edges.map(
        ({ node }) => node.enrolmentId,
      );
    expect(await found({ show: ['STUCK'] })).toEqual([bob.enrolmentId]);
    expect(await found({ show: ['LATE'] })).toEqual([]);
    expect(await found({ sectionId: first.sectionId })).toEqual([ada.enrolmentId]);
    expect(await found({ query: bob.email.slice(0, 20).toUpperCase() })).toContain(bob.enrolmentId);
    // A note is no talk.
    expect(await found({ silentDays: 9 })).toEqual([bob.enrolmentId]);
    expect(await found({ silentDays: 8 })).toHaveLength(2);
    db.clock.set('2027-02-14T15:00:00Z');
    expect(await found({ show: ['STUCK', 'LATE'] })).toHaveLength(2);
  });

  it('is paged by name, each student once', async () => {
    const work = await g.assignment();
    const counsellor = await g.user(work, ['COUNSELLOR']);
    const students = [];
    for (let n = 0; n < 5; n += 1) students.push(await g.student(work));
    const ids = students.map(({ enrolmentId }) => enrolmentId);
    expect(await caseloads.assign(work.instructor.actor, work.sectionId, ids, counsellor.id)).toBe(5);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await followed.caseload(counsellor.actor, { first: 2, after });
      seen.push(...page.edges.map(({ node }) => node.enrolmentId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(5);
    expect([...seen].sort()).toEqual([...ids].sort());
  });

  it('lets its counsellor reach these students and nobody else, and ends when they are given away', async () => {
    const { first, ada, cas, counsellor, administrator } = await world();
    const progress = new ProgressService(db.uow);
    const nudges = new NudgeStudents(db.uow);
    const grids = new CohortGridService(db.uow);
    const work = (enrolmentId: string) =>
      progress.studentWork(counsellor.actor, first.assignmentId, enrolmentId);
    const nudge = (...enrolmentIds: string[]) =>
      nudges.nudge(counsellor.actor, first.assignmentId, [{ enrolmentIds, reason: null, words: 'Hello.' }]);
    expect((await work(ada.enrolmentId)).student.email).toBe(ada.email);
    expect((await grids.place(counsellor.actor, first.assignmentId, ada.enrolmentId)).enrolmentId).toBe(
      ada.enrolmentId,
    );
    expect(await nudge(ada.enrolmentId)).toEqual({ nudged: 1, already: 0 });
    await expect(work(cas.enrolmentId)).rejects.toThrow(NotFound);
    await expect(grids.place(counsellor.actor, first.assignmentId, cas.enrolmentId)).rejects.toThrow(
      NotFound,
    );
    await expect(nudge(ada.enrolmentId, cas.enrolmentId)).rejects.toThrow(NotFound);
    await expect(grids.grid(counsellor.actor, first.assignmentId)).rejects.toThrow(NotFound);
    expect(await caseloads.assign(administrator.actor, first.sectionId, [ada.enrolmentId], null)).toBe(1);
    await expect(work(ada.enrolmentId)).rejects.toThrow(NotFound);
    await expect(nudge(ada.enrolmentId)).rejects.toThrow(NotFound);
  });

  it('is filled by administrators and by who teaches the section, with its own students, for counsellors', async () => {
    const { first, second, ada, bob, counsellor, administrator } = await world();
    const other = await g.user(first, ['COUNSELLOR']);
    const student = await g.enrolled(first, 'COUNSELLOR');
    const give = (
      actor: typeof ada.actor,
      sectionId = first.sectionId,
      enrolmentId = ada.enrolmentId,
      to = other.id,
    ) => caseloads.assign(actor, sectionId, [enrolmentId], to);
    await expect(give(second.instructor.actor)).rejects.toThrow(NotFound);
    await expect(give(student.actor)).rejects.toThrow(Forbidden);
    await expect(give(first.instructor.actor, first.sectionId, bob.enrolmentId)).rejects.toThrow(NotFound);
    await expect(give(first.instructor.actor, first.sectionId, ada.enrolmentId, ada.id)).rejects.toThrow(
      NotFound,
    );
    expect(await give(first.instructor.actor)).toBe(1);
    expect(await give(first.instructor.actor)).toBe(0);
    const rows = await db.uow.read(first.system, (read) =>
      read.find(CaseloadStudent, { enrolmentId: ada.enrolmentId }),
    );
    expect(rows).toMatchObject([{ counsellorId: other.id, assignedBy: first.instructor.id }]);
    const counts = await caseloads.counsellors(administrator.actor);
    expect(counts.find(({ person }) => person.id === other.id)?.students).toBe(1);
    expect(counts.find(({ person }) => person.id === counsellor.id)?.students).toBe(1);
  });

  it('is seen by its counsellor, and by an administrator who asks for it', async () => {
    const { counsellor, administrator, first } = await world();
    const other = await g.user(first, ['COUNSELLOR']);
    const size = async (actor: typeof other.actor, counsellorId?: string) =>
      (await followed.caseload(actor, { first: 50, counsellorId })).totalCount;
    expect(await size(other.actor)).toBe(0);
    expect(await size(administrator.actor, counsellor.id)).toBe(2);
    await expect(size(other.actor, counsellor.id)).rejects.toThrow(NotFound);
    await expect(followed.sections(other.actor, counsellor.id)).rejects.toThrow(NotFound);
    await expect(size(first.system)).rejects.toThrow(NotFound);
  });
});

describe('what staff write down about a student', () => {
  it('is read by staff, the newest day first, and changed by who wrote it', async () => {
    const { first, ada, counsellor } = await world();
    const older = await notes.write(counsellor.actor, ada.enrolmentId, { ...talk, heldOn: '2027-01-07' });
    const newer = await notes.write(first.instructor.actor, ada.enrolmentId, {
      ...{ way: null, minutes: 20, nextOn: '2027-02-01', words: ' Asked for a quieter room. ' },
      heldOn: '2027-01-10',
    });
    // Minutes and a next time belong to a talk.
    expect(newer).toMatchObject({ minutes: null, nextOn: null, words: 'Asked for a quieter room.' });
    const read = async () =>
      (await notes.page(first.instructor.actor, ada.enrolmentId, { first: 50 })).edges.map(
        ({ node }) => node.id,
      );
    expect(await read()).toEqual([newer.id, older.id]);
    const one = await notes.page(counsellor.actor, ada.enrolmentId, { first: 1 });
    const two = await notes.page(counsellor.actor, ada.enrolmentId, {
      first: 1,
      after: one.pageInfo.endCursor,
    });
    expect([...one.edges, ...two.edges].map(({ node }) => node.id)).toEqual([newer.id, older.id]);
    const changed = { ...talk, heldOn: '2027-01-07', words: 'One name.' };
    await expect(notes.change(first.instructor.actor, older.id, 1, changed)).rejects.toThrow(Forbidden);
    expect(await notes.change(counsellor.actor, older.id, 1, changed)).toMatchObject({
      words: 'One name.',
      version: 2,
    });
    await expect(notes.change(counsellor.actor, older.id, 1, changed)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(notes.remove(first.instructor.actor, older.id)).rejects.toThrow(Forbidden);
    expect(await notes.remove(counsellor.actor, older.id)).toBe(true);
    expect(await read()).toEqual([newer.id]);
  });

  it('is nothing for the student, nor for staff of another section', async () => {
    const { second, ada, counsellor } = await world();
    const { id } = await notes.write(counsellor.actor, ada.enrolmentId, { ...talk, heldOn: '2027-01-07' });
    for (const { actor } of [ada, second.instructor]) {
      await expect(notes.page(actor, ada.enrolmentId, { first: 5 })).rejects.toThrow(NotFound);
      await expect(notes.write(actor, ada.enrolmentId, { ...talk, heldOn: '2027-01-07' })).rejects.toThrow(
        NotFound,
      );
      await expect(notes.remove(actor, id)).rejects.toThrow(NotFound);
    }
    await expect(notes.page(counsellor.actor, newId(), { first: 5 })).rejects.toThrow(NotFound);
  });

  it('refuses what has not been, and a next time before this one', async () => {
    const { ada, counsellor } = await world();
    const refused = (change: object) =>
      expect(
        notes.write(counsellor.actor, ada.enrolmentId, { ...talk, heldOn: '2027-01-10', ...change }),
      ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await refused({ heldOn: '2027-01-12' });
    await refused({ nextOn: '2027-01-10' });
    await refused({ words: ' \n' });
  });

  it('says with whom to speak, until it was done', async () => {
    const { ada, bob, first, counsellor } = await world();
    const next = (nextOn: string | null) => ({ ...talk, heldOn: '2027-01-10', nextOn });
    await notes.write(counsellor.actor, ada.enrolmentId, next('2027-01-12'));
    await notes.write(counsellor.actor, bob.enrolmentId, next('2027-02-12'));
    const due = async (actor = counsellor.actor) =>
      (await notes.followUps(actor)).map((one) => [one.enrolmentId, one.due]);
    expect(await due()).toEqual([[ada.enrolmentId, false]]);
    db.clock.set('2027-01-12T15:00:00Z');
    expect(await due()).toEqual([[ada.enrolmentId, true]]);
    // The counsellor follows them; who teaches is not told of it.
    expect(await due(first.instructor.actor)).toEqual([]);
    await notes.write(first.instructor.actor, ada.enrolmentId, { ...talk, heldOn: '2027-01-12' });
    expect(await due()).toEqual([]);
  });
});
