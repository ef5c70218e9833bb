import { setTimeout as sleep } from 'node:timers/promises';
import { Conflict, NotFound } from '@firsthand/contracts';
import { newId } from '@firsthand/platform';
import { Course, openDatabase, OutboxRow, statement, Tenant, UnitOfWork } from '@firsthand/persistence';
import { newTenant, openTestDatabase, type TestDatabase } from '@firsthand/testing';

const TITLES = statement<{ title: string; tenant: string; bound: string }>(`
  select title, tenant_id as tenant, current_setting('app.tenant_id') as bound from courses where tenant_id = $1`);
const FAILING = statement<never>('select 1 / (random() * 0)::int from courses where tenant_id = $1');
const SLOW = statement<never>('select pg_sleep(5) from courses where tenant_id = $1');

describe('UnitOfWork', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase();
  });
  afterAll(() => db.close());

  const withCourse = async (title = 'Career exploration') => {
    const tenant = await newTenant(db);
    const [courseId] = await db.uow.run(tenant.system, (tx) => tx.insert(Course, { code: 'C1', title }));
    return { ...tenant, courseId: courseId! };
  };

  it('reads and writes its own tenant and sees nothing of another', async () => {
    const mine = await withCourse('Mine');
    const theirs = await withCourse('Theirs');
    const seen = await db.uow.read(mine.system, (read) => read.sql(TITLES));
    expect(seen.map((row) => row.title)).toEqual(['Mine']);
    await expect(db.uow.read(mine.system, (read) => read.get(Course, theirs.courseId))).rejects.toThrow(
      NotFound,
    );
    expect(
      await db.uow.run(mine.system, (tx) => tx.update(Course, { id: theirs.courseId }, { title: 'Stolen' })),
    ).toBe(0);
    expect(await db.uow.run(mine.system, (tx) => tx.delete(Course, { id: theirs.courseId }))).toBe(0);
  });

  it('leaks nothing when the application forgets its own tenant filter', async () => {
    const mine = await withCourse('Mine');
    await withCourse('Theirs');
    const forgetful = db.door({ tenantFilter: false });
    expect((await forgetful.read(mine.system, (read) => read.sql(TITLES))).map((row) => row.title)).toEqual([
      'Mine',
    ]);
    expect((await forgetful.run(mine.system, (tx) => tx.find(Course, {}))).map((row) => row.title)).toEqual([
      'Mine',
    ]);
    expect(await forgetful.run(mine.system, (tx) => tx.update(Course, {}, { title: 'Changed' }))).toBe(1);
  });

  it('leaks nothing through its own filter when row-level security is not there', async () => {
    const mine = await withCourse('Mine');
    await withCourse('Theirs');
    // The owner of this server is a superuser: its connections see through every wall.
    const wide = await openDatabase({ url: db.urls.ownerUrl, poolSize: 2 });
    try {
      const door = new UnitOfWork(wide, db.clock);
      expect((await door.read(mine.system, (read) => read.sql(TITLES))).map((row) => row.title)).toEqual([
        'Mine',
      ]);
      // Both walls down: the leak must show, or the two tests above prove nothing.
      const open = new UnitOfWork(wide, db.clock, { tenantFilter: false });
      expect((await open.read(mine.system, (read) => read.sql(TITLES))).length).toBeGreaterThan(1);
    } finally {
      await wide.close();
    }
  });

  it('writes with one statement: whole or not at all, in its own tenant only, behind either wall', async () => {
    const mine = await withCourse('Mine');
    const theirs = await withCourse('Theirs');
    const rename = statement<{ title: string }, readonly [title: string, divisor: number]>(`
      with renamed as (
        update courses set title = $2 where tenant_id = $1 returning title
      ) select title, 1 / $3::int from renamed`);
    const titleOf = async ({ system, courseId }: typeof mine) =>
      (await db.uow.read(system, (read) => read.get(Course, courseId))).title;
    expect(await db.uow.write(mine.system, rename, 'Once', 1)).toMatchObject([{ title: 'Once' }]);
    await expect(db.uow.write(mine.system, rename, 'Never', 0)).rejects.toThrow('division by zero');
    expect(await db.door({ tenantFilter: false }).write(mine.system, rename, 'Twice', 1)).toHaveLength(1);
    expect([await titleOf(mine), await titleOf(theirs)]).toEqual(['Twice', 'Theirs']);
  });

  it('tells whoever typed it that a text has a character no text can hold', async () => {
    const { system } = await withCourse();
    const nul = { code: 'C\u0000', title: 'C2' };
    const refused = { code: 'BAD_USER_INPUT', message: expect.stringContaining('invisible character') };
    await expect(db.uow.run(system, (tx) => tx.insert(Course, nul))).rejects.toMatchObject(refused);
    await expect(db.uow.read(system, (read) => read.find(Course, nul))).rejects.toMatchObject(refused);
    await expect(db.uow.tenantIdOf('\u0000')).rejects.toMatchObject(refused);
  });

  it('gives a statement and an idle transaction only so long, and goes on', async () => {
    const { system } = await withCourse();
    const hasty = await openDatabase({ url: db.urls.appUrl, poolSize: 1, statementTimeoutMs: 200 });
    try {
      const door = new UnitOfWork(hasty, db.clock);
      await expect(door.read(system, (read) => read.sql(SLOW))).rejects.toMatchObject({ code: '57014' });
      await expect(door.run(system, () => sleep(500))).rejects.toThrow();
      expect(await door.read(system, (read) => read.sql(TITLES))).toHaveLength(1);
    } finally {
      await hasty.close();
    }
  });

  it('raises an error where no tenant is bound', async () => {
    await expect(db.database.pool.query('select * from courses')).rejects.toThrow(
      /app\.tenant_id|invalid input syntax for type uuid/,
    );
    const [tenant] = await db.database.dataSource.getRepository(Tenant).find({ take: 1 });
    await expect(
      db.database.pool.query(`insert into courses (tenant_id, id, code, title) values ($1, $2, 'x', 'x')`, [
        tenant!.id,
        newId(),
      ]),
    ).rejects.toThrow();
  });

  it('refuses a statement that never compares the tenant', () => {
    expect(() => statement('select * from courses')).toThrow(/tenant_id = \$1/);
  });

  it('binds the right tenant in thousands of batched reads over many tenants, with errors in between', async () => {
    const tenants = await Promise.all(Array.from({ length: 40 }, () => withCourse()));
    let wrong = 0;
    let failed = 0;
    const reading = async (n: number) => {
      const tenant = tenants[(n * 7) % tenants.length]!;
      if (n % 50 === 0) {
        await db.uow.read(tenant.system, (read) => read.sql(FAILING)).catch(() => (failed += 1));
        return;
      }
      const rows = await db.uow.read(tenant.system, (read) => read.sql(TITLES));
      if (rows.length !== 1 || rows[0]!.tenant !== tenant.tenantId || rows[0]!.bound !== tenant.tenantId)
        wrong += 1;
    };
    // Far more at a time than there are connections, and no more than a slow machine serves before one is tired of waiting.
    for (let from = 0; from < 2_000; from += 200)
      await Promise.all(Array.from({ length: 200 }, (_, i) => reading(from + i)));
    expect({ wrong, failed }).toEqual({ wrong: 0, failed: 40 });
    const left = await db.database.pool.query(`select current_setting('app.tenant_id', true) as bound`);
    expect(left.rows[0].bound || null).toBeNull();
  });

  it('commits everything or nothing, the job with the row', async () => {
    const tenant = await withCourse();
    const failing = db.uow.run(tenant.system, async (tx) => {
      await tx.insert(Course, { code: 'C2', title: 'Gone' });
      await tx.enqueue('mail.deliver', {});
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.uow.read(tenant.system, (read) => read.find(Course, { code: 'C2' }))).toEqual([]);
    expect(await db.uow.read(tenant.system, (read) => read.find(OutboxRow, {}))).toEqual([]);
  });

  it('rings after commit, and not after a rollback', async () => {
    const tenant = await withCourse();
    const rung: string[] = [];
    const door = db.door({ bell: { ring: (id) => rung.push(id) } });
    await door.run(tenant.system, (tx) => tx.enqueue('mail.deliver', {}));
    await door
      .run(tenant.system, async (tx) => {
        await tx.enqueue('mail.deliver', {});
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(rung).toEqual([tenant.tenantId]);
  });

  it('runs the whole closure again after a deadlock', async () => {
    const tenant = await withCourse();
    const [second] = await db.uow.run(tenant.system, (tx) =>
      tx.insert(Course, { code: 'C2', title: 'Second' }),
    );
    let runs = 0;
    const lockBoth = (first: string, then: string) =>
      db.uow.run(tenant.system, async (tx) => {
        runs += 1;
        await tx.update(Course, { id: first }, { title: 'x' });
        await new Promise((resolve) => setTimeout(resolve, 50));
        await tx.update(Course, { id: then }, { title: 'x' });
      });
    await Promise.all([lockBoth(tenant.courseId, second!), lockBoth(second!, tenant.courseId)]);
    expect(runs).toBeGreaterThan(2);
  });

  it('lets one of two simultaneous changes win and tells the other the current version', async () => {
    const tenant = await newTenant(db);
    const { Section, Term } = await import('@firsthand/persistence');
    const id = await db.uow.run(tenant.system, async (tx) => {
      const [termId] = await tx.insert(Term, { name: 'Fall', startsOn: '2027-09-01', endsOn: '2027-12-20' });
      const [courseId] = await tx.insert(Course, { code: 'C1', title: 'Career' });
      const [sectionId] = await tx.insert(Section, {
        termId: termId!,
        courseId: courseId!,
        name: 'A',
        zone: 'America/Toronto',
        createdAt: tx.now,
      });
      return sectionId!;
    });
    const results = await Promise.allSettled(
      ['B', 'C'].map((name) => db.uow.run(tenant.system, (tx) => tx.swap(Section, id, 1, { name }))),
    );
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((result) => result.status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toBeInstanceOf(Conflict);
    expect((lost.reason as Conflict).details).toEqual({ version: 2 });
  });
});
