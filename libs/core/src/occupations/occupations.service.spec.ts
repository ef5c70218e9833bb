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

describe('a tenant’s own occupations', () => {
  const rule = (name: string) => ({ code: 'RULE_BROKEN', details: { rule: name } });

  it('are added and changed, found at once, and written down', async () => {
    const tenant = await g.tenant();
    const { actor } = await g.user(tenant, ['ADMINISTRATOR']);
    const made = await catalogue.create(actor, { title: '  Canoe   builder ', description: 'Bends wood. ' });
    expect(made).toMatchObject({
      title: 'Canoe builder',
      description: 'Bends wood.',
      source: 'OWN',
      version: 1,
    });
    const changed = await catalogue.update(actor, made.id, 1, { title: 'canoe builder', description: '' });
    expect(changed).toMatchObject({ id: made.id, title: 'canoe builder', version: 2 });
    expect(await catalogue.search(actor, 'canoe', 5, 'OWN')).toEqual([changed]);
    expect(await catalogue.search(actor, 'canoe', 5, 'NOC')).toEqual([]);
    const audited = await db.owner<{ action: string }>(
      'select action from audit_entries where tenant_id = $1 and subject_id = $2 order by id',
      [tenant.tenantId, made.id],
    );
    expect(audited.map(({ action }) => action)).toEqual(['occupation.created', 'occupation.changed']);
  });

  it('have titles that nothing else in the catalogue has, even when two people add one at once', async () => {
    const tenant = await g.tenant();
    await db.uow.run(tenant.system, plantStarterOccupations);
    const { actor } = await g.user(tenant, ['ADMINISTRATOR']);
    const add = (title: string) => catalogue.create(actor, { title, description: '' });
    await expect(add('ACCOUNTANT')).rejects.toMatchObject(rule('occupation.titleTaken'));
    const made = await Promise.allSettled(
      Array.from({ length: 6 }, (_, i) => add(i % 2 ? 'Sawyer' : 'SAWYER')),
    );
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of made)
      if (each.status === 'rejected') expect(each.reason).toMatchObject(rule('occupation.titleTaken'));
    await expect(add('   ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('are all that can be changed, in the tenant that has them, from the version that was seen', async () => {
    const [tenant, other] = [await g.tenant(), await g.tenant()];
    await db.uow.run(tenant.system, plantStarterOccupations);
    const { actor } = await g.user(tenant, ['INSTRUCTOR']);
    const [starter] = await catalogue.search(actor, 'chef', 1);
    const change = (by: typeof actor, id: string, version = 1) =>
      catalogue.update(by, id, version, { title: 'Something else', description: '' });
    await expect(change(actor, starter!.id)).rejects.toMatchObject(rule('occupation.notOwn'));
    const own = await catalogue.create(actor, { title: 'Own', description: '' });
    const stranger = (await g.user(other, ['ADMINISTRATOR'])).actor;
    await expect(change(stranger, own.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(change(actor, own.id, 7)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { version: 1 },
    });
  });
});
