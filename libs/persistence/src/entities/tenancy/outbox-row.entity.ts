import { Column, Entity, Index } from 'typeorm';
import { BelongsToTenant } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** Jobs that leave after commit. A row lost on rollback was never a job. */
@Entity('outbox')
@BelongsToTenant()
@Index('outbox_available', ['tenantId', 'availableAt'])
export class OutboxRow extends TenantRow {
  @Column('text')
  job!: string;

  @Column('jsonb')
  data!: Record<string, unknown>;

  @Column('timestamptz')
  availableAt!: Date;
}
