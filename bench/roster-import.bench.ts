/**
 * A roster of 10,000 people in a new section: from its bytes to the preview, and from the preview to people, enrolments
 * and invitations. Goals: preview within 5 s, written within 10 s, and no more than 150 MB of memory for either.
 */
import { systemActor } from '@firsthand/contracts';
import {
  AssignmentWelcoming,
  QuotaWeighing,
  RostersService,
  SectionsService,
  TenantsService,
} from '@firsthand/core';
import { openDatabase, UnitOfWork, User } from '@firsthand/persistence';
import { newId, systemClock } from '@firsthand/platform';
import { say } from './src/asking.ts';
import { benchDatabase } from './src/database.ts';
import { rounded } from './src/rounds.ts';

const PEOPLE = 10_000;
const MEGABYTE = 1_048_576;

const { appUrl } = await benchDatabase('roster_import', async () => undefined);
const database = await openDatabase({ url: appUrl, poolSize: 2, applicationName: 'firsthand-bench' });
const uow = new UnitOfWork(database, systemClock);
const rosters = new RostersService(uow, new AssignmentWelcoming(new QuotaWeighing()));

/** How long it takes, and how far memory grows meanwhile. */
async function measured<T>(
  work: () => Promise<T>,
): Promise<{ result: T; seconds: number; megabytes: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10);
  const startedAt = performance.now();
  const result = await work();
  const seconds = (performance.now() - startedAt) / 1_000;
  clearInterval(watch);
  most = Math.max(most, process.memoryUsage().rss);
  return { result, seconds: rounded(seconds), megabytes: Math.round((most - before) / MEGABYTE) };
}

try {
  // A tenant of its own each time: what is measured is people who are new.
  const slug = `roster-${Date.now().toString(36)}`;
  const tenant = await new TenantsService(uow).found(systemActor(newId(), 'bench'), {
    ...{ slug, name: 'Bench', locale: 'en', zone: 'America/Toronto', programme: 'COURSE' },
    ...{
      administratorEmail: 'ada@bench.example',
      administratorGivenName: 'Ada',
      administratorFamilyName: 'B',
    },
  });
  const ada = await uow.read(systemActor(tenant.id, 'bench'), (read) => read.findOne(User, {}));
  const actor = { tenantId: tenant.id, userId: ada!.id, roles: ada!.roles, requestId: 'bench' };
  const sections = new SectionsService(uow);
  const term = await sections.createTerm(actor, { name: 'T', startsOn: '2027-01-01', endsOn: '2027-05-01' });
  const course = await sections.createCourse(actor, { code: 'C', title: 'C' });
  const section = await sections.createSection(actor, {
    ...{ termId: term.id, courseId: course.id, name: 'A', zone: 'America/Toronto' },
  });
  const rows = Array.from(
    { length: PEOPLE },
    (_, n) => `Given${n},Family${n},student${n}@bench.example,${100_000 + n},student`,
  );
  const content = Buffer.from(['First name,Last name,E-mail,Student number,Role', ...rows].join('\r\n'));
  const file = { sectionId: section.id, fileName: 'bench.csv', content };

  const preview = await measured(() => rosters.stage(actor, file));
  const { id } = preview.result;
  const applied = await measured(() => rosters.confirm(actor, id));
  if (applied.result.counts.new !== PEOPLE) throw new Error('Not everybody is in.');
  const again = await measured(() => rosters.stage(actor, file));
  if (again.result.counts.unchanged !== PEOPLE) throw new Error('Somebody changed.');
  const undone = await measured(() => rosters.undo(actor, id));

  const line = (what: string, { seconds, megabytes }: { seconds: number; megabytes: number }) =>
    say(`${what}: ${seconds} s, ${Math.round(PEOPLE / seconds)} rows a second, memory +${megabytes} MB`);
  line(`${PEOPLE} new people, preview (goal 5 s, 150 MB)`, preview);
  line('written, with invitations (goal 10 s, 150 MB)', applied);
  line('the same file once more, preview', again);
  line('taken back', undone);
  const figures = ({ seconds, megabytes }: { seconds: number; megabytes: number }) => ({
    seconds,
    megabytes,
  });
  say(
    JSON.stringify({
      ...{ bench: 'roster-import', rows: PEOPLE, preview: figures(preview), apply: figures(applied) },
      ...{ again: figures(again), undo: figures(undone) },
    }),
  );
} finally {
  await database.close();
}
