import { RESEARCH_TOPICS } from '@firsthand/contracts';
import { queryOptions } from '@tanstack/react-query';
import {
  ComparisonDocument,
  type ComparisonCardFragment,
  StudentSynthesesDocument,
  SynthesisDocument,
  type SynthesisCardFragment,
  type SynthesisColumnFragment,
  type SynthesisFindingFragment,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type Synthesis = SynthesisCardFragment;
export type Column = SynthesisColumnFragment;
export type Weighing = NonNullable<Column['weighing']>;
export type Finding = SynthesisFindingFragment;
export type Trust = Synthesis['trusts'][number];
export type Comparison = ComparisonCardFragment;

export const synthesisQuery = (occupationId: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'synthesis', occupationId],
    queryFn: async ({ signal }): Promise<Synthesis> =>
      (await request(SynthesisDocument, { occupationId }, { signal })).synthesis,
  });

export const comparisonQuery = queryOptions({
  queryKey: ['fieldwork', 'comparison'],
  queryFn: async ({ signal }): Promise<Comparison> =>
    (await request(ComparisonDocument, {}, { signal })).comparison,
});

export const studentSynthesesQuery = (assignmentId: string, enrolmentId: string) =>
  queryOptions({
    queryKey: ['student-syntheses', assignmentId, enrolmentId],
    queryFn: async ({ signal }) =>
      (await request(StudentSynthesesDocument, { assignmentId, enrolmentId }, { signal })).studentSyntheses,
  });

/** Topic by topic, and within a topic as they were written. */
export function inTopicOrder(findings: readonly Finding[]): Finding[] {
  return RESEARCH_TOPICS.flatMap((topic) => findings.filter((one) => one.topic === topic));
}

export const verdictOn = (finding: Finding, interviewId: string) =>
  finding.verdicts.find((one) => one.interviewId === interviewId);

export const trustIn = ({ trusts }: Synthesis, findingId: string, interviewId: string): Trust | undefined =>
  trusts.find((one) => one.findingId === findingId && one.interviewId === interviewId);

/** What somebody answered, and who. */
export function answerIn({ voices }: Pick<Synthesis, 'voices'>, answerId: string) {
  for (const voice of voices) {
    const answer = voice.answers.find(({ id }) => id === answerId);
    if (answer) return { voice, answer };
  }
  return null;
}

export type WhatNow = 'hear' | 'weigh' | 'decide' | 'write' | 'done';

/** What is missing next: somebody heard, everybody weighed, a decision since the last of them, and a text. */
export function whatNow({ voices, decisions, believe }: Synthesis): { kind: WhatNow; count: number } {
  if (voices.length === 0) return { kind: 'hear', count: 0 };
  const unweighed = voices.filter(({ weighing }) => weighing === null).length;
  if (unweighed > 0) return { kind: 'weigh', count: unweighed };
  if ((decisions.at(-1)?.heard ?? -1) < voices.length) return { kind: 'decide', count: voices.length };
  return { kind: believe.trim() === '' ? 'write' : 'done', count: voices.length };
}
