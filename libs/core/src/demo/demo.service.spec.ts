import { systemActor, type Actor, type NextStepKind } from '@firsthand/contracts';
import {
  Delivery,
  Extension,
  LegalHold,
  Link,
  Notification,
  OutboxRow,
  Reminder,
  RetentionRule,
  Submission,
  type Tx,
  User,
  Webhook,
  WebhookDelivery,
} from '@firsthand/persistence';
import { openTestDatabase, type TestDatabase } from '@firsthand/testing';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import { Passwords } from '../identity/passwords.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { ProgressService } from '../progress/progress.service.ts';
import { ReflectionsService } from '../reflections/reflections.service.ts';
import { INSTALLATION } from '../tenancy/installation.ts';
import { NOT_YET_IN } from './lakeside.groups.ts';
import { DEMO_PASSWORD, resetDemo, seedDemo } from './seed-demo.ts';

/** What planting takes is these, one after the other; how long each takes depends on who else is using the machine. */
const TRANSACTIONS_AT_MOST = 1_500;

let db: TestDatabase;
let transactions: number;
let planted: string[];

beforeAll(async () => {
  db = await openTestDatabase();
  const before = await committed();
  planted = await seedDemo(ground());
  transactions = (await committed()) - before;
}, 60_000);
afterAll(() => db.close());

/** As the database counts them; every connection has told it by the time it is closed. */
async function committed(): Promise<number> {
  const [row] = await db.owner<{ count: number }>(
    'select xact_commit::int as count from pg_stat_database where datname = current_database()',
  );
  return row!.count;
}

const ground = () => ({ ...db.urls, clock: db.clock, publicUrl: 'http://localhost:3000' });

async function tenant(slug: string): Promise<Actor> {
  return systemActor((await db.uow.tenantIdOf(slug))!, 'test');
}

async function all<E extends object>(
  slug: string,
  entity: new () => E,
  where: Parameters<Tx['find']>[1] = {},
) {
  return db.uow.read(await tenant(slug), (read) => read.find(entity, where as never));
}

async function as(slug: string, who: string): Promise<Actor> {
  const [user] = await all(slug, User, { email: `${who}@${slug}.example` } as never);
  return { ...(await tenant(slug)), userId: user!.id, roles: user!.roles };
}

const hoursFromNow = (at: string) => (Date.parse(at) - db.clock.now().getTime()) / 3_600_000;

async function assignment(title: string) {
  const found = await new AssignmentsService(db.uow, new QuotaWeighing()).assignments(
    await as('lakeside', 'instructor'),
  );
  return found.find((one) => one.title === title)!;
}

async function home(slug: string, who: string) {
  const [first] = await new ProgressService(db.uow).studentHome(await as(slug, who));
  return first!;
}

describe('the demo', () => {
  it('is planted in a few seconds, once: what is there stays as it is', async () => {
    expect(planted).toEqual(['lakeside', 'harbour']);
    expect(transactions).toBeGreaterThan(0);
    expect(transactions).toBeLessThan(TRANSACTIONS_AT_MOST);
    const before = await all('lakeside', Submission);
    expect(await seedDemo(ground())).toEqual([]);
    expect(await all('lakeside', Submission)).toEqual(before);
  });

  it('lets everybody in with one password, but for the one who has just been invited', async () => {
    const passwords = new Passwords();
    for (const slug of ['lakeside', 'harbour', INSTALLATION]) {
      const users = await all(slug, User);
      const without = users.filter((user) => user.passwordHash === null).map((user) => user.email);
      expect(without).toEqual(slug === 'lakeside' ? [`${NOT_YET_IN}@lakeside.example`] : []);
      const hashes = new Set(users.flatMap((user) => user.passwordHash ?? []));
      for (const hash of hashes) {
        expect(await passwords.fits(DEMO_PASSWORD, hash)).toBe(true);
        expect(passwords.isOutdated(hash)).toBe(false);
      }
    }
  });

  it('has the four accounts of each tenant, and their students', async () => {
    const roles = ['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR', 'STUDENT'];
    for (const [slug, students] of [
      ['lakeside', 25],
      ['harbour', 8],
    ] as const) {
      const actors = await Promise.all(
        ['admin', 'instructor', 'counsellor', 'student'].map((who) => as(slug, who)),
      );
      expect(actors.flatMap((actor) => actor.roles)).toEqual(roles);
      const users = await all(slug, User);
      expect(users.filter((user) => user.roles.includes('STUDENT'))).toHaveLength(students);
    }
    expect(await all('harbour', User, { locale: 'fr' } as never)).toHaveLength(1);
    expect((await all(INSTALLATION, User))[0]!.roles).toEqual(['OPERATOR']);
  });

  it('has its student two thirds of the way: one interview too short, the reflection begun, a deadline near', async () => {
    const {
      grid,
      interviews,
      reflection,
      milestones,
      assignment: current,
    } = await home('lakeside', 'student');
    expect([grid.counted, grid.wanted]).toEqual([2, 3]);
    expect(interviews.flatMap(({ notCounted }) => notCounted.map(({ reason }) => reason))).toEqual([
      'TOO_SHORT',
      'NOT_HELD_YET',
    ]);
    expect(reflection.state).toBe('DRAFT');
    const due = hoursFromNow(milestones.find(({ kind }) => kind === 'INTERVIEWS')!.dueAt);
    expect(due).toBeGreaterThan(36);
    expect(due).toBeLessThan(72);
    const draft = await new ReflectionsService(db.uow).reflection(
      await as('lakeside', 'student'),
      current.id,
    );
    expect(draft.answers).toHaveLength(1);
  });

  it.each<[slug: string, who: string, stuckAt: NextStepKind]>([
    ['lakeside', 'leo.tremblay', 'CHOOSE_OCCUPATION'],
    ['lakeside', 'grace.mbeki', 'SIGN_PLEDGE'],
    ['lakeside', 'owen.mackay', 'FOLLOW_UP'],
    ['harbour', 'minh.tran', 'REACH_OUT'],
    ['lakeside', 'mateo.rojas', 'THANK'],
    ['lakeside', 'fatima.zahra', 'WRITE_REFLECTION'],
    ['lakeside', 'cole.baptiste', 'ADD_CONTACT'],
    ['lakeside', 'tomasz.berg', 'WAIT_FOR_GRADE'],
    ['lakeside', 'anjali.menon', 'REVISE'],
    ['lakeside', 'jin.park', 'READ_GRADE'],
    ['harbour', 'sheila.macleod', 'CHOOSE_OCCUPATION'],
    ['harbour', 'dolores.quintero', 'ADD_CONTACT'],
  ])('%s: %s is at %s', async (slug, who, stuckAt) => {
    expect((await home(slug, who)).nextStep.kind).toBe(stuckAt);
  });

  it('has its student’s pledge and primer done, and what they believed before the first interview', async () => {
    const { pledge, primerPass, choices } = await home('lakeside', 'student');
    expect(pledge?.signedName).toBe('Noor Rahimi');
    expect(primerPass?.number).toBe(1);
    expect(choices[0]!.heardAt).not.toBeNull();
    expect(choices[0]!.assumptions.split('\n').length).toBeGreaterThan(2);
  });

  it('has interviews fixed for tomorrow', async () => {
    for (const [slug, who] of [
      ['lakeside', 'hana.suzuki'],
      ['lakeside', 'mateo.rojas'],
      ['harbour', 'student'],
    ] as const) {
      const { interviews } = await home(slug, who);
      const planned = interviews.filter(({ actualMinutes }) => actualMinutes === null);
      expect(planned).toHaveLength(1);
      expect(hoursFromNow(planned[0]!.startsAt)).toBeGreaterThan(0);
      expect(hoursFromNow(planned[0]!.startsAt)).toBeLessThan(48);
    }
  });

  it('gives the instructor fourteen reflections in every state of grading, one of them late', async () => {
    const instructor = await as('lakeside', 'instructor');
    const { id } = await assignment('Three voices, one occupation');
    const queue = await new GradingService(db.uow).queue(instructor, {
      assignmentId: id,
      filter: 'ALL',
      first: 50,
    });
    const nodes = queue.edges.map(({ node }) => node);
    const count = (state: string) => nodes.filter(({ grade }) => (grade?.state ?? 'NONE') === state).length;
    expect([count('NONE'), count('DRAFT'), count('READY'), count('RELEASED')]).toEqual([5, 2, 3, 4]);
    expect(nodes.filter(({ late }) => late).map(({ student }) => student.familyName)).toEqual(['Reid']);
    expect(nodes.filter(({ number }) => number === 2).map(({ student }) => student.familyName)).toEqual([
      'Grant',
    ]);
    expect(nodes.every(({ quotaCounted }) => quotaCounted === 3)).toBe(true);
    const times = nodes.map(({ submittedAt }) => submittedAt);
    expect(times).toEqual([...times].sort());
  });

  it('lets students read who opened the work that was graded', async () => {
    const graded = await db.owner<{ owner: string; read: boolean }>(
      `select e.user_id as owner, bool_or(a.id is not null) as read
       from grades g join submissions s on s.tenant_id = g.tenant_id and s.id = g.submission_id
       join enrolments e on e.tenant_id = s.tenant_id and e.id = s.enrolment_id
       left join audit_entries a on a.tenant_id = g.tenant_id and a.action = 'submission.read'
         and a.person_id = e.user_id and a.user_id = g.graded_by and a.at <= g.updated_at
       group by g.id, e.user_id`,
    );
    expect(graded.length).toBeGreaterThan(5);
    expect(graded.filter(({ read }) => !read)).toEqual([]);
  });

  it('has two deadlines of their own, still open, one of work given back, and a student who met nothing and was reminded of it', async () => {
    const extensions = await all('lakeside', Extension);
    expect(extensions).toHaveLength(2);
    for (const { dueAt } of extensions) expect(hoursFromNow(dueAt.toISOString())).toBeGreaterThan(48);
    const [cole] = await all('lakeside', User, { email: 'cole.baptiste@lakeside.example' } as never);
    const told = await all('lakeside', Notification, { userId: cole!.id, kind: 'REMINDER' } as never);
    expect(told.some(({ params }) => params['late'] === true)).toBe(true);
    expect(told.some(({ params }) => params['late'] === false)).toBe(true);
  });

  it('tells nothing of the future, and every reminder at its own time', async () => {
    for (const slug of ['lakeside', 'harbour']) {
      for (const { issuedAt, state } of await all(slug, Reminder)) {
        expect(issuedAt <= db.clock.now()).toBe(true);
        expect(state).toBe('SENT');
      }
      for (const { createdAt } of await all(slug, Notification))
        expect(createdAt <= db.clock.now()).toBe(true);
    }
  });

  it('lets no flood of old mail out, and no old secret lie about', async () => {
    const mails = [...(await all('lakeside', Delivery)), ...(await all('harbour', Delivery))];
    const waiting = mails.filter(({ state }) => state !== 'SENT');
    expect(waiting.map(({ template }) => template).sort()).toEqual([
      'GRADE_RELEASED',
      'LETTER',
      'REGRADE_ASKED',
      'SECOND_READING',
    ]);
    expect(mails.length).toBeGreaterThan(100);
    expect(mails.some(({ params }) => 'token' in params)).toBe(false);
    expect(await all('lakeside', Link, { usedAt: null } as never)).toHaveLength(1);
    expect(new Set((await all('lakeside', OutboxRow)).map(({ job }) => job))).toEqual(
      new Set(['mail.deliver']),
    );
  });

  it('is planted anew on request, as of today, and leaves a tenant that is not its own alone', async () => {
    const first = await db.uow.tenantIdOf('lakeside');
    db.clock.advance({ days: 40 });
    expect(await resetDemo(ground())).toEqual(['lakeside', 'harbour']);
    expect(await db.uow.tenantIdOf('lakeside')).not.toBe(first);
    expect((await home('lakeside', 'student')).grid.counted).toBe(2);
    const left = await db.owner<{ n: number }>(
      `select count(*)::int as n from (select set_config('app.tenant_id', $1, false)) bound, submissions where tenant_id = $1::uuid`,
      [first],
    );
    expect(left).toEqual([{ n: 0 }]);

    const harbour = await tenant('harbour');
    await db.owner(`select set_config('app.tenant_id', $1, false)`, [harbour.tenantId]);
    await db.owner(`delete from audit_entries where tenant_id = $1 and action like 'demo.%'`, [
      harbour.tenantId,
    ]);
    await expect(resetDemo(ground())).rejects.toMatchObject({ details: { rule: 'not-the-demo' } });
    expect((await tenant('harbour')).tenantId).toBe(harbour.tenantId);
  }, 60_000);

  it('is planted anew where planting was broken off', async () => {
    const lakeside = await tenant('lakeside');
    await db.owner(`select set_config('app.tenant_id', $1, false)`, [lakeside.tenantId]);
    await db.owner(`delete from audit_entries where tenant_id = $1 and action = 'demo.planted'`, [
      lakeside.tenantId,
    ]);
    expect(await seedDemo(ground())).toEqual(['lakeside']);
    expect((await tenant('lakeside')).tenantId).not.toBe(lakeside.tenantId);
  }, 60_000);
});

it('shows what an institution settles: how long is kept, what is held and was, and a listener that was told things', async () => {
  const rules = await all('lakeside', RetentionRule);
  expect(rules.map(({ kind, days }) => `${kind} ${days}`).sort()).toEqual([
    'NOTIFICATIONS 400',
    'ROSTERS 365',
    'STUDENTS 1825',
  ]);
  const holds = await all('lakeside', LegalHold);
  expect(holds.map(({ scope, liftedAt }) => [scope, liftedAt !== null]).sort()).toEqual([
    ['SECTION', true],
    ['STUDENT', false],
  ]);
  const [hook, ...others] = await all('lakeside', Webhook);
  expect([hook?.offBecause, others]).toEqual(['ADMINISTRATOR', []]);
  const told = await all('lakeside', WebhookDelivery);
  expect(told.map(({ state }) => state).sort()).toEqual([
    ...['DELIVERED', 'DELIVERED', 'DELIVERED'],
    ...['FAILED', 'FAILED'],
  ]);
});
