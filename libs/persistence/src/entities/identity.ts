import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { LinkPurpose, Role } from '@firsthand/contracts';
import { BelongsToTenant, References } from './keys.ts';
import { TenantRow } from './row.ts';

@Entity('users')
@BelongsToTenant()
@Unique(['tenantId', 'email'])
@Check('users_email', `email = lower(email) and email like '%_@_%'`)
@Index('users_name', ['tenantId', 'familyName', 'givenName', 'id'])
export class User extends TenantRow {
  /** Lower case, NFC. */
  @Column('text')
  email!: string;

  @Column('text')
  givenName!: string;

  @Column('text')
  familyName!: string;

  @Column('text', { array: true })
  roles!: Role[];

  @Column('text')
  locale!: string;

  /** IANA zone, or null to follow the tenant. */
  @Column('text', { nullable: true })
  zone!: string | null;

  /** argon2id, or null until an invitation is accepted. */
  @Column('text', { nullable: true })
  passwordHash!: string | null;

  /** Set when a mail server refused the address for good; mail stops until it is changed. */
  @Column('timestamptz', { nullable: true })
  bouncedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}

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

  @Column('text', { nullable: true })
  userAgent!: string | null;
}

/** A mailed link: an invitation or a password reset. Single use. */
@Entity('links')
@BelongsToTenant()
@References('users', 'userId')
@Index('links_user', ['tenantId', 'userId', 'purpose'])
@Check('links_purpose', `purpose in ('INVITATION', 'PASSWORD_RESET')`)
export class Link extends TenantRow {
  @Column('uuid')
  userId!: string;

  @Column('text')
  purpose!: LinkPurpose;

  @Column('text')
  secretHash!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}

@Entity('access_tokens')
@BelongsToTenant()
@References('users', 'userId')
@Index('access_tokens_user', ['tenantId', 'userId'])
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
