import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Choice, Grade, Outreach, Pledge, StoredFile } from '@firsthand/persistence';
import { type FileStore, openFileStore } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { FileReaders } from '../files/file-readers.ts';
import { keyOf } from '../files/files.rules.ts';
import { FilesService } from '../files/files.service.ts';
import { PortfolioService } from './portfolio.service.ts';
import { NOT_IN_PORTFOLIO, PORTFOLIO_TABLES } from './tables.ts';

let db: TestDatabase;
let g: ReturnType<typeof given>;
let portfolio: PortfolioService;
let directory: string;
let store: FileStore;
const statements: string[] = [];
beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  directory = mkdtempSync(join(tmpdir(), 'firsthand-portfolio-'));
  store = openFileStore(pathToFileURL(directory).href);
  const uow = db.door({ onStatement: (text) => statements.push(text) });
  portfolio = new PortfolioService(uow, new FilesService(uow, store, new FileReaders()));
});
afterAll(async () => {
  await db.close();
  rmSync(directory, { recursive: true });
});
beforeEach(() => {
  db.clock.set('2027-01-11T15:00:00Z');
  statements.length = 0;
});

type Work = Awaited<ReturnType<typeof g.assignment>>;
type Student = Awaited<ReturnType<typeof g.student>>;

const whole = async (bytes: AsyncIterable<Uint8Array>) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
};
async function pagesOf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1);
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  const first = await pdf.getPage(1);
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  return {
    text: pages.join(' ').replace(/\s+/g, ' '),
    marked: (await pdf.getMarkInfo())?.Marked,
    roles: JSON.stringify(await first.getStructTree()),
    info,
  };
}
const filesOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, content]));

/** A student with something in every part, every text of it with this word. */
async function living(work: Work, word: string): Promise<Student & { contactId: string }> {
  const { student, submissionId } = await g.submission(work);
  const choiceId = await g.choice(work, student);
  const contactId = await g.contact(work, student.id, {
    name: `Élodie ${word}`,
    phone: '+1 416 555 0199',
    notes: `=HYPERLINK("${word}")`,
  });
  await g.interview(work, student, { contactId, notes: `L’été à Łódź, ${word} 👍` });
  await g.finding(work, student, { text: `Œuvre ${word}` });
  await db.uow.run(work.system, async (tx) => {
    await tx.update(Choice, { id: choiceId }, { assumptions: `Calm, ${word}` });
    await tx.insert(Pledge, {
      assignmentId: work.assignmentId,
      enrolmentId: student.enrolmentId,
      text: `For information, ${word}`,
      signedName: word,
      signedAt: tx.now,
    });
    await tx.insert(Outreach, {
      contactId,
      channel: 'PHONE',
      number: 1,
      state: 'NO_ANSWER',
      said: `Rang, ${word}`,
      sentAt: tx.now,
      outcomeAt: tx.now,
      createdAt: tx.now,
    });
    await tx.insert(Grade, {
      submissionId,
      rubricId: work.rubric.id,
      state: 'RELEASED',
      feedback: `Well heard, ${word}`,
      points: 12,
      gradedBy: work.instructor.id,
      updatedAt: tx.now,
      releasedAt: tx.now,
    });
  });
  return { ...student, contactId };
}

describe('the catalogue', () => {
  /** Every table that names a student, or hangs on one that does, however far down. */
  const HANGING = `
    with recursive hanging as (
      select distinct a.attrelid as id from pg_attribute a join pg_class c on c.oid = a.attrelid
      where a.attname in ('owner_id', 'enrolment_id', 'user_id', 'sender_id') and not a.attisdropped
        and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      union
      select f.conrelid from pg_constraint f join hanging on hanging.id = f.confrelid
      where f.contype = 'f')
    select c.relname as name from hanging join pg_class c on c.oid = hanging.id order by 1`;

  it('has every table that belongs to a student, in the record or left out with a reason, and no other', async () => {
    const hanging = (await db.owner<{ name: string }>(HANGING)).map(({ name }) => name);
    expect(hanging.length).toBeGreaterThan(20);
    const known = [...PORTFOLIO_TABLES.map(({ table }) => table), ...Object.keys(NOT_IN_PORTFOLIO)];
    expect(hanging.filter((name) => !known.includes(name))).toEqual([]);
    const all = (
      await db.owner<{ name: string }>(
        `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
      )
    ).map(({ name }) => name);
    expect(known.filter((name) => !all.includes(name))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
    for (const reason of Object.values(NOT_IN_PORTFOLIO)) expect(reason.length).toBeGreaterThan(10);
  });
});

describe('a student’s record', () => {
  it('is read in one statement, in the student’s language and on their clock', async () => {
    const work = await g.assignment();
    const student = await living(work, 'Zinnia');
    await db.owner(
      `update users set locale = 'fr-CA', zone = 'America/Vancouver' where tenant_id = $1 and id = $2`,
      [work.tenantId, student.id],
    );
    const record = await portfolio.record(student.actor);
    expect(statements).toHaveLength(1);
    expect(record).toMatchObject({ language: 'fr', title: 'Mon dossier' });
    expect(record.sections.map(({ part }) => part)).toEqual([
      'plan',
      'research',
      'people',
      'interviews',
      'reflection',
    ]);
    const people = record.sections.find(({ part }) => part === 'people')!.groups[0]!;
    expect(people.entries[0]).toMatchObject({
      heading: 'Élodie Zinnia',
      facts: expect.arrayContaining([
        { label: 'Téléphone', value: '+1 416 555 0199' },
        { label: 'Trouvé par', value: 'un ami' },
      ]),
    });
    const interview = record.sections.find(({ part }) => part === 'interviews')!.groups[0]!.entries[0]!;
    expect(interview.facts.find(({ label }) => label === 'Quand')!.value).toMatch(
      /^11 janvier 2027.*07 h 00/,
    );
  });

  it('is a tagged document in which every name can be read, and says what could not be printed', async () => {
    const work = await g.assignment();
    const student = await living(work, 'Zinnia');
    const { name, bytes } = await portfolio.pdf(student.actor);
    expect(name).toBe('firsthand-2027-01-11.pdf');
    const { text, marked, roles, info } = await pagesOf(await whole(bytes));
    for (const said of [
      'Élodie Zinnia',
      'L’été à Łódź, Zinnia □',
      'Œuvre Zinnia',
      'Calm, Zinnia',
      'For information, Zinnia',
      'Rang, Zinnia',
      'Well heard, Zinnia',
      'I learnt that the day starts early.',
      '+1 416 555 0199',
      '1 characters could not be printed here',
    ])
      expect(text).toContain(said);
    expect(marked).toBe(true);
    for (const role of ['H1', 'H2', 'H3', 'P']) expect(roles).toContain(`"role":"${role}"`);
    expect(info).toMatchObject({ Title: expect.stringContaining('My record'), Language: 'en' });
  });

  it('is data: everything as JSON, each table as a file in which nothing is run, and the photos', async () => {
    const work = await g.assignment();
    const student = await living(work, 'Zinnia');
    const photo = new Uint8Array([255, 216, 255, 1, 2, 3]);
    const file = { purpose: 'CARD', sha256: 'a'.repeat(64), width: 1, height: 1, bytes: 6 } as const;
    const [fileId] = await db.uow.run(work.system, (tx) =>
      tx.insert(StoredFile, {
        ...file,
        ownerId: student.id,
        state: 'KEPT',
        createdAt: tx.now,
        looseSince: null,
      }),
    );
    await store.put(keyOf(work.tenantId, { ...file, id: fileId! }, 'full'), photo, 'image/jpeg');
    const { name, bytes } = await portfolio.archive(student.actor);
    expect(name).toBe('firsthand-2027-01-11.zip');
    const files = filesOf(await whole(bytes));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'README.txt',
        'record.json',
        'tables/contacts.csv',
        'tables/interviews.csv',
        'tables/submissions.csv',
        `photos/${fileId}.jpg`,
      ]),
    );
    expect([...files[`photos/${fileId}.jpg`]!]).toEqual([...photo]);
    const { tables } = JSON.parse(strFromU8(files['record.json']!)) as {
      tables: Record<string, Record<string, unknown>[]>;
    };
    expect(Object.keys(tables).sort()).toEqual(PORTFOLIO_TABLES.map(({ table }) => table).sort());
    expect(tables['contacts']).toMatchObject([{ name: 'Élodie Zinnia', notes: '=HYPERLINK("Zinnia")' }]);
    expect(tables['interviews']).toMatchObject([
      { contact: 'Élodie Zinnia', occupation: work.occupation.title },
    ]);
    const csv = files['tables/contacts.csv']!;
    expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [row] = parse(Buffer.from(csv), { bom: true, columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({
      name: 'Élodie Zinnia',
      notes: `'=HYPERLINK("Zinnia")`,
      phone: `'+1 416 555 0199`,
    });
    expect(strFromU8(files['README.txt']!)).toContain('They gave you those for this conversation');
    expect(strFromU8(files['record.json']!)).not.toMatch(/password|secret|"tenant_id"/);
  });

  it('holds nothing of anybody else’s, and no grade before it is given', async () => {
    const work = await g.assignment();
    const student = await living(work, 'Zinnia');
    await living(work, 'Kanarienvogel');
    await living(await g.assignment(), 'Kanarienvogel');
    await db.uow.run(work.system, (tx) =>
      tx.update(
        Grade,
        { feedback: 'Well heard, Zinnia' },
        { state: 'READY', releasedAt: null, feedback: 'Kanarienvogel' },
      ),
    );
    const pdf = await pagesOf(await whole((await portfolio.pdf(student.actor)).bytes));
    expect(pdf.text).toContain('Zinnia');
    expect(pdf.text).not.toContain('Kanarienvogel');
    const files = filesOf(await whole((await portfolio.archive(student.actor)).bytes));
    for (const [name, content] of Object.entries(files))
      expect([name, strFromU8(content).includes('Kanarienvogel')]).toEqual([name, false]);
    expect(JSON.parse(strFromU8(files['record.json']!)).tables.grades).toEqual([]);
  });

  it('is theirs after they have left the section', async () => {
    const work = await g.assignment();
    const student = await living(work, 'Zinnia');
    await db.owner('update enrolments set dropped_at = now() where tenant_id = $1 and id = $2', [
      work.tenantId,
      student.enrolmentId,
    ]);
    const { text } = await pagesOf(await whole((await portfolio.pdf(student.actor)).bytes));
    expect(text).toContain('L’été à Łódź');
  });
});
