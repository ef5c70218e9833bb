import { Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToTenant } from '../keys.ts';
import { TenantRow } from '../row.ts';

@Entity('occupations')
@BelongsToTenant()
@Unique(['tenantId', 'source', 'code'])
@Index('occupations_title', { synchronize: false })
export class Occupation extends TenantRow {
  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  description!: string;

  /** O*NET-SOC or NOC code; null for the starter list and the tenant's own. */
  @Column('text', { nullable: true })
  code!: string | null;

  /** STARTER (ours), ONET, NOC or OWN. */
  @Column('text')
  source!: string;

  /** Which release of O*NET or NOC it was last read from: its credit names it. */
  @Column('text', { nullable: true })
  release!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
