import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  ContactsDocument,
  LastTimeDocument,
  OutreachDueDocument,
  OwedDocument,
  PastWorkDocument,
  StudentHomeDocument,
  type ContactCardFragment,
  type InterviewCardFragment,
  type MilestoneCardFragment,
  type OutreachDueQuery,
  type WorkCardFragment,
} from '../../generated/operations.ts';
import { request } from '../graphql/request.ts';

export type Work = WorkCardFragment;
export type WorkInterview = InterviewCardFragment;
export type WorkMilestone = MilestoneCardFragment;
export type DueOutreach = OutreachDueQuery['outreachDue'][number];
export type ContactCard = ContactCardFragment;

/** Everything about the student's own assignments, most urgent first; each of the student's screens shows a part of it. */
export const studentHomeQuery = queryOptions({
  queryKey: ['fieldwork', 'home'],
  queryFn: async ({ signal }) => (await request(StudentHomeDocument, {}, { signal })).studentHome,
});

/** What the student did on assignments that are no longer theirs. */
export const pastWorkQuery = queryOptions({
  queryKey: ['fieldwork', 'past'],
  queryFn: async ({ signal }) => (await request(PastWorkDocument, {}, { signal })).pastWork,
});

export const contactsQuery = (query: string) =>
  infiniteQueryOptions({
    queryKey: ['fieldwork', 'contacts', { query }],
    queryFn: async ({ pageParam, signal }) =>
      (await request(ContactsDocument, { query: query || null, first: 50, after: pageParam }, { signal }))
        .contacts,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
  });

/** Whom to ask, ask again or fix a time with by a day, `YYYY-MM-DD`. */
export const outreachDueQuery = (on: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'due', on],
    queryFn: async ({ signal }) => (await request(OutreachDueDocument, { on }, { signal })).outreachDue,
  });

/** After any change: one interview can fill a slot, meet a milestone and change the next step at once. */
export function useFieldworkChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['fieldwork'] });
}

/** The assignment an address names, else the most urgent. */
export function workNamed(works: readonly Work[], assignmentId: string | undefined): Work | undefined {
  return works.find(({ assignment }) => assignment.id === assignmentId) ?? works[0];
}

/** The assignment an interview belongs to. */
export function workOfInterview(works: readonly Work[], interviewId: string): Work | undefined {
  return works.find(({ interviews }) => interviews.some(({ id }) => id === interviewId));
}

/** What is owed to people: thank-yous, loops, next steps. */
export const owedQuery = queryOptions({
  queryKey: ['fieldwork', 'owed'],
  queryFn: async ({ signal }) => (await request(OwedDocument, {}, { signal })).owed,
});

/** What the student wanted to do differently after the interview before this one; null: nothing. */
export const lastTimeQuery = (interviewId: string) =>
  queryOptions({
    queryKey: ['fieldwork', 'last-time', interviewId],
    queryFn: async ({ signal }) =>
      (await request(LastTimeDocument, { id: interviewId }, { signal })).interview.afterwards?.lastTime ??
      null,
  });
