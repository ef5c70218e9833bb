import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { Passwords } from '@firsthand/core';
import { Delivery } from '@firsthand/persistence';
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

const PASSWORD = 'the bus was late again';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id email } } }`;

let db: TestDatabase;
let g: ReturnType<typeof given>;
let app: NestFastifyApplication;
let client: GraphqlClient;
let passwordHash: string;

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  app = await createApi({ ...db, config: testConfig() });
  client = graphqlClient(app.getHttpServer(), db);
  passwordHash = await app.get(Passwords).hash(PASSWORD);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

let addresses = 0;
/** Another address for every test: the proxy in front is believed. */
const from = () => ({ 'x-forwarded-for': `198.51.${(addresses += 1) >> 8}.${addresses & 255}` });

async function member() {
  const tenant = await g.tenant();
  const user = await g.user(tenant, ['INSTRUCTOR'], { passwordHash });
  return { tenant, user, input: { tenant: tenant.slug, email: user.email, password: PASSWORD } };
}

/** Name, value and attributes of the session's cookie as it was set. */
function cookieOf(headers: Record<string, string>): { value: string; attributes: string } {
  const set = ([] as string[])
    .concat(headers['set-cookie'] ?? [])
    .find((one) => one.startsWith(SESSION_COOKIE));
  const [, value = '', attributes = ''] = /^[^=]+=([^;]*);?(.*)$/.exec(set ?? '') ?? [];
  return { value, attributes };
}

describe('signing in', () => {
  it('sets a cookie that scripts, other sites and other hosts cannot have', async () => {
    const { user, input } = await member();
    const answer = await client.with(from()).query(SIGN_IN, { input });
    expect(answer.data.signIn.viewer).toEqual({ id: user.id, email: user.email });
    const { attributes } = cookieOf(answer.headers);
    for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
      expect(attributes).toContain(attribute);
    expect(attributes).not.toContain('Domain');
  });

  it('gives a new session each time, and the old one is dead', async () => {
    const { input, user } = await member();
    const door = client.with(from());
    const first = cookieOf((await door.query(SIGN_IN, { input })).headers).value;
    const second = cookieOf(
      (await door.with({ cookie: `${SESSION_COOKIE}=${first}` }).query(SIGN_IN, { input })).headers,
    ).value;
    expect(second).not.toBe(first);
    const viewerWith = async (cookie: string) =>
      (await client.with({ cookie: `${SESSION_COOKIE}=${cookie}` }).data('{ viewer { id } }')).viewer;
    expect(await viewerWith(first)).toBeNull();
    expect(await viewerWith(second)).toEqual({ id: user.id });
    // A cookie somebody planted is never taken over.
    const planted = cookieOf(
      (await door.with({ cookie: `${SESSION_COOKIE}=${'A'.repeat(86)}` }).query(SIGN_IN, { input })).headers,
    ).value;
    expect(planted).not.toBe('A'.repeat(86));
  });

  it('signs out: the cookie is gone and dead', async () => {
    const { input } = await member();
    const cookie = cookieOf((await client.with(from()).query(SIGN_IN, { input })).headers).value;
    const inside = client.with({ cookie: `${SESSION_COOKIE}=${cookie}` });
    const out = await inside.query('mutation { signOut }');
    expect(out.data).toEqual({ signOut: true });
    expect(cookieOf(out.headers)).toMatchObject({ value: '' });
    expect((await inside.data('{ viewer { id } }')).viewer).toBeNull();
    expect((await inside.failure('{ mySessions { id } }')).extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
      details: { reason: 'SIGNED_OUT' },
    });
  });

  it('answers a wrong password and an unknown account with the same words', async () => {
    const { input } = await member();
    const wrong = await client.with(from()).failure(SIGN_IN, { input: { ...input, password: 'no' } });
    const unknown = await client.with(from()).failure(SIGN_IN, { input: { ...input, email: 'a@b.example' } });
    const empty = await client.with(from()).failure(SIGN_IN, { input: { ...input, password: '' } });
    const withoutId = ({ extensions: { requestId: _, ...extensions }, ...rest }: typeof wrong) => ({
      ...rest,
      extensions,
    });
    expect(withoutId(wrong)).toEqual(withoutId(unknown));
    expect(withoutId(wrong)).toEqual(withoutId(empty));
    expect(wrong.extensions.details).toEqual({ reason: 'WRONG_CREDENTIALS' });
  });

  it('counts each sign-in of a document that asks for many', async () => {
    const { input } = await member();
    const passwords = app.get(Passwords);
    const before = passwords.verified;
    const tries = Array.from({ length: 12 }, (_, i) => `a${i}: signIn(input: $input) { viewer { id } }`);
    const document = `mutation ($input: SignInInput!) { ${tries.join(' ')} }`;
    const door = client.with(from());
    for (let round = 0; round < 12; round += 1)
      await door.query(document, { input: { ...input, password: 'no' } });
    expect(passwords.verified - before).toBe(10);
    expect((await door.failure(SIGN_IN, { input })).extensions.code).toBe('RATE_LIMITED');
  });
});

describe('links by mail', () => {
  const tokenFor = async (tenant: Awaited<ReturnType<typeof g.tenant>>, userId: string) => {
    const [mail] = await db.uow.read(tenant.system, (read) => read.find(Delivery, { userId }));
    return String(mail?.params['token']);
  };

  it('lets a person who forgot the password back in', async () => {
    const { tenant, user, input } = await member();
    const door = client.with(from());
    const ask = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }`;
    const { password: _, ...who } = input;
    expect(await door.data(ask, { input: who })).toEqual({ requestPasswordReset: true });
    expect(await door.data(ask, { input: { ...who, email: 'nobody@no.example' } })).toEqual({
      requestPasswordReset: true,
    });

    const token = await tokenFor(tenant, user.id);
    const card = await door.data('query ($token: String!) { linkCard(token: $token) { purpose email } }', {
      token,
    });
    expect(card).toEqual({ linkCard: { purpose: 'PASSWORD_RESET', email: user.email } });

    const redeem = `mutation ($input: RedeemLinkInput!) { redeemLink(input: $input) { viewer { id } } }`;
    const common = await door.failure(redeem, { input: { token, password: 'password' } });
    expect(common.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [{ path: 'password' }] },
    });
    const entered = await door.query(redeem, { input: { token, password: 'a new good sentence' } });
    expect(entered.data).toEqual({ redeemLink: { viewer: { id: user.id } } });
    expect(cookieOf(entered.headers).value).not.toBe('');
    const twice = await door.failure(redeem, { input: { token, password: 'a new good sentence' } });
    expect(twice.extensions).toMatchObject({ code: 'RULE_BROKEN', details: { rule: 'LINK_NOT_VALID' } });
  });
});

describe('an account', () => {
  it('has tokens for programs, shown once', async () => {
    const { user } = await member();
    const me = client.as(user);
    const { createAccessToken } = await me.data(
      'mutation { createAccessToken(input: { name: "Export" }) { token accessToken { id name } } }',
    );
    const program = client.with({ authorization: `Bearer ${createAccessToken.token}` });
    expect((await program.data('{ viewer { id } }')).viewer).toEqual({ id: user.id });
    expect(await program.data('mutation { signOut }')).toEqual({ signOut: false });

    await me.data('mutation ($id: ID!) { revokeAccessToken(id: $id) }', {
      id: createAccessToken.accessToken.id,
    });
    expect((await program.failure('{ viewer { id } }')).extensions.code).toBe('UNAUTHENTICATED');
    expect(
      (await client.with({ authorization: 'Bearer nonsense' }).failure('{ viewer { id } }')).extensions.code,
    ).toBe('UNAUTHENTICATED');
  });

  it('lists its sessions and ends one', async () => {
    const { user } = await member();
    const [here, there] = [client.as(user), client.as(user)];
    await there.data('{ viewer { id } }');
    const { mySessions } = await here.data('{ mySessions { id current createdAt } }');
    expect(mySessions.map((one: { current: boolean }) => one.current).sort()).toEqual([false, true]);
    const other = mySessions.find((one: { current: boolean }) => !one.current);
    await here.data('mutation ($id: ID!) { revokeSession(id: $id) }', { id: other.id });
    expect((await there.data('{ viewer { id } }')).viewer).toBeNull();
    const gone = await here.failure('mutation ($id: ID!) { revokeSession(id: $id) }', { id: other.id });
    const never = await here.failure('mutation ($id: ID!) { revokeSession(id: $id) }', { id: 'no-id' });
    expect([gone.extensions.code, never.extensions.code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('changes language and zone', async () => {
    const { user } = await member();
    const update = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { locale zone } }`;
    const me = client.as(user);
    const changed = await me.data(update, { input: { locale: 'fr', zone: 'Europe/Paris' } });
    expect(changed.updateProfile).toEqual({ locale: 'fr', zone: 'Europe/Paris' });
    expect((await me.data(update, { input: { zone: null } })).updateProfile.zone).toBe('America/Toronto');
    expect((await me.failure(update, { input: { zone: 'Mars/Base' } })).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [{ path: 'zone', message: 'Choose a time zone such as America/Toronto.' }] },
    });
  });
});

describe('tenants', () => {
  it('are listed and made by operators only', async () => {
    const home = await g.tenant();
    const operator = await g.user(home, ['OPERATOR']);
    const admin = await g.user(home, ['ADMINISTRATOR']);
    expect((await client.as(admin).failure('{ tenants { id } }')).extensions.code).toBe('FORBIDDEN');
    const slug = `t${Date.now().toString(36)}`;
    const { createTenant } = await client
      .as(operator)
      .data(`mutation ($input: CreateTenantInput!) { createTenant(input: $input) { slug name programme } }`, {
        input: {
          slug,
          name: 'North College',
          locale: 'en',
          zone: 'America/Halifax',
          programme: 'COURSE',
          administratorEmail: 'admin@north.example',
          administratorGivenName: 'Nora',
          administratorFamilyName: 'North',
        },
      });
    expect(createTenant).toEqual({ slug, name: 'North College', programme: 'COURSE' });
    const { tenants } = await client.as(operator).data('{ tenants { slug } }');
    expect(tenants).toContainEqual({ slug });
    expect((await client.data(`{ tenantCard(slug: "${slug}") { name } }`)).tenantCard.name).toBe(
      'North College',
    );
  });
});

describe('a request from another site', () => {
  const cookieFor = async () => {
    const { user } = await member();
    const { token } = (
      await client.as(user).data('mutation { createAccessToken(input: { name: "x" }) { token } }')
    ).createAccessToken;
    return { user, token };
  };

  it('is refused, however it is dressed', async () => {
    const { input, user } = await member();
    const cookie = `${SESSION_COOKIE}=${cookieOf((await client.with(from()).query(SIGN_IN, { input })).headers).value}`;
    const mutation = 'mutation { updateProfile(input: { locale: "fr" }) { id } }';
    const body = JSON.stringify({ query: mutation });
    const post = () => supertest(app.getHttpServer()).post('/graphql').set('cookie', cookie);
    const answers = await Promise.all([
      post().set('content-type', 'text/plain').send(body),
      post().type('form').send({ query: mutation }),
      post().field('operations', body).field('map', '{}'),
      supertest(app.getHttpServer()).get('/graphql').query({ query: mutation }).set('cookie', cookie),
      supertest(app.getHttpServer())
        .get('/graphql')
        .query({ query: mutation })
        .set('cookie', cookie)
        .set('x-apollo-operation-name', 'x'),
      post().set('origin', 'https://evil.example').send({ query: mutation }),
      post().set('origin', 'null').send({ query: mutation }),
      post().set('sec-fetch-site', 'cross-site').send({ query: mutation }),
      post().set('sec-fetch-site', 'same-site').send({ query: mutation }),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.body.data?.updateProfile).toBeUndefined();
    }
    const { viewer } = await client.as(user).data('{ viewer { locale } }');
    expect(viewer.locale).toBe('en');
    const own = await post().set('origin', 'http://localhost:3000').send({ query: mutation });
    expect(own.body.data.updateProfile.id).toBe(user.id);
  });

  it('does not come in with a token in the cookie', async () => {
    const { token } = await cookieFor();
    const { viewer } = await client.with({ cookie: `${SESSION_COOKIE}=${token}` }).data('{ viewer { id } }');
    expect(viewer).toBeNull();
  });
});
