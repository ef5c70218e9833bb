import type { Tx } from '@firsthand/persistence';

/**
 * Tells who has come into a cohort what is already going on in it, in the transaction that brought them. The answer is
 * given by the assignments, which come later in the order of nouns, so the sections only name what they need.
 */
export abstract class Welcoming {
  abstract welcome(tx: Tx, cohortId: string): Promise<void>;
}
