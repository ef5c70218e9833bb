import sharp from 'sharp';
import { Decision, StoredFile } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import {
  besides,
  CANARY_MAIL as MAIL,
  CANARY_NAME as NAME,
  CANARY_PHONE as PHONE,
  CANARY_SAID as SAID,
  fill,
  given,
  openTestDatabase,
  OWNS,
  type TestDatabase,
  ties,
  traces,
  under,
  Shelf,
} from '@firsthand/testing';
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
    'person_id',
    'placed_by',
    'lifted_by',
    'printed_by',
    'administrator_id',
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
  ...['sections', 'cohorts', 'occupations', 'roster_imports', 'join_codes', 'privacy_notices'],
  ...['assignments', 'milestones', 'rubrics', 'rubric_criteria', 'rubric_levels'],
];
/** And what hangs on none of them, but is looked through, because its words may be about one of them. */
const LOOKED_THROUGH = ['extension_grants'];

/** Where no words about anybody can stand: the student's own name below a pledge, picks, a sum of what was handed in. */
const NOT_THEIRS = [
  ...['nudges.occasion', 'nudges.reason'],
  ...['pledges.signed_name', 'pledges.text', 'primer_tries.answers', 'submissions.hash'],
];

const shelf = new Shelf();

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

    const all = await ties(db);
    const tables = under(all, ['contacts', 'users']);
    const known = new Map([
      ...(await besides(db, work)),
      ...Object.entries({
        contacts: contactId,
        users: student.id,
        interviews: interviewId,
        enrolments: student.enrolmentId,
        files: card.id,
        // Nobody reads their own a second time.
        'second_readings.reader_id': work.instructor.id,
        'viewings.administrator_id': work.instructor.id,
      }),
    ]);
    await fill(db, known, work.tenantId, tables, all);
    // Why something was decided stands in the log a second time, and why somebody was looked at only there.
    await db.uow.run(work.system, async (tx) => {
      await tx.audit('cell.decided', { kind: 'enrolment', id: student.enrolmentId }, { reason: SAID });
      await tx.audit('drafts.handed-in', { kind: 'assignment', id: work.assignmentId }, { reason: SAID });
      await tx.audit('viewing.began', { kind: 'user', id: student.id }, { reason: SAID });
    });
    const words = (await traces(db, work.tenantId)).filter((column) => !NOT_THEIRS.includes(column));
    expect(words.length).toBeGreaterThan(60);

    const { token } = await db.uow.run(work.system, (tx) => links.issue(tx, contactId, MAIL));
    await pages.erase(token, { requestId: 'test', address: '10.9.9.9', signedInAs: null });
    expect(await traces(db, work.tenantId)).toEqual(NOT_THEIRS);

    await expect(files.open(student.actor, card.id, 'full')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await files.sweepLoose(work.system);
    expect([...shelf.held.keys()]).toEqual([]);
    expect(await db.uow.read(work.system, (read) => read.find(StoredFile, {}))).toEqual([]);
  });

  it('knows of everything a student’s rows refer to whether its words may be about one of their people', async () => {
    const all = await ties(db);
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
    const columns = (await ties(db)).filter(({ parent }) => parent === 'users').map(({ column }) => column);
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
