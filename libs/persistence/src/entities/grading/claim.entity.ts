import { Column, Entity, Index } from 'typeorm';
import { BelongsToTenant, GoesWith, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** Somebody has this submission open to grade it, as long as their page says so. The id is the submission's. */
@Entity('grading_claims')
@BelongsToTenant()
@GoesWith('submissions', 'id')
@References('users', 'heldBy')
@Index('grading_claims_held_by', ['tenantId', 'heldBy'])
export class GradingClaim extends TenantRow {
  @Column('uuid')
  heldBy!: string;

  @Column('timestamptz')
  heldSince!: Date;

  /** Past it, whoever comes next may have it. */
  @Column('timestamptz')
  heldUntil!: Date;
}

/** Those who grade want to come back to this submission. The id is the submission's. */
@Entity('grading_flags')
@BelongsToTenant()
@GoesWith('submissions', 'id')
@References('users', 'flaggedBy')
export class GradingFlag extends TenantRow {
  @Column('uuid')
  flaggedBy!: string;

  @Column('timestamptz')
  flaggedAt!: Date;
}
