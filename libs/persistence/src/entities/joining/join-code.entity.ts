import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A code by which students come into a section themselves: so many of them, until it expires or is switched off. */
@Entity('join_codes')
@BelongsToTenant()
@References('sections', 'sectionId')
@References('users', 'createdBy')
@ForeignKey('cohorts', ['tenantId', 'sectionId', 'cohortId'], ['tenantId', 'sectionId', 'id'])
@Unique(['tenantId', 'code'])
@Index('join_codes_section', ['tenantId', 'sectionId'])
@Check('join_codes_code', `code ~ '^[2-9A-HJKMNP-Z]{8}$'`)
@Check('join_codes_capacity', 'capacity between 1 and 1000')
@Check('join_codes_joined', 'joined between 0 and capacity')
export class JoinCode extends TenantRow {
  @Column('uuid')
  sectionId!: string;

  /** Which cohort they come into; null for none yet. */
  @Column('uuid', { nullable: true })
  cohortId!: string | null;

  @Column('text')
  code!: string;

  @Column('integer')
  capacity!: number;

  @Column('integer', { default: 0 })
  joined!: number;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;
}

/** By which code somebody came in. `id` is the enrolment's. */
@Entity('joinings')
@BelongsToTenant()
@References('enrolments', 'id')
@References('join_codes', 'joinCodeId')
@Index('joinings_code', ['tenantId', 'joinCodeId'])
export class Joining extends TenantRow {
  @Column('uuid')
  joinCodeId!: string;

  @Column('timestamptz')
  joinedAt!: Date;
}
