/**
 * `npm run lint`: layout, direction and cycles of imports, and the house's rules. Every step runs even when an earlier
 * one failed, so one run tells everything. A step that could pass without having looked counts as failed.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';

// ESLint's rule about storeys reads this graph from Nx's cache.
const graph = {
  name: 'project graph',
  command: ['nx', 'show', 'projects'],
  complaint: (output) => output.includes('@firsthand/core') || 'Nx does not see the workspace.',
  quiet: true,
};

// A lane for each core of a small machine.
const lanes = [
  [
    {
      name: 'rules',
      command: ['eslint', '--max-warnings', '0', '.'],
      complaint: (output) =>
        !output.includes('rule will be skipped') || 'Storeys were not checked: Nx has no project graph.',
    },
  ],
  [
    { name: 'layout', command: ['oxfmt', '--list-different', '.'] },
    {
      name: 'rules that ask for types',
      command: ['oxlint', '--type-aware', '--deny-warnings'],
      complaint: (output) => /on [1-9]\d{2,} files with [1-9]/.test(output) || 'No file was looked at.',
      quiet: true,
    },
    {
      name: 'imports',
      command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'apps', 'libs', 'migrations', 'bench'],
      complaint: (output) =>
        /\b[1-9]\d* modules, [1-9]\d* dependencies/.test(output) || 'No module was looked at.',
    },
  ],
];

bootstrap();
const failed = [];
await run(graph);
await Promise.all(
  lanes.map(async (lane) => {
    for (const step of lane) await run(step);
  }),
);
console.log(failed.length > 0 ? `\nLint failed: ${failed.join(', ')}.` : '\nLint passed.');
process.exit(failed.length > 0 ? 1 : 0);

async function run({ name, command: [tool, ...args], complaint = () => true, quiet = false }) {
  const startedAt = Date.now();
  const { status, output } = await outcome(join(root, 'node_modules/.bin', tool), args);
  const unseen = complaint(output);
  const passed = status === 0 && unseen === true;
  if (output !== '' && !(quiet && passed)) console.log(output);
  if (unseen !== true && status === 0) console.log(unseen);
  console.log(`${passed ? '✔' : '✘'} ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  if (!passed) failed.push(name);
}

/** Everything a command says, and how it ended; one that cannot be started ends with no status and says why. */
function outcome(command, args) {
  return new Promise((resolve) => {
    const said = [];
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.once('error', (error) => resolve({ status: null, output: error.message }));
    child.once('close', (status) => resolve({ status, output: Buffer.concat(said).toString('utf8').trim() }));
  });
}
