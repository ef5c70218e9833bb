import { type Actor, Forbidden, NotFound, RuleBroken } from '@firsthand/contracts';
import { Delivery, Enrolment, RosterImport, RosterRow, User } from '@firsthand/persistence';
import { type Given, given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { AssignmentWelcoming } from '../assignments/assignment-welcoming.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { EnrolmentsService } from '../sections/enrolments.service.ts';
import { RostersService } from './rosters.service.ts';

let db: TestDatabase;
let g: Given;
let rosters: RostersService;
const welcoming = new AssignmentWelcoming(new QuotaWeighing());

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  rosters = new RostersService(db.uow, welcoming);
});
afterAll(() => db.close());

async function world() {
  const section = await g.section();
  const instructor = await g.enrolled(section, 'INSTRUCTOR');
  const { actor: administrator } = await g.user(section, ['ADMINISTRATOR']);
  const stage = (content: string, actor: Actor = instructor.actor) =>
    rosters.stage(actor, { sectionId: section.sectionId, fileName: 'roster.csv', content });
  const everyone = () =>
    db.uow.read(section.system, async (read) => ({
      users: await read.find(User, {}),
      enrolments: await read.find(Enrolment, { sectionId: section.sectionId }),
      mails: await read.find(Delivery, {}),
    }));
  return { section, instructor, administrator, stage, everyone };
}
type World = Awaited<ReturnType<typeof world>>;
const sizes = async (w: World) => {
  const { users, enrolments, mails } = await w.everyone();
  return [users.length, enrolments.length, mails.length];
};

const THREE = 'name,email\nAda Lovelace,ada@example.org\nGrace Hopper,grace@example.org\nnobody,nowhere';

it('writes nobody before it is confirmed, then everyone who can be, once', async () => {
  const w = await world();
  const before = await sizes(w);
  const staged = await w.stage(THREE);
  expect(staged).toMatchObject({
    state: 'STAGED',
    appliedAt: null,
    counts: { new: 2, changed: 0, unchanged: 0, error: 1, notInFile: 0 },
  });
  expect(staged.rows.map((row) => [row.row, row.state])).toEqual([
    [4, 'ERROR'],
    [2, 'NEW'],
    [3, 'NEW'],
  ]);
  expect(await sizes(w)).toEqual(before);

  const applied = await rosters.confirm(w.instructor.actor, staged.id);
  expect(applied).toMatchObject({
    state: 'APPLIED',
    appliedAt: db.clock.now().toISOString(),
    counts: { error: 1 },
  });
  expect(await sizes(w)).toEqual([before[0]! + 2, before[1]! + 2, before[2]! + 2]);
  const { users } = await w.everyone();
  expect(users.find((user) => user.email === 'ada@example.org')).toMatchObject({
    givenName: 'Ada',
    familyName: 'Lovelace',
    roles: ['STUDENT'],
    locale: 'en',
    passwordHash: null,
  });
  expect(await w.stage(THREE)).toMatchObject({ counts: { new: 0, unchanged: 2, error: 1 } });
});

it('lets one of two confirmations through', async () => {
  const w = await world();
  const { id } = await w.stage(THREE);
  const both = await Promise.allSettled([
    rosters.confirm(w.instructor.actor, id),
    rosters.confirm(w.administrator, id),
  ]);
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((both.find((one) => one.status === 'rejected') as PromiseRejectedResult).reason).toBeInstanceOf(
    RuleBroken,
  );
  expect((await sizes(w))[2]).toBe(2);
  await expect(rosters.discard(w.instructor.actor, id)).rejects.toThrow('already been confirmed');
});

it('discards without a trace, and what is discarded is not confirmed', async () => {
  const w = await world();
  const before = await sizes(w);
  const { id } = await w.stage(THREE);
  expect((await rosters.discard(w.instructor.actor, id)).state).toBe('DISCARDED');
  await expect(rosters.confirm(w.instructor.actor, id)).rejects.toThrow('was discarded');
  expect(await sizes(w)).toEqual(before);
});

it('drops nobody, says how many students the file leaves out, and brings the dropped back', async () => {
  const w = await world();
  const stays = await g.enrolled(w.section, 'STUDENT');
  const left = await g.enrolled(w.section, 'STUDENT');
  await new EnrolmentsService(db.uow, welcoming).drop(w.instructor.actor, left.enrolmentId);
  const staged = await w.stage(
    `email,first name,last name\n${left.email},${left.givenName},${left.familyName}`,
  );
  expect(staged.counts).toMatchObject({ changed: 1, notInFile: 1 });
  expect(staged.rows[0]!.changes).toEqual(['comes back after being dropped']);
  await rosters.confirm(w.instructor.actor, staged.id);
  const { enrolments } = await w.everyone();
  for (const { enrolmentId } of [stays, left])
    expect(enrolments.find((one) => one.id === enrolmentId)!.droppedAt).toBeNull();
});

it('changes a student’s name but not, for an instructor, that of staff', async () => {
  const w = await world();
  const student = await g.enrolled(w.section, 'STUDENT');
  const colleague = await g.user(w.section, ['INSTRUCTOR']);
  const file = `email,first name,last name\n${student.email},New,Name\n${colleague.email},New,Name`;
  const staged = await w.stage(file);
  expect(staged.rows.map((row) => row.changes)).toEqual([
    ['name: ' + `Robin ${student.familyName} → New Name`],
    [],
  ]);
  await rosters.confirm(w.instructor.actor, staged.id);
  const { users } = await w.everyone();
  expect(users.find((user) => user.id === student.id)).toMatchObject({
    givenName: 'New',
    familyName: 'Name',
  });
  expect(users.find((user) => user.id === colleague.id)).toMatchObject({
    familyName: colleague.familyName,
    roles: ['INSTRUCTOR', 'STUDENT'],
  });
});

it('takes staff from administrators only, also when an instructor confirms what one staged', async () => {
  const w = await world();
  const file = 'email,name,role\nida@example.org,Ida Wells,instructor\nada@example.org,Ada Lovelace,';
  expect((await w.stage(file)).counts).toMatchObject({ new: 1, error: 1 });
  const staged = await w.stage(file, w.administrator);
  expect(staged.counts).toMatchObject({ new: 2, error: 0 });
  const applied = await rosters.confirm(w.instructor.actor, staged.id);
  expect(applied.rows[0]).toMatchObject({ state: 'ERROR', problems: [{ rule: 'role-not-yours' }] });
  expect((await w.everyone()).users.some((user) => user.email === 'ida@example.org')).toBe(false);
});

it('compares once more at confirming, so that what happened since is respected', async () => {
  const w = await world();
  const [first, second] = [await w.stage(THREE), await w.stage(THREE)];
  await rosters.confirm(w.instructor.actor, first.id);
  const applied = await rosters.confirm(w.instructor.actor, second.id);
  expect(applied.counts).toMatchObject({ new: 0, unchanged: 2 });
  expect((await sizes(w))[2]).toBe(2);
});

it('does not invite again whoever has a password or a living invitation', async () => {
  const w = await world();
  const ready = await g.user(w.section, ['STUDENT'], { passwordHash: 'hash' });
  const { id } = await w.stage(
    `email,name\n${ready.email},Robin ${ready.familyName}\nnew@example.org,New Person`,
  );
  await rosters.confirm(w.instructor.actor, id);
  const { mails, users } = await w.everyone();
  expect(mails.map((mail) => mail.userId)).toEqual([
    users.find((user) => user.email === 'new@example.org')!.id,
  ]);
});

it('keeps nothing of a file that cannot be used, and says why', async () => {
  const w = await world();
  await expect(w.stage('phone\n123')).rejects.toMatchObject({
    code: 'RULE_BROKEN',
    details: { rule: 'roster.column-missing', problems: [{ row: 1 }, { row: 1 }] },
  });
  const { id } = await w.stage('email,name\nnobody,Ann');
  await expect(rosters.confirm(w.instructor.actor, id)).rejects.toThrow('nothing to confirm');
  expect((await rosters.rosterImport(w.instructor.actor, id)).state).toBe('STAGED');
});

it('is out of reach for everyone but the section’s instructors and administrators', async () => {
  const w = await world();
  const { id } = await w.stage(THREE);
  const sibling = { tenantId: w.section.tenantId, slug: w.section.slug, system: w.section.system };
  const neighbour = (await g.enrolled(await g.section(sibling), 'INSTRUCTOR')).actor;
  const student = (await g.enrolled(w.section, 'STUDENT')).actor;
  const foreigner = (await g.user(await g.tenant(), ['ADMINISTRATOR'])).actor;
  const operator = (await g.user(w.section, ['OPERATOR'])).actor;
  for (const actor of [neighbour, student, foreigner, operator]) {
    await expect(w.stage(THREE, actor)).rejects.toThrow(NotFound);
    await expect(rosters.rosterImport(actor, id)).rejects.toThrow(NotFound);
    await expect(rosters.confirm(actor, id)).rejects.toThrow(NotFound);
    await expect(rosters.discard(actor, id)).rejects.toThrow(NotFound);
  }
  const counsellor = (await g.enrolled(w.section, 'COUNSELLOR')).actor;
  await expect(rosters.confirm(counsellor, id)).rejects.toThrow(Forbidden);
  const rows = await db.uow.read(w.section.system, (read) => read.find(RosterRow, { importId: id }));
  expect(rows).toHaveLength(3);
  expect((await db.uow.read(w.section.system, (read) => read.get(RosterImport, id))).state).toBe('STAGED');
});
