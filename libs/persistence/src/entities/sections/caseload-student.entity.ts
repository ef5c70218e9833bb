import { Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A counsellor follows this student of a section. A student has one counsellor at a time in a section. */
@Entity('caseload_students')
@BelongsToTenant()
@References('enrolments', 'enrolmentId')
@References('users', 'counsellorId')
@References('users', 'assignedBy')
@Unique(['tenantId', 'enrolmentId'])
@Index('caseload_students_counsellor', ['tenantId', 'counsellorId', 'enrolmentId'])
export class CaseloadStudent extends TenantRow {
  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  counsellorId!: string;

  @Column('uuid')
  assignedBy!: string;

  @Column('timestamptz')
  assignedAt!: Date;
}
