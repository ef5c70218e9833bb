import { Forbidden } from '@firsthand/contracts';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { CaseloadsService } from '../sections/caseloads.service.ts';
import { StaffNotesService } from './staff-notes.service.ts';
import { WeeklyDigest } from './weekly-digest.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let digest: WeeklyDigest;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  digest = new WeeklyDigest(db.uow);
});
afterAll(() => db.close());

/** A Monday, nine o'clock in Toronto. */
const MONDAY = '2027-01-18T14:00:00Z';

async function world() {
  db.clock.set('2027-01-11T15:00:00Z');
  const work = await g.assignment();
  const [ada, bob] = [await g.student(work), await g.student(work)];
  const counsellor = await g.user(work, ['COUNSELLOR']);
  const administrator = await g.user(work, ['ADMINISTRATOR']);
  const ids = [ada, bob].map(({ enrolmentId }) => enrolmentId);
  await new CaseloadsService(db.uow).assign(work.instructor.actor, work.sectionId, ids, counsellor.id);
  db.clock.set(MONDAY);
  return { work, ada, bob, counsellor, administrator };
}
const told = (tenantId: string) =>
  db.owner<{ userId: string; params: Record<string, { count: number }>; mailed: number }>(
    `select n.user_id as "userId", n.params, (select count(*)::int from deliveries d
       where d.tenant_id = $1 and d.user_id = n.user_id and d.template = 'CASELOAD_WEEK') as mailed
     from notifications n where n.tenant_id = $1 and n.kind = 'CASELOAD_WEEK' order by n.created_at`,
    [tenantId],
  );

describe('the week of a counsellor', () => {
  it('is told once a week, by mail, about their own caseload', async () => {
    const { work, ada, counsellor } = await world();
    await new StaffNotesService(db.uow).write(counsellor.actor, ada.enrolmentId, {
      ...{ words: 'Two names.', heldOn: '2027-01-18', way: 'PHONE', minutes: null, nextOn: '2027-01-20' },
    });
    const both = await Promise.all([digest.sendDue(work.system), digest.sendDue(work.system)]);
    expect(both[0]! + both[1]!).toBe(1);
    expect(await digest.sendDue(work.system)).toBe(0);
    const [one, ...others] = await told(work.tenantId);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      ...{ userId: counsellor.id, mailed: 1 },
      params: {
        students: 2,
        stuck: { count: 2 },
        silent: { count: 1 },
        talks: { count: 1 },
        late: { count: 0 },
      },
    });
    db.clock.set('2027-01-24T23:00:00Z');
    expect(await digest.sendDue(work.system)).toBe(0);
    db.clock.set('2027-01-25T14:00:00Z');
    expect(await digest.sendDue(work.system)).toBe(1);
  });

  it('waits for the morning where the institution is', async () => {
    const { work } = await world();
    db.clock.set('2027-01-18T10:59:00Z');
    expect(await digest.sendDue(work.system)).toBe(0);
    db.clock.set('2027-01-18T11:00:00Z');
    expect(await digest.sendDue(work.system)).toBe(1);
  });

  it('is seen before it goes, and switched off, by an administrator', async () => {
    const { work, counsellor, administrator } = await world();
    const seen = await digest.preview(administrator.actor);
    expect(seen).toMatchObject({ on: true, mails: [{ counsellor: { id: counsellor.id }, sentAt: null }] });
    expect(seen.mails[0]!.title).toContain('2');
    await expect(digest.preview(counsellor.actor)).rejects.toThrow(Forbidden);
    await expect(digest.switch(counsellor.actor, seen.version, false)).rejects.toThrow(Forbidden);
    const off = await digest.switch(administrator.actor, seen.version, false);
    expect(off.on).toBe(false);
    await expect(digest.switch(administrator.actor, seen.version, true)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await digest.sendDue(work.system)).toBe(0);
    await digest.switch(administrator.actor, off.version, true);
    expect(await digest.sendDue(work.system)).toBe(1);
    expect((await digest.preview(administrator.actor)).mails[0]!.sentAt).toBe('2027-01-18T14:00:00.000Z');
  });
});
