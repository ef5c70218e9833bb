import { createRootRoute, Outlet } from '@tanstack/react-router';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { ViewerDocument } from '../generated/operations.ts';
import { request } from '../shared/graphql/request.ts';
import { may, type Viewer, viewerQuery } from '../shared/session/session.ts';

const ViewingBar = lazy(() => import('./viewing-bar.tsx'));

export const rootRoute = createRootRoute({ component: Root });

/** Every page, whatever its frame: above it stands as whom one looks. */
function Root() {
  // Only looked at; the routes fetch it.
  const { data: viewer } = useQuery({ ...viewerQuery, enabled: false });
  useWhoElsewhere(viewer ?? null);
  return (
    <>
      {viewer?.viewing && (
        <Suspense>
          <ViewingBar key={viewer.viewing.id} viewer={viewer} until={viewer.viewing.until} />
        </Suspense>
      )}
      <Outlet />
    </>
  );
}

/** One session, several pages: looking may have begun or ended in another, and this one has to say so. */
function useWhoElsewhere(viewer: Viewer | null) {
  const client = useQueryClient();
  const looks = viewer?.viewing?.id ?? null;
  const mayLook = viewer !== null && (looks !== null || may(viewer, 'person:view'));
  useEffect(() => {
    if (!mayLook) return;
    const back = async () => {
      if (document.visibilityState !== 'visible') return;
      const { viewer: now } = await request(ViewerDocument, {}, { quiet: true }).catch(() => ({
        viewer: null,
      }));
      if (!now || (now.viewing?.id ?? null) === looks) return;
      // What was typed here stays, and what was seen as somebody else does not.
      if (now.viewing) client.setQueryData(viewerQuery.queryKey, now);
      else location.assign('/');
    };
    const look = () => void back();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [client, looks, mayLook]);
}
