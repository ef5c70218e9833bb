import { queryOptions } from '@tanstack/react-query';
import { SecondStepWaitingDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

/** Who waits in this browser between the two steps, and what they may show; null when nobody does. */
export const waitingQuery = queryOptions({
  queryKey: ['second-step-waiting'],
  queryFn: async ({ signal }) =>
    (await request(SecondStepWaitingDocument, {}, { signal })).secondStepWaiting ?? null,
  gcTime: 0,
});
