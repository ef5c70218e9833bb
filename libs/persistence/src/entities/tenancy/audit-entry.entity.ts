import { Column, Entity, Index } from 'typeorm';
import { BelongsToTenant } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** Who did what, when. Append-only: the application's role may insert and select, not update or delete. */
@Entity('audit_entries')
@BelongsToTenant()
@Index('audit_entries_subject', ['tenantId', 'subjectKind', 'subjectId', 'at'])
export class AuditEntry extends TenantRow {
  @Column('timestamptz')
  at!: Date;

  /** Null when the system acted. */
  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('text')
  action!: string;

  @Column('text')
  subjectKind!: string;

  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  @Column('jsonb', { default: {} })
  detail!: Record<string, unknown>;

  @Column('text')
  requestId!: string;
}
