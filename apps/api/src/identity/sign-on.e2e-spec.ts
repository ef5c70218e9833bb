import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Provider } from 'oidc-provider';
import supertest from 'supertest';
import type { Actor, SignOnKind } from '@firsthand/contracts';
import { codeAt, Passwords } from '@firsthand/core';
import { Delivery, Session, SignOnIdentity, User } from '@firsthand/persistence';
import { mintToken, newId } from '@firsthand/platform';
import {
  given,
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
const START = `mutation ($input: StartSignOnInput!) { startSignOn(input: $input) }`;
const SAVE = `mutation ($input: SaveOidcInput!) { saveOidc(input: $input) { providers { kind version enabled hasSecret domains } } }`;
const SWITCH = `mutation ($input: SwitchSignOnInput!) { switchSignOn(input: $input) { version } }`;
const REQUIRE = `mutation ($input: RequireSignOnInput!) { requireSignOn(input: $input) { version requiredRoles } }`;
const SETTINGS = `{ signOnSettings { version ourSide { redirectUri entityId acs } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }`;

let db: TestDatabase;
let g: ReturnType<typeof given>;
let app: NestFastifyApplication;
let client: GraphqlClient;
let college: Server;
let issuer: string;
/** Where the college's provider may send people back to: of each tenant that was set up. */
const redirectUris: string[] = [];
/** Whoever sits at the keyboard, to the provider. */
let account = { sub: 'u-1', email: 'ada@college.example', given_name: 'Ada', family_name: 'Byron' };

let passwordHash: string;

beforeAll(async () => {
  // The provider warns that it is set up for a test.
  for (const level of ['warn', 'info'] as const)
    jest.spyOn(console, level).mockImplementation(() => undefined);
  db = await openTestDatabase();
  g = given(db);
  app = await createApi({ ...db, config: testConfig() });
  client = graphqlClient(app.getHttpServer(), db);
  passwordHash = await app.get(Passwords).hash(PASSWORD);
  college = createServer();
  await new Promise<void>((resolve) => college.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(college.address() as AddressInfo).port}`;
});
afterAll(async () => {
  college.closeAllConnections();
  await new Promise((resolve) => college.close(resolve));
  await app.close();
  await db.close();
});

/** A real provider, which recognises whoever `account` is without asking. */
function openCollege(): void {
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'firsthand', client_secret: 'c'.repeat(40), redirect_uris: redirectUris }],
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ ...account, email_verified: true }),
    }),
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['given_name', 'family_name'] },
    cookies: { keys: ['not secret in a test'] },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
  });
  const callback = provider.callback();
  const recognise = async (request: IncomingMessage, response: ServerResponse) => {
    const { params } = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId: account.sub, clientId: String(params['client_id']) });
    grant.addOIDCScope(String(params['scope']));
    const grantId = await grant.save();
    await provider.interactionFinished(request, response, {
      login: { accountId: account.sub },
      consent: { grantId },
    });
  };
  college.removeAllListeners('request');
  college.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) void recognise(request, response);
    else void callback(request, response);
  });
}

/** A tenant whose administrator has set the college's provider up. */
async function tenantWith(also: { domains?: string[]; provisions?: boolean } = {}) {
  const tenant = await g.tenant();
  const administrator = await g.user(tenant, ['ADMINISTRATOR'], { passwordHash });
  const { ourSide } = (await client.as(administrator).data(SETTINGS)).signOnSettings;
  redirectUris.push(ourSide.redirectUri);
  openCollege();
  const input = {
    ...{ version: null, label: 'College', issuer, clientId: 'firsthand', clientSecret: 'c'.repeat(40) },
    ...{ domains: [], provisions: false, ...also },
  };
  const { saveOidc } = await client.as(administrator).data(SAVE, { input });
  expect(saveOidc.providers).toMatchObject([{ kind: 'OIDC', enabled: false, hasSecret: true }]);
  await client.as(administrator).data(SWITCH, { input: { kind: 'OIDC', version: 1, on: true } });
  return { tenant, administrator };
}

const cookieOf = (headers: Record<string, unknown>, name: string): string | undefined =>
  ([] as string[])
    .concat((headers['set-cookie'] as string[] | string | undefined) ?? [])
    .map((one) => new RegExp(`^${name}=([^;]+);`).exec(one)?.[1])
    .find((value) => value !== undefined);

/** Goes where the provider sends a browser, with the provider's cookies, until it is sent back to us. */
async function through(url: string): Promise<URL> {
  const jar = new Map<string, string>();
  for (let at = url, steps = 0; steps < 10; steps += 1) {
    const answer = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      jar.set(name!, value!);
    }
    const to = answer.headers.get('location');
    if (!to) throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`);
    at = new URL(to, at).href;
    if (at.startsWith('http://localhost:3000/')) return new URL(at);
  }
  throw new Error('The provider sends in circles.');
}

/** Sent by us, recognised there, back again. */
async function signOn(
  answer: Awaited<ReturnType<GraphqlClient['query']>>,
  also: { session?: string; waiting?: string | undefined } = {},
) {
  const url = Object.values(answer.data as Record<string, string>)[0]!;
  const browser = cookieOf(answer.headers, '__Host-firsthand-sign-on')!;
  const back = await through(url);
  const cookies = [`__Host-firsthand-sign-on=${browser}`];
  if (also.session) cookies.push(also.session);
  if (also.waiting) cookies.push(`__Host-firsthand-waiting=${also.waiting}`);
  const done = await supertest(app.getHttpServer())
    .get(back.pathname + back.search)
    .set('cookie', cookies.join('; '));
  return {
    next: String(done.headers['location']),
    session: cookieOf(done.headers, SESSION_COOKIE),
    waiting: cookieOf(done.headers, '__Host-firsthand-waiting'),
    back,
    cookies,
  };
}

const enter = (slug: string, also: object = {}) =>
  client.query(START, { input: { tenant: slug, kind: 'OIDC', ...also } });
const who = async (session: string | undefined) =>
  (await client.with({ cookie: `${SESSION_COOKIE}=${session}` }).data('{ viewer { id email roles } }'))
    .viewer;

describe('coming in through OpenID Connect', () => {
  it('lets in who was connected while signed in, and goes on to where they wanted to', async () => {
    const { tenant } = await tenantWith();
    const teacher = await g.user(tenant, ['INSTRUCTOR'], { email: 'ada@college.example' });
    expect((await client.data(`{ signOnWays(tenant: "${tenant.slug}") { kind label } }`)).signOnWays).toEqual(
      [{ kind: 'OIDC', label: 'College' }],
    );
    // The address alone opens nothing.
    expect((await signOn(await enter(tenant.slug))).next).toContain('refused=KNOWN_ADDRESS');

    const sessionRow = client.as(teacher);
    const answer = await sessionRow.query('mutation { connectSignOn(kind: OIDC) }');
    const stranger = await signOn(answer);
    expect(stranger.next).toContain('refused=SIGNED_OUT');
    const again = await sessionRow.query('mutation { connectSignOn(kind: OIDC) }');
    const connected = await signOn(again, { session: await cookieFor(teacher) });
    expect(connected.next).toBe('/account?connected=true');

    const entered = await signOn(await enter(tenant.slug, { next: '/grading?show=DRAFT' }));
    expect(entered.next).toBe('/grading?show=DRAFT');
    expect(await who(entered.session)).toMatchObject({ id: teacher.id });
    expect((await sessionRow.data('{ mySignOns { label lastUsedAt } }')).mySignOns).toMatchObject([
      { label: 'College' },
    ]);
    // A second time with the same answer, also in the same browser, nobody comes in.
    const replayed = await supertest(app.getHttpServer())
      .get(entered.back.pathname + entered.back.search)
      .set('cookie', entered.cookies.join('; '));
    expect(replayed.headers['location']).toContain('refused=STALE');
    expect(cookieOf(replayed.headers, SESSION_COOKIE)).toBeUndefined();
  });

  it('never goes on to another site', async () => {
    const { tenant } = await tenantWith({ provisions: true });
    account = { ...account, sub: 'u-2', email: 'grace@college.example' };
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example'])
      expect((await signOn(await enter(tenant.slug, { next }))).next).toBe('/');
  });

  it('makes accounts only where the institution says so: as students, of its own domains', async () => {
    const { tenant } = await tenantWith();
    account = { ...account, sub: 'u-3', email: 'joan@college.example' };
    expect((await signOn(await enter(tenant.slug))).next).toContain('refused=NO_ACCOUNT');

    const open = await tenantWith({ provisions: true, domains: ['@College.example'] });
    const { session } = await signOn(await enter(open.tenant.slug));
    expect(await who(session)).toMatchObject({ email: 'joan@college.example', roles: ['STUDENT'] });
    const before = await who(session);
    expect(await who((await signOn(await enter(open.tenant.slug))).session)).toEqual(before);

    for (const email of ['joan@elsewhere.example', 'joan@x.college.example', 'joan@notcollege.example']) {
      account = { ...account, sub: `u-${email}`, email };
      expect((await signOn(await enter(open.tenant.slug))).next).toContain('refused=DOMAIN');
    }
  });

  it('takes nobody for whom SAML calls the same, where one system bears one name in both', async () => {
    const { tenant } = await tenantWith();
    const [victim, ada] = [await g.user(tenant, ['INSTRUCTOR']), await g.user(tenant, ['STUDENT'])];
    const subject = 'victim@college.example';
    account = { ...account, sub: subject, email: 'chosen@college.example' };
    await connectedAs(victim, subject, 'SAML');
    expect((await signOn(await enter(tenant.slug))).next).toContain('refused=NO_ACCOUNT');
    const connected = await signOn(await client.as(ada).query('mutation { connectSignOn(kind: OIDC) }'), {
      session: await cookieFor(ada),
    });
    expect(connected.next).toBe('/account?connected=true');
    expect(await who((await signOn(await enter(tenant.slug))).session)).toMatchObject({ id: ada.id });
    const mine = async (person: typeof ada) =>
      (await client.as(person).data('{ mySignOns { label lastUsedAt } }')).mySignOns;
    expect(await mine(victim)).toEqual([{ label: null, lastUsedAt: null }]);
    expect(await mine(ada)).toMatchObject([{ label: 'College' }]);
  });

  it('accepts an invitation as the one who is invited, once', async () => {
    const { tenant, administrator } = await tenantWith();
    account = { ...account, sub: 'u-4', email: 'elsewhere@private.example' };
    const work = await g.assignment({ tenant });
    await client
      .as(administrator)
      .data(`mutation ($input: AddStaffInput!) { addStaff(input: $input) { id } }`, {
        input: {
          ...{ sectionId: work.sectionId, role: 'INSTRUCTOR', email: 'maria@college.example' },
          ...{ givenName: 'Maria', familyName: 'Mitchell' },
        },
      });
    const invited = await db.uow.read(administrator.actor, (read) =>
      read.findOne(User, { email: 'maria@college.example' }),
    );
    const mail = await db.uow.read(administrator.actor, (read) =>
      read.findOne(Delivery, { userId: invited!.id, template: 'INVITATION' }),
    );
    const { token } = mail!.params as { token: string };
    const first = await signOn(await enter(tenant.slug, { invitation: token }));
    expect(first.next).toBe('/');
    expect(await who(first.session)).toMatchObject({ id: invited!.id });
    expect((await enter(tenant.slug, { invitation: token })).errors[0]!.extensions.details['rule']).toBe(
      'LINK_NOT_VALID',
    );
    expect(await who((await signOn(await enter(tenant.slug))).session)).toMatchObject({ id: invited!.id });
  });
});

describe('an institution that wants it so', () => {
  it('closes the password door to whom it names, and never to an administrator', async () => {
    const { tenant, administrator } = await tenantWith();
    const teacher = await g.user(tenant, ['INSTRUCTOR'], { passwordHash });
    const both = await g.user(tenant, ['INSTRUCTOR', 'ADMINISTRATOR'], { passwordHash });
    const { version } = (await client.as(administrator).data(SETTINGS)).signOnSettings;
    await client.as(administrator).data(REQUIRE, { input: { version, roles: ['INSTRUCTOR', 'STUDENT'] } });
    const at = (email: string) => ({ input: { tenant: tenant.slug, email, password: PASSWORD } });
    const from = client.with({ 'x-forwarded-for': '198.51.100.77' });
    await connectedAs(teacher);
    expect((await from.failure(SIGN_IN, at(teacher.email))).extensions.details['rule']).toBe('sign-on-only');
    expect((await from.data(SIGN_IN, at(both.email))).signIn.viewer.id).toBe(both.id);
    expect((await from.data(SIGN_IN, at(administrator.email))).signIn.viewer.id).toBe(administrator.id);
    // Of somebody whose password is wrong, it says no more than ever.
    const wrong = { input: { ...at(teacher.email).input, password: 'no' } };
    expect((await from.failure(SIGN_IN, wrong)).extensions.code).toBe('UNAUTHENTICATED');
    // With the button gone, passwords work again.
    await client.as(administrator).data(SWITCH, { input: { kind: 'OIDC', version: 2, on: false } });
    expect((await from.data(SIGN_IN, at(teacher.email))).signIn.viewer.id).toBe(teacher.id);
    expect((await enter(tenant.slug)).errors[0]!.extensions.code).toBe('NOT_FOUND');
  });

  it('lets an administrator try it before anybody sees it', async () => {
    const { tenant, administrator } = await tenantWith();
    account = { ...account, sub: 'u-5', email: 'test@college.example' };
    await client.as(administrator).data(SWITCH, { input: { kind: 'OIDC', version: 2, on: false } });
    const tried = await signOn(await client.as(administrator).query('mutation { tryOutSignOn(kind: OIDC) }'));
    const [, id] = /^\/institution\/sign-on\?tested=(.+)$/.exec(tried.next)!;
    expect(tried.session).toBeUndefined();
    expect(
      (await client.as(administrator).data(`{ signOnTest(id: "${id}") { subject email would why } }`))
        .signOnTest,
    ).toEqual({ subject: 'u-5', email: 'test@college.example', would: 'NO_ACCOUNT', why: null });
    const another = await g.user(tenant, ['ADMINISTRATOR']);
    expect((await client.as(another).failure(`{ signOnTest(id: "${id}") { would } }`)).extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  it('keeps the secret sealed, and shows it to nobody', async () => {
    const { tenant, administrator } = await tenantWith();
    const rows = await db.owner<{ secret: string }>(
      `select client_secret as secret from identity_providers where tenant_id = $1`,
      [tenant.tenantId],
    );
    expect(rows[0]!.secret).not.toContain('ccc');
    const settings = await client
      .as(administrator)
      .data('{ signOnSettings { providers { label issuer clientId hasSecret certificates } } }');
    expect(JSON.stringify(settings)).not.toContain('ccc');
  });

  it('connects one subject with one person', async () => {
    const { tenant } = await tenantWith();
    account = { ...account, sub: 'u-6', email: 'one@college.example' };
    const [one, two] = [await g.user(tenant, ['STUDENT']), await g.user(tenant, ['STUDENT'])];
    const connect = async (person: typeof one) =>
      signOn(await client.as(person).query('mutation { connectSignOn(kind: OIDC) }'), {
        session: await cookieFor(person),
      });
    expect((await connect(one)).next).toBe('/account?connected=true');
    expect((await connect(two)).next).toBe('/account?refused=TAKEN');
    const rows = await db.uow.read(one.actor, (read) => read.find(SignOnIdentity, { subject: 'u-6' }));
    expect(rows.map(({ userId }) => userId)).toEqual([one.id]);
    const { mySignOns } = await client.as(one).data('{ mySignOns { id } }');
    expect(
      (await client.as(two).failure(`mutation { disconnectSignOn(id: "${mySignOns[0].id}") }`)).extensions
        .code,
    ).toBe('NOT_FOUND');
    const disconnect = `mutation { disconnectSignOn(id: "${mySignOns[0].id}") }`;
    expect((await client.as(one).failure(disconnect)).extensions).toMatchObject({
      details: { rule: 'last-way-in' },
    });
    await db.uow.run(one.actor, (tx) => tx.update(User, { id: one.id }, { passwordHash: 'chosen' }));
    await client.as(one).data(disconnect);
    expect((await signOn(await enter(tenant.slug))).next).toContain('refused=NO_ACCOUNT');
  });
});

describe('who had an account before their institution wanted it so', () => {
  const MINE = '{ signOnConnecting { givenName ways { kind label } } }';
  const FIRST = `mutation ($input: ConnectFirstInput!) { connectFirst(input: $input) }`;
  const RESET = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }`;
  const REDEEM = `mutation ($input: RedeemLinkInput!) { redeemLink(input: $input) { viewer { id } } }`;
  const TEACH = '{ sections { edges { node { id } } } }';
  const WAITING = '__Host-firsthand-waiting';
  const rule = (answer: Awaited<ReturnType<GraphqlClient['query']>>) =>
    answer.errors[0]?.extensions.details?.['rule'];
  const holds = (cookie: string | undefined, name = WAITING) => client.with({ cookie: `${name}=${cookie}` });
  let calls = 0;
  /** Each from an address of their own: how often one may try is another test's. */
  const from = () => client.with({ 'x-forwarded-for': `198.51.104.${(calls += 1)}` });

  /** A college that has just ticked "Students" and "Instructors". */
  async function wanting() {
    const { tenant, administrator } = await tenantWith();
    const admin = client.as(administrator);
    const { version } = (await admin.data(SETTINGS)).signOnSettings;
    await admin.data(REQUIRE, { input: { version, roles: ['INSTRUCTOR', 'STUDENT'] } });
    const unconnected = async () =>
      (await admin.data('{ signOnSettings { unconnected { role people } } }')).signOnSettings.unconnected;
    return { tenant, admin, unconnected };
  }

  function comingAs(given: { sub: string; email: string }): void {
    account = { ...account, ...given };
  }

  const byPassword = (slug: string, email: string, password = PASSWORD) =>
    from().query(SIGN_IN, { input: { tenant: slug, email, password } });

  it('comes in by their password once more, connects on the way, and by the button from then on', async () => {
    const { tenant, unconnected } = await wanting();
    const ada = await g.user(tenant, ['STUDENT'], { passwordHash, givenName: 'Ada' });
    await g.user(tenant, ['STUDENT']);
    expect(await unconnected()).toEqual([
      { role: 'INSTRUCTOR', people: 0 },
      { role: 'COUNSELLOR', people: 0 },
      { role: 'STUDENT', people: 1 },
    ]);
    comingAs({ sub: newId(), email: ada.email });
    expect((await signOn(await enter(tenant.slug))).next).toContain('refused=KNOWN_ADDRESS');

    expect(rule(await byPassword(tenant.slug, ada.email, 'not it'))).toBeUndefined();
    const shown = await byPassword(tenant.slug, ada.email);
    expect(rule(shown)).toBe('sign-on-connect');
    expect(cookieOf(shown.headers, SESSION_COOKIE)).toBeUndefined();
    const waiting = cookieOf(shown.headers, WAITING);
    const waits = holds(waiting);
    // What they wait with opens nothing by itself, also in a session's place.
    for (const shut of [waits, holds(waiting, SESSION_COOKIE)]) {
      expect((await shut.data('{ viewer { id } }')).viewer).toBeNull();
      expect((await shut.query(TEACH)).errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect((await waits.data('{ secondStepWaiting { givenName } }')).secondStepWaiting).toBeNull();
    expect((await waits.data(MINE)).signOnConnecting).toEqual({
      givenName: 'Ada',
      ways: [{ kind: 'OIDC', label: 'College' }],
    });

    const input = { kind: 'OIDC', next: '/plan' };
    const came = await signOn(await waits.query(FIRST, { input }), { waiting });
    expect(came.next).toBe('/plan');
    expect(await who(came.session)).toMatchObject({ id: ada.id });
    const mails = await db.uow.read(ada.actor, (read) =>
      read.find(Delivery, { userId: ada.id, template: 'SECOND_STEP' }),
    );
    expect(mails.map(({ params }) => params['change'])).toEqual(['SIGN_ON']);

    expect(rule(await byPassword(tenant.slug, ada.email))).toBe('sign-on-only');
    expect(await who((await signOn(await enter(tenant.slug))).session)).toMatchObject({ id: ada.id });
    expect(await unconnected()).toContainEqual({ role: 'STUDENT', people: 0 });
    // Spent with the connection.
    expect(rule(await waits.query(FIRST, { input }))).toBe('second-step-late');
  });

  it('is connected only where both were shown in one browser, and with nobody else’s account', async () => {
    const { tenant } = await wanting();
    const [ada, eve] = [
      await g.user(tenant, ['STUDENT'], { passwordHash }),
      await g.user(tenant, ['STUDENT'], { passwordHash }),
    ];
    const waitingOf = async (email: string) =>
      cookieOf((await byPassword(tenant.slug, email)).headers, WAITING);
    const [adas, eves] = [await waitingOf(ada.email), await waitingOf(eve.email)];
    const input = { kind: 'OIDC', next: null };
    const sub = newId();
    comingAs({ sub, email: ada.email });
    const sent = () => holds(adas).query(FIRST, { input });
    expect((await signOn(await sent())).next).toContain('refused=SIGNED_OUT');
    expect((await signOn(await sent(), { waiting: eves })).next).toContain('refused=SIGNED_OUT');
    expect((await signOn(await sent(), { session: await cookieFor(eve) })).next).toContain(
      'refused=SIGNED_OUT',
    );
    expect(rule(await client.query(FIRST, { input }))).toBe('second-step-late');

    await connectedAs(eve, sub);
    const taken = await signOn(await sent(), { waiting: adas });
    expect(taken.session).toBeUndefined();
    expect(taken.next).toMatch(/^\/sign-in\/connect\?tenant=.*&refused=TAKEN$/);
    // Once more, with their own.
    comingAs({ sub: newId(), email: ada.email });
    expect(await who((await signOn(await sent(), { waiting: adas })).session)).toMatchObject({ id: ada.id });
    // Fifteen minutes later nobody waits any more.
    const ida = await g.user(tenant, ['STUDENT'], { passwordHash });
    const idas = await waitingOf(ida.email);
    comingAs({ sub: newId(), email: ida.email });
    const late = await holds(idas).query(FIRST, { input });
    db.clock.advance({ minutes: 14 });
    const toLate = await holds(idas).query(FIRST, { input });
    db.clock.advance({ minutes: 2 });
    expect((await signOn(late, { waiting: idas })).next).toContain('refused=STALE');
    expect((await signOn(toLate, { waiting: idas })).next).toContain('refused=SIGNED_OUT');
    expect((await client.as(ida).data('{ mySignOns { id } }')).mySignOns).toEqual([]);
  });

  it('may choose a new password for it by mail, until they are connected', async () => {
    const { tenant } = await wanting();
    const ada = await g.user(tenant, ['STUDENT'], { passwordHash });
    const mailed = () =>
      db.uow.read(ada.actor, (read) => read.find(Delivery, { userId: ada.id, template: 'PASSWORD_RESET' }));
    const ask = () => from().data(RESET, { input: { tenant: tenant.slug, email: ada.email } });
    await ask();
    const [mail] = await mailed();
    const token = (mail!.params as { token: string }).token;
    expect((await client.data(`{ linkCard(token: "${token}") { signOnOnly } }`)).linkCard.signOnOnly).toBe(
      false,
    );
    const chosen = await from().query(REDEEM, { input: { token, password: 'a wet autumn at the coast' } });
    expect(rule(chosen)).toBe('sign-on-connect');
    expect(cookieOf(chosen.headers, SESSION_COOKIE)).toBeUndefined();
    const waiting = cookieOf(chosen.headers, WAITING);
    comingAs({ sub: newId(), email: ada.email });
    const came = await signOn(await holds(waiting).query(FIRST, { input: { kind: 'OIDC' } }), { waiting });
    expect(await who(came.session)).toMatchObject({ id: ada.id });
    db.clock.advance({ hours: 2 });
    await ask();
    expect(await mailed()).toHaveLength(1);
  });

  it('shows their second step before they are connected, or a passkey for both', async () => {
    const { tenant } = await wanting();
    const teacher = await g.user(tenant, ['INSTRUCTOR'], { passwordHash });
    const inside = client.as(teacher);
    const { secret } = (await inside.data('mutation { beginApp { secret } }')).beginApp as { secret: string };
    const code = () => codeAt(secret, db.clock.now());
    await inside.data('mutation ($code: String!) { confirmApp(code: $code) }', { code: code() });
    const half = await byPassword(tenant.slug, teacher.email);
    expect(rule(half)).toBe('second-step-needed');
    const halfway = cookieOf(half.headers, WAITING);
    const input = { kind: 'OIDC' };
    expect(rule(await holds(halfway).query(FIRST, { input }))).toBe('second-step-late');
    db.clock.advance({ seconds: 60 });
    const PASS = `mutation ($code: String!) { passSecondStep(code: $code) { viewer { id } } }`;
    const passed = await holds(halfway).query(PASS, { code: code() });
    expect(rule(passed)).toBe('sign-on-connect');
    expect(cookieOf(passed.headers, SESSION_COOKIE)).toBeUndefined();
    const waiting = cookieOf(passed.headers, WAITING);
    comingAs({ sub: newId(), email: teacher.email });
    const came = await signOn(await holds(waiting).query(FIRST, { input }), { waiting });
    // It was shown a moment ago, so it is not asked for again.
    expect(came.waiting).toBeUndefined();
    expect(await who(came.session)).toMatchObject({ id: teacher.id, roles: ['INSTRUCTOR'] });

    // With a second step that was set up while somebody else waited with the password alone, nothing is connected.
    const joan = await g.user(tenant, ['INSTRUCTOR'], { passwordHash });
    const without = cookieOf((await byPassword(tenant.slug, joan.email)).headers, WAITING);
    const device = new PasskeyDevice('http://localhost:3000');
    const { beginPasskey } = await client.as(joan).data('mutation { beginPasskey }');
    await client.as(joan).data('mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) }', {
      input: { name: 'Desk', answer: device.make(JSON.parse(beginPasskey)) },
    });
    comingAs({ sub: newId(), email: joan.email });
    const newer = await signOn(await holds(without).query(FIRST, { input }), { waiting: without });
    expect([newer.session, newer.next]).toEqual([undefined, expect.stringContaining('refused=STALE')]);
    expect((await client.as(joan).data('{ mySignOns { id } }')).mySignOns).toEqual([]);

    const ASK = `mutation { askPasskey(tenant: "${tenant.slug}") }`;
    const answer = device.show(JSON.parse((await from().data(ASK)).askPasskey));
    const keyed = await from().query(
      'mutation ($input: PasskeyAnswerInput!) { signInWithPasskey(input: $input) { viewer { id } } }',
      { input: { answer } },
    );
    expect(rule(keyed)).toBe('sign-on-connect');
    const both = cookieOf(keyed.headers, WAITING);
    const end = await signOn(await holds(both).query(FIRST, { input }), { waiting: both });
    expect(await who(end.session)).toMatchObject({ id: joan.id });
  });

  it('keeps the connection as the only way in, whatever password there is besides', async () => {
    const { tenant, admin } = await wanting();
    const ada = await g.user(tenant, ['STUDENT'], { passwordHash });
    await connectedAs(ada);
    const { mySignOns } = await client.as(ada).data('{ mySignOns { id } }');
    const disconnect = `mutation { disconnectSignOn(id: "${mySignOns[0].id}") }`;
    expect((await client.as(ada).failure(disconnect)).extensions.details['rule']).toBe('sign-on-stays');
    const { version } = (await admin.data(SETTINGS)).signOnSettings;
    await admin.data(REQUIRE, { input: { version, roles: [] } });
    await client.as(ada).data(disconnect);
  });
});

describe('a second step besides', () => {
  const PASS = `mutation ($code: String!) { passSecondStep(code: $code) { viewer { id } } }`;
  const PROVE = `mutation ($code: String!) { proveSecondStep(code: $code) { proved } }`;
  const connect = (person: GraphqlClient) => person.query('mutation { connectSignOn(kind: OIDC) }');

  /** Staff of a college who come in through its provider. */
  async function staff() {
    const { tenant } = await tenantWith();
    account = { ...account, sub: newId(), email: 'app@college.example' };
    const user = await g.user(tenant, ['INSTRUCTOR']);
    const inside = client.as(user);
    return { tenant, user, inside };
  }

  /** Somebody who is to be connected, whose app has this secret. */
  async function withApp() {
    const { tenant, user, inside } = await staff();
    const { secret } = (await inside.data('mutation { beginApp { secret } }')).beginApp as { secret: string };
    await inside.data('mutation ($code: String!) { confirmApp(code: $code) }', {
      code: codeAt(secret, db.clock.now()),
    });
    return { tenant, user, inside, secret };
  }

  const TEACH = '{ sections { edges { node { id } } } }';
  const code = (answer: Awaited<ReturnType<GraphqlClient['query']>>) => answer.errors[0]?.extensions.code;
  /** What the browser waits with, shown as it is and in the place of a session. */
  const waits = (token: string | undefined) =>
    [`__Host-firsthand-waiting=${token}`, `${SESSION_COOKIE}=${token}`].map((cookie) =>
      client.with({ cookie }),
    );

  it('is shown after it, and leads where they wanted to', async () => {
    const { tenant, user, inside, secret } = await withApp();
    await signOn(await connect(inside), { session: await inside.cookie() });
    const half = await signOn(await enter(tenant.slug, { next: '/grading' }));
    expect(half.session).toBeUndefined();
    expect(half.next).toBe(`/sign-in/second-step?tenant=${tenant.slug}&next=%2Fgrading`);
    const [waiting, instead] = waits(half.waiting) as [GraphqlClient, GraphqlClient];
    for (const shut of [waiting, instead]) {
      expect((await shut.data('{ viewer { id } }')).viewer).toBeNull();
      expect(code(await shut.query(TEACH))).toBe('UNAUTHENTICATED');
    }
    expect((await waiting.failure(PASS, { code: '000000' })).extensions.details['rule']).toBe(
      'second-step-wrong',
    );
    expect(code(await waiting.query(TEACH))).toBe('UNAUTHENTICATED');

    db.clock.advance({ seconds: 60 });
    const passed = await waiting.query(PASS, { code: codeAt(secret, db.clock.now()) });
    expect(passed.data!.passSecondStep.viewer.id).toBe(user.id);
    const session = cookieOf(passed.headers, SESSION_COOKIE);
    expect(await who(session)).toMatchObject({ id: user.id, roles: ['INSTRUCTOR'] });
    expect((await client.with({ cookie: `${SESSION_COOKIE}=${session}` }).query(TEACH)).errors).toEqual([]);
    for (const shut of [waiting, instead]) expect(code(await shut.query(TEACH))).toBe('UNAUTHENTICATED');
  });

  it('may be a passkey, which lets in who was recognised and nobody else', async () => {
    const { tenant, user, inside } = await staff();
    await signOn(await connect(inside), { session: await inside.cookie() });
    const [device, other] = [
      new PasskeyDevice('http://localhost:3000'),
      new PasskeyDevice('http://localhost:3000'),
    ];
    for (const [person, own] of [
      [inside, device],
      [client.as(await g.user(tenant, ['INSTRUCTOR'])), other],
    ] as const) {
      const { beginPasskey } = await person.data('mutation { beginPasskey }');
      await person.data('mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) }', {
        input: { name: 'Desk', answer: own.make(JSON.parse(beginPasskey)) },
      });
    }
    const half = await signOn(await enter(tenant.slug));
    expect(half.session).toBeUndefined();
    const [waiting] = waits(half.waiting) as [GraphqlClient];
    const asked = async () => JSON.parse((await waiting.data('mutation { askPasskey }')).askPasskey);
    const show = async (by: PasskeyDevice) =>
      waiting.query(
        'mutation ($input: PasskeyAnswerInput!) { signInWithPasskey(input: $input) { viewer { id } } }',
        {
          input: { answer: by.show(await asked()) },
        },
      );
    const strange = await show(other);
    expect(strange.errors[0]!.extensions.details['rule']).toBe('passkey-unknown');
    expect(cookieOf(strange.headers, SESSION_COOKIE)).toBeUndefined();
    const passed = await show(device);
    expect(await who(cookieOf(passed.headers, SESSION_COOKIE))).toMatchObject({
      id: user.id,
      roles: ['INSTRUCTOR'],
    });
  });

  it('lets staff who must have one and have none do nothing but set it up, and asks for it from then on', async () => {
    const { tenant, user, inside } = await staff();
    await signOn(await connect(inside), { session: await inside.cookie() });
    await db.owner('update tenant_settings set second_step_from = $2 where tenant_id = $1', [
      tenant.tenantId,
      new Date(db.clock.now().getTime() - 2 * 86_400_000).toISOString().slice(0, 10),
    ]);
    const came = await signOn(await enter(tenant.slug));
    expect(came.waiting).toBeUndefined();
    const held = client.with({ cookie: `${SESSION_COOKIE}=${came.session}` });
    expect(await who(came.session)).toMatchObject({ id: user.id, roles: [] });
    expect(code(await held.query(TEACH))).toBe('FORBIDDEN');
    const { secret } = (await held.data('mutation { beginApp { secret } }')).beginApp;
    expect(code(await held.query(TEACH))).toBe('FORBIDDEN');
    await held.data('mutation ($code: String!) { confirmApp(code: $code) }', {
      code: codeAt(secret, db.clock.now()),
    });
    expect(await who(came.session)).toMatchObject({ roles: ['INSTRUCTOR'] });
    expect((await held.query(TEACH)).errors).toEqual([]);
    const again = await signOn(await enter(tenant.slug));
    expect([again.session, again.waiting]).toEqual([undefined, expect.any(String)]);
  });

  it('is shown before one connects, still stands when one is back, and its owner is told', async () => {
    const { user, inside, secret } = await withApp();
    db.clock.advance({ minutes: 16 });
    expect((await connect(inside)).errors[0]!.extensions.details['rule']).toBe('second-step-stale');
    await inside.data(PROVE, { code: codeAt(secret, db.clock.now()) });
    db.clock.advance({ minutes: 10 });
    const sent = await connect(inside);
    db.clock.advance({ minutes: 6 });
    const late = await signOn(sent, { session: await inside.cookie() });
    expect(late.next).toBe('/account?refused=STALE');
    expect((await inside.data('{ mySignOns { id } }')).mySignOns).toEqual([]);
    await inside.data(PROVE, { code: codeAt(secret, db.clock.now()) });
    const connected = await signOn(await connect(inside), { session: await inside.cookie() });
    expect(connected.next).toBe('/account?connected=true');
    const mails = await db.uow.read(user.actor, (read) =>
      read.find(Delivery, { userId: user.id, template: 'SECOND_STEP' }),
    );
    expect(mails.map(({ params }) => params['change']).sort()).toEqual(['ON', 'SIGN_ON']);
  });
});

/** Makes this person one whom the college calls so. */
async function connectedAs(
  { id: userId, actor }: { id: string; actor: Actor },
  subject = newId(),
  kind: SignOnKind = 'OIDC',
) {
  await db.uow.run(actor, (tx) =>
    tx.insert(SignOnIdentity, { kind, issuer, subject, userId, connectedAt: tx.now, lastUsedAt: null }),
  );
}

/** The cookie of a browser in which this person is signed in. */
async function cookieFor({ id: userId, actor }: { id: string; actor: Actor }): Promise<string> {
  const id = newId();
  const { token, secretHash } = mintToken(actor.tenantId, id);
  await db.uow.run(actor, (tx) =>
    tx.insert(Session, {
      ...{ id, userId, secretHash, createdAt: tx.now, lastSeenAt: tx.now, revokedAt: null, userAgent: null },
      expiresAt: new Date(tx.now.getTime() + 86_400_000),
    }),
  );
  return `${SESSION_COOKIE}=${token}`;
}
