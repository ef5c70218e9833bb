import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { createLogger } from '@firsthand/platform';
import { given, graphqlClient, openTestDatabase, testConfig, type TestDatabase } from '@firsthand/testing';
import { createApi } from '../app.ts';

/** What somebody who is erased was called, in every way a log could have it. */
const TRACES = /kanarie|vogel/i;
const EMAIL = 'kanarie@vogel.example';

let db: TestDatabase;
let app: NestFastifyApplication;
const lines: string[] = [];
const beside: string[] = [];
const [stdout, stderr] = [process.stdout, process.stderr].map((stream) => stream.write);

beforeAll(async () => {
  db = await openTestDatabase();
  // The noisiest a log can be, and what goes past it straight to the terminal.
  const logger = createLogger({ name: 'api', level: 'trace' }, { write: (line) => void lines.push(line) });
  for (const stream of [process.stdout, process.stderr])
    stream.write = ((text: string | Uint8Array) =>
      beside.push(typeof text === 'string' ? text : Buffer.from(text).toString()) > 0) as typeof stream.write;
  app = await createApi({ ...db, logger, config: testConfig() });
});
afterAll(async () => {
  process.stdout.write = stdout!;
  process.stderr.write = stderr!;
  await app.close();
  await db.close();
});

it.each([
  ['student', 'STUDENT'],
  ['member of staff', 'INSTRUCTOR'],
] as const)(
  'has written nothing of an erased %s into the logs of the process: not while they worked, nor when they went',
  async (_, role) => {
    const g = given(db);
    const work = await g.assignment();
    const student = await g.enrolled(work, role, role === 'STUDENT' ? work.cohortId : null);
    await db.owner(
      `update users set given_name = 'Kanarie', family_name = 'Vogel', email = $3 where tenant_id = $1 and id = $2`,
      [work.tenantId, student.id, EMAIL],
    );
    const administrator = await g.user(work, ['ADMINISTRATOR']);
    const anybody = graphqlClient(app.getHttpServer(), db);
    const [theirs, admins] = [anybody.as(student.actor), anybody.as(administrator.actor)];

    // At the door: a wrong password, and a lost one.
    await anybody.query(`mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }`, {
      input: { tenant: work.slug, email: EMAIL, password: 'Kanarie was here' },
    });
    await anybody.query(
      `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }`,
      { input: { tenant: work.slug, email: EMAIL } },
    );
    // At work: what is right, what is refused, what is no question at all.
    expect((await theirs.data(`{ viewer { givenName } }`)).viewer).toEqual({ givenName: 'Kanarie' });
    await theirs.query(`mutation ($input: AskAddressInput!) { askAddress(input: $input) }`, {
      input: { address: 'Kanarie Vogel', password: 'vogel' },
    });
    await theirs.query(`{ kanarie(vogel: "Vogel") { id } }`);
    await theirs.query(`query ($id: ID!) { contact(id: $id) { id } }`, { id: 'kanarie-vogel' });
    await supertest(app.getHttpServer()).get('/files/kanarie-vogel').set('user-agent', 'Vogel');
    // Something breaks underneath, with their words in it.
    await db.owner(`alter table mail_wishes rename to mail_wishes_away`);
    const broken = await theirs.failure(`{ mailWishes { address } }`);
    await db.owner(`alter table mail_wishes_away rename to mail_wishes`);
    expect(broken.extensions.code).toBe('INTERNAL');

    // Taking along what is held, oneself and by an administrator whom they asked.
    await supertest(app.getHttpServer())
      .get('/account.zip')
      .set('cookie', await theirs.cookie())
      .expect(200);
    await admins.data(`mutation ($input: ExportPersonInput!) { exportPerson(input: $input) { path } }`, {
      input: { id: student.id, reason: 'Kanarie Vogel has asked for it' },
    });
    const found = await admins.data(
      `query ($email: String!) { erasing(email: $email) {
        id email isStaff held onlyAdministrator sections messages keys gradesStay notesStay linesStay duties { what name count } } }`,
      {
        email: EMAIL,
      },
    );
    await admins.data(`mutation ($input: ErasePersonInput!) { erasePerson(input: $input) }`, {
      input: { id: found.erasing.id, email: found.erasing.email },
    });
    expect(lines.some((line) => line.includes(broken.extensions.requestId))).toBe(true);
    expect([...lines, ...beside].filter((line) => TRACES.test(line))).toEqual([]);
  },
);
