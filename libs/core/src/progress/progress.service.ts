import { Injectable } from '@nestjs/common';
import { type Actor, NotFound } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { presentInterview, quotaGrid, type QuotaGridView } from '../interviews/interviews.rules.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { nextStep, type NextStepView } from './next-step.rules.ts';
import {
  OWN_STUDENT_WORK,
  PAST_WORK,
  STUDENT_HOME,
  STUDENT_WORK,
  type WorkTree,
} from './progress.queries.ts';
import { byUrgency } from './urgency.rules.ts';
import { openedBy } from '../tenancy/opened-work.ts';

export interface StudentWorkView extends WorkTree {
  grid: QuotaGridView;
  nextStep: NextStepView;
}

/** Where students are: the read models that a student's home and their staff share. */
@Injectable()
export class ProgressService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The actor's own assignments, the most urgent first. One statement. */
  async studentHome(actor: Actor): Promise<StudentWorkView[]> {
    return this.uow.read(actor, async (read) => {
      const rows = await read.sql(STUDENT_HOME, actor.userId, read.now);
      return rows.map(({ work }) => seen(work, true, read.now)).sort(byUrgency);
    });
  }

  /** What the actor did on assignments that are no longer theirs: another cohort's, or of a section they left. */
  async pastWork(actor: Actor): Promise<StudentWorkView[]> {
    return this.uow.read(actor, async (read) => {
      const rows = await read.sql(PAST_WORK, actor.userId, read.now);
      return rows.map(({ work }) => seen(work, true, read.now));
    });
  }

  /**
   * One student's work: the actor's own, or an enrolment's in a section the actor is staff of; then without how the
   * contacts can be reached. One statement.
   */
  async studentWork(
    actor: Actor,
    assignmentId: string,
    enrolmentId?: string | null,
  ): Promise<StudentWorkView> {
    return this.uow.read(actor, async (read) => {
      if (!enrolmentId) {
        const own = await read.first(OWN_STUDENT_WORK, actor.userId, assignmentId, read.now);
        if (!own) throw new NotFound();
        return seen(own.work, true, read.now);
      }
      const row = await read.first(
        STUDENT_WORK,
        ...reachOf(actor),
        assignmentId,
        enrolmentId,
        read.now,
        openedBy(read),
      );
      if (!row) throw new NotFound();
      return seen(row.work, row.ownerId === actor.userId, read.now);
    });
  }
}

/** A student's work as this reader may see it, with the grid and the next step. */
function seen(tree: WorkTree, isOwner: boolean, now: Date): StudentWorkView {
  const interviews = tree.interviews.map((interview) => presentInterview(interview, { isOwner }));
  const work = { ...tree, interviews };
  const grid = quotaGrid(work.assignment.quota, work.choices, interviews);
  const step = nextStep(work, grid, now);
  // Whom a student means to ask is theirs alone until they have met.
  const isAbout = step.contactId === null || isOwner;
  return { ...work, grid, nextStep: isAbout ? step : { ...step, contactId: null, subject: null } };
}
