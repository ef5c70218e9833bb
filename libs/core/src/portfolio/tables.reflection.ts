import {
  assignment,
  byEnrolment,
  byInterview,
  byOwner,
  byReleasedGrade,
  interviewee,
  nameOf,
  occupation,
  via,
} from './paths.ts';
import type { PortfolioTable } from './portfolio-table.ts';

/** What they made of it, and what came back. */
export const REFLECTION_TABLES: readonly PortfolioTable[] = [
  {
    table: 'interview_weighings',
    part: 'reflection',
    path: byInterview,
    names: { interviewee },
    omit: ['version'],
    read: { heads: ['interviewee'], texts: ['reason'] },
  },
  {
    table: 'statement_trusts',
    part: 'reflection',
    path: via('verdict_id', 'finding_verdicts', via('finding_id', 'research_findings', byOwner)),
    names: { statement: nameOf('finding_verdicts', 'verdict_id', 'heard') },
    omit: ['version'],
    read: { heads: [], texts: ['statement', 'reason'] },
  },
  {
    table: 'answer_trusts',
    part: 'reflection',
    path: via('answer_id', 'interview_answers', byInterview),
    names: { question: nameOf('interview_answers', 'answer_id', 'question') },
    omit: ['version'],
    read: { heads: ['question'], texts: ['reason'] },
  },
  {
    table: 'syntheses',
    part: 'reflection',
    path: byOwner,
    names: { occupation },
    omit: ['revision'],
    read: { heads: ['occupation'], texts: ['believe', 'changed'] },
  },
  { table: 'comparisons', part: 'reflection', path: byOwner, omit: ['revision'] },
  {
    table: 'decisions',
    part: 'reflection',
    path: byOwner,
    names: { occupation },
    read: { heads: ['occupation', 'leaning'], texts: ['reason'] },
    order: 'decided_at',
  },
  {
    table: 'reflections',
    part: 'reflection',
    path: byEnrolment,
    names: { assignment },
    omit: ['word_counts'],
  },
  {
    table: 'attachments',
    part: 'reflection',
    path: byEnrolment,
    names: { assignment },
    order: 'added_at',
  },
  {
    table: 'submissions',
    part: 'reflection',
    path: byEnrolment,
    names: {
      assignment,
      // What was handed in, prompt by prompt, to be read.
      written: (
        row,
      ) => `(select string_agg((one->>'prompt') || E'\\n\\n' || (one->>'text'), E'\\n\\n' order by place)
        from jsonb_array_elements(${row}.snapshot->'answers') with ordinality as answers(one, place))`,
      handed_in_by_name: (row) => `(select u.given_name || ' ' || u.family_name from users u
        where u.tenant_id = $1 and u.id = ${row}.handed_in_by)`,
    },
    omit: ['handed_in_by'],
    read: { heads: ['assignment', 'number'], texts: ['written'] },
  },
  {
    table: 'revision_requests',
    part: 'reflection',
    path: via('submission_id', 'submissions', byEnrolment),
    omit: ['asked_by'],
    order: 'asked_at',
  },
  {
    table: 'grades',
    part: 'reflection',
    path: byReleasedGrade,
    names: {
      assignment: (row) => `(select a.title from submissions s join assignments a on a.tenant_id = $1
        and a.id = s.assignment_id where s.tenant_id = $1 and s.id = ${row}.submission_id)`,
    },
    omit: ['graded_by', 'version', 'state', 'updated_at'],
    read: { heads: ['assignment'], texts: ['feedback'] },
  },
  {
    table: 'grade_scores',
    part: 'reflection',
    path: via('grade_id', 'grades', byReleasedGrade),
    names: {
      criterion: nameOf('rubric_criteria', 'criterion_id', 'title'),
      level: nameOf('rubric_levels', 'level_id', 'title'),
    },
    read: { heads: ['criterion'], texts: ['comment'] },
    order: 'grade_id, x.criterion_id',
    key: { grade_id: 'uuid', criterion_id: 'uuid' },
  },
  {
    table: 'regrade_requests',
    part: 'reflection',
    path: via('grade_id', 'grades', byReleasedGrade),
    omit: ['answered_by'],
    order: 'asked_at',
  },
  {
    table: 'past_grades',
    part: 'reflection',
    // Read by its student, also while the new one is not yet.
    path: via('grade_id', 'grades', via('submission_id', 'submissions', byEnrolment)),
    order: 'released_at',
  },
  {
    table: 'cell_decisions',
    part: 'reflection',
    path: byEnrolment,
    names: { assignment, milestone: nameOf('milestones', 'milestone_id', 'title') },
    omit: ['reason', 'decided_by', 'ended_by'],
    order: 'decided_at',
  },
];
