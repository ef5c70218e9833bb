import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** One student's own due date for a milestone. The effective deadline is the later of this and the base. */
@Entity('extensions')
@BelongsToTenant()
@References('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@References('users', 'grantedBy')
@Unique(['tenantId', 'milestoneId', 'enrolmentId'])
@Index('extensions_enrolment', ['tenantId', 'enrolmentId'])
@Check('extensions_due_local', `due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'`)
export class Extension extends TenantRow {
  @Column('uuid')
  milestoneId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('text')
  dueLocal!: string;

  @Column('timestamptz')
  dueAt!: Date;

  @Column('text', { default: '' })
  reason!: string;

  @Column('uuid')
  grantedBy!: string;

  @Column('timestamptz')
  grantedAt!: Date;
}
