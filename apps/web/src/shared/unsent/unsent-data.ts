import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  UnsentDraftsDocument,
  type UnsentDraftsQuery,
  WithdrawHandInsDocument,
} from '../../generated/operations.ts';
import { request } from '../graphql/request.ts';

export type UnsentDraft = UnsentDraftsQuery['unsentDrafts'][number];

export const unsentQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['grading', 'unsent', assignmentId],
    queryFn: async ({ signal }) =>
      (await request(UnsentDraftsDocument, { assignmentId }, { signal })).unsentDrafts,
  });

/** Whatever shows who has handed in asks again. */
export function useHandInsChanged(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [['grading'], ['gradebook'], ['today'], ['assignments']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
}

export function useWithdraw(assignmentId: string, done?: (count: number) => void) {
  const changed = useHandInsChanged();
  return useMutation({
    mutationFn: async (enrolmentIds: readonly string[]) =>
      (await request(WithdrawHandInsDocument, { input: { assignmentId, enrolmentIds: [...enrolmentIds] } }))
        .withdrawHandIns.withdrawn,
    onSuccess: async (count) => {
      done?.(count);
      await changed();
    },
  });
}
