export * from './tenancy/installation.ts';
export * from './tenancy/tenancy.module.ts';
export type { TenantCardView, TenantView } from './tenancy/tenancy.queries.ts';
export * from './tenancy/tenancy.rules.ts';
export * from './identity/access-tokens.service.ts';
export * from './identity/identity.module.ts';
export type { AccessTokenView, SessionView, ViewerView } from './identity/identity.queries.ts';
export * from './identity/identity.rules.ts';
export * from './identity/invitations.ts';
export * from './identity/links.service.ts';
export * from './identity/passwords.ts';
export * from './identity/profile.service.ts';
export * from './identity/sessions.service.ts';
export * from './identity/sign-in.service.ts';
export * from './identity/tenants.service.ts';
export { Tries } from './identity/tries.ts';
export * from './occupations/occupations.module.ts';
export type { OccupationView } from './occupations/occupations.queries.ts';
export * from './occupations/occupations.service.ts';
export * from './sections/cohorts.service.ts';
export * from './sections/enrolments.service.ts';
export * from './sections/sections.module.ts';
export * from './sections/sections.policy.ts';
export type {
  CohortView,
  CourseView,
  EnrolmentView,
  PersonView,
  SectionView,
  TermView,
} from './sections/sections.queries.ts';
export * from './sections/sections.service.ts';
export * from './rosters/rosters.module.ts';
export type { RosterCounts, RosterImportView, RosterRowView } from './rosters/rosters.queries.ts';
export * from './rosters/rosters.service.ts';
export * from './grading/grading.module.ts';
export type { GivenScore } from './grading/grading.rules.ts';
export * from './grading/grading.queries.ts';
export * from './grading/grading.service.ts';
