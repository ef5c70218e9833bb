import { PrimaryColumn } from 'typeorm';

/** What every tenant table has: the key `(tenant_id, id)`. `id` is a UUID v7, made by the application. */
export abstract class TenantRow {
  @PrimaryColumn('uuid')
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;
}
