import { Forbidden } from '@firsthand/contracts';
import { given, newTenant, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { inviteUsers } from '../identity/invitations.ts';
import { InstitutionService } from '../identity/institution.service.ts';
import { MailDelivery } from '../notifications/deliver-mail.ts';
import { MailSender } from '../notifications/mail-sender.service.ts';
import { InstitutionStart } from './institution-start.ts';

let db: TestDatabase;
const statements: string[] = [];
const SETTINGS = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };
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
  // A mail to somebody else is no sign that an administrator’s arrives.
  const student = await g.user(tenant);
  await db.uow.run(tenant.system, (tx) => inviteUsers(tx, [student.id]));
  const mailer = new RecordingMailer();
  const deliver = () =>
    new MailDelivery(db.uow, db.clock, mailer, SETTINGS, { noLongerRight: async () => new Map() }).deliverDue(
      tenant.system,
    );
  await deliver();
  expect(await stateOf('MAIL')).toBe('MISSING');
  expect(await new MailSender(db.uow).tryOut(administrator.actor)).toBe(administrator.email);
  expect(await stateOf('MAIL')).toBe('MISSING');
  await deliver();
  expect(mailer.received).toHaveLength(2);
  expect(await stateOf('MAIL')).toBe('DONE');

  const teacher = await g.user(tenant, ['INSTRUCTOR']);
  await expect(start.look(teacher.actor)).rejects.toThrow(Forbidden);
  await expect(start.skip(teacher.actor, 'MAIL', true)).rejects.toThrow(Forbidden);
});
