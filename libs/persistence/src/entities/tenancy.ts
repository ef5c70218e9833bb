import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Programme } from '@firsthand/contracts';
import { TenantRow } from './row.ts';
import { BelongsToTenant } from './keys.ts';

/** The directory of tenants: the one table without a tenant wall. It holds nothing but the name in addresses. */
@Entity('tenants')
@Unique(['slug'])
@Check('tenants_slug', `slug ~ '^[a-z0-9][a-z0-9-]{1,40}$'`)
export class Tenant {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('timestamptz')
  createdAt!: Date;
}

@Entity('tenant_settings')
@BelongsToTenant()
@Check('tenant_settings_programme', `programme in ('COURSE', 'EMPLOYMENT_SERVICE')`)
export class TenantSettings {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  locale!: string;

  /** IANA zone. */
  @Column('text')
  zone!: string;

  @Column('text')
  programme!: Programme;

  /** Brand colour `#rrggbb`, or null for Firsthand's own. */
  @Column('text', { nullable: true })
  accent!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}

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
