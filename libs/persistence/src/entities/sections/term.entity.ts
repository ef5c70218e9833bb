import { Check, Column, Entity, Unique } from 'typeorm';
import { BelongsToTenant } from '../keys.ts';
import { TenantRow } from '../row.ts';

@Entity('terms')
@BelongsToTenant()
@Unique(['tenantId', 'name'])
@Check('terms_dates', 'starts_on <= ends_on')
export class Term extends TenantRow {
  @Column('text')
  name!: string;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @Column('integer', { default: 1 })
  version!: number;
}
