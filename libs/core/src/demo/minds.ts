import type { AnswerType, AnswerValue, ComparisonDimension, Leaning } from '@firsthand/contracts';
import { newId } from '@firsthand/platform';
import type { SynthesisView } from '../synthesis/synthesis.queries.ts';
import type { Moment, Stage } from './stage.ts';

/** What a student of the demo made of what they heard about one occupation, told by the names of the people. */
export interface Mind {
  readonly who: string;
  readonly occupation: string;
  readonly decisions: readonly (readonly [
    at: Moment,
    leaning: Leaning,
    confidence: number,
    reason: string,
  ])[];
  /** What somebody answered that can be laid beside the answers of others. */
  readonly told?: readonly {
    readonly at: Moment;
    readonly name: string;
    readonly answers: readonly (readonly [
      question: string,
      type: AnswerType,
      value: AnswerValue,
      text: string,
    ])[];
  }[];
  readonly weighings?: readonly {
    readonly at: Moment;
    readonly name: string;
    readonly scales: readonly [placed: number, sure: number, interested: number];
    readonly reason: string;
  }[];
  readonly trusts?: readonly {
    readonly at: Moment;
    readonly name: string;
    /** How the finding begins. */
    readonly finding: string;
    readonly trust: number;
    readonly reason: string;
  }[];
  readonly answers?: readonly {
    readonly at: Moment;
    readonly name: string;
    readonly type: AnswerType;
    readonly trust: number;
    readonly reason: string;
  }[];
  readonly written?: { readonly at: Moment; readonly believe: string; readonly changed: string };
}

/** How a student of the demo holds their occupations against each other, by the occupations' titles. */
export interface Compared {
  readonly who: string;
  readonly at: Moment;
  readonly weights: Partial<Record<ComparisonDimension, number>>;
  readonly cells: Readonly<
    Record<string, Partial<Record<ComparisonDimension, readonly [rating: number, words: string]>>>
  >;
}

/** Plans the course of a mind, through the product's own services. */
export function makeUpMind(stage: Stage, mind: Mind): void {
  const { synthesis, weighUp } = stage.services;
  const actor = stage.as(mind.who);
  const seen = async (): Promise<SynthesisView> => {
    const { occupations } = await synthesis.comparison(actor);
    const found = occupations.find(({ occupation }) => occupation.title === mind.occupation);
    if (!found) throw new Error(`${mind.who} of the demo has nothing to do with ${mind.occupation}.`);
    return synthesis.synthesis(actor, found.occupation.id);
  };
  const voiceOf = ({ voices }: SynthesisView, name: string) => {
    const voice = voices.find((one) => one.name === name);
    if (!voice) throw new Error(`${mind.who} of the demo has not heard ${name} yet.`);
    return voice.interviewId;
  };
  for (const [at, leaning, confidence, reason] of mind.decisions)
    stage.plan(at, async () => {
      const { occupation } = await seen();
      await weighUp.decide(actor, occupation.id, { leaning, confidence, reason });
    });
  for (const { at, name, answers } of mind.told ?? [])
    stage.plan(at, async () => {
      const interviewId = voiceOf(await seen(), name);
      const editedAt = stage.instant(at).toISOString();
      await stage.services.log.keep(actor, {
        ...{ interviewId, userId: actor.userId, sources: [], discoveries: [], referrals: [] },
        answers: answers.map(([question, answerType, value, text], position) => ({
          ...{ id: newId(), editId: newId(), editedAt, position, question, answerType, value, text },
          ...{ questionId: '', topic: null, topics: [] },
          ...{ removed: false, starred: false, asked: true, volunteered: false },
        })),
      });
    });
  for (const { at, name, scales, reason } of mind.weighings ?? [])
    stage.plan(at, async () => {
      const [placed, sure, interested] = scales;
      const interviewId = voiceOf(await seen(), name);
      await weighUp.weighInterview(actor, { interviewId, placed, sure, interested, reason, version: 0 });
    });
  for (const { at, name, finding, trust, reason } of mind.trusts ?? [])
    stage.plan(at, async () => {
      const now = await seen();
      const findingId = now.findings.find(({ text }) => text.startsWith(finding))!.id;
      const interviewId = voiceOf(now, name);
      await weighUp.trustStatement(actor, { findingId, interviewId, trust, reason, version: 0 });
    });
  for (const { at, name, type, trust, reason } of mind.answers ?? [])
    stage.plan(at, async () => {
      const voice = (await seen()).voices.find((one) => one.name === name);
      const answerId = voice!.answers.find(({ answerType }) => answerType === type)!.id;
      await weighUp.trustAnswer(actor, { answerId, trust, reason, version: 0 });
    });
  const { written } = mind;
  if (written)
    stage.plan(written.at, async () => {
      const { occupation } = await seen();
      await synthesis.saveSynthesis(actor, occupation.id, 0, written);
    });
}

export function compare(stage: Stage, { who, at, weights, cells }: Compared): void {
  const { synthesis } = stage.services;
  const actor = stage.as(who);
  stage.plan(at, async () => {
    const { occupations } = await synthesis.comparison(actor);
    await synthesis.saveComparison(actor, 0, {
      weights: Object.entries(weights).map(([dimension, weight]) => ({
        dimension: dimension as ComparisonDimension,
        weight,
      })),
      cells: occupations.flatMap(({ occupation }) =>
        Object.entries(cells[occupation.title] ?? {}).map(([dimension, [rating, words]]) => ({
          ...{ occupationId: occupation.id, dimension: dimension as ComparisonDimension },
          ...{ rating, words },
        })),
      ),
    });
  });
}
