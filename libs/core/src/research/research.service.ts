import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Confidence,
  Conflict,
  type FindingVerdictKind,
  NotFound,
  type ResearchTopic,
  RuleBroken,
} from '@firsthand/contracts';
import {
  Finding,
  FindingVerdict,
  Occupation,
  OpenQuestion,
  type Reading,
  type Tx,
  UnitOfWork,
} from '@firsthand/persistence';
import { Weighing } from '../assignments/weighing.ts';
import { refuse } from '../sections/sections.rules.ts';
import { asWritten, tidy } from '../tenancy/text.ts';
import {
  CAN_SPEAK,
  COUNT_SHEET,
  FINDING,
  type FindingView,
  HOLD_PLAN,
  OPEN_QUESTION,
  type OpenQuestionView,
  type ResearchSheetView,
  SHEET,
  summarised,
} from './research.queries.ts';
import { checkFinding, checkRoom, RESEARCHED_TOPICS, researchedTopics } from './research.rules.ts';

/** What a student read about one topic, and where. */
export interface GivenFinding {
  readonly topic: ResearchTopic;
  readonly text: string;
  readonly sourceTitle: string;
  readonly sourceOn: string;
  readonly locality: string;
  readonly url: string;
  readonly confidence: Confidence;
}

export interface GivenVerdict {
  readonly findingId: string;
  readonly interviewId: string;
  /** None takes back what was given. */
  readonly verdict: FindingVerdictKind | null;
  readonly heard: string;
  /** The version the actor saw; 0 where there was none. */
  readonly version: number;
}

/** A student's research sheets: what was read about an occupation, what is open, and what was heard of it since. */
@Injectable()
export class ResearchService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weighing: Weighing,
  ) {}

  /** The actor's own sheet for an occupation; empty when nothing was written on it. */
  async sheet(actor: Actor, occupationId: string): Promise<ResearchSheetView> {
    const row = await this.uow.read(actor, (read) => read.first(SHEET, occupationId, actor.userId));
    if (!row) throw new NotFound();
    const { findings, ...rest } = row.sheet;
    return {
      ...rest,
      findings: findings.map(summarised),
      researchedTopics: researchedTopics(findings),
      wantedTopics: RESEARCHED_TOPICS,
    };
  }

  /** Writes a finding on the sheet of an occupation of the actor's plan. */
  async addFinding(actor: Actor, occupationId: string, given: GivenFinding): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      const row = findingAsKept(given, tx.now);
      await assertRoom(tx, occupationId, 'finding');
      const ownerId = actor.userId;
      const [id] = (await tx.insert(Finding, { ...row, ownerId, occupationId, createdAt: tx.now })) as [
        string,
      ];
      await this.weighing.weigh(tx, { userId: ownerId });
      return ownFinding(tx, id);
    });
  }

  /** Changes it over the version the actor saw. */
  async updateFinding(actor: Actor, id: string, version: number, given: GivenFinding): Promise<FindingView> {
    return this.uow.run(actor, async (tx) => {
      await ownFinding(tx, id);
      await tx.swap(Finding, id, version, findingAsKept(given, tx.now));
      await this.weighing.weigh(tx, { userId: actor.userId });
      return ownFinding(tx, id);
    });
  }

  /** Takes a finding off the sheet, with what was heard of it. */
  async removeFinding(actor: Actor, id: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      await ownFinding(tx, id);
      await tx.delete(FindingVerdict, { findingId: id });
      await tx.delete(Finding, { id });
      await this.weighing.weigh(tx, { userId: actor.userId });
    });
  }

  /** Notes what the sources leave open. */
  async addQuestion(
    actor: Actor,
    occupationId: string,
    given: { topic: ResearchTopic; text: string },
  ): Promise<OpenQuestionView> {
    return this.uow.run(actor, async (tx) => {
      const text = questionText(given.text);
      await assertRoom(tx, occupationId, 'question');
      const [id] = (await tx.insert(OpenQuestion, {
        topic: given.topic,
        text,
        ownerId: actor.userId,
        occupationId,
        answeredAt: null,
        createdAt: tx.now,
      })) as [string];
      return ownQuestion(tx, id);
    });
  }

  /** Changes it, or says whether it is answered, over the version the actor saw. */
  async updateQuestion(
    actor: Actor,
    id: string,
    version: number,
    given: { topic: ResearchTopic; text: string; answered: boolean },
  ): Promise<OpenQuestionView> {
    return this.uow.run(actor, async (tx) => {
      const { answeredAt } = await ownQuestion(tx, id);
      await tx.swap(OpenQuestion, id, version, {
        topic: given.topic,
        text: questionText(given.text),
        answeredAt: given.answered ? (answeredAt ? new Date(answeredAt) : tx.now) : null,
      });
      return ownQuestion(tx, id);
    });
  }

  async removeQuestion(actor: Actor, id: string): Promise<void> {
    await this.uow.run(actor, async (tx) => {
      await ownQuestion(tx, id);
      await tx.delete(OpenQuestion, { id });
    });
  }

  /** Says what an interview did to a finding, or takes that back. Returns the finding as it stands now. */
  async giveVerdict(actor: Actor, given: GivenVerdict): Promise<FindingView> {
    const { findingId, interviewId, version } = given;
    return this.uow.run(actor, async (tx) => {
      const speaks = await tx.first(CAN_SPEAK, findingId, interviewId, actor.userId);
      if (!speaks) throw new NotFound();
      if (!speaks.held)
        throw new RuleBroken('not-held', 'This interview has not been held yet, so nothing was heard in it.');
      if (!speaks.sameOccupation)
        throw new RuleBroken('other-occupation', 'This interview was about another occupation.');
      // Two who give the first verdict at once wait for each other here.
      const finding = await tx.get(Finding, findingId, { lock: 'update' });
      const before = await tx.findOne(FindingVerdict, { findingId, interviewId });
      if ((before?.version ?? 0) !== version) throw new Conflict(before?.version ?? 0);
      const row = { verdict: given.verdict, heard: asWritten(given.heard).trim(), givenAt: tx.now };
      if (row.verdict === null) await tx.delete(FindingVerdict, { findingId, interviewId });
      else if (before) await tx.swap(FindingVerdict, before.id, version, { ...row, verdict: row.verdict });
      else await tx.insert(FindingVerdict, { ...row, verdict: row.verdict, findingId, interviewId });
      return ownFinding(tx, finding.id);
    });
  }
}

async function ownFinding(reading: Reading, id: string): Promise<FindingView> {
  const row = await reading.first(FINDING, id, reading.actor.userId);
  if (!row) throw new NotFound();
  return summarised(row.finding);
}

async function ownQuestion(reading: Reading, id: string): Promise<OpenQuestionView> {
  const row = await reading.first(OPEN_QUESTION, id, reading.actor.userId);
  if (!row) throw new NotFound();
  return row.question;
}

/** The occupation is in the actor's plan, and its sheet is not full. Holds the plan. */
async function assertRoom(tx: Tx, occupationId: string, kind: 'finding' | 'question'): Promise<void> {
  const { id } = await tx.get(Occupation, occupationId);
  const plans = await tx.sql(HOLD_PLAN, tx.actor.userId, id);
  if (!plans.some(({ chosen }) => chosen))
    throw new RuleBroken(
      'not-in-plan',
      'A research sheet belongs to an occupation in your plan. Choose it there first.',
    );
  const there = (await tx.first(COUNT_SHEET, tx.actor.userId, id))!;
  checkRoom(kind, kind === 'finding' ? there.findings : there.questions);
}

function findingAsKept(given: GivenFinding, now: Date) {
  const row = {
    topic: given.topic,
    text: asWritten(given.text).trim(),
    sourceTitle: tidy(given.sourceTitle),
    sourceOn: given.sourceOn.trim(),
    locality: tidy(given.locality),
    url: given.url.trim(),
    confidence: given.confidence,
  };
  checkFinding(row, now);
  return row;
}

function questionText(text: string): string {
  const kept = tidy(text);
  refuse([kept === '', 'text', 'Write the question down.']);
  return kept;
}
