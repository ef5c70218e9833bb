import { Check, Column, Entity, Index } from 'typeorm';
import type { LinkHandedOver } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * A link to an interviewee's own page. One per message, because only the secret's hash is here; all of one contact live
 * as long as the latest. Looking at the page leaves no trace.
 */
@Entity('interviewee_links')
@BelongsToTenant()
@References('contacts', 'contactId')
@Index('interviewee_links_contact', ['tenantId', 'contactId', 'expiresAt'])
@Check('interviewee_links_address', `handed_over = 'MAIL' or address_hash is null`)
export class IntervieweeLink extends TenantRow {
  @Column('uuid')
  contactId!: string;

  @Column('text')
  secretHash!: string;

  /** Mailed by the product, or passed on by the student: the first proves who opens it, the second does not. */
  @Column('text')
  handedOver!: LinkHandedOver;

  /** Of the address it was mailed to: how far the holder's word reaches beyond this contact. */
  @Column('text', { nullable: true })
  addressHash!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
