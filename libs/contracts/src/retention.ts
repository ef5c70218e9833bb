/** What an institution may keep for a time only, each kind by itself. */
export const RETENTION_KINDS = [
  'SECTION_WORK',
  'STUDENTS',
  'CONTACT_DETAILS',
  'NOTIFICATIONS',
  'MAILS',
  'STAFF_NOTES',
  'SERVICE_UNITS',
  'ROSTERS',
  'AUDIT',
] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** For how many days at least, as the database has it too. */
export const RETENTION_LEAST_DAYS: Readonly<Record<RetentionKind, number>> = {
  SECTION_WORK: 90,
  STUDENTS: 365,
  CONTACT_DETAILS: 90,
  NOTIFICATIONS: 180,
  MAILS: 90,
  STAFF_NOTES: 90,
  SERVICE_UNITS: 365,
  /** An import can be taken back for so long. */
  ROSTERS: 30,
  AUDIT: 365,
};
export const RETENTION_MOST_DAYS = 36_500;

/** So long before anything goes, whoever it concerns is told. */
export const RETENTION_WARNING_DAYS = 14;

/** What is kept whatever a rule or a person asks. */
export const HOLD_SCOPES = ['STUDENT', 'SECTION', 'INSTITUTION'] as const;
export type HoldScope = (typeof HOLD_SCOPES)[number];

/** What somebody may have to do that is nobody else's yet; they are not erased before it is. */
export const OPEN_DUTIES = ['SECTION', 'CASELOAD', 'MARKING'] as const;
export type OpenDuty = (typeof OPEN_DUTIES)[number];
