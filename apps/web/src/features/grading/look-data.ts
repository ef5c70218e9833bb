import { queryOptions } from '@tanstack/react-query';
import {
  AlikeInSectionDocument,
  SetAsideDocument,
  type SetAsideInput,
  WorthALookDocument,
  type LookFragment,
} from '../../generated/operations.ts';
import { queryClient } from '../../shared/graphql/query-client.ts';
import { request } from '../../shared/graphql/request.ts';

export type Look = LookFragment;
export type Alike = Look['alike'][number];

export const worthALookQuery = (submissionId: string) =>
  queryOptions({
    queryKey: ['grading', 'look', submissionId],
    queryFn: async ({ signal }) =>
      (await request(WorthALookDocument, { submissionId }, { signal })).worthALook,
  });

export const alikeInSectionQuery = (sectionId: string) =>
  queryOptions({
    queryKey: ['grading', 'alike', sectionId],
    queryFn: async ({ signal }) =>
      (await request(AlikeInSectionDocument, { sectionId }, { signal })).alikeInSection,
  });

/** Seen and put aside for all who grade it, or taken up again. */
export async function setAside(input: SetAsideInput): Promise<void> {
  const { setAside: look } = await request(SetAsideDocument, { input });
  queryClient.setQueryData(worthALookQuery(input.submissionId).queryKey, look);
  void queryClient.invalidateQueries({ queryKey: ['grading', 'alike'] });
  // A pair put aside from one side is seen to be so from the other.
  void queryClient.invalidateQueries({ queryKey: ['grading', 'look'], refetchType: 'none' });
}
