import { BadInput, LIMITS } from '@firsthand/contracts';
import { isId } from '@firsthand/platform';

/** One page of a list in keyset order, as Relay connections want it. */
export interface Page<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The sort key of a row, its id last so that no two rows share one. Never the tenant: a cursor opens no other door. */
export type Key = readonly string[];

export function cursorOf(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** What a part of a key can be, so that no cursor reaches a statement that could not read it. */
const PARTS = {
  text: (part: string) => !part.includes('\u0000'),
  instant: isInstant,
  day: isDay,
  id: isId,
  count: (part: string) => /^\d{1,9}$/.test(part),
};

export type KeyPart = keyof typeof PARTS;

type Parts<P extends readonly KeyPart[]> = { [I in keyof P]: string | null };

/**
 * The key a cursor stands for, for the parameters of a statement; nulls for the first page.
 * @throws BadInput for anything that is no cursor over keys of these parts.
 */
export function afterCursor<const P extends readonly KeyPart[]>(
  after: string | null | undefined,
  parts: P,
): Parts<P> {
  if (after === null || after === undefined) return parts.map(() => null) as Parts<P>;
  const key = readCursor(after);
  if (key?.length !== parts.length || !parts.every((part, i) => PARTS[part](key[i]!)))
    throw new BadInput([
      { path: 'after', message: 'This place in the list is not known. Start again from the first page.' },
    ]);
  return key as Parts<P>;
}

/** As `iso()` and JSON write an instant. PostgreSQL has no year 0 and no 30 February; JavaScript reads both. */
function isInstant(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return false;
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString() === text;
}

/** A calendar day that there is. */
function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isInstant(`${text}T00:00:00.000Z`);
}

function readCursor(cursor: string): string[] | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) && key.every((part) => typeof part === 'string') ? key : null;
  } catch {
    return null;
  }
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
