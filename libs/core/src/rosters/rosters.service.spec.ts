import { type Actor, Forbidden, NotFound, RuleBroken } from '@firsthand/contracts';
import {
  Delivery,
  Enrolment,
  Link,
  Passkey,
  RosterImport,
  RosterRow,
  RosterSource,
  SignOnIdentity,
  type Tx,
  User,
  UserIdentity,
} from '@firsthand/persistence';
import { strToU8, zipSync } from 'fflate';
import { newId } from '@firsthand/platform';
import { type Given, given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { AssignmentWelcoming } from '../assignments/assignment-welcoming.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { keepAgainstRosters } from '../identity/corrected-by-hand.ts';
import { PeopleService } from '../identity/people.service.ts';
import { EndAccess } from '../grading/end-access.ts';
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
  const stage = (content: string | Uint8Array, actor: Actor = instructor.actor) =>
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

/** Tables of OneRoster, of which only those of changes say so. */
const oneRosterOf = (modes: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'manifest.csv': ['propertyName,value', 'oneroster.version,1.1']
          .concat(Object.entries(modes).map(([file, mode]) => `file.${file},${mode}`))
          .join('\n'),
        ...files,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );

const THREE = 'name,email\nAda Lovelace,ada@example.org\nGrace Hopper,grace@example.org\nnobody,nowhere';

it('writes nobody before it is confirmed, then everyone who can be, once', async () => {
  const w = await world();
  const before = await sizes(w);
  const staged = await w.stage(THREE);
  expect(staged).toMatchObject({
    state: 'STAGED',
    appliedAt: null,
    counts: { new: 2, changed: 0, unchanged: 0, error: 1, absent: 0 },
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

it('drops nobody by itself, and lets what staff decided by hand stand until it is released', async () => {
  const w = await world();
  const stays = await g.enrolled(w.section, 'STUDENT');
  const left = await g.enrolled(w.section, 'STUDENT');
  await new EnrolmentsService(db.uow, welcoming).drop(w.instructor.actor, left.enrolmentId);
  const staged = await w.stage(
    `email,first name,last name\n${left.email},${left.givenName},${left.familyName}\nnew@example.org,New,Person`,
  );
  expect(staged.counts).toMatchObject({ new: 1, held: 1, absent: 1 });
  expect(staged.rows.map(({ row, state, changes }) => [row, state, changes])).toEqual([
    [2, 'HELD', ['was dropped by hand']],
    [3, 'NEW', []],
    [-1, 'ABSENT', []],
  ]);
  const released = await rosters.release(w.instructor.actor, staged.id, [2]);
  expect(released.rows[0]).toMatchObject({ state: 'CHANGED', changes: ['comes back after being dropped'] });
  await rosters.confirm(w.instructor.actor, staged.id);
  const { enrolments } = await w.everyone();
  for (const { enrolmentId } of [stays, left])
    expect(enrolments.find((one) => one.id === enrolmentId)!.droppedAt).toBeNull();
});

it('drops who is not in the file when that is asked for, and asks for their number when they are many', async () => {
  const w = await world();
  const students = [];
  for (let n = 0; n < 11; n += 1) students.push(await g.enrolled(w.section, 'STUDENT'));
  const kept = students[0]!;
  const back = students[1]!;
  const enrolments = new EnrolmentsService(db.uow, welcoming);
  await enrolments.drop(w.instructor.actor, back.enrolmentId);
  await enrolments.restore(w.instructor.actor, back.enrolmentId);
  const live = async () =>
    (await w.everyone()).enrolments.filter((one) => one.role === 'STUDENT' && !one.droppedAt).length;
  const line = (one: typeof kept) => `${one.email},${one.givenName},${one.familyName}\n`;
  const broken = await w.stage(`email,first name,last name\n${line(kept)}nobody,No,Body`);
  await expect(
    rosters.confirm(w.instructor.actor, broken.id, { dropAbsent: true, typed: '9' }),
  ).rejects.toMatchObject({ details: { rule: 'roster.mendBeforeDropping' } });

  const staged = await w.stage(`email,first name,last name\n${line(kept)}`);
  // Who was taken back by hand is not among them.
  expect(staged).toMatchObject({ students: 11, counts: { unchanged: 1, held: 1, absent: 9 } });
  for (const typed of [undefined, '8', 'yes'])
    await expect(
      rosters.confirm(w.instructor.actor, staged.id, { dropAbsent: true, typed }),
    ).rejects.toMatchObject({ details: { rule: 'roster.typeTheNumber', dropped: 9 } });
  expect(await live()).toBe(11);
  const applied = await rosters.confirm(w.instructor.actor, staged.id, { dropAbsent: true, typed: ' 9 ' });
  expect(applied).toMatchObject({ state: 'APPLIED', dropped: 9 });
  expect(await live()).toBe(2);
  await rosters.undo(w.instructor.actor, staged.id);
  expect(await live()).toBe(11);

  // One in eleven goes without saying it aloud.
  const few = await w.stage(`email,first name,last name\n${students.slice(0, 10).map(line).join('')}`);
  expect(few.counts.absent).toBe(1);
  await rosters.confirm(w.instructor.actor, few.id, { dropAbsent: true });
  expect(await live()).toBe(10);
});

it('is taken back within thirty days, once, down to names, roles and invitations', async () => {
  const w = await world();
  const student = await g.enrolled(w.section, 'STUDENT');
  const colleague = await g.user(w.section, ['COUNSELLOR']);
  const file = [
    'email,first name,last name,role',
    `${student.email},New,Name,`,
    `${colleague.email},${colleague.givenName},${colleague.familyName},instructor`,
    'ada@example.org,Ada,Lovelace,',
    'nobody,No,Body,',
  ].join('\n');
  const { id } = await w.stage(file, w.administrator);
  await expect(rosters.undo(w.administrator, id)).rejects.toMatchObject({
    details: { rule: 'roster.tooLateToUndo' },
  });
  const applied = await rosters.confirm(w.administrator, id);
  expect(applied.undoableUntil).not.toBeNull();
  const ada = (await w.everyone()).users.find((user) => user.email === 'ada@example.org')!;
  expect(await rosters.past(w.administrator, w.section.sectionId)).toMatchObject([
    { id, state: 'APPLIED', counts: { new: 2, changed: 1, error: 1 } },
  ]);

  const both = await Promise.allSettled([
    rosters.undo(w.administrator, id),
    rosters.undo(w.instructor.actor, id),
  ]);
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  const { users, enrolments } = await w.everyone();
  expect(users.find((user) => user.id === student.id)).toMatchObject({
    givenName: student.givenName,
    familyName: student.familyName,
  });
  expect(users.find((user) => user.id === colleague.id)!.roles).toEqual(['COUNSELLOR']);
  expect(enrolments.find((one) => one.userId === student.id)!.droppedAt).toBeNull();
  for (const userId of [ada.id, colleague.id])
    expect(enrolments.find((one) => one.userId === userId)!.droppedAt).not.toBeNull();
  const [link] = await db.uow.read(w.section.system, (read) => read.find(Link, { userId: ada.id }));
  expect(link!.expiresAt.getTime()).toBeLessThanOrEqual(db.clock.now().getTime());

  // Who was taken back comes again with the next file, and is invited anew.
  const again = await w.stage('email,name\nada@example.org,Ada Lovelace');
  const comesBack = { state: 'CHANGED', comesBy: 'MAIL', changes: ['comes back after being dropped'] };
  expect(again.rows[0]).toMatchObject(comesBack);
  const mailed = async () => (await w.everyone()).mails.filter(({ userId }) => userId === ada.id).length;
  const before = await mailed();
  await rosters.confirm(w.instructor.actor, again.id);
  expect(await mailed()).toBe(before + 1);
  db.clock.set(new Date(db.clock.now().getTime() + 31 * 86_400_000).toISOString());
  await expect(rosters.undo(w.instructor.actor, again.id)).rejects.toMatchObject({
    details: { rule: 'roster.tooLateToUndo' },
  });
});

it('makes a counsellor of an instructor, who teaches nowhere then, and undoes that', async () => {
  const w = await world();
  const teacher = await g.enrolled(w.section, 'INSTRUCTOR');
  const roles = async () => (await w.everyone()).users.find(({ id }) => id === teacher.id)!.roles;
  const { id } = await w.stage(
    `email,name,role\n${teacher.email},${teacher.givenName} ${teacher.familyName},counsellor`,
    w.administrator,
  );
  await rosters.confirm(w.administrator, id);
  expect(await roles()).toEqual(['COUNSELLOR']);
  await rosters.undo(w.administrator, id);
  expect(await roles()).toEqual(['INSTRUCTOR']);
});

it('leaves alone what an administrator has corrected by hand', async () => {
  const w = await world();
  const first = await w.stage('student id,email,name\n1042,ada@example.org,Ada Lovelace');
  await rosters.confirm(w.administrator, first.id);
  const ada = (await w.everyone()).users.find(({ email }) => email === 'ada@example.org')!;
  await new PeopleService(db.uow).correct(w.administrator, {
    ...{ id: ada.id, version: ada.version },
    ...{ givenName: 'Ada', familyName: 'King', email: 'countess@example.org' },
  });
  const again = await w.stage('student id,email,name\n1042,ada@example.org,Ada Lovelace', w.administrator);
  expect(again.counts).toMatchObject({ new: 0, changed: 0 });
  await expect(rosters.confirm(w.administrator, again.id)).resolves.toBeDefined();
  expect((await w.everyone()).users.find(({ id }) => id === ada.id)).toMatchObject({
    ...{ givenName: 'Ada', familyName: 'King', email: 'countess@example.org' },
  });
});

it('leaves what somebody decided by hand since, when a roster is taken back', async () => {
  const w = await world();
  const { id } = await w.stage(THREE);
  await rosters.confirm(w.instructor.actor, id);
  const { users, enrolments } = await w.everyone();
  const ada = users.find((user) => user.email === 'ada@example.org')!;
  const hers = enrolments.find((one) => one.userId === ada.id)!;
  const byHand = new EnrolmentsService(db.uow, welcoming);
  await byHand.drop(w.instructor.actor, hers.id);
  await byHand.restore(w.instructor.actor, hers.id);
  await rosters.undo(w.instructor.actor, id);
  const after = (await w.everyone()).enrolments.filter((one) => one.role === 'STUDENT');
  expect(after.filter((one) => !one.droppedAt).map((one) => one.userId)).toEqual([ada.id]);
});

it('knows a person by the number another system gave them, also when the address changes', async () => {
  const w = await world();
  const stage = (...rows: string[]) =>
    w.stage(['user_id,login_id,full_name,email,status', ...rows].join('\n'));
  const first = await stage(
    'u1,ada,Ada Lovelace,ada@example.org,active',
    'u2,bo,Bo Roy,bo@example.org,active',
  );
  expect(first.reading).toMatchObject({ format: 'CANVAS' });
  await rosters.confirm(w.instructor.actor, first.id);
  const moved = await stage(
    'u1,ada,Ada Lovelace,countess@example.org,active',
    'u2,bo,Bo Roy,bo@example.org,deleted',
  );
  expect(moved.rows.map(({ state, changes }) => [state, changes])).toEqual([
    ['CHANGED', ['e-mail: ada@example.org → countess@example.org']],
    ['ABSENT', ['the file says they have left']],
  ]);
  await rosters.confirm(w.instructor.actor, moved.id);
  const { users, mails } = await w.everyone();
  const ada = users.find((user) => user.email === 'countess@example.org')!;
  expect(mails.filter((mail) => mail.userId === ada.id)).toHaveLength(2);
  await rosters.undo(w.instructor.actor, moved.id);
  expect((await w.everyone()).users.find((user) => user.id === ada.id)!.email).toBe('ada@example.org');

  // Who has come in by an address keeps it; and nobody is two people.
  await db.uow.run(w.section.system, (tx) => tx.update(User, { id: ada.id }, { passwordHash: 'hash' }));
  const odd = await stage(
    'u1,ada,Ada Lovelace,countess@example.org,active',
    'u3,cy,Cy Dee,bo@example.org,active',
    'u2,di,Di Fox,ada@example.org,active',
  );
  expect(odd.rows.map(({ row, state, problems }) => [row, state, problems.map(({ rule }) => rule)])).toEqual([
    [3, 'ERROR', ['number-differs']],
    [4, 'ERROR', ['two-people']],
    [2, 'UNCHANGED', []],
  ]);
});

describe('whoever has come in', () => {
  const ways: Record<string, (tx: Tx, userId: string) => Promise<unknown>> = {
    'by a password': (tx, id) => tx.update(User, { id }, { passwordHash: 'hash' }),
    'by sign-on': (tx, userId) =>
      tx.insert(SignOnIdentity, {
        kind: 'OIDC',
        ...{ issuer: 'https://id.example.org', subject: newId(), userId },
        ...{ connectedAt: tx.now, lastUsedAt: tx.now },
      }),
    'by a passkey': (tx, userId) =>
      tx.insert(Passkey, {
        ...{ userId, credentialId: newId(), publicKey: 'key', counter: '0', transports: [], name: 'Phone' },
        ...{ createdAt: tx.now, lastUsedAt: null },
      }),
    'by sign-on that was disconnected since': (tx, userId) =>
      tx.update(Link, { userId, purpose: 'INVITATION' }, { usedAt: tx.now }),
  };

  it.each(Object.keys(ways))(
    '%s keeps their address, whatever a roster says, and is not invited',
    async (way) => {
      const w = await world();
      const stage = (address: string) => w.stage(`name,email,student number\nAda Lovelace,${address},N-1`);
      await rosters.confirm(w.instructor.actor, (await stage('ada@example.org')).id);
      const adaOf = async () =>
        (await w.everyone()).users.find(({ familyName }) => familyName === 'Lovelace')!;
      const { id } = await adaOf();
      await db.uow.run(w.section.system, (tx) => ways[way]!(tx, id));

      const { mails } = await w.everyone();
      const staged = await stage('teacher@example.org');
      expect(staged.rows[0]).toMatchObject({
        state: 'UNCHANGED',
        changes: ['comes in with ada@example.org; keeps it'],
      });
      await rosters.confirm(w.instructor.actor, staged.id);
      expect((await adaOf()).email).toBe('ada@example.org');
      expect((await w.everyone()).mails).toHaveLength(mails.length);
    },
  );

  it('since a roster gave them their address keeps it when that is taken back', async () => {
    const w = await world();
    const stage = (address: string) => w.stage(`name,email,student number\nAda Lovelace,${address},N-1`);
    await rosters.confirm(w.instructor.actor, (await stage('typo@example.org')).id);
    const { id } = await stage('ada@example.org');
    await rosters.confirm(w.instructor.actor, id);
    const ada = (await w.everyone()).users.find(({ email }) => email === 'ada@example.org')!;
    await db.uow.run(w.section.system, (tx) => ways['by sign-on']!(tx, ada.id));
    await rosters.undo(w.instructor.actor, id);
    expect((await w.everyone()).users.find((user) => user.id === ada.id)!.email).toBe('ada@example.org');
  });
});

it('brings nobody in whom the file says have left, whether they were here or never', async () => {
  const w = await world();
  const stage = (...rows: string[]) =>
    w.stage(['user_id,login_id,full_name,email,status', ...rows].join('\n'));
  const first = await stage('u1,ada,Ada Lovelace,ada@example.org,active');
  await rosters.confirm(w.instructor.actor, first.id);
  const before = await w.everyone();
  const ada = before.users.find((user) => user.email === 'ada@example.org')!;
  const { id: enrolmentId } = before.enrolments.find(({ userId }) => userId === ada.id)!;
  await db.uow.run(w.section.system, (tx) =>
    tx.update(Enrolment, { id: enrolmentId }, { droppedAt: tx.now }),
  );
  const left = await stage(
    'u1,ada,Ada Lovelace,ada@example.org,deleted',
    'u2,bo,Bo Roy,bo@example.org,deleted',
    'u3,cy,Cy Dee,cy@example.org,active',
  );
  expect(left.rows.map(({ email, state }) => [email, state]).sort()).toEqual([
    ['ada@example.org', 'UNCHANGED'],
    ['bo@example.org', 'UNCHANGED'],
    ['cy@example.org', 'NEW'],
  ]);
  await rosters.confirm(w.instructor.actor, left.id);
  const { users, enrolments, mails } = await w.everyone();
  expect(users.some((user) => user.email === 'bo@example.org')).toBe(false);
  expect(enrolments.find(({ id }) => id === enrolmentId)!.droppedAt).not.toBeNull();
  const cy = users.find((user) => user.email === 'cy@example.org')!;
  expect(mails.slice(before.mails.length).map(({ userId }) => userId)).toEqual([cy.id]);
});

it('promises to drop no more of those the file says have left than it drops', async () => {
  const w = await world();
  const leaver = await g.enrolled(w.section, 'STUDENT');
  const kept = await g.enrolled(w.section, 'STUDENT');
  const staff = await g.enrolled(w.section, 'COUNSELLOR');
  const twice = await g.enrolled(w.section, 'STUDENT');
  const byHand = new EnrolmentsService(db.uow, welcoming);
  await byHand.drop(w.instructor.actor, kept.enrolmentId);
  await byHand.restore(w.instructor.actor, kept.enrolmentId);
  const line = ({ id, email, givenName, familyName }: typeof leaver, status = 'deleted') =>
    `${id},${email},${givenName},${familyName},${email},${status}`;
  const header = 'user_id,login_id,first_name,last_name,email,status';
  await rosters.confirm(w.administrator, (await w.stage(`${header}\n${line(twice, 'active')}`)).id);
  const file = [
    header,
    ...[line(leaver), line(leaver).replace(leaver.id, ''), line(kept), line(staff)],
    ...[line(twice).replaceAll(twice.email, 'old@example.org'), line(twice, 'active').replace(twice.id, '')],
  ].join('\n');
  const staged = await w.stage(file, w.administrator);
  const byRow = staged.rows.map(({ row, state, changes }) => [row, state, ...changes]);
  const left = 'the file says they have left';
  expect(byRow.sort()).toEqual([
    [2, 'ABSENT', left],
    [3, 'UNCHANGED', left],
    [4, 'HELD', 'was taken back by hand'],
    [5, 'UNCHANGED', left],
    [6, 'UNCHANGED', left],
    [7, 'UNCHANGED'],
  ]);
  const applied = await rosters.confirm(w.administrator, staged.id, { dropAbsent: true, typed: '1' });
  expect(applied.dropped).toBe(staged.counts.absent);
  expect(applied.dropped).toBe(1);

  const again = await w.stage(file, w.administrator);
  const released = await rosters.release(w.administrator, again.id, [4]);
  expect(released.rows.find(({ row }) => row === 4)).toMatchObject({ state: 'ABSENT' });
});

it('reads a file another way when told to, until it is confirmed', async () => {
  const w = await world();
  const bytes = Buffer.from('email;name\nada@example.org;L\u00e9a Roy', 'latin1');
  const staged = await rosters.stage(w.instructor.actor, {
    sectionId: w.section.sectionId,
    fileName: 'a.csv',
    content: bytes,
  });
  expect(staged.reading).toMatchObject({ encoding: 'WINDOWS_1252', delimiter: 'SEMICOLON' });
  expect(staged.rows[0]!.givenName).toBe('Léa');
  const other = await rosters.reread(w.instructor.actor, staged.id, { encoding: 'UTF_8' });
  expect(other.rows.map(({ givenName }) => givenName)).toEqual(['L\ufffda']);
  await expect(rosters.reread(w.instructor.actor, staged.id, { delimiter: 'TAB' })).rejects.toMatchObject({
    details: { rule: 'roster.column-missing' },
  });
  const back = await rosters.reread(w.instructor.actor, staged.id, {});
  expect(back.rows[0]!.givenName).toBe('Léa');
  await rosters.confirm(w.instructor.actor, staged.id);
  await expect(rosters.reread(w.instructor.actor, staged.id, {})).rejects.toThrow('already been confirmed');
  expect(await db.uow.read(w.section.system, (read) => read.find(RosterSource, {}))).toEqual([]);
});

it('reads the columns as somebody says, also when the preview is made anew', async () => {
  const w = await world();
  const student = await g.enrolled(w.section, 'STUDENT');
  const staged = await w.stage(`E-mail,Name,Calls herself\n${student.email},17,Ada`);
  const input = { columns: ['email', 'externalId', 'givenName'] as const };
  const said = await rosters.reread(w.instructor.actor, staged.id, input);
  expect(said.columns.map(({ meaning }) => meaning)).toEqual(input.columns);
  expect(said.rows).toMatchObject([{ givenName: 'Ada', externalId: '17' }]);
  const released = await rosters.release(w.instructor.actor, staged.id, []);
  expect(released.columns).toEqual(said.columns);
  expect(released.rows).toMatchObject([{ givenName: 'Ada', externalId: '17' }]);
});

it('keeps what stood in every row that is left out, for mending it', async () => {
  const w = await world();
  const student = await g.enrolled(w.section, 'STUDENT');
  const file = `student number,email,name,seat\n1,a@b.example,Ada Roy,3\n2,a@b.example,Ada Roy,4\n3,c,Cy,5`;
  const staged = await w.stage(`${file}\n9,${student.email},Robin,6\n9,d@b.example,Dee,7`);
  const cells = Object.fromEntries(staged.rows.map((row) => [row.row, row.cells]));
  expect(cells).toEqual({
    ...{ 2: [], 3: ['2', 'a@b.example', 'Ada Roy', '4'], 4: ['3', 'c', 'Cy', '5'] },
    ...{ 5: [], 6: ['9', 'd@b.example', 'Dee', '7'] },
  });
});

it('lists a preview nobody has decided about, for the day its file is kept', async () => {
  const w = await world();
  const { id } = await w.stage(THREE);
  const past = () => rosters.past(w.instructor.actor, w.section.sectionId);
  expect(await past()).toMatchObject([{ id, state: 'STAGED', counts: { new: 2 }, undoableUntil: null }]);
  await rosters.discard(w.instructor.actor, id);
  expect(await past()).toEqual([]);
  await w.stage(THREE);
  db.clock.set(new Date(db.clock.now().getTime() + 25 * 3_600_000).toISOString());
  expect(await past()).toEqual([]);
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
    await expect(rosters.undo(actor, id)).rejects.toThrow(NotFound);
    await expect(rosters.reread(actor, id, {})).rejects.toThrow(NotFound);
    await expect(rosters.release(actor, id, [2])).rejects.toThrow(NotFound);
    await expect(rosters.past(actor, w.section.sectionId)).rejects.toThrow(NotFound);
  }
  const counsellor = (await g.enrolled(w.section, 'COUNSELLOR')).actor;
  await expect(rosters.confirm(counsellor, id)).rejects.toThrow(Forbidden);
  const rows = await db.uow.read(w.section.system, (read) => read.find(RosterRow, { importId: id }));
  expect(rows).toHaveLength(3);
  expect((await db.uow.read(w.section.system, (read) => read.get(RosterImport, id))).state).toBe('STAGED');
});

it('compares a roster with everybody set by set, and leaves all else to the planner', async () => {
  const w = await world();
  const texts: string[] = [];
  const watched = new RostersService(db.door({ onStatement: (text) => texts.push(text) }), welcoming);
  const { id } = await watched.stage(w.instructor.actor, {
    ...{ sectionId: w.section.sectionId, fileName: 'roster.csv', content: THREE },
  });
  await watched.confirm(w.instructor.actor, id);
  await watched.undo(w.instructor.actor, id);
  const asSets: string[] = [];
  const asPlanned: string[] = [];
  let now = asPlanned;
  for (const text of texts)
    if (text.includes('enable_nestloop')) now = now === asPlanned ? asSets : asPlanned;
    else now.push(text);
  expect(now).toBe(asPlanned);
  const whole = /with\s+(wanted|written) as|named\(id\)/;
  expect(asSets).toHaveLength(7);
  for (const text of asSets) expect(text).toMatch(whole);
  for (const text of asPlanned) expect(text).not.toMatch(whole);
});

describe('an invitation', () => {
  const linksOf = async (w: World, email: string) => {
    const { users, mails } = await w.everyone();
    const { id } = users.find((user) => user.email === email)!;
    const links = await db.uow.read(w.section.system, (read) =>
      read.find(Link, { userId: id }, { order: { createdAt: 'asc' } }),
    );
    return {
      open: links.filter(({ expiresAt }) => expiresAt > db.clock.now()).map(({ id: link }) => link),
      mails: mails.filter(({ userId }) => userId === id).length,
    };
  };

  it('of whom a roster drops ends, unless they are somewhere else, and they get one when it is taken back', async () => {
    const w = await world();
    const two = 'name,email\nAda,ada@example.org\nBo,bo@example.org\nCy,cy@example.org';
    await rosters.confirm(w.instructor.actor, (await w.stage(two)).id);
    const other = await g.section(w.section);
    const elsewhere = await g.enrolled(other, 'INSTRUCTOR');
    const there = { sectionId: other.sectionId, fileName: 'r.csv', content: 'name,email\nBo,bo@example.org' };
    await rosters.confirm(elsewhere.actor, (await rosters.stage(elsewhere.actor, there)).id);

    const { id } = await w.stage('name,email\nCy,cy@example.org');
    await rosters.confirm(w.instructor.actor, id, { dropAbsent: true, typed: '2' });
    expect(await linksOf(w, 'ada@example.org')).toEqual({ open: [], mails: 1 });
    expect(await linksOf(w, 'bo@example.org')).toMatchObject({ open: [expect.anything()], mails: 1 });
    expect(await linksOf(w, 'cy@example.org')).toMatchObject({ open: [expect.anything()], mails: 1 });
    await rosters.undo(w.instructor.actor, id);
    expect(await linksOf(w, 'ada@example.org')).toMatchObject({ open: [expect.anything()], mails: 2 });
    expect(await linksOf(w, 'bo@example.org')).toMatchObject({ open: [expect.anything()], mails: 1 });
  });

  it('that went to an address a roster gave ends when the address is taken back', async () => {
    const w = await world();
    const stage = (address: string) => w.stage(`name,email,student number\nAda,${address},N-1`);
    await rosters.confirm(w.instructor.actor, (await stage('ada@example.org')).id);
    const { id } = await stage('stranger@example.org');
    await rosters.confirm(w.instructor.actor, id);
    const { open: strangers } = await linksOf(w, 'stranger@example.org');
    expect(strangers).toHaveLength(1);
    await rosters.undo(w.instructor.actor, id);
    const { open } = await linksOf(w, 'ada@example.org');
    expect(open).toHaveLength(1);
    expect(open).not.toEqual(strangers);
  });
});

describe('a name and an address that somebody corrected', () => {
  it('stay against rosters and against taking one back, until that is released', async () => {
    const w = await world();
    const file = (name: string, email = 'ada@example.org') =>
      `name,email,student number\n${name},${email},N-1`;
    const first = await w.stage(file('Ada Lovelase', 'typo@example.org'));
    await rosters.confirm(w.instructor.actor, first.id);
    const adaOf = async () => (await w.everyone()).users.find(({ givenName }) => givenName === 'Ada')!;
    const { id } = await adaOf();
    const renamed = await w.stage(file('Ada Lovelaze', 'typo@example.org'));
    await rosters.confirm(w.instructor.actor, renamed.id);
    const corrected = { familyName: 'Lovelaze', email: 'ada@example.org' };
    await db.uow.run(w.section.system, async (tx) => {
      await tx.update(User, { id }, corrected);
      await keepAgainstRosters(tx, id);
    });

    const staged = await w.stage(file('Ada Lovelase', 'typo@example.org'));
    expect(staged.rows).toMatchObject([{ state: 'HELD', changes: ['was corrected by hand'] }]);
    expect((await w.stage(file('Ada Lovelaze'))).rows).toMatchObject([{ state: 'UNCHANGED' }]);
    await rosters.undo(w.instructor.actor, renamed.id);
    expect(await adaOf()).toMatchObject(corrected);

    // Into another section they come all the same, as they are called.
    const other = await g.section(w.section);
    const { actor } = await g.enrolled(other, 'INSTRUCTOR');
    const there = await rosters.stage(actor, {
      ...{ sectionId: other.sectionId, fileName: 'r.csv', content: file('Ada Lovelase', 'typo@example.org') },
    });
    expect(there.rows).toMatchObject([
      { state: 'NEW', email: 'ada@example.org', changes: ['was corrected by hand'] },
    ]);
    await rosters.confirm(actor, there.id);
    expect(await adaOf()).toMatchObject(corrected);

    const released = await rosters.release(w.instructor.actor, staged.id, [2]);
    expect(released.rows).toMatchObject([
      {
        state: 'CHANGED',
        changes: ['name: Ada Lovelaze → Ada Lovelase', 'e-mail: ada@example.org → typo@example.org'],
      },
    ]);
    await rosters.confirm(w.instructor.actor, staged.id);
    expect(await adaOf()).toMatchObject({ familyName: 'Lovelase', email: 'typo@example.org' });
  });

  it('are not released with what was decided about their being here', async () => {
    const w = await world();
    const student = await g.enrolled(w.section, 'STUDENT');
    await new EnrolmentsService(db.uow, welcoming).drop(w.instructor.actor, student.enrolmentId);
    await db.uow.run(w.section.system, (tx) => keepAgainstRosters(tx, student.id));
    const { id } = await w.stage(`email,first name,last name\n${student.email},Other,Name`);
    const released = await rosters.release(w.instructor.actor, id, [2]);
    expect(released.rows).toMatchObject([
      { state: 'CHANGED', changes: ['comes back after being dropped', 'was corrected by hand'] },
    ]);
  });

  it('of staff are released by an administrator alone', async () => {
    const w = await world();
    const colleague = await g.enrolled(w.section, 'COUNSELLOR');
    await db.uow.run(w.section.system, (tx) => keepAgainstRosters(tx, colleague.id));
    const file = `email,first name,last name,role\n${colleague.email},Other,Name,counsellor`;
    const { id } = await w.stage(file, w.administrator);
    await rosters.release(w.instructor.actor, id, [2]);
    const again = await w.stage(file, w.administrator);
    expect(again.rows[0]).toMatchObject({ state: 'HELD' });
    const released = await rosters.release(w.administrator, again.id, [2]);
    expect(released.rows[0]).toMatchObject({ state: 'CHANGED' });
  });
});

describe('numbers', () => {
  const file = (...numbers: string[]) =>
    [
      'name,email,student number',
      ...['ada', 'bo', 'cy'].map((who, at) => `${who},${who}@example.org,${numbers[at] ?? ''}`),
    ].join('\n');
  const numbersOf = async (w: World) => {
    const { users } = await w.everyone();
    const found = await db.uow.read(w.section.system, (read) => read.find(UserIdentity, {}));
    return Object.fromEntries(
      found.map(({ userId, externalId }) => [users.find(({ id }) => id === userId)!.givenName, externalId]),
    );
  };

  it('are a change that is shown, written when confirmed and gone when taken back', async () => {
    const w = await world();
    await rosters.confirm(w.instructor.actor, (await w.stage(file())).id);
    // Everybody’s number is their neighbour’s.
    const wrong = await w.stage(file('N-2', 'N-3', 'N-4'));
    expect(wrong.rows.map(({ state, changes }) => [state, changes])).toEqual([
      ['CHANGED', ['number: – → N-2']],
      ['CHANGED', ['number: – → N-3']],
      ['CHANGED', ['number: – → N-4']],
    ]);
    await rosters.confirm(w.instructor.actor, wrong.id);
    expect(await numbersOf(w)).toEqual({ ada: 'N-2', bo: 'N-3', cy: 'N-4' });
    await rosters.undo(w.instructor.actor, wrong.id);
    expect(await numbersOf(w)).toEqual({});

    const right = await w.stage(file('N-1', 'N-2', 'N-3'));
    expect(right.counts).toMatchObject({ changed: 3, error: 0 });
    await rosters.confirm(w.instructor.actor, right.id);
    expect(await numbersOf(w)).toEqual({ ada: 'N-1', bo: 'N-2', cy: 'N-3' });

    // A later file changes nothing, and taking it back takes nothing that was there before it.
    const later = await w.stage(file('N-1', 'N-2', 'N-3'));
    expect(later.counts).toMatchObject({ unchanged: 3, changed: 0 });
    await rosters.confirm(w.instructor.actor, later.id);
    await rosters.undo(w.instructor.actor, later.id);
    expect(await numbersOf(w)).toEqual({ ada: 'N-1', bo: 'N-2', cy: 'N-3' });
  });

  it('of people a roster made go with it, and stay where nothing else is known of somebody', async () => {
    const w = await world();
    const wrong = await w.stage(`${file('N-2', 'N-3', 'N-4')}\ndi,,N-9`);
    expect(wrong.rows.map(({ changes }) => changes)).toEqual([[], [], [], []]);
    await rosters.confirm(w.instructor.actor, wrong.id);
    await rosters.undo(w.instructor.actor, wrong.id);
    expect(await numbersOf(w)).toEqual({ di: 'N-9' });
    const right = await w.stage(`${file('N-1', 'N-2', 'N-3')}\ndi,,N-9`);
    expect(right.counts).toMatchObject({ changed: 4, error: 0 });
    await rosters.confirm(w.instructor.actor, right.id);
    expect(await numbersOf(w)).toEqual({ ada: 'N-1', bo: 'N-2', cy: 'N-3', di: 'N-9' });
  });
});

describe('people without an address', () => {
  const NUMBERED =
    'Name,E-mail,Student number,Role\nAda Lovelace,,N-1,\nGrace Hopper,grace@example.org,N-2,\nAlan Turing,,,\nTed Nelson,,N-4,instructor';
  const problemsOf = ({ rows }: { rows: { problems: { row: number; column: string; rule: string }[] }[] }) =>
    rows.flatMap(({ problems }) => problems.map(({ row, column, rule }) => `${row} ${column}: ${rule}`));

  it('come in by their number, are mailed nothing, and are found by it again', async () => {
    const w = await world();
    const staged = await w.stage(NUMBERED, w.administrator);
    expect(staged.rows.map(({ row, state, email, comesBy }) => [row, state, email, comesBy])).toEqual([
      [4, 'ERROR', null, null],
      [5, 'ERROR', null, null],
      [2, 'NEW', null, 'CARD'],
      [3, 'NEW', 'grace@example.org', 'MAIL'],
    ]);
    expect(problemsOf(staged)).toEqual(['4 E-mail: email-missing', '5 E-mail: staff-email-missing']);
    await rosters.confirm(w.administrator, staged.id);
    const { users, mails } = await w.everyone();
    const ada = users.find(({ familyName }) => familyName === 'Lovelace')!;
    expect(ada).toMatchObject({ email: null, roles: ['STUDENT'] });
    expect(mails.map(({ userId }) => userId)).not.toContain(ada.id);
    expect(mails).toHaveLength(1);

    // The same person by the same number; another of the same name is another person.
    const again = await w.stage('Name,Student number\nAda King,N-1\nAda Lovelace,N-9', w.administrator);
    expect(again.rows.map(({ state, changes }) => [state, changes])).toEqual([
      ['CHANGED', ['name: Ada Lovelace → Ada King']],
      ['NEW', []],
      ['ABSENT', []],
    ]);
    await rosters.confirm(w.administrator, again.id);
    const after = await w.everyone();
    expect(after.users.filter(({ familyName }) => familyName === 'King')).toMatchObject([{ id: ada.id }]);
    expect(after.users).toHaveLength(users.length + 1);
  });

  it('get an address by a later file while they have not come in, and are invited; afterwards it is theirs to give', async () => {
    const w = await world();
    const apply = async (content: string) => {
      const staged = await w.stage(content, w.administrator);
      await rosters.confirm(w.administrator, staged.id);
      return staged.rows.map(({ changes }) => changes);
    };
    await apply('Name,Student number\nAda Lovelace,N-1\nGrace Hopper,N-2');
    const grace = (await w.everyone()).users.find(({ givenName }) => givenName === 'Grace')!;
    await db.uow.run(w.section.system, (tx) =>
      tx.update(User, { id: grace.id }, { passwordHash: 'x', signInName: 'grace' }),
    );
    expect(
      await apply(
        'Name,Student number,E-mail\nAda Lovelace,N-1,ada@example.org\nGrace Hopper,N-2,g@example.org',
      ),
    ).toEqual([['e-mail:  → ada@example.org'], ['comes in without an address']]);
    const { users, mails } = await w.everyone();
    expect(users.find(({ givenName }) => givenName === 'Ada')).toMatchObject({
      email: 'ada@example.org',
    });
    expect(users.find(({ givenName }) => givenName === 'Grace')).toMatchObject({
      email: null,
    });
    expect(mails.map(({ template }) => template)).toEqual(['INVITATION']);
  });

  it('are said to come by a card, by mail, or as they do already, and that is what happens', async () => {
    const w = await world();
    const apply = async (content: string) => {
      const { id } = await w.stage(content, w.administrator);
      return rosters.confirm(w.administrator, id);
    };
    await apply('Name,Student number\nGrace Hopper,N-2');
    const grace = (await w.everyone()).users.find(({ givenName }) => givenName === 'Grace')!;
    await db.uow.run(w.section.system, (tx) =>
      tx.update(User, { id: grace.id }, { passwordHash: 'x', signInName: 'grace' }),
    );
    const elsewhere = await g.section(w.section);
    const { id } = await rosters.stage(w.administrator, {
      ...{ sectionId: elsewhere.sectionId, fileName: 'roster.csv' },
      content:
        'Name,Student number,E-mail\nGrace Hopper,N-2,\nAlan Turing,N-3,\nAda Lovelace,N-1,ada@example.org',
    });
    const { rows } = await rosters.confirm(w.administrator, id);
    expect(rows.map(({ givenName, comesBy }) => [givenName, comesBy])).toEqual([
      ['Grace', 'ACCOUNT'],
      ['Alan', 'CARD'],
      ['Ada', 'MAIL'],
    ]);
    const { users, mails } = await w.everyone();
    const mailed = mails.map(({ userId }) => users.find((user) => user.id === userId)?.givenName);
    expect(mailed).toEqual(['Ada']);
  });

  it('come in from Canvas, Moodle and OneRoster too', async () => {
    for (const content of [
      'user_id,login_id,first_name,last_name,status\nu1,ada,Ada,Lovelace,active',
      'username,firstname,lastname\nada,Ada,Lovelace',
    ]) {
      const w = await world();
      const staged = await w.stage(content, w.administrator);
      expect(staged.counts).toMatchObject({ new: 1, error: 0 });
      await rosters.confirm(w.administrator, staged.id);
      expect((await w.everyone()).mails).toEqual([]);
    }
  });

  it('are taken back with their roster', async () => {
    const w = await world();
    const before = await w.everyone();
    const staged = await w.stage('Name,Student number\nAda Lovelace,N-1', w.administrator);
    await rosters.confirm(w.administrator, staged.id);
    await rosters.undo(w.administrator, staged.id);
    const { enrolments } = await w.everyone();
    expect(enrolments.filter(({ droppedAt }) => droppedAt === null)).toHaveLength(before.enrolments.length);
  });
});

describe('an export as it comes from a system', () => {
  const roles = (instructor: { email: string; givenName: string; familyName: string }, role: string) =>
    [
      'user_id,login_id,first_name,last_name,email,role',
      `t1,t1,${instructor.givenName},${instructor.familyName},${instructor.email},teacher`,
      `o1,o1,Obi,Server,obi@example.org,${role}`,
      'u1,u1,Ada,Lovelace,ada@example.org,student',
    ].join('\n');

  it('has nothing to mend about who teaches here already or takes no part, and may drop who is not in it', async () => {
    const w = await world();
    const left = await g.enrolled(w.section, 'STUDENT');
    const staged = await w.stage(roles(w.instructor, 'observer'));
    expect(staged.rows.map(({ row, state, changes }) => [row, state, changes])).toEqual([
      [2, 'CHANGED', ['number: – → t1']],
      [3, 'UNCHANGED', ['takes no part here: observer']],
      [4, 'NEW', []],
      [-1, 'ABSENT', []],
    ]);
    await rosters.confirm(w.instructor.actor, staged.id, { dropAbsent: true, typed: '1' });
    const { users, enrolments } = await w.everyone();
    expect(enrolments.find(({ id }) => id === left.enrolmentId)?.droppedAt).not.toBeNull();
    expect(users.map(({ email }) => email)).not.toContain('obi@example.org');
  });

  it('brings no staff for an instructor, and that row keeps nobody from being dropped', async () => {
    const w = await world();
    const gone = await g.enrolled(w.section, 'INSTRUCTOR');
    await db.uow.run(w.section.system, (tx) =>
      tx.update(Enrolment, { id: gone.enrolmentId }, { droppedAt: tx.now }),
    );
    const left = await g.enrolled(w.section, 'STUDENT');
    const staged = await w.stage(
      `${roles(w.instructor, 'teacher')}\nt2,t2,${gone.givenName},${gone.familyName},${gone.email},teacher`,
    );
    expect(staged.rows.filter(({ state }) => state === 'ERROR')).toMatchObject([
      {
        row: 3,
        problems: [{ rule: 'role-not-yours' }],
        cells: ['o1', 'o1', 'Obi', 'Server', 'obi@example.org', 'teacher'],
      },
      { row: 5, problems: [{ rule: 'role-not-yours' }] },
    ]);
    await rosters.confirm(w.instructor.actor, staged.id, { dropAbsent: true, typed: '1' });
    const dropped = (await w.everyone()).enrolments.filter(({ droppedAt }) => droppedAt !== null);
    expect(dropped.map(({ id }) => id).sort()).toEqual([gone.enrolmentId, left.enrolmentId].sort());
  });

  it('of a person who designs the course and teaches it is one person who teaches', async () => {
    const w = await world();
    const both = [
      'user_id,login_id,first_name,last_name,email,role',
      't2,t2,Tess,Both,tess@example.org,designer',
      't2,t2,Tess,Both,tess@example.org,teacher',
    ].join('\n');
    const staged = await w.stage(both, w.administrator);
    expect(staged.rows.map(({ state }) => state)).toEqual(['UNCHANGED', 'NEW']);
    await rosters.confirm(w.administrator, staged.id);
    expect((await w.stage(both, w.administrator)).rows.map(({ state }) => state)).toEqual([
      'UNCHANGED',
      'UNCHANGED',
    ]);
  });

  it('that names changes only drops whom it names as gone, and knows whom it does not describe by their number', async () => {
    const w = await world();
    const whole = await w.stage(
      'sourcedId,givenName,familyName,email\np1,Ada,Lovelace,ada@example.org\np2,Bo,Lund,bo@example.org\np3,Cy,Dee,cy@example.org',
    );
    await rosters.confirm(w.instructor.actor, whole.id);
    const staged = await w.stage(
      oneRosterOf(
        { users: 'delta', classes: 'absent', enrollments: 'delta' },
        {
          'users.csv': 'sourcedId,status,givenName,familyName,email\np4,active,Di,New,di@example.org\n',
          'enrollments.csv':
            'sourcedId,status,classSourcedId,userSourcedId,role\ne1,active,k,p1,student\ne2,tobedeleted,k,p2,student\ne4,active,k,p4,student\ne9,active,k,p9,student\n',
        },
      ),
    );
    expect(staged.reading.changesOnly).toBe(true);
    expect(staged.rows.map(({ row, state, givenName }) => [row, state, givenName])).toEqual([
      [5, 'ERROR', ''],
      [2, 'UNCHANGED', 'Ada'],
      [3, 'ABSENT', 'Bo'],
      [4, 'NEW', 'Di'],
    ]);
    expect(staged.rows[0]).toMatchObject({ problems: [{ rule: 'orphan-user', value: 'p9' }] });
  });

  it('gives back what has to be mended as it stood, however long, and with the row beside the one it repeats', async () => {
    const w = await world();
    const long = `${'Maximiliana '.repeat(8)}Roy`;
    const staged = await w.stage(
      `email,name,role\nnowhere,${long},student\nada@example.org,Ada Roy,\nADA@example.org,Ada Roy,`,
    );
    expect(staged.rows.map(({ cells }) => cells)).toEqual([
      ['nowhere', long, 'student'],
      ['ADA@example.org', 'Ada Roy', ''],
      [],
    ]);
  });
});

describe('somebody whose access an administrator ended', () => {
  it('is named with who ended it and when, brought nowhere, and comes once it is given back', async () => {
    const w = await world();
    const people = new PeopleService(db.uow);
    const access = new EndAccess(db.uow, people);
    const { id: bo, actor: administrator } = await g.user(w.section, ['ADMINISTRATOR'], {
      ...{ givenName: 'Bo', familyName: 'Ek' },
    });
    const cy = await g.user(w.section, ['STUDENT'], { givenName: 'Cy', passwordHash: null });
    const here = await g.enrolled(w.section, 'STUDENT');
    for (const id of [cy.id, here.id]) await access.end(administrator, id);
    const rows = [cy, here].map(({ email }) => `${email},Other,Name`);
    const file = ['email,first name,last name', ...rows, 'new@example.org,New,Person'].join('\n');
    const staged = await w.stage(file);
    const on = db.clock.now().toISOString().slice(0, 10);
    expect(staged.counts).toMatchObject({ new: 1, changed: 0, held: 2, error: 0, absent: 0 });
    expect(staged.rows.slice(0, 2).map(({ state, changes }) => [state, changes])).toEqual([
      ['HELD', [`access ended on ${on} by Bo Ek`]],
      ['HELD', [`access ended on ${on} by Bo Ek`]],
    ]);
    // An instructor cannot have it otherwise, nor can an administrator by the roster.
    const released = await rosters.release(administrator, staged.id, [2, 3]);
    expect(released.counts).toMatchObject({ held: 2 });
    await rosters.confirm(w.instructor.actor, staged.id);
    const of = (id: string) =>
      db.uow.read(w.section.system, async (read) => ({
        user: await read.get(User, id),
        enrolled: await read.find(Enrolment, { sectionId: w.section.sectionId, userId: id }),
        invited: await read.find(Delivery, { userId: id, template: 'INVITATION' }),
      }));
    expect(await of(cy.id)).toMatchObject({ user: { givenName: 'Cy' }, enrolled: [], invited: [] });
    expect((await of(here.id)).user.givenName).toBe(here.givenName);

    await people.giveAccessBack(administrator, cy.id);
    const again = await w.stage(file);
    expect(again.counts).toMatchObject({ new: 1, held: 1 });
    await rosters.confirm(w.instructor.actor, again.id);
    expect((await of(cy.id)).enrolled).toHaveLength(1);
    expect(bo).toBeDefined();
  });

  it('whose access ends between the preview and its confirmation is left out, and the row says why', async () => {
    const w = await world();
    const access = new EndAccess(db.uow, new PeopleService(db.uow));
    const cy = await g.user(w.section, ['STUDENT']);
    const staged = await w.stage(`email,name\n${cy.email},Cy`);
    expect(staged.counts).toMatchObject({ new: 1 });
    await access.end(w.administrator, cy.id);
    const applied = await rosters.confirm(w.instructor.actor, staged.id);
    expect(applied.rows).toMatchObject([
      { state: 'HELD', changes: [expect.stringMatching(/^access ended on/)] },
    ]);
    expect((await w.everyone()).enrolments.filter(({ userId }) => userId === cy.id)).toEqual([]);
  });
});
