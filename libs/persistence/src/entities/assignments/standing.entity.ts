import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';

/** When a student met a milestone; no row while it is unmet. */
@Entity('standings')
@BelongsToTenant()
@References('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@Index('standings_enrolment', ['tenantId', 'enrolmentId'])
export class Standing {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  milestoneId!: string;

  @PrimaryColumn('uuid')
  enrolmentId!: string;

  @Column('timestamptz')
  metAt!: Date;

  /** Since when it is back with the student, by a date of its own; null once it is met again. */
  @Column('timestamptz', { nullable: true })
  againAt!: Date | null;
}
