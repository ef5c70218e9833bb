import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = (...kinds: string[]) => `alter table milestones
  drop constraint milestones_kind,
  add constraint milestones_kind check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`;

/** Every step of the work can be dated; interviews by their number too, and each step may be worth points. */
export class WidenMilestones1795876800000 implements MigrationInterface {
  name = 'WidenMilestones1795876800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      kinds(
        ...['PLEDGE', 'RESEARCH', 'CONTACTS', 'OUTREACH', 'INTERVIEWS', 'THANKS', 'LOOKING_BACK'],
        ...['SYNTHESIS', 'COMPARISON', 'REFLECTION'],
      ),
    );
    await queryRunner.query(`alter table milestones
      add column count integer,
      add column points numeric(8,2),
      add constraint milestones_count check (count is null or (kind = 'INTERVIEWS' and count > 0)),
      add constraint milestones_points check (points >= 0)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table milestones drop column count, drop column points');
    await queryRunner.query(kinds('PLEDGE', 'RESEARCH', 'CONTACTS', 'OUTREACH', 'INTERVIEWS', 'REFLECTION'));
  }
}
