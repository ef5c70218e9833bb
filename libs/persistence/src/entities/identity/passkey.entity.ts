import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A key that never leaves somebody's device; here is only its public half. */
@Entity('passkeys')
@BelongsToTenant()
@References('users', 'userId')
@Unique(['tenantId', 'credentialId'])
@Index('passkeys_user', ['tenantId', 'userId'])
@Check('passkeys_name', `length(name) between 1 and 80`)
export class Passkey extends TenantRow {
  @Column('uuid')
  userId!: string;

  /** What the device calls it; base64url. */
  @Column('text')
  credentialId!: string;

  /** COSE, base64url. */
  @Column('text')
  publicKey!: string;

  /** How often it was used, as far as the device counts; one that falls back was copied. */
  @Column('bigint')
  counter!: string;

  @Column('text', { array: true, default: () => `'{}'` })
  transports!: string[];

  @Column('text')
  name!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;
}
