import { Check, Column, Entity, Index } from 'typeorm';
import type { ChallengePurpose } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * What a browser has to answer, once and soon: with a second step, when the first was right, with a passkey, or by coming
 * back from the institution's own sign-on, which is to be connected. Its token is what a passkey signs.
 */
@Entity('challenges')
@BelongsToTenant()
@References('users', 'userId')
@Index('challenges_expiry', ['tenantId', 'expiresAt'])
@Check('challenges_purpose', `purpose in ('SECOND_STEP', 'PASSKEY', 'NEW_PASSKEY', 'CONNECT')`)
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

  /** A second step was shown before this was asked. */
  @Column('boolean', { default: false })
  proved!: boolean;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
