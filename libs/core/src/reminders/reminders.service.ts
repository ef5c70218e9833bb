import { Injectable } from '@nestjs/common';
import { type Actor, NotFound } from '@firsthand/contracts';
import { afterCursor, type Page, pageOf, rowsToFetch, UnitOfWork } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { planTest } from '../notifications/plan-test.ts';
import { reachOf } from '../sections/sections.policy.ts';
import { draftLadder } from './draft-ladder.rules.ts';
import {
  DRAFT_DEADLINES,
  NEXT_STEP_DUE,
  OCCASIONS,
  type OccasionView,
  REACHED_ASSIGNMENT,
  REMINDERS,
  type ReminderView,
} from './reminders.queries.ts';

/** What staff see of reminders. */
@Injectable()
export class RemindersService {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * What was sent, dropped, and will be sent for an assignment of the actor's sections, in the order of time; on request
   * only for one milestone, or on one occasion.
   */
  async list(
    actor: Actor,
    assignmentId: string,
    page: {
      first: number;
      after?: string | null;
      milestoneId?: string | null;
      offsetMinutes?: number | null;
    },
  ): Promise<Page<ReminderView>> {
    const { first, milestoneId = null, offsetMinutes = null } = page;
    if (!isId(assignmentId) || (milestoneId !== null && !isId(milestoneId))) throw new NotFound();
    const [sendAt, occasion, enrolment] = afterCursor(page.after, ['instant', 'id', 'id']);
    const rows = await this.uow.read(actor, async (read) => {
      if (!(await read.first(REACHED_ASSIGNMENT, ...reachOf(actor), assignmentId))) throw new NotFound();
      return read.sql(
        REMINDERS,
        assignmentId,
        sendAt,
        occasion,
        enrolment,
        rowsToFetch(first),
        milestoneId,
        offsetMinutes,
        read.now,
      );
    });
    return pageOf(rows, first, (row) => [row.sendAt, ...row.id.split('.')]);
  }

  /**
   * The same counted by occasion: how many of each are to come, went out, or were dropped. Of a draft, what would come
   * were it published now.
   */
  async occasions(actor: Actor, assignmentId: string): Promise<OccasionView[]> {
    if (!isId(assignmentId)) throw new NotFound();
    return this.uow.read(actor, async (read) => {
      const reached = await read.first(REACHED_ASSIGNMENT, ...reachOf(actor), assignmentId);
      if (!reached) throw new NotFound();
      if (reached.state === 'DRAFT')
        return draftLadder(await read.sql(DRAFT_DEADLINES, assignmentId), read.now);
      return read.sql(OCCASIONS, assignmentId, read.now);
    });
  }

  /**
   * Mails the actor the reminder of the step that is due next, as a student would get it; returns where it goes.
   * @throws RuleBroken test-address
   */
  async tryOut(actor: Actor, assignmentId: string): Promise<string> {
    if (!isId(assignmentId)) throw new NotFound();
    return this.uow.run(actor, async (tx) => {
      if (!(await tx.first(REACHED_ASSIGNMENT, ...reachOf(actor), assignmentId))) throw new NotFound();
      const next = await tx.first(NEXT_STEP_DUE, assignmentId, actor.userId, tx.now);
      if (!next) throw new NotFound();
      const { params, address, refused } = next;
      return planTest(tx, { template: 'TEST_REMINDER', params, about: assignmentId, address, refused });
    });
  }
}
