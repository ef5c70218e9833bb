import { type Given, given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { OccupationsService, plantStarterOccupations } from './occupations.service.ts';
import { STARTER_OCCUPATIONS } from './starter.ts';

let db: TestDatabase;
let g: Given;
let catalogue: OccupationsService;

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  catalogue = new OccupationsService(db.uow);
});
afterAll(() => db.close());

it('starts a tenant with the list, once', async () => {
  const tenant = await g.tenant();
  const plant = () => db.uow.run(tenant.system, plantStarterOccupations);
  expect(await plant()).toBe(STARTER_OCCUPATIONS.length);
  expect(await plant()).toBe(0);
  const [first] = await catalogue.search(tenant.system, '', 1);
  expect(first).toMatchObject({ title: 'Accountant', code: null, source: 'STARTER' });
});

it.each([
  ['Electrician', 'Electrician'],
  ['electrcian', 'Electrician'],
  ['nurse', 'Nurse practitioner'],
  ['enginer', 'engineer'],
  ['phisiotherapist', 'Physiotherapist'],
  ['web dev', 'Web developer'],
  ['CHEF', 'Chef'],
  ['psycholgist', 'Psychologist'],
])('finds, for %j, %s', async (query, title) => {
  const tenant = await g.tenant();
  await db.uow.run(tenant.system, plantStarterOccupations);
  const [best] = await catalogue.search(tenant.system, query, 5);
  expect(best?.title).toContain(title);
});

it('finds nothing of another tenant, nothing for nonsense, and takes signs as signs', async () => {
  const tenant = await g.tenant();
  await db.uow.run(tenant.system, plantStarterOccupations);
  for (const query of ['%', '_', 'xqzkw', '\\'])
    expect(await catalogue.search(tenant.system, query, 5)).toEqual([]);
  const other = await g.tenant();
  expect(await catalogue.search(other.system, 'chef', 5)).toEqual([]);
  const [chef] = await catalogue.search(tenant.system, 'chef', 1);
  expect(await catalogue.byIds(other.system, [chef!.id])).toEqual(new Map());
});
