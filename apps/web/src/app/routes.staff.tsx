/** Screens of instructors, counsellors and administrators. See routes.tsx for how to add one. */
import { createRoute } from '@tanstack/react-router';
import { page } from './page.ts';
import { shellRoute } from './shell-route.tsx';

/** One of the values an address may name; anything else is left out. */
const oneOf = <Value extends string>(values: readonly Value[], value: unknown) =>
  values.find((each) => each === value);

const SHOWN = ['UNGRADED', 'DRAFT', 'READY', 'RELEASED'] as const;

const grading = createRoute({
  getParentRoute: () => shellRoute,
  path: '/grading',
  ...page('grading', () => import('../features/grading/grading-page.tsx'), 'GradingPage'),
});

const queue = createRoute({
  getParentRoute: () => shellRoute,
  path: '/grading/$assignmentId',
  validateSearch: (search): { show?: (typeof SHOWN)[number] } => {
    const show = oneOf(SHOWN, search['show']);
    return show ? { show } : {};
  },
  ...page('grading', () => import('../features/grading/queue-page.tsx'), 'QueuePage'),
});

const sheet = createRoute({
  getParentRoute: () => shellRoute,
  path: '/grading/$assignmentId/$submissionId',
  validateSearch: (search): { queue?: 'hidden' } => (search['queue'] === 'hidden' ? { queue: 'hidden' } : {}),
  ...page('grading', () => import('../features/grading/sheet-page.tsx'), 'SheetPage'),
});

const student = createRoute({
  getParentRoute: () => shellRoute,
  path: '/students/$assignmentId/$enrolmentId',
  ...page('grading', () => import('../features/grading/student-page.tsx'), 'StudentPage'),
});

export const staffRoutes = [grading, queue, sheet, student] as const;
