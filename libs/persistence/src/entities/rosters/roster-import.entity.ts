import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type {
  ImportRowState,
  ImportState,
  RosterDelimiter,
  RosterEncoding,
  RosterEntrance,
  RosterFormat,
  SectionRole,
} from '@firsthand/contracts';
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

/** How a file was read. */
export interface StagedReading {
  format: RosterFormat;
  encoding: RosterEncoding | null;
  delimiter: RosterDelimiter;
  groups: { id: string; title: string; people: number }[];
  group: string | null;
  elsewhere: number;
  /** It names only whom something has changed for. */
  changesOnly: boolean;
}

/** What a row found before it was written, so that it can be taken back. */
export interface RowBefore {
  /** Null: nobody had this address or number. */
  user: { email: string | null; givenName: string; familyName: string; roles: string[] } | null;
  /** Null: they were not in the section. */
  enrolment: { role: SectionRole; dropped: boolean; movedToId: string | null } | null;
}

@Entity('roster_imports')
@BelongsToTenant()
@References('sections', 'sectionId')
@References('users', 'createdBy')
@Index('roster_imports_section', ['tenantId', 'sectionId'])
@Index('roster_imports_staged', ['tenantId', 'createdAt', 'id'], { where: `state = 'STAGED'` })
@Check('roster_imports_state', `state in ('STAGED', 'APPLIED', 'DISCARDED', 'UNDONE')`)
@Check('roster_imports_undone', `(state = 'UNDONE') = (undone_at is not null)`)
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

  @Column('jsonb', { default: {} })
  reading!: StagedReading;

  /** Students of the section the file does not name; never dropped without being asked for. */
  @Column('integer')
  notInFile!: number;

  /** How many of them were. */
  @Column('integer', { default: 0 })
  dropped!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  appliedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}

/** The file of a preview, so that it can be read in another way; gone once the preview is confirmed or put away. */
@Entity('roster_sources')
@BelongsToTenant()
@References('roster_imports', 'importId')
export class RosterSource {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  importId!: string;

  @Column('bytea')
  bytes!: Buffer;
}

/** One line of an uploaded file, as it will be written when the import is confirmed. */
@Entity('roster_rows')
@BelongsToTenant()
@References('roster_imports', 'importId')
@References('users', 'userId')
@Index('roster_rows_errors', ['tenantId', 'importId'], { where: `state = 'ERROR'` })
@Check('roster_rows_comes_by', `comes_by in ('MAIL', 'CARD', 'ACCOUNT')`)
export class RosterRow {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  importId!: string;

  /** The line of the file, the header being 1; below zero for students the file does not name. */
  @PrimaryColumn('integer')
  row!: number;

  @Column('text')
  state!: ImportRowState;

  @Column('text', { nullable: true })
  email!: string | null;

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

  /** Whom the row is about, once that is known. */
  @Column('uuid', { nullable: true })
  userId!: string | null;

  /** What another system calls them. */
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** The file says they have left: it brings nobody in. */
  @Column('boolean', { default: false })
  leaving!: boolean;

  /** How who is added comes in, as it was when the rows were compared; null of everybody else. */
  @Column('text', { nullable: true })
  comesBy!: RosterEntrance | null;

  /** What stood in a row that has to be mended. */
  @Column('text', { array: true, default: '{}' })
  cells!: string[];

  /** Null for a row that has not been written. */
  @Column('jsonb', { nullable: true })
  before!: RowBefore | null;
}
