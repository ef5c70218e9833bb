/**
 * `npm run typecheck`: every project by its own settings. Projects whose settings are the same are one program, so that
 * what they share (the libraries, their packages' types) is read and checked once and not once for each of them.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';

const base = join(root, 'tsconfig.base.json');
const compiler = join(root, 'node_modules/typescript-7/bin/tsc');

bootstrap();
const startedAt = Date.now();
const programs = new Map();
for (const project of projects()) {
  const { extends: above, compilerOptions, include, ...other } = settingsOf(project);
  if (join(project, above) !== base || Object.keys(other).length > 0)
    throw new Error(
      `${project}: settings of a kind that ${relative(root, import.meta.filename)} does not know.`,
    );
  const key = JSON.stringify(compilerOptions, Object.keys(compilerOptions).sort());
  programs.set(key, [...(programs.get(key) ?? []), { project, compilerOptions, include }]);
}
let failed = false;
// One after the other: the compiler takes all cores for one.
for (const [i, members] of [...programs.values()].entries()) {
  const names = members.map(({ project }) => relative(root, project)).join(', ');
  const passed = await check(configOf(members, i));
  console.log(`${passed ? '✔' : '✘'} ${names}`);
  if (!passed) failed = true;
}
console.log(`Types ${failed ? 'failed' : 'passed'} (${((Date.now() - startedAt) / 1000).toFixed(1)} s).`);
process.exit(failed ? 1 : 0);

/** Every workspace, each of which must have its settings: none is left out for want of them. */
function projects() {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return workspaces
    .flatMap((pattern) =>
      pattern.endsWith('/*')
        ? readdirSync(join(root, dirname(pattern))).map((name) => join(root, dirname(pattern), name))
        : [join(root, pattern)],
    )
    .filter((directory) => existsSync(join(directory, 'package.json')));
}

function settingsOf(project) {
  return JSON.parse(readFileSync(join(project, 'tsconfig.json'), 'utf8'));
}

/** A project's own settings, or for several some that say the same of all their files. */
function configOf(members, i) {
  if (members.length === 1) return join(members[0].project, 'tsconfig.json');
  const directory = join(root, 'dist/types', String(i));
  const config = {
    extends: relative(directory, base),
    compilerOptions: members[0].compilerOptions,
    include: members.flatMap(({ project, include }) =>
      include.map((pattern) => join(relative(directory, project), pattern)),
    ),
    exclude: members.flatMap(({ project }) =>
      ['node_modules', 'dist'].map((name) => join(relative(directory, project), name)),
    ),
  };
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(config, null, 2));
  return join(directory, 'tsconfig.json');
}

function check(config) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [compiler, '-p', config, '--noEmit', '--pretty'], {
      cwd: root,
      stdio: 'inherit',
    });
    child.once('error', () => resolve(false));
    child.once('exit', (status) => resolve(status === 0));
  });
}
