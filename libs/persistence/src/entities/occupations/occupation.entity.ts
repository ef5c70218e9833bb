import { Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant } from '../keys.ts';
import { TenantRow } from '../row.ts';

@Entity('occupations')
@BelongsToTenant()
@Unique(['tenantId', 'source', 'title'])
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
}
