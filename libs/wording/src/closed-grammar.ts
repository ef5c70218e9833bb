import type { Flag, Sentence } from './rule.ts';

/**
 * How a question closes itself:
 * - `VERB_FIRST`: it begins with the verb ("Do you like it?", "Aimez-vous cela ?", "Est-ce que …")
 * - `WHETHER`: it asks politely, but only whether ("Could you tell me if …", "Pourriez-vous me dire si …")
 * - `TAG`: it answers itself and asks for a nod ("…, right?", "…, n'est-ce pas ?")
 * - `STATEMENT`: it says something and puts a question mark behind it ("You like it here?")
 * - `CUT_SHORT`: it is a verb-first question with its beginning left out ("Any regrets?", "Déjà pensé à partir ?")
 */
export const CLOSED_RULES = ['VERB_FIRST', 'WHETHER', 'TAG', 'STATEMENT', 'CUT_SHORT'] as const;
export type ClosedRule = (typeof CLOSED_RULES)[number];

/** What a language has to tell: where in one sentence a question closes itself, and what opens it again. */
export interface ClosedGrammar {
  find(sentence: Sentence): Flag<ClosedRule> | undefined;
  /** Does this sentence ask how, why or what? After a closed question it opens it again: "Is it hard? Why?" */
  opens(sentence: string): boolean;
}
