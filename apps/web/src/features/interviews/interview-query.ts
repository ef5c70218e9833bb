import { queryOptions } from '@tanstack/react-query';
import { InterviewDocument, type InterviewSheetFragment } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type InterviewSheet = InterviewSheetFragment;

export const interviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'interview', id],
    queryFn: async ({ signal }): Promise<InterviewSheet> =>
      (await request(InterviewDocument, { id }, { signal })).interview,
  });
