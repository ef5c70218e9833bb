import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A whole draft that nobody handed in can be handed in by an instructor. It counts from when the draft was last saved;
 * who did it, when and why is kept beside that, and it can be taken back.
 */
export class HandInOnBehalf1795911200000 implements MigrationInterface {
  name = 'HandInOnBehalf1795911200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table submissions
      add column handed_in_by uuid,
      add column handed_in_at timestamptz,
      add column handed_in_reason text,
      add column withdrawn_at timestamptz,
      add constraint submissions_handed_in_by_fkey foreign key (tenant_id, handed_in_by) references users(tenant_id, id),
      add constraint submissions_on_behalf check (
        (handed_in_by is null) = (handed_in_at is null) and (handed_in_by is null) = (handed_in_reason is null)),
      add constraint submissions_withdrawn check (
        withdrawn_at is null or (handed_in_by is not null and superseded_at is not null))`);
    await queryRunner.query('grant update (withdrawn_at) on submissions to firsthand_application');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table submissions
      drop column handed_in_by, drop column handed_in_at, drop column handed_in_reason, drop column withdrawn_at`);
  }
}
