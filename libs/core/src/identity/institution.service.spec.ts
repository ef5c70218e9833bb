import sharp from 'sharp';
import { type BadInput, Conflict, Forbidden, LIMITS } from '@firsthand/contracts';
import { Delivery } from '@firsthand/persistence';
import {
  given,
  newTenant,
  openTestDatabase,
  RecordingMailer,
  refusal,
  type TestDatabase,
} from '@firsthand/testing';
import { MailDelivery } from '../notifications/deliver-mail.ts';
import { inviteUsers } from './invitations.ts';
import { InstitutionService } from './institution.service.ts';
import { TenantsService } from './tenants.service.ts';

let db: TestDatabase;
let institution: InstitutionService;
let tenants: TenantsService;
beforeAll(async () => {
  db = await openTestDatabase();
  institution = new InstitutionService(db.uow);
  tenants = new TenantsService(db.uow);
});
afterAll(() => db.close());

async function world() {
  const tenant = await newTenant(db);
  const administrator = await given(db).user(tenant, ['ADMINISTRATOR']);
  const wish = { version: 1, name: 'Lakeside', locale: 'fr', zone: 'Europe/Paris', accent: '#7A1F3D' };
  return { tenant, administrator, wish: { ...wish, programme: 'COURSE' as const } };
}
const picture = (width: number, height: number, alpha = 1) =>
  sharp({ create: { width, height, channels: 4, background: { r: 200, g: 30, b: 60, alpha } } })
    .withExif({ IFD0: { Copyright: 'Hidden words' } })
    .png()
    .toBuffer();

describe('an institution’s look', () => {
  it('is what its administrator says, at the door too, and no colour that cannot be written on', async () => {
    const { tenant, administrator, wish } = await world();
    expect(await institution.change(administrator.actor, wish)).toMatchObject({
      ...{ name: 'Lakeside', locale: 'fr', zone: 'Europe/Paris', accent: '#7a1f3d', version: 2 },
    });
    expect(await tenants.card(tenant.slug, 'test')).toMatchObject({
      ...{ name: 'Lakeside', accent: '#7a1f3d', logo: null, privacy: false },
    });
    await expect(institution.change(administrator.actor, wish)).rejects.toThrow(Conflict);
    const ruleOf = (change: Partial<typeof wish>) =>
      institution.change(administrator.actor, { ...wish, version: 2, ...change }).then(
        () => 'saved',
        (error: BadInput) => error.details.fields[0]!.rule,
      );
    expect(await ruleOf({ accent: '#ffd166' })).toBe('colourPale');
    expect(await ruleOf({ accent: 'red' })).toBe('colour');
    expect(await ruleOf({ name: ' ' })).toBe('required');
    expect(await ruleOf({ zone: 'Mars/Base' })).toBe('zone');
    expect(await ruleOf({ locale: 'xx' })).toBe('locale');
    const teacher = await given(db).user(tenant, ['INSTRUCTOR']);
    await expect(institution.change(teacher.actor, { ...wish, version: 2 })).rejects.toThrow(Forbidden);
    await expect(institution.saveLogo(teacher.actor, await picture(10, 10))).rejects.toThrow(Forbidden);
  });

  it('has a logo that is drawn anew and small, and another address with every change', async () => {
    const { tenant, administrator } = await world();
    const elsewhere = await newTenant(db);
    const { logo } = await institution.saveLogo(administrator.actor, await picture(2_000, 500, 0.5));
    const [, slug, tag] = /^\/logos\/([^/]+)\/([0-9a-f]{16})\.png$/.exec(logo!)!;
    expect(slug).toBe(tenant.slug);
    const bytes = (await institution.logo(slug!, tag!, 'test'))!;
    const drawn = await sharp(bytes).metadata();
    expect(drawn).toMatchObject({ format: 'png', width: 480, height: 120, hasAlpha: true });
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Hidden words');
    expect(await institution.logo(elsewhere.slug, tag!, 'test')).toBeNull();
    const next = await institution.saveLogo(administrator.actor, await picture(100, 100));
    expect(next.logo).not.toBe(logo);
    expect(await institution.logo(slug!, tag!, 'test')).toBeNull();
    for (const bad of [
      Buffer.from('<svg onload="x()">'),
      Buffer.alloc(0),
      (await picture(300, 300)).subarray(0, 60),
    ])
      expect(await refusal(institution.saveLogo(administrator.actor, bad))).toBe('logo-unreadable');
    expect(await refusal(institution.saveLogo(administrator.actor, Buffer.alloc(LIMITS.logoBytes + 1)))).toBe(
      'logo-too-large',
    );
    expect(await institution.removeLogo(administrator.actor)).toMatchObject({ logo: null });
  });

  it('is that of its mails', async () => {
    const { tenant, administrator, wish } = await world();
    await institution.change(administrator.actor, wish);
    const { logo } = await institution.saveLogo(administrator.actor, await picture(100, 40));
    await db.uow.run(tenant.system, (tx) => inviteUsers(tx, [administrator.id]));
    const mailer = new RecordingMailer();
    const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };
    const check = { noLongerRight: () => Promise.resolve(new Map()) };
    await new MailDelivery(db.uow, db.clock, mailer, settings, check).deliverDue(tenant.system);
    expect(await db.uow.read(tenant.system, (read) => read.find(Delivery, { state: 'SENT' }))).toHaveLength(
      1,
    );
    const { html } = mailer.received[0]!;
    expect(html).toContain(`src="https://firsthand.example${logo}" alt="Lakeside"`);
    expect(html).toContain('background:#7a1f3d');
    expect(html).not.toContain('#0f6f66');
  });
});

describe('a privacy notice', () => {
  it('takes the place of the one that was read, which is kept, and is anybody’s to read', async () => {
    const { tenant, administrator } = await world();
    expect(await institution.notice(tenant.slug, 'test')).toBeNull();
    await institution.publishNotice(administrator.actor, 0, 'We keep little.\n');
    expect(await institution.publishNotice(administrator.actor, 1, 'We keep less.')).toMatchObject({
      version: 2,
    });
    await expect(institution.publishNotice(administrator.actor, 1, 'Too late.')).rejects.toThrow(Conflict);
    expect(await institution.notice(tenant.slug.toUpperCase(), 'test')).toMatchObject({
      ...{ version: 2, text: 'We keep less.', tenant: { slug: tenant.slug, privacy: true } },
    });
    const kept = await db.owner<{ text: string }>(
      'select text from privacy_notices where tenant_id = $1 order by version',
      [tenant.tenantId],
    );
    expect(kept.map(({ text }) => text)).toEqual(['We keep little.', 'We keep less.']);
    const student = await given(db).user(tenant);
    await expect(institution.publishNotice(student.actor, 2, 'Mine.')).rejects.toThrow(Forbidden);
  });
});
