import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { Forbidden, NotFound, systemActor, type UsageOrder } from '@firsthand/contracts';
import {
  Enrolment,
  Grade,
  IdentityProvider,
  Link,
  RosterImport,
  RosterRow,
  Section,
  Session,
  SignOnAttempt,
  SignOnIdentity,
  StoredFile,
  User,
  Webhook,
} from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { given, newTenant, openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { TenantsService } from '../identity/tenants.service.ts';
import { MailWatch } from '../reminders/mail-watch.service.ts';
import { INSTALLATION } from '../tenancy/installation.ts';
import { CountUsage } from './count-usage.ts';
import { InstallationService } from './installation.service.ts';
import { UsageService } from './usage.service.ts';

let db: TestDatabase;
let usage: UsageService;
let counting: CountUsage;
beforeAll(async () => {
  db = await openTestDatabase();
  usage = new UsageService(db.uow);
  counting = new CountUsage(db.uow);
});
afterAll(() => db.close());
beforeEach(() => db.clock.set('2027-02-10T15:00:00.000Z'));

/** A section at work: three students who came in or not, what they did, and one who left. */
async function busy() {
  const g = given(db);
  const work = await g.assignment();
  const administrator = await g.user(work, ['ADMINISTRATOR'], { passwordHash: 'x' });
  const handedIn = await g.submission(work, { submittedAt: new Date('2027-02-03T15:00:00.000Z') });
  const graded = await g.submission(work, { submittedAt: new Date('2027-02-01T15:00:00.000Z') });
  const left = await g.submission(work);
  const waiting = await g.student(work);
  // On Sunday evening in Toronto, when it is Monday in Greenwich.
  await g.interview(work, handedIn.student, { startsAt: new Date('2027-02-08T02:00:00.000Z') });
  await g.interview(work, graded.student, { startsAt: new Date('2027-01-20T15:00:00.000Z') });
  await g.interview(work, graded.student, { actualMinutes: null });
  await g.interview(work, graded.student, { practice: true });
  await g.interview(work, left.student);
  await db.uow.run(work.system, async (tx) => {
    for (const { student } of [handedIn, graded])
      await tx.update(User, { id: student.id }, { passwordHash: 'x' });
    await tx.update(Enrolment, { id: left.student.enrolmentId }, { droppedAt: tx.now });
    await tx.insert(Grade, {
      ...{ submissionId: graded.submissionId, rubricId: work.rubric.id, state: 'RELEASED', points: 12 },
      ...{ gradedBy: work.instructor.id, updatedAt: tx.now, releasedAt: tx.now },
    });
  });
  const [section] = await db.uow.read(work.system, (read) => read.find(Section, { id: work.sectionId }));
  return { ...work, termId: section!.termId, administrator, handedIn, graded, left, waiting };
}
type Busy = Awaited<ReturnType<typeof busy>>;

const seen = (tenant: Pick<Busy, 'system'>, userId: string, at: string) =>
  db.uow.run(tenant.system, (tx) =>
    tx.insert(Session, {
      ...{ userId, secretHash: newId(), createdAt: new Date(at), lastSeenAt: new Date(at) },
      ...{ expiresAt: new Date('2027-12-01T00:00:00Z'), revokedAt: null, userAgent: null },
    }),
  );

describe('the usage of an institution', () => {
  it('is counted by term, week and section, of whoever is there now', async () => {
    const one = await busy();
    await busy();
    await seen(one, one.handedIn.student.id, '2027-02-09T12:00:00Z');
    await seen(one, one.handedIn.student.id, '2027-02-08T12:00:00Z');
    await seen(one, one.graded.student.id, '2027-02-03T12:00:00Z');
    await seen(one, one.instructor.id, '2027-02-09T12:00:00Z');
    await db.uow.run(one.system, (tx) =>
      tx.insert(
        StoredFile,
        (['KEPT', 'KEPT', 'REMOVING'] as const).map((state, at) => ({
          ...{
            ownerId: one.waiting.id,
            purpose: 'CARD' as const,
            state,
            sha256: `${at}`,
            bytes: 3_000_000_000 / 2,
          },
          ...{ width: 1, height: 1, createdAt: tx.now, looseSince: null },
        })),
      ),
    );
    await db.uow.run(one.system, (tx) =>
      tx.notify(
        [one.handedIn, one.graded].map(({ student }) => ({
          ...{
            userId: student.id,
            kind: 'GRADE_RELEASED' as const,
            path: '/',
            dedupKey: newId(),
            mail: true,
          },
          params: { assignmentTitle: 'Three conversations' },
        })),
      ),
    );
    await db.owner(
      `update deliveries set state = case when user_id = $2 then 'SENT' else 'FAILED' end,
        sent_at = case when user_id = $2 then timestamptz '2027-02-03T15:00:00Z' end where tenant_id = $1`,
      [one.tenantId, one.graded.student.id],
    );
    expect(await usage.look(one.administrator.actor)).toMatchObject({ countedAt: null, terms: [] });
    await counting.run(one.system);
    const work = { students: 3, studentsIn: 2, interviews: 2, reflections: 2, grades: 1 };
    const whole = await usage.look(one.administrator.actor);
    expect(whole).toMatchObject({
      ...{ countedAt: '2027-02-10T15:00:00.000Z', students: 4, studentsIn: 2, staff: 2, staffIn: 1 },
      ...{ sections: 1, sectionsOpen: 1, files: 2, bytes: 3_000_000_000 },
      terms: [{ id: one.termId, startsOn: '2027-01-04', sections: 1, sectionsOpen: 1, ...work }],
    });
    const page = await usage.sections(one.administrator.actor, {
      ...{ termId: one.termId, order: 'NAME', first: 10 },
    });
    expect(page.edges.map(({ node }) => node)).toEqual([
      expect.objectContaining({ id: one.sectionId, name: 'A', open: true, ...work }),
    ]);

    const weeks = await usage.weeks(one.administrator.actor, one.termId);
    const nothing = { interviews: 0, reflections: 0, grades: 0, studentsSeen: 0, staffSeen: 0 };
    const mail = { mailsSent: 0, mailsFailed: 0 };
    expect(weeks).toEqual([
      { weekOn: '2027-01-04', ...nothing, ...mail },
      { weekOn: '2027-01-11', ...nothing, ...mail },
      { weekOn: '2027-01-18', ...nothing, ...mail, interviews: 1 },
      { weekOn: '2027-01-25', ...nothing, ...mail },
      {
        weekOn: '2027-02-01',
        ...nothing,
        ...mail,
        interviews: 1,
        reflections: 2,
        studentsSeen: 1,
        mailsSent: 1,
      },
      { weekOn: '2027-02-08', ...nothing, ...mail, grades: 1, studentsSeen: 1, staffSeen: 1, mailsFailed: 1 },
    ]);
    const files = await Promise.all([
      usage.termsFile(one.administrator.actor),
      usage.weeksFile(one.administrator.actor, one.termId),
      usage.sectionsFile(one.administrator.actor, one.termId),
    ]);
    const [terms, byWeek, bySection] = await Promise.all(files.map(textOf));
    expect(terms).toMatch(/Term .*,2027-01-04,2027-04-23,1,1,3,2,2,2,1/);
    expect(byWeek).toMatch(/2027-02-01,1,0,1,2,0,1,0/);
    expect(bySection).toMatch(/A,C-.*,3,2,2,2,1/);
    // How many, and never who.
    const said = JSON.stringify([whole, page, weeks, terms, byWeek, bySection]);
    for (const who of [one.handedIn.student, one.graded.student, one.waiting])
      for (const word of [who.id, who.email!, who.familyName]) expect(said).not.toContain(word);
  });

  it('is added up anew while a term goes on, and stays when it is over and its work has gone', async () => {
    const one = await busy();
    await counting.run(one.system);
    const figures = async () => {
      const { terms } = await usage.look(one.administrator.actor);
      const weeks = await usage.weeks(one.administrator.actor, one.termId);
      return [terms[0]?.interviews, weeks.reduce((sum, { interviews }) => sum + interviews, 0)];
    };
    await given(db).interview(one, one.waiting);
    await counting.run(one.system);
    expect(await figures()).toEqual([3, 3]);
    db.clock.set('2027-06-22T05:00:00.000Z');
    await counting.run(one.system);
    const work = [one.handedIn, one.graded, one.left].map(({ student }) => student.enrolmentId);
    await db.owner('delete from interviews where tenant_id = $1 and enrolment_id = any($2)', [
      one.tenantId,
      work,
    ]);
    await counting.run(one.system);
    expect(await figures()).toEqual([1, 1]);
    db.clock.set('2027-06-23T05:00:00.000Z');
    await db.owner('delete from interviews where tenant_id = $1', [one.tenantId]);
    await counting.run(one.system);
    expect(await figures()).toEqual([1, 1]);
  });

  it('keeps of a week who was there while it was that week, also when they come again', async () => {
    const one = await busy();
    await seen(one, one.handedIn.student.id, '2027-02-09T12:00:00Z');
    await counting.run(one.system);
    db.clock.set('2027-02-16T15:00:00.000Z');
    await db.owner('update sessions set last_seen_at = $2 where tenant_id = $1', [
      one.tenantId,
      db.clock.now(),
    ]);
    await counting.run(one.system);
    const weeks = await usage.weeks(one.administrator.actor, one.termId);
    expect(weeks.slice(-2).map(({ studentsSeen }) => studentsSeen)).toEqual([1, 1]);
  });

  it('shows a term’s sections in three orders, a page at a time, each once', async () => {
    const one = await busy();
    const g = given(db);
    const [first] = await db.uow.read(one.system, (read) => read.find(Section, { id: one.sectionId }));
    await db.uow.run(one.system, async (tx) => {
      for (const name of ['B', 'C', 'D', 'E'])
        await tx.insert(Section, {
          ...{ termId: one.termId, courseId: first!.courseId, name, zone: 'UTC', createdAt: tx.now },
        });
    });
    const sections = await db.uow.read(one.system, (read) => read.find(Section, { termId: one.termId }));
    const named = (name: string) => sections.find((section) => section.name === name)!;
    for (const name of ['C', 'C', 'E']) await g.enrolled({ ...one, sectionId: named(name).id }, 'STUDENT');
    await counting.run(one.system);
    const walk = async (order: UsageOrder) => {
      const names: string[] = [];
      for (let after: string | null = null; ;) {
        const page = await usage.sections(one.administrator.actor, {
          ...{ termId: one.termId, order, first: 2, after },
        });
        names.push(...page.edges.map(({ node }) => node.name));
        if (!page.pageInfo.hasNextPage) return names.join('');
        after = page.pageInfo.endCursor;
      }
    };
    // Who is in two sections of a term is one student of it.
    await db.uow.run(one.system, (tx) =>
      tx.insert(Enrolment, {
        ...{ sectionId: named('B').id, userId: one.graded.student.id, role: 'STUDENT', cohortId: null },
        ...{ createdAt: tx.now, droppedAt: null },
      }),
    );
    await counting.run(one.system);
    const [term] = (await usage.look(one.administrator.actor)).terms;
    expect(term).toMatchObject({ sections: 5, sectionsOpen: 1, students: 6, studentsIn: 2 });
    expect(await walk('NAME')).toBe('ABCDE');
    expect(await walk('WAITING')).toMatch(/^C(EA|AE)[BD]{2}$/);
    expect(await walk('UNGRADED')).toMatch(/^A[BCDE]{4}$/);
    const byName = await usage.sections(one.administrator.actor, {
      ...{ termId: one.termId, order: 'NAME', first: 2 },
    });
    await expect(
      usage.sections(one.administrator.actor, {
        ...{ termId: one.termId, order: 'WAITING', first: 2, after: byName.pageInfo.endCursor },
      }),
    ).rejects.toThrow('place');
  });

  it('is for administrators of the institution alone', async () => {
    const one = await busy();
    const other = await given(db).user(await newTenant(db), ['ADMINISTRATOR']);
    await counting.run(one.system);
    for (const actor of [one.instructor.actor, one.waiting.actor]) {
      await expect(usage.look(actor)).rejects.toThrow(Forbidden);
      await expect(usage.weeks(actor, one.termId)).rejects.toThrow(Forbidden);
      await expect(usage.sectionsFile(actor, one.termId)).rejects.toThrow(Forbidden);
      await expect(usage.health(actor, undefined)).rejects.toThrow(Forbidden);
      await expect(usage.recount(actor)).rejects.toThrow(Forbidden);
    }
    await expect(usage.weeks(other.actor, one.termId)).rejects.toThrow(NotFound);
    await expect(
      usage.sections(other.actor, { termId: one.termId, order: 'NAME', first: 5 }),
    ).rejects.toThrow(NotFound);
    await expect(usage.weeksFile(other.actor, 'no id')).rejects.toThrow(NotFound);
  });
});

describe('the health of an institution', () => {
  it('is nothing to say when all is well', async () => {
    const one = await busy();
    await counting.run(one.system);
    expect(await usage.health(one.administrator.actor, db.clock.now())).toEqual([]);
    expect(await usage.health(one.administrator.actor, undefined)).toEqual([]);
  });

  it('names what is amiss, with what it takes to find it, and no more once it is mended', async () => {
    const one = await busy();
    const hours = (n: number) => new Date(db.clock.now().getTime() - n * 3_600_000);
    await db.uow.run(one.system, async (tx) => {
      await tx.update(User, { id: one.waiting.id }, { bouncedAt: hours(5) });
      await tx.insert(Link, {
        ...{ userId: one.waiting.id, purpose: 'INVITATION', secretHash: 'x', address: null },
        ...{ createdAt: hours(900), expiresAt: hours(100), openedAt: null, usedAt: null },
      });
      await tx.insert(Webhook, [
        {
          ...{
            url: 'https://one.example/',
            events: ['GRADE_RELEASED'],
            secret: 'x',
            failingSince: hours(30),
          },
          ...{ createdBy: one.instructor.id, createdAt: hours(90) },
        },
        {
          ...{ url: 'https://two.example/', events: ['GRADE_RELEASED'], secret: 'x', failingSince: null },
          ...{ createdBy: one.instructor.id, createdAt: hours(90), offAt: hours(2), offBecause: 'FAILURES' },
        },
        {
          ...{ url: 'https://wanted.example/', events: ['GRADE_RELEASED'], secret: 'x', failingSince: null },
          ...{
            createdBy: one.instructor.id,
            createdAt: hours(90),
            offAt: hours(2),
            offBecause: 'ADMINISTRATOR',
          },
        },
      ]);
      const [importId] = await tx.insert(RosterImport, {
        ...{
          sectionId: one.sectionId,
          createdBy: one.instructor.id,
          fileName: 'roster.csv',
          state: 'STAGED',
        },
        ...{ columns: [], notInFile: 0, createdAt: hours(1), appliedAt: null, undoneAt: null },
      });
      await tx.insert(RosterRow, {
        ...{ importId: importId!, row: 2, state: 'ERROR', email: null, givenName: '', familyName: '' },
        ...{ role: null, userId: null },
      });
      await tx.insert(SignOnIdentity, {
        kind: 'OIDC',
        ...{ issuer: 'https://idp.example', subject: 's', userId: one.waiting.id },
        ...{ connectedAt: hours(20), lastUsedAt: hours(10) },
      });
      await tx.insert(
        SignOnAttempt,
        (
          [
            [12, 'UNREACHABLE'],
            [3, 'UNREACHABLE'],
            [2, 'DOMAIN'],
          ] as const
        ).map(([ago, refused]) => ({
          ...{ kind: 'SAML' as const, purpose: 'ENTER' as const, userId: null, linkId: null, next: null },
          ...{
            secretHash: newId(),
            browserHash: 'x',
            expected: 'x',
            verifier: null,
            expiresAt: hours(ago - 1),
          },
          ...{ usedAt: hours(ago), finishedAt: hours(ago), said: { refused } },
        })),
      );
      await tx.notify([
        {
          ...{
            userId: one.graded.student.id,
            kind: 'GRADE_RELEASED',
            path: '/',
            dedupKey: newId(),
            mail: true,
          },
          params: { assignmentTitle: 'Three conversations' },
        },
      ]);
    });
    await db.owner(`update deliveries set state = 'FAILED' where tenant_id = $1`, [one.tenantId]);
    await db.uow.run(one.system, (tx) =>
      tx.notify([
        {
          ...{
            userId: one.handedIn.student.id,
            kind: 'GRADE_RELEASED',
            path: '/',
            dedupKey: newId(),
            mail: true,
          },
          params: { assignmentTitle: 'Three conversations' },
        },
      ]),
    );
    await counting.run(one.system);
    db.clock.advance({ minutes: 20 });
    // Whoever came in by sign-on has come in, whatever became of an invitation.
    expect((await usage.health(one.administrator.actor, undefined)).map(({ kind }) => kind)).not.toContain(
      'INVITATIONS_EXPIRED',
    );
    await db.owner(`update sign_on_identities set user_id = $2 where tenant_id = $1`, [
      one.tenantId,
      one.instructor.id,
    ]);
    await counting.run(one.system);
    const found = await usage.health(one.administrator.actor, new Date('2027-02-10T15:00:00.000Z'));
    const name = `${one.waiting.givenName} ${one.waiting.familyName}`;
    const section = { id: one.sectionId, name: expect.stringMatching(/^C-.* A$/) as string, within: null };
    expect(found).toEqual([
      { kind: 'WORKER_SILENT', count: 0, at: '2027-02-10T15:00:00.000Z', items: [] },
      { kind: 'MAIL_LATE', count: 0, at: '2027-02-10T15:00:00.000Z', items: [] },
      { kind: 'SIGN_ON_FAILING', count: 1, at: null, items: [] },
      { kind: 'MAIL_REFUSED', count: 1, at: null, items: [] },
      { kind: 'ADDRESSES_BOUNCED', count: 1, at: null, items: [{ id: one.waiting.id, name, within: null }] },
      { kind: 'WEBHOOKS_FAILING', count: 1, at: '2027-02-09T09:00:00.000Z', items: [] },
      { kind: 'WEBHOOKS_OFF', count: 1, at: null, items: [] },
      {
        ...{ kind: 'ROSTER_ERRORS', count: 1, at: null },
        items: [{ id: expect.any(String) as string, name: section.name, within: one.sectionId }],
      },
      { kind: 'INVITATIONS_EXPIRED', count: 1, at: null, items: [section] },
    ]);

    // One after the other is mended.
    const kinds = async () =>
      (await usage.health(one.administrator.actor, undefined)).map(({ kind }) => kind);
    await db.uow.run(one.system, async (tx) => {
      await tx.update(User, { id: one.waiting.id }, { bouncedAt: null, passwordHash: 'x' });
      await tx.update(SignOnIdentity, { issuer: 'https://idp.example' }, { lastUsedAt: hours(1) });
    });
    await db.owner(`update deliveries set state = 'SENT' where tenant_id = $1`, [one.tenantId]);
    await db.owner(`update roster_imports set state = 'DISCARDED' where tenant_id = $1`, [one.tenantId]);
    await db.owner(
      `update webhooks set failing_since = null, off_at = null, off_because = null where tenant_id = $1`,
      [one.tenantId],
    );
    await counting.run(one.system);
    expect(await kinds()).toEqual([]);
    db.clock.advance({ hours: 51 });
    expect(await kinds()).toEqual(['UPKEEP_LATE']);
  });

  it('says when the last certificate of a sign-on that is switched on ends', async () => {
    const one = await busy();
    await counting.run(one.system);
    const [soon, later] = [await certificateUntil('2027-02-20'), await certificateUntil('2029-02-20')];
    const ends = async () =>
      (await usage.health(one.administrator.actor, undefined)).map(({ kind, at }) => [kind, at]);
    await db.uow.run(one.system, (tx) =>
      tx.insert(IdentityProvider, {
        ...{
          kind: 'SAML',
          label: 'Lakeside',
          issuer: 'https://idp.example',
          entryPoint: 'https://idp.example/sso',
        },
        ...{ clientId: null, clientSecret: null, enabled: true, certificates: [soon, 'no certificate'] },
      }),
    );
    expect(await ends()).toEqual([['CERTIFICATE_EXPIRES', '2027-02-20T00:00:00.000Z']]);
    await db.uow.run(one.system, (tx) =>
      tx.update(IdentityProvider, { kind: 'SAML' }, { certificates: [soon, later] }),
    );
    expect(await ends()).toEqual([]);
    await db.uow.run(one.system, (tx) =>
      tx.update(IdentityProvider, { kind: 'SAML' }, { certificates: [soon], enabled: false }),
    );
    expect(await ends()).toEqual([]);
  });
});

describe('whoever runs the installation', () => {
  it('sees the institutions by their size, a page at a time, and nobody in them', async () => {
    const { id } = await new TenantsService(db.uow).addOperator(systemActor('', newId()), {
      ...{ email: 'operator@example.org', givenName: 'Olu', familyName: 'Operator', locale: 'en' },
      passwordHash: 'none',
    });
    const operator = {
      ...{ tenantId: (await db.uow.tenantIdOf(INSTALLATION))!, userId: id },
      ...{ roles: ['OPERATOR'] as const, requestId: newId() },
    };
    const installation = new InstallationService(
      new MailWatch(db.uow, db.database, db.clock),
      db.database,
      db.clock,
    );
    const [one, fresh] = [await busy(), await newTenant(db)];
    await seen(one, one.waiting.id, '2027-02-09T03:00:00Z');
    await counting.run(one.system);
    const all = [];
    for (let after: string | null = null; ;) {
      const page = await installation.tenants(operator, 3, after);
      all.push(...page.edges.map(({ node }) => node));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(all.map(({ slug }) => slug)).toEqual([...new Set(all.map(({ slug }) => slug))].sort());
    expect(all.map(({ slug }) => slug)).not.toContain(INSTALLATION);
    expect(all.find(({ id: each }) => each === one.tenantId)).toMatchObject({
      ...{ students: 4, studentsIn: 2, staff: 2, sections: 1, sectionsOpen: 1, activeOn: '2027-02-08' },
    });
    expect(all.find(({ id: each }) => each === fresh.tenantId)).toMatchObject({
      countedAt: null,
      students: 0,
    });
    expect(JSON.stringify(all)).not.toContain(one.waiting.familyName);

    db.clock.advance({ hours: 40 });
    expect(await installation.look(operator)).toMatchObject({ upkeepAt: expect.any(Date) as Date });
    const before = (await installation.look(operator)).upkeepLate;
    db.clock.advance({ hours: 20 });
    const look = await installation.look(operator);
    expect(look.upkeepLate).toBeGreaterThan(before);
    expect(look.databaseBytes).toBeGreaterThan(1_000_000);
    expect(look.migration).toMatch(/\d{13}$/);

    for (const role of ['ADMINISTRATOR', 'OPERATOR'] as const) {
      const { actor } = await given(db).user(one, [role]);
      await expect(installation.tenants(actor, 3)).rejects.toThrow(Forbidden);
      await expect(installation.look(actor)).rejects.toThrow(Forbidden);
    }
  });
});

async function certificateUntil(day: string): Promise<string> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      ...{ name: 'CN=idp.example', keys: keys as never, signingAlgorithm: algorithm },
      ...{ notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date(`${day}T00:00:00Z`) },
    },
    webcrypto as never,
  );
  return certificate.toString('pem');
}

async function textOf({ bytes }: { bytes: AsyncIterable<Uint8Array> }): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString();
}
