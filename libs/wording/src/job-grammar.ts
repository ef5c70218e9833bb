/**
 * How a text turns into asking for a job:
 * - `LOOKING_FOR_WORK`: it says that the writer wants work ("I am looking for a position")
 * - `HIRE_ME`: it asks to be taken on, now or later ("Could you hire me?", "Keep me in mind")
 * - `OPENINGS`: it asks what is free here ("Are you hiring?")
 * - `SENDS_RESUME`: it brings a résumé nobody asked for
 * - `GOOD_WORD`: it asks to be recommended to whoever hires
 * - `WORK_HERE`: it says that the writer wants to work for this person or in this place
 * - `APPLIES`: it speaks of the writer's own application
 */
export const JOB_RULES = [
  'LOOKING_FOR_WORK',
  'HIRE_ME',
  'OPENINGS',
  'SENDS_RESUME',
  'GOOD_WORD',
  'WORK_HERE',
  'APPLIES',
] as const;
export type JobRule = (typeof JOB_RULES)[number];

export interface JobPattern {
  readonly rule: JobRule;
  readonly pattern: RegExp;
  /** Harmless when the sentence also has this. */
  readonly unless?: RegExp;
  /** Only when the sentence also has this. */
  readonly onlyWith?: RegExp;
}

export interface JobGrammar {
  readonly patterns: readonly JobPattern[];
  /** Words that turn what follows into its opposite: "I am not …", "je ne …, plutôt que de …". */
  readonly not: RegExp;
  /** A question that says "not" and asks all the same: "Don't you need somebody?", "N'auriez-vous pas …". */
  readonly notButAsks: RegExp;
  /** Where another thought begins, which an earlier "not" does not reach: "…, but …", "…, please …". */
  readonly newThought: RegExp;
  /** "Do not hesitate to …" only seems to say "not". */
  readonly encouraging: RegExp;
}
