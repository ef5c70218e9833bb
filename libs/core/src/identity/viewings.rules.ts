/** A viewing ends by itself after half an hour. */
export const VIEWING_MS = 30 * 60_000;

/** Of the institution's people and of past viewings, so many are shown. */
export const PEOPLE_SHOWN = 50;
export const VIEWINGS_SHOWN = 100;
