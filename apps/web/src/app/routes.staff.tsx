/** Screens of instructors, counsellors and administrators. See routes.tsx for how to add one. */
export const staffRoutes = [] as const;
