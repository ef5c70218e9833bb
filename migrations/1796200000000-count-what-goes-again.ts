import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a mail that failed may be sent once more. Not what carries others, which go by themselves; not what was written to
 * people outside, whose writer is told; not what opens an account, whose secret went with the first try.
 */
const GOES_AGAIN = `create function goes_again(letter_id uuid, template text) returns boolean language sql immutable
  as $$ select letter_id is null and template not in ('DIGEST', 'INVITATION', 'PASSWORD_RESET') $$`;

/** The last day and the last hour in figures: whose words they were, and what they said, is not among them. */
const countMail = (failed: string) => `create or replace function count_mail(moment timestamptz)
  returns table (tenant_id uuid, slug text, planned integer, sent integer, dropped integer, failures jsonb, lateness jsonb)
  language plpgsql volatile set search_path = public, pg_temp as $$
  #variable_conflict use_column
  declare one tenants;
  begin
    for one in select * from tenants t order by t.slug loop
      perform set_config('app.tenant_id', one.id::text, true);
      return query select one.id, one.slug,
        (select count(*)::int from deliveries d where d.tenant_id = one.id and d.state in ('PLANNED', 'CLAIMED', 'WIRE')),
        (select count(*)::int from deliveries d
          where d.tenant_id = one.id and d.sent_at > moment - interval '24 hours' and d.template <> 'DIGEST'),
        (select count(*)::int from deliveries d
          where d.tenant_id = one.id and d.state = 'DROPPED' and d.created_at > moment - interval '24 hours'
            and d.note in ('DEADLINE_PASSED', 'TOO_LATE', 'SUPERSEDED', 'DAY_OVER', 'LINK_DEAD'))
          + (select count(*)::int from reminders r
            where r.tenant_id = one.id and r.state = 'DROPPED' and r.issued_at > moment - interval '24 hours'),
        (select coalesce(jsonb_object_agg(f.reason, f.count), '{}') from (
          select coalesce(substring(d.note from '^[245][0-9][0-9]'), 'OTHER') as reason, count(*) as count from deliveries d
          where d.tenant_id = one.id and d.state = 'FAILED' and d.created_at > moment - interval '24 hours' ${failed}
          group by 1) f),
        (select coalesce(jsonb_object_agg(l.seconds, l.count), '{}') from (
          select case when late <= 1 then 1 when late <= 5 then 5 when late <= 15 then 15 when late <= 60 then 60
            when late <= 300 then 300 when late <= 3600 then 3600 else 86400 end as seconds, count(*) as count
          from (select extract(epoch from d.sent_at - d.due_at) as late from deliveries d
            where d.tenant_id = one.id and d.sent_at > moment - interval '1 hour' and d.due_at is not null
              and d.template <> 'DIGEST') d
          group by 1) l);
    end loop;
  end $$`;

/** Failures are counted where they can be sent once more, and no others. */
export class CountWhatGoesAgain1796200000000 implements MigrationInterface {
  name = 'CountWhatGoesAgain1796200000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(GOES_AGAIN);
    await queryRunner.query(countMail('and goes_again(d.letter_id, d.template)'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(countMail(''));
    await queryRunner.query('drop function goes_again');
  }
}
