import { statement, type Tx } from '@firsthand/persistence';
import type { Behind } from './reminders.queries.ts';

/** Who looks after the students of these assignments' sections and comes in: their counsellors, or where there is none who teaches. */
const CARERS = statement<
  { assignmentId: string; userId: string },
  readonly [assignmentIds: readonly string[]]
>(`
  select a.id as "assignmentId", e.user_id as "userId"
  from assignments a
  join enrolments e on e.tenant_id = $1 and e.section_id = a.section_id and e.dropped_at is null
  join users u on u.tenant_id = $1 and u.id = e.user_id and u.ended_at is null
  where a.tenant_id = $1 and a.id = any($2::uuid[]) and (e.role = 'COUNSELLOR' or e.role = 'INSTRUCTOR' and not exists (
    select 1 from enrolments c join users cu on cu.tenant_id = $1 and cu.id = c.user_id and cu.ended_at is null
    where c.tenant_id = $1 and c.section_id = a.section_id and c.role = 'COUNSELLOR' and c.dropped_at is null))
  order by a.id, e.user_id`);

/** Counsellors who follow these students one by one, wherever they are enrolled. */
const FOLLOWERS = statement<
  { enrolmentId: string; userId: string },
  readonly [enrolmentIds: readonly string[]]
>(`
  select f.enrolment_id as "enrolmentId", f.counsellor_id as "userId" from caseload_students f
  where f.tenant_id = $1 and f.enrolment_id = any($2::uuid[]) order by f.enrolment_id`);

/**
 * Tells whoever looks after them which students have not met a deadline that is days past; one message a deadline. A
 * section's carers hear of all of them, and whoever follows some of them hears of those.
 */
export async function tellOfBehind(tx: Tx, behind: readonly Behind[]): Promise<void> {
  if (behind.length === 0) return;
  const carers = await tx.sql(
    CARERS,
    behind.map(({ assignmentId }) => assignmentId),
  );
  const followers = await tx.sql(
    FOLLOWERS,
    behind.flatMap(({ students }) => students.map(({ enrolmentId }) => enrolmentId)),
  );
  await tx.notify(
    behind.flatMap(({ assignmentId, milestoneId, offsetMinutes, students, ...deadline }) => {
      const tell = (userId: string, path: string, names: readonly string[]) => ({
        ...{ userId, kind: 'STUDENTS_BEHIND' as const, path, mail: true },
        params: { ...deadline, name: names[0]!, others: names.length - 1 },
        dedupKey: `behind:${milestoneId}:${offsetMinutes}:${deadline.dueAt}`,
      });
      const ofSection = carers.filter((carer) => carer.assignmentId === assignmentId);
      const follows = (userId: string, { enrolmentId }: { enrolmentId: string }) =>
        followers.some((one) => one.userId === userId && one.enrolmentId === enrolmentId);
      const elsewhere = [...new Set(followers.map(({ userId }) => userId))].filter(
        (userId) =>
          !ofSection.some((carer) => carer.userId === userId) && students.some((one) => follows(userId, one)),
      );
      const all = students.map(({ name }) => name);
      return [
        ...ofSection.map(({ userId }) => tell(userId, `/assignments/${assignmentId}`, all)),
        ...elsewhere.map((userId) =>
          tell(
            userId,
            '/caseload',
            students.filter((one) => follows(userId, one)).map(({ name }) => name),
          ),
        ),
      ];
    }),
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
    join users tu on tu.tenant_id = $1 and tu.id = t.user_id and tu.ended_at is null
    order by r.id, t.user_id, t.section_id
  ), menders as (
    select id, user_id, section_id from staff
    union all
    select r.id, a.id, null from refused r join users a on a.tenant_id = $1 and 'ADMINISTRATOR' = any(a.roles) and a.id <> r.id
      and a.ended_at is null
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
