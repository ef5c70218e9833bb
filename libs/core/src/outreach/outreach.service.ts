import { Injectable } from '@nestjs/common';
import {
  type Actor,
  NotFound,
  type OutreachChannel,
  type OutreachOutcome,
  RuleBroken,
} from '@firsthand/contracts';
import { Outreach, type Tx, UnitOfWork } from '@firsthand/persistence';
import { Weighing } from '../assignments/weighing.ts';
import { forbidContact, takeCare } from '../contacts/contact-care.ts';
import type { ContactView } from '../contacts/contacts.queries.ts';
import { ContactsService } from '../contacts/contacts.service.ts';
import { assertMayAsk } from '../primer/pledge.service.ts';
import { dayIn } from '../tenancy/day.ts';
import { once } from '../tenancy/idempotency.ts';
import { asWritten } from '../tenancy/text.ts';
import { MeetingPlanner, type PlannedMeeting } from './meeting-planner.ts';
import {
  CONTACT_OF,
  LOCK_CONTACT,
  OUTREACH_DUE,
  type OutreachView,
  STORIES,
  type StoryRow,
} from './outreach.queries.ts';
import {
  type Attempt,
  begin,
  cadenceOf,
  conclude,
  remindAt,
  type StandingView,
  standingOn,
  superseded,
} from './outreach.rules.ts';

export interface GivenOutreach {
  readonly contactId: string;
  readonly channel: OutreachChannel;
  readonly said: string;
  /** It is only written down, not sent. */
  readonly draft: boolean;
  /** ISO instant; left out: now. */
  readonly sentAt?: string | null;
}

/** Whom somebody who said no named instead. */
export interface GivenReferral {
  readonly name: string;
  /** May the student say who sent them? Null: they forgot to ask. */
  readonly nameMayBeUsed?: boolean | null;
  readonly organisation: string;
  readonly phone: string;
  readonly email: string;
}

export interface GivenOutcome {
  readonly outcome: OutreachOutcome;
  /** What was said, added to what the attempt holds; left out: as it was. */
  readonly said?: string | null;
  /** With a "not now": the day on which to ask again, `YYYY-MM-DD`. */
  readonly againOn?: string | null;
  /** With a yes: the time that was fixed. */
  readonly meeting?: PlannedMeeting | null;
  /** With a no: who else does this work. */
  readonly referral?: GivenReferral | null;
}

export interface RecordedOutcome {
  outreach: OutreachView;
  interviewId: string | null;
  referral: ContactView | null;
}

/** All attempts at one contact, the latest first, and where they lead today. */
export interface OutreachStory {
  attempts: OutreachView[];
  standing: StandingView;
}

export interface DueOutreach {
  contact: ContactView;
  outreach: OutreachView;
  standing: StandingView;
}

/** Reaching out: each attempt, what came of it, and what is due next. Contacts are a student's own, and so is this. */
@Injectable()
export class OutreachService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly contacts: ContactsService,
    private readonly planner: MeetingPlanner,
    private readonly weighing: Weighing,
  ) {}

  /** What is due by a day, the longest overdue first. One statement. */
  async due(actor: Actor, on: string): Promise<DueOutreach[]> {
    const rows = await this.uow.read(actor, (read) => read.sql(OUTREACH_DUE, actor.userId, on));
    return rows.map(({ asking, ...row }) => ({
      ...row,
      standing: standingOn(row.outreach, on, cadenceOf(asking)),
    }));
  }

  /** The stories of the actor's own among these contacts. */
  async stories(actor: Actor, contactIds: readonly string[]): Promise<Map<string, OutreachStory>> {
    return this.uow.read(actor, async (read) => {
      const rows = await read.sql(STORIES, actor.userId, contactIds);
      return new Map(
        rows.map(({ contactId, zone, asking, attempts }) => [
          contactId,
          { attempts, standing: standingOn(attempts[0] ?? null, dayIn(zone, read.now), cadenceOf(asking)) },
        ]),
      );
    });
  }

  /** Writes an attempt down, once per key: a draft, or one that was made. What was open before it is unanswered now. */
  async log(actor: Actor, given: GivenOutreach, idempotencyKey?: string | null): Promise<OutreachView> {
    return this.uow.run(actor, async (tx) => {
      const { id } = await once(tx, idempotencyKey, { logOutreach: given }, () => this.keep(tx, given));
      return attemptOf(await storyOf(tx, given.contactId), id);
    });
  }

  /** Writes down what came of the latest attempt at a contact, with the meeting or the new contact it led to. */
  async recordOutcome(
    actor: Actor,
    id: string,
    version: number,
    given: GivenOutcome,
  ): Promise<RecordedOutcome> {
    return this.uow.run(actor, async (tx) => {
      const found = await tx.first(CONTACT_OF, actor.userId, id);
      if (!found) throw new NotFound();
      const { contactId } = found;
      const { zone, attempts } = await lockedStory(tx, contactId);
      const attempt = attempts[0]!;
      if (attempt.id !== id)
        throw new RuleBroken('outreach-ended', 'There is a later attempt. Say what came of that one.');
      const { meeting, referral, outcome } = given;
      checkConsequences(given);
      const concluded = conclude(attempt, {
        outcome,
        scheduled: Boolean(meeting),
        on: dayIn(zone, tx.now),
        againOn: given.againOn ?? null,
      });
      await tx.swap(Outreach, id, version, {
        ...machineState(concluded),
        remindAt: remindAt(concluded.dueOn, zone, tx.now),
        outcomeAt: tx.now,
        ...(given.said != null && { said: asWritten(given.said) }),
      });
      if (outcome === 'DO_NOT_CONTACT') await forbidContact(tx, contactId);
      const interviewId = meeting ? await this.planner.plan(tx, contactId, meeting) : null;
      const led = referral ? await this.takeReferral(tx, contactId, referral) : null;
      return { outreach: attemptOf(await storyOf(tx, contactId), id), interviewId, referral: led };
    });
  }

  /** Keeps an attempt as part of something larger, like the mail that is the attempt. */
  async keep(tx: Tx, given: GivenOutreach): Promise<{ id: string }> {
    const { contactId, channel, draft } = given;
    const sentAt = draft ? null : given.sentAt ? new Date(given.sentAt) : tx.now;
    if (sentAt && sentAt > tx.now)
      throw new RuleBroken('not-sent-yet', 'This is still to come. Keep it as a draft.');
    const { zone, attempts, asking } = await lockedStory(tx, contactId);
    if (!draft && !attempts.some((one) => one.sentAt)) await assertMayAsk(tx);
    const latest = attempts[0] ?? null;
    const begun = begin(
      latest,
      { channel, sent: !draft, on: dayIn(zone, sentAt ?? tx.now) },
      cadenceOf(asking),
    );
    if (!draft) await takeCare(tx, contactId);
    const row = {
      ...machineState(begun),
      channel,
      number: begun.number,
      said: asWritten(given.said),
      sentAt,
      remindAt: remindAt(begun.dueOn, zone, tx.now),
    };
    let id = latest?.id ?? '';
    if (latest?.state === 'DRAFTED') await tx.swap(Outreach, id, latest.version, row);
    else {
      if (latest)
        await tx.swap(Outreach, id, latest.version, {
          ...machineState(superseded(latest)),
          remindAt: null,
        });
      [id] = (await tx.insert(Outreach, { ...row, contactId, outcomeAt: null, createdAt: tx.now })) as [
        string,
      ];
    }
    if (!draft) await this.weighing.weigh(tx, { userId: tx.actor.userId });
    return { id };
  }

  private async takeReferral(tx: Tx, referrerId: string, referral: GivenReferral): Promise<ContactView> {
    const referrer = await this.contacts.ownContact(tx, referrerId);
    return this.contacts.take(tx, {
      ...referral,
      nameMayBeUsed: referral.nameMayBeUsed ?? null,
      position: '',
      notes: '',
      source: 'REFERRAL',
      vantage: 'DOES',
      family: false,
      occupationId: referrer.occupation?.id ?? null,
      referrerId,
    });
  }
}

const machineState = ({ state, dueOn, expiresOn }: Attempt) => ({ state, dueOn, expiresOn });

function checkConsequences({ outcome, meeting, referral }: GivenOutcome): void {
  if (meeting && outcome !== 'ACCEPTED')
    throw new RuleBroken('meeting-without-yes', 'Only somebody who said yes can be met.');
  if (referral && outcome !== 'DECLINED')
    throw new RuleBroken('referral-without-no', 'Add the person they named to your people instead.');
}

async function lockedStory(tx: Tx, contactId: string): Promise<StoryRow> {
  await tx.sql(LOCK_CONTACT, tx.actor.userId, contactId);
  return storyOf(tx, contactId);
}

async function storyOf(tx: Tx, contactId: string): Promise<StoryRow> {
  const story = await tx.first(STORIES, tx.actor.userId, [contactId]);
  if (!story) throw new NotFound();
  return story;
}

function attemptOf({ attempts }: StoryRow, id: string): OutreachView {
  const attempt = attempts.find((one) => one.id === id);
  if (!attempt) throw new NotFound();
  return attempt;
}
