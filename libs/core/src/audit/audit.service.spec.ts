import { type Actor, AUDIT_ACTIONS, Forbidden } from '@firsthand/contracts';
import { AuditEntry } from '@firsthand/persistence';
import { given, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { ClaimsService } from '../grading/claims.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import { GRADING_SHEET } from '../grading/grading.queries.ts';
import { INTERVIEW } from '../interviews/interviews.queries.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { openedBy } from '../tenancy/opened-work.ts';
import type { AuditFilter } from './audit.queries.ts';
import { AuditService } from './audit.service.ts';
import { ReadersService } from './readers.service.ts';

let db: TestDatabase;
let audit: AuditService;
beforeAll(async () => {
  db = await openTestDatabase();
  audit = new AuditService(db.uow);
});
afterAll(() => db.close());

/** An institution in which four things were done, an hour after each other, around midnight of its own clock. */
async function world() {
  db.clock.set('2027-03-02T03:00:00.000Z');
  const g = given(db);
  const work = await g.assignment();
  const { student, submissionId } = await g.submission(work);
  const [{ email, familyName } = { email: '', familyName: '' }] = await db.owner<{
    email: string;
    familyName: string;
  }>('select email, family_name as "familyName" from users where tenant_id = $1 and id = $2', [
    work.tenantId,
    student.id,
  ]);
  const administrator = await g.user(work, ['ADMINISTRATOR'], {
    familyName: 'Okafor',
  });
  const done = [
    [work.instructor, 'submission.returned', { kind: 'submission', id: submissionId }, {}],
    [administrator, 'enrolment.dropped', { kind: 'enrolment', id: student.enrolmentId }, { reason: '=1+1' }],
    [administrator, 'care.change', { kind: 'tenant', id: work.tenantId }, {}],
    [work.instructor, 'submission.withdrawn', { kind: 'submission', id: submissionId }, {}],
  ] as const;
  for (const [who, action, subject, detail] of done) {
    await db.uow.run(who.actor, (tx) => tx.audit(action, subject, detail));
    db.clock.advance({ hours: 1 });
  }
  const actions = async (filter: AuditFilter = {}) =>
    (await audit.log(administrator.actor, { first: 50, ...filter })).edges.map(({ node }) => node.action);
  return { g, work, submissionId, student: { ...student, email, familyName }, administrator, actions };
}

const written = async (bytes: AsyncIterable<Uint8Array>) => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

describe('the log of who did what', () => {
  it('says newest first who did what, to which thing, and whose record it was', async () => {
    const { student, administrator, work } = await world();
    const { edges } = await audit.log(administrator.actor, { first: 50 });
    expect(edges.map(({ node }) => [node.action, node.by?.id, node.of?.id ?? null])).toEqual([
      ['submission.withdrawn', work.instructor.id, student.id],
      ['care.change', administrator.id, null],
      ['enrolment.dropped', administrator.id, student.id],
      ['submission.returned', work.instructor.id, student.id],
    ]);
    const [title] = await db.owner<{ title: string }>(
      'select title from assignments where tenant_id = $1 and id = $2',
      [work.tenantId, work.assignmentId],
    );
    expect(edges.map(({ node }) => node.reason)).toEqual([null, null, '=1+1', null]);
    expect(edges[0]!.node.name).toBe(title!.title);
  });

  it('is read page by page, and no line twice, also when many were written at one instant', async () => {
    const { administrator, work } = await world();
    await db.uow.run(work.system, async (tx) => {
      for (let i = 0; i < 5; i += 1) await tx.audit('mail.retry', { kind: 'tenant', id: work.tenantId });
    });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await audit.log(administrator.actor, { first: 2, after });
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(9);
    expect(new Set(seen).size).toBe(9);
  });

  it('is narrowed by who acted, by whose record, by kind, and by days of the institution’s clock', async () => {
    const { student, actions } = await world();
    expect(await actions({ by: 'okaf' })).toEqual(['care.change', 'enrolment.dropped']);
    expect(await actions({ of: student.email })).toHaveLength(3);
    expect(await actions({ of: student.email, by: 'instructor-' })).toEqual([
      'submission.withdrawn',
      'submission.returned',
    ]);
    expect(await actions({ by: '100%' })).toEqual([]);
    expect(await actions({ kind: 'INSTITUTION' })).toEqual(['care.change']);
    expect(await actions({ kind: 'GRADING', of: student.familyName })).toHaveLength(2);
    // In Toronto two of them were done before midnight.
    expect(await actions({ until: '2027-03-01' })).toEqual(['enrolment.dropped', 'submission.returned']);
    expect(await actions({ from: '2027-03-02', until: '2027-03-02' })).toHaveLength(2);
    expect(await actions({ from: '2027-03-03' })).toEqual([]);
  });

  it('is kept as a file of what is asked for, in which nothing is run, and that is in the log too', async () => {
    const { administrator, actions } = await world();
    const { bytes } = await audit.file(administrator.actor, { kind: 'PEOPLE' });
    const lines = (await written(bytes)).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(
      '\ufeffat,by,by_address,action,of,of_address,subject,subject_id,name,reason,detail',
    );
    expect(lines[1]).toContain('enrolment.dropped');
    expect(lines[1]).toContain(`,'=1+1,`);
    expect((await actions())[0]).toBe('audit.exported');
  });

  it('is administrators’ alone, of their own institution', async () => {
    const { work, student } = await world();
    for (const { actor } of [work.instructor, student]) {
      await expect(audit.log(actor, { first: 5 })).rejects.toThrow(Forbidden);
      await expect(audit.file(actor, {})).rejects.toThrow(Forbidden);
    }
    const other = await given(db).user(await given(db).tenant(), ['ADMINISTRATOR']);
    expect((await audit.log(other.actor, { first: 5 })).edges).toEqual([]);
  });

  it('has who of the staff opened a student’s work, once an hour each, and nobody who was turned away', async () => {
    const { g, work, student, submissionId, administrator, actions } = await world();
    const { id } = await g.interview(work, student);
    const open = (actor: Actor) =>
      db.uow.read(actor, (read) =>
        read.first(GRADING_SHEET, submissionId, actor.userId, openedBy(read), read.now, false),
      );
    const look = (actor: Actor) =>
      db.uow.read(actor, (read) => read.first(INTERVIEW, ...reachOf(actor), id, openedBy(read)));
    const stranger = (await g.assignment({ tenant: work })).instructor;
    await open(work.instructor.actor);
    await open(work.instructor.actor);
    await look(administrator.actor);
    // Their own, and what one is not shown, is read without a word.
    expect(await look(student.actor)).not.toBeNull();
    expect(await open(stranger.actor)).toBeNull();
    expect(await look(stranger.actor)).toBeNull();
    const read = await audit.log(administrator.actor, { first: 9, kind: 'READING' });
    expect(read.edges.map(({ node }) => [node.action, node.by?.id, node.of?.id])).toEqual(
      expect.arrayContaining([
        ['interview.read', administrator.id, student.id],
        ['submission.read', work.instructor.id, student.id],
      ]),
    );
    expect(read.edges).toHaveLength(2);
    db.clock.advance({ minutes: 61 });
    await open(work.instructor.actor);
    expect(await actions({ kind: 'READING', of: student.email })).toHaveLength(3);
  });

  it('shows a student who of the staff has read their work, by day and person, and shows nobody else’s', async () => {
    const { g, work, student, submissionId, administrator } = await world();
    const readers = new ReadersService(db.uow);
    const other = await g.student(work);
    const { id } = await g.interview(work, student);
    expect(await readers.mine(student.actor)).toEqual([]);
    const open = (actor: Actor) =>
      db.uow.read(actor, async (read) => {
        await read.first(GRADING_SHEET, submissionId, actor.userId, openedBy(read), read.now, false);
        await read.first(INTERVIEW, ...reachOf(actor), id, openedBy(read));
      });
    // Late in the evening of the first of March by the student's clock, and on the day after.
    db.clock.set('2027-03-02T04:30:00.000Z');
    await open(work.instructor.actor);
    db.clock.advance({ hours: 2 });
    await open(work.instructor.actor);
    await open(administrator.actor);
    await open(student.actor);
    const seen = (await readers.mine(student.actor)).map(({ on, reader, what }) => [on, reader.id, what]);
    const zone = (
      await db.owner<{ zone: string }>('select zone from tenant_settings where tenant_id = $1', [
        work.tenantId,
      ])
    )[0]!.zone;
    const dayOf = (at: string) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(at));
    expect(seen).toHaveLength(dayOf('2027-03-02T04:30:00Z') === dayOf('2027-03-02T06:30:00Z') ? 2 : 3);
    expect(seen).toEqual(
      expect.arrayContaining([
        [dayOf('2027-03-02T06:30:00Z'), work.instructor.id, ['interview', 'submission']],
        [dayOf('2027-03-02T06:30:00Z'), administrator.id, ['interview']],
      ]),
    );
    expect(await readers.mine(other.actor)).toEqual([]);
    expect(await readers.mine(work.instructor.actor)).toEqual([]);
  });

  it('does not name who had it sent ahead for the next one, until they show it; the log has both', async () => {
    const { work, student, submissionId, actions } = await world();
    const [readers, grading] = [new ReadersService(db.uow), new GradingService(db.uow)];
    const { actor } = work.instructor;
    await grading.sheet(actor, submissionId, true);
    expect(await readers.mine(student.actor)).toEqual([]);
    const claims = new ClaimsService(db.uow);
    await expect(claims.claim(student.actor, submissionId)).rejects.toThrow();
    await claims.claim(actor, submissionId);
    await claims.claim(actor, submissionId);
    expect(await readers.mine(student.actor)).toMatchObject([
      { reader: { id: actor.userId }, what: ['submission'] },
    ]);
    expect((await actions({ kind: 'READING', of: student.email })).sort()).toEqual([
      'submission.read',
      'submission.sent-ahead',
    ]);
  });

  it('writes nothing of this down twice in the list of what can be done', () => {
    const all = Object.values(AUDIT_ACTIONS).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('knows whose record it was after the record is gone', async () => {
    const { work, g } = await world();
    const student = await g.student(work);
    const contactId = await g.contact(work, student.id);
    await db.uow.run(student.actor, (tx) => tx.audit('interviewee.link', { kind: 'contact', id: contactId }));
    const [entry] = await db.uow.read(work.system, (read) => read.find(AuditEntry, { subjectId: contactId }));
    expect(entry!.personId).toBe(student.id);
  });
});
