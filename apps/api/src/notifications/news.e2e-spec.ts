import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { listenForBell, notifyBell, UnitOfWork } from '@firsthand/persistence';
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
import { News } from './news.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let client: GraphqlClient;
let g: Given;
let uow: UnitOfWork;
let url: string;
let bell: { stop(): Promise<void> };

beforeAll(async () => {
  db = await openTestDatabase();
  const fail = (error: unknown) => {
    throw error;
  };
  uow = new UnitOfWork(db.database, db.clock, { bell: notifyBell(db.database.pool, fail) });
  app = await createApi({ ...db, uow, config: testConfig() });
  const server: Server = app.getHttpServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news`;
  const news = app.get(News);
  bell = await listenForBell({
    ...{ url: db.urls.appUrl, about: 'NEWS', onRing: (tenantId: string) => news.ring(tenantId) },
    onError: () => undefined,
  });
  client = graphqlClient(app.getHttpServer(), { ...db, uow });
  g = given(db);
});
afterAll(async () => {
  await bell.stop();
  // A line that was opened and never used would be waited for, ten seconds long.
  app.getHttpServer().closeAllConnections();
  await app.close();
  await db.close();
});

/** Stays on the line and keeps what comes. */
async function listen(cookie: string | null, headers: Record<string, string> = {}) {
  const leave = new AbortController();
  const answer = await fetch(url, {
    headers: { ...(cookie && { cookie }), ...headers },
    signal: leave.signal,
  });
  const heard: number[] = [];
  let ended = false;
  const reading = (async () => {
    const text = new TextDecoder();
    let rest = '';
    for await (const bytes of answer.body ?? []) {
      rest += text.decode(bytes as Uint8Array, { stream: true });
      const events = rest.split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const [, unread] = /^event: unread\ndata: (\d+)$/.exec(event) ?? [];
        if (unread) heard.push(Number(unread));
      }
    }
  })()
    .catch(() => undefined)
    .finally(() => (ended = true));
  return { status: answer.status, heard, hasEnded: () => ended, leave: () => (leave.abort(), reading) };
}

async function until(condition: () => boolean): Promise<void> {
  for (const patience = Date.now() + 8_000; !condition(); await new Promise((on) => setTimeout(on, 10)))
    if (Date.now() > patience) throw new Error('It did not happen in time.');
}

async function person() {
  const tenant = await g.tenant();
  const user = await g.user(tenant, ['STUDENT']);
  const me = client.as(user);
  const cookie = await me.cookie();
  const tell = (userId = user.id) =>
    uow.run(tenant.system, (tx) =>
      tx.notify([
        {
          ...{ userId, kind: 'GRADE_RELEASED', path: '/', dedupKey: newId(), mail: false },
          params: { assignmentTitle: 'Three conversations' },
        },
      ]),
    );
  return { tenant, user, cookie, tell, me };
}

describe('what is unread', () => {
  it('is told as it changes, to whoever it is for and to nobody else', async () => {
    const one = await person();
    const stranger = await person();
    const neighbour = await g.user(one.tenant, ['STUDENT']);
    const [line, second, theirs, beside] = await Promise.all([
      listen(one.cookie),
      listen(one.cookie),
      listen(stranger.cookie),
      listen(await client.as(neighbour).cookie()),
    ]);
    await until(() => [line, second, theirs, beside].every(({ heard }) => heard.length === 1));
    await one.tell();
    await until(() => line.heard.length === 2 && second.heard.length === 2);
    await one.me.data('mutation { markNotificationsRead(ids: null) }');
    await until(() => line.heard.length === 3);
    expect(line.heard).toEqual([0, 1, 0]);
    expect(theirs.heard).toEqual([0]);
    expect(beside.heard).toEqual([0]);
    await Promise.all([line, second, theirs, beside].map(({ leave }) => leave()));
    await until(() => app.get(News).listeners === 0);
  });

  it('ends with the session, at once', async () => {
    const { cookie, me } = await person();
    const line = await listen(cookie);
    await until(() => line.heard.length === 1);
    const { mySessions } = await me.data('query { mySessions { id } }');
    for (const { id } of mySessions as { id: string }[])
      await me.data('mutation ($id: ID!) { revokeSession(id: $id) }', { id }).catch(() => undefined);
    await until(() => line.hasEnded());
    expect((await listen(cookie)).status).toBe(204);
  });

  it('is nothing for strangers, nor for another site’s page', async () => {
    const { cookie } = await person();
    expect((await listen(null)).status).toBe(204);
    expect((await listen(cookie, { origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  it('is told to a few pages of one session, the oldest making room', async () => {
    const { cookie } = await person();
    const lines: Awaited<ReturnType<typeof listen>>[] = [];
    for (let i = 0; i < 8; i += 1) lines.push(await listen(cookie));
    await until(() => lines.filter(({ hasEnded }) => hasEnded()).length === 2);
    expect(lines.map(({ hasEnded }) => hasEnded())).toEqual([true, true, ...Array<boolean>(6).fill(false)]);
    await Promise.all(lines.map(({ leave }) => leave()));
  });
});
