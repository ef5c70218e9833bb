/** The closed lists that the tables, the rules, the API and the screens share. */
export const PROGRAMMES = ['COURSE', 'EMPLOYMENT_SERVICE'] as const;
export type Programme = (typeof PROGRAMMES)[number];

export const LINK_PURPOSES = ['INVITATION', 'PASSWORD_RESET'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

export const INVITATION_STATES = ['NONE', 'SENT', 'ACCEPTED', 'EXPIRED', 'BOUNCED'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export const IMPORT_STATES = ['STAGED', 'APPLIED', 'DISCARDED'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_ROW_STATES = ['NEW', 'CHANGED', 'UNCHANGED', 'ERROR'] as const;
export type ImportRowState = (typeof IMPORT_ROW_STATES)[number];

export const ASSIGNMENT_STATES = ['DRAFT', 'PUBLISHED'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

export const MILESTONE_KINDS = ['PLEDGE', 'RESEARCH', 'CONTACTS', 'OUTREACH', 'INTERVIEWS', 'REFLECTION'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

export const CONTACT_SOURCES = [
  'FAMILY',
  'FRIEND',
  'INSTRUCTOR',
  'ALUMNI',
  'ASSOCIATION',
  'DIRECTORY',
  'EMPLOYER_SITE',
  'SOCIAL_MEDIA',
  'EVENT',
  'REFERRAL',
  'OTHER',
] as const;
export type ContactSource = (typeof CONTACT_SOURCES)[number];

/** How near a contact stands to the work: does it, supervises it, works beside it, buys it, teaches it. */
export const VANTAGES = ['DOES', 'SUPERVISES', 'BESIDE', 'BUYS', 'TEACHES'] as const;
export type Vantage = (typeof VANTAGES)[number];

export const INTERVIEW_MODES = ['IN_PERSON', 'PHONE', 'VIDEO'] as const;
export type InterviewMode = (typeof INTERVIEW_MODES)[number];

export const THANK_YOU_METHODS = ['EMAIL', 'CARD', 'OTHER'] as const;
export type ThankYouMethod = (typeof THANK_YOU_METHODS)[number];

export const GRADE_STATES = ['NONE', 'DRAFT', 'READY', 'RELEASED'] as const;
export type GradeState = (typeof GRADE_STATES)[number];

/** How many interviews count as enough, and what one must be like to count. `null` means: no such condition. */
export interface Quota {
  readonly perOccupation: number;
  readonly occupations: number;
  readonly distinctPeople: boolean;
  readonly distinctEmployers: boolean;
  readonly maxFamily: number | null;
  readonly maxRemote: number | null;
  readonly minMinutes: number | null;
  readonly maxMinutes: number | null;
  /** Empty: every vantage counts. */
  readonly vantages: readonly Vantage[];
  readonly requiresThankYou: boolean;
  readonly requiresConfirmation: boolean;
  readonly practiceDoesNotCount: boolean;
}

/** Minutes before (negative) or after (positive) a deadline at which reminders go out, unless an assignment says otherwise. */
export const DEFAULT_REMINDER_OFFSETS_MINUTES = [-7 * 1440, -2 * 1440, -240, 1440, 3 * 1440] as const;
