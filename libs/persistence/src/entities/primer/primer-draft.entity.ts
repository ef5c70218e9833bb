import { Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';
import type { PrimerContent } from './primer-version.entity.ts';

/** What staff are writing for the tenant's next version of the primer; at most one. */
@Entity('primer_drafts')
@BelongsToTenant()
@References('users', 'savedBy')
@Unique(['tenantId'])
export class PrimerDraft extends TenantRow {
  @Column('jsonb')
  content!: PrimerContent;

  @Column('timestamptz')
  savedAt!: Date;

  @Column('uuid')
  savedBy!: string;

  @Column('integer', { default: 1 })
  version!: number;
}
