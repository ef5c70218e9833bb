import type { Quota } from '@firsthand/contracts';
import { THREE_OF_ONE } from '@firsthand/testing';

export interface CourseRows {
  readonly tenants: number;
  /** Assignments of the first tenant; the others have one each. */
  readonly assignmentsOfFirst: number;
  readonly studentsEach: number;
  /** Of the second; one, like the others, when it is left out. */
  readonly assignmentsOfSecond?: number;
  /** In each tenant’s first assignment, when it has more than the others. */
  readonly studentsOfFirst?: number;
  /** Everyone's. */
  readonly passwordHash: string;
  readonly quota?: Quota;
}

/** A statement and its parameters. */
export type Filling = [text: string, values?: unknown[]];

export const INSTRUCTOR = 'instructor@example.org';
export const slugOf = (tenant: number) => `bench-${tenant}`;
export const studentOf = (assignment: number, seat: number) => `student-${assignment}-${seat}@example.org`;

/**
 * Institutions with coursework: per assignment an instructor's section and one cohort of students. Every tenant has one
 * instructor, who teaches all. Leaves the temporary tables `bench_tenants`, `bench_work` (a row per assignment) and
 * `bench_seats` (a row per student) for what is filled in on top.
 */
export function courseRows(rows: CourseRows): Filling[] {
  return [
    [
      `create temp table bench_tenants on commit drop as
        select n, uuidv7() as tenant_id, uuidv7() as instructor_id, uuidv7() as term_id, uuidv7() as course_id,
          uuidv7() as occupation_id
        from generate_series(1, $1::int) as n`,
      [rows.tenants],
    ],
    [
      `create temp table bench_work on commit drop as
        select t.*, a, uuidv7() as section_id, uuidv7() as cohort_id, uuidv7() as assignment_id
        from bench_tenants t
        cross join lateral generate_series(1, case t.n when 1 then $1::int when 2 then $2::int else 1 end) as a`,
      [rows.assignmentsOfFirst, rows.assignmentsOfSecond ?? 1],
    ],
    [
      `create temp table bench_seats on commit drop as
        select w.*, s, uuidv7() as user_id, uuidv7() as enrolment_id
        from bench_work w
        cross join lateral generate_series(1, case when w.a = 1 then $2::int else $1::int end) as s`,
      [rows.studentsEach, rows.studentsOfFirst ?? rows.studentsEach],
    ],
    [`insert into tenants select tenant_id, 'bench-' || n, now() from bench_tenants`],
    [
      `insert into tenant_settings (tenant_id, name, locale, zone, programme)
        select tenant_id, 'Institution ' || n, 'en', 'America/Toronto', 'COURSE' from bench_tenants`,
    ],
    [
      `insert into users (tenant_id, id, email, given_name, family_name, roles, locale, password_hash, created_at)
        select tenant_id, instructor_id, $1, 'Ingrid', 'Instructor', '{INSTRUCTOR}', 'en', $2, now() from bench_tenants`,
      [INSTRUCTOR, rows.passwordHash],
    ],
    [
      `insert into users (tenant_id, id, email, given_name, family_name, roles, locale, password_hash, created_at)
        select tenant_id, user_id, 'student-' || a || '-' || s || '@example.org', 'Robin', 'Student ' || s,
          '{STUDENT}', 'en', $1, now() from bench_seats`,
      [rows.passwordHash],
    ],
    [
      `insert into terms (tenant_id, id, name, starts_on, ends_on)
        select tenant_id, term_id, 'Winter', '2027-01-04', '2027-04-23' from bench_tenants`,
    ],
    [
      `insert into courses (tenant_id, id, code, title)
        select tenant_id, course_id, 'CAR-101', 'Career exploration' from bench_tenants`,
    ],
    [
      `insert into occupations (tenant_id, id, title, source)
        select tenant_id, occupation_id, 'Baker', 'OWN' from bench_tenants`,
    ],
    [
      `insert into sections (tenant_id, id, term_id, course_id, name, zone, created_at)
        select tenant_id, section_id, term_id, course_id, 'Section ' || a, 'America/Toronto', now() from bench_work`,
    ],
    [
      `insert into cohorts (tenant_id, id, section_id, name)
        select tenant_id, cohort_id, section_id, 'Monday group' from bench_work`,
    ],
    [
      `insert into enrolments (tenant_id, id, section_id, user_id, role, created_at)
        select tenant_id, uuidv7(), section_id, instructor_id, 'INSTRUCTOR', now() from bench_work`,
    ],
    [
      `insert into enrolments (tenant_id, id, section_id, user_id, role, cohort_id, created_at)
        select tenant_id, enrolment_id, section_id, user_id, 'STUDENT', cohort_id, now() from bench_seats`,
    ],
    [
      `insert into assignments (tenant_id, id, section_id, title, state, quota, reminder_offsets_minutes, created_at, published_at)
        select tenant_id, assignment_id, section_id, 'Three conversations', 'PUBLISHED', $1, '{}', now(), now()
        from bench_work`,
      [JSON.stringify(rows.quota ?? THREE_OF_ONE)],
    ],
    [
      `insert into assignment_cohorts (tenant_id, assignment_id, cohort_id)
        select tenant_id, assignment_id, cohort_id from bench_work`,
    ],
  ];
}
