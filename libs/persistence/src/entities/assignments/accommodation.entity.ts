import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { BelongsToTenant, GoesWith, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * More time on every deadline of one student in one section, for as long as it stands: so many days, or so many percent
 * more of the days everybody has. Why is private to staff. A change ends one and begins another.
 */
@Entity('accommodations')
@BelongsToTenant()
@References('enrolments', 'enrolmentId')
@References('users', 'givenBy')
@References('users', 'endedBy')
@Index('accommodations_live', ['tenantId', 'enrolmentId'], { unique: true, where: 'ended_at is null' })
@Index('accommodations_enrolment', ['tenantId', 'enrolmentId'])
@Check(
  'accommodations_time',
  'extra_days between 0 and 90 and extra_percent between 0 and 200 and extra_days + extra_percent > 0',
)
export class Accommodation extends TenantRow {
  @Column('uuid')
  enrolmentId!: string;

  @Column('integer')
  extraDays!: number;

  @Column('integer')
  extraPercent!: number;

  @Column('text', { default: '' })
  note!: string;

  @Column('uuid')
  givenBy!: string;

  @Column('timestamptz')
  givenAt!: Date;

  @Column('uuid', { nullable: true })
  endedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}

/** What an accommodation makes of one milestone's deadline, whether the student is meant to meet it now or not. */
@Entity('accommodated_deadlines')
@BelongsToTenant()
@GoesWith('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@Index('accommodated_deadlines_enrolment', ['tenantId', 'enrolmentId'])
@Check('accommodated_deadlines_due_local', `due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'`)
export class AccommodatedDeadline {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  milestoneId!: string;

  @PrimaryColumn('uuid')
  enrolmentId!: string;

  @Column('text')
  dueLocal!: string;

  @Column('timestamptz')
  dueAt!: Date;
}
