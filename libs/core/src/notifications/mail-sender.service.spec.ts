import { BadInput, Conflict, Forbidden } from '@firsthand/contracts';
import { given, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { MailDelivery } from './deliver-mail.ts';
import { MailSender } from './mail-sender.service.ts';

let db: TestDatabase;
let sender: MailSender;
beforeAll(async () => {
  db = await openTestDatabase();
  sender = new MailSender(db.uow);
});
afterAll(() => db.close());

it('an institution’s mail comes under its own name, with answers where it says, and another’s does not', async () => {
  const g = given(db);
  const [one, other] = [await g.tenant(), await g.tenant()];
  const mailer = new RecordingMailer();
  const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };
  const check = { noLongerRight: async () => new Map() };
  const delivery = new MailDelivery(db.uow, db.clock, mailer, settings, check);
  const sentTo = async (tenant: typeof one) => {
    const { actor } = await g.user(tenant, ['ADMINISTRATOR']);
    await sender.tryOut(actor);
    await delivery.deliverDue(tenant.system);
    return mailer.received.at(-1)!;
  };
  expect((await sentTo(one)).sender).toEqual({ name: null, replyTo: null });

  const { actor } = await g.user(one, ['ADMINISTRATOR']);
  const { version } = await sender.settings(actor);
  const input = { name: '  Lakeside   College ', replyTo: ' office@lakeside.example ', version };
  const kept = await sender.change(actor, input);
  expect(kept).toEqual({
    ...{ name: 'Lakeside College', replyTo: 'office@lakeside.example', version: version + 1 },
  });
  const mail = await sentTo(one);
  expect(mail.sender).toEqual({ name: 'Lakeside College', replyTo: 'office@lakeside.example' });
  expect(mail.subject).toContain('arrives');
  expect((await sentTo(other)).sender).toEqual({ name: null, replyTo: null });

  const cleared = await sender.change(actor, { name: ' ', replyTo: null, version: kept.version });
  expect(cleared).toMatchObject({ name: null, replyTo: null });
});

it('is what an administrator may say, and no address in a name’s place nor a name in an address’s', async () => {
  const g = given(db);
  const tenant = await g.tenant();
  const { actor } = await g.user(tenant, ['ADMINISTRATOR']);
  const { version } = await sender.settings(actor);
  const change = (name: string | null, replyTo: string | null) =>
    sender.change(actor, { name, replyTo, version });
  await expect(change('x'.repeat(101), null)).rejects.toThrow(BadInput);
  await expect(change('dean@other.example', null)).rejects.toThrow(BadInput);
  for (const replyTo of ['the office', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: x@y.example'])
    await expect(change('Lakeside', replyTo)).rejects.toThrow(BadInput);
  await change('Lakeside', null);
  await expect(change('Other', null)).rejects.toThrow(Conflict);
  const teacher = await g.user(tenant, ['INSTRUCTOR']);
  await expect(sender.settings(teacher.actor)).rejects.toThrow(Forbidden);
  await expect(sender.tryOut(teacher.actor)).rejects.toThrow(Forbidden);
  await expect(
    sender.change(teacher.actor, { name: 'Mine', replyTo: null, version: version + 1 }),
  ).rejects.toThrow(Forbidden);
});
