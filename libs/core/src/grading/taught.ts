const TEACHES = `staff.tenant_id = $1 and staff.section_id = a.section_id
    and staff.user_id = $3 and staff.role = 'INSTRUCTOR' and staff.dropped_at is null`;

/**
 * SQL: who may grade: `$3`, as long as they teach the section of the assignment `a`, which is given. Joined into the statements
 * of this noun. With its limit it is one look at one row: without, a prepared plan may begin with every section they teach.
 */
export const TAUGHT_BY_ACTOR = `cross join lateral (select 1 from enrolments staff where ${TEACHES} limit 1) staff`;

/** SQL: the same where the assignments `a` are not given but are all that `$3` teaches. */
export const EVERY_TAUGHT_BY_ACTOR = `join enrolments staff on ${TEACHES}`;
