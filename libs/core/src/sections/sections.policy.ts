/**
 * Who reaches which section. An administrator reaches every section of the tenant; staff reach those where they hold a
 * live staff enrolment; a counsellor reaches the students of their caseload besides, wherever these are enrolled; a
 * student reaches no section, only their own enrolment. A row out of reach is `NotFound`, the same as one that is not
 * there.
 *
 * Later nouns restrict their statements by the same words:
 *
 *     const WORK = statement<Row, [...Reach, assignmentId: string]>(`
 *       select … from assignments a
 *       where a.tenant_id = $1 and a.id = $4 and ${staffReach('a.section_id')}`);
 *     read.first(WORK, ...reachOf(read.actor), assignmentId)
 */
import { type Actor, Forbidden, NotFound, type SectionRole } from '@firsthand/contracts';
import { Enrolment, type Reading, type Section, statement } from '@firsthand/persistence';

export type StaffRole = Exclude<SectionRole, 'STUDENT'>;
export const STAFF_ROLES: readonly StaffRole[] = ['INSTRUCTOR', 'COUNSELLOR'];

/** How far an actor reaches, as the parameters `$2` and `$3` of a statement: everything in the tenant, or as this user. */
export type Reach = readonly [everything: boolean, userId: string | null];

export function reachOf(actor: Actor): Reach {
  if (actor.userId === 'system') return [true, null];
  return [actor.roles.includes('ADMINISTRATOR'), actor.userId];
}

/** SQL: the section named by this column is within the actor's reach as staff. Wants `...reachOf(actor)` as `$2, $3`. */
export function staffReach(sectionIdColumn: string): string {
  return `($2::boolean or exists (
    select 1 from enrolments reach
    where reach.tenant_id = $1 and reach.user_id = $3::uuid and reach.section_id = ${sectionIdColumn}
      and reach.role <> 'STUDENT' and reach.dropped_at is null))`;
}

/** SQL: as `staffReach`, or the actor is a student there: for what staff and students of a section both see. */
export function memberReach(sectionIdColumn: string): string {
  return `($2::boolean or exists (
    select 1 from enrolments reach
    where reach.tenant_id = $1 and reach.user_id = $3::uuid and reach.section_id = ${sectionIdColumn}
      and reach.dropped_at is null))`;
}

/**
 * SQL: the student of the enrolment under this alias still reads what they did there: they are in the section, or went
 * on to another one. Who was dropped and went nowhere sees it again when they are taken back.
 */
export const keepsSight = (e: string) => `(${e}.dropped_at is null or ${e}.moved_to_id is not null)`;

/** SQL: the user under this id is a student of some section. Who was dropped everywhere is told of nothing. */
export const studiesStill = (userId: string) => `exists (
    select 1 from enrolments e where e.tenant_id = $1 and e.user_id = ${userId} and e.role = 'STUDENT'
      and e.dropped_at is null)`;

/** SQL: as `staffReach`, or the student is in the actor's own caseload. For what staff do for one student. */
export function studentReach(enrolmentAlias: string): string {
  return `(${staffReach(`${enrolmentAlias}.section_id`)} or exists (
    select 1 from caseload_students followed
    where followed.tenant_id = $1 and followed.counsellor_id = $3::uuid and followed.enrolment_id = ${enrolmentAlias}.id))`;
}

/** SQL: as `studentReach`, or the enrolment itself is the actor's own. For rows that hang on one student's enrolment. */
export function enrolmentReach(enrolmentAlias: string): string {
  return `(${studentReach(enrolmentAlias)}
    or (${enrolmentAlias}.user_id = $3::uuid and ${keepsSight(enrolmentAlias)}))`;
}

const REACHED_SECTIONS = statement<{ id: string }, Reach>(`
  select s.id from sections s where s.tenant_id = $1 and ${staffReach('s.id')}`);

const STANDING = statement<
  Section & { staffRole: StaffRole | null },
  readonly [...Reach, sectionId: string]
>(`
  select s.id, s.term_id as "termId", s.course_id as "courseId", s.name, s.zone, s.created_at as "createdAt", s.version,
    (select e.role from enrolments e
     where e.tenant_id = $1 and e.section_id = s.id and e.user_id = $3::uuid
       and e.role <> 'STUDENT' and e.dropped_at is null) as "staffRole"
  from sections s where s.tenant_id = $1 and s.id = $4 and ${staffReach('s.id')}`);

/** The ids of all sections the actor reaches as staff. */
export async function sectionsOf(reading: Reading): Promise<string[]> {
  return (await reading.sql(REACHED_SECTIONS, ...reachOf(reading.actor))).map((row) => row.id);
}

/**
 * The section, if the actor reaches it and may act there: an administrator, or staff with one of `roles`.
 * @throws NotFound when it is out of reach; Forbidden when they see it but in another role.
 */
export async function assertStaffOf(
  reading: Reading,
  sectionId: string,
  roles: readonly StaffRole[] = STAFF_ROLES,
): Promise<Section> {
  const [everything] = reachOf(reading.actor);
  const { staffRole, ...section } = await standing(reading, sectionId);
  if (!everything && !(staffRole && roles.includes(staffRole))) throw new Forbidden();
  return section as Section;
}

/**
 * The section, if the actor teaches it: a live instructor's enrolment of their own. An administrator's reach is not
 * enough: grades are given by those who teach.
 */
export async function assertTeaches(reading: Reading, sectionId: string): Promise<Section> {
  const { staffRole, ...section } = await standing(reading, sectionId);
  if (staffRole !== 'INSTRUCTOR') throw new Forbidden();
  return section as Section;
}

async function standing(reading: Reading, sectionId: string) {
  const found = await reading.first(STANDING, ...reachOf(reading.actor), sectionId);
  if (!found) throw new NotFound();
  return found;
}

/** The student's own live enrolment in a section, or `NotFound`. */
export async function assertOwnEnrolment(reading: Reading, sectionId: string): Promise<Enrolment> {
  if (reading.actor.userId === 'system') throw new NotFound();
  const enrolment = await reading.findOne(Enrolment, {
    sectionId,
    userId: reading.actor.userId,
    role: 'STUDENT',
    droppedAt: null,
  });
  if (!enrolment) throw new NotFound();
  return enrolment;
}

/** SQL: the enrolment under this alias is that of somebody who teaches its section, and whose access nobody ended. */
export const teachesStill = (
  enrolment: string,
) => `${enrolment}.role = 'INSTRUCTOR' and ${enrolment}.dropped_at is null
    and not exists (select 1 from users gone
      where gone.tenant_id = ${enrolment}.tenant_id and gone.id = ${enrolment}.user_id and gone.ended_at is not null)`;
