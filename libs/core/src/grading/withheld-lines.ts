/** SQL: the assignment that the entry under this alias is about the handed-in work of; null where it is about something else. */
const workOf = (e: string) => `case ${e}.subject_kind
    when 'submission' then (select s.assignment_id from submissions s where s.tenant_id = $1 and s.id = ${e}.subject_id)
    when 'grade' then (select s.assignment_id from grades g
      join submissions s on s.tenant_id = $1 and s.id = g.submission_id where g.tenant_id = $1 and g.id = ${e}.subject_id)
    when 'second-reading' then (select s.assignment_id from second_readings r
      join submissions s on s.tenant_id = $1 and s.id = r.submission_id where r.tenant_id = $1 and r.id = ${e}.subject_id)
    when 'file' then (select f.assignment_id from attachments f where f.tenant_id = $1 and f.id = ${e}.subject_id)
  end`;

/**
 * SQL: this reader grades without names what the entry under this alias is about: it would tell whose text they have just
 * had open. Nor does it help to leave the section and look then.
 */
export const withheldFrom = (
  e: string,
  reader: string,
) => `(${e}.subject_kind in ('submission', 'grade', 'second-reading', 'file') and exists (
    select 1 from markings mk
    join assignments graded on graded.tenant_id = $1 and graded.id = mk.id
    join enrolments reader on reader.tenant_id = $1 and reader.section_id = graded.section_id and reader.user_id = ${reader}
      and reader.role = 'INSTRUCTOR'
    where mk.tenant_id = $1 and mk.id = ${workOf(e)} and mk.anonymous and mk.revealed_at is null))`;
