import { Conflict, DomainError, NotFound } from '@firsthand/contracts';
import { Assignment, Milestone, PrimerTry, Standing, Term, type PrimerContent } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { ContactsService } from '../contacts/contacts.service.ts';
import { InterviewPlanner } from '../interviews/interview-planner.ts';
import { InterviewsService } from '../interviews/interviews.service.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { OutreachService } from '../outreach/outreach.service.ts';
import { ProgressService } from '../progress/progress.service.ts';
import { EditPrimer } from './edit-primer.ts';
import { PledgeService } from './pledge.service.ts';
import { PrimerService, type PrimerView } from './primer.service.ts';
import { STARTER } from './starter.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let primer: PrimerService;
let pledges: PledgeService;
let editing: EditPrimer;
let outreach: OutreachService;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 10 });
  g = given(db);
  const weighing = new QuotaWeighing();
  primer = new PrimerService(db.uow);
  pledges = new PledgeService(db.uow, weighing);
  editing = new EditPrimer(db.uow);
  outreach = new OutreachService(
    db.uow,
    new ContactsService(db.uow, weighing),
    new InterviewPlanner(new InterviewsService(db.uow, weighing)),
    weighing,
  );
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

type Work = Awaited<ReturnType<typeof g.assignment>>;
type Student = Awaited<ReturnType<typeof g.student>>;

const failing = async (promise: Promise<unknown>) => {
  try {
    await promise;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code === 'RULE_BROKEN' ? (error.details as { rule: string }).rule : error.code;
  }
  return 'nothing';
};
const answer = (seen: PrimerView, content: PrimerContent, wrong = 0) =>
  seen.questions.map(({ key, options }, i) => {
    const { right } = content[seen.language as 'en'].questions.find((one) => one.key === key)!;
    return { key, option: i < wrong ? (right + 1) % options.length : right };
  });

async function studying(locale = 'en') {
  const work = await g.assignment();
  const student = await g.student(work);
  if (locale !== 'en')
    await db.owner('update users set locale = $3 where tenant_id = $1 and id = $2', [
      work.tenantId,
      student.id,
      locale,
    ]);
  return { work, student };
}
const gate = (work: Work, gates: Partial<Assignment>) =>
  db.uow.run(work.system, (tx) => tx.update(Assignment, { id: work.assignmentId }, gates));
const pass = async ({ actor }: Student) => {
  const seen = await primer.primer(actor);
  return primer.takeCheck(actor, seen.number, answer(seen, STARTER));
};
const sign = async ({ actor }: Student, { assignmentId }: Work, signedName = ' Ada  Lovelace ') => {
  const { text } = await pledges.pledge(actor, assignmentId);
  return pledges.sign(actor, { assignmentId, text, signedName });
};

describe('the primer', () => {
  it('comes in the student’s language, without the answers, and remembers what was read', async () => {
    const { student } = await studying('fr-CA');
    const seen = await primer.primer(student.actor);
    expect(seen).toMatchObject({
      language: 'fr',
      number: 0,
      passed: null,
      latestTry: null,
      newerSince: null,
    });
    expect(seen.lessons.map(({ title }) => title)).toEqual(STARTER.fr.lessons.map(({ title }) => title));
    expect(JSON.stringify(seen.questions)).not.toContain('right');
    const [first, second] = seen.lessons;
    await Promise.all([1, 2].map(() => primer.readLesson(student.actor, 0, second!.key)));
    const again = await primer.readLesson(student.actor, 0, first!.key);
    expect(again.lessons.map(({ read }) => read)).toEqual([true, true, false, false, false, false]);
    await expect(primer.readLesson(student.actor, 0, 'no-such-lesson')).rejects.toThrow(NotFound);
  });

  it('says kindly what was right and why, may be taken again, and is passed once', async () => {
    const { student } = await studying();
    const seen = await primer.primer(student.actor);
    const failed = await primer.takeCheck(student.actor, 0, answer(seen, STARTER, 2));
    expect(failed).toMatchObject({ passed: null, latestTry: { passed: false, rightAnswers: 4 } });
    expect(failed.latestTry!.answers[0]).toMatchObject({
      question: STARTER.en.questions[0]!.text,
      why: STARTER.en.questions[0]!.why,
      chosen: 2,
      right: 1,
    });
    db.clock.advance({ days: 1 });
    const passed = await primer.takeCheck(student.actor, 0, answer(seen, STARTER, 1));
    expect(passed.passed).toEqual({ number: 0, passedAt: '2027-01-12T15:00:00.000Z' });
    db.clock.advance({ days: 1 });
    const again = await primer.takeCheck(student.actor, 0, answer(seen, STARTER, 6));
    expect(again).toMatchObject({
      passed: { passedAt: '2027-01-12T15:00:00.000Z' },
      latestTry: { rightAnswers: 0 },
    });
    expect(await db.uow.run(student.actor, (tx) => tx.find(PrimerTry, {}))).toHaveLength(3);
  });
});

describe('a primer of the tenant’s own', () => {
  const changed: PrimerContent = {
    ...STARTER,
    en: { ...STARTER.en, pledge: 'We only ask to learn.', lessons: STARTER.en.lessons.slice(0, 2) },
  };

  it('is a draft until it is published, and whoever passed keeps what they passed', async () => {
    const { work, student } = await studying();
    const late = await g.student(work);
    const { actor } = work.instructor;
    const before = await editing.desk(actor);
    expect(before).toMatchObject({ number: 0, revision: 0, changed: false, versions: [] });
    expect(await failing(editing.publish(actor, 0))).toBe('primer-unchanged');
    await pass(student);
    const { saved, desk } = await editing.save(actor, 0, changed);
    expect([saved, desk.revision, desk.changed]).toEqual([true, 1, true]);
    expect((await primer.primer(late.actor)).lessons).toHaveLength(6);

    await expect(editing.publish(actor, 7)).rejects.toThrow(Conflict);
    const published = await editing.publish(actor, 1);
    expect(published).toMatchObject({ number: 1, changed: false, starterPassed: 1 });
    expect(published.versions).toMatchObject([{ number: 1, passed: 0 }]);
    expect(await failing(editing.publish(actor, 1))).toBe('primer-unchanged');

    expect(await primer.primer(late.actor)).toMatchObject({ number: 1, lessons: [{}, {}] });
    const kept = await primer.primer(student.actor);
    expect(kept).toMatchObject({ number: 0, newerSince: '2027-01-11T15:00:00.000Z' });
    expect(kept.lessons).toHaveLength(6);
    expect((await primer.primer(student.actor, true)).lessons).toHaveLength(2);
    expect((await editing.version(actor, 1)).en.lessons).toHaveLength(2);
    await expect(editing.version(actor, 2)).rejects.toThrow(NotFound);
  });

  it('is not taken by somebody who read another one', async () => {
    const { work, student } = await studying();
    const seen = await primer.primer(student.actor);
    await editing.save(work.instructor.actor, 0, changed);
    await editing.publish(work.instructor.actor, 1);
    expect(await failing(primer.takeCheck(student.actor, 0, answer(seen, STARTER)))).toBe('primer-changed');
  });

  it('keeps both texts when two people write at once', async () => {
    const { work } = await studying();
    const { actor } = work.instructor;
    const saves = await Promise.all([1, 2].map(() => editing.save(actor, 0, changed)));
    expect(saves.map(({ saved }) => saved).sort()).toEqual([false, true]);
    const other = { ...changed, fr: { ...STARTER.fr, pledge: 'Juste pour apprendre.' } };
    expect((await editing.save(actor, 1, other)).saved).toBe(true);
    const late = await editing.save(actor, 1, changed);
    expect([late.saved, late.desk.content.fr.pledge]).toEqual([false, 'Juste pour apprendre.']);
  });

  it('cannot be published unfinished, nor changed once it is out', async () => {
    const { work } = await studying();
    const { actor } = work.instructor;
    await editing.save(actor, 0, { ...changed, fr: { ...STARTER.fr, lessons: [] } });
    expect(await failing(editing.publish(actor, 1))).toBe('BAD_USER_INPUT');
    await editing.save(actor, 1, changed);
    await editing.publish(actor, 2);
    await expect(
      db.uow.run(work.system, (tx) =>
        tx.sql({
          text: `update primer_versions set number = 9 where tenant_id = $1`,
          name: 'tamper',
        } as never),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('the pledge', () => {
  it('is signed once, word for word, and meets its milestone in the same moment', async () => {
    const { work, student } = await studying();
    const [milestoneId] = await db.uow.run(work.system, (tx) =>
      tx.insert(Milestone, {
        assignmentId: work.assignmentId,
        kind: 'PLEDGE',
        title: 'Pledge',
        position: 3,
        zone: 'America/Toronto',
        dueLocal: '2027-01-20T23:59',
        dueAt: new Date('2027-01-21T04:59:00Z'),
      }),
    );
    const met = () =>
      db.uow.run(work.system, (tx) => tx.find(Standing, { enrolmentId: student.enrolmentId }));
    expect(await met()).toEqual([]);
    expect(await failing(sign(student, work, '  '))).toBe('BAD_USER_INPUT');
    const signed = await sign(student, work);
    expect(signed.signed).toEqual({
      text: STARTER.en.pledge,
      signedName: 'Ada Lovelace',
      signedAt: '2027-01-11T15:00:00.000Z',
    });
    expect(await met()).toMatchObject([{ milestoneId, metAt: db.clock.now() }]);
    expect(await failing(sign(student, work))).toBe('already-signed');

    const seen = await new ProgressService(db.uow).studentWork(
      work.instructor.actor,
      work.assignmentId,
      student.enrolmentId,
    );
    expect(seen.pledge).toEqual(signed.signed);
  });

  it('is signed as it was read, or not at all, and keeps its words when the tenant changes them', async () => {
    const { work, student } = await studying();
    const late = await g.student(work);
    const before = await sign(student, work);
    const { text } = await pledges.pledge(late.actor, work.assignmentId);
    await editing.save(work.instructor.actor, 0, {
      ...STARTER,
      en: { ...STARTER.en, pledge: 'We only ask to learn.' },
    });
    await editing.publish(work.instructor.actor, 1);
    const { assignmentId } = work;
    expect(await failing(pledges.sign(late.actor, { assignmentId, text, signedName: 'Bo' }))).toBe(
      'pledge-changed',
    );
    expect((await sign(late, work)).signed?.text).toBe('We only ask to learn.');
    expect((await pledges.pledge(student.actor, assignmentId)).text).toBe(before.text);
  });

  it('is nobody’s but the students’ of the assignment', async () => {
    const { work } = await studying();
    const elsewhere = await studying();
    await expect(pledges.pledge(elsewhere.student.actor, work.assignmentId)).rejects.toThrow(NotFound);
    await expect(
      pledges.sign(elsewhere.student.actor, {
        assignmentId: work.assignmentId,
        text: STARTER.en.pledge,
        signedName: 'Bo',
      }),
    ).rejects.toThrow(NotFound);
  });
});

describe('before anybody is asked', () => {
  const ask = (student: Student, contactId: string, draft = false) =>
    failing(outreach.log(student.actor, { contactId, channel: 'EMAIL', said: 'Hello.', draft }));

  it('comes what the assignment wants done first, and a draft is never refused', async () => {
    const { work, student } = await studying();
    const contactId = await g.contact(work, student.id);
    const early = await g.contact(work, student.id);
    expect(await ask(student, early)).toBe('nothing');
    await gate(work, { requiresPledge: true, requiresPrimer: true });
    expect(await ask(student, contactId, true)).toBe('nothing');
    expect(await ask(student, contactId)).toBe('primer-first');
    await pass(student);
    expect(await ask(student, contactId)).toBe('pledge-first');
    // Whoever was asked before is not left waiting.
    expect(await ask(student, early)).toBe('nothing');
    await sign(student, work);
    expect(await ask(student, contactId)).toBe('nothing');
  });

  it('does not hold anybody up for an assignment whose term is over', async () => {
    const { work, student } = await studying();
    const contactId = await g.contact(work, student.id);
    await gate(work, { requiresPledge: true });
    expect(await ask(student, contactId)).toBe('pledge-first');
    await db.uow.run(work.system, (tx) => tx.update(Term, {}, { endsOn: '2027-01-10' }));
    expect(await ask(student, contactId)).toBe('nothing');
  });
});
