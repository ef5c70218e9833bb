export * from './assignments.ts';
export * from './fieldwork.ts';
export * from './identity.ts';
export * from './notifications.ts';
export * from './reflections.ts';
export { TenantRow } from './row.ts';
export * from './sections.ts';
export * from './tenancy.ts';
