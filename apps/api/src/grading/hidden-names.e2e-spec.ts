import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { strFromU8, unzipSync } from 'fflate';
import { getNamedType, type GraphQLOutputType, isNonNullType, isObjectType } from 'graphql';
import supertest from 'supertest';
import {
  ClaimsService,
  EnrolmentsService,
  GRADEBOOK_FILES,
  GradingService,
  MarkingService,
  MoveStudents,
  ReflectionsService,
  RegradesService,
  SecondReadingsService,
  SubmitReflection,
} from '@firsthand/core';
import {
  AssignmentCohort,
  Attachment,
  Enrolment,
  Notification,
  StoredFile,
  User,
  UserIdentity,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  given,
  graphqlClient,
  type GraphqlClient,
  openTestDatabase,
  refusal,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { createApi } from '../app.ts';
import { REQUIRES } from '../auth/requires.ts';

/**
 * While names are hidden: everything that the API answers to those who grade. What is about handed-in work has no name in
 * it, and what is by name has nothing of the handed-in work in it; nothing anywhere has both.
 */

let db: TestDatabase;
let app: NestFastifyApplication;
let client: GraphqlClient;
let g: ReturnType<typeof given>;
jest.setTimeout(60_000);
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

/** Whose it is: a name, an address, the people met, where they work, the name of a file. */
const NAMES = /Zwyx|Quill|zwyx\.example|Grimble|Bramblehurst|555 0177/i;
/** What was handed in, and what it got. */
const WORK = /heliotrope|13\.25/;

/** Of what whoever grades may ask: what is by name, and says nothing of what was handed in. */
const BY_NAME = ['gradebook', 'unsentDrafts'];

/** A line of the log of who did what. */
interface LogLine {
  action: string;
  subject: string;
  withheld: boolean;
  by: { familyName: string } | null;
}

async function hiddenWork() {
  const work = await g.assignment();
  const { actor } = work.instructor;
  const second = await g.enrolled(work, 'INSTRUCTOR');
  const student = await g.student(work);
  await db.uow.run(work.system, (tx) =>
    tx.update(
      User,
      { id: student.id },
      { givenName: 'Zwyxa', familyName: 'Quillfeather', email: `me-${newId()}@zwyx.example` },
    ),
  );
  // Called something by both, so that they stand in every file of the gradebook.
  await db.uow.run(work.system, (tx) =>
    tx.insert(
      UserIdentity,
      (['PLAIN', 'MOODLE'] as const).map((system) => ({
        ...{ userId: student.id, system, externalId: newId(), createdAt: tx.now },
      })),
    ),
  );
  const contactId = await g.contact(work, student.id, {
    ...{ name: 'Orla Grimble', organisation: 'Bramblehurst Works', phone: '555 0177' },
    email: 'orla@zwyx.example',
  });
  await g.choice(work, student);
  await g.interview(work, student, { contactId, notes: 'Grimble runs Bramblehurst Works.' });
  const { assignmentId } = work;
  await app.get(MarkingService).hideNames(actor, assignmentId);
  const answers = work.prompts.map((promptId) => ({
    promptId,
    text: 'I, Zwyxa Quillfeather, met Orla Grimble of Bramblehurst Works among the heliotropes.',
  }));
  const { draft } = await app.get(ReflectionsService).saveDraft(student.actor, assignmentId, 0, answers);
  await attached(work, student);
  const { submission } = await app.get(SubmitReflection).submit(student.actor, assignmentId, draft.revision);
  const { criteria } = work.rubric;
  await app.get(GradingService).save(actor, {
    ...{ submissionId: submission.id, version: 0, feedback: 'Well seen.', ready: true },
    scores: criteria.map(({ id }, at) => ({ criterionId: id, points: at === 0 ? 4.25 : 3 })),
  });
  await app.get(GradingService).release(actor, assignmentId);
  await app
    .get(RegradesService)
    .ask(student.actor, submission.id, [
      { criterionId: criteria[0]!.id, text: 'Zwyxa here: Orla Grimble said more.' },
    ]);
  const drawn = await app.get(SecondReadingsService).draw(actor, assignmentId, 1, [second.id]);
  return { work, student, submission, second, readingId: drawn.readings[0]!.id };
}

/** A file whose name says whose it is, in the draft. */
async function attached(
  work: Awaited<ReturnType<typeof g.assignment>>,
  { id: ownerId, enrolmentId }: { id: string; enrolmentId: string },
): Promise<void> {
  await db.uow.run(work.system, async (tx) => {
    const [id] = await tx.insert(StoredFile, {
      ...{ ownerId, purpose: 'ATTACHMENT', state: 'KEPT', sha256: newId(), keptSha256: newId() },
      ...{ bytes: 3, type: 'application/pdf', width: 0, height: 0, createdAt: tx.now, looseSince: null },
    });
    await tx.insert(Attachment, {
      ...{ id: id!, assignmentId: work.assignmentId, enrolmentId, name: 'Zwyxa Quillfeather.pdf' },
      ...{ position: 0, addedAt: tx.now, droppedAt: null },
    });
  });
}

it('no answer to whoever grades has a name and the work in it, and of grading none has a name', async () => {
  const { work, student, submission, second, readingId } = await hiddenWork();
  const ids: Record<string, string> = {
    ...{ assignmentId: work.assignmentId, sectionId: work.sectionId, submissionId: submission.id, readingId },
    ...{ enrolmentId: student.enrolmentId },
  };
  const fields = Object.values(app.get(GraphQLSchemaHost).schema.getQueryType()!.getFields());
  const given = required('grade:give');
  const named = new Set<string>();
  const answered = new Set<string>();
  const both: string[] = [];
  for (const who of [work.instructor.actor, second.actor]) {
    const as = client.as(who);
    const asked = new Set<string>();
    for (const field of who === second.actor ? fields.filter(({ name }) => given.includes(name)) : fields)
      for (const optional of [false, true]) {
        const args = field.args.flatMap(({ name, type, defaultValue }) => {
          const id = name === 'id' ? ids[`${field.name}Id`] : ids[name];
          return id && (optional || (isNonNullType(type) && defaultValue === undefined))
            ? [`${name}: "${id}"`]
            : [];
        });
        const document = `{ ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selectionOf(field.type, 0)} }`;
        if (asked.has(document)) continue;
        asked.add(document);
        const { data } = await as.query(document);
        if (data?.[field.name] == null) continue;
        answered.add(field.name);
        const said = JSON.stringify(data);
        const hasName = NAMES.test(said) || said.includes(student.id) || said.includes(student.enrolmentId);
        if (hasName) named.add(field.name);
        if (hasName && (WORK.test(said) || said.includes(submission.id))) both.push(field.name);
      }
  }
  expect(both).toEqual([]);
  // Every one of grading was answered, so that there was something to look into.
  expect(given.filter((name) => !answered.has(name))).toEqual([]);
  expect(given.filter((name) => named.has(name) && !BY_NAME.includes(name))).toEqual([]);
  // And where names belong, they are: the test would see one.
  expect(named).toContain('cohortGrid');
});

describe('what is done to somebody by name while names are hidden', () => {
  /** Four have handed in, each another one's cohort; one grade is ready, one begun, and one is read a second time. */
  async function four() {
    const work = await g.assignment();
    const { assignmentId } = work;
    const { actor, id } = work.instructor;
    const second = await g.enrolled(work, 'INSTRUCTOR');
    const [beside, away] = [await g.cohort(work, 'Beside'), await g.cohort(work, 'Away')];
    await db.uow.run(work.system, (tx) => tx.insert(AssignmentCohort, { assignmentId, cohortId: beside }));
    const works = [
      await g.submission(work),
      await g.submission(work),
      await g.submission({ ...work, cohortId: beside }),
      await g.submission({ ...work, cohortId: beside }),
    ];
    for (const { student } of works) {
      await g.choice(work, student);
      await g.interview(work, student);
    }
    await app.get(MarkingService).hideNames(actor, assignmentId);
    const scores = work.rubric.criteria.map(({ id: criterionId }) => ({ criterionId, points: 2 }));
    const grade = (submissionId: string, version: number, ready: boolean) =>
      app.get(GradingService).save(actor, { submissionId, version, feedback: 'Seen.', ready, scores });
    await grade(works[0]!.submissionId, 0, true);
    await grade(works[1]!.submissionId, 0, false);
    await grade(works[2]!.submissionId, 0, true);
    const drawn = await app.get(SecondReadingsService).draw(actor, assignmentId, 1, [second.id]);
    await app.get(MarkingService).allocate(actor, assignmentId, 'ROUND_ROBIN', [id, second.id]);

    const queries = Object.values(app.get(GraphQLSchemaHost).schema.getQueryType()!.getFields());
    const asked = required('grade:give').filter((name) => !BY_NAME.includes(name));
    /** Everything that is answered to those who grade. */
    const told = async () => {
      const answers: Record<string, unknown> = {};
      for (const { submissionId } of works.slice(0, 2))
        for (const field of queries.filter(({ name }) => asked.includes(name))) {
          const ids: Record<string, string> = {
            ...{ assignmentId, submissionId, sectionId: work.sectionId, readingId: drawn.readings[0]!.id },
          };
          const args = field.args.flatMap(({ name }) => {
            const given = name === 'id' ? ids[`${field.name}Id`] : ids[name];
            return given ? [`${name}: "${given}"`] : [];
          });
          const document = `{ ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selectionOf(field.type, 0)} }`;
          const key = `${field.name} ${args.join()}`;
          if (answers[key]) continue;
          const { data, errors } = await client.as(actor).query(document);
          // The assignment itself is the same for everybody: how many students it has, and how its cohorts fare.
          answers[key] = JSON.parse(
            JSON.stringify({ data, codes: errors.map(({ message }) => message) }),
            (part, value: unknown) => (part === 'assignment' ? undefined : value),
          );
        }
      for (const order of ['OLDEST', 'DUE', 'STUDENT'] as const)
        answers[order] = await app
          .get(GradingService)
          .queue(actor, { assignmentId, filter: 'ALL', first: 50, order });
      return answers;
    };
    return { work, works, second, away, beside, grade, told, actor, assignmentId };
  }

  it('whoever is dropped, taken back or given another cohort is not seen to be in anything that is graded', async () => {
    const { work, works, away, beside, told, actor } = await four();
    const people = app.get(EnrolmentsService);
    const before = await told();
    expect(/Beside|Cohort/.test(JSON.stringify(before))).toBe(false);
    for (const [at, { student }] of works.slice(0, 3).entries()) {
      const { enrolmentId } = student;
      const move = (cohortId: string | null) => () =>
        app
          .get(MoveStudents)
          .move(actor, { enrolmentIds: [enrolmentId], sectionId: work.sectionId, cohortId });
      const back = () => people.restore(actor, enrolmentId);
      for (const act of [
        ...(at === 0 ? [move(away), move(beside), move(null), move(work.cohortId)] : []),
        () => people.drop(actor, enrolmentId),
        ...(at === 0 ? [back] : []),
      ]) {
        await act();
        expect(await told()).toEqual(before);
      }
    }
  });

  it('work of who has left is graded, released and shared out like any other, and they hear of nothing', async () => {
    const { works, second, grade, actor, assignmentId, work } = await four();
    const [gone, draft] = [works[0]!, works[1]!];
    for (const { student } of [gone, draft])
      await app.get(EnrolmentsService).drop(actor, student.enrolmentId);
    await app.get(ClaimsService).claim(actor, draft.submissionId);
    await grade(draft.submissionId, 1, true);
    const marking = app.get(MarkingService);
    const shared = await marking.allocate(actor, assignmentId, 'ROUND_ROBIN', [second.id]);
    expect(shared).toMatchObject({ students: 4, unallocated: 0 });
    expect(await refusal(marking.allocate(actor, assignmentId, 'COHORT', [second.id]))).toBe(
      'unnamed-groups',
    );
    expect(await app.get(GradingService).release(actor, assignmentId)).toBe(3);
    const heard = await db.uow.read(work.system, (read) =>
      read.find(Notification, { kind: 'GRADE_RELEASED', userId: works.map(({ student }) => student.id) }),
    );
    expect(heard.map(({ userId }) => userId)).toEqual([works[2]!.student.id]);

    // With the names, who has left is gone from the line.
    await marking.revealNames(actor, assignmentId, 'To see who left.');
    const { totalCount } = await app
      .get(GradingService)
      .queue(actor, { assignmentId, filter: 'ALL', first: 50 });
    expect(totalCount).toBe(2);
    expect(await refusal(app.get(GradingService).sheet(actor, gone.submissionId))).toBe('NOT_FOUND');
  });

  it('nobody goes to another section with their interviews before the names are shown', async () => {
    const { work, works, actor, assignmentId } = await four();
    const next = await g.section(work);
    await db.uow.run(work.system, (tx) =>
      tx.insert(Enrolment, {
        ...{ sectionId: next.sectionId, userId: work.instructor.id, role: 'INSTRUCTOR' },
        ...{ cohortId: null, createdAt: tx.now, droppedAt: null },
      }),
    );
    const moves = app.get(MoveStudents);
    const move = { enrolmentIds: [works[0]!.student.enrolmentId], sectionId: next.sectionId };
    expect(await refusal(moves.preview(actor, move))).toBe('moved-unnamed');
    expect(await refusal(moves.move(actor, move))).toBe('moved-unnamed');
    await app.get(MarkingService).revealNames(actor, assignmentId, 'They change their group.');
    expect(await moves.move(actor, move)).toHaveLength(1);
  });

  it('the one who came after the sharing out is not known by having no marker', async () => {
    const { work, works, second, actor, assignmentId, told } = await four();
    const marking = app.get(MarkingService);
    const { id } = work.instructor;
    const late = await g.submission(work);
    const mine = async (who: typeof actor) =>
      (await app.get(GradingService).queue(who, { assignmentId, filter: 'ALL', first: 50 })).edges
        .filter(({ node }) => node.markerId !== null)
        .map(({ node }) => [node.submissionId, node.markerId]);
    // Only one's own are said: whoever has none looks like another's.
    expect((await mine(actor)).every(([, marker]) => marker === id)).toBe(true);
    expect(await mine(actor)).toHaveLength(2);
    expect(await refusal(marking.allocate(actor, assignmentId, 'LEFT_OVER', [id]))).toBe('unnamed-alone');
    const later = await g.submission(work);
    await marking.allocate(actor, assignmentId, 'LEFT_OVER', [id]);
    expect(await mine(actor)).toHaveLength(4);
    expect(await mine(second.actor)).toHaveLength(2);
    expect([late, later, ...works]).toHaveLength(6);
    expect(JSON.stringify(await told())).not.toContain(late.student.id);
  });
});

it('the log tells whoever grades without names of no text whose it is, though they administer the institution', async () => {
  const { work, student, submission, readingId } = await hiddenWork();
  const both = await g.user(work, ['ADMINISTRATOR', 'INSTRUCTOR']);
  const only = await g.user(work, ['ADMINISTRATOR']);
  await db.uow.run(work.system, (tx) =>
    tx.insert(Enrolment, {
      ...{ sectionId: work.sectionId, userId: both.id, role: 'INSTRUCTOR', cohortId: null },
      ...{ createdAt: tx.now, droppedAt: null },
    }),
  );
  await client.as(both.actor).data(`{ gradingSheet(submissionId: "${submission.id}") { position } }`);
  await client.as(both.actor).data(`mutation { flagSubmission(submissionId: "${submission.id}", on: true) }`);
  const [file] = await db.uow.read(work.system, (read) =>
    read.find(Attachment, { enrolmentId: student.enrolmentId }),
  );
  await db.uow.run(work.instructor.actor, async (tx) => {
    await tx.audit('file.read', { kind: 'file', id: file!.id });
    await tx.audit('reading.assigned', { kind: 'second-reading', id: readingId });
  });
  const ABOUT = ['submission', 'grade', 'file', 'second-reading'];
  const log = async (who: typeof both, filter = '') => {
    const { auditLog } = await client
      .as(who.actor)
      .data(
        `{ auditLog(first: 100${filter}) { edges { node { action subject withheld reason by { familyName } of { familyName } } } } }`,
      );
    return (auditLog as { edges: { node: LogLine }[] }).edges.map(({ node }) => node);
  };
  const csv = async (who: typeof both, query = '') =>
    (
      await supertest(app.getHttpServer())
        .get(`/audit/log.csv${query}`)
        .set('Cookie', await client.as(who.actor).cookie())
    ).text;
  const about = (lines: LogLine[]) => lines.filter(({ subject }) => ABOUT.includes(subject));
  const seen = about(await log(both));
  // Handed-in work opened, a grade saved, another look asked for by its student, a file, a second reading.
  expect([...new Set(seen.map(({ subject }) => subject))].sort()).toEqual([...ABOUT].sort());
  expect(seen.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['submission.read', 'grade.saved', 'regrade.asked']),
  );
  for (const line of seen) {
    expect(line).toMatchObject({ withheld: true, of: null, reason: null });
    expect(line.by?.familyName).not.toBe('Quillfeather');
  }
  const named = `, of: "Quillfeather"`;
  expect(about(await log(both, named))).toEqual([]);
  expect(about(await log(both, `, by: "Quillfeather"`))).toEqual([]);
  const lines = (await csv(both))
    .split('\r\n')
    .filter((line) => /,(submission|grade|file|second-reading),/.test(line));
  expect(lines.length).toBe(seen.length);
  for (const line of lines) {
    expect(line).not.toMatch(NAMES);
    expect(line).not.toContain(submission.id);
  }
  expect(await csv(both, '?of=Quillfeather')).not.toMatch(/submission\.read|grade\.saved/);

  // Leaving the section for a look does not help; whoever does not grade it is told, and so is everybody once names are shown.
  await db.uow.run(work.system, (tx) =>
    tx.update(Enrolment, { userId: both.id, sectionId: work.sectionId }, { droppedAt: tx.now }),
  );
  expect(about(await log(both, named))).toEqual([]);
  expect(about(await log(only, named)).length).toBe(seen.length);
  await app.get(MarkingService).revealNames(work.instructor.actor, work.assignmentId, 'To look into it.');
  expect(about(await log(both, named)).length).toBe(seen.length);
});

it('no file of the gradebook says what somebody got, nor which text is theirs', async () => {
  const { work, submission } = await hiddenWork();
  const cookie = await client.as(work.instructor.actor).cookie();
  for (const file of GRADEBOOK_FILES) {
    const answer = await supertest(app.getHttpServer())
      .get(`/gradebook/${work.sectionId}/${file}`)
      .set('Cookie', cookie)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
    expect(answer.status).toBe(200);
    const bytes = answer.body as Buffer;
    const text = file.endsWith('.xlsx')
      ? Object.values(unzipSync(bytes))
          .map((part) => strFromU8(part))
          .join('\n')
      : bytes.toString('utf8');
    expect(text).toContain('Quillfeather');
    expect(text).not.toMatch(WORK);
    expect(text).not.toContain(submission.id);
  }
});

/** Queries that stand behind this permission. */
function required(permission: string): string[] {
  const queries = app.get(GraphQLSchemaHost).schema.getQueryType()!.getFields();
  const found = new Set<string>();
  for (const module of app.get(ModulesContainer).values())
    for (const { instance } of module.providers.values()) {
      if (typeof instance !== 'object' || instance === null) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
        if (
          name in queries &&
          typeof method === 'function' &&
          Reflect.getMetadata(REQUIRES, method) === permission
        )
          found.add(name);
      }
    }
  return [...found];
}

/** All plain fields, four levels deep: what could tell is asked for. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const of = getNamedType(type);
  if (!isObjectType(of)) return '';
  const fields = Object.values(of.getFields())
    // Who is in a cohort is a roster: everybody, and none of them in particular.
    .filter(
      ({ name, args }) =>
        name !== 'cohorts' && !args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined),
    )
    .map((field) => {
      if (!isObjectType(getNamedType(field.type))) return field.name;
      const inner = depth < 3 ? selectionOf(field.type, depth + 1) : '';
      return inner === '' ? '' : `${field.name} ${inner}`;
    })
    .filter((text) => text !== '');
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '';
}
