import { Occupation } from '@firsthand/persistence';
import { type Given, given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import type { CatalogueOccupation } from './catalogue-file.rules.ts';
import { ImportCatalogue } from './import-catalogue.ts';

let db: TestDatabase;
let g: Given;
let imports: ImportCatalogue;

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  imports = new ImportCatalogue(db.uow);
});
afterAll(() => db.close());

const list = (count: number): CatalogueOccupation[] =>
  Array.from({ length: count }, (_, at) => ({
    code: `${String(11 + Math.floor(at / 100))}-${String(1000 + at)}.00`,
    title: `Made-up occupation ${at}`,
    description: `Does thing number ${at}, and does it well. `.repeat(6).trim(),
  }));
const catalogueOf = (tenant: Parameters<typeof g.occupation>[0]) =>
  db.uow.read(tenant.system, (read) => read.find(Occupation, { source: 'ONET' }, { order: { code: 'asc' } }));

it('brings a whole catalogue in under two seconds, and again without a change', async () => {
  const tenant = await g.tenant();
  const started = performance.now();
  expect(await imports.import(tenant.system, 'ONET', '30.3', list(1016))).toEqual({
    new: 1016,
    changed: 0,
    unchanged: 0,
    keptTitles: 0,
  });
  expect(performance.now() - started).toBeLessThan(2000);
  expect(await imports.import(tenant.system, 'ONET', '30.3', list(1016))).toMatchObject({
    new: 0,
    unchanged: 1016,
  });
  expect(await catalogueOf(tenant)).toHaveLength(1016);
});

it('brings a new release: changes what differs, removes nothing, and each row keeps the release it is from', async () => {
  const tenant = await g.tenant();
  await imports.import(tenant.system, 'ONET', '30.2', list(3));
  const [first, second] = list(3);
  const next = [
    { ...first!, title: second!.title },
    { ...second!, title: first!.title },
    { code: '99-0000.00', title: 'Newcomer', description: '' },
  ];
  expect(await imports.import(tenant.system, 'ONET', '30.3', next)).toEqual({
    new: 1,
    changed: 2,
    unchanged: 0,
    keptTitles: 0,
  });
  expect((await catalogueOf(tenant)).map(({ title, release }) => [title, release])).toEqual([
    [second!.title, '30.3'],
    [first!.title, '30.3'],
    ['Made-up occupation 2', '30.2'],
    ['Newcomer', '30.3'],
  ]);
});

it('keeps the titles that students work under', async () => {
  const work = await g.assignment();
  await imports.import(work.system, 'ONET', '30.2', list(2));
  const [used] = await catalogueOf(work);
  await g.contact(work, (await g.student(work)).id, { occupationId: used!.id });
  const renamed = list(2).map((each) => ({ ...each, title: `${each.title}, renamed` }));
  const counts = await imports.import(work.system, 'ONET', '30.3', renamed);
  expect(counts).toEqual({ new: 0, changed: 1, unchanged: 1, keptTitles: 1 });
  expect((await catalogueOf(work)).map(({ title }) => title)).toEqual([
    'Made-up occupation 0',
    'Made-up occupation 1, renamed',
  ]);
});

it('only counts when asked to, and touches no other tenant', async () => {
  const [tenant, other] = [await g.tenant(), await g.tenant()];
  expect(await imports.import(tenant.system, 'ONET', '30.3', list(5), false)).toMatchObject({ new: 5 });
  expect(await catalogueOf(tenant)).toEqual([]);
  await imports.import(tenant.system, 'ONET', '30.3', list(5));
  expect(await catalogueOf(other)).toEqual([]);
  const audited = await db.owner<{ detail: object }>(
    `select detail from audit_entries where tenant_id = $1 and action = 'catalogue.imported'`,
    [tenant.tenantId],
  );
  expect(audited).toEqual([
    { detail: { catalogue: 'ONET', release: '30.3', new: 5, changed: 0, unchanged: 0, keptTitles: 0 } },
  ]);
});
