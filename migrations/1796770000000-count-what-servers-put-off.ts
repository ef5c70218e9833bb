import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How often a mail server put a mail off is counted apart from how often none was reached: a mail fails by what servers say
 * about it, not by an outage.
 */
export class CountWhatServersPutOff1796770000000 implements MigrationInterface {
  name = 'CountWhatServersPutOff1796770000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table deliveries add column put_off integer not null default 0');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table deliveries drop column put_off');
  }
}
