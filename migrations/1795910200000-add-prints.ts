import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant, wall } from './wall.ts';

/** By what a reflection is recognised in another, and what staff have looked at and put aside. */
export class AddPrints1795910200000 implements MigrationInterface {
  name = 'AddPrints1795910200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table submission_prints (
      tenant_id uuid not null,
      submission_id uuid not null,
      print bigint not null,
      constraint submission_prints_pkey primary key (tenant_id, submission_id, print),
      constraint submission_prints_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint submission_prints_submission_id_fkey foreign key (tenant_id, submission_id)
        references submissions(tenant_id, id) on delete cascade
    )`);
    await queryRunner.query(
      'create index submission_prints_alike on submission_prints (tenant_id, print, submission_id)',
    );
    await wall(queryRunner, 'submission_prints');
    await queryRunner.query(`create table prints_due (
      tenant_id uuid not null,
      id uuid not null,
      constraint prints_due_pkey primary key (tenant_id, id),
      constraint prints_due_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint prints_due_id_fkey foreign key (tenant_id, id) references submissions(tenant_id, id) on delete cascade
    )`);
    await wall(queryRunner, 'prints_due');
    await queryRunner.query(`create table set_asides (
      tenant_id uuid not null,
      id uuid not null,
      submission_id uuid not null,
      kind text not null,
      about_id uuid not null,
      set_by uuid not null,
      set_at timestamptz not null,
      constraint set_asides_kind check (kind in ('SAME_WORDS', 'SAME_PERSON', 'MINUTES')),
      constraint set_asides_pkey primary key (tenant_id, id),
      constraint set_asides_submission_id_kind_about_id_key unique (tenant_id, submission_id, kind, about_id),
      constraint set_asides_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint set_asides_submission_id_fkey foreign key (tenant_id, submission_id)
        references submissions(tenant_id, id) on delete cascade,
      constraint set_asides_set_by_fkey foreign key (tenant_id, set_by) references users(tenant_id, id)
    )`);
    await wall(queryRunner, 'set_asides');
    // When somebody is forgotten in a text, what it is recognised by goes with the words and is taken anew without them.
    await queryRunner.query(`create function forget_prints() returns trigger language plpgsql as $$
      begin
        delete from submission_prints where tenant_id = new.tenant_id and submission_id = new.id;
        insert into prints_due (tenant_id, id) values (new.tenant_id, new.id) on conflict do nothing;
        return null;
      end $$`);
    await queryRunner.query(`create trigger forget_prints after update of snapshot on submissions
      for each row when (old.snapshot is distinct from new.snapshot) execute function forget_prints()`);
    // What has been handed in so far is read by the worker, some at a time.
    await queryRunner.query(
      underEachTenant(
        'insert into prints_due (tenant_id, id) select one, id from submissions where tenant_id = one',
      ),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop trigger forget_prints on submissions');
    await queryRunner.query('drop function forget_prints');
    await queryRunner.query('drop table set_asides, prints_due, submission_prints');
  }
}
