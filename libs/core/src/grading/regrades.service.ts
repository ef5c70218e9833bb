import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, RuleBroken } from '@firsthand/contracts';
import { type RegradeAsk, RegradeRequest, UnitOfWork } from '@firsthand/persistence';
import { isId, newId } from '@firsthand/platform';
import { TEACHERS } from '../assignments/requests.queries.ts';
import { asWritten } from '../tenancy/text.ts';
import { announce } from '../webhooks/announce.ts';
import { mayGradeFirst } from './grading.rules.ts';
import {
  BLIND_AMONG,
  CHANGE_GRADE,
  LOCK_ASKED_GRADE,
  LOCK_OWN_GRADE,
  OPEN_REGRADES,
  type OpenRegradeView,
} from './regrades.queries.ts';
import { changedScores, mayBeAsked, type NewScore, regradeAsks } from './regrades.rules.ts';

export interface RegradeAnswer {
  readonly requestId: string;
  readonly words: string;
  /** Only of criteria that were asked about; none keeps the grade. */
  readonly scores: readonly NewScore[];
}

/** A released grade is looked at again: the student asks criterion by criterion, staff change it or say why not. */
@Injectable()
export class RegradesService {
  constructor(private readonly uow: UnitOfWork) {}

  /** What waits in the sections the actor teaches. */
  async open(actor: Actor): Promise<OpenRegradeView[]> {
    return this.uow.read(actor, (read) => read.sql(OPEN_REGRADES, actor.userId));
  }

  /** Asks for another look at the actor's own grade, and tells whoever gave it. */
  async ask(actor: Actor, submissionId: string, given: readonly RegradeAsk[]): Promise<void> {
    if (!isId(submissionId)) throw new NotFound();
    await this.uow.run(actor, async (tx) => {
      const grade = await tx.first(LOCK_OWN_GRADE, submissionId, actor.userId);
      if (!grade) throw new NotFound();
      // Only now that the grade is held: whoever held it may have asked.
      const open = await tx.findOne(RegradeRequest, { gradeId: grade.gradeId, state: 'OPEN' });
      mayBeAsked({ ...grade, open: open !== null }, tx.now);
      const asks = regradeAsks(
        grade.rubric,
        given.map(({ criterionId, text }) => ({ criterionId, text: asWritten(text).trim() })),
      );
      const [id] = await tx.insert(RegradeRequest, {
        ...{ gradeId: grade.gradeId, asks, askedAt: tx.now, state: 'OPEN' },
        ...{ answeredBy: null, answeredAt: null },
      });
      const { studentName, assignmentTitle, assignmentId, gradedBy } = grade;
      await tx.audit('regrade.asked', { kind: 'grade', id: grade.gradeId }, { requestId: id });
      const teachers = (await tx.sql(TEACHERS, grade.sectionId)).map(({ userId }) => userId);
      const blind = (await tx.sql(BLIND_AMONG, submissionId, teachers)).map(({ userId }) => userId);
      // Whoever gave it, as long as they teach here; else those who do, but for who may not know of the grade yet.
      const told = teachers.includes(gradedBy)
        ? [gradedBy]
        : teachers.filter((userId) => !blind.includes(userId));
      await tx.notify(
        told.map((userId) => ({
          ...{ userId, kind: 'REGRADE_ASKED' as const, mail: true },
          params: { studentName, assignmentTitle, criteria: asks.length },
          path: `/grading/${assignmentId}/${submissionId}`,
          dedupKey: `regrade-asked:${id}`,
        })),
      );
    });
  }

  /** Answers a request: with new points the grade has a next version and what it was stays; else with words. */
  async answer(actor: Actor, { requestId, scores, ...said }: RegradeAnswer): Promise<string> {
    if (!isId(requestId)) throw new NotFound();
    return this.uow.run(actor, async (tx) => {
      const grade = await tx.first(LOCK_ASKED_GRADE, requestId, actor.userId);
      if (!grade) throw new NotFound();
      mayGradeFirst(grade);
      const request = await tx.get(RegradeRequest, requestId, { lock: 'update' });
      if (request.state !== 'OPEN')
        throw new RuleBroken('regrade-answered', 'This has been answered already. Please reload.');
      const words = asWritten(said.words).trim();
      const changed = changedScores(grade.rubric, request.asks, grade.scores, scores, words);
      const { gradeId, submissionId, assignmentId, assignmentTitle, studentId } = grade;
      if (changed.length > 0) {
        const points = JSON.stringify(changed);
        const [now] = await tx.sql(CHANGE_GRADE, gradeId, points, actor.userId, tx.now, newId());
        if (now?.listened) await announce(tx, 'GRADE_RELEASED', [{ gradeId, submissionId, assignmentId }]);
      }
      const state = changed.length > 0 ? 'CHANGED' : 'KEPT';
      await tx.update(
        RegradeRequest,
        { id: requestId },
        { state, words, answeredBy: tx.actor.userId, answeredAt: tx.now },
      );
      await tx.audit('regrade.answered', { kind: 'grade', id: gradeId }, { requestId, state, changed });
      await tx.notify([
        {
          ...{ userId: studentId, kind: 'REGRADE_ANSWERED', mail: true },
          params: { assignmentTitle, changed: changed.length > 0 },
          path: `/reflections/${assignmentId}`,
          dedupKey: `regrade-answered:${requestId}`,
        },
      ]);
      return submissionId;
    });
  }
}
