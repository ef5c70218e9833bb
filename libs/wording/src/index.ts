export { CLOSED_RULES, type ClosedRule } from './closed-grammar.ts';
export { closedQuestion } from './closed-question.ts';
export { JOB_RULES, type JobRule } from './job-grammar.ts';
export { jobAsking } from './job-asking.ts';
export type { Flag, WordingLocale } from './rule.ts';
export { likelyLocale } from './likely-locale.ts';
export * from './script-check.ts';
export * from './script-fields.ts';
