import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { AccessTokensService } from '@firsthand/core';
import {
  given,
  graphqlClient,
  type GraphqlClient,
  openTestDatabase,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { createApi } from '../app.ts';
import { persistedOperations } from '../graphql/persisted-operations.ts';
import { SplicedOperations } from '../graphql/spliced.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let g: ReturnType<typeof given>;
beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
  g = given(db);
});
afterAll(async () => {
  await app.close();
  await db.close();
});
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

const http = () => supertest(app.getHttpServer());
const ME = '{ viewer { id roles permissions viewing { until } } }';
const BEGIN = `mutation ($input: BeginViewingInput!) { beginViewing(input: $input) { until } }`;
const STOPPED = {
  viewer: { id: expect.any(String), roles: ['ADMINISTRATOR'], viewing: null },
};

async function world() {
  const work = await g.assignment();
  const student = await g.student(work);
  const administrator = await g.user(work, ['ADMINISTRATOR']);
  const client = graphqlClient(app.getHttpServer(), db).as(administrator);
  const begin = (personId: string, as: GraphqlClient = client) =>
    as.data(BEGIN, { input: { personId, reason: 'Cannot hand in' } });
  return {
    work,
    student,
    administrator,
    client,
    cookie: { cookie: await client.cookie() },
    begin,
  };
}

describe('while an administrator looks as somebody', () => {
  it('the session is that person to every query, says so, and has none of their keys', async () => {
    const { student, administrator, client, begin } = await world();
    expect(await begin(student.id)).toEqual({
      beginViewing: { until: '2027-01-11T15:30:00.000Z' },
    });
    const { viewer } = await client.data(ME);
    expect(viewer).toMatchObject({
      ...{
        id: student.id,
        roles: ['STUDENT'],
        viewing: { until: '2027-01-11T15:30:00.000Z' },
      },
    });
    expect(viewer.permissions).toContain('fieldwork:do');
    for (const closed of ['self:read', 'self:write', 'calendar:feed', 'token:create', 'person:view'])
      expect(viewer.permissions).not.toContain(closed);
    expect((await client.data('{ studentHome { assignment { title } } }')).studentHome).toHaveLength(1);
    expect(await client.failure('{ mySessions { id } }')).toMatchObject({
      extensions: { code: 'RULE_BROKEN', details: { rule: 'only-looking' } },
    });
    expect(await client.failure('mutation { markNotificationsRead }')).toMatchObject({
      message: expect.stringContaining('Stop viewing'),
    });
    expect(await client.data('mutation { endViewing }')).toEqual({
      endViewing: true,
    });
    expect(await client.data(ME)).toMatchObject({
      viewer: { id: administrator.id, viewing: null },
    });
    expect(await client.data('mutation { endViewing }')).toEqual({
      endViewing: false,
    });
    const own = graphqlClient(app.getHttpServer(), db).as(student);
    expect((await own.data('{ viewingsOfMe { reason endedAt } }')).viewingsOfMe).toEqual([
      { reason: 'Cannot hand in', endedAt: '2027-01-11T15:00:00.000Z' },
    ]);
    expect(
      (await own.data('{ notifications(first: 5) { edges { node { title path } } } }')).notifications.edges,
    ).toEqual([
      {
        node: {
          title: expect.stringContaining('looked at Firsthand as you see it'),
          path: '/account',
        },
      },
    ]);
  });

  it('nothing comes in, goes out or stays on the line beside GraphQL', async () => {
    const { work, student, cookie, begin } = await world();
    await begin(student.id);
    const refused = {
      photo: http().put(`/files/${randomUUID()}?purpose=CARD`).set(cookie).send(Buffer.from('x')),
      upload: http().post(`/uploads/${randomUUID()}?assignment=${work.assignmentId}`).set(cookie),
      part: http().patch(`/uploads/${randomUUID()}`).set(cookie),
      logo: http().put('/logo').set(cookie).send(Buffer.from('x')),
      roster: http().post(`/rosters/${work.sectionId}?name=x.csv`).set(cookie).send('a'),
      record: http().get('/portfolio.pdf').set(cookie),
      data: http().get('/portfolio.zip').set(cookie),
      everything: http().get('/account.zip').set(cookie),
      another: http().get(`/exports/${randomUUID()}/data.zip`).set(cookie),
      log: http().get('/audit/log.csv').set(cookie),
    };
    for (const [what, sent] of Object.entries(refused)) {
      const { status, body } = await sent;
      expect([what, status, body.errors[0].extensions.details]).toEqual([
        what,
        422,
        { rule: 'only-looking' },
      ]);
    }
    await http().get('/news').set(cookie).expect(204);
    // What stands on a page is shown: no such file is no such file.
    await http().get(`/files/${randomUUID()}`).set(cookie).expect(404);
  });

  it('an answer that would be spliced is written down and refused as any other', async () => {
    const { work, administrator, client, begin } = await world();
    await begin(work.instructor.id);
    const queue = [...persistedOperations.values()].find(({ name }) => name === 'GradingQueue')!.text;
    expect(app.get(SplicedOperations).has(queue)).toBe(true);
    const { data, errors } = await client.query(queue, {
      ...{
        assignmentId: work.assignmentId,
        first: 10,
        after: null,
        filter: 'ALL',
      },
    });
    expect({ errors, data }).toMatchObject({
      errors: [],
      data: { gradingQueue: expect.anything() },
    });
    const looked = await db.owner(
      `select user_id as by, person_id as of, detail->>'what' as what from audit_entries
       where tenant_id = $1 and action = 'viewing.looked'`,
      [work.tenantId],
    );
    expect(looked).toEqual([{ by: administrator.id, of: work.instructor.id, what: 'gradingQueue' }]);
  });

  it('signing out ends both, and so do half an hour and a lost role', async () => {
    const one = await world();
    await one.begin(one.student.id);
    expect(await one.client.data('mutation { signOut }')).toEqual({
      signOut: true,
    });
    expect(await one.client.data(ME)).toEqual({ viewer: null });
    const ended = await db.owner(
      `select detail->>'because' as because from audit_entries where tenant_id = $1 and action = 'viewing.ended'`,
      [one.work.tenantId],
    );
    expect(ended).toEqual([{ because: 'SIGNED_OUT' }]);

    const two = await world();
    await two.begin(two.student.id);
    db.clock.advance({ minutes: 30 });
    expect(await two.client.data(ME)).toMatchObject(STOPPED);

    const three = await world();
    await three.begin(three.student.id);
    await db.owner(`update users set roles = '{INSTRUCTOR}' where id = $1`, [three.administrator.id]);
    expect(await three.client.data(ME)).toMatchObject({
      viewer: { roles: ['INSTRUCTOR'], viewing: null },
    });
  });
});

it('is nothing for a program: a token neither begins a viewing nor carries one', async () => {
  const { student, administrator, begin } = await world();
  const { token } = await app
    .get(AccessTokensService)
    .createByCommand(administrator.actor, { name: 'program' });
  const program = graphqlClient(app.getHttpServer(), db).with({
    authorization: `Bearer ${token}`,
  });
  const input = { personId: student.id, reason: 'Cannot hand in' };
  expect(await program.failure(BEGIN, { input })).toMatchObject({
    extensions: { details: { rule: 'viewing-session' } },
  });
  await begin(student.id);
  expect(await program.data(ME)).toMatchObject(STOPPED);
});

it('is for administrators alone, and says so to others without a word about the person', async () => {
  const { work, student } = await world();
  for (const { actor } of [work.instructor, student]) {
    const client = graphqlClient(app.getHttpServer(), db).as(actor);
    const input = { personId: student.id, reason: 'Curious' };
    expect(await client.failure(BEGIN, { input })).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await client.failure('{ institutionPeople { pageInfo { hasNextPage } } }')).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  }
});
