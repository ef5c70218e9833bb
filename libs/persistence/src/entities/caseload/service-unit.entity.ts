import { Check, Column, Entity, Index } from 'typeorm';
import type { ServiceKind } from '@firsthand/contracts';
import { BelongsToTenant, References } from '../keys.ts';
import { TenantRow } from '../row.ts';

/** Time a member of staff gave to one client on one day, as an employment service accounts for it. */
@Entity('service_units')
@BelongsToTenant()
@References('enrolments', 'enrolmentId')
@References('users', 'servedBy')
@Index('service_units_month', ['tenantId', 'servedOn', 'id'])
@Index('service_units_client', ['tenantId', 'enrolmentId'])
@Check(
  'service_units_kind',
  `kind in ('INTERVIEW', 'PREPARATION', 'EXPLORATION', 'COUNSELLING', 'WORKPLACE_VISIT', 'OTHER')`,
)
@Check('service_units_minutes', 'minutes between 1 and 600')
export class ServiceUnit extends TenantRow {
  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  servedBy!: string;

  @Column('date')
  servedOn!: string;

  @Column('integer')
  minutes!: number;

  @Column('text')
  kind!: ServiceKind;

  @Column('text', { default: '' })
  note!: string;

  @Column('timestamptz')
  writtenAt!: Date;
}
