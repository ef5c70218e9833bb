import { RETENTION_KINDS, type HoldScope, type OpenDuty, type RetentionKind } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { hasComeIn } from '../identity/identity.queries.ts';
import { UNITS } from './kinds.ts';

/** What has had its time, as an administrator sees it beforehand. */
export interface DueView {
  count: number;
  /** Would go, but is held. */
  held: number;
  oldest: string | null;
  newest: string | null;
  first: { id: string; label: string; at: string; held: boolean }[];
}

const HOLDS = `legal_holds h where h.tenant_id = $1 and h.lifted_at is null`;
/** SQL: whether unit `x` is held; the same answer as `is_held`, for many at once. */
const held = (kind: RetentionKind) => `(exists (select 1 from ${HOLDS} and h.scope = 'INSTITUTION')
    or coalesce(x.person in (select h.person_id from ${HOLDS} and h.scope = 'STUDENT'), false)
    or coalesce(x.place in (select h.section_id from ${HOLDS} and h.scope = 'SECTION'), false)
    or coalesce(x.place is null and x.person in (select e.user_id from enrolments e
      where e.tenant_id = $1 and e.section_id in (select h.section_id from ${HOLDS} and h.scope = 'SECTION')), false)
    ${UNITS[kind].held ? `or ${UNITS[kind].held}` : ''})`;

/** SQL: units `x` of a kind that have had their time of `days` at `moment`. */
const due = (kind: RetentionKind, moment: string, days: string) => `(
    select x.id, x.at, x.person, x.place, x.label, ${held(kind)} as held from (${UNITS[kind].units}) x
    where x.at <= ${moment}::timestamptz - make_interval(days => ${days}::int)) x`;

const forEach = <T>(make: (kind: RetentionKind) => T) =>
  Object.fromEntries(RETENTION_KINDS.map((kind) => [kind, make(kind)])) as Record<RetentionKind, T>;

/** The dry run: what would go, if it were kept so long, and a few of it to look at. */
export const LOOK = forEach((kind) =>
  statement<DueView, readonly [now: Date, days: number, shown: number]>(`
  with due as materialized (select x.* from ${due(kind, '$2', '$3')})
  select (count(*) filter (where not held))::int as count, (count(*) filter (where held))::int as held,
    iso(min(at) filter (where not held)) as oldest, iso(max(at) filter (where not held)) as newest,
    (select coalesce(json_agg(json_build_object('id', f.id, 'label', f.label, 'at', iso(f.at), 'held', f.held) order by f.at, f.id), '[]')
      from (select d.* from due d order by d.at, d.id limit $4) f) as first
  from due where $1::uuid is not null`),
);

/** SQL: by what a student was told that this unit of theirs goes: on that very day. */
const toldKey = (kind: RetentionKind, days: string) =>
  `'going:${kind}:' || x.id || ':' || ((x.at + make_interval(days => ${days}::int)) at time zone 'UTC')::date`;

/** Students whose own goes within the days of warning, and who have not heard that it does. */
export const TO_TELL = forEach((kind) =>
  statement<
    { userId: string; dedupKey: string; section: string | null; on: string; zone: string },
    readonly [now: Date, days: number, warning: number]
  >(`
  select x.person as "userId", ${toldKey(kind, '$3')} as "dedupKey",
    (select c.code || ' · ' || s.name from sections s join courses c on c.tenant_id = $1 and c.id = s.course_id
      where s.tenant_id = $1 and s.id = x.place) as section, t.zone,
    iso(greatest(x.at + make_interval(days => $3::int), $2::timestamptz + make_interval(days => $4::int))) as "on"
  from ${due(kind, '($2::timestamptz + make_interval(days => $4::int))', '$3')}
  join tenant_settings t on t.tenant_id = $1
  where not x.held and not exists (select 1 from notifications n
    where n.tenant_id = $1 and n.user_id = x.person and n.dedup_key = ${toldKey(kind, '$3')})
  order by x.at, x.id limit 500`),
);

/** What goes now: the oldest first, and where students are told, only what they were told of in time. */
export const TO_REMOVE = forEach((kind) =>
  statement<{ id: string }, readonly [now: Date, days: number, warning: number, limit: number]>(`
  select x.id from ${due(kind, '$2', '$3')}
  where not x.held and $4::int > 0 ${
    UNITS[kind].told
      ? `and exists (select 1 from notifications n where n.tenant_id = $1 and n.user_id = x.person
      and n.dedup_key = ${toldKey(kind, '$3')} and n.created_at <= $2::timestamptz - make_interval(days => $4::int))`
      : ''
  }
  order by x.at, x.id limit $5`),
);

export const REMOVE_WORK = statement<
  { removed: Record<string, number> },
  readonly [ids: readonly string[], now: Date]
>(`select remove_work($2::uuid[], $3) as removed from tenant_settings t where t.tenant_id = $1`);

export const REMOVE_ROWS = statement<
  { removed: Record<string, number> },
  readonly [table: string, ids: readonly string[]]
>(`select remove_rows($2, $3::uuid[]) as removed from tenant_settings t where t.tenant_id = $1`);

/** Null where there is nobody any more. */
export const ERASE_PERSON = statement<
  { removed: Record<string, number> | null },
  readonly [userId: string, now: Date]
>(`select erase_person($2, $3) as removed from tenant_settings t where t.tenant_id = $1`);

/** Adds to what was removed today; counts only. */
export const RECORD_RUN = statement<
  object,
  readonly [id: string, kind: RetentionKind, now: Date, units: number, removed: string]
>(`
  insert into retention_runs as r (tenant_id, id, kind, on_day, units, removed, began_at, ended_at)
  select $1, $2, $3, ($4::timestamptz at time zone t.zone)::date, $5, $6::jsonb, $4, $4 from tenant_settings t where t.tenant_id = $1
  on conflict (tenant_id, kind, on_day) do update set units = r.units + excluded.units,
    removed = add_counts(r.removed, excluded.removed), ended_at = excluded.ended_at`);

export const ADMINISTRATORS = statement<{ id: string; zone: string }>(`
  select u.id, t.zone from users u join tenant_settings t on t.tenant_id = $1
  where u.tenant_id = $1 and 'ADMINISTRATOR' = any(u.roles)`);

export const HOLD_SETTINGS = statement<object>(
  `select 1 from tenant_settings t where t.tenant_id = $1 for no key update`,
);

export interface RuleView {
  kind: RetentionKind;
  days: number;
  version: number;
  announcedAt: string | null;
}

export interface HoldView {
  id: string;
  scope: HoldScope;
  /** Whose, or which section. */
  subject: string | null;
  reason: string;
  placedBy: string;
  placedAt: string;
  liftedBy: string | null;
  liftedAt: string | null;
  liftedBecause: string | null;
}

export interface RunView {
  id: string;
  kind: RetentionKind;
  onDay: string;
  units: number;
  rows: number;
}

export interface RetentionView {
  rules: RuleView[];
  holds: HoldView[];
  runs: RunView[];
}

const name = (u: string) => `trim(${u}.given_name || ' ' || ${u}.family_name)`;

/** Everything the page shows but the dry run: standing holds first, then the latest that were lifted. */
export const RETENTION = statement<RetentionView>(`
  select
    (select coalesce(json_agg(json_build_object('kind', r.kind, 'days', r.days, 'version', r.version,
      'announcedAt', iso(r.announced_at))), '[]') from retention_rules r where r.tenant_id = $1) as rules,
    (select coalesce(json_agg(json_build_object('id', h.id, 'scope', h.scope, 'reason', h.reason,
        'subject', coalesce(${name('p')} || coalesce(' · ' || coalesce(p.email, p.sign_in_name), ''), c.code || ' · ' || s.name),
        'placedBy', ${name('b')}, 'placedAt', iso(h.placed_at), 'liftedBy', ${name('l')}, 'liftedAt', iso(h.lifted_at),
        'liftedBecause', h.lifted_because) order by h.lifted_at desc nulls first, h.placed_at desc, h.id), '[]')
      from (select * from legal_holds h where h.tenant_id = $1 order by h.lifted_at desc nulls first, h.placed_at desc limit 100) h
      join users b on b.tenant_id = $1 and b.id = h.placed_by
      left join users l on l.tenant_id = $1 and l.id = h.lifted_by
      left join users p on p.tenant_id = $1 and p.id = h.person_id
      left join sections s on s.tenant_id = $1 and s.id = h.section_id
      left join courses c on c.tenant_id = $1 and c.id = s.course_id) as holds,
    (select coalesce(json_agg(json_build_object('id', r.id, 'kind', r.kind, 'onDay', r.on_day, 'units', r.units,
        'rows', (select coalesce(sum(n.value::bigint), 0) from jsonb_each_text(r.removed) n)) order by r.on_day desc, r.kind), '[]')
      from (select * from retention_runs r where r.tenant_id = $1 order by r.on_day desc limit 60) r) as runs
  from tenant_settings t where t.tenant_id = $1`);

/** What nobody else does yet, and so must be somebody else's before its person is erased. */
export interface DutyView {
  what: OpenDuty;
  /** Which section, or which assignment. */
  name: string;
  /** Students, or pieces of work. */
  count: number;
}

/** Somebody who is to be erased, as far as that must be known beforehand: a dry run. */
export interface ErasingView {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
  /** Is or was more than a student. */
  isStaff: boolean;
  held: boolean;
  /** Nobody else who has come in is an administrator. */
  onlyAdministrator: boolean;
  /** What goes. Sections they were in. */
  sections: number;
  interviews: number;
  submissions: number;
  files: number;
  /** Notices and mail to them. */
  messages: number;
  /** Password, sessions, passkeys, tokens: whatever lets them in. */
  keys: number;
  /** Comments they kept for themselves. */
  comments: number;
  /** What stays and names them no more: grades, with the feedback. */
  gradesStay: number;
  /** Notes on students and time given to them. */
  notesStay: number;
  /** Lines of the log. */
  linesStay: number;
  duties: DutyView[];
}

/** SQL: the user under this alias is meant by what somebody typed: their address, or without one their sign-in name or number. */
const meantBy = (
  u: string,
  typed: string,
) => `(${u}.email = ${typed} or ${u}.email is null and (${u}.sign_in_name = ${typed}
  or exists (select 1 from user_identities i where i.tenant_id = $1 and i.user_id = ${u}.id and lower(i.external_id) = ${typed})))`;

/** Whom a hold is to be for. Of two that a number fits, none: nobody is held by mistake. */
export const HOLDING = statement<{ id: string }, readonly [typed: string]>(`
  select u.id from users u where u.tenant_id = $1 and ${meantBy('u', '$2')} and u.erased_at is null limit 2`);

/** SQL: the term of section `s` runs, or is still to come, at `$4`. */
const RUNS = `exists (select 1 from terms tm where tm.tenant_id = $1 and tm.id = s.term_id
    and tm.ends_on >= ($4::timestamptz at time zone s.zone)::date)`;

/** SQL: what user `u` has to do that is nobody else's yet: lines `(what, name, count)`. */
const DUTIES = `
  select 'SECTION' as what, c.code || ' · ' || s.name as name, (select count(*) from enrolments p
      where p.tenant_id = $1 and p.section_id = s.id and p.role = 'STUDENT' and p.dropped_at is null)::int as count
    from enrolments e join sections s on s.tenant_id = $1 and s.id = e.section_id
    join courses c on c.tenant_id = $1 and c.id = s.course_id
    where e.tenant_id = $1 and e.user_id = u.id and e.role = 'INSTRUCTOR' and e.dropped_at is null and ${RUNS}
      and not exists (select 1 from enrolments o join users ou on ou.tenant_id = $1 and ou.id = o.user_id
        where o.tenant_id = $1 and o.section_id = s.id and o.role = 'INSTRUCTOR' and o.dropped_at is null
          and o.user_id <> u.id and ou.ended_at is null and ou.erased_at is null)
  union all
  select 'CASELOAD', c.code || ' · ' || s.name, count(*)::int
    from caseload_students cs join enrolments e on e.tenant_id = $1 and e.id = cs.enrolment_id and e.dropped_at is null
    join sections s on s.tenant_id = $1 and s.id = e.section_id
    join courses c on c.tenant_id = $1 and c.id = s.course_id
    where cs.tenant_id = $1 and cs.counsellor_id = u.id and ${RUNS} group by c.code, s.id, s.name
  union all
  select 'MARKING', a.title || ' · ' || s.name, count(*)::int from (
      -- Theirs to mark, and not marked for good: also what is still to be handed in, while the term runs.
      select al.assignment_id, al.enrolment_id from marker_allocations al
      join enrolments e on e.tenant_id = $1 and e.id = al.enrolment_id and e.dropped_at is null
      join sections s on s.tenant_id = $1 and s.id = e.section_id
      left join submissions w on w.tenant_id = $1 and w.assignment_id = al.assignment_id
        and w.enrolment_id = al.enrolment_id and w.superseded_at is null
      where al.tenant_id = $1 and al.marker_id = u.id and (w.id is not null or ${RUNS})
        and not exists (select 1 from grades g where g.tenant_id = $1 and g.submission_id = w.id and g.state = 'RELEASED')
      union
      select w.assignment_id, w.enrolment_id from submissions w
      join enrolments e on e.tenant_id = $1 and e.id = w.enrolment_id and e.dropped_at is null
      where w.tenant_id = $1 and w.superseded_at is null and w.id in (
        select k.id from grading_claims k
        where k.tenant_id = $1 and k.held_by = u.id and k.held_until > $4::timestamptz
        union all
        select g.submission_id from grades g where g.tenant_id = $1 and g.graded_by = u.id and g.state <> 'RELEASED'
        union all
        select r.submission_id from second_readings r
        where r.tenant_id = $1 and r.reader_id = u.id and r.finished_at is null and r.settled_at is null)
    ) work join assignments a on a.tenant_id = $1 and a.id = work.assignment_id
    join sections s on s.tenant_id = $1 and s.id = a.section_id group by a.id, a.title, s.name`;

/** Held while they are erased: what somebody gives them to do in this moment comes before, and is seen, or after. */
export const HOLD_PERSON = statement<object, readonly [id: string]>(
  `select 1 from users u where u.tenant_id = $1 and u.id = $2 for update`,
);

/**
 * By what is typed of them; with an id, only if it is theirs. Who runs the installation is no institution's to erase.
 */
export const ERASING = statement<ErasingView, readonly [typed: string, id: string | null, now: Date]>(`
  select u.id, u.given_name as "givenName", u.family_name as "familyName", u.email,
    is_person_held(u.id) as held, was_staff(u.id) as "isStaff",
    'ADMINISTRATOR' = any(u.roles) and not exists (select 1 from users other
      where other.tenant_id = $1 and other.id <> u.id and 'ADMINISTRATOR' = any(other.roles)
        and other.roles && array['ADMINISTRATOR', 'INSTRUCTOR', 'COUNSELLOR']
        and other.ended_at is null and ${hasComeIn('other')}) as "onlyAdministrator",
    (select count(*) from enrolments e where e.tenant_id = $1 and e.user_id = u.id)::int as sections,
    (select count(*) from enrolments e join interviews i on i.tenant_id = $1 and i.enrolment_id = e.id
      where e.tenant_id = $1 and e.user_id = u.id)::int as interviews,
    (select count(*) from enrolments e join submissions s on s.tenant_id = $1 and s.enrolment_id = e.id
      where e.tenant_id = $1 and e.user_id = u.id)::int as submissions,
    (select count(*) from files f where f.tenant_id = $1 and f.owner_id = u.id and f.state <> 'REMOVING')::int as files,
    ((select count(*) from notifications n where n.tenant_id = $1 and n.user_id = u.id)
      + (select count(*) from deliveries d where d.tenant_id = $1 and d.user_id = u.id))::int as messages,
    ((u.password_hash is not null)::int + (select count(*) from sessions x where x.tenant_id = $1 and x.user_id = u.id)
      + (select count(*) from passkeys x where x.tenant_id = $1 and x.user_id = u.id)
      + (select count(*) from access_tokens x where x.tenant_id = $1 and x.user_id = u.id)
      + (select count(*) from sign_on_identities x where x.tenant_id = $1 and x.user_id = u.id))::int as keys,
    (select count(*) from bank_comments b where b.tenant_id = $1 and b.written_by = u.id and b.scope = 'OWN')::int as comments,
    (select count(*) from grades g where g.tenant_id = $1 and g.graded_by = u.id)::int as "gradesStay",
    ((select count(*) from staff_notes n where n.tenant_id = $1 and n.author_id = u.id)
      + (select count(*) from service_units n where n.tenant_id = $1 and n.served_by = u.id))::int as "notesStay",
    (select count(*) from audit_entries l where l.tenant_id = $1 and l.user_id = u.id)::int as "linesStay",
    (select coalesce(json_agg(d order by d.what, d.name), '[]') from (${DUTIES}) d where was_staff(u.id)) as duties
  from users u
  where u.tenant_id = $1 and ${meantBy('u', '$2')} and u.erased_at is null and not 'OPERATOR' = any(u.roles)
    and coalesce(u.id = $3::uuid, true) limit 2`);
