import { queryOptions } from '@tanstack/react-query';
import { DecisionsDocument, type DecisionPointFragment } from '../../generated/operations.ts';
import { request } from '../graphql/request.ts';

export type DecisionPoint = DecisionPointFragment;

export const decisionsQuery = (occupationId: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'decisions', occupationId],
    queryFn: async ({ signal }): Promise<readonly DecisionPoint[]> =>
      (await request(DecisionsDocument, { occupationId }, { signal })).decisions,
  });

/** Words for how sure, in five steps: nobody means 63 rather than 64. */
export function sureStep(confidence: number): 0 | 1 | 2 | 3 | 4 {
  return confidence < 13 ? 0 : confidence < 38 ? 1 : confidence < 63 ? 2 : confidence < 88 ? 3 : 4;
}
