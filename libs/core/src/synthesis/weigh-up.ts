import { Injectable } from '@nestjs/common';
import { type Actor, Conflict, NotFound, RuleBroken } from '@firsthand/contracts';
import {
  AnswerTrust,
  Decision,
  InterviewWeighing,
  StatementTrust,
  type Tx,
  UnitOfWork,
} from '@firsthand/persistence';
import { Weighing } from '../assignments/weighing.ts';
import {
  type AnswerTrustView,
  DECISIONS,
  type DecisionView,
  HOLD_ANSWER,
  HOLD_VERDICT,
  OWN_INTERVIEW,
  type TrustView,
  type WeighingView,
} from './synthesis.queries.ts';
import { assertTheirs } from './synthesis.service.ts';
import {
  checkReason,
  checkScale,
  DECISIONS_AT_MOST,
  type GivenDecision,
  isChange,
} from './synthesis.rules.ts';

export interface GivenWeighing {
  readonly interviewId: string;
  readonly placed: number;
  readonly sure: number;
  readonly interested: number;
  readonly reason: string;
  /** The version the actor saw; 0 where there was none. */
  readonly version: number;
}

interface Trusted {
  /** None takes back what was given. */
  readonly trust: number | null;
  readonly reason: string;
  /** The version the actor saw; 0 where there was none. */
  readonly version: number;
}
export interface GivenTrust extends Trusted {
  readonly findingId: string;
  readonly interviewId: string;
}
export interface GivenAnswerTrust extends Trusted {
  readonly answerId: string;
}

/** The student weighs: a person, one thing they said, and in the end the occupation. */
@Injectable()
export class WeighUp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weighing: Weighing,
  ) {}

  /** How far somebody is to be trusted: how well placed, how sure, how interested they were. */
  async weighInterview(actor: Actor, given: GivenWeighing): Promise<WeighingView> {
    const { interviewId, placed, sure, interested, version } = given;
    const reason = checkReason(given.reason);
    checkScale(placed, 'placed', 4);
    checkScale(sure, 'sure', 4);
    checkScale(interested, 'interested', 4);
    return this.uow.run(actor, async (tx) => {
      const own = await tx.first(OWN_INTERVIEW, interviewId, actor.userId);
      if (!own) throw new NotFound();
      if (!own.held)
        throw new RuleBroken('not-held', 'This interview has not been held yet, so nothing was heard in it.');
      const before = await tx.findOne(InterviewWeighing, { interviewId });
      if ((before?.version ?? 0) !== version) throw new Conflict(before?.version ?? 0);
      const row = { placed, sure, interested, reason, weighedAt: tx.now };
      if (before) await tx.swap(InterviewWeighing, before.id, version, row);
      else await tx.insert(InterviewWeighing, { ...row, interviewId });
      return { ...row, interviewId, weighedAt: tx.now.toISOString(), version: version + 1 };
    });
  }

  /** How far one thing that was said is to be trusted, or takes that back. */
  async trustStatement(actor: Actor, given: GivenTrust): Promise<TrustView | null> {
    const { findingId, interviewId, version } = given;
    const { trust, reason } = checkTrust(given);
    return this.uow.run(actor, async (tx) => {
      // Two who give the first trust at once wait for each other here.
      const verdict = await tx.first(HOLD_VERDICT, findingId, interviewId, actor.userId);
      if (!verdict) throw new NotFound();
      const before = await tx.findOne(StatementTrust, { verdictId: verdict.id });
      if ((before?.version ?? 0) !== version) throw new Conflict(before?.version ?? 0);
      if (trust === null) {
        await tx.delete(StatementTrust, { verdictId: verdict.id });
        return null;
      }
      const row = { trust, reason, givenAt: tx.now };
      if (before) await tx.swap(StatementTrust, before.id, version, row);
      else await tx.insert(StatementTrust, { ...row, verdictId: verdict.id });
      return { findingId, interviewId, trust, reason, version: version + 1 };
    });
  }

  /** How far what somebody answered to a question is to be trusted, or takes that back. */
  async trustAnswer(actor: Actor, given: GivenAnswerTrust): Promise<AnswerTrustView | null> {
    const { answerId, version } = given;
    const { trust, reason } = checkTrust(given);
    return this.uow.run(actor, async (tx) => {
      // Here too, the first trust from two screens waits.
      if (!(await tx.first(HOLD_ANSWER, answerId, actor.userId))) throw new NotFound();
      const before = await tx.findOne(AnswerTrust, { answerId });
      if ((before?.version ?? 0) !== version) throw new Conflict(before?.version ?? 0);
      if (trust === null) {
        await tx.delete(AnswerTrust, { answerId });
        return null;
      }
      const row = { trust, reason, givenAt: tx.now };
      if (before) await tx.swap(AnswerTrust, before.id, version, row);
      else await tx.insert(AnswerTrust, { ...row, answerId });
      return { answerId, trust, reason, version: version + 1 };
    });
  }

  /** The course of a decision, the first one first. */
  async decisions(actor: Actor, occupationId: string): Promise<DecisionView[]> {
    const row = await this.uow.read(actor, (read) => read.first(DECISIONS, occupationId, actor.userId));
    if (!row) throw new NotFound();
    return row.decisions;
  }

  /** Keeps what the student thinks now beside all they thought before. Returns the course, with this at its end. */
  async decide(actor: Actor, occupationId: string, given: GivenDecision): Promise<DecisionView[]> {
    const reason = checkReason(given.reason);
    checkScale(given.confidence, 'confidence', 100, 0);
    const now = { leaning: given.leaning, confidence: given.confidence, reason };
    return this.uow.run(actor, async (tx) => {
      await assertTheirs(tx, occupationId);
      const course = await courseOf(tx, occupationId);
      if (!isChange(course.at(-1) ?? null, now)) return course;
      if (course.length >= DECISIONS_AT_MOST)
        throw new RuleBroken(
          'too-many-decisions',
          'You have changed your mind very often here. Write in the synthesis what you think now.',
        );
      await tx.insert(Decision, { ...now, ownerId: actor.userId, occupationId, decidedAt: tx.now });
      if (course.length === 0) await this.weighing.weigh(tx, { userId: actor.userId });
      return courseOf(tx, occupationId);
    });
  }
}

function checkTrust({ trust, reason }: Trusted): Pick<Trusted, 'trust' | 'reason'> {
  if (trust !== null) checkScale(trust, 'trust', 4);
  return { trust, reason: checkReason(reason) };
}

async function courseOf(tx: Tx, occupationId: string): Promise<DecisionView[]> {
  return (await tx.first(DECISIONS, occupationId, tx.actor.userId))?.decisions ?? [];
}
