import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IdentityProvider } from '@firsthand/persistence';
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
const PRINT = `mutation ($input: PrintCardsInput!) {
  printCards(input: $input) { code number person { id email } } }`;
const CARD = `query ($tenant: String!, $code: String!) {
  personCard(tenant: $tenant, code: $code) { givenName signInName tenant { slug } } }`;
const REDEEM = `mutation ($input: RedeemCardInput!) {
  redeemCard(input: $input) { viewer { id email signInName permissions } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id email signInName } } }`;

let db: TestDatabase;
let g: ReturnType<typeof given>;
let app: NestFastifyApplication;
let client: GraphqlClient;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 20 });
  g = given(db);
  app = await createApi({ ...db, config: testConfig() });
  client = graphqlClient(app.getHttpServer(), db);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

let addresses = 0;
const from = () => ({
  'x-forwarded-for': `203.0.113.${(addresses += 1) & 255}`,
});

async function printed() {
  const section = await g.section();
  const instructor = await g.enrolled(section, 'INSTRUCTOR');
  const student = await g.unmailed(section, `S-${addresses}-${section.slug}`.slice(0, 40));
  const input = { sectionId: section.sectionId, userIds: [student.id] };
  const answer = await client.as(instructor.actor).query(PRINT, { input });
  const [card] = answer.data.printCards as {
    code: string;
    number: string;
    person: { email: null };
  }[];
  const comesIn = (more: object = {}) =>
    client.with(from()).query(REDEEM, {
      input: {
        ...{
          tenant: section.slug,
          code: card!.code,
          signInName: `robin-${addresses}`,
        },
        ...{ password: PASSWORD, ...more },
      },
    });
  return { section, instructor, student, card: card!, comesIn };
}

it('takes somebody without an address from a printed card to their own name and password', async () => {
  const { section, student, card, comesIn } = await printed();
  expect(card.person).toEqual({ id: student.id, email: null });
  const seen = await client.with(from()).query(CARD, { tenant: section.slug, code: card.code });
  expect(seen.data.personCard).toMatchObject({
    givenName: 'Robin',
    tenant: { slug: section.slug },
  });

  const entered = await comesIn({ signInName: 'Robin.P' });
  expect(entered.data.redeemCard.viewer).toMatchObject({
    id: student.id,
    email: null,
    signInName: 'robin.p',
  });
  expect(String(entered.headers['set-cookie'])).toContain(SESSION_COOKIE);
  const again = await client.with(from()).query(SIGN_IN, {
    input: { tenant: section.slug, email: 'ROBIN.P', password: PASSWORD },
  });
  expect(again.data.signIn.viewer).toEqual({
    id: student.id,
    email: null,
    signInName: 'robin.p',
  });
});

it('lets nobody in where the institution wants its own sign-on, but has them connect it, until they have', async () => {
  const { section, student, comesIn } = await printed();
  await db.uow.run(section.system, (tx) =>
    tx.insert(IdentityProvider, {
      ...{ kind: 'OIDC', label: 'College', enabled: true, issuer: 'https://college.example' },
      ...{ clientId: 'firsthand', clientSecret: null, entryPoint: null },
    }),
  );
  await db.owner(`update tenant_settings set sign_on_roles = '{STUDENT}' where tenant_id = $1`, [
    section.tenantId,
  ]);
  const came = await comesIn();
  expect(came.errors[0]!.extensions.details.rule).toBe('sign-on-connect');
  expect(String(came.headers['set-cookie'])).not.toContain(`${SESSION_COOKIE}=`);
  expect(String(came.headers['set-cookie'])).toContain('firsthand-waiting=');
  const rows = await db.owner<{ used: boolean }>(
    'select used_at is not null as used from person_cards where tenant_id = $1 and user_id = $2',
    [section.tenantId, student.id],
  );
  expect(rows).toEqual([{ used: true }]);
});

it('lets exactly one in of a hundred who send the same card at once', async () => {
  const { comesIn, section, student } = await printed();
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, i) => comesIn({ signInName: `robin-${i}` })),
  );
  const wins = answers.filter(({ errors }) => errors.length === 0);
  expect(wins).toHaveLength(1);
  for (const { errors } of answers.filter((answer) => answer !== wins[0]))
    expect(errors[0]).toMatchObject({
      extensions: { details: { rule: 'card-dead' } },
    });
  const sessions = await db.owner<{ count: number }>(
    'select count(*)::int as count from sessions where tenant_id = $1 and user_id = $2',
    [section.tenantId, student.id],
  );
  expect(sessions[0]!.count).toBe(1);
}, 60_000);

it('counts the codes that somebody tries, and lets them try no more', async () => {
  const { section, card } = await printed();
  const one = client.with({ 'x-forwarded-for': '192.0.2.77' });
  const look = (code: string) => one.query(CARD, { tenant: section.slug, code });
  for (let i = 0; i < 200; i += 1) await look('2222 2222 2222');
  expect((await look(card.code)).errors[0]).toMatchObject({
    extensions: { code: 'RATE_LIMITED' },
  });
  // Whoever comes from elsewhere is none the worse for it.
  const other = await client.with(from()).query(CARD, { tenant: section.slug, code: card.code });
  expect(other.data.personCard).not.toBeNull();
});

it('mails nothing to who has no address, and says so of a new password in the same words as ever', async () => {
  const { section, comesIn } = await printed();
  await comesIn({ signInName: 'robin.q' });
  const asked = await client
    .with(from())
    .query(`mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }`, {
      input: { tenant: section.slug, email: 'robin.q@example.org' },
    });
  expect(asked.data.requestPasswordReset).toBe(true);
  const mails = await db.owner<{ count: number }>(
    'select count(*)::int as count from deliveries where tenant_id = $1',
    [section.tenantId],
  );
  expect(mails[0]!.count).toBe(0);
});
