import { BadInput, type FieldError } from '@firsthand/contracts';
import { tidy } from '../tenancy/text.ts';

export { tidy };

/** The words somebody searches for; each must be found somewhere. */
export function searchWords(query: string | null | undefined): string[] {
  return tidy(query ?? '')
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8);
}

/** Throws `BadInput` with every sentence whose condition holds. */
export function refuse(...checks: (readonly [wrong: boolean, path: string, message: string])[]): void {
  const fields: FieldError[] = checks
    .filter(([wrong]) => wrong)
    .map(([, path, message]) => ({ path, message }));
  if (fields.length > 0) throw new BadInput(fields);
}
