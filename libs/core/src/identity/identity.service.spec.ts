import { randomUUID } from 'node:crypto';
import { type Actor, DomainError, systemActor } from '@firsthand/contracts';
import {
  Course,
  Delivery,
  Enrolment,
  Link,
  Session,
  statement,
  Unproven,
  User,
} from '@firsthand/persistence';
import { newId, Seal } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { AccessTokensService } from './access-tokens.service.ts';
import { inviteUsers } from './invitations.ts';
import { KnownBrowsers } from './known-browsers.ts';
import { LinksService } from './links.service.ts';
import { Passwords } from './passwords.ts';
import { SessionsService } from './sessions.service.ts';
import type { Door } from './entrance.ts';
import { SecondDoor } from './second-door.ts';
import { SignInService } from './sign-in.service.ts';
import { TenantsService } from './tenants.service.ts';
import { Tries } from './tries.ts';

const CHEAP = { memoryKiB: 64, passes: 1, lanes: 1 };
const GOOD = 'the bus was late again';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let passwords: Passwords;
let sessions: SessionsService;
let signIns: SignInService;
let links: LinksService;
let second: SecondDoor;
let browsers: KnownBrowsers;

beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 20 });
  g = given(db);
  passwords = new Passwords(CHEAP);
  const tries = new Tries(db.database);
  sessions = new SessionsService(db.uow, db.clock);
  second = new SecondDoor(db.uow, db.clock, new Seal('a secret of tests'), sessions, tries);
  browsers = new KnownBrowsers(new Seal('a secret of tests'));
  signIns = new SignInService(db.uow, passwords, tries, sessions, second, browsers);
  links = new LinksService(db.uow, db.clock, passwords, tries, signIns, second, 20);
});
afterAll(() => db.close());

let doors = 0;
/** Another address each time, so that tests do not use up each other's tries. */
function door(more: Partial<Door> = {}): Door {
  doors += 1;
  const address = `10.${(doors >> 16) & 255}.${(doors >> 8) & 255}.${doors & 255}`;
  return { requestId: 'test', address, userAgent: 'Firefox', cookie: null, ...more };
}

async function member(password: string | null = GOOD) {
  const tenant = await g.tenant();
  const passwordHash = password && (await passwords.hash(password));
  const user = await g.user(tenant, ['STUDENT'], { passwordHash });
  const form = (given = password ?? '') => ({ tenant: tenant.slug, email: user.email, password: given });
  return { tenant, user, form };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'OK',
    (error: unknown) => (error instanceof DomainError ? error.code : Promise.reject(error)),
  );

async function lastToken(tenantId: string, userId: string): Promise<string> {
  const mails = await db.uow.read(systemActor(tenantId, 'test'), (read) =>
    read.find(Delivery, { userId }, { order: { id: 'desc' } }),
  );
  return String(mails[0]?.params['token']);
}

describe('signing in', () => {
  it('opens a session, in any case of the address, and ends the one before', async () => {
    const { tenant, user, form } = await member();
    const first = await signIns.signIn(form(), door());
    const again = { ...form(), tenant: tenant.slug.toUpperCase(), email: ` ${user.email.toUpperCase()} ` };
    const second = await signIns.signIn(again, door({ cookie: first.session.token }));

    expect(second.actor).toMatchObject({ tenantId: tenant.tenantId, userId: user.id, roles: ['STUDENT'] });
    expect(second.session.id).not.toBe(first.session.id);
    expect(await sessions.recognise(first.session.token, 'r')).toBeNull();
    expect(await sessions.recognise(second.session.token, 'r')).toMatchObject({
      sessionId: second.session.id,
      actor: { userId: user.id },
    });
  });

  it('says and does the same for a wrong password, no account, no password yet, and no institution', async () => {
    const { tenant, user, form } = await member();
    const invited = await g.user(tenant, ['STUDENT'], { passwordHash: null });
    const tries = [
      form('wrong password'),
      { tenant: tenant.slug, email: 'nobody@nowhere.example', password: GOOD },
      { tenant: tenant.slug, email: invited.email, password: GOOD },
      { tenant: 'no-such-institution', email: user.email, password: GOOD },
    ];
    const before = passwords.verified;
    const answers = await Promise.all(
      tries.map((attempt) => signIns.signIn(attempt, door()).catch((error: unknown) => error as DomainError)),
    );
    expect(
      new Set(answers.map((error) => JSON.stringify([error, (error as DomainError).message]))).size,
    ).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'UNAUTHENTICATED', details: { reason: 'WRONG_CREDENTIALS' } });
    expect(passwords.verified - before).toBe(tries.length);
  });

  it.each([
    ['one address', () => door().address],
    ['as many addresses', () => null],
  ])(
    'judges ten wrong passwords for an account in a quarter of an hour, from %s, a hundred at once',
    async (_, from) => {
      const { form } = await member();
      const address = from();
      const codes = await Promise.all(
        Array.from({ length: 100 }, () =>
          codeOf(signIns.signIn(form('wrong'), door(address === null ? {} : { address }))),
        ),
      );
      expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10);
      expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(90);
      expect(await codeOf(signIns.signIn(form(), door()))).toBe('RATE_LIMITED');
    },
  );

  it('lets the owner in all the same: from a browser they came in by before, at the very address, and by a mailed link', async () => {
    const { tenant, user, form } = await member();
    const { actor } = await signIns.signIn(form(), door());
    const theirs = browsers.keeping({ tenantId: actor.tenantId, userId: user.id }, null);
    const shared = door();
    // Everybody behind this address has used it up, and this account is used up wherever one asks from.
    const stranger = await member();
    for (let n = 0; n < 100; n += 1)
      await codeOf(signIns.signIn({ ...stranger.form('wrong'), email: `nobody${n}@x.example` }, shared));
    for (let n = 0; n < 10; n += 1) await codeOf(signIns.signIn(form('wrong'), door()));
    expect(await codeOf(signIns.signIn(form(), shared))).toBe('RATE_LIMITED');
    expect(await codeOf(signIns.signIn(form(), { ...shared, known: theirs }))).toBe('OK');
    await links.requestReset({ tenant: tenant.slug, email: user.email }, shared);
    const token = await lastToken(tenant.tenantId, user.id);
    expect(await codeOf(links.redeem({ token, password: 'a new one, and a long one' }, shared))).toBe('OK');
  });

  it('counts no try at an account that its place refuses: one place uses up neither accounts nor their day', async () => {
    const { form } = await member();
    const { address } = door();
    for (let n = 0; n < 100; n += 1)
      await codeOf(signIns.signIn({ ...form('wrong'), email: `nobody${n}@x.example` }, door({ address })));
    for (let n = 0; n < 10; n += 1)
      expect(await codeOf(signIns.signIn(form('wrong'), door({ address })))).toBe('RATE_LIMITED');
    expect(await codeOf(signIns.signIn(form(), door()))).toBe('OK');
  });

  it('counts wrong passwords of a browser it knows by themselves, and knows it for whom it was kept alone', async () => {
    const { user, tenant, form } = await member();
    const other = await member();
    const known = browsers.keeping({ tenantId: tenant.tenantId, userId: user.id }, null);
    const both = browsers.keeping({ tenantId: other.tenant.tenantId, userId: other.user.id }, known);
    const codes = await Promise.all(
      Array.from({ length: 30 }, () => codeOf(signIns.signIn(form('wrong'), door({ known: both })))),
    );
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10);
    // An older copy of what it keeps is the same browser, and somebody else's is none of theirs.
    expect(await codeOf(signIns.signIn(form(), door({ known })))).toBe('RATE_LIMITED');
    for (let n = 0; n < 10; n += 1) await codeOf(signIns.signIn(other.form('wrong'), door()));
    expect(await codeOf(signIns.signIn(other.form(), door({ known })))).toBe('RATE_LIMITED');
    expect(await codeOf(signIns.signIn(other.form(), door({ known: both })))).toBe('OK');
    expect(await codeOf(signIns.signIn(form(), door()))).toBe('OK');
  });

  it('forgets the wrong tries after a right one', async () => {
    const { form } = await member();
    const here = door();
    for (let round = 0; round < 3; round += 1) {
      for (let wrong = 0; wrong < 6; wrong += 1) await codeOf(signIns.signIn(form('wrong'), here));
      expect(await codeOf(signIns.signIn(form(), here))).toBe('OK');
    }
  });

  it('makes the hash anew when it was made with less work than we ask today', async () => {
    const { tenant, user, form } = await member();
    const stricter = new SignInService(
      db.uow,
      new Passwords({ ...CHEAP, passes: 2 }),
      new Tries(db.database),
      sessions,
      second,
      browsers,
    );
    await stricter.signIn(form(), door());
    const { passwordHash } = await db.uow.read(tenant.system, (read) => read.get(User, user.id));
    expect(passwordHash).toMatch(/t=2/);
    expect(await codeOf(signIns.signIn(form(), door()))).toBe('OK');
  });

  it('hashes with argon2id, 64 MiB, three passes', async () => {
    expect(await new Passwords().hash(GOOD)).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });
});

describe('a session', () => {
  it('ends after fourteen idle days, and after thirty however busy', async () => {
    const { form } = await member();
    const start = db.clock.now();
    const idle = (await signIns.signIn(form(), door())).session.token;
    const busy = (await signIns.signIn(form(), door())).session.token;
    for (let day = 0; day < 2; day += 1) {
      db.clock.advance({ days: 13 });
      expect(await sessions.recognise(busy, 'r')).not.toBeNull();
    }
    expect(await sessions.recognise(idle, 'r')).toBeNull();
    db.clock.advance({ days: 4, minutes: 1 });
    expect(await sessions.recognise(busy, 'r')).toBeNull();
    db.clock.set(start);
  });

  it('is seen at most once a minute', async () => {
    const { tenant, form } = await member();
    const { session, actor } = await signIns.signIn(form(), door());
    const seen = async () =>
      (await db.uow.read(tenant.system, (read) => read.get(Session, session.id))).lastSeenAt.getTime();
    const opened = await seen();
    db.clock.advance({ seconds: 30 });
    await sessions.recognise(session.token, 'r');
    expect(await seen()).toBe(opened);
    db.clock.advance({ seconds: 31 });
    await sessions.recognise(session.token, 'r');
    expect(await seen()).toBe(opened + 61_000);
    expect(await sessions.mine(actor)).toHaveLength(1);
  });

  it('is remembered for a moment, and proves itself with the first statement, or nothing is done', async () => {
    const { tenant, form } = await member();
    const { session, actor } = await signIns.signIn(form(), door());
    const course = statement<{ id: string }, readonly [id: string]>(
      `insert into courses (tenant_id, id, code, title)
        select tenant_id, $2::uuid, $2, 'Made' from tenant_settings where tenant_id = $1 returning id`,
    );
    const courses = () => db.uow.read(tenant.system, (read) => read.find(Course, {}));
    const recalled = () => sessions.recall(session.token, 'r')!.actor;

    expect(sessions.recall(session.token, 'r')).toBeNull();
    await sessions.recognise(session.token, 'r');
    const tampered = Buffer.from(session.token, 'base64url');
    tampered[40]! ^= 1;
    expect(sessions.recall(tampered.toString('base64url'), 'r')).toBeNull();

    const mine = recalled();
    expect(mine).toMatchObject({ userId: actor.userId, roles: actor.roles });
    expect(mine.proof!.given).toBe(false);
    expect(await db.uow.write(mine, course, newId())).toHaveLength(1);
    expect(mine.proof!.given).toBe(true);

    const ways: ((of: Actor) => Promise<unknown>)[] = [
      (of) => db.uow.write(of, course, newId()),
      (of) => db.uow.read(of, (read) => read.find(Course, {})),
      (of) => db.uow.run(of, (tx) => tx.insert(Course, { code: 'C', title: 'Made' })),
    ];
    await db.uow.run(tenant.system, (tx) =>
      tx.update(User, { id: actor.userId }, { roles: ['INSTRUCTOR', 'STUDENT'] }),
    );
    for (const way of ways) await expect(way(recalled())).rejects.toBeInstanceOf(Unproven);
    expect((await sessions.recognise(session.token, 'r'))!.actor.roles).toEqual(['INSTRUCTOR', 'STUDENT']);
    for (const way of ways) await way(recalled());

    const before = (await courses()).length;
    await sessions.revoke(actor, session.id);
    for (const way of ways) await expect(way(recalled())).rejects.toBeInstanceOf(Unproven);
    expect((await courses()).length).toBe(before);
    expect(await sessions.recognise(session.token, 'r')).toBeNull();
    expect(sessions.recall(session.token, 'r')).toBeNull();
  });

  it('is looked up again once "last seen" is to be written', async () => {
    const { form } = await member();
    const { session } = await signIns.signIn(form(), door());
    await sessions.recognise(session.token, 'r');
    db.clock.advance({ seconds: 59 });
    expect(sessions.recall(session.token, 'r')).not.toBeNull();
    db.clock.advance({ seconds: 2 });
    expect(sessions.recall(session.token, 'r')).toBeNull();
  });

  it('can be ended by its owner, and by nobody else', async () => {
    const { form, tenant } = await member();
    const { session, actor } = await signIns.signIn(form(), door());
    const stranger = await g.user(tenant);
    expect(await codeOf(sessions.revoke(stranger.actor, session.id))).toBe('NOT_FOUND');
    await sessions.revoke(actor, session.id);
    expect(await sessions.recognise(session.token, 'r')).toBeNull();
  });

  it('is not opened by a token with another secret, or of another tenant', async () => {
    const { form } = await member();
    const { session } = await signIns.signIn(form(), door());
    const bytes = Buffer.from(session.token, 'base64url');
    bytes[40]! ^= 1;
    expect(await sessions.recognise(bytes.toString('base64url'), 'r')).toBeNull();
    const elsewhere = Buffer.from(session.token, 'base64url');
    Buffer.from((await g.tenant()).tenantId.replaceAll('-', ''), 'hex').copy(elsewhere);
    expect(await sessions.recognise(elsewhere.toString('base64url'), 'r')).toBeNull();
    expect(await sessions.recognise('nonsense', 'r')).toBeNull();
  });
});

describe('a mailed link', () => {
  async function invited() {
    const world = await member(null);
    await db.uow.run(world.tenant.system, (tx) => inviteUsers(tx, [world.user.id], { sectionName: 'A' }));
    return { ...world, token: await lastToken(world.tenant.tenantId, world.user.id) };
  }

  it('opens an account once, of a hundred who use it at the same moment', async () => {
    const { token, form } = await invited();
    const codes = await Promise.all(
      Array.from({ length: 100 }, () => codeOf(links.redeem({ token, password: GOOD }, door()))),
    );
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
    expect(codes.filter((code) => code === 'RULE_BROKEN')).toHaveLength(99);
    expect(await codeOf(signIns.signIn(form(GOOD), door()))).toBe('OK');
  });

  it('of everybody in a lecture is used at one address', async () => {
    const shared = door();
    const codes = [];
    for (let n = 0; n < 102; n += 1)
      codes.push(await codeOf(links.redeem({ token: (await invited()).token, password: GOOD }, shared)));
    expect(codes.filter((code) => code !== 'OK')).toEqual([]);
    for (let n = 0; n < 100; n += 1) await codeOf(links.redeem({ token: 'none', password: GOOD }, shared));
    const { token } = await invited();
    expect(await codeOf(links.redeem({ token, password: GOOD }, shared))).toBe('RATE_LIMITED');
  });

  it('is not used up by looking, and only its hash is stored with it', async () => {
    const { token, user, tenant } = await invited();
    for (let look = 0; look < 3; look += 1)
      expect(await links.card(token, 'r')).toEqual({
        purpose: 'INVITATION',
        email: user.email,
        givenName: user.givenName,
        signOnOnly: false,
        expiresAt: new Date(db.clock.now().getTime() + 7 * 86_400_000).toISOString(),
        tenant: {
          ...{ slug: tenant.slug, name: `Institution ${tenant.slug}`, accent: null, locale: 'en' },
          ...{ logo: null, privacy: false },
        },
      });
    const [link] = await db.uow.read(tenant.system, (read) => read.find(Link, { userId: user.id }));
    expect(link!.openedAt).toEqual(db.clock.now());
    expect(token).not.toContain(link!.secretHash);
    expect(link!.secretHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await codeOf(links.redeem({ token, password: GOOD }, door()))).toBe('OK');
    expect(await links.card(token, 'r')).toBeNull();
  });

  it('keeps its use when the chosen password is refused', async () => {
    const { token } = await invited();
    expect(await codeOf(links.redeem({ token, password: 'password' }, door()))).toBe('BAD_USER_INPUT');
    expect(await codeOf(links.redeem({ token, password: GOOD }, door()))).toBe('OK');
  });

  it('ends when its time is over or a newer one was sent', async () => {
    const { token, tenant, user } = await invited();
    await db.uow.run(tenant.system, (tx) => inviteUsers(tx, [user.id]));
    expect(await links.card(token, 'r')).toBeNull();
    const newer = await lastToken(tenant.tenantId, user.id);
    const start = db.clock.now();
    db.clock.advance({ days: 7 });
    expect(await codeOf(links.redeem({ token: newer, password: GOOD }, door()))).toBe('RULE_BROKEN');
    db.clock.set(start);
  });

  it('is not sent to who is in already, or whose address bounces', async () => {
    const { tenant, user } = await member();
    const bounced = await g.user(tenant, ['STUDENT'], { bouncedAt: db.clock.now() });
    const others = await db.uow.run(tenant.system, (tx) => inviteUsers(tx, [user.id, bounced.id]));
    expect(others).toEqual([]);
  });

  it('resets a password, ends every session, and signs in anew', async () => {
    const { tenant, user, form } = await member();
    const before = await signIns.signIn(form(), door());
    await links.requestReset(form(), door());
    const token = await lastToken(tenant.tenantId, user.id);
    const entrance = await links.redeem({ token, password: 'another good sentence' }, door());

    expect(await sessions.recognise(before.session.token, 'r')).toBeNull();
    expect(await sessions.recognise(entrance.session.token, 'r')).not.toBeNull();
    expect(await codeOf(signIns.signIn(form(), door()))).toBe('UNAUTHENTICATED');
    expect(await codeOf(signIns.signIn(form('another good sentence'), door()))).toBe('OK');
  });

  it('lasts fifteen minutes for a reset, is mailed three times at most, and never tells whom', async () => {
    const { tenant, user, form } = await member();
    for (let ask = 0; ask < 5; ask += 1) await links.requestReset(form(), door());
    const mails = await db.uow.read(tenant.system, (read) => read.find(Delivery, { userId: user.id }));
    expect(mails.map((mail) => mail.template)).toEqual(Array(3).fill('PASSWORD_RESET'));
    const token = await lastToken(tenant.tenantId, user.id);
    db.clock.advance({ minutes: 15 });
    expect(await links.card(token, 'r')).toBeNull();
    await expect(links.requestReset({ tenant: 'nowhere', email: 'x@y.z' }, door())).resolves.toBeUndefined();
  });
});

it('mails no new password to an address that was never in and was taken out of all sections', async () => {
  const section = await g.section();
  const teacher = await g.enrolled(section, 'INSTRUCTOR');
  const administrator = await g.user(section, ['ADMINISTRATOR']);
  const ask = async ({ id, email }: { id: string; email: string }) => {
    await links.requestReset({ tenant: section.slug, email }, door());
    return (await db.uow.read(section.system, (read) => read.find(Delivery, { userId: id }))).length;
  };
  expect(await ask(teacher)).toBe(1);
  expect(await ask(administrator)).toBe(1);
  await db.uow.run(section.system, (tx) =>
    tx.update(Enrolment, { id: teacher.enrolmentId }, { droppedAt: tx.now }),
  );
  expect(await ask(teacher)).toBe(1);
});

describe('a personal access token', () => {
  it('signs in until it is revoked or its day is over', async () => {
    const { user } = await member();
    const tokens = new AccessTokensService(db.uow, db.clock);
    const { token, accessToken } = await tokens.create(user.actor, null, { name: 'Export' });
    expect(await tokens.recognise(token, 'r')).toMatchObject({ userId: user.id });
    expect((await tokens.mine(user.actor))[0]!.lastUsedAt).not.toBeNull();

    expect(await codeOf(tokens.revoke((await g.user(await g.tenant())).actor, accessToken.id))).toBe(
      'NOT_FOUND',
    );
    await tokens.revoke(user.actor, accessToken.id);
    expect(await tokens.recognise(token, 'r')).toBeNull();

    const today = db.clock.now().toISOString().slice(0, 10);
    const short = await tokens.create(user.actor, null, { name: 'Today', expiresOn: today });
    expect(await tokens.recognise(short.token, 'r')).not.toBeNull();
    const start = db.clock.now();
    db.clock.advance({ days: 1 });
    expect(await tokens.recognise(short.token, 'r')).toBeNull();
    expect(await codeOf(tokens.create(user.actor, null, { name: 'Past', expiresOn: today }))).toBe(
      'BAD_USER_INPUT',
    );
    db.clock.set(start);
  });
});

describe('a tenant', () => {
  const wish = () => ({
    slug: `n-${randomUUID().slice(0, 8)}`,
    name: 'New College',
    locale: 'fr-CA',
    zone: 'America/Montreal',
    programme: 'COURSE' as const,
    administratorEmail: 'Admin@New.Example',
    administratorGivenName: 'Ann',
    administratorFamilyName: 'Admin',
  });

  it('is founded with its settings and an invited administrator, once per name', async () => {
    const operator = await g.user(await g.tenant(), ['OPERATOR']);
    const tenants = new TenantsService(db.uow);
    const input = wish();
    const tenant = await tenants.found(operator.actor, input);
    expect(tenant).toMatchObject({ slug: input.slug, name: 'New College', zone: 'America/Montreal' });

    const system = systemActor(tenant.id, 'test');
    const [admin] = await db.uow.read(system, (read) => read.find(User, {}));
    expect(admin).toMatchObject({ email: 'admin@new.example', roles: ['ADMINISTRATOR'], passwordHash: null });
    const mails = await db.uow.read(system, (read) => read.find(Delivery, { userId: admin!.id }));
    expect(mails.map((mail) => mail.template)).toEqual(['INVITATION']);

    expect(await codeOf(tenants.found(operator.actor, input))).toBe('BAD_USER_INPUT');
    expect(await codeOf(tenants.found(operator.actor, { ...wish(), slug: 'installation' }))).toBe(
      'BAD_USER_INPUT',
    );
    expect(await codeOf(tenants.found(operator.actor, { ...wish(), zone: 'Mars/Base' }))).toBe(
      'BAD_USER_INPUT',
    );
    const { logo: _, privacy: __, ...listed } = tenant;
    expect(await tenants.all()).toContainEqual(listed);
    expect(await tenants.card(input.slug, 'r')).toEqual({
      slug: input.slug,
      name: 'New College',
      accent: null,
      locale: 'fr-CA',
      logo: null,
      privacy: false,
    });
    expect(await tenants.card('no-such', 'r')).toBeNull();
  });

  it('is listed with all others in one statement, without the operators’ own', async () => {
    await g.tenant();
    let statements = 0;
    const tenants = new TenantsService(db.door({ onStatement: () => (statements += 1) }));
    const listed = await tenants.all();
    expect(statements).toBe(1);
    expect(listed.length).toBeGreaterThan(1);
    expect(listed.map(({ slug }) => slug)).toEqual(listed.map(({ slug }) => slug).sort());
    expect(listed.map(({ slug }) => slug)).not.toContain('installation');
  });

  it('has operators beside it, who belong to none, are invited and sign in once per address', async () => {
    const tenants = new TenantsService(db.uow);
    const person = { givenName: 'Olive', familyName: 'Tremaine', locale: 'en' };
    const { system } = await g.tenant();
    const first = await tenants.addOperator(system, { ...person, email: 'Olive@Firsthand.Example' });
    await tenants.addOperator(system, { ...person, email: 'oscar@firsthand.example' });
    expect(await codeOf(tenants.addOperator(system, { ...person, email: 'olive@firsthand.example' }))).toBe(
      'BAD_USER_INPUT',
    );

    const within = systemActor((await db.uow.tenantIdOf('installation'))!, 'test');
    const [users, mails] = await db.uow.run(
      within,
      async (tx) => [await tx.find(User, {}), await tx.find(Delivery, { userId: first.id })] as const,
    );
    expect(users.map(({ roles }) => roles)).toEqual([['OPERATOR'], ['OPERATOR']]);
    expect(mails.map((mail) => mail.template)).toEqual(['INVITATION']);
  });

  it('is not founded by halves when what comes with it fails', async () => {
    const operator = await g.user(await g.tenant(), ['OPERATOR']);
    const tenants = new TenantsService(db.uow);
    const input = wish();
    const fail = () => Promise.reject(new Error('no occupations today'));
    await expect(tenants.found(operator.actor, input, fail)).rejects.toThrow('no occupations today');
    expect(await tenants.card(input.slug, 'r')).toBeNull();
  });
});
