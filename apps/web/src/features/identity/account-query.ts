import { queryOptions } from '@tanstack/react-query';
import { AccountDocument, MailWishesDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => request(AccountDocument, {}, { signal }),
});

export const mailWishesQuery = queryOptions({
  queryKey: ['account', 'mail'],
  queryFn: async ({ signal }) => (await request(MailWishesDocument, {}, { signal })).mailWishes,
});
