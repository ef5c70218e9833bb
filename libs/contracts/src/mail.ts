import type { LetterRefusal, MilestoneKind, StepChange } from './domain.ts';
import type { RetentionKind } from './retention.ts';

/**
 * What each mail template is given, by the template's name. `deliveries.params` holds exactly this. Instants are ISO
 * texts; a `path` is one of the web app.
 *
 * A `token` opens an account and is stored nowhere else: it stays in `params` only until the mail has left. Whoever
 * marks the delivery SENT, DROPPED or FAILED removes it in the same statement (`params - 'token'`).
 */
export interface MailParams extends NoticeMailParams {
  /** `/link/<token>` sets the first password and goes on to `next`: where whoever asked to be invited wanted to go. */
  INVITATION: { token: string; expiresAt: string; sectionName?: string; next?: string };
  /** `/link/<token>` sets a new password. */
  PASSWORD_RESET: { token: string; expiresAt: string };
  /** `/link/<token>` makes `address` theirs; it goes there, not to where mail went so far. */
  ADDRESS: { token: string; expiresAt: string; address: string };
  /** How somebody comes in has changed. With an `address` it goes there: to where their mail went until now. */
  SECOND_STEP: { change: StepChange; at: string; path: string; address?: string; tokenName?: string };
  /** To staff who ask to see what students get. */
  TEST_REMINDER: NoticeParams['REMINDER'] & { path: string };
  /** To an administrator who tries out a text of the institution's own: what it came to, about an example. */
  TEST_TEXT: { subject: string; body: string; action: string; path: string };
  /** To an administrator who wants to see that mail arrives, and under which name. */
  TEST_SENDER: { path: string };
}
export type MailTemplate = keyof MailParams;

/** The languages that mails and notices are written in. */
export const MAIL_LANGUAGES = ['en', 'fr'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/**
 * What people are told about, in the product and by mail, and what the words are made from: `tx.notify` with this kind
 * and these params. `zone` is the section's; a deadline is told in it, by name.
 */
export interface NoticeParams {
  ASSIGNMENT_PUBLISHED: { assignmentTitle: string; dueAt: string | null; zone: string };
  /** Into another cohort or section: what became of the work, by title, and what is due there next. */
  MOVED: {
    sectionName: string;
    cohortName: string | null;
    /** Out of the section they were in. */
    leaves: boolean;
    goesAlong: string[];
    staysToRead: string[];
    dates: { assignmentTitle: string; milestoneTitle: string; dueAt: string; zone: string }[];
  };
  /** The clocks of their section are others; what they still have to do keeps its time on them. To those who teach, without dates. */
  ZONE_CHANGED: {
    sectionName: string;
    zone: string;
    dates: { assignmentTitle: string; milestoneTitle: string; dueAt: string }[];
    more: number;
  };
  /** Of the step that is due first; `others` counts the further ones. */
  EXTENSION_GRANTED: MovedDeadline;
  /** A student asks for so many more days; told to those who teach. */
  EXTENSION_ASKED: { studentName: string; assignmentTitle: string; milestoneTitle: string; days: number };
  /** In the words of whoever said no, and with the deadline that holds. */
  EXTENSION_DECLINED: {
    assignmentTitle: string;
    milestoneTitle: string;
    answer: string;
    dueAt: string;
    zone: string;
  };
  /** It was given by mistake, and they had heard of it. */
  EXTENSION_UNDONE: MovedDeadline;
  /** `receipt` is the submission's hash; `number` its count, from 1. */
  SUBMISSION_RECEIPT: {
    assignmentTitle: string;
    submittedAt: string;
    zone: string;
    number: number;
    words: number;
    receipt: string;
    /** What was attached, with the SHA-256 of each; none in mails from before there were any. */
    files?: readonly { name: string; sha256: string }[];
  };
  /** Their draft was whole and never handed in; an instructor did it for them. It counts from `savedAt`. */
  HANDED_IN_FOR_YOU: {
    assignmentTitle: string;
    by: string;
    reason: string;
    savedAt: string;
    zone: string;
    number: number;
    words: number;
    receipt: string;
    /** What was attached, with the SHA-256 of each; none in mails from before there were any. */
    files?: readonly { name: string; sha256: string }[];
  };
  /** And took it back: it is a draft again. */
  HAND_IN_WITHDRAWN: { assignmentTitle: string; by: string };
  /** No scores: mail is read over shoulders. */
  GRADE_RELEASED: { assignmentTitle: string };
  /** Given back, with so many answers to think about again. */
  REVISION_ASKED: { assignmentTitle: string; answers: number; dueAt: string | null; zone: string };
  /** To whoever graded it: so many criteria are to be looked at again. */
  REGRADE_ASKED: { studentName: string | null; assignmentTitle: string; criteria: number };
  /** No scores here either. */
  REGRADE_ANSWERED: { assignmentTitle: string; changed: boolean };
  /** A released grade is given anew with a new rubric; what it was stays to read. */
  GRADE_REOPENED: { assignmentTitle: string };
  /** A released grade, or what is said in it, was wrong; what it was stays to read. */
  GRADE_CORRECTED: { assignmentTitle: string };
  /** From all of the assignment where no step is named. Why is staff's own. */
  EXCUSED: { assignmentTitle: string; milestoneTitle: string | null };
  /** They had heard that they were, and are no longer. */
  EXCUSE_ENDED: { assignmentTitle: string; milestoneTitle: string | null };
  /** To whoever gave it back. */
  REVISION_HANDED_IN: { studentName: string | null; assignmentTitle: string };
  /** To whoever had it open. Without the student's name: it may be a secret. */
  CLAIM_TAKEN: { markerName: string; assignmentTitle: string };
  REMINDER: {
    assignmentId: string;
    assignmentTitle: string;
    milestoneTitle: string;
    kind: MilestoneKind;
    dueAt: string;
    dueLocal: string;
    zone: string;
    /** Sent after the deadline. */
    late: boolean;
  };
  /** Outreach is due: one message a day, however many people are waiting. */
  FOLLOW_UP_DUE: { contactName: string; others: number };
  /** An interviewee said something of a meeting on their own page. */
  MEETING_ANSWERED: { contactName: string; state: 'CONFIRMED' | 'CORRECTED' | 'DECLINED' };
  /** They asked that what they said is not used in coursework. */
  WORDS_WITHHELD: { contactName: string };
  /** They asked never to be contacted again. */
  CONTACT_STOPPED: { contactName: string };
  /** They asked to be forgotten; so this must not name them. */
  CONTACT_ERASED: object;
  /** What they wrote to somebody did not arrive. */
  LETTER_REFUSED: { name: string; subject: string; refusal: Exclude<LetterRefusal, 'OUTDATED'> };
  /** A meeting is near: tomorrow when all goes well. `zone` is the student's. `others`: those of before told of several at once. */
  MEETING_TOMORROW: { contactName: string; startsAt: string; zone: string; others: number };
  /** A thank-you is due soon, or was. `zone` is the student's. */
  THANK_YOU_DUE: { contactName: string; dueAt: string; zone: string; others: number };
  /** A word from staff, in their own. */
  NUDGE: { assignmentTitle: string; from: string; words: string };
  /** What the student meant to do on a day; `forAt` is its noon in their zone, and in no notice from before it was said. */
  NEXT_STEP_DUE: { what: string; others: number; forAt?: string; zone?: string };
  /** To staff: a student's address takes no mail. */
  ADDRESS_REFUSED: { name: string; address: string };
  /** To a counsellor, once a week: who of their caseload needs them. Of each kind a few are named. */
  CASELOAD_WEEK: {
    /** The week's, `YYYY-MM-DD`. */
    monday: string;
    students: number;
    stuck: Named;
    late: Named;
    /** Nobody spoke with them for a while. */
    silent: Named;
    /** With whom to speak this week, as was agreed. */
    talks: Named;
  };
  /** To whoever teaches: handed in since so long, and not graded. `others` counts further assignments. */
  GRADING_WAITING: {
    assignmentTitle: string;
    submissions: number;
    others: number;
    since: string;
    zone: string;
  };
  /** To whoever is to read so many works a second time. Nothing of the first grade, nor of whose work it is. */
  SECOND_READING: { assignmentTitle: string; works: number };
  /** So many of them are not to be read a second time after all. */
  SECOND_READING_ENDED: { assignmentTitle: string; works: number };
  /** Somebody comes in no more: what was theirs to mark, in this assignment and so many others, is nobody's. */
  MARKING_FREED: {
    markerName: string;
    assignmentTitle: string;
    others: number;
    students: number;
    /** Second readings they had not finished. */
    readings: number;
  };
  /** To staff: the invitations of these ended without their coming in. `name` is one of them. */
  INVITATIONS_OPEN: { section: string; name: string; others: number };
  /** To administrators: what an institution keeps for a time only begins to go. */
  RETENTION_NEAR: { what: RetentionKind; count: number; from: string; zone: string };
  /** To a student: what they did goes, and they may take it along. `section` is null where all of it goes. */
  RECORD_GOING: { section: string | null; on: string; zone: string };
  /** An administrator looked at Firsthand as they see it, for a reason in the administrator's words. */
  VIEWED: { by: string; at: string; zone: string; reason: string };
  /** An administrator took a copy of what is kept of them, for a reason in the administrator's words. */
  DATA_TAKEN: { by: string; at: string; zone: string; reason: string };
  /** Somebody has made them an administrator, or ended that. */
  ADMINISTRATION: { by: string; given: boolean };
  /** To administrators: another system of theirs is told nothing any more. */
  WEBHOOK_OFF: { host: string; gone: boolean };
  /** To the counsellor: days after a deadline, these have still not met it. `name` is one of them. */
  STUDENTS_BEHIND: {
    assignmentTitle: string;
    milestoneTitle: string;
    dueAt: string;
    zone: string;
    name: string;
    others: number;
  };
}
interface Named {
  count: number;
  names: string[];
}
interface MovedDeadline {
  milestoneId: string;
  assignmentTitle: string;
  milestoneTitle: string;
  dueAt: string;
  zone: string;
  others: number;
}
export type NoticeKind = keyof NoticeParams;
export const NOTICE_KINDS = [
  'ASSIGNMENT_PUBLISHED',
  'MOVED',
  'ZONE_CHANGED',
  'EXTENSION_GRANTED',
  'EXTENSION_UNDONE',
  'EXTENSION_ASKED',
  'EXTENSION_DECLINED',
  'SUBMISSION_RECEIPT',
  'HANDED_IN_FOR_YOU',
  'HAND_IN_WITHDRAWN',
  'GRADE_RELEASED',
  'REGRADE_ASKED',
  'REGRADE_ANSWERED',
  'GRADE_REOPENED',
  'GRADE_CORRECTED',
  'EXCUSED',
  'EXCUSE_ENDED',
  'REVISION_ASKED',
  'REVISION_HANDED_IN',
  'CLAIM_TAKEN',
  'REMINDER',
  'FOLLOW_UP_DUE',
  'MEETING_ANSWERED',
  'WORDS_WITHHELD',
  'CONTACT_STOPPED',
  'CONTACT_ERASED',
  'LETTER_REFUSED',
  'MEETING_TOMORROW',
  'THANK_YOU_DUE',
  'NEXT_STEP_DUE',
  'ADDRESS_REFUSED',
  'STUDENTS_BEHIND',
  'RETENTION_NEAR',
  'RECORD_GOING',
  'GRADING_WAITING',
  'SECOND_READING',
  'SECOND_READING_ENDED',
  'MARKING_FREED',
  'INVITATIONS_OPEN',
  'WEBHOOK_OFF',
  'VIEWED',
  'DATA_TAKEN',
  'ADMINISTRATION',
  'CASELOAD_WEEK',
  'NUDGE',
] as const satisfies readonly NoticeKind[];

/** What a person may choose the mail of, each by itself. What opens an account is not among it. */
export const MAIL_CATEGORIES = [
  'DEADLINES',
  'FIELDWORK',
  'ANSWERS',
  'FEEDBACK',
  'SECTIONS',
  'ACCOUNT',
] as const;
export type MailCategory = (typeof MAIL_CATEGORIES)[number];

/** Mails whose words an institution may write itself. */
export const WORDED_MAILS = ['INVITATION', 'PASSWORD_RESET', ...NOTICE_KINDS] as const;
export type WordedMail = (typeof WORDED_MAILS)[number];

/**
 * What the institution's own words may name. `usual` and `usual_subject` are what Firsthand would say. Which of them a mail has depends on
 * what it is about.
 */
export const MAIL_VARIABLES = [
  'given_name',
  'institution',
  'assignment',
  'step',
  'due',
  'left',
  'section',
  'person',
  'starts',
  'until',
  'words',
  'usual_subject',
  'usual',
] as const;
export type MailVariable = (typeof MAIL_VARIABLES)[number];

/** In which of them a notice stands; a new kind must be put somewhere before it can be told. */
export const MAIL_CATEGORY_OF: Readonly<Record<NoticeKind, MailCategory>> = {
  ASSIGNMENT_PUBLISHED: 'DEADLINES',
  MOVED: 'DEADLINES',
  ZONE_CHANGED: 'DEADLINES',
  EXTENSION_GRANTED: 'DEADLINES',
  EXTENSION_UNDONE: 'DEADLINES',
  EXTENSION_ASKED: 'DEADLINES',
  EXTENSION_DECLINED: 'DEADLINES',
  EXCUSED: 'DEADLINES',
  EXCUSE_ENDED: 'DEADLINES',
  REMINDER: 'DEADLINES',
  FOLLOW_UP_DUE: 'FIELDWORK',
  MEETING_TOMORROW: 'FIELDWORK',
  THANK_YOU_DUE: 'FIELDWORK',
  NEXT_STEP_DUE: 'FIELDWORK',
  NUDGE: 'FIELDWORK',
  MEETING_ANSWERED: 'ANSWERS',
  CONTACT_STOPPED: 'ANSWERS',
  CONTACT_ERASED: 'ANSWERS',
  LETTER_REFUSED: 'ANSWERS',
  WORDS_WITHHELD: 'ANSWERS',
  SUBMISSION_RECEIPT: 'FEEDBACK',
  HANDED_IN_FOR_YOU: 'FEEDBACK',
  HAND_IN_WITHDRAWN: 'FEEDBACK',
  GRADE_RELEASED: 'FEEDBACK',
  REGRADE_ASKED: 'FEEDBACK',
  REGRADE_ANSWERED: 'FEEDBACK',
  GRADE_REOPENED: 'FEEDBACK',
  GRADE_CORRECTED: 'FEEDBACK',
  REVISION_ASKED: 'FEEDBACK',
  REVISION_HANDED_IN: 'FEEDBACK',
  CLAIM_TAKEN: 'FEEDBACK',
  ADDRESS_REFUSED: 'SECTIONS',
  STUDENTS_BEHIND: 'SECTIONS',
  GRADING_WAITING: 'SECTIONS',
  SECOND_READING: 'SECTIONS',
  SECOND_READING_ENDED: 'SECTIONS',
  MARKING_FREED: 'SECTIONS',
  INVITATIONS_OPEN: 'SECTIONS',
  RETENTION_NEAR: 'SECTIONS',
  RECORD_GOING: 'ACCOUNT',
  WEBHOOK_OFF: 'SECTIONS',
  VIEWED: 'ACCOUNT',
  DATA_TAKEN: 'ACCOUNT',
  ADMINISTRATION: 'SECTIONS',
  CASELOAD_WEEK: 'SECTIONS',
};

/** How often mail of a category comes: as it happens, gathered each morning, gathered each Monday, or not at all. */
export const MAIL_CADENCES = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER'] as const;
export type MailCadence = (typeof MAIL_CADENCES)[number];

/** By the person's own clock, `HH:mm`, over midnight when `from` is the later one. Mail waits until they end. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

/** A notice's mail also leads somewhere. */
type NoticeMailParams = { [K in NoticeKind]: NoticeParams[K] & { path: string } };

/** The parameter that must not outlive the sending. */
export const SECRET_MAIL_PARAM = 'token';
