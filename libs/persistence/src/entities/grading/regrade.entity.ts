import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { RegradeState } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';
import type { Remark } from './grade.entity.ts';

/** What is asked about one criterion, and why. */
export interface RegradeAsk {
  criterionId: string;
  text: string;
}

/** A student asks that criteria of a released grade are looked at again. One is open at a time; what was said stays. */
@Entity('regrade_requests')
@BelongsToTenant()
@References('grades', 'gradeId')
@References('users', 'answeredBy')
@Index('regrade_requests_open', { synchronize: false })
@Index('regrade_requests_grade', ['tenantId', 'gradeId'])
@Check('regrade_requests_asks', `jsonb_typeof(asks) = 'array' and jsonb_array_length(asks) > 0`)
@Check('regrade_requests_state', `state in ('OPEN', 'KEPT', 'CHANGED')`)
@Check(
  'regrade_requests_answered',
  `(state = 'OPEN') = (answered_at is null) and (answered_by is null) = (answered_at is null)`,
)
export class RegradeRequest extends TenantRow {
  @Column('uuid')
  gradeId!: string;

  @Column('jsonb')
  asks!: RegradeAsk[];

  @Column('timestamptz')
  askedAt!: Date;

  @Column('text')
  state!: RegradeState;

  /** The answer. */
  @Column('text', { default: '' })
  words!: string;

  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}

/** One criterion as it was scored. */
export interface PastScore {
  criterionId: string;
  title: string;
  points: number;
  maxPoints: number;
  comment: string;
}

/** A released grade as its student read it, before a later one took its place. It is written once and never changed. */
@Entity('past_grades')
@BelongsToTenant()
@References('grades', 'gradeId')
@Unique(['tenantId', 'gradeId', 'version'])
@Check('past_grades_scores', `jsonb_typeof(scores) = 'array'`)
@Check('past_grades_remarks', `jsonb_typeof(remarks) = 'array'`)
export class PastGrade extends TenantRow {
  @Column('uuid')
  gradeId!: string;

  @Column('integer')
  version!: number;

  @Column('numeric', { precision: 8, scale: 2 })
  points!: number;

  @Column('text')
  feedback!: string;

  @Column('jsonb')
  scores!: PastScore[];

  /** Comments on the text, in the order they were written. */
  @Column('jsonb', { default: [] })
  remarks!: Remark[];

  /** Why it was corrected; empty where something else replaced it. */
  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz')
  releasedAt!: Date;

  @Column('timestamptz')
  replacedAt!: Date;
}
