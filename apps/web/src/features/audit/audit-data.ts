import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AuditKind } from '@firsthand/contracts';
import { AuditLogDocument, type AuditLogQuery } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type Entry = AuditLogQuery['auditLog']['edges'][number]['node'];
export type Somebody = NonNullable<Entry['by']>;

/** Which of the log is shown; as it stands in the address. */
export interface Shown {
  readonly by?: string;
  readonly of?: string;
  readonly kind?: AuditKind;
  readonly from?: string;
  readonly until?: string;
}

export const auditQuery = (shown: Shown) =>
  infiniteQueryOptions({
    queryKey: ['audit', shown],
    queryFn: async ({ pageParam, signal }) =>
      (await request(AuditLogDocument, { ...shown, after: pageParam }, { signal })).auditLog,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
  });

/** The same lines as a file. */
export function fileOf(shown: Shown): string {
  const query = new URLSearchParams({ ...shown });
  return `/audit/log.csv${query.size > 0 ? `?${query.toString()}` : ''}`;
}

/** Without what is not said. */
export function trimmed({ by, of, kind, from, until }: { [K in keyof Shown]: Shown[K] | null }): Shown {
  return {
    ...(by && { by }),
    ...(of && { of }),
    ...(kind && { kind }),
    ...(from && { from }),
    ...(until && { until }),
  };
}
