import { ForeignKey } from 'typeorm';

/** The tenant of a row exists. */
export function BelongsToTenant(): ClassDecorator {
  return ForeignKey('tenants', ['tenantId'], ['id'], { onDelete: 'NO ACTION' }) as ClassDecorator;
}

/**
 * A reference inside one tenant: `(tenant_id, column)` → `(tenant_id, id)`. The database itself forbids a reference
 * into another tenant.
 */
export function References(table: string, column: string): ClassDecorator {
  return ForeignKey(table, ['tenantId', column], ['tenantId', 'id']) as ClassDecorator;
}

/** As `References`, and the row goes when what it speaks of goes: for what a later noun hangs on an earlier one's row. */
export function GoesWith(table: string, column: string): ClassDecorator {
  return ForeignKey(table, ['tenantId', column], ['tenantId', 'id'], {
    onDelete: 'CASCADE',
  }) as ClassDecorator;
}
