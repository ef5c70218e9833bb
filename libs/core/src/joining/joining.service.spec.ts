import { type Actor, Forbidden, NotFound, RateLimited, RuleBroken } from '@firsthand/contracts';
import { Delivery, Enrolment, JoinCode, SignOnIdentity, User } from '@firsthand/persistence';
import { type Given, given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { AssignmentWelcoming } from '../assignments/assignment-welcoming.ts';
import { Tries } from '../identity/tries.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { JoinCodesService } from './join-codes.service.ts';
import { JoiningService } from './joining.service.ts';

let db: TestDatabase;
let g: Given;
let codes: JoinCodesService;
let joining: JoiningService;
let tries: Tries;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  codes = new JoinCodesService(db.uow);
  const welcoming = new AssignmentWelcoming(new QuotaWeighing());
  tries = new Tries(db.database);
  joining = new JoiningService(db.uow, db.clock, tries, welcoming);
});
afterAll(() => db.close());

let visitors = 0;
/** Somebody at an address of their own. */
const comer = () => ({ address: `198.51.100.${(visitors += 1)}`, requestId: 'r' });

async function world(also: { capacity?: number; days?: number; intoCohort?: boolean } = {}) {
  const { capacity = 30, days = 7, intoCohort = true } = also;
  const work = await g.assignment();
  const code = await codes.create(work.instructor.actor, {
    ...{ sectionId: work.sectionId, capacity, days, cohortId: intoCohort ? work.cohortId : null },
  });
  return { work, code };
}
/** Who has an account, and nothing to do with this section. */
const nobodyYet = (work: Parameters<Given['user']>[0]) => g.user(work, ['COUNSELLOR']);
const studentsOf = async (work: { system: Actor; sectionId: string }) =>
  db.uow.read(work.system, (read) =>
    read.find(Enrolment, { sectionId: work.sectionId, role: 'STUDENT', droppedAt: null }),
  );

describe('coming in by a code', () => {
  it('lets in exactly as many as may, of a hundred at once', async () => {
    const { work, code } = await world({ capacity: 30, intoCohort: false });
    const crowd: Actor[] = [];
    for (let i = 0; i < 100; i += 1) crowd.push((await nobodyYet(work)).actor);
    /** True when they came in, false when it was full; who finds the database too busy presses again. */
    const presses = async (actor: Actor): Promise<boolean> => {
      try {
        await joining.join(actor, code.code, comer());
        return true;
      } catch (error) {
        if (error instanceof RuleBroken) return false;
        return presses(actor);
      }
    };
    const came = await Promise.all(crowd.map(presses));
    expect(came.filter(Boolean)).toHaveLength(30);
    expect(await studentsOf(work)).toHaveLength(30);
    const [seen] = await codes.ofSection(work.instructor.actor, work.sectionId);
    expect(seen).toMatchObject({ joined: 30, state: 'FULL' });
    expect(seen!.people).toHaveLength(30);
  });

  it('counts somebody once, however often and however fast they press', async () => {
    const { work, code } = await world();
    const { actor, id } = await nobodyYet(work);
    const ids = await Promise.all(Array.from({ length: 10 }, () => joining.join(actor, code.code, comer())));
    expect(new Set(ids).size).toBe(1);
    const [seen] = await codes.ofSection(work.instructor.actor, work.sectionId);
    expect(seen).toMatchObject({ joined: 1, state: 'OPEN', people: [{ person: { id } }] });
    expect(await studentsOf(work)).toMatchObject([{ cohortId: work.cohortId, userId: id }]);
    const { roles } = await db.uow.read(work.system, (read) => read.get(User, id));
    expect(roles).toContain('STUDENT');
  });

  it('opens nothing that is switched off, has had its time, or belongs to another institution', async () => {
    const { work, code } = await world({ days: 1 });
    const { actor } = await nobodyYet(work);
    const elsewhere = await g.user(await g.tenant());
    await expect(joining.join(elsewhere.actor, code.code, comer())).rejects.toThrow(/does not work/);
    await codes.revoke(work.instructor.actor, code.id);
    await expect(joining.join(actor, code.code, comer())).rejects.toThrow(/does not work/);
    expect(await joining.card({ tenant: work.slug, code: code.code }, comer())).toBeNull();
    const other = await world({ days: 1 });
    db.clock.advance({ minutes: 1441 });
    const late = await nobodyYet(other.work);
    await expect(joining.join(late.actor, other.code.code, comer())).rejects.toThrow(/does not work/);
    expect(await joining.card({ tenant: other.work.slug, code: other.code.code }, comer())).toBeNull();
  });

  it('makes no student of staff, and takes nobody back whom staff dropped', async () => {
    const { work, code } = await world();
    await expect(joining.join(work.instructor.actor, code.code, comer())).rejects.toThrow(/on the staff/);
    const student = await g.enrolled(work, 'STUDENT');
    await db.uow.run(work.system, (tx) =>
      tx.swap(Enrolment, student.enrolmentId, 1, { droppedAt: tx.now, byHand: true }),
    );
    await expect(joining.join(student.actor, code.code, comer())).rejects.toThrow(/take you back/);
    const row = await db.uow.read(work.system, (read) => read.get(JoinCode, code.id));
    expect(row.joined).toBe(0);
  });

  it('stops whoever guesses, and nobody else', async () => {
    const { work, code } = await world();
    const guesser = comer();
    const guess = () => joining.card({ tenant: work.slug, code: '22222222' }, guesser);
    expect(await guess()).toBeNull();
    // The other tries of this quarter of an hour, straight at what counts them.
    for (let i = 1; i < 200; i += 1) await tries.guessingCodes(guesser.address);
    await expect(guess()).rejects.toThrow(RateLimited);
    // A full code is no guess: pressing it again and again stops nobody behind the same address.
    const crowd = comer();
    const tiny = await world({ capacity: 1 });
    await joining.join((await nobodyYet(tiny.work)).actor, tiny.code.code, comer());
    const { actor } = await nobodyYet(tiny.work);
    for (let i = 0; i < 199; i += 1) await tries.guessingCodes(crowd.address);
    for (let i = 0; i < 3; i += 1)
      await expect(joining.join(actor, tiny.code.code, crowd)).rejects.toThrow(/As many people/);
    const class_ = comer();
    for (let i = 0; i < 10; i += 1)
      expect(await joining.card({ tenant: work.slug, code: code.code }, class_)).toMatchObject({
        full: false,
      });
  });
});

describe('asking to come in without an account', () => {
  const mailsTo = (system: Actor, userId: string) =>
    db.uow.read(system, (read) => read.find(Delivery, { userId, template: 'INVITATION' }));

  it('invites a new address, which goes on to join once the mail has proved it', async () => {
    const { work, code } = await world();
    const who = { email: 'New.Person@Example.org', givenName: 'New', familyName: 'Person' };
    await joining.ask({ tenant: work.slug, code: code.code.toLowerCase(), ...who }, comer());
    const user = await db.uow.read(work.system, (read) =>
      read.findOne(User, { email: 'new.person@example.org' }),
    );
    expect(user).toMatchObject({ passwordHash: null, roles: ['STUDENT'], givenName: 'New' });
    const [mail] = await mailsTo(work.system, user!.id);
    expect(mail!.params).toMatchObject({ next: `/join/${work.slug}/${code.code}` });
    expect(await studentsOf(work)).toEqual([]);
  });

  it('leaves an account that is there as it is, mails it nothing and says nothing of it', async () => {
    const { work, code } = await world();
    const there = await g.user(work, ['INSTRUCTOR'], { passwordHash: 'x', givenName: 'Ada' });
    const who = { email: there.email, givenName: 'Eve', familyName: 'Else' };
    expect(await joining.ask({ tenant: work.slug, code: code.code, ...who }, comer())).toBeUndefined();
    const user = await db.uow.read(work.system, (read) => read.get(User, there.id));
    expect(user).toMatchObject({ passwordHash: 'x', givenName: 'Ada', roles: ['INSTRUCTOR'] });
    expect(await mailsTo(work.system, there.id)).toEqual([]);
    expect(await studentsOf(work)).toEqual([]);
  });

  it('mails nothing to somebody who comes in by their institution’s sign-on', async () => {
    const { work, code } = await world();
    const there = await g.user(work, ['STUDENT'], { passwordHash: null });
    await db.uow.run(work.system, (tx) =>
      tx.insert(SignOnIdentity, {
        kind: 'OIDC',
        ...{ userId: there.id, issuer: 'https://idp.example', subject: there.id, connectedAt: tx.now },
        ...{ lastUsedAt: tx.now },
      }),
    );
    const who = { email: there.email, givenName: 'Eve', familyName: 'Else' };
    await joining.ask({ tenant: work.slug, code: code.code, ...who }, comer());
    expect(await mailsTo(work.system, there.id)).toEqual([]);
  });

  it('is stopped where a code is used to mail strangers, though it is right each time', async () => {
    const { work, code } = await world();
    const asker = comer();
    await Promise.all(
      Array.from({ length: 600 }, () => tries.askingToJoin({ address: asker.address, code: 'another' })),
    );
    const who = { email: 'victim@example.org', givenName: 'A', familyName: 'B' };
    const asks = () => joining.ask({ tenant: work.slug, code: code.code, ...who }, asker);
    await expect(asks()).rejects.toThrow(RateLimited);
    expect(await db.uow.read(work.system, (read) => read.findOne(User, { email: who.email }))).toBeNull();
  });

  it('makes nobody for a code that opens nothing', async () => {
    const { work } = await world();
    const who = { email: 'stranger@example.org', givenName: 'A', familyName: 'B' };
    await expect(joining.ask({ tenant: work.slug, code: '33333333', ...who }, comer())).rejects.toThrow(
      /does not work/,
    );
    expect(await db.uow.read(work.system, (read) => read.findOne(User, { email: who.email }))).toBeNull();
  });
});

describe('who may see and make codes', () => {
  it('the instructor and administrators, for cohorts of the section', async () => {
    const { work, code } = await world();
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    const foreigner = await g.user(await g.tenant(), ['ADMINISTRATOR']);
    const other = await g.assignment({ tenant: work });
    await expect(codes.ofSection(counsellor.actor, work.sectionId)).rejects.toThrow(Forbidden);
    await expect(codes.revoke(counsellor.actor, code.id)).rejects.toThrow(Forbidden);
    for (const actor of [foreigner.actor, other.instructor.actor]) {
      await expect(codes.ofSection(actor, work.sectionId)).rejects.toThrow(NotFound);
      await expect(codes.revoke(actor, code.id)).rejects.toThrow(NotFound);
    }
    await expect(
      codes.create(work.instructor.actor, {
        ...{ sectionId: work.sectionId, cohortId: other.cohortId, capacity: 1, days: 1 },
      }),
    ).rejects.toThrow(NotFound);
  });
});
