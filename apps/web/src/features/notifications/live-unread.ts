import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
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
    let line: EventSource | null = null;
    const open = () => {
      if (line || document.hidden || typeof EventSource === 'undefined') return;
      line = new EventSource('/news');
      line.addEventListener('open', () => setStands(true));
      line.addEventListener('error', () => setStands(false));
      line.addEventListener('unread', ({ data }: MessageEvent<string>) => {
        const unread = Number(data);
        if (client.getQueryData(unreadQuery.queryKey) === unread) return;
        client.setQueryData(unreadQuery.queryKey, unread);
        void client.invalidateQueries({ queryKey: ['notifications', 'list'] });
      });
    };
    const leave = () => {
      line?.close();
      line = null;
      setStands(false);
    };
    const look = () => (document.hidden ? leave() : open());
    open();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      leave();
    };
  }, [client]);
  return stands;
}
