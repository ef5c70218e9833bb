import { Check, Column, Entity, Index } from 'typeorm';
import type { TotalBy } from '@firsthand/contracts';
import { BelongsToTenant, GoesWith, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** How a section's points come to a total. `id` is the section's; a section without a row counts by points. */
@Entity('gradebooks')
@BelongsToTenant()
@References('sections', 'id')
@Check('gradebooks_total_by', `total_by in ('POINTS', 'WEIGHTS')`)
@Check('gradebooks_weights', `jsonb_typeof(weights) = 'object'`)
@Check('gradebooks_regrade_days', 'regrade_days between 0 and 90')
export class Gradebook extends TenantRow {
  @Column('text')
  totalBy!: TotalBy;

  /** Assignment id → what it weighs, in percent or any other measure; one that is not named weighs nothing. */
  @Column('jsonb')
  weights!: Record<string, number>;

  /** So many days after the release a student may ask for another look; none for never. */
  @Column('integer')
  regradeDays!: number;

  @Column('integer', { default: 1 })
  version!: number;
}

/**
 * What staff decided about one cell of the gradebook, against the rule and with a reason: how many points a step earns,
 * or that being late costs nothing here.
 */
@Entity('cell_decisions')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@GoesWith('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@References('users', 'decidedBy')
@References('users', 'endedBy')
@Index('cell_decisions_live', { synchronize: false })
@Index('cell_decisions_enrolment', ['tenantId', 'enrolmentId'])
@Check(
  'cell_decisions_what',
  'points >= 0 and milestone_id is not null and not waives_late or points is null and waives_late',
)
@Check('cell_decisions_reason', `reason <> ''`)
@Check('cell_decisions_ended', '(ended_by is null) = (ended_at is null)')
export class CellDecision extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  /** Null for the reflection's own points. */
  @Column('uuid', { nullable: true })
  milestoneId!: string | null;

  @Column('uuid')
  enrolmentId!: string;

  /** Of a step; null where only the lateness is waived. */
  @Column('numeric', { precision: 8, scale: 2, nullable: true })
  points!: number | null;

  @Column('boolean')
  waivesLate!: boolean;

  @Column('text')
  reason!: string;

  @Column('uuid')
  decidedBy!: string;

  @Column('timestamptz')
  decidedAt!: Date;

  @Column('uuid', { nullable: true })
  endedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
