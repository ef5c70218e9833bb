import type pg from 'pg';
import { THREE_OF_ONE } from '@firsthand/testing';

export interface GradingRows {
  readonly tenants: number;
  /** Assignments of the first tenant; the others have one each. */
  readonly assignmentsOfFirst: number;
  readonly submissionsEach: number;
  readonly passwordHash: string;
}

export const INSTRUCTOR = 'instructor@example.org';
export const slugOf = (tenant: number) => `bench-${tenant}`;

/**
 * Institutions with work handed in: per assignment an instructor's section, one cohort, a rubric of four criteria, and
 * students with three interviews, a submission and a scored grade each. Every tenant has one instructor, who teaches all.
 */
export async function fillGrading(client: pg.Client, rows: GradingRows): Promise<void> {
  for (const [text, values] of statements(rows)) await client.query(text, values);
}

function statements(rows: GradingRows): [string, unknown[]?][] {
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
        select t.*, a, uuidv7() as section_id, uuidv7() as cohort_id, uuidv7() as assignment_id, uuidv7() as rubric_id
        from bench_tenants t
        cross join lateral generate_series(1, case when t.n = 1 then $1::int else 1 end) as a`,
      [rows.assignmentsOfFirst],
    ],
    [
      `create temp table bench_seats on commit drop as
        select w.*, s, uuidv7() as user_id, uuidv7() as enrolment_id, uuidv7() as contact_id,
          uuidv7() as submission_id, uuidv7() as grade_id
        from bench_work w cross join generate_series(1, $1::int) as s`,
      [rows.submissionsEach],
    ],
    [
      `create temp table bench_criteria on commit drop as
        select w.tenant_id, w.rubric_id, c, uuidv7() as criterion_id, uuidv7() as level_id
        from bench_work w cross join generate_series(1, 4) as c`,
    ],
    [`create index on bench_criteria (rubric_id)`],
    [`analyze bench_criteria`],
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
      `insert into users (tenant_id, id, email, given_name, family_name, roles, locale, created_at)
        select tenant_id, user_id, 'student-' || a || '-' || s || '@example.org', 'Robin', 'Student ' || s,
          '{STUDENT}', 'en', now() from bench_seats`,
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
      [JSON.stringify(THREE_OF_ONE)],
    ],
    [
      `insert into assignment_cohorts (tenant_id, assignment_id, cohort_id)
        select tenant_id, assignment_id, cohort_id from bench_work`,
    ],
    [
      `insert into rubrics (tenant_id, id, assignment_id, version, created_at)
        select tenant_id, rubric_id, assignment_id, 1, now() from bench_work`,
    ],
    [
      `insert into rubric_criteria (tenant_id, id, rubric_id, position, title)
        select tenant_id, criterion_id, rubric_id, c, 'Criterion ' || c from bench_criteria`,
    ],
    [
      `insert into rubric_levels (tenant_id, id, criterion_id, position, title, points)
        select tenant_id, level_id, criterion_id, 1, 'Excellent', 5 from bench_criteria`,
    ],
    [
      `insert into contacts (tenant_id, id, owner_id, name, occupation_id, source, vantage, created_at)
        select tenant_id, contact_id, user_id, 'Contact ' || s, occupation_id, 'FRIEND', 'DOES', now() from bench_seats`,
    ],
    [
      `insert into interviews (tenant_id, id, assignment_id, enrolment_id, occupation_id, contact_id, mode, starts_at,
          actual_minutes, notes, created_at, counts)
        select tenant_id, uuidv7(), assignment_id, enrolment_id, occupation_id, contact_id, 'PHONE',
          now() - interval '1 day' * i, 25, 'The day starts early.', now(), i <> 3
        from bench_seats cross join generate_series(1, 3) as i`,
    ],
    [
      `insert into submissions (tenant_id, id, assignment_id, enrolment_id, number, submitted_at, deadline_at, snapshot,
          hash, words)
        select tenant_id, submission_id, assignment_id, enrolment_id, 1,
          timestamptz '2027-02-19 20:00Z' + interval '7 minutes' * s, timestamptz '2027-02-20 04:59Z',
          jsonb_build_object('answers', jsonb_build_array(jsonb_build_object('promptId', rubric_id, 'prompt', 'What surprised you?',
            'text', repeat('The day starts early. ', 20), 'words', 80)), 'interviews', '[]'::jsonb, 'rubricId', rubric_id),
          md5(submission_id::text), 80
        from bench_seats`,
    ],
    [
      `insert into grades (tenant_id, id, submission_id, rubric_id, state, feedback, points, graded_by, updated_at)
        select tenant_id, grade_id, submission_id, rubric_id, case when s % 2 = 0 then 'READY' else 'DRAFT' end,
          'Well observed.', 16, instructor_id, now()
        from bench_seats`,
    ],
    [
      `insert into grade_scores (tenant_id, grade_id, criterion_id, level_id, points, comment)
        select s.tenant_id, s.grade_id, c.criterion_id, c.level_id, 3.5 + c.c * 0.25,
          'You let the person speak, and you noticed what the published sources leave out about the work.'
        from bench_seats s join bench_criteria c on c.rubric_id = s.rubric_id`,
    ],
  ];
}
