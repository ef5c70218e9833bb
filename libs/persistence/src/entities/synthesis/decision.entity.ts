import { Check, Column, Entity, Index } from 'typeorm';
import type { Leaning } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** Would I pursue it, and how sure am I? Never changed: a changed mind is another row. */
@Entity('decisions')
@BelongsToTenant()
@References('users', 'ownerId')
@References('occupations', 'occupationId')
@Index('decisions_course', ['tenantId', 'ownerId', 'occupationId', 'decidedAt', 'id'])
@Check('decisions_leaning', `leaning in ('YES', 'PERHAPS', 'NO')`)
@Check('decisions_confidence', 'confidence between 0 and 100')
export class Decision extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  @Column('uuid')
  occupationId!: string;

  @Column('text')
  leaning!: Leaning;

  @Column('integer')
  confidence!: number;

  @Column('text', { default: '' })
  reason!: string;

  @Column('timestamptz')
  decidedAt!: Date;
}
