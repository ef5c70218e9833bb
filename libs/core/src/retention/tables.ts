/**
 * With what each table of a student's or of somebody they met goes, beside what an erasure takes. A spec asks the
 * database which tables there are, and by which foreign keys the removing reaches them: a new one stands here, or the
 * build does not pass.
 */
export const GOES_WITH = {
  /** Everything that hangs on being in a section. */
  SECTION_WORK: [
    ...[
      'accommodated_deadlines',
      'accommodations',
      'answer_trusts',
      'attachments',
      'caseload_students',
      'cell_decisions',
    ],
    ...[
      'choices',
      'confirmations',
      'excuses',
      'extension_requests',
      'extensions',
      'finding_verdicts',
      'grade_scores',
    ],
    ...[
      'grades',
      'grading_claims',
      'grading_flags',
      'interview_answers',
      'interview_closings',
      'interview_conducts',
    ],
    ...[
      'interview_discoveries',
      'interview_referrals',
      'interview_sources',
      'interview_weighings',
      'interviews',
    ],
    ...[
      'joinings',
      'marker_allocations',
      'meeting_reminders',
      'next_steps',
      'nudges',
      'past_grades',
      'pledges',
    ],
    ...['preparation_ticks', 'prints_due', 'pseudonyms', 'reflections', 'regrade_requests', 'reminders'],
    ...['revision_requests', 'rungs', 'second_readings', 'self_evaluations', 'set_asides', 'standings'],
    ...['statement_trusts', 'submission_prints', 'submissions', 'thank_yous'],
  ],
  /** What is theirs beyond a section; it goes with their account. */
  STUDENTS: [
    ...[
      'access_tokens',
      'calendar_feeds',
      'challenges',
      'comparisons',
      'consents',
      'contacts',
      'decisions',
      'enrolments',
    ],
    ...[
      'file_parts',
      'files',
      'interviewee_links',
      'letters',
      'links',
      'mail_wishes',
      'outcome_recipients',
      'outcomes',
    ],
    ...[
      'outreaches',
      'passkeys',
      'person_cards',
      'privacy_acceptances',
      'primer_readings',
      'primer_tries',
      'question_sheets',
      'research_findings',
    ],
    ...['research_questions', 'script_versions', 'scripts', 'searched_sources', 'second_steps', 'sessions'],
    ...['sheet_questions', 'sign_on_identities', 'syntheses', 'user_identities', 'viewings'],
  ],
  NOTIFICATIONS: ['notifications'],
  MAILS: ['deliveries'],
  STAFF_NOTES: ['staff_notes'],
  SERVICE_UNITS: ['service_units'],
  ROSTERS: ['roster_rows'],
} as const;

/**
 * Of a student's tables, those that a hold does not keep row for row, each with its reason; every other that names an
 * enrolment or an owner has a trigger that does.
 */
export const NOT_HELD: Readonly<Record<string, string>> = {
  accommodated_deadlines: 'worked out from the accommodation, which is kept, and anew whenever a date moves',
  caseload_students: 'who looks after whom, which changes; the log has it',
  files: 'what nothing points to; what points to a file is kept, and the file with it',
  marker_allocations: 'who marks whom, dealt out anew; the log has it',
  rungs: 'the days of reminders, worked out anew whenever a date moves',
  searched_sources: 'a tick, taken back',
  standings: 'worked out from the work, which is kept',
};

/** Tables with something of a student's that no rule of an institution's speaks of, each with its reason. */
export const NO_RULE: Readonly<Record<string, string>> = {
  idempotency_keys: 'the answer to what was sent twice; gone after two days',
  sign_on_attempts: 'a sign-on under way; gone the day after',
  audit_entries:
    'who did what, by ids, with reasons that forget whoever is erased; kept by a rule of its own',
};
