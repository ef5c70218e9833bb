import {
  byContact,
  byEnrolment,
  byInterview,
  byOwner,
  byReleasedGrade,
  nameOf,
  own,
  type Path,
  via,
} from './paths.ts';

/** Where a table's rows stand when the record is read. */
export const RECORD_PARTS = ['person', 'plan', 'research', 'people', 'interviews', 'reflection'] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

/** What a table of the database gives to a student's record. */
export interface PortfolioTable {
  readonly table: string;
  readonly part: RecordPart;
  /** Which rows are the student's. */
  readonly path: Path;
  /** Names that are read instead of ids; they stand before the columns of the table. */
  readonly names?: Readonly<Record<string, (row: string) => string>>;
  /** Columns that are nobody's record: the product's own book-keeping. */
  readonly omit?: readonly string[];
  /** How a row is read: what heads it, and which columns are a text of their own. None: it is in the data only. */
  readonly read?: { readonly heads: readonly string[]; readonly texts: readonly string[] };
  /** SQL: what rows are ordered by; else by their ids, which is by time. */
  readonly order?: string;
}

const assignment = nameOf('assignments', 'assignment_id', 'title');
const occupation = nameOf('occupations', 'occupation_id', 'title');
const contact = nameOf('contacts', 'contact_id', 'name');
/** SQL: whom the interview under this column was with. */
const interviewee = (row: string) => `(select k.name from interviews i
  join contacts k on k.tenant_id = $1 and k.id = i.contact_id
  where i.tenant_id = $1 and i.id = ${row}.interview_id)`;

/**
 * Everything of a student's, table by table, in the order in which it is read. A table that belongs to students stands
 * here or among the exclusions, or the build does not pass.
 */
export const PORTFOLIO_TABLES: readonly PortfolioTable[] = [
  {
    table: 'users',
    part: 'person',
    path: own('id'),
    omit: ['password_hash', 'roles', 'bounced_at', 'version'],
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
    omit: ['version'],
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
  },
  {
    table: 'extensions',
    part: 'person',
    path: byEnrolment,
    names: { milestone: nameOf('milestones', 'milestone_id', 'title') },
    omit: ['granted_by'],
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
  {
    table: 'contacts',
    part: 'people',
    path: byOwner,
    names: { occupation, referrer: nameOf('contacts', 'referrer_id', 'name') },
    omit: ['version'],
    read: { heads: ['name'], texts: ['notes'] },
  },
  {
    table: 'outreaches',
    part: 'people',
    path: byContact,
    names: { contact },
    omit: ['version', 'remind_at'],
    read: { heads: ['contact', 'channel'], texts: ['said'] },
  },
  {
    table: 'letters',
    part: 'people',
    path: own('sender_id'),
    names: { contact },
    omit: ['dedup_key', 'next_attempt_at', 'attempts', 'message_id', 'claimed_until'],
    read: { heads: ['to_name', 'subject'], texts: ['text'] },
  },
  {
    table: 'question_sheets',
    part: 'interviews',
    path: byOwner,
    names: { occupation },
    omit: ['version'],
    read: { heads: ['occupation'], texts: [] },
  },
  {
    table: 'sheet_questions',
    part: 'interviews',
    path: via('sheet_id', 'question_sheets', byOwner),
    names: { contact },
    omit: ['version'],
    read: { heads: ['text'], texts: [] },
    order: 'sheet_id, x.position, x.id',
  },
  {
    table: 'interviews',
    part: 'interviews',
    path: byEnrolment,
    names: { contact, occupation, assignment },
    omit: ['version'],
    read: { heads: ['contact', 'occupation'], texts: ['notes'] },
    order: 'starts_at',
  },
  {
    table: 'interview_answers',
    part: 'interviews',
    path: byInterview,
    names: { interviewee },
    read: { heads: ['interviewee', 'question'], texts: ['text'] },
    order: 'interview_id, x.position, x.id',
  },
  {
    table: 'interview_closings',
    part: 'interviews',
    path: via('id', 'interviews', byEnrolment),
    names: {
      interviewee: (row) => `(select k.name from interviews i join contacts k on k.tenant_id = $1
        and k.id = i.contact_id where i.tenant_id = $1 and i.id = ${row}.id)`,
    },
    omit: ['clock_edited_at', 'clock_edit_id', 'edited_at', 'edit_id'],
    read: { heads: ['interviewee'], texts: [] },
  },
  {
    table: 'interview_sources',
    part: 'interviews',
    path: byInterview,
    names: { interviewee },
    read: { heads: ['interviewee'], texts: ['text'] },
  },
  {
    table: 'interview_discoveries',
    part: 'interviews',
    path: byInterview,
    names: { interviewee, occupation },
    read: { heads: ['interviewee', 'title'], texts: ['note'] },
  },
  {
    table: 'interview_referrals',
    part: 'interviews',
    path: byInterview,
    names: { interviewee, contact },
    read: { heads: ['interviewee', 'contact'], texts: [] },
    order: 'created_at',
  },
  { table: 'files', part: 'interviews', path: byOwner, omit: ['sha256', 'loose_since'] },
  {
    table: 'reflections',
    part: 'reflection',
    path: byEnrolment,
    names: { assignment },
    omit: ['word_counts'],
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
    },
    read: { heads: ['assignment', 'number'], texts: ['written'] },
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
  },
];

/** Tables with rows that have to do with a student and are no part of the record, each with its reason. */
export const NOT_IN_PORTFOLIO: Readonly<Record<string, string>> = {
  sessions: 'keys to the account; the account page shows them',
  access_tokens: 'keys to the account; the account page shows them',
  links: 'one-time keys that were mailed',
  notifications: 'messages the product made from what is in the record',
  deliveries: 'the post book of those messages',
  reminders: 'when such a message was due',
  rungs: 'when such a message will be due',
  idempotency_keys: 'so that sending twice saves once; gone after a day',
  audit_entries: 'the institution’s log of who did what',
};
