import { Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** Something a person is told in the product. Text is made from kind and params in the reader's language. */
@Entity('notifications')
@BelongsToTenant()
@References('users', 'userId')
@Unique(['tenantId', 'userId', 'dedupKey'])
@Index('notifications_list', ['tenantId', 'userId', 'createdAt', 'id'])
export class Notification extends TenantRow {
  @Column('uuid')
  userId!: string;

  @Column('text')
  kind!: string;

  @Column('jsonb')
  params!: Record<string, unknown>;

  /** Where it leads, a path of the web app. */
  @Column('text')
  path!: string;

  /** The occasion: told once per person, however often a job runs. */
  @Column('text')
  dedupKey!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;
}
