/**
 * One text for one value: keys sorted, no spaces, so that its hash can be made again by anyone who has the value.
 * What JSON leaves out (`undefined` in an object) is left out here too.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
