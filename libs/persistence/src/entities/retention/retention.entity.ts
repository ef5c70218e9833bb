import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { HoldScope, RetentionKind } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** How long an institution keeps one kind of record. No row: for good. */
@Entity('retention_rules')
@BelongsToTenant()
@References('users', 'changedBy')
@Unique(['tenantId', 'kind'])
@Check(
  'retention_rules_kind',
  `kind in ('SECTION_WORK', 'STUDENTS', 'CONTACT_DETAILS', 'NOTIFICATIONS', 'MAILS', 'ROSTERS', 'STAFF_NOTES', 'SERVICE_UNITS', 'AUDIT')`,
)
@Check(
  'retention_rules_days',
  `days between case kind when 'AUDIT' then 365 when 'SERVICE_UNITS' then 365 when 'STUDENTS' then 365
  when 'NOTIFICATIONS' then 180 when 'ROSTERS' then 30 else 90 end and 36500`,
)
export class RetentionRule extends TenantRow {
  @Column('text')
  kind!: RetentionKind;

  @Column('integer')
  days!: number;

  /** When administrators were told that the first of it goes; nothing goes before they have had time to answer. */
  @Column('timestamptz', { nullable: true })
  announcedAt!: Date | null;

  @Column('uuid')
  changedBy!: string;

  @Column('timestamptz')
  changedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}

/** Somebody asked that this is kept, whatever a rule or a person asks. It is lifted, never taken back. */
@Entity('legal_holds')
@BelongsToTenant()
@References('users', 'personId')
@References('sections', 'sectionId')
@References('users', 'placedBy')
@References('users', 'liftedBy')
@Index('legal_holds_standing', ['tenantId', 'placedAt'], { where: 'lifted_at is null' })
@Check('legal_holds_scope', `scope in ('STUDENT', 'SECTION', 'INSTITUTION')`)
@Check(
  'legal_holds_subject',
  `(scope = 'STUDENT') = (person_id is not null) and (scope = 'SECTION') = (section_id is not null)`,
)
@Check('legal_holds_reason', `reason <> '' and lifted_because <> ''`)
@Check(
  'legal_holds_lifted',
  '(lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_because is null)',
)
export class LegalHold extends TenantRow {
  @Column('text')
  scope!: HoldScope;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  sectionId!: string | null;

  @Column('text')
  reason!: string;

  @Column('uuid')
  placedBy!: string;

  @Column('timestamptz')
  placedAt!: Date;

  @Column('uuid', { nullable: true })
  liftedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  liftedAt!: Date | null;

  @Column('text', { nullable: true })
  liftedBecause!: string | null;
}

/** What was removed on a day: how much of what, and nothing of what it said. */
@Entity('retention_runs')
@BelongsToTenant()
@Unique(['tenantId', 'kind', 'onDay'])
export class RetentionRun extends TenantRow {
  @Column('text')
  kind!: RetentionKind;

  @Column('date')
  onDay!: string;

  /** How many students’ work, people, messages … */
  @Column('integer')
  units!: number;

  /** Rows, by table. */
  @Column('jsonb')
  removed!: Record<string, number>;

  @Column('timestamptz')
  beganAt!: Date;

  @Column('timestamptz')
  endedAt!: Date;
}
