import { RESEARCH_TOPICS, type ResearchTopic } from '@firsthand/contracts';
import { queryOptions } from '@tanstack/react-query';
import {
  ResearchSheetDocument,
  type FindingCardFragment,
  type OpenQuestionCardFragment,
  type ResearchSheetQuery,
  type VoiceCardFragment,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type Sheet = ResearchSheetQuery['researchSheet'];
export type Finding = FindingCardFragment;
export type OpenQuestion = OpenQuestionCardFragment;
export type Voice = VoiceCardFragment;

export const sheetQuery = (occupationId: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'sheet', occupationId],
    queryFn: async ({ signal }): Promise<Sheet> =>
      (await request(ResearchSheetDocument, { occupationId }, { signal })).researchSheet,
  });

/** Topic by topic, and within a topic as they were written. */
export function inTopicOrder(findings: readonly Finding[]): Finding[] {
  return RESEARCH_TOPICS.flatMap((topic) => findings.filter((one) => one.topic === topic));
}

export function verdictOn(finding: Finding, interviewId: string): Finding['verdicts'][number] | undefined {
  return finding.verdicts.find((one) => one.interviewId === interviewId);
}

/** The next finding this interview has said nothing about yet, after the one at hand and then from the top. */
export function nextUnheard(sheet: Sheet, interviewId: string, afterId: string): Finding | undefined {
  const findings = inTopicOrder(sheet.findings);
  const at = findings.findIndex(({ id }) => id === afterId);
  return [...findings.slice(at + 1), ...findings.slice(0, at)].find(
    (finding) => !verdictOn(finding, interviewId),
  );
}

export function isTopic(value: unknown): value is ResearchTopic {
  return RESEARCH_TOPICS.includes(value as ResearchTopic);
}
