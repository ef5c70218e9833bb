import { type Actor, systemActor } from '@firsthand/contracts';
import {
  type Database,
  Link,
  Occupation,
  OutboxRow,
  statement,
  type Tx,
  UnitOfWork,
  User,
} from '@firsthand/persistence';
import type { Clock } from '@firsthand/platform';
import { AccommodationsService } from '../assignments/accommodations.service.ts';
import { AssignmentWelcoming } from '../assignments/assignment-welcoming.ts';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import { addDays, instantOf, localIn, type LocalDateTime } from '../assignments/deadlines.rules.ts';
import { ExcuseStudents } from '../assignments/excuse-students.ts';
import { GrantExtension } from '../assignments/grant-extension.ts';
import { TemplateLibrary } from '../assignments/template-library.ts';
import { ContactsService } from '../contacts/contacts.service.ts';
import { CommentBankService } from '../grading/comment-bank.service.ts';
import { GradingService } from '../grading/grading.service.ts';
import { RegradesService } from '../grading/regrades.service.ts';
import { ReturnForRevision } from '../grading/return-for-revision.ts';
import { SecondReadingsService } from '../grading/second-readings.service.ts';
import { ProfileService } from '../identity/profile.service.ts';
import { TenantsService } from '../identity/tenants.service.ts';
import { Tries } from '../identity/tries.ts';
import { ConsentsService } from '../interviewees/consents.service.ts';
import { IntervieweeLinks } from '../interviewees/interviewee-links.ts';
import { IntervieweesService } from '../interviewees/interviewees.service.ts';
import { LinkedNotice } from '../interviewees/linked-notice.ts';
import { ConfirmationsService } from '../interviews/confirmations.service.ts';
import { InvitationsService } from '../interviews/invitations.service.ts';
import { InterviewPlanner } from '../interviews/interview-planner.ts';
import { InterviewsService } from '../interviews/interviews.service.ts';
import { PreparationService } from '../interviews/preparation.service.ts';
import { InterviewLogService } from '../interviews/log.service.ts';
import { QuotaWeighing } from '../interviews/quota-weighing.ts';
import { Letters } from '../notifications/letters.ts';
import { EndAsking } from '../outreach/end-asking.ts';
import { ReflectionsService } from '../reflections/reflections.service.ts';
import { SubmitReflection } from '../reflections/submit-reflection.ts';
import { IssueReminders } from '../reminders/issue-reminders.ts';
import { OutreachService } from '../outreach/outreach.service.ts';
import { ScriptsService } from '../outreach/scripts.service.ts';
import { RemindFollowUps } from '../outreach/remind-follow-ups.ts';
import { QuestionsService } from '../questions/questions.service.ts';
import { EditPrimer } from '../primer/edit-primer.ts';
import { PledgeService } from '../primer/pledge.service.ts';
import { PrimerService } from '../primer/primer.service.ts';
import { PlanService } from '../research/plan.service.ts';
import { ResearchService } from '../research/research.service.ts';
import { NextStepsService } from '../thanks/next-steps.service.ts';
import { OutcomesService } from '../thanks/outcomes.service.ts';
import { RemindAfterwards } from '../thanks/remind-afterwards.ts';
import { ThanksService } from '../thanks/thanks.service.ts';
import { RostersService } from '../rosters/rosters.service.ts';
import { SynthesisService } from '../synthesis/synthesis.service.ts';
import { WeighUp } from '../synthesis/weigh-up.ts';
import { CohortsService } from '../sections/cohorts.service.ts';
import { EnrolmentsService } from '../sections/enrolments.service.ts';
import { SectionsService } from '../sections/sections.service.ts';

/** A wall-clock time, so many days from today: `[-3, '14:30']`. */
export type Moment = readonly [day: number, time: string];

interface Event {
  readonly at: Date;
  readonly happen: () => Promise<unknown>;
}

const NEXT_RUNG = statement<{ issueAt: Date }, readonly [until: Date]>(`
  select min(at) as "issueAt" from (
    select issue_at as at from rungs where tenant_id = $1 and issued_at is null and issue_at <= $2
    union all select remind_at from outreaches where tenant_id = $1 and remind_at <= $2
    union all select remind_at from meeting_reminders where tenant_id = $1 and remind_at <= $2
    union all select remind_at from next_steps where tenant_id = $1 and remind_at <= $2) due
  having min(at) is not null`);

const MAIL_WAS_SENT = statement<never, readonly [before: Date]>(`
  with letters_sent as (
    update letters set state = 'SENT', settled_at = created_at
    where tenant_id = $1 and state = 'WAITING' and created_at < $2
  )
  update deliveries set state = 'SENT', sent_at = created_at, note = 'Part of the demo''s past.',
    params = case when letter_id is not null then '{}' else params - 'token' end
  where tenant_id = $1 and state = 'PLANNED' and created_at < $2`);

const NOTICES_WERE_READ = statement<never, readonly [before: Date]>(`
  update notifications set read_at = created_at + interval '1 hour'
  where tenant_id = $1 and read_at is null and created_at < $2`);

const FRESH_MAIL_HOURS = 3;
const FRESH_NOTICE_HOURS = 48;

/**
 * A door to the past: mail that it sends was received long ago. It is marked so in the transaction that planned it, so
 * that a worker that is running meanwhile never finds it waiting. Only the newest mail is still to leave.
 */
export class PastUnitOfWork extends UnitOfWork {
  private readonly newsSince: Date;

  constructor(database: Database, clock: Clock, present: Date) {
    super(database, clock);
    this.newsSince = new Date(present.getTime() - FRESH_MAIL_HOURS * 3_600_000);
  }

  override run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return super.run(actor, async (tx) => {
      const result = await work(tx);
      if (tx.rung.size > 0 && tx.now < this.newsSince) {
        await tx.sql(MAIL_WAS_SENT, this.newsSince);
        await tx.delete(OutboxRow, {});
      }
      return result;
    });
  }
}

/** The product's own services, over one door. */
function servicesOver(uow: UnitOfWork, database: Database, publicUrl: string) {
  const weighing = new QuotaWeighing();
  const welcoming = new AssignmentWelcoming(weighing);
  const contacts = new ContactsService(uow, weighing);
  const interviews = new InterviewsService(uow, weighing);
  const assignments = new AssignmentsService(uow, weighing);
  const links = new IntervieweeLinks(uow, new Tries(database));
  const letters = new Letters(uow, new LinkedNotice(links, { publicUrl }));
  const interviewees = new IntervieweesService(links, new EndAsking(), letters, weighing);
  return {
    tenants: new TenantsService(uow),
    profile: new ProfileService(uow),
    sections: new SectionsService(uow),
    enrolments: new EnrolmentsService(uow, welcoming),
    cohorts: new CohortsService(uow, welcoming),
    rosters: new RostersService(uow, welcoming),
    assignments,
    templates: new TemplateLibrary(uow, assignments),
    extensions: new GrantExtension(uow),
    accommodations: new AccommodationsService(uow),
    excusing: new ExcuseStudents(uow),
    primer: new PrimerService(uow),
    pledges: new PledgeService(uow, weighing),
    editing: new EditPrimer(uow),
    plan: new PlanService(uow, weighing),
    research: new ResearchService(uow, weighing),
    contacts,
    questions: new QuestionsService(uow),
    preparation: new PreparationService(uow),
    outreach: new OutreachService(uow, contacts, new InterviewPlanner(interviews), weighing),
    interviews,
    synthesis: new SynthesisService(uow, weighing),
    weighUp: new WeighUp(uow, weighing),
    invitations: new InvitationsService(uow, letters, weighing),
    log: new InterviewLogService(uow, contacts, weighing),
    links,
    interviewees,
    consents: new ConsentsService(uow, links),
    confirmations: new ConfirmationsService(uow, links, interviewees, letters, weighing),
    reflections: new ReflectionsService(uow),
    submitting: new SubmitReflection(uow),
    grading: new GradingService(uow),
    returning: new ReturnForRevision(uow),
    regrades: new RegradesService(uow),
    secondReadings: new SecondReadingsService(uow),
    commentBank: new CommentBankService(uow),
    reminders: new IssueReminders(uow),
    followUps: new RemindFollowUps(uow),
    afterwards: new RemindAfterwards(uow),
    thanks: new ThanksService(uow, interviews, letters, weighing),
    nextSteps: new NextStepsService(uow),
    outcomes: new OutcomesService(uow, letters),
    scripts: new ScriptsService(uow),
  };
}

/**
 * One demo tenant, and a clock of its own that can be put to any moment of its past. Everything happens through the
 * product's own services at the moment it is told to have happened, so that verdicts, receipts, notices and reminders
 * come out as they would have come.
 */
export class Stage {
  readonly uow: UnitOfWork;
  readonly services: ReturnType<typeof servicesOver>;
  /** As whom the tenant itself acts. */
  readonly system: Actor;
  private readonly cast = new Map<string, Actor>();
  private readonly events: Event[] = [];
  private present: Date;
  private catalogue: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(
    database: Database,
    tenantId: string,
    readonly slug: string,
    readonly zone: string,
    private readonly now: Date,
    publicUrl: string,
  ) {
    this.present = now;
    this.system = systemActor(tenantId, 'demo');
    this.uow = new PastUnitOfWork(database, { now: () => this.present }, now);
    this.services = servicesOver(this.uow, database, publicUrl);
  }

  /** The wall clock at a moment. */
  local([day, time]: Moment): LocalDateTime {
    return `${addDays(localIn(this.zone, this.now), day).slice(0, 10)}T${time}`;
  }

  /** The calendar day so many days from today, `YYYY-MM-DD`. */
  date(day: number): string {
    return this.local([day, '12:00']).slice(0, 10);
  }

  instant(moment: Moment): Date {
    return instantOf(this.local(moment), this.zone);
  }

  minutesAgo(minutes: number): Date {
    return new Date(this.now.getTime() - minutes * 60_000);
  }

  /** Puts the clock to a moment of the past. */
  turnTo(at: Moment | Date): void {
    this.present = at instanceof Date ? at : this.instant(at);
  }

  address(who: string): string {
    return `${who}@${this.slug}.example`;
  }

  /** The person of this address, as whoever acts. */
  as(who: string): Actor {
    const actor = this.cast.get(who);
    if (!actor) throw new Error(`The demo knows nobody called ${who}@${this.slug}.`);
    return actor;
  }

  everybody(): readonly (readonly [who: string, actor: Actor])[] {
    return [...this.cast];
  }

  /** Who may act from now on. */
  enter(actors: readonly (readonly [who: string, actor: Actor])[]): void {
    for (const [who, actor] of actors) this.cast.set(who, actor);
  }

  /** Tells what is to happen at a moment of the past; nothing happens before `play`. */
  plan(at: Moment | Date, happen: () => Promise<unknown>): void {
    this.events.push({ at: at instanceof Date ? at : this.instant(at), happen });
  }

  /** Lets everything that was planned happen in the order of time, and whoever was to be reminded be reminded. */
  async play(): Promise<void> {
    const inOrder = this.events.splice(0).sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const { at, happen } of inOrder) {
      await this.remindUntil(at);
      this.turnTo(at);
      await happen();
    }
    await this.remindUntil(this.now);
    this.turnTo(this.now);
  }

  private async remindUntil(until: Date): Promise<void> {
    for (;;) {
      const next = await this.nextRung(this.system, until);
      if (!next) return;
      this.turnTo(next.issueAt);
      await this.services.reminders.issueDue(this.system);
      await this.services.followUps.remindDue(this.system);
      await this.services.afterwards.remindDue(this.system);
    }
  }

  /** Ids by title; asked for when all of them are there, and once. */
  occupations(actor: Actor): Promise<ReadonlyMap<string, string>> {
    return (this.catalogue ??= this.uow.read(actor, async (read) => {
      const found = await read.find(Occupation, {});
      return new Map(found.map(({ id, title }) => [title, id]));
    }));
  }

  private nextRung(actor: Actor, until: Date): Promise<{ issueAt: Date } | null> {
    return this.uow.read(actor, (read) => read.first(NEXT_RUNG, until));
  }
}

/** Everybody who was invited, but for those named here, chooses this password now. */
export async function acceptInvitations(
  stage: Stage,
  passwordHash: string,
  except: readonly string[] = [],
): Promise<void> {
  const waiting = except.map((who) => stage.address(who));
  await stage.uow.run(stage.system, async (tx) => {
    const people = await tx.find(User, {});
    const invited = people.filter(
      (user) => user.passwordHash === null && user.email !== null && !waiting.includes(user.email),
    );
    const userId = invited.map(({ id }) => id);
    await tx.update(User, { id: userId }, { passwordHash });
    await tx.update(Link, { userId, usedAt: null }, { usedAt: tx.now });
    stage.enter(
      people.map(({ id, email, signInName, roles }) => [
        email?.split('@')[0] ?? signInName ?? id,
        { ...stage.system, userId: id, roles },
      ]),
    );
  });
}

/** What is told of the past has been read long ago. */
export async function settlePast(stage: Stage): Promise<void> {
  await stage.uow.run(stage.system, (tx) =>
    tx.sql(NOTICES_WERE_READ, stage.minutesAgo(FRESH_NOTICE_HOURS * 60)),
  );
}
