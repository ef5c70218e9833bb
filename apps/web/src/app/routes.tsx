/**
 * How to add a screen:
 * 1. Write `src/features/<noun>/<name>-page.tsx` exporting `function <Name>Page()`, its words in
 *    `src/features/<noun>/messages/{en,fr}.ts`, its operations in `src/features/<noun>/<noun>.graphql` (`npm run generate`).
 * 2. Add its route to `routes.student.tsx` or `routes.staff.tsx` with `...page('<noun>', () => import(…), '<Name>Page')`;
 *    it is fetched when first wanted. Filters: `validateSearch: (search) => ({ … })`, so that they live in the address.
 * 3. If it is a place to go to, add it to `navigation.ts`: that feeds the rail, the bottom bar, and search.
 * 4. In the page: `<PageHeader title=… />` first (document title, focus after navigation), then
 *    `const route = getRouteApi('/shell/plan')` for typed params and search, `useViewer()` for who looks.
 */
import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { fieldRoute } from './field-route.tsx';
import { FullPageError } from './full-page-error.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { page } from './page.ts';
import { staffRoutes } from './routes.staff.tsx';
import { fieldRoutes, studentRoutes } from './routes.student.tsx';
import { shellRoute } from './shell-route.tsx';
import { rootRoute } from './root-route.tsx';

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const doorSearch = (
  search: Record<string, unknown>,
): { tenant?: string | undefined; next?: string | undefined; refused?: string | undefined } => ({
  tenant: text(search['tenant']),
  next: text(search['next']),
  refused: text(search['refused']),
});

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: doorSearch,
  ...page('identity', () => import('../features/identity/sign-in-page.tsx'), 'SignInPage'),
});

const secondStep = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in/second-step',
  validateSearch: doorSearch,
  ...page('identity', () => import('../features/identity/second-step-page.tsx'), 'SecondStepPage'),
});

const connect = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in/connect',
  validateSearch: doorSearch,
  ...page('identity', () => import('../features/identity/connect-page.tsx'), 'ConnectPage'),
});

const tenantDoor = createRoute({
  getParentRoute: () => rootRoute,
  path: '/t/$tenant',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/sign-in', search: { tenant: params.tenant } });
  },
});

const forgot = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot',
  validateSearch: doorSearch,
  ...page('identity', () => import('../features/identity/forgot-page.tsx'), 'ForgotPage'),
});

const link = createRoute({
  getParentRoute: () => rootRoute,
  path: '/link/$token',
  validateSearch: (search): { next?: string } => {
    const next = text(search['next']);
    return next ? { next } : {};
  },
  ...page('identity', () => import('../features/identity/link-page.tsx'), 'LinkPage'),
});

/** What an institution tells its people about their data. */
const privacy = createRoute({
  getParentRoute: () => rootRoute,
  path: '/privacy/$tenant',
  ...page('identity', () => import('../features/identity/privacy-page.tsx'), 'PrivacyPage'),
});

/** Where a code that lets one into a section is typed, and what it opens. */
const enterCode = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join/$tenant',
  ...page('joining', () => import('../features/joining/join-page.tsx'), 'EnterCodePage'),
});

const join = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join/$tenant/$code',
  ...page('joining', () => import('../features/joining/join-page.tsx'), 'JoinPage'),
});

/** Where somebody without an address comes in the first time: by the code on their card. */
const enterCard = createRoute({
  getParentRoute: () => rootRoute,
  path: '/card/$tenant',
  ...page('joining', () => import('../features/joining/card-page.tsx'), 'EnterCardPage'),
});

const card = createRoute({
  getParentRoute: () => rootRoute,
  path: '/card/$tenant/$code',
  ...page('joining', () => import('../features/joining/card-page.tsx'), 'CardPage'),
});

/** An interviewee's own page: no account, nothing of the shell. */
const ownPage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/i/$token',
  ...page('interviewees', () => import('../features/interviewees/own-page.tsx'), 'OwnPage'),
});

const notifications = createRoute({
  getParentRoute: () => shellRoute,
  path: '/notifications',
  validateSearch: (search): { unread?: true } => (search['unread'] === true ? { unread: true } : {}),
  ...page(
    'notifications',
    () => import('../features/notifications/notifications-page.tsx'),
    'NotificationsPage',
  ),
});

const account = createRoute({
  getParentRoute: () => shellRoute,
  path: '/account',
  validateSearch: (search): { connected?: true; refused?: string } => {
    const refused = text(search['refused']);
    return { ...(search['connected'] === true && { connected: true }), ...(refused && { refused }) };
  },
  ...page('identity', () => import('../features/identity/account-page.tsx'), 'AccountPage'),
});

const institutions = createRoute({
  getParentRoute: () => shellRoute,
  path: '/institutions',
  ...page('tenancy', () => import('../features/tenancy/institutions-page.tsx'), 'InstitutionsPage'),
});

const operations = createRoute({
  getParentRoute: () => shellRoute,
  path: '/operations',
  ...page('tenancy', () => import('../features/tenancy/operations-page.tsx'), 'OperationsPage'),
});

/** Unknown addresses keep the shell, so that one can go on from there. */
const nowhere = createRoute({ getParentRoute: () => shellRoute, path: '$', component: NotFoundPage });

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signIn,
    privacy,
    secondStep,
    connect,
    tenantDoor,
    forgot,
    link,
    fieldRoute.addChildren([...fieldRoutes]),
    ownPage,
    enterCode,
    enterCard,
    card,
    join,
    shellRoute.addChildren([
      ...studentRoutes,
      ...staffRoutes,
      notifications,
      account,
      institutions,
      operations,
      nowhere,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPreloadDelay: 60,
  scrollRestoration: true,
  // A pane that is there again for another student begins at its top: else it is scrolled as the one before was left.
  scrollToTopSelectors: ['[data-begins="text"]', '[data-begins="rubric"]'],
  defaultErrorComponent: FullPageError,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
