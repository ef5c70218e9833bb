import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { AllocationWay } from '@firsthand/contracts';
import { BelongsToTenant, GoesWith, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** How an assignment is marked, where that was said. The id is the assignment's. */
@Entity('markings')
@BelongsToTenant()
@References('assignments', 'id')
@References('users', 'revealedBy')
@Check('markings_revealed', '(revealed_at is null) = (revealed_by is null)')
export class Marking extends TenantRow {
  /** Those who grade do not learn whose work it is, until the names are revealed; they are never hidden again. */
  @Column('boolean', { default: false })
  anonymous!: boolean;

  @Column('timestamptz', { nullable: true })
  revealedAt!: Date | null;

  @Column('uuid', { nullable: true })
  revealedBy!: string | null;

  @Column('text', { default: '' })
  revealReason!: string;
}

/** "Student 417": what somebody is called while names are hidden. It stays theirs; the id stands for them meanwhile. */
@Entity('pseudonyms')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@GoesWith('enrolments', 'enrolmentId')
@Unique(['tenantId', 'assignmentId', 'enrolmentId'])
@Unique(['tenantId', 'assignmentId', 'number'])
export class Pseudonym extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('integer')
  number!: number;
}

/** Whose work is whose to mark. Anybody who grades here still may; this is what is theirs first. */
@Entity('marker_allocations')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@GoesWith('enrolments', 'enrolmentId')
@References('users', 'markerId')
@Unique(['tenantId', 'assignmentId', 'enrolmentId'])
@Index('marker_allocations_marker', ['tenantId', 'assignmentId', 'markerId'])
export class MarkerAllocation extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  markerId!: string;
}

/** One sharing out of an assignment's work, with how it was before, so that it can be taken back. */
@Entity('allocation_changes')
@BelongsToTenant()
@References('assignments', 'assignmentId')
@References('users', 'changedBy')
@Index('allocation_changes_assignment', ['tenantId', 'assignmentId', 'changedAt'])
@Check('allocation_changes_way', `way in ('COHORT', 'CASELOAD', 'ROUND_ROBIN', 'LEFT_OVER')`)
export class AllocationChange extends TenantRow {
  @Column('uuid')
  assignmentId!: string;

  @Column('text')
  way!: AllocationWay;

  @Column('uuid')
  changedBy!: string;

  @Column('timestamptz')
  changedAt!: Date;

  @Column('jsonb')
  before!: { enrolmentId: string; markerId: string }[];

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}
