/**
 * Saving a grade: four criteria with a comment each and feedback, over the version before. Ours (signed in, checked against
 * the rubric, noted for audit, answered whole) against the limit, which only runs the statement that writes and then sends
 * the very answer ours gives, ready made. Ours twice: in an institution with 1,000 submissions and in one with 100,000.
 */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Passwords, FINISH_GRADE } from '@firsthand/core';
import { PASSWORD, persistedShot, say, secondsSince, signIn, statementsOf } from './src/asking.ts';
import { countingProxy } from './src/counting-proxy.ts';
import { INSTRUCTOR } from './src/course-rows.ts';
import { benchDatabase, connected } from './src/database.ts';
import { CROWDED_AND_ALONE, fillGrading, type GradedWork, gradedWork } from './src/grading-rows.ts';
import { serveSaveLimit } from './src/limit.ts';
import { ask, type Shot } from './src/load.ts';
import { Processes } from './src/processes.ts';
import { inRounds, rounded } from './src/rounds.ts';

const CONNECTIONS = 8;

const FEEDBACK = 'You let the person speak, and what you noticed goes beyond what the published sources say.';
const COMMENT = 'Well observed; say next time what made you think so.';

const full = process.argv.includes('--full');
if (process.argv[2] === 'limit') {
  let before = '';
  let after = '';
  process.on('message', (parts: [string, string]) => ([before, after] = parts));
  process.send!(
    await serveSaveLimit<{ version: number }>({
      databaseUrl: process.argv[3]!,
      tenantId: process.argv[4]!,
      text: FINISH_GRADE.text,
      answerTo: ({ version }) => `${before}${version}${after}`,
    }),
  );
} else await main();

/** A grade, as it is saved again and again. */
interface Graded {
  submissionId: string;
  hash: string;
  gradeId: string;
  rubricId: string;
  version: number;
  criteria: { criterionId: string; levelId: string }[];
}

async function main(): Promise<void> {
  const startedAt = performance.now();
  const { ownerUrl, appUrl } = await benchDatabase('grading_flat', async (client) =>
    fillGrading(client, { ...CROWDED_AND_ALONE, passwordHash: await new Passwords().hash(PASSWORD) }),
  );
  const { studentsEach, assignmentsOfFirst, assignmentsOfSecond } = CROWDED_AND_ALONE;
  const [many, few] = [assignmentsOfFirst * studentsEach, assignmentsOfSecond * studentsEach];
  say(
    `${many} submissions in one institution, ${few} in the other, ready after ${secondsSince(startedAt)} s.`,
  );

  const processes = new Processes();
  const home = join(tmpdir(), 'firsthand-bench');
  try {
    const [crowded, alone] = (await connected(ownerUrl, (client) => gradedWork(client, 2))) as [
      GradedWork,
      GradedWork,
    ];
    const grades = await gradesOf(ownerUrl, alone);
    const crowdedGrades = await gradesOf(ownerUrl, crowded);
    const apiPort = await processes.startApi(appUrl, home);
    const limitPort = await processes.startRole('limit', appUrl, alone.tenantId);
    const cookie = await signIn(apiPort, alone.slug, INSTRUCTOR);
    const crowdedCookie = await signIn(apiPort, crowded.slug, INSTRUCTOR);

    const ours = inTurn(grades, (grade) => oursOf(grade, cookie));
    const limit = inTurn(grades, (grade) => limitOf(grade, alone));
    const inCrowd = inTurn(crowdedGrades, (grade) => oursOf(grade, crowdedCookie));

    const { body } = await ask(apiPort, ours(0));
    const version = /"version":(\d+)/.exec(body);
    if (!version) throw new Error(`Nothing was saved: ${body.slice(0, 300)}`);
    const at = version.index + '"version":'.length;
    processes.tell([body.slice(0, at), body.slice(at + version[1]!.length)]);

    const proxy = await countingProxy(appUrl);
    const countedPort = await processes.startApi(proxy.url, home);
    const statements = await statementsOf(countedPort, proxy, () => ours(0));
    const figures = await inRounds(
      {
        limit: { port: limitPort, shots: limit, statements: 1 },
        alone: { port: apiPort, shots: ours, statements },
        crowded: { port: apiPort, shots: inCrowd, statements },
      },
      { rounds: full ? 10 : 5, roundMs: 2_500, connections: CONNECTIONS },
    );
    proxy.close();
    await insistOnAllSaved(ownerUrl, alone, grades);
    await insistOnAllSaved(ownerUrl, crowded, crowdedGrades);

    const ratio = rounded(figures.alone.rps / figures.limit.rps);
    say(`${ratio} of the limit (goal 0.45).`);
    say(
      `Among ${few} submissions ${figures.alone.p50} ms, among ${many} ${figures.crowded.p50} ms (half are faster).`,
    );
    say(
      JSON.stringify({
        bench: 'save-grade',
        ours: figures.alone,
        crowded: figures.crowded,
        limit: figures.limit,
        ratio,
        submissions: { alone: few, crowded: many },
      }),
    );
  } finally {
    await processes.stop();
  }
}

/** Every connection has grades of its own, which it saves in turn, each over the version that it left behind. */
function inTurn(grades: Graded[], shotOf: (grade: Graded) => Shot): (connection: number) => Shot {
  const turns = Array.from({ length: CONNECTIONS }, () => 0);
  const each = Math.floor(grades.length / CONNECTIONS);
  return (connection) => {
    const turn = turns[connection]!;
    turns[connection] = (turn + 1) % each;
    const grade = grades[connection * each + turn]!;
    const shot = shotOf(grade);
    grade.version += 1;
    return shot;
  };
}

function scoresOf({ criteria, version }: Graded) {
  return criteria.map((criterion) => ({ ...criterion, points: 5, comment: `${COMMENT} (${version})` }));
}

function oursOf(grade: Graded, cookie: string): Shot {
  const { submissionId, version, hash } = grade;
  const scores = scoresOf(grade);
  const input = { submissionId, version, shown: hash, scores, remarks: [], feedback: FEEDBACK, ready: true };
  return persistedShot('SaveGrade', { input }, cookie);
}

function limitOf(grade: Graded, { tenantId, instructorId }: GradedWork): Shot {
  const { submissionId, version, gradeId, rubricId } = grade;
  const values = [
    ...[tenantId, submissionId, instructorId, version, gradeId, rubricId, 'READY', FEEDBACK],
    ...[JSON.stringify(scoresOf(grade)), new Date(), randomUUID(), 'bench', '[]'],
  ];
  return { method: 'POST', path: '/', body: JSON.stringify(values) };
}

async function gradesOf(ownerUrl: string, work: GradedWork): Promise<Graded[]> {
  return connected(ownerUrl, async (client) => {
    const { rows } = await client.query<Graded>(
      `select s.id as "submissionId", s.hash, g.id as "gradeId", g.rubric_id as "rubricId", g.version, (
          select json_agg(json_build_object('criterionId', c.id, 'levelId', l.id) order by c.position)
          from rubric_criteria c join rubric_levels l on l.tenant_id = c.tenant_id and l.criterion_id = c.id
          where c.tenant_id = s.tenant_id and c.rubric_id = g.rubric_id) as criteria
        from submissions s join grades g on g.tenant_id = s.tenant_id and g.submission_id = s.id
        where s.tenant_id = $1 and s.assignment_id = $2 order by s.id`,
      [work.tenantId, work.assignmentId],
    );
    return rows;
  });
}

/** A save that was refused is fast, and is answered all the same: every one must have moved its grade on. */
async function insistOnAllSaved(ownerUrl: string, work: GradedWork, grades: Graded[]): Promise<void> {
  const now = new Map((await gradesOf(ownerUrl, work)).map((grade) => [grade.gradeId, grade.version]));
  const astray = grades.filter(({ gradeId, version }) => now.get(gradeId) !== version);
  if (astray.length > 0)
    throw new Error(`${astray.length} of ${grades.length} grades are not at the version they were saved to.`);
}
