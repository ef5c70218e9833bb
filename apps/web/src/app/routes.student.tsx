/** Screens of students. See routes.tsx for how to add one. */
import { createRoute, redirect } from '@tanstack/react-router';
import { homeOf } from './navigation.ts';
import { shellRoute } from './shell-route.tsx';

const home = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    const to = homeOf(context.viewer);
    if (to !== '/') throw redirect({ to, replace: true });
  },
});

export const studentRoutes = [home] as const;
