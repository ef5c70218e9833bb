import { queryOptions } from '@tanstack/react-query';
import {
  AccountDocument,
  CalendarFeedDocument,
  MailWishesDocument,
  MySignOnsDocument,
  SecondStepDocument,
  ViewingsOfMeDocument,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => request(AccountDocument, {}, { signal }),
});

export const mailWishesQuery = queryOptions({
  queryKey: ['account', 'mail'],
  queryFn: async ({ signal }) => (await request(MailWishesDocument, {}, { signal })).mailWishes,
});

export const calendarFeedQuery = queryOptions({
  queryKey: ['account', 'calendar'],
  queryFn: async ({ signal }) => (await request(CalendarFeedDocument, {}, { signal })).calendarFeed ?? null,
});

export const connectionsQuery = queryOptions({
  queryKey: ['account', 'connections'],
  queryFn: async ({ signal }) => (await request(MySignOnsDocument, {}, { signal })).mySignOns,
});

export const secondStepQuery = queryOptions({
  queryKey: ['account', 'second-step'],
  queryFn: async ({ signal }) => (await request(SecondStepDocument, {}, { signal })).secondStep,
});

export const viewingsQuery = queryOptions({
  queryKey: ['account', 'viewings'],
  queryFn: async ({ signal }) => (await request(ViewingsOfMeDocument, {}, { signal })).viewingsOfMe,
});
