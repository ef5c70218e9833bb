import { queryOptions } from '@tanstack/react-query';
import { MarkingDocument, type MarkingDeskFragment } from '../../generated/operations.ts';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { request } from '../../shared/graphql/request.ts';
import { SHOWS_GRADES } from './grading-data.ts';

export type MarkingDesk = MarkingDeskFragment;

export const markingQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['grading', 'marking', assignmentId],
    queryFn: async ({ signal }) => (await request(MarkingDocument, { assignmentId }, { signal })).marking,
  });

/** Names and shares show wherever grades do: that is read again. */
export function showMarking(desk: MarkingDesk): void {
  queryClient.setQueryData(markingQuery(desk.assignmentId).queryKey, desk);
  for (const queryKey of SHOWS_GRADES) void queryClient.invalidateQueries({ queryKey });
}
