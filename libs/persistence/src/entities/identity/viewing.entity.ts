import { Check, Column, Entity, Index } from 'typeorm';
import type { ViewingEnd } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** An administrator looked at Firsthand as this person sees it. It belongs to one session, and ends with it at the latest. */
@Entity('viewings')
@BelongsToTenant()
@References('users', 'userId')
@References('users', 'administratorId')
@Check('viewings_ended', `(ended_at is null) = (ended_because is null)`)
@Check('viewings_others', `user_id <> administrator_id`)
@Index('viewings_open', ['tenantId', 'sessionId'], { unique: true, where: 'ended_at is null' })
@Index('viewings_of', ['tenantId', 'userId', 'beganAt'])
export class Viewing extends TenantRow {
  /** The administrator's; swept out some days after it has ended. */
  @Column('uuid')
  sessionId!: string;

  @Column('uuid')
  administratorId!: string;

  /** As whom. */
  @Column('uuid')
  userId!: string;

  /** In the administrator's words. */
  @Column('text')
  reason!: string;

  @Column('timestamptz')
  beganAt!: Date;

  /** By itself, whoever forgets to stop. */
  @Column('timestamptz')
  endsAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text', { nullable: true })
  endedBecause!: ViewingEnd | null;
}
