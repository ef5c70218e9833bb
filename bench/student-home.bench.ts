/**
 * A student's home: quota grid, next step and deadlines of a piece of work with 100 contacts and 12 interviews, one student
 * among thousands. Ours (signed in, row-level security on) against the limit in Node, which asks the database for the same
 * tree in one prepared statement and then sends the very answer ours gives, ready made: the grid and the next step, which
 * ours works out for every request, cost the limit nothing.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Passwords, STUDENT_HOME } from '@firsthand/core';
import { PASSWORD, persistedShot, say, secondsSince, signIn, statementsOf } from './src/asking.ts';
import { slugOf, studentOf } from './src/course-rows.ts';
import { countingProxy } from './src/counting-proxy.ts';
import { benchDatabase, connected } from './src/database.ts';
import { CONTACTS, fillHomes, INTERVIEWS } from './src/home-rows.ts';
import { serveLimit } from './src/limit.ts';
import { ask, type Shot } from './src/load.ts';
import { Processes } from './src/processes.ts';
import { inRounds, rounded } from './src/rounds.ts';

/** Tenants whose students ask; the others are the crowd they must be found in. */
const ASKING = 4;

const full = process.argv.includes('--full');
if (process.argv[2] === 'limit') {
  const answers = new Map<string, string>();
  process.on('message', ({ userId, body }: { userId: string; body: string }) => answers.set(userId, body));
  process.send!(
    await serveLimit({
      databaseUrl: process.argv[3]!,
      text: `select json_agg(home.work)::text as tree from (${STUDENT_HOME.text}) home`,
      field: 'studentHome',
      answerTo: ([, userId]) => answers.get(userId!)!,
    }),
  );
} else await main();

async function main(): Promise<void> {
  const rows = { tenants: 100, assignmentsOfFirst: full ? 200 : 10, studentsEach: full ? 30 : 10 };
  const startedAt = performance.now();
  const { ownerUrl, appUrl } = await benchDatabase(
    full ? 'student_home_full' : 'student_home',
    async (client) => fillHomes(client, { ...rows, passwordHash: await new Passwords().hash(PASSWORD) }),
  );
  const students = (rows.tenants - 1 + rows.assignmentsOfFirst) * rows.studentsEach;
  say(
    `${students} students with ${CONTACTS} contacts and ${INTERVIEWS} interviews each, ready after ${secondsSince(startedAt)} s.`,
  );

  const processes = new Processes();
  const home = join(tmpdir(), 'firsthand-bench');
  try {
    const asking = await askingStudents(ownerUrl);
    const apiPort = await processes.startApi(appUrl, home);
    const cookies = await Promise.all(asking.map(({ slug }) => signIn(apiPort, slug, studentOf(1, 1))));
    const ours = cookies.map((cookie) => persistedShot('StudentHome', {}, cookie));
    const bodies = await Promise.all(ours.map(async (shot) => (await ask(apiPort, shot)).body));
    for (const body of bodies) insistOnWholeHome(body);
    const bytes = Buffer.byteLength(bodies[0]!);

    const limitPort = await processes.startRole('limit', ownerUrl);
    asking.forEach(({ userId }, n) => processes.tell({ userId, body: bodies[n]! }));
    const limit = asking.map(({ tenantId, userId }): Shot => {
      const values = { t: tenantId, u: userId, now: new Date().toISOString() };
      return { method: 'GET', path: `/?${new URLSearchParams(values).toString()}` };
    });

    const proxy = await countingProxy(appUrl);
    const countedPort = await processes.startApi(proxy.url, home);
    const figures = await inRounds(
      {
        limit: { port: limitPort, shots: limit, statements: 1 },
        ours: { port: apiPort, shots: ours, statements: await statementsOf(countedPort, proxy, ours[0]!) },
      },
      { rounds: full ? 8 : 4, roundMs: 2_500, connections: 8 },
    );
    proxy.close();

    const ratio = rounded(figures.ours.rps / figures.limit.rps);
    say(`${ratio} of the limit (goal 0.5).`);
    say(
      JSON.stringify({
        bench: 'student-home',
        ours: figures.ours,
        limit: figures.limit,
        ratio,
        students,
        kilobytes: Math.round(bytes / 1024),
      }),
    );
  } finally {
    await processes.stop();
  }
}

interface AskingStudent {
  slug: string;
  tenantId: string;
  userId: string;
}

async function askingStudents(ownerUrl: string): Promise<AskingStudent[]> {
  return connected(ownerUrl, async (client) => {
    const { rows } = await client.query<AskingStudent>(
      `select t.slug, t.id as "tenantId", u.id as "userId"
       from tenants t join users u on u.tenant_id = t.id and u.email = $1
       where t.slug = any($2) order by t.slug`,
      [studentOf(1, 1), Array.from({ length: ASKING }, (_, n) => slugOf(n + 1))],
    );
    return rows;
  });
}

/** What is fast because it is not all there does not count. */
function insistOnWholeHome(body: string): void {
  const { data } = JSON.parse(body) as {
    data?: { studentHome: { interviews: unknown[]; grid: { met: boolean } }[] };
  };
  const [work, ...others] = data?.studentHome ?? [];
  if (!work || others.length > 0 || work.interviews.length !== INTERVIEWS || !work.grid.met)
    throw new Error(`This is not the home that is measured: ${body.slice(0, 300)}`);
}
