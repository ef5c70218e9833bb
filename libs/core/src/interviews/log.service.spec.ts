import fc from 'fast-check';
import type { DomainError } from '@firsthand/contracts';
import { NotFound } from '@firsthand/contracts';
import {
  Choice,
  Contact,
  Interview,
  InterviewAnswer,
  OpenQuestion,
  StoredFile,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { ContactsService } from '../contacts/contacts.service.ts';
import { PlanService } from '../research/plan.service.ts';
import { InterviewsService } from './interviews.service.ts';
import type { AnswerEdit } from './log.rules.ts';
import { InterviewLogService, type LogEdits } from './log.service.ts';
import { PlanDiscovery } from './plan-discovery.ts';
import { QuotaWeighing } from './quota-weighing.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let logs: InterviewLogService;
let interviews: InterviewsService;
let discoveries: PlanDiscovery;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 10 });
  g = given(db);
  const weighing = new QuotaWeighing();
  interviews = new InterviewsService(db.uow, weighing);
  discoveries = new PlanDiscovery(db.uow, new PlanService(db.uow, weighing));
  logs = new InterviewLogService(db.uow, new ContactsService(db.uow, weighing), weighing);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T16:00:00Z'));

async function meeting(
  row: Partial<Interview> = { actualMinutes: null, notes: '', counts: false },
  occupations = 1,
) {
  const work = await g.assignment({ quota: { occupations } });
  const student = await g.student(work);
  await g.choice(work, student);
  const { id, contactId } = await g.interview(work, student, row);
  const keep = (edits: Partial<LogEdits>, actor = student.actor) =>
    logs.keep(actor, {
      interviewId: id,
      userId: actor.userId,
      ...{ answers: [], sources: [], discoveries: [], referrals: [] },
      ...edits,
    });
  const row_ = () => db.uow.run(work.system, (tx) => tx.get(Interview, id));
  return { work, student, id, contactId, keep, row: row_ };
}
const stamp = (second = 0) => ({
  editedAt: new Date(Date.UTC(2027, 0, 11, 15, 0, second)).toISOString(),
  editId: newId(),
});
const answer = (rest: Partial<AnswerEdit> = {}): AnswerEdit => ({
  ...stamp(),
  ...{ id: newId(), removed: false, questionId: '', question: 'What is a day like?', answerType: 'FREE' },
  ...{ text: 'Early.', topics: [], position: 0, starred: false, asked: true, volunteered: false },
  ...rest,
});
const failing = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: DomainError) => (error.details as { rule?: string }).rule ?? error.code,
  );

describe('the log', () => {
  it('holds answers, what was told unasked, sources and new occupations, in order', async () => {
    const { work, id, keep, student } = await meeting();
    const other = await g.occupation(work);
    await keep({
      answers: [
        answer({ position: 2, question: 'Second?', topics: ['DUTIES'] }),
        answer({ position: 0, question: '', volunteered: true, text: 'Bring your own shoes.' }),
        answer({
          position: 1,
          question: 'First?',
          answerType: 'PAY',
          value: { pay: { low: 30, high: 24, currency: 'cad', period: 'HOUR' } },
          text: '',
        }),
      ],
      sources: [{ ...stamp(), id: newId(), removed: false, text: 'The trade’s own magazine' }],
      discoveries: [
        { ...stamp(), id: newId(), removed: false, occupationId: other.id, title: '', note: '' },
        { ...stamp(1), id: newId(), removed: false, title: 'Shade matcher', note: 'Only in big labs' },
      ],
    });
    const log = await logs.log(student.actor, id);
    expect(log.answers.map(({ question, text }) => question || text)).toEqual([
      'First?',
      'Second?',
      'Bring your own shoes.',
    ]);
    expect(log.answers[0]!.value).toEqual({
      pay: { low: 24, high: 30, currency: 'CAD', period: 'HOUR', place: '' },
    });
    expect(log.sources).toMatchObject([{ text: 'The trade’s own magazine' }]);
    expect(log.discoveries).toMatchObject([
      { occupation: { id: other.id }, planned: false },
      { occupation: null, title: 'Shade matcher' },
    ]);
    expect(log.interview).toMatchObject({ id, writtenUp: true });
  });

  it('offers what the research leaves open, to the student alone', async () => {
    const { work, id, student } = await meeting();
    await db.uow.run(work.system, (tx) =>
      tx.insert(OpenQuestion, {
        ...{ ownerId: student.id, occupationId: work.occupation.id, topic: 'CONDITIONS' },
        ...{ text: 'Who buys the tools?', answeredAt: null, createdAt: tx.now },
      }),
    );
    expect((await logs.log(student.actor, id)).toAsk).toMatchObject([{ text: 'Who buys the tools?' }]);
    expect((await logs.log(work.instructor.actor, id)).toAsk).toEqual([]);
  });

  it('makes the interview count as written up, and no longer when all is taken out', async () => {
    const { keep, row } = await meeting({ notes: '', actualMinutes: 20, counts: false });
    const first = answer({ text: 'Much.' });
    const { interview } = await keep({ answers: [first] });
    expect(interview).toMatchObject({ writtenUp: true, counts: true });
    await keep({ answers: [{ ...first, ...stamp(9), removed: true }] });
    expect(await row()).toMatchObject({ counts: false, notCounted: [{ reason: 'NOT_WRITTEN_UP' }] });
  });
});

describe('a replay', () => {
  /** Edits of three answers, two sources, the clock and the checklist, cut into batches, shuffled, some sent again. */
  const script = fc
    .array(
      fc.record({
        thing: fc.nat(6),
        second: fc.integer({ min: 0, max: 30 }),
        removed: fc.boolean(),
        text: fc.constantFrom('', 'a', 'b'),
        may: fc.constantFrom(true, false, null),
      }),
      { minLength: 1, maxLength: 10 },
    )
    .chain((list) =>
      fc.record({
        list: fc.constant(list),
        order: fc.shuffledSubarray(
          list.map((_, i) => i),
          { minLength: list.length },
        ),
        again: fc.array(fc.nat(list.length - 1), { maxLength: 4 }),
        batch: fc.integer({ min: 1, max: 4 }),
      }),
    );

  it('offline replay in any order, with duplicates, gives the same final state: in the database', async () => {
    const meetings = [await meeting(), await meeting()] as const;
    let round = 0;
    await fc.assert(
      fc.asyncProperty(script, async ({ list, order, again, batch }) => {
        // Later in each round than in the one before: the meetings are the same, and so are their clocks.
        round += 1;
        const ids = meetings.map(() => [newId(), newId(), newId(), newId(), newId()]);
        const stamps = list.map(({ second }) => ({
          editedAt: new Date(Date.UTC(2026, 0, 1, 0, round, second)).toISOString(),
          editId: newId(),
        }));
        const editOf = (i: number, of: number): Partial<LogEdits> => {
          const { thing, removed, text, may } = list[i]!;
          const edit = { ...stamps[i]!, id: ids[of]![thing % 5]!, removed };
          if (thing < 3) return { answers: [answer({ ...edit, text })] };
          if (thing < 5) return { sources: [{ ...edit, text }] };
          if (thing === 5) {
            const endedAt = removed ? null : '2026-01-01T00:20:00.000Z';
            return { clock: { ...stamps[i]!, startedAt: `2026-01-01T00:00:0${i % 10}.000Z`, endedAt } };
          }
          return {
            checklist: {
              ...{ ...stamps[i]!, thanked: removed, askedWhoElse: false, askedForCard: false },
              ...{ mayComeBack: may, comeBackBy: 'PHONE', jobTalk: null },
            },
          };
        };
        const [straight, shuffled] = meetings;
        for (const i of list.keys()) await straight.keep(editOf(i, 0));
        const replay = [...order, ...again];
        while (replay.length > 0) {
          const edits = replay.splice(0, batch).map((i) => editOf(i, 1));
          await shuffled.keep({
            answers: edits.flatMap((one) => one.answers ?? []),
            sources: edits.flatMap((one) => one.sources ?? []),
          });
          for (const { clock, checklist } of edits)
            if (clock || checklist)
              await shuffled.keep({ clock: clock ?? null, checklist: checklist ?? null });
        }
        const ends = await Promise.all(
          meetings.map(async (one, of) => {
            const { interview, answers, sources, closing } = await logs.log(one.student.actor, one.id);
            const contact = await db.uow.run(one.work.system, (tx) => tx.get(Contact, one.contactId));
            const named = (id: string) => ids[of]!.indexOf(id);
            return {
              answers: answers
                .map(({ id, text, editId }) => ({ n: named(id), text, editId }))
                .filter(({ n }) => n >= 0)
                .sort((a, b) => a.n - b.n),
              sources: sources
                .map(({ id, text, editId }) => ({ n: named(id), text, editId }))
                .filter(({ n }) => n >= 0)
                .sort((a, b) => a.n - b.n),
              closing,
              minutes: interview.actualMinutes,
              startsAt: interview.startsAt,
              may: [contact.mayComeBack, contact.comeBackBy],
            };
          }),
        );
        // Rounds before this one may have left the two meetings' planned times apart; a clock settles them.
        if (ends[0]!.closing.startedAt === null) for (const end of ends) end.startsAt = '';
        expect(ends[1]).toEqual(ends[0]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('that overtakes itself, many at once, loses and doubles nothing', async () => {
    const { keep, id, student, work } = await meeting();
    const notes = Array.from({ length: 5 }, (_, i) => answer({ position: i, text: `Note ${i}` }));
    const named = { id: newId(), name: 'Bea Lund', organisation: '', position: '', phone: '', email: '' };
    await Promise.all(
      [...notes, ...notes.toReversed()].map((note) => keep({ answers: [note], referrals: [named] })),
    );
    const log = await logs.log(student.actor, id);
    expect(log.answers.map(({ text }) => text)).toEqual(notes.map(({ text }) => text));
    expect(log.referrals.map(({ contact }) => contact.name)).toEqual(['Bea Lund']);
    const people = await db.uow.run(work.system, (tx) => tx.find(Contact, { name: 'Bea Lund' }));
    expect(people).toHaveLength(1);
  });

  it('brings nothing back that was taken out later', async () => {
    const { keep } = await meeting();
    const note = answer({ text: 'Their boss shouts.' });
    await keep({ answers: [{ ...note, ...stamp(5), removed: true }] });
    const { answers } = await keep({ answers: [note] });
    expect(answers).toEqual([]);
  });
});

describe('the clock', () => {
  it('says when it was held and how long, and a correction by hand stays', async () => {
    const { keep, row, student, work, contactId, id } = await meeting();
    const startedAt = '2027-01-11T15:02:00.000Z';
    await keep({ clock: { ...stamp(1), startedAt } });
    expect(await row()).toMatchObject({ actualMinutes: null, startsAt: new Date(startedAt) });
    const over = { startedAt, endedAt: '2027-01-11T15:25:10.000Z' };
    const { interview } = await keep({ clock: { ...stamp(2), ...over } });
    expect(interview).toMatchObject({ actualMinutes: 23, heldAt: startedAt });
    await interviews.update(student.actor, id, interview.version, {
      ...{ contactId, occupationId: work.occupation.id, mode: 'PHONE', startsAt: startedAt },
      ...{ actualMinutes: 30, notes: '', practice: false },
    });
    await keep({ clock: { ...stamp(3), ...over, endedAt: '2027-01-11T15:26:10.000Z' } });
    expect(await row()).toMatchObject({ actualMinutes: 30 });
  });

  it('cannot run backwards, and a device ahead of time holds no interview in the future', async () => {
    const { keep, row } = await meeting();
    const ahead = '2027-02-01T15:00:00.000Z';
    expect(
      await failing(keep({ clock: { ...stamp(), startedAt: ahead, endedAt: '2027-01-01T00:00:00.000Z' } })),
    ).toBe('ended-before-begun');
    await keep({ clock: { ...stamp(), startedAt: ahead, endedAt: '2027-02-01T15:20:00.000Z' } });
    expect(await row()).toMatchObject({ actualMinutes: 20, startsAt: db.clock.now() });
  });
});

describe('the closing', () => {
  const checklist = { thanked: true, askedWhoElse: true, askedForCard: false };
  it('keeps with the contact whether one may come back, and says when a job was asked for', async () => {
    const { keep, work, contactId, id } = await meeting();
    await keep({
      checklist: { ...stamp(1), ...checklist, mayComeBack: true, comeBackBy: 'EMAIL', jobTalk: 'I_ASKED' },
    });
    const contact = () => db.uow.run(work.system, (tx) => tx.get(Contact, contactId));
    expect(await contact()).toMatchObject({ mayComeBack: true, comeBackBy: 'EMAIL' });
    // A later edit that says nothing of it takes nothing back.
    const { closing } = await keep({ checklist: { ...stamp(2), ...checklist, mayComeBack: null } });
    expect(closing).toMatchObject({ thanked: true, mayComeBack: null, jobTalk: null });
    expect(await contact()).toMatchObject({ mayComeBack: true });
    const seen = await logs.log(work.instructor.actor, id);
    expect(seen.interview.contact).toMatchObject({ mayComeBack: null, comeBackBy: null });
  });

  it('makes a contact of whom they named, referred by the interviewee; staff do not see how to reach them', async () => {
    const { keep, work, id, contactId } = await meeting();
    const named = { id: newId(), organisation: 'Hill Lab', position: '', phone: '555 0199', email: '' };
    const { referrals } = await keep({ referrals: [{ ...named, name: 'Bea', nameMayBeUsed: true }] });
    expect(referrals).toMatchObject([
      {
        id: named.id,
        contact: { name: 'Bea', referrerId: contactId, source: 'REFERRAL', phone: '555 0199' },
      },
    ]);
    const seen = await logs.log(work.instructor.actor, id);
    expect(seen.referrals).toMatchObject([{ contact: { name: 'Bea', phone: '' } }]);
  });
});

describe('the photo of the card', () => {
  const ticks = { thanked: true, askedWhoElse: true, askedForCard: true };
  async function withPhotos() {
    const there = await meeting();
    const { work, student } = there;
    const photo = async (ownerId = student.id) => {
      const id = newId();
      await db.uow.run(work.system, (tx) =>
        tx.insert(StoredFile, {
          ...{ id, ownerId, purpose: 'CARD', state: 'KEPT', sha256: 'x', bytes: 1, width: 1, height: 1 },
          ...{ createdAt: tx.now, looseSince: tx.now },
        }),
      );
      return id;
    };
    const loose = async (id: string) =>
      (await db.uow.run(work.system, (tx) => tx.get(StoredFile, id))).looseSince !== null;
    return { ...there, photo, loose };
  }

  it('is kept for the student; staff learn only that there is one', async () => {
    const { keep, photo, loose, work, student, id } = await withPhotos();
    const card = await photo();
    const { closing } = await keep({ checklist: { ...stamp(1), ...ticks, cardPhotoId: card } });
    expect(closing).toMatchObject({ cardPhotoId: card, hasCardPhoto: true });
    expect(await loose(card)).toBe(false);
    expect((await logs.log(student.actor, id)).closing.cardPhotoId).toBe(card);
    expect((await logs.log(work.instructor.actor, id)).closing).toMatchObject({
      cardPhotoId: null,
      hasCardPhoto: true,
    });
  });

  it('is left to housekeeping once another takes its place, whatever order the edits come in', async () => {
    const { keep, photo, loose } = await withPhotos();
    const [first, second] = [await photo(), await photo()];
    const one = { ...stamp(1), ...ticks, cardPhotoId: first };
    const two = { ...stamp(2), ...ticks, cardPhotoId: second };
    for (const checklist of [one, one, two, one]) await keep({ checklist });
    expect([await loose(first), await loose(second)]).toEqual([true, false]);
    const { closing } = await keep({ checklist: { ...stamp(3), ...ticks } });
    expect(closing).toMatchObject({ cardPhotoId: null, hasCardPhoto: false });
    expect(await loose(second)).toBe(true);
  });

  it('cannot be somebody else’s', async () => {
    const { keep, photo, work } = await withPhotos();
    const classmate = await g.student(work);
    const theirs = await photo(classmate.id);
    await expect(keep({ checklist: { ...stamp(1), ...ticks, cardPhotoId: theirs } })).rejects.toThrow(
      NotFound,
    );
  });
});

describe('others', () => {
  it('neither read nor write it, and a shared device sends nothing as somebody else', async () => {
    const { keep, work, id, student } = await meeting();
    const classmate = await g.student(work);
    const abroad = await meeting();
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    for (const actor of [classmate.actor, abroad.student.actor])
      await expect(logs.log(actor, id)).rejects.toThrow(NotFound);
    for (const actor of [classmate.actor, abroad.student.actor, counsellor.actor, work.instructor.actor])
      await expect(keep({ answers: [answer()] }, actor)).rejects.toThrow(NotFound);
    const other = await g.interview(work, classmate);
    const mine = { answers: [answer()], sources: [], discoveries: [], referrals: [] };
    const asOther = logs.keep(classmate.actor, { ...mine, interviewId: other.id, userId: student.id });
    await expect(asOther).rejects.toThrow(NotFound);
    const rows = await db.uow.run(work.system, (tx) => tx.find(InterviewAnswer, {}));
    expect(rows).toEqual([]);
  });

  it('cannot take over a thing of another log by its id, nor fill one without end', async () => {
    const { keep, work, student } = await meeting();
    const note = answer({ text: 'Mine.' });
    await keep({ answers: [note] });
    const second = await g.interview(work, student);
    const moved = { interviewId: second.id, userId: student.id, sources: [], discoveries: [], referrals: [] };
    const later = { ...note, ...stamp(9), text: 'Moved.' };
    await expect(logs.keep(student.actor, { ...moved, answers: [later] })).rejects.toThrow(NotFound);
    const many = Array.from({ length: 300 }, () => answer());
    expect(await failing(keep({ answers: many }))).toBe('too-many-answers');
  });
});

describe('work that was heard of', () => {
  const heard = () => ({ ...stamp(), id: newId(), removed: false, title: 'Shade matcher', note: '' });

  it('goes into the plan with whom it was heard from, and an older edit of it does not undo that', async () => {
    const { work, id, keep, student } = await meeting({ actualMinutes: 20 }, 2);
    const occupation = await g.occupation(work);
    const told = heard();
    await keep({ discoveries: [told] });
    const given = { discoveryId: told.id, occupationId: occupation.id };
    const choice = await discoveries.planDiscovery(student.actor, {
      ...given,
      reason: 'Heard of it from Ada.',
    });
    expect(choice).toMatchObject({ occupation: { id: occupation.id }, reason: 'Heard of it from Ada.' });
    await keep({ discoveries: [told] });
    expect((await logs.log(student.actor, id)).discoveries).toMatchObject([
      { id: told.id, title: 'Shade matcher', occupation: { id: occupation.id }, planned: true },
    ]);
  });

  it('is refused where it is in the plan already, which keeps its own reason, and where the plan is full', async () => {
    const { work, keep, student } = await meeting();
    const told = heard();
    await keep({ discoveries: [told] });
    const plan = (occupationId: string, actor = student.actor) =>
      discoveries.planDiscovery(actor, { discoveryId: told.id, occupationId, reason: 'Another.' });
    expect(await failing(plan(work.occupation.id))).toBe('already-in-plan');
    const [choice] = await db.uow.run(work.system, (tx) => tx.find(Choice, {}));
    expect(choice!.reason).not.toBe('Another.');
    expect(await failing(plan((await g.occupation(work)).id))).toBe('too-many-occupations');
    for (const actor of [work.instructor.actor, (await g.student(work)).actor])
      expect(await failing(plan(work.occupation.id, actor))).toBe('NOT_FOUND');
    await keep({ discoveries: [{ ...told, ...stamp(9), removed: true }] });
    expect(await failing(plan(work.occupation.id))).toBe('NOT_FOUND');
  });
});
