import { Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** An occupation in a student's plan for an assignment. */
@Entity('choices')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@References('enrolments', 'enrolmentId')
@References('occupations', 'occupationId')
@Unique(['tenantId', 'enrolmentId', 'assignmentId', 'occupationId'])
export class Choice extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  occupationId!: string;

  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz')
  chosenAt!: Date;
}
