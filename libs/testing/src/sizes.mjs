/** Which files are tests of which size, and which of them must have a module registry of their own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const SIZES = {
  small: /(?<!\.service)\.spec\.(ts|mjs)$/,
  medium: /\.service\.spec\.ts$/,
  api: /\.e2e-spec\.ts$/,
  browser: /\.browser\.ts$/,
};
/**
 * Long enough to be a jest worker's whole task, by size. Jest begins with the largest files and a suite is a small one, so
 * these are the first: the one computes while the other waits.
 */
export const ALONE = {
  api: /\/strangers\.e2e-spec\.ts$/,
  medium: /\/violence\.service\.spec\.ts$/,
};
const FOLDERS = ['apps', 'libs', 'migrations', 'tools', 'bench'];

/**
 * The tests of a size, as absolute paths in a stable order.
 *
 * @param {string} root
 * @param {keyof typeof SIZES} size
 */
export function testsOf(root, size) {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, folder, file),
    ),
  )
    .filter((path) => SIZES[size].test(path) && !/\/(node_modules|dist|\.firsthand)\//.test(path))
    .sort();
}
