import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import type { PreparationItem } from '@firsthand/contracts';
import { BelongsToTenant } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** One thing a student has made ready for one meeting. Which there are depends on how they meet. */
@Entity('preparation_ticks')
@BelongsToTenant()
@ForeignKey('interviews', ['tenantId', 'interviewId'], ['tenantId', 'id'], { onDelete: 'CASCADE' })
@Unique(['tenantId', 'interviewId', 'item'])
export class PreparationTick extends TenantRow {
  @Column('uuid')
  interviewId!: string;

  @Column('text')
  item!: PreparationItem;

  @Column('timestamptz')
  tickedAt!: Date;
}
