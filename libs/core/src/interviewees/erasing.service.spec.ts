import sharp from 'sharp';
import { Decision, StoredFile } from '@firsthand/persistence';
import { type FileStore, newId } from '@firsthand/platform';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { FileReaders } from '../files/file-readers.ts';
import { attachFile } from '../files/files.rows.ts';
import { FilesService } from '../files/files.service.ts';
import { Tries } from '../identity/tries.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { Letters } from '../notifications/letters.ts';
import { EndAsking } from '../outreach/end-asking.ts';
import { IntervieweeLinks } from './interviewee-links.ts';
import { IntervieweesService } from './interviewees.service.ts';
import { LinkedNotice } from './linked-notice.ts';

/** A name that stands nowhere but in what is to be erased. */
const NAME = 'Kanarie O’Vogel (Jr.)';
const MAIL = 'Kanarie@vogel.example';
const PHONE = '+1 416 555 0199';
const TRACES = ['Kanarie', 'Vogel', 'vogel.example', '555 0199'];
const SAID = `Dear ${NAME}, I wrote to ${MAIL} and called ${PHONE}.`;

/** By these a row is a person's own; what else refers to people they once touched in the work of others, or holds no words (`id`: how they want their mail). */
const OWNS = ['user_id', 'owner_id', 'sender_id', 'student_id'];
const TOUCHES = [
  ...[
    'graded_by',
    'granted_by',
    'saved_by',
    'published_by',
    'created_by',
    'sent_by',
    'given_by',
    'ended_by',
    'undone_by',
    'excused_by',
    'decided_by',
    'held_by',
    'flagged_by',
    'changed_by',
    'handed_in_by',
    'marker_id',
    'first_by',
    'reader_id',
    'drawn_by',
    'settled_by',
    'revealed_by',
    'set_by',
  ],
  ...[
    'answered_by',
    'asked_by',
    'author_id',
    'served_by',
    'conducted_with',
    'written_by',
    'counsellor_id',
    'assigned_by',
    'id',
  ],
];

/**
 * What a student's rows only refer to, with words that are for everybody: of the section, the assignment and the
 * catalogue. Nobody a student met belongs there.
 */
const SHARED = [
  ...['sections', 'cohorts', 'occupations', 'roster_imports', 'join_codes'],
  ...['assignments', 'milestones', 'rubrics', 'rubric_criteria', 'rubric_levels'],
];
/** And what hangs on none of them, but is looked through, because its words may be about one of them. */
const LOOKED_THROUGH = ['extension_grants'];

/** Where no words about anybody can stand: the student's own name below a pledge, picks, a sum of what was handed in. */
const NOT_THEIRS = [
  ...['nudges.occasion', 'nudges.reason'],
  ...['pledges.signed_name', 'pledges.text', 'primer_tries.answers', 'submissions.hash'],
];

/** What the database's own rules ask of a row, where a canary in every text would break them. */
const AS_THE_RULES_WANT: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  interviewee_links: { handed_over: 'MAIL' },
  letters: { state: 'WAITING', refusal: null },
  outreaches: { state: 'NO_ANSWER' },
  confirmations: { state: 'CONFIRMED', answered_at: new Date('2027-01-11T15:00:00Z') },
  grades: { remarks: JSON.stringify([{ said: SAID }]) },
  question_sheets: { minutes: 20 },
  extensions: { due_local: '2027-03-01T23:59' },
  accommodated_deadlines: { due_local: '2027-03-01T23:59' },
  extension_requests: { state: 'OPEN', grant_id: null },
  revision_requests: { asks: JSON.stringify([{ said: SAID }]) },
  excuses: { ended_by: null },
  cell_decisions: { points: null, waives_late: true, ended_by: null },
  regrade_requests: { asks: JSON.stringify([{ said: SAID }]), state: 'OPEN', answered_by: null },
  submissions: { handed_in_at: new Date('2027-01-11T15:00:00Z') },
  second_readings: {
    ...{ scores: JSON.stringify([{ said: SAID }]), first_scores: JSON.stringify([{ said: SAID }]) },
    ...{ settled_as: null, settled_by: null },
  },
  past_grades: { scores: JSON.stringify([{ said: SAID }]) },
  staff_notes: { way: 'PHONE' },
  service_units: { minutes: 20 },
  passkeys: { name: NAME },
};

const held = new Map<string, Uint8Array>();
const shelf: FileStore = {
  put: async (key, bytes) => void held.set(key, bytes),
  get: async (key) => held.get(key) ?? null,
  remove: async (keys) => keys.forEach((key) => held.delete(key)),
  close: async () => {},
};

let db: TestDatabase;
let g: ReturnType<typeof given>;
let links: IntervieweeLinks;
let pages: IntervieweesService;
let files: FilesService;

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  links = new IntervieweeLinks(db.uow, new Tries(db.database));
  const letters = new Letters(db.uow, new LinkedNotice(links, { publicUrl: 'https://firsthand.example' }));
  pages = new IntervieweesService(links, new EndAsking(), letters, new QuotaWeighing());
  files = new FilesService(db.uow, shelf, new FileReaders());
});
afterAll(() => db.close());

interface Tie {
  child: string;
  column: string;
  parent: string;
}
interface TableColumn {
  name: string;
  type: string;
  needed: boolean;
  /** One of the words a check allows here; null where any text may stand. */
  word: string | null;
}

/** Every foreign key between two tables of a tenant's. */
const ties = () =>
  db.owner<Tie>(`
    select k.conrelid::regclass::text as child, a.attname::text as column, k.confrelid::regclass::text as parent
    from pg_constraint k
    join lateral unnest(k.conkey, k.confkey) as u(child, parent) on true
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.child and a.attname <> 'tenant_id'
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by 1, 2`);

const columnsOf = (table: string) =>
  db.owner<TableColumn>(
    `select a.attname::text as name, format_type(a.atttypid, null) as type, a.attnotnull and not a.atthasdef as needed,
      (select min(w.word) from pg_constraint k
        join lateral substring(pg_get_constraintdef(k.oid) from a.attname || ' = ANY \\(ARRAY\\[''([^'']+)''') as w(word) on true
        where k.conrelid = a.attrelid and k.contype = 'c') as word
    from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by a.attnum`,
    [table],
  );

/** What stands under these tables, nearest first. */
function under(all: readonly Tie[], roots: readonly string[]): string[] {
  const found = [...roots];
  for (const parent of found)
    for (const tie of all)
      if (
        tie.parent === parent &&
        !found.includes(tie.child) &&
        (parent !== 'users' || OWNS.includes(tie.column))
      )
        found.push(tie.child);
  return found;
}

/** Which columns of the tenant's hold a trace. */
async function traces(tenantId: string): Promise<string[]> {
  const tables = await db.owner<{ name: string }>(`
    select c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`);
  const found = new Set<string>();
  for (const { name } of tables) {
    const rows = await db.owner<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${name} t where tenant_id = $1`,
      [tenantId],
    );
    for (const { row } of rows)
      for (const [column, value] of Object.entries(row))
        if (TRACES.some((trace) => JSON.stringify(value).includes(trace))) found.add(`${name}.${column}`);
  }
  return [...found].sort();
}

/** A row in every table under the contact and the student, as the catalogue has them, with the name in every text. */
async function fill(
  known: Map<string, string>,
  tenantId: string,
  tables: readonly string[],
  all: readonly Tie[],
) {
  const filling = async (table: string): Promise<string> => {
    const there = known.get(table);
    if (there) return there;
    known.set(table, newId());
    const rules = AS_THE_RULES_WANT[table] ?? {};
    const values: Record<string, unknown> = {};
    for (const { name, type, needed, word } of await columnsOf(table)) {
      const tie = all.find(({ child, column }) => child === table && column === name);
      if (name in rules) values[name] = rules[name];
      else if (name === 'tenant_id') values[name] = tenantId;
      else if (tie && tie.parent !== 'tenants' && tie.parent !== table) {
        const id =
          known.get(`${table}.${name}`) ??
          known.get(tie.parent) ??
          (tables.includes(tie.parent) ? await filling(tie.parent) : null);
        const [row] = id
          ? [{ id }]
          : await db.owner<{ id: string }>(`select id from ${tie.parent} where tenant_id = $1`, [tenantId]);
        values[name] = row?.id ?? null;
        if (name === 'id') known.set(table, values[name] as string);
      } else if (name === 'id') values[name] = known.get(table);
      else if (type === 'text') values[name] = word ?? SAID;
      else if (type === 'text[]') values[name] = [SAID];
      else if (type === 'jsonb') values[name] = JSON.stringify({ said: SAID, deep: [{ said: SAID }] });
      else if (needed)
        values[name] =
          { uuid: newId(), boolean: false, date: '2027-01-11' }[type] ??
          (type.startsWith('timestamp') ? db.clock.now() : 1);
    }
    const names = Object.keys(values);
    await db
      .owner(
        `insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
        names.map((name) => values[name]),
      )
      .catch((error: Error) => {
        throw new Error(`A row of ${table} wants something in AS_THE_RULES_WANT: ${error.message}`);
      });
    return known.get(table)!;
  };
  for (const table of tables) await filling(table);
}

describe('erase me, by the catalogue', () => {
  it('leaves no trace in any table that has a contact’s or their student’s words, nor a photo', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const details = {
      name: NAME,
      email: MAIL,
      phone: PHONE,
      organisation: 'Vogel & Sons',
      position: SAID,
      notes: SAID,
    };
    const contactId = await g.contact(work, student.id, details);
    const { id: interviewId } = await g.interview(work, student, { contactId, notes: SAID, place: SAID });
    const upload = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } })
      .jpeg()
      .toBuffer();
    const card = await files.keep(student.actor, { id: newId(), purpose: 'CARD', upload });
    await db.uow.run(student.actor, (tx) => attachFile(tx, card.id, 'CARD'));

    const all = await ties();
    const tables = under(all, ['contacts', 'users']);
    // One act of giving time may be for three hundred students: it hangs on none of them.
    const grantId = newId();
    await db.owner(
      `insert into extension_grants (tenant_id, id, assignment_id, days, reason, granted_at)
       values ($1, $2, $3, 2, $4, now())`,
      [work.tenantId, grantId, work.assignmentId, SAID],
    );
    const importId = newId();
    await db.owner(
      `insert into roster_imports
         (tenant_id, id, section_id, created_by, file_name, state, columns, not_in_file, created_at)
       select tenant_id, $2, section_id, $3, 'list.csv', 'STAGED', '[]', 0, now()
       from assignments where tenant_id = $1 and id = $4`,
      [work.tenantId, importId, work.instructor.id, work.assignmentId],
    );
    const codeId = newId();
    await db.owner(
      `insert into join_codes (tenant_id, id, section_id, code, capacity, expires_at, created_by, created_at)
       select tenant_id, $2, section_id, '23456789', 30, now(), $3, now() from assignments where tenant_id = $1 and id = $4`,
      [work.tenantId, codeId, work.instructor.id, work.assignmentId],
    );
    const known = new Map([
      ...Object.entries({
        roster_imports: importId,
        join_codes: codeId,
        extension_grants: grantId,
        contacts: contactId,
        users: student.id,
        interviews: interviewId,
        enrolments: student.enrolmentId,
        files: card.id,
        // Nobody reads their own a second time.
        'second_readings.reader_id': work.instructor.id,
      }),
    ]);
    await fill(known, work.tenantId, tables, all);
    const words = (await traces(work.tenantId)).filter((column) => !NOT_THEIRS.includes(column));
    expect(words.length).toBeGreaterThan(60);

    const { token } = await db.uow.run(work.system, (tx) => links.issue(tx, contactId, MAIL));
    await pages.erase(token, { requestId: 'test', address: '10.9.9.9', signedInAs: null });
    expect(await traces(work.tenantId)).toEqual(NOT_THEIRS);

    await expect(files.open(student.actor, card.id, 'full')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await files.sweepLoose(work.system);
    expect([...held.keys()]).toEqual([]);
    expect(await db.uow.read(work.system, (read) => read.find(StoredFile, {}))).toEqual([]);
  });

  it('knows of everything a student’s rows refer to whether its words may be about one of their people', async () => {
    const all = await ties();
    const theirs = under(all, ['contacts', 'users']);
    const referred = all
      .filter(({ child, parent }) => theirs.includes(child) && !theirs.includes(parent))
      .map(({ parent }) => parent);
    expect([...new Set(referred)].sort()).toEqual([...SHARED, ...LOOKED_THROUGH].sort());
  });

  it('leaves why time was given to others as it is, but for the name', async () => {
    const work = await g.assignment();
    const [one, two] = [await g.student(work), await g.student(work)];
    const contactId = await g.contact(work, one.id, { name: NAME, email: MAIL });
    const milestone = await db.owner<{ id: string }>(
      'select id from milestones where assignment_id = $1 limit 1',
      [work.assignmentId],
    );
    const grant = async (reason: string, to: readonly { enrolmentId: string }[]) => {
      const id = newId();
      await db.owner(
        `insert into extension_grants (tenant_id, id, assignment_id, days, reason, granted_at)
         values ($1, $2, $3, 2, $4, now())`,
        [work.tenantId, id, work.assignmentId, reason],
      );
      for (const { enrolmentId } of to)
        await db.owner(
          `insert into extensions (tenant_id, id, milestone_id, enrolment_id, due_local, due_at, grant_id)
           values ($1, $2, $3, $4, '2027-03-01T23:59', now(), $5)`,
          [work.tenantId, newId(), milestone[0]!.id, enrolmentId, id],
        );
      return async () =>
        (await db.owner<{ reason: string }>('select reason from extension_grants where id = $1', [id]))[0]!
          .reason;
    };
    const both = await grant(`${NAME} was ill, and the snow.`, [one, two]);
    const another = await grant(`${NAME} was ill.`, [two]);
    const { token } = await db.uow.run(work.system, (tx) => links.issue(tx, contactId, MAIL));
    await pages.erase(token, { requestId: 'test', address: '10.9.9.9', signedInAs: null });
    expect(await both()).toBe('somebody was ill, and the snow.');
    // Another student's time: it may be another person of that name.
    expect(await another()).toBe(`${NAME} was ill.`);
  });

  it('knows of every tie to a person whether the row is theirs', async () => {
    const columns = (await ties()).filter(({ parent }) => parent === 'users').map(({ column }) => column);
    expect(columns.filter((column) => ![...OWNS, ...TOUCHES].includes(column))).toEqual([]);
  });

  it('changes a decision for this alone', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const row = {
      ownerId: student.id,
      occupationId: work.occupation.id,
      leaning: 'YES' as const,
      confidence: 50,
    };
    const [id] = await db.uow.run(work.system, (tx) =>
      tx.insert(Decision, { ...row, reason: 'Because.', decidedAt: tx.now }),
    );
    await expect(
      db.uow.run(student.actor, (tx) => tx.update(Decision, { id: id! }, { reason: 'Another.' })),
    ).rejects.toThrow('stays as it was written down');
  });
});
