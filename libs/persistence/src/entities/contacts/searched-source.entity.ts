import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactSource } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';

/** A student looked for people in a place and found nobody there. */
@Entity('searched_sources')
@BelongsToTenant()
@References('users', 'ownerId')
export class SearchedSource {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('text')
  source!: ContactSource;

  @Column('timestamptz')
  searchedAt!: Date;
}
