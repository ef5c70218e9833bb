import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { systemActor } from '@firsthand/contracts';
import { CountUsage, InstallationService, TenantsService, UsageService } from '@firsthand/core';
import { Section } from '@firsthand/persistence';
import type { JobQueue, Logger } from '@firsthand/platform';
import { given, graphqlClient, openTestDatabase, type TestDatabase, testConfig } from '@firsthand/testing';
import { createApi } from '../app.ts';
import { LOGGER } from '../ground.module.ts';
import { UsageResolver } from './usage.resolver.ts';

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

const client = () => graphqlClient(app.getHttpServer(), db);
const download = async (path: string, cookie: string) =>
  supertest(app.getHttpServer()).get(path).set('cookie', cookie).set('sec-fetch-site', 'same-origin');

describe('usage over the wire', () => {
  it('is counted when an administrator asks for it, and kept as files that nobody else gets', async () => {
    const work = await given(db).submission();
    const administrator = await given(db).user(work, ['ADMINISTRATOR'], { passwordHash: 'x' });
    const other = await given(db).user(await given(db).tenant(), ['ADMINISTRATOR']);
    const me = client().as(administrator);
    expect(await me.data('mutation { recountUsage }')).toEqual({ recountUsage: true });
    const [job] = await db.owner<{ job: string }>('select job from outbox where tenant_id = $1', [
      work.tenantId,
    ]);
    expect(job).toEqual({ job: 'usage.count' });
    await new CountUsage(db.uow).run(work.system);

    const [section] = await db.uow.read(work.system, (read) => read.find(Section, { id: work.sectionId }));
    const document = `query ($termId: ID!) {
      usageSections(termId: $termId, order: UNGRADED) { edges { node { id reflections } } pageInfo { hasNextPage } }
      usageWeeks(termId: $termId) { weekOn reflections }
    }`;
    expect(await me.data(document, { termId: section!.termId })).toMatchObject({
      usageSections: { edges: [{ node: { id: work.sectionId, reflections: 1 } }] },
    });
    for (const [who, code] of [
      [work.instructor.actor, 'FORBIDDEN'],
      [work.student.actor, 'FORBIDDEN'],
      [other.actor, 'NOT_FOUND'],
    ] as const) {
      const { errors } = await client().as(who).query(document, { termId: section!.termId });
      expect(errors[0]?.extensions.code).toBe(code);
    }

    const path = `/usage/${section!.termId}/sections.csv`;
    const file = await download(path, await me.cookie());
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.text).toContain('reflections');
    const statuses = [];
    for (const actor of [work.instructor.actor, work.student.actor, other.actor])
      statuses.push((await download(path, await client().as(actor).cookie())).status);
    expect(statuses).toEqual([403, 403, 404]);
    expect((await download('/usage/no-id/weeks.csv', await me.cookie())).status).toBe(404);
    expect((await download('/usage/terms.csv', await me.cookie())).status).toBe(200);
  });

  it('says that no worker is there when the queue tells so, and nothing of it when the queue is gone', async () => {
    const tenant = await given(db).tenant();
    const { actor } = await given(db).user(tenant, ['ADMINISTRATOR'], { passwordHash: 'x' });
    let doneAt: Date | null = db.clock.now();
    let gone = false;
    const queue = {
      pulse: async () => {
        if (gone) throw new Error('gone');
        return { doneAt, waitingSince: null };
      },
    } as unknown as JobQueue;
    const resolver = new UsageResolver(
      app.get(UsageService),
      app.get(InstallationService),
      queue,
      app.get<Logger>(LOGGER),
    );
    const found = async () =>
      (await resolver.institutionHealth(actor)).map(({ kind, at }) => [kind, at] as const);
    expect(await found()).toEqual([]);
    doneAt = new Date(db.clock.now().getTime() - 11 * 60_000);
    expect(await found()).toEqual([['WORKER_SILENT', doneAt.toISOString()]]);
    doneAt = null;
    expect(await found()).toEqual([['WORKER_SILENT', null]]);
    gone = true;
    expect(await found()).toEqual([]);
  });

  it('shows the installation to who runs it, and to no administrator', async () => {
    const { id } = await new TenantsService(db.uow).addOperator(systemActor('', 'test'), {
      ...{ email: 'operator@example.org', givenName: 'Olu', familyName: 'Operator', locale: 'en' },
      passwordHash: 'none',
    });
    const tenantId = (await db.uow.tenantIdOf('installation'))!;
    const operator = { tenantId, userId: id, roles: ['OPERATOR'] as const, requestId: 'test' };
    const document = `{
      installationHealth { databaseBytes migration workerSeenAt waitingSince upkeepLate }
      tenantSizes(first: 1) { edges { node { slug countedAt students } } pageInfo { hasNextPage } }
    }`;
    expect(await client().as(operator).data(document)).toMatchObject({
      installationHealth: { workerSeenAt: null, waitingSince: null },
      tenantSizes: { edges: [{ node: {} }], pageInfo: { hasNextPage: true } },
    });
    const administrator = await given(db).user(await given(db).tenant(), ['ADMINISTRATOR']);
    const { errors } = await client().as(administrator).query(document);
    expect(errors.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN');
  });
});
