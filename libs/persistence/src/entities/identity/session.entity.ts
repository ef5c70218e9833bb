import { Column, Entity, Index } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A signed-in browser. The cookie carries tenant, id and a 256-bit secret; only the secret's hash is here. */
@Entity('sessions')
@BelongsToTenant()
@References('users', 'userId')
@Index('sessions_user', ['tenantId', 'userId'])
@Index('sessions_expiry', ['tenantId', 'expiresAt'])
export class Session extends TenantRow {
  @Column('uuid')
  userId!: string;

  @Column('text')
  secretHash!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  lastSeenAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  /** When a second step was last shown in it; null where none was. */
  @Column('timestamptz', { nullable: true })
  provedAt!: Date | null;

  @Column('text', { nullable: true })
  userAgent!: string | null;
}
