import { queryOptions } from '@tanstack/react-query';
import { CohortGridDocument, type CohortGridQuery } from '../../../generated/operations.ts';
import { request } from '../../../shared/graphql/request.ts';

export type Grid = CohortGridQuery['cohortGrid'];

export const gridQuery = (assignmentId: string, cohortId: string | null = null) =>
  queryOptions({
    queryKey: ['assignments', 'grid', assignmentId, cohortId],
    queryFn: async ({ signal }) =>
      (await request(CohortGridDocument, { assignmentId, cohortId }, { signal })).cohortGrid,
  });
