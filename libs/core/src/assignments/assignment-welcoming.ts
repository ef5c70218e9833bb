import { Injectable } from '@nestjs/common';
import { Assignment, type Tx } from '@firsthand/persistence';
import { Welcoming } from '../sections/welcoming.ts';
import { PUBLISHED_FOR_COHORT } from './assignments.queries.ts';
import { followDeadlines } from './reminder-ladder.ts';
import { tellStudents } from './tell-students.ts';
import { Weighing } from './weighing.ts';

/**
 * Newcomers are told of the cohort's published assignments, what they already have is weighed for each, and who has
 * standing time is reminded by their own dates.
 */
@Injectable()
export class AssignmentWelcoming extends Welcoming {
  constructor(private readonly weighing: Weighing) {
    super();
  }

  async welcome(tx: Tx, cohortId: string): Promise<void> {
    for (const assignment of await tx.sql(PUBLISHED_FOR_COHORT, cohortId)) {
      await this.weighing.weigh(tx, { assignmentId: assignment.id });
      await followDeadlines(tx, await tx.get(Assignment, assignment.id));
      await tellStudents(tx, assignment);
    }
  }
}
