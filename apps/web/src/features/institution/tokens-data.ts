import { infiniteQueryOptions } from '@tanstack/react-query';
import { InstitutionTokensDocument, type InstitutionTokensQuery } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type InstitutionToken = InstitutionTokensQuery['institutionTokens']['edges'][number]['node'];

export const tokensQuery = infiniteQueryOptions({
  queryKey: ['institution', 'tokens'],
  queryFn: async ({ pageParam, signal }) =>
    (await request(InstitutionTokensDocument, { after: pageParam }, { signal })).institutionTokens,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  select: ({ pages }) => ({ tokens: pages.flatMap(({ edges }) => edges.map(({ node }) => node)) }),
});
