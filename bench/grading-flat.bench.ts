/**
 * Whether grading stays as fast as the institution grows: the queue's first page, its second, and the next item whole, in an
 * institution with 1,000 submissions and in one with 100,000. (`save-grade` prints the same for saving.)
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Passwords } from '@firsthand/core';
import { PASSWORD, persistedShot, say, secondsSince, signIn, statementsOf } from './src/asking.ts';
import { countingProxy } from './src/counting-proxy.ts';
import { INSTRUCTOR } from './src/course-rows.ts';
import { benchDatabase, connected } from './src/database.ts';
import { CROWDED_AND_ALONE, fillGrading, type GradedWork, gradedWork } from './src/grading-rows.ts';
import { ask, type Shot } from './src/load.ts';
import { Processes } from './src/processes.ts';
import { inRounds, rounded } from './src/rounds.ts';

const PAGE = 20;

const startedAt = performance.now();
const { ownerUrl, appUrl } = await benchDatabase('grading_flat', async (client) =>
  fillGrading(client, { ...CROWDED_AND_ALONE, passwordHash: await new Passwords().hash(PASSWORD) }),
);
say(`100,000 submissions in one institution, 1,000 in the other, ready after ${secondsSince(startedAt)} s.`);

const processes = new Processes();
const home = join(tmpdir(), 'firsthand-bench');
try {
  const apiPort = await processes.startApi(appUrl, home);
  const [crowded, alone] = (await connected(ownerUrl, (client) => gradedWork(client, 2))) as [
    GradedWork,
    GradedWork,
  ];
  const [few, many] = [await shotsOf(apiPort, alone), await shotsOf(apiPort, crowded)];
  const proxy = await countingProxy(appUrl);
  const countedPort = await processes.startApi(proxy.url, home);
  const counted = async (shot: Shot) => statementsOf(countedPort, proxy, shot);
  const sideOf = async (shot: Shot) => ({ port: apiPort, shots: [shot], statements: await counted(shot) });
  const figures = await inRounds(
    {
      firstPage: await sideOf(few.firstPage),
      firstPageCrowded: await sideOf(many.firstPage),
      secondPage: await sideOf(few.secondPage),
      secondPageCrowded: await sideOf(many.secondPage),
      nextItem: await sideOf(few.nextItem),
      nextItemCrowded: await sideOf(many.nextItem),
    },
    { rounds: process.argv.includes('--full') ? 8 : 3, roundMs: 2_000, connections: 4 },
  );
  proxy.close();
  const times = (name: 'firstPage' | 'secondPage' | 'nextItem') =>
    rounded(figures[`${name}Crowded`].p50 / figures[name].p50);
  const ratio = {
    firstPage: times('firstPage'),
    secondPage: times('secondPage'),
    nextItem: times('nextItem'),
  };
  say(
    `A hundred times the submissions take the first page ${ratio.firstPage} times as long, the second ${ratio.secondPage}, the next item ${ratio.nextItem}.`,
  );
  say(JSON.stringify({ bench: 'grading-flat', ...figures, ratio }));
} finally {
  await processes.stop();
}

async function shotsOf(port: number, { slug, assignmentId }: GradedWork) {
  const cookie = await signIn(port, slug, INSTRUCTOR);
  const page = (after: string | null) =>
    persistedShot('GradingQueue', { assignmentId, filter: 'ALL', first: PAGE, after }, cookie);
  const { body } = await ask(port, page(null));
  const { data } = JSON.parse(body) as {
    data: { gradingQueue: { edges: { cursor: string }[]; pageInfo: { endCursor: string } } };
  };
  const { edges, pageInfo } = data.gradingQueue;
  if (edges.length !== PAGE) throw new Error(`This is not the queue that is measured: ${body.slice(0, 300)}`);
  const nextItem = persistedShot('GradingSheet', { submissionId: edges[1]!.cursor, ahead: false }, cookie);
  return { firstPage: page(null), secondPage: page(pageInfo.endCursor), nextItem };
}
