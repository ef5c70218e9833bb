import { Passkey, User } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { resetSecondStep } from './second-step-reset.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
});
afterAll(() => db.close());

/** Two people of one institution with a passkey each: one comes in by an address, one by a name. */
async function world() {
  const tenant = await g.tenant();
  const mailed = await g.user(tenant, ['ADMINISTRATOR'], { email: 'ada@college.example' });
  const named = await g.user(tenant, ['STUDENT']);
  await db.uow.run(tenant.system, async (tx) => {
    await tx.update(User, { id: named.id }, { email: null, signInName: 'robin.1042' });
    for (const { id: userId } of [mailed, named])
      await tx.insert(Passkey, {
        ...{ userId, credentialId: newId(), publicKey: 'none', counter: '0', name: 'Lost' },
        ...{ createdAt: tx.now, lastUsedAt: null },
      });
  });
  const owners = async () =>
    (await db.uow.read(tenant.system, (read) => read.find(Passkey, {}))).map(({ userId }) => userId);
  return { tenant: tenant.slug, mailed, named, owners };
}

describe('firsthand second-step reset', () => {
  it('finds somebody without an address by the name they sign in with, and says that no mail tells them', async () => {
    const { tenant, mailed, named, owners } = await world();
    const done = await resetSecondStep(db.uow, { tenant, signInName: ' Robin.1042 ' });
    expect(done).toMatchObject({ userId: named.id, toldByMail: false });
    expect(done.lines.join(' ')).toContain('tell them yourself');
    expect(await owners()).toEqual([mailed.id]);
    await expect(resetSecondStep(db.uow, { tenant, signInName: 'robin.1042' })).rejects.toThrow(
      'robin.1042 has no second step.',
    );
  });

  it('finds who has an address by that, and takes neither for the other', async () => {
    const { tenant, mailed, named, owners } = await world();
    await expect(resetSecondStep(db.uow, { tenant, email: 'robin.1042' })).rejects.toThrow('has the address');
    await expect(resetSecondStep(db.uow, { tenant, signInName: 'ada@college.example' })).rejects.toThrow(
      'signs in as',
    );
    for (const whose of [{}, { email: 'ada@college.example', signInName: 'robin.1042' }])
      await expect(resetSecondStep(db.uow, { tenant, ...whose })).rejects.toThrow('Say whose');
    const done = await resetSecondStep(db.uow, { tenant, email: 'Ada@college.example' });
    expect(done).toMatchObject({ userId: mailed.id, toldByMail: true });
    expect(await owners()).toEqual([named.id]);
  });

  it('finds nobody of another institution', async () => {
    const [{ owners }, other] = [await world(), await g.tenant()];
    const before = await owners();
    await expect(resetSecondStep(db.uow, { tenant: other.slug, signInName: 'robin.1042' })).rejects.toThrow(
      'signs in as',
    );
    expect(await owners()).toEqual(before);
  });
});
