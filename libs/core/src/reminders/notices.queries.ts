import type { MailDroppedBecause } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';
import { studiesStill } from '../sections/sections.policy.ts';
import { gradingWaits, somebodyNotIn } from './waiting.queries.ts';

/** SQL: the notice `n` is of fieldwork that its reader no longer does: they were dropped from its section, or from all. */
const GONE = `case
      when n.kind in ('MEETING', 'THANKS') then exists (
        select 1 from interviews i join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id
        where i.tenant_id = $1 and i.id = n.subject and e.dropped_at is not null)
      when n.kind in ('FOLLOW_UPS', 'NEXT_STEPS') then not ${studiesStill('n."userId"')} end`;

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
      when 'PUBLISHED' then case when not exists (
        select 1 from enrolments e join assignment_cohorts ac on ac.tenant_id = $1 and ac.cohort_id = e.cohort_id
        where e.tenant_id = $1 and e.user_id = n."userId" and e.dropped_at is null and ac.assignment_id = n.subject)
        then 'NOT_THEIRS'
        when n.at is distinct from (select max(d.due_at) from effective_deadlines d
          where d.tenant_id = $1 and d.assignment_id = n.subject and d.user_id = n."userId")
        then 'MOVED' end
    end end as because
    from jsonb_to_recordset($2::jsonb)
      as n(id uuid, "userId" uuid, kind text, subject uuid, at timestamptz, day date)
  ) as looked where because is not null`);
