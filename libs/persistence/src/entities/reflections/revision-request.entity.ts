import { Check, Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** What is asked again of one answer. */
export interface RevisionAsk {
  promptId: string;
  text: string;
}

/**
 * A submission given back for revision: what is asked of which answers, and until when. It is open until the student
 * hands in again or a grade is finished after all; what was asked stays.
 */
@Entity('revision_requests')
@BelongsToTenant()
@References('submissions', 'submissionId')
@References('users', 'askedBy')
@Unique(['tenantId', 'submissionId'])
@Check('revision_requests_asks', `jsonb_typeof(asks) = 'array' and jsonb_array_length(asks) > 0`)
export class RevisionRequest extends TenantRow {
  @Column('uuid')
  submissionId!: string;

  @Column('jsonb')
  asks!: RevisionAsk[];

  /** A word about all of it. */
  @Column('text', { default: '' })
  note!: string;

  /** The reflection's deadline for this student from then on; null where it has none. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  /** Who gets it back. */
  @Column('uuid')
  askedBy!: string;

  @Column('timestamptz')
  askedAt!: Date;
}
