import { Injectable } from '@nestjs/common';
import { type Actor, NotFound } from '@firsthand/contracts';
import { afterCursor, type Page, pageOf, rowsToFetch, UnitOfWork } from '@firsthand/persistence';
import { isId } from '@firsthand/platform';
import { reachOf } from '../sections/sections.policy.ts';
import { REACHED_ASSIGNMENT, REMINDERS, type ReminderView } from './reminders.queries.ts';

/** What staff see of reminders. */
@Injectable()
export class RemindersService {
  constructor(private readonly uow: UnitOfWork) {}

  /** What was sent, dropped, and will be sent for an assignment of the actor's sections, in the order of time. */
  async list(
    actor: Actor,
    assignmentId: string,
    page: { first: number; after?: string | null },
  ): Promise<Page<ReminderView>> {
    if (!isId(assignmentId)) throw new NotFound();
    const [sendAt, occasion, enrolment] = afterCursor(page.after, ['instant', 'id', 'id']);
    const rows = await this.uow.read(actor, async (read) => {
      if (!(await read.first(REACHED_ASSIGNMENT, ...reachOf(actor), assignmentId))) throw new NotFound();
      return read.sql(REMINDERS, assignmentId, sendAt, occasion, enrolment, rowsToFetch(page.first));
    });
    return pageOf(rows, page.first, (row) => [row.sendAt, ...row.id.split('.')]);
  }
}
