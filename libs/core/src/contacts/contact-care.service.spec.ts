import { type Actor, Conflict, NotFound } from '@firsthand/contracts';
import { CareMark, type Contact, ContactBan, type Insert } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { InterviewPlanner } from '../interviews/interview-planner.ts';
import { InterviewsService } from '../interviews/interviews.service.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { OutreachService } from '../outreach/outreach.service.ts';
import { CareService } from './care.service.ts';
import { forbidContact, takeCare } from './contact-care.ts';
import { ContactsService } from './contacts.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let care: CareService;
let contacts: ContactsService;
let outreach: OutreachService;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 20 });
  g = given(db);
  const weighing = new QuotaWeighing();
  care = new CareService(db.uow);
  contacts = new ContactsService(db.uow, weighing);
  const interviews = new InterviewsService(db.uow, weighing);
  outreach = new OutreachService(db.uow, contacts, new InterviewPlanner(interviews), weighing);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

type Work = Awaited<ReturnType<typeof g.assignment>>;
interface Knowing {
  readonly actor: Actor;
  readonly contactId: string;
}
/** A student who has this person in their list. */
async function knowing(work: Work, person: Insert<Contact>): Promise<Knowing> {
  const student = await g.student(work);
  return { actor: student.actor, contactId: await g.contact(work, student.id, person) };
}
const ask = ({ actor, contactId }: Knowing) =>
  outreach.log(actor, { contactId, channel: 'PHONE', said: '', draft: false });
const careOf = async ({ actor, contactId }: Knowing) =>
  (await care.states(actor, [contactId])).get(contactId);
const DANA = {
  name: 'Dana Roy',
  organisation: 'Lakeside Hospital',
  email: 'dana.roy@lakeside.example',
  phone: '+1 416 555 0100',
};
const blank = { name: 'Dana', organisation: '', email: '', phone: '' };

describe('the same person in several lists', () => {
  it.each<[string, Insert<Contact>]>([
    ['the address, however it is written', { ...blank, email: ' Dana.Roy+work@Lakeside.example ' }],
    ['the telephone, with or without the country', { ...blank, phone: '(416) 555-0100' }],
    ['the full name with the employer', { ...blank, name: 'DANA  Röy', organisation: 'Lakeside-Hospital' }],
  ])('is recognised by %s', async (_by, other) => {
    const work = await g.assignment();
    await limit(work, 1);
    await ask(await knowing(work, { ...DANA, name: 'Dana Roy' }));
    const second = await knowing(work, other);
    expect(await careOf(second)).toEqual({ state: 'RECENTLY_ASKED', askAgainOn: '2027-04-11' });
  });

  it.each<[string, Insert<Contact>]>([
    ['a first name', { ...blank, organisation: 'Lakeside Hospital' }],
    ['a name without an employer', { ...blank, name: 'Dana Roy' }],
    ['an employer', { ...DANA, name: 'Bo Lind', email: 'bo@lakeside.example', phone: '' }],
    ['the telephone of the house, when the extension differs', { ...blank, phone: '416 555 0100 ext. 12' }],
  ])('is not taken for somebody else by %s', async (_by, other) => {
    const work = await g.assignment();
    await limit(work, 1);
    await ask(await knowing(work, DANA));
    expect(await careOf(await knowing(work, other))).toEqual({ state: 'FREE', askAgainOn: null });
  });

  it('is recognised by what is learned after the asking', async () => {
    const work = await g.assignment();
    await limit(work, 1);
    const first = await knowing(work, blank);
    await ask(first);
    const { contactId } = first;
    const { occupation, ...known } = await contacts.contact(first.actor, contactId);
    await contacts.update(first.actor, contactId, 1, {
      ...known,
      occupationId: occupation?.id ?? null,
      email: DANA.email,
    });
    expect((await careOf(await knowing(work, DANA)))?.state).toBe('RECENTLY_ASKED');
  });
});

const limit = (work: Work, limit: number, days = 90) => care.change(work.system, 1, { limit, days });

describe('asking', () => {
  it('is refused past the limit, with the day and without a name, until the period is over', async () => {
    const work = await g.assignment();
    for (let n = 0; n < 3; n += 1) await ask(await knowing(work, DANA));
    const fourth = await knowing(work, DANA);
    const refusal = await ask(fourth).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ details: { rule: 'recently-asked', on: '2027-04-11' } });
    expect(await outreach.stories(fourth.actor, [fourth.contactId])).toMatchObject(
      new Map([[fourth.contactId, { attempts: [] }]]),
    );
    db.clock.set('2027-04-11T15:00:00Z');
    await ask(fourth);
  });

  it('lets those who asked follow up, and a draft takes no place', async () => {
    const work = await g.assignment();
    await limit(work, 1);
    const first = await knowing(work, DANA);
    const second = await knowing(work, DANA);
    const { actor, contactId } = second;
    await outreach.log(actor, { contactId, channel: 'EMAIL', said: 'Hello', draft: true });
    await ask(first);
    db.clock.set('2027-01-15T15:00:00Z');
    await ask(first);
    await expect(ask(second)).rejects.toMatchObject({ details: { rule: 'recently-asked' } });
  });

  it('never lets more in than the limit, however many ask at once', async () => {
    const work = await g.assignment();
    await limit(work, 4);
    // In three kinds of list: with the address, with the telephone, with both.
    const persons = [
      { ...blank, email: DANA.email },
      { ...DANA, name: 'D. Roy' },
      { ...blank, phone: DANA.phone },
    ];
    const askers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => knowing(work, persons[n % persons.length]!)),
    );
    const asked = await Promise.allSettled(
      askers.map(({ actor, contactId }) => db.uow.run(actor, (tx) => takeCare(tx, contactId))),
    );
    const refused = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    for (const reason of refused) expect(reason).toMatchObject({ details: { rule: 'recently-asked' } });
    const marks = await db.uow.read(work.system, (read) => read.find(CareMark, {}));
    const askersOf = (print: string) => marks.filter(({ fingerprint }) => fingerprint === print).length;
    expect(Math.max(...marks.map(({ fingerprint }) => askersOf(fingerprint)))).toBe(4);
    expect(50 - refused.length).toBeGreaterThanOrEqual(4);
  }, 30_000);

  it('lets exactly as many in as may when fifty ask at once for one address', async () => {
    const work = await g.assignment();
    const askers = await Promise.all(Array.from({ length: 50 }, () => knowing(work, DANA)));
    const asked = await Promise.allSettled(askers.map(ask));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  }, 30_000);

  it('keeps no trace of who asked whom', async () => {
    const work = await g.assignment();
    const first = await knowing(work, DANA);
    await ask(first);
    const kept = JSON.stringify(await db.uow.read(work.system, (read) => read.find(CareMark, {})));
    for (const trace of [first.actor.userId, first.contactId, 'dana', '0100'])
      expect(kept.toLowerCase()).not.toContain(trace);
  });
});

describe('who asked not to be contacted', () => {
  it('is left alone by every student of the institution, and of no other', async () => {
    const [work, elsewhere] = [await g.assignment(), await g.assignment()];
    const [first, second] = [await knowing(work, DANA), await knowing(work, DANA)];
    const abroad = await knowing(elsewhere, DANA);
    const asked = await ask(first);
    await ask(second);
    expect(await outreach.due(second.actor, '2027-02-01')).toHaveLength(1);
    await outreach.recordOutcome(first.actor, asked.id, 1, { outcome: 'DO_NOT_CONTACT' });
    expect(await careOf(second)).toEqual({ state: 'DO_NOT_CONTACT', askAgainOn: null });
    expect(await outreach.due(second.actor, '2027-02-01')).toEqual([]);
    await expect(ask(second)).rejects.toMatchObject({ details: { rule: 'do-not-contact' } });
    expect((await careOf(abroad))?.state).toBe('FREE');
  });

  it('is recognised even when only the list knows them, and by what is learned later', async () => {
    const work = await g.assignment();
    const first = await knowing(work, blank);
    await db.uow.run(work.system, (tx) => forbidContact(tx, first.contactId));
    await db.uow.run(work.system, (tx) => forbidContact(tx, first.contactId));
    expect((await careOf(first))?.state).toBe('DO_NOT_CONTACT');
    const { occupation: _, ...known } = await contacts.contact(first.actor, first.contactId);
    await contacts.update(first.actor, first.contactId, 1, { ...known, phone: DANA.phone });
    expect((await careOf(await knowing(work, DANA)))?.state).toBe('DO_NOT_CONTACT');
    expect(await db.uow.read(work.system, (read) => read.find(ContactBan, {}))).toHaveLength(2);
  });
});

describe('the settings', () => {
  it('are the institution’s, within reason, and not changed over another’s change', async () => {
    const work = await g.assignment();
    expect(await care.settings(work.system)).toEqual({ limit: 3, days: 90, version: 1 });
    await expect(care.change(work.system, 1, { limit: 0, days: 900 })).rejects.toMatchObject({
      details: { fields: [{ path: 'limit' }, { path: 'days' }] },
    });
    expect(await care.change(work.system, 1, { limit: 5, days: 30 })).toEqual({
      limit: 5,
      days: 30,
      version: 2,
    });
    await expect(care.change(work.system, 1, { limit: 2, days: 30 })).rejects.toBeInstanceOf(Conflict);
  });
});

describe('the loop back to who named them', () => {
  it('is closed once, and only where somebody named them', async () => {
    const work = await g.assignment();
    const first = await knowing(work, DANA);
    await expect(contacts.closeLoop(first.actor, first.contactId)).rejects.toMatchObject({
      details: { rule: 'nobody-to-tell' },
    });
    const named = await g.contact(work, first.actor.userId, { name: 'Bo', referrerId: first.contactId });
    await contacts.closeLoop(first.actor, named);
    db.clock.advance({ minutes: 60 });
    expect(await contacts.closeLoop(first.actor, named)).toMatchObject({
      loopClosedAt: '2027-01-11T15:00:00.000Z',
      version: 1,
    });
    const stranger = await g.student(work);
    await expect(contacts.closeLoop(stranger.actor, named)).rejects.toBeInstanceOf(NotFound);
  });
});
