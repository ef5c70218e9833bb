import type { Quota } from '@firsthand/contracts';
import {
  Confirmation,
  Consent,
  Contact,
  Delivery,
  Finding,
  FindingVerdict,
  Interview,
  IntervieweeLink,
  Notification,
  Outreach,
  Reflection,
  Submission,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { Tries } from '../identity/tries.ts';
import { ContactsService } from '../contacts/contacts.service.ts';
import { Letters } from '../notifications/letters.ts';
import { ConfirmationsService } from '../interviews/confirmations.service.ts';
import { InterviewPlanner } from '../interviews/interview-planner.ts';
import { InterviewsService } from '../interviews/interviews.service.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { EndAsking } from '../outreach/end-asking.ts';
import { OutreachService } from '../outreach/outreach.service.ts';
import { ProgressService } from '../progress/progress.service.ts';
import { ConsentsService } from './consents.service.ts';
import { type AtThePage, IntervieweeLinks } from './interviewee-links.ts';
import { IntervieweesService } from './interviewees.service.ts';
import { LinkedNotice } from './linked-notice.ts';

/** A name that stands nowhere but in what is to be erased. */
const NAME = 'Kanarie O’Vogel (Jr.)';
const MAIL = 'Kanarie@vogel.example';
const PHONE = '+1 416 555 0199';
const TRACES = ['Kanarie', 'Vogel', 'vogel.example', '555 0199'];

let db: TestDatabase;
let g: ReturnType<typeof given>;
let links: IntervieweeLinks;
let consents: ConsentsService;
let pages: IntervieweesService;
let confirmations: ConfirmationsService;
let outreach: OutreachService;
let contacts: ContactsService;
let address = 0;

beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 10 });
  g = given(db);
  const weighing = new QuotaWeighing();
  links = new IntervieweeLinks(db.uow, new Tries(db.database));
  consents = new ConsentsService(db.uow, links);
  const settings = { publicUrl: 'https://firsthand.example' };
  const letters = new Letters(db.uow, new LinkedNotice(links, settings));
  pages = new IntervieweesService(links, new EndAsking(), letters, weighing);
  confirmations = new ConfirmationsService(db.uow, links, pages, letters, weighing);
  contacts = new ContactsService(db.uow, weighing);
  const planner = new InterviewPlanner(new InterviewsService(db.uow, weighing));
  outreach = new OutreachService(db.uow, contacts, planner, weighing);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

/** Somebody at a browser of their own; each from another address, so that nobody waits for nobody else's tries. */
const somebody = (signedInAs: string | null = null): AtThePage => {
  address += 1;
  return { requestId: 'test', address: `10.${address >> 8}.${address & 255}.1`, signedInAs };
};

async function met(quota: Partial<Quota> = {}, row: Partial<Contact> = {}) {
  const work = await g.assignment({ quota });
  const student = await g.student(work);
  await g.choice(work, student);
  const contactId = await g.contact(work, student.id, {
    name: NAME,
    email: MAIL,
    phone: PHONE,
    organisation: 'Vogel & Sons',
    position: 'Keeper',
    notes: 'Kind, and in a hurry.',
    ...row,
  });
  const interview = await g.interview(work, student, { contactId, counts: false });
  return { work, student, contactId, interviewId: interview.id };
}
type Met = Awaited<ReturnType<typeof met>>;
const mailed = async ({ work, contactId }: Met) =>
  (
    await db.uow.run(work.system, async (tx) => {
      const { email } = await tx.get(Contact, contactId);
      return links.issue(tx, contactId, email);
    })
  ).token;
const passedOn = async ({ work, contactId }: Met) =>
  (await db.uow.run(work.system, (tx) => links.issue(tx, contactId, null))).token;

const all = <E extends object>({ work }: Met, entity: new () => E, where: Partial<E> = {}) =>
  db.uow.read(work.system, (read) => read.find(entity, where as never));

/** Every text the tenant has, table by table. */
async function everything(tenantId: string): Promise<{ table: string; row: string }[]> {
  const tables = await db.owner<{ name: string }>(`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`);
  const rows = await Promise.all(
    tables.map(async ({ name }) =>
      (
        await db.owner<{ row: string }>(`select t::text as row from ${name} t where tenant_id = $1`, [
          tenantId,
        ])
      ).map(({ row }) => ({ table: name, row })),
    ),
  );
  return rows.flat().sort((a, b) => `${a.table}${a.row}`.localeCompare(`${b.table}${b.row}`));
}

describe('a link', () => {
  it('opens what is kept about its holder, with details only hinted at, and nothing of the student’s notes', async () => {
    const one = await met();
    const page = await pages.page(await mailed(one), 'test');
    expect(page).toMatchObject({
      studentGivenName: 'Robin',
      name: NAME,
      email: 'Ka…@vogel.example',
      phone: '…99',
      stopped: false,
    });
    const { open: _, ...shown } = page!;
    expect(JSON.stringify(shown)).not.toContain('hurry');
  });

  it('opens nothing when it is tampered with, expired, taken back, or of another tenant', async () => {
    const one = await met();
    const other = await met();
    const token = await mailed(one);
    const bytes = Buffer.from(token, 'base64url');
    const swapped = (at: number, from: Buffer) => {
      const copy = Buffer.from(bytes);
      from.copy(copy, at, at, at + 16);
      return copy.toString('base64url');
    };
    const theirs = Buffer.from(await mailed(other), 'base64url');
    bytes[63]! ^= 1;
    const tampered = bytes.toString('base64url');
    bytes[63]! ^= 1;
    for (const dead of [tampered, swapped(0, theirs), swapped(16, theirs), 'x', '', 'A'.repeat(86)]) {
      expect(await pages.page(dead, 'test')).toBeNull();
      await expect(pages.stop(dead, somebody())).rejects.toMatchObject({
        details: { rule: 'interviewee-link' },
      });
    }
    db.clock.set('2027-07-11T15:00:00Z');
    expect(await pages.page(token, 'test')).toBeNull();
    db.clock.set('2027-01-11T15:00:00Z');
    expect(await pages.page(token, 'test')).not.toBeNull();
    expect(await consents.revokeLinks(one.student.actor, one.contactId)).toBe(1);
    expect(await pages.page(token, 'test')).toBeNull();
    await expect(pages.say(token, somebody(), 'CLASS', true)).rejects.toMatchObject({
      details: { rule: 'interviewee-link' },
    });
    expect(await all(one, Consent)).toEqual([]);
  });

  it('is renewed by each message', async () => {
    const one = await met();
    const first = await mailed(one);
    db.clock.set('2027-06-01T15:00:00Z');
    await mailed(one);
    db.clock.set('2027-11-01T15:00:00Z');
    expect(await pages.page(first, 'test')).not.toBeNull();
    expect(new Set((await all(one, IntervieweeLink)).map(({ expiresAt }) => +expiresAt)).size).toBe(1);
  });

  it('changes nothing by being looked at', async () => {
    const one = await met();
    const token = await mailed(one);
    const before = await everything(one.work.tenantId);
    const page = await pages.page(token, 'test');
    await confirmations.meetings(one.work.system, page!.open.contactId);
    expect(await everything(one.work.tenantId)).toEqual(before);
  });

  it('lets the student look, not answer', async () => {
    const one = await met();
    const token = await passedOn(one);
    await expect(pages.stop(token, somebody(one.student.id))).rejects.toMatchObject({
      details: { rule: 'own-page' },
    });
    await expect(
      confirmations.answer(token, somebody(one.student.id), one.interviewId, { answer: 'TOOK_PLACE' }),
    ).rejects.toMatchObject({ details: { rule: 'own-page' } });
  });

  it('is counted by address', async () => {
    const at = somebody();
    const tries = Array.from({ length: 121 }, () => pages.stop('x', at).catch((error: Error) => error));
    const codes = (await Promise.all(tries)).map((error) => (error as { code?: string }).code);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(1);
  });
});

describe('a confirmation', () => {
  it('counts once, however often it is sent at once, and lets the interview count', async () => {
    const one = await met({ requiresConfirmation: true });
    await confirmations.ask(one.student.actor, one.interviewId);
    const [before] = await all(one, Interview);
    expect(before).toMatchObject({ counts: false, confirmedAt: null });
    const token = await mailed(one);
    await Promise.all(
      Array.from({ length: 100 }, () =>
        confirmations.answer(token, somebody(), one.interviewId, { answer: 'TOOK_PLACE' }),
      ),
    );
    expect(await all(one, Confirmation)).toMatchObject([
      { state: 'CONFIRMED', tookPlace: true, handedOver: 'MAIL', minutes: 25 },
    ]);
    expect(await all(one, Notification)).toMatchObject([{ kind: 'MEETING_ANSWERED' }]);
    const [after] = await all(one, Interview);
    expect(after).toMatchObject({ counts: true, notCounted: [], notes: before!.notes });
    await expect(confirmations.ask(one.student.actor, one.interviewId)).rejects.toMatchObject({
      details: { rule: 'confirmation-answered' },
    });
  });

  it('is the student’s next step where it counts, until they have asked', async () => {
    const one = await met({ requiresConfirmation: true, perOccupation: 2 });
    await db.owner('update interviews set thanked_at = starts_at where tenant_id = $1 and id = $2', [
      ...[one.work.tenantId, one.interviewId],
    ]);
    const { assignmentId } = one.work;
    await db.uow.run(one.work.system, (tx) => new QuotaWeighing().weigh(tx, { assignmentId }));
    const progress = new ProgressService(db.uow);
    const own = async () => (await progress.studentHome(one.student.actor))[0]!;
    expect(await own()).toMatchObject({
      toConfirm: [one.interviewId],
      nextStep: { kind: 'ASK_TO_CONFIRM', interviewId: one.interviewId },
    });
    await confirmations.ask(one.student.actor, one.interviewId);
    expect(await own()).toMatchObject({ toConfirm: [], nextStep: { kind: 'ADD_CONTACT' } });
  });

  it('stands beside what the student logged when it differs, and never over it', async () => {
    const one = await met({ requiresConfirmation: true });
    const token = await mailed(one);
    await confirmations.answer(token, somebody(), one.interviewId, {
      answer: 'TOOK_PLACE',
      heldOn: '2027-01-10',
      minutes: 10,
      askedForJob: true,
    });
    const found = await confirmations.of(one.work.instructor.actor, [one.interviewId]);
    expect(found.get(one.interviewId)).toMatchObject({
      state: 'CORRECTED',
      heldOn: '2027-01-10',
      minutes: 10,
      askedForJob: true,
    });
    expect(await all(one, Interview)).toMatchObject([{ actualMinutes: 25, counts: true }]);

    // A change of mind takes the place of what was said.
    await confirmations.answer(token, somebody(), one.interviewId, { answer: 'DID_NOT' });
    expect(await all(one, Interview)).toMatchObject([
      { counts: false, confirmedAt: null, notCounted: [{ reason: 'NOT_CONFIRMED' }] },
    ]);
    await confirmations.answer(token, somebody(), one.interviewId, { answer: 'RATHER_NOT' });
    expect(await all(one, Confirmation)).toMatchObject([{ state: 'DECLINED', minutes: null }]);
  });

  it('is only of meetings of the holder’s own, and only once they were held', async () => {
    const one = await met();
    const other = await met();
    const token = await mailed(one);
    const at = somebody();
    await expect(
      confirmations.answer(token, at, other.interviewId, { answer: 'TOOK_PLACE' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(confirmations.ask(one.student.actor, other.interviewId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const ahead = await g.interview(one.work, one.student, {
      contactId: one.contactId,
      actualMinutes: null,
      startsAt: new Date('2027-01-20T15:00:00Z'),
    });
    await expect(confirmations.answer(token, at, ahead.id, { answer: 'TOOK_PLACE' })).rejects.toMatchObject({
      details: { rule: 'meeting-ahead' },
    });
    await expect(confirmations.ask(one.student.actor, ahead.id)).rejects.toMatchObject({
      details: { rule: 'confirm-before-held' },
    });
    expect(await confirmations.of(other.student.actor, [one.interviewId])).toEqual(new Map());
  });
});

describe('what somebody allows', () => {
  it('is on or off with the day it was said, and their own word outweighs what the student heard', async () => {
    const one = await met();
    const { actor } = one.student;
    await consents.note(actor, one.contactId, { scope: 'AGAIN', given: true, channel: 'PHONE' });
    const token = await mailed(one);
    db.clock.set('2027-01-12T15:00:00Z');
    const page = await pages.say(token, somebody(), 'AGAIN', false);
    expect(page.consents).toEqual([
      {
        scope: 'AGAIN',
        given: false,
        saidAt: '2027-01-12T15:00:00.000Z',
        source: 'INTERVIEWEE',
        channel: 'PHONE',
      },
    ]);
    expect(await consents.note(actor, one.contactId, { scope: 'AGAIN', given: true })).toMatchObject([
      { given: false, source: 'INTERVIEWEE' },
    ]);
    db.clock.set('2027-01-13T15:00:00Z');
    await pages.say(token, somebody(), 'AGAIN', false);
    expect((await consents.of(actor, [one.contactId])).get(one.contactId)).toMatchObject([
      { saidAt: '2027-01-12T15:00:00.000Z' },
    ]);
    await expect(
      consents.note(one.work.instructor.actor, one.contactId, { scope: 'LOG', given: true }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('never contact me again', () => {
  it('ends what was open, forbids what is new, and is told to the student kindly', async () => {
    const one = await met();
    const { actor } = one.student;
    const { contactId } = one;
    await outreach.log(actor, { contactId, channel: 'EMAIL', said: '', draft: false });
    const token = await mailed(one);
    const page = await pages.stop(token, somebody());
    expect(page.stopped).toBe(true);
    await pages.stop(token, somebody());
    expect(await all(one, Outreach)).toMatchObject([
      { state: 'DO_NOT_CONTACT', dueOn: null, remindAt: null },
    ]);
    await expect(
      outreach.log(actor, { contactId, channel: 'PHONE', said: '', draft: false }),
    ).rejects.toMatchObject({ details: { rule: 'do-not-contact' } });
    expect(await all(one, Notification)).toMatchObject([{ kind: 'CONTACT_STOPPED', userId: one.student.id }]);
  });

  it.each(['stop', 'erase'] as const)('%s holds for every student of the institution', async (how) => {
    const one = await met();
    const neighbour = await g.student(one.work);
    const contactId = await g.contact(one.work, neighbour.id, { name: 'K. Vogel', phone: PHONE });
    await pages[how](await mailed(one), somebody());
    await expect(
      outreach.log(neighbour.actor, { contactId, channel: 'PHONE', said: '', draft: false }),
    ).rejects.toMatchObject({ details: { rule: 'do-not-contact' } });
  });

  it('holds where nobody had asked yet', async () => {
    const one = await met();
    await pages.stop(await passedOn(one), somebody());
    expect(await all(one, Outreach)).toMatchObject([{ state: 'DO_NOT_CONTACT' }]);
  });
});

describe('erase me', () => {
  /** Writes the name and the details wherever a student's work could hold them. */
  async function scattered(one: Met) {
    const { student, work, contactId, interviewId } = one;
    const said = `Dear ${NAME},\nI wrote to ${MAIL} and called ${PHONE}. Kanarie laughed: “Vogel!”`;
    await db.uow.run(work.system, async (tx) => {
      await tx.update(Contact, { id: contactId }, { notes: `Kanarie is kind. ${MAIL.toLowerCase()}` });
      await tx.update(Interview, { id: interviewId }, { notes: said });
      await tx.insert(Outreach, {
        contactId,
        channel: 'EMAIL',
        number: 1,
        state: 'DECLINED',
        said,
        sentAt: tx.now,
        createdAt: tx.now,
      });
      const [findingId] = await tx.insert(Finding, {
        ownerId: student.id,
        occupationId: work.occupation.id,
        topic: 'PAY',
        text: `${NAME} says otherwise`,
        sourceTitle: NAME,
        confidence: 'LOW',
        createdAt: tx.now,
      });
      await tx.insert(FindingVerdict, {
        findingId: findingId!,
        interviewId,
        verdict: 'REFINED',
        heard: 'Kanarie knows better.',
        givenAt: tx.now,
      });
      await tx.insert(Notification, {
        userId: student.id,
        kind: 'FOLLOW_UP_DUE',
        params: { contactName: NAME, others: 0 },
        path: '/',
        dedupKey: newId(),
        createdAt: tx.now,
        readAt: null,
      });
      await tx.insert(Delivery, {
        userId: student.id,
        template: 'FOLLOW_UP_DUE',
        params: { contactName: NAME, deep: [{ said: MAIL }] },
        dedupKey: newId(),
        state: 'SENT',
        nextAttemptAt: tx.now,
        createdAt: tx.now,
      });
      await tx.insert(Reflection, {
        assignmentId: work.assignmentId,
        enrolmentId: student.enrolmentId,
        revision: 1,
        answers: { [work.prompts[0]!]: `${NAME} said "so".` },
        savedAt: tx.now,
      });
      await tx.insert(Submission, {
        assignmentId: work.assignmentId,
        enrolmentId: student.enrolmentId,
        number: 1,
        submittedAt: tx.now,
        deadlineAt: null,
        snapshot: {
          answers: [{ promptId: work.prompts[0]!, prompt: 'P', text: `\n${NAME} said.`, words: 3 }],
          interviews: [{ id: interviewId, contact: NAME }] as never,
          rubricId: work.rubric.id,
        },
        hash: 'h',
        words: 3,
        supersededAt: null,
      });
    });
  }

  it('leaves no trace of name and details in any table, and what was learnt with somebody', async () => {
    const one = await met();
    await scattered(one);
    const token = await mailed(one);
    const hits = async () =>
      (await everything(one.work.tenantId)).filter(({ row }) => TRACES.some((trace) => row.includes(trace)));
    expect(new Set((await hits()).map(({ table }) => table)).size).toBeGreaterThan(8);
    expect(await pages.erase(token, somebody())).toEqual({ erased: 1 });
    expect(await hits()).toEqual([]);

    expect(await all(one, Contact)).toMatchObject([
      {
        name: 'Somebody',
        email: '',
        phone: '',
        organisation: '',
        position: '',
        notes: 'somebody is kind. somebody',
      },
    ]);
    const [interview] = await all(one, Interview);
    expect(interview!.notes).toContain('laughed');
    expect(await all(one, Submission)).toMatchObject([
      { snapshot: { answers: [{ text: '\nsomebody said.' }], interviews: [{ contact: 'somebody' }] } },
    ]);
    expect(await pages.page(token, 'test')).toBeNull();
    await expect(pages.erase(token, somebody())).rejects.toMatchObject({
      details: { rule: 'interviewee-link' },
    });
    await expect(
      contacts.update(one.student.actor, one.contactId, 2, {
        ...(await contacts.contact(one.student.actor, one.contactId)),
        name: NAME,
      }),
    ).rejects.toMatchObject({ details: { rule: 'contact-erased' } });
    const notices = await all(one, Notification, { kind: 'CONTACT_ERASED' });
    expect(notices).toMatchObject([{ userId: one.student.id, params: {} }]);
  });

  /** A neighbour of the same institution who has the same person in their list. */
  async function neighbourOf(one: Met, row: Partial<Contact>) {
    const neighbour = await g.student(one.work);
    const contactId = await g.contact(one.work, neighbour.id, { name: 'K. Vogel', ...row });
    return { ...one, student: neighbour, contactId };
  }

  it('reaches the lists of other students with the very address the link was mailed to, and no others', async () => {
    const one = await met();
    const same = await neighbourOf(one, { email: ` ${MAIL.toUpperCase()}` });
    const other = await neighbourOf(one, { email: 'k@elsewhere.example' });
    const elsewhere = await met();
    const token = await mailed(one);
    expect((await pages.page(token, 'test'))!.others).toBe(1);
    expect(await pages.erase(token, somebody())).toEqual({ erased: 2 });
    const [left] = await all(one, Contact, { id: same.contactId });
    expect(left).toMatchObject({ name: 'Somebody', email: '' });
    expect(await all(one, Contact, { id: other.contactId })).toMatchObject([{ name: 'K. Vogel' }]);
    expect(await all(elsewhere, Contact)).toMatchObject([{ name: NAME, email: MAIL }]);
  });

  it('reaches nobody else’s list through a link that a student passed on, or one mailed before the address was changed', async () => {
    const one = await met();
    const same = await neighbourOf(one, { email: MAIL });
    expect(await pages.erase(await passedOn(one), somebody())).toEqual({ erased: 1 });
    expect(await all(one, Contact, { id: same.contactId })).toMatchObject([{ name: 'K. Vogel' }]);

    // Whoever has a mail sent to themselves and then writes somebody else's address proves nothing of that address.
    const sly = await neighbourOf(one, { email: 'my.own@example.org' });
    const token = await mailed(sly);
    await db.uow.run(one.work.system, (tx) => tx.update(Contact, { id: sly.contactId }, { email: MAIL }));
    await pages.erase(token, somebody());
    expect(await all(one, Contact, { id: same.contactId })).toMatchObject([{ name: 'K. Vogel' }]);
  });

  it('takes a name that means something to a computer', async () => {
    for (const name of ['(.*)', 'a|b [c]', 'C:\\d+ $1', 'É. Ñandú', 'Bo']) {
      const one = await met({}, { name, email: '', phone: '' });
      await db.uow.run(one.work.system, (tx) =>
        tx.update(Interview, { id: one.interviewId }, { notes: `I met ${name}, and Bob too.` }),
      );
      await pages.erase(await mailed(one), somebody());
      expect(await all(one, Interview)).toMatchObject([{ notes: 'I met somebody, and Bob too.' }]);
    }
  });
});
