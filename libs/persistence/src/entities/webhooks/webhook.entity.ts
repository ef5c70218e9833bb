import { Check, Column, Entity } from 'typeorm';
import type { WebhookEvent, WebhookOffReason } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** Where another system of the institution wants to be told what happens. */
@Entity('webhooks')
@BelongsToTenant()
@References('users', 'createdBy')
@Check('webhooks_events', `cardinality(events) > 0 and events <@ array['GRADE_RELEASED', 'SUBMISSION_MADE']`)
@Check('webhooks_off', `(off_at is null) = (off_because is null)`)
@Check('webhooks_overlap', `(previous_secret is null) = (previous_until is null)`)
@Check('webhooks_url', `length(url) between 8 and 500`)
export class Webhook extends TenantRow {
  @Column('text')
  url!: string;

  @Column('text', { array: true })
  events!: WebhookEvent[];

  /** Sealed: it has to be read again for every signature. */
  @Column('text')
  secret!: string;

  /** After a change, the one before signs too until then, so that the receiver can change over in peace. */
  @Column('text', { nullable: true })
  previousSecret!: string | null;

  @Column('timestamptz', { nullable: true })
  previousUntil!: Date | null;

  /** Since when nothing has arrived. */
  @Column('timestamptz', { nullable: true })
  failingSince!: Date | null;

  @Column('timestamptz', { nullable: true })
  offAt!: Date | null;

  @Column('text', { nullable: true })
  offBecause!: WebhookOffReason | null;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
