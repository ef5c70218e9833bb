import type { MilestoneKind } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { OWN_STEP } from '../reflections/reflections.queries.ts';

/** Whose feed it is, and what its address is signed with. */
export interface FeedRow {
  readonly userId: string;
  readonly serial: string;
  readonly madeAt: string;
  readonly readAt: string | null;
  readonly mailKey: string;
  readonly institution: string;
  readonly locale: string;
}

/** Anything with a date in somebody's work. An `at` is an instant; an `on` is a whole day of theirs. */
export interface DateRow {
  readonly kind: 'DEADLINE' | 'INTERVIEW' | 'FOLLOW_UP' | 'NEXT_STEP';
  /** Stable for what it dates, whenever that is moved. */
  readonly id: string;
  readonly at: string | null;
  readonly on: string | null;
  readonly minutes: number | null;
  /** Grows with every change of an interview's time, place or length. */
  readonly sequence: number;
  readonly title: string;
  /** The assignment, the occupation, the section: what it belongs to. */
  readonly about: string;
  readonly place: string;
  readonly path: string;
  readonly done: boolean;
  readonly milestone: MilestoneKind | null;
}

export const FEED = statement<FeedRow, readonly [userId: string]>(`
  select f.id as "userId", f.serial, iso(f.made_at) as "madeAt", iso(f.read_at) as "readAt",
    t.mail_key as "mailKey", t.name as institution, u.locale
  from calendar_feeds f
  join users u on u.tenant_id = $1 and u.id = f.id and u.ended_at is null
  join tenant_settings t on t.tenant_id = $1
  where f.tenant_id = $1 and f.id = $2`);

/**
 * All dates of one person from some days ago on: as a student their own deadlines, meetings, follow-ups and next steps;
 * as staff what the sections they are in have coming, by everybody's date.
 */
export const DATES = statement<DateRow, readonly [userId: string, since: Date, atMost: number]>(`
  select * from (
    select 'DEADLINE' as kind, d.milestone_id || '.' || d.enrolment_id as id, iso(own.due_at) as at, null::text as "on",
      null::integer as minutes, 0 as sequence, d.title, a.title as about, '' as place,
      case when d.kind = 'REFLECTION' then '/reflections/' || a.id else '/' end as path,
      own.met_at is not null as done, d.kind as milestone, own.due_at as sort
    from effective_deadlines d
    join assignments a on a.tenant_id = $1 and a.id = d.assignment_id and a.state = 'PUBLISHED'
    left join standings st
      on st.tenant_id = $1 and st.milestone_id = d.milestone_id and st.enrolment_id = d.enrolment_id
    ${OWN_STEP()}
    where d.tenant_id = $1 and d.user_id = $2 and own.due_at >= $3
    union all
    select 'DEADLINE', m.id::text, iso(m.due_at), null, null, 0, m.title, a.title || ' · ' || s.name, '',
      '/assignments/' || a.id, false, m.kind, m.due_at
    from enrolments e
    join sections s on s.tenant_id = $1 and s.id = e.section_id
    join assignments a on a.tenant_id = $1 and a.section_id = e.section_id and a.state = 'PUBLISHED'
    join milestones m on m.tenant_id = $1 and m.assignment_id = a.id
    where e.tenant_id = $1 and e.user_id = $2 and e.role <> 'STUDENT' and e.dropped_at is null and m.due_at >= $3
    union all
    select 'INTERVIEW', i.id::text, iso(i.starts_at), null, coalesce(i.actual_minutes, i.planned_minutes, a.asked_minutes),
      i.invite_sequence, c.name, o.title, i.place, '/interviews/' || i.id, i.actual_minutes is not null, null, i.starts_at
    from enrolments e
    join interviews i on i.tenant_id = $1 and i.enrolment_id = e.id
    join assignments a on a.tenant_id = $1 and a.id = i.assignment_id
    join contacts c on c.tenant_id = $1 and c.id = i.contact_id
    join occupations o on o.tenant_id = $1 and o.id = i.occupation_id
    where e.tenant_id = $1 and e.user_id = $2 and e.dropped_at is null and i.starts_at >= $3
    union all
    select 'FOLLOW_UP', x.id::text, null, x.due_on::text, null, 0, c.name, '', '', '/people/' || c.id, false, null,
      x.due_on::timestamptz
    from contacts c
    join outreaches x on x.tenant_id = $1 and x.contact_id = c.id
    where c.tenant_id = $1 and c.owner_id = $2 and x.due_on is not null
    union all
    select 'NEXT_STEP', n.id::text, null, n.due_on::text, null, 0, n.what, '', '', '/thanks', n.done_at is not null, null,
      n.due_on::timestamptz
    from next_steps n
    where n.tenant_id = $1 and n.owner_id = $2 and n.due_on >= $3::date
  ) as dates order by sort, id limit $4`);
