import { Check, Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** What the institution tells its people about their data, as it was published; a new one takes its place and leaves it there. */
@Entity('privacy_notices')
@BelongsToTenant()
@References('users', 'publishedBy')
@Unique('privacy_notices_version', ['tenantId', 'version'])
@Check('privacy_notices_text', 'length(text) between 1 and 50000')
export class PrivacyNotice extends TenantRow {
  /** From 1. */
  @Column('integer')
  version!: number;

  @Column('text')
  text!: string;

  @Column('uuid')
  publishedBy!: string;

  @Column('timestamptz')
  publishedAt!: Date;
}
