import { Column, Entity, Index } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

@Entity('access_tokens')
@BelongsToTenant()
@References('users', 'userId')
@Index('access_tokens_user', ['tenantId', 'userId'])
@Index('access_tokens_living', { synchronize: false })
export class AccessToken extends TenantRow {
  @Column('uuid')
  userId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  secretHash!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
