import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** One act of giving more time, to one student or three hundred: by a date or by days, and taken back as one. */
@Entity('extension_grants')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@References('users', 'grantedBy')
@References('users', 'undoneBy')
@Index('extension_grants_assignment', ['tenantId', 'assignmentId', 'grantedAt'])
@Check('extension_grants_way', '(days is null) <> (due_local is null)')
@Check('extension_grants_due_local', `due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'`)
@Check('extension_grants_days', 'days between 1 and 366')
export class ExtensionGrant extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('integer', { nullable: true })
  days!: number | null;

  @Column('text', { nullable: true })
  dueLocal!: string | null;

  /** Only staff see it. */
  @Column('text', { default: '' })
  reason!: string;

  /** Null when nobody had to decide. */
  @Column('uuid', { nullable: true })
  grantedBy!: string | null;

  @Column('timestamptz')
  grantedAt!: Date;

  @Column('uuid', { nullable: true })
  undoneBy!: string | null;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}

/** What a grant made of one student's deadline for a milestone. The effective deadline is never before it. */
@Entity('extensions')
@BelongsToTenant()
@References('extension_grants', 'grantId')
@References('milestones', 'milestoneId')
@References('enrolments', 'enrolmentId')
@Unique(['tenantId', 'grantId', 'milestoneId', 'enrolmentId'])
@Index('extensions_enrolment', ['tenantId', 'enrolmentId'])
@Index('extensions_standing', ['tenantId', 'milestoneId', 'enrolmentId', 'dueAt'], {
  where: 'undone_at is null',
})
@Check('extensions_due_local', `due_local ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$'`)
export class Extension extends TenantRow {
  @Column('uuid')
  grantId!: string;

  @Column('uuid')
  milestoneId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('text')
  dueLocal!: string;

  @Column('timestamptz')
  dueAt!: Date;

  /** With its grant. */
  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}
