/**
 * `npm run lint`: layout, direction and cycles of imports, and the house's rules. Every step runs even when an earlier
 * one failed, so one run tells everything. A step that could pass without having looked counts as failed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';

const steps = [
  {
    name: 'layout',
    command: ['prettier', '--check', '--log-level', 'warn', '.'],
  },
  {
    // ESLint's rule about storeys reads this graph from Nx's cache.
    name: 'project graph',
    command: ['nx', 'show', 'projects'],
    complaint: (output) => output.includes('@firsthand/core') || 'Nx does not see the workspace.',
    quiet: true,
  },
  {
    name: 'rules',
    command: ['eslint', '--max-warnings', '0', '.'],
    complaint: (output) =>
      !output.includes('rule will be skipped') || 'Storeys were not checked: Nx has no project graph.',
  },
  {
    name: 'imports',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'apps', 'libs', 'migrations', 'bench'],
    complaint: (output) =>
      /\b[1-9]\d* modules, [1-9]\d* dependencies/.test(output) || 'No module was looked at.',
  },
];

bootstrap();
const failed = steps.filter((step) => !passes(step)).map(({ name }) => name);
console.log(failed.length > 0 ? `\nLint failed: ${failed.join(', ')}.` : '\nLint passed.');
process.exit(failed.length > 0 ? 1 : 0);

function passes({ name, command: [tool, ...args], complaint = () => true, quiet = false }) {
  const startedAt = Date.now();
  const { status, error, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false' },
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    shell: process.platform === 'win32',
  });
  const output = `${stdout ?? ''}${stderr ?? ''}`.trim();
  const unseen = complaint(output);
  const passed = status === 0 && unseen === true;
  if (output !== '' && !(quiet && passed)) console.log(output);
  if (error) console.log(`${tool} could not be started: ${error.message}`);
  if (unseen !== true && status === 0) console.log(unseen);
  console.log(`${passed ? '✔' : '✘'} ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  return passed;
}
