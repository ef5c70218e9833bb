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

/** By which ties somebody stands in the work of others, where that stays when they are erased, and names them no more. */
export const STAYS: Readonly<Record<string, string>> = {
  'accommodations.given_by': 'a student’s standing time, and that somebody gave it',
  'accommodations.ended_by': 'a student’s standing time, and that somebody ended it',
  'allocation_changes.changed_by': 'how work was shared out',
  'assignment_templates.saved_by': 'the institution’s templates',
  'bank_comments.written_by': 'comments that others use too; those they kept for themselves go',
  'caseload_students.assigned_by': 'who follows a student',
  'cell_decisions.decided_by': 'a decision about a student’s points',
  'cell_decisions.ended_by': 'a decision about a student’s points',
  'excuses.excused_by': 'what a student was excused from',
  'excuses.ended_by': 'what a student was excused from',
  'extension_grants.granted_by': 'time that students were given',
  'extension_grants.undone_by': 'time that students were given',
  'extension_requests.answered_by': 'what a student was answered',
  'grades.graded_by': 'a student’s grade, with the feedback',
  'grading_flags.flagged_by': 'what graders want to look at again',
  'interview_conducts.conducted_with': 'the institution’s account of who held a conversation: staff',
  'join_codes.created_by': 'how students came into a section',
  'legal_holds.person_id': 'that something was held and why it was let go; nobody is erased while it is',
  'legal_holds.placed_by': 'that something was held',
  'legal_holds.lifted_by': 'that something was held',
  'mail_texts.saved_by': 'the institution’s own words for its mail',
  'marker_allocations.marker_id': 'how work was shared out; nobody is erased before it is marked',
  'markings.revealed_by': 'that names were shown, and why',
  'nudges.sent_by': 'what a student was written',
  'person_cards.printed_by': 'that somebody was let in by a card',
  'primer_drafts.saved_by': 'the institution’s primer',
  'primer_versions.published_by': 'the institution’s primer',
  'privacy_notices.published_by': 'what people were told and have accepted',
  'regrade_requests.answered_by': 'what a student was answered',
  'retention_rules.changed_by': 'how long the institution keeps what',
  'revision_requests.asked_by': 'what a student was asked to revise',
  'roster_imports.created_by': 'who was brought into a section; a rule of its own removes it',
  'second_readings.first_by': 'how far two graders agreed',
  'second_readings.reader_id': 'how far two graders agreed',
  'second_readings.drawn_by': 'how far two graders agreed',
  'second_readings.settled_by': 'how far two graders agreed',
  'service_units.served_by': 'the institution’s account of its time; a rule of its own removes it',
  'set_asides.set_by': 'what graders have looked at and put aside',
  'staff_notes.author_id': 'what staff know of a student; a rule of its own removes it',
  'submissions.handed_in_by': 'that a student’s work was handed in for them',
  'viewings.administrator_id': 'to others: that somebody looked as them, and why',
  'webhooks.created_by': 'which other systems are told',
};

/** And where it goes with them, although no column says that the row is theirs. */
export const GOES_BESIDES: Readonly<Record<string, string>> = {
  'caseload_students.counsellor_id':
    'whom they followed in terms that are over; nobody is erased who follows others',
  'grading_claims.held_by': 'which work they had open',
};
