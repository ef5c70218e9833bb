import { Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant } from '../keys.ts';
import { TenantRow } from '../row.ts';

@Entity('courses')
@BelongsToTenant()
@Unique(['tenantId', 'code'])
export class Course extends TenantRow {
  @Column('text')
  code!: string;

  @Column('text')
  title!: string;

  @Column('integer', { default: 1 })
  version!: number;
}
