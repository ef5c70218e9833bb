import {
  type Actor,
  Conflict,
  Forbidden,
  NotFound,
  type RuleBroken,
  DEFAULT_ASKING,
} from '@firsthand/contracts';
import {
  AuditEntry,
  Delivery,
  Interview,
  Notification,
  Prompt,
  Rung,
  Standing,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  given,
  type GivenAssignment,
  openTestDatabase,
  THREE_OF_ONE,
  type TestDatabase,
} from '@firsthand/testing';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { CohortsService } from '../sections/cohorts.service.ts';
import { AssignmentWelcoming } from './assignment-welcoming.ts';
import type { AssignmentView } from './assignments.queries.ts';
import type { AssignmentDesign } from './assignments.rules.ts';
import { AssignmentsService } from './assignments.service.ts';
import { GrantExtension } from './grant-extension.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let assignments: AssignmentsService;
let extensions: GrantExtension;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 8 });
  g = given(db);
  assignments = new AssignmentsService(db.uow, new QuotaWeighing());
  extensions = new GrantExtension(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

const DESIGN: AssignmentDesign = {
  title: 'Three conversations',
  instructions: 'Talk to people.',
  quota: THREE_OF_ONE,
  milestones: [
    { kind: 'CONTACTS', title: 'Contacts', dueLocal: '2027-01-29T23:59' },
    { kind: 'INTERVIEWS', title: 'Interviews', dueLocal: '2027-03-12T23:59' },
    { kind: 'REFLECTION', title: 'Reflection', dueLocal: '2027-03-19T23:59' },
  ],
  prompts: [
    { text: 'What surprised you?', hint: '', wordGoal: 150 },
    { text: 'Would you do it?', hint: 'Be frank.' },
  ],
  asking: DEFAULT_ASKING,
  criteria: [
    {
      title: 'Depth',
      description: '',
      levels: [
        { title: 'None', description: '', points: 0 },
        { title: 'Full', description: '', points: 5 },
      ],
    },
    { title: 'Care', description: '', levels: [{ title: 'Full', description: '', points: 2.5 }] },
  ],
  cohortIds: [],
  reminderOffsetsMinutes: [-2880, 1440],
};

async function house() {
  const section = await g.section();
  const instructor = await g.enrolled(section, 'INSTRUCTOR');
  const cohortId = await g.cohort(section);
  const student = await g.enrolled(section, 'STUDENT', cohortId);
  return { ...section, instructor, cohortId, student };
}
type House = Awaited<ReturnType<typeof house>>;
const draft = (home: House, change: Partial<AssignmentDesign> = {}) =>
  assignments.create(home.instructor.actor, home.sectionId, {
    ...DESIGN,
    cohortIds: [home.cohortId],
    ...change,
  });
const published = async (home: House, change: Partial<AssignmentDesign> = {}) => {
  const { id, version } = await draft(home, change);
  return assignments.publish(home.instructor.actor, id, version);
};
/** The design of an assignment as it stands, to send back changed. */
const again = ({
  quota,
  milestones,
  prompts,
  rubric,
  cohortIds,
  ...rest
}: AssignmentView): AssignmentDesign => ({
  title: rest.title,
  instructions: rest.instructions,
  quota,
  milestones,
  prompts,
  criteria: rubric.criteria,
  cohortIds,
  asking: rest.asking,
  reminderOffsetsMinutes: rest.reminderLadder.map((step) => step.offsetMinutes),
});
const rungsOf = (home: { system: Actor }, assignment: AssignmentView, kind = 'INTERVIEWS') =>
  db.uow.run(home.system, (tx) =>
    tx.find(
      Rung,
      { milestoneId: assignment.milestones.find((one) => one.kind === kind)!.id },
      { order: { issueAt: 'asc' } },
    ),
  );
const rule = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: RuleBroken) => error.details.rule ?? error.name,
  );

describe('an assignment', () => {
  it('is made as a draft that reads back whole', async () => {
    const home = await house();
    const made = await draft(home);
    expect(made).toMatchObject({
      state: 'DRAFT',
      version: 1,
      publishedAt: null,
      quota: THREE_OF_ONE,
      cohortIds: [home.cohortId],
      section: { id: home.sectionId, zone: 'America/Toronto', course: { title: 'Career exploration' } },
      reminderLadder: [{ offsetMinutes: -2880 }, { offsetMinutes: 1440 }],
      milestones: [
        { kind: 'CONTACTS' },
        { kind: 'INTERVIEWS', dueLocal: '2027-03-12T23:59', dueAt: '2027-03-13T04:59:00.000Z' },
        { kind: 'REFLECTION', dueLocal: '2027-03-19T23:59', dueAt: '2027-03-20T03:59:00.000Z' },
      ],
      prompts: [
        { position: 1, wordGoal: 150 },
        { position: 2, wordGoal: null },
      ],
      rubric: { version: 1, totalPoints: 7.5, criteria: [{ maxPoints: 5 }, { maxPoints: 2.5 }] },
    });
    expect(await assignments.assignment(home.instructor.actor, made.id)).toEqual(made);
    const trail = await db.uow.run(home.system, (tx) => tx.find(AuditEntry, { subjectId: made.id }));
    expect(trail.map((entry) => entry.action)).toEqual(['assignment.created']);
  });

  it('dates every step, the interviews one by one, with points to the hundredth', async () => {
    const home = await house();
    const dueLocal = '2027-03-12T23:59';
    const milestones = [
      { kind: 'OUTREACH' as const, title: 'Asked', dueLocal, points: 0.1 },
      { kind: 'INTERVIEWS' as const, count: 1, title: 'The first', dueLocal, points: 2.25 },
      { kind: 'INTERVIEWS' as const, title: 'All', dueLocal },
    ];
    const made = await draft(home, { milestones });
    expect(made.milestones).toMatchObject([
      { kind: 'OUTREACH', count: null, points: 0.1 },
      { kind: 'INTERVIEWS', count: 1, points: 2.25 },
      { kind: 'INTERVIEWS', count: null, points: null },
    ]);
    expect(await assignments.update(home.instructor.actor, made.id, 1, again(made))).toMatchObject({
      milestones: made.milestones,
    });
    expect(await rule(draft(home, { milestones: [{ ...milestones[1]!, count: 3 }] }))).toBe(
      'milestone-count',
    );
  });

  it('is refused with a time that no clock shows, and nothing of it is kept', async () => {
    const home = await house();
    const milestones = [{ ...DESIGN.milestones[1]!, dueLocal: '2027-03-14T02:30' }];
    expect(await rule(draft(home, { milestones, prompts: [] }))).toBe('time-does-not-exist');
    expect(await assignments.assignments(home.instructor.actor)).toEqual([]);
  });

  it('is given to cohorts of its own section only', async () => {
    const [home, other] = [await house(), await house()];
    await expect(draft(home, { cohortIds: [other.cohortId] })).rejects.toThrow(NotFound);
  });

  it('is hidden from students until it is published, and tells them then, once', async () => {
    const home = await house();
    const { id, version } = await draft(home);
    await expect(assignments.assignment(home.student.actor, id)).rejects.toThrow(NotFound);
    const live = await assignments.publish(home.instructor.actor, id, version);
    expect(live).toMatchObject({ state: 'PUBLISHED', version: 2, publishedAt: '2027-01-11T15:00:00.000Z' });
    expect((await assignments.assignments(home.student.actor)).map((one) => one.id)).toEqual([id]);
    await assignments.update(home.instructor.actor, id, 2, again(live));
    const told = await db.uow.run(home.system, (tx) => tx.find(Notification, { userId: home.student.id }));
    expect(told).toMatchObject([
      {
        kind: 'ASSIGNMENT_PUBLISHED',
        params: {
          assignmentTitle: 'Three conversations',
          dueAt: '2027-03-20T03:59:00.000Z',
          zone: 'America/Toronto',
        },
      },
    ]);
    expect(await db.uow.run(home.system, (tx) => tx.find(Delivery, {}))).toHaveLength(1);
  });

  it('reaches who comes into its cohort later: told once, and what they already have is weighed', async () => {
    const home = await house();
    const live = await published(home, { quota: { ...THREE_OF_ONE, perOccupation: 1 } });
    await draft(home);
    const newcomer = await g.enrolled(home, 'STUDENT');
    await g.contact(home, newcomer.id);
    const cohorts = new CohortsService(db.uow, new AssignmentWelcoming(new QuotaWeighing()));
    const enrolmentIds = [home.student.enrolmentId, newcomer.enrolmentId];
    const input = { cohortId: home.cohortId, enrolmentIds };
    const { version } = await cohorts.setMembers(home.instructor.actor, { ...input, version: 1 });
    await cohorts.setMembers(home.instructor.actor, { ...input, version });

    const [told, standings] = await db.uow.run(
      home.system,
      async (tx) =>
        [
          await tx.find(Notification, { userId: [newcomer.id, home.student.id] }),
          await tx.find(Standing, { enrolmentId: newcomer.enrolmentId }),
        ] as const,
    );
    expect(told.map(({ userId }) => userId).sort()).toEqual([newcomer.id, home.student.id].sort());
    const contacts = live.milestones.find(({ kind }) => kind === 'CONTACTS')!;
    expect(standings.map(({ milestoneId }) => milestoneId)).toEqual([contacts.id]);
  });

  it('is not published twice, nor for nobody, nor over a version somebody has changed', async () => {
    const home = await house();
    const nobody = await draft(home, { cohortIds: [] });
    expect(await rule(assignments.publish(home.instructor.actor, nobody.id, 1))).toBe('no-cohort');
    const live = await published(home);
    expect(await rule(assignments.publish(home.instructor.actor, live.id, 2))).toBe('already-published');
    await expect(assignments.update(home.instructor.actor, live.id, 1, again(live))).rejects.toThrow(
      Conflict,
    );
  });

  it('keeps an older rubric when it changes, and only then makes a new one', async () => {
    const home = await house();
    const made = await draft(home);
    const same = await assignments.update(home.instructor.actor, made.id, 1, {
      ...again(made),
      title: 'New name',
    });
    expect(same.rubric.id).toBe(made.rubric.id);
    const criteria = [made.rubric.criteria[0]!];
    const changed = await assignments.update(home.instructor.actor, made.id, 2, { ...again(same), criteria });
    expect(changed.rubric).toMatchObject({ version: 2, totalPoints: 5 });
    expect(changed.rubric.id).not.toBe(made.rubric.id);
  });

  it('retires a prompt that is taken out and keeps the others’ ids', async () => {
    const home = await house();
    const made = await draft(home);
    const [first, second] = made.prompts;
    const prompts = [
      { ...second!, text: 'Would you?' },
      { text: 'Who else?', hint: '' },
    ];
    const changed = await assignments.update(home.instructor.actor, made.id, 1, { ...again(made), prompts });
    expect(changed.prompts).toMatchObject([{ id: second!.id, text: 'Would you?' }, { text: 'Who else?' }]);
    const retired = await db.uow.run(home.system, (tx) => tx.get(Prompt, first!.id));
    expect(retired.retiredAt).toEqual(db.clock.now());
    const strange = { ...again(changed), prompts: [{ id: newId(), text: 'x', hint: '' }] };
    await expect(assignments.update(home.instructor.actor, made.id, 2, strange)).rejects.toThrow(NotFound);
  });

  it('says by when and by what people are thanked, and keeps it where nothing is said', async () => {
    const home = await house();
    const made = await draft(home);
    expect(made.thanks).toEqual({ withinHours: 24, medium: 'EITHER' });
    const asked = { withinHours: 48, medium: 'CARD' } as const;
    const { actor } = home.instructor;
    await assignments.update(actor, made.id, 1, { ...again(made), thanks: asked });
    const { thanks, version } = await assignments.update(actor, made.id, 2, again(made));
    expect({ thanks, version }).toEqual({ thanks: asked, version: 3 });
    for (const withinHours of [0, 1.5, 337])
      expect(
        await rule(
          assignments.update(actor, made.id, 3, { ...again(made), thanks: { ...asked, withinHours } }),
        ),
      ).toBe('thanks-hours');
  });

  it('weighs everybody again when the quota changes', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    await g.choice(work, student);
    const { id } = await g.interview(work, student, { actualMinutes: 20 });
    const before = await assignments.assignment(work.instructor.actor, work.assignmentId);
    const stricter = { ...again(before), quota: { ...before.quota, minMinutes: 21 } };
    await assignments.update(work.instructor.actor, work.assignmentId, 1, stricter);
    const row = () => db.uow.run(work.system, (tx) => tx.get(Interview, id));
    expect(await row()).toMatchObject({
      counts: false,
      notCounted: [{ reason: 'TOO_SHORT', wanted: 21, found: 20 }],
      version: 1,
    });
    const lighter = { ...again(before), quota: { ...before.quota, perOccupation: 1 } };
    await assignments.update(work.instructor.actor, work.assignmentId, 2, lighter);
    expect(await row()).toMatchObject({ counts: true, notCounted: [] });
    const met = await db.uow.run(work.system, (tx) =>
      tx.find(Standing, { enrolmentId: student.enrolmentId }),
    );
    expect(met.map((standing) => standing.milestoneId)).toEqual([work.milestone.interviews]);
  });
});

describe('its reminders', () => {
  it('are planned when it is published, but not those whose time is past', async () => {
    const home = await house();
    db.clock.set('2027-03-11T15:00:00Z');
    const live = await published(home);
    expect((await rungsOf(home, live)).map((rung) => rung.offsetMinutes)).toEqual([1440]);
    expect((await rungsOf(home, live, 'REFLECTION')).map((rung) => rung.issueAt.toISOString())).toEqual([
      '2027-03-18T03:59:00.000Z',
      '2027-03-21T03:59:00.000Z',
    ]);
  });

  it('move with the deadline; what was issued stays', async () => {
    const home = await house();
    const live = await published(home);
    const [early, late] = await rungsOf(home, live);
    await db.uow.run(home.system, (tx) => tx.update(Rung, { id: early!.id }, { issuedAt: tx.now }));
    const move = (from: AssignmentView, dueLocal: string) =>
      assignments.update(home.instructor.actor, live.id, from.version, {
        ...again(from),
        milestones: from.milestones.map((one) => (one.kind === 'INTERVIEWS' ? { ...one, dueLocal } : one)),
      });
    const moved = await move(live, '2027-03-15T23:59');
    const rungs = await rungsOf(home, live);
    expect(rungs.map((rung) => rung.issueAt.toISOString())).toEqual([
      '2027-03-11T04:59:00.000Z',
      // Two days before on the calendar, over the night in which the clocks went forward.
      '2027-03-14T04:59:00.000Z',
      '2027-03-17T03:59:00.000Z',
    ]);
    expect(rungs.map((rung) => rung.id)).not.toContain(late!.id);
    await move(moved, '2027-03-12T23:59');
    const back = await rungsOf(home, live);
    expect(back.map((rung) => [rung.issuedAt !== null, rung.offsetMinutes])).toEqual([
      [true, -2880],
      [false, 1440],
    ]);
  });

  it('a milestone nobody relies on can go; one with an extension stays', async () => {
    const home = await house();
    const live = await published(home);
    const without = (kind: string, from: AssignmentView) => ({
      ...again(from),
      milestones: from.milestones.filter((one) => one.kind !== kind),
    });
    const changed = await assignments.update(home.instructor.actor, live.id, 2, without('CONTACTS', live));
    expect(changed.milestones.map((one) => one.kind)).toEqual(['INTERVIEWS', 'REFLECTION']);
    await extensions.grant(home.instructor.actor, {
      assignmentId: live.id,
      milestoneIds: [changed.milestones[0]!.id],
      enrolmentIds: [home.student.enrolmentId],
      time: { days: null, dueLocal: '2027-03-20T12:00' },
      reason: '',
    });
    const update = assignments.update(home.instructor.actor, live.id, 3, without('INTERVIEWS', changed));
    expect(await rule(update)).toBe('milestone-in-use');
  });
});

describe('strangers', () => {
  const changes = (actor: Actor, work: GivenAssignment, design: AssignmentDesign) => [
    () => assignments.create(actor, work.sectionId, design),
    () => assignments.update(actor, work.assignmentId, 1, design),
    () => assignments.publish(actor, work.assignmentId, 1),
  ];

  it('of another tenant or section find nothing, and a student changes nothing', async () => {
    const work = await g.assignment();
    const other = await g.assignment({ tenant: work });
    const abroad = await g.assignment();
    const student = await g.student(work);
    const outsider = await g.student(other);
    for (const actor of [other.instructor.actor, abroad.instructor.actor, student.actor])
      for (const change of changes(actor, work, { ...DESIGN, cohortIds: [work.cohortId] }))
        await expect(change()).rejects.toThrow(NotFound);
    for (const actor of [other.instructor.actor, abroad.instructor.actor, outsider.actor]) {
      await expect(assignments.assignment(actor, work.assignmentId)).rejects.toThrow(NotFound);
      expect((await assignments.ofSections(actor, [work.sectionId])).get(work.sectionId)).toEqual([]);
    }
    expect(await assignments.progressOf(student.actor, [work.assignmentId])).toEqual(new Map());
  });

  it('a counsellor of the section reads and changes nothing', async () => {
    const work = await g.assignment();
    const { actor } = await g.enrolled(work, 'COUNSELLOR');
    expect((await assignments.assignment(actor, work.assignmentId)).id).toBe(work.assignmentId);
    for (const change of changes(actor, work, { ...DESIGN, cohortIds: [work.cohortId] }))
      await expect(change()).rejects.toThrow(Forbidden);
  });
});

describe('progress', () => {
  it('counts the students of the cohorts in one statement', async () => {
    const work = await g.assignment({ quota: { perOccupation: 1 } });
    const [met, graded] = [await g.student(work), await g.submission(work)];
    await g.student(work);
    await g.interview(work, met);
    const statements: string[] = [];
    const counting = new AssignmentsService(
      db.door({ onStatement: (text) => statements.push(text) }),
      new QuotaWeighing(),
    );
    const figures = await counting.progressOf(work.instructor.actor, [work.assignmentId]);
    expect(figures.get(work.assignmentId)).toEqual({
      students: 3,
      quotaMet: 1,
      submitted: 1,
      late: 0,
      asked: 0,
      graded: 0,
      released: 0,
      returned: 0,
      excused: 0,
      regrades: 0,
    });
    expect(statements).toHaveLength(1);
    expect(graded.submissionId).toBeTruthy();
  });
});
