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
    ...['person_words', 'sheet_questions', 'sign_on_identities', 'syntheses', 'user_identities', 'viewings'],
  ],
  NOTIFICATIONS: ['notifications'],
  MAILS: ['deliveries'],
  STAFF_NOTES: ['staff_notes'],
  SERVICE_UNITS: ['service_units'],
  ROSTERS: ['roster_rows'],
} as const;

/** Tables with something of a student's that no rule of an institution's speaks of, each with its reason. */
export const NO_RULE: Readonly<Record<string, string>> = {
  idempotency_keys: 'the answer to what was sent twice; gone after two days',
  sign_on_attempts: 'a sign-on under way; gone the day after',
  audit_entries:
    'who did what, by ids, with reasons that forget whoever is erased; kept by a rule of its own',
};
