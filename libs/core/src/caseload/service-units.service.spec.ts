import { NotFound } from '@firsthand/contracts';
import { InterviewClosing } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { CaseloadsService } from '../sections/caseloads.service.ts';
import { ServiceUnitsService } from './service-units.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let units: ServiceUnitsService;
const statements: string[] = [];
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  units = new ServiceUnitsService(db.door({ onStatement: (text) => statements.push(text) }));
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-11T15:00:00Z'));

async function world() {
  const work = await g.assignment();
  const [ada, bob] = [await g.student(work), await g.student(work)];
  const counsellor = await g.user(work, ['COUNSELLOR']);
  await new CaseloadsService(db.uow).assign(
    work.instructor.actor,
    work.sectionId,
    [ada.enrolmentId],
    counsellor.id,
  );
  return { work, ada, bob, counsellor };
}
const whole = async (bytes: AsyncIterable<Uint8Array>) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
};
const unit = { servedOn: '2027-02-10', minutes: 45, kind: 'INTERVIEW', note: '=1+1' } as const;

describe('time given to a client', () => {
  it('is written down by whoever gave it, adds up by month, and leaves as files that run nothing', async () => {
    const { work, ada, bob, counsellor } = await world();
    await units.add(counsellor.actor, { ...unit, enrolmentId: ada.enrolmentId });
    await units.add(counsellor.actor, { ...unit, enrolmentId: ada.enrolmentId, servedOn: '2027-01-31' });
    await units.add(work.instructor.actor, {
      ...unit,
      enrolmentId: bob.enrolmentId,
      kind: 'OTHER',
      minutes: 15,
    });
    statements.length = 0;
    const month = await units.month(work.instructor.actor, '2027-02');
    expect(statements).toHaveLength(1);
    expect(month).toMatchObject({
      ...{ units: 2, minutes: 60, clients: 2 },
      byKind: [
        { kind: 'INTERVIEW', units: 1, minutes: 45 },
        { kind: 'OTHER', units: 1, minutes: 15 },
      ],
    });
    expect((await units.month(counsellor.actor, '2027-02')).list).toMatchObject([
      { client: { email: ada.email }, staff: { id: counsellor.id }, section: { id: work.sectionId } },
    ]);
    expect((await units.month(work.instructor.actor, '2027-02', counsellor.id)).units).toBe(1);
    const { name, bytes } = await units.file(counsellor.actor, '2027-02', 'csv');
    const csv = (await whole(bytes)).toString();
    expect(name).toBe('firsthand-service-units-2027-02.csv');
    expect(csv).toContain(`2027-02-10,45,`);
    expect(csv).toContain(`,'=1+1`);
    expect(
      (await whole((await units.file(counsellor.actor, '2027-02', 'xlsx')).bytes)).subarray(0, 2).toString(),
    ).toBe('PK');
    await expect(units.month(counsellor.actor, '2027-13')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is for whoever reaches the client, and is taken away by who wrote it or an administrator', async () => {
    const { work, ada, bob, counsellor } = await world();
    const administrator = await g.user(work, ['ADMINISTRATOR']);
    const stranger = await g.user(work, ['COUNSELLOR']);
    const give = (actor: typeof ada.actor, enrolmentId: string, change: object = {}) =>
      units.add(actor, { ...unit, enrolmentId, ...change });
    await expect(give(counsellor.actor, bob.enrolmentId)).rejects.toThrow(NotFound);
    await expect(give(stranger.actor, ada.enrolmentId)).rejects.toThrow(NotFound);
    await expect(give(ada.actor, ada.enrolmentId)).rejects.toThrow(NotFound);
    await expect(give(counsellor.actor, ada.enrolmentId, { servedOn: '2027-02-12' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect((await units.clients(counsellor.actor)).map(({ enrolmentId }) => enrolmentId)).toEqual([
      ada.enrolmentId,
    ]);
    const [first, second] = [
      await give(counsellor.actor, ada.enrolmentId),
      await give(counsellor.actor, ada.enrolmentId),
    ];
    for (const { actor } of [stranger, work.instructor])
      await expect(units.remove(actor, first)).rejects.toThrow(NotFound);
    expect(await units.remove(counsellor.actor, first)).toBe(true);
    expect(await units.remove(administrator.actor, second)).toBe(true);
    expect((await units.month(administrator.actor, '2027-02')).units).toBe(0);
  });
});

describe('the drift guard', () => {
  it('says when conversations turn into the search for a job, over the caseload, by cohort, and the counsellor’s own', async () => {
    const { work, ada, bob, counsellor } = await world();
    const meet = async (student: typeof ada, asked: boolean) => {
      const { id } = await g.interview(work, student);
      await db.uow.run(work.system, (tx) =>
        tx.insert(InterviewClosing, { id, jobTalk: asked ? 'I_ASKED' : 'NO' }),
      );
      return id;
    };
    const drift = async () =>
      (await units.drift(counsellor.actor)).map(({ kind, held, asked, drifting }) => [
        kind,
        held,
        asked,
        drifting,
      ]);
    const first = await meet(ada, true);
    await meet(ada, false);
    await meet(bob, true);
    expect(await drift()).toEqual([
      ['CASELOAD', 2, 1, false],
      ['STAFF', 0, 0, false],
      ['COHORT', 2, 1, false],
    ]);
    expect(await units.noteConduct(counsellor.actor, first, 'BOTH')).toMatchObject({
      conductedBy: 'BOTH',
      staff: { id: counsellor.id },
    });
    const last = await meet(ada, true);
    await units.noteConduct(counsellor.actor, last, 'STAFF');
    expect(await drift()).toEqual([
      ['CASELOAD', 3, 2, true],
      ['STAFF', 2, 2, true],
      ['COHORT', 3, 2, true],
    ]);
    expect(await units.noteConduct(work.instructor.actor, last, 'STUDENT')).toMatchObject({ staff: null });
    expect((await drift())[1]).toEqual(['STAFF', 1, 1, false]);
  });

  it('leaves who held a conversation to whoever reaches the client as staff', async () => {
    const { work, ada, bob, counsellor } = await world();
    const { id } = await g.interview(work, bob);
    for (const { actor } of [counsellor, ada, bob]) {
      await expect(units.conduct(actor, id)).rejects.toThrow(NotFound);
      await expect(units.noteConduct(actor, id, 'BOTH')).rejects.toThrow(NotFound);
    }
    const other = await g.user(work, ['COUNSELLOR']);
    await expect(units.drift(other.actor, counsellor.id)).rejects.toThrow(NotFound);
  });
});
