import { Column, Entity, Index } from 'typeorm';
import type { AuditAction, AuditSubject } from '@firsthand/contracts';
import { BelongsToTenant } from '../keys.ts';
import { TenantRow } from '../row.ts';

/**
 * Who did what, when. Append-only: nothing is changed but that a name in somebody's words is forgotten when its person is
 * erased, and nothing goes but by a rule of the institution's; the database holds the application to both.
 */
@Entity('audit_entries')
@BelongsToTenant()
@Index('audit_entries_subject', ['tenantId', 'subjectKind', 'subjectId', 'at'])
@Index('audit_entries_when', ['tenantId', 'at', 'id'])
@Index('audit_entries_actor', ['tenantId', 'userId', 'at', 'id'])
@Index('audit_entries_person', ['tenantId', 'personId', 'at', 'id'])
export class AuditEntry extends TenantRow {
  @Column('timestamptz')
  at!: Date;

  /** Null when the system acted. */
  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('text')
  action!: AuditAction;

  @Column('text')
  subjectKind!: AuditSubject;

  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  /** Whose record it was about: the student, or whoever it belongs to; found when it is written. */
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('jsonb', { default: {} })
  detail!: Record<string, unknown>;

  @Column('text')
  requestId!: string;
}
