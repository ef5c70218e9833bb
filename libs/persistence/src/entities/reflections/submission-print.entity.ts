import { Entity, Index, PrimaryColumn } from 'typeorm';
import { BelongsToTenant, GoesWith } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** By what a text is recognised in another: the hash of some words in a row, which no text can be read from. */
@Entity('submission_prints')
@BelongsToTenant()
@GoesWith('submissions', 'submissionId')
@Index('submission_prints_alike', ['tenantId', 'print', 'submissionId'])
export class SubmissionPrint {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  submissionId!: string;

  @PrimaryColumn('bigint')
  print!: string;
}

/** A text whose prints are still to be taken: it was there before them, or has changed since. The id is the submission's. */
@Entity('prints_due')
@BelongsToTenant()
@GoesWith('submissions', 'id')
export class PrintDue extends TenantRow {}
