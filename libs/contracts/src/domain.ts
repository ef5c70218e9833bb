import type { SectionRole } from './roles.ts';

/** The closed lists that the tables, the rules, the API and the screens share. */
export const PROGRAMMES = ['COURSE', 'EMPLOYMENT_SERVICE'] as const;
export type Programme = (typeof PROGRAMMES)[number];

export const LINK_PURPOSES = ['INVITATION', 'PASSWORD_RESET', 'ADDRESS'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

export const CHALLENGE_PURPOSES = ['SECOND_STEP', 'PASSKEY', 'NEW_PASSKEY', 'CONNECT'] as const;
export type ChallengePurpose = (typeof CHALLENGE_PURPOSES)[number];

/** How far somebody has come: in, not yet, or their access was ended. */
export const PERSON_STATES = ['IN', 'WAITING', 'ENDED'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

/** What has changed about how somebody comes in; they are told by mail. */
export const STEP_CHANGES = [
  'ON',
  'OFF',
  'RESET',
  'APP',
  'APP_GONE',
  'PASSKEY',
  'PASSKEY_GONE',
  'PAPER',
  'PAPER_NEW',
  'SIGN_ON',
  'ADDRESS',
  'ENDED',
  'BACK',
  'TOKEN_REVOKED',
] as const;
export type StepChange = (typeof STEP_CHANGES)[number];

export const INVITATION_STATES = [
  ...['NONE', 'SENT', 'OPENED', 'ACCEPTED', 'EXPIRED', 'BOUNCED'],
  // Without an address nobody can be invited: they need a card, or have one that was not used yet.
  ...['NO_ADDRESS', 'CARD'],
  // An administrator ended their access: nothing is mailed to them, and nothing lets them in.
  'ENDED',
] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** How the card of somebody without an address stands. IN: they have come in, and need none. */
export const CARD_STATES = ['NONE', 'WAITING', 'EXPIRED', 'IN'] as const;
export type CardState = (typeof CARD_STATES)[number];

/** What it takes until a section's students can begin, in the order one does it. */
export const SETUP_STEPS = ['STAFF', 'ROSTER', 'COHORTS', 'ASSIGNMENT', 'DATES', 'REMINDER', 'OPEN'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];
/** What a new institution settles, in the order in which it is best done. */
export const START_STEPS = [
  'PROFILE',
  'LOOK',
  'MAIL',
  'SIGN_ON',
  'SECOND_STEP',
  'REMINDERS',
  'PRIVACY',
  'RETENTION',
  'SECTION',
] as const;
export type StartStep = (typeof START_STEPS)[number];

export const SETUP_STATES = ['DONE', 'SKIPPED', 'MISSING'] as const;
export type SetupState = (typeof SETUP_STATES)[number];

/** Of a code by which students join: whether it lets anybody in. */
export const CODE_STATES = ['OPEN', 'FULL', 'EXPIRED', 'REVOKED'] as const;
export type CodeState = (typeof CODE_STATES)[number];

export const IMPORT_STATES = ['STAGED', 'APPLIED', 'DISCARDED', 'UNDONE'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** HELD: somebody decided otherwise by hand, and that stands. ABSENT: in the section, and not (any more) in the file. */
export const IMPORT_ROW_STATES = ['NEW', 'CHANGED', 'UNCHANGED', 'HELD', 'ABSENT', 'ERROR'] as const;
export type ImportRowState = (typeof IMPORT_ROW_STATES)[number];
/** How somebody whom a roster adds comes in: invited by mail, by a card that is printed, or as they do already. */
export const ROSTER_ENTRANCES = ['MAIL', 'CARD', 'ACCOUNT'] as const;
export type RosterEntrance = (typeof ROSTER_ENTRANCES)[number];

/** What kinds of roster files are read, and how their bytes and cells are told apart. */
export const ROSTER_FORMATS = ['PLAIN', 'CANVAS', 'MOODLE', 'ONEROSTER_1_1', 'ONEROSTER_1_2'] as const;
export type RosterFormat = (typeof ROSTER_FORMATS)[number];
/** What a column of a roster may hold. */
export const ROSTER_MEANINGS = ['email', 'givenName', 'familyName', 'name', 'role', 'externalId'] as const;
export type RosterMeaning = (typeof ROSTER_MEANINGS)[number];
/** A row of a roster that cannot be read may be a student's, unless it says that it is not. */
export const mayBeStudent = ({ role }: { readonly role: SectionRole | null }): boolean =>
  role === null || role === 'STUDENT';
export const ROSTER_ENCODINGS = ['UTF_8', 'UTF_16LE', 'UTF_16BE', 'WINDOWS_1252'] as const;
export type RosterEncoding = (typeof ROSTER_ENCODINGS)[number];
export const ROSTER_DELIMITERS = ['COMMA', 'SEMICOLON', 'TAB'] as const;
export type RosterDelimiter = (typeof ROSTER_DELIMITERS)[number];

export const ASSIGNMENT_STATES = ['DRAFT', 'PUBLISHED'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** The steps of an assignment that can be dated, in the order they come. */
export const MILESTONE_KINDS = [
  'PLEDGE',
  'RESEARCH',
  'CONTACTS',
  'OUTREACH',
  'INTERVIEWS',
  'THANKS',
  'LOOKING_BACK',
  'SYNTHESIS',
  'COMPARISON',
  'REFLECTION',
] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** The languages a primer is kept in: every reader has one of them. */
export const PRIMER_LANGUAGES = ['en', 'fr'] as const;
export type PrimerLanguage = (typeof PRIMER_LANGUAGES)[number];

/** What a research sheet asks about an occupation, in the order a newcomer would. */
export const RESEARCH_TOPICS = [
  'DUTIES',
  'SKILLS',
  'TRAINING',
  'CONDITIONS',
  'PAY',
  'OUTLOOK',
  'ADVANCEMENT',
  'RELATED',
] as const;
export type ResearchTopic = (typeof RESEARCH_TOPICS)[number];

export const CONFIDENCES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What one interview did to one published finding. */
export const FINDING_VERDICTS = ['CONFIRMED', 'REFINED', 'CONTRADICTED', 'STILL_OPEN'] as const;
export type FindingVerdictKind = (typeof FINDING_VERDICTS)[number];

/** Where a finding stands after everybody who was asked about it. `DIVIDED`: some contradict what others bear out. */
export const FINDING_STANDINGS = [
  'NOT_HEARD',
  'STILL_OPEN',
  'CONFIRMED',
  'REFINED',
  'CONTRADICTED',
  'DIVIDED',
] as const;
export type FindingStanding = (typeof FINDING_STANDINGS)[number];

/** What a question to an interviewee is about, in an order in which a conversation can go: easy first, pay late, who else last. */
export const QUESTION_TOPICS = [
  'DAY',
  'ROUTINE',
  'PATH_IN',
  'TRAINING',
  'SKILLS',
  'TOOLS',
  'ENVIRONMENT',
  'PEOPLE',
  'ALONE_TOGETHER',
  'CULTURE',
  'REWARDS',
  'HOURS',
  'HOME_LIFE',
  'OUTLOOK',
  'SECURITY',
  'ADVANCEMENT',
  'PAY',
  'OPENINGS',
  'RELATED',
  'FIT',
  'ADVICE',
  'NOT_ASKED',
  'WHO_ELSE',
] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];

/** Under what something of a research topic is asked. */
export const QUESTION_TOPIC_OF: Readonly<Record<ResearchTopic, QuestionTopic>> = {
  DUTIES: 'DAY',
  SKILLS: 'SKILLS',
  TRAINING: 'TRAINING',
  CONDITIONS: 'ENVIRONMENT',
  PAY: 'PAY',
  OUTLOOK: 'OUTLOOK',
  ADVANCEMENT: 'ADVANCEMENT',
  RELATED: 'RELATED',
};

/**
 * What kind of answer a question asks for: words, or something that can be laid beside the answers of others.
 * `PAY` low and high, currency, period, place · `HOURS` hours and shifts · `OUTLOOK` up, flat or down, and why ·
 * `SKILLS` the three most used · `TIME_WITH_OTHERS` per cent · `TRAINING` training and credentials · `ENVIRONMENT` a
 * checklist · `CHOOSE_AGAIN` would they · `RELATED` occupations.
 */
export const ANSWER_TYPES = [
  'FREE',
  'PAY',
  'HOURS',
  'OUTLOOK',
  'SKILLS',
  'TIME_WITH_OTHERS',
  'TRAINING',
  'ENVIRONMENT',
  'CHOOSE_AGAIN',
  'RELATED',
] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** Where people are found, in the order in which to look: whom one knows and whom they name, then everybody else. */
export const CONTACT_SOURCES = [
  'FAMILY',
  'FRIEND',
  'NEIGHBOUR',
  'COLLEAGUE',
  'REFERRAL',
  'ASSOCIATION',
  'DIRECTORY',
  'TRADE_PRESS',
  'ALUMNI',
  'INSTRUCTOR',
  'SERVICE_AGENCY',
  'EMPLOYER_SITE',
  'EVENT',
  'SOCIAL_MEDIA',
  'OTHER',
] as const;
export type ContactSource = (typeof CONTACT_SOURCES)[number];

/** People one knows oneself, or knows somebody who does: easier to ask, so asked first. */
export const WARM_SOURCES = [
  'FAMILY',
  'FRIEND',
  'NEIGHBOUR',
  'COLLEAGUE',
  'REFERRAL',
  'INSTRUCTOR',
  'ALUMNI',
] as const satisfies readonly ContactSource[];

/** May a contact be asked now, as far as all students of the institution together are concerned? */
export const CARE_STATES = ['FREE', 'RECENTLY_ASKED', 'RATHER_NOT', 'DO_NOT_CONTACT'] as const;
export type CareState = (typeof CARE_STATES)[number];

/** How near a contact stands to the work: does it, supervises it, works beside it, buys it, teaches it. */
export const VANTAGES = ['DOES', 'SUPERVISES', 'BESIDE', 'BUYS', 'TEACHES'] as const;
export type Vantage = (typeof VANTAGES)[number];

/** Where somebody stands in the network of referrals, in the order of a story. */
export const NETWORK_STATES = [
  'NOT_ASKED',
  'WAITING',
  'AGREED',
  'INTERVIEWED',
  'DECLINED',
  'DO_NOT_CONTACT',
] as const;
export type NetworkState = (typeof NETWORK_STATES)[number];

/** Was the person who named somebody told that the two have met? `NONE`: there is nothing to tell. */
export const LOOP_STATES = ['NONE', 'OPEN', 'CLOSED'] as const;
export type LoopState = (typeof LOOP_STATES)[number];

/** Why somebody may be in the list already, the surest first. */
export const KNOWN_REASONS = ['SAME_EMAIL', 'SAME_PHONE', 'SAME_NAME_AND_EMPLOYER', 'SAME_NAME'] as const;
export type KnownReason = (typeof KNOWN_REASONS)[number];

export const OUTREACH_CHANNELS = ['PHONE', 'EMAIL', 'IN_PERSON', 'MESSAGE'] as const;
export type OutreachChannel = (typeof OUTREACH_CHANNELS)[number];

/** `NOT_NOW`: they named a day on which to ask again. */
export const OUTREACH_OUTCOMES = ['NO_ANSWER', 'NOT_NOW', 'ACCEPTED', 'DECLINED', 'DO_NOT_CONTACT'] as const;
export type OutreachOutcome = (typeof OUTREACH_OUTCOMES)[number];

export const OUTREACH_STATES = ['DRAFTED', 'SENT', ...OUTREACH_OUTCOMES] as const;
export type OutreachState = (typeof OUTREACH_STATES)[number];

/** Where asking one contact stands on a day, and so what comes next. */
export const CONTACT_STANDINGS = [
  'NOT_ASKED',
  'DRAFTED',
  'WAITING',
  'FOLLOW_UP',
  'TO_SCHEDULE',
  'AGREED',
  'DECLINED',
  'SILENT',
  'DO_NOT_CONTACT',
] as const;
export type ContactStanding = (typeof CONTACT_STANDINGS)[number];

/** What one has words prepared for. */
export const SCRIPT_CHANNELS = ['PHONE', 'EMAIL'] as const;
export type ScriptChannel = (typeof SCRIPT_CHANNELS)[number];

/** What a script says, in the order it is said. The last three are what to say to an answer, on the telephone. */
export const SCRIPT_PARTS = [
  'GREETING',
  'WHO_I_AM',
  'WHO_NAMED_YOU',
  'WHY_YOU',
  'WHAT_FOR',
  'NOT_A_JOB',
  'MINUTES',
  'WHEN_IT_SUITS',
  'CLOSING',
  'IF_YES',
  'IF_NOT_NOW',
  'IF_NO',
] as const;
export type ScriptPart = (typeof SCRIPT_PARTS)[number];

/** How an assignment wants people to be asked. */
export interface AskingSettings {
  /** Minutes asked for: 15, 20 or 30. */
  readonly minutes: number;
  readonly firstChannel: OutreachChannel;
  /** Days of silence after which it is time to ask again. */
  readonly followUpAfterDays: number;
  /** Days after the last follow-up from which silence is an answer. */
  readonly expiresAfterDays: number;
}

export const MINUTES_TO_ASK_FOR = [15, 20, 30] as const;

export const DEFAULT_ASKING: AskingSettings = {
  minutes: 20,
  firstChannel: 'PHONE',
  followUpAfterDays: 4,
  expiresAfterDays: 7,
};

export const INTERVIEW_MODES = ['IN_PERSON', 'PHONE', 'VIDEO'] as const;
export type InterviewMode = (typeof INTERVIEW_MODES)[number];

/** What is made ready before a meeting; which of it depends on how they meet. */
export const PREPARATION_ITEMS = [
  'CONFIRMED',
  'ROUTE',
  'NUMBER',
  'LINK',
  'QUIET_PLACE',
  'CHARGED',
  'DRESS',
  'PICTURE',
  'QUESTIONS',
  'PAPER',
  'WATCH',
  'CARDS',
] as const;
export type PreparationItem = (typeof PREPARATION_ITEMS)[number];

export const PREPARATION_OF: Readonly<Record<InterviewMode, readonly PreparationItem[]>> = {
  IN_PERSON: ['CONFIRMED', 'ROUTE', 'DRESS', 'QUESTIONS', 'PAPER', 'WATCH', 'CARDS'],
  PHONE: ['CONFIRMED', 'NUMBER', 'QUIET_PLACE', 'CHARGED', 'QUESTIONS', 'PAPER', 'WATCH'],
  VIDEO: ['CONFIRMED', 'LINK', 'QUIET_PLACE', 'CHARGED', 'DRESS', 'PICTURE', 'QUESTIONS', 'PAPER', 'WATCH'],
};

/** Why somebody outside is written to. */
export const LETTER_PURPOSES = [
  'OUTREACH',
  'INVITATION',
  'CONFIRMATION',
  'THANK_YOU',
  'CLOSING_THE_LOOP',
  'OUTCOME',
] as const;
export type LetterPurpose = (typeof LETTER_PURPOSES)[number];

export const LETTER_STATES = ['WAITING', 'SENT', 'REFUSED'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/**
 * Why a letter did not arrive. `ADDRESS`: the address takes no mail. `NOT_TAKEN`: their mail server would not take it.
 * `NOT_WANTED`: they asked not to be contacted, or to be forgotten, before it left. `OUTDATED`: it invited to a meeting
 * that was moved, called off or past before it left.
 */
export const LETTER_REFUSALS = ['ADDRESS', 'NOT_TAKEN', 'NOT_WANTED', 'OUTDATED'] as const;
export type LetterRefusal = (typeof LETTER_REFUSALS)[number];

/**
 * Whether the interviewee has what the calendar says. `OUTDATED`: the meeting was moved since. `REFUSED`: the mail did
 * not arrive. `NOT_WANTED`: it did not leave, because they asked not to be contacted.
 */
export const MEETING_INVITES = ['NONE', 'SENT', 'OUTDATED', 'REFUSED', 'NOT_WANTED'] as const;
export type MeetingInvite = (typeof MEETING_INVITES)[number];

export const THANK_YOU_METHODS = ['EMAIL', 'CARD', 'OTHER'] as const;
export type ThankYouMethod = (typeof THANK_YOU_METHODS)[number];

/** By what a thank-you is asked for. */
export const THANK_YOU_MEDIA = ['EMAIL', 'CARD', 'EITHER'] as const;
export type ThankYouMedium = (typeof THANK_YOU_MEDIA)[number];

/** What an assignment asks of thank-yous. */
export interface ThanksPolicy {
  /** Hours from the beginning of the meeting. */
  readonly withinHours: number;
  readonly medium: ThankYouMedium;
}

export const DEFAULT_THANKS_POLICY: ThanksPolicy = { withinHours: 24, medium: 'EITHER' };

/** How well a thank-you is known to have been said, from not at all to sent by the product itself. */
export const THANKS_EVIDENCE = ['NONE', 'SAID_SO', 'PICTURE', 'SENT_FROM_HERE'] as const;
export type ThanksEvidence = (typeof THANKS_EVIDENCE)[number];

/** Of what a meeting reminds: that it is tomorrow, and afterwards that a thank-you is due. */
export const MEETING_REMINDERS = ['MEETING', 'THANKS'] as const;
export type MeetingReminderKind = (typeof MEETING_REMINDERS)[number];

/** What students judge about how they held an interview, in the order in which it goes. */
export const EVALUATION_ASPECTS = [
  'PREPARED',
  'OPENED',
  'LISTENED',
  'KEPT_TIME',
  'ASKED_WHO_ELSE',
  'STAYED_CURIOUS',
] as const;
export type EvaluationAspect = (typeof EVALUATION_ASPECTS)[number];
/** From 1, not yet, to 4, just as I wanted. */
export const EVALUATION_LEVELS = 4;

/** What became of a student in the end. */
export const OUTCOME_KINDS = ['JOB', 'PROGRAMME', 'OTHERWISE'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** Why somebody is not told of an outcome. */
export const HELD_BACK = ['NO_ADDRESS', 'DO_NOT_CONTACT', 'SAID_NO'] as const;
export type HeldBack = (typeof HELD_BACK)[number];

/** What a contact may allow: the student's log, the class (without their name), being asked again, the directory. */
export const CONSENT_SCOPES = ['LOG', 'CLASS', 'AGAIN', 'DIRECTORY'] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

/** Who wrote it down. */
export const CONSENT_SOURCES = ['STUDENT', 'INTERVIEWEE'] as const;
export type ConsentSource = (typeof CONSENT_SOURCES)[number];

/** How an interviewee came by their link: mailed by the product, or passed on by the student. */
export const LINKS_HANDED_OVER = ['MAIL', 'STUDENT'] as const;
export type LinkHandedOver = (typeof LINKS_HANDED_OVER)[number];

/** Why more time would give a student none. */
export const NO_GAINS = ['ALREADY_LATER', 'MET_IN_TIME'] as const;
export type NoGain = (typeof NO_GAINS)[number];

/** Why somebody should look at the date a copied deadline would have. */
export const COPY_PROBLEMS = ['HOLIDAY', 'CLOCK_SKIPS', 'BEFORE_TERM', 'AFTER_TERM', 'PAST'] as const;
export type CopyProblem = (typeof COPY_PROBLEMS)[number];

/** What a change of a published assignment does to students; what asks for thought comes first. */
export const CHANGE_EFFECTS = [
  'QUOTA_UNMET',
  'COUNTS_LESS',
  'NEWLY_LATE',
  'STEP_UNDONE',
  'LEAVES',
  'SOONER',
  'STEP_GONE',
  'STEP_NEW',
  'LATER',
  'KEEPS_DATE',
  'NO_LONGER_LATE',
  'QUOTA_MET',
  'COUNTS_MORE',
  'STEP_DONE',
  'JOINS',
  'REMINDERS_PLANNED',
  'REMINDERS_GONE',
] as const;
export type ChangeEffect = (typeof CHANGE_EFFECTS)[number];

/**
 * What becomes of a student's work on an assignment when they move: it stays readable, its fieldwork goes along into the
 * copy, it goes on, it begins, or nothing was begun and it ends.
 */
export const WORK_FATES = ['STAYS', 'GOES_ALONG', 'CONTINUES', 'BEGINS', 'ENDS'] as const;
export type WorkFate = (typeof WORK_FATES)[number];

/** What became of a student's request for more time. */
export const REQUEST_STATES = ['OPEN', 'GRANTED', 'DECLINED', 'WITHDRAWN'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** Why a line of a pasted list names nobody who can be given anything. */
export const LINE_PROBLEMS = ['UNKNOWN', 'AMBIGUOUS', 'NUMBER', 'DROPPED', 'NOT_MEANT'] as const;
export type LineProblem = (typeof LINE_PROBLEMS)[number];

/** What an interviewee can say of a meeting. */
export const MEETING_ANSWERS = ['TOOK_PLACE', 'DID_NOT', 'RATHER_NOT'] as const;
export type MeetingAnswer = (typeof MEETING_ANSWERS)[number];

/** What became of asking for it. Never asked, never answered: there is none. */
export const CONFIRMATION_STATES = ['ASKED', 'CONFIRMED', 'CORRECTED', 'DECLINED'] as const;
export type ConfirmationState = (typeof CONFIRMATION_STATES)[number];

/** What shows that an interview was held, the strongest last. */
export const EVIDENCE_TIERS = ['NONE', 'CARD_PHOTO', 'THANK_YOU', 'CONFIRMED'] as const;
export type EvidenceTier = (typeof EVIDENCE_TIERS)[number];

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

export const SLOT_STATES = ['COUNTED', 'SCHEDULED', 'OPEN'] as const;
export type SlotState = (typeof SLOT_STATES)[number];

/** Why an interview does not count, in the order the conditions are looked at. */
export const NOT_COUNTED_REASONS = [
  'NOT_HELD_YET',
  'PRACTICE',
  'OCCUPATION_NOT_CHOSEN',
  'TOO_SHORT',
  'TOO_LONG',
  'VANTAGE_DOES_NOT_COUNT',
  'SAME_PERSON',
  'SAME_EMPLOYER',
  'TOO_MANY_FAMILY',
  'TOO_MANY_REMOTE',
  'NOT_THANKED',
  'NOT_CONFIRMED',
  'NOT_WRITTEN_UP',
  'QUOTA_ALREADY_FULL',
] as const;
export type NotCountedReason = (typeof NOT_COUNTED_REASONS)[number];

/**
 * Where a student does not get on, weeks before anything is late; the first that holds is the one to help with. An empty
 * reflection presses most; then what was begun comes before what is new.
 */
export const STUCK_REASONS = [
  'REFLECTION_EMPTY',
  'NOT_WRITTEN_UP',
  'NOT_THANKED',
  'NOTHING_CHOSEN',
  'NO_CONTACT',
  'NO_OUTREACH',
  'ALL_SILENT',
  'BEHIND',
] as const;
export type StuckReason = (typeof STUCK_REASONS)[number];

/** How one student stands towards one milestone, by their own deadline. */
export const MILESTONE_STANDINGS = ['MET', 'MET_LATE', 'DUE', 'LATE'] as const;
export type MilestoneStanding = (typeof MILESTONE_STANDINGS)[number];

export const REFLECTION_STATES = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'GRADED'] as const;
export type ReflectionState = (typeof REFLECTION_STATES)[number];

/**
 * Why what was handed in stays as it is. Nothing can be written any more: the assignment is no longer theirs, the grade is
 * released, finished, or being given anew. Or it can be written and not handed in: somebody has it open to grade it, or it
 * came in time and that time is over.
 */
export const REFLECTION_HOLDS = ['PAST', 'RELEASED', 'FINISHED', 'ANEW', 'BEING_READ', 'IN_TIME'] as const;
export type ReflectionHold = (typeof REFLECTION_HOLDS)[number];

/** Given back to the student and awaited, no longer awaited since its date has passed, or handed in again after that. */
export const REVISION_STANDINGS = ['ASKED', 'NOT_REVISED', 'HANDED_IN'] as const;
export type RevisionStanding = (typeof REVISION_STANDINGS)[number];

/** A request for another look: it waits, or was answered one way or the other. */
export const REGRADE_STATES = ['OPEN', 'KEPT', 'CHANGED'] as const;
export type RegradeState = (typeof REGRADE_STATES)[number];

/** How points come to a total: all alike, or each assignment with what it weighs. */
export const TOTAL_WAYS = ['POINTS', 'WEIGHTS'] as const;
export type TotalBy = (typeof TOTAL_WAYS)[number];

/**
 * One student's cell of the gradebook. Nothing is due yet; its date has passed unmet; handed in and waiting; given back, and
 * not gone over by its date;
 * a finished grade, seen by staff alone or by the student too; a step that was met; nothing is asked.
 */
export const CELL_STATES = [
  'OPEN',
  'MISSING',
  'WAITING',
  'RETURNED',
  'NOT_REVISED',
  'READY',
  'RELEASED',
  'MET',
  'EXCUSED',
] as const;
export type CellState = (typeof CELL_STATES)[number];

/** Days a student has for work that is given back, where nothing else is said. */
export const RETURN_DAYS = 7;

/** What may be worth a look before a grade: words of another's work, a person many met, minutes that do not fit the notes. */
export const WORTH_A_LOOK_KINDS = ['SAME_WORDS', 'SAME_PERSON', 'MINUTES'] as const;
export type WorthALookKind = (typeof WORTH_A_LOOK_KINDS)[number];

/** How what was written of a conversation stands to its minutes, where it does not fit. */
export const LENGTHS_OF_LOG = ['FEW_WORDS', 'MANY_WORDS'] as const;
export type LengthOfLog = (typeof LENGTHS_OF_LOG)[number];

export const QUEUE_FILTERS = ['UNGRADED', 'DRAFT', 'RETURNED', 'READY', 'RELEASED', 'ALL'] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

/** In which order work is graded: as it came in, as it was due, or class by class and name by name. */
export const QUEUE_ORDERS = ['OLDEST', 'DUE', 'STUDENT'] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

/** How work is shared out among those who grade: cohorts together, those of one counsellor together, or one each in turn. */
/** `LEFT_OVER` gives away only what is nobody's; the others share out everything anew. */
export const ALLOCATION_WAYS = ['ROUND_ROBIN', 'COHORT', 'CASELOAD', 'LEFT_OVER'] as const;
export type AllocationWay = (typeof ALLOCATION_WAYS)[number];

/** Which grade counts of a work that was read twice. */
export const SETTLINGS = ['FIRST', 'SECOND', 'NEW'] as const;
export type SettledAs = (typeof SETTLINGS)[number];

/** How long a submission stays with whoever opened it, unless their page says again that it is open. */
export const CLAIM_MINUTES = 10;

export const REMINDER_STATES = ['PLANNED', 'SENT', 'DROPPED'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/** What became of a message's mail. NONE: told in the product alone. REFUSED: the receiver's mail server said no for good. */
export const MAIL_STANDINGS = ['NONE', 'WAITING', 'IN_DOUBT', 'SENT', 'REFUSED', 'DROPPED'] as const;
export type MailStanding = (typeof MAIL_STANDINGS)[number];

/** Why a mail did not leave after all; `deliveries.note` of a dropped one. */
export const MAIL_DROPPED_BECAUSE = [
  'DONE',
  'MOVED',
  'NOT_THEIRS',
  'NOT_PUBLISHED',
  'DEADLINE_PASSED',
  'TOO_LATE',
  'NOT_ISSUED',
  'SUPERSEDED',
  'MEETING_CHANGED',
  'THANKED',
  'NOTHING_LEFT',
  'DAY_OVER',
  'UNWELCOME',
  'NO_ADDRESS',
  'ADDRESS_REFUSED',
  'ENDED',
  'LINK_DEAD',
  'UNSUBSCRIBED',
  'EMPTY',
] as const;
export type MailDroppedBecause = (typeof MAIL_DROPPED_BECAUSE)[number];

export const NEXT_STEP_KINDS = [
  'CHOOSE_OCCUPATION',
  'READ_PRIMER',
  'SIGN_PLEDGE',
  'READ_UP',
  'ADD_CONTACT',
  'REACH_OUT',
  'FOLLOW_UP',
  'PREPARE',
  'LOG_INTERVIEW',
  'FIX_INTERVIEW',
  'THANK',
  'ASK_TO_CONFIRM',
  'CLOSE_LOOP',
  'WRITE_REFLECTION',
  'SUBMIT_REFLECTION',
  'REVISE',
  'WAIT_FOR_GRADE',
  'READ_GRADE',
  'NOTHING',
] as const;
export type NextStepKind = (typeof NEXT_STEP_KINDS)[number];

/** What a photo is for, which decides who sees it: a visiting card has somebody's telephone number on it. */
export const PHOTO_PURPOSES = ['CARD', 'THANKS'] as const;
export type PhotoPurpose = (typeof PHOTO_PURPOSES)[number];
/** What a file is for; what is attached to a reflection comes in parts and need not be a photo. */
export const FILE_PURPOSES = [...PHOTO_PURPOSES, 'ATTACHMENT'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** `ARRIVING`: in parts, and not whole yet. */
export const FILE_STATES = ['ARRIVING', 'STORING', 'KEPT', 'REMOVING'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** What the server answers to a photo that it keeps. */
export interface KeptPhoto {
  id: string;
  width: number;
  height: number;
  /** Of the picture as it is kept. */
  bytes: number;
}

/** What the interviews of many say about an occupation together; in the order in which it is read. */
export const FIELD_MEASURES = [
  'PAY',
  'HOURS',
  'SHIFTS',
  'OUTLOOK',
  'TRAINING',
  'CREDENTIALS',
  'SKILLS',
  'WITH_OTHERS',
  'ENVIRONMENT',
  'CHOOSE_AGAIN',
  'RELATED',
] as const;
export type FieldMeasure = (typeof FIELD_MEASURES)[number];

/** Field notes speak of at least so many interviews, students and people: what an institution may choose, and begins with. */
export const VOICES_AT_LEAST = { least: 3, usual: 5, most: 50 } as const;

/** How far a student has come, in the order of the guides; where most stop is where help is wanted. */
export const FUNNEL_STAGES = [
  'CHOSEN',
  'FOUND',
  'ASKED',
  'ACCEPTED',
  'HELD',
  'WRITTEN_UP',
  'THANKED',
  'HANDED_IN',
] as const;
export type FunnelStage = (typeof FUNNEL_STAGES)[number];

/** How staff and a student spoke. */
export const CONTACT_WAYS = ['IN_PERSON', 'PHONE', 'VIDEO', 'EMAIL', 'MESSAGE'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/** What a caseload can be narrowed to. */
export const CASELOAD_SHOWN = ['STUCK', 'LATE'] as const;
export type CaseloadShown = (typeof CASELOAD_SHOWN)[number];

/** What time given to a client was for; an interview is one of work-based learning. */
export const SERVICE_KINDS = [
  'INTERVIEW',
  'PREPARATION',
  'EXPLORATION',
  'COUNSELLING',
  'WORKPLACE_VISIT',
  'OTHER',
] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** Who holds a conversation. */
export const CONDUCTED_BY = ['STUDENT', 'STAFF', 'BOTH'] as const;
export type ConductedBy = (typeof CONDUCTED_BY)[number];

/** Over which conversations it is watched whether they turn into the search for a job. */
export const DRIFT_KINDS = ['CASELOAD', 'STAFF', 'COHORT'] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];

/** Why a viewing is over: it was stopped, its time was up, the session ended, or one of the two is no longer who they were. */
export const VIEWING_ENDS = ['STOPPED', 'TIME', 'SIGNED_OUT', 'NO_RIGHT'] as const;
export type ViewingEnd = (typeof VIEWING_ENDS)[number];
