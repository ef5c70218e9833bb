import { Column, Entity, Index } from 'typeorm';
import { BelongsToTenant, GoesWith, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A file that goes with a reflection; the id is the file's. Once handed in, the snapshot says what it was. */
@Entity('attachments')
@BelongsToTenant()
@GoesWith('files', 'id')
@References('assignments', 'assignmentId')
@References('enrolments', 'enrolmentId')
@Index('attachments_work', ['tenantId', 'enrolmentId', 'assignmentId'])
export class Attachment extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  enrolmentId!: string;

  /** As its student called it. */
  @Column('text')
  name!: string;

  @Column('integer')
  position!: number;

  @Column('timestamptz')
  addedAt!: Date;

  /** The draft has it no more; what was handed in has. */
  @Column('timestamptz', { nullable: true })
  droppedAt!: Date | null;
}
