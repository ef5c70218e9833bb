import { type Actor, Conflict, NotFound } from '@firsthand/contracts';
import { Choice, Decision, InterviewAnswer, Standing } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { type Given, given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { ResearchService } from '../research/research.service.ts';
import { SynthesisService } from './synthesis.service.ts';
import { WeighUp } from './weigh-up.ts';

let db: TestDatabase;
let g: Given;
let service: SynthesisService;
let weighUp: WeighUp;
let research: ResearchService;

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  service = new SynthesisService(db.uow, new QuotaWeighing());
  weighUp = new WeighUp(db.uow, new QuotaWeighing());
  research = new ResearchService(db.uow, new QuotaWeighing());
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-20T12:00:00Z'));

/** A student who chose an occupation, read something, heard two people and one of them about what was read. */
async function student() {
  const work = await g.assignment();
  const me = await g.student(work);
  const choiceId = await g.choice(work, me);
  await db.uow.run(work.system, (tx) => tx.update(Choice, { id: choiceId }, { assumptions: 'It is quiet.' }));
  const findingId = await g.finding(work, me);
  const meet = async (name: string, startsAt: string, vantage: 'DOES' | 'BUYS' = 'DOES') => {
    const contactId = await g.contact(work, me.id, {
      name,
      vantage,
      phone: '555 0100',
      email: 'x@example.org',
    });
    return (await g.interview(work, me, { contactId, startsAt: new Date(startsAt) })).id;
  };
  const ada = await meet('Ada', '2027-01-10T15:00:00Z');
  const ben = await meet('Ben', '2027-01-15T15:00:00Z', 'BUYS');
  await research.giveVerdict(me.actor, {
    ...{ findingId, interviewId: ada, verdict: 'CONTRADICTED', heard: 'Eighteen.', version: 0 },
  });
  return { work, me, actor: me.actor, occupationId: work.occupation.id, findingId, ada, ben, meet };
}
const weighing = { placed: 4, sure: 2, interested: 1, reason: 'Nine years of it.' };

describe('a synthesis', () => {
  it('puts everybody and everything side by side, in one statement', async () => {
    const { actor, occupationId, findingId, ada, ben } = await student();
    await weighUp.weighInterview(actor, { interviewId: ada, ...weighing, version: 0 });
    await weighUp.trustStatement(actor, {
      findingId,
      interviewId: ada,
      trust: 3,
      reason: 'She said so.',
      version: 0,
    });
    let statements = 0;
    const counting = new SynthesisService(
      db.door({ onStatement: () => (statements += 1) }),
      new QuotaWeighing(),
    );
    const synthesis = await counting.synthesis(actor, occupationId);
    expect(statements).toBe(1);
    expect(synthesis.voices).toMatchObject([
      {
        interviewId: ada,
        name: 'Ada',
        vantage: 'DOES',
        notes: 'Said a lot.',
        weighing: { ...weighing, version: 1 },
      },
      { interviewId: ben, name: 'Ben', vantage: 'BUYS', weighing: null },
    ]);
    expect(synthesis.findings).toMatchObject([
      { id: findingId, verdicts: [{ heard: 'Eighteen.' }], summary: { standing: 'CONTRADICTED' } },
    ]);
    expect(synthesis.trusts).toEqual([
      { findingId, interviewId: ada, trust: 3, reason: 'She said so.', version: 1 },
    ]);
    expect(synthesis).toMatchObject({
      chosen: true,
      assumptions: 'It is quiet.',
      believe: '',
      revision: 0,
      decisions: [],
    });
    expect(JSON.stringify(synthesis)).not.toContain('555 0100');
  });

  it('has what each of them answered beside it, and nothing that was taken out', async () => {
    const { work, actor, occupationId, ada } = await student();
    const answer = (position: number, row: Partial<InterviewAnswer>) => ({
      ...{
        interviewId: ada,
        answerType: 'FREE' as const,
        text: '',
        value: {},
        position,
        question: `Q${position}`,
      },
      ...{ editedAt: db.clock.now(), editId: newId(), topic: null, ...row },
    });
    const pay = { low: 20, high: 24, currency: 'CAD', period: 'HOUR' as const, place: '' };
    await db.uow.run(work.system, (tx) =>
      tx.insert(InterviewAnswer, [
        answer(3, { answerType: 'PAY', value: { pay } }),
        answer(1, { text: 'Labels, mostly.' }),
        answer(2, { text: 'Forget that I said it.', removed: true }),
        answer(4, { text: ' ' }),
      ]),
    );
    const { voices } = await service.synthesis(actor, occupationId);
    expect(voices[0]?.answers).toMatchObject([
      { question: 'Q1', text: 'Labels, mostly.' },
      { question: 'Q3', answerType: 'PAY', value: { pay } },
    ]);
  });

  it('saves what is written, and overwrites nothing that moved on meanwhile', async () => {
    const { actor, occupationId } = await student();
    const save = (revision: number, believe: string) =>
      service.saveSynthesis(actor, occupationId, revision, { believe, changed: '' });
    expect(await save(0, 'Early mornings.')).toMatchObject({ saved: true, synthesis: { revision: 1 } });
    expect(await save(0, 'Late ones.')).toMatchObject({
      saved: false,
      synthesis: { believe: 'Early mornings.', revision: 1 },
    });
    const both = await Promise.all([save(1, 'One tab.'), save(1, 'Another.')]);
    expect(both.map(({ saved }) => saved).sort()).toEqual([false, true]);
  });

  it('is nobody else’s, and of no occupation that is not in the plan', async () => {
    const { actor, occupationId, work, ada, findingId } = await student();
    const other = await g.student(work);
    expect((await service.synthesis(other.actor, occupationId)).voices).toEqual([]);
    const elsewhere = await g.assignment();
    await expect(service.synthesis(actor, elsewhere.occupation.id)).rejects.toBeInstanceOf(NotFound);
    const strange = await g.occupation(work);
    const notTheirs = { details: { rule: 'not-in-plan' } };
    await expect(
      service.saveSynthesis(actor, strange.id, 0, { believe: 'x', changed: '' }),
    ).rejects.toMatchObject(notTheirs);
    await expect(
      weighUp.decide(actor, strange.id, { leaning: 'NO', confidence: 9, reason: '' }),
    ).rejects.toMatchObject(notTheirs);
    await expect(
      weighUp.weighInterview(other.actor, { interviewId: ada, ...weighing, version: 0 }),
    ).rejects.toBeInstanceOf(NotFound);
    await expect(
      weighUp.trustStatement(other.actor, { findingId, interviewId: ada, trust: 1, reason: '', version: 0 }),
    ).rejects.toBeInstanceOf(NotFound);
  });
});

describe('weighing', () => {
  it('can be changed over what was seen, and not over what was not', async () => {
    const { actor, ada } = await student();
    const weigh = (version: number, placed = 3) =>
      weighUp.weighInterview(actor, { interviewId: ada, ...weighing, placed, version });
    await weigh(0);
    expect(await weigh(1, 2)).toMatchObject({ placed: 2, version: 2 });
    await expect(weigh(1)).rejects.toBeInstanceOf(Conflict);
    await expect(weigh(2, 5)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const settled = await Promise.allSettled([weigh(2, 1), weigh(2, 4)]);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('given for the first time from two screens at once is given once', async () => {
    const { actor, ben, ada, findingId } = await student();
    const weigh = () => weighUp.weighInterview(actor, { interviewId: ben, ...weighing, version: 0 });
    const trust = () =>
      weighUp.trustStatement(actor, { findingId, interviewId: ada, trust: 2, reason: '', version: 0 });
    for (const twice of [weigh, trust]) {
      const settled = await Promise.allSettled([twice(), twice()]);
      expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const failed = settled.find((one) => one.status === 'rejected') as PromiseRejectedResult;
      expect(failed.reason).toBeInstanceOf(Conflict);
    }
  });

  it('is of what was held and said', async () => {
    const { actor, work, me, ben, findingId } = await student();
    const planned = await g.interview(work, me, { actualMinutes: null });
    await expect(
      weighUp.weighInterview(actor, { interviewId: planned.id, ...weighing, version: 0 }),
    ).rejects.toMatchObject({ details: { rule: 'not-held' } });
    // Ben said nothing about it.
    await expect(
      weighUp.trustStatement(actor, { findingId, interviewId: ben, trust: 2, reason: '', version: 0 }),
    ).rejects.toBeInstanceOf(NotFound);
  });

  it('goes with the verdict it was about, and can be taken back', async () => {
    const { actor, occupationId, ada, findingId } = await student();
    const trust = (version: number, value: number | null) =>
      weighUp.trustStatement(actor, { findingId, interviewId: ada, trust: value, reason: '', version });
    await trust(0, 1);
    expect(await trust(1, null)).toBeNull();
    await trust(0, 4);
    await research.giveVerdict(actor, { findingId, interviewId: ada, verdict: null, heard: '', version: 1 });
    expect((await service.synthesis(actor, occupationId)).trusts).toEqual([]);
  });
});

describe('how far an answer is trusted', () => {
  const answered = async (interviewId: string, work: { system: Actor }, row: Partial<InterviewAnswer> = {}) =>
    (
      await db.uow.run(work.system, (tx) =>
        tx.insert(InterviewAnswer, {
          ...{
            interviewId,
            question: 'What does it pay?',
            answerType: 'PAY' as const,
            text: '',
            position: 0,
          },
          value: { pay: { low: 20, high: 24, currency: 'CAD', period: 'HOUR' as const, place: '' } },
          ...{ editedAt: db.clock.now(), editId: newId(), topic: null, ...row },
        }),
      )
    )[0]!;

  it('stands beside the answer, and can be changed and taken back', async () => {
    const { work, actor, occupationId, ada } = await student();
    const answerId = await answered(ada, work);
    const trust = (version: number, value: number | null, reason = '') =>
      weighUp.trustAnswer(actor, { answerId, trust: value, reason, version });
    const there = async () => (await service.synthesis(actor, occupationId)).voices[0]!.answers[0]!.trust;
    expect(await there()).toBeNull();
    expect(await trust(0, 2, ' Heard from\nothers too. ')).toMatchObject({ answerId, trust: 2, version: 1 });
    expect(await trust(1, 3, 'She showed her payslip.')).toMatchObject({ version: 2 });
    expect(await there()).toEqual({ answerId, trust: 3, reason: 'She showed her payslip.', version: 2 });
    await expect(trust(1, 1)).rejects.toBeInstanceOf(Conflict);
    await expect(trust(2, 5)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await trust(2, null)).toBeNull();
    expect(await there()).toBeNull();
    const settled = await Promise.allSettled([trust(0, 1), trust(0, 4)]);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is the student’s own to say, of what was said to them and still stands', async () => {
    const { work, me, actor, ada, meet } = await student();
    const other = await g.student(work);
    const trust = (answerId: string, by = actor) =>
      weighUp.trustAnswer(by, { answerId, trust: 2, reason: '', version: 0 });
    const planned = await g.interview(work, me, { actualMinutes: null });
    for (const answerId of [
      newId(),
      await answered(planned.id, work),
      await answered(ada, work, { removed: true }),
    ])
      await expect(trust(answerId)).rejects.toBeInstanceOf(NotFound);
    const mine = await answered(await meet('Cleo', '2027-01-16T15:00:00Z'), work);
    await expect(trust(mine, other.actor)).rejects.toBeInstanceOf(NotFound);
    await expect(trust(mine, work.instructor.actor)).rejects.toBeInstanceOf(NotFound);
    expect(await trust(mine)).toMatchObject({ trust: 2 });
  });
});

describe('a decision', () => {
  it('is kept from first to last, each with what came before it', async () => {
    const { actor, occupationId, meet } = await student();
    const decide = (leaning: 'YES' | 'PERHAPS' | 'NO', confidence: number, reason = '') =>
      weighUp.decide(actor, occupationId, { leaning, confidence, reason });
    db.clock.set('2027-01-05T12:00:00Z');
    await decide('YES', 80);
    db.clock.set('2027-01-12T12:00:00Z');
    await decide('PERHAPS', 50, 'The mornings.');
    // Said again it is no change of mind.
    await decide('PERHAPS', 50);
    db.clock.set('2027-01-18T12:00:00Z');
    await meet('Cem', '2027-01-17T12:00:00Z');
    const course = await decide('NO', 70);
    expect(course).toMatchObject([
      { leaning: 'YES', confidence: 80, after: null, heard: 0, decidedAt: '2027-01-05T12:00:00.000Z' },
      { leaning: 'PERHAPS', reason: 'The mornings.', after: { name: 'Ada' }, heard: 1 },
      { leaning: 'NO', after: { name: 'Cem' }, heard: 3 },
    ]);
    expect(await weighUp.decisions(actor, occupationId)).toEqual(course);
    expect((await service.synthesis(actor, occupationId)).decisions).toEqual(course);
  });

  it('once kept is not rewritten, by nobody', async () => {
    const { work, actor, occupationId } = await student();
    await weighUp.decide(actor, occupationId, { leaning: 'YES', confidence: 10, reason: '' });
    const rewrite = db.uow.run(work.system, (tx) => tx.update(Decision, {}, { confidence: 100 }));
    await expect(rewrite).rejects.toThrow(/permission denied/);
  });
});

describe('a comparison', () => {
  it('holds the student’s occupations against each other, in one statement', async () => {
    const { work, me, actor, occupationId } = await student();
    const second = await g.occupation(work);
    await g.interview(work, me, { occupationId: second.id });
    await weighUp.decide(actor, second.id, { leaning: 'NO', confidence: 60, reason: '' });
    const cells = [
      { occupationId, dimension: 'MONEY' as const, rating: 2, words: 'Little.' },
      { occupationId: second.id, dimension: 'MONEY' as const, rating: 5, words: '' },
      { occupationId: second.id, dimension: 'VALUES' as const, rating: null, words: ' ' },
    ];
    const given = { cells, weights: [{ dimension: 'MONEY' as const, weight: 3 }] };
    expect((await service.saveComparison(actor, 0, given)).saved).toBe(true);
    let statements = 0;
    const counting = new SynthesisService(
      db.door({ onStatement: () => (statements += 1) }),
      new QuotaWeighing(),
    );
    const comparison = await counting.comparison(actor);
    expect(statements).toBe(1);
    expect(comparison).toMatchObject({
      occupations: [
        { occupation: { id: occupationId }, interviews: 2, decision: null },
        { occupation: { id: second.id }, interviews: 1, decision: { leaning: 'NO' } },
      ],
      cells: cells.slice(0, 2),
      weights: [{ dimension: 'MONEY', weight: 3 }],
      revision: 1,
    });
    expect((await service.saveComparison(actor, 0, given)).saved).toBe(false);
  });

  it('takes no occupation that is not the student’s, and no scale of another kind', async () => {
    const { work, actor, occupationId } = await student();
    const strange = await g.occupation(work);
    const save = (cell: { occupationId: string; rating: number }, weight = 1) =>
      service.saveComparison(actor, 0, {
        cells: [{ ...cell, dimension: 'MONEY', words: '' }],
        weights: [{ dimension: 'MONEY', weight }],
      });
    await expect(save({ occupationId: strange.id, rating: 1 })).rejects.toBeInstanceOf(NotFound);
    await expect(save({ occupationId, rating: 6 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(save({ occupationId, rating: 1 }, 4)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('staff', () => {
  it('read what a student of theirs makes of the assignment’s occupations, without contact details', async () => {
    const { work, me, actor, occupationId, ada } = await student();
    const privately = await g.occupation(work);
    await g.interview(work, me, { occupationId: privately.id });
    await weighUp.weighInterview(actor, { interviewId: ada, ...weighing, version: 0 });
    await service.saveSynthesis(actor, occupationId, 0, { believe: 'It is early.', changed: 'Ada did.' });
    const cell = { dimension: 'MONEY' as const, rating: 2, words: '' };
    await service.saveComparison(actor, 0, {
      cells: [occupationId, privately.id].map((id) => ({ ...cell, occupationId: id })),
      weights: [],
    });
    const read = await service.ofStudent(work.instructor.actor, work.assignmentId, me.enrolmentId);
    expect(read.syntheses).toMatchObject([{ believe: 'It is early.', voices: [{ weighing }, {}] }]);
    // Only what this assignment is about.
    expect(read.comparison.occupations.map(({ occupation }) => occupation.id)).toEqual([occupationId]);
    expect(read.comparison.cells).toHaveLength(1);
    expect(JSON.stringify(read)).not.toMatch(/555 0100|x@example\.org/);
  });

  it('of other sections read nothing, nor does another student', async () => {
    const { work, me } = await student();
    const colleague = (await g.assignment({ tenant: work })).instructor;
    const neighbour = await g.student(work);
    for (const { actor } of [colleague, neighbour])
      await expect(service.ofStudent(actor, work.assignmentId, me.enrolmentId)).rejects.toBeInstanceOf(
        NotFound,
      );
  });
});

describe('the steps of an assignment', () => {
  const metBy = async (work: Awaited<ReturnType<typeof student>>['work'], enrolmentId: string) =>
    (await db.uow.run(work.system, (tx) => tx.find(Standing, { enrolmentId }))).map(
      (standing) => standing.milestoneId,
    );

  it('count an occupation as brought together once it is written about and decided', async () => {
    const { work, me, actor, occupationId } = await student();
    const step = await g.step(work, { kind: 'SYNTHESIS' });
    await service.saveSynthesis(actor, occupationId, 0, { believe: 'Loud, and good.', changed: '' });
    expect(await metBy(work, me.enrolmentId)).toEqual([]);
    await weighUp.decide(actor, occupationId, { leaning: 'YES', confidence: 70, reason: '' });
    expect(await metBy(work, me.enrolmentId)).toEqual([step]);
    await service.saveSynthesis(actor, occupationId, 1, { believe: ' ', changed: '' });
    expect(await metBy(work, me.enrolmentId)).toEqual([]);
  });

  it('count an occupation as compared from the fourth dimension on', async () => {
    const { work, me, actor, occupationId } = await student();
    const step = await g.step(work, { kind: 'COMPARISON' });
    const cells = (['MONEY', 'VALUES', 'LIKES', 'SKILLS'] as const).map((dimension) => ({
      ...{ occupationId, dimension, rating: 3, words: '' },
    }));
    await service.saveComparison(actor, 0, { cells: cells.slice(0, 3), weights: [] });
    expect(await metBy(work, me.enrolmentId)).toEqual([]);
    await service.saveComparison(actor, 1, { cells, weights: [] });
    expect(await metBy(work, me.enrolmentId)).toEqual([step]);
  });
});
