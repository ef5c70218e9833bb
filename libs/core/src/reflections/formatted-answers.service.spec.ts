import { textOf } from '@firsthand/contracts';
import { Submission } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { ReturnForRevision } from '../grading/return-for-revision.ts';
import { FORGET } from '../interviewees/interviewees.queries.ts';
import { hashOf } from './reflections.rules.ts';
import { ReflectionsService } from './reflections.service.ts';
import { SubmitReflection } from './submit-reflection.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

const words = (text: string, mark?: 'bold' | 'italic') => ({
  type: 'text' as const,
  text,
  ...(mark && { marks: [{ type: mark }] }),
});
const doc = (...content: ReturnType<typeof words>[]) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content }],
});

async function desk() {
  const work = await g.assignment();
  const student = await g.student(work);
  const [first, second] = work.prompts as [string, string];
  const [reflections, submitting] = [new ReflectionsService(db.uow), new SubmitReflection(db.uow)];
  let revision = 0;
  return {
    work,
    student,
    first,
    second,
    save: async (...answers: { promptId: string; text?: string; formatted?: unknown }[]) => {
      const { draft } = await reflections.saveDraft(student.actor, work.assignmentId, revision, answers);
      revision = draft.revision;
      return new Map(draft.answers.map((answer) => [answer.promptId, answer]));
    },
    submit: async () => (await submitting.submit(student.actor, work.assignmentId, revision)).submission,
    read: async () => (await reflections.reflection(student.actor, work.assignmentId)).answers,
  };
}

it('keeps the document beside the text it says, until the answer is plain again', async () => {
  const { first, second, save, read } = await desk();
  const shown = doc(words('She '), words('never', 'bold'), words(' stops.'));
  const saved = await save(
    { promptId: first, text: 'not this', formatted: shown },
    { promptId: second, formatted: doc(words('Plain.')) },
  );
  expect(saved.get(first)).toEqual({ promptId: first, text: 'She never stops.', words: 3, formatted: shown });
  expect(saved.get(second)).toEqual({ promptId: second, text: 'Plain.', words: 1 });
  await save({ promptId: second, text: 'Another.' });
  expect((await read()).find(({ promptId }) => promptId === first)).toHaveProperty('formatted', shown);
  await save({ promptId: first, text: 'She never stops.' });
  expect((await read()).every((answer) => answer.formatted === undefined)).toBe(true);
});

it('is in the snapshot, and in its receipt', async () => {
  const { work, first, save, submit } = await desk();
  const shown = doc(words('Yes', 'italic'));
  await save({ promptId: first, formatted: shown });
  const submission = await submit();
  expect(submission.answers[0]).toMatchObject({ text: 'Yes', words: 1, formatted: shown });
  expect(submission.answers[1]).not.toHaveProperty('formatted');
  const [row] = await db.uow.read(work.system, (read) => read.find(Submission, { id: submission.id }));
  expect(hashOf(row!.snapshot)).toBe(submission.hash);
});

it('cannot be changed where it was not asked for again, not even its formatting', async () => {
  const { work, first, second, save, submit } = await desk();
  const asHandedIn = doc(words('Warm', 'bold'));
  await save({ promptId: first, formatted: asHandedIn }, { promptId: second, text: 'Perhaps.' });
  const { id: submissionId } = await submit();
  // Before it was given back, in a draft that was never handed in.
  await save({ promptId: first, formatted: doc(words('Cold', 'italic')) });
  const returning = new ReturnForRevision(db.uow);
  await returning.giveBack(work.instructor.actor, {
    submissionId,
    asks: [{ promptId: second, text: 'Why?' }],
    note: '',
    dueLocal: '2027-03-01T23:59',
  });
  await expect(save({ promptId: first, text: 'Cold' })).rejects.toMatchObject({
    details: { rule: 'not-asked-again' },
  });
  await save({ promptId: second, formatted: doc(words('Because', 'bold')) });
  const again = await submit();
  expect(again.answers).toMatchObject([
    { promptId: first, text: 'Warm', formatted: asHandedIn },
    { promptId: second, text: 'Because', formatted: doc(words('Because', 'bold')) },
  ]);
});

it('goes where somebody is forgotten, also one whose name is half bold, and stays everywhere else', async () => {
  const { work, student, first, second, save, submit, read } = await desk();
  const contactId = await g.contact(work, student.id, { name: 'Ortrun Vogel' });
  const about = doc(words('I asked '), words('Ortrun', 'bold'), words(' Vogel.'));
  const other = doc(words('Nobody', 'italic'));
  await save({ promptId: first, formatted: about }, { promptId: second, formatted: other });
  const { id } = await submit();
  await db.uow.run(student.actor, (tx) => tx.sql(FORGET, [contactId], tx.now));
  const kept = [
    { promptId: first, text: 'I asked somebody.', words: 3 },
    { promptId: second, text: 'Nobody', words: 1, formatted: other },
  ];
  expect(await read()).toEqual(expect.arrayContaining(kept));
  const [row] = await db.uow.read(work.system, (reading) => reading.find(Submission, { id }));
  expect(row!.snapshot.answers.map(({ text }) => text)).toEqual(kept.map(({ text }) => text));
  expect(row!.snapshot.answers[0]).not.toHaveProperty('formatted');
  expect(JSON.stringify(row)).not.toMatch(/Ortrun|Vogel/);
  expect(textOf(row!.snapshot.answers[1]!.formatted!)).toBe('Nobody');
});
