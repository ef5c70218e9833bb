import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

export const DELIVERY_STATES = [
  'PLANNED',
  'CLAIMED',
  'WIRE',
  'GATHERED',
  'SENT',
  'DROPPED',
  'FAILED',
] as const;

export type DeliveryState = (typeof DELIVERY_STATES)[number];

/**
 * One mail to one person; with a letter, to whom that person wrote. PLANNED → CLAIMED (leased by a worker) → WIRE (bytes may have left) → SENT. A row found in
 * WIRE after its lease ended is in doubt: the receiver is asked by Message-ID where it can be, else it is sent again
 * with the same Message-ID. What leaves together for one person is GATHERED into another delivery, which carries it and
 * says in the end what became of each.
 */
@Entity('deliveries')
@BelongsToTenant()
@References('users', 'userId')
@References('letters', 'letterId')
@Unique(['tenantId', 'userId', 'dedupKey'])
@Index('deliveries_waiting', ['tenantId', 'nextAttemptAt'], {
  where: `state in ('PLANNED', 'CLAIMED', 'WIRE')`,
})
@Index('deliveries_failed', ['tenantId', 'createdAt', 'id'], { where: `state = 'FAILED'` })
@Index('deliveries_recent', ['tenantId', 'createdAt'])
@Index('deliveries_reminder', ['tenantId', 'reminderId'], { where: 'reminder_id is not null' })
@References('deliveries', 'digestId')
@Index('deliveries_digest', ['tenantId', 'digestId'], { where: 'digest_id is not null' })
@Index('deliveries_wire', ['tenantId'], { where: `state = 'WIRE'` })
@Index('deliveries_sent', ['tenantId', 'sentAt'], { where: 'sent_at is not null' })
@Index('deliveries_tests', { synchronize: false })
@Index('deliveries_tried', ['tenantId'], { where: `template = 'TEST_SENDER'` })
@Check('deliveries_state', `state in ('PLANNED', 'CLAIMED', 'WIRE', 'GATHERED', 'SENT', 'DROPPED', 'FAILED')`)
@Check('deliveries_gathered', `state <> 'GATHERED' or digest_id is not null`)
export class Delivery extends TenantRow {
  @Column('uuid')
  userId!: string;

  @Column('text')
  template!: string;

  @Column('jsonb')
  params!: Record<string, unknown>;

  @Column('text')
  dedupKey!: string;

  @Column('text')
  state!: DeliveryState;

  /** Grows with every claim; a worker that lost its lease cannot write over the next one. */
  @Column('integer', { default: 0 })
  fence!: number;

  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;

  /** How often it was tried in vain. */
  @Column('integer', { default: 0 })
  attempts!: number;

  /** In how many of these a server was there and did not take it: so often and no more. */
  @Column('integer', { default: 0 })
  putOff!: number;

  @Column('timestamptz')
  nextAttemptAt!: Date;

  /** When it was to leave, kept from its first claim on: waiting as its reader wishes is not being late. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  /** The reminder this mail speaks for; read again at the moment of sending. */
  @Column('uuid', { nullable: true })
  reminderId!: string | null;

  /** What the person wrote to somebody outside; then the mail goes there. */
  @Column('uuid', { nullable: true })
  letterId!: string | null;

  /** The mail that carries this one's words among others'. */
  @Column('uuid', { nullable: true })
  digestId!: string | null;

  /** The last answer of the mail server, or why it was dropped. */
  @Column('text', { nullable: true })
  note!: string | null;
}
