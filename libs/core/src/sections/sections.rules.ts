import { BadInput, type FieldError } from '@firsthand/contracts';
import { tidy } from '../tenancy/text.ts';

export { tidy };
export { searchWords } from '../tenancy/search.ts';

/** Throws `BadInput` with every sentence whose condition holds. */
export function refuse(...checks: (readonly [wrong: boolean, path: string, message: string])[]): void {
  const fields: FieldError[] = checks
    .filter(([wrong]) => wrong)
    .map(([, path, message]) => ({ path, message }));
  if (fields.length > 0) throw new BadInput(fields);
}
