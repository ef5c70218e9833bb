import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Command } from 'commander';
import { MailDelivery } from '@firsthand/core';
import { Delivery, Link, UnitOfWork, User } from '@firsthand/persistence';
import {
  type MailCatcher,
  type Mailer,
  openMailer,
  readToken,
  startMailCatcher,
  systemClock,
} from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { addAdministrators } from './admin-invite.ts';
import { explainFailure } from './terminal.ts';

let db: TestDatabase;
let home: string;
let catcher: MailCatcher;
let mailer: Mailer;
const settings = { ...process.env };
beforeAll(async () => {
  db = await openTestDatabase();
  home = mkdtempSync(join(tmpdir(), 'firsthand-invite-'));
  catcher = await startMailCatcher({ home });
  mailer = openMailer({ smtpUrl: catcher.smtpUrl, from: 'Firsthand <no-reply@firsthand.example>' });
  Object.assign(process.env, {
    ...{ DATABASE_URL: db.urls.ownerUrl, APP_DATABASE_URL: db.urls.appUrl, FIRSTHAND_HOME: home },
  });
});
afterAll(async () => {
  process.env = settings;
  mailer.close();
  await catcher.stop();
  rmSync(home, { recursive: true, force: true });
  await db.close();
});

/** What the terminal shows when the command is typed with these words. */
async function typed(...words: string[]): Promise<{ out: string; failed: string | null }> {
  const said: string[] = [];
  const spoken = jest
    .spyOn(console, 'log')
    .mockImplementation((line: unknown) => void said.push(String(line)));
  const program = new Command('firsthand').exitOverride().configureOutput({ writeErr: () => undefined });
  addAdministrators(program);
  try {
    await program.parseAsync(['admin', 'invite', ...words], { from: 'user' });
    return { out: said.join('\n'), failed: null };
  } catch (error) {
    return { out: said.join('\n'), failed: explainFailure(error) };
  } finally {
    spoken.mockRestore();
  }
}
const as = (tenant: string, email: string, ...more: string[]) => [
  ...['--tenant', tenant, '--email', email, '--given-name', 'Nia', '--family-name', 'Neu', ...more],
];
const send = (system: Parameters<MailDelivery['deliverDue']>[0]) =>
  new MailDelivery(
    // Whoever types the command does it now, by no clock of tests.
    new UnitOfWork(db.database, systemClock),
    systemClock,
    mailer,
    { publicUrl: 'https://firsthand.example', leaseSeconds: 60 },
    { noLongerRight: async () => new Map() },
  ).deliverDue(system);

it('invites somebody new by a mail that comes, with the link that lets them in', async () => {
  const tenant = await given(db).tenant();
  const { out, failed } = await typed(...as(tenant.slug.toUpperCase(), ' Nia@College.example '));
  expect(failed).toBeNull();
  expect(out).toBe(`nia@college.example is an administrator of “${tenant.slug}” and invited by mail.`);
  expect(await send(tenant.system)).toMatchObject({ sent: 1, failed: 0 });
  const { cards } = await catcher.store.list();
  const mail = (await catcher.store.get(cards[0]!.id))!;
  expect(mail.to).toBe('Nia Neu <nia@college.example>');
  const [, token] = /https:\/\/firsthand\.example\/link\/(\S+)/.exec(mail.text)!;
  const { id, secretHash } = readToken(token!)!;
  const link = await db.uow.read(tenant.system, (read) => read.get(Link, id));
  expect(link).toMatchObject({ purpose: 'INVITATION', secretHash, usedAt: null });
  const [nia] = await db.uow.read(tenant.system, (read) => read.find(User, { email: 'nia@college.example' }));
  expect(link.userId).toBe(nia!.id);
  expect(nia).toMatchObject({ givenName: 'Nia', familyName: 'Neu', roles: ['ADMINISTRATOR'] });
});

it('says as JSON whom it has invited, to a script', async () => {
  const tenant = await given(db).tenant();
  const { out } = await typed(...as(tenant.slug, 'nia@college.example', '--json'));
  expect(JSON.parse(out)).toEqual({
    ...{ id: expect.any(String), email: 'nia@college.example', state: 'WAITING' },
    invitedUntil: expect.any(String),
  });
});

it('makes somebody who comes in already an administrator, and says what keeps it from more', async () => {
  const g = given(db);
  const tenant = await g.tenant();
  const ida = await g.user(tenant, ['INSTRUCTOR'], { passwordHash: 'x' });
  const { out } = await typed(...as(tenant.slug, ida.email));
  expect(out).toBe(`${ida.email} is an administrator of “${tenant.slug}” and comes in as before.`);
  const told = await db.uow.read(tenant.system, (read) => read.find(Delivery, { userId: ida.id }));
  expect(told.map(({ template }) => template)).toEqual(['ADMINISTRATION']);

  const gone = await g.user(tenant, ['INSTRUCTOR'], { endedAt: db.clock.now() });
  for (const [words, sentence] of [
    [as(tenant.slug, ida.email), `${ida.email} is an administrator already.`],
    [as(tenant.slug, gone.email), `The access of ${gone.email} was ended. Give it back first, under People.`],
    [as('nowhere', ida.email), 'There is no tenant “nowhere”. Check its name in addresses.'],
    [as(tenant.slug, 'nobody'), 'Write an e-mail address like name@example.org.'],
    [['--tenant', tenant.slug, '--email', 'nia@college.example'], expect.stringContaining('--given-name')],
  ] as const)
    expect(await typed(...words)).toEqual({ out: '', failed: sentence });
});
