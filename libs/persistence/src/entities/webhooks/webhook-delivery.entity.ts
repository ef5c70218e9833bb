import { Check, Column, Entity, Index } from 'typeorm';
import type { WebhookDeliveryState, WebhookMessage, WebhookProblem } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * One thing that happened, for one webhook; written with what happened or not at all. Its id goes with every try, so that a
 * receiver knows what it has had before.
 */
@Entity('webhook_deliveries')
@BelongsToTenant()
@References('webhooks', 'webhookId')
@Index('webhook_deliveries_waiting', ['tenantId', 'webhookId', 'nextAttemptAt'], {
  where: `state in ('PLANNED', 'CLAIMED')`,
})
@Index('webhook_deliveries_recent', ['tenantId', 'webhookId', 'createdAt', 'id'])
@Index('webhook_deliveries_failed', ['tenantId', 'webhookId'], { where: `state = 'FAILED'` })
@Index('webhook_deliveries_settled', ['tenantId', 'createdAt'])
@Check('webhook_deliveries_state', `state in ('PLANNED', 'CLAIMED', 'DELIVERED', 'FAILED', 'DROPPED')`)
@Check('webhook_deliveries_event', `event in ('GRADE_RELEASED', 'SUBMISSION_MADE', 'WEBHOOK_TEST')`)
export class WebhookDelivery extends TenantRow {
  @Column('uuid')
  webhookId!: string;

  @Column('text')
  event!: WebhookMessage;

  /** Ids only. */
  @Column('jsonb')
  data!: Record<string, string>;

  @Column('text')
  state!: WebhookDeliveryState;

  /** Grows with every claim; a worker that lost its lease cannot write over the next one. */
  @Column('integer', { default: 0 })
  fence!: number;

  @Column('integer', { default: 0 })
  attempts!: number;

  /** While it is CLAIMED, when the worker's lease ends. */
  @Column('timestamptz')
  nextAttemptAt!: Date;

  /** What the receiver answered last, an HTTP status; null when there was no answer, and then `problem` says why. */
  @Column('integer', { nullable: true })
  status!: number | null;

  @Column('text', { nullable: true })
  problem!: WebhookProblem | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;
}
