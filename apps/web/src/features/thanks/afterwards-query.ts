import { queryOptions } from '@tanstack/react-query';
import {
  AfterInterviewDocument,
  type AfterInterviewQuery,
  type AfterwardsSheetFragment,
  type EvaluationSheetFragment,
  type LoopCardFragment,
  OutcomeDeskDocument,
  type OutcomeCardFragment,
  type OutcomeDeskQuery,
  type StepCardFragment,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type AfterInterview = AfterInterviewQuery['interview'];
export type Afterwards = AfterwardsSheetFragment;
export type Evaluation = EvaluationSheetFragment;
export type Loop = LoopCardFragment;
export type OutcomeCard = OutcomeCardFragment;
export type Recipient = OutcomeDeskQuery['outcomeRecipients'][number];
export type Step = StepCardFragment;

export const afterInterviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'afterwards', id],
    queryFn: async ({ signal }): Promise<AfterInterview> =>
      (await request(AfterInterviewDocument, { id }, { signal })).interview,
  });

/** Whom one can tell what became of it, and what was told. */
export const outcomeDeskQuery = queryOptions({
  queryKey: ['fieldwork', 'outcomes'],
  queryFn: ({ signal }) => request(OutcomeDeskDocument, {}, { signal }),
});
