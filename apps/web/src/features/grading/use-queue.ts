import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queueQuery } from './grading-data.ts';
import type { Order } from './queue-scope.ts';

/** The whole queue: its first page at once, the others as soon as they come. */
export function useQueue(assignmentId: string, order?: Order) {
  const queue = useInfiniteQuery(queueQuery(assignmentId, order));
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = queue;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);
  return { ...queue, complete: queue.isSuccess && !hasNextPage };
}
