import { Injectable } from '@nestjs/common';
import { type Actor, type InterviewMode, NotFound, type ThankYouMethod } from '@firsthand/contracts';
import { Contact, Interview, Occupation, type Reading, type Tx, UnitOfWork } from '@firsthand/persistence';
import { assertOwnWork } from '../assignments/assignments.policy.ts';
import { Weighing } from '../assignments/weighing.ts';
import { SETTLE } from '../outreach/outreach.queries.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { once } from '../tenancy/idempotency.ts';
import { asWritten, tidy } from '../tenancy/text.ts';
import { COUNT_INTERVIEWS, INTERVIEW, type InterviewView } from './interviews.queries.ts';
import { wasMoved } from './invite.rules.ts';
import { checkLog, checkTimes, presentInterview } from './interviews.rules.ts';
import { openedBy } from '../tenancy/opened-work.ts';

/** What a student writes down about a meeting, before it and after. */
export interface GivenInterview {
  readonly contactId: string;
  readonly occupationId: string;
  readonly mode: InterviewMode;
  /** ISO instant. */
  readonly startsAt: string;
  readonly plannedMinutes?: number | null;
  /** Where to meet. Left out: as it was. */
  readonly place?: string | null;
  /** None while it is only planned. */
  readonly actualMinutes?: number | null;
  readonly notes: string;
  readonly practice: boolean;
  /** How they said thank you; saying how says that they did. */
  readonly thankYouMethod?: ThankYouMethod | null;
}

/** Interviews: planned, held, written up, thanked. After each change everything of that work is weighed again. */
@Injectable()
export class InterviewsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weighing: Weighing,
  ) {}

  /** The student's own, or, for staff, any in their sections, without the contact's details. */
  async interview(actor: Actor, id: string): Promise<InterviewView> {
    return this.uow.read(actor, (read) => view(read, id));
  }

  /** Logs it once per key, however often it is sent. */
  async log(
    actor: Actor,
    assignmentId: string,
    given: GivenInterview,
    idempotencyKey?: string | null,
  ): Promise<InterviewView> {
    return this.uow.run(actor, async (tx) => {
      const { id } = await once(tx, idempotencyKey, { logInterview: assignmentId, ...given }, async () => ({
        id: await this.keep(tx, assignmentId, given),
      }));
      return view(tx, id);
    });
  }

  /** Keeps a new interview as part of something larger; whoever was still being asked for it has agreed. */
  async keep(tx: Tx, assignmentId: string, given: GivenInterview): Promise<string> {
    const { enrolmentId } = await assertOwnWork(tx, assignmentId, { lock: true });
    const row = await asKept(tx, given);
    const logged = (await tx.first(COUNT_INTERVIEWS, enrolmentId, assignmentId))!.n;
    checkLog({ notes: row.notes, logged });
    const [id] = (await tx.insert(Interview, {
      ...row,
      ...thanked(row.thankYouMethod, null, tx.now),
      assignmentId,
      enrolmentId,
      createdAt: tx.now,
    })) as [string];
    await tx.sql(SETTLE, row.contactId, tx.now);
    await this.weighing.weigh(tx, { assignmentId, enrolmentId });
    return id;
  }

  /** Changes it over the version the actor saw. */
  async update(actor: Actor, id: string, version: number, given: GivenInterview): Promise<InterviewView> {
    return this.uow.run(actor, async (tx) => {
      const before = await tx.first(INTERVIEW, ...reachOf(actor), id, openedBy(tx));
      if (before?.ownerId !== actor.userId) throw new NotFound();
      const { assignmentId } = before.interview;
      const { enrolmentId } = await assertOwnWork(tx, assignmentId, { lock: true });
      const row = await asKept(tx, given);
      checkLog({ notes: row.notes, logged: 0 });
      const { thankedAt, ...stood } = await tx.get(Interview, id);
      await tx.swap(Interview, id, version, {
        ...row,
        ...(wasMoved(stood, row) && { inviteSequence: stood.inviteSequence + 1 }),
        ...thanked(row.thankYouMethod, thankedAt, tx.now),
      });
      await this.weighing.weigh(tx, { assignmentId, enrolmentId });
      return view(tx, id);
    });
  }

  /** Notes how they were thanked, or with null that they were not after all, as part of something larger. */
  async thank(tx: Tx, id: string, method: ThankYouMethod | null): Promise<void> {
    const before = await tx.first(INTERVIEW, ...reachOf(tx.actor), id, openedBy(tx));
    if (before?.ownerId !== tx.actor.userId) throw new NotFound();
    const { assignmentId } = before.interview;
    const { enrolmentId } = await assertOwnWork(tx, assignmentId, { lock: true });
    const { version, thankedAt } = await tx.get(Interview, id);
    await tx.swap(Interview, id, version, thanked(method, thankedAt, tx.now));
    await this.weighing.weigh(tx, { assignmentId, enrolmentId });
  }
}

/** Saying how says that they did; the first time stands. */
function thanked(method: ThankYouMethod | null, before: Date | null, now: Date) {
  return { thankYouMethod: method, thankedAt: method && (before ?? now) };
}

async function view(reading: Reading, id: string): Promise<InterviewView> {
  const row = await reading.first(INTERVIEW, ...reachOf(reading.actor), id, openedBy(reading));
  if (!row) throw new NotFound();
  return presentInterview(row.interview, { isOwner: row.ownerId === reading.actor.userId });
}

/** The row as it is kept; the contact is the student's own. */
async function asKept(tx: Tx, given: GivenInterview) {
  const contact = await tx.findOne(Contact, { id: given.contactId, ownerId: tx.actor.userId });
  if (!contact) throw new NotFound();
  const occupation = await tx.get(Occupation, given.occupationId);
  const row = {
    contactId: contact.id,
    occupationId: occupation.id,
    mode: given.mode,
    startsAt: new Date(given.startsAt),
    plannedMinutes: given.plannedMinutes ?? null,
    ...(given.place != null && { place: tidy(given.place) }),
    actualMinutes: given.actualMinutes ?? null,
    notes: asWritten(given.notes),
    practice: given.practice,
    thankYouMethod: given.thankYouMethod ?? null,
  };
  checkTimes(row, tx.now);
  return row;
}
