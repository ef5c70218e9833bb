import { Injectable } from '@nestjs/common';
import { type Actor, NotFound } from '@firsthand/contracts';
import { UnitOfWork } from '@firsthand/persistence';
import { isId, newId } from '@firsthand/platform';
import { OLDER_GRADES, type OlderGradeView, REOPEN_GRADES } from './reopen-grades.queries.ts';

/** A rubric has a new version: what was graded with an earlier one stays, until staff say that it is given anew. */
@Injectable()
export class ReopenGrades {
  constructor(private readonly uow: UnitOfWork) {}

  /** What was graded with an earlier version of the assignment's rubric. */
  async older(actor: Actor, assignmentId: string): Promise<OlderGradeView[]> {
    const row =
      isId(assignmentId) &&
      (await this.uow.read(actor, (read) => read.first(OLDER_GRADES, assignmentId, actor.userId)));
    if (!row) throw new NotFound();
    return row.grades;
  }

  /**
   * Makes drafts of these under the newest rubric and tells those who had their grade. One that has meanwhile been reopened,
   * that its student asks about, or that the actor reads a second time, is left as it is; returns how many were reopened.
   */
  async reopen(actor: Actor, assignmentId: string, submissionIds: readonly string[]): Promise<number> {
    if (![assignmentId, ...submissionIds].every(isId)) throw new NotFound();
    const chosen = [...new Set(submissionIds)];
    return this.uow.run(actor, async (tx) => {
      const pastIds = chosen.map(() => newId());
      const work = await tx.first(REOPEN_GRADES, assignmentId, actor.userId, chosen, tx.now, pastIds);
      if (!work) throw new NotFound();
      const { title, reopened } = work;
      if (reopened.length === 0) return 0;
      await tx.audit(
        'grades.reopened',
        { kind: 'assignment', id: assignmentId },
        { grades: reopened.map(({ gradeId, points }) => ({ gradeId, points })) },
      );
      await tx.notify(
        reopened
          .filter(({ wasReleased }) => wasReleased)
          .map(({ gradeId, userId, version }) => ({
            ...{ userId, kind: 'GRADE_REOPENED' as const, mail: true },
            params: { assignmentTitle: title },
            path: `/reflections/${assignmentId}`,
            dedupKey: `grade-reopened:${gradeId}:${version}`,
          })),
      );
      return reopened.length;
    });
  }
}
