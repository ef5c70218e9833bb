import { assignment, byEnrolment, byOwner, interviewee, nameOf, occupation, own, via } from './paths.ts';
import type { PortfolioTable } from './portfolio-table.ts';

/** Who the student is, and what they planned and read. */
export const PLAN_TABLES: readonly PortfolioTable[] = [
  {
    table: 'users',
    part: 'person',
    path: own('id'),
    omit: ['password_hash', 'roles', 'bounced_at', 'erased_at', 'ended_at', 'corrected_by_hand', 'version'],
  },
  { table: 'user_identities', part: 'person', path: own('user_id'), order: 'created_at' },
  {
    table: 'privacy_acceptances',
    part: 'person',
    path: own('user_id'),
    names: { version: nameOf('privacy_notices', 'notice_id', 'version') },
    order: 'accepted_at',
  },
  {
    table: 'enrolments',
    part: 'person',
    path: own('user_id'),
    names: {
      section: nameOf('sections', 'section_id', 'name'),
      course: (
        row,
      ) => `(select c.title from sections s join courses c on c.tenant_id = $1 and c.id = s.course_id
        where s.tenant_id = $1 and s.id = ${row}.section_id)`,
    },
    omit: ['by_hand', 'work_removed_at', 'version'],
  },
  {
    table: 'standings',
    part: 'person',
    path: byEnrolment,
    names: {
      assignment: (row) => `(select a.title from milestones m join assignments a on a.tenant_id = $1
        and a.id = m.assignment_id where m.tenant_id = $1 and m.id = ${row}.milestone_id)`,
      milestone: nameOf('milestones', 'milestone_id', 'title'),
    },
    order: 'met_at',
    key: { milestone_id: 'uuid', enrolment_id: 'uuid' },
  },
  {
    table: 'extensions',
    part: 'person',
    path: byEnrolment,
    names: { milestone: nameOf('milestones', 'milestone_id', 'title') },
    omit: ['grant_id'],
  },
  {
    table: 'extension_requests',
    part: 'person',
    path: byEnrolment,
    names: { milestone: nameOf('milestones', 'milestone_id', 'title') },
    omit: ['grant_id', 'answered_by'],
  },
  {
    table: 'excuses',
    part: 'person',
    path: byEnrolment,
    names: { assignment, milestone: nameOf('milestones', 'milestone_id', 'title') },
    omit: ['reason', 'excused_by', 'ended_by'],
    order: 'excused_at',
  },
  {
    table: 'accommodations',
    part: 'person',
    path: byEnrolment,
    omit: ['note', 'given_by', 'ended_by'],
  },
  {
    table: 'pledges',
    part: 'plan',
    path: byEnrolment,
    names: { assignment },
    read: { heads: ['assignment'], texts: ['text'] },
  },
  { table: 'primer_tries', part: 'plan', path: byOwner },
  { table: 'primer_readings', part: 'plan', path: byOwner },
  {
    table: 'choices',
    part: 'plan',
    path: byEnrolment,
    names: { occupation, assignment },
    omit: ['version'],
    read: { heads: ['occupation'], texts: ['reason', 'assumptions'] },
  },
  {
    table: 'research_findings',
    part: 'research',
    path: byOwner,
    names: { occupation },
    omit: ['version'],
    read: { heads: ['occupation', 'topic'], texts: ['text'] },
  },
  {
    table: 'research_questions',
    part: 'research',
    path: byOwner,
    names: { occupation },
    omit: ['version'],
    read: { heads: ['occupation', 'topic'], texts: ['text'] },
  },
  {
    table: 'finding_verdicts',
    part: 'research',
    path: via('finding_id', 'research_findings', byOwner),
    names: { finding: nameOf('research_findings', 'finding_id', 'text'), interviewee },
    omit: ['version'],
    read: { heads: ['interviewee', 'verdict'], texts: ['finding', 'heard'] },
  },
];
