import { Check, Column, Entity, Index } from 'typeorm';
import type { LinkPurpose } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A mailed link: an invitation, a password reset, or the question whether an address is theirs. Single use. */
@Entity('links')
@BelongsToTenant()
@References('users', 'userId')
@Index('links_user', ['tenantId', 'userId', 'purpose'])
@Check('links_purpose', `purpose in ('INVITATION', 'PASSWORD_RESET', 'ADDRESS')`)
@Check('links_address', `(purpose = 'ADDRESS') = (address is not null)`)
export class Link extends TenantRow {
  @Column('uuid')
  userId!: string;

  @Column('text')
  purpose!: LinkPurpose;

  /** The address that is asked about; theirs once the link was used. */
  @Column('text', { nullable: true })
  address!: string | null;

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
