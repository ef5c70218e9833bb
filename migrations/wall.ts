import type { QueryRunner } from 'typeorm';

/**
 * Puts a tenant's wall around a table: row-level security, forced on the owner too, for what is read and for what is
 * written. Without a bound tenant `current_setting` raises: an error, not silence.
 */
export async function wall(
  queryRunner: QueryRunner,
  table: string,
  rights = 'select, insert, update, delete',
): Promise<void> {
  const mine = `tenant_id = current_setting('app.tenant_id')::uuid`;
  await queryRunner.query(`alter table ${table} enable row level security`);
  await queryRunner.query(`alter table ${table} force row level security`);
  await queryRunner.query(`create policy tenant_wall on ${table} using (${mine}) with check (${mine})`);
  await queryRunner.query(`grant ${rights} on ${table} to firsthand_application`);
}

/** Runs these statements once under every tenant: even the owner sees no row without one. */
export const underEachTenant = (...statements: string[]) => `do $$
  declare one uuid;
  begin
    for one in select id from tenants loop
      perform set_config('app.tenant_id', one::text, true);
      ${statements.map((sql) => `${sql};`).join('\n      ')}
    end loop;
  end $$`;
