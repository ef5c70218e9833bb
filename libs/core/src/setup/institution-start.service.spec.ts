import { Forbidden } from '@firsthand/contracts';
import { given, newTenant, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { InstitutionService } from '../identity/institution.service.ts';
import { InstitutionStart } from './institution-start.ts';

let db: TestDatabase;
const statements: string[] = [];
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

it('an institution’s beginning is seen from what was set, in one statement; only what it does without is kept', async () => {
  const tenant = await newTenant(db);
  const g = given(db);
  const administrator = await g.user(tenant, ['ADMINISTRATOR']);
  const start = new InstitutionStart(db.door({ onStatement: (text) => statements.push(text) }));
  const stateOf = async (step: string) =>
    (await start.look(administrator.actor)).steps.find((one) => one.step === step)!.state;
  expect(await start.look(administrator.actor)).toMatchObject({ open: 9 });
  expect(statements).toHaveLength(1);

  const institution = new InstitutionService(db.uow);
  const { version, logo: _, ...kept } = await institution.settings(administrator.actor);
  await institution.change(administrator.actor, { ...kept, version });
  expect(await stateOf('PROFILE')).toBe('DONE');
  expect(await stateOf('LOOK')).toBe('MISSING');
  await institution.change(administrator.actor, { ...kept, version: version + 1, accent: '#7a1f3d' });
  expect(await stateOf('LOOK')).toBe('DONE');
  await institution.publishNotice(administrator.actor, 0, 'We keep little.');
  expect(await stateOf('PRIVACY')).toBe('DONE');
  await g.section(tenant);
  expect(await start.look(administrator.actor)).toMatchObject({ open: 5 });

  expect(await start.skip(administrator.actor, 'SIGN_ON', true)).toMatchObject({ open: 4 });
  expect(await start.skip(administrator.actor, 'SIGN_ON', true)).toMatchObject({ open: 4 });
  expect(await stateOf('SIGN_ON')).toBe('SKIPPED');
  expect(await start.skip(administrator.actor, 'SIGN_ON', false)).toMatchObject({ open: 5 });
  const teacher = await g.user(tenant, ['INSTRUCTOR']);
  await expect(start.look(teacher.actor)).rejects.toThrow(Forbidden);
  await expect(start.skip(teacher.actor, 'MAIL', true)).rejects.toThrow(Forbidden);
});
