import { statement } from '@firsthand/persistence';
import { hasComeIn } from '../identity/identity.queries.ts';

/**
 * So long after its end a term is counted anew, because work is still entered and graded. Then its figures stay, also when
 * the work they were counted from has had its time, which is never sooner (`retention_rules_days`).
 */
const TERM_STAYS_OPEN_DAYS = 60;
/** How many weeks back an institution is counted the first time. */
const WEEKS_AT_FIRST = 52;

const IS_STAFF = (u: string) => `${u}.roles && array['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR']`;
const HELD = 'i.actual_minutes is not null and not i.practice';

/** Terms that may have changed since they were counted, and those with a section that never was. */
export const TERMS_TO_COUNT = statement<{ id: string }, readonly [now: Date]>(`
  select t.id from terms t join tenant_settings ts on ts.tenant_id = $1
  where t.tenant_id = $1
    and (t.ends_on >= ($2::timestamptz at time zone ts.zone)::date - ${TERM_STAYS_OPEN_DAYS} or exists (
      select 1 from sections s where s.tenant_id = $1 and s.term_id = t.id and not exists (
        select 1 from usage_sections x where x.tenant_id = $1 and x.section_id = s.id)))`);

/** Of whoever is in a section now: who left is in no figure, and who moved is where they went. Each table is gone through once. */
export const COUNT_SECTIONS = statement<never, readonly [now: Date, termIds: readonly string[]]>(`
  with here as materialized (
    select e.id, e.section_id, u.id as user_id, ${hasComeIn('u')} as came, u.ended_at is not null as ended
    from sections s
    join enrolments e on e.tenant_id = $1 and e.section_id = s.id and e.role = 'STUDENT' and e.dropped_at is null
    join users u on u.tenant_id = $1 and u.id = e.user_id
    where s.tenant_id = $1 and s.term_id = any($3::uuid[])
  ), people as (
    select h.section_id, count(*) as students, count(*) filter (where h.came) as students_in,
      count(*) filter (where not h.came and not h.ended and (select max(l.expires_at) from links l
        where l.tenant_id = $1 and l.user_id = h.user_id and l.purpose = 'INVITATION') <= $2) as expired
    from here h group by 1
  ), held as (
    select h.section_id, count(*) as interviews
    from here h join interviews i on i.tenant_id = $1 and i.enrolment_id = h.id and ${HELD} group by 1
  ), done as (
    select h.section_id, count(*) as reflections, count(*) filter (where g.state = 'RELEASED') as grades
    from here h join submissions m on m.tenant_id = $1 and m.enrolment_id = h.id and m.superseded_at is null
    left join grades g on g.tenant_id = $1 and g.submission_id = m.id group by 1
  )
  insert into usage_sections as x (tenant_id, section_id, term_id, label, open, students, students_in, waiting, expired,
    interviews, reflections, grades, ungraded)
  select s.tenant_id, s.id, s.term_id, c.code || ' ' || s.name,
    exists (select 1 from assignments a where a.tenant_id = $1 and a.section_id = s.id and a.published_at is not null),
    coalesce(p.students, 0), coalesce(p.students_in, 0), coalesce(p.students - p.students_in, 0), coalesce(p.expired, 0),
    coalesce(h.interviews, 0), coalesce(d.reflections, 0), coalesce(d.grades, 0), coalesce(d.reflections - d.grades, 0)
  from sections s
  join courses c on c.tenant_id = $1 and c.id = s.course_id
  left join people p on p.section_id = s.id
  left join held h on h.section_id = s.id
  left join done d on d.section_id = s.id
  where s.tenant_id = $1 and s.term_id = any($3::uuid[])
  on conflict (tenant_id, section_id) do update set term_id = excluded.term_id, label = excluded.label,
    open = excluded.open, students = excluded.students, students_in = excluded.students_in, waiting = excluded.waiting,
    expired = excluded.expired, interviews = excluded.interviews, reflections = excluded.reflections,
    grades = excluded.grades, ungraded = excluded.ungraded`);

/** Whoever is in two sections of a term is one of its students. */
export const COUNT_TERMS = statement<never, readonly [termIds: readonly string[]]>(`
  insert into usage_terms (tenant_id, term_id, sections, sections_open, students, students_in, interviews, reflections,
    grades)
  select t.tenant_id, t.id, x.sections, x.sections_open, p.students, p.students_in, x.interviews, x.reflections, x.grades
  from terms t
  cross join lateral (
    select count(*) as sections, count(*) filter (where x.open) as sections_open,
      coalesce(sum(x.interviews), 0) as interviews, coalesce(sum(x.reflections), 0) as reflections,
      coalesce(sum(x.grades), 0) as grades
    from usage_sections x where x.tenant_id = $1 and x.term_id = t.id) x
  cross join lateral (
    select count(*) as students, count(*) filter (where ${hasComeIn('u')}) as students_in
    from users u where u.tenant_id = $1 and u.id in (
      select e.user_id from sections s
      join enrolments e on e.tenant_id = $1 and e.section_id = s.id and e.role = 'STUDENT' and e.dropped_at is null
      where s.tenant_id = $1 and s.term_id = t.id)) p
  where t.tenant_id = $1 and t.id = any($2::uuid[])
  on conflict (tenant_id, term_id) do update set sections = excluded.sections, sections_open = excluded.sections_open,
    students = excluded.students, students_in = excluded.students_in, interviews = excluded.interviews,
    reflections = excluded.reflections, grades = excluded.grades`);

export const FORGET_TERM_WEEKS = statement<never, readonly [termIds: readonly string[]]>(`
  delete from usage_term_weeks where tenant_id = $1 and term_id = any($2::uuid[])`);

/** By the institution's clock. Interviews in the week they took place, the rest when it was handed in or released. */
export const COUNT_TERM_WEEKS = statement<never, readonly [termIds: readonly string[]]>(`
  with place as (
    select ts.zone from tenant_settings ts where ts.tenant_id = $1
  ), students as (
    select e.id, s.term_id from sections s
    join enrolments e on e.tenant_id = $1 and e.section_id = s.id and e.role = 'STUDENT' and e.dropped_at is null
    where s.tenant_id = $1 and s.term_id = any($2::uuid[])
  ), happened as (
    select n.term_id, i.starts_at as at, 1 as interviews, 0 as reflections, 0 as grades
    from students n join interviews i on i.tenant_id = $1 and i.enrolment_id = n.id and ${HELD}
    union all
    select n.term_id, m.submitted_at, 0, 1, 0
    from students n join submissions m on m.tenant_id = $1 and m.enrolment_id = n.id and m.superseded_at is null
    union all
    select n.term_id, g.released_at, 0, 0, 1
    from students n join submissions m on m.tenant_id = $1 and m.enrolment_id = n.id and m.superseded_at is null
    join grades g on g.tenant_id = $1 and g.submission_id = m.id and g.state = 'RELEASED'
  )
  insert into usage_term_weeks (tenant_id, term_id, week_on, interviews, reflections, grades)
  select $1, h.term_id, date_trunc('week', h.at at time zone p.zone)::date, sum(h.interviews), sum(h.reflections),
    sum(h.grades)
  from happened h cross join place p
  group by 2, 3`);

/**
 * This week and the one before it, and the first time a year: who was there, as long as sessions are kept, and mail.
 * Whoever was there in a week and again after it is not counted twice by what was counted first, so the larger holds.
 */
export const COUNT_WEEKS = statement<never, readonly [now: Date]>(`
  with place as (
    select ts.zone, w.this, w.first, w.first at time zone ts.zone as since
    from tenant_settings ts cross join lateral (
      select n.this, n.this - case when exists (select 1 from usage_weeks x where x.tenant_id = $1)
        then interval '7 days' else interval '${WEEKS_AT_FIRST - 1} weeks' end as first
      from (select date_trunc('week', $2::timestamptz at time zone ts.zone) as this) n) w
    where ts.tenant_id = $1
  ), seen as (
    select date_trunc('week', s.last_seen_at at time zone p.zone) as week,
      count(distinct u.id) filter (where not ${IS_STAFF('u')}) as students,
      count(distinct u.id) filter (where ${IS_STAFF('u')}) as staff
    from place p join sessions s on s.tenant_id = $1 and s.last_seen_at >= p.since and s.last_seen_at <= $2
    join users u on u.tenant_id = $1 and u.id = s.user_id
    group by 1
  ), sent as (
    select date_trunc('week', d.sent_at at time zone p.zone) as week, count(*) as mails
    from place p join deliveries d on d.tenant_id = $1 and d.sent_at >= p.since and d.template <> 'DIGEST'
    group by 1
  ), failed as (
    select date_trunc('week', d.created_at at time zone p.zone) as week, count(*) as mails
    from place p join deliveries d on d.tenant_id = $1 and d.state = 'FAILED' and d.created_at >= p.since
      and d.template <> 'DIGEST'
    group by 1
  )
  insert into usage_weeks as x (tenant_id, week_on, students_seen, staff_seen, mails_sent, mails_failed)
  select $1, w.week::date, coalesce(seen.students, 0), coalesce(seen.staff, 0), coalesce(sent.mails, 0),
    coalesce(failed.mails, 0)
  from place p cross join generate_series(p.first, p.this, interval '7 days') w(week)
  left join seen on seen.week = w.week
  left join sent on sent.week = w.week
  left join failed on failed.week = w.week
  on conflict (tenant_id, week_on) do update set
    students_seen = greatest(x.students_seen, excluded.students_seen),
    staff_seen = greatest(x.staff_seen, excluded.staff_seen),
    mails_sent = greatest(x.mails_sent, excluded.mails_sent), mails_failed = excluded.mails_failed`);

/** People who may come in, erased and ended ones aside. */
export const COUNT_STANDING = statement<never, readonly [now: Date]>(`
  with people as (
    select ${IS_STAFF('u')} as staff, ${hasComeIn('u')} as came from users u
    where u.tenant_id = $1 and u.erased_at is null and u.ended_at is null and u.roles <> '{}'
  ), kept as (
    select count(*) as files, coalesce(sum(f.bytes), 0) as bytes from files f where f.tenant_id = $1 and f.state = 'KEPT'
  )
  insert into usage_standings as x (tenant_id, counted_at, students, students_in, staff, staff_in, sections, sections_open,
    files, bytes, active_on)
  select ts.tenant_id, $2, n.students, n.students_in, n.staff, n.staff_in,
    (select count(*) from usage_sections s where s.tenant_id = $1),
    (select count(*) from usage_sections s join terms t on t.tenant_id = $1 and t.id = s.term_id
      where s.tenant_id = $1 and s.open and t.ends_on >= ($2::timestamptz at time zone ts.zone)::date),
    kept.files, kept.bytes,
    (select (max(s.last_seen_at) at time zone ts.zone)::date from sessions s where s.tenant_id = $1)
  from tenant_settings ts cross join kept cross join (
    select count(*) filter (where not staff) as students, count(*) filter (where not staff and came) as students_in,
      count(*) filter (where staff) as staff, count(*) filter (where staff and came) as staff_in from people) n
  where ts.tenant_id = $1
  on conflict (tenant_id) do update set counted_at = excluded.counted_at, students = excluded.students,
    students_in = excluded.students_in, staff = excluded.staff, staff_in = excluded.staff_in,
    sections = excluded.sections, sections_open = excluded.sections_open, files = excluded.files,
    bytes = excluded.bytes, active_on = greatest(x.active_on, excluded.active_on)`);

/** One count of an institution at a time: a second that comes meanwhile waits, and counts what is then. */
export const HOLD_COUNT = statement<{ held: unknown }>(`
  select pg_advisory_xact_lock(hashtextextended('usage ' || ts.tenant_id, 0)) as held
  from tenant_settings ts where ts.tenant_id = $1`);
