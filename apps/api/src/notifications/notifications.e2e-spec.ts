import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Rung } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  type Given,
  given,
  graphqlClient,
  type GraphqlClient,
  openTestDatabase,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { createApi } from '../app.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let client: GraphqlClient;
let g: Given;

beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
  client = graphqlClient(app.getHttpServer(), db);
  g = given(db);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

const LIST = `query ($first: Int!, $after: String, $unreadOnly: Boolean) {
  viewer { unreadNotifications }
  notifications(first: $first, after: $after, unreadOnly: $unreadOnly) {
    edges { node { id kind title body path createdAt readAt } } pageInfo { endCursor hasNextPage }
  }
}`;
const MARK = `mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) }`;

async function told(count: number, row: { locale?: string } = {}) {
  const tenant = await g.tenant();
  const user = await g.user(tenant, ['STUDENT'], row);
  for (let i = 0; i < count; i += 1) {
    db.clock.advance({ minutes: 1 });
    await db.uow.run(tenant.system, (tx) =>
      tx.notify([
        {
          userId: user.id,
          kind: 'GRADE_RELEASED',
          params: { assignmentTitle: `Work ${i}` },
          path: `/assignments/${i}`,
          dedupKey: newId(),
          mail: false,
        },
      ]),
    );
  }
  return { tenant, user, me: client.as(user) };
}

describe('notifications', () => {
  it('are listed newest first, in the reader’s language, page by page', async () => {
    const { me } = await told(3, { locale: 'fr' });
    const first = await me.data(LIST, { first: 2 });
    expect(first.viewer.unreadNotifications).toBe(3);
    expect(first.notifications.edges.map(({ node }: { node: { title: string } }) => node.title)).toEqual([
      'Le retour sur Work 2 est là',
      'Le retour sur Work 1 est là',
    ]);
    expect(first.notifications.edges[0].node).toMatchObject({
      kind: 'GRADE_RELEASED',
      path: '/assignments/2',
      readAt: null,
      createdAt: db.clock.now().toISOString(),
    });
    const { endCursor, hasNextPage } = first.notifications.pageInfo;
    expect(hasNextPage).toBe(true);
    const rest = await me.data(LIST, { first: 2, after: endCursor });
    expect(rest.notifications.edges).toHaveLength(1);
    expect(rest.notifications.pageInfo.hasNextPage).toBe(false);
  });

  it('are read one by one or all at once, and counted', async () => {
    const { me } = await told(3);
    const all = await me.data(LIST, { first: 10 });
    const [one] = all.notifications.edges;
    expect(await me.data(MARK, { ids: [one.node.id, one.node.id, newId(), 'no id'] })).toEqual({
      markNotificationsRead: 1,
    });
    const left = await me.data(LIST, { first: 10, unreadOnly: true });
    expect(left.viewer.unreadNotifications).toBe(2);
    expect(left.notifications.edges).toHaveLength(2);
    expect(await me.data(MARK, { ids: null })).toEqual({ markNotificationsRead: 2 });
    expect((await me.data(LIST, { first: 10 })).viewer.unreadNotifications).toBe(0);
  });

  it('are nobody else’s', async () => {
    const { me, tenant } = await told(1);
    const neighbour = client.as(await g.user(tenant));
    const { notifications } = await me.data(LIST, { first: 10 });
    expect((await neighbour.data(LIST, { first: 10 })).notifications.edges).toEqual([]);
    expect(await neighbour.data(MARK, { ids: [notifications.edges[0].node.id] })).toEqual({
      markNotificationsRead: 0,
    });
    expect((await me.data(LIST, { first: 10 })).viewer.unreadNotifications).toBe(1);
  });
});

describe('mail', () => {
  const WISHES = `fragment W on MailWishes { address refusedAt categories { category cadence } quiet { from until } }`;

  it('comes as each person chooses, and what is not named stays', async () => {
    const { me, user } = await told(0);
    const UPDATE = `${WISHES} mutation ($input: UpdateMailWishesInput!) { updateMailWishes(input: $input) { ...W } }`;
    await me.data(UPDATE, { input: { cadences: [{ category: 'DEADLINES', cadence: 'WEEKLY' }] } });
    await me.data(UPDATE, { input: { quiet: { from: '21:30', until: '06:00' } } });
    const { mailWishes } = await me.data(`${WISHES} query { mailWishes { ...W } }`);
    expect(mailWishes).toMatchObject({
      address: user.email,
      refusedAt: null,
      quiet: { from: '21:30', until: '06:00' },
    });
    expect(mailWishes.categories[0]).toEqual({ category: 'DEADLINES', cadence: 'WEEKLY' });
    const refused = await me.failure(UPDATE, { input: { quiet: { from: 'late', until: '06:00' } } });
    expect(refused.extensions.code).toBe('BAD_USER_INPUT');
    const cleared = await me.data(UPDATE, { input: { quiet: null } });
    expect(cleared.updateMailWishes.quiet).toBeNull();
  });
});

describe('reminders', () => {
  it('are shown to staff of the section, with person and milestone', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const deadlineAt = new Date('2027-02-20T04:59:00.000Z');
    await db.uow.run(work.system, (tx) =>
      tx.insert(Rung, {
        milestoneId: work.milestone.reflection,
        offsetMinutes: -2880,
        deadlineAt,
        issueAt: new Date('2027-02-18T04:59:00.000Z'),
      }),
    );
    const REMINDERS = `query ($id: ID!) { reminders(assignmentId: $id, first: 10) {
      edges { cursor node { id state offsetMinutes sendAt sentAt droppedBecause person { email } milestone { title dueAt kind } } }
      pageInfo { hasNextPage } } }`;
    const { reminders } = await client.as(work.instructor).data(REMINDERS, { id: work.assignmentId });
    expect(reminders.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        id: expect.any(String),
        state: 'PLANNED',
        offsetMinutes: -2880,
        sendAt: '2027-02-18T04:59:00.000Z',
        sentAt: null,
        droppedBecause: null,
        person: { email: student.email },
        milestone: { title: 'Reflection', dueAt: '2027-02-20T04:59:00.000Z', kind: 'REFLECTION' },
      },
    ]);
    const refused = await client.as(student).failure(REMINDERS, { id: work.assignmentId });
    expect(refused.extensions.code).toBe('FORBIDDEN');
  });
});
