import { queryOptions } from '@tanstack/react-query';
import { InstitutionStartDocument } from '../../../generated/operations.ts';
import { request } from '../../../shared/graphql/request.ts';

export const startQuery = queryOptions({
  queryKey: ['institution', 'start'],
  queryFn: async ({ signal }) => (await request(InstitutionStartDocument, {}, { signal })).institutionStart,
});
