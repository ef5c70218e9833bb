/** A viewing ends by itself after half an hour. */
export const VIEWING_MS = 30 * 60_000;

/** A reason is a few words, not a letter. */
export const REASON_AT_LEAST = 5;
export const REASON_AT_MOST = 500;

/** Of past viewings, so many are shown. */
export const VIEWINGS_SHOWN = 100;
