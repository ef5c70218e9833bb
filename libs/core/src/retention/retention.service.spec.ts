import sharp from 'sharp';
import { Forbidden, type RetentionKind } from '@firsthand/contracts';
import {
  Attachment,
  BankComment,
  Enrolment,
  FilePart,
  Grade,
  Notification,
  statement,
  StoredFile,
  User,
} from '@firsthand/persistence';
import { newId, openQueue } from '@firsthand/platform';
import {
  besides,
  CANARY_SAID,
  fill,
  given,
  hasRedis,
  openTestDatabase,
  OWNS,
  startRedis,
  type TestDatabase,
  ties,
  traces,
  under,
  Shelf,
} from '@firsthand/testing';
import { FileReaders } from '../files/file-readers.ts';
import { FilesService } from '../files/files.service.ts';
import { SessionsService } from '../identity/sessions.service.ts';
import { Tries } from '../identity/tries.ts';
import { ViewingsService } from '../identity/viewings.service.ts';
import { IntervieweeLinks } from '../interviewees/interviewee-links.ts';
import { IntervieweesService } from '../interviewees/interviewees.service.ts';
import { LinkedNotice } from '../interviewees/linked-notice.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { Letters } from '../notifications/letters.ts';
import { EndAsking } from '../outreach/end-asking.ts';
import { ACCOUNT_TABLES } from '../portfolio/tables.account.ts';
import { NOT_TAKEN, STAFF_TABLES } from '../portfolio/tables.staff.ts';
import { NOT_IN_PORTFOLIO, PORTFOLIO_TABLES } from '../portfolio/tables.ts';
import { OutboxService } from '../tenancy/outbox.service.ts';
import { ErasePerson } from './erase-person.ts';
import { RemoveDue } from './remove-due.ts';
import { ERASE_PERSON } from './retention.queries.ts';
import { RetentionService } from './retention.service.ts';
import { GOES_BESIDES, GOES_WITH, NO_RULE, NOT_HELD, STAYS } from './tables.ts';

/** Where no words about anybody stand, though a canary can: why and when a nudge was due, the sum of what was handed in. */
const NO_WORDS = ['nudges.occasion', 'nudges.reason', 'submissions.hash'];

const shelf = new Shelf();

let db: TestDatabase;
let g: ReturnType<typeof given>;
let retention: RetentionService;
let due: RemoveDue;
let erasing: ErasePerson;
let interviewees: IntervieweesService;
let links: IntervieweeLinks;
let files: FilesService;
const NEVER = { aborted: false };

beforeAll(async () => {
  db = await openTestDatabase();
  g = given(db);
  links = new IntervieweeLinks(db.uow, new Tries(db.database));
  const letters = new Letters(db.uow, new LinkedNotice(links, { publicUrl: 'https://firsthand.example' }));
  interviewees = new IntervieweesService(links, new EndAsking(), letters, new QuotaWeighing());
  files = new FilesService(db.uow, shelf, new FileReaders());
  retention = new RetentionService(db.uow);
  due = new RemoveDue(db.uow, interviewees);
  erasing = new ErasePerson(db.uow, files);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-01-11T15:00:00Z'));

type Work = Awaited<ReturnType<typeof g.assignment>>;
const administratorOf = (work: Work) => g.user(work, ['ADMINISTRATOR']);
const nights = async (work: Work, kind: RetentionKind, ...days: number[]) => {
  const removed: number[] = [];
  for (const pass of days) {
    db.clock.advance({ days: pass });
    removed.push(await due.run(work.system, kind, NEVER));
  }
  return removed;
};
const count = async (work: Work, table: string) =>
  (
    await db.owner<{ n: number }>(`select count(*)::int as n from ${table} where tenant_id = $1`, [
      work.tenantId,
    ])
  )[0]!.n;
const set = (
  actor: Awaited<ReturnType<typeof administratorOf>>['actor'],
  kind: RetentionKind,
  days: number,
) => retention.keepFor(actor, kind, days, 0);
/** A student with work, a contact, a photo and a file that has come halfway. */
async function working(work: Work, hasHandedIn = true) {
  const student = hasHandedIn ? (await g.submission(work)).student : await g.student(work);
  const { id: interviewId, contactId } = await g.interview(work, student);
  const upload = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer();
  await files.keep(student.actor, { id: newId(), purpose: 'CARD', upload });
  const attachment = newId();
  await db.uow.run(work.system, async (tx) => {
    await tx.insert(StoredFile, {
      ...{ id: attachment, ownerId: student.id, purpose: 'ATTACHMENT' as const, state: 'KEPT' as const },
      ...{
        sha256: 'a'.repeat(64),
        bytes: 4,
        width: 0,
        height: 0,
        type: 'audio/mpeg',
        createdAt: tx.now,
        looseSince: null,
      },
    });
    await tx.insert(FilePart, { fileId: attachment, start: 0, bytes: Buffer.from('song') });
    await tx.insert(Attachment, {
      ...{ id: attachment, assignmentId: work.assignmentId, enrolmentId: student.enrolmentId },
      ...{ name: 'talk.mp3', position: 1, addedAt: tx.now, droppedAt: null },
    });
  });
  return { student, interviewId, contactId, attachment };
}

/** What is on its way to the workers, on PostgreSQL and on Redis, says nothing of whoever was erased. */
async function expectNothingQueued(work: Work): Promise<void> {
  const redis = hasRedis() ? await startRedis('redis') : null;
  const queues = [
    openQueue({ appDatabaseUrl: db.urls.appUrl }),
    ...(redis ? [openQueue({ appDatabaseUrl: db.urls.appUrl, redisUrl: redis.url })] : []),
  ];
  try {
    await new OutboxService(db.uow, db.database, db.clock).relay(work.system, async (rings) => {
      for (const queue of queues) await queue.addAll(rings);
    });
    const queued = await db.owner<{ text: string }>(
      `select string_agg(query_to_xml('select * from bullmq.' || quote_ident(table_name), true, true, '')::text, '') as text
       from information_schema.tables where table_schema = 'bullmq' and table_type = 'BASE TABLE'`,
    );
    for (const held of [queued[0]!.text, ...(redis ? [await redis.everything()] : [])]) {
      expect(held).toContain(work.tenantId);
      expect(held).not.toMatch(/kanarie|vogel/i);
    }
  } finally {
    for (const queue of queues) await queue.close();
    await redis?.stop();
  }
}

const keptByHolds = async () =>
  (
    await db.owner<{ name: string }>(
      `select tgrelid::regclass::text as name from pg_trigger where tgname = 'keeps_held' order by 1`,
    )
  ).map(({ name }) => name);

describe('what is kept for a time', () => {
  it('warns, waits and then removes the work of a past section, its files too; others’ and the place in it stay', async () => {
    const work = await g.assignment();
    const administrator = await administratorOf(work);
    const { student } = await working(work);
    await db.owner(`update terms set ends_on = '2026-10-01', starts_on = '2026-09-01' where tenant_id = $1`, [
      work.tenantId,
    ]);
    const running = await g.assignment({ tenant: work });
    await working(running);

    const page = await set(administrator.actor, 'SECTION_WORK', 90);
    const kind = page.kinds.find((one) => one.kind === 'SECTION_WORK')!;
    expect(kind).toMatchObject({ days: 90, removesFrom: null, due: { count: 1, held: 0 } });
    expect(kind.due!.first[0]!.label).toContain('Robin');
    expect(await nights(work, 'SECTION_WORK', 0, 13)).toEqual([0, 0]);
    expect(await count(work, 'submissions')).toBe(2);
    const told = await db.uow.read(work.system, (read) => read.find(Notification, {}));
    expect(told.map(({ userId, kind: what }) => [userId, what])).toEqual(
      expect.arrayContaining([
        [administrator.id, 'RETENTION_NEAR'],
        [student.id, 'RECORD_GOING'],
      ]),
    );
    expect(told).toHaveLength(2);

    expect(await nights(work, 'SECTION_WORK', 1, 1)).toEqual([1, 0]);
    expect(await count(work, 'submissions')).toBe(1);
    expect(await count(work, 'interviews')).toBe(1);
    expect(await count(work, 'attachments')).toBe(1);
    expect(await count(work, 'file_parts')).toBe(1);
    const [mine] = await db.uow.read(work.system, (read) =>
      read.find(Enrolment, { id: student.enrolmentId }),
    );
    expect(mine!.workRemovedAt).not.toBeNull();
    const { runs } = await retention.page(administrator.actor);
    expect(runs).toMatchObject([{ kind: 'SECTION_WORK', units: 1 }]);
    expect(runs[0]!.rows).toBeGreaterThan(3);
  });

  it('removes nothing that is held, whoever’s hold it is, until it is lifted with a reason', async () => {
    const work = await g.assignment();
    const administrator = await administratorOf(work);
    const { student } = await working(work);
    await db.owner(`update terms set ends_on = '2026-10-01', starts_on = '2026-09-01' where tenant_id = $1`, [
      work.tenantId,
    ]);
    await set(administrator.actor, 'SECTION_WORK', 90);
    await set(administrator.actor, 'CONTACT_DETAILS', 90);
    await nights(work, 'SECTION_WORK', 0);
    for (const subject of [
      { scope: 'STUDENT', email: student.email.toUpperCase() },
      { scope: 'SECTION', sectionId: work.sectionId },
      { scope: 'INSTITUTION' },
    ] as const) {
      const { holds } = await retention.hold(administrator.actor, { ...subject, reason: 'A complaint.' });
      expect(await nights(work, 'SECTION_WORK', 40)).toEqual([0]);
      expect(await nights(work, 'CONTACT_DETAILS', 100, 20)).toEqual([0, 0]);
      await expect(erasing.erase(administrator.actor, student.id, student.email)).rejects.toMatchObject({
        details: { rule: 'erase-held' },
      });
      const [contactId] = (
        await db.owner<{ id: string }>('select id from contacts where owner_id = $1', [student.id])
      ).map(({ id }) => id);
      const { token } = await db.uow.run(work.system, (tx) => links.issue(tx, contactId!, 'ada@example.org'));
      await expect(
        interviewees.erase(token, { requestId: 'test', address: '10.9.9.9', signedInAs: null }),
      ).rejects.toMatchObject({ details: { rule: 'interviewee-held' } });
      // And the database itself would not.
      await expect(db.uow.run(work.system, (tx) => tx.sql(ERASE_PERSON, student.id, tx.now))).rejects.toThrow(
        'What is held',
      );
      await retention.lift(administrator.actor, holds[0]!.id, 'Settled.');
      await expect(retention.lift(administrator.actor, holds[0]!.id, 'Again.')).rejects.toMatchObject({
        details: { rule: 'hold-lifted' },
      });
    }
    expect(await nights(work, 'SECTION_WORK', 0)).toEqual([1]);
    expect(await nights(work, 'CONTACT_DETAILS', 0, 15)).toEqual([0, 1]);
    expect(await count(work, 'submissions')).toBe(0);
  });

  it('lets nobody delete by hand what is held, in any table of somebody’s work', async () => {
    const work = await g.assignment();
    const administrator = await administratorOf(work);
    const { student, interviewId, contactId, attachment } = await working(work, false);
    const all = await ties(db);
    const known = new Map([
      ...(await besides(db, work)),
      ...Object.entries({ contacts: contactId, users: student.id, interviews: interviewId }),
      ...Object.entries({ enrolments: student.enrolmentId, files: attachment, attachments: attachment }),
      ['viewings.administrator_id', administrator.id] as const,
      ['second_readings.reader_id', work.instructor.id] as const,
    ]);
    await fill(db, known, work.tenantId, under(all, ['contacts', 'users']), all);
    const tables = await keptByHolds();
    expect(tables).toEqual(
      expect.arrayContaining([
        ...['attachments', 'choices', 'contacts', 'interviews', 'research_findings', 'research_questions'],
        ...['service_units', 'staff_notes'],
      ]),
    );
    /** What comes of deleting this table's rows, which is taken back: nothing, a rule, or PostgreSQL's own refusal. */
    const deleting = (table: string) =>
      db.uow
        .rehearse(work.instructor.actor, (tx) =>
          tx.sql(statement(`delete from ${table} where tenant_id = $1`)),
        )
        .then(() => null)
        .catch((error: { code?: string; details?: { rule?: string } }) => error.details?.rule ?? error.code);
    const outcomes = async () =>
      Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await deleting(table)])));
    const free = await outcomes();
    // What the application may never delete is refused as ever; nothing else is in the way, but what hangs on a row.
    for (const [table, came] of Object.entries(free))
      expect([table, [null, '23503', '42501']]).toEqual([table, expect.arrayContaining([came])]);
    const { email } = (
      await db.owner<{ email: string }>('select email from users where id = $1', [student.id])
    )[0]!;
    for (const scope of [
      { scope: 'STUDENT', email },
      { scope: 'SECTION', sectionId: work.sectionId },
      { scope: 'INSTITUTION' },
    ] as const) {
      const { holds } = await retention.hold(administrator.actor, { ...scope, reason: 'A complaint.' });
      for (const [table, came] of Object.entries(await outcomes()))
        expect([scope.scope, table, came]).toEqual([
          scope.scope,
          table,
          free[table] === '42501' ? '42501' : 'held',
        ]);
      await retention.lift(
        administrator.actor,
        holds.find(({ liftedAt }) => liftedAt === null)!.id,
        'Settled.',
      );
    }
    expect(await outcomes()).toEqual(free);
    // A hold on somebody else keeps nothing of theirs.
    const other = await g.student(work);
    const [{ email: others }] = (await db.owner<{ email: string }>('select email from users where id = $1', [
      other.id,
    ])) as [{ email: string }];
    await retention.hold(administrator.actor, { scope: 'STUDENT', email: others, reason: 'A complaint.' });
    expect(await outcomes()).toEqual(free);
  });

  it('lets accounts, notifications, mail, notes, rosters and the audit log go, each by its own rule', async () => {
    const work = await g.assignment();
    const administrator = await administratorOf(work);
    const { student } = await working(work);
    await db.owner(`update terms set ends_on = '2026-10-01', starts_on = '2026-09-01' where tenant_id = $1`, [
      work.tenantId,
    ]);
    await db.uow.run(work.system, async (tx) => {
      await tx.notify([
        { userId: student.id, kind: 'CONTACT_ERASED', params: {}, path: '/', dedupKey: 'one', mail: true },
      ]);
      await tx.audit('retention.set', { kind: 'tenant', id: null });
    });
    await db.owner(`update deliveries set state = 'SENT' where tenant_id = $1`, [work.tenantId]);
    for (const kind of [
      'STUDENTS',
      'NOTIFICATIONS',
      'MAILS',
      'STAFF_NOTES',
      'SERVICE_UNITS',
      'ROSTERS',
      'AUDIT',
    ] as const)
      await set(administrator.actor, kind, 365);
    const passes: Record<string, number[]> = {};
    for (const kind of [
      'NOTIFICATIONS',
      'MAILS',
      'AUDIT',
      'STUDENTS',
      'STAFF_NOTES',
      'SERVICE_UNITS',
      'ROSTERS',
    ] as const) {
      db.clock.set('2028-03-01T15:00:00Z');
      passes[kind] = await nights(work, kind, 0, 15);
    }
    expect(passes).toMatchObject({ NOTIFICATIONS: [0, 1], MAILS: [0, 1], STUDENTS: [0, 1], ROSTERS: [0, 0] });
    expect(passes['AUDIT']![1]).toBeGreaterThan(0);
    const [user] = await db.uow.read(work.system, (read) => read.find(User, { id: student.id }));
    expect(user).toMatchObject({ givenName: 'Erased', roles: [], email: `${student.id}@erased.invalid` });
  });

  it('keeps nothing for less than its bounds, and says whose change came first', async () => {
    const work = await g.assignment();
    const { actor } = await administratorOf(work);
    await expect(retention.keepFor(actor, 'AUDIT', 364, 0)).rejects.toMatchObject({
      details: { rule: 'retention-days' },
    });
    await expect(
      db.uow.run(work.system, (tx) =>
        tx.sql({
          text: `insert into retention_rules (tenant_id, id, kind, days, changed_by, changed_at) select $1, uuidv7(), 'AUDIT', 364, u.id, now() from users u where u.tenant_id = $1 limit 1`,
        } as never),
      ),
    ).rejects.toThrow('retention_rules_days');
    await retention.keepFor(actor, 'AUDIT', 400, 0);
    await expect(retention.keepFor(actor, 'AUDIT', 500, 0)).rejects.toMatchObject({ code: 'CONFLICT' });
    const { kinds } = await retention.keepFor(actor, 'AUDIT', null, 1);
    expect(kinds.find(({ kind }) => kind === 'AUDIT')).toMatchObject({ days: null, version: 0, due: null });
    await expect(
      db.uow.run(work.system, (tx) =>
        tx.sql({ text: 'delete from audit_entries where tenant_id = $1' } as never),
      ),
    ).rejects.toThrow('permission denied');
  });
});

describe('erasing a student', () => {
  it('leaves no trace of them in any table, any file, nor the queue', async () => {
    const work = await g.assignment();
    const administrator = await administratorOf(work);
    const { student, contactId, interviewId, attachment } = await working(work, false);
    await db.owner(
      `update users set given_name = 'Kanarie', family_name = 'Vogel', email = 'kanarie@vogel.example' where tenant_id = $1 and id = $2`,
      [work.tenantId, student.id],
    );
    await db.uow.run(work.system, (tx) =>
      tx.notify([
        {
          ...{
            userId: work.instructor.id,
            kind: 'ADDRESS_REFUSED',
            path: '/',
            dedupKey: 'refused',
            mail: true,
          },
          params: { name: 'Kanarie Vogel', address: 'kanarie@vogel.example' },
        },
      ]),
    );
    const all = await ties(db);
    const known = new Map([
      ...(await besides(db, work)),
      ...Object.entries({
        contacts: contactId,
        users: student.id,
        interviews: interviewId,
        enrolments: student.enrolmentId,
        files: attachment,
        attachments: attachment,
        'second_readings.reader_id': work.instructor.id,
        'viewings.administrator_id': administrator.id,
      }),
    ]);
    await fill(db, known, work.tenantId, under(all, ['contacts', 'users']), all);
    // A line of a file that could not be written has them by their address alone.
    await db.owner(
      `insert into roster_rows (tenant_id, import_id, row, state, email, given_name, family_name, cells)
       values ($1, $2, 7, 'ERROR', 'kanarie@vogel.example', 'Kanarie', '', array[$3])`,
      [work.tenantId, known.get('roster_imports'), CANARY_SAID],
    );
    const written = await whyInTheLog(work, administrator, student);
    expect((await traces(db, work.tenantId)).length).toBeGreaterThan(60);
    expect(shelf.held.size).toBeGreaterThan(0);

    const found = await erasing.look(administrator.actor, 'Kanarie@Vogel.example');
    expect(found).toMatchObject({ id: student.id, isStaff: false, held: false });
    const keys = [...shelf.held.keys()].filter((key) => key.includes(work.tenantId));
    expect(keys.length).toBeGreaterThan(0);
    await expect(erasing.erase(administrator.actor, student.id, 'other@vogel.example')).rejects.toMatchObject(
      {
        code: 'NOT_FOUND',
      },
    );
    await erasing.erase(administrator.actor, student.id, found.email!);

    expect(await traces(db, work.tenantId)).toEqual([]);
    // Who did what to whom stays, and why, where it was about somebody else.
    const stayed = await logged(work);
    expect(stayed.map(({ id }) => id)).toEqual(expect.arrayContaining(written));
    expect(stayed.map(({ action, of, reason }) => [action, of, reason])).toEqual(
      expect.arrayContaining([
        ['viewing.began', student.id, null],
        ['cell.decided', student.id, null],
        ['viewing.began', work.instructor.id, 'somebody (somebody) says that they see nothing'],
        ['names.revealed', null, 'Only somebody was left'],
        ['drafts.handed-in', null, 'The laptop of somebody was stolen'],
      ]),
    );
    expect([...shelf.held.keys()].filter((key) => key.includes(work.tenantId))).toEqual([]);
    for (const table of ['files', 'file_parts', 'attachments'])
      expect([table, await count(work, table)]).toEqual([table, 0]);
    await expectNothingQueued(work);
    await expect(erasing.look(administrator.actor, found.email!)).rejects.toMatchObject({
      details: { rule: 'erase-nobody' },
    });
  });
  /** What was written down, the reads apart. */
  const logged = (work: Work) =>
    db.owner<{ id: string; action: string; of: string | null; reason: string | null }>(
      `select id, action, person_id as of, detail->>'reason' as reason from audit_entries
       where tenant_id = $1 and detail <> '{}' order by id`,
      [work.tenantId],
    );
  /** Their name in every reason that the log keeps: where somebody was looked at, and where work was decided upon. */
  async function whyInTheLog(
    work: Work,
    administrator: Awaited<ReturnType<typeof administratorOf>>,
    student: { id: string; enrolmentId: string },
  ): Promise<string[]> {
    const viewings = new ViewingsService(db.uow, db.clock);
    const sessions = new SessionsService(db.uow, db.clock);
    for (const [userId, reason] of [
      // By half their name, as people speak of who they look at.
      [student.id, 'Kanarie cannot hand in'],
      [work.instructor.id, 'Kanarie Vogel (kanarie@vogel.example) says that they see nothing'],
    ] as const) {
      const { id } = await db.uow.run(administrator.actor, (tx) =>
        sessions.open(tx, administrator.id, null, null),
      );
      await viewings.begin(administrator.actor, id, { userId, reason });
    }
    await db.uow.run(administrator.actor, async (tx) => {
      const assignment = { kind: 'assignment', id: work.assignmentId } as const;
      await tx.audit('names.revealed', assignment, { reason: 'Only Kanarie Vogel was left' });
      await tx.audit('drafts.handed-in', assignment, { reason: 'The laptop of Kanarie  Vogel was stolen' });
      await tx.audit(
        'cell.decided',
        { kind: 'enrolment', id: student.enrolmentId },
        { points: 3, reason: 'Vogel was ill' },
      );
    });
    const lines = await logged(work);
    expect(lines.filter(({ reason }) => /Kanarie|Vogel/.test(reason ?? ''))).toHaveLength(5);
    return lines.map(({ id }) => id);
  }
});

describe('erasing somebody who was staff', () => {
  const EMAIL = 'kanarie@vogel.example';
  const SIGNED = `Well done. Kanarie Vogel, ${EMAIL}`;
  /** A tie by which somebody stands in the work of others. */
  const touches = ({ parent, column }: Awaited<ReturnType<typeof ties>>[number]) =>
    parent === 'users' && ![...OWNS, 'id'].includes(column);

  /**
   * Somebody with a row in every table that is a person's own, and another, signed by them, in every table in which one
   * stands by something one did, and beneath.
   */
  async function taught(isStudentToo: boolean) {
    const work = await g.assignment();
    const administrator = await g.user(work, ['ADMINISTRATOR'], { passwordHash: 'set' });
    const other = await g.student(work);
    const gone = isStudentToo ? await g.student(work) : await g.enrolled(work, 'INSTRUCTOR');
    const elsewhere = await g.assignment({ tenant: work });
    await db.owner(
      `insert into enrolments (tenant_id, id, section_id, user_id, role, created_at)
       values ($1, $2, $3, $4, 'INSTRUCTOR', now())`,
      [work.tenantId, newId(), elsewhere.sectionId, gone.id],
    );
    await db.owner(
      `update users set given_name = 'Kanarie', family_name = 'Vogel', email = $3,
         roles = array['INSTRUCTOR', 'COUNSELLOR', 'ADMINISTRATOR'] where tenant_id = $1 and id = $2`,
      [work.tenantId, gone.id, EMAIL],
    );
    const all = await ties(db);
    const own = new Map([
      ...(await besides(db, work)),
      ...Object.entries({
        ...{ users: gone.id, enrolments: gone.enrolmentId, 'viewings.administrator_id': administrator.id },
        // What was done in their own work goes with it.
        'second_readings.reader_id': work.instructor.id,
        'second_readings.first_by': administrator.id,
      }),
    ]);
    await fill(
      db,
      own,
      work.tenantId,
      under(all, isStudentToo ? ['contacts', 'users'] : ['users']),
      all,
      SIGNED,
    );
    const touching = all.filter(touches);
    const { id: interviewId, contactId } = await g.interview(work, other);
    const theirs = new Map(
      Object.entries({
        ...{ users: other.id, enrolments: other.enrolmentId },
        ...{ sections: work.sectionId, assignments: work.assignmentId },
        ...{ interviews: interviewId, contacts: contactId, cohorts: work.cohortId },
        ...Object.fromEntries(touching.map(({ child, column }) => [`${child}.${column}`, gone.id])),
        // Nobody reads their own a second time.
        'second_readings.first_by': work.instructor.id,
        'join_codes.section_id': work.sectionId,
      }),
    );
    const upload = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#246' } })
      .jpeg()
      .toBuffer();
    await files.keep(gone.actor, { id: newId(), purpose: 'CARD', upload });
    const tables = under(all, [...new Set(touching.map(({ child }) => child))]);
    // Something is on its way that was about them.
    await db.uow.run(work.system, (tx) =>
      tx.notify([
        {
          ...{ userId: other.id, kind: 'ADDRESS_REFUSED', path: '/', dedupKey: 'refused', mail: true },
          params: { name: 'Kanarie Vogel', address: EMAIL },
        },
      ]),
    );
    await fill(db, theirs, work.tenantId, tables, all, `And so on. ${SIGNED}`);
    return { work, administrator, gone, touching };
  }

  /** The tie, if somebody stands by it. */
  const standing = async (
    { tenantId }: Work,
    { child, column }: { child: string; column: string },
    id: string,
  ) => {
    const sql = `select exists (select 1 from ${child} where tenant_id = $1 and ${column} = $2) as is`;
    const [found] = await db.owner<{ is: boolean }>(sql, [tenantId, id]);
    return found!.is ? [`${child}.${column}`] : [];
  };

  /** Their sections have somebody else, what was theirs to mark is marked, and whom they followed somebody else follows. */
  async function handedOver({ tenantId, instructor }: Work, id: string) {
    await db.owner(
      `insert into enrolments (tenant_id, id, section_id, user_id, role, created_at)
       select tenant_id, uuidv7(), section_id, $3, 'INSTRUCTOR', now() from enrolments
       where tenant_id = $1 and user_id = $2 and role = 'INSTRUCTOR'
       on conflict do nothing`,
      [tenantId, id, instructor.id],
    );
    await db.owner('update caseload_students set counsellor_id = $2 where tenant_id = $1', [
      tenantId,
      instructor.id,
    ]);
    await db.owner('update marker_allocations set marker_id = $2 where tenant_id = $1', [
      tenantId,
      instructor.id,
    ]);
    await db.owner(`update grades set state = 'RELEASED', released_at = now() where tenant_id = $1`, [
      tenantId,
    ]);
    await db.owner('update second_readings set finished_at = now(), points = 1 where tenant_id = $1', [
      tenantId,
    ]);
    await db.owner('update grading_claims set held_until = held_since where tenant_id = $1', [tenantId]);
  }

  it.each([
    ['only that', false],
    ['a student too', true],
  ])(
    'leaves their name in no table, and what they did in the work of others: %s',
    async (_, isStudentToo) => {
      const { work, administrator, gone, touching } = await taught(isStudentToo);
      expect((await traces(db, work.tenantId)).length).toBeGreaterThan(60);
      const found = await erasing.look(administrator.actor, EMAIL);
      expect(found).toMatchObject({ id: gone.id, isStaff: true, held: false });
      await expect(erasing.erase(administrator.actor, gone.id, EMAIL)).rejects.toMatchObject({
        details: { rule: 'erase-duties' },
      });
      await handedOver(work, gone.id);
      const there = (await Promise.all(touching.map((tie) => standing(work, tie, gone.id)))).flat();
      expect(there.length).toBeGreaterThan(30);
      await erasing.erase(administrator.actor, gone.id, EMAIL);
      expect((await traces(db, work.tenantId)).filter((column) => !NO_WORDS.includes(column))).toEqual([]);
      expect([...shelf.held.keys()].filter((key) => key.includes(work.tenantId))).toEqual([]);
      await expectNothingQueued(work);
      // By every tie that stays they still stand there, and by no other.
      const still = (await Promise.all(touching.map((tie) => standing(work, tie, gone.id)))).flat();
      expect(still.sort()).toEqual(there.filter((tie) => tie in STAYS).sort());
      const [user] = await db.uow.read(work.system, (read) => read.find(User, { id: gone.id }));
      expect(user).toMatchObject({
        ...{ givenName: 'Former', familyName: 'member of staff', roles: [], passwordHash: null },
        email: `${gone.id}@erased.invalid`,
      });
      const said = await db.owner<{ feedback: string }>(
        'select feedback from grades where tenant_id = $1 and graded_by = $2',
        [work.tenantId, gone.id],
      );
      expect(said).toEqual([
        { feedback: 'And so on. Well done. a former member of staff, a former member of staff' },
      ]);
      await expect(erasing.look(administrator.actor, EMAIL)).rejects.toMatchObject({
        details: { rule: 'erase-nobody' },
      });
    },
  );

  it('says beforehand what goes, what stays and what is open, and takes comments of their own along', async () => {
    const work = await g.assignment();
    const administrator = await g.user(work, ['ADMINISTRATOR'], { passwordHash: 'set' });
    const { id, email } = work.instructor;
    const { submissionId } = await g.submission(work);
    await db.uow.run(work.instructor.actor, async (tx) => {
      const comment = { writtenBy: id, sectionId: null, text: 'Whose words are these?' };
      await tx.insert(BankComment, [
        { ...comment, scope: 'OWN' },
        { ...comment, scope: 'TENANT' },
      ]);
      await tx.insert(Grade, {
        ...{ submissionId, rubricId: work.rubric.id, state: 'READY', feedback: 'Good.', points: 3 },
        ...{ gradedBy: id, updatedAt: tx.now, releasedAt: null },
      });
      await tx.audit('grade.saved', { kind: 'submission', id: submissionId });
    });
    const look = () => erasing.look(administrator.actor, email);
    const refused = (rule: string) =>
      expect(erasing.erase(administrator.actor, id, email)).rejects.toMatchObject({ details: { rule } });
    expect(await look()).toMatchObject({
      ...{ isStaff: true, held: false, onlyAdministrator: false, comments: 1, gradesStay: 1, linesStay: 1 },
      duties: [
        { what: 'MARKING', count: 1 },
        { what: 'SECTION', count: 1 },
      ],
    });
    await refused('erase-duties');
    // Somebody else's by each of these, and not before the last.
    const another = await g.enrolled(work, 'INSTRUCTOR');
    await refused('erase-duties');
    await db.owner(`update grades set state = 'RELEASED', released_at = now() where tenant_id = $1`, [
      work.tenantId,
    ]);
    expect((await look()).duties).toEqual([]);
    for (const [made, undone] of [
      [
        'insert into caseload_students (tenant_id, id, enrolment_id, counsellor_id, assigned_by, assigned_at) select tenant_id, uuidv7(), enrolment_id, $2, $2, now() from submissions where tenant_id = $1',
        'delete from caseload_students where tenant_id = $1 and counsellor_id = $2',
      ],
      [
        `insert into marker_allocations (tenant_id, id, assignment_id, enrolment_id, marker_id) select tenant_id, uuidv7(), '${work.assignmentId}', id, $2 from enrolments where tenant_id = $1 and role = 'STUDENT' and user_id = '${(await g.student(work)).id}'`,
        'delete from marker_allocations where tenant_id = $1 and marker_id = $2',
      ],
      [
        `insert into grading_claims (tenant_id, id, held_by, held_since, held_until) select tenant_id, id, $2, '2027-01-11T14:59:00Z', '2027-01-11T15:09:00Z' from submissions where tenant_id = $1`,
        'delete from grading_claims where tenant_id = $1 and held_by = $2',
      ],
      [
        'update users set ended_at = now() where tenant_id = $1 and id <> $2 and roles = array[$$INSTRUCTOR$$]',
        'update users set ended_at = null where tenant_id = $1 and id <> $2',
      ],
    ] as const) {
      await db.owner(made, [work.tenantId, id]);
      await refused('erase-duties');
      await db.owner(undone, [work.tenantId, id]);
    }
    await erasing.erase(administrator.actor, id, email);
    const left = await db.owner<{ scope: string; by: string }>(
      'select scope, written_by as by from bank_comments where tenant_id = $1',
      [work.tenantId],
    );
    expect(left).toEqual([{ scope: 'TENANT', by: id }]);
    expect(another.id).not.toBe(id);
  });

  it('is not asked of oneself, nor of the last administrator, nor where a student’s complaint is held', async () => {
    const work = await g.assignment();
    const { student } = await g.submission(work);
    const [ada, ida] = [
      await g.user(work, ['ADMINISTRATOR'], { passwordHash: 'set' }),
      await g.user(work, ['ADMINISTRATOR']),
    ];
    const erase = (by: typeof ada, whom: { id: string; email: string }) =>
      erasing.erase(by.actor, whom.id, whom.email);
    await expect(erase(ada, ada)).rejects.toMatchObject({ details: { rule: 'erase-self' } });
    // The other one has not come in: nobody could open the house any more.
    await expect(erase(ida, ada)).rejects.toMatchObject({ details: { rule: 'last-administrator' } });
    await erase(ada, ida);
    const operator = await g.user(work, ['OPERATOR']);
    await expect(erase(ada, operator)).rejects.toMatchObject({ code: 'NOT_FOUND' });

    await g.enrolled(work, 'INSTRUCTOR');
    await db.owner('update enrolments set dropped_at = now() where tenant_id = $1 and user_id = $2', [
      work.tenantId,
      work.instructor.id,
    ]);
    const { holds } = await retention.hold(ada.actor, {
      ...{ scope: 'STUDENT', email: student.email, reason: 'They complain of their grade.' },
    });
    await expect(erase(ada, work.instructor)).rejects.toMatchObject({ details: { rule: 'erase-held' } });
    await expect(
      db.uow.run(work.system, (tx) => tx.sql(ERASE_PERSON, work.instructor.id, tx.now)),
    ).rejects.toThrow('What is held');
    await retention.lift(ada.actor, holds[0]!.id, 'Settled.');
    await erase(ada, work.instructor);
  });

  it('is said in the institution’s language', async () => {
    const work = await g.assignment();
    const ada = await g.user(work, ['ADMINISTRATOR'], { passwordHash: 'set' });
    const ida = await g.user(work, ['ADMINISTRATOR']);
    await db.owner(`update tenant_settings set locale = 'fr-CA' where tenant_id = $1`, [work.tenantId]);
    await erasing.erase(ada.actor, ida.id, ida.email);
    const [user] = await db.uow.read(work.system, (read) => read.find(User, { id: ida.id }));
    expect(user).toMatchObject({ givenName: 'Ancien membre', familyName: 'du personnel' });
  });
});

describe('the catalogue', () => {
  it('knows with what each table of a student’s goes, as the foreign keys have it', async () => {
    const all = (await ties(db)).filter(({ child, parent }) => child !== parent);
    const reached = (roots: readonly string[], besides: readonly string[] = []) => {
      const found = new Set(roots);
      for (const parent of found)
        for (const tie of all)
          if (
            tie.parent === parent &&
            parent !== 'files' &&
            !besides.includes(tie.child) &&
            (parent !== 'users' || [...OWNS, 'id'].includes(tie.column))
          )
            found.add(tie.child);
      return [...found];
    };
    const byWork = reached(['enrolments'], ['staff_notes', 'service_units']).filter(
      (table) => table !== 'enrolments',
    );
    expect(byWork.filter((table) => table !== 'attachments').sort()).toEqual(
      GOES_WITH.SECTION_WORK.filter((table) => table !== 'attachments').sort(),
    );
    const known = [...Object.values(GOES_WITH).flat(), ...Object.keys(NO_RULE), 'users'];
    expect(new Set(known).size).toBe(known.length);
    expect(reached(['users']).filter((table) => !(known as string[]).includes(table))).toEqual([]);
    const theirs = [
      ...PORTFOLIO_TABLES.map(({ table }) => table),
      ...Object.keys(NOT_IN_PORTFOLIO),
      ...under(all, ['contacts']),
    ];
    expect(theirs.filter((table) => !(known as string[]).includes(table))).toEqual([]);
    for (const reason of Object.values(NO_RULE)) expect(reason.length).toBeGreaterThan(10);
  });

  it('says of every tie to a person in which file of theirs it is, and what becomes of it when they are erased', async () => {
    const toPeople = (await ties(db)).filter(({ parent }) => parent === 'users');
    const names = [...new Set(toPeople.map(({ child, column }) => `${child}.${column}`))].sort();
    expect(names.length).toBeGreaterThan(70);
    const taken = [
      ...[...ACCOUNT_TABLES, ...STAFF_TABLES].flatMap(({ table, ties: by }) =>
        by.map((tie) => `${table}.${tie}`),
      ),
      // A student's record has its tables by the paths of its own, and a spec for them.
      ...PORTFOLIO_TABLES.flatMap(({ table }) => OWNS.map((tie) => `${table}.${tie}`)),
      ...Object.keys(NOT_TAKEN),
    ];
    expect(names.filter((tie) => !taken.includes(tie))).toEqual([]);
    const owned = toPeople
      .filter(({ column }) => [...OWNS, 'id'].includes(column))
      .map(({ child, column }) => `${child}.${column}`);
    const told = [...owned, ...Object.keys(STAYS), ...Object.keys(GOES_BESIDES)];
    expect(names.filter((tie) => !told.includes(tie))).toEqual([]);
    // And nothing is said of what is not there, or twice.
    expect(told.filter((tie) => !names.includes(tie))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
    for (const reason of [
      ...Object.values(STAYS),
      ...Object.values(GOES_BESIDES),
      ...Object.values(NOT_TAKEN),
    ])
      expect(reason.length).toBeGreaterThan(10);
  });

  it('knows which rows of a student’s a hold keeps from being deleted by hand, and why not the others', async () => {
    const named = await db.owner<{ name: string }>(
      `select distinct c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname in ('enrolment_id', 'owner_id')
         and not a.attisdropped`,
    );
    const theirs: string[] = Object.values(GOES_WITH).flat();
    expect(
      named
        .map(({ name }) => name)
        .filter((name) => theirs.includes(name))
        .sort(),
    ).toEqual([...(await keptByHolds()), ...Object.keys(NOT_HELD)].sort());
    for (const reason of Object.values(NOT_HELD)) expect(reason.length).toBeGreaterThan(10);
  });
});

it('is administrators’ alone', async () => {
  const work = await g.assignment();
  const student = await g.student(work);
  const [{ email }] = (await db.owner<{ email: string }>('select email from users where id = $1', [
    student.id,
  ])) as [{ email: string }];
  for (const { actor } of [work.instructor, student]) {
    await expect(retention.page(actor)).rejects.toThrow(Forbidden);
    await expect(retention.preview(actor, 'MAILS', 400)).rejects.toThrow(Forbidden);
    await expect(retention.keepFor(actor, 'MAILS', 400, 0)).rejects.toThrow(Forbidden);
    await expect(retention.hold(actor, { scope: 'INSTITUTION', reason: 'Mine.' })).rejects.toThrow(Forbidden);
    await expect(retention.lift(actor, newId(), 'Mine.')).rejects.toThrow(Forbidden);
    await expect(erasing.look(actor, email)).rejects.toThrow(Forbidden);
    await expect(erasing.erase(actor, student.id, email)).rejects.toThrow(Forbidden);
  }
});
