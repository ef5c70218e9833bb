import ICAL from 'ical.js';
import { Conflict, NotFound } from '@firsthand/contracts';
import {
  Contact,
  Interview,
  InterviewAnswer,
  InterviewClosing,
  PersonalLetter,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { ContactsService } from '../contacts/contacts.service.ts';
import { Letters } from '../notifications/letters.ts';
import { NoticeInWords } from '../notifications/notice-footer.ts';
import { OutreachService } from '../outreach/outreach.service.ts';
import { InterviewPlanner } from './interview-planner.ts';
import { InterviewsService } from './interviews.service.ts';
import { InvitationsService } from './invitations.service.ts';
import { QuotaWeighing } from './quota-weighing.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let interviews: InterviewsService;
let outreach: OutreachService;
let invitations: InvitationsService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  const weighing = new QuotaWeighing();
  interviews = new InterviewsService(db.uow, weighing);
  const contacts = new ContactsService(db.uow, weighing);
  outreach = new OutreachService(db.uow, contacts, new InterviewPlanner(interviews), weighing);
  invitations = new InvitationsService(db.uow, new Letters(db.uow, new NoticeInWords()), weighing);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-03-10T15:00:00Z'));

const MEETING = {
  mode: 'IN_PERSON' as const,
  // Toronto is on summer time by then.
  startsAt: '2027-03-15T14:30:00.000Z',
  plannedMinutes: 20,
  place: 'Ward 4; ask for Ada, at the desk',
};

/** Somebody said yes to a time and a place. */
async function agreed() {
  const work = await g.assignment();
  const student = await g.student(work);
  const contactId = await g.contact(work, student.id, {
    name: 'Ada Lund',
    email: 'ada@ward.example',
    occupationId: work.occupation.id,
  });
  const { id, version } = await outreach.log(student.actor, {
    contactId,
    channel: 'PHONE',
    said: '',
    draft: false,
  });
  const { interviewId } = await outreach.recordOutcome(student.actor, id, version, {
    outcome: 'ACCEPTED',
    meeting: { ...MEETING, assignmentId: work.assignmentId, occupationId: work.occupation.id },
  });
  return { work, student, contactId, interviewId: interviewId! };
}
type Agreed = Awaited<ReturnType<typeof agreed>>;
const words = { subject: 'Our conversation', text: 'Thank you, see you then.\nRobin' };
const send = ({ student, interviewId }: Agreed) => invitations.send(student.actor, { interviewId, ...words });
const move = async ({ student, interviewId, contactId, work }: Agreed, change = {}) => {
  const { version } = await interviews.interview(student.actor, interviewId);
  return interviews.update(student.actor, interviewId, version, {
    ...MEETING,
    contactId,
    occupationId: work.occupation.id,
    notes: '',
    practice: false,
    ...change,
  });
};
const callOff = async ({ student, interviewId }: Agreed, version?: number) => {
  const seen = version ?? (await interviews.interview(student.actor, interviewId)).version;
  return invitations.callOff(student.actor, { interviewId, ...words, version: seen });
};
const lettersOf = ({ work, contactId }: Agreed) =>
  db.uow.read(work.system, (read) =>
    read.find(PersonalLetter, { contactId }, { order: { createdAt: 'asc', id: 'asc' } }),
  );
/** As a calendar that is not ours reads it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  return {
    method: calendar.getFirstPropertyValue('method'),
    status: event.component.getFirstPropertyValue('status'),
    uid: event.uid,
    sequence: event.sequence,
    zone: event.startDate.zone.tzid,
    starts: event.startDate.toJSDate().toISOString(),
    ends: event.endDate.toJSDate().toISOString(),
    place: event.location,
    title: event.summary,
    organizer: event.organizer,
    attendees: event.attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase()),
  };
}

const settle = (one: Agreed, refusal: 'ADDRESS' | 'NOT_WANTED') =>
  db.uow.run(one.work.system, (tx) =>
    tx.update(
      PersonalLetter,
      { contactId: one.contactId, state: 'WAITING' },
      { state: 'REFUSED', refusal, settledAt: tx.now },
    ),
  );
const inviteOf = async ({ student, interviewId }: Agreed) =>
  (await interviews.interview(student.actor, interviewId)).invite;

describe('an invitation that did not arrive', () => {
  it('says so, and can be sent again, to this address or to another', async () => {
    const one = await agreed();
    await send(one);
    await settle(one, 'ADDRESS');
    expect(await inviteOf(one)).toBe('REFUSED');
    expect((await send(one)).invite).toBe('SENT');
    await send(one);
    expect(await lettersOf(one)).toHaveLength(2);
    await settle(one, 'ADDRESS');
    db.clock.set('2027-03-10T16:00:00Z');
    await db.uow.run(one.work.system, (tx) =>
      tx.update(Contact, { id: one.contactId }, { email: 'a.lund@ward.example' }),
    );
    expect(await inviteOf(one)).toBe('REFUSED');
    expect((await send(one)).invite).toBe('SENT');
    expect((await lettersOf(one)).at(-1)).toMatchObject({ toAddress: 'a.lund@ward.example' });
  });

  it('says that it was not wanted, and nothing more is sent when the meeting is called off', async () => {
    const one = await agreed();
    await send(one);
    await settle(one, 'NOT_WANTED');
    expect(await inviteOf(one)).toBe('NOT_WANTED');
    await callOff(one);
    expect(await lettersOf(one)).toHaveLength(1);
  });
});

describe('calling off a meeting that has a log', () => {
  const answer = (one: Agreed, row: Partial<InterviewAnswer>) =>
    db.uow.run(one.work.system, (tx) =>
      tx.insert(InterviewAnswer, {
        interviewId: one.interviewId,
        ...{ question: 'What is a day like?', answerType: 'FREE', editedAt: tx.now, editId: newId() },
        ...row,
      }),
    );
  const rows = (one: Agreed) =>
    db.uow.read(one.work.system, (read) => read.find(InterviewAnswer, { interviewId: one.interviewId }));

  it('takes what was only got ready along', async () => {
    const one = await agreed();
    await answer(one, { text: '' });
    await answer(one, { text: 'Early.', removed: true });
    await db.uow.run(one.work.system, (tx) =>
      tx.insert(InterviewClosing, { id: one.interviewId, startedAt: tx.now }),
    );
    await callOff(one);
    expect(await rows(one)).toEqual([]);
  });

  it('is refused when something was said, and nothing is lost', async () => {
    const one = await agreed();
    await answer(one, { text: 'Early.' });
    await send(one);
    await expect(callOff(one)).rejects.toMatchObject({ details: { rule: 'interview-in-use' } });
    expect(await rows(one)).toMatchObject([{ text: 'Early.' }]);
    expect(await lettersOf(one)).toHaveLength(1);
  });
});

describe('a meeting that was agreed', () => {
  it('is a file that another calendar reads as it was meant, in UTC', async () => {
    const one = await agreed();
    const { content } = await invitations.file(one.student.actor, one.interviewId);
    expect(content.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(read(content)).toEqual({
      method: 'REQUEST',
      status: 'CONFIRMED',
      uid: `${one.interviewId}@firsthand`,
      sequence: 0,
      zone: 'UTC',
      starts: '2027-03-15T14:30:00.000Z',
      ends: '2027-03-15T14:50:00.000Z',
      place: MEETING.place,
      title: expect.stringContaining('Ada Lund') as string,
      organizer: `mailto:${one.student.email}`,
      attendees: ['mailto:ada@ward.example'],
    });
    const stranger = await g.student(one.work);
    await expect(invitations.file(stranger.actor, one.interviewId)).rejects.toBeInstanceOf(NotFound);
    await expect(send({ ...one, student: stranger })).rejects.toBeInstanceOf(NotFound);
  });

  it('is mailed once, and again with a higher sequence when it was moved', async () => {
    const one = await agreed();
    expect((await send(one)).invite).toBe('SENT');
    await send(one);
    expect(await lettersOf(one)).toMatchObject([
      { purpose: 'INVITATION', toAddress: 'ada@ward.example', calendarMethod: 'REQUEST', text: words.text },
    ]);
    // What one writes to oneself moves nothing.
    expect((await move(one, { notes: 'Ask about the night shift.' })).invite).toBe('SENT');
    expect((await move(one, { startsAt: '2027-03-16T15:00:00.000Z' })).invite).toBe('OUTDATED');
    expect((await move(one, { place: 'The canteen' })).invite).toBe('OUTDATED');
    expect((await send(one)).invite).toBe('SENT');
    const letters = await lettersOf(one);
    expect(letters.map(({ calendar }) => read(calendar!))).toMatchObject([
      { uid: `${one.interviewId}@firsthand`, sequence: 0 },
      { uid: `${one.interviewId}@firsthand`, sequence: 2, place: 'The canteen', method: 'REQUEST' },
    ]);
  });

  it('keeps the place from staff, and when nothing is said of it', async () => {
    const one = await agreed();
    await move(one, { place: undefined });
    expect((await interviews.interview(one.student.actor, one.interviewId)).place).toBe(MEETING.place);
    expect((await interviews.interview(one.work.instructor.actor, one.interviewId)).place).toBe('');
  });

  it('is taken back from whoever was invited when it is called off, and is to be fixed anew', async () => {
    const one = await agreed();
    await send(one);
    expect(await callOff(one)).toBe(one.contactId);
    const [, cancel] = await lettersOf(one);
    expect(cancel).toMatchObject({ calendarMethod: 'CANCEL' });
    expect(read(cancel!.calendar!)).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', sequence: 1 });
    const story = (await outreach.stories(one.student.actor, [one.contactId])).get(one.contactId)!;
    expect(story.standing).toMatchObject({ standing: 'TO_SCHEDULE', dueOn: '2027-03-10' });
    const left = await db.uow.read(one.work.system, (read) => read.find(Interview, { id: one.interviewId }));
    expect(left).toEqual([]);
  });

  it('is called off without a word to whoever was never invited, and not over a newer version', async () => {
    const one = await agreed();
    await move(one, { startsAt: '2027-03-16T15:00:00.000Z' });
    await expect(callOff(one, 1)).rejects.toBeInstanceOf(Conflict);
    await callOff(one);
    expect(await lettersOf(one)).toEqual([]);
  });

  it('cannot be called off, or invited to, once it was held', async () => {
    const one = await agreed();
    db.clock.set('2027-03-15T16:00:00Z');
    await move(one, { actualMinutes: 25 });
    await expect(callOff(one)).rejects.toMatchObject({ details: { rule: 'already-held' } });
    await expect(send(one)).rejects.toMatchObject({ details: { rule: 'already-held' } });
  });
});
