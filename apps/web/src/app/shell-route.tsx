import { createRoute, redirect } from '@tanstack/react-router';
import { languageOf, speak, speakOfClients } from '../shared/intl/language.ts';
import { PageSkeleton } from '../shared/components/skeletons.tsx';
import { queryClient } from '../shared/graphql/query-client.ts';
import { mayNothingElse, viewerQuery } from '../shared/session/session.ts';
import { FullPageError } from './full-page-error.tsx';
import { doorTo } from './door-to.ts';
import classes from './full-page.module.css';
import { rootRoute } from './root-route.tsx';
import { Shell } from './shell/shell.tsx';

/** Everything for people who are signed in. Others go to the door, which remembers where they were going. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    const viewer = await queryClient.ensureQueryData(viewerQuery);
    if (viewer === null) throw redirect({ to: '/sign-in', search: doorTo(location) });
    if (languageOf(viewer.locale) !== document.documentElement.lang.slice(0, 2)) await speak(viewer.locale);
    speakOfClients(viewer.tenant.programme === 'EMPLOYMENT_SERVICE');
    if (mayNothingElse(viewer) && location.pathname !== '/account') throw redirect({ to: '/account' });
    return { viewer };
  },
  component: Shell,
  // While it is not known yet who is there: on a slow line, or while the server is asked again.
  pendingComponent: () => (
    <main className={classes.coming}>
      <PageSkeleton />
    </main>
  ),
  // Without a viewer there is no shell around the error.
  errorComponent: (problem) => (
    <main>
      <FullPageError {...problem} />
    </main>
  ),
});
