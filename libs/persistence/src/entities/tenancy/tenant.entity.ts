import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The directory of tenants: the one table without a tenant wall. It holds nothing but the name in addresses. */
@Entity('tenants')
@Unique(['slug'])
@Check('tenants_slug', `slug ~ '^[a-z0-9][a-z0-9-]{1,40}$'`)
export class Tenant {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
