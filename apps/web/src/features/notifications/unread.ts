import { queryOptions, useQuery } from '@tanstack/react-query';
import { UnreadNotificationsDocument } from '../../generated/operations.ts';
import { request } from '../../shared/graphql/request.ts';

export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: async ({ signal }) =>
    (await request(UnreadNotificationsDocument, {}, { signal })).viewer?.unreadNotifications ?? 0,
});

export function useUnreadCount(): number {
  return useQuery(unreadQuery).data ?? 0;
}
