import { queryOptions } from '@tanstack/react-query';
import { CommentBankDocument, type BankLineFragment } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type BankLine = BankLineFragment;

export const bankQuery = (sectionId: string) =>
  queryOptions({
    queryKey: ['grading', 'bank', sectionId],
    queryFn: async ({ signal }) =>
      (await request(CommentBankDocument, { sectionId }, { signal })).commentBank,
    staleTime: 5 * 60_000,
  });
