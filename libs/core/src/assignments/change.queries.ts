import { statement } from '@firsthand/persistence';
import type { StandingFacts } from './change.rules.ts';

/** Where every student of an assignment stands with it, by name. A reminder is theirs while the step is not done. */
export const STANDING_FACTS = statement<StandingFacts, readonly [assignmentId: string]>(`
  select e.id as "enrolmentId",
    json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name, 'email', u.email) as person,
    done.counted >= (a.quota->>'perOccupation')::int * (a.quota->>'occupations')::int as "quotaMet",
    done.interviews, steps.steps
  from assignments a
  join assignment_cohorts ac on ac.tenant_id = $1 and ac.assignment_id = a.id
  join enrolments e on e.tenant_id = $1 and e.cohort_id = ac.cohort_id and e.role = 'STUDENT' and e.dropped_at is null
  join users u on u.tenant_id = $1 and u.id = e.user_id
  cross join lateral (
    select count(*) filter (where i.counts) as counted,
      coalesce(json_agg(json_build_object('id', i.id, 'counts', i.counts)), '[]') as interviews
    from interviews i where i.tenant_id = $1 and i.enrolment_id = e.id and i.assignment_id = a.id) done
  cross join lateral (
    select coalesce(json_agg(json_build_object('id', d.milestone_id, 'title', d.title, 'dueLocal', d.due_local,
      'dueAt', iso(d.due_at), 'everybodysAt', iso(m.due_at), 'met', st.met_at is not null, 'reminders', (
        select coalesce(json_agg(distinct iso(r.issue_at)), '[]') from rungs r
        where r.tenant_id = $1 and r.milestone_id = d.milestone_id and r.deadline_at = d.due_at
          and (r.enrolment_id is null or r.enrolment_id = e.id) and r.issued_at is null and st.met_at is null)
      ) order by d.position), '[]') as steps
    from effective_deadlines d
    join milestones m on m.tenant_id = $1 and m.id = d.milestone_id
    left join standings st on st.tenant_id = $1 and st.milestone_id = d.milestone_id and st.enrolment_id = e.id
    where d.tenant_id = $1 and d.assignment_id = a.id and d.enrolment_id = e.id) steps
  where a.tenant_id = $1 and a.id = $2
  order by u.family_name, u.given_name, e.id`);
