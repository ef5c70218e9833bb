export * from './fake-clock.ts';
export * from './template.ts';
export * from './test-database.ts';
export * from './given.ts';
