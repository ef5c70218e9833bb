import { type Actor, BadInput, Conflict, Forbidden, NotFound, RuleBroken } from '@firsthand/contracts';
import { AuditEntry, Delivery, Enrolment, Link, SignOnIdentity, User } from '@firsthand/persistence';
import { type Given, given, openTestDatabase, refusal, type TestDatabase } from '@firsthand/testing';
import { AssignmentWelcoming } from '../assignments/assignment-welcoming.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { HousekeepingService } from '../tenancy/housekeeping.service.ts';
import { CaseloadsService } from './caseloads.service.ts';
import { CohortsService } from './cohorts.service.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { assertOwnEnrolment, assertStaffOf, assertTeaches, sectionsOf } from './sections.policy.ts';
import { SectionsService } from './sections.service.ts';

let db: TestDatabase;
let g: Given;
let sections: SectionsService;
let enrolments: EnrolmentsService;
let cohorts: CohortsService;

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  sections = new SectionsService(db.uow);
  const welcoming = new AssignmentWelcoming(new QuotaWeighing());
  enrolments = new EnrolmentsService(db.uow, welcoming);
  cohorts = new CohortsService(db.uow, welcoming);
});
afterAll(() => db.close());

type Section = Awaited<ReturnType<Given['section']>>;
const administratorOf = async (tenant: Awaited<ReturnType<Given['tenant']>>) =>
  (await g.user(tenant, ['ADMINISTRATOR'])).actor;

/** A section with staff and one student, and everyone who has no business there. */
async function world() {
  const section = await g.section();
  const sibling = await g.section({ tenantId: section.tenantId, slug: section.slug, system: section.system });
  const elsewhere = await g.tenant();
  return {
    section,
    administrator: await administratorOf(section),
    instructor: await g.enrolled(section, 'INSTRUCTOR'),
    counsellor: await g.enrolled(section, 'COUNSELLOR'),
    student: await g.enrolled(section, 'STUDENT'),
    neighbour: await g.enrolled(sibling, 'INSTRUCTOR'),
    foreigner: await administratorOf(elsewhere),
    operator: (await g.user(section, ['OPERATOR'])).actor,
  };
}

const reading = <T>(actor: Actor, work: Parameters<typeof db.uow.read<T>>[1]) => db.uow.read(actor, work);
const audited = (section: Section, action: AuditEntry['action']) =>
  reading(section.system, (read) => read.find(AuditEntry, { action }));

describe('who reaches a section', () => {
  it('administrators all of the tenant, staff their own, nobody else any', async () => {
    const w = await world();
    const id = w.section.sectionId;
    const reach = (actor: Actor) => reading(actor, (read) => sectionsOf(read));
    expect(await reach(w.administrator)).toHaveLength(2);
    expect(await reach(w.instructor.actor)).toEqual([id]);
    expect(await reach(w.counsellor.actor)).toEqual([id]);
    for (const actor of [w.student.actor, w.foreigner, w.operator]) expect(await reach(actor)).toEqual([]);

    for (const actor of [w.student.actor, w.neighbour.actor, w.foreigner, w.operator]) {
      await expect(sections.section(actor, id)).rejects.toThrow(NotFound);
      await expect(enrolments.page(actor, id, { first: 10 })).rejects.toThrow(NotFound);
      await expect(reading(actor, (read) => assertStaffOf(read, id))).rejects.toThrow(NotFound);
      expect(await sections.studentCounts(actor, [id])).toEqual(new Map());
      expect(await enrolments.staffOf(actor, [id])).toEqual(new Map());
      expect(await cohorts.ofSections(actor, [id])).toEqual(new Map());
      expect((await sections.list(actor, { first: 10 })).edges.map((edge) => edge.node.id)).not.toContain(id);
    }
  });

  it('is Forbidden to staff in a role that does not suffice, and ends when they are dropped', async () => {
    const w = await world();
    const id = w.section.sectionId;
    const as = (actor: Actor, check: typeof assertTeaches) => reading(actor, (read) => check(read, id));
    const manages: typeof assertTeaches = (read, sectionId) => assertStaffOf(read, sectionId, ['INSTRUCTOR']);
    await expect(as(w.counsellor.actor, manages)).rejects.toThrow(Forbidden);
    await expect(as(w.administrator, assertTeaches)).rejects.toThrow(Forbidden);
    expect((await as(w.instructor.actor, assertTeaches)).zone).toBe('America/Toronto');
    expect((await as(w.administrator, manages)).id).toBe(id);

    await enrolments.drop(w.administrator, w.instructor.enrolmentId);
    await expect(as(w.instructor.actor, manages)).rejects.toThrow(NotFound);
  });

  it('gives a student their own live enrolment only', async () => {
    const w = await world();
    const own = (actor: Actor) => reading(actor, (read) => assertOwnEnrolment(read, w.section.sectionId));
    expect((await own(w.student.actor)).id).toBe(w.student.enrolmentId);
    await expect(own(w.instructor.actor)).rejects.toThrow(NotFound);
    await expect(own(w.section.system)).rejects.toThrow(NotFound);
    expect([
      ...(await enrolments.byIds(w.student.actor, [w.student.enrolmentId, w.instructor.enrolmentId])).keys(),
    ]).toEqual([w.student.enrolmentId]);
    await enrolments.drop(w.instructor.actor, w.student.enrolmentId);
    await expect(own(w.student.actor)).rejects.toThrow(NotFound);
  });
});

describe('terms, courses, sections', () => {
  it('are made by administrators only, and say what is wrong', async () => {
    const w = await world();
    const term = { name: 'Fall 2027', startsOn: '2027-09-01', endsOn: '2027-12-20' };
    await expect(sections.createTerm(w.instructor.actor, term)).rejects.toThrow(Forbidden);
    const { id: termId } = await sections.createTerm(w.administrator, term);
    await expect(sections.createTerm(w.administrator, { ...term, name: ' Fall  2027' })).rejects.toThrow(
      'There is already a term “Fall 2027”.',
    );
    await expect(
      sections.createTerm(w.administrator, { ...term, name: 'X', endsOn: '2027-08-31' }),
    ).rejects.toThrow('ends before it starts');

    const course = { code: 'CAR-1', title: 'Careers' };
    await expect(sections.createCourse(w.counsellor.actor, course)).rejects.toThrow(Forbidden);
    const { id: courseId } = await sections.createCourse(w.administrator, course);
    await expect(sections.createCourse(w.administrator, course)).rejects.toThrow(RuleBroken);

    const input = { termId, courseId, name: 'A', zone: 'Europe/Paris' };
    await expect(sections.createSection(w.instructor.actor, input)).rejects.toThrow(Forbidden);
    await expect(sections.createSection(w.foreigner, input)).rejects.toThrow(NotFound);
    await expect(sections.createSection(w.administrator, { ...input, zone: '+02:00' })).rejects.toThrow(
      BadInput,
    );
    const made = await sections.createSection(w.administrator, input);
    expect(made).toMatchObject({ name: 'A', zone: 'Europe/Paris', course, term });
    await expect(sections.createSection(w.administrator, input)).rejects.toThrow('already has a section “A”');
    expect((await enrolments.page(w.administrator, made.id, { first: 10 })).totalCount).toBe(0);
    expect(await audited(w.section, 'section.created')).toHaveLength(1);
  });

  it('are found by any words of code, title, name and term', async () => {
    const w = await world();
    const { id: termId } = await sections.createTerm(w.administrator, {
      name: 'Été 2028',
      startsOn: '2028-05-01',
      endsOn: '2028-08-01',
    });
    const { id: courseId } = await sections.createCourse(w.administrator, {
      code: 'EXP_200',
      title: 'Explorer',
    });
    const { id } = await sections.createSection(w.administrator, {
      termId,
      courseId,
      name: 'Soir',
      zone: 'UTC',
    });
    const ids = async (query: string) =>
      (await sections.list(w.administrator, { first: 10, query })).edges.map((edge) => edge.node.id);
    expect((await ids(''))[0]).toBe(id);
    for (const query of ['exp_', 'ÉTÉ explorer', 'soir 2028']) expect(await ids(query)).toEqual([id]);
    for (const query of ['exp%2', 'soir 2027']) expect(await ids(query)).toEqual([]);
  });
});

describe('staff', () => {
  const ida = {
    email: ' IDA@Example.org ',
    givenName: 'Ida',
    familyName: 'Wells',
    role: 'INSTRUCTOR' as const,
  };

  it('are made, enrolled and invited by an administrator', async () => {
    const w = await world();
    const input = { ...ida, sectionId: w.section.sectionId };
    await expect(enrolments.addStaff(w.instructor.actor, input)).rejects.toThrow(Forbidden);
    await expect(enrolments.addStaff(w.foreigner, input)).rejects.toThrow(NotFound);
    await expect(enrolments.addStaff(w.administrator, { ...input, role: 'STUDENT' })).rejects.toThrow(
      RuleBroken,
    );
    await expect(enrolments.addStaff(w.administrator, { ...input, email: 'ida' })).rejects.toThrow(BadInput);

    const added = await enrolments.addStaff(w.administrator, input);
    expect(added).toMatchObject({
      role: 'INSTRUCTOR',
      invitation: 'SENT',
      person: { email: 'ida@example.org' },
    });
    const again = await enrolments.addStaff(w.administrator, {
      ...input,
      givenName: 'Other',
      role: 'COUNSELLOR',
    });
    expect(again).toMatchObject({ id: added.id, role: 'COUNSELLOR', person: { givenName: 'Ida' } });
    const [user] = await reading(w.section.system, (read) => read.find(User, { id: added.person.id }));
    expect(user!.roles).toEqual(['COUNSELLOR']);
    expect(await reading(w.section.system, (read) => read.find(Delivery, { userId: user!.id }))).toHaveLength(
      1,
    );
  });

  it('are staff of the institution from the first section to the last, and again when they are taken back', async () => {
    const w = await world();
    const id = w.instructor.id;
    const email = w.instructor.email;
    const other = await g.section({
      tenantId: w.section.tenantId,
      slug: w.section.slug,
      system: w.section.system,
    });
    const roles = async (userId = id) =>
      (await reading(w.section.system, (read) => read.get(User, userId))).roles;
    const second = await enrolments.addStaff(w.administrator, {
      ...{ ...ida, email, sectionId: other.sectionId, role: 'INSTRUCTOR' },
    });
    await enrolments.drop(w.administrator, w.instructor.enrolmentId);
    expect(await roles()).toEqual(['INSTRUCTOR']);
    await enrolments.drop(w.administrator, second.id);
    expect(await roles()).toEqual([]);
    const [, last] = await audited(w.section, 'enrolment.dropped');
    expect(last!.detail).toMatchObject({ userId: id, roleEnded: 'INSTRUCTOR' });
    await enrolments.restore(w.administrator, second.id);
    expect(await roles()).toEqual(['INSTRUCTOR']);

    // What does not come with a section stays, and so does that of a student.
    await db.uow.run(w.section.system, (tx) =>
      tx.update(User, { id }, { roles: ['ADMINISTRATOR', 'INSTRUCTOR', 'STUDENT'] }),
    );
    await enrolments.drop(w.administrator, second.id);
    expect(await roles()).toEqual(['ADMINISTRATOR', 'STUDENT']);
    await enrolments.drop(w.administrator, w.student.enrolmentId);
    expect(await roles(w.student.id)).toEqual(['STUDENT']);
  });

  it('who leave two sections in the same moment are staff no more', async () => {
    const w = await world();
    for (let round = 0; round < 5; round += 1) {
      const one = await g.enrolled(w.section, 'INSTRUCTOR');
      const other = await g.section({
        tenantId: w.section.tenantId,
        slug: w.section.slug,
        system: w.section.system,
      });
      const second = await enrolments.addStaff(w.administrator, {
        ...{ ...ida, email: one.email, sectionId: other.sectionId, role: 'INSTRUCTOR' },
      });
      await Promise.all([
        enrolments.drop(w.administrator, one.enrolmentId),
        enrolments.drop(w.administrator, second.id),
      ]);
      expect((await reading(w.section.system, (read) => read.get(User, one.id))).roles).toEqual([]);
    }
  });

  it('who follow students stay counsellors until others follow them', async () => {
    const w = await world();
    const caseloads = new CaseloadsService(db.uow);
    const roles = async () =>
      (await reading(w.section.system, (read) => read.get(User, w.counsellor.id))).roles;
    await caseloads.assign(w.administrator, w.section.sectionId, [w.student.enrolmentId], w.counsellor.id);
    await enrolments.drop(w.administrator, w.counsellor.enrolmentId);
    expect(await roles()).toEqual(['COUNSELLOR']);
    await caseloads.assign(w.administrator, w.section.sectionId, [w.student.enrolmentId], null);
    expect(await roles()).toEqual([]);
  });

  it('are not added while their access is ended', async () => {
    const w = await world();
    await db.uow.run(w.section.system, (tx) => tx.update(User, { id: w.neighbour.id }, { endedAt: tx.now }));
    const adding = enrolments.addStaff(w.administrator, {
      ...{ ...ida, email: w.neighbour.email, sectionId: w.section.sectionId, role: 'COUNSELLOR' },
    });
    expect(await refusal(adding)).toBe('access-ended');
    const { roles } = await reading(w.section.system, (read) => read.get(User, w.neighbour.id));
    expect(roles).toEqual(['INSTRUCTOR']);
  });

  it('are never made out of students of the section', async () => {
    const w = await world();
    await expect(
      enrolments.addStaff(w.administrator, {
        ...ida,
        email: w.student.email,
        sectionId: w.section.sectionId,
      }),
    ).rejects.toThrow('is or was a student');
  });
});

const user = (w: Awaited<ReturnType<typeof world>>, patch: Partial<User>) =>
  db.uow.run(w.section.system, (tx) => tx.update(User, { id: w.student.id }, patch));

describe('whose access an administrator ended', () => {
  it('shows as such, is not invited or taken back, and stands on no list of staff to turn to', async () => {
    const w = await world();
    const { enrolmentId } = w.student;
    await user(w, { endedAt: db.clock.now() });
    const shown = await enrolments.byIds(w.administrator, [enrolmentId]);
    expect(shown.get(enrolmentId)!.invitation).toBe('ENDED');
    const resending = enrolments.resendInvitation(w.instructor.actor, enrolmentId);
    expect(await refusal(resending)).toBe('access-ended');
    await enrolments.drop(w.instructor.actor, enrolmentId);
    expect(await refusal(enrolments.restore(w.instructor.actor, enrolmentId))).toBe('access-ended');

    const { sectionId } = w.section;
    const staff = async () =>
      (await enrolments.staffOf(w.administrator, [sectionId])).get(sectionId)!.map(({ person }) => person.id);
    expect(await staff()).toContain(w.counsellor.id);
    await db.uow.run(w.section.system, (tx) => tx.update(User, { id: w.counsellor.id }, { endedAt: tx.now }));
    expect(await staff()).not.toContain(w.counsellor.id);
  });
});

describe('an invitation', () => {
  const stateOf = async (w: Awaited<ReturnType<typeof world>>) =>
    (await enrolments.byIds(w.administrator, [w.student.enrolmentId])).get(w.student.enrolmentId)!.invitation;

  it('is none that could be sent while somebody’s access is ended', async () => {
    const w = await world();
    await user(w, { endedAt: db.clock.now() });
    expect(await stateOf(w)).toBe('ENDED');
    const again = enrolments.resendInvitation(w.administrator, w.student.enrolmentId);
    expect(await refusal(again)).toBe('access-ended');
  });

  it('is none, sent, expired, bounced, accepted', async () => {
    const w = await world();
    expect(await stateOf(w)).toBe('NONE');
    expect((await enrolments.resendInvitation(w.instructor.actor, w.student.enrolmentId)).invitation).toBe(
      'SENT',
    );
    await db.uow.run(w.section.system, (tx) =>
      tx.update(Link, { userId: w.student.id }, { expiresAt: new Date(tx.now.getTime() - 1) }),
    );
    expect(await stateOf(w)).toBe('EXPIRED');
    await enrolments.resendInvitation(w.instructor.actor, w.student.enrolmentId);
    expect(await stateOf(w)).toBe('SENT');
    await user(w, { bouncedAt: db.clock.now() });
    expect(await stateOf(w)).toBe('BOUNCED');
    await expect(enrolments.resendInvitation(w.administrator, w.student.enrolmentId)).rejects.toThrow(
      'came back',
    );
    await user(w, { bouncedAt: null, passwordHash: 'hash' });
    expect(await stateOf(w)).toBe('ACCEPTED');
    await expect(enrolments.resendInvitation(w.administrator, w.student.enrolmentId)).rejects.toThrow(
      RuleBroken,
    );
    await expect(enrolments.resendInvitation(w.neighbour.actor, w.student.enrolmentId)).rejects.toThrow(
      NotFound,
    );
    await expect(enrolments.resendInvitation(w.counsellor.actor, w.student.enrolmentId)).rejects.toThrow(
      Forbidden,
    );
  });
});

describe('an invitation that nobody used', () => {
  it('stays expired, however long ago that was, and only the last one is kept', async () => {
    const w = await world();
    const today = db.clock.now().toISOString();
    const housekeeping = new HousekeepingService(db.uow);
    const state = async () =>
      (await enrolments.byIds(w.administrator, [w.student.enrolmentId])).get(w.student.enrolmentId)!
        .invitation;
    const links = () => reading(w.section.system, (read) => read.find(Link, { userId: w.student.id }));
    for (const _ of [1, 2]) {
      await enrolments.resendInvitation(w.instructor.actor, w.student.enrolmentId);
      db.clock.advance({ minutes: 1 });
    }
    const last = (await links()).reduce((one, other) => (one.createdAt > other.createdAt ? one : other));
    db.clock.advance({ days: 45 });
    expect((await housekeeping.sweepOut(w.section.system)).links).toBe(1);
    expect((await links()).map(({ id }) => id)).toEqual([last.id]);
    expect(await state()).toBe('EXPIRED');
    await user(w, { passwordHash: 'hash' });
    await db.uow.run(w.section.system, (tx) => tx.update(Link, { id: last.id }, { usedAt: tx.now }));
    db.clock.advance({ days: 45 });
    expect((await housekeeping.sweepOut(w.section.system)).links).toBe(1);
    expect(await state()).toBe('ACCEPTED');
    db.clock.set(today);
  });
});

describe('whoever came in by sign-on', () => {
  it.each([
    ['by an invitation', true],
    ['provisioned', false],
  ])('%s is in: no new invitation is promised, logged or sent', async (_, invited) => {
    const w = await world();
    const of = async () =>
      (await enrolments.byIds(w.administrator, [w.student.enrolmentId])).get(w.student.enrolmentId)!;
    if (invited) await enrolments.resendInvitation(w.instructor.actor, w.student.enrolmentId);
    await db.uow.run(w.section.system, async (tx) => {
      await tx.update(Link, { userId: w.student.id }, { openedAt: tx.now, usedAt: tx.now });
      await tx.insert(SignOnIdentity, {
        kind: 'OIDC',
        ...{ issuer: 'https://id.example.org', subject: w.student.id, userId: w.student.id },
        ...{ connectedAt: tx.now, lastUsedAt: tx.now },
      });
    });
    expect((await of()).invitation).toBe('ACCEPTED');
    const resent = await audited(w.section, 'invitation.resent');
    await expect(enrolments.resendInvitation(w.administrator, w.student.enrolmentId)).rejects.toMatchObject({
      details: { rule: 'invitation.accepted' },
    });
    expect(await audited(w.section, 'invitation.resent')).toHaveLength(resent.length);
    await enrolments.resendInvitations(w.administrator, w.section.sectionId);
    const mails = await db.uow.read(w.section.system, (read) =>
      read.find(Delivery, { userId: w.student.id }),
    );
    expect(mails).toHaveLength(invited ? 1 : 0);
  });
});

describe('inviting all who have not come in', () => {
  it('is for students when an instructor asks, for everybody when an administrator does, and spares who is in', async () => {
    const w = await world();
    const waiting = await g.enrolled(w.section, 'STUDENT');
    await g.enrolled(w.section, 'COUNSELLOR');
    await user(w, { passwordHash: 'hash' });
    const before = await enrolments.resendInvitations(w.instructor.actor, w.section.sectionId);
    const [link] = await db.uow.read(w.section.system, (read) => read.find(Link, { userId: waiting.id }));
    expect(link).toBeDefined();
    expect(await db.uow.read(w.section.system, (read) => read.find(Link, { userId: w.student.id }))).toEqual(
      [],
    );
    const all = await enrolments.resendInvitations(w.administrator, w.section.sectionId);
    expect(all).toBeGreaterThan(before);
    for (const actor of [w.neighbour.actor, w.foreigner, w.student.actor])
      await expect(enrolments.resendInvitations(actor, w.section.sectionId)).rejects.toThrow(NotFound);
  });

  it('tells one that was looked at from one that was not', async () => {
    const w = await world();
    await user(w, { passwordHash: null });
    await enrolments.resendInvitation(w.instructor.actor, w.student.enrolmentId);
    await db.uow.run(w.section.system, (tx) =>
      tx.update(Link, { userId: w.student.id }, { openedAt: tx.now }),
    );
    const state = (await enrolments.byIds(w.administrator, [w.student.enrolmentId])).get(
      w.student.enrolmentId,
    )!;
    expect(state.invitation).toBe('OPENED');
  });
});

describe('dropping', () => {
  it('keeps the row, and is for instructors and their students, or administrators', async () => {
    const w = await world();
    for (const actor of [w.neighbour.actor, w.foreigner, w.student.actor])
      await expect(enrolments.drop(actor, w.student.enrolmentId)).rejects.toThrow(NotFound);
    await expect(enrolments.drop(w.counsellor.actor, w.student.enrolmentId)).rejects.toThrow(Forbidden);
    await expect(enrolments.drop(w.instructor.actor, w.counsellor.enrolmentId)).rejects.toThrow(Forbidden);

    const dropped = await enrolments.drop(w.instructor.actor, w.student.enrolmentId);
    expect(dropped.droppedAt).toBe(db.clock.now().toISOString());
    await enrolments.drop(w.instructor.actor, w.student.enrolmentId);
    expect(await audited(w.section, 'enrolment.dropped')).toHaveLength(1);
    const page = await enrolments.page(w.instructor.actor, w.section.sectionId, {
      first: 10,
      role: 'STUDENT',
    });
    expect(page.edges.map((edge) => edge.node.id)).toEqual([w.student.enrolmentId]);
    expect(
      (await sections.studentCounts(w.administrator, [w.section.sectionId])).get(w.section.sectionId),
    ).toBe(0);
  });
});

describe('dropping somebody who has not come in', () => {
  it('ends their invitation, and whoever takes them back or adds them again invites them anew', async () => {
    const w = await world();
    const wrong = {
      email: 'typo@example.org',
      givenName: 'Ty',
      familyName: 'Po',
      role: 'INSTRUCTOR' as const,
    };
    const add = () => enrolments.addStaff(w.administrator, { ...wrong, sectionId: w.section.sectionId });
    const added = await add();
    const open = async () =>
      (await db.uow.read(w.section.system, (read) => read.find(Link, { userId: added.person.id }))).filter(
        ({ expiresAt }) => expiresAt > db.clock.now(),
      ).length;
    expect(await open()).toBe(1);
    await enrolments.drop(w.administrator, added.id);
    expect(await open()).toBe(0);
    expect((await enrolments.restore(w.administrator, added.id)).invitation).toBe('SENT');
    await enrolments.drop(w.administrator, added.id);
    expect((await add()).invitation).toBe('SENT');
    expect(await open()).toBe(1);
  });

  it('leaves it while they are in another section, or in charge of the institution', async () => {
    const w = await world();
    const boss = await g.user(w.section, ['ADMINISTRATOR']);
    const other = await g.section(w.section);
    const add = (sectionId: string, email: string) =>
      enrolments.addStaff(w.administrator, {
        ...{ sectionId, email, givenName: 'A', familyName: 'B', role: 'INSTRUCTOR' },
      });
    const both = await add(w.section.sectionId, 'both@example.org');
    await add(other.sectionId, 'both@example.org');
    const own = await add(w.section.sectionId, boss.email);
    for (const { id, person } of [both, own]) {
      await enrolments.drop(w.administrator, id);
      const links = await db.uow.read(w.section.system, (read) => read.find(Link, { userId: person.id }));
      expect(links.map(({ expiresAt }) => expiresAt > db.clock.now())).toEqual([true]);
    }
  });
});

describe('a list of people', () => {
  it('is searched by name and address, in pages that neither repeat nor skip', async () => {
    const w = await world();
    for (let i = 0; i < 6; i += 1) await g.enrolled(w.section, 'STUDENT');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await enrolments.page(w.instructor.actor, w.section.sectionId, { first: 2, after });
      expect(page.totalCount).toBe(9);
      seen.push(...page.edges.map((edge) => edge.node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([9, 9]);
    const found = await enrolments.page(w.instructor.actor, w.section.sectionId, {
      first: 5,
      query: `robin ${w.student.email.toUpperCase()}`,
    });
    expect(found.edges.map((edge) => edge.node.id)).toEqual([w.student.enrolmentId]);
  });
});

describe('cohorts', () => {
  it('take who is named and, when asked, everyone without one', async () => {
    const w = await world();
    const others = [await g.enrolled(w.section, 'STUDENT'), await g.enrolled(w.section, 'STUDENT')];
    const create = (actor: Actor, name: string, enrolmentIds: string[], everyoneElse = false) =>
      cohorts.create(actor, { sectionId: w.section.sectionId, name, enrolmentIds, everyoneElse });
    await expect(create(w.counsellor.actor, 'X', [])).rejects.toThrow(Forbidden);
    await expect(create(w.neighbour.actor, 'X', [])).rejects.toThrow(NotFound);
    await expect(create(w.instructor.actor, 'X', [w.neighbour.enrolmentId])).rejects.toThrow(NotFound);
    await expect(create(w.instructor.actor, 'X', [w.counsellor.enrolmentId])).rejects.toThrow(NotFound);

    const tuesday = await create(w.instructor.actor, 'Tuesday', [w.student.enrolmentId]);
    expect(tuesday.size).toBe(1);
    expect((await create(w.instructor.actor, 'Others', [], true)).size).toBe(2);
    await expect(create(w.instructor.actor, 'Others', [])).rejects.toThrow('already has a cohort “Others”');
    const members = await cohorts.byIds(others[0]!.actor, [tuesday.id]);
    expect(members.size).toBe(0);
    expect((await cohorts.byIds(w.student.actor, [tuesday.id])).size).toBe(1);
  });

  it('are set whole, and whoever was second is told', async () => {
    const w = await world();
    const second = await g.enrolled(w.section, 'STUDENT');
    const first = await cohorts.create(w.instructor.actor, {
      sectionId: w.section.sectionId,
      name: 'One',
      enrolmentIds: [w.student.enrolmentId],
      everyoneElse: false,
    });
    const other = await cohorts.create(w.instructor.actor, {
      sectionId: w.section.sectionId,
      name: 'Two',
      enrolmentIds: [second.enrolmentId],
      everyoneElse: false,
    });
    const set = (version: number) =>
      cohorts.setMembers(w.instructor.actor, {
        cohortId: first.id,
        enrolmentIds: [second.enrolmentId],
        version,
      });
    expect(await set(first.version)).toMatchObject({ size: 1, version: 2 });
    await expect(set(first.version)).rejects.toThrow(Conflict);
    // The cohort that lost somebody has moved on too.
    expect(await cohorts.cohort(w.instructor.actor, other.id)).toMatchObject({ size: 0, version: 2 });
    const [left] = await reading(w.section.system, (read) =>
      read.find(Enrolment, { id: w.student.enrolmentId }),
    );
    expect(left!.cohortId).toBeNull();
    await expect(
      cohorts.setMembers(w.neighbour.actor, { cohortId: first.id, enrolmentIds: [], version: 2 }),
    ).rejects.toThrow(NotFound);
  });
});
