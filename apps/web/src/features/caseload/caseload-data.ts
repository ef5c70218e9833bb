import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CaseloadShown } from '@firsthand/contracts';
import {
  CaseloadCounsellorsDocument,
  CaseloadDocument,
  CaseloadSectionsDocument,
  type CaseloadQuery,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type Followed = CaseloadQuery['caseload']['edges'][number]['node'];

export interface CaseloadWish {
  readonly counsellorId: string | null;
  readonly sectionId: string | null;
  readonly show: readonly CaseloadShown[];
  readonly silentDays: number | null;
  readonly query: string | null;
}

export const caseloadQuery = ({ show, ...wish }: CaseloadWish) =>
  infiniteQueryOptions({
    queryKey: ['caseload', 'list', { show, ...wish }],
    queryFn: async ({ pageParam, signal }) =>
      (await request(CaseloadDocument, { ...wish, show: [...show], after: pageParam }, { signal })).caseload,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => ({
      total: pages[0]?.totalCount ?? 0,
      counts: { STUCK: pages[0]?.stuckCount ?? 0, LATE: pages[0]?.lateCount ?? 0 },
      students: pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
    }),
  });

export const caseloadSectionsQuery = (counsellorId: string | null) =>
  queryOptions({
    queryKey: ['caseload', 'sections', counsellorId],
    queryFn: async ({ signal }) =>
      (await request(CaseloadSectionsDocument, { counsellorId }, { signal })).caseloadSections,
  });

export const counsellorsQuery = queryOptions({
  queryKey: ['caseload', 'counsellors'],
  queryFn: async ({ signal }) => (await request(CaseloadCounsellorsDocument, {}, { signal })).counsellors,
});
