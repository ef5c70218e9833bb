export const PAY_PERIODS = ['HOUR', 'WEEK', 'MONTH', 'YEAR'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

export const SHIFTS = ['DAYS', 'EVENINGS', 'NIGHTS', 'WEEKENDS', 'ROTATING', 'ON_CALL', 'FLEXIBLE'] as const;
export type Shift = (typeof SHIFTS)[number];

export const OUTLOOKS = ['UP', 'FLAT', 'DOWN'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/** Where and how the work is done. */
export const ENVIRONMENTS = [
  'INDOORS',
  'OUTDOORS',
  'AT_A_DESK',
  'ON_FEET',
  'LIFTING',
  'FINE_WORK',
  'SCREENS',
  'MACHINES',
  'NOISE',
  'DUST_OR_FUMES',
  'HEAT_OR_COLD',
  'HEIGHTS',
  'DRIVING',
  'PROTECTIVE_GEAR',
  'WITH_PUBLIC',
  'FROM_HOME',
] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

export const CHOOSE_AGAIN = ['YES', 'UNSURE', 'NO'] as const;
export type ChooseAgain = (typeof CHOOSE_AGAIN)[number];

/** Did the conversation turn into asking for a job? Handing over a résumé because they asked for it is no such thing. */
export const JOB_TALKS = ['NO', 'I_ASKED', 'THEY_OFFERED', 'THEY_ASKED_FOR_MY_RESUME'] as const;
export type JobTalk = (typeof JOB_TALKS)[number];

/** What an answer may hold besides words; only the part that belongs to its type is there. */
export interface AnswerValue {
  readonly pay?: {
    readonly low?: number | null;
    readonly high?: number | null;
    /** Three letters, e.g. CAD. */
    readonly currency: string;
    readonly period: PayPeriod;
    readonly place?: string | null;
  } | null;
  readonly hours?: { readonly perWeek?: number | null; readonly shifts: readonly Shift[] } | null;
  readonly outlook?: { readonly direction: Outlook; readonly why?: string | null } | null;
  /** The most used first, three at most. */
  readonly skills?: readonly string[] | null;
  readonly withOthersPercent?: number | null;
  readonly training?: {
    readonly path?: string | null;
    readonly months?: number | null;
    readonly credentials: readonly string[];
  } | null;
  readonly environment?: readonly Environment[] | null;
  readonly chooseAgain?: ChooseAgain | null;
  readonly related?: readonly string[] | null;
}

/**
 * Which edit of one thing it is. A device that was offline sends late, twice, or out of order; whatever arrives in
 * whatever order, the edit that was made last stays. A device that has seen an edit makes its own later than that one,
 * whatever its clock says.
 */
export interface EditStamp {
  /** ISO instant in UTC with milliseconds, by the device's clock. */
  readonly editedAt: string;
  /** Of this very edit; decides between two made in the same millisecond. */
  readonly editId: string;
}

export function isLater(edit: EditStamp, than: EditStamp): boolean {
  return edit.editedAt === than.editedAt ? edit.editId > than.editId : edit.editedAt > than.editedAt;
}
