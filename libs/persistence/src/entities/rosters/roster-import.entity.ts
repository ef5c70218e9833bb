import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SectionRole, ImportRowState, ImportState } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

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
