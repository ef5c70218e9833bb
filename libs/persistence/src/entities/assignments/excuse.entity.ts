import { Check, Column, Entity, Index } from 'typeorm';
import { BelongsToTenant, GoesWith, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * Nothing is asked of this student here, for as long as it stands: the view `effective_deadlines` has no row for what
 * they are excused from.
 */
@Entity('excuses')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@GoesWith('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@References('users', 'excusedBy')
@References('users', 'endedBy')
@Index('excuses_live', { synchronize: false })
@Index('excuses_enrolment', ['tenantId', 'enrolmentId'])
@Check('excuses_reason', `reason <> ''`)
@Check('excuses_ended', '(ended_by is null) = (ended_at is null)')
export class Excuse extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  /** Null for all of the assignment. */
  @Column('uuid', { nullable: true })
  milestoneId!: string | null;

  @Column('uuid')
  enrolmentId!: string;

  /** Only staff see it. */
  @Column('text')
  reason!: string;

  @Column('uuid')
  excusedBy!: string;

  @Column('timestamptz')
  excusedAt!: Date;

  @Column('uuid', { nullable: true })
  endedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
