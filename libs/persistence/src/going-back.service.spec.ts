import { migrations } from '@firsthand/migrations';
import { schemaDrift, Enrolment, User } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { DataSource, type QueryRunner } from 'typeorm';

/** Gone back to before this one: what an installation may have to take back is what it has just brought. */
const SINCE = '1796700000000';
const recent = migrations.filter(({ name }) => name.slice(-SINCE.length) >= SINCE);

/** An owner as installations have one: no superuser, so that the walls hold for it too. */
const OWNER = 'an_owner_of_tests';
const HAND_OVER = `do $$
  declare one record;
  begin
    if not exists (select 1 from pg_roles where rolname = '${OWNER}') then
      create role ${OWNER} nologin nosuperuser nobypassrls;
    end if;
    execute 'alter schema public owner to ${OWNER}';
    for one in select c.oid::regclass::text as name, c.relkind from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
    loop
      execute format('alter %s %s owner to ${OWNER}', case one.relkind when 'v' then 'view' else 'table' end, one.name);
    end loop;
    for one in select p.oid::regprocedure::text as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace
        and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    loop
      execute format('alter function %s owner to ${OWNER}', one.name);
    end loop;
  end $$`;

let db: TestDatabase;
let source: DataSource;
let runner: QueryRunner;
beforeAll(async () => {
  db = await openTestDatabase();
  await db.owner(HAND_OVER);
  source = await new DataSource({ type: 'postgres', url: db.urls.ownerUrl, poolSize: 1 }).initialize();
  runner = source.createQueryRunner();
  await runner.query(`set role ${OWNER}`);
});
afterAll(async () => {
  await runner.release();
  await source.destroy();
  await db.close();
});

/** Each in a transaction of its own, as they are run. */
async function each(way: 'up' | 'down'): Promise<void> {
  for (const Migration of way === 'up' ? recent : recent.toReversed()) {
    await runner.startTransaction();
    await new Migration()[way](runner);
    await runner.commitTransaction();
  }
}

it('takes back the latest changes of the tables and brings them again, with people and work in them', async () => {
  const g = given(db);
  const work = await g.assignment();
  const student = await g.student(work);
  await g.choice(work, student);
  await g.interview(work, student, { notes: 'Early.' });
  const left = await g.enrolled(work, 'INSTRUCTOR');
  const stays = await g.enrolled(work, 'COUNSELLOR');
  const other = await g.user(work, ['INSTRUCTOR', 'ADMINISTRATOR']);
  await db.uow.run(work.system, (tx) =>
    tx.update(Enrolment, { userId: left.id, sectionId: work.sectionId }, { droppedAt: tx.now }),
  );
  const people = async () =>
    db.owner<{ id: string; roles: string[] }>(
      'select id, roles from users where tenant_id = $1 order by id',
      [work.tenantId],
    );
  const before = await people();
  expect(recent.length).toBeGreaterThan(10);

  await each('down');
  await each('up');
  expect(await schemaDrift(db.urls.ownerUrl)).toEqual([]);
  // A role of staff that had outlived its last section went; one that came from nowhere else is left alone.
  expect(await people()).toEqual(before.map((one) => (one.id === left.id ? { ...one, roles: [] } : one)));
  const read = await db.uow.read(work.system, (reading) => reading.find(User, { id: [stays.id, other.id] }));
  expect(read.map(({ roles }) => roles.length).sort()).toEqual([1, 2]);
});
