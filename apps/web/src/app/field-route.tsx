import { createRoute, redirect } from '@tanstack/react-router';
import { languageOf, speak, speakOfClients } from '../shared/intl/language.ts';
import { FullPageError } from './full-page-error.tsx';
import { doorTo } from './door-to.ts';
import { rootRoute } from './root-route.tsx';

/** Screens for when a student is out there: no frame around them, and they open without a connection too. */
export const fieldRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'field',
  beforeLoad: async ({ location }) => {
    const { viewerHere } = await import('../shared/offline/viewer-here.ts');
    const viewer = await viewerHere();
    if (viewer === null) throw redirect({ to: '/sign-in', search: doorTo(location) });
    if (languageOf(viewer.locale) !== document.documentElement.lang.slice(0, 2)) await speak(viewer.locale);
    speakOfClients(viewer.tenant.programme === 'EMPLOYMENT_SERVICE');
    return { viewer };
  },
  errorComponent: (problem) => (
    <main>
      <FullPageError {...problem} />
    </main>
  ),
});
