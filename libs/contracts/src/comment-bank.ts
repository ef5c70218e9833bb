/** Comments kept for the next time: whose they are, and the words in them that are filled in for each student. */
export const BANK_SCOPES = ['OWN', 'SECTION', 'TENANT'] as const;
export type BankScope = (typeof BANK_SCOPES)[number];

/** Written `{{given_name}}`. */
export const BANK_VARIABLES = ['given_name', 'family_name', 'occupation', 'quota'] as const;
export type BankVariable = (typeof BANK_VARIABLES)[number];

const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/g;

const isVariable = (name: string): name is BankVariable =>
  (BANK_VARIABLES as readonly string[]).includes(name);

/** Names in double braces that nothing can be filled in for. */
export function unknownVariables(text: string): string[] {
  return [...text.matchAll(VARIABLE)].map(([, name = '']) => name).filter((name) => !isVariable(name));
}

/** The comment as this student gets it. What cannot be filled in stays as it is written, so that it is seen. */
export function filledIn(text: string, values: Readonly<Partial<Record<BankVariable, string>>>): string {
  return text.replace(VARIABLE, (written, name: string) => (isVariable(name) && values[name]) || written);
}
