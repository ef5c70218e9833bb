import { BadInput, LIMITS } from '@firsthand/contracts';
import { isId } from '@firsthand/platform';

/** One page of a list in keyset order, as Relay connections want it. */
export interface Page<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The sort key of a row, its id last so that no two rows share one. Never the tenant: a cursor opens no other door. */
export type Key = readonly (string | number)[];

export function cursorOf(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The key a cursor stands for, as text for the parameters of a statement, or `width` nulls for the first page.
 * @throws BadInput for anything that is no cursor of ours.
 */
export function afterCursor(after: string | null | undefined, width: number): (string | null)[] {
  if (after === null || after === undefined) return Array.from({ length: width }, () => null);
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (
      Array.isArray(key) &&
      key.length === width &&
      key.every((part) => ['string', 'number'].includes(typeof part) && !String(part).includes('\u0000')) &&
      isId(String(key.at(-1)))
    )
      return key.map(String);
  } catch {
    // Falls through to the sentence below.
  }
  throw new BadInput([
    { path: 'after', message: 'This place in the list is not known. Start again from the first page.' },
  ]);
}

/**
 * How many rows to fetch for a page: one more than asked, to see whether there is a next one.
 * @throws BadInput for a page that is empty or too long, which a field's own arguments may ask for.
 */
export function rowsToFetch(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > LIMITS.pageSize)
    throw new BadInput([{ path: 'first', message: `A page has 1 to ${LIMITS.pageSize} rows.` }]);
  return first + 1;
}

/** The page out of `first + 1` fetched rows: the one too many says that there is a next page. */
export function pageOf<T>(rows: readonly T[], first: number, keyOf: (row: T) => Key): Page<T> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(keyOf(node)), node }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
