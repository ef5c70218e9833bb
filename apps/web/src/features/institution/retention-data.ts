import { queryOptions } from '@tanstack/react-query';
import { RetentionDocument, type RetentionQuery } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type RetentionPage = RetentionQuery['retention'];
export type RecordKind = RetentionPage['kinds'][number];
export type Hold = RetentionPage['holds'][number];

export const retentionQuery = queryOptions({
  queryKey: ['institution', 'retention'],
  queryFn: async ({ signal }) => (await request(RetentionDocument, {}, { signal })).retention,
});
