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
 * hands in again or a grade is finished after all; what was asked stays. One that is graded and then opened anew can be
 * given back again: at most one is open, which holding the submission sees to.
 */
@Entity('revision_requests')
@BelongsToTenant()
@References('submissions', 'submissionId')
@References('users', 'askedBy')
@Unique(['tenantId', 'submissionId', 'askedAt'])
@Check('revision_requests_due', 'due_at > asked_at')
@Check('revision_requests_late', 'late_days >= 0 and kept_percent between 0 and 100')
@Check('revision_requests_asks', `jsonb_typeof(asks) = 'array' and jsonb_array_length(asks) > 0`)
export class RevisionRequest extends TenantRow {
  @Column('uuid')
  submissionId!: string;

  @Column('jsonb')
  asks!: RevisionAsk[];

  /** A word about all of it. */
  @Column('text', { default: '' })
  note!: string;

  /** Until when; from then on it is graded as it is. The student's deadline is not earlier. */
  @Column('timestamptz')
  dueAt!: Date;

  /** What lateness took when it was given back; the revision carries it on. */
  @Column('integer', { default: 0 })
  lateDays!: number;

  @Column('numeric', { precision: 5, scale: 2, default: 100 })
  keptPercent!: number;

  /** Who gets it back. */
  @Column('uuid')
  askedBy!: string;

  @Column('timestamptz')
  askedAt!: Date;

  /** Files may be added and taken out; else they stay as they were handed in. */
  @Column('boolean', { default: false })
  files!: boolean;
}
