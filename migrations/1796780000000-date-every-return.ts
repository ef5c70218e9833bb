import type { MigrationInterface, QueryRunner } from 'typeorm';
import { underEachTenant } from './wall.ts';

/** Of a request `rv` on the submission `s` that its student is still asked to answer. */
const OPEN = `s.superseded_at is null and not exists (
  select 1 from grades g where g.tenant_id = rv.tenant_id and g.submission_id = s.id and (g.state <> 'DRAFT' or exists (
    select 1 from past_grades p
    where p.tenant_id = rv.tenant_id and p.grade_id = g.id and p.replaced_at >= rv.asked_at)))`;

/**
 * Work that is given back has a date, always: without one nobody was told, and it waited for good. What was given back
 * without, or by a date that had passed, gets a week: from now where it is still with its student, who has it to do again.
 */
export class DateEveryReturn1796780000000 implements MigrationInterface {
  name = 'DateEveryReturn1796780000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      underEachTenant(
        `update standings st set again_at = rv.asked_at
          from revision_requests rv
          join submissions s on s.tenant_id = rv.tenant_id and s.id = rv.submission_id
          join milestones m on m.tenant_id = rv.tenant_id and m.assignment_id = s.assignment_id and m.kind = 'REFLECTION'
          where st.tenant_id = rv.tenant_id and st.milestone_id = m.id and st.enrolment_id = s.enrolment_id
            and st.again_at is null and rv.due_at is null and ${OPEN} and not exists (
              select 1 from markings mk where mk.tenant_id = rv.tenant_id and mk.id = s.assignment_id and mk.anonymous
                and (mk.revealed_at is null or mk.revealed_at > rv.asked_at))`,
        `update revision_requests rv
          set due_at = interval '7 days' + case when ${OPEN} then greatest(rv.asked_at, now()) else rv.asked_at end
          from submissions s
          where s.tenant_id = rv.tenant_id and s.id = rv.submission_id
            and (rv.due_at is null or rv.due_at <= rv.asked_at)`,
      ),
    );
    await queryRunner.query(`alter table revision_requests
      alter column due_at set not null,
      add constraint revision_requests_due check (due_at > asked_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table revision_requests
      drop constraint revision_requests_due, alter column due_at drop not null`);
  }
}
