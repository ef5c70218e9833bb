import { queryOptions } from '@tanstack/react-query';
import { TenantCardDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

/** What the sign-in page may show of a tenant; null when there is none by this short name. */
export const tenantQuery = (slug: string) =>
  queryOptions({
    queryKey: ['tenant-card', slug],
    queryFn: async ({ signal }) =>
      (await request(TenantCardDocument, { slug }, { signal })).tenantCard ?? null,
    enabled: slug !== '',
    staleTime: Infinity,
  });
