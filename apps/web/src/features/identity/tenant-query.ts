import { queryOptions } from '@tanstack/react-query';
import { SignOnWaysDocument, TenantCardDocument } from '../../generated/operations.ts';
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

/** The institution's own sign-on, as its door offers it. */
export const waysQuery = (tenant: string) =>
  queryOptions({
    queryKey: ['sign-on-ways', tenant],
    queryFn: async ({ signal }) => (await request(SignOnWaysDocument, { tenant }, { signal })).signOnWays,
    enabled: tenant !== '',
    staleTime: 60_000,
  });
