import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { strFromU8, unzipSync } from 'fflate';
import { getNamedType, type GraphQLOutputType, isNonNullType, isObjectType } from 'graphql';
import supertest from 'supertest';
import {
  GRADEBOOK_FILES,
  GradingService,
  MarkingService,
  ReflectionsService,
  RegradesService,
  SecondReadingsService,
  SubmitReflection,
} from '@firsthand/core';
import { Attachment, StoredFile, User, UserIdentity } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  given,
  graphqlClient,
  type GraphqlClient,
  openTestDatabase,
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
