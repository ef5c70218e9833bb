import { Injectable } from '@nestjs/common';
import { type Actor, Conflict, NotFound } from '@firsthand/contracts';
import { type Remark, RegradeRequest, UnitOfWork } from '@firsthand/persistence';
import { isId, newId } from '@firsthand/platform';
import { asWritten } from '../tenancy/text.ts';
import { announce } from '../webhooks/announce.ts';
import {
  type GivenScore,
  mayBeCorrected,
  mayBeFinished,
  mayGradeFirst,
  remarksFit,
  scoresFit,
  writtenScores,
} from './grading.rules.ts';
import { asShown, inWords } from './names.rules.ts';
import { CORRECT_GRADE, LOCK_RELEASED_GRADE } from './regrades.queries.ts';

export interface Correction {
  readonly submissionId: string;
  /** The version that was on the screen. */
  readonly version: number;
  /** The receipt of the text that was on the screen. */
  readonly shown: string;
  /** For the student to read. */
  readonly reason: string;
  readonly feedback: string;
  readonly scores: readonly GivenScore[];
  readonly remarks: readonly Remark[];
}

/** A grade its student has read turns out wrong, or says something wrong: what it was stays beside what it is now. */
@Injectable()
export class CorrectGrade {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Releases it anew at this instant with other points or words, and tells the student once.
   * @throws Conflict with the version there is by now; RuleBroken without a reason or a change, or while the student asks.
   */
  async correct(actor: Actor, { submissionId, version, ...given }: Correction): Promise<void> {
    if (!isId(submissionId)) throw new NotFound();
    await this.uow.run(actor, async (tx) => {
      const grade = await tx.first(LOCK_RELEASED_GRADE, submissionId, actor.userId);
      if (!grade) throw new NotFound();
      mayGradeFirst(grade);
      if (grade.version !== version) throw new Conflict(grade.version);
      mayBeFinished({ hash: grade.hash, heldBy: null }, { ready: true, shown: given.shown });
      scoresFit(grade.rubric, given.scores, true);
      const remarks = given.remarks.map((remark) => ({ ...remark, text: asWritten(remark.text) }));
      remarksFit(asShown(grade.answers, grade.secret), remarks, true);
      const after = {
        scores: writtenScores(given.scores),
        feedback: asWritten(given.feedback),
        remarks: inWords(remarks, grade.answers),
      };
      const reason = asWritten(given.reason).trim();
      // Only now that the grade is held: whoever held it may have asked.
      const asked = await tx.findOne(RegradeRequest, { gradeId: grade.gradeId, state: 'OPEN' });
      const before = { scores: grade.given, feedback: grade.feedback, remarks: grade.remarks };
      mayBeCorrected({ before, after, reason, asked: asked !== null });
      const { gradeId, assignmentId, assignmentTitle, studentId } = grade;
      const now = (await tx.first(
        CORRECT_GRADE,
        gradeId,
        JSON.stringify(after.scores),
        actor.userId,
        tx.now,
        newId(),
        after.feedback,
        JSON.stringify(after.remarks),
        reason,
      ))!;
      await tx.audit(
        'grade.corrected',
        { kind: 'grade', id: gradeId },
        { submissionId, version: now.version },
      );
      await tx.notify([
        {
          ...{ userId: studentId, kind: 'GRADE_CORRECTED', mail: true },
          params: { assignmentTitle },
          path: `/reflections/${assignmentId}`,
          dedupKey: `grade-corrected:${gradeId}:${now.version}`,
        },
      ]);
      if (now.listened) await announce(tx, 'GRADE_RELEASED', [{ gradeId, submissionId, assignmentId }]);
    });
  }
}
