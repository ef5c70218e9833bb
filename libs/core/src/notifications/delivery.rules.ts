/** After this many tries a mail has failed: about half a day. */
export const TRIES_AT_MOST = 12;

const FIRST_SECONDS = 15;
const LONGEST_SECONDS = 2 * 3600;

/** How long to wait after the nth try: a quarter of a minute, then twice as long each time, two hours at most. */
export function backoffSeconds(tries: number): number {
  return Math.min(FIRST_SECONDS * 2 ** (tries - 1), LONGEST_SECONDS);
}
