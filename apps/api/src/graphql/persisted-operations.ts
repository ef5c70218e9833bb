import { readFileSync } from 'node:fs';

interface PersistedOperation {
  readonly name: string;
  readonly text: string;
}

/** The web app's own operations by the beginning of the SHA-256 of their text. Made by `npm run generate`; nobody can add to it. */
export const persistedOperations: ReadonlyMap<string, PersistedOperation> = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('./persisted-operations.json', import.meta.url), 'utf8')) as Record<
      string,
      PersistedOperation
    >,
  ),
);
