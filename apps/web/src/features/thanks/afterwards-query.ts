import { queryOptions } from '@tanstack/react-query';
import {
  AfterInterviewDocument,
  type AfterInterviewQuery,
  type AfterwardsSheetFragment,
  type EvaluationSheetFragment,
  type LoopCardFragment,
  type StepCardFragment,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type AfterInterview = AfterInterviewQuery['interview'];
export type Afterwards = AfterwardsSheetFragment;
export type Evaluation = EvaluationSheetFragment;
export type Loop = LoopCardFragment;
export type Step = StepCardFragment;

export const afterInterviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'afterwards', id],
    queryFn: async ({ signal }): Promise<AfterInterview> =>
      (await request(AfterInterviewDocument, { id }, { signal })).interview,
  });
