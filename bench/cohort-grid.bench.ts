/**
 * The cohort grid: 300 students by slots and milestones, in one statement. Ours (signed in, row-level security on, slots,
 * standings and where each is stuck worked out for every request) against the limit in Node, which asks the database for
 * the same tree and sends ours ready made. Asked twice: by an institution with this one section, and by one with 1,000
 * others, where it must not cost more.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COHORT_GRID, Passwords } from '@firsthand/core';
import { PASSWORD, persistedShot, say, secondsSince, signIn, statementsOf } from './src/asking.ts';
import { INSTRUCTOR, slugOf } from './src/course-rows.ts';
import { countingProxy } from './src/counting-proxy.ts';
import { benchDatabase, connected } from './src/database.ts';
import { fillGrids } from './src/grid-rows.ts';
import { serveLimit } from './src/limit.ts';
import { ask, type Shot } from './src/load.ts';
import { Processes } from './src/processes.ts';
import { inRounds, rounded } from './src/rounds.ts';

const STUDENTS = 300;
const OTHER_SECTIONS = 1_000;

const full = process.argv.includes('--full');
if (process.argv[2] === 'limit') {
  const answers = new Map<string, string>();
  process.on('message', ({ assignmentId, body }: { assignmentId: string; body: string }) =>
    answers.set(assignmentId, body),
  );
  process.send!(
    await serveLimit({
      databaseUrl: process.argv[3]!,
      text: COHORT_GRID.text,
      field: 'cohortGrid',
      answerTo: ([, , , assignmentId]) => answers.get(assignmentId!)!,
    }),
  );
} else await main();

async function main(): Promise<void> {
  const startedAt = performance.now();
  // The first tenant has the other sections; the second has one.
  const rows = {
    tenants: 2,
    assignmentsOfFirst: OTHER_SECTIONS + 1,
    studentsEach: 10,
    studentsOfFirst: STUDENTS,
  };
  const { ownerUrl, appUrl } = await benchDatabase('cohort_grid', async (client) =>
    fillGrids(client, { ...rows, passwordHash: await new Passwords().hash(PASSWORD) }),
  );
  say(
    `${STUDENTS} students in a section; ${OTHER_SECTIONS} other sections in one of two tenants. Ready after ${secondsSince(startedAt)} s.`,
  );
  const processes = new Processes();
  const home = join(tmpdir(), 'firsthand-bench');
  try {
    const [crowded, alone] = await askingWork(ownerUrl);
    const apiPort = await processes.startApi(appUrl, home);
    const limitPort = await processes.startRole('limit', ownerUrl);
    const shotOf = async ({ slug, assignmentId }: Work) =>
      persistedShot('CohortGrid', { assignmentId, cohortId: null }, await signIn(apiPort, slug, INSTRUCTOR));
    const [inCrowd, byItself] = [await shotOf(crowded), await shotOf(alone)];
    const { body } = await ask(apiPort, byItself);
    insistOnWholeGrid(body);
    insistOnWholeGrid((await ask(apiPort, inCrowd)).body);
    processes.tell({ assignmentId: alone.assignmentId, body });
    const values = {
      t: alone.tenantId,
      everything: 'false',
      u: alone.instructorId,
      a: alone.assignmentId,
      c: '',
      now: new Date().toISOString(),
    };
    const limit: Shot = { method: 'GET', path: `/?${new URLSearchParams(values).toString()}` };

    const proxy = await countingProxy(appUrl);
    const countedPort = await processes.startApi(proxy.url, home);
    const statements = await statementsOf(countedPort, proxy, byItself);
    const figures = await inRounds(
      {
        limit: { port: limitPort, shots: [limit], statements: 1 },
        alone: { port: apiPort, shots: [byItself], statements },
        crowded: { port: apiPort, shots: [inCrowd], statements },
      },
      { rounds: full ? 8 : 4, roundMs: 2_500, connections: 8 },
    );
    proxy.close();

    const ratio = rounded(figures.alone.rps / figures.limit.rps);
    say(`${ratio} of the limit (goal 0.5).`);
    say(
      `With one section ${figures.alone.p50} ms, among ${OTHER_SECTIONS} others ${figures.crowded.p50} ms (half are faster).`,
    );
    say(
      JSON.stringify({
        bench: 'cohort-grid',
        ours: figures.alone,
        crowded: figures.crowded,
        limit: figures.limit,
        ratio,
        students: STUDENTS,
        kilobytes: Math.round(Buffer.byteLength(body) / 1024),
      }),
    );
  } finally {
    await processes.stop();
  }
}

interface Work {
  slug: string;
  tenantId: string;
  assignmentId: string;
  instructorId: string;
}

/** Of each tenant the assignment with the many students. */
async function askingWork(ownerUrl: string): Promise<[crowded: Work, alone: Work]> {
  return connected(ownerUrl, async (client) => {
    const { rows } = await client.query<Work>(
      `select t.slug, t.id as "tenantId", a.id as "assignmentId", u.id as "instructorId"
       from tenants t join assignments a on a.tenant_id = t.id
       join sections s on s.tenant_id = t.id and s.id = a.section_id and s.name = 'Section 1'
       join users u on u.tenant_id = t.id and u.email = $1
       where t.slug = any($2) order by t.slug`,
      [INSTRUCTOR, [slugOf(1), slugOf(2)]],
    );
    return rows as [Work, Work];
  });
}

/** What is fast because it is not all there does not count. */
function insistOnWholeGrid(body: string): void {
  const { data } = JSON.parse(body) as {
    data?: { cohortGrid: { places: { milestones: unknown[]; stuck: unknown }[] } };
  };
  const places = data?.cohortGrid.places ?? [];
  const whole =
    places.length === STUDENTS &&
    places.every(({ milestones }) => milestones.length === 4) &&
    places.some(({ stuck }) => stuck !== null);
  if (!whole) throw new Error(`This is not the grid that is measured: ${body.slice(0, 300)}`);
}
