import type { HealthKind, UsageOrder } from '@firsthand/contracts';
import { type Statement, statement } from '@firsthand/persistence';

export interface TermUsageView {
  id: string;
  name: string;
  startsOn: string;
  endsOn: string;
  sections: number;
  sectionsOpen: number;
  students: number;
  studentsIn: number;
  interviews: number;
  reflections: number;
  grades: number;
}

export interface UsageView {
  /** Null: nothing was counted yet. */
  countedAt: string | null;
  students: number;
  studentsIn: number;
  staff: number;
  staffIn: number;
  sections: number;
  sectionsOpen: number;
  files: number;
  bytes: number;
  /** As it is now. */
  mailsWaiting: number;
  /** The latest first. */
  terms: TermUsageView[];
}

const TERMS_SHOWN = 40;

/** A row of the figures that were kept, and of each term. */
export const USAGE = statement<UsageView>(`
  select iso(u.counted_at) as "countedAt", coalesce(u.students, 0) as students, coalesce(u.students_in, 0) as "studentsIn",
    coalesce(u.staff, 0) as staff, coalesce(u.staff_in, 0) as "staffIn", coalesce(u.sections, 0) as sections,
    coalesce(u.sections_open, 0) as "sectionsOpen", coalesce(u.files, 0) as files, coalesce(u.bytes, 0)::float8 as bytes,
    (select count(*) from deliveries d where d.tenant_id = $1 and d.state in ('PLANNED', 'CLAIMED', 'WIRE'))::int
      as "mailsWaiting",
    (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'startsOn', t.starts_on, 'endsOn', t.ends_on,
        'sections', x.sections, 'sectionsOpen', x.sections_open, 'students', x.students, 'studentsIn', x.students_in,
        'interviews', x.interviews, 'reflections', x.reflections, 'grades', x.grades)
        order by t.starts_on desc, t.id), '[]')
      from (select t.id, t.name, t.starts_on, t.ends_on from terms t where t.tenant_id = $1
        and exists (select 1 from usage_terms x where x.tenant_id = $1 and x.term_id = t.id and x.sections > 0)
        order by t.starts_on desc, t.id limit ${TERMS_SHOWN}) t
      join usage_terms x on x.tenant_id = $1 and x.term_id = t.id) as terms
  from tenant_settings ts left join usage_standings u on u.tenant_id = $1
  where ts.tenant_id = $1`);

export interface WeekUsageView {
  /** Its Monday. */
  weekOn: string;
  studentsSeen: number;
  staffSeen: number;
  interviews: number;
  reflections: number;
  grades: number;
  mailsSent: number;
  mailsFailed: number;
}

const WEEKS_SHOWN = 60;

/**
 * Every week from the term's first until now or its last, also where nothing was; and those around it in which something
 * of its sections was. The latest when there are too many.
 */
export const USAGE_WEEKS = statement<WeekUsageView, readonly [termId: string, now: Date]>(`
  with term as (
    select t.id, date_trunc('week', t.starts_on)::date as first,
      least(t.ends_on, ($3::timestamptz at time zone ts.zone)::date) as last
    from terms t join tenant_settings ts on ts.tenant_id = $1 where t.tenant_id = $1 and t.id = $2
  ), weeks as (
    select w::date as week_on from term, generate_series(term.first, term.last, interval '7 days') w
    union
    select x.week_on from term join usage_term_weeks x on x.tenant_id = $1 and x.term_id = term.id
  )
  select * from (
    select w.week_on::text as "weekOn", coalesce(u.students_seen, 0) as "studentsSeen",
      coalesce(u.staff_seen, 0) as "staffSeen", coalesce(x.interviews, 0) as interviews,
      coalesce(x.reflections, 0) as reflections, coalesce(x.grades, 0) as grades,
      coalesce(u.mails_sent, 0) as "mailsSent", coalesce(u.mails_failed, 0) as "mailsFailed"
    from weeks w
    left join usage_weeks u on u.tenant_id = $1 and u.week_on = w.week_on
    left join usage_term_weeks x on x.tenant_id = $1 and x.term_id = $2 and x.week_on = w.week_on
    order by w.week_on desc limit ${WEEKS_SHOWN}) latest
  order by "weekOn"`);

export interface SectionUsageView {
  id: string;
  name: string;
  course: string;
  open: boolean;
  students: number;
  studentsIn: number;
  interviews: number;
  reflections: number;
  grades: number;
}

/** With what orders it. */
type OrderedSection = SectionUsageView & { key: string };
type SectionParameters = readonly [termId: string, key: string | null, id: string | null, limit: number];

/** A page of a term's sections along an index: as many rows are read as are shown. */
const sectionsBy = (column: string, type: string, least: string, down: boolean) =>
  statement<OrderedSection, SectionParameters>(`
  select s.id, s.name, c.code as course, x.open, x.students, x.students_in as "studentsIn", x.interviews, x.reflections,
    x.grades, x.${column}::text as key
  from usage_sections x
  join sections s on s.tenant_id = $1 and s.id = x.section_id
  join courses c on c.tenant_id = $1 and c.id = s.course_id
  where x.tenant_id = $1 and x.term_id = $2
    and (x.${column}, x.section_id) ${down ? '<' : '>'} (coalesce($3::${type}, ${least}),
      coalesce($4::uuid, '${down ? 'ffffffff-ffff-ffff-ffff-ffffffffffff' : '00000000-0000-0000-0000-000000000000'}'))
  order by x.${column} ${down ? 'desc' : ''}, x.section_id ${down ? 'desc' : ''} limit $5`);

export const USAGE_SECTIONS: Record<UsageOrder, Statement<OrderedSection, SectionParameters>> = {
  NAME: sectionsBy('label', 'text', `''`, false),
  WAITING: sectionsBy('waiting', 'integer', '2147483647', true),
  UNGRADED: sectionsBy('ungraded', 'integer', '2147483647', true),
};

/** One of those a finding is about, by which it is found. */
export interface HealthItem {
  id: string;
  name: string;
  /** The section of a roster, for its address. */
  within: string | null;
}

export interface HealthFindingView {
  kind: HealthKind;
  /** How many; 0 where it is not a matter of numbers. */
  count: number;
  /** Since when, or of a certificate until when. */
  at: string | null;
  /** Some of them. */
  items: HealthItem[];
}

/** Beyond this the number is said as it is, and looked at no further. */
const COUNTED_AT_MOST = 1_000;
const ITEMS = 5;

/** What the database knows of an institution's health. Each is a look into an index of what is amiss alone. */
export interface HealthFacts {
  lateSince: string | null;
  refused: number;
  bounced: number;
  bouncedPeople: HealthItem[];
  signOnRefused: number;
  webhooksFailing: number;
  failingSince: string | null;
  webhooksOff: number;
  rosterErrors: number;
  rosters: HealthItem[];
  expired: number;
  expiredSections: HealthItem[];
  countedAt: string | null;
  foundedAt: string;
  certificates: { label: string; certificates: string[] }[];
}

export const HEALTH = statement<HealthFacts, readonly [now: Date]>(`
  with bounced as (
    select u.id, u.given_name || ' ' || u.family_name as name from users u
    where u.tenant_id = $1 and u.bounced_at is not null and u.ended_at is null
    order by u.bounced_at desc, u.id desc limit ${COUNTED_AT_MOST}
  ), rosters as (
    select i.id, i.section_id, c.code || ' ' || s.name as name, i.created_at from roster_imports i
    join sections s on s.tenant_id = $1 and s.id = i.section_id
    join courses c on c.tenant_id = $1 and c.id = s.course_id
    where i.tenant_id = $1 and i.state = 'STAGED' and i.created_at > $2::timestamptz - interval '30 days' and exists (
      select 1 from roster_rows r where r.tenant_id = $1 and r.import_id = i.id and r.state = 'ERROR')
    order by i.created_at desc, i.id desc limit ${COUNTED_AT_MOST}
  ), expired as (
    select x.section_id, x.expired from usage_sections x join terms t on t.tenant_id = $1 and t.id = x.term_id
    join tenant_settings ts on ts.tenant_id = $1
    where x.tenant_id = $1 and x.expired > 0 and t.ends_on >= ($2::timestamptz at time zone ts.zone)::date
    order by x.expired desc, x.section_id desc limit ${COUNTED_AT_MOST}
  )
  select
    (select iso(min(d.next_attempt_at)) from deliveries d
      where d.tenant_id = $1 and d.state in ('PLANNED', 'CLAIMED', 'WIRE')
        and d.next_attempt_at < $2::timestamptz - interval '10 minutes') as "lateSince",
    (select count(*) from (select 1 from deliveries d
      where d.tenant_id = $1 and d.state = 'FAILED' and d.created_at > $2::timestamptz - interval '30 days'
        and d.letter_id is null and d.template <> 'DIGEST' limit ${COUNTED_AT_MOST}) f)::int as refused,
    (select count(*) from bounced)::int as bounced,
    (select coalesce(json_agg(json_build_object('id', b.id, 'name', b.name, 'within', null)), '[]')
      from (select * from bounced limit ${ITEMS}) b) as "bouncedPeople",
    (select count(*) from (select 1 from sign_on_attempts a
      where a.tenant_id = $1 and a.said ? 'refused' and a.used_at > $2::timestamptz - interval '24 hours'
        and a.purpose <> 'TEST' and a.said ->> 'refused' in ('NOT_VOUCHED', 'UNREACHABLE')
        and a.used_at > coalesce((select max(i.last_used_at) from sign_on_identities i where i.tenant_id = $1), '-infinity')
      limit ${COUNTED_AT_MOST}) a)::int as "signOnRefused",
    (select count(*) from webhooks w where w.tenant_id = $1 and w.off_at is null and w.failing_since is not null)::int
      as "webhooksFailing",
    (select iso(min(w.failing_since)) from webhooks w where w.tenant_id = $1 and w.off_at is null) as "failingSince",
    (select count(*) from webhooks w where w.tenant_id = $1 and w.off_because in ('FAILURES', 'GONE'))::int
      as "webhooksOff",
    (select count(*) from rosters)::int as "rosterErrors",
    (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'within', r.section_id)), '[]')
      from (select * from rosters limit ${ITEMS}) r) as rosters,
    (select coalesce(sum(x.expired), 0) from expired x)::int as expired,
    (select coalesce(json_agg(json_build_object('id', s.id, 'name', c.code || ' ' || s.name, 'within', null)
        order by x.expired desc, s.id desc), '[]')
      from (select * from expired limit ${ITEMS}) x
      join sections s on s.tenant_id = $1 and s.id = x.section_id
      join courses c on c.tenant_id = $1 and c.id = s.course_id) as "expiredSections",
    (select iso(u.counted_at) from usage_standings u where u.tenant_id = $1) as "countedAt",
    (select iso(t.created_at) from tenants t where t.id = $1) as "foundedAt",
    (select coalesce(json_agg(json_build_object('label', p.label, 'certificates', p.certificates)), '[]')
      from identity_providers p where p.tenant_id = $1 and p.enabled and p.kind = 'SAML') as certificates
  from tenant_settings ts where ts.tenant_id = $1`);
