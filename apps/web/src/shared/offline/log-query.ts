import { queryOptions } from '@tanstack/react-query';
import { InterviewLogDocument } from '../../generated/operations.ts';
import { request } from '../graphql/request.ts';

export const interviewLogKey = (interviewId: string) => ['fieldwork', 'log', interviewId] as const;

/** Everything in one interview's log, as the server has it. */
export const interviewLogQuery = (interviewId: string) =>
  queryOptions({
    queryKey: interviewLogKey(interviewId),
    queryFn: async ({ signal }) =>
      (await request(InterviewLogDocument, { interviewId }, { signal })).interviewLog,
  });
