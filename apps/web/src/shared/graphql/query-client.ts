import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

const mayPass = (failures: number, error: Error) =>
  failures < 2 && error instanceof ApiError && error.passes && error.code !== 'UNAUTHENTICATED';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, gcTime: 30 * 60_000, retry: mayPass },
    // Writes fail at once when offline and say so, instead of waiting silently. Drafts have their own engine.
    mutations: { networkMode: 'always', retry: false },
  },
});
