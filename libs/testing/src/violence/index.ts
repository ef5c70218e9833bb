export * from './perform.ts';
export * from './scenarios.ts';
export { Stage, type StageOptions } from './stage.ts';
