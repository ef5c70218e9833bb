import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken, type WorkFate } from '@firsthand/contracts';
import { Cohort, Enrolment, type Reading, type Tx, UnitOfWork } from '@firsthand/persistence';
import { newId } from '@firsthand/platform';
import { assertStaffOf, reachOf } from '../sections/sections.policy.ts';
import { ENROLMENTS_BY_ID, type EnrolmentView, type PersonView } from '../sections/sections.queries.ts';
import { Welcoming } from '../sections/welcoming.ts';
import {
  ARRIVE,
  ARRIVED,
  CARRY_MATTERS,
  CHANGE_COHORT,
  HAND_OVER,
  type HandOver,
  LEAVE,
  MOVERS,
  OPEN_MATTERS,
  type MoverRow,
  STANDING_ASSIGNMENTS,
  STEPS_OF,
  WORK_SO_FAR,
} from './moves.queries.ts';
import {
  fatesOf,
  mattersOf,
  type MovedMatter,
  type OneFate,
  shared,
  type SharedFate,
} from './moves.rules.ts';

/** These students of one section, into a cohort of it or of another one. */
export interface Move {
  readonly enrolmentIds: readonly string[];
  readonly sectionId: string;
  /** None: into no cohort yet. */
  readonly cohortId?: string | null | undefined;
}

export interface MovePreview {
  /** They leave their section. */
  leaves: boolean;
  /** Those who move. */
  students: PersonView[];
  /** So many are there already, and nothing happens to them. */
  already: number;
  fates: SharedFate[];
  /** So many keep their standing time. */
  standingTime: number;
  /** So many have more time here that does not go along to another section. */
  extended: number;
  /** Excuses that follow into the copy of what is left, and those for which there is no such thing. */
  excusesAlong: number;
  excusesLeft: number;
  /** Requests for more time that wait for an answer: the same of them. */
  requestsAlong: number;
  requestsLeft: number;
}

/** Students change their cohort or their section, with everything they did. Nothing of it is ever thrown away. */
@Injectable()
export class MoveStudents {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly welcoming: Welcoming,
  ) {}

  /** What would become of their work. Changes nothing. */
  async preview(actor: Actor, move: Move): Promise<MovePreview> {
    return this.uow.read(actor, async (read) => {
      const { movers, already, from, to } = await intended(read, move);
      const fates = await fatesThere(read, movers, to);
      const many = (test: (one: MoverRow) => boolean) => movers.filter(test).length;
      const matters = await mattersThere(read, movers, fates);
      const those = (of: MovedMatter['what'], along: boolean) =>
        matters.filter(({ what, into }) => what === of && (into !== null) === along).length;
      const leaves = from !== to.sectionId;
      return {
        leaves,
        students: movers.map(({ person }) => person),
        already,
        fates: shared(fates),
        standingTime: many((one) => one.standingTime),
        extended: leaves ? many((one) => one.extended) : 0,
        ...{ excusesAlong: those('EXCUSE', true), excusesLeft: those('EXCUSE', false) },
        ...{ requestsAlong: those('REQUEST', true), requestsLeft: those('REQUEST', false) },
      };
    });
  }

  /**
   * Moves them; what they now have is weighed, and they hear of what is new to them. Returns the enrolments of those who
   * moved, which are new ones in another section; the old ones stay, with what was done there.
   * @throws NotFound; RuleBroken moved-is-staff, moved-nowhere
   */
  async move(actor: Actor, move: Move): Promise<EnrolmentView[]> {
    return this.uow.run(actor, async (tx) => {
      const ids = [...new Set(move.enrolmentIds)];
      await tx.find(Enrolment, { id: ids }, { order: { id: 'asc' }, lock: 'update' });
      const { movers, from, to } = await intended(tx, move);
      const moving = movers.map(({ enrolmentId }) => enrolmentId);
      const fates = await fatesThere(tx, movers, to);
      const leaves = from !== to.sectionId;
      const moved = leaves
        ? await this.intoSection(tx, movers, to, fates)
        : (await tx.sql(CHANGE_COHORT, moving, to.cohortId), moving);
      if (to.cohortId) await this.welcoming.welcome(tx, to.cohortId);
      await tellMovers(tx, movers, moved, fates, leaves);
      await tx.audit(
        'students.moved',
        { kind: 'section', id: to.sectionId },
        { fromSectionId: from, cohortId: to.cohortId, enrolmentIds: moving },
      );
      const views = await tx.sql(ENROLMENTS_BY_ID, ...reachOf(actor), moved, tx.now);
      return views.map(({ enrolment }) => enrolment);
    });
  }

  private async intoSection(
    tx: Tx,
    movers: readonly MoverRow[],
    to: Place,
    fates: readonly OneFate[],
  ): Promise<string[]> {
    const arrivals = movers.map(({ enrolmentId }) => ({ fromId: enrolmentId, toId: newId() }));
    const moves = await tx.sql(ARRIVE, JSON.stringify(arrivals), to.sectionId, to.cohortId, tx.now);
    const there = new Map(moves.map(({ fromId, toId }) => [fromId, toId]));
    const left = moves.map((one) => ({ ...one, accommodationId: newId(), caseloadId: newId() }));
    await tx.sql(LEAVE, JSON.stringify(left), tx.now);
    await tx.sql(HAND_OVER, JSON.stringify(fates.flatMap((one) => handOver(one, there))), tx.now);
    const matters = await mattersThere(tx, movers, fates);
    const carried = matters.flatMap((one) => carry(one, there));
    if (carried.length > 0) await tx.sql(CARRY_MATTERS, JSON.stringify(carried), tx.now, tx.actor.userId);
    return moves.map(({ toId }) => toId);
  }
}

/** More dates than a message needs. */
const DATES_AT_MOST = 6;

/** Tells each of them where they are now, what became of what they did, and what is due next. */
async function tellMovers(
  tx: Tx,
  movers: readonly MoverRow[],
  enrolmentIds: readonly string[],
  fates: readonly OneFate[],
  leaves: boolean,
): Promise<void> {
  const arrived = await tx.sql(ARRIVED, enrolmentIds, tx.now, DATES_AT_MOST);
  await tx.notify(
    movers.flatMap(({ enrolmentId, person }) => {
      const there = arrived.find(({ userId }) => userId === person.id);
      if (!there) return [];
      const { userId, ...place } = there;
      const titled = (fate: WorkFate) =>
        fates
          .filter((one) => one.enrolmentId === enrolmentId && one.fate === fate)
          .map(({ assignment }) => assignment.title);
      const params = { ...place, leaves, goesAlong: titled('GOES_ALONG'), staysToRead: titled('STAYS') };
      const dedupKey = `moved:${enrolmentId}:${tx.now.toISOString()}`;
      return [{ userId, kind: 'MOVED' as const, params, path: '/', dedupKey, mail: true }];
    }),
  );
}

interface Place {
  sectionId: string;
  cohortId: string | null;
}

/** Who goes where, if the actor teaches both: all of one section, students there, nobody's own staff, and not all there already. */
async function intended(
  reading: Reading,
  { enrolmentIds, sectionId, cohortId }: Move,
): Promise<{ movers: MoverRow[]; already: number; from: string; to: Place }> {
  const wanted = new Set(enrolmentIds);
  const named = await reading.sql(MOVERS, [...wanted], sectionId);
  const [first] = named;
  if (!first || named.length !== wanted.size || named.some((one) => one.sectionId !== first.sectionId))
    throw new NotFound();
  await assertStaffOf(reading, first.sectionId, ['INSTRUCTOR']);
  const to = await assertStaffOf(reading, sectionId, ['INSTRUCTOR']);
  if (cohortId && !(await reading.findOne(Cohort, { id: cohortId, sectionId: to.id }))) throw new NotFound();
  const staff = named.find(({ staffThere }) => staffThere);
  if (staff) {
    const name = `${staff.person.givenName} ${staff.person.familyName}`;
    throw new RuleBroken('moved-is-staff', `${name} is staff of that section and cannot be its student.`, {
      name,
    });
  }
  const place: Place = { sectionId: to.id, cohortId: cohortId ?? null };
  const movers = named.filter((one) => one.sectionId !== place.sectionId || one.cohortId !== place.cohortId);
  if (movers.length === 0)
    throw new RuleBroken('moved-nowhere', 'They are there already. Choose another cohort or section.', {
      count: named.length,
    });
  return { movers, already: named.length - movers.length, from: first.sectionId, to: place };
}

/** @throws RuleBroken where interviews would go from under a text without a name: whose they are would be seen in it. */
async function fatesThere(reading: Reading, movers: readonly MoverRow[], to: Place): Promise<OneFate[]> {
  const unnamed = movers.find((one) => one.unnamed && one.sectionId !== to.sectionId);
  if (unnamed) {
    const name = `${unnamed.person.givenName} ${unnamed.person.familyName}`;
    throw new RuleBroken(
      'moved-unnamed',
      `What ${name} handed in is being graded without names. Show the names first, or move them afterwards.`,
      { name },
    );
  }
  const sections = [...new Set([...movers.map((one) => one.sectionId), to.sectionId])];
  const ids = movers.map(({ enrolmentId }) => enrolmentId);
  const assignments = await reading.sql(STANDING_ASSIGNMENTS, sections);
  return fatesOf(movers, assignments, await reading.sql(WORK_SO_FAR, ids, sections), to);
}

async function mattersThere(
  reading: Reading,
  movers: readonly MoverRow[],
  fates: readonly OneFate[],
): Promise<MovedMatter[]> {
  const matters = await reading.sql(
    OPEN_MATTERS,
    movers.map(({ enrolmentId }) => enrolmentId),
  );
  if (matters.length === 0) return [];
  const ids = fates.flatMap(({ assignment, into }) => [assignment.id, ...(into ? [into.id] : [])]);
  return mattersOf(matters, fates, await reading.sql(STEPS_OF, [...new Set(ids)]));
}

function carry({ id, what, enrolmentId, into }: MovedMatter, there: ReadonlyMap<string, string>) {
  const toEnrolmentId = there.get(enrolmentId);
  if (!into || !toEnrolmentId) return [];
  const { assignmentId: toAssignmentId, milestoneId: toMilestoneId } = into;
  return [{ ...{ id, newId: newId(), what, toEnrolmentId }, ...{ toAssignmentId, toMilestoneId } }];
}

function handOver(
  { enrolmentId, assignment, into }: OneFate,
  there: ReadonlyMap<string, string>,
): HandOver[] {
  const toEnrolmentId = there.get(enrolmentId);
  if (!into || !toEnrolmentId) return [];
  return [
    {
      ...{ fromEnrolmentId: enrolmentId, toEnrolmentId, pledgeId: newId(), reflectionId: newId() },
      ...{ fromAssignmentId: assignment.id, toAssignmentId: into.id },
    },
  ];
}
