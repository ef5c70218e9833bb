import { type DomainError } from '@firsthand/contracts';
import { OpenQuestion, SheetQuestion } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { PlanService } from '../research/plan.service.ts';
import { type GivenQuestion, SHEET_AT_MOST } from './questions.rules.ts';
import { QuestionsService } from './questions.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let service: QuestionsService;
beforeAll(async () => {
  db = await openTestDatabase({ poolSize: 10 });
  g = given(db);
  service = new QuestionsService(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

const question = (row: Partial<GivenQuestion> = {}): GivenQuestion => ({
  id: newId(),
  bankId: null,
  text: 'What do you do first in the morning?',
  topic: 'DAY',
  answerType: 'FREE',
  starred: false,
  contactId: null,
  openQuestionId: null,
  ...row,
});

async function planned() {
  const work = await g.assignment();
  const student = await g.student(work);
  const choiceId = await g.choice(work, student);
  const occupationId = work.occupation.id;
  const save = (version: number, questions: readonly GivenQuestion[], minutes = 20) =>
    service.save(student.actor, { occupationId, version, minutes, questions });
  return { work, student, choiceId, occupationId, save };
}
const failing = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: DomainError) => (error.details as { rule?: string }).rule ?? error.code,
  );
const texts = ({ questions }: { questions: readonly { text: string }[] }) =>
  questions.map(({ text }) => text);

describe('a question sheet', () => {
  it('is empty and allows for twenty minutes until something is written, and is nobody else’s', async () => {
    const { work, student, occupationId, save } = await planned();
    expect(await service.sheet(student.actor, occupationId)).toMatchObject({
      ...{ chosen: true, minutes: 20, version: 0, savedAt: null, questions: [] },
    });
    const [own, taken] = [
      question({ text: '  How does  it begin? ', starred: true }),
      question({ bankId: 'pay.range', topic: 'PAY', answerType: 'PAY', text: 'What does one earn here?' }),
    ];
    const { saved, sheet } = await save(0, [own, taken], 15);
    expect(saved).toBe(true);
    expect(sheet).toMatchObject({ minutes: 15, version: 1, savedAt: '2027-01-11T15:00:00.000Z' });
    expect(sheet.questions).toEqual([{ ...own, text: 'How does it begin?' }, taken]);
    expect(await service.sheet(student.actor, occupationId)).toEqual(sheet);
    const neighbour = await g.student(work);
    expect((await service.sheet(neighbour.actor, occupationId)).questions).toEqual([]);
  });

  it('is saved as one: in the order given, without what was left out, and a question keeps its id', async () => {
    const { save } = await planned();
    const [a, b, c] = [question({ text: 'A?' }), question({ text: 'B?' }), question({ text: 'C?' })];
    await save(0, [a, b, c]);
    const second = await save(1, [c, { ...a, text: 'A, reworded?' }]);
    expect(texts(second.sheet)).toEqual(['C?', 'A, reworded?']);
    expect(second.sheet.questions.map(({ id }) => id)).toEqual([c.id, a.id]);
    // What was taken away comes back as itself.
    expect(texts((await save(2, [b, c, a])).sheet)).toEqual(['B?', 'C?', 'A?']);
  });

  it('never overwrites what another tab has saved since', async () => {
    const { save } = await planned();
    await save(0, [question({ text: 'Mine?' })]);
    const stale = await save(0, [question({ text: 'Older?' })]);
    expect([stale.saved, texts(stale.sheet), stale.sheet.version]).toEqual([false, ['Mine?'], 1]);
    const both = await Promise.all([1, 2, 3].map((n) => save(1, [question({ text: `Tab ${n}?` })])));
    expect(both.filter(({ saved }) => saved)).toHaveLength(1);
  });

  it('is begun only for an occupation in the plan, and goes on when that is dropped', async () => {
    const { work, student, choiceId, occupationId, save } = await planned();
    const other = await g.occupation(work);
    const elsewhere = { occupationId: other.id, version: 0, minutes: 20, questions: [question()] };
    expect(await failing(service.save(student.actor, elsewhere))).toBe('sheet-not-in-plan');
    await save(0, [question()]);
    await new PlanService(db.uow, new QuotaWeighing()).dropChoice(student.actor, choiceId);
    expect((await save(1, [])).saved).toBe(true);
    expect((await service.sheet(student.actor, occupationId)).chosen).toBe(false);
  });

  it('brings what research left open, and lets go of it when that is struck out or the person is forgotten', async () => {
    const { work, student, occupationId, save } = await planned();
    const contactId = await g.contact(work, student.id, { name: 'Ana', occupationId });
    const open = (row: { answeredAt: Date | null; text: string }) =>
      db.uow.run(student.actor, (tx) =>
        tx.insert(OpenQuestion, {
          ...{ ownerId: student.id, occupationId, topic: 'PAY', createdAt: tx.now, ...row },
        }),
      );
    const [openId] = await open({ text: 'And nights?', answeredAt: null });
    await open({ text: 'Answered?', answeredAt: db.clock.now() });
    await g.finding(work, student, { text: 'Twenty an hour.' });
    const before = await service.sheet(student.actor, occupationId);
    expect(texts({ questions: before.openQuestions })).toEqual(['And nights?']);
    expect(before.findings).toMatchObject([
      { topic: 'PAY', text: 'Twenty an hour.', sourceTitle: 'Job bank' },
    ]);
    expect(before.people).toMatchObject([{ id: contactId, name: 'Ana', meeting: null }]);

    const tied = question({ text: 'And nights?', openQuestionId: openId! });
    await save(0, [tied, question({ text: 'Only Ana?', contactId })]);
    await db.uow.run(student.actor, async (tx) => {
      await tx.delete(OpenQuestion, { id: openId! });
      expect(await tx.findOne(SheetQuestion, { id: tied.id })).toMatchObject({ openQuestionId: null });
    });
    await db.owner('delete from contacts where tenant_id = $1 and id = $2', [
      student.actor.tenantId,
      contactId,
    ]);
    expect(texts(await service.sheet(student.actor, occupationId))).toEqual(['And nights?']);
  });

  it('ties questions only to the student’s own people and open questions, and takes no other sheet’s question', async () => {
    const { work, occupationId, save } = await planned();
    const neighbour = await g.student(work);
    await g.choice(work, neighbour);
    const contactId = await g.contact(work, neighbour.id);
    const theirs = question({ text: 'Theirs?' });
    await service.save(neighbour.actor, { occupationId, version: 0, minutes: 20, questions: [theirs] });
    for (const attempt of [question({ contactId }), question({ openQuestionId: newId() }), theirs])
      expect(await failing(save(0, [attempt]))).toBe('NOT_FOUND');
    expect(texts(await service.sheet(neighbour.actor, occupationId))).toEqual(['Theirs?']);
  });

  it('says what cannot be kept', async () => {
    const { save } = await planned();
    const twice = question();
    for (const bad of [
      [question({ text: '  ' })],
      [question({ text: 'x'.repeat(501) })],
      [twice, twice],
      [question({ bankId: 'no.such' })],
      [question({ bankId: 'pay.range' }), question({ bankId: 'pay.range' })],
    ])
      expect(await failing(save(0, bad))).toBe('BAD_USER_INPUT');
    expect(await failing(save(0, [], 4))).toBe('BAD_USER_INPUT');
    const many = Array.from({ length: SHEET_AT_MOST + 1 }, () => question());
    expect(await failing(save(0, many))).toBe('too-many-on-sheet');
    expect((await save(0, many.slice(1))).saved).toBe(true);
  });
});
