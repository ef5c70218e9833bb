import type { Tx } from '@firsthand/persistence';

/** Whose work to look at again: everybody's on an assignment, one student's on it, or all of one person's. */
export type WeighingScope =
  | { readonly assignmentId: string; readonly enrolmentId?: string }
  | { readonly userId: string };

/**
 * Looks again at what counts and which milestones are met, in the transaction of a change that can move it: the quota,
 * the pledge, the plan, a research sheet, a contact, an interview. The answer is given by the interviews, which come later in the order of nouns, so
 * the earlier ones only name what they need.
 */
export abstract class Weighing {
  abstract weigh(tx: Tx, scope: WeighingScope): Promise<void>;
}
