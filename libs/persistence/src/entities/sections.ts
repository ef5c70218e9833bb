import { Check, Column, Entity, Index, PrimaryColumn, Unique, ForeignKey } from 'typeorm';
import type { ImportRowState, ImportState, SectionRole } from '@firsthand/contracts';
import { BelongsToTenant, References } from './keys.ts';
import { TenantRow } from './row.ts';

@Entity('occupations')
@BelongsToTenant()
@Unique(['tenantId', 'source', 'title'])
export class Occupation extends TenantRow {
  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  description!: string;

  /** O*NET-SOC or NOC code; null for the starter list and the tenant's own. */
  @Column('text', { nullable: true })
  code!: string | null;

  /** STARTER (ours), ONET, NOC or OWN. */
  @Column('text')
  source!: string;
}

@Entity('terms')
@BelongsToTenant()
@Unique(['tenantId', 'name'])
@Check('terms_dates', 'starts_on <= ends_on')
export class Term extends TenantRow {
  @Column('text')
  name!: string;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;
}

@Entity('courses')
@BelongsToTenant()
@Unique(['tenantId', 'code'])
export class Course extends TenantRow {
  @Column('text')
  code!: string;

  @Column('text')
  title!: string;
}

@Entity('sections')
@BelongsToTenant()
@References('terms', 'termId')
@References('courses', 'courseId')
@Unique(['tenantId', 'termId', 'courseId', 'name'])
export class Section extends TenantRow {
  @Column('uuid')
  termId!: string;

  @Column('uuid')
  courseId!: string;

  @Column('text')
  name!: string;

  /** IANA zone: every deadline of the section is a wall-clock time here. */
  @Column('text')
  zone!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}

@Entity('cohorts')
@BelongsToTenant()
@References('sections', 'sectionId')
@Unique(['tenantId', 'sectionId', 'name'])
@Unique(['tenantId', 'sectionId', 'id'])
export class Cohort extends TenantRow {
  @Column('uuid')
  sectionId!: string;

  @Column('text')
  name!: string;

  @Column('integer', { default: 1 })
  version!: number;
}

/** A user's role in a section. Dropping keeps the row and everything the person did. */
@Entity('enrolments')
@BelongsToTenant()
@References('sections', 'sectionId')
@References('users', 'userId')
@ForeignKey('cohorts', ['tenantId', 'sectionId', 'cohortId'], ['tenantId', 'sectionId', 'id'])
@Unique(['tenantId', 'sectionId', 'userId'])
@Index('enrolments_user', ['tenantId', 'userId'])
@Index('enrolments_cohort', ['tenantId', 'cohortId'])
@Check('enrolments_role', `role in ('INSTRUCTOR', 'COUNSELLOR', 'STUDENT')`)
@Check('enrolments_cohort_student', `cohort_id is null or role = 'STUDENT'`)
export class Enrolment extends TenantRow {
  @Column('uuid')
  sectionId!: string;

  @Column('uuid')
  userId!: string;

  @Column('text')
  role!: SectionRole;

  @Column('uuid', { nullable: true })
  cohortId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  droppedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}

export interface StagedColumn {
  header: string;
  meaning: string | null;
}
export interface StagedProblem {
  row: number;
  column: string;
  value: string;
  rule: string;
  fix: string;
}

@Entity('roster_imports')
@BelongsToTenant()
@References('sections', 'sectionId')
@References('users', 'createdBy')
@Index('roster_imports_section', ['tenantId', 'sectionId'])
@Check('roster_imports_state', `state in ('STAGED', 'APPLIED', 'DISCARDED')`)
export class RosterImport extends TenantRow {
  @Column('uuid')
  sectionId!: string;

  @Column('uuid')
  createdBy!: string;

  @Column('text')
  fileName!: string;

  @Column('text')
  state!: ImportState;

  @Column('jsonb')
  columns!: StagedColumn[];

  /** People of the section the file does not name; shown, never dropped. */
  @Column('integer')
  notInFile!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  appliedAt!: Date | null;
}

/** One line of an uploaded file, as it will be written when the import is confirmed. */
@Entity('roster_rows')
@BelongsToTenant()
@References('roster_imports', 'importId')
export class RosterRow {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  importId!: string;

  /** The line of the file, the header being 1. */
  @PrimaryColumn('integer')
  row!: number;

  @Column('text')
  state!: ImportRowState;

  @Column('text')
  email!: string;

  @Column('text')
  givenName!: string;

  @Column('text')
  familyName!: string;

  @Column('text', { nullable: true })
  role!: SectionRole | null;

  @Column('text', { array: true, default: '{}' })
  changes!: string[];

  @Column('jsonb', { default: [] })
  problems!: StagedProblem[];
}
