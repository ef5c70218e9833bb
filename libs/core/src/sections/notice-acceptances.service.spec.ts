import { Forbidden, NotFound } from '@firsthand/contracts';
import { AuditEntry, PrivacyAcceptance } from '@firsthand/persistence';
import { type Given, given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { InstitutionService } from '../identity/institution.service.ts';
import { ProfileService } from '../identity/profile.service.ts';
import { NoticeAcceptances } from './notice-acceptances.service.ts';

let db: TestDatabase;
let g: Given;
let acceptances: NoticeAcceptances;
let institution: InstitutionService;
let profiles: ProfileService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  acceptances = new NoticeAcceptances(db.uow);
  institution = new InstitutionService(db.uow);
  profiles = new ProfileService(db.uow);
});
afterAll(() => db.close());

async function world() {
  const section = await g.section();
  const instructor = await g.enrolled(section, 'INSTRUCTOR');
  const [ada, bob] = [await g.enrolled(section, 'STUDENT'), await g.enrolled(section, 'STUDENT')];
  const administrator = await g.user(section, ['ADMINISTRATOR']);
  const publish = (version: number, text = `What we keep, ${version}.`) =>
    institution.publishNotice(administrator.actor, version, text);
  const due = async ({ actor }: typeof ada | typeof instructor) =>
    (await profiles.viewer(actor, null)).noticeDue;
  return { section, instructor, ada, bob, administrator, publish, due };
}

it('asks each student once for each version, and nobody while there is none', async () => {
  const w = await world();
  expect(await w.due(w.ada)).toBeNull();
  await w.publish(0);
  expect([await w.due(w.ada), await w.due(w.bob)]).toEqual([1, 1]);
  expect(await w.due(w.instructor)).toBeNull();

  db.clock.advance({ hours: 1 });
  const once = await acceptances.accept(w.ada.actor, 1);
  expect(once).toEqual({ acceptedVersion: 1, acceptedAt: db.clock.now().toISOString() });
  db.clock.advance({ hours: 1 });
  // Pressed twice, and in two tabs, is accepted once, at the first time.
  const again = await Promise.all([acceptances.accept(w.ada.actor, 1), acceptances.accept(w.ada.actor, 1)]);
  expect(again).toEqual([once, once]);
  expect([await w.due(w.ada), await w.due(w.bob)]).toEqual([null, 1]);

  await w.publish(1);
  expect([await w.due(w.ada), await w.due(w.bob)]).toEqual([2, 2]);
  expect(await acceptances.mine(w.ada.actor)).toMatchObject({ acceptedVersion: 1 });
  await acceptances.accept(w.ada.actor, 2);
  expect(await acceptances.mine(w.ada.actor)).toMatchObject({ acceptedVersion: 2 });
  const kept = await db.uow.read(w.section.system, async (read) => ({
    rows: await read.find(PrivacyAcceptance, { userId: w.ada.id }),
    lines: await read.find(AuditEntry, { action: 'privacy-notice.accepted' }),
  }));
  expect([kept.rows.length, kept.lines.length]).toEqual([2, 2]);
});

it('keeps nothing of a version that was never published', async () => {
  const w = await world();
  await w.publish(0);
  await expect(acceptances.accept(w.ada.actor, 7)).rejects.toThrow(NotFound);
  expect(await acceptances.mine(w.ada.actor)).toEqual({ acceptedVersion: null, acceptedAt: null });
});

it('tells staff who has not accepted what holds now: their section’s, and an administrator everybody’s', async () => {
  const w = await world();
  const elsewhere = await g.enrolled(await g.section(w.section), 'STUDENT');
  const ids = async (...of: Parameters<NoticeAcceptances['standing']>) => {
    const { version, accepted, waiting } = await acceptances.standing(...of);
    return [version, accepted, waiting.map(({ id }) => id).sort()];
  };
  expect(await ids(w.administrator.actor, null)).toEqual([null, 0, []]);
  await w.publish(0);
  await acceptances.accept(w.ada.actor, 1);
  expect(await ids(w.instructor.actor, w.section.sectionId)).toEqual([1, 1, [w.bob.id]]);
  expect(await ids(w.administrator.actor, null)).toEqual([1, 1, [w.bob.id, elsewhere.id].sort()]);
  await expect(acceptances.standing(w.instructor.actor, null)).rejects.toThrow(Forbidden);
  const stranger = await g.enrolled(await g.section(), 'INSTRUCTOR');
  await expect(acceptances.standing(stranger.actor, w.section.sectionId)).rejects.toThrow(NotFound);
});
