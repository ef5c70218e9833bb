import { type DomainError, RESEARCH_TOPICS } from '@firsthand/contracts';
import { Finding, FindingVerdict, Milestone, Standing } from '@firsthand/persistence';
import { given, type GivenAssignment, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { PlanService } from './plan.service.ts';
import { RESEARCHED_TOPICS } from './research.rules.ts';
import { type GivenFinding, ResearchService } from './research.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let plan: PlanService;
let research: ResearchService;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 10 });
  g = given(db);
  plan = new PlanService(db.uow, new QuotaWeighing());
  research = new ResearchService(db.uow, new QuotaWeighing());
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

type Student = Awaited<ReturnType<typeof g.student>>;
const PAY: GivenFinding = {
  topic: 'PAY',
  text: 'Between 20 and 25 an hour to begin with.',
  sourceTitle: 'Job bank',
  sourceOn: '2026-09',
  locality: 'Ontario',
  url: 'https://example.org/jobs',
  confidence: 'MEDIUM',
};

async function planned() {
  const work = await g.assignment();
  const student = await g.student(work);
  const choiceId = await g.choice(work, student);
  return { work, student, choiceId, occupationId: work.occupation.id };
}
const failing = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: DomainError) => (error.details as { rule?: string }).rule ?? error.code,
  );

describe('the research sheet', () => {
  it('holds what was read and what is open, and shows nobody else’s', async () => {
    const { work, student, occupationId } = await planned();
    const neighbour = await g.student(work);
    const empty = await research.sheet(student.actor, occupationId);
    expect(empty).toMatchObject({
      chosen: true,
      findings: [],
      questions: [],
      voices: [],
      researchedTopics: 0,
    });

    const made = await research.addFinding(student.actor, occupationId, { ...PAY, text: '  Twenty.\n' });
    const asked = await research.addQuestion(student.actor, occupationId, {
      topic: 'OUTLOOK',
      text: ' Who  retires? ',
    });
    const sheet = await research.sheet(student.actor, occupationId);
    expect(sheet.findings).toEqual([made]);
    expect(made).toMatchObject({ ...PAY, text: 'Twenty.', version: 1, verdicts: [] });
    expect(made.summary.standing).toBe('NOT_HEARD');
    expect(sheet.questions).toEqual([asked]);
    expect(asked).toMatchObject({ text: 'Who retires?', answeredAt: null });
    expect(sheet.occupation.title).toBe(work.occupation.title);

    expect(await research.sheet(neighbour.actor, occupationId)).toMatchObject({
      chosen: false,
      findings: [],
      questions: [],
    });
    for (const attempt of [
      research.updateFinding(neighbour.actor, made.id, 1, PAY),
      research.removeFinding(neighbour.actor, made.id),
      research.updateQuestion(neighbour.actor, asked.id, 1, { topic: 'PAY', text: 'x', answered: true }),
      research.removeQuestion(neighbour.actor, asked.id),
    ])
      expect(await failing(attempt)).toBe('NOT_FOUND');
    expect((await research.sheet(student.actor, occupationId)).findings).toEqual([made]);
  });

  it('is written only for occupations in the plan, but what stands on it stays when one is dropped', async () => {
    const { work, student, choiceId, occupationId } = await planned();
    const other = await g.occupation(work);
    expect(await failing(research.addFinding(student.actor, other.id, PAY))).toBe('not-in-plan');
    expect(
      await failing(research.addQuestion(student.actor, other.id, { topic: 'PAY', text: 'How much?' })),
    ).toBe('not-in-plan');
    await research.addFinding(student.actor, occupationId, PAY);
    await plan.dropChoice(student.actor, choiceId);
    const sheet = await research.sheet(student.actor, occupationId);
    expect([sheet.chosen, sheet.findings.length]).toEqual([false, 1]);
    expect(await failing(research.addFinding(student.actor, occupationId, PAY))).toBe('not-in-plan');
  });

  it('is changed over the version that was seen', async () => {
    const { student, occupationId } = await planned();
    const { id } = await research.addFinding(student.actor, occupationId, PAY);
    const changed = await research.updateFinding(student.actor, id, 1, { ...PAY, confidence: 'HIGH' });
    expect(changed).toMatchObject({ confidence: 'HIGH', version: 2 });
    expect(await failing(research.updateFinding(student.actor, id, 1, PAY))).toBe('CONFLICT');
    expect(await failing(research.updateFinding(student.actor, id, 2, { ...PAY, text: ' ' }))).toBe(
      'BAD_USER_INPUT',
    );

    const question = { topic: 'PAY', text: 'And nights?' } as const;
    const asked = await research.addQuestion(student.actor, occupationId, question);
    const say = (version: number, answered: boolean) =>
      research.updateQuestion(student.actor, asked.id, version, { ...question, answered });
    const answered = await say(1, true);
    db.clock.advance({ days: 1 });
    expect((await say(2, true)).answeredAt).toBe(answered.answeredAt);
    expect(answered.answeredAt).toBe('2027-01-11T15:00:00.000Z');
    expect((await say(3, false)).answeredAt).toBeNull();
    expect(await failing(say(1, true))).toBe('CONFLICT');
  });

  it('has an end, also when two are sent at once', async () => {
    const { work, student, occupationId } = await planned();
    const row = { ownerId: student.id, occupationId, ...PAY };
    await db.uow.run(work.system, (tx) =>
      tx.insert(
        Finding,
        Array.from({ length: 79 }, () => ({ ...row, createdAt: tx.now })),
      ),
    );
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => failing(research.addFinding(student.actor, occupationId, PAY))),
    );
    expect(outcomes.sort()).toEqual(['nothing', 'too-many-findings', 'too-many-findings']);
  });
});

describe('published versus heard', () => {
  async function heard() {
    const { work, student, occupationId } = await planned();
    const findingId = await g.finding(work, student);
    const contactId = await g.contact(work, student.id, { vantage: 'BUYS', name: 'Ida' });
    const first = await g.interview(work, student, { startsAt: new Date('2027-01-05T15:00:00Z'), contactId });
    const second = await g.interview(work, student, { startsAt: new Date('2027-01-06T15:00:00Z') });
    return { work, student, occupationId, findingId, first: first.id, second: second.id };
  }
  const give = (
    student: Student,
    findingId: string,
    interviewId: string,
    version = 0,
    verdict = 'CONFIRMED',
  ) =>
    research.giveVerdict(student.actor, {
      ...{ findingId, interviewId, version },
      verdict: verdict as 'CONFIRMED',
      heard: ' She nodded. ',
    });

  it('puts every voice, and from where it speaks, beside every finding', async () => {
    const { student, occupationId, findingId, first, second } = await heard();
    await give(student, findingId, first, 0, 'CONTRADICTED');
    const finding = await give(student, findingId, second);
    expect(finding.summary).toEqual({
      standing: 'DIVIDED',
      fromWithin: true,
      sides: [
        { verdict: 'CONFIRMED', interviewIds: [second] },
        { verdict: 'CONTRADICTED', interviewIds: [first] },
      ],
    });
    expect(finding.verdicts.map(({ interviewId, heard: said }) => [interviewId, said])).toEqual([
      [first, 'She nodded.'],
      [second, 'She nodded.'],
    ]);
    const sheet = await research.sheet(student.actor, occupationId);
    expect(sheet.findings).toEqual([finding]);
    expect(sheet.voices.map(({ interviewId, vantage }) => [interviewId, vantage])).toEqual([
      [first, 'BUYS'],
      [second, 'DOES'],
    ]);
    expect(sheet.voices[0]).toMatchObject({ name: 'Ida', heldAt: '2027-01-05T15:00:00.000Z' });
  });

  it('takes one verdict per finding and interview, over the version that was seen', async () => {
    const { student, findingId, first } = await heard();
    const outcomes = await Promise.all([1, 2, 3].map(() => failing(give(student, findingId, first))));
    expect(outcomes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'nothing']);
    const again = await give(student, findingId, first, 1, 'REFINED');
    expect(again.verdicts).toMatchObject([{ verdict: 'REFINED', version: 2 }]);
    expect(await failing(give(student, findingId, first, 1))).toBe('CONFLICT');
    const taken = { findingId, interviewId: first, verdict: null, heard: '', version: 2 };
    expect((await research.giveVerdict(student.actor, taken)).verdicts).toEqual([]);
    expect(await failing(research.giveVerdict(student.actor, taken))).toBe('CONFLICT');
  });

  it('comes only from the student’s own interviews, held, about this occupation', async () => {
    const { work, student, findingId, first } = await heard();
    const neighbour = await g.student(work);
    const theirs = await g.interview(work, neighbour);
    const { voices } = await research.sheet(neighbour.actor, work.occupation.id);
    expect(voices.map(({ interviewId }) => interviewId)).toEqual([theirs.id]);
    const planned = await g.interview(work, student, { actualMinutes: null });
    const elsewhere = await g.interview(work, student, { occupationId: (await g.occupation(work)).id });
    expect(await failing(give(student, findingId, theirs.id))).toBe('NOT_FOUND');
    expect(await failing(give(neighbour, findingId, theirs.id))).toBe('NOT_FOUND');
    expect(await failing(give(neighbour, findingId, first))).toBe('NOT_FOUND');
    expect(await failing(give(student, findingId, planned.id))).toBe('not-held');
    expect(await failing(give(student, findingId, elsewhere.id))).toBe('other-occupation');
  });

  it('goes with the finding it is about', async () => {
    const { work, student, occupationId, findingId, first } = await heard();
    await give(student, findingId, first);
    await research.removeFinding(student.actor, findingId);
    expect((await research.sheet(student.actor, occupationId)).findings).toEqual([]);
    expect(await db.uow.run(work.system, (tx) => tx.find(FindingVerdict, { findingId }))).toEqual([]);
  });
});

describe('the research milestone', () => {
  async function dated(work: GivenAssignment) {
    const [id] = await db.uow.run(work.system, (tx) =>
      tx.insert(Milestone, {
        assignmentId: work.assignmentId,
        kind: 'RESEARCH',
        title: 'Read up',
        position: 3,
        zone: 'America/Toronto',
        dueLocal: '2027-01-20T23:59',
        dueAt: new Date('2027-01-21T04:59:00Z'),
      }),
    );
    return id!;
  }
  const met = (work: GivenAssignment, student: Student) =>
    db.uow.run(work.system, (tx) => tx.find(Standing, { enrolmentId: student.enrolmentId }));

  it('is met by sources in four topics, in the same moment, and no longer when one is taken away', async () => {
    const { work, student, choiceId, occupationId } = await planned();
    const milestoneId = await dated(work);
    const added = [];
    for (const topic of RESEARCH_TOPICS.slice(0, RESEARCHED_TOPICS - 1))
      added.push(await research.addFinding(student.actor, occupationId, { ...PAY, topic }));
    const last = { ...PAY, topic: RESEARCH_TOPICS[RESEARCHED_TOPICS]! };
    const { id } = await research.addFinding(student.actor, occupationId, { ...last, sourceTitle: ' ' });
    expect(await met(work, student)).toEqual([]);

    await research.updateFinding(student.actor, id, 1, last);
    expect(await met(work, student)).toMatchObject([{ milestoneId, metAt: db.clock.now() }]);
    expect((await research.sheet(student.actor, occupationId)).researchedTopics).toBe(RESEARCHED_TOPICS);

    await research.removeFinding(student.actor, added[0]!.id);
    expect(await met(work, student)).toEqual([]);
    await research.addFinding(student.actor, occupationId, PAY);
    await research.addFinding(student.actor, occupationId, { ...PAY, topic: 'RELATED' });
    expect(await met(work, student)).toHaveLength(1);

    await plan.dropChoice(student.actor, choiceId);
    expect(await met(work, student)).toEqual([]);
    await plan.chooseOccupation(student.actor, {
      assignmentId: work.assignmentId,
      occupationId,
      reason: 'After all.',
    });
    expect(await met(work, student)).toHaveLength(1);
  });
});
