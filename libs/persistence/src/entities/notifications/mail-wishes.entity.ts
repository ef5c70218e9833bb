import { Check, Column, Entity } from 'typeorm';
import type { MailCadence, MailCategory } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** How somebody wants their mail. Its id is the person's; who never chose anything has no row, and mail comes at once. */
@Entity('mail_wishes')
@BelongsToTenant()
@References('users', 'id')
@Check('mail_wishes_quiet', 'quiet_from <> quiet_until and (quiet_from is null) = (quiet_until is null)')
export class MailWishes extends TenantRow {
  /** A category that is not named comes at once. */
  @Column('jsonb')
  cadences!: Partial<Record<MailCategory, MailCadence>>;

  /** `HH:mm` on the person's clock. */
  @Column('text', { nullable: true })
  quietFrom!: string | null;

  @Column('text', { nullable: true })
  quietUntil!: string | null;

  @Column('timestamptz')
  changedAt!: Date;
}
