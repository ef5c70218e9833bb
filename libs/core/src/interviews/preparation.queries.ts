import type { InterviewMode } from '@firsthand/contracts';
import { statement } from '@firsthand/persistence';

export interface PreparationRow {
  interviewId: string;
  mode: InterviewMode;
  startsAt: string;
  held: boolean;
  ticked: string[];
}

/** SQL: the things ticked for the interview under this alias. */
export const tickedJson = (i: string) => `(
  select coalesce(json_agg(p.item), '[]') from preparation_ticks p
  where p.tenant_id = $1 and p.interview_id = ${i}.id)`;

/** What is ready for a meeting of the actor's own. */
export const PREPARATION = statement<
  { preparation: PreparationRow },
  readonly [interviewId: string, userId: string]
>(`
  select json_build_object('interviewId', i.id, 'mode', i.mode, 'startsAt', iso(i.starts_at),
    'held', i.actual_minutes is not null, 'ticked', ${tickedJson('i')}) as preparation
  from interviews i
  join enrolments e on e.tenant_id = $1 and e.id = i.enrolment_id and e.user_id = $3
  where i.tenant_id = $1 and i.id = $2`);

/** Ticks it, once however often it is asked for. */
export const TICK = statement<never, readonly [id: string, interviewId: string, item: string, now: Date]>(`
  insert into preparation_ticks (tenant_id, id, interview_id, item, ticked_at)
  select $1, $2, i.id, $4, $5 from interviews i where i.tenant_id = $1 and i.id = $3
  on conflict do nothing`);
