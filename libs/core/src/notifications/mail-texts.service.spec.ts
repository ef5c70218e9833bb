import { Conflict, Forbidden, RuleBroken, systemActor } from '@firsthand/contracts';
import { Delivery } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { MailDelivery } from './deliver-mail.ts';
import { MailTexts } from './mail-texts.service.ts';

const PUBLIC_URL = 'https://firsthand.example';
const RECEIPT = { template: 'GRADE_RELEASED', language: 'en' } as const;
const WORDS = {
  subject: 'Read what {{given_name}} was told',
  body: '{{usual}}\n\nRoom 210 is open until five.',
};

describe('an institution’s own words for a mail', () => {
  let db: TestDatabase;
  let texts: MailTexts;

  beforeAll(async () => {
    db = await openTestDatabase();
    texts = new MailTexts(db.uow, { publicUrl: PUBLIC_URL });
  });
  afterAll(() => db.close());

  /** What leaves when this person is told that their grade is there. */
  async function mailTo(reader: { id: string; actor: { tenantId: string } }) {
    const system = systemActor(reader.actor.tenantId, 'test');
    await db.uow.run(system, (tx) =>
      tx.notify([
        {
          ...{ userId: reader.id, kind: 'GRADE_RELEASED' as const, path: '/results', mail: true },
          params: { assignmentTitle: 'Three <voices>' },
          dedupKey: newId(),
        },
      ]),
    );
    const mailer = new RecordingMailer();
    const check = { noLongerRight: async () => new Map() };
    const settings = { publicUrl: PUBLIC_URL, leaseSeconds: 60 };
    await new MailDelivery(db.uow, db.clock, mailer, settings, check).deliverDue(system);
    return mailer.received.at(-1)!;
  }

  it('go out instead of Firsthand’s, in that language, with the same button; and no longer once they are taken back', async () => {
    const g = given(db);
    const tenant = await g.tenant();
    const admin = await g.user(tenant, ['ADMINISTRATOR']);
    const reader = await g.user(tenant, ['STUDENT']);
    const saved = await texts.save(admin.actor, RECEIPT, 0, WORDS);
    expect(saved).toMatchObject({ own: WORDS, version: 1 });

    const mail = await mailTo(reader);
    expect(mail.subject).toBe(`Read what ${reader.givenName} was told`);
    expect(mail.text).toContain('Your instructor has released grade and feedback for “Three <voices>”.');
    expect(mail.text).toContain('Room 210 is open until five.');
    expect(mail.text).toContain(`${PUBLIC_URL}/results`);
    expect(mail.html).toContain('Three &lt;voices&gt;');

    const french = { ...RECEIPT, language: 'fr' as const };
    expect((await texts.reset(admin.actor, french, 0)).own).toBeNull();
    await texts.reset(admin.actor, RECEIPT, 1);
    expect((await mailTo(reader)).subject).toBe('Feedback on Three <voices> is there');
  });

  it('are kept over the version that was seen, and only by an administrator', async () => {
    const g = given(db);
    const tenant = await g.tenant();
    const admin = await g.user(tenant, ['ADMINISTRATOR']);
    const instructor = await g.user(tenant, ['INSTRUCTOR']);
    await texts.save(admin.actor, RECEIPT, 0, WORDS);
    await expect(texts.save(admin.actor, RECEIPT, 0, { ...WORDS, body: 'Mine.' })).rejects.toThrow(Conflict);
    await texts.save(admin.actor, RECEIPT, 1, { ...WORDS, body: 'Mine.' });
    await expect(texts.reset(admin.actor, RECEIPT, 1)).rejects.toThrow(Conflict);
    await expect(texts.save(instructor.actor, RECEIPT, 2, WORDS)).rejects.toThrow(Forbidden);
    await expect(texts.list(instructor.actor)).rejects.toThrow(Forbidden);
    const other = await g.user(await g.tenant(), ['ADMINISTRATOR']);
    expect((await texts.list(other.actor)).filter(({ own }) => own)).toEqual([]);
  });

  it('name only what the mail has, and are not empty', async () => {
    const g = given(db);
    const admin = await g.user(await g.tenant(), ['ADMINISTRATOR']);
    const refused = (words: typeof WORDS) => texts.save(admin.actor, RECEIPT, 0, words);
    await expect(refused({ subject: 'x', body: 'You have {{points}}.' })).rejects.toMatchObject({
      details: { rule: 'mail-text-variable', names: '{{points}}' },
    });
    await expect(refused({ subject: '  ', body: 'x' })).rejects.toThrow(RuleBroken);
    await expect(refused({ subject: 'x'.repeat(201), body: 'x' })).rejects.toThrow(RuleBroken);
  });

  it('are tried out on oneself, kept or not', async () => {
    const g = given(db);
    const admin = await g.user(await g.tenant(), ['ADMINISTRATOR']);
    const preview = await texts.preview(admin.actor, RECEIPT, WORDS);
    expect(preview.paragraphs.at(-1)).toBe('Room 210 is open until five.');
    expect(preview.text).toContain('Room 210 is open until five.');
    expect(await texts.tryOut(admin.actor, RECEIPT, WORDS)).toBe(admin.email);
    await texts.tryOut(admin.actor, RECEIPT, WORDS);
    await texts.tryOut(admin.actor, RECEIPT, { ...WORDS, subject: 'Other words' });
    const planned = await db.uow.read(admin.actor, (read) => read.find(Delivery, { userId: admin.id }));
    // The same words once a minute; other words are another mail.
    expect(planned.map(({ template, state }) => [template, state])).toEqual([
      ['TEST_TEXT', 'PLANNED'],
      ['TEST_TEXT', 'PLANNED'],
    ]);
    const mailer = new RecordingMailer();
    const check = { noLongerRight: async () => new Map() };
    const delivery = new MailDelivery(
      db.uow,
      db.clock,
      mailer,
      { publicUrl: PUBLIC_URL, leaseSeconds: 60 },
      check,
    );
    await delivery.deliverDue(systemActor(admin.actor.tenantId, 'test'));
    expect(mailer.received.map(({ subject }) => subject)).toContain(`Test: ${preview.subject}`);
  });
});
