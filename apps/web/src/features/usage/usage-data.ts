import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  InstitutionHealthDocument,
  type InstitutionHealthQuery,
  InstitutionUsageDocument,
  type InstitutionUsageQuery,
  type UsageOrder,
  UsageSectionsDocument,
  type UsageSectionsQuery,
  UsageWeeksDocument,
  type UsageWeeksQuery,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type Usage = InstitutionUsageQuery['institutionUsage'];
export type TermUsage = Usage['terms'][number];
export type WeekUsage = UsageWeeksQuery['usageWeeks'][number];
export type SectionUsage = UsageSectionsQuery['usageSections']['edges'][number]['node'];
export type Finding = InstitutionHealthQuery['institutionHealth'][number];

export const usageQuery = queryOptions({
  queryKey: ['usage'],
  queryFn: async ({ signal }) => (await request(InstitutionUsageDocument, {}, { signal })).institutionUsage,
});

export const healthQuery = queryOptions({
  queryKey: ['usage', 'health'],
  queryFn: async ({ signal }) => (await request(InstitutionHealthDocument, {}, { signal })).institutionHealth,
});

export const weeksQuery = (termId: string) =>
  queryOptions({
    queryKey: ['usage', 'weeks', termId],
    queryFn: async ({ signal }) => (await request(UsageWeeksDocument, { termId }, { signal })).usageWeeks,
  });

export const sectionsQuery = (termId: string, order: UsageOrder) =>
  infiniteQueryOptions({
    queryKey: ['usage', 'sections', termId, order],
    queryFn: async ({ pageParam, signal }) =>
      (await request(UsageSectionsDocument, { termId, order, after: pageParam }, { signal })).usageSections,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
  });
