import { Check, Column, Entity, Index } from 'typeorm';
import type { FilePurpose, FileState } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** A photo somebody keeps, or a file that goes with a reflection. Its bytes lie in the file store; without this row nobody is shown them. */
@Entity('files')
@BelongsToTenant()
@References('users', 'ownerId')
@Index('files_owner', ['tenantId', 'ownerId'])
@Index('files_loose', { synchronize: false })
@Check('files_purpose', `purpose in ('CARD', 'THANKS', 'ATTACHMENT')`)
@Check('files_state', `state in ('ARRIVING', 'STORING', 'KEPT', 'REMOVING')`)
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

  /** As it is kept; while it arrives, as it was announced. */
  @Column('integer')
  bytes!: number;

  /** By what is in it. */
  @Column('text', { default: 'image/jpeg' })
  type!: string;

  /** So many bytes of a file in parts have come. */
  @Column('integer', { default: 0 })
  received!: number;

  /** Of the bytes as they are kept, for a file that came in parts. */
  @Column('text', { nullable: true })
  keptSha256!: string | null;

  /** A virus scanner looked at it and found nothing. */
  @Column('boolean', { default: false })
  scanned!: boolean;

  /** Nought for what is no picture. */

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
