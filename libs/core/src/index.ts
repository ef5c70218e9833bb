export * from './tenancy/tenancy.module.ts';
