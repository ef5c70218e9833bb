import { Check, Column, Entity, Index } from 'typeorm';
import type { LinkPurpose } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

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

  /** When its page was first looked at. */
  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
