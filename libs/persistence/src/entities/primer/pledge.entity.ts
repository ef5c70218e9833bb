import { Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * What a student signed for an assignment before asking anybody: that this is for information, not for a job. Word for
 * word as it stood, and immutable: the application's role may insert and select.
 */
@Entity('pledges')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@References('enrolments', 'enrolmentId')
@Unique(['tenantId', 'enrolmentId', 'assignmentId'])
export class Pledge extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('text')
  text!: string;

  /** As they wrote it under the text. */
  @Column('text')
  signedName!: string;

  @Column('timestamptz')
  signedAt!: Date;
}
