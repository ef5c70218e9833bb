/**
 * The grading queue: 50 submissions with student, quota, grade and rubric scores, about 70 KB of JSON, one institution
 * among 200. Ours (signed in, row-level security on) against the limit in Node; ours twice, since the web app asks
 * for it as a persisted operation whose text goes from the database to the wire, and any other client as parsed GraphQL.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { GRADING_QUEUE, Passwords } from '@firsthand/core';
import {
  documentShot,
  insistOnOneAnswer,
  PASSWORD,
  persistedShot,
  say,
  secondsSince,
  signIn,
  statementsOf,
} from './src/asking.ts';
import { benchDatabase, connected } from './src/database.ts';
import { countingProxy } from './src/counting-proxy.ts';
import { INSTRUCTOR } from './src/course-rows.ts';
import { fillGrading, gradedWork } from './src/grading-rows.ts';
import { serveLimit } from './src/limit.ts';
import type { Shot } from './src/load.ts';
import { Processes } from './src/processes.ts';
import { inRounds, rounded } from './src/rounds.ts';

const SUBMISSIONS = 50;
/** Tenants that ask; the others are the crowd they must be found in. */
const ASKING = 4;

/** As another client may write it: the API does not know this text, so it takes the ordinary way. */
const DOCUMENT = readFileSync(
  new URL('../apps/web/src/features/grading/grading-queue.graphql', import.meta.url),
  'utf8',
);

const full = process.argv.includes('--full');
if (process.argv[2] === 'limit') {
  const port = await serveLimit({
    databaseUrl: process.argv[3]!,
    text: GRADING_QUEUE.text,
    field: 'gradingQueue',
  });
  process.send!(port);
} else await main();

async function main(): Promise<void> {
  const rows = {
    tenants: 200,
    assignmentsOfFirst: full ? 2_000 : 20,
    studentsEach: SUBMISSIONS,
  };
  const startedAt = performance.now();
  const { ownerUrl, appUrl } = await benchDatabase(
    full ? 'grading_queue_full' : 'grading_queue',
    async (client) => fillGrading(client, { ...rows, passwordHash: await new Passwords().hash(PASSWORD) }),
  );
  const submissions = (rows.tenants - 1 + rows.assignmentsOfFirst) * SUBMISSIONS;
  say(`${submissions} submissions in ${rows.tenants} tenants, ready after ${secondsSince(startedAt)} s.`);

  const processes = new Processes();
  const home = join(tmpdir(), 'firsthand-bench');
  try {
    const work = await connected(ownerUrl, (client) => gradedWork(client, ASKING));
    const limitPort = await processes.startRole('limit', ownerUrl);
    const apiPort = await processes.startApi(appUrl, home);
    const cookies = await Promise.all(work.map(({ slug }) => signIn(apiPort, slug, INSTRUCTOR)));

    const limit = work.map(({ tenantId, assignmentId, instructorId }): Shot => {
      const page = { filter: 'ALL', first: '50', after: '', order: 'OLDEST', now: new Date().toISOString() };
      const values = { t: tenantId, a: assignmentId, u: instructorId, ...page };
      return { method: 'GET', path: `/?${new URLSearchParams(values).toString()}` };
    });
    const parsed = work.map(({ assignmentId }, i) =>
      documentShot(DOCUMENT, variablesOf(assignmentId), cookies[i]!),
    );
    const persisted = work.map(({ assignmentId }, i) =>
      persistedShot('GradingQueue', variablesOf(assignmentId), cookies[i]!),
    );
    const bytes = await insistOnOneAnswer(
      [limitPort, limit[0]!],
      [apiPort, parsed[0]!],
      [apiPort, persisted[0]!],
    );
    say(`All three ways give the same ${Math.round(bytes / 1024)} KB.`);

    const proxy = await countingProxy(appUrl);
    const countedPort = await processes.startApi(proxy.url, home);
    const statements = (shot: Shot) => statementsOf(countedPort, proxy, shot);

    const figures = await inRounds(
      {
        limit: { port: limitPort, shots: limit, statements: 1 },
        parsed: { port: apiPort, shots: parsed, statements: await statements(parsed[0]!) },
        persisted: { port: apiPort, shots: persisted, statements: await statements(persisted[0]!) },
      },
      { rounds: full ? 8 : 4, roundMs: 2_500, connections: 8 },
    );
    proxy.close();

    const ratio = rounded(figures.persisted.rps / figures.limit.rps);
    const parsedRatio = rounded(figures.parsed.rps / figures.limit.rps);
    say(`As parsed GraphQL ${parsedRatio} of the limit (goal 0.5), persisted ${ratio} (goal 0.65).`);
    say(
      JSON.stringify({
        bench: 'grading-queue',
        ours: figures.persisted,
        limit: figures.limit,
        ratio,
        parsed: { ...figures.parsed, ratio: parsedRatio },
        submissions,
        kilobytes: Math.round(bytes / 1024),
      }),
    );
  } finally {
    await processes.stop();
  }
}

function variablesOf(assignmentId: string) {
  return { assignmentId, filter: 'ALL', first: SUBMISSIONS, after: null };
}
