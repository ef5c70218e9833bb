/** A viewing ends by itself after half an hour. */
export const VIEWING_MS = 30 * 60_000;

/** A reason is a few words, not a letter. */
export const REASON_AT_LEAST = 5;
export const REASON_AT_MOST = 500;

/** Of the institution's people and of past viewings, so many are shown. */
export const PEOPLE_SHOWN = 50;
export const VIEWINGS_SHOWN = 100;
