import { Check, Column, Entity, Unique } from 'typeorm';
import type { ConfirmationState, LinkHandedOver } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** What an interviewee says of a meeting, beside what the student logged and never over it. */
@Entity('confirmations')
@BelongsToTenant()
@References('interviews', 'interviewId')
@Unique(['tenantId', 'interviewId'])
@Check('confirmations_answered', `(state = 'ASKED') = (answered_at is null)`)
export class Confirmation extends TenantRow {
  @Column('uuid')
  interviewId!: string;

  @Column('text')
  state!: ConfirmationState;

  /** Null when they answered without being asked. */
  @Column('timestamptz', { nullable: true })
  askedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  /** Through which link they answered. */
  @Column('text', { nullable: true })
  handedOver!: LinkHandedOver | null;

  @Column('boolean', { nullable: true })
  tookPlace!: boolean | null;

  @Column('date', { nullable: true })
  heldOn!: string | null;

  @Column('integer', { nullable: true })
  minutes!: number | null;

  @Column('boolean', { nullable: true })
  askedForJob!: boolean | null;
}
