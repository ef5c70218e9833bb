import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { Assignment, Section, type Tx, UnitOfWork } from '@firsthand/persistence';
import { assertAdministrator } from '../identity/identity.policy.ts';
import { orTaken, sectionTaken } from '../sections/sections.errors.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { SECTION, type SectionView } from '../sections/sections.queries.ts';
import { refuse, tidy } from '../sections/sections.rules.ts';
import { sectionName } from '../sections/section-name.ts';
import { isZone } from '../tenancy/tenancy.rules.ts';
import {
  DEADLINES,
  EXTENDED_DEADLINES,
  REVISION_DATES,
  REZONE,
  REZONE_EXTENSIONS,
  REZONE_REVISIONS,
} from './change-section.queries.ts';
import { STANDING_FACTS } from './change.queries.ts';
import { effectsOf, type EffectView, movedDeadlines, type StandingFacts } from './change.rules.ts';
import { countedTo, localIn } from './deadlines.rules.ts';
import { followDeadlines } from './reminder-ladder.ts';
import { TEACHERS } from './requests.queries.ts';

export interface SectionChange {
  id: string;
  version: number;
  name: string;
  zone: string;
  /** They were shown what it moves for whom. */
  movesPublished?: boolean | null | undefined;
}

/** What another zone does to one published assignment. */
export interface RezonedView {
  assignmentId: string;
  title: string;
  effects: EffectView[];
}

interface Rezoned {
  readonly assignment: Assignment;
  readonly before: StandingFacts[];
  readonly after: StandingFacts[];
}

/** More dates than a message needs. */
const DATES_AT_MOST = 6;

/** Corrects what a section is called and where its clocks are. It is here because deadlines hang on the zone. */
@Injectable()
export class ChangeSection {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * What another zone moves for whom, in each published assignment: it is done, looked at, and taken back.
   * @throws Forbidden, NotFound, BadInput
   */
  async previewZone(actor: Actor, id: string, zone: string): Promise<RezonedView[]> {
    assertAdministrator(actor);
    refuse(badZone(zone));
    return this.uow.rehearse(actor, async (tx) => {
      const section = await tx.get(Section, id, { lock: 'update' });
      const { published } = await rezone(tx, section, zone);
      return published.map(({ assignment, before, after }) => ({
        assignmentId: assignment.id,
        title: assignment.title,
        effects: effectsOf(before, after, tx.now),
      }));
    });
  }

  /**
   * In another zone every deadline keeps its time on the clock, and comes at another instant: extensions and dates of work
   * that was given back too. Reminders follow. Where something is published people count on the instants: whoever changes
   * them says that they have seen what moves, and everybody whose deadline moves is told once.
   * @throws Forbidden, NotFound, BadInput, Conflict; RuleBroken section.nameTaken, section.zoneMoves
   */
  async change(actor: Actor, input: SectionChange): Promise<SectionView> {
    const { id, version, name: typed, zone, movesPublished = false } = input;
    assertAdministrator(actor);
    const name = tidy(typed);
    refuse([name === '', 'name', 'Give the section a name, for example “A”.'], badZone(zone));
    return orTaken(
      this.uow.run(actor, async (tx) => {
        const before = await tx.get(Section, id, { lock: 'update' });
        const moves = before.zone === zone ? null : await rezone(tx, before, zone);
        if (moves && moves.published.length > 0 && !movesPublished) throw zoneMoves();
        await tx.swap(Section, id, version, { name, zone });
        if (moves) await tellOfZone(tx, { ...before, name, zone }, moves.published);
        const detail = { name, zone, deadlines: moves?.deadlines ?? 0, extensions: moves?.extensions ?? 0 };
        await tx.audit('section.changed', { kind: 'section', id }, detail);
        const after = await tx.first(SECTION, ...reachOf(actor), id);
        if (!after) throw new NotFound();
        return after;
      }),
      sectionTaken(name),
    );
  }
}

const badZone = (zone: string): [boolean, string, string] => [
  !isZone(zone),
  'zone',
  `“${zone}” is not a time zone. Choose one from the list, for example “America/Toronto”.`,
];

const zoneMoves = () =>
  new RuleBroken(
    'section.zoneMoves',
    'Something is published here, and people count on its deadlines. Look at what moves for whom, and confirm it.',
  );

async function rezone(
  tx: Tx,
  { id, zone: former }: Section,
  zone: string,
): Promise<{ deadlines: number; extensions: number; published: Rezoned[] }> {
  const deadlines = await tx.sql(DEADLINES, id);
  const extended = await tx.sql(EXTENDED_DEADLINES, id);
  const revisions = await tx.sql(REVISION_DATES, id);
  const published = await tx.find(
    Assignment,
    { sectionId: id, state: 'PUBLISHED' },
    { order: { publishedAt: 'asc', id: 'asc' } },
  );
  const stood = new Map<string, StandingFacts[]>();
  for (const one of published) stood.set(one.id, await tx.sql(STANDING_FACTS, one.id));

  const there = (ones: readonly { id: string; dueLocal: string }[]) =>
    JSON.stringify(ones.map((one) => ({ id: one.id, ...countedTo(one.dueLocal, zone) })));
  await tx.sql(REZONE, there(deadlines), zone, id);
  await tx.sql(REZONE_EXTENSIONS, there(extended));
  const onTheClock = revisions.map((one) => ({ id: one.id, dueLocal: localIn(former, one.dueAt) }));
  await tx.sql(REZONE_REVISIONS, there(onTheClock));
  const rezoned: Rezoned[] = [];
  for (const assignment of published) {
    await followDeadlines(tx, assignment);
    const after = await tx.sql(STANDING_FACTS, assignment.id);
    rezoned.push({ assignment, before: stood.get(assignment.id)!, after });
  }
  return { deadlines: deadlines.length, extensions: extended.length, published: rezoned };
}

/** Each student once, of what is still theirs to do; and those who teach here, whoever of the administrators it was. */
async function tellOfZone(tx: Tx, section: Section, published: readonly Rezoned[]): Promise<void> {
  const dates = new Map<string, { assignmentTitle: string; milestoneTitle: string; dueAt: string }[]>();
  for (const { assignment, before, after } of published)
    for (const { userId, step } of movedDeadlines(before, after)) {
      const date = { assignmentTitle: assignment.title, milestoneTitle: step.title, dueAt: step.dueAt };
      dates.set(userId, [...(dates.get(userId) ?? []), date]);
    }
  if (published.length === 0) return;
  const { zone } = section;
  const name = await sectionName(tx, section);
  const teachers = await tx.sql(TEACHERS, section.id);
  const notice = (
    userId: string,
    theirs: { dueAt: string; assignmentTitle: string; milestoneTitle: string }[],
  ) => ({
    ...{ userId, kind: 'ZONE_CHANGED' as const, mail: true },
    params: {
      ...{ sectionName: name, zone, more: Math.max(0, theirs.length - DATES_AT_MOST) },
      dates: [...theirs].sort((a, b) => a.dueAt.localeCompare(b.dueAt)).slice(0, DATES_AT_MOST),
    },
    path: theirs.length > 0 ? '/' : `/sections/${section.id}`,
    dedupKey: `zone-changed:${section.id}:${tx.now.toISOString()}`,
  });
  await tx.notify([
    ...[...dates].map(([userId, theirs]) => notice(userId, theirs)),
    ...teachers.filter(({ userId }) => userId !== tx.actor.userId).map(({ userId }) => notice(userId, [])),
  ]);
}
