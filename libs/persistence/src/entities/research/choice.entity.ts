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

  /** Where the student would like to do it, if they know. */
  @Column('text', { default: '' })
  employer!: string;

  @Column('text', { default: '' })
  department!: string;

  @Column('text', { default: '' })
  position!: string;

  /** What the student believes of the work before anybody has told them. */
  @Column('text', { default: '' })
  assumptions!: string;

  @Column('timestamptz')
  chosenAt!: Date;

  /** When the notes were last changed. */
  @Column('timestamptz', { nullable: true })
  savedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
