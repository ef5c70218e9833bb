import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  copyTemplate,
  hasRedis,
  judge,
  type Pace,
  perform,
  type ScenarioName,
  SCENARIOS,
  Stage,
  type Verdict,
} from '@firsthand/testing';

const root = fileURLToPath(new URL('../../../', import.meta.url));
if (!hasRedis())
  process.stderr.write('redis-server is not installed: violence is done on PostgreSQL only.\n');

const WORKER = join(root, 'dist/apps/worker/main.js');
const PEOPLE = 40;
const PATIENCE_MS = 90_000;
const PACE: Pace = {
  ...{ kills: 1, restarts: 1, hurry: true },
  // Longer than the lease of whoever is held, and than a mail server's patience.
  ...{ stoppedMs: 12_500, deadMs: 1_000, wrongMs: 1_000 },
};

/** What happens to the same workers, at once. */
interface Show {
  readonly queue: 'postgres' | 'redis';
  readonly leaseSeconds: number;
  readonly scenarios: readonly ScenarioName[];
}
const onPostgres = (scenarios: readonly ScenarioName[], leaseSeconds = 2): Show => ({
  ...{ queue: 'postgres', leaseSeconds, scenarios },
});
/** Most of the time is waiting, so two rows of shows run beside each other. */
const rows: readonly (readonly Show[])[] = [
  [onPostgres(['two', 'database', 'smtp', 'refusals', 'clock']), onPostgres(['unasked'])],
  [
    ...(hasRedis()
      ? [
          {
            ...onPostgres(['two', 'redis', 'database', 'smtp', 'refusals', 'clock']),
            queue: 'redis' as const,
          },
        ]
      : []),
    onPostgres(['spring', 'autumn']),
  ],
  [onPostgres(['stopped'], 11)],
];

/** Real workers, hit in the middle of their work; `npm run bench -- violence` does each at length. */
describe('workers that remind', () => {
  const stages: Stage[] = [];
  const verdicts = new Map<object, Promise<Verdict[]>>();

  beforeAll(async () => {
    const build = spawnSync(
      process.execPath,
      ['-e', `import('./tools/build.mjs').then(({ build }) => build(['worker']))`],
      { cwd: root, encoding: 'utf8' },
    );
    if (build.status !== 0) throw new Error(build.stderr);
    for (const row of rows) {
      let before: Promise<unknown> = Promise.resolve();
      for (const show of row) {
        const performed = before.then(() => play(show));
        before = performed.catch(() => undefined); // the test that waits for it says so
        verdicts.set(show, performed);
      }
    }
  }, 60_000);
  afterAll(() => Promise.all(stages.map((stage) => stage.close())), 30_000);

  async function play(show: Show): Promise<Verdict[]> {
    const urls = await copyTemplate(`violence_${process.pid}_${show.queue}_${show.scenarios[0]}`);
    const stage = await Stage.open({ ...show, urls, worker: WORKER, patienceMs: PATIENCE_MS });
    stages.push(stage);
    return perform(show.scenarios, stage, { people: PEOPLE, pace: PACE });
  }

  describe.each(rows.flat())('with the queue on $queue', (show) => {
    it.each(show.scenarios.map((name, i) => ({ what: SCENARIOS[name].what, i })))(
      'remind everybody once: $what',
      async ({ i }) => {
        const verdict = (await verdicts.get(show)!)[i]!;
        expect({ ...verdict, broken: judge(verdict) }).toMatchObject({ people: PEOPLE, broken: [] });
      },
      240_000,
    );
  });
});
