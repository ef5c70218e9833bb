import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { holdLine } from './news-line.ts';
import { unreadQuery } from './unread.ts';

/** How much is unread, told as it changes; asked for from time to time where nobody tells. For one place of the page. */
export function useLiveUnreadCount(): number {
  const isTold = useNews();
  return useQuery({ ...unreadQuery, refetchInterval: isTold ? false : 60_000 }).data ?? 0;
}

/**
 * Stays on the line while the page is looked at, so that what is unread is known as it changes. A page in the background
 * leaves it: a browser has few lines to one place, and they are for what somebody looks at. True while the line stands.
 */
function useNews(): boolean {
  const client = useQueryClient();
  const [stands, setStands] = useState(false);
  useEffect(() => {
    let leave: (() => void) | null = null;
    const open = () => {
      if (leave || document.hidden || typeof EventSource === 'undefined') return;
      leave = holdLine('/news', {
        stands: setStands,
        unread: (unread) => {
          if (client.getQueryData(unreadQuery.queryKey) === unread) return;
          client.setQueryData(unreadQuery.queryKey, unread);
          void client.invalidateQueries({ queryKey: ['notifications', 'list'] });
        },
      });
    };
    const close = () => {
      leave?.();
      leave = null;
    };
    const look = () => (document.hidden ? close() : open());
    open();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      close();
    };
  }, [client]);
  return stands;
}
