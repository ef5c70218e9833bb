import { newId } from '@firsthand/platform';
import type { TestDatabase } from './test-database.ts';

/**
 * A word that stands nowhere but in what is to be erased, written into every text of every table the catalogue has
 * under somebody, and then looked for everywhere.
 */
type Db = Pick<TestDatabase, 'owner' | 'clock'>;

/** A name that stands nowhere but in what is to be erased. */
export const CANARY_NAME = 'Kanarie O’Vogel (Jr.)';
export const CANARY_MAIL = 'Kanarie@vogel.example';
export const CANARY_PHONE = '+1 416 555 0199';
const TRACES = ['Kanarie', 'Vogel', 'vogel.example', '555 0199'];
export const CANARY_SAID = `Dear ${CANARY_NAME}, I wrote to ${CANARY_MAIL} and called ${CANARY_PHONE}.`;

/** By these a row is a person's own; what else refers to people they once touched in the work of others, or holds no words (`id`: how they want their mail). */
export const OWNS = ['user_id', 'owner_id', 'sender_id', 'student_id'];

/** What the database's own rules ask of a row, where a canary in every text would break them. */
const AS_THE_RULES_WANT: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  interviewee_links: { handed_over: 'MAIL' },
  letters: { state: 'WAITING', refusal: null },
  outreaches: { state: 'NO_ANSWER' },
  confirmations: { state: 'CONFIRMED', answered_at: new Date('2027-01-11T15:00:00Z') },
  grades: { remarks: JSON.stringify([{ said: CANARY_SAID }]) },
  question_sheets: { minutes: 20 },
  extensions: { due_local: '2027-03-01T23:59' },
  accommodated_deadlines: { due_local: '2027-03-01T23:59' },
  extension_requests: { state: 'OPEN', grant_id: null },
  revision_requests: {
    asks: JSON.stringify([{ said: CANARY_SAID }]),
    due_at: new Date('2027-01-20T15:00:00Z'),
  },
  excuses: { ended_by: null },
  cell_decisions: { points: null, waives_late: true, ended_by: null },
  regrade_requests: { asks: JSON.stringify([{ said: CANARY_SAID }]), state: 'OPEN', answered_by: null },
  submissions: { handed_in_at: new Date('2027-01-11T15:00:00Z') },
  second_readings: {
    ...{
      scores: JSON.stringify([{ said: CANARY_SAID }]),
      first_scores: JSON.stringify([{ said: CANARY_SAID }]),
    },
    ...{ settled_as: null, settled_by: null },
  },
  past_grades: {
    scores: JSON.stringify([{ said: CANARY_SAID }]),
    remarks: JSON.stringify([{ said: CANARY_SAID }]),
  },
  staff_notes: { way: 'PHONE' },
  service_units: { minutes: 20 },
  passkeys: { name: CANARY_NAME },
  links: { purpose: 'ADDRESS' },
  viewings: { ended_because: null },
};

export interface Tie {
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
export const ties = (db: Db) =>
  db.owner<Tie>(`
    select k.conrelid::regclass::text as child, a.attname::text as column, k.confrelid::regclass::text as parent
    from pg_constraint k
    join lateral unnest(k.conkey, k.confkey) as u(child, parent) on true
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.child and a.attname <> 'tenant_id'
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by 1, 2`);

const columnsOf = (db: Db, table: string) =>
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
export function under(all: readonly Tie[], roots: readonly string[]): string[] {
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
export async function traces(db: Db, tenantId: string): Promise<string[]> {
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
export async function fill(
  db: Db,
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
    for (const { name, type, needed, word } of await columnsOf(db, table)) {
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
      else if (type === 'text') values[name] = word ?? CANARY_SAID;
      else if (type === 'text[]') values[name] = [CANARY_SAID];
      else if (type === 'jsonb')
        values[name] = JSON.stringify({ said: CANARY_SAID, deep: [{ said: CANARY_SAID }] });
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

/** What a student's rows refer to and does not hang on them, with words that may be about somebody. */
export async function besides(
  db: Db,
  work: { tenantId: string; assignmentId: string; instructor: { id: string } },
): Promise<Map<string, string>> {
  // One act of giving time may be for three hundred students: it hangs on none of them.
  const grantId = newId();
  await db.owner(
    `insert into extension_grants (tenant_id, id, assignment_id, days, reason, granted_at)
     values ($1, $2, $3, 2, $4, now())`,
    [work.tenantId, grantId, work.assignmentId, CANARY_SAID],
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
  const noticeId = newId();
  await db.owner(
    `insert into privacy_notices (tenant_id, id, version, text, published_by, published_at)
     values ($1, $2, 1, 'What we keep.', $3, now())`,
    [work.tenantId, noticeId, work.instructor.id],
  );
  return new Map([
    ['privacy_notices', noticeId],
    ['extension_grants', grantId],
    ['roster_imports', importId],
    ['join_codes', codeId],
  ]);
}
