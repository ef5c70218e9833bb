import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { Forbidden, NotFound, type Role } from '@firsthand/contracts';
import { BankComment, Notification, StoredFile } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  besides,
  fill,
  given,
  openTestDatabase,
  OWNS,
  Shelf,
  type TestDatabase,
  ties,
  under,
} from '@firsthand/testing';
import { FileReaders } from '../files/file-readers.ts';
import { keyOf } from '../files/files.rules.ts';
import { FilesService } from '../files/files.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import { MarkingService } from '../grading/marking.service.ts';
import { PersonExport } from './person-export.ts';
import { ROWS_AT_A_TIME, TAKEN_FILES } from './person-export.queries.ts';
import { ACCOUNT_TABLES } from './tables.account.ts';
import { STAFF_TABLES } from './tables.staff.ts';

const shelf = new Shelf();
let db: TestDatabase;
let g: ReturnType<typeof given>;
let persons: PersonExport;
let rowsRead: number[] = [];

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  persons = new PersonExport(db.uow, new FilesService(db.uow, shelf, new FileReaders()));
});
afterAll(() => db.close());
beforeEach(() => {
  db.clock.set('2027-01-11T15:00:00Z');
  rowsRead = [];
});

type Archive = Record<string, string>;
async function opened({ bytes }: { bytes: AsyncIterable<Uint8Array> }): Promise<Archive> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  const files = unzipSync(new Uint8Array(Buffer.concat(chunks)));
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}
const rowsOf = (archive: Archive, name: string) =>
  JSON.parse(archive[`${name}.json`] ?? '[]') as Record<string, unknown>[];

/** Everything of somebody's who is staff and a student, in every table there is; and of another, whose words are others'. */
async function everywhere() {
  const work = await g.assignment();
  const other = await g.student(work);
  const person = await g.student(work);
  await db.owner(
    `update users set roles = array['STUDENT', 'INSTRUCTOR', 'COUNSELLOR', 'ADMINISTRATOR'], password_hash = 'a hash'
     where tenant_id = $1 and id = $2`,
    [work.tenantId, person.id],
  );
  const all = await ties(db);
  const own = new Map([
    ...(await besides(db, work)),
    ...Object.entries({
      ...{ users: person.id, enrolments: person.enrolmentId },
      'second_readings.reader_id': work.instructor.id,
      'viewings.administrator_id': work.instructor.id,
    }),
  ]);
  await fill(db, own, work.tenantId, under(all, ['contacts', 'users']), all, 'Mine.');
  const touching = all.filter(
    ({ parent, column }) => parent === 'users' && ![...OWNS, 'id'].includes(column),
  );
  const { id: interviewId, contactId } = await g.interview(work, other);
  const theirs = new Map(
    Object.entries({
      ...{ users: other.id, enrolments: other.enrolmentId, cohorts: work.cohortId },
      ...{ sections: work.sectionId, assignments: work.assignmentId },
      ...{ interviews: interviewId, contacts: contactId },
      ...Object.fromEntries(touching.map(({ child, column }) => [`${child}.${column}`, person.id])),
      'second_readings.first_by': work.instructor.id,
      'join_codes.section_id': work.sectionId,
    }),
  );
  await fill(
    db,
    theirs,
    work.tenantId,
    under(all, [...new Set(touching.map(({ child }) => child))]),
    all,
    'In the work of somebody else.',
  );
  await db.owner(
    `update regrade_requests set state = 'KEPT', answered_by = $2, answered_at = now() where tenant_id = $1`,
    [work.tenantId, person.id],
  );
  await db.uow.run(person.actor, (tx) =>
    tx.audit('names.revealed', { kind: 'assignment', id: work.assignmentId }),
  );
  return { work, person, other };
}

describe('what is held about somebody', () => {
  it('is one file with every table that has something of theirs, and no key in it', async () => {
    const { person, work } = await everywhere();
    // A mail that has not left has the key of its link in it.
    await db.owner(
      `insert into deliveries (tenant_id, id, user_id, template, params, dedup_key, state, next_attempt_at, created_at)
        values ($1, uuidv7(), $2, 'INVITATION', '{"token": "secret-of-a-link", "path": "/kept"}', 'kept', 'PLANNED', now(), now())`,
      [work.tenantId, person.id],
    );
    const { name, bytes } = await persons.own({ ...person.actor, roles: ['INSTRUCTOR'] });
    expect(name).toBe('firsthand-data-2027-01-11.zip');
    const archive = await opened({ bytes });
    const inIt = (folder: string, tables: readonly { table: string }[]) =>
      tables.map(({ table }) => `${folder}/${table}`).filter((file) => !(`${file}.json` in archive));
    // What is tied by its id alone is filled by nobody here.
    expect(
      inIt(
        'account',
        ACCOUNT_TABLES.filter(({ ties: by }) => !by.includes('id')),
      ),
    ).toEqual([]);
    expect(inIt('staff', STAFF_TABLES)).toEqual([]);
    expect(
      inIt('record', [{ table: 'contacts' }, { table: 'interviews' }, { table: 'submissions' }]),
    ).toEqual([]);
    expect(archive['account/deliveries.json']).toContain('/kept');
    expect(archive['README.txt']).toContain('This is what Firsthand holds about you');
    for (const [file, text] of Object.entries(archive))
      expect([file, /tenant_id|password_hash|secret|code_hash|public_key|paper_codes/.test(text)]).toEqual([
        file,
        false,
      ]);
    // The same twice: for a program, and for a spreadsheet.
    for (const { folder, table } of TAKEN_FILES) {
      const csv = archive[`${folder}/${table}.csv`];
      if (csv === undefined) continue;
      const lines = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
      expect(lines).toHaveLength(rowsOf(archive, `${folder}/${table}`).length);
    }
  });

  it('has what they wrote as staff by the id of what it is about, and nothing that others wrote', async () => {
    const { person, other, work } = await everywhere();
    const archive = await opened(await persons.own(person.actor));
    expect(rowsOf(archive, 'staff/grades')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          feedback: 'In the work of somebody else.',
          submission_id: expect.any(String),
        }),
      ]),
    );
    expect(rowsOf(archive, 'account/audit_entries').map(({ action }) => action)).toEqual([
      'names.revealed',
      'data.taken',
    ]);
    const [user] = await db.owner<{ email: string; family_name: string }>(
      'select email, family_name from users where tenant_id = $1 and id = $2',
      [work.tenantId, other.id],
    );
    for (const [file, text] of Object.entries(archive)) {
      if (!file.startsWith('staff/')) continue;
      expect([file, text.includes(user!.email)]).toEqual([file, false]);
      expect([file, /snapshot|quote|asks/.test(text) && !file.startsWith('staff/revision_requests')]).toEqual(
        [file, false],
      );
    }
    const health = rowsOf(archive, 'staff/accommodations');
    expect(health).toHaveLength(2);
    for (const row of health) expect(row).not.toHaveProperty('note');
  });

  it('tells whoever grades without names of no text whose it is, until these are shown', async () => {
    const work = await g.submission();
    const { actor } = work.instructor;
    const marking = new MarkingService(db.uow);
    await marking.hideNames(actor, work.assignmentId);
    await new GradingService(db.uow).sheet(actor, work.submissionId);
    const lineOf = async () =>
      rowsOf(await opened(await persons.own(actor)), 'account/audit_entries').find(
        ({ action }) => action === 'submission.read',
      );
    expect(await lineOf()).toMatchObject({ subject_id: null, person_id: null, detail: null });
    await marking.revealNames(actor, work.assignmentId, 'All are graded.');
    expect(await lineOf()).toMatchObject({ subject_id: work.submissionId, person_id: work.student.id });
  });

  it('is read some rows at a time, and none is left out or told twice', async () => {
    const work = await g.assignment();
    const { instructor } = work;
    const many = ROWS_AT_A_TIME * 2 + 7;
    await db.owner(
      `insert into bank_comments (tenant_id, id, written_by, scope, text)
       select $1, uuidv7(), $2, 'OWN', 'Comment ' || n from generate_series(1, $3::int) n`,
      [work.tenantId, instructor.id, many],
    );
    const uow = db.door({});
    const counted = new Proxy(uow, {
      get: (target, property, receiver) =>
        property === 'read'
          ? async (...given: Parameters<typeof uow.read>) => {
              const found = await target.read(...given);
              if (Array.isArray(found)) rowsRead.push(found.length);
              return found;
            }
          : Reflect.get(target, property, receiver),
    });
    const exports = new PersonExport(counted, new FilesService(uow, shelf, new FileReaders()));
    const archive = await opened(await exports.own(instructor.actor));
    const texts = rowsOf(archive, 'staff/bank_comments').map(({ text }) => text);
    expect(texts).toHaveLength(many);
    expect(new Set(texts).size).toBe(many);
    expect(Math.max(...rowsRead)).toBe(ROWS_AT_A_TIME);
  });

  it('has the files they kept, and says whose language it speaks', async () => {
    const work = await g.assignment();
    const student = await g.student(work);
    const id = newId();
    const file = { id, purpose: 'CARD' as const, sha256: 'a'.repeat(64) };
    await db.uow.run(work.system, (tx) =>
      tx.insert(StoredFile, {
        ...{ ...file, ownerId: student.id, state: 'KEPT', bytes: 3, width: 1, height: 1 },
        ...{ createdAt: tx.now, looseSince: null },
      }),
    );
    await shelf.put(keyOf(work.tenantId, file, 'full'), Buffer.from('abc'));
    await db.owner(`update users set locale = 'fr-CA' where tenant_id = $1 and id = $2`, [
      work.tenantId,
      student.id,
    ]);
    const archive = await opened(await persons.own(student.actor));
    expect(archive[`files/${id}.jpg`]).toBe('abc');
    expect(archive['README.txt']).toContain('Voici ce que Firsthand conserve');
  });

  it('is anybody’s own, whatever they are, but not behind half a door', async () => {
    const tenant = await g.tenant();
    for (const roles of [['OPERATOR'], ['ADMINISTRATOR'], ['INSTRUCTOR'], ['COUNSELLOR']] as Role[][]) {
      const { actor, id } = await g.user(tenant, roles);
      const archive = await opened(await persons.own(actor));
      expect(rowsOf(archive, 'account/users')).toMatchObject([{ id, roles }]);
    }
    // Also of whoever was staff of a section, and is of none any more.
    const left = await g.user(tenant, ['INSTRUCTOR']);
    await db.owner(`update users set roles = '{}' where tenant_id = $1 and id = $2`, [
      tenant.tenantId,
      left.id,
    ]);
    const archive = await opened(await persons.own({ ...left.actor, roles: [] }));
    expect(rowsOf(archive, 'account/users')).toMatchObject([{ id: left.id }]);
    // Signed in, and a second step is still wanted: they act as nothing yet.
    const { actor } = await g.user(tenant, ['INSTRUCTOR']);
    await expect(persons.own({ ...actor, roles: [] })).rejects.toThrow(Forbidden);
  });
});

describe('an administrator whom somebody asked for it', () => {
  async function asked() {
    const work = await g.assignment();
    const [ada, bea] = [await g.user(work, ['ADMINISTRATOR']), await g.user(work, ['ADMINISTRATOR'])];
    const { instructor } = work;
    await db.uow.run(instructor.actor, async (tx) => {
      await tx.insert(BankComment, { writtenBy: instructor.id, scope: 'OWN', sectionId: null, text: 'Mine' });
    });
    return { work, ada, bea, instructor };
  }

  it('takes it for a reason that is written down and told, within the hour, and nobody else does', async () => {
    const { work, ada, bea, instructor } = await asked();
    const { entryId, until } = await persons.ask(ada.actor, {
      id: instructor.id,
      reason: ' A letter of 4 January ',
    });
    expect(until).toBe('2027-01-11T16:00:00.000Z');
    const told = await db.uow.read(work.system, (read) => read.find(Notification, { userId: instructor.id }));
    expect(told).toMatchObject([{ kind: 'DATA_TAKEN', params: { reason: 'A letter of 4 January' } }]);
    const [line] = await db.owner(
      'select action, person_id, user_id, detail from audit_entries where id = $1',
      [entryId],
    );
    expect(line).toEqual({
      ...{ action: 'person.exported', person_id: instructor.id, user_id: ada.id },
      detail: { reason: 'A letter of 4 January' },
    });
    const archive = await opened(await persons.asked(ada.actor, entryId));
    expect(rowsOf(archive, 'account/users')).toMatchObject([{ id: instructor.id }]);
    expect(rowsOf(archive, 'staff/bank_comments')).toMatchObject([{ text: 'Mine' }]);

    await expect(persons.asked(bea.actor, entryId)).rejects.toThrow(NotFound);
    await expect(persons.asked(instructor.actor, entryId)).rejects.toThrow(Forbidden);
    db.clock.advance({ hours: 1 });
    await expect(persons.asked(ada.actor, entryId)).rejects.toThrow(NotFound);
  });

  it('says why, and takes nobody’s of another institution, nor an operator’s, nor by another line of the log', async () => {
    const { work, ada, instructor } = await asked();
    const stranger = await asked();
    await expect(persons.ask(ada.actor, { id: instructor.id, reason: ' ' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const reason = 'They asked in a letter';
    await expect(persons.ask(ada.actor, { id: stranger.instructor.id, reason })).rejects.toThrow(NotFound);
    const operator = await g.user(work, ['OPERATOR']);
    await expect(persons.ask(ada.actor, { id: operator.id, reason })).rejects.toThrow(NotFound);
    await expect(persons.ask(instructor.actor, { id: ada.id, reason })).rejects.toThrow(Forbidden);
    const { entryId } = await persons.ask(stranger.ada.actor, { id: stranger.instructor.id, reason });
    await expect(persons.asked(ada.actor, entryId)).rejects.toThrow(NotFound);
    const other = await db.uow.run(ada.actor, (tx) =>
      tx.audit('person.corrected', { kind: 'user', id: ada.id }),
    );
    await expect(persons.asked(ada.actor, other)).rejects.toThrow(NotFound);
    await expect(persons.asked(ada.actor, 'no id')).rejects.toThrow(NotFound);
  });
});
