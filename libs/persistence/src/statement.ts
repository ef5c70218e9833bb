import { createHash } from 'node:crypto';

/**
 * One SQL statement. `$1` is always the tenant: the unit of work binds it, the caller's parameters start at `$2`, and a
 * statement that never compares `tenant_id = $1` is refused. `Row` is what one row looks like.
 */
export interface Statement<Row, Params extends readonly unknown[] = readonly unknown[]> {
  readonly text: string;
  /** The name it is prepared under, once per connection. */
  readonly name: string;
  readonly row?: Row;
  readonly params?: Params;
}

/** Declares a statement once, at module level, so that it is prepared once per connection. */
export function statement<Row, Params extends readonly unknown[] = readonly []>(
  text: string,
): Statement<Row, Params> {
  if (!/tenant_id\s*=\s*\$1\b/.test(text)) {
    throw new Error(`A statement must compare tenant_id = $1:\n${text}`);
  }
  return { text, name: createHash('sha1').update(text).digest('base64url') };
}

/** Test only: the statement without the application's own tenant filter, so that row-level security stands alone. */
export function withoutTenantFilter(text: string): string {
  return text.replace(/tenant_id\s*=\s*\$1\b/g, () => 'tenant_id is not null and $1::uuid is not null');
}
