import type pg from 'pg';
import { type CourseRows, courseRows, type Filling, INSTRUCTOR, slugOf } from './course-rows.ts';

/** 100,000 submissions in the first institution, 1,000 in the second: the same question must cost the same in both. */
export const CROWDED_AND_ALONE = {
  tenants: 2,
  assignmentsOfFirst: 2_000,
  assignmentsOfSecond: 20,
  studentsEach: 50,
};

/** Of each institution one assignment, and whoever grades it. */
export interface GradedWork {
  slug: string;
  tenantId: string;
  assignmentId: string;
  instructorId: string;
}

export async function gradedWork(client: pg.Client, tenants: number): Promise<GradedWork[]> {
  const { rows } = await client.query<GradedWork>(
    `select distinct on (t.slug) t.slug, t.id as "tenantId", a.id as "assignmentId", u.id as "instructorId"
     from tenants t join assignments a on a.tenant_id = t.id
     join users u on u.tenant_id = t.id and u.email = $1
     where t.slug = any($2) order by t.slug, a.id`,
    [INSTRUCTOR, Array.from({ length: tenants }, (_, n) => slugOf(n + 1))],
  );
  return rows;
}

/**
 * Work handed in: per assignment a rubric of four criteria, and students with three interviews, a submission and a
 * scored grade each.
 */
export async function fillGrading(client: pg.Client, rows: CourseRows): Promise<void> {
  for (const [text, values] of [...courseRows(rows), ...GRADING]) await client.query(text, values);
}

const GRADING: Filling[] = [
  [
    `create temp table bench_handed on commit drop as
      select s.*, r.rubric_id, uuidv7() as contact_id, uuidv7() as submission_id, uuidv7() as grade_id
      from bench_seats s
      join (select assignment_id, uuidv7() as rubric_id from bench_work) r using (assignment_id)`,
  ],
  [
    `create temp table bench_criteria on commit drop as
        select w.tenant_id, w.rubric_id, c, uuidv7() as criterion_id, uuidv7() as level_id
        from (select distinct tenant_id, rubric_id from bench_handed) w cross join generate_series(1, 4) as c`,
  ],
  [`create index on bench_criteria (rubric_id)`],
  [`analyze bench_criteria`],
  [
    `insert into rubrics (tenant_id, id, assignment_id, version, created_at)
        select distinct tenant_id, rubric_id, assignment_id, 1, now() from bench_handed`,
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
        select tenant_id, contact_id, user_id, 'Contact ' || s, occupation_id, 'FRIEND', 'DOES', now() from bench_handed`,
  ],
  [
    `insert into interviews (tenant_id, id, assignment_id, enrolment_id, occupation_id, contact_id, mode, starts_at,
          actual_minutes, notes, created_at, counts)
        select tenant_id, uuidv7(), assignment_id, enrolment_id, occupation_id, contact_id, 'PHONE',
          now() - interval '1 day' * i, 25, 'The day starts early.', now(), i <> 3
        from bench_handed cross join generate_series(1, 3) as i`,
  ],
  [
    `insert into submissions (tenant_id, id, assignment_id, enrolment_id, number, submitted_at, deadline_at, snapshot,
          hash, words)
        select tenant_id, submission_id, assignment_id, enrolment_id, 1,
          timestamptz '2027-02-19 20:00Z' + interval '7 minutes' * s, timestamptz '2027-02-20 04:59Z',
          jsonb_build_object('answers', jsonb_build_array(jsonb_build_object('promptId', rubric_id, 'prompt', 'What surprised you?',
            'text', repeat('The day starts early. ', 20), 'words', 80)), 'interviews', '[]'::jsonb, 'rubricId', rubric_id),
          md5(submission_id::text), 80
        from bench_handed`,
  ],
  [
    `insert into grades (tenant_id, id, submission_id, rubric_id, state, feedback, points, graded_by, updated_at)
        select tenant_id, grade_id, submission_id, rubric_id, case when s % 2 = 0 then 'READY' else 'DRAFT' end,
          'Well observed.', 16, instructor_id, now()
        from bench_handed`,
  ],
  [
    `insert into grade_scores (tenant_id, grade_id, criterion_id, level_id, points, comment)
        select s.tenant_id, s.grade_id, c.criterion_id, c.level_id, 3.5 + c.c * 0.25,
          'You let the person speak, and you noticed what the published sources leave out about the work.'
        from bench_handed s join bench_criteria c on c.rubric_id = s.rubric_id`,
  ],
];
