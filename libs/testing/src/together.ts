import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ALONE, type SIZES, testsOf } from './sizes.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Collecting {
  currentDescribeBlock: unknown;
}

/**
 * Runs many test files as one, each inside a `describe` of its path: half of a whole run was spent loading
 * Nest, TypeORM and graphql anew for every file. The suite's own name says what it holds: `medium.2-of-4.suite.ts`
 * is every fourth test of that size. A file that does not load is a failed test, and the others go on.
 */
export async function together(suiteUrl: string): Promise<void> {
  const [, size, part, parts] = /(\w+)\.(\d+)-of-(\d+)\.suite\.ts$/.exec(suiteUrl)!;
  const alone = (ALONE as Partial<Record<string, RegExp>>)[size!];
  const paths = testsOf(root, size as keyof typeof SIZES)
    .filter((path) => !alone?.test(path))
    .filter((_, i) => i % Number(parts) === Number(part) - 1);
  for (const path of paths) await within(relative(root, path).split(sep).join('/'), path);
}

/** Imports a file so that what it declares is declared inside a block; jest's own `describe` cannot wait for an import. */
async function within(name: string, path: string): Promise<void> {
  const collecting = stateOfJest();
  const outside = collecting.currentDescribeBlock;
  let inside: unknown;
  describe(name, () => {
    inside = collecting.currentDescribeBlock;
  });
  collecting.currentDescribeBlock = inside;
  try {
    await import(pathToFileURL(path).href);
  } catch (error) {
    it('loads', () => {
      throw error;
    });
  } finally {
    collecting.currentDescribeBlock = outside;
  }
}

function stateOfJest(): Collecting {
  const key = Object.getOwnPropertySymbols(globalThis).find(
    ({ description }) => description === 'JEST_STATE_SYMBOL',
  );
  const state = key && (globalThis as unknown as Record<symbol, Collecting>)[key];
  if (!state) throw new Error('This jest keeps what is being declared somewhere else.');
  return state;
}
