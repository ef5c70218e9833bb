export * from './fake-clock.ts';
export * from './template.ts';
export * from './test-database.ts';
export * from './given.ts';
export * from './graphql-client.ts';
export * from './test-config.ts';
export * from './recording-mailer.ts';
export * from './redis.ts';
