import type { Tx } from '@firsthand/persistence';

/**
 * Ends the asking of people who want no more of it, now and for good. Outreach comes later in the order of nouns, so
 * interviewees only name what they need.
 */
export abstract class AskingEnds {
  abstract forever(tx: Tx, contactIds: readonly string[]): Promise<void>;
}
