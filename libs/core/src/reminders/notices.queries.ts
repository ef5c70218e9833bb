import type { MailDroppedBecause } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { REVISION_IS_OPEN } from '../reflections/reflections.queries.ts';
import { studiesStill } from '../sections/sections.policy.ts';
import { gradingWaits, somebodyNotIn } from './waiting.queries.ts';

/** SQL: the notice `n` is of fieldwork that its reader no longer does: they were dropped from its section, or from all. */
const GONE = `case
      when n.kind in ('MEETING', 'THANKS') then exists (
        select 1 from interviews i join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id
        where i.tenant_id = $1 and i.id = n.subject and e.dropped_at is not null)
      when n.kind in ('FOLLOW_UPS', 'NEXT_STEPS') then not ${studiesStill('n."userId"')} end`;

/** SQL: the columns of a `NoticeSubject`. */
const SUBJECT = `id uuid, "userId" uuid, kind text, subject uuid, at timestamptz, day date, "offsetMinutes" integer,
        followed boolean`;

/** SQL: of those the notice `n` was told about, as rows `r` of the people `u`, who still has not met the deadline. */
const BEHIND_STILL = `reminders r
        join effective_deadlines d on d.tenant_id = $1 and d.milestone_id = r.milestone_id
          and d.enrolment_id = r.enrolment_id and d.due_at = r.deadline_at
        join users u on u.tenant_id = $1 and u.id = d.user_id
        where r.tenant_id = $1 and r.milestone_id = n.subject and r.offset_minutes = n."offsetMinutes"
          and r.deadline_at = n.at and r.state = 'SENT'
          and not exists (
            select 1 from standings s where s.tenant_id = $1 and s.milestone_id = r.milestone_id
              and s.enrolment_id = r.enrolment_id and s.met_at is not null and s.again_at is null)
          and (not n.followed or exists (
            select 1 from caseload_students f
            where f.tenant_id = $1 and f.enrolment_id = r.enrolment_id and f.counsellor_id = n."userId"))`;

/** Of these notices, those that would say something untrue if their mail left now. */
export const NO_LONGER_TRUE = statement<
  { id: string; because: MailDroppedBecause },
  readonly [subjects: string, now: Date]
>(`
  select id, because from (
    select n.id, case when ${GONE} then 'NOT_THEIRS' else case n.kind
      when 'MEETING' then case when not exists (
        select 1 from interviews i where i.tenant_id = $1 and i.id = n.subject and i.starts_at = n.at and i.actual_minutes is null)
        then 'MEETING_CHANGED' end
      when 'THANKS' then case when not exists (
        select 1 from interviews i where i.tenant_id = $1 and i.id = n.subject and i.thanked_at is null)
        then 'THANKED' end
      when 'FOLLOW_UPS' then case when not exists (
        select 1 from outreaches r join contacts c on c.tenant_id = $1 and c.id = r.contact_id and c.owner_id = n."userId"
        where r.tenant_id = $1 and r.due_on <= n.day)
        then 'NOTHING_LEFT' end
      when 'NEXT_STEPS' then case when not exists (
        select 1 from next_steps s where s.tenant_id = $1 and s.owner_id = n."userId" and s.due_on <= n.day and s.done_at is null)
        then 'NOTHING_LEFT' end
      when 'GRADING' then case when not ${gradingWaits('n."userId"', '$3::timestamptz')} then 'NOTHING_LEFT' end
      when 'INVITED' then case when not ${somebodyNotIn('n.subject')} then 'NOTHING_LEFT' end
      when 'EXTENSION' then case when not exists (
        select 1 from effective_deadlines d
        where d.tenant_id = $1 and d.milestone_id = n.subject and d.user_id = n."userId" and d.due_at = n.at)
        then 'MOVED' end
      when 'DECLINED' then case when not exists (
        select 1 from extension_requests q join effective_deadlines d
          on d.tenant_id = $1 and d.milestone_id = q.milestone_id and d.enrolment_id = q.enrolment_id
        where q.tenant_id = $1 and q.id = n.subject and d.due_at = n.at)
        then 'MOVED' end
      when 'REVISION' then case when not exists (
        select 1 from revision_requests rv join submissions vs on vs.tenant_id = $1 and vs.id = rv.submission_id
        where rv.tenant_id = $1 and rv.id = n.subject and ${REVISION_IS_OPEN('rv', 'vs')})
        then 'DONE' end
      when 'REGRADE' then case when not exists (
        select 1 from regrade_requests q where q.tenant_id = $1 and q.id = n.subject and q.state = 'OPEN')
        then 'DONE' end
      when 'BEHIND' then case when not exists (select 1 from ${BEHIND_STILL}) then 'NOTHING_LEFT' end
      when 'PUBLISHED' then case when not exists (
        select 1 from enrolments e join assignment_cohorts ac on ac.tenant_id = $1 and ac.cohort_id = e.cohort_id
        where e.tenant_id = $1 and e.user_id = n."userId" and e.dropped_at is null and ac.assignment_id = n.subject)
        then 'NOT_THEIRS' end
    end end as because
    from jsonb_to_recordset($2::jsonb)
      as n(${SUBJECT})
  ) as looked where because is not null`);

/** What these notices say that may have changed, as it is now: a date that was corrected, who is still behind. */
export const AS_IT_IS_NOW = statement<
  { id: string; params: Record<string, unknown> },
  readonly [subjects: string]
>(`
  select id, params from (
    select n.id, case n.kind
      when 'PUBLISHED' then (
        select jsonb_build_object('dueAt', iso(max(d.due_at))) from effective_deadlines d
        where d.tenant_id = $1 and d.assignment_id = n.subject and d.user_id = n."userId")
      when 'BEHIND' then (
        select jsonb_build_object('name', (array_agg(b.name order by b.place))[1], 'others', count(*) - 1)
        from (select u.given_name || ' ' || u.family_name as name,
            row_number() over (order by u.family_name, u.given_name, u.id) as place
          from ${BEHIND_STILL}) b
        having count(*) > 0)
    end as params
    from jsonb_to_recordset($2::jsonb)
      as n(${SUBJECT})
  ) as looked where params is not null`);
