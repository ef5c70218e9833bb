import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { Role } from '@firsthand/contracts';
import { BelongsToTenant } from '../keys.ts';
import { TenantRow } from '../row.ts';

@Entity('users')
@BelongsToTenant()
@Unique(['tenantId', 'email'])
@Unique(['tenantId', 'signInName'])
@Check('users_email', `email = lower(email) and email like '%_@_%'`)
@Check('users_sign_in_name', `sign_in_name ~ '^[a-z0-9._-]{2,60}$'`)
@Index('users_name', ['tenantId', 'familyName', 'givenName', 'id'])
@Index('users_staff', { synchronize: false })
@Index('users_ended', { synchronize: false })
@Index('users_bounced', ['tenantId', 'bouncedAt', 'id'], {
  where: 'bounced_at is not null and ended_at is null',
})
export class User extends TenantRow {
  /** Lower case, NFC. Null: they have none; they came in by a card, and nothing is mailed to them. */
  @Column('text', { nullable: true })
  email!: string | null;

  /** What somebody without an address types at the door instead; never with an @, so that no address is taken for it. */
  @Column('text', { nullable: true })
  signInName!: string | null;

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

  /** When they were erased: since then this is nobody, and keeps only the place of who was there. */
  @Column('timestamptz', { nullable: true })
  erasedAt!: Date | null;

  /** Somebody here has corrected their name or address: no roster changes either until that is released. */
  @Column('boolean', { default: false })
  correctedByHand!: boolean;

  /** Since when they cannot come in, and nothing is mailed to them; null: they can. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
