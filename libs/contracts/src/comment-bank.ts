import { variablesIn } from './variables.ts';

/** Comments kept for the next time: whose they are, and the words in them that are filled in for each student. */
export const BANK_SCOPES = ['OWN', 'SECTION', 'TENANT'] as const;
export type BankScope = (typeof BANK_SCOPES)[number];

/** Written `{{given_name}}`. */
export const BANK_VARIABLES = ['given_name', 'family_name', 'occupation', 'quota'] as const;
export type BankVariable = (typeof BANK_VARIABLES)[number];

/** Names in double braces that nothing can be filled in for. */
export function unknownVariables(text: string): string[] {
  return variablesIn(text).filter((name) => !(BANK_VARIABLES as readonly string[]).includes(name));
}
