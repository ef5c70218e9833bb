import { statement } from '@firsthand/persistence';
import { attachmentsJson, type AttachmentView } from './attachments.json.ts';
import { FILES_STAY, GRADED } from './reflections.queries.ts';

export const ATTACHMENTS = statement<
  { attachments: AttachmentView[] },
  readonly [enrolmentId: string, assignmentId: string]
>(`select ${attachmentsJson('$2', '$3')} as attachments`);

/** What decides whether another file may come. */
export const ROOM_FOR_FILES = statement<
  { graded: boolean; stay: boolean; files: number; bytes: number; stored: number; next: number },
  readonly [enrolmentId: string, assignmentId: string, ownerId: string]
>(`
  select ${GRADED('$2', '$3')} as graded, ${FILES_STAY('$2', '$3')} as stay,
    (select coalesce(sum(o.bytes), 0)::bigint::float8 from files o
      where o.tenant_id = $1 and o.owner_id = $4 and o.purpose = 'ATTACHMENT') as stored, count(f.id)::int as files, coalesce(sum(f.bytes), 0)::int as bytes,
    coalesce(max(at.position) + 1, 0)::int as next
  from (select 1) one
  left join attachments at on at.tenant_id = $1 and at.enrolment_id = $2 and at.assignment_id = $3
    and at.dropped_at is null
  left join files f on f.tenant_id = $1 and f.id = at.id and f.state in ('ARRIVING', 'KEPT')`);

/** The assignment of the actor's own file of a draft. */
export const OWN_ATTACHMENT = statement<
  { assignmentId: string; handedIn: boolean },
  readonly [id: string, userId: string]
>(`
  select at.assignment_id as "assignmentId", exists (
    select 1 from submissions s where s.tenant_id = $1 and s.enrolment_id = at.enrolment_id
      and s.assignment_id = at.assignment_id
      and s.snapshot->'attachments' @> jsonb_build_array(jsonb_build_object('id', at.id))) as "handedIn"
  from attachments at
  join files f on f.tenant_id = $1 and f.id = at.id and f.owner_id = $3
  where at.tenant_id = $1 and at.id = $2 and at.dropped_at is null`);

export const ORDER_ATTACHMENTS = statement<
  { named: boolean },
  readonly [enrolmentId: string, assignmentId: string, ids: readonly string[]]
>(`
  update attachments at set position = coalesce(wanted.place, cardinality($4::uuid[]) + 1 + mine.position)
  from attachments mine
  left join unnest($4::uuid[]) with ordinality as wanted(id, place) on wanted.id = mine.id
  where mine.tenant_id = $1 and mine.enrolment_id = $2 and mine.assignment_id = $3 and mine.dropped_at is null
    and at.tenant_id = $1 and at.id = mine.id
  returning wanted.id is not null as named`);

/**
 * One row when the file is part of what was handed in to a section the actor teaches, by somebody who is there; while names
 * are hidden nothing goes when they leave.
 */
export const HANDED_IN_FILE = statement<{ id: string }, readonly [fileId: string, userId: string]>(`
  select at.id from attachments at
  join assignments a on a.tenant_id = $1 and a.id = at.assignment_id
  join enrolments author on author.tenant_id = $1 and author.id = at.enrolment_id
    and (author.dropped_at is null or exists (select 1 from markings mk
      where mk.tenant_id = $1 and mk.id = a.id and mk.anonymous and mk.revealed_at is null))
  join enrolments staff on staff.tenant_id = $1 and staff.section_id = a.section_id and staff.user_id = $3
    and staff.role = 'INSTRUCTOR' and staff.dropped_at is null
  where at.tenant_id = $1 and at.id = $2 and exists (
    select 1 from submissions s where s.tenant_id = $1 and s.enrolment_id = at.enrolment_id
      and s.assignment_id = at.assignment_id and s.withdrawn_at is null
      and s.snapshot->'attachments' @> jsonb_build_array(jsonb_build_object('id', at.id)))`);
