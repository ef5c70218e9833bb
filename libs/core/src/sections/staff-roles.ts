import { statement, type Tx } from '@firsthand/persistence';
import type { StaffRole } from './sections.policy.ts';

/** SQL: the staff roles that the user under this alias has for something that lasts: a section, or students they follow. */
const STANDS_FOR = (u: string) => `
  select e.role from enrolments e
  where e.tenant_id = $1 and e.user_id = ${u}.id and e.role <> 'STUDENT' and e.dropped_at is null
  union select 'COUNSELLOR' from caseload_students cs
  where cs.tenant_id = $1 and cs.counsellor_id = ${u}.id and 'COUNSELLOR' = any(${u}.roles)`;

/** One after the other, so that of two sections that somebody leaves at once the second sees that the first is left. */
const HOLD_PEOPLE = statement<{ id: string }, readonly [userIds: readonly string[]]>(`
  select u.id from users u where u.tenant_id = $1 and u.id = any($2::uuid[]) order by u.id for no key update`);

const SETTLE = statement<{ id: string }, readonly [userIds: readonly string[], ended: readonly StaffRole[]]>(`
  update users u set roles = settled.roles, version = u.version + 1
  from (
    select u.id, array(
      select held.role from unnest(u.roles) with ordinality held(role, place)
      where not held.role = any($3::text[]) or held.role in (${STANDS_FOR('u')})
      order by held.place
    ) || array(select stands.role from (${STANDS_FOR('u')}) stands(role)
      where not stands.role = any(u.roles) order by stands.role desc) as roles
    from users u where u.tenant_id = $1 and u.id = any($2::uuid[]) and u.erased_at is null
  ) settled
  where u.tenant_id = $1 and u.id = settled.id and u.roles <> settled.roles
  returning u.id`);

/**
 * Somebody is an instructor or a counsellor of the institution as long as they are one of a section, or follow students:
 * the role comes with the first and ends with the last. That of a student stays: what they did stays theirs to read.
 * To be called after something of theirs began, or a role of these `ended` somewhere. Returns whose roles changed.
 */
export async function settleStaffRoles(
  tx: Tx,
  userIds: readonly string[],
  ended: readonly StaffRole[],
): Promise<string[]> {
  if (userIds.length === 0) return [];
  await tx.sql(HOLD_PEOPLE, userIds);
  return (await tx.sql(SETTLE, userIds, ended)).map(({ id }) => id);
}
