import { Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

@Entity('cohorts')
@BelongsToTenant()
@References('sections', 'sectionId')
@Unique(['tenantId', 'sectionId', 'name'])
@Unique(['tenantId', 'sectionId', 'id'])
export class Cohort extends TenantRow {
  @Column('uuid')
  sectionId!: string;

  @Column('text')
  name!: string;

  @Column('integer', { default: 1 })
  version!: number;
}
