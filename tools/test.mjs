/**
 * `npm test`: everything that must pass, on a database of its own. What is given after `--` goes to jest, so
 * `npm test -- rosters` runs the tests whose path holds "rosters", and `npm test -- --project small` one size only.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';

bootstrap();
const { build, importSource } = await import('./build.mjs');

const { projects, rest } = chosenProjects(process.argv.slice(2));
const home = join(root, '.firsthand', 'test');
const results = join(home, 'results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const { startEmbedded } = await importSource('libs/platform/src/postgres/embedded.ts');
const database = await startEmbedded({
  home,
  database: 'firsthand',
  durable: false,
  holder: `npm test, process ${process.pid}`,
}).catch((error) => {
  console.error(error.name === 'EmbeddedPostgresError' ? error.message : error);
  process.exit(1);
});

let running;
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    running?.kill(signal);
  });
}

const totals = { passed: 0, failed: 0, skipped: 0 };
let broken = false;
try {
  const inProcess = projects.filter((project) => project !== 'browser');
  // Jest by itself leaves one core idle, but PostgreSQL is idle while a test computes. Each worker has connections, so not too many.
  const workers = Math.min(4, availableParallelism());
  if (inProcess.length > 0) await runJest('in-process', inProcess, [`--maxWorkers=${workers}`]);
  if (projects.includes('browser') && !interrupted) {
    await build();
    // Two browsers at a time: much of a story is waiting for a minute to come, or for mail. More make each other's waits run out.
    await runJest('browser', ['browser'], ['--maxWorkers=2']);
  }
} catch (error) {
  console.error(error);
  broken = true;
} finally {
  await database.stop();
}
if (totals.passed + totals.failed + totals.skipped === 0 && !broken) {
  console.error('No test matches what was asked for.');
  broken = true;
}
console.log(`Tests: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = broken || interrupted || totals.failed > 0 ? 1 : 0;

/** Runs some of the projects and adds what they counted to the totals. */
async function runJest(name, selected, options) {
  const outputFile = join(results, `${name}.json`);
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const code = await new Promise((resolve, reject) => {
    running = spawn(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        jest,
        ...['--passWithNoTests', '--json', `--outputFile=${outputFile}`, ...options, ...rest],
        ...['--selectProjects', ...selected],
      ],
      {
        cwd: root,
        // Jest prints its JSON to standard output as well, which nobody wants to read; its own report is on the other.
        stdio: ['inherit', 'ignore', 'inherit'],
        env: {
          ...process.env,
          NODE_ENV: 'test',
          TEST_DATABASE_URL: database.ownerUrl,
          ...(rest.length === 0 && { FIRSTHAND_TESTS: 'together' }),
        },
      },
    );
    running.once('error', reject);
    running.once('exit', (exitCode) => resolve(exitCode ?? 1));
  });
  if (!existsSync(outputFile)) {
    console.error(`Jest ended with code ${code} and without a result.`);
    broken = true;
    return;
  }
  const counted = JSON.parse(readFileSync(outputFile, 'utf8'));
  totals.passed += counted.numPassedTests;
  // A suite that does not load has no tests to count, but has failed all the same.
  totals.failed += counted.numFailedTests + counted.numRuntimeErrorTestSuites;
  totals.skipped += counted.numPendingTests + counted.numTodoTests;
  if (code !== 0) broken = true;
}

/** Takes `--project <name>` (any number of times) out of the arguments. */
function chosenProjects(given) {
  const all = ['small', 'medium', 'api', 'browser'];
  const chosen = [];
  const others = [];
  for (let i = 0; i < given.length; i++) {
    if (given[i] === '--project') chosen.push(given[++i]);
    else others.push(given[i]);
  }
  const unknown = chosen.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    console.error(`There is no project "${unknown}"; there are ${all.join(', ')}.`);
    process.exit(1);
  }
  // A path is looked for below the checkout: where that itself lies says nothing about a test.
  const below = root.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const rest = others.map((each, i) =>
    each.startsWith('-') || /^(-t|--testNamePattern)$/.test(others[i - 1] ?? '')
      ? each
      : `^${below}.*(?:${each})`,
  );
  return { projects: chosen.length > 0 ? chosen : all, rest };
}
