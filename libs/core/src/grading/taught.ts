/** SQL: who may grade: `$3`, as long as they teach the section of the assignment `a`. Joined into every statement of this noun. */
export const TAUGHT_BY_ACTOR = `join enrolments staff on staff.tenant_id = $1 and staff.section_id = a.section_id
    and staff.user_id = $3 and staff.role = 'INSTRUCTOR' and staff.dropped_at is null`;
