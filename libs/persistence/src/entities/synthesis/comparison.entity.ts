import { Column, Entity, Unique } from 'typeorm';
import type { ComparisonDimension } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** How one occupation does on one dimension, in the student's eyes. */
export interface ComparedCell {
  /** From 1 (speaks against it) to 5 (speaks for it); null while it has only words. */
  rating: number | null;
  words: string;
}
export type ComparedCells = Partial<Record<ComparisonDimension, ComparedCell>>;

/** A student's occupations held against each other. One page, saved as it is filled in. */
@Entity('comparisons')
@BelongsToTenant()
@References('users', 'ownerId')
@Unique(['tenantId', 'ownerId'])
export class Comparison extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  /** By the occupation's id. */
  @Column('jsonb')
  cells!: Record<string, ComparedCells>;

  @Column('jsonb')
  weights!: Partial<Record<ComparisonDimension, number>>;

  @Column('integer')
  revision!: number;

  @Column('timestamptz')
  savedAt!: Date;
}
