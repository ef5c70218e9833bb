export * from './tenancy/tenancy.module.ts';
export * from './sections/sections.policy.ts';
