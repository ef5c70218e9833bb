/**
 * `npm run generate [-- name…]` rewrites the committed files that are made from other files, in order;
 * `--check` writes nothing and fails when one of them is not what it would write.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { bootstrap, root } from './bootstrap.mjs';
import { bundle } from './build.mjs';
import { operationsModule, persistedManifest, readOperations, textsModule } from './generate/operations.mjs';

const SCHEMA = 'apps/api/schema.graphql';

/** Each gives its files, path → content. A later one reads what an earlier one wrote. */
const generators = {
  /** Printed by the API itself, in a process of its own: its decorators register what they decorate once and for all. */
  async schema() {
    const outFile = join(root, 'dist/tools/print-schema/print-schema.js');
    await bundle({
      entry: join(root, 'apps/api/src/graphql/print-schema.ts'),
      outFile,
      nodeModules: join(root, 'apps/api/node_modules'),
    });
    const { stdout } = await promisify(execFile)(process.execPath, [outFile], {
      cwd: root,
      maxBuffer: 16 * 2 ** 20,
    });
    return { [SCHEMA]: stdout };
  },

  async operations() {
    const files = readdirSync(join(root, 'apps/web/src'), { recursive: true })
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => join('apps/web/src', name))
      .map((location) => ({ location, text: read(location) }));
    const operations = readOperations(read(SCHEMA), files);
    return {
      'apps/web/src/generated/operations.ts': await operationsModule(operations),
      'apps/web/src/generated/operation-texts.ts': textsModule(operations),
      'apps/api/src/graphql/persisted-operations.json': persistedManifest(operations),
    };
  },
};

bootstrap();
const check = process.argv.includes('--check');
const asked = process.argv.slice(2).filter((argument) => argument !== '--check');
const unknown = asked.filter((name) => !(name in generators));
if (unknown.length > 0) {
  fail(`There is no generator ${unknown.join(', ')}; there are: ${Object.keys(generators).join(', ')}.`);
}

const stale = [];
for (const name of asked.length > 0 ? asked : Object.keys(generators)) {
  const files = await generators[name]().catch((error) => fail(error.message));
  for (const [path, content] of Object.entries(files)) {
    if (existsSync(join(root, path)) && read(path) === content) continue;
    stale.push(path);
    if (!check) write(path, content);
  }
}
if (check && stale.length > 0) {
  fail(`Out of date: ${stale.join(', ')}. Run \`npm run generate\` and commit what it changes.`);
}
console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'Every generated file is current.');

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

function write(path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
