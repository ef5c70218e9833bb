import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BelongsToTenant } from '../keys.ts';

/** What a repeated request was answered with. */
@Entity('idempotency_keys')
@BelongsToTenant()
export class IdempotencyKey {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  userId!: string;

  @PrimaryColumn('text')
  key!: string;

  /** SHA-256 of the request's canonical JSON. */
  @Column('text')
  requestHash!: string;

  @Column('jsonb')
  answer!: unknown;

  @Column('timestamptz')
  createdAt!: Date;
}
