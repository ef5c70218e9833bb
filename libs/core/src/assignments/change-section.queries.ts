import { statement } from '@firsthand/persistence';

/** Deadlines of a section, everybody's and one student's: what was meant, on the clock of the section. */
export interface MeantDeadline {
  id: string;
  dueLocal: string;
}

/** Held, so that nobody designs over what is moved. */
export const DEADLINES = statement<MeantDeadline, readonly [sectionId: string]>(`
  select m.id, m.due_local as "dueLocal"
  from assignments a join milestones m on m.tenant_id = $1 and m.assignment_id = a.id
  where a.tenant_id = $1 and a.section_id = $2 order by m.id for update of a, m`);

/** More time that stands. */
export const EXTENDED_DEADLINES = statement<MeantDeadline, readonly [sectionId: string]>(`
  select x.id, x.due_local as "dueLocal"
  from assignments a join milestones m on m.tenant_id = $1 and m.assignment_id = a.id
  join extensions x on x.tenant_id = $1 and x.milestone_id = m.id and x.undone_at is null
  where a.tenant_id = $1 and a.section_id = $2 order by x.id for update of x`);

/** Dates of work that was given back; of these only the instant is kept. */
export const REVISION_DATES = statement<{ id: string; dueAt: Date }, readonly [sectionId: string]>(`
  select rv.id, rv.due_at as "dueAt"
  from assignments a join submissions s on s.tenant_id = $1 and s.assignment_id = a.id
  join revision_requests rv on rv.tenant_id = $1 and rv.submission_id = s.id
  where a.tenant_id = $1 and a.section_id = $2 order by rv.id for update of rv`);

const GIVEN = `jsonb_to_recordset($2::jsonb) as d(id uuid, "dueLocal" text, "dueAt" timestamptz)`;

/** Whoever designs one of these assignments just now is told that it has changed. */
export const REZONE = statement<
  { id: string },
  readonly [deadlines: string, zone: string, sectionId: string]
>(`
  with changed as (
    update assignments a set version = a.version + 1 where a.tenant_id = $1 and a.section_id = $4
  )
  update milestones m set zone = $3, due_local = d."dueLocal", due_at = d."dueAt"
  from ${GIVEN} where m.tenant_id = $1 and m.id = d.id returning m.id`);

export const REZONE_EXTENSIONS = statement<{ id: string }, readonly [deadlines: string]>(`
  update extensions x set due_local = d."dueLocal", due_at = d."dueAt"
  from ${GIVEN} where x.tenant_id = $1 and x.id = d.id returning x.id`);

export const REZONE_REVISIONS = statement<{ id: string }, readonly [deadlines: string]>(`
  update revision_requests rv set due_at = d."dueAt"
  from ${GIVEN} where rv.tenant_id = $1 and rv.id = d.id returning rv.id`);
