import { Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** What a student makes of everything they read and heard about one occupation. Saved as it is typed. */
@Entity('syntheses')
@BelongsToTenant()
@References('users', 'ownerId')
@References('occupations', 'occupationId')
@Unique(['tenantId', 'ownerId', 'occupationId'])
export class Synthesis extends TenantRow {
  @Column('uuid')
  ownerId!: string;

  @Column('uuid')
  occupationId!: string;

  /** What they now believe. */
  @Column('text', { default: '' })
  believe!: string;

  /** What changed their mind. */
  @Column('text', { default: '' })
  changed!: string;

  /** Counts the saves, so that one over an older text is noticed. */
  @Column('integer')
  revision!: number;

  @Column('timestamptz')
  savedAt!: Date;
}
