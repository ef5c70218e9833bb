import { statement } from '@firsthand/persistence';
import type { OccupationView } from '../occupations/occupations.queries.ts';

export interface ChoiceView {
  id: string;
  reason: string;
  /** Where the student would like to do it; empty while they do not know. */
  employer: string;
  department: string;
  position: string;
  /** What the student believes before anybody has told them, a line each. */
  assumptions: string;
  /** When the first interview about the occupation was held; from then on the assumptions stay as they are. */
  heardAt: string | null;
  chosenAt: string;
  savedAt: string | null;
  version: number;
  occupation: OccupationView;
}

/** SQL: the occupation under this alias. */
export const occupationJson = (o: string) => `json_build_object('id', ${o}.id, 'title', ${o}.title,
  'description', ${o}.description, 'code', ${o}.code, 'source', ${o}.source,
  'release', ${o}.release, 'version', ${o}.version)`;

/** SQL: a `ChoiceView` of the choice and the occupation under these aliases. */
export const choiceJson = (
  ch: string,
  o: string,
) => `json_build_object('id', ${ch}.id, 'reason', ${ch}.reason,
  'employer', ${ch}.employer, 'department', ${ch}.department, 'position', ${ch}.position,
  'assumptions', ${ch}.assumptions, 'heardAt', (
    select iso(min(heard.starts_at)) from interviews heard
    where heard.tenant_id = $1 and heard.enrolment_id = ${ch}.enrolment_id and heard.assignment_id = ${ch}.assignment_id
      and heard.occupation_id = ${ch}.occupation_id and heard.actual_minutes is not null),
  'chosenAt', iso(${ch}.chosen_at), 'savedAt', iso(${ch}.saved_at), 'version', ${ch}.version, 'occupation', ${occupationJson(o)})`;

export const CHOICE = statement<{ choice: ChoiceView }, readonly [id: string]>(`
  select ${choiceJson('ch', 'o')} as choice
  from choices ch join occupations o on o.tenant_id = $1 and o.id = ch.occupation_id
  where ch.tenant_id = $1 and ch.id = $2`);

/** A choice of the actor's own, with how many interviews already speak about it. */
export const OWN_CHOICE = statement<
  { assignmentId: string; enrolmentId: string; title: string; interviews: number },
  readonly [id: string, userId: string]
>(`
  select ch.assignment_id as "assignmentId", ch.enrolment_id as "enrolmentId", o.title, (
    select count(*) from interviews i
    where i.tenant_id = $1 and i.enrolment_id = ch.enrolment_id and i.assignment_id = ch.assignment_id
      and i.occupation_id = ch.occupation_id)::int as interviews
  from choices ch
  join enrolments e on e.tenant_id = $1 and e.id = ch.enrolment_id and e.user_id = $3 and e.dropped_at is null
  join occupations o on o.tenant_id = $1 and o.id = ch.occupation_id
  where ch.tenant_id = $1 and ch.id = $2`);
