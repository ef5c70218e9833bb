import { MAIL_CATEGORIES } from '@firsthand/contracts';
import { Delivery } from '@firsthand/persistence';
import { newId, readToken, signToken } from '@firsthand/platform';
import { given, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { MailDelivery } from './deliver-mail.ts';
import { MailWishesService } from './mail-wishes.service.ts';
import { Unsubscribing } from './unsubscribing.service.ts';
import { listsIn, listsOf, pathToStop } from './unsubscribing.rules.ts';

const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };
const check = { noLongerRight: async () => new Map<string, never>() };

describe('a link that stops mail', () => {
  const reader = { tenantId: newId(), userId: newId(), mailKey: 'a key' };
  const linkOf = (path: string) => readToken(path.replace('/u/', ''))!;

  it('stops what the mail was about, and is nobody else’s to make', () => {
    expect(listsOf(['GRADE_RELEASED', 'REMINDER', 'REMINDER'])).toEqual(['DEADLINES', 'FEEDBACK']);
    expect(listsOf(['INVITATION', 'PASSWORD_RESET'])).toEqual([]);
    for (const lists of [['DEADLINES'], ['DEADLINES', 'FEEDBACK'], [...MAIL_CATEGORIES]] as const)
      expect(listsIn(linkOf(pathToStop(reader, lists)), 'a key')).toEqual(lists);
    const link = linkOf(pathToStop(reader, ['DEADLINES']));
    expect(listsIn(link, 'another key')).toBeNull();
    expect(listsIn({ ...link, id: newId() }, 'a key')).toBeNull();
    const other = signToken({ tenantId: reader.tenantId, id: reader.userId }, 'a key', 'something else');
    expect(listsIn(readToken(other.token)!, 'a key')).toBeNull();
  });

  describe('in a mail', () => {
    let db: TestDatabase;
    beforeAll(async () => {
      db = await openTestDatabase();
    });
    afterAll(() => db.close());

    it('stops mail like it, what waits already too; looking stops nothing', async () => {
      const tenant = await given(db).tenant();
      const user = await given(db).user(tenant, ['STUDENT'], { locale: 'fr' });
      const mailer = new RecordingMailer();
      const deliver = () =>
        new MailDelivery(db.uow, db.clock, mailer, settings, check).deliverDue(tenant.system);
      const tell = () =>
        db.uow.run(tenant.system, (tx) =>
          tx.notify([
            {
              ...{ userId: user.id, kind: 'GRADE_RELEASED', path: '/', dedupKey: newId(), mail: true },
              params: { assignmentTitle: 'Three conversations' },
            },
          ]),
        );
      await tell();
      await deliver();
      const { unsubscribe, text, html } = mailer.received[0]!;
      expect(text).toContain(unsubscribe);
      expect(html).toContain(unsubscribe);
      expect(text).toContain('https://firsthand.example/account');
      const token = unsubscribe!.replace('https://firsthand.example/u/', '');

      const unsubscribing = new Unsubscribing(db.uow);
      const wishes = new MailWishesService(db.uow);
      const cadence = async () =>
        (await wishes.mine(user.actor)).categories.find(({ category }) => category === 'FEEDBACK')?.cadence;
      expect(await unsubscribing.look(token, 'r')).toEqual({
        ...{ userId: user.id, lists: ['FEEDBACK'], institution: expect.any(String), locale: 'fr' },
      });
      expect(await cadence()).toBe('AT_ONCE');
      await tell();
      await unsubscribing.stop(token, 'r');
      await unsubscribing.stop(token, 'r');
      expect(await cadence()).toBe('NEVER');
      expect(await deliver()).toMatchObject({ sent: 0, dropped: 1 });
      const rows = await db.uow.read(tenant.system, (read) => read.find(Delivery, { userId: user.id }));
      expect(rows.map(({ state }) => state).sort()).toEqual(['DROPPED', 'SENT']);
      expect(await unsubscribing.stop(`${token.slice(0, -4)}AAAA`, 'r')).toBeNull();
      expect(await unsubscribing.stop('nothing', 'r')).toBeNull();
    });
  });
});
