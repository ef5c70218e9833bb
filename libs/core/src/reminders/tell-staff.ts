import { statement, type Tx } from '@firsthand/persistence';
import type { Behind } from './reminders.queries.ts';

/** Who looks after the students of these assignments' sections: their counsellors, or where there is none who teaches. */
const CARERS = statement<
  { assignmentId: string; userId: string },
  readonly [assignmentIds: readonly string[]]
>(`
  select a.id as "assignmentId", e.user_id as "userId"
  from assignments a
  join enrolments e on e.tenant_id = $1 and e.section_id = a.section_id and e.dropped_at is null
  where a.tenant_id = $1 and a.id = any($2::uuid[]) and (e.role = 'COUNSELLOR' or e.role = 'INSTRUCTOR' and not exists (
    select 1 from enrolments c
    where c.tenant_id = $1 and c.section_id = a.section_id and c.role = 'COUNSELLOR' and c.dropped_at is null))
  order by a.id, e.user_id`);

/** Tells whoever looks after them which students have not met a deadline that is days past; one message a deadline. */
export async function tellOfBehind(tx: Tx, behind: readonly Behind[]): Promise<void> {
  if (behind.length === 0) return;
  const carers = await tx.sql(
    CARERS,
    behind.map(({ assignmentId }) => assignmentId),
  );
  await tx.notify(
    behind.flatMap(({ assignmentId, milestoneId, offsetMinutes, ...params }) =>
      carers
        .filter((carer) => carer.assignmentId === assignmentId)
        .map(({ userId }) => ({
          userId,
          kind: 'STUDENTS_BEHIND' as const,
          params,
          path: `/assignments/${assignmentId}`,
          dedupKey: `behind:${milestoneId}:${offsetMinutes}:${params.dueAt}`,
          mail: true,
        })),
    ),
  );
}

/** A student's sections have staff who can ask for a better address; anybody else's address is the administrators' to mend. */
const MENDERS = statement<
  {
    userId: string;
    ofUserId: string;
    name: string;
    address: string;
    sectionId: string | null;
    since: string;
  },
  readonly [userIds: readonly string[]]
>(`
  with refused as (
    select u.id, u.given_name || ' ' || u.family_name as name, u.email, u.bounced_at from users u
    where u.tenant_id = $1 and u.id = any($2::uuid[]) and u.bounced_at is not null
  ), staff as (
    select distinct on (r.id, t.user_id) r.id, t.user_id, t.section_id from refused r
    join enrolments s on s.tenant_id = $1 and s.user_id = r.id and s.role = 'STUDENT' and s.dropped_at is null
    join enrolments t on t.tenant_id = $1 and t.section_id = s.section_id and t.role <> 'STUDENT' and t.dropped_at is null
    order by r.id, t.user_id, t.section_id
  ), menders as (
    select id, user_id, section_id from staff
    union all
    select r.id, a.id, null from refused r join users a on a.tenant_id = $1 and 'ADMINISTRATOR' = any(a.roles) and a.id <> r.id
    where not exists (select 1 from staff s where s.id = r.id)
  )
  select m.user_id as "userId", r.id as "ofUserId", r.name, r.email as address, m.section_id as "sectionId",
    iso(r.bounced_at) as since
  from menders m join refused r on r.id = m.id`);

/** Tells staff whom mail no longer reaches. */
export async function tellOfAddresses(tx: Tx, userIds: readonly string[]): Promise<void> {
  const menders = await tx.sql(MENDERS, userIds);
  await tx.notify(
    menders.map(({ userId, ofUserId, name, address, sectionId, since }) => ({
      userId,
      kind: 'ADDRESS_REFUSED' as const,
      params: { name, address },
      path: sectionId ? `/sections/${sectionId}` : '/',
      dedupKey: `address-refused:${ofUserId}:${since}`,
      mail: true,
    })),
  );
}
