import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * One person reminded of one milestone on one occasion. The deadline itself is the version: a moved deadline is a new
 * occasion, a deadline moved back is the old one.
 */
@Entity('reminders')
@BelongsToTenant()
@References('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@Unique(['tenantId', 'enrolmentId', 'milestoneId', 'offsetMinutes', 'deadlineAt'])
@Index('reminders_milestone', ['tenantId', 'milestoneId', 'issuedAt'])
@Index('reminders_dropped', ['tenantId', 'issuedAt'], { where: `state = 'DROPPED'` })
@Check('reminders_state', `state in ('SENT', 'DROPPED')`)
export class Reminder extends TenantRow {
  @Column('uuid')
  milestoneId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('integer')
  offsetMinutes!: number;

  @Column('timestamptz')
  deadlineAt!: Date;

  @Column('timestamptz')
  issuedAt!: Date;

  @Column('text')
  state!: 'SENT' | 'DROPPED';

  @Column('text', { nullable: true })
  droppedBecause!: string | null;
}
