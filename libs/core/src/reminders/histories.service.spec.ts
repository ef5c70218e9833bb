import { Enrolment, MailWishes, Milestone, Standing, User } from '@firsthand/persistence';
import { given, openTestDatabase, RecordingMailer, type TestDatabase } from '@firsthand/testing';
import { newId } from '@firsthand/platform';
import { keepRungs } from '../assignments/reminder-ladder.ts';
import { MailDelivery } from '../notifications/deliver-mail.ts';
import { IssueReminders } from './issue-reminders.ts';

/** `FIRSTHAND_HISTORIES=10000` is the large run; each student has a history of their own. */
const HISTORIES = Number(process.env['FIRSTHAND_HISTORIES'] ?? 300);
const SEED = Number(process.env['FIRSTHAND_SEED'] ?? 20_270_219);
const STEPS = 26;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LADDER = [-7 * 1440, -2 * 1440, -240, 1440, 3 * 1440];
/** Half past one in the zone's morning would do as well; midnights keep the sentences short. */
const BASE = [
  new Date('2027-02-20T04:59:00Z'),
  new Date('2027-02-22T04:59:00Z'),
  new Date('2027-02-21T04:59:00Z'),
];
const FIRST = new Date('2027-02-11T16:00:00Z');

/** What is true of one student, kept here without a look at the database. */
interface Student {
  readonly userId: string;
  readonly enrolmentId: string;
  readonly email: string;
  extendedTo: Date | null;
  met: boolean;
  dropped: boolean;
  wantsMail: boolean;
  /** Whose turn it is to be mailed is chance; what happens to their mail is theirs, or no two runs would be the same. */
  readonly luck: () => number;
  /** The deadlines and sides of it that mail has spoken of. */
  readonly mailed: Set<string>;
}

/** Small and the same for a seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ZONES = ['America/Toronto', 'America/Vancouver', 'Europe/Paris', 'Australia/Lord_Howe', 'Asia/Kolkata'];
const day = new Intl.DateTimeFormat('en-GB', {
  ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'America/Toronto' },
});
const whenOf = (at: Date) => `${day.format(at).replace(',', '')} at 23:59 (Toronto time)`;

describe(`${HISTORIES} histories of extensions, moves, submissions, drops, wishes and zones`, () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase();
  });
  afterAll(() => db.close());

  it('end without a message that contradicts the deadline at its sending, and none after a submission', async () => {
    const roll = dice(SEED);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)]!;
    db.clock.set(FIRST.toISOString());
    const work = await given(db).assignment();
    const assignment = { id: work.assignmentId, state: 'PUBLISHED' as const, reminderOffsetsMinutes: LADDER };
    const milestoneId = work.milestone.reflection;
    const students = Array.from({ length: HISTORIES }, (_, i): Student => ({
      ...{ userId: newId(), enrolmentId: newId(), email: `student-${i}@example.org` },
      ...{
        extendedTo: null,
        met: false,
        dropped: false,
        wantsMail: true,
        luck: dice(SEED + 1 + i),
        mailed: new Set(),
      },
    }));
    const byEmail = new Map(students.map((student) => [student.email, student]));
    const byUser = new Map(students.map((student) => [student.userId, student]));
    await db.owner('delete from milestones where tenant_id = $1 and id = $2', [
      work.tenantId,
      work.milestone.interviews,
    ]);
    await db.uow.run(work.system, async (tx) => {
      await tx.insert(
        User,
        students.map(({ userId, email }, i) => ({
          ...{
            id: userId,
            email,
            givenName: 'Robin',
            familyName: `Person ${i}`,
            roles: ['STUDENT' as const],
          },
          ...{ locale: 'en', createdAt: tx.now },
        })),
      );
      await tx.insert(
        Enrolment,
        students.map(({ userId, enrolmentId }) => ({
          ...{ id: enrolmentId, sectionId: work.sectionId, userId, role: 'STUDENT' as const },
          ...{ cohortId: work.cohortId, createdAt: tx.now },
        })),
      );
      await tx.insert(
        MailWishes,
        students.map(({ userId }) => ({ id: userId, cadences: {}, changedAt: tx.now })),
      );
      await tx.update(Milestone, { id: milestoneId }, { dueAt: BASE[0]!, dueLocal: localOf(BASE[0]!) });
      await keepRungs(tx, assignment);
    });

    let base = BASE[0]!;
    const dueOf = ({ extendedTo }: Student) => (extendedTo && extendedTo > base ? extendedTo : base);
    const wrong: string[] = [];
    const mailer = new RecordingMailer();
    mailer.answer = ({ to: { address }, subject, text }) => {
      const student = byEmail.get(address);
      if (!student) return undefined;
      const now = db.clock.now();
      const claim = (what: string) => wrong.push(`${now.toISOString()} ${address}: ${what}: ${subject}`);
      if (student.met) claim('it is done');
      if (student.dropped) claim('it is no longer theirs');
      if (!student.wantsMail) claim('they want no mail');
      const said = [
        ...`${subject}\n${text}`.matchAll(
          /(is|was) due ([A-Z][a-z]+ \d+ [A-Z][a-z]+ at 23:59 \(Toronto time\))/g,
        ),
      ];
      if (said.length === 0) claim('it names no deadline');
      const due = dueOf(student);
      for (const [, verb, when] of said) {
        if (when !== whenOf(due)) claim(`it is due ${whenOf(due)}`);
        if ((verb === 'was') !== due <= now) claim('it takes the wrong side of the deadline');
      }
      // One mail an hour at most about one deadline: the ladder's steps are further apart than that.
      const once = `${subject} ${Math.floor(now.getTime() / HOUR)}`;
      if (student.mailed.has(once)) claim('it came twice');
      student.mailed.add(once);
      // Now and then nobody knows, and it goes again later.
      return student.luck() < 0.03 ? { kind: 'LATER', answer: '451 Come back later' } : undefined;
    };
    const issue = new IssueReminders(db.uow);
    const settings = { publicUrl: 'https://firsthand.example', leaseSeconds: 60 };
    const delivery = new MailDelivery(db.uow, db.clock, mailer, settings, issue);

    /** Something happens to some of them: in the database all at once, and to what is known here. */
    async function happen(share: number): Promise<void> {
      const rows = students.flatMap((student) => {
        if (roll() >= share) return [];
        const what = pick([
          'extend',
          'extend',
          'undo',
          'meet',
          'meet',
          'unmeet',
          'drop',
          'return',
          'stop',
          'want',
          'daily',
          'zone',
          'quiet',
        ] as const);
        const until = new Date(base.getTime() + (1 + Math.floor(roll() * 6)) * DAY);
        if (what === 'extend') student.extendedTo = until;
        if (what === 'undo') student.extendedTo = null;
        if (what === 'meet') student.met = true;
        if (what === 'unmeet') student.met = false;
        if (what === 'drop') student.dropped = true;
        if (what === 'return') student.dropped = false;
        if (what === 'stop') student.wantsMail = false;
        if (what === 'want' || what === 'daily') student.wantsMail = true;
        return [
          {
            ...{ what, enrolment: student.enrolmentId, user: student.userId, zone: pick(ZONES) },
            ...{ id: newId(), until: until.toISOString(), local: localOf(until) },
          },
        ];
      });
      const moved = roll() < 0.12 ? pick(BASE) : base;
      if (moved !== base) {
        base = moved;
        await db.uow.run(work.system, (tx) =>
          tx.update(Milestone, { id: milestoneId }, { dueAt: base, dueLocal: localOf(base) }),
        );
      }
      const of = (...kinds: string[]) => rows.filter(({ what }) => kinds.includes(what));
      const now = db.clock.now();
      const t = work.tenantId;
      const ids = (some: typeof rows) => some.map(({ enrolment }) => enrolment);
      const users = (some: typeof rows) => some.map(({ user }) => user);
      await db.owner(
        `update extensions set undone_at = $3 where tenant_id = $1 and enrolment_id = any($2) and undone_at is null`,
        [t, ids(of('extend', 'undo')), now],
      );
      await db.owner(
        `with given as (
           select * from jsonb_to_recordset($5) as x(id uuid, enrolment uuid, local text, until timestamptz)
         ), granted as (
           insert into extension_grants (tenant_id, id, assignment_id, due_local, granted_at)
           select $1, id, $2, local, $4 from given returning 1
         )
         insert into extensions (tenant_id, id, grant_id, milestone_id, enrolment_id, due_local, due_at)
         select $1, id, id, $3, enrolment, local, until from given`,
        [t, work.assignmentId, milestoneId, now, JSON.stringify(of('extend'))],
      );
      await db.owner('delete from standings where tenant_id = $1 and enrolment_id = any($2)', [
        t,
        ids(of('meet', 'unmeet')),
      ]);
      await db.uow.run(work.system, async (tx) => {
        await tx.insert(
          Standing,
          of('meet').map(({ enrolment }) => ({ milestoneId, enrolmentId: enrolment, metAt: tx.now })),
        );
      });
      await db.owner(`update enrolments set dropped_at = $3 where tenant_id = $1 and id = any($2)`, [
        t,
        ids(of('drop')),
        now,
      ]);
      await db.owner(`update enrolments set dropped_at = null where tenant_id = $1 and id = any($2)`, [
        t,
        ids(of('return')),
      ]);
      await db.owner(
        `update users u set zone = x.zone from jsonb_to_recordset($2) as x("user" uuid, zone text)
         where u.tenant_id = $1 and u.id = x."user"`,
        [t, JSON.stringify(of('zone'))],
      );
      const wishes: [string, string][] = [
        ['stop', `cadences = '{"DEADLINES":"NEVER"}'`],
        ['want', `cadences = '{}', quiet_from = null, quiet_until = null`],
        ['daily', `cadences = '{"DEADLINES":"DAILY"}'`],
        ['quiet', `quiet_from = '22:00', quiet_until = '07:30'`],
      ];
      for (const [what, change] of wishes)
        await db.owner(`update mail_wishes set ${change} where tenant_id = $1 and id = any($2)`, [
          t,
          users(of(what)),
        ]);
      await db.uow.run(work.system, (tx) => keepRungs(tx, assignment));
    }

    /** What the product told at this moment. */
    async function lookAtNotices(): Promise<number> {
      const now = db.clock.now();
      const told = await db.owner<{ userId: string; dueAt: string; late: boolean }>(
        `select user_id as "userId", params->>'dueAt' as "dueAt", (params->>'late')::boolean as late from notifications
         where tenant_id = $1 and kind = 'REMINDER' and created_at = $2`,
        [work.tenantId, now],
      );
      for (const { userId, dueAt, late } of told) {
        const student = byUser.get(userId)!;
        const due = dueOf(student);
        if (student.met || student.dropped || dueAt !== due.toISOString() || late !== due <= now)
          wrong.push(`${now.toISOString()} ${student.email} was told wrongly: ${dueAt}`);
      }
      return told.length;
    }

    let notices = 0;
    for (let step = 0; step < STEPS; step += 1) {
      // Now an hour, now a day and a half: as a worker that was away.
      db.clock.advance({ minutes: Math.floor(60 + roll() * roll() * 36 * 60) });
      await happen(0.12);
      await issue.issueDue(work.system);
      notices += await lookAtNotices();
      await happen(0.08);
      await delivery.deliverDue(work.system);
      if (wrong.length > 0) break;
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(notices).toBeGreaterThan(HISTORIES);
    expect(mailer.received.length).toBeGreaterThan(HISTORIES / 2);
    const counts = await db.owner<{ state: string; count: number }>(
      'select state, count(*)::int as count from deliveries where tenant_id = $1 group by state order by state',
      [work.tenantId],
    );
    // Something of everything was in it, or it shows nothing.
    expect(counts.map(({ state }) => state)).toEqual(expect.arrayContaining(['SENT', 'DROPPED']));
  }, 600_000);
});

/** 23:59 of the day before, in Toronto: as the deadline was meant. */
function localOf(at: Date): string {
  return new Date(at.getTime() - 5 * HOUR).toISOString().slice(0, 16);
}
