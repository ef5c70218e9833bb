import type { RetentionKind } from '@firsthand/contracts';

/** What is kept for a time, kind by kind: which it is, since when it only lies there, and whose it is. */
export interface RetentionUnits {
  /**
   * SQL: rows `(id, at, person, place, label)`. `at`: the time it is kept begins. `person` and `place`: by whose or which
   * section's hold it is held; no `place`: by a hold on any section of theirs. `label`: what an administrator calls it.
   */
  readonly units: string;
  /** SQL besides: that this is held for another reason. */
  readonly held?: string;
  /** So many go in one transaction. */
  readonly atOnce: number;
  /** Its student hears of it in time, and nothing goes before they have. */
  readonly told: boolean;
}

const NAME = `trim(u.given_name || ' ' || u.family_name)`;
/** The first moment after the term of section `s`, by the section's clock. */
const TERM_ENDED = `((tm.ends_on + 1)::timestamp at time zone s.zone)`;
const ANY_HOLD = `exists (select 1 from legal_holds h where h.tenant_id = $1 and h.lifted_at is null)`;

export const UNITS: Readonly<Record<RetentionKind, RetentionUnits>> = {
  SECTION_WORK: {
    units: `select e.id, ${TERM_ENDED} as at, e.user_id as person, e.section_id as place,
        ${NAME} || ' · ' || c.code || ' · ' || s.name as label
      from enrolments e join users u on u.tenant_id = $1 and u.id = e.user_id
      join sections s on s.tenant_id = $1 and s.id = e.section_id
      join terms tm on tm.tenant_id = $1 and tm.id = s.term_id
      join courses c on c.tenant_id = $1 and c.id = s.course_id
      where e.tenant_id = $1 and e.role = 'STUDENT' and e.work_removed_at is null`,
    atOnce: 20,
    told: true,
  },
  STUDENTS: {
    // Whoever was in no section yet counts from their account; whoever still comes in counts from their last visit.
    units: `select u.id, greatest(u.created_at, past.ended_at, seen.at) as at, u.id as person, null::uuid as place,
        ${NAME} as label
      from users u
      left join lateral (select max(${TERM_ENDED}) as ended_at from enrolments e
        join sections s on s.tenant_id = $1 and s.id = e.section_id join terms tm on tm.tenant_id = $1 and tm.id = s.term_id
        where e.tenant_id = $1 and e.user_id = u.id) past on true
      left join lateral (select max(x.created_at) as at from sessions x where x.tenant_id = $1 and x.user_id = u.id) seen on true
      where u.tenant_id = $1 and u.roles = array['STUDENT'] and u.erased_at is null and not exists (
        select 1 from enrolments e where e.tenant_id = $1 and e.user_id = u.id and e.role <> 'STUDENT')`,
    atOnce: 10,
    told: true,
  },
  CONTACT_DETAILS: {
    // Who may stay in the institution's directory has said so. Others' names are their students' business, not the administrator's.
    units: `select k.id, greatest(k.created_at, asked.at, met.at) as at, k.owner_id as person, null::uuid as place,
        ${NAME} as label
      from contacts k join users u on u.tenant_id = $1 and u.id = k.owner_id
      left join lateral (select max(o.created_at) as at from outreaches o where o.tenant_id = $1 and o.contact_id = k.id) asked on true
      left join lateral (select max(i.starts_at) as at from interviews i where i.tenant_id = $1 and i.contact_id = k.id) met on true
      where k.tenant_id = $1 and k.erased_at is null and not exists (select 1 from consents w
        where w.tenant_id = $1 and w.contact_id = k.id and w.scope = 'DIRECTORY' and w.given)`,
    atOnce: 20,
    told: false,
  },
  NOTIFICATIONS: {
    units: `select n.id, n.created_at as at, n.user_id as person, null::uuid as place, ${NAME} as label
      from notifications n join users u on u.tenant_id = $1 and u.id = n.user_id where n.tenant_id = $1`,
    atOnce: 1_000,
    told: false,
  },
  MAILS: {
    // What still carries others waits until those have gone.
    units: `select d.id, d.created_at as at, d.user_id as person, null::uuid as place, ${NAME} as label
      from deliveries d join users u on u.tenant_id = $1 and u.id = d.user_id
      where d.tenant_id = $1 and d.state in ('SENT', 'DROPPED', 'FAILED') and not exists (
        select 1 from deliveries o where o.tenant_id = $1 and o.digest_id = d.id)`,
    atOnce: 1_000,
    told: false,
  },
  STAFF_NOTES: {
    units: `select n.id, n.written_at as at, e.user_id as person, e.section_id as place, ${NAME} as label
      from staff_notes n join enrolments e on e.tenant_id = $1 and e.id = n.enrolment_id
      join users u on u.tenant_id = $1 and u.id = e.user_id where n.tenant_id = $1`,
    atOnce: 500,
    told: false,
  },
  SERVICE_UNITS: {
    units: `select n.id, n.served_on::timestamptz as at, e.user_id as person, e.section_id as place, ${NAME} as label
      from service_units n join enrolments e on e.tenant_id = $1 and e.id = n.enrolment_id
      join users u on u.tenant_id = $1 and u.id = e.user_id where n.tenant_id = $1`,
    atOnce: 500,
    told: false,
  },
  ROSTERS: {
    units: `select i.id, i.created_at as at, null::uuid as person, i.section_id as place, i.file_name as label
      from roster_imports i where i.tenant_id = $1`,
    held: `exists (select 1 from roster_rows r join legal_holds h on h.tenant_id = $1 and h.lifted_at is null and h.person_id = r.user_id
      where r.tenant_id = $1 and r.import_id = x.id)`,
    atOnce: 5,
    told: false,
  },
  AUDIT: {
    // The log speaks for whatever is held: any hold keeps all of it.
    units: `select a.id, a.at, null::uuid as person, null::uuid as place, a.action as label
      from audit_entries a where a.tenant_id = $1`,
    held: ANY_HOLD,
    atOnce: 1_000,
    told: false,
  },
};

/** Which table's single rows a kind removes; the others have a way of their own. */
export const ROWS_OF: Readonly<Partial<Record<RetentionKind, string>>> = {
  NOTIFICATIONS: 'notifications',
  MAILS: 'deliveries',
  STAFF_NOTES: 'staff_notes',
  SERVICE_UNITS: 'service_units',
  ROSTERS: 'roster_imports',
  AUDIT: 'audit_entries',
};
