import { CareMark, IdempotencyKey, Link, OutboxRow, Session } from '@firsthand/persistence';
import type { Ring } from '@firsthand/platform';
import { given, newTenant, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { HousekeepingService } from './housekeeping.service.ts';
import { OutboxService } from './outbox.service.ts';

let db: TestDatabase;
let outbox: OutboxService;
beforeAll(async () => {
  db = await openTestDatabase();
  outbox = new OutboxService(db.uow, db.database, db.clock);
});
afterAll(() => db.close());

type World = Awaited<ReturnType<typeof newTenant>>;
const waiting = (tenant: World) => db.uow.read(tenant.system, (read) => read.find(OutboxRow, {}));

describe('the outbox', () => {
  it('hands over what was committed, and nothing of what was rolled back', async () => {
    const tenant = await newTenant(db);
    await db.uow.run(tenant.system, (tx) => tx.enqueue('mail.deliver', {}));
    await expect(
      db.uow.run(tenant.system, async (tx) => {
        await tx.enqueue('reminders.issue', {});
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    const rung: Ring[] = [];
    expect(await outbox.relay(tenant.system, async (rings) => void rung.push(...rings))).toBe(1);
    expect(rung).toEqual([{ job: 'mail.deliver', data: { tenantId: tenant.tenantId } }]);
    expect(await waiting(tenant)).toEqual([]);
  });

  it('keeps the rows when the queue does not take them', async () => {
    const tenant = await newTenant(db);
    await db.uow.run(tenant.system, (tx) => tx.enqueue('mail.deliver', {}));
    const deaf = async () => {
      throw new Error('the queue is away');
    };
    await expect(outbox.relay(tenant.system, deaf)).rejects.toThrow('the queue is away');
    expect(await waiting(tenant)).toHaveLength(1);
  });

  it('waits for what is to leave later, and hands over more than one batch', async () => {
    const tenant = await newTenant(db);
    const later = new Date(db.clock.now().getTime() + 60_000);
    await db.uow.run(tenant.system, async (tx) => {
      await tx.enqueue('mail.deliver', {}, later);
      const row = { job: 'mail.deliver' as const, data: { tenantId: tenant.tenantId }, availableAt: tx.now };
      await tx.insert(
        OutboxRow,
        Array.from({ length: 1_001 }, () => row),
      );
    });
    expect(await outbox.relay(tenant.system, async () => {})).toBe(1_001);
    db.clock.advance({ minutes: 1 });
    expect(await outbox.relay(tenant.system, async () => {})).toBe(1);
  });

  it('knows which tenants have work, and which work', async () => {
    const [busy, idle] = [await newTenant(db), await newTenant(db)];
    await db.uow.run(busy.system, (tx) => tx.enqueue('mail.deliver', {}));
    const due = await outbox.dueWork();
    expect(due.find(({ tenantId }) => tenantId === busy.tenantId)).toEqual({
      tenantId: busy.tenantId,
      outbox: true,
      reminders: false,
      mail: false,
      webhooks: false,
    });
    expect(due.some(({ tenantId }) => tenantId === idle.tenantId)).toBe(false);
  });
});

describe('housekeeping', () => {
  it('throws away what has had its time, in one tenant', async () => {
    const daysAgo = (days: number) => new Date(db.clock.now().getTime() - days * 86_400_000);
    const worlds = [await newTenant(db), await newTenant(db)];
    for (const world of worlds) {
      const user = await given(db).user(world);
      await db.uow.run(world.system, async (tx) => {
        const session = { userId: user.id, secretHash: 'x', createdAt: daysAgo(90), lastSeenAt: daysAgo(60) };
        const link = {
          userId: user.id,
          purpose: 'INVITATION' as const,
          secretHash: 'x',
          createdAt: daysAgo(90),
        };
        const key = { userId: user.id, requestHash: 'x', answer: {} };
        await tx.insert(Session, [
          { ...session, expiresAt: daysAgo(8) },
          { ...session, expiresAt: daysAgo(-8), revokedAt: daysAgo(8) },
          { ...session, expiresAt: daysAgo(6) },
          { ...session, expiresAt: daysAgo(-8) },
        ]);
        await tx.insert(Link, [
          { ...link, expiresAt: daysAgo(-9), usedAt: daysAgo(31) },
          { ...link, expiresAt: daysAgo(29) },
        ]);
        await tx.insert(IdempotencyKey, [
          { ...key, key: 'old', createdAt: daysAgo(3) },
          { ...key, key: 'new', createdAt: daysAgo(1) },
        ]);
        const day = (days: number) => daysAgo(days).toISOString().slice(0, 10);
        await tx.insert(CareMark, [
          { fingerprint: 'x', asker: 'long ago', askedOn: day(92) },
          { fingerprint: 'x', asker: 'lately', askedOn: day(88) },
        ]);
      });
    }
    const housekeeping = new HousekeepingService(db.uow);
    const [one, other] = worlds as [World, World];
    expect(await housekeeping.sweepOut(one.system)).toEqual({
      sessions: 2,
      links: 1,
      idempotencyKeys: 1,
      careMarks: 1,
      webhookDeliveries: 0,
    });
    expect(await housekeeping.sweepOut(one.system)).toEqual({
      sessions: 0,
      links: 0,
      idempotencyKeys: 0,
      careMarks: 0,
      webhookDeliveries: 0,
    });
    expect(await housekeeping.sweepOut(other.system)).toEqual({
      sessions: 2,
      links: 1,
      idempotencyKeys: 1,
      careMarks: 1,
      webhookDeliveries: 0,
    });
  });
});
