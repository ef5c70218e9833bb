import { own, type Path, via } from './paths.ts';
import type { PersonTable } from './portfolio-table.ts';

/** The row names them in one of these columns. */
const byAny =
  (...columns: readonly string[]): Path =>
  (row) =>
    `(${columns.map((column) => own(column)(row)).join(' or ')})`;

const byGrade = via('grade_id', 'grades', own('graded_by'));

/** SQL: what they remarked on a text, without the words of the text. */
const REMARKS = (
  row: string,
) => `(select coalesce(jsonb_agg(remark - array['quote', 'start', 'end'] order by place), '[]')
  from jsonb_array_elements(${row}.remarks) with ordinality as remarks(remark, place))`;

/**
 * What somebody did in the work of others, as staff: their own words, and the id of what they are about. What others wrote,
 * who those are, and what is known of their health stays out of it.
 */
export const STAFF_TABLES: readonly PersonTable[] = [
  {
    table: 'grades',
    path: own('graded_by'),
    ties: ['graded_by'],
    names: { remarks: REMARKS },
    omit: ['version', 'remarks'],
  },
  { table: 'grade_scores', path: byGrade, ties: [], key: { grade_id: 'uuid', criterion_id: 'uuid' } },
  {
    table: 'past_grades',
    path: byGrade,
    ties: [],
    names: { remarks: REMARKS },
    omit: ['remarks'],
  },
  {
    table: 'second_readings',
    path: own('reader_id'),
    ties: ['reader_id'],
    omit: ['first_by', 'first_scores', 'first_points', 'drawn_by', 'settled_by', 'settled_words', 'version'],
  },
  { table: 'bank_comments', path: own('written_by'), ties: ['written_by'], omit: ['version'] },
  { table: 'revision_requests', path: own('asked_by'), ties: ['asked_by'] },
  {
    table: 'regrade_requests',
    path: own('answered_by'),
    ties: ['answered_by'],
    // What was asked is the student's.
    omit: ['asks'],
  },
  { table: 'extension_requests', path: own('answered_by'), ties: ['answered_by'], omit: ['reason'] },
  {
    table: 'extension_grants',
    path: byAny('granted_by', 'undone_by'),
    ties: ['granted_by', 'undone_by'],
  },
  {
    table: 'accommodations',
    path: byAny('given_by', 'ended_by'),
    ties: ['given_by', 'ended_by'],
    omit: ['note'],
  },
  {
    table: 'excuses',
    path: byAny('excused_by', 'ended_by'),
    ties: ['excused_by', 'ended_by'],
    omit: ['reason'],
  },
  {
    table: 'cell_decisions',
    path: byAny('decided_by', 'ended_by'),
    ties: ['decided_by', 'ended_by'],
    names: { reason: (row) => `case when ${own('decided_by')(row)} then ${row}.reason end` },
    omit: ['reason'],
  },
  { table: 'markings', path: own('revealed_by'), ties: ['revealed_by'] },
  // Whose work it is, and whose they handed in, is nobody's to know while it is graded without names.
  { table: 'marker_allocations', path: own('marker_id'), ties: ['marker_id'], omit: ['enrolment_id'] },
  { table: 'allocation_changes', path: own('changed_by'), ties: ['changed_by'], omit: ['before'] },
  { table: 'grading_flags', path: own('flagged_by'), ties: ['flagged_by'] },
  { table: 'set_asides', path: own('set_by'), ties: ['set_by'] },
  {
    table: 'submissions',
    path: own('handed_in_by'),
    ties: ['handed_in_by'],
    omit: ['enrolment_id', 'snapshot', 'hash', 'words', 'late_days', 'kept_percent'],
  },
  { table: 'staff_notes', path: own('author_id'), ties: ['author_id'], omit: ['version'] },
  { table: 'service_units', path: own('served_by'), ties: ['served_by'] },
  { table: 'interview_conducts', path: own('conducted_with'), ties: ['conducted_with'] },
  {
    table: 'caseload_students',
    path: byAny('counsellor_id', 'assigned_by'),
    ties: ['counsellor_id', 'assigned_by'],
  },
  { table: 'nudges', path: own('sent_by'), ties: ['sent_by'] },
  { table: 'assignment_templates', path: own('saved_by'), ties: ['saved_by'], omit: ['version'] },
  { table: 'primer_drafts', path: own('saved_by'), ties: ['saved_by'], omit: ['version'] },
  { table: 'primer_versions', path: own('published_by'), ties: ['published_by'] },
  { table: 'mail_texts', path: own('saved_by'), ties: ['saved_by'], omit: ['version'] },
  { table: 'privacy_notices', path: own('published_by'), ties: ['published_by'] },
  { table: 'retention_rules', path: own('changed_by'), ties: ['changed_by'], omit: ['version'] },
  {
    table: 'legal_holds',
    path: byAny('placed_by', 'lifted_by'),
    ties: ['placed_by', 'lifted_by'],
    omit: ['person_id', 'reason', 'lifted_because'],
  },
  {
    table: 'roster_imports',
    path: own('created_by'),
    ties: ['created_by'],
    omit: ['columns', 'reading'],
  },
  { table: 'join_codes', path: own('created_by'), ties: ['created_by'], omit: ['code'] },
  {
    table: 'person_cards',
    path: own('printed_by'),
    ties: ['printed_by'],
    omit: ['code_hash'],
  },
  {
    table: 'webhooks',
    path: own('created_by'),
    ties: ['created_by'],
    omit: ['secret', 'previous_secret', 'version'],
  },
  {
    table: 'viewings',
    path: own('administrator_id'),
    ties: ['administrator_id'],
    omit: ['session_id'],
  },
];

/** Ties to somebody that are in no file of theirs, each with its reason. */
export const NOT_TAKEN: Readonly<Record<string, string>> = {
  'person_words.user_id': 'their name and address again, by which they are found',
  'challenges.user_id': 'somebody coming in, for minutes',
  'grading_claims.held_by': 'which work they have open, for minutes',
  'legal_holds.person_id': 'why something of theirs is held is between the institution and whoever asked it',
  'second_readings.first_by': 'the grade that was read a second time is with their grades',
  'second_readings.drawn_by': 'that they drew a sample is in their lines of the log',
  'second_readings.settled_by': 'that they settled a reading is in their lines of the log',
};
