import { Check, Column, Entity, Index } from 'typeorm';
import type { ChallengePurpose } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * What a browser has to answer, once and soon: with a second step, when the first was right, or with a passkey. Its token
 * is what a passkey signs.
 */
@Entity('challenges')
@BelongsToTenant()
@References('users', 'userId')
@Index('challenges_expiry', ['tenantId', 'expiresAt'])
@Check('challenges_purpose', `purpose in ('SECOND_STEP', 'PASSKEY', 'NEW_PASSKEY')`)
@Check('challenges_user', `purpose = 'PASSKEY' or user_id is not null`)
export class Challenge extends TenantRow {
  @Column('text')
  purpose!: ChallengePurpose;

  /** Who is asked; null where the passkey says it. */
  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('text')
  secretHash!: string;

  /** What the first step was, for the log. */
  @Column('text')
  through!: string;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
