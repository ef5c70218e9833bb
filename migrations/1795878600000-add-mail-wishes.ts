import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

export class AddMailWishes1795878600000 implements MigrationInterface {
  name = 'AddMailWishes1795878600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table mail_wishes (
      tenant_id uuid not null,
      id uuid not null,
      cadences jsonb not null,
      quiet_from text,
      quiet_until text,
      changed_at timestamptz not null,
      constraint mail_wishes_quiet check (quiet_from <> quiet_until and (quiet_from is null) = (quiet_until is null)),
      constraint mail_wishes_pkey primary key (tenant_id, id),
      constraint mail_wishes_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint mail_wishes_id_fkey foreign key (tenant_id, id) references users(tenant_id, id)
    )`);
    await wall(queryRunner, 'mail_wishes');
    await queryRunner.query(`alter table deliveries add column digest_id uuid,
      add constraint deliveries_digest_id_fkey foreign key (tenant_id, digest_id) references deliveries(tenant_id, id),
      drop constraint deliveries_state,
      add constraint deliveries_state
        check (state in ('PLANNED', 'CLAIMED', 'WIRE', 'GATHERED', 'SENT', 'DROPPED', 'FAILED')),
      add constraint deliveries_gathered check (state <> 'GATHERED' or digest_id is not null)`);
    await queryRunner.query(
      `create index deliveries_digest on deliveries (tenant_id, digest_id) where digest_id is not null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index deliveries_digest');
    await queryRunner.query(`alter table deliveries drop constraint deliveries_gathered,
      drop constraint deliveries_state,
      add constraint deliveries_state check (state in ('PLANNED', 'CLAIMED', 'WIRE', 'SENT', 'DROPPED', 'FAILED')),
      drop constraint deliveries_digest_id_fkey, drop column digest_id`);
    await queryRunner.query('drop table mail_wishes');
  }
}
