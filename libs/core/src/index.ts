export * from './tenancy/tenancy.module.ts';
export * from './sections/sections.policy.ts';
export * from './grading/grading.module.ts';
export type { GivenScore } from './grading/grading.rules.ts';
export * from './grading/grading.queries.ts';
export * from './grading/grading.service.ts';
