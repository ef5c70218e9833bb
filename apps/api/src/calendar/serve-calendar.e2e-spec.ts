import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { given, graphqlClient, openTestDatabase, testConfig, type TestDatabase } from '@firsthand/testing';
import { createApi } from '../app.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
});
afterAll(async () => {
  await app.close();
  await db.close();
});

it('/calendar/<token>.ics is a calendar for whoever has the address, and for nobody once it is taken back', async () => {
  db.clock.set('2027-02-10T15:00:00Z');
  const work = await given(db).assignment();
  const student = await given(db).student(work);
  const self = graphqlClient(app.getHttpServer(), db).as(student);
  expect(await self.data('{ calendarFeed { path } }')).toEqual({ calendarFeed: null });
  const { makeCalendarFeed } = await self.data('mutation { makeCalendarFeed { path readAt } }');
  const get = () => app.inject({ method: 'GET', url: makeCalendarFeed.path });
  const file = await get();
  expect(file.statusCode).toBe(200);
  expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(file.headers['referrer-policy']).toBe('no-referrer');
  expect(file.body).toContain('SUMMARY:Due: Reflection (Three conversations)');
  expect(await self.data('{ calendarFeed { readAt } }')).toEqual({
    calendarFeed: { readAt: '2027-02-10T15:00:00.000Z' },
  });
  await self.data('mutation { stopCalendarFeed }');
  expect((await get()).statusCode).toBe(404);
  expect((await app.inject({ method: 'GET', url: '/calendar/nothing.ics' })).statusCode).toBe(404);
});
