import { NotFound } from '@firsthand/contracts';
import { Interview, Outreach } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { CareService } from '../contacts/care.service.ts';
import { ContactsService } from '../contacts/contacts.service.ts';
import { InterviewPlanner } from '../interviews/interview-planner.ts';
import { InterviewsService } from '../interviews/interviews.service.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { MergeContacts } from './merge-contacts.ts';
import { OutreachService } from './outreach.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let contacts: ContactsService;
let outreach: OutreachService;
let merging: MergeContacts;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  const weighing = new QuotaWeighing();
  contacts = new ContactsService(db.uow, weighing);
  const planner = new InterviewPlanner(new InterviewsService(db.uow, weighing));
  outreach = new OutreachService(db.uow, contacts, planner, weighing);
  merging = new MergeContacts(db.uow, contacts, weighing);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

async function twice() {
  const work = await g.assignment();
  const student = await g.student(work);
  const add = (row: object) => g.contact(work, student.id, row);
  const keptId = await add({ name: 'Dana Roy', email: 'dana@lab.example', notes: 'From the fair.' });
  const otherId = await add({
    name: 'D. Roy',
    phone: '416 555 0100',
    notes: 'Ida’s colleague.',
    family: true,
  });
  const ask = (contactId: string) =>
    outreach.log(student.actor, { contactId, channel: 'PHONE', said: '', draft: false });
  return { work, student, add, keptId, otherId, ask };
}

describe('one person twice', () => {
  it('is put together without losing an attempt, an interview, a name or a note', async () => {
    const { work, student, add, keptId, otherId, ask } = await twice();
    const { actor } = student;
    await ask(keptId);
    db.clock.advance({ minutes: 60 });
    await ask(otherId);
    const interview = await g.interview(work, student, { contactId: otherId });
    const named = await add({ name: 'Bo', referrerId: otherId });
    const contact = await merging.merge(actor, keptId, otherId);
    expect(contact).toMatchObject({
      ...{ id: keptId, name: 'Dana Roy', email: 'dana@lab.example', phone: '416 555 0100', family: true },
      ...{ notes: 'From the fair.\n\nIda’s colleague.', version: 2 },
    });
    await expect(contacts.contact(actor, otherId)).rejects.toBeInstanceOf(NotFound);
    expect(await contacts.contact(actor, named)).toMatchObject({ referrerId: keptId });
    const [attempts, interviews] = await db.uow.read(work.system, async (read) => [
      await read.find(Outreach, { contactId: keptId }),
      await read.find(Interview, { contactId: keptId }),
    ]);
    expect(attempts).toHaveLength(2);
    expect(attempts.filter(({ dueOn }) => dueOn !== null)).toHaveLength(1);
    expect(interviews.map(({ id }) => id)).toEqual([interview.id]);
  });

  it('keeps the wish not to be contacted, and the place among the askers', async () => {
    const { student, keptId, otherId, ask } = await twice();
    const asked = await ask(otherId);
    await outreach.recordOutcome(student.actor, asked.id, 1, { outcome: 'DO_NOT_CONTACT' });
    await merging.merge(student.actor, keptId, otherId);
    const care = await new CareService(db.uow).states(student.actor, [keptId]);
    expect(care.get(keptId)?.state).toBe('DO_NOT_CONTACT');
  });

  it('never makes somebody their own referrer', async () => {
    const { student, add, keptId } = await twice();
    const below = await add({ name: 'Bo', referrerId: keptId });
    const lowest = await add({ name: 'Cy', referrerId: below });
    expect(await merging.merge(student.actor, lowest, keptId)).toMatchObject({ referrerId: null });
    expect(await contacts.contact(student.actor, below)).toMatchObject({ referrerId: lowest });
  });

  it('is one’s own list’s business, and takes two', async () => {
    const { work, keptId, otherId } = await twice();
    const stranger = await g.student(work);
    await expect(merging.merge(stranger.actor, keptId, otherId)).rejects.toBeInstanceOf(NotFound);
    await expect(merging.merge(stranger.actor, keptId, keptId)).rejects.toMatchObject({
      details: { rule: 'same-contact' },
    });
  });
});
