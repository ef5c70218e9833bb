/**
 * So often a mail server may put one mail off, or say nothing after its last line, before it has failed: about six hours
 * of a server that answers. Tries that reached none do not count: an outage of our own is nothing against the mail.
 */
export const PUT_OFF_AT_MOST = 12;

const FIRST_SECONDS = 15;
const LONGEST_SECONDS = 2 * 3600;

/** How long to wait after the nth try in vain: a quarter of a minute, then twice as long each time, two hours at most. */
export function backoffSeconds(tries: number): number {
  return Math.min(FIRST_SECONDS * 2 ** (tries - 1), LONGEST_SECONDS);
}
