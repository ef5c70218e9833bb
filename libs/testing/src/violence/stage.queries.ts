/** Said by the database itself: a mail was on the wire, and somebody took it up without knowing whether it had arrived. */
export const WITNESS = `
  create table if not exists doubts (tenant_id uuid not null, delivery_id uuid not null);
  create or replace function witness_doubt() returns trigger language plpgsql security definer as $$
    begin insert into public.doubts values (new.tenant_id, new.id); return null; end $$;
  create or replace trigger witness_doubt after update on deliveries for each row
    when (old.state = 'WIRE' and new.state = 'WIRE' and new.fence > old.fence) execute function witness_doubt()`;

/** People of one cohort and the step of the ladder on which all of them are to be reminded. */
export const FILL = `
  with numbered as (select n, uuidv7() as id from generate_series(1, $6::int) n
  ), people as (
    insert into users (tenant_id, id, email, given_name, family_name, roles, locale, created_at)
    select $1::uuid, id, 'person-' || n || '@' || $2::text || '.example.org', 'Robin', 'Person ' || n, '{STUDENT}',
      case when n % 2 = 0 then 'en' else 'fr' end, $8::timestamptz from numbered
    returning id
  ), wishes as (
    insert into mail_wishes (tenant_id, id, cadences, quiet_from, quiet_until, changed_at)
    select $1, id, '{}', $9::text, $10::text, $8 from people where $9::text is not null
  ), enrolled as (
    insert into enrolments (tenant_id, id, section_id, user_id, role, cohort_id, created_at)
    select $1, uuidv7(), $3::uuid, id, 'STUDENT', $4::uuid, $8 from people
  )
  insert into rungs (tenant_id, id, milestone_id, offset_minutes, deadline_at, issue_at)
  values ($1, uuidv7(), $5::uuid, -2880, $7::timestamptz, $8)`;

/** Whether every mail there is waits for a later time than this, and no reminder for an earlier one. */
export const PUT_OFF = `
  select not exists (select 1 from rungs where issued_at is null and issue_at <= $1)
    and exists (select 1 from deliveries where state = 'PLANNED')
    and not exists (select 1 from deliveries where state in ('PLANNED', 'CLAIMED', 'WIRE')
      and (state <> 'PLANNED' or next_attempt_at <= $1)) as "putOff"`;

/** What is not told or sent yet, how much of it is in somebody's hands, and when the next of the rest is to be tried. */
export const LEFT = `
  select (select count(*)::int from rungs where issued_at is null)
      + (select count(*)::int from deliveries where state in ('PLANNED', 'CLAIMED', 'WIRE')) as open,
    (select count(*)::int from rungs where issued_at is null)
      + (select count(*)::int from deliveries where state in ('PLANNED', 'CLAIMED', 'WIRE') and lease_until is not null)
      as "heldUp",
    (select min(next_attempt_at) from deliveries where state in ('PLANNED', 'WIRE')) as "nextAt"`;

/** Of the institution $1 with so many people, whose mail was to wait until $3. */
export const JUDGED = `
  select $2::int - count(distinct user_id)::int as untold, (count(*) - count(distinct user_id))::int as "toldTwice",
    (select count(*)::int from doubts where tenant_id = $1) as "inDoubt",
    (select count(*)::int from deliveries where tenant_id = $1 and sent_at < $3::timestamptz - interval '1 minute') as early
  from notifications where tenant_id = $1 and kind = 'REMINDER'`;

/** As a commit does that leaves mail to be sent; the time is past by every wrong clock. */
export const RING = `
  with rung as (
    insert into outbox (tenant_id, id, job, data, available_at)
    select tenant_id, uuidv7(), 'mail.deliver', '{}'::jsonb, now() - interval '10 days' from deliveries
    where state in ('PLANNED', 'WIRE') group by tenant_id returning tenant_id
  )
  select pg_notify('firsthand_outbox', tenant_id::text) from rung`;
