/**
 * Saving a draft as it is typed: one of five answers, a hundred words, over the revision before. Ours (signed in, the
 * assignment and its prompts looked at, row-level security on) against the limit, which only runs the statement that writes
 * and then sends the very answer ours gives, ready made.
 */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countWords } from '@firsthand/contracts';
import { Passwords, SAVE_DRAFT } from '@firsthand/core';
import { PASSWORD, persistedShot, say, secondsSince, signIn, statementsOf } from './src/asking.ts';
import { slugOf, studentOf } from './src/course-rows.ts';
import { countingProxy } from './src/counting-proxy.ts';
import { benchDatabase, connected } from './src/database.ts';
import { fillHomes } from './src/home-rows.ts';
import { serveSaveLimit } from './src/limit.ts';
import { ask, type Shot } from './src/load.ts';
import { Processes } from './src/processes.ts';
import { inRounds, rounded } from './src/rounds.ts';

/** Each writes at one draft. */
const CONNECTIONS = 8;
const TEXT =
  'What I expected was quieter than this, and nobody had told me how early the day begins. '.repeat(6);

const full = process.argv.includes('--full');
if (process.argv[2] === 'limit') {
  let before = '';
  let after = '';
  process.on('message', (parts: [string, string]) => ([before, after] = parts));
  process.send!(
    await serveSaveLimit<{ saved: { revision: number } }>({
      databaseUrl: process.argv[3]!,
      tenantId: process.argv[4]!,
      text: SAVE_DRAFT.text,
      answerTo: ({ saved }) => `${before}${saved.revision}${after}`,
    }),
  );
} else await main();

interface Desk {
  tenantId: string;
  assignmentId: string;
  userId: string;
  promptId: string;
  revision: number;
}

async function main(): Promise<void> {
  const rows = { tenants: 100, assignmentsOfFirst: full ? 200 : 10, studentsEach: full ? 30 : 10 };
  const startedAt = performance.now();
  const { ownerUrl, appUrl } = await benchDatabase(
    full ? 'student_home_full' : 'student_home',
    async (client) => fillHomes(client, { ...rows, passwordHash: await new Passwords().hash(PASSWORD) }),
  );
  const students = (rows.tenants - 1 + rows.assignmentsOfFirst) * rows.studentsEach;
  say(`${students} students write, ready after ${secondsSince(startedAt)} s.`);

  const processes = new Processes();
  const home = join(tmpdir(), 'firsthand-bench');
  try {
    const desks = await desksOf(ownerUrl);
    const apiPort = await processes.startApi(appUrl, home);
    const limitPort = await processes.startRole('limit', appUrl, desks[0]!.tenantId);
    const cookies = await Promise.all(desks.map((_, n) => signIn(apiPort, slugOf(1), studentOf(1, n + 1))));

    const ours = (connection: number) => oursOf(desks[connection]!, cookies[connection]!);
    const { body } = await ask(apiPort, ours(0));
    const revision = /"revision":(\d+)/.exec(body);
    if (!body.includes('"saved":true') || !revision)
      throw new Error(`Nothing was saved: ${body.slice(0, 300)}`);
    const at = revision.index + '"revision":'.length;
    processes.tell([body.slice(0, at), body.slice(at + revision[1]!.length)]);

    const proxy = await countingProxy(appUrl);
    const countedPort = await processes.startApi(proxy.url, home);
    const figures = await inRounds(
      {
        limit: { port: limitPort, shots: (connection) => limitOf(desks[connection]!), statements: 1 },
        ours: {
          port: apiPort,
          shots: ours,
          statements: await statementsOf(countedPort, proxy, () => ours(0)),
        },
      },
      { rounds: full ? 8 : 5, roundMs: 2_500, connections: CONNECTIONS },
    );
    proxy.close();
    await insistOnAllSaved(ownerUrl, desks);

    const ratio = rounded(figures.ours.rps / figures.limit.rps);
    say(`${ratio} of the limit (goal 0.45).`);
    say(JSON.stringify({ bench: 'save-draft', ours: figures.ours, limit: figures.limit, ratio, students }));
  } finally {
    await processes.stop();
  }
}

function oursOf(desk: Desk, cookie: string): Shot {
  const { assignmentId, promptId, revision } = desk;
  desk.revision += 1;
  const answers = [{ promptId, text: `${TEXT}(${revision})` }];
  return persistedShot('SaveDraft', { input: { assignmentId, revision, answers } }, cookie);
}

function limitOf(desk: Desk): Shot {
  const { tenantId, assignmentId, userId, promptId, revision } = desk;
  desk.revision += 1;
  const text = `${TEXT}(${revision})`;
  const counts = { [promptId]: countWords(text) };
  const values = [
    ...[
      tenantId,
      assignmentId,
      userId,
      revision,
      JSON.stringify({ [promptId]: text }),
      JSON.stringify(counts),
    ],
    ...[new Date(), randomUUID(), '{}'],
  ];
  return { method: 'POST', path: '/', body: JSON.stringify(values) };
}

async function desksOf(ownerUrl: string): Promise<Desk[]> {
  return connected(ownerUrl, async (client) => {
    const { rows } = await client.query<Desk>(
      `select t.id as "tenantId", r.assignment_id as "assignmentId", u.id as "userId", r.revision, (
          select p.id from prompts p where p.tenant_id = t.id and p.assignment_id = r.assignment_id
          order by p.position limit 1) as "promptId"
       from tenants t
       join unnest($2::text[]) with ordinality as wanted(email, place) on true
       join users u on u.tenant_id = t.id and u.email = wanted.email
       join enrolments e on e.tenant_id = t.id and e.user_id = u.id
       join reflections r on r.tenant_id = t.id and r.enrolment_id = e.id
       where t.slug = $1 order by wanted.place`,
      [slugOf(1), Array.from({ length: CONNECTIONS }, (_, n) => studentOf(1, n + 1))],
    );
    return rows;
  });
}

/** A save that was refused is fast, and is answered all the same: every one must have moved its draft on. */
async function insistOnAllSaved(ownerUrl: string, desks: readonly Desk[]): Promise<void> {
  const now = (await desksOf(ownerUrl)).map(({ revision }) => revision);
  const astray = desks.filter(({ revision }, n) => now[n] !== revision).length;
  if (astray > 0)
    throw new Error(`${astray} of ${desks.length} drafts are not at the revision they were saved to.`);
}
