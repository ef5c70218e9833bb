import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor } from '@firsthand/contracts';
import { GradingService, ReflectionsService, SessionsService } from '@firsthand/core';
import { Reflection, Session } from '@firsthand/persistence';
import {
  given,
  type GraphqlClient,
  graphqlClient,
  openTestDatabase,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { newId } from '@firsthand/platform';
import { createApi } from '../app.ts';
import { persistedOperations } from './persisted-operations.ts';
import { SplicedOperations } from './spliced.ts';

let db: TestDatabase;
let app: NestFastifyApplication;
let client: GraphqlClient;
let g: ReturnType<typeof given>;

beforeAll(async () => {
  db = await openTestDatabase();
  app = await createApi({ ...db, config: testConfig() });
  client = graphqlClient(app.getHttpServer(), db);
  g = given(db);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

const textOf = (operation: string) =>
  [...persistedOperations.values()].find(({ name }) => name === operation)!.text;
const SAVE_DRAFT = textOf('SaveDraft');
const SAVE_GRADE = textOf('SaveGrade');
/** The same documents, but not the texts we know: they take the ordinary way. */
const ordinary = (document: string) => `${document} # by hand`;

const INSTANT = /^\d{4}-\d\d-\d\dT/;

/** What one saw of an answer: not by which request or when, and the place it was saved at as if `before` had not been. */
async function told(who: GraphqlClient, document: string, input: object, before = 0) {
  const { status, data, errors, headers } = await who.query(document, { input });
  const seen = JSON.stringify({ data, errors }, (key, value: unknown) => {
    if (key === 'requestId') return undefined;
    if ((key === 'revision' || key === 'version') && typeof value === 'number') return value - before;
    return typeof value === 'string' && INSTANT.test(value) ? 'at some time' : value;
  });
  return {
    status,
    type: headers['content-type'],
    ...(JSON.parse(seen) as { data: unknown; errors: unknown[] }),
  };
}

/** Saved directly and then, one place further on, in the ordinary way. */
async function savedTwice(who: GraphqlClient, document: string, input: (before: number) => object) {
  const direct = await told(who, document, input(0));
  expect(direct).toEqual(await told(who, ordinary(document), input(1), 1));
  expect(direct.errors).toEqual([]);
  return direct.data;
}

async function refusedTwice(who: GraphqlClient, document: string, input: object) {
  const direct = await told(who, document, input);
  expect(direct).toEqual(await told(who, ordinary(document), input));
  return direct;
}

async function drafted() {
  const work = await g.assignment();
  const student = await g.student(work);
  const [one, two] = work.prompts as [string, string];
  const input = (revision: number, text = 'They began early.') => ({
    assignmentId: work.assignmentId,
    revision,
    answers: [{ promptId: one, text }],
  });
  await app
    .get(ReflectionsService)
    .saveDraft(student.actor, work.assignmentId, 0, [{ promptId: two, text: 'I would.' }]);
  return { ...work, student, input };
}

async function graded() {
  const work = await g.submission();
  const remarks = [
    { id: newId(), promptId: work.prompts[0], start: 0, end: 7, quote: 'I learn', text: 'How?' },
  ];
  const scores = work.rubric.criteria.map(({ id, levels }) => ({
    criterionId: id,
    levelId: levels[2]!.id,
    points: 5,
  }));
  const input = (version: number, rest: object = {}) => ({
    ...{
      submissionId: work.submissionId,
      version,
      shown: work.hash,
      scores,
      feedback: 'Well asked.',
      ready: true,
    },
    remarks,
    ...rest,
  });
  return { ...work, input };
}

describe('what is saved without Apollo', () => {
  it('is what the web app saves with', () => {
    const spliced = app.get(SplicedOperations);
    for (const document of [SAVE_DRAFT, SAVE_GRADE]) {
      expect(spliced.has(document)).toBe(true);
      expect(spliced.has(ordinary(document))).toBe(false);
    }
  });

  it('answers a draft as the ordinary way does', async () => {
    const { student, input, prompts } = await drafted();
    const answer = jest.spyOn(app.get(SplicedOperations), 'answer');
    const data = await savedTwice(client.as(student), SAVE_DRAFT, (before) => input(1 + before));
    const [direct, other] = await Promise.all(
      answer.mock.results.map(({ value }) => value as Promise<string>),
    );
    answer.mockRestore();
    expect([typeof direct, other]).toEqual(['string', undefined]);
    expect(data).toMatchObject({ saveDraft: { saved: true, draft: { revision: 2, state: 'DRAFT' } } });
    const { draft } = (data as { saveDraft: { draft: { answers: object[] } } }).saveDraft;
    expect(draft.answers).toEqual(
      expect.arrayContaining([
        { promptId: prompts[0], text: 'They began early.', formatted: null },
        { promptId: prompts[1], text: 'I would.', formatted: null },
      ]),
    );
    // A draft that has moved on is no refusal: both say what there is.
    const behind = await refusedTwice(client.as(student), SAVE_DRAFT, input(1));
    expect(behind.data).toMatchObject({ saveDraft: { saved: false, draft: { revision: 3 } } });
  });

  it('answers a grade as the ordinary way does', async () => {
    const { instructor, input } = await graded();
    const data = await savedTwice(client.as(instructor), SAVE_GRADE, input);
    expect(data).toMatchObject({ saveGrade: { version: 1, state: 'READY', points: 20 } });
  });

  it('refuses in the very words of the ordinary way, and does nothing twice', async () => {
    const draft = await drafted();
    const grade = await graded();
    const [student, teacher] = [client.as(draft.student), client.as(grade.instructor)];
    await teacher.data(SAVE_GRADE, { input: grade.input(0) });
    const [savingDraft, savingGrade] = [
      jest.spyOn(app.get(ReflectionsService), 'saveDraft'),
      jest.spyOn(app.get(GradingService), 'save'),
    ];
    const elsewhere = await drafted();
    savingDraft.mockClear();
    const expected: [GraphqlClient, string, object, string, times: number][] = [
      [
        student,
        SAVE_DRAFT,
        { ...draft.input(1), answers: [{ promptId: grade.prompts[0], text: '' }] },
        'RULE',
        1,
      ],
      [student, SAVE_DRAFT, { ...draft.input(1), assignmentId: elsewhere.assignmentId }, 'NOT_FOUND', 1],
      [student, SAVE_DRAFT, { ...draft.input(1), assignmentId: 'x' }, 'BAD_USER_INPUT', 0],
      [student, SAVE_DRAFT, { ...draft.input(1), colour: 'blue' }, 'BAD_USER_INPUT', 0],
      [teacher, SAVE_DRAFT, draft.input(1), 'FORBIDDEN', 0],
      [client, SAVE_DRAFT, draft.input(1), 'UNAUTHENTICATED', 0],
      [teacher, SAVE_GRADE, grade.input(0), 'CONFLICT', 1],
      [teacher, SAVE_GRADE, grade.input(1, { shown: 'x' }), 'RULE', 1],
      [teacher, SAVE_GRADE, grade.input(1, { submissionId: newId() }), 'NOT_FOUND', 1],
      [teacher, SAVE_GRADE, grade.input(1, { version: -1 }), 'BAD_USER_INPUT', 0],
      [client.as(elsewhere.instructor), SAVE_GRADE, grade.input(1), 'NOT_FOUND', 1],
    ];
    for (const [who, document, input, code, times] of expected) {
      savingDraft.mockClear();
      savingGrade.mockClear();
      const { errors } = await refusedTwice(who, document, input);
      const calls = savingDraft.mock.calls.length + savingGrade.mock.calls.length;
      expect({ code: (errors[0] as { extensions: { code: string } }).extensions.code, calls }).toEqual({
        ...{ code: expect.stringMatching(code), calls: 2 * times },
      });
    }
    savingDraft.mockRestore();
    savingGrade.mockRestore();
  });

  it('hides what went wrong on our side, and does not try again', async () => {
    const { student, input } = await drafted();
    const saving = jest
      .spyOn(app.get(ReflectionsService), 'saveDraft')
      .mockRejectedValue(new Error('secret'));
    const answer = await told(client.as(student), SAVE_DRAFT, input(1));
    expect(saving).toHaveBeenCalledTimes(1);
    saving.mockRestore();
    expect(answer).toMatchObject({ status: 200, data: null, errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('does nothing for a session that ended a moment ago, and knows at once who may do less', async () => {
    const { student, instructor, input } = { ...(await drafted()) };
    const me = client.as(student);
    const save = async (revision: number) => me.query(SAVE_DRAFT, { input: input(revision) });
    const recall = jest.spyOn(app.get(SessionsService), 'recall');
    expect((await save(1)).data.saveDraft.draft.revision).toBe(2);
    expect((await save(2)).data.saveDraft.draft.revision).toBe(3);
    expect(recall.mock.results.map(({ value }) => value !== null)).toEqual([false, true]);
    await db.uow.run(student.actor as Actor, (tx) =>
      tx.update(Session, { userId: student.id }, { revokedAt: tx.now }),
    );
    const refused = await save(3);
    expect(recall.mock.results.at(-1)!.value).not.toBeNull();
    recall.mockRestore();
    expect(refused.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
    const [{ revision }] = (await db.uow.read(instructor.actor, (read) =>
      read.find(Reflection, { enrolmentId: student.enrolmentId }),
    )) as [Reflection];
    expect(revision).toBe(3);
  });
});
