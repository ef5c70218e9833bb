/**
 * Reminders under violence: real workers over SMTP and a real database, hit in the middle of their work, and then everybody
 * counted, in the product and at the receiver's. Without a name every scenario is done on every queue that can be had;
 * `-- violence killed smtp --queue redis` does these on that one (postgres, redis, sentinel, cluster). 10,000 people each
 * with `--full`, otherwise 1,000. Ends badly when anything is lost, or comes twice where that can be known.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { migrate } from '@firsthand/migrations';
import { startEmbedded } from '@firsthand/platform';
import {
  hasRedis,
  judge,
  type Pace,
  perform,
  type ScenarioName,
  SCENARIOS,
  Stage,
  type StageOptions,
} from '@firsthand/testing';
import { say } from './src/asking.ts';
import { connected } from './src/database.ts';
import { rounded } from './src/rounds.ts';

type Queue = StageOptions['queue'];

const args = process.argv.slice(2);
const people = args.includes('--full') ? 10_000 : 1_000;
const names = Object.keys(SCENARIOS) as ScenarioName[];
const [queue] = args.includes('--queue') ? args.splice(args.indexOf('--queue') + 1, 1) : [];
const chosen = names.filter((name) => args.includes(name));
const queues: readonly Queue[] = queue ? [queue as Queue] : hasRedis() ? ['postgres', 'redis'] : ['postgres'];

const PACE: Pace = {
  ...{ kills: 20, restarts: 2, hurry: false },
  ...{ stoppedMs: 60_000, deadMs: 5_000, wrongMs: 8_000 },
};
const PATIENCE_MS = 900_000;
/** Longer than any exchange with a mail server, and shorter than how long a worker is held. */
const LEASE_SECONDS = 15;
const RUN_APART_MS = 500;

const home = mkdtempSync(join(tmpdir(), 'firsthand-violence-database-'));
let broken = 0;
say(
  'scenario | queue | people | seconds | untold | told twice | lost | came twice | in doubt | early | load | holds',
);
try {
  for (const queue of queues)
    for (const name of chosen.length > 0 ? chosen : names)
      if (queue !== 'postgres' || !('onlyOnRedis' in SCENARIOS[name])) await run(name, queue);
} finally {
  rmSync(home, { recursive: true, force: true });
}
if (broken > 0) {
  say(`${broken} scenarios do not hold.`);
  process.exitCode = 1;
}

/** On a database server of its own, which may be killed. */
async function run(name: ScenarioName, queue: Queue): Promise<void> {
  const start = () => startEmbedded({ home, database: `${name}_${queue}` });
  let server = await start();
  const owner = new URL(server.ownerUrl);
  const app = new URL(owner);
  app.username = 'firsthand_bench_app';
  app.password = 'only-for-benchmarks';
  const urls = { ownerUrl: owner.href, appUrl: app.href };
  await migrate(urls);
  const stage = await Stage.open({
    ...{ urls, queue, leaseSeconds: LEASE_SECONDS, patienceMs: PATIENCE_MS },
    worker: fileURLToPath(new URL('../dist/apps/worker/main.js', import.meta.url)),
    async restartDatabase() {
      process.kill(await postmaster(urls.ownerUrl), 'SIGQUIT');
      await sleep(RUN_APART_MS);
      server = await start();
    },
  });
  try {
    const [verdict] = await perform([name], stage, { people, pace: PACE });
    const faults = judge(verdict!);
    broken += faults.length > 0 ? 1 : 0;
    const { untold, toldTwice, lost, twice, inDoubt, early } = verdict!;
    const [seconds, load] = [rounded(verdict!.seconds), rounded(loadavg()[0]!)];
    const figures = [name, queue, people, seconds, untold, toldTwice, lost, twice, inDoubt, early, load];
    say([...figures, faults.join(', ') || 'yes'].join(' | '));
    say(JSON.stringify({ bench: 'violence', queue, load, ...verdict, faults }));
  } catch (error) {
    broken += 1;
    say(`${name} | ${queue} | did not come to an end: ${(error as Error).message}`);
  } finally {
    await stage.close();
    await server.stop();
  }
}

async function postmaster(ownerUrl: string): Promise<number> {
  const directory = await connected(ownerUrl, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]!.data_directory;
  });
  return Number(readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')[0]);
}
