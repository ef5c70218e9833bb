import { Check, Column, Entity, Index } from 'typeorm';
import type { FilePurpose, FileState } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A photo somebody keeps. Its bytes lie in the file store; without this row nobody is shown them. */
@Entity('files')
@BelongsToTenant()
@References('users', 'ownerId')
@Index('files_owner', ['tenantId', 'ownerId'])
@Index('files_loose', { synchronize: false })
@Check('files_purpose', `purpose in ('CARD', 'THANKS')`)
@Check('files_state', `state in ('STORING', 'KEPT', 'REMOVING')`)
export class StoredFile extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  /** Decides who besides the owner may see it. */
  @Column('text')
  purpose!: FilePurpose;

  @Column('text')
  state!: FileState;

  /** Of what was sent, so that the same sent again is known. */
  @Column('text')
  sha256!: string;

  /** Of the picture as it is kept. */
  @Column('integer')
  bytes!: number;

  @Column('integer')
  width!: number;

  @Column('integer')
  height!: number;

  @Column('timestamptz')
  createdAt!: Date;

  /** Since when nothing refers to it; null while something does. */
  @Column('timestamptz', { nullable: true })
  looseSince!: Date | null;
}
