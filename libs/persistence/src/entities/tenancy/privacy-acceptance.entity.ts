import { Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A student has accepted what the institution tells its people about their data, in this version. */
@Entity('privacy_acceptances')
@BelongsToTenant()
@References('users', 'userId')
@References('privacy_notices', 'noticeId')
@Unique('privacy_acceptances_once', ['tenantId', 'userId', 'noticeId'])
export class PrivacyAcceptance extends TenantRow {
  @Column('uuid')
  userId!: string;

  @Column('uuid')
  noticeId!: string;

  @Column('timestamptz')
  acceptedAt!: Date;
}
