import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemActor } from '@firsthand/contracts';
import { codeAt, Passwords, SecondDoor, SecondStepSettings, SessionsService } from '@firsthand/core';
import { Delivery, IdentityProvider, SignOnIdentity, Passkey } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  given,
  type GraphqlAnswer,
  graphqlClient,
  type GraphqlClient,
  openTestDatabase,
  PasskeyDevice,
  SESSION_COOKIE,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { createApi } from '../app.ts';

const PASSWORD = 'the bus was late again';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }`;
const PASS = `mutation ($code: String!) { passSecondStep(code: $code) { viewer { id permissions } } }`;
const PROVE = `mutation ($code: String!) { proveSecondStep(code: $code) { proved } }`;
const ADD = `mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) }`;
const ENTER = `mutation ($input: PasskeyAnswerInput!) { signInWithPasskey(input: $input) { viewer { id } } }`;
const ASK = `mutation ($tenant: String) { askPasskey(tenant: $tenant) }`;
const TOKEN = `mutation { createAccessToken(input: { name: "export" }) { token } }`;

let db: TestDatabase;
let app: NestFastifyApplication;
let client: GraphqlClient;
let passwordHash: string;
let addresses = 0;

beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
  client = graphqlClient(app.getHttpServer(), db);
  passwordHash = await app.get(Passwords).hash(PASSWORD);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

/** A teacher, and a browser of theirs at the door. */
async function teacher() {
  const g = given(db);
  const tenant = await g.tenant();
  const user = await g.user(tenant, ['INSTRUCTOR'], { passwordHash });
  const inside = client.as(user);
  const door = (address?: string) =>
    client.with({ 'x-forwarded-for': address ?? `198.51.101.${(addresses += 1)}` });
  const first = (at = door(), password = PASSWORD) =>
    at.query(SIGN_IN, { input: { tenant: tenant.slug, email: user.email, password } });
  /** Both steps in one browser. */
  const enter = async (code: string, at = door()) => {
    const waits = cookieOf(await first(at), WAITING);
    return at.with({ cookie: waits }).query(PASS, { code });
  };
  /** What they are told of at their address. */
  const told = async () => {
    const mails = await db.uow.read(user.actor, (read) =>
      read.find(Delivery, { userId: user.id, template: 'SECOND_STEP' }),
    );
    return mails.map(({ params }) => params['change']).sort();
  };
  /** Chooses a new password through a mailed link, in this browser. */
  const reset = async (password: string, at = door()) => {
    await at.data('mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }', {
      input: { tenant: tenant.slug, email: user.email },
    });
    const mails = await db.uow.read(user.actor, (read) =>
      read.find(Delivery, { userId: user.id, template: 'PASSWORD_RESET' }, { order: { id: 'asc' } }),
    );
    return at.query('mutation ($input: RedeemLinkInput!) { redeemLink(input: $input) { viewer { id } } }', {
      input: { token: (mails.at(-1)!.params as { token: string }).token, password },
    });
  };
  return { g, tenant, user, inside, door, first, enter, told, reset };
}

/** Somebody whose app has the secret, and what they have on paper. */
async function withApp() {
  const one = await teacher();
  const { secret, address } = (await one.inside.data('mutation { beginApp { secret address } }')).beginApp;
  expect(new URL(address).searchParams.get('secret')).toBe(secret);
  const { confirmApp } = await one.inside.data('mutation ($code: String!) { confirmApp(code: $code) }', {
    code: codeAt(secret, db.clock.now()),
  });
  return { ...one, secret: secret as string, paper: confirmApp as string[] };
}

const WAITING = '__Host-firsthand-waiting';
function cookieOf(answer: GraphqlAnswer<unknown>, name: string): string {
  const set = ([] as string[])
    .concat(answer.headers['set-cookie'] ?? [])
    .find((one) => one.startsWith(`${name}=`));
  return set?.split(';')[0] ?? '';
}
const rule = ({ errors }: GraphqlAnswer<unknown>) =>
  errors[0]?.extensions.details['rule'] ?? errors[0]?.extensions.code;

describe('an authenticator app', () => {
  it('is asked for once the password was right; its code is taken once, and none before it', async () => {
    const { user, secret, first, enter, door } = await withApp();
    expect(rule(await first(door(), 'wrong'))).toBe('UNAUTHENTICATED');
    const half = await first();
    expect(rule(half)).toBe('second-step-needed');
    expect(cookieOf(half, SESSION_COOKIE)).toBe('');
    // What the browser waits with opens nothing.
    const token = cookieOf(half, WAITING).split('=')[1]!;
    expect(await app.get(SessionsService).recognise(token, 'test')).toBeNull();
    // The code that turned it on is used up.
    expect(rule(await enter(codeAt(secret, db.clock.now())))).toBe('second-step-wrong');
    const earlier = codeAt(secret, db.clock.now());
    db.clock.advance({ seconds: 30 });
    const now = codeAt(secret, db.clock.now());
    const answers = await Promise.all([enter(now), enter(now), enter(now)]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(rule(await enter(earlier))).toBe('second-step-wrong');
    db.clock.advance({ seconds: 60 });
    const inside = await enter(codeAt(secret, db.clock.now()));
    expect(inside.data!.passSecondStep.viewer.id).toBe(user.id);
    expect(cookieOf(inside, SESSION_COOKIE)).not.toBe('');
  });

  it('lets nobody wait for long, nor twice with the same', async () => {
    const { secret, first, door } = await withApp();
    db.clock.advance({ seconds: 60 });
    const at = door();
    const waits = at.with({ cookie: cookieOf(await first(at), WAITING) });
    expect((await waits.data('{ secondStepWaiting { app passkeys } }')).secondStepWaiting).toEqual({
      app: true,
      passkeys: false,
    });
    expect((await waits.query(PASS, { code: codeAt(secret, db.clock.now()) })).errors).toEqual([]);
    db.clock.advance({ seconds: 60 });
    expect(rule(await waits.query(PASS, { code: codeAt(secret, db.clock.now()) }))).toBe('second-step-late');
    const late = at.with({ cookie: cookieOf(await first(at), WAITING) });
    db.clock.advance({ minutes: 16 });
    expect(rule(await late.query(PASS, { code: codeAt(secret, db.clock.now()) }))).toBe('second-step-late');
    expect((await late.data('{ secondStepWaiting { app } }')).secondStepWaiting).toBeNull();
    expect(rule(await client.query(PASS, { code: codeAt(secret, db.clock.now()) }))).toBe('second-step-late');
  });

  it('has ten codes for paper; each is taken once, as people type it', async () => {
    const { inside, paper, enter, told } = await withApp();
    expect(new Set(paper).size).toBe(10);
    const typed = paper[0]!.toUpperCase().replaceAll('-', ' ');
    expect((await enter(typed)).errors).toEqual([]);
    expect(rule(await enter(typed))).toBe('second-step-wrong');
    expect((await inside.data('{ secondStep { paperCodesLeft } }')).secondStep).toEqual({
      paperCodesLeft: 9,
    });
    const { renewPaperCodes } = await inside.data('mutation { renewPaperCodes }');
    expect(rule(await enter(paper[2]!))).toBe('second-step-wrong');
    expect((await enter(renewPaperCodes[0])).errors).toEqual([]);
    expect(await told()).toEqual(['ON', 'PAPER', 'PAPER', 'PAPER_NEW']);
  });

  it('is asked for after a new password by mail too, of nobody who came so far with the old one', async () => {
    const { user, secret, first, door, reset } = await withApp();
    const thief = door();
    const half = thief.with({ cookie: cookieOf(await first(thief), WAITING) });
    const at = door();
    const redeemed = await reset('another late bus again', at);
    expect(rule(redeemed)).toBe('second-step-needed');
    db.clock.advance({ seconds: 60 });
    expect(rule(await half.query(PASS, { code: codeAt(secret, db.clock.now()) }))).toBe('second-step-late');
    const passed = await at
      .with({ cookie: cookieOf(redeemed, WAITING) })
      .query(PASS, { code: codeAt(secret, db.clock.now()) });
    expect(passed.data!.passSecondStep.viewer.id).toBe(user.id);
  });

  it('is changed only by who has just shown it; with the last way its codes go too', async () => {
    const { inside, user, secret, first, told } = await withApp();
    expect(rule(await inside.query('mutation { beginApp { secret } }'))).toBe('second-step-on');
    db.clock.advance({ minutes: 16 });
    expect(rule(await inside.query('mutation { removeApp { on } }'))).toBe('second-step-stale');
    expect(rule(await inside.query(PROVE, { code: '000000' }))).toBe('second-step-wrong');
    // Another session of the same person has shown nothing.
    expect(rule(await client.as(user).query('mutation { removeApp { on } }'))).toBe('second-step-stale');
    expect((await inside.data(PROVE, { code: codeAt(secret, db.clock.now()) })).proveSecondStep.proved).toBe(
      true,
    );
    expect((await inside.data('mutation { removeApp { on paperCodesLeft } }')).removeApp).toEqual({
      on: false,
      paperCodesLeft: 0,
    });
    expect((await first()).errors).toEqual([]);
    // There is none any more, and nobody is told of one.
    expect(rule(await inside.query('mutation { removeApp { on } }'))).toBe('second-step-fresh');
    expect(rule(await client.as(user).query('mutation { removeApp { on } }'))).toBe('NOT_FOUND');
    expect(await told()).toEqual(['OFF', 'ON']);
  });

  it('is set up only by who has just signed in', async () => {
    const { inside, first, door } = await teacher();
    const step = '{ secondStep { on proved } }';
    expect((await inside.data(step)).secondStep).toEqual({ on: false, proved: true });
    db.clock.advance({ minutes: 16 });
    expect((await inside.data(step)).secondStep).toEqual({ on: false, proved: false });
    for (const begun of ['mutation { beginApp { secret } }', 'mutation { beginPasskey }'])
      expect(rule(await inside.query(begun))).toBe('second-step-fresh');
    const at = door();
    const again = at.with({ cookie: cookieOf(await first(at), SESSION_COOKIE) });
    expect((await again.query('mutation { beginApp { secret } }')).errors).toEqual([]);
  });

  it('is shown before a token is made that would do without it', async () => {
    const { inside, secret } = await withApp();
    const { token } = (await inside.data(TOKEN)).createAccessToken;
    expect(rule(await client.with({ authorization: `Bearer ${token}` }).query(TOKEN))).toBe(
      'second-step-stale',
    );
    db.clock.advance({ minutes: 16 });
    expect(rule(await inside.query(TOKEN))).toBe('second-step-stale');
    await inside.data(PROVE, { code: codeAt(secret, db.clock.now()) });
    expect((await inside.query(TOKEN)).errors).toEqual([]);
  });

  it('keeps the secret sealed and the codes only as hashes, and tells its owner by mail', async () => {
    const { user, secret, paper } = await withApp();
    const [row] = await db.owner<{ all: string }>(
      'select s::text as all from second_steps s where tenant_id = $1 and id = $2',
      [user.actor.tenantId, user.id],
    );
    for (const text of [secret, ...paper, ...paper.map((code) => code.replaceAll('-', ''))])
      expect(row!.all).not.toContain(text);
    const mails = await db.uow.read(user.actor, (read) => read.find(Delivery, { userId: user.id }));
    expect(mails.map(({ template, params }) => [template, params['change']])).toEqual([
      ['SECOND_STEP', 'ON'],
    ]);
    expect(JSON.stringify(mails)).not.toContain(secret);
  });
});

describe('guessing codes', () => {
  it('comes to an end at one address, while paper goes on there, and leaves the owner alone at another', async () => {
    const { user, secret, paper, first, enter, door } = await withApp();
    const at = door('198.51.102.1');
    const waits = at.with({ cookie: cookieOf(await first(at), WAITING) });
    const tries = Array.from({ length: 11 }, (_, i) => waits.query(PASS, { code: `${100000 + i}` }));
    const said = (await Promise.all(tries)).map(rule).sort();
    expect(said).toEqual(['RATE_LIMITED', ...Array<string>(10).fill('second-step-wrong')]);
    expect((await enter(paper[0]!, at)).errors).toEqual([]);
    db.clock.advance({ seconds: 60 });
    const home = door('203.0.113.9');
    const owner = await home
      .with({ cookie: cookieOf(await first(home), WAITING) })
      .query(PASS, { code: codeAt(secret, db.clock.now()) });
    expect(owner.data!.passSecondStep.viewer.id).toBe(user.id);
  });

  it('from everywhere ends for the day, while paper goes on, and a new password forgets it once a day', async () => {
    const { user, secret, paper, first, enter, door, reset } = await withApp();
    // The password is known, else nobody comes so far.
    const guess = async (password: string) => {
      const half = cookieOf(await first(door(), password), WAITING);
      const tries = Array.from({ length: 61 }, (_, i) =>
        door(`198.18.${i}.1`)
          .with({ cookie: half })
          .query(PASS, { code: `${200000 + i}` }),
      );
      return (await Promise.all(tries)).map(rule).sort();
    };
    const ended = ['second-step-many', ...Array<string>(60).fill('second-step-wrong')];
    expect(await guess(PASSWORD)).toEqual(ended);
    db.clock.advance({ seconds: 60 });
    expect(rule(await enter(codeAt(secret, db.clock.now())))).toBe('second-step-many');
    expect((await enter(paper[0]!)).errors).toEqual([]);
    const at = door();
    const passed = await at
      .with({ cookie: cookieOf(await reset('another late bus again', at), WAITING) })
      .query(PASS, { code: codeAt(secret, db.clock.now()) });
    expect(passed.data!.passSecondStep.viewer.id).toBe(user.id);

    // Whoever reads the mail chooses one password after another, and guesses no more for that.
    expect(await guess('another late bus again')).toEqual(ended);
    const half = await reset('a third late bus today', at);
    db.clock.advance({ seconds: 60 });
    expect(
      rule(
        await at
          .with({ cookie: cookieOf(half, WAITING) })
          .query(PASS, { code: codeAt(secret, db.clock.now()) }),
      ),
    ).toBe('second-step-many');
  });
});

describe('a passkey', () => {
  const origin = () => new URL(testConfig().publicUrl).origin;

  async function withPasskey(device = new PasskeyDevice(origin())) {
    const one = await teacher();
    const options = JSON.parse((await one.inside.data('mutation { beginPasskey }')).beginPasskey);
    const answer = device.make(options);
    const { addPasskey } = await one.inside.data(ADD, { input: { name: 'Laptop', answer } });
    const ask = async (at = one.door(), slug: string | null = one.tenant.slug) =>
      JSON.parse((await at.data(ASK, { tenant: slug })).askPasskey);
    return { ...one, device, answer, paper: addPasskey as string[], ask };
  }

  it('signs in alone, once per question, and counts as both steps', async () => {
    const { user, device, paper, ask, first, enter } = await withPasskey();
    expect(paper).toHaveLength(10);
    const answer = device.show(await ask());
    const inside = await client.query(ENTER, { input: { answer } });
    expect(inside.data!.signInWithPasskey.viewer.id).toBe(user.id);
    expect(rule(await client.query(ENTER, { input: { answer } }))).toBe('second-step-late');
    // The password alone is not enough any more; a code on paper helps where the device is not at hand.
    expect(rule(await first())).toBe('second-step-needed');
    expect((await enter(paper[0]!)).errors).toEqual([]);
  });

  it('is shown for the second step, and before one changes it', async () => {
    const { user, inside, device, first, ask, door } = await withPasskey();
    const at = door();
    const waits = at.with({ cookie: cookieOf(await first(at), WAITING) });
    const options = await ask(waits, null);
    expect(options.allowCredentials.map(({ id }: { id: string }) => id)).toEqual([
      device.id.toString('base64url'),
    ]);
    const entered = await waits.query(ENTER, { input: { answer: device.show(options) } });
    expect(entered.data!.signInWithPasskey.viewer.id).toBe(user.id);
    db.clock.advance({ minutes: 16 });
    const { passkeys } = (await inside.data('{ secondStep { passkeys { id name lastUsedAt } } }')).secondStep;
    expect(passkeys).toEqual([{ id: expect.any(String), name: 'Laptop', lastUsedAt: expect.any(String) }]);
    const remove = () =>
      inside.query('mutation ($id: ID!) { removePasskey(id: $id) { on } }', { id: passkeys[0].id });
    expect(rule(await remove())).toBe('second-step-stale');
    const { askMyPasskey } = await inside.data('mutation { askMyPasskey }');
    await inside.data('mutation ($input: PasskeyAnswerInput!) { provePasskey(input: $input) { proved } }', {
      input: { answer: device.show(JSON.parse(askMyPasskey)) },
    });
    await inside.data('mutation ($id: ID!) { renamePasskey(id: $id, name: "Desk") { on } }', {
      id: passkeys[0].id,
    });
    expect((await remove()).data).toEqual({ removePasskey: { on: false } });
    expect((await first()).errors).toEqual([]);
    expect(rule(await client.query(ENTER, { input: { answer: device.show(await ask()) } }))).toBe(
      'passkey-unknown',
    );
  });

  it('is asked of who waits only where they wait, and nobody waits who is in', async () => {
    const { device, first, ask, door } = await withPasskey();
    const other = await withPasskey();
    const at = door();
    const waits = at.with({ cookie: cookieOf(await first(at), WAITING) });
    // In the same browser somebody else comes to the door, also of another institution.
    const elsewhere = await ask(waits, other.tenant.slug);
    expect(elsewhere.allowCredentials ?? []).toEqual([]);
    const entered = await waits.query(ENTER, { input: { answer: other.device.show(elsewhere) } });
    expect(entered.data!.signInWithPasskey.viewer.id).toBe(other.user.id);
    expect(cookieOf(entered, WAITING)).toBe(`${WAITING}=`);
    expect(rule(await door().query(ASK))).toBe('second-step-late');
    expect((await ask(waits, null)).allowCredentials).toEqual([
      expect.objectContaining({ id: device.id.toString('base64url') }),
    ]);
  });

  it('is the second step after the institution’s own sign-on, for whom it lets in no other way', async () => {
    const { tenant, user, inside, device, ask, door } = await withPasskey();
    await db.uow.run(tenant.system, (tx) =>
      tx.insert(IdentityProvider, {
        ...{ kind: 'OIDC', label: 'College', enabled: true, issuer: 'https://college.example' },
        ...{ clientId: 'firsthand', clientSecret: null, entryPoint: null },
      }),
    );
    await db.owner(`update tenant_settings set sign_on_roles = '{INSTRUCTOR}' where tenant_id = $1`, [
      tenant.tenantId,
    ]);
    await db.uow.run(tenant.system, (tx) =>
      tx.insert(SignOnIdentity, {
        kind: 'OIDC',
        ...{ issuer: 'https://college.example', subject: user.id, userId: user.id },
        ...{ connectedAt: tx.now, lastUsedAt: null },
      }),
    );
    const alone = async (options: { challenge: string; rpId: string }) =>
      rule(await client.query(ENTER, { input: { answer: device.show(options) } }));
    expect(await alone(await ask())).toBe('sign-on-only');
    // What one is asked inside is no way in either.
    expect(await alone(JSON.parse((await inside.data('mutation { askMyPasskey }')).askMyPasskey))).toBe(
      'sign-on-only',
    );
    const first = await db.uow.run(tenant.system, (tx) =>
      app
        .get(SecondDoor)
        .admit(
          tx,
          user.id,
          { through: 'OIDC' },
          { requestId: 'test', address: '198.51.103.1', userAgent: null, cookie: null },
        ),
    );
    if (!('waiting' in first)) throw new Error('Nobody waits.');
    const waits = door().with({ cookie: `${WAITING}=${first.waiting.token}` });
    const answer = device.show(await ask(waits, null));
    expect((await waits.data(ENTER, { input: { answer } })).signInWithPasskey.viewer.id).toBe(user.id);
    const log = await db.owner<{ detail: object }>(
      `select detail from audit_entries where tenant_id = $1 and subject_id = $2 and action = 'session.open'`,
      [tenant.tenantId, user.id],
    );
    expect(log).toEqual([{ detail: { through: 'OIDC', secondStep: true } }]);
  });

  it('is refused when anything about it is not as it should be', async () => {
    const { device, ask } = await withPasskey();
    const other = await withPasskey();
    const tampered = async (change: (answer: { response: Record<string, string> }) => void) => {
      const answer = JSON.parse(device.show(await ask()));
      change(answer);
      return JSON.stringify(answer);
    };
    const refused = async (answer: string) => rule(await client.query(ENTER, { input: { answer } }));
    expect(await refused('{}')).toBe('passkey-unknown');
    expect(await refused('not JSON')).toBe('passkey-unknown');
    expect(await refused(await tampered(({ response }) => (response['signature'] = 'AAAA')))).toBe(
      'passkey-unknown',
    );
    // Asked at one institution, shown by a passkey of another.
    expect(await refused(other.device.show(await ask()))).toBe('passkey-unknown');
    // A question that we did not ask.
    expect(
      await refused(device.show({ challenge: randomBytes(64).toString('base64url'), rpId: 'localhost' })),
    ).toBe('passkey-unknown');
    expect(await refused(device.show({ ...(await ask()), rpId: 'elsewhere.example' }))).toBe(
      'passkey-unknown',
    );
    // A copy whose count has fallen behind.
    const [old, newer] = [device.show(await ask()), device.show(await ask())];
    expect(await refused(newer)).toBeUndefined();
    expect(await refused(old)).toBe('passkey-unknown');

    const fresh = (await teacher()).inside;
    const begin = async () => JSON.parse((await fresh.data('mutation { beginPasskey }')).beginPasskey);
    const add = async (answer: string) => rule(await fresh.query(ADD, { input: { name: 'Laptop', answer } }));
    expect(await add(new PasskeyDevice('https://elsewhere.example').make(await begin()))).toBe(
      'passkey-unknown',
    );
    expect(await add(new PasskeyDevice(origin(), false).make(await begin()))).toBe('passkey-unknown');
    // A question asked to sign in is none to make one by.
    expect(await add(new PasskeyDevice(origin()).make({ ...(await ask()), rp: { id: 'localhost' } }))).toBe(
      'second-step-late',
    );
  });
});

describe('an institution that wants a second step of its staff', () => {
  const REQUIRE = `mutation ($input: RequireSecondStepInput!) { requireSecondStep(input: $input) { from version staff without } }`;

  it('leaves them until a day, then lets them do nothing but set one up', async () => {
    const { g, tenant, first, door } = await teacher();
    const administrator = client.as(await g.user(tenant, ['ADMINISTRATOR']));
    const student = client.as(await g.user(tenant, ['STUDENT']));
    const before = (await administrator.data('{ secondStepSettings { version } }')).secondStepSettings;
    const inThreeDays = new Date(db.clock.now().getTime() + 3 * 86_400_000).toISOString().slice(0, 10);
    const { requireSecondStep } = await administrator.data(REQUIRE, {
      input: { version: before.version, from: inThreeDays, bySignOn: false },
    });
    expect(requireSecondStep).toMatchObject({ from: inThreeDays, staff: 2, without: 2 });
    const at = door();
    const cookie = cookieOf(await first(at), SESSION_COOKIE);
    let inside = at.with({ cookie });
    const viewer = async () => (await inside.data('{ viewer { permissions secondStepFrom } }')).viewer;
    expect(await viewer()).toMatchObject({
      secondStepFrom: inThreeDays,
      permissions: expect.arrayContaining(['section:read']),
    });
    const { token } = (await inside.data('mutation { createAccessToken(input: { name: "old" }) { token } }'))
      .createAccessToken;
    db.clock.advance({ days: 4 });
    expect((await viewer()).permissions).toEqual(['self:read', 'self:write']);
    for (const closed of [
      '{ sections { edges { node { id } } } }',
      '{ notifications { edges { node { id } } } }',
      'mutation { makeCalendarFeed { path } }',
      'mutation { joinSection(code: "anything") }',
      'mutation { connectSignOn(kind: OIDC) }',
      TOKEN,
    ])
      expect([closed, rule(await inside.query(closed))]).toEqual([closed, 'FORBIDDEN']);
    expect((await inside.query('{ mySessions { id } mailWishes { address } }')).errors).toEqual([]);
    const program = client.with({ authorization: `Bearer ${token}` });
    expect(rule(await program.query('{ sections { edges { node { id } } } }'))).toBe('FORBIDDEN');
    expect((await student.data('{ viewer { permissions } }')).viewer.permissions).toContain('fieldwork:do');

    inside = at.with({ cookie: cookieOf(await first(at), SESSION_COOKIE) });
    const { secret } = (await inside.data('mutation { beginApp { secret } }')).beginApp;
    await inside.data('mutation ($code: String!) { confirmApp(code: $code) }', {
      code: codeAt(secret, db.clock.now()),
    });
    expect(await viewer()).toMatchObject({
      secondStepFrom: null,
      permissions: expect.arrayContaining(['section:read']),
    });
    expect((await program.query('{ sections { edges { node { id } } } }')).errors).toEqual([]);

    // What was shown is worth nothing once there is nothing to show.
    await inside.data('mutation { removeApp { on } }');
    expect(await viewer()).toEqual({ secondStepFrom: inThreeDays, permissions: ['self:read', 'self:write'] });
  });

  it('gives a new beginning to who has lost theirs: audited, told by mail, signed out', async () => {
    const { g, tenant, user, inside, first, told } = await withApp();
    const person = await g.user(tenant, ['ADMINISTRATOR']);
    const administrator = client.as(person);
    const reset = (id: string) =>
      administrator.query('mutation ($id: ID!) { resetSecondStep(id: $id) { people { id app } } }', { id });
    expect((await reset(user.id)).data!.resetSecondStep.people).toContainEqual({ id: user.id, app: false });
    expect(rule(await inside.query('{ secondStep { on } }'))).toBe('UNAUTHENTICATED');
    expect((await first()).errors).toEqual([]);
    expect(rule(await reset(user.id))).toBe('NOT_FOUND');
    expect(rule(await reset(person.id))).toBe('second-step-own');
    expect(await told()).toEqual(['ON', 'RESET']);
    const log = await db.owner<{ action: string; user_id: string }>(
      `select action, user_id from audit_entries where tenant_id = $1 and subject_id = $2 and action = 'second-step.reset'`,
      [user.actor.tenantId, user.id],
    );
    expect(log).toEqual([{ action: 'second-step.reset', user_id: person.id }]);
    expect(
      rule(
        await inside.query('mutation ($id: ID!) { resetSecondStep(id: $id) { staff } }', { id: person.id }),
      ),
    ).toBe('UNAUTHENTICATED');
  });

  it('gives it to a student too, and to an only administrator by whoever runs the installation', async () => {
    const { g, tenant } = await teacher();
    const [person, student] = [await g.user(tenant, ['ADMINISTRATOR']), await g.user(tenant, ['STUDENT'])];
    const listed = async () =>
      (await client.as(person).data('{ secondStepSettings { staff people { id passkeys } } }'))
        .secondStepSettings;
    expect((await listed()).people.map(({ id }: { id: string }) => id)).not.toContain(student.id);
    for (const { id: userId } of [person, student])
      await db.uow.run(tenant.system, (tx) =>
        tx.insert(Passkey, {
          ...{ userId, credentialId: newId(), publicKey: 'none', counter: '0', name: 'Lost' },
          ...{ createdAt: tx.now, lastUsedAt: null },
        }),
      );
    const before = await listed();
    expect(before.people).toContainEqual({ id: student.id, passkeys: 1 });
    expect(before.staff).toBe(2);
    const { resetSecondStep } = await client
      .as(person)
      .data('mutation ($id: ID!) { resetSecondStep(id: $id) { people { id } } }', { id: student.id });
    expect(resetSecondStep.people.map(({ id }: { id: string }) => id)).not.toContain(student.id);

    await app.get(SecondStepSettings).reset(systemActor(tenant.tenantId, 'a command'), person.id);
    const log = await db.owner<{ user_id: string | null }>(
      `select user_id from audit_entries where tenant_id = $1 and subject_id = $2 and action = 'second-step.reset'`,
      [tenant.tenantId, person.id],
    );
    expect(log).toEqual([{ user_id: null }]);
    expect((await listed()).people).toContainEqual({ id: person.id, passkeys: 0 });
  });
});
