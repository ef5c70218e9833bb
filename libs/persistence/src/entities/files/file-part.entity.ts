import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BelongsToTenant, GoesWith } from '../keys.ts';

/** Part of a file that is on its way; gone once the file is whole, or goes. */
@Entity('file_parts')
@BelongsToTenant()
@GoesWith('files', 'fileId')
export class FilePart {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  fileId!: string;

  /** Of its first byte in the file. */
  @PrimaryColumn('integer')
  start!: number;

  @Column('bytea')
  bytes!: Buffer;
}
