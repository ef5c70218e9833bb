import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { systemActor } from '@firsthand/contracts';
import { Passkey, SignOnIdentity } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  given,
  graphqlClient,
  type GraphqlClient,
  openTestDatabase,
  SESSION_COOKIE,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { createApi } from '../app.ts';

/** A provider that answers whatever a test wants: what a forger, or somebody between us and the provider, could send. */
const SECRET = 's'.repeat(40);
const [own, foreign] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
const keys = [{ ...own!.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' }];

let db: TestDatabase;
let g: ReturnType<typeof given>;
let app: NestFastifyApplication;
let client: GraphqlClient;
let provider: Server;
let issuer: string;
let slug: string;
let other: string;
/** What the next token request is answered with. */
let token: Record<string, unknown>;
let discovery: Record<string, unknown>;
let userinfo: Record<string, unknown>;

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  app = await createApi({ ...db, config: testConfig() });
  client = graphqlClient(app.getHttpServer(), db);
  provider = createServer((request, response) => {
    const answers: Record<string, () => unknown> = {
      '/.well-known/openid-configuration': () => discovery,
      '/jwks': () => ({ keys }),
      '/token': () => token,
      '/userinfo': () => userinfo,
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answers[request.url!.split('?')[0]!]?.() ?? null));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  [slug, other] = [await setUp(), await setUp()];
});
afterAll(async () => {
  provider.closeAllConnections();
  await new Promise((resolve) => provider.close(resolve));
  await app.close();
  await db.close();
});
beforeEach(() => {
  discovery = {
    ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
    ...{ jwks_uri: `${issuer}/jwks`, userinfo_endpoint: `${issuer}/userinfo` },
    ...{ response_types_supported: ['code'], subject_types_supported: ['public'] },
    id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
  };
  userinfo = {};
});

async function setUp(): Promise<string> {
  const tenant = await g.tenant();
  const administrator = client.as(await g.user(tenant, ['ADMINISTRATOR']));
  const input = {
    ...{ version: null, label: 'College', issuer, clientId: 'firsthand', clientSecret: SECRET },
    ...{ domains: [], provisions: true },
  };
  await administrator.data(`mutation ($input: SaveOidcInput!) { saveOidc(input: $input) { version } }`, {
    input,
  });
  await administrator.data(
    `mutation { switchSignOn(input: { kind: OIDC, version: 1, on: true }) { version } }`,
  );
  return tenant.slug;
}

interface Sent {
  state: string;
  nonce: string;
  browser: string;
}

async function sent(): Promise<Sent> {
  const answer = await client.query(`mutation ($input: StartSignOnInput!) { startSignOn(input: $input) }`, {
    input: { tenant: slug, kind: 'OIDC' },
  });
  const params = new URL((answer.data as { startSignOn: string }).startSignOn).searchParams;
  expect(params.get('code_challenge_method')).toBe('S256');
  const [, browser] = /sign-on=([^;]+)/.exec(String(answer.headers['set-cookie']))!;
  return { state: params.get('state')!, nonce: params.get('nonce')!, browser: browser! };
}

/** Did somebody come in? */
async function cameIn(path: string, browser: string | null): Promise<boolean> {
  let request = supertest(app.getHttpServer()).get(path);
  if (browser) request = request.set('cookie', `__Host-firsthand-sign-on=${browser}`);
  const answer = await request;
  const session = String(answer.headers['set-cookie'] ?? '').includes(`${SESSION_COOKIE}=`);
  expect(answer.status).toBe(303);
  if (!session) expect(answer.headers['location']).toMatch(/refused=(STALE|NOT_VOUCHED|UNREACHABLE)$/);
  return session;
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const rs256 = (text: string, key = own!.privateKey) =>
  createSign('RSA-SHA256').update(text).sign(key).toString('base64url');
const jwt = (header: object, payload: object, sign: (text: string) => string = rs256) => {
  const text = `${base64({ alg: 'RS256', kid: 'k1', typ: 'JWT', ...header })}.${base64(payload)}`;
  return `${text}.${sign(text)}`;
};

const seconds = () => Math.floor(Date.now() / 1000);
const claims = (nonce: string, also: object = {}) => ({
  ...{ iss: issuer, aud: 'firsthand', sub: 'victim', nonce, email: 'victim@college.example' },
  ...{ iat: seconds(), exp: seconds() + 300 },
  ...also,
});
const without = (from: object, ...names: string[]) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));
const answered = (id_token: unknown) => ({
  access_token: 'a',
  token_type: 'Bearer',
  expires_in: 60,
  id_token,
});
const hmac = (key: string | Buffer) => (text: string) =>
  createHmac('sha256', key).update(text).digest('base64url');
const pem = own!.publicKey.export({ type: 'spki', format: 'pem' });

/** What is wrong with an ID token, and the one that has it. */
const FORGED: Record<string, (nonce: string) => unknown> = {
  'alg none': (n) => jwt({ alg: 'none' }, claims(n), () => ''),
  'alg NONE in capitals': (n) => jwt({ alg: 'NONE' }, claims(n), () => ''),
  'alg none with a signature': (n) => jwt({ alg: 'none' }, claims(n)),
  'alg HS256 with our secret': (n) => jwt({ alg: 'HS256' }, claims(n), hmac(SECRET)),
  'alg HS256 with the public key': (n) => jwt({ alg: 'HS256' }, claims(n), hmac(Buffer.from(pem))),
  'alg left out': (n) => jwt({ alg: undefined }, claims(n)),
  'alg RS256, signed with SHA-1': (n) =>
    jwt({}, claims(n), (text) =>
      createSign('RSA-SHA1').update(text).sign(own!.privateKey).toString('base64url'),
    ),
  'another key under the same id': (n) => jwt({}, claims(n), (text) => rs256(text, foreign!.privateKey)),
  'a key of no known id': (n) => jwt({ kid: 'k2' }, claims(n), (text) => rs256(text, foreign!.privateKey)),
  'a key it brings along': (n) =>
    jwt({ jwk: foreign!.publicKey.export({ format: 'jwk' }) }, claims(n), (text) =>
      rs256(text, foreign!.privateKey),
    ),
  'a key at an address it names': (n) =>
    jwt({ jku: 'http://127.0.0.1:1/jwks' }, claims(n), (text) => rs256(text, foreign!.privateKey)),
  'an unknown critical header': (n) => jwt({ crit: ['x'], x: 1 }, claims(n)),
  'no signature': (n) => jwt({}, claims(n)).replace(/[^.]+$/, ''),
  'a signature cut short': (n) => jwt({}, claims(n)).slice(0, -20),
  'claims changed after signing': (n) => {
    const [header, , signature] = jwt({}, claims(n, { sub: 'attacker' })).split('.');
    return `${header}.${base64(claims(n))}.${signature}`;
  },
  'a header changed after signing': (n) => {
    const [, payload, signature] = jwt({}, claims(n)).split('.');
    return `${base64({ alg: 'RS256', kid: 'k1', typ: 'at+jwt' })}.${payload}.${signature}`;
  },
  'another audience': (n) => jwt({}, claims(n, { aud: 'somebody-else' })),
  'no audience': (n) => jwt({}, without(claims(n), 'aud')),
  'an empty list of audiences': (n) => jwt({}, claims(n, { aud: [] })),
  'several audiences and made for another': (n) =>
    jwt({}, claims(n, { aud: ['firsthand', 'else'], azp: 'else' })),
  'several audiences and made for nobody': (n) => jwt({}, claims(n, { aud: ['firsthand', 'else'] })),
  'another issuer': (n) => jwt({}, claims(n, { iss: 'https://evil.example' })),
  'nearly the issuer': (n) => jwt({}, claims(n, { iss: `${issuer}/` })),
  'no issuer': (n) => jwt({}, without(claims(n), 'iss')),
  'another nonce': (n) => jwt({}, claims(`${n.slice(0, -1)}_`)),
  'no nonce': (n) => jwt({}, without(claims(n), 'nonce')),
  'a list of nonces': (n) => jwt({}, claims(n, { nonce: [n] })),
  'time long over': (n) => jwt({}, claims(n, { iat: seconds() - 7_200, exp: seconds() - 3_600 })),
  'no end of its time': (n) => jwt({}, without(claims(n), 'exp')),
  'an end that is no number': (n) => jwt({}, claims(n, { exp: '9999999999' })),
  'a time that has not come': (n) => jwt({}, claims(n, { nbf: seconds() + 3_600 })),
  'no beginning': (n) => jwt({}, without(claims(n), 'iat')),
  nobody: (n) => jwt({}, without(claims(n), 'sub')),
  'an empty subject': (n) => jwt({}, claims(n, { sub: '' })),
  'a subject that is no text': (n) => jwt({}, claims(n, { sub: { $ne: null } })),
  'no token at all': () => undefined,
  'no JWT': () => 'victim',
  'five parts, as if encrypted': (n) => `${jwt({}, claims(n))}.a.b`,
};

it('lets in who is vouched for as it should be', async () => {
  const { state, nonce, browser } = await sent();
  token = answered(jwt({}, claims(nonce)));
  expect(await cameIn(`/sign-on/${slug}/oidc?code=c&state=${state}`, browser)).toBe(true);
});

it.each(Object.keys(FORGED))('refuses a token with %s', async (name) => {
  const { state, nonce, browser } = await sent();
  token = answered(FORGED[name]!(nonce));
  expect(await cameIn(`/sign-on/${slug}/oidc?code=c&state=${state}`, browser)).toBe(false);
});

/** What is wrong with how somebody comes back, although the token is as it should be. */
const RETURNS: Record<string, (sent: Sent) => Promise<[path: string, browser: string | null]>> = {
  'a state nobody was given': async ({ browser }) => [
    `/sign-on/${slug}/oidc?code=c&state=${'A'.repeat(86)}`,
    browser,
  ],
  'no state': async ({ browser }) => [`/sign-on/${slug}/oidc?code=c`, browser],
  'the state of another institution': async ({ state, browser }) => [
    `/sign-on/${other}/oidc?code=c&state=${state}`,
    browser,
  ],
  'the state of somebody else': async ({ browser }) => [
    `/sign-on/${slug}/oidc?code=c&state=${(await sent()).state}`,
    `${browser.slice(0, -1)}_`,
  ],
  'no cookie of the browser that was sent': async ({ state }) => [
    `/sign-on/${slug}/oidc?code=c&state=${state}`,
    null,
  ],
  'another browser': async ({ state }) => [`/sign-on/${slug}/oidc?code=c&state=${state}`, 'B'.repeat(43)],
  'a state that was used': async ({ state, browser }) => {
    await cameIn(`/sign-on/${slug}/oidc?code=c&state=${state}`, browser);
    return [`/sign-on/${slug}/oidc?code=c&state=${state}`, browser];
  },
  'a state that was used, by its second door': async ({ state, browser }) => {
    await cameIn(`/sign-on/${slug}/oidc?code=c&state=${state}`, browser);
    return [`/sign-on/${slug}/done?state=${state}`, browser];
  },
  'the second door before the first': async ({ state, browser }) => [
    `/sign-on/${slug}/done?state=${state}`,
    browser,
  ],
  'a state that has had its time': async ({ state, browser }) => {
    db.clock.advance({ minutes: 16 });
    return [`/sign-on/${slug}/oidc?code=c&state=${state}`, browser];
  },
  'two states': async ({ state, browser }) => [
    `/sign-on/${slug}/oidc?code=c&state=${state}&state=${state}`,
    browser,
  ],
  'no code': async ({ state, browser }) => [`/sign-on/${slug}/oidc?state=${state}`, browser],
  'an error of the provider': async ({ state, browser }) => [
    `/sign-on/${slug}/oidc?error=access_denied&state=${state}`,
    browser,
  ],
  'the name of another issuer': async ({ state, browser }) => [
    `/sign-on/${slug}/oidc?code=c&state=${state}&iss=https%3A%2F%2Fevil.example`,
    browser,
  ],
  'a provider that is not who it was': async ({ state, browser }) => {
    discovery['issuer'] = 'https://evil.example';
    return [`/sign-on/${slug}/oidc?code=c&state=${state}`, browser];
  },
  'keys at a provider that has none': async ({ state, browser }) => {
    discovery['jwks_uri'] = `${issuer}/nothing`;
    return [`/sign-on/${slug}/oidc?code=c&state=${state}`, browser];
  },
  'SAML’s door': async ({ state, browser }) => {
    await supertest(app.getHttpServer())
      .post(`/sign-on/${slug}/saml`)
      .type('form')
      .send({ RelayState: state, SAMLResponse: Buffer.from('<a/>').toString('base64') });
    return [`/sign-on/${slug}/done?state=${state}`, browser];
  },
};

it.each(Object.keys(RETURNS))('refuses who comes back with %s', async (name) => {
  const start = await sent();
  token = answered(jwt({}, claims(start.nonce, { sub: `u-${name}`, email: `${name.length}@r.example` })));
  const [path, browser] = await RETURNS[name]!(start);
  expect(await cameIn(path, browser)).toBe(false);
});

it('refuses what is said of somebody else when asked for more', async () => {
  const { state, nonce, browser } = await sent();
  token = answered(jwt({}, without(claims(nonce), 'email')));
  userinfo = { sub: 'attacker', email: 'victim@college.example' };
  expect(await cameIn(`/sign-on/${slug}/oidc?code=c&state=${state}`, browser)).toBe(false);
});

describe('a second step that the provider says it has seen', () => {
  /** Staff who have none here, of an institution that wants one from yesterday on. */
  async function staff(bySignOn: boolean) {
    const tenantId = (await db.uow.tenantIdOf(slug))!;
    const person = await g.user({ tenantId, slug, system: systemActor(tenantId, 'test') }, ['INSTRUCTOR']);
    await db.uow.run(person.actor, (tx) =>
      tx.insert(SignOnIdentity, {
        kind: 'OIDC',
        ...{ issuer, subject: person.id, userId: person.id, connectedAt: tx.now, lastUsedAt: null },
      }),
    );
    await db.owner(
      'update tenant_settings set second_step_from = $2, second_step_by_sign_on = $3 where tenant_id = $1',
      [tenantId, new Date(db.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10), bySignOn],
    );
    return person;
  }

  async function comeIn(person: { id: string }, amr?: unknown) {
    const { state, nonce, browser } = await sent();
    token = answered(jwt({}, claims(nonce, { sub: person.id, amr })));
    const answer = await supertest(app.getHttpServer())
      .get(`/sign-on/${slug}/oidc?code=c&state=${state}`)
      .set('cookie', `__Host-firsthand-sign-on=${browser}`);
    const cookie = (name: string) =>
      new RegExp(`${name}=([^;,]+);`).exec(String(answer.headers['set-cookie']))?.[1] ?? null;
    const session = cookie(SESSION_COOKIE);
    const { viewer } = await client
      .with({ cookie: `${SESSION_COOKIE}=${session}` })
      .data('{ viewer { id roles secondStepFrom } }');
    return { viewer, session, waits: cookie('__Host-firsthand-waiting') !== null };
  }

  it('is enough where the institution says so, and nobody is told to set one up', async () => {
    const person = await staff(true);
    const vouched = await comeIn(person, ['pwd', 'mfa']);
    expect(vouched.viewer).toEqual({ id: person.id, roles: ['INSTRUCTOR'], secondStepFrom: null });
    for (const amr of [undefined, ['pwd'], 'mfa'])
      expect((await comeIn(person, amr)).viewer).toMatchObject({
        roles: [],
        secondStepFrom: expect.any(String),
      });
  });

  it('is not where it does not', async () => {
    const person = await staff(false);
    expect((await comeIn(person, ['mfa'])).viewer).toMatchObject({
      roles: [],
      secondStepFrom: expect.any(String),
    });
  });

  it('spares who has one here the second door, or does not', async () => {
    for (const bySignOn of [true, false]) {
      const person = await staff(bySignOn);
      await db.uow.run(person.actor, (tx) =>
        tx.insert(Passkey, {
          ...{ userId: person.id, credentialId: newId(), publicKey: 'none', counter: '0', name: 'Desk' },
          ...{ createdAt: tx.now, lastUsedAt: null },
        }),
      );
      const came = await comeIn(person, ['mfa']);
      expect([came.session !== null, came.waits]).toEqual([bySignOn, !bySignOn]);
    }
  });
});

it('has at least fifty of them', () => {
  expect(Object.keys(FORGED).length + Object.keys(RETURNS).length + 1).toBeGreaterThanOrEqual(50);
});
