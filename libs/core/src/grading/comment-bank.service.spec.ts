import { BankComment } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { CommentBankService } from './comment-bank.service.ts';
import { GradingService } from './grading.service.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let bank: CommentBankService;
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  bank = new CommentBankService(db.uow);
});
afterAll(() => db.close());

const texts = (comments: readonly { text: string }[]) => comments.map(({ text }) => text);
const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );

it('shows one’s own, the section’s and the tenant’s, most used first, in one statement', async () => {
  const work = await g.assignment();
  const nextDoor = await g.assignment({ tenant: work });
  const [mine, theirs] = [work.instructor.actor, nextDoor.instructor.actor];
  const { sectionId } = work;
  for (const scope of ['OWN', 'SECTION', 'TENANT'] as const) {
    await bank.keep(mine, { sectionId, scope, text: `${scope} of mine` });
    await bank.keep(theirs, { sectionId: nextDoor.sectionId, scope, text: `${scope} of theirs` });
  }
  const tenants = (await bank.bank(mine, sectionId)).find(({ text }) => text === 'TENANT of theirs')!;
  expect(await bank.count(mine, tenants.id)).toBe(1);

  const statements: string[] = [];
  const counted = new CommentBankService(db.door({ onStatement: (text) => statements.push(text) }));
  const seen = await counted.bank(mine, sectionId);
  expect(statements).toHaveLength(1);
  expect(texts(seen)).toEqual(['TENANT of theirs', 'OWN of mine', 'SECTION of mine', 'TENANT of mine']);
  expect(seen[0]).toMatchObject({ uses: 1, editable: false, by: expect.stringMatching(/\S+ \S+/) });
  expect(seen[1]).toMatchObject({ uses: 0, editable: true, by: null });
});

it('is changed over the version that was seen; a section’s by all who teach it, a tenant’s by its writer', async () => {
  const work = await g.assignment();
  const { sectionId } = work;
  const second = (await g.enrolled(work, 'INSTRUCTOR')).actor;
  const [shared] = await bank.keep(work.instructor.actor, {
    sectionId,
    scope: 'SECTION',
    text: 'Ask {{given_name}}.',
  });
  const change = { sectionId, bankCommentId: shared!.id, scope: 'SECTION', text: 'Ask more.' } as const;
  expect(texts(await bank.keep(second, { ...change, version: 1 }))).toEqual(['Ask more.']);
  expect(await refused(bank.keep(work.instructor.actor, { ...change, version: 1 }))).toBe('CONFLICT');
  const own = { ...change, scope: 'TENANT' } as const;
  await bank.keep(work.instructor.actor, { ...own, version: 2 });
  expect(await refused(bank.keep(second, { ...own, version: 3 }))).toBe('NOT_FOUND');
  expect(await refused(bank.remove(second, shared!.id))).toBe('NOT_FOUND');
  await bank.remove(work.instructor.actor, shared!.id);
  expect(await bank.bank(second, sectionId)).toEqual([]);
});

it('takes no empty words, and no variable that nobody can fill in', async () => {
  const work = await g.assignment();
  const keep = (text: string) =>
    refused(bank.keep(work.instructor.actor, { sectionId: work.sectionId, scope: 'OWN', text }));
  expect(await keep(' \n')).toBe('BAD_USER_INPUT');
  expect(await keep('Dear {{name}}')).toBe('BAD_USER_INPUT');
  expect(await keep('Dear {{given_name}}')).toBe('done');
});

it('never changes what was given: feedback is a copy', async () => {
  const work = await g.submission();
  const { sectionId, submissionId, instructor } = work;
  const grading = new GradingService(db.uow);
  const [kept] = await bank.keep(instructor.actor, { sectionId, scope: 'OWN', text: 'Well heard.' });
  const given = { submissionId, version: 0, feedback: kept!.text, scores: [], ready: false };
  await grading.save(instructor.actor, given);
  const change = {
    sectionId,
    bankCommentId: kept!.id,
    version: 1,
    scope: 'OWN',
    text: 'Badly heard.',
  } as const;
  await bank.keep(instructor.actor, change);
  await bank.remove(instructor.actor, kept!.id);
  expect((await grading.sheet(instructor.actor, submissionId)).grade?.feedback).toBe('Well heard.');
});

it('strangers find nothing, even where the application forgets its own tenant filter', async () => {
  const work = await g.assignment();
  const { sectionId } = work;
  const text = 'Kanarienvogel';
  const [kept] = await bank.keep(work.instructor.actor, { sectionId, scope: 'SECTION', text });
  const outsiders = [
    (await g.assignment()).instructor.actor,
    (await g.assignment({ tenant: work })).instructor.actor,
    (await g.enrolled(work, 'COUNSELLOR')).actor,
    (await g.student(work)).actor,
  ];
  for (const actor of outsiders)
    for (const service of [bank, new CommentBankService(db.door({ tenantFilter: false }))]) {
      if (service !== bank && actor.tenantId === work.tenantId) continue;
      const change = { sectionId, bankCommentId: kept!.id, version: 1, scope: 'OWN', text: 'x' } as const;
      expect(await refused(service.bank(actor, sectionId))).toBe('NOT_FOUND');
      expect(await refused(service.keep(actor, change))).toBe('NOT_FOUND');
      expect(await refused(service.remove(actor, kept!.id))).toBe('NOT_FOUND');
      expect(await refused(service.count(actor, kept!.id))).toBe('NOT_FOUND');
    }
  const rows = await db.uow.read(work.system, (read) => read.find(BankComment, {}));
  expect(rows).toMatchObject([{ text, version: 1, uses: 0 }]);
});
