import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  MarkNotificationsReadDocument,
  NotificationsDocument,
  type NotificationsQuery,
} from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export type NotificationCard = NotificationsQuery['notifications']['edges'][number]['node'];

export const notificationsQuery = (unreadOnly: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'list', { unreadOnly }],
    queryFn: async ({ pageParam, signal }) =>
      (await request(NotificationsDocument, { first: 20, after: pageParam, unreadOnly }, { signal }))
        .notifications,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    select: ({ pages }) => pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
  });

/** Marks these as read; all of them without ids. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[] | null) => request(MarkNotificationsReadDocument, { ids }),
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
}
