import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { GradeState } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * A comment that hangs on words of the submission it was written for. Positions count as JavaScript counts a text's
 * length; the words are kept too, so that nothing has to be looked up to read it.
 */
export interface Remark {
  id: string;
  promptId: string;
  start: number;
  end: number;
  quote: string;
  text: string;
}

@Entity('grades')
@BelongsToTenant()
@References('submissions', 'submissionId')
@References('rubrics', 'rubricId')
@References('users', 'gradedBy')
@Unique(['tenantId', 'submissionId'])
@Check('grades_state', `state in ('DRAFT', 'READY', 'RELEASED')`)
@Check('grades_remarks', `jsonb_typeof(remarks) = 'array'`)
@Check('grades_released', `(state = 'RELEASED') = (released_at is not null)`)
export class Grade extends TenantRow {
  @Column('uuid')
  submissionId!: string;

  /** The rubric's version at the time; it stays. */
  @Column('uuid')
  rubricId!: string;

  @Column('text')
  state!: Exclude<GradeState, 'NONE'>;

  @Column('text', { default: '' })
  feedback!: string;

  /** In the order they were written. */
  @Column('jsonb', { default: [] })
  remarks!: Remark[];

  /** Sum of the scores. */
  @Column('numeric', { precision: 8, scale: 2 })
  points!: number;

  @Column('uuid')
  gradedBy!: string;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('timestamptz', { nullable: true })
  releasedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}

@Entity('grade_scores')
@BelongsToTenant()
@References('grades', 'gradeId')
@References('rubric_criteria', 'criterionId')
@References('rubric_levels', 'levelId')
@Check('grade_scores_points', 'points >= 0')
export class GradeScore {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  gradeId!: string;

  @PrimaryColumn('uuid')
  criterionId!: string;

  @Column('uuid', { nullable: true })
  levelId!: string | null;

  @Column('numeric', { precision: 8, scale: 2 })
  points!: number;

  @Column('text', { default: '' })
  comment!: string;
}
