import { statement } from '@firsthand/persistence';
import type { PersonView } from './sections.queries.ts';

export interface CounsellorView {
  person: PersonView;
  /** Live students in their caseload. */
  students: number;
}

/** Everybody who may be given students, by name. */
export const COUNSELLORS = statement<CounsellorView>(`
  select json_build_object('id', u.id, 'givenName', u.given_name, 'familyName', u.family_name, 'email', u.email) as person,
    (select count(*) from caseload_students cs
     join enrolments e on e.tenant_id = $1 and e.id = cs.enrolment_id and e.dropped_at is null
     where cs.tenant_id = $1 and cs.counsellor_id = u.id)::int as students
  from users u where u.tenant_id = $1 and 'COUNSELLOR' = any(u.roles) and u.ended_at is null
  order by lower(u.family_name), lower(u.given_name), u.id limit 500`);

export const IS_COUNSELLOR = statement<{ id: string }, readonly [userId: string]>(`
  select u.id from users u where u.tenant_id = $1 and u.id = $2 and 'COUNSELLOR' = any(u.roles) and u.ended_at is null`);

/** Those of these enrolments that are live students of the section, held so that nobody drops them meanwhile. */
export const LIVE_STUDENTS = statement<
  { id: string },
  readonly [sectionId: string, enrolmentIds: readonly string[]]
>(`
  select e.id from enrolments e
  where e.tenant_id = $1 and e.section_id = $2 and e.id = any($3::uuid[]) and e.role = 'STUDENT' and e.dropped_at is null
  order by e.id for no key update`);

/** Gives these students to a counsellor, whoever had them; returns those for whom this changed something. */
export const GIVE_STUDENTS = statement<
  { enrolmentId: string },
  readonly [given: string, counsellorId: string, assignedBy: string, now: Date]
>(`
  insert into caseload_students as cs (tenant_id, id, enrolment_id, counsellor_id, assigned_by, assigned_at)
  select $1, g.id, g."enrolmentId", $3, $4, $5
  from jsonb_to_recordset($2::jsonb) as g(id uuid, "enrolmentId" uuid)
  join enrolments e on e.tenant_id = $1 and e.id = g."enrolmentId"
  on conflict (tenant_id, enrolment_id) do update
    set counsellor_id = excluded.counsellor_id, assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at
    where cs.counsellor_id <> excluded.counsellor_id
  returning enrolment_id as "enrolmentId"`);

export const LEAVE_STUDENTS = statement<{ enrolmentId: string }, readonly [enrolmentIds: readonly string[]]>(`
  delete from caseload_students where tenant_id = $1 and enrolment_id = any($2::uuid[])
  returning enrolment_id as "enrolmentId"`);

/** Who follows these students now. */
export const FOLLOWED_BY = statement<{ counsellorId: string }, readonly [enrolmentIds: readonly string[]]>(`
  select distinct cs.counsellor_id as "counsellorId" from caseload_students cs
  where cs.tenant_id = $1 and cs.enrolment_id = any($2::uuid[])`);
