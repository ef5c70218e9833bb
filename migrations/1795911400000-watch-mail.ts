import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Asks in every institution in turn, inside the walls of each. */
const inEach = (name: string, columns: string, body: string) => `create function ${name}(moment timestamptz)
  returns table (tenant_id uuid, slug text, ${columns})
  language plpgsql volatile set search_path = public, pg_temp as $$
  #variable_conflict use_column
  declare one tenants;
  begin
    for one in select * from tenants t order by t.slug loop
      perform set_config('app.tenant_id', one.id::text, true);
      return query ${body};
    end loop;
  end $$`;

/** Since when what is due waits, and what may have left: a few looks into an index each, however much there is. */
const WATCH_MAIL = inEach(
  'watch_mail',
  'mail_since timestamptz, reminders_since timestamptz, in_doubt integer',
  `select one.id, one.slug,
    (select min(d.next_attempt_at) from deliveries d
      where d.tenant_id = one.id and d.state in ('PLANNED', 'CLAIMED', 'WIRE') and d.next_attempt_at <= moment),
    (select min(r.issue_at) from rungs r where r.tenant_id = one.id and r.issued_at is null and r.issue_at <= moment),
    (select count(*)::int from deliveries d
      where d.tenant_id = one.id and d.state = 'WIRE' and coalesce(d.lease_until, '-infinity') <= moment)`,
);

/** The last day and the last hour in figures: whose words they were, and what they said, is not among them. */
const COUNT_MAIL = inEach(
  'count_mail',
  'planned integer, sent integer, dropped integer, failures jsonb, lateness jsonb',
  `select one.id, one.slug,
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
      where d.tenant_id = one.id and d.state = 'FAILED' and d.created_at > moment - interval '24 hours'
      group by 1) f),
    (select coalesce(jsonb_object_agg(l.seconds, l.count), '{}') from (
      select case when late <= 1 then 1 when late <= 5 then 5 when late <= 15 then 15 when late <= 60 then 60
        when late <= 300 then 300 when late <= 3600 then 3600 else 86400 end as seconds, count(*) as count
      from (select extract(epoch from d.sent_at - d.due_at) as late from deliveries d
        where d.tenant_id = one.id and d.sent_at > moment - interval '1 hour' and d.due_at is not null
          and d.template <> 'DIGEST') d
      group by 1) l)`,
);

/** Whoever runs the installation sees whether mail leaves in time, in every institution, and nothing that is in it. */
export class WatchMail1795911400000 implements MigrationInterface {
  name = 'WatchMail1795911400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run('alter table deliveries add column due_at timestamptz');
    await run(`create index deliveries_wire on deliveries (tenant_id) where state = 'WIRE'`);
    await run('create index deliveries_sent on deliveries (tenant_id, sent_at) where sent_at is not null');
    await run(`create index reminders_dropped on reminders (tenant_id, issued_at) where state = 'DROPPED'`);
    await run(WATCH_MAIL);
    await run(COUNT_MAIL);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string) => queryRunner.query(sql);
    await run('drop function count_mail');
    await run('drop function watch_mail');
    await run('drop index reminders_dropped');
    await run('drop index deliveries_sent');
    await run('drop index deliveries_wire');
    await run('alter table deliveries drop column due_at');
  }
}
