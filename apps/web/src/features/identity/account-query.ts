import { queryOptions } from '@tanstack/react-query';
import { AccountDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => request(AccountDocument, {}, { signal }),
});
