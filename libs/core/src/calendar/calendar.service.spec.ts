import ICAL from 'ical.js';
import { NextStep, Outreach, Standing } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { uidOf } from '../interviews/invite.rules.ts';
import { CalendarService } from './calendar.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let calendar: CalendarService;
const statements: string[] = [];
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  calendar = new CalendarService(db.door({ onStatement: (text) => statements.push(text) }));
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-10T15:00:00Z'));

const get = (path: string) =>
  calendar.file(path.replace(/^\/calendar\/|\.ics$/g, ''), {
    publicUrl: 'https://firsthand.example',
    requestId: 'r',
  });

/** What a calendar program makes of it. */
async function events(path: string) {
  const parsed = new ICAL.Component(ICAL.parse((await get(path))!) as unknown[]);
  return parsed
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map((event) => ({
      uid: event.uid,
      title: event.summary,
      at: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      minutes: event.duration.toSeconds() / 60,
      sequence: event.sequence,
    }));
}

describe('somebody’s dates in their own calendar', () => {
  it('are theirs: deadlines as they are for them, meetings, follow-ups and next steps', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const other = await g.student(work);
    const { id: interviewId, contactId } = await g.interview(work, student, {
      startsAt: new Date('2027-02-15T14:30:00Z'),
      actualMinutes: null,
      inviteSequence: 2,
    });
    await g.interview(work, other, { startsAt: new Date('2027-02-16T14:30:00Z'), actualMinutes: null });
    await g.extension(work, student, work.milestone.reflection, '2027-02-26T23:59:00-05:00');
    await db.uow.run(work.system, async (tx) => {
      await tx.insert(Standing, {
        ...{ milestoneId: work.milestone.interviews, enrolmentId: student.enrolmentId, metAt: tx.now },
      });
      await tx.insert(Outreach, {
        ...{ contactId, channel: 'EMAIL', number: 1, state: 'SENT', dueOn: '2027-02-17', createdAt: tx.now },
      });
      await tx.insert(NextStep, {
        ...{ ownerId: student.id, interviewId: null, what: 'Ask about night shifts', dueOn: '2027-02-18' },
        ...{ remindAt: null, doneAt: null, createdAt: tx.now },
      });
    });
    const { path } = await calendar.make(student.actor);
    const seen = await events(path);
    expect(seen).toEqual([
      expect.objectContaining({ title: 'Done: Three interviews (Three conversations)', minutes: 0 }),
      {
        ...{ uid: uidOf(interviewId), at: '2027-02-15T14:30:00.000Z', minutes: 20, sequence: 2 },
        title: expect.stringMatching(/^Interview: Contact .* \(Occupation /),
      },
      expect.objectContaining({ title: expect.stringMatching(/^Get back to Contact /), at: '2027-02-17' }),
      expect.objectContaining({ title: 'Ask about night shifts', at: '2027-02-18' }),
      expect.objectContaining({
        ...{ title: 'Due: Reflection (Three conversations)', at: '2027-02-27T04:59:00.000Z' },
      }),
    ]);
    const unfolded = (await get(path))!.replaceAll('\r\n ', '');
    expect(unfolded).toContain(`https://firsthand.example/reflections/${work.assignmentId}`);

    // Moved, it is the same date in the calendar.
    const before = seen.at(-1)!.uid;
    await g.extension(work, student, work.milestone.reflection, '2027-03-01T23:59:00-05:00');
    expect((await events(path)).at(-1)).toMatchObject({ uid: before, at: '2027-03-02T04:59:00.000Z' });

    const staff = await events((await calendar.make(work.instructor.actor)).path);
    expect(staff.map(({ title }) => title)).toEqual([
      'Due: Three interviews (Three conversations · A)',
      'Due: Reflection (Three conversations · A)',
    ]);
  });

  it('are read in one statement, and that they were is noted once an hour', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const { path, readAt } = await calendar.make(student.actor);
    expect(readAt).toBeNull();
    await get(path);
    expect((await calendar.mine(student.actor))!.readAt).toBe('2027-02-10T15:00:00.000Z');
    db.clock.set('2027-02-10T15:40:00Z');
    statements.length = 0;
    await get(path);
    expect(statements.filter((text) => /effective_deadlines/.test(text))).toHaveLength(1);
    expect(statements.filter((text) => /^\s*update/i.test(text))).toEqual([]);
    db.clock.set('2027-02-10T16:10:00Z');
    await get(path);
    expect((await calendar.mine(student.actor))!.readAt).toBe('2027-02-10T16:10:00.000Z');
  });

  it('are behind an address that can be taken back, and that nobody else can make', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    expect(await calendar.mine(student.actor)).toBeNull();
    const first = await calendar.make(student.actor);
    expect(await calendar.mine(student.actor)).toEqual(first);
    const second = await calendar.make(student.actor);
    expect(second.path).not.toBe(first.path);
    expect(await get(first.path)).toBeNull();
    expect(await get(second.path)).toContain('BEGIN:VCALENDAR');
    await calendar.stop(student.actor);
    expect(await get(second.path)).toBeNull();
    expect(await calendar.mine(student.actor)).toBeNull();
    expect(await get(`/calendar/${newId()}.ics`)).toBeNull();
    const stranger = await g.student(await g.assignment());
    const theirs = await calendar.make(stranger.actor);
    // Somebody else's key under one's own name opens nothing.
    const mine = Buffer.from((await calendar.make(student.actor)).path.slice(10, -4), 'base64url');
    const bytes = Buffer.from(theirs.path.slice(10, -4), 'base64url');
    mine.copy(bytes, 0, 0, 32);
    expect(await get(`/calendar/${bytes.toString('base64url')}.ics`)).toBeNull();
  });

  it('speak the reader’s language', async () => {
    const work = await g.assignment();
    const reader = await g.user(work, ['STUDENT'], { locale: 'fr-CA' });
    const { path } = await calendar.make(reader.actor);
    expect(await get(path)).toContain('Entretiens et échéances');
  });
});
