export * from './actor.ts';
export * from './domain.ts';
export * from './errors.ts';
export * from './jobs.ts';
export * from './limits.ts';
export * from './mail.ts';
export * from './roles.ts';
export * from './words.ts';
