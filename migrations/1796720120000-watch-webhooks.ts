import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Asks in every institution in turn, inside the walls of each, how much waits for other systems, and since when it is due. */
const WATCH_WEBHOOKS = `create function watch_webhooks(moment timestamptz)
  returns table (tenant_id uuid, since timestamptz, waiting integer)
  language plpgsql volatile set search_path = public, pg_temp as $$
  #variable_conflict use_column
  declare one uuid;
  begin
    for one in select t.id from tenants t loop
      perform set_config('app.tenant_id', one::text, true);
      return query select one, min(d.next_attempt_at) filter (where d.next_attempt_at <= moment), count(*)::int
        from webhook_deliveries d where d.tenant_id = one and d.state in ('PLANNED', 'CLAIMED');
    end loop;
  end $$`;

/** Whoever runs the installation sees whether other systems are told in time. */
export class WatchWebhooks1796720120000 implements MigrationInterface {
  name = 'WatchWebhooks1796720120000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(WATCH_WEBHOOKS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function watch_webhooks');
  }
}
