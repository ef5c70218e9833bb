import { Injectable } from '@nestjs/common';
import { type Actor, NotFound } from '@firsthand/contracts';
import { Cohort, Enrolment, type Tx, UnitOfWork } from '@firsthand/persistence';
import { cohortTaken, orTaken } from './sections.errors.ts';
import { assertStaffOf, reachOf } from './sections.policy.ts';
import {
  COHORTS_BY_ID,
  COHORTS_OF_SECTIONS,
  type CohortView,
  SET_MEMBERS,
  STUDENTS_WITHOUT_COHORT,
} from './sections.queries.ts';
import { refuse, tidy } from './sections.rules.ts';
import { Welcoming } from './welcoming.ts';

/** Cohorts: the students of a section who share assignments and deadlines. A student is in at most one. */
@Injectable()
export class CohortsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly welcoming: Welcoming,
  ) {}

  /** The cohorts of each section the actor reaches; a section out of reach is left out. */
  async ofSections(actor: Actor, sectionIds: readonly string[]): Promise<Map<string, CohortView[]>> {
    const rows = await this.uow.read(actor, (read) =>
      read.sql(COHORTS_OF_SECTIONS, ...reachOf(actor), sectionIds),
    );
    return new Map(rows.map((row) => [row.sectionId, row.cohorts]));
  }

  /** Cohorts for their section's staff, and for a student their own; others are left out. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, CohortView>> {
    const rows = await this.uow.read(actor, (read) => read.sql(COHORTS_BY_ID, ...reachOf(actor), ids));
    return new Map(rows.map(({ cohort }) => [cohort.id, cohort]));
  }

  async cohort(actor: Actor, id: string): Promise<CohortView> {
    const cohort = (await this.byIds(actor, [id])).get(id);
    if (!cohort) throw new NotFound();
    return cohort;
  }

  /** Makes a cohort of the named students, or of every student who is in none, or of both; named ones leave theirs. */
  async create(
    actor: Actor,
    input: { sectionId: string; name: string; enrolmentIds: readonly string[]; everyoneElse: boolean },
  ): Promise<CohortView> {
    const name = tidy(input.name);
    refuse([name === '', 'name', 'Give the cohort a name, for example “Tuesday group”.']);
    return this.uow.run(actor, async (tx) => {
      const section = await assertStaffOf(tx, input.sectionId, ['INSTRUCTOR']);
      const named = await liveStudents(tx, section.id, input.enrolmentIds);
      const others = input.everyoneElse ? await tx.sql(STUDENTS_WITHOUT_COHORT, section.id) : [];
      const [id] = await orTaken(tx.insert(Cohort, { sectionId: section.id, name }), cohortTaken(name));
      const members = [...new Set([...named, ...others.map((enrolment) => enrolment.id)])];
      await tx.sql(SET_MEMBERS, id!, members);
      await tx.audit(
        'cohort.created',
        { kind: 'cohort', id: id! },
        { sectionId: section.id, name, members: members.length },
      );
      return this.read(tx, id!);
    });
  }

  /** @throws NotFound, Forbidden, BadInput, Conflict; RuleBroken cohort.nameTaken */
  async rename(
    actor: Actor,
    input: { cohortId: string; version: number; name: string },
  ): Promise<CohortView> {
    const name = tidy(input.name);
    refuse([name === '', 'name', 'Give the cohort a name, for example “Tuesday group”.']);
    return this.uow.run(actor, async (tx) => {
      const cohort = await tx.get(Cohort, input.cohortId);
      await assertStaffOf(tx, cohort.sectionId, ['INSTRUCTOR']);
      await orTaken(tx.swap(Cohort, cohort.id, input.version, { name }), cohortTaken(name));
      await tx.audit('cohort.renamed', { kind: 'cohort', id: cohort.id }, { name, was: cohort.name });
      return this.read(tx, cohort.id);
    });
  }

  /**
   * Makes the cohort consist of exactly these students; who is new in it hears of its assignments.
   * @throws Conflict when somebody changed the cohort since `version`.
   */
  async setMembers(
    actor: Actor,
    input: { cohortId: string; enrolmentIds: readonly string[]; version: number },
  ): Promise<CohortView> {
    return this.uow.run(actor, async (tx) => {
      const cohort = await tx.get(Cohort, input.cohortId);
      await assertStaffOf(tx, cohort.sectionId, ['INSTRUCTOR']);
      const members = await liveStudents(tx, cohort.sectionId, input.enrolmentIds);
      await tx.swap(Cohort, cohort.id, input.version, {});
      const [change] = await tx.sql(SET_MEMBERS, cohort.id, members);
      if (change!.joined > 0) await this.welcoming.welcome(tx, cohort.id);
      await tx.audit('cohort.membersSet', { kind: 'cohort', id: cohort.id }, { ...change, members });
      return this.read(tx, cohort.id);
    });
  }

  private async read(tx: Tx, id: string): Promise<CohortView> {
    const found = await tx.first(COHORTS_BY_ID, ...reachOf(tx.actor), [id]);
    if (!found) throw new NotFound();
    return found.cohort;
  }
}

/** These ids, each once, if every one is a live student of the section; else `NotFound`. Locks them. */
async function liveStudents(tx: Tx, sectionId: string, ids: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const found = await tx.find(
    Enrolment,
    { id: wanted, sectionId, role: 'STUDENT', droppedAt: null },
    { order: { id: 'asc' }, lock: 'update' },
  );
  if (found.length !== wanted.length) throw new NotFound();
  return wanted;
}
