import { ApiError } from '../graphql/api-error.ts';
import { queryClient } from '../graphql/query-client.ts';
import { viewerQuery, type Viewer } from '../session/session.ts';
import { lastViewer } from './device.ts';

/** Who is signed in; without a connection, who was signed in on this device last. Null: nobody. */
export async function viewerHere(): Promise<Viewer | null> {
  const known = queryClient.getQueryData(viewerQuery.queryKey);
  if (known) return known;
  // Offline the question would wait for the network instead of failing.
  if (!navigator.onLine) return keptViewer();
  try {
    return await queryClient.ensureQueryData(viewerQuery);
  } catch (error) {
    const kept = error instanceof ApiError && error.passes ? await keptViewer() : null;
    if (kept) return kept;
    throw error;
  }
}

async function keptViewer(): Promise<Viewer | null> {
  const kept = (await lastViewer()) ?? null;
  if (kept) queryClient.setQueryData(viewerQuery.queryKey, kept);
  return kept;
}
