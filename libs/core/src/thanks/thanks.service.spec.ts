import sharp from 'sharp';
import { type Actor, NotFound, type PhotoPurpose, type ThanksPolicy } from '@firsthand/contracts';
import {
  Assignment,
  Consent,
  Contact,
  Delivery,
  Interview,
  InterviewClosing,
  Notification,
  PersonalLetter,
  Standing,
  StoredFile,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, Shelf, type TestDatabase } from '@firsthand/testing';
import { FileReaders } from '../files/file-readers.ts';
import { FilesService } from '../files/files.service.ts';
import { type GivenInterview, InterviewsService } from '../interviews/interviews.service.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { Letters } from '../notifications/letters.ts';
import { NoticeInWords } from '../notifications/notice-footer.ts';
import { OutboxService } from '../tenancy/outbox.service.ts';
import { NextStepsService } from './next-steps.service.ts';
import { RemindAfterwards } from './remind-afterwards.ts';
import { ThanksPhotos } from './thanks-photos.ts';
import { ThanksService } from './thanks.service.ts';

const shelf = new Shelf();
const keptPhoto = async (actor: Actor, purpose: PhotoPurpose = 'THANKS') =>
  files.keep(actor, {
    id: newId(),
    purpose,
    upload: await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a63' } })
      .jpeg()
      .toBuffer(),
  });

let db: TestDatabase;
let g: ReturnType<typeof given>;
let interviews: InterviewsService;
let thanks: ThanksService;
let steps: NextStepsService;
let reminder: RemindAfterwards;
let files: FilesService;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 10 });
  g = given(db);
  interviews = new InterviewsService(db.uow, new QuotaWeighing());
  thanks = new ThanksService(
    db.uow,
    interviews,
    new Letters(db.uow, new NoticeInWords()),
    new QuotaWeighing(),
  );
  steps = new NextStepsService(db.uow);
  reminder = new RemindAfterwards(db.uow);
  const readers = new FileReaders();
  readers.admit('THANKS', new ThanksPhotos());
  files = new FilesService(db.uow, shelf, readers);
});
afterAll(() => db.close());
/** Ten in the morning in Toronto. */
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

/** A student who met somebody yesterday afternoon, whom somebody else had named. */
async function met(policy?: ThanksPolicy) {
  const work = await g.assignment({ quota: { requiresThankYou: true } });
  if (policy)
    await db.uow.run(work.system, (tx) =>
      tx.update(Assignment, { id: work.assignmentId }, { thanks: policy }),
    );
  const student = await g.student(work);
  const referrerId = await g.contact(work, student.id, { name: 'Ruth', email: 'ruth@example.org' });
  const contactId = await g.contact(work, student.id, {
    name: 'Ada',
    email: 'ada@example.org',
    source: 'REFERRAL',
    referrerId,
  });
  const held: GivenInterview = {
    contactId,
    occupationId: work.occupation.id,
    mode: 'PHONE',
    startsAt: '2027-01-11T14:00:00.000Z',
    actualMinutes: 20,
    notes: 'She starts at five.',
    practice: false,
  };
  const { id } = await interviews.log(student.actor, work.assignmentId, held);
  return { work, student, actor: student.actor, referrerId, contactId, held, id };
}
type Met = Awaited<ReturnType<typeof met>>;
const afterOf = async ({ id, actor }: Pick<Met, 'id' | 'actor'>) =>
  (await thanks.afterwards(actor, [id])).get(id)!;
const write = (
  { actor, id }: Met,
  body = 'Dear Ada, you start at five, and I have thought of it since.',
  revision = 0,
) => thanks.saveDraft(actor, id, revision, { subject: 'Thank you', body });
const lettersOf = ({ work, student }: Met) =>
  db.uow.read(work.system, (read) => read.find(PersonalLetter, { senderId: student.id }));
const noticesOf = ({ work, student }: Met) =>
  db.uow.read(work.system, (read) => read.find(Notification, { userId: student.id }));

describe('a thank-you', () => {
  it('is due within a day of the meeting, or as the assignment says', async () => {
    expect((await afterOf(await met())).thankYou).toMatchObject({
      dueAt: '2027-01-12T14:00:00.000Z',
      evidence: 'NONE',
      reachable: true,
    });
    const sooner = await met({ withinHours: 6, medium: 'CARD' });
    expect((await afterOf(sooner)).thankYou.dueAt).toBe('2027-01-11T20:00:00.000Z');
  });

  it('is kept as it is typed, and never over somebody else’s words', async () => {
    const one = await met();
    expect(await write(one, 'First')).toMatchObject({
      saved: true,
      thankYou: { body: 'First', revision: 1 },
    });
    expect(await write(one, 'Second', 1)).toMatchObject({ saved: true, thankYou: { revision: 2 } });
    expect(await write(one, 'Elsewhere', 1)).toMatchObject({ saved: false, thankYou: { body: 'Second' } });
    expect(await write(one, 'Never seen', 7)).toMatchObject({ saved: false });
  });

  it('leaves once in the student’s name, and the interview counts as thanked', async () => {
    const one = await met();
    await write(one);
    const before = await interviews.interview(one.actor, one.id);
    expect(before.notCounted).toContainEqual(expect.objectContaining({ reason: 'NOT_THANKED' }));
    const after = await thanks.send(one.actor, one.id, 1);
    expect(after.thankYou).toMatchObject({
      evidence: 'SENT_FROM_HERE',
      method: 'EMAIL',
      sentAt: '2027-01-11T15:00:00.000Z',
      otherMedium: false,
    });
    expect(await interviews.interview(one.actor, one.id)).toMatchObject({
      thankedAt: '2027-01-11T15:00:00.000Z',
      notCounted: expect.not.arrayContaining([expect.objectContaining({ reason: 'NOT_THANKED' })]),
    });
    expect(await lettersOf(one)).toMatchObject([
      { toAddress: 'ada@example.org', subject: 'Thank you', purpose: 'THANK_YOU' },
    ]);
    await expect(thanks.send(one.actor, one.id, 1)).rejects.toMatchObject({
      details: { rule: 'already-sent' },
    });
    expect(await write(one, 'Too late', 1)).toMatchObject({ saved: false });
    await expect(thanks.record(one.actor, one.id, null)).rejects.toMatchObject({
      details: { rule: 'already-sent' },
    });
    expect(
      await db.uow.read(one.work.system, (read) => read.find(Delivery, { userId: one.student.id })),
    ).toHaveLength(1);
  });

  it('does not leave empty, with blanks, unread, or before the meeting', async () => {
    const one = await met();
    const sends = (revision: number) => thanks.send(one.actor, one.id, revision);
    await expect(sends(0)).rejects.toMatchObject({ details: { rule: 'nothing-written' } });
    await write(one, 'Dear Ada, [one thing they said]');
    await expect(sends(1)).rejects.toMatchObject({
      details: { rule: 'still-blank', blank: '[one thing they said]' },
    });
    await write(one, undefined, 1);
    await expect(sends(1)).rejects.toMatchObject({ details: { rule: 'saved-elsewhere' } });
    const { id } = await interviews.log(one.actor, one.work.assignmentId, {
      ...one.held,
      startsAt: '2027-01-14T15:00:00.000Z',
      actualMinutes: null,
    });
    await expect(thanks.record(one.actor, id, 'CARD')).rejects.toMatchObject({
      details: { rule: 'not-met-yet' },
    });
    expect(await lettersOf(one)).toEqual([]);
  });

  it('by another medium is accepted and said, and can be taken back', async () => {
    const one = await met({ withinHours: 24, medium: 'CARD' });
    expect((await thanks.record(one.actor, one.id, 'OTHER')).thankYou).toMatchObject({
      evidence: 'SAID_SO',
      otherMedium: true,
      thankedAt: '2027-01-11T15:00:00.000Z',
    });
    expect((await thanks.record(one.actor, one.id, 'CARD')).thankYou.otherMedium).toBe(false);
    expect((await thanks.record(one.actor, one.id, null)).thankYou).toMatchObject({
      thankedAt: null,
      evidence: 'NONE',
    });
  });

  it('holds a photo of what was sent, which the staff of the section see and nobody else', async () => {
    const one = await met();
    const photo = (await keptPhoto(one.actor)).id;
    await expect(thanks.picture(one.actor, one.id, photo)).rejects.toMatchObject({
      details: { rule: 'not-thanked-yet' },
    });
    await thanks.record(one.actor, one.id, 'CARD');
    const pictured = await thanks.picture(one.actor, one.id, photo);
    expect(pictured.thankYou).toMatchObject({ evidence: 'PICTURE', photoId: photo, revision: 0 });
    // The same again is the same; and what is written afterwards leaves the photo alone.
    await thanks.picture(one.actor, one.id, photo);
    await write(one);
    expect((await afterOf(one)).thankYou).toMatchObject({ evidence: 'PICTURE', photoId: photo, revision: 1 });

    const stranger = await g.student(one.work);
    const elsewhere = await g.assignment();
    expect((await files.open(one.work.instructor.actor, photo, 'full')).bytes).toBeDefined();
    for (const actor of [stranger.actor, elsewhere.instructor.actor])
      await expect(files.open(actor, photo, 'full')).rejects.toBeInstanceOf(NotFound);
    await expect(thanks.picture(stranger.actor, one.id, photo)).rejects.toBeInstanceOf(NotFound);

    // Another takes its place; taken back, neither belongs to anything, and staff see it no more.
    const other = (await keptPhoto(one.actor)).id;
    await thanks.picture(one.actor, one.id, other);
    await expect(files.open(one.work.instructor.actor, photo, 'full')).rejects.toBeInstanceOf(NotFound);
    expect((await thanks.record(one.actor, one.id, null)).thankYou).toMatchObject({ photoId: null });
    const kept = await db.uow.read(one.work.system, (read) =>
      read.find(StoredFile, { ownerId: one.student.id }),
    );
    expect(kept.map(({ looseSince }) => looseSince)).toEqual([db.clock.now(), db.clock.now()]);
  });

  it('keeps its words and photo from staff when the interviewee says that nothing of it is used, and stays known', async () => {
    const one = await met();
    await write(one);
    await thanks.record(one.actor, one.id, 'CARD');
    const photo = (await keptPhoto(one.actor)).id;
    await thanks.picture(one.actor, one.id, photo);
    await db.uow.run(one.work.system, (tx) =>
      tx.insert(Consent, {
        ...{ id: newId(), contactId: one.contactId, scope: 'LOG', given: false },
        ...{ saidAt: tx.now, source: 'INTERVIEWEE' },
      }),
    );
    const { actor } = one.work.instructor;
    expect((await afterOf({ id: one.id, actor })).thankYou).toMatchObject({
      ...{ method: 'CARD', evidence: 'PICTURE', subject: '', body: '', photoId: null },
    });
    await expect(files.open(actor, photo, 'full')).rejects.toBeInstanceOf(NotFound);
    expect((await afterOf(one)).thankYou).toMatchObject({ photoId: photo, subject: 'Thank you' });
    expect((await interviews.interview(actor, one.id)).evidence).toBe('THANK_YOU');
  });

  it('shows staff what went onto a card, but no draft', async () => {
    const one = await met();
    await write(one);
    const staff = { id: one.id, actor: one.work.instructor.actor };
    expect((await afterOf(staff)).thankYou).toMatchObject({ body: '', reachable: false });
    await thanks.record(one.actor, one.id, 'OTHER');
    expect((await afterOf(staff)).thankYou).toMatchObject({ body: '' });
    await thanks.record(one.actor, one.id, 'CARD');
    expect((await afterOf(staff)).thankYou.body).toMatch('I have thought of it since');
    // A card was sent, but this is not what stands on it.
    const begun = await met();
    await write(begun, 'Dear Ada, thank you. [What they said that stayed with you]');
    await thanks.record(begun.actor, begun.id, 'CARD');
    expect((await afterOf({ id: begun.id, actor: begun.work.instructor.actor })).thankYou.body).toBe('');
  });

  it('shows staff what left and how it is known, and nobody else’s details', async () => {
    const one = await met();
    await write(one);
    await thanks.send(one.actor, one.id, 1);
    await steps.plan(one.actor, { what: 'Visit the ward', dueOn: '2027-01-20', interviewId: one.id });
    const seen = await afterOf({ id: one.id, actor: one.work.instructor.actor });
    expect(seen).toMatchObject({
      thankYou: { evidence: 'SENT_FROM_HERE', subject: 'Thank you', reachable: false },
      loop: null,
      steps: [],
    });
    const stranger = await g.student(one.work);
    expect(await thanks.afterwards(stranger.actor, [one.id])).toEqual(new Map());
    for (const act of [
      () => thanks.saveDraft(stranger.actor, one.id, 0, { subject: '', body: '' }),
      () => thanks.send(stranger.actor, one.id, 1),
      () => thanks.record(one.work.instructor.actor, one.id, 'CARD'),
    ])
      await expect(act()).rejects.toBeInstanceOf(NotFound);
  });
});

describe('how well a meeting is known to have taken place', () => {
  it('is the strongest of what there is, and falls back when that goes', async () => {
    const one = await met();
    const tier = async (actor = one.actor) => (await interviews.interview(actor, one.id)).evidence;
    const set = (confirmedAt: Date | null) =>
      db.uow.run(one.work.system, (tx) => tx.update(Interview, { id: one.id }, { confirmedAt }));
    expect(await tier()).toBe('NONE');
    await db.uow.run(one.work.system, (tx) => tx.insert(InterviewClosing, { id: one.id }));
    expect(await tier()).toBe('NONE');
    const card = (await keptPhoto(one.actor, 'CARD')).id;
    await db.uow.run(one.work.system, (tx) =>
      tx.update(InterviewClosing, { id: one.id }, { cardPhotoId: card }),
    );
    expect(await tier()).toBe('CARD_PHOTO');
    // To have said so is no evidence; a photo of it is.
    await thanks.record(one.actor, one.id, 'CARD');
    expect(await tier()).toBe('CARD_PHOTO');
    await thanks.picture(one.actor, one.id, (await keptPhoto(one.actor)).id);
    expect(await tier()).toBe('THANK_YOU');
    await set(db.clock.now());
    expect(await tier()).toBe('CONFIRMED');
    expect(await tier(one.work.instructor.actor)).toBe('CONFIRMED');
    await set(null);
    await thanks.record(one.actor, one.id, null);
    expect(await tier()).toBe('CARD_PHOTO');
  });

  it('is a thank-you that left from here', async () => {
    const one = await met();
    await write(one);
    await thanks.send(one.actor, one.id, 1);
    expect((await interviews.interview(one.actor, one.id)).evidence).toBe('THANK_YOU');
  });
});

describe('a loop', () => {
  it('is open from the meeting until the one who named them is told', async () => {
    const one = await met();
    expect((await thanks.owed(one.actor)).loops).toMatchObject([
      { contactName: 'Ada', referrerName: 'Ruth', reachable: true },
    ]);
    const told = await thanks.tellReferrer(one.actor, one.id, {
      subject: 'I met Ada',
      body: 'Dear Ruth, thank you.',
    });
    expect(told.loop).toMatchObject({ closedAt: '2027-01-11T15:00:00.000Z' });
    expect((await thanks.owed(one.actor)).loops).toEqual([]);
    expect(await lettersOf(one)).toMatchObject([
      { toAddress: 'ruth@example.org', purpose: 'CLOSING_THE_LOOP', contactId: one.referrerId },
    ]);
  });

  it('is closed without a letter when they were told already', async () => {
    const one = await met();
    expect((await thanks.tellReferrer(one.actor, one.id, null)).loop?.closedAt).not.toBeNull();
    expect(await lettersOf(one)).toEqual([]);
  });

  it('is none for whom nobody named', async () => {
    const one = await met();
    await db.uow.run(one.work.system, (tx) =>
      tx.update(Contact, { id: one.contactId }, { referrerId: null }),
    );
    expect((await afterOf(one)).loop).toBeNull();
    await expect(thanks.tellReferrer(one.actor, one.id, { subject: 'x', body: 'y' })).rejects.toMatchObject({
      details: { rule: 'nobody-to-tell' },
    });
  });
});

describe('a next step', () => {
  it('is planned once, moved, and done', async () => {
    const { actor, id } = await met();
    const given = { what: ' Ask for  a visit ', dueOn: '2027-01-20', interviewId: id };
    const key = newId();
    const step = await steps.plan(actor, given, key);
    expect((await steps.plan(actor, given, key)).id).toBe(step.id);
    expect(step).toMatchObject({ what: 'Ask for a visit', contactName: 'Ada', doneAt: null });
    const moved = await steps.move(actor, step.id, 1, '2027-01-25');
    expect((await thanks.owed(actor)).steps).toMatchObject([{ id: step.id, dueOn: '2027-01-25' }]);
    const done = await steps.finish(actor, step.id, moved.version, true);
    expect(done.doneAt).not.toBeNull();
    expect((await thanks.owed(actor)).steps).toEqual([]);
    await expect(steps.move(actor, step.id, done.version, '2027-01-10')).rejects.toMatchObject({
      details: { rule: 'day-is-past' },
    });
  });
});

describe('a self-evaluation', () => {
  it('is kept as it goes, read by staff, and comes back before the next interview', async () => {
    const one = await met();
    const { id: interviewId, actor } = one;
    const given = {
      interviewId,
      levels: [{ aspect: 'LISTENED' as const, level: 3 }],
      words: 'I listened.',
      nextTime: 'Begin slower.',
    };
    expect(await thanks.saveEvaluation(actor, { ...given, revision: 0 })).toMatchObject({ saved: true });
    expect(await thanks.saveEvaluation(actor, { ...given, revision: 0, words: 'x' })).toMatchObject({
      saved: false,
      evaluation: { words: 'I listened.', levels: [{ aspect: 'LISTENED', level: 3 }] },
    });
    const looked = await g.step(one.work, { kind: 'LOOKING_BACK' });
    const standings = () =>
      db.uow
        .run(one.work.system, (tx) => tx.find(Standing, { milestoneId: looked }))
        .then((met) => met.length);
    await db.uow.run(one.work.system, async (tx) => {
      const { id, quota } = await tx.get(Assignment, one.work.assignmentId);
      await tx.update(Assignment, { id }, { quota: { ...quota, perOccupation: 1 } });
    });
    await thanks.saveEvaluation(actor, { ...given, revision: 1, levels: [] });
    expect(await standings()).toBe(0);
    await thanks.saveEvaluation(actor, { ...given, revision: 2 });
    expect(await standings()).toBe(1);
    const next = await interviews.log(actor, one.work.assignmentId, {
      ...one.held,
      startsAt: '2027-01-14T15:00:00.000Z',
      actualMinutes: null,
    });
    expect((await afterOf({ id: next.id, actor })).lastTime).toEqual({
      interviewId,
      contactName: 'Ada',
      nextTime: 'Begin slower.',
    });
    expect((await afterOf(one)).lastTime).toBeNull();
    const staff = await afterOf({ id: interviewId, actor: one.work.instructor.actor });
    expect(staff.evaluation.words).toBe('I listened.');
  });
});

describe('reminders', () => {
  const remindAt = async (one: Met, at: string) => {
    db.clock.set(at);
    return reminder.remindDue(one.work.system);
  };
  const due = async (one: Met) =>
    (await new OutboxService(db.uow, db.database, db.clock).dueWork()).some(
      ({ tenantId, reminders }) => tenantId === one.work.tenantId && reminders,
    );

  it('tell once of a thank-you that is due, in the evening before rather than at night', async () => {
    const one = await met();
    // Due at nine in the morning: told at eight in the evening before.
    expect(await remindAt(one, '2027-01-12T00:59:00Z')).toBe(0);
    expect(await due(one)).toBe(false);
    db.clock.set('2027-01-12T01:00:00Z');
    expect(await due(one)).toBe(true);
    expect(await remindAt(one, '2027-01-12T01:00:00Z')).toBe(1);
    expect(await remindAt(one, '2027-01-13T15:00:00Z')).toBe(0);
    expect(await noticesOf(one)).toMatchObject([
      { kind: 'THANK_YOU_DUE', params: { contactName: 'Ada', others: 0 }, path: `/thanks/${one.id}` },
    ]);
  });

  it('tell nothing of whoever was thanked meanwhile, also when it is taken back and said again', async () => {
    const one = await met();
    await thanks.record(one.actor, one.id, 'CARD');
    expect(await remindAt(one, '2027-01-12T02:00:00Z')).toBe(0);
    await thanks.record(one.actor, one.id, null);
    await thanks.record(one.actor, one.id, 'CARD');
    expect(await remindAt(one, '2027-01-14T15:00:00Z')).toBe(0);
    expect(await noticesOf(one)).toEqual([]);
  });

  it('look again when they are issued: written to the row behind the weighing’s back, nothing is told', async () => {
    const one = await met();
    await db.uow.run(one.work.system, (tx) =>
      tx.update(Interview, { id: one.id }, { thankedAt: tx.now, thankYouMethod: 'CARD' }),
    );
    expect(await remindAt(one, '2027-01-12T02:00:00Z')).toBe(0);
  });

  it('are a message for each thank-you, though several are due at once', async () => {
    const one = await met();
    const { id } = await interviews.log(one.actor, one.work.assignmentId, {
      ...one.held,
      startsAt: '2027-01-11T14:30:00.000Z',
    });
    expect(await remindAt(one, '2027-01-12T02:00:00Z')).toBe(2);
    const paths = (await noticesOf(one)).map(({ path }) => path);
    expect(paths.sort()).toEqual([`/thanks/${one.id}`, `/thanks/${id}`].sort());
    expect((await thanks.owed(one.actor)).thankYous.map(({ interviewId }) => interviewId)).toEqual([
      one.id,
      id,
    ]);
  });

  it('tell the evening before a meeting, and again only when it moves', async () => {
    const one = await met();
    await thanks.record(one.actor, one.id, 'CARD');
    const planned = { ...one.held, startsAt: '2027-01-20T15:00:00.000Z', actualMinutes: null };
    const { id, version } = await interviews.log(one.actor, one.work.assignmentId, planned);
    expect(await remindAt(one, '2027-01-19T22:00:00Z')).toBe(1);
    expect(await noticesOf(one)).toMatchObject([{ kind: 'MEETING_TOMORROW', path: `/interviews/${id}` }]);
    const moved = await interviews.update(one.actor, id, version, {
      ...planned,
      startsAt: '2027-01-22T15:00:00.000Z',
    });
    expect(await remindAt(one, '2027-01-20T22:00:00Z')).toBe(0);
    expect(await remindAt(one, '2027-01-21T22:00:00Z')).toBe(1);
    await interviews.update(one.actor, id, moved.version, planned);
    expect(await remindAt(one, '2027-01-22T22:00:00Z')).toBe(0);
  });

  it('tell of all of a day’s steps in one message, at nine, and not of what is done or moved', async () => {
    const one = await met();
    await thanks.record(one.actor, one.id, 'CARD');
    const plan = (what: string, dueOn = '2027-01-20') => steps.plan(one.actor, { what, dueOn });
    const [, , done, moved] = [await plan('One'), await plan('Two'), await plan('Done'), await plan('Moved')];
    await steps.finish(one.actor, done.id, 1, true);
    await steps.move(one.actor, moved.id, 1, '2027-01-21');
    expect(await remindAt(one, '2027-01-20T13:59:00Z')).toBe(0);
    expect(await remindAt(one, '2027-01-20T14:00:00Z')).toBe(1);
    expect(await noticesOf(one)).toMatchObject([
      {
        kind: 'NEXT_STEP_DUE',
        params: { what: 'One', others: 1, forAt: '2027-01-20T17:00:00.000Z', zone: 'America/Toronto' },
        path: '/thanks',
      },
    ]);
    expect(await remindAt(one, '2027-01-21T14:00:00Z')).toBe(1);
  });
});
