/** A viewing ends by itself after half an hour. */
export const VIEWING_MS = 30 * 60_000;

/** Of past viewings, so many are shown. */
export const VIEWINGS_SHOWN = 100;
