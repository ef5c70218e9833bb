import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './wall.ts';

export class AddLetters1795544000000 implements MigrationInterface {
  name = 'AddLetters1795544000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table letters (
      tenant_id uuid not null,
      id uuid not null,
      sender_id uuid not null,
      contact_id uuid,
      purpose text not null,
      to_name text not null,
      to_address text not null,
      subject text not null,
      text text not null,
      calendar text,
      calendar_method text,
      dedup_key text not null,
      state text not null default 'WAITING',
      refusal text,
      created_at timestamptz not null,
      settled_at timestamptz,
      constraint letters_state check (
        (state = 'REFUSED') = (refusal is not null) and (state = 'WAITING') = (settled_at is null)),
      constraint letters_pkey primary key (tenant_id, id),
      constraint letters_sender_id_dedup_key_key unique (tenant_id, sender_id, dedup_key),
      constraint letters_tenant_id_fkey foreign key (tenant_id) references tenants(id),
      constraint letters_sender_id_fkey foreign key (tenant_id, sender_id) references users(tenant_id, id),
      constraint letters_contact_id_fkey foreign key (tenant_id, contact_id) references contacts(tenant_id, id)
    )`);
    await queryRunner.query(`create index letters_sent_by on letters (tenant_id, sender_id, created_at)`);
    await queryRunner.query(`create index letters_contact on letters (tenant_id, contact_id, created_at)`);
    await wall(queryRunner, 'letters');
    await queryRunner.query(`alter table deliveries add column letter_id uuid,
      add constraint deliveries_letter_id_fkey foreign key (tenant_id, letter_id) references letters(tenant_id, id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table deliveries drop column letter_id');
    await queryRunner.query('drop table letters');
  }
}
