import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { BelongsToTenant } from '../keys.ts';

/** The institution's logo, drawn anew and small: it lies here, so that it changes with what is written beside it. */
@Entity('tenant_logos')
@BelongsToTenant()
@Check('tenant_logos_bytes', 'length(bytes) between 1 and 262144')
export class TenantLogo {
  @PrimaryColumn('uuid')
  tenantId!: string;

  /** PNG. */
  @Column('bytea')
  bytes!: Buffer;

  @Column('text')
  sha256!: string;

  @Column('integer')
  width!: number;

  @Column('integer')
  height!: number;

  @Column('timestamptz')
  savedAt!: Date;
}
