import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  CohortMembersDocument,
  SectionOverviewDocument,
  SectionPeopleDocument,
  SectionsDocument,
  StandingTimesDocument,
  TermsAndCoursesDocument,
  type EnrolmentRowFragment,
  type SectionOverviewQuery,
  type SectionRole,
  type SectionsQuery,
  type StandingTimeLineFragment,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type SectionRow = SectionsQuery['sections']['edges'][number]['node'];
export type Section = SectionOverviewQuery['section'];
export type Enrolment = EnrolmentRowFragment;
export type StandingTime = StandingTimeLineFragment;
export type Setup = Section['setup'];
export type Step = Setup['steps'][number]['step'];
export type Cohort = Section['cohorts'][number];

export const sectionsQuery = (query: string) =>
  infiniteQueryOptions({
    queryKey: ['sections', 'list', query],
    queryFn: async ({ pageParam, signal }) =>
      (await request(SectionsDocument, { query: query || null, after: pageParam }, { signal })).sections,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
  });

export const termsAndCoursesQuery = queryOptions({
  queryKey: ['sections', 'terms-and-courses'],
  queryFn: ({ signal }) => request(TermsAndCoursesDocument, {}, { signal }),
});

export const sectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['sections', 'one', id],
    queryFn: async ({ signal }) => (await request(SectionOverviewDocument, { id }, { signal })).section,
  });

export const peopleQuery = (id: string, query: string, role: SectionRole | undefined) =>
  infiniteQueryOptions({
    queryKey: ['sections', 'people', id, query, role ?? null],
    queryFn: async ({ pageParam, signal }) =>
      (
        await request(
          SectionPeopleDocument,
          { id, query: query || null, role: role ?? null, after: pageParam },
          { signal },
        )
      ).section.enrolments,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => ({
      total: pages[0]?.totalCount ?? 0,
      people: pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
    }),
  });

export const cohortQuery = (id: string) =>
  queryOptions({
    queryKey: ['sections', 'cohort', id],
    queryFn: async ({ signal }) => (await request(CohortMembersDocument, { id }, { signal })).cohort,
  });

/** Who has standing time in a section; for its staff. */
export const standingTimesQuery = (sectionId: string) =>
  queryOptions({
    queryKey: ['sections', 'standing', sectionId],
    queryFn: async ({ signal }) =>
      (await request(StandingTimesDocument, { sectionId }, { signal })).accommodations,
  });

/** After who is in a section, or in which cohort, has changed. */
export function usePeopleChanged(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['sections', 'assignments', 'today'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
}
