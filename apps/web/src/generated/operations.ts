// Made by `npm run generate` from apps/api/schema.graphql and the .graphql files beside the features.

/** One operation as it is sent, carrying the types of its variables and of its answer. */
export class TypedDocumentString<TResult, TVariables> {
  declare readonly types?: (variables: TVariables) => TResult;
  readonly name: string;
  /** From the SHA-256 of `text`: the operation's name in the API's manifest of persisted operations. */
  readonly hash: string;
  readonly text: string;

  constructor(name: string, hash: string, text: string) {
    this.name = name;
    this.hash = hash;
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };

export type AddContactInput = {
  email?: string | null | undefined;
  family?: boolean | null | undefined;
  name: string;
  /** May the referrer be named to this person? Left out: as it was. */
  nameMayBeUsed?: boolean | null | undefined;
  notes?: string | null | undefined;
  occupationId?: string | null | undefined;
  organisation?: string | null | undefined;
  phone?: string | null | undefined;
  position?: string | null | undefined;
  referrerId?: string | null | undefined;
  source: ContactSource;
  vantage: Vantage;
};

export type AddFindingInput = {
  confidence: Confidence;
  locality?: string | null | undefined;
  occupationId: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  sourceOn?: string | null | undefined;
  sourceTitle?: string | null | undefined;
  text: string;
  topic: ResearchTopic;
  url?: string | null | undefined;
};

export type AddOpenQuestionInput = {
  occupationId: string;
  text: string;
  topic: ResearchTopic;
};

export type AddServiceUnitInput = {
  enrolmentId: string;
  kind: ServiceKind;
  minutes: number;
  note?: string | null | undefined;
  servedOn: string;
};

export type AddStaffInput = {
  email: string;
  familyName: string;
  givenName: string;
  role: SectionRole;
  sectionId: string;
};

export type AllocationWay =
  | 'CASELOAD'
  | 'COHORT'
  | 'ROUND_ROBIN';

export type AnnounceOutcomeInput = {
  body: string;
  contactIds: Array<string>;
  /** The word before each name, such as “Dear”. */
  greeting: string;
  /** Made by the client so that a repeated send tells it once. */
  idempotencyKey?: string | null | undefined;
  kind: OutcomeKind;
  subject: string;
};

export type AnswerEditInput = {
  answerType?: AnswerType | null | undefined;
  asked?: boolean | null | undefined;
  /** Of this very edit. */
  editId: string;
  /** By the clock of the device, and later than any edit of the same thing that it has seen. */
  editedAt: string;
  elsewhere?: boolean | null | undefined;
  /** Made by the client, once for each thing. */
  id: string;
  /** The edits of this answer that this one was made over. Whatever it was not made over is kept beside it, not replaced. */
  over?: Array<string> | null | undefined;
  position?: number | null | undefined;
  question?: string | null | undefined;
  questionId?: string | null | undefined;
  /** It is taken out. */
  removed?: boolean | null | undefined;
  starred?: boolean | null | undefined;
  text?: string | null | undefined;
  topic?: QuestionTopic | null | undefined;
  topics?: Array<ResearchTopic> | null | undefined;
  value?: AnswerValueInput | null | undefined;
  volunteered?: boolean | null | undefined;
};

export type AnswerExtensionInput = {
  /** Told to the student; needed for a no. */
  answer?: string | null | undefined;
  extensionRequestId: string;
  grant: boolean;
};

export type AnswerInput = {
  /** Its text is what it says. */
  formatted?: unknown;
  promptId: string;
  /** Plain; left out where the answer is formatted. */
  text?: string | null | undefined;
};

export type AnswerMeetingInput = {
  answer: MeetingAnswer;
  /** Did the student ask for a job? Left out: not said. */
  askedForJob?: boolean | null | undefined;
  /** Left out: the day the student logged. */
  heldOn?: string | null | undefined;
  interviewId: string;
  /** Left out: the minutes the student logged. */
  minutes?: number | null | undefined;
  token: string;
};

export type AnswerRegradeInput = {
  requestId: string;
  /** Of criteria that were asked about; none keeps the grade. */
  scores: Array<NewScoreInput>;
  words: string;
};

export type AnswerType =
  | 'CHOOSE_AGAIN'
  | 'ENVIRONMENT'
  | 'FREE'
  | 'HOURS'
  | 'OUTLOOK'
  | 'PAY'
  | 'RELATED'
  | 'SKILLS'
  | 'TIME_WITH_OTHERS'
  | 'TRAINING';

/** Only the part that belongs to the type of the answer. */
export type AnswerValueInput = {
  chooseAgain?: ChooseAgain | null | undefined;
  environment?: Array<Environment> | null | undefined;
  hours?: HoursInput | null | undefined;
  outlook?: OutlookInput | null | undefined;
  pay?: PayInput | null | undefined;
  related?: Array<string> | null | undefined;
  skills?: Array<string> | null | undefined;
  training?: TrainingInput | null | undefined;
  withOthersPercent?: number | null | undefined;
};

export type AskExtensionInput = {
  assignmentId: string;
  days: number;
  milestoneId: string;
  reason: string;
};

export type AskRegradeInput = {
  asks: Array<RegradeAskInput>;
  submissionId: string;
};

/** How people are to be asked. What is left out is the house’s own. */
export type AskingInput = {
  expiresAfterDays?: number | null | undefined;
  firstChannel?: OutreachChannel | null | undefined;
  followUpAfterDays?: number | null | undefined;
  minutes?: number | null | undefined;
};

export type AspectLevelInput = {
  aspect: EvaluationAspect;
  level: number;
};

export type AssignCaseloadInput = {
  /** Null: nobody follows them. */
  counsellorId?: string | null | undefined;
  enrolmentIds: Array<string>;
  sectionId: string;
};

export type AssignmentState =
  | 'DRAFT'
  | 'PUBLISHED';

export type AssignmentWeightInput = {
  assignmentId: string;
  weight: number;
};

export type BankScope =
  | 'OWN'
  | 'SECTION'
  | 'TENANT';

export type CallOffInterviewInput = {
  interviewId: string;
  subject: string;
  text: string;
  version: number;
};

export type CareState =
  | 'DO_NOT_CONTACT'
  | 'FREE'
  | 'RATHER_NOT'
  | 'RECENTLY_ASKED';

export type CaseloadShown =
  | 'LATE'
  | 'STUCK';

export type CellInput = {
  assignmentId: string;
  enrolmentId: string;
  /** None for the reflection. */
  milestoneId?: string | null | undefined;
};

export type CellState =
  | 'EXCUSED'
  | 'MET'
  | 'MISSING'
  | 'OPEN'
  | 'READY'
  | 'RELEASED'
  | 'RETURNED'
  | 'WAITING';

export type ChangeEffect =
  | 'COUNTS_LESS'
  | 'COUNTS_MORE'
  | 'JOINS'
  | 'KEEPS_DATE'
  | 'LATER'
  | 'LEAVES'
  | 'NEWLY_LATE'
  | 'NO_LONGER_LATE'
  | 'QUOTA_MET'
  | 'QUOTA_UNMET'
  | 'REMINDERS_GONE'
  | 'REMINDERS_PLANNED'
  | 'SOONER'
  | 'STEP_DONE'
  | 'STEP_GONE'
  | 'STEP_NEW'
  | 'STEP_UNDONE';

export type ChangeStaffNoteInput = {
  heldOn: string;
  minutes?: number | null | undefined;
  nextOn?: string | null | undefined;
  noteId: string;
  version: number;
  way?: ContactWay | null | undefined;
  words: string;
};

export type CheckAnswerInput = {
  key: string;
  /** Which of the options, from 0. */
  option: number;
};

/** How the meeting ended. */
export type ChecklistEditInput = {
  askedForCard: boolean;
  askedWhoElse: boolean;
  /** A photo of their card, sent before. Null: none. */
  cardPhotoId?: string | null | undefined;
  comeBackBy?: OutreachChannel | null | undefined;
  /** Of this very edit. */
  editId: string;
  /** By the clock of the device, and later than any edit of the same thing that it has seen. */
  editedAt: string;
  jobTalk?: JobTalk | null | undefined;
  /** Null: not asked. */
  mayComeBack?: boolean | null | undefined;
  thanked: boolean;
};

export type ChooseAgain =
  | 'NO'
  | 'UNSURE'
  | 'YES';

export type ChooseOccupationInput = {
  assignmentId: string;
  occupationId: string;
  reason?: string | null | undefined;
};

/** When the meeting began and ended. */
export type ClockEditInput = {
  /** Of this very edit. */
  editId: string;
  /** By the clock of the device, and later than any edit of the same thing that it has seen. */
  editedAt: string;
  /** Null while it goes on. */
  endedAt?: string | null | undefined;
  startedAt: string;
};

export type ComparisonCellInput = {
  dimension: ComparisonDimension;
  occupationId: string;
  rating?: number | null | undefined;
  words: string;
};

export type ComparisonDimension =
  | 'ADVANTAGES'
  | 'CONDITIONS'
  | 'CONSIDER'
  | 'DISADVANTAGES'
  | 'DISLIKES'
  | 'INTERESTS'
  | 'INTERVIEWING'
  | 'LIKES'
  | 'MONEY'
  | 'PERSONALITY'
  | 'SKILLS'
  | 'TRAINING'
  | 'VALUES';

export type ComparisonWeightInput = {
  dimension: ComparisonDimension;
  weight: number;
};

export type ConductedBy =
  | 'BOTH'
  | 'STAFF'
  | 'STUDENT';

export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type ConfirmationState =
  | 'ASKED'
  | 'CONFIRMED'
  | 'CORRECTED'
  | 'DECLINED';

export type ConsentScope =
  | 'AGAIN'
  | 'CLASS'
  | 'DIRECTORY'
  | 'LOG';

export type ConsentSource =
  | 'INTERVIEWEE'
  | 'STUDENT';

export type ContactSource =
  | 'ALUMNI'
  | 'ASSOCIATION'
  | 'COLLEAGUE'
  | 'DIRECTORY'
  | 'EMPLOYER_SITE'
  | 'EVENT'
  | 'FAMILY'
  | 'FRIEND'
  | 'INSTRUCTOR'
  | 'NEIGHBOUR'
  | 'OTHER'
  | 'REFERRAL'
  | 'SERVICE_AGENCY'
  | 'SOCIAL_MEDIA'
  | 'TRADE_PRESS';

export type ContactStanding =
  | 'AGREED'
  | 'DECLINED'
  | 'DO_NOT_CONTACT'
  | 'DRAFTED'
  | 'FOLLOW_UP'
  | 'NOT_ASKED'
  | 'SILENT'
  | 'TO_SCHEDULE'
  | 'WAITING';

export type ContactWay =
  | 'EMAIL'
  | 'IN_PERSON'
  | 'MESSAGE'
  | 'PHONE'
  | 'VIDEO';

export type CopyProblem =
  | 'AFTER_TERM'
  | 'BEFORE_TERM'
  | 'CLOCK_SKIPS'
  | 'HOLIDAY'
  | 'PAST';

export type CopySectionDateInput = {
  dueLocal: string;
  milestoneId: string;
};

export type CopySectionInput = {
  assignmentIds: Array<string>;
  /** When each of their milestones is due there. */
  dates: Array<CopySectionDateInput>;
  fromSectionId: string;
  /** Of a new section; left out, as before. */
  name?: string | null | undefined;
  termId?: string | null | undefined;
  /** Into this section; else into a new one of the term. */
  toSectionId?: string | null | undefined;
};

export type CopySectionPreviewInput = {
  fromSectionId: string;
  /** Days on which nothing is due. */
  holidays: Array<string>;
  termId?: string | null | undefined;
  /** Into this section; else into a new one of the term. */
  toSectionId?: string | null | undefined;
};

export type CreateAccessTokenInput = {
  expiresOn?: string | null | undefined;
  name: string;
};

export type CreateAssignmentInput = {
  asking?: AskingInput | null | undefined;
  cohortIds: Array<string>;
  criteria: Array<RubricCriterionInput>;
  instructions?: string | null | undefined;
  /** Left out: handing in late costs nothing. */
  late?: LatePolicyInput | null | undefined;
  milestones: Array<MilestoneInput>;
  prompts: Array<PromptInput>;
  quota: QuotaInput;
  reminderOffsetsMinutes?: Array<number> | null | undefined;
  /** Nobody is asked for the first time before the pledge is signed. Left out: as it was. */
  requiresPledge?: boolean | null | undefined;
  /** Nobody is asked for the first time before the check of the primer is passed. Left out: as it was. */
  requiresPrimer?: boolean | null | undefined;
  sectionId: string;
  /** Left out: as it was; at first within 24 hours, by either medium. */
  thanks?: ThanksPolicyInput | null | undefined;
  title: string;
};

export type CreateCohortInput = {
  enrolmentIds?: Array<string> | null | undefined;
  /** Put every student without a cohort in it. */
  everyoneElse?: boolean | null | undefined;
  name: string;
  sectionId: string;
};

export type CreateCourseInput = {
  code: string;
  title: string;
};

export type CreateOccupationInput = {
  description?: string | null | undefined;
  title: string;
};

export type CreateSectionInput = {
  courseId: string;
  name: string;
  termId: string;
  zone: string;
};

export type CreateTenantInput = {
  administratorEmail: string;
  administratorFamilyName: string;
  administratorGivenName: string;
  locale: string;
  name: string;
  programme: Programme;
  slug: string;
  zone: string;
};

export type CreateTermInput = {
  endsOn: string;
  name: string;
  startsOn: string;
};

export type DecideCellInput = {
  assignmentId: string;
  enrolmentId: string;
  /** None for the reflection. */
  milestoneId?: string | null | undefined;
  /** Of a step; none for a reflection, of which only lateness is waived. */
  points?: number | null | undefined;
  reason: string;
};

export type DecideInput = {
  confidence: number;
  leaning: Leaning;
  occupationId: string;
  reason?: string | null | undefined;
};

export type DiscoveryEditInput = {
  /** Of this very edit. */
  editId: string;
  /** By the clock of the device, and later than any edit of the same thing that it has seen. */
  editedAt: string;
  /** Made by the client, once for each thing. */
  id: string;
  note?: string | null | undefined;
  occupationId?: string | null | undefined;
  /** It is taken out. */
  removed?: boolean | null | undefined;
  title?: string | null | undefined;
};

export type DriftKind =
  | 'CASELOAD'
  | 'COHORT'
  | 'STAFF';

export type EndExcusesInput = {
  assignmentId: string;
  excuseIds: Array<string>;
};

export type Environment =
  | 'AT_A_DESK'
  | 'DRIVING'
  | 'DUST_OR_FUMES'
  | 'FINE_WORK'
  | 'FROM_HOME'
  | 'HEAT_OR_COLD'
  | 'HEIGHTS'
  | 'INDOORS'
  | 'LIFTING'
  | 'MACHINES'
  | 'NOISE'
  | 'ON_FEET'
  | 'OUTDOORS'
  | 'PROTECTIVE_GEAR'
  | 'SCREENS'
  | 'WITH_PUBLIC';

export type EvaluationAspect =
  | 'ASKED_WHO_ELSE'
  | 'KEPT_TIME'
  | 'LISTENED'
  | 'OPENED'
  | 'PREPARED'
  | 'STAYED_CURIOUS';

export type EvidenceTier =
  | 'CARD_PHOTO'
  | 'CONFIRMED'
  | 'NONE'
  | 'THANK_YOU';

export type ExcuseStudentsInput = {
  assignmentId: string;
  enrolmentIds: Array<string>;
  /** Only from this step; from all of it when null. */
  milestoneId?: string | null | undefined;
  /** Only staff see it. */
  reason: string;
};

/** Who is meant: these enrolments, or who a list names, or everybody; and of them a part. */
export type ExtensionForInput = {
  /** Only those in one of these cohorts. */
  cohortIds?: Array<string> | null | undefined;
  enrolmentIds?: Array<string> | null | undefined;
  /** One person a line, by address or name, as it comes out of a spreadsheet. */
  pasted?: string | null | undefined;
  /** Only those who have not met the milestone yet. */
  unmet?: boolean | null | undefined;
};

export type FieldMeasure =
  | 'CHOOSE_AGAIN'
  | 'CREDENTIALS'
  | 'ENVIRONMENT'
  | 'HOURS'
  | 'OUTLOOK'
  | 'PAY'
  | 'RELATED'
  | 'SHIFTS'
  | 'SKILLS'
  | 'TRAINING'
  | 'WITH_OTHERS';

export type FindingStanding =
  | 'CONFIRMED'
  | 'CONTRADICTED'
  | 'DIVIDED'
  | 'NOT_HEARD'
  | 'REFINED'
  | 'STILL_OPEN';

export type FindingVerdictKind =
  | 'CONFIRMED'
  | 'CONTRADICTED'
  | 'REFINED'
  | 'STILL_OPEN';

export type FunnelStage =
  | 'ACCEPTED'
  | 'ASKED'
  | 'CHOSEN'
  | 'FOUND'
  | 'HANDED_IN'
  | 'HELD'
  | 'THANKED'
  | 'WRITTEN_UP';

export type GiveVerdictInput = {
  findingId: string;
  /** What was said about it. */
  heard?: string | null | undefined;
  interviewId: string;
  /** Null takes back what was given. */
  verdict?: FindingVerdictKind | null | undefined;
  /** The version that was seen; 0 where there was none. */
  version: number;
};

export type GradeState =
  | 'DRAFT'
  | 'NONE'
  | 'READY'
  | 'RELEASED';

export type GrantExtensionInput = {
  assignmentId: string;
  /** Days on the calendar, from what each student has now. */
  days?: number | null | undefined;
  dueLocal?: string | null | undefined;
  enrolmentIds: Array<string>;
  milestoneIds: Array<string>;
  reason?: string | null | undefined;
};

export type HeldBack =
  | 'DO_NOT_CONTACT'
  | 'NO_ADDRESS'
  | 'SAID_NO';

export type HoursInput = {
  perWeek?: number | null | undefined;
  shifts: Array<Shift>;
};

export type ImportRowState =
  | 'ABSENT'
  | 'CHANGED'
  | 'ERROR'
  | 'HELD'
  | 'NEW'
  | 'UNCHANGED';

export type ImportState =
  | 'APPLIED'
  | 'DISCARDED'
  | 'STAGED'
  | 'UNDONE';

export type InterviewMode =
  | 'IN_PERSON'
  | 'PHONE'
  | 'VIDEO';

export type InvitationState =
  | 'ACCEPTED'
  | 'BOUNCED'
  | 'EXPIRED'
  | 'NONE'
  | 'OPENED'
  | 'SENT';

export type JobTalk =
  | 'I_ASKED'
  | 'NO'
  | 'THEY_ASKED_FOR_MY_RESUME'
  | 'THEY_OFFERED';

export type KeepCommentInput = {
  /** None keeps a new one. */
  bankCommentId?: string | null | undefined;
  scope: BankScope;
  sectionId: string;
  text: string;
  /** The version that was seen, of one there is. */
  version?: number | null | undefined;
};

export type KeepLogInput = {
  answers?: Array<AnswerEditInput> | null | undefined;
  checklist?: ChecklistEditInput | null | undefined;
  clock?: ClockEditInput | null | undefined;
  discoveries?: Array<DiscoveryEditInput> | null | undefined;
  interviewId: string;
  referrals?: Array<NamedPersonInput> | null | undefined;
  sources?: Array<SourceEditInput> | null | undefined;
  /** Who wrote it. Nothing is kept when somebody else is signed in. */
  userId: string;
};

export type KnownReason =
  | 'SAME_EMAIL'
  | 'SAME_NAME'
  | 'SAME_NAME_AND_EMPLOYER'
  | 'SAME_PHONE';

/** What handing in late costs. */
export type LatePolicyInput = {
  floorPercent: number;
  graceHours: number;
  percentPerDay: number;
};

export type Leaning =
  | 'NO'
  | 'PERHAPS'
  | 'YES';

export type LetterRefusal =
  | 'ADDRESS'
  | 'NOT_TAKEN'
  | 'NOT_WANTED';

export type LetterState =
  | 'REFUSED'
  | 'SENT'
  | 'WAITING';

export type LineProblem =
  | 'AMBIGUOUS'
  | 'DROPPED'
  | 'NOT_MEANT'
  | 'NUMBER'
  | 'UNKNOWN';

export type LinkHandedOver =
  | 'MAIL'
  | 'STUDENT';

export type LinkPurpose =
  | 'INVITATION'
  | 'PASSWORD_RESET';

export type LogInterviewInput = {
  /** Null while it is only planned. */
  actualMinutes?: number | null | undefined;
  assignmentId: string;
  contactId: string;
  /** Made by the client so that a repeated send makes one interview. */
  idempotencyKey?: string | null | undefined;
  mode: InterviewMode;
  notes?: string | null | undefined;
  occupationId: string;
  /** Where to meet. Left out: as it was. */
  place?: string | null | undefined;
  plannedMinutes?: number | null | undefined;
  practice?: boolean | null | undefined;
  startsAt: string;
  thankYouMethod?: ThankYouMethod | null | undefined;
};

export type LogOutreachInput = {
  channel: OutreachChannel;
  contactId: string;
  /** Written down, not sent yet. */
  draft?: boolean | null | undefined;
  /** Made by the client so that a repeated send makes one attempt. */
  idempotencyKey?: string | null | undefined;
  said?: string | null | undefined;
  /** Left out: now. */
  sentAt?: string | null | undefined;
};

export type LoopState =
  | 'CLOSED'
  | 'NONE'
  | 'OPEN';

export type MailCadence =
  | 'AT_ONCE'
  | 'DAILY'
  | 'NEVER'
  | 'WEEKLY';

export type MailCategory =
  | 'ANSWERS'
  | 'DEADLINES'
  | 'FEEDBACK'
  | 'FIELDWORK'
  | 'SECTIONS';

export type MailCategoryWishInput = {
  cadence: MailCadence;
  category: MailCategory;
};

/** A mail in the student’s own words; their page is linked beneath it. */
export type MailForConfirmationInput = {
  interviewId: string;
  subject: string;
  text: string;
};

export type MailStanding =
  | 'DROPPED'
  | 'IN_DOUBT'
  | 'NONE'
  | 'REFUSED'
  | 'SENT'
  | 'WAITING';

export type MeetingAnswer =
  | 'DID_NOT'
  | 'RATHER_NOT'
  | 'TOOK_PLACE';

export type MeetingInvite =
  | 'NONE'
  | 'NOT_WANTED'
  | 'OUTDATED'
  | 'REFUSED'
  | 'SENT';

export type MilestoneInput = {
  /** Of interviews: how many that count; left out for as many as the quota asks for. */
  count?: number | null | undefined;
  dueLocal: string;
  id?: string | null | undefined;
  kind: MilestoneKind;
  /** What meeting it is worth, with up to two decimals. */
  points?: number | null | undefined;
  title: string;
};

export type MilestoneKind =
  | 'COMPARISON'
  | 'CONTACTS'
  | 'INTERVIEWS'
  | 'LOOKING_BACK'
  | 'OUTREACH'
  | 'PLEDGE'
  | 'REFLECTION'
  | 'RESEARCH'
  | 'SYNTHESIS'
  | 'THANKS';

export type MilestoneStanding =
  | 'DUE'
  | 'LATE'
  | 'MET'
  | 'MET_LATE';

/** Students of one section, into a cohort of it or of another section. */
export type MoveStudentsInput = {
  /** Left out: into no cohort yet. */
  cohortId?: string | null | undefined;
  enrolmentIds: Array<string>;
  sectionId: string;
};

/** Somebody who was named; becomes a contact with the interviewee as referrer, once. */
export type NamedPersonInput = {
  email?: string | null | undefined;
  id: string;
  name: string;
  /** May you say who sent you? Null: not asked. */
  nameMayBeUsed?: boolean | null | undefined;
  organisation?: string | null | undefined;
  phone?: string | null | undefined;
  position?: string | null | undefined;
};

export type NetworkState =
  | 'AGREED'
  | 'DECLINED'
  | 'DO_NOT_CONTACT'
  | 'INTERVIEWED'
  | 'NOT_ASKED'
  | 'WAITING';

export type NewScoreInput = {
  criterionId: string;
  points: number;
};

export type NextStepKind =
  | 'ADD_CONTACT'
  | 'ASK_TO_CONFIRM'
  | 'CHOOSE_OCCUPATION'
  | 'CLOSE_LOOP'
  | 'FIX_INTERVIEW'
  | 'FOLLOW_UP'
  | 'LOG_INTERVIEW'
  | 'NOTHING'
  | 'PREPARE'
  | 'REACH_OUT'
  | 'READ_GRADE'
  | 'READ_PRIMER'
  | 'READ_UP'
  | 'REVISE'
  | 'SIGN_PLEDGE'
  | 'SUBMIT_REFLECTION'
  | 'THANK'
  | 'WAIT_FOR_GRADE'
  | 'WRITE_REFLECTION';

export type NoGain =
  | 'ALREADY_LATER'
  | 'MET_IN_TIME';

export type NotCountedReason =
  | 'NOT_CONFIRMED'
  | 'NOT_HELD_YET'
  | 'NOT_THANKED'
  | 'NOT_WRITTEN_UP'
  | 'OCCUPATION_NOT_CHOSEN'
  | 'PRACTICE'
  | 'QUOTA_ALREADY_FULL'
  | 'SAME_EMPLOYER'
  | 'SAME_PERSON'
  | 'TOO_LONG'
  | 'TOO_MANY_FAMILY'
  | 'TOO_MANY_REMOTE'
  | 'TOO_SHORT'
  | 'VANTAGE_DOES_NOT_COUNT';

export type NoteConductInput = {
  conductedBy: ConductedBy;
  interviewId: string;
};

/** The same words to several students. */
export type NudgeInput = {
  enrolmentIds: Array<string>;
  /** Where they are stuck; null: just a message. */
  reason?: StuckReason | null | undefined;
  words: string;
};

export type NudgeStudentsInput = {
  assignmentId: string;
  nudges: Array<NudgeInput>;
};

export type OutcomeKind =
  | 'JOB'
  | 'OTHERWISE'
  | 'PROGRAMME';

export type Outlook =
  | 'DOWN'
  | 'FLAT'
  | 'UP';

export type OutlookInput = {
  direction: Outlook;
  why?: string | null | undefined;
};

export type OutreachChannel =
  | 'EMAIL'
  | 'IN_PERSON'
  | 'MESSAGE'
  | 'PHONE';

export type OutreachOutcome =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DO_NOT_CONTACT'
  | 'NOT_NOW'
  | 'NO_ANSWER';

export type OutreachState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DO_NOT_CONTACT'
  | 'DRAFTED'
  | 'NOT_NOW'
  | 'NO_ANSWER'
  | 'SENT';

export type PayInput = {
  currency: string;
  high?: number | null | undefined;
  low?: number | null | undefined;
  period: PayPeriod;
  place?: string | null | undefined;
};

export type PayPeriod =
  | 'HOUR'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

export type PlanDiscoveryInput = {
  discoveryId: string;
  /** What it is called in the catalogue. */
  occupationId: string;
  reason?: string | null | undefined;
};

export type PlanStepInput = {
  dueOn: string;
  /** Made by the client so that a repeated send makes one step. */
  idempotencyKey?: string | null | undefined;
  /** The interview it comes from. */
  interviewId?: string | null | undefined;
  what: string;
};

/** The time that was fixed with a yes; it becomes a planned interview. */
export type PlannedMeetingInput = {
  assignmentId: string;
  mode: InterviewMode;
  occupationId: string;
  /** An address, a number to call, a link. */
  place?: string | null | undefined;
  plannedMinutes?: number | null | undefined;
  startsAt: string;
};

export type PreparationItem =
  | 'CARDS'
  | 'CHARGED'
  | 'CONFIRMED'
  | 'DRESS'
  | 'LINK'
  | 'NUMBER'
  | 'PAPER'
  | 'PICTURE'
  | 'QUESTIONS'
  | 'QUIET_PLACE'
  | 'ROUTE'
  | 'WATCH';

export type PreviewExtensionInput = {
  assignmentId: string;
  /** Days on the calendar, from what each student has now. */
  days?: number | null | undefined;
  dueLocal?: string | null | undefined;
  milestoneIds: Array<string>;
  who: ExtensionForInput;
};

export type PrimerEditionInput = {
  lessons: Array<PrimerLessonInput>;
  pledge: string;
  questions: Array<PrimerQuestionInput>;
};

export type PrimerLanguage =
  | 'en'
  | 'fr';

export type PrimerLessonInput = {
  key: string;
  text: string;
  title: string;
};

export type PrimerQuestionInput = {
  key: string;
  options: Array<string>;
  right: number;
  text: string;
  why: string;
};

export type Programme =
  | 'COURSE'
  | 'EMPLOYMENT_SERVICE';

export type PromptInput = {
  hint?: string | null | undefined;
  id?: string | null | undefined;
  text: string;
  wordGoal?: number | null | undefined;
};

export type QuestionTopic =
  | 'ADVANCEMENT'
  | 'ADVICE'
  | 'ALONE_TOGETHER'
  | 'CULTURE'
  | 'DAY'
  | 'ENVIRONMENT'
  | 'FIT'
  | 'HOME_LIFE'
  | 'HOURS'
  | 'NOT_ASKED'
  | 'OPENINGS'
  | 'OUTLOOK'
  | 'PATH_IN'
  | 'PAY'
  | 'PEOPLE'
  | 'RELATED'
  | 'REWARDS'
  | 'ROUTINE'
  | 'SECURITY'
  | 'SKILLS'
  | 'TOOLS'
  | 'TRAINING'
  | 'WHO_ELSE';

export type QueueFilter =
  | 'ALL'
  | 'DRAFT'
  | 'READY'
  | 'RELEASED'
  | 'RETURNED'
  | 'UNGRADED';

export type QueueOrder =
  | 'DUE'
  | 'OLDEST'
  | 'STUDENT';

export type QuietHoursInput = {
  from: string;
  until: string;
};

export type QuotaInput = {
  distinctEmployers?: boolean | null | undefined;
  distinctPeople?: boolean | null | undefined;
  maxFamily?: number | null | undefined;
  maxMinutes?: number | null | undefined;
  maxRemote?: number | null | undefined;
  minMinutes?: number | null | undefined;
  occupations: number;
  perOccupation: number;
  practiceDoesNotCount?: boolean | null | undefined;
  requiresConfirmation?: boolean | null | undefined;
  requiresThankYou?: boolean | null | undefined;
  vantages?: Array<Vantage> | null | undefined;
};

export type RecordOutcomeInput = {
  /** With a “not now”: the day on which to ask again. */
  againOn?: string | null | undefined;
  meeting?: PlannedMeetingInput | null | undefined;
  outcome: OutreachOutcome;
  outreachId: string;
  referral?: ReferralInput | null | undefined;
  /** What was said; left out: as it was. */
  said?: string | null | undefined;
  version: number;
};

/** Uses up an invitation or a reset link: sets the password and signs in. */
export type RedeemLinkInput = {
  password: string;
  token: string;
};

/** Whom somebody who said no named instead; becomes a contact with this referrer. */
export type ReferralInput = {
  email?: string | null | undefined;
  name: string;
  /** May you say who sent you? Null: not asked. */
  nameMayBeUsed?: boolean | null | undefined;
  organisation?: string | null | undefined;
  phone?: string | null | undefined;
};

export type ReferrerLetterInput = {
  body: string;
  subject: string;
};

export type ReflectionState =
  | 'DRAFT'
  | 'GRADED'
  | 'NOT_STARTED'
  | 'SUBMITTED';

export type RegradeAskInput = {
  criterionId: string;
  text: string;
};

export type RegradeState =
  | 'CHANGED'
  | 'KEPT'
  | 'OPEN';

export type ReleaseGradesInput = {
  assignmentId: string;
  /** Only these; all ready ones when null. */
  submissionIds?: Array<string> | null | undefined;
};

/** A comment on words of the text; the words are sent as they were shown. */
export type RemarkInput = {
  end: number;
  id: string;
  promptId: string;
  quote: string;
  start: number;
  text: string;
};

export type ReminderState =
  | 'DROPPED'
  | 'PLANNED'
  | 'SENT';

export type RenameTemplateInput = {
  description?: string;
  name: string;
  templateId: string;
  version: number;
};

export type RequestPasswordResetInput = {
  email: string;
  tenant: string;
};

export type RequestState =
  | 'DECLINED'
  | 'GRANTED'
  | 'OPEN'
  | 'WITHDRAWN';

export type RequireSignOnInput = {
  roles: Array<SignOnRole>;
  version: number;
};

/** What a file is, where we took it for something else; what is left out is found out again. */
export type RereadRosterInput = {
  delimiter?: RosterDelimiter | null | undefined;
  encoding?: RosterEncoding | null | undefined;
  format?: RosterFormat | null | undefined;
  /** Which of the classes in the file this section is. */
  group?: string | null | undefined;
};

export type ResearchTopic =
  | 'ADVANCEMENT'
  | 'CONDITIONS'
  | 'DUTIES'
  | 'OUTLOOK'
  | 'PAY'
  | 'RELATED'
  | 'SKILLS'
  | 'TRAINING';

export type ReturnForRevisionInput = {
  asks: Array<RevisionAskInput>;
  /** On the section’s clock. The present deadline stays where it is later. */
  dueLocal?: string | null | undefined;
  note: string;
  submissionId: string;
};

export type RevisionAskInput = {
  promptId: string;
  text: string;
};

export type RevisionStanding =
  | 'ASKED'
  | 'HANDED_IN';

export type Role =
  | 'ADMINISTRATOR'
  | 'COUNSELLOR'
  | 'INSTRUCTOR'
  | 'OPERATOR'
  | 'STUDENT';

export type RosterDelimiter =
  | 'COMMA'
  | 'SEMICOLON'
  | 'TAB';

export type RosterEncoding =
  | 'UTF_8'
  | 'UTF_16BE'
  | 'UTF_16LE'
  | 'WINDOWS_1252';

export type RosterFormat =
  | 'CANVAS'
  | 'MOODLE'
  | 'ONEROSTER_1_1'
  | 'ONEROSTER_1_2'
  | 'PLAIN';

export type RubricCriterionInput = {
  description?: string | null | undefined;
  levels: Array<RubricLevelInput>;
  title: string;
};

export type RubricLevelInput = {
  description?: string | null | undefined;
  points: number;
  title: string;
};

export type SaveComparisonInput = {
  cells: Array<ComparisonCellInput>;
  /** What it was filled in over; 0 begins. */
  revision: number;
  weights: Array<ComparisonWeightInput>;
};

export type SaveDraftInput = {
  answers: Array<AnswerInput>;
  assignmentId: string;
  /** The revision this text was typed over. */
  revision: number;
};

export type SaveEvaluationInput = {
  interviewId: string;
  levels: Array<AspectLevelInput>;
  nextTime: string;
  /** The revision it was typed over; 0 at first. */
  revision: number;
  words: string;
};

export type SaveGradeInput = {
  feedback: string;
  ready: boolean;
  remarks?: Array<RemarkInput> | null | undefined;
  scores: Array<ScoreInput>;
  /** The receipt of the text that was on the screen; another is refused. */
  shown: string;
  submissionId: string;
  /** 0 when there is no grade yet. */
  version: number;
};

export type SaveOidcInput = {
  clientId: string;
  /** Null keeps the one there is. */
  clientSecret?: string | null | undefined;
  domains: Array<string>;
  issuer: string;
  label: string;
  provisions: boolean;
  /** Null sets it up. */
  version?: number | null | undefined;
};

export type SavePlanNotesInput = {
  assumptions: string;
  choiceId: string;
  department: string;
  employer: string;
  position: string;
  reason: string;
  /** The version that was seen. */
  version: number;
};

export type SavePrimerInput = {
  en: PrimerEditionInput;
  fr: PrimerEditionInput;
  /** The revision that was seen; 0 where there was no draft. */
  revision: number;
};

export type SaveQuestionSheetInput = {
  /** How long the conversation may take. */
  minutes?: number;
  occupationId: string;
  questions: Array<SheetQuestionInput>;
  /** The version this was written over; 0 begins. */
  version: number;
};

export type SaveSamlInput = {
  certificates: Array<string>;
  domains: Array<string>;
  entryPoint: string;
  issuer: string;
  label: string;
  provisions: boolean;
  /** Null sets it up. */
  version?: number | null | undefined;
};

export type SaveScriptInput = {
  channel: ScriptChannel;
  parts: Array<ScriptPartInput>;
  /** The revision it was typed over. */
  revision: number;
  subject: string;
};

export type SaveSynthesisInput = {
  believe: string;
  changed: string;
  occupationId: string;
  /** What it was typed over; 0 begins. */
  revision: number;
};

export type SaveTemplateInput = {
  assignmentId: string;
  description?: string;
  name: string;
};

export type SaveThankYouInput = {
  body: string;
  interviewId: string;
  /** The revision it was typed over; 0 at first. */
  revision: number;
  subject: string;
};

export type SayConsentInput = {
  given: boolean;
  scope: ConsentScope;
  token: string;
};

export type ScoreInput = {
  comment?: string | null | undefined;
  criterionId: string;
  levelId?: string | null | undefined;
  points: number;
};

export type ScriptChannel =
  | 'EMAIL'
  | 'PHONE';

export type ScriptPart =
  | 'CLOSING'
  | 'GREETING'
  | 'IF_NO'
  | 'IF_NOT_NOW'
  | 'IF_YES'
  | 'MINUTES'
  | 'NOT_A_JOB'
  | 'WHAT_FOR'
  | 'WHEN_IT_SUITS'
  | 'WHO_I_AM'
  | 'WHO_NAMED_YOU'
  | 'WHY_YOU';

export type ScriptPartInput = {
  part: ScriptPart;
  text: string;
};

export type SectionRole =
  | 'COUNSELLOR'
  | 'INSTRUCTOR'
  | 'STUDENT';

/** What goes with it, in the student’s words. */
export type SendInvitationInput = {
  interviewId: string;
  subject: string;
  text: string;
};

export type SendOutreachInput = {
  contactId: string;
  /** Made by the client so that a repeated send makes one mail. */
  idempotencyKey?: string | null | undefined;
  /** It may read like asking for a job, and shall go as it is. */
  sendAnyway?: boolean | null | undefined;
  subject: string;
  text: string;
};

export type ServiceKind =
  | 'COUNSELLING'
  | 'EXPLORATION'
  | 'INTERVIEW'
  | 'OTHER'
  | 'PREPARATION'
  | 'WORKPLACE_VISIT';

/** Standing time of one student in one section. Neither days nor percent: none any more. */
export type SetAccommodationInput = {
  enrolmentId: string;
  /** Days on every deadline. */
  extraDays: number;
  /** Percent more of the days everybody has; 50 is half as long again. */
  extraPercent: number;
  note?: string | null | undefined;
};

export type SetCohortMembersInput = {
  cohortId: string;
  enrolmentIds: Array<string>;
  version: number;
};

export type SettleGradebookInput = {
  regradeDays: number;
  sectionId: string;
  totalBy: TotalBy;
  /** The version that was seen. */
  version: number;
  weights: Array<AssignmentWeightInput>;
};

export type SetupState =
  | 'DONE'
  | 'MISSING'
  | 'SKIPPED';

export type SetupStep =
  | 'ASSIGNMENT'
  | 'COHORTS'
  | 'DATES'
  | 'OPEN'
  | 'REMINDER'
  | 'ROSTER'
  | 'STAFF';

export type SheetQuestionInput = {
  answerType: AnswerType;
  /** The question of the bank it was taken from. */
  bankId?: string | null | undefined;
  /** Only for this person. */
  contactId?: string | null | undefined;
  /** Made by the client, so that a question taken away can come back as itself. */
  id: string;
  /** The open question of the research sheet it came from. */
  openQuestionId?: string | null | undefined;
  starred?: boolean | null | undefined;
  text: string;
  topic: QuestionTopic;
};

export type Shift =
  | 'DAYS'
  | 'EVENINGS'
  | 'FLEXIBLE'
  | 'NIGHTS'
  | 'ON_CALL'
  | 'ROTATING'
  | 'WEEKENDS';

export type SignInInput = {
  email: string;
  password: string;
  tenant: string;
};

export type SignOnKind =
  | 'OIDC'
  | 'SAML';

export type SignOnRole =
  | 'COUNSELLOR'
  | 'INSTRUCTOR'
  | 'STUDENT';

export type SignPledgeInput = {
  assignmentId: string;
  signedName: string;
  /** What the student read; if it has changed meanwhile, nothing is signed. */
  text: string;
};

export type SlotState =
  | 'COUNTED'
  | 'OPEN'
  | 'SCHEDULED';

export type SourceEditInput = {
  /** Of this very edit. */
  editId: string;
  /** By the clock of the device, and later than any edit of the same thing that it has seen. */
  editedAt: string;
  /** Made by the client, once for each thing. */
  id: string;
  /** It is taken out. */
  removed?: boolean | null | undefined;
  text?: string | null | undefined;
};

export type StageRosterInput = {
  content: string;
  fileName: string;
  sectionId: string;
};

export type StartSignOnInput = {
  /** The token of an invitation that is accepted so. */
  invitation?: string | null | undefined;
  kind: SignOnKind;
  /** A path of the web app to go on to. */
  next?: string | null | undefined;
  tenant: string;
};

export type StuckReason =
  | 'ALL_SILENT'
  | 'BEHIND'
  | 'NOTHING_CHOSEN'
  | 'NOT_THANKED'
  | 'NOT_WRITTEN_UP'
  | 'NO_CONTACT'
  | 'NO_OUTREACH'
  | 'REFLECTION_EMPTY';

export type SubmitReflectionInput = {
  assignmentId: string;
  idempotencyKey?: string | null | undefined;
  revision: number;
};

export type SwitchCaseloadDigestInput = {
  on: boolean;
  version: number;
};

export type SwitchSignOnInput = {
  kind: SignOnKind;
  on: boolean;
  version: number;
};

export type TakeCheckInput = {
  answers: Array<CheckAnswerInput>;
  /** The version that was read. */
  number: number;
};

export type TellReferrerInput = {
  /** The interview with the person they named. */
  interviewId: string;
  /** Sent in the student’s name. Left out: the student told them already. */
  letter?: ReferrerLetterInput | null | undefined;
};

export type ThankYouMedium =
  | 'CARD'
  | 'EITHER'
  | 'EMAIL';

export type ThankYouMethod =
  | 'CARD'
  | 'EMAIL'
  | 'OTHER';

export type ThanksEvidence =
  | 'NONE'
  | 'PICTURE'
  | 'SAID_SO'
  | 'SENT_FROM_HERE';

/** What is asked of thank-yous. */
export type ThanksPolicyInput = {
  medium: ThankYouMedium;
  /** Hours from the beginning of the meeting. */
  withinHours: number;
};

export type TotalBy =
  | 'POINTS'
  | 'WEIGHTS';

export type TrainingInput = {
  credentials: Array<string>;
  months?: number | null | undefined;
  path?: string | null | undefined;
};

export type TrustAnswerInput = {
  answerId: string;
  reason?: string | null | undefined;
  /** From 1 to 4. Null takes back what was given. */
  trust?: number | null | undefined;
  /** The version that was seen; 0 where there was none. */
  version: number;
};

export type TrustStatementInput = {
  findingId: string;
  interviewId: string;
  reason?: string | null | undefined;
  /** From 1 to 4. Null takes back what was given. */
  trust?: number | null | undefined;
  /** The version that was seen; 0 where there was none. */
  version: number;
};

export type UpdateAssignmentInput = {
  asking?: AskingInput | null | undefined;
  cohortIds: Array<string>;
  criteria: Array<RubricCriterionInput>;
  id: string;
  instructions: string;
  /** Left out: handing in late costs nothing. */
  late?: LatePolicyInput | null | undefined;
  milestones: Array<MilestoneInput>;
  prompts: Array<PromptInput>;
  quota: QuotaInput;
  reminderOffsetsMinutes?: Array<number> | null | undefined;
  /** Nobody is asked for the first time before the pledge is signed. Left out: as it was. */
  requiresPledge?: boolean | null | undefined;
  /** Nobody is asked for the first time before the check of the primer is passed. Left out: as it was. */
  requiresPrimer?: boolean | null | undefined;
  /** Left out: as it was; at first within 24 hours, by either medium. */
  thanks?: ThanksPolicyInput | null | undefined;
  title: string;
  version: number;
};

export type UpdateCareSettingsInput = {
  days: number;
  limit: number;
  version: number;
};

export type UpdateContactInput = {
  email: string;
  family: boolean;
  id: string;
  name: string;
  /** May the referrer be named to this person? Left out: as it was. */
  nameMayBeUsed?: boolean | null | undefined;
  notes: string;
  occupationId?: string | null | undefined;
  organisation: string;
  phone: string;
  position: string;
  referrerId?: string | null | undefined;
  source: ContactSource;
  vantage: Vantage;
  version: number;
};

export type UpdateFieldNotesSettingsInput = {
  version: number;
  voicesAtLeast: number;
};

export type UpdateFindingInput = {
  confidence: Confidence;
  id: string;
  locality?: string | null | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  sourceOn?: string | null | undefined;
  sourceTitle?: string | null | undefined;
  text: string;
  topic: ResearchTopic;
  url?: string | null | undefined;
  version: number;
};

export type UpdateInterviewInput = {
  /** Null while it is only planned. */
  actualMinutes?: number | null | undefined;
  contactId: string;
  id: string;
  mode: InterviewMode;
  notes: string;
  occupationId: string;
  /** Where to meet. Left out: as it was. */
  place?: string | null | undefined;
  plannedMinutes?: number | null | undefined;
  practice: boolean;
  startsAt: string;
  thankYouMethod?: ThankYouMethod | null | undefined;
  version: number;
};

export type UpdateIntervieweeLinksInput = {
  days: number;
  version: number;
};

/** What is not named stays as it is. */
export type UpdateMailWishesInput = {
  cadences?: Array<MailCategoryWishInput> | null | undefined;
  /** Null: none any more. */
  quiet?: QuietHoursInput | null | undefined;
};

export type UpdateOccupationInput = {
  description?: string | null | undefined;
  id: string;
  title: string;
  version: number;
};

export type UpdateOpenQuestionInput = {
  answered: boolean;
  id: string;
  text: string;
  topic: ResearchTopic;
  version: number;
};

export type UpdateProfileInput = {
  locale?: string | null | undefined;
  zone?: string | null | undefined;
};

export type UpdateReminderSettingsInput = {
  gradingWaitingDays?: number | null | undefined;
  offsetsMinutes: Array<number>;
  version: number;
};

export type Vantage =
  | 'BESIDE'
  | 'BUYS'
  | 'DOES'
  | 'SUPERVISES'
  | 'TEACHES';

export type WeighInterviewInput = {
  interested: number;
  interviewId: string;
  placed: number;
  reason?: string | null | undefined;
  sure: number;
  /** The version that was seen; 0 where there was none. */
  version: number;
};

export type WorkFate =
  | 'BEGINS'
  | 'CONTINUES'
  | 'ENDS'
  | 'GOES_ALONG'
  | 'STAYS';

export type WriteStaffNoteInput = {
  enrolmentId: string;
  heldOn: string;
  minutes?: number | null | undefined;
  nextOn?: string | null | undefined;
  way?: ContactWay | null | undefined;
  words: string;
};

export type SearchSectionsQueryVariables = Exact<{
  query: string;
}>;


export type SearchSectionsQuery = { sections: { edges: Array<{ node: { id: string, name: string, course: { code: string, title: string } } }> } };

export type SearchContactsQueryVariables = Exact<{
  query: string;
}>;


export type SearchContactsQuery = { contacts: { edges: Array<{ node: { id: string, name: string, position: string, organisation: string } }> } };

export type SearchOccupationsQueryVariables = Exact<{
  query: string;
}>;


export type SearchOccupationsQuery = { occupations: Array<{ id: string, title: string, code: string | null }> };

export type DesignerSectionQueryVariables = Exact<{
  id: string;
}>;


export type DesignerSectionQuery = { reminderSettings: { offsetsMinutes: Array<number> }, section: { id: string, name: string, zone: string, course: { code: string, title: string }, term: { startsOn: string, endsOn: string }, cohorts: Array<{ id: string, name: string, size: number }> } };

export type AssignmentDesignFragment = { id: string, version: number, title: string, instructions: string, state: AssignmentState, publishedAt: string | null, requiresPledge: boolean, requiresPrimer: boolean, givesDaysItself: number, section: { id: string, name: string, zone: string, course: { code: string, title: string } }, cohorts: Array<{ id: string, name: string, size: number }>, quota: { perOccupation: number, occupations: number, distinctPeople: boolean, distinctEmployers: boolean, maxFamily: number | null, maxRemote: number | null, minMinutes: number | null, maxMinutes: number | null, vantages: Array<Vantage>, requiresThankYou: boolean, requiresConfirmation: boolean, practiceDoesNotCount: boolean }, milestones: Array<{ id: string, kind: MilestoneKind, count: number | null, title: string, dueLocal: string, dueAt: string, zone: string, points: number | null }>, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }>, rubric: { totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, asking: { minutes: number, firstChannel: OutreachChannel, followUpAfterDays: number, expiresAfterDays: number }, thanks: { withinHours: number, medium: ThankYouMedium }, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, reminderLadder: Array<{ offsetMinutes: number }> };

export type AssignmentDesignQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentDesignQuery = { assignment: { id: string, version: number, title: string, instructions: string, state: AssignmentState, publishedAt: string | null, requiresPledge: boolean, requiresPrimer: boolean, givesDaysItself: number, section: { id: string, name: string, zone: string, course: { code: string, title: string } }, cohorts: Array<{ id: string, name: string, size: number }>, quota: { perOccupation: number, occupations: number, distinctPeople: boolean, distinctEmployers: boolean, maxFamily: number | null, maxRemote: number | null, minMinutes: number | null, maxMinutes: number | null, vantages: Array<Vantage>, requiresThankYou: boolean, requiresConfirmation: boolean, practiceDoesNotCount: boolean }, milestones: Array<{ id: string, kind: MilestoneKind, count: number | null, title: string, dueLocal: string, dueAt: string, zone: string, points: number | null }>, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }>, rubric: { totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, asking: { minutes: number, firstChannel: OutreachChannel, followUpAfterDays: number, expiresAfterDays: number }, thanks: { withinHours: number, medium: ThankYouMedium }, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, reminderLadder: Array<{ offsetMinutes: number }> } };

export type AssignmentOverviewQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentOverviewQuery = { assignment: { id: string, version: number, title: string, instructions: string, state: AssignmentState, publishedAt: string | null, requiresPledge: boolean, requiresPrimer: boolean, givesDaysItself: number, progress: { students: number, quotaMet: number, submitted: number, late: number, asked: number, graded: number, released: number }, jobTalk: Array<{ cohortId: string, name: string, held: number, asked: number }>, section: { id: string, name: string, zone: string, course: { code: string, title: string } }, cohorts: Array<{ id: string, name: string, size: number }>, quota: { perOccupation: number, occupations: number, distinctPeople: boolean, distinctEmployers: boolean, maxFamily: number | null, maxRemote: number | null, minMinutes: number | null, maxMinutes: number | null, vantages: Array<Vantage>, requiresThankYou: boolean, requiresConfirmation: boolean, practiceDoesNotCount: boolean }, milestones: Array<{ id: string, kind: MilestoneKind, count: number | null, title: string, dueLocal: string, dueAt: string, zone: string, points: number | null }>, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }>, rubric: { totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, asking: { minutes: number, firstChannel: OutreachChannel, followUpAfterDays: number, expiresAfterDays: number }, thanks: { withinHours: number, medium: ThankYouMedium }, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, reminderLadder: Array<{ offsetMinutes: number }> } };

export type CreateAssignmentMutationVariables = Exact<{
  input: CreateAssignmentInput;
}>;


export type CreateAssignmentMutation = { createAssignment: { id: string, version: number, title: string, instructions: string, state: AssignmentState, publishedAt: string | null, requiresPledge: boolean, requiresPrimer: boolean, givesDaysItself: number, section: { id: string, name: string, zone: string, course: { code: string, title: string } }, cohorts: Array<{ id: string, name: string, size: number }>, quota: { perOccupation: number, occupations: number, distinctPeople: boolean, distinctEmployers: boolean, maxFamily: number | null, maxRemote: number | null, minMinutes: number | null, maxMinutes: number | null, vantages: Array<Vantage>, requiresThankYou: boolean, requiresConfirmation: boolean, practiceDoesNotCount: boolean }, milestones: Array<{ id: string, kind: MilestoneKind, count: number | null, title: string, dueLocal: string, dueAt: string, zone: string, points: number | null }>, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }>, rubric: { totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, asking: { minutes: number, firstChannel: OutreachChannel, followUpAfterDays: number, expiresAfterDays: number }, thanks: { withinHours: number, medium: ThankYouMedium }, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, reminderLadder: Array<{ offsetMinutes: number }> } };

export type UpdateAssignmentMutationVariables = Exact<{
  input: UpdateAssignmentInput;
}>;


export type UpdateAssignmentMutation = { updateAssignment: { id: string, version: number, title: string, instructions: string, state: AssignmentState, publishedAt: string | null, requiresPledge: boolean, requiresPrimer: boolean, givesDaysItself: number, section: { id: string, name: string, zone: string, course: { code: string, title: string } }, cohorts: Array<{ id: string, name: string, size: number }>, quota: { perOccupation: number, occupations: number, distinctPeople: boolean, distinctEmployers: boolean, maxFamily: number | null, maxRemote: number | null, minMinutes: number | null, maxMinutes: number | null, vantages: Array<Vantage>, requiresThankYou: boolean, requiresConfirmation: boolean, practiceDoesNotCount: boolean }, milestones: Array<{ id: string, kind: MilestoneKind, count: number | null, title: string, dueLocal: string, dueAt: string, zone: string, points: number | null }>, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }>, rubric: { totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, asking: { minutes: number, firstChannel: OutreachChannel, followUpAfterDays: number, expiresAfterDays: number }, thanks: { withinHours: number, medium: ThankYouMedium }, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, reminderLadder: Array<{ offsetMinutes: number }> } };

export type PublishAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type PublishAssignmentMutation = { publishAssignment: { id: string, version: number, title: string, instructions: string, state: AssignmentState, publishedAt: string | null, requiresPledge: boolean, requiresPrimer: boolean, givesDaysItself: number, section: { id: string, name: string, zone: string, course: { code: string, title: string } }, cohorts: Array<{ id: string, name: string, size: number }>, quota: { perOccupation: number, occupations: number, distinctPeople: boolean, distinctEmployers: boolean, maxFamily: number | null, maxRemote: number | null, minMinutes: number | null, maxMinutes: number | null, vantages: Array<Vantage>, requiresThankYou: boolean, requiresConfirmation: boolean, practiceDoesNotCount: boolean }, milestones: Array<{ id: string, kind: MilestoneKind, count: number | null, title: string, dueLocal: string, dueAt: string, zone: string, points: number | null }>, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }>, rubric: { totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, asking: { minutes: number, firstChannel: OutreachChannel, followUpAfterDays: number, expiresAfterDays: number }, thanks: { withinHours: number, medium: ThankYouMedium }, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, reminderLadder: Array<{ offsetMinutes: number }> } };

export type AssignmentOccasionsQueryVariables = Exact<{
  assignmentId: string;
}>;


export type AssignmentOccasionsQuery = { reminderOccasions: Array<{ id: string, offsetMinutes: number, nextAt: string | null, lastAt: string | null, planned: number, sent: number, dropped: number, droppedBecause: Array<string>, mails: { none: number, waiting: number, inDoubt: number, sent: number, refused: number, dropped: number }, milestone: { id: string, title: string } }> };

export type OccasionRemindersQueryVariables = Exact<{
  assignmentId: string;
  milestoneId: string;
  offsetMinutes: number;
  after?: string | null | undefined;
}>;


export type OccasionRemindersQuery = { reminders: { edges: Array<{ node: { id: string, state: ReminderState, sendAt: string, droppedBecause: string | null, mail: MailStanding | null, mailNote: string | null, person: { id: string, givenName: string, familyName: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ExtensionStudentsQueryVariables = Exact<{
  sectionId: string;
  after?: string | null | undefined;
}>;


export type ExtensionStudentsQuery = { section: { id: string, enrolments: { edges: Array<{ node: { id: string, droppedAt: string | null, cohort: { id: string } | null, person: { id: string, givenName: string, familyName: string, email: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } };

export type TryReminderMutationVariables = Exact<{
  assignmentId: string;
}>;


export type TryReminderMutation = { tryReminder: string };

export type CohortGridQueryVariables = Exact<{
  assignmentId: string;
  cohortId?: string | null | undefined;
}>;


export type CohortGridQuery = { cohortGrid: { wanted: number, total: number, milestones: Array<{ id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string }>, places: Array<{ enrolmentId: string, locale: string, cohort: string | null, counted: number, scheduled: number, wanted: number, excused: boolean, reflection: ReflectionState, submittedAt: string | null, ungraded: boolean, lastSeenAt: string | null, student: { id: string, email: string, givenName: string, familyName: string }, rows: Array<{ occupation: string | null, slots: Array<SlotState> }>, milestones: Array<{ milestoneId: string, standing: MilestoneStanding, dueAt: string, extended: boolean, metAt: string | null }>, stuck: { reason: StuckReason, since: string, found: number, expected: number | null } | null, nudge: { at: string, by: string, reason: StuckReason | null } | null }> } };

export type PreviewAssignmentChangeQueryVariables = Exact<{
  input: UpdateAssignmentInput;
}>;


export type PreviewAssignmentChangeQuery = { previewAssignmentChange: Array<{ effect: ChangeEffect, step: string | null, fromLocal: string | null, toLocal: string | null, many: number, students: Array<{ id: string, givenName: string, familyName: string }> }> };

export type TemplateCardFragment = { id: string, name: string, description: string, version: number, mine: boolean, perOccupation: number, occupations: number, steps: number, prompts: number, savedBy: { id: string, givenName: string, familyName: string } };

export type AssignmentTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type AssignmentTemplatesQuery = { assignmentTemplates: Array<{ id: string, name: string, description: string, version: number, mine: boolean, perOccupation: number, occupations: number, steps: number, prompts: number, savedBy: { id: string, givenName: string, familyName: string } }> };

export type SaveTemplateMutationVariables = Exact<{
  input: SaveTemplateInput;
}>;


export type SaveTemplateMutation = { saveTemplate: { id: string, name: string, description: string, version: number, mine: boolean, perOccupation: number, occupations: number, steps: number, prompts: number, savedBy: { id: string, givenName: string, familyName: string } } };

export type RenameTemplateMutationVariables = Exact<{
  input: RenameTemplateInput;
}>;


export type RenameTemplateMutation = { renameTemplate: { id: string, name: string, description: string, version: number, mine: boolean, perOccupation: number, occupations: number, steps: number, prompts: number, savedBy: { id: string, givenName: string, familyName: string } } };

export type ArchiveTemplateMutationVariables = Exact<{
  templateId: string;
  version: number;
  archived: boolean;
}>;


export type ArchiveTemplateMutation = { archiveTemplate: { id: string, name: string, description: string, version: number, mine: boolean, perOccupation: number, occupations: number, steps: number, prompts: number, savedBy: { id: string, givenName: string, familyName: string } } };

export type BeginFromTemplateMutationVariables = Exact<{
  templateId: string;
  sectionId: string;
}>;


export type BeginFromTemplateMutation = { beginFromTemplate: { id: string } };

export type CaseloadQueryVariables = Exact<{
  counsellorId?: string | null | undefined;
  sectionId?: string | null | undefined;
  show?: Array<CaseloadShown> | CaseloadShown | null | undefined;
  silentDays?: number | null | undefined;
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseloadQuery = { caseload: { totalCount: number, stuckCount: number, lateCount: number, edges: Array<{ node: { enrolmentId: string, lastSeenAt: string | null, nextContactOn: string | null, student: { givenName: string, familyName: string }, section: { id: string, name: string, code: string }, lastContact: { on: string, way: ContactWay, by: string } | null, works: Array<{ assignmentId: string, title: string, place: { enrolmentId: string, locale: string, counted: number, scheduled: number, wanted: number, student: { givenName: string, familyName: string }, rows: Array<{ occupation: string | null, slots: Array<SlotState> }>, stuck: { reason: StuckReason, found: number, expected: number | null } | null, nudge: { at: string, by: string, reason: StuckReason | null } | null } }>, nextDeadline: { at: string, zone: string, assignmentId: string, late: boolean } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CaseloadSectionsQueryVariables = Exact<{
  counsellorId?: string | null | undefined;
}>;


export type CaseloadSectionsQuery = { caseloadSections: Array<{ id: string, name: string, code: string }> };

export type CaseloadCounsellorsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseloadCounsellorsQuery = { counsellors: Array<{ students: number, person: { id: string, givenName: string, familyName: string } }> };

export type CaseloadDigestQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseloadDigestQuery = { caseloadDigest: { on: boolean, version: number, mails: Array<{ title: string | null, body: string | null, sentAt: string | null, counsellor: { id: string, givenName: string, familyName: string }, facts: Array<{ name: string, value: string }> }> } };

export type SwitchCaseloadDigestMutationVariables = Exact<{
  input: SwitchCaseloadDigestInput;
}>;


export type SwitchCaseloadDigestMutation = { switchCaseloadDigest: { on: boolean, version: number } };

export type ServiceMonthQueryVariables = Exact<{
  month: string;
}>;


export type ServiceMonthQuery = { serviceMonth: { units: number, minutes: number, clients: number, byKind: Array<{ kind: ServiceKind, units: number, minutes: number }>, list: Array<{ id: string, servedOn: string, minutes: number, kind: ServiceKind, note: string, client: { id: string, givenName: string, familyName: string }, staff: { id: string, givenName: string, familyName: string }, section: { id: string, name: string, code: string } }> } };

export type ClientsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClientsQuery = { clients: Array<{ enrolmentId: string, person: { id: string, givenName: string, familyName: string }, section: { id: string, name: string, code: string } }> };

export type AddServiceUnitMutationVariables = Exact<{
  input: AddServiceUnitInput;
}>;


export type AddServiceUnitMutation = { addServiceUnit: string };

export type RemoveServiceUnitMutationVariables = Exact<{
  unitId: string;
}>;


export type RemoveServiceUnitMutation = { removeServiceUnit: boolean };

export type DriftQueryVariables = Exact<{
  counsellorId?: string | null | undefined;
}>;


export type DriftQuery = { drift: Array<{ kind: DriftKind, name: string, held: number, asked: number, drifting: boolean }> };

export type BookFragment = { totalBy: TotalBy, regradeDays: number, version: number, section: { id: string, name: string, code: string, zone: string }, weights: Array<{ assignmentId: string, weight: number }>, columns: Array<{ id: string, assignmentId: string, milestoneId: string | null, kind: MilestoneKind, assignmentTitle: string, title: string, possible: number, dueAt: string | null, named: boolean }>, rows: Array<{ enrolmentId: string, cohort: string | null, student: { id: string, givenName: string, familyName: string, email: string }, cells: Array<{ columnId: string, submissionId: string | null, state: CellState, points: number | null, before: number | null, possible: number, lateDays: number, keptPercent: number, decided: boolean }>, total: { earned: number, possible: number, percent: number | null } }> };

export type GradebookQueryVariables = Exact<{
  sectionId: string;
}>;


export type GradebookQuery = { gradebook: { totalBy: TotalBy, regradeDays: number, version: number, section: { id: string, name: string, code: string, zone: string }, weights: Array<{ assignmentId: string, weight: number }>, columns: Array<{ id: string, assignmentId: string, milestoneId: string | null, kind: MilestoneKind, assignmentTitle: string, title: string, possible: number, dueAt: string | null, named: boolean }>, rows: Array<{ enrolmentId: string, cohort: string | null, student: { id: string, givenName: string, familyName: string, email: string }, cells: Array<{ columnId: string, submissionId: string | null, state: CellState, points: number | null, before: number | null, possible: number, lateDays: number, keptPercent: number, decided: boolean }>, total: { earned: number, possible: number, percent: number | null } }> } };

export type OwnResultsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnResultsQuery = { ownResults: Array<{ totalBy: TotalBy, regradeDays: number, version: number, section: { id: string, name: string, code: string, zone: string }, weights: Array<{ assignmentId: string, weight: number }>, columns: Array<{ id: string, assignmentId: string, milestoneId: string | null, kind: MilestoneKind, assignmentTitle: string, title: string, possible: number, dueAt: string | null, named: boolean }>, rows: Array<{ enrolmentId: string, cohort: string | null, student: { id: string, givenName: string, familyName: string, email: string }, cells: Array<{ columnId: string, submissionId: string | null, state: CellState, points: number | null, before: number | null, possible: number, lateDays: number, keptPercent: number, decided: boolean }>, total: { earned: number, possible: number, percent: number | null } }> }> };

export type SettleGradebookMutationVariables = Exact<{
  input: SettleGradebookInput;
}>;


export type SettleGradebookMutation = { settleGradebook: { totalBy: TotalBy, regradeDays: number, version: number, section: { id: string, name: string, code: string, zone: string }, weights: Array<{ assignmentId: string, weight: number }>, columns: Array<{ id: string, assignmentId: string, milestoneId: string | null, kind: MilestoneKind, assignmentTitle: string, title: string, possible: number, dueAt: string | null, named: boolean }>, rows: Array<{ enrolmentId: string, cohort: string | null, student: { id: string, givenName: string, familyName: string, email: string }, cells: Array<{ columnId: string, submissionId: string | null, state: CellState, points: number | null, before: number | null, possible: number, lateDays: number, keptPercent: number, decided: boolean }>, total: { earned: number, possible: number, percent: number | null } }> } };

export type DecideCellMutationVariables = Exact<{
  input: DecideCellInput;
}>;


export type DecideCellMutation = { decideCell: { totalBy: TotalBy, regradeDays: number, version: number, section: { id: string, name: string, code: string, zone: string }, weights: Array<{ assignmentId: string, weight: number }>, columns: Array<{ id: string, assignmentId: string, milestoneId: string | null, kind: MilestoneKind, assignmentTitle: string, title: string, possible: number, dueAt: string | null, named: boolean }>, rows: Array<{ enrolmentId: string, cohort: string | null, student: { id: string, givenName: string, familyName: string, email: string }, cells: Array<{ columnId: string, submissionId: string | null, state: CellState, points: number | null, before: number | null, possible: number, lateDays: number, keptPercent: number, decided: boolean }>, total: { earned: number, possible: number, percent: number | null } }> } };

export type FreeCellMutationVariables = Exact<{
  input: CellInput;
}>;


export type FreeCellMutation = { freeCell: { totalBy: TotalBy, regradeDays: number, version: number, section: { id: string, name: string, code: string, zone: string }, weights: Array<{ assignmentId: string, weight: number }>, columns: Array<{ id: string, assignmentId: string, milestoneId: string | null, kind: MilestoneKind, assignmentTitle: string, title: string, possible: number, dueAt: string | null, named: boolean }>, rows: Array<{ enrolmentId: string, cohort: string | null, student: { id: string, givenName: string, familyName: string, email: string }, cells: Array<{ columnId: string, submissionId: string | null, state: CellState, points: number | null, before: number | null, possible: number, lateDays: number, keptPercent: number, decided: boolean }>, total: { earned: number, possible: number, percent: number | null } }> } };

export type ExcusesQueryVariables = Exact<{
  assignmentId: string;
}>;


export type ExcusesQuery = { excuses: Array<{ id: string, enrolmentId: string, milestoneId: string | null, reason: string, excusedBy: string, excusedAt: string }> };

export type ExcuseStudentsMutationVariables = Exact<{
  input: ExcuseStudentsInput;
}>;


export type ExcuseStudentsMutation = { excuseStudents: Array<string> };

export type EndExcusesMutationVariables = Exact<{
  input: EndExcusesInput;
}>;


export type EndExcusesMutation = { endExcuses: number };

export type ClaimFragment = { submissionId: string, mine: boolean, heldSince: string, heldUntil: string, heldBy: { id: string, givenName: string, familyName: string } };

export type GradingClaimsQueryVariables = Exact<{
  assignmentId?: string | null | undefined;
}>;


export type GradingClaimsQuery = { gradingClaims: Array<{ submissionId: string, mine: boolean, heldSince: string, heldUntil: string, heldBy: { id: string, givenName: string, familyName: string } }> };

export type ClaimSubmissionMutationVariables = Exact<{
  submissionId: string;
  takeOver: boolean;
}>;


export type ClaimSubmissionMutation = { claimSubmission: { submissionId: string, mine: boolean, heldSince: string, heldUntil: string, heldBy: { id: string, givenName: string, familyName: string } } };

export type ClaimFirstMutationVariables = Exact<{
  submissionIds: Array<string> | string;
  letGo?: string | null | undefined;
}>;


export type ClaimFirstMutation = { claimFirst: { submissionId: string, mine: boolean, heldSince: string, heldUntil: string, heldBy: { id: string, givenName: string, familyName: string } } | null };

export type LetGoOfSubmissionMutationVariables = Exact<{
  submissionId: string;
}>;


export type LetGoOfSubmissionMutation = { letGoOfSubmission: boolean };

export type FlagSubmissionMutationVariables = Exact<{
  submissionId: string;
  on: boolean;
}>;


export type FlagSubmissionMutation = { flagSubmission: boolean };

export type BankLineFragment = { id: string, scope: BankScope, text: string, uses: number, version: number, by: string | null, editable: boolean };

export type CommentBankQueryVariables = Exact<{
  sectionId: string;
}>;


export type CommentBankQuery = { commentBank: Array<{ id: string, scope: BankScope, text: string, uses: number, version: number, by: string | null, editable: boolean }> };

export type KeepCommentMutationVariables = Exact<{
  input: KeepCommentInput;
}>;


export type KeepCommentMutation = { keepComment: Array<{ id: string, scope: BankScope, text: string, uses: number, version: number, by: string | null, editable: boolean }> };

export type RemoveCommentMutationVariables = Exact<{
  bankCommentId: string;
}>;


export type RemoveCommentMutation = { removeComment: boolean };

export type CountCommentMutationVariables = Exact<{
  bankCommentId: string;
}>;


export type CountCommentMutation = { countComment: number };

export type GradingQueueQueryVariables = Exact<{
  assignmentId?: string | null | undefined;
  filter: QueueFilter;
  order?: QueueOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GradingQueueQuery = { gradingQueue: { totalCount: number, ungradedCount: number, readyCount: number, edges: Array<{ cursor: string, node: { submissionId: string, assignmentId: string, enrolmentId: string, pseudonym: number | null, markerId: string | null, cohort: string | null, number: number, submittedAt: string, words: number, late: boolean, dueAt: string | null, flagged: boolean, revision: RevisionStanding | null, quotaCounted: number, quotaWanted: number, student: { id: string, email: string, givenName: string, familyName: string }, grade: { id: string, state: GradeState, version: number, points: number | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }> } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type GradingAssignmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type GradingAssignmentsQuery = { assignments: Array<{ id: string, title: string, state: AssignmentState, section: { id: string, name: string, course: { code: string } }, milestones: Array<{ id: string, kind: MilestoneKind, dueAt: string, zone: string }>, progress: { students: number, submitted: number, returned: number, graded: number, released: number } }> };

export type GradedAssignmentQueryVariables = Exact<{
  id: string;
}>;


export type GradedAssignmentQuery = { assignment: { id: string, title: string, section: { id: string, name: string, zone: string, course: { code: string } }, rubric: { totalPoints: number }, progress: { students: number, submitted: number, returned: number, graded: number, released: number } } };

export type GivenGradeFragment = { id: string, state: GradeState, version: number, feedback: string, points: number | null, maxPoints: number, updatedAt: string, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { id: string, givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }> };

export type RevisionFragment = { submissionId: string, note: string, dueAt: string | null, askedAt: string, askedBy: string, asks: Array<{ promptId: string, text: string }> };

export type GradingSheetQueryVariables = Exact<{
  submissionId: string;
}>;


export type GradingSheetQuery = { gradingSheet: { position: number, total: number, previousId: string | null, nextId: string | null, nextUngradedId: string | null, enrolmentId: string, pseudonym: number | null, student: { id: string, givenName: string, familyName: string, email: string }, assignment: { id: string, title: string, section: { id: string, zone: string } }, evidence: Array<{ interviewId: string, tier: EvidenceTier }>, grid: { counted: number, wanted: number, met: boolean, rows: Array<{ counted: number, wanted: number, occupation: { id: string, title: string } | null, slots: Array<{ position: number, state: SlotState, interview: { id: string, startsAt: string, contact: { name: string } } | null }> }> }, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, revisionAsked: { submissionId: string, note: string, dueAt: string | null, askedAt: string, askedBy: string, asks: Array<{ promptId: string, text: string }> } | null, revisionAnswered: { submissionId: string, note: string, dueAt: string | null, askedAt: string, askedBy: string, asks: Array<{ promptId: string, text: string }> } | null, grade: { id: string, state: GradeState, version: number, feedback: string, points: number | null, maxPoints: number, updatedAt: string, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { id: string, givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }> } | null, submission: { id: string, number: number, hash: string, submittedAt: string, late: boolean, lateDays: number, keptPercent: number, answers: Array<{ promptId: string, prompt: string, text: string, formatted: unknown, words: number }>, interviews: Array<{ id: string, contact: string, occupation: string, vantage: Vantage, mode: InterviewMode, startsAt: string, actualMinutes: number | null, notes: string, withheld: boolean, thanked: boolean, counts: boolean, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }> }> }, earlier: Array<{ id: string, number: number, submittedAt: string, answers: Array<{ promptId: string, text: string }> }> } };

export type SaveGradeMutationVariables = Exact<{
  input: SaveGradeInput;
}>;


export type SaveGradeMutation = { saveGrade: { id: string, state: GradeState, version: number, feedback: string, points: number | null, maxPoints: number, updatedAt: string, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { id: string, givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }> } };

export type ReturnForRevisionMutationVariables = Exact<{
  input: ReturnForRevisionInput;
}>;


export type ReturnForRevisionMutation = { returnForRevision: { revisionAsked: { submissionId: string, note: string, dueAt: string | null, askedAt: string, askedBy: string, asks: Array<{ promptId: string, text: string }> } | null, grade: { id: string, state: GradeState, version: number, feedback: string, points: number | null, maxPoints: number, updatedAt: string, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { id: string, givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }> } | null } };

export type ReleaseGradesMutationVariables = Exact<{
  input: ReleaseGradesInput;
}>;


export type ReleaseGradesMutation = { releaseGrades: { released: number } };

export type StudentWorkForStaffQueryVariables = Exact<{
  assignmentId: string;
  enrolmentId: string;
}>;


export type StudentWorkForStaffQuery = { studentWork: { enrolmentId: string, interviews: Array<{ id: string, askedForJob: boolean, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, contact: { id: string, name: string }, occupation: { id: string, title: string } }>, assignment: { id: string, title: string, instructions: string, requiresPledge: boolean, requiresPrimer: boolean, section: { id: string, name: string, course: { code: string } }, quota: { perOccupation: number, occupations: number, minMinutes: number | null, maxMinutes: number | null, requiresThankYou: boolean, requiresConfirmation: boolean } }, student: { id: string, givenName: string, familyName: string, email: string }, standingTime: { extraDays: number, extraPercent: number, givenAt: string } | null, pledge: { text: string, signedName: string, signedAt: string } | null, primerPass: { number: number, passedAt: string } | null, choices: Array<{ id: string, reason: string, employer: string, department: string, position: string, assumptions: string, heardAt: string | null, chosenAt: string, savedAt: string | null, version: number, occupation: { id: string, title: string } }>, grid: { counted: number, wanted: number, met: boolean, rows: Array<{ counted: number, wanted: number, occupation: { id: string, title: string } | null, slots: Array<{ position: number, state: SlotState, interview: { id: string, startsAt: string, contact: { name: string } } | null }> }> }, milestones: Array<{ id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, late: boolean, metAt: string | null, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null }>, excuses: Array<{ id: string, milestoneId: string | null, milestoneTitle: string | null, excusedAt: string }>, nextStep: { kind: NextStepKind, subject: string | null, interviewId: string | null, contactId: string | null, thankBy: string | null, milestone: { id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, late: boolean, metAt: string | null, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null } | null }, reflection: { state: ReflectionState, words: number, savedAt: string | null, submittedAt: string | null, releasedAt: string | null } } };

export type OpenRegradesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenRegradesQuery = { openRegrades: Array<{ id: string, submissionId: string, assignmentId: string, assignmentTitle: string, studentName: string | null, criteria: number, askedAt: string }> };

export type AnswerRegradeMutationVariables = Exact<{
  input: AnswerRegradeInput;
}>;


export type AnswerRegradeMutation = { answerRegrade: { grade: { id: string, state: GradeState, version: number, feedback: string, points: number | null, maxPoints: number, updatedAt: string, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { id: string, givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }> } | null } };

export type MarkingDeskFragment = { assignmentId: string, title: string, anonymous: boolean, revealedAt: string | null, revealedBy: string | null, revealReason: string, begun: boolean, allReleased: boolean, students: number, unallocated: number, cohorts: number, counsellors: number, markers: Array<{ students: number, waiting: number, done: number, person: { id: string, givenName: string, familyName: string } }>, lastChange: { id: string, way: AllocationWay, changedAt: string, changedBy: string } | null };

export type MarkingQueryVariables = Exact<{
  assignmentId: string;
}>;


export type MarkingQuery = { marking: { assignmentId: string, title: string, anonymous: boolean, revealedAt: string | null, revealedBy: string | null, revealReason: string, begun: boolean, allReleased: boolean, students: number, unallocated: number, cohorts: number, counsellors: number, markers: Array<{ students: number, waiting: number, done: number, person: { id: string, givenName: string, familyName: string } }>, lastChange: { id: string, way: AllocationWay, changedAt: string, changedBy: string } | null } };

export type HideNamesMutationVariables = Exact<{
  assignmentId: string;
}>;


export type HideNamesMutation = { hideNames: { assignmentId: string, title: string, anonymous: boolean, revealedAt: string | null, revealedBy: string | null, revealReason: string, begun: boolean, allReleased: boolean, students: number, unallocated: number, cohorts: number, counsellors: number, markers: Array<{ students: number, waiting: number, done: number, person: { id: string, givenName: string, familyName: string } }>, lastChange: { id: string, way: AllocationWay, changedAt: string, changedBy: string } | null } };

export type RevealNamesMutationVariables = Exact<{
  assignmentId: string;
  reason: string;
}>;


export type RevealNamesMutation = { revealNames: { assignmentId: string, title: string, anonymous: boolean, revealedAt: string | null, revealedBy: string | null, revealReason: string, begun: boolean, allReleased: boolean, students: number, unallocated: number, cohorts: number, counsellors: number, markers: Array<{ students: number, waiting: number, done: number, person: { id: string, givenName: string, familyName: string } }>, lastChange: { id: string, way: AllocationWay, changedAt: string, changedBy: string } | null } };

export type AllocateMarkersMutationVariables = Exact<{
  assignmentId: string;
  way: AllocationWay;
  markerIds: Array<string> | string;
}>;


export type AllocateMarkersMutation = { allocateMarkers: { assignmentId: string, title: string, anonymous: boolean, revealedAt: string | null, revealedBy: string | null, revealReason: string, begun: boolean, allReleased: boolean, students: number, unallocated: number, cohorts: number, counsellors: number, markers: Array<{ students: number, waiting: number, done: number, person: { id: string, givenName: string, familyName: string } }>, lastChange: { id: string, way: AllocationWay, changedAt: string, changedBy: string } | null } };

export type UndoAllocationMutationVariables = Exact<{
  assignmentId: string;
  changeId: string;
}>;


export type UndoAllocationMutation = { undoAllocation: { assignmentId: string, title: string, anonymous: boolean, revealedAt: string | null, revealedBy: string | null, revealReason: string, begun: boolean, allReleased: boolean, students: number, unallocated: number, cohorts: number, counsellors: number, markers: Array<{ students: number, waiting: number, done: number, person: { id: string, givenName: string, familyName: string } }>, lastChange: { id: string, way: AllocationWay, changedAt: string, changedBy: string } | null } };

export type TenantCardQueryVariables = Exact<{
  slug: string;
}>;


export type TenantCardQuery = { tenantCard: { slug: string, name: string, accent: string | null, locale: string } | null };

export type LinkCardQueryVariables = Exact<{
  token: string;
}>;


export type LinkCardQuery = { linkCard: { purpose: LinkPurpose, email: string, givenName: string, expiresAt: string, signOnOnly: boolean, tenant: { slug: string, name: string, accent: string | null, locale: string } } | null };

export type RedeemLinkMutationVariables = Exact<{
  input: RedeemLinkInput;
}>;


export type RedeemLinkMutation = { redeemLink: { viewer: { id: string, email: string, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, tenant: { id: string, slug: string, name: string, accent: string | null, programme: Programme, locale: string, zone: string } } } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { mySessions: Array<{ id: string, createdAt: string, lastSeenAt: string, userAgent: string | null, current: boolean }>, myAccessTokens: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }> };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken: { token: string, accessToken: { id: string, name: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null } } };

export type RevokeAccessTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken: boolean };

export type MailWishesCardFragment = { address: string, refusedAt: string | null, categories: Array<{ category: MailCategory, cadence: MailCadence }>, quiet: { from: string, until: string } | null };

export type MailWishesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailWishesQuery = { mailWishes: { address: string, refusedAt: string | null, categories: Array<{ category: MailCategory, cadence: MailCadence }>, quiet: { from: string, until: string } | null } };

export type UpdateMailWishesMutationVariables = Exact<{
  input: UpdateMailWishesInput;
}>;


export type UpdateMailWishesMutation = { updateMailWishes: { address: string, refusedAt: string | null, categories: Array<{ category: MailCategory, cadence: MailCadence }>, quiet: { from: string, until: string } | null } };

export type CalendarFeedCardFragment = { path: string, readAt: string | null };

export type CalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedQuery = { calendarFeed: { path: string, readAt: string | null } | null };

export type MakeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarFeedMutation = { makeCalendarFeed: { path: string, readAt: string | null } };

export type StopCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type StopCalendarFeedMutation = { stopCalendarFeed: boolean };

export type SignOnWaysQueryVariables = Exact<{
  tenant: string;
}>;


export type SignOnWaysQuery = { signOnWays: Array<{ kind: SignOnKind, label: string }> };

export type StartSignOnMutationVariables = Exact<{
  input: StartSignOnInput;
}>;


export type StartSignOnMutation = { startSignOn: string };

export type MySignOnsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySignOnsQuery = { mySignOns: Array<{ id: string, label: string | null, connectedAt: string, lastUsedAt: string | null }> };

export type ConnectSignOnMutationVariables = Exact<{
  kind: SignOnKind;
}>;


export type ConnectSignOnMutation = { connectSignOn: string };

export type DisconnectSignOnMutationVariables = Exact<{
  id: string;
}>;


export type DisconnectSignOnMutation = { disconnectSignOn: boolean };

export type InsightAssignmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type InsightAssignmentsQuery = { assignments: Array<{ id: string, title: string, state: AssignmentState, section: { id: string, name: string, course: { code: string } } }> };

export type FieldNoteLineFragment = { measure: FieldMeasure, currency: string | null, period: PayPeriod | null, answered: number, spread: { low: number, middle: number, high: number } | null, tally: Array<{ word: string, count: number }> };

export type FieldNotesQueryVariables = Exact<{
  assignmentId: string;
}>;


export type FieldNotesQuery = { fieldNotes: { title: string, voicesAtLeast: number, occupations: Array<{ interviews: number | null, occupation: { id: string, title: string }, notes: Array<{ measure: FieldMeasure, currency: string | null, period: PayPeriod | null, answered: number, spread: { low: number, middle: number, high: number } | null, tally: Array<{ word: string, count: number }> }>, cohorts: Array<{ interviews: number, cohort: { id: string, name: string }, notes: Array<{ measure: FieldMeasure, currency: string | null, period: PayPeriod | null, answered: number, spread: { low: number, middle: number, high: number } | null, tally: Array<{ word: string, count: number }> }> }> }> } };

export type WaysOfAskingQueryVariables = Exact<{
  assignmentId: string;
}>;


export type WaysOfAskingQuery = { waysOfAsking: { ways: Array<{ channel: OutreachChannel, warm: boolean, attempts: number, accepted: number, declined: number, silent: number, students: number }> } };

export type FunnelQueryVariables = Exact<{
  assignmentId: string;
  cohortId?: string | null | undefined;
}>;


export type FunnelQuery = { funnel: { students: number, cohorts: Array<{ id: string, name: string }>, weeks: Array<{ endsOn: string, counts: Array<{ stage: FunnelStage, count: number }> }>, depths: Array<{ depth: number, people: number, interviewed: number }> } };

export type CareSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CareSettingsQuery = { careSettings: { limit: number, days: number, version: number } };

export type UpdateCareSettingsMutationVariables = Exact<{
  input: UpdateCareSettingsInput;
}>;


export type UpdateCareSettingsMutation = { updateCareSettings: { limit: number, days: number, version: number } };

export type IntervieweeLinkSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type IntervieweeLinkSettingsQuery = { intervieweeLinkSettings: { days: number, version: number } };

export type UpdateIntervieweeLinksMutationVariables = Exact<{
  input: UpdateIntervieweeLinksInput;
}>;


export type UpdateIntervieweeLinksMutation = { updateIntervieweeLinks: { days: number, version: number } };

export type FieldNotesSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type FieldNotesSettingsQuery = { fieldNotesSettings: { voicesAtLeast: number, version: number } };

export type UpdateFieldNotesSettingsMutationVariables = Exact<{
  input: UpdateFieldNotesSettingsInput;
}>;


export type UpdateFieldNotesSettingsMutation = { updateFieldNotesSettings: { voicesAtLeast: number, version: number } };

export type SignOnSettingsCardFragment = { requiredRoles: Array<SignOnRole>, version: number, providers: Array<{ kind: SignOnKind, label: string, enabled: boolean, issuer: string, clientId: string | null, hasSecret: boolean, entryPoint: string | null, certificates: Array<string>, domains: Array<string>, provisions: boolean, version: number }>, ourSide: { redirectUri: string, entityId: string, acs: string } };

export type SignOnSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignOnSettingsQuery = { signOnSettings: { requiredRoles: Array<SignOnRole>, version: number, providers: Array<{ kind: SignOnKind, label: string, enabled: boolean, issuer: string, clientId: string | null, hasSecret: boolean, entryPoint: string | null, certificates: Array<string>, domains: Array<string>, provisions: boolean, version: number }>, ourSide: { redirectUri: string, entityId: string, acs: string } } };

export type SignOnTestQueryVariables = Exact<{
  id: string;
}>;


export type SignOnTestQuery = { signOnTest: { kind: SignOnKind, subject: string | null, email: string | null, givenName: string | null, familyName: string | null, would: string, why: string | null } };

export type SaveOidcMutationVariables = Exact<{
  input: SaveOidcInput;
}>;


export type SaveOidcMutation = { saveOidc: { requiredRoles: Array<SignOnRole>, version: number, providers: Array<{ kind: SignOnKind, label: string, enabled: boolean, issuer: string, clientId: string | null, hasSecret: boolean, entryPoint: string | null, certificates: Array<string>, domains: Array<string>, provisions: boolean, version: number }>, ourSide: { redirectUri: string, entityId: string, acs: string } } };

export type SaveSamlMutationVariables = Exact<{
  input: SaveSamlInput;
}>;


export type SaveSamlMutation = { saveSaml: { requiredRoles: Array<SignOnRole>, version: number, providers: Array<{ kind: SignOnKind, label: string, enabled: boolean, issuer: string, clientId: string | null, hasSecret: boolean, entryPoint: string | null, certificates: Array<string>, domains: Array<string>, provisions: boolean, version: number }>, ourSide: { redirectUri: string, entityId: string, acs: string } } };

export type SwitchSignOnMutationVariables = Exact<{
  input: SwitchSignOnInput;
}>;


export type SwitchSignOnMutation = { switchSignOn: { requiredRoles: Array<SignOnRole>, version: number, providers: Array<{ kind: SignOnKind, label: string, enabled: boolean, issuer: string, clientId: string | null, hasSecret: boolean, entryPoint: string | null, certificates: Array<string>, domains: Array<string>, provisions: boolean, version: number }>, ourSide: { redirectUri: string, entityId: string, acs: string } } };

export type RequireSignOnMutationVariables = Exact<{
  input: RequireSignOnInput;
}>;


export type RequireSignOnMutation = { requireSignOn: { requiredRoles: Array<SignOnRole>, version: number, providers: Array<{ kind: SignOnKind, label: string, enabled: boolean, issuer: string, clientId: string | null, hasSecret: boolean, entryPoint: string | null, certificates: Array<string>, domains: Array<string>, provisions: boolean, version: number }>, ourSide: { redirectUri: string, entityId: string, acs: string } } };

export type TryOutSignOnMutationVariables = Exact<{
  kind: SignOnKind;
}>;


export type TryOutSignOnMutation = { tryOutSignOn: string };

export type ReminderSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderSettingsQuery = { reminderSettings: { offsetsMinutes: Array<number>, gradingWaitingDays: number | null, version: number } };

export type UpdateReminderSettingsMutationVariables = Exact<{
  input: UpdateReminderSettingsInput;
}>;


export type UpdateReminderSettingsMutation = { updateReminderSettings: { offsetsMinutes: Array<number>, gradingWaitingDays: number | null, version: number } };

export type MailDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type MailDeskQuery = { mailDesk: { waiting: number, late: number, lateSince: string | null, retrying: number, inDoubt: number, sent: number, dropped: number, refused: number, nextReminderAt: string | null, remindersLate: number, failures: Array<{ id: string, category: MailCategory | null, at: string, answer: string, canRetry: boolean, person: { id: string, givenName: string, familyName: string, email: string } }> } };

export type RetryMailMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RetryMailMutation = { retryMail: number };

export type OwnPageFragment = { studentGivenName: string, name: string, organisation: string, position: string, email: string, phone: string, since: string, expiresAt: string, stopped: boolean, handedOver: LinkHandedOver, others: number, institution: { slug: string, name: string, accent: string | null, locale: string }, consents: Array<{ scope: ConsentScope, given: boolean, saidAt: string, source: ConsentSource }>, meetings: Array<{ id: string, occupation: string, mode: InterviewMode, heldOn: string, minutes: number | null, confirmation: { state: ConfirmationState, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null }> };

export type IntervieweePageQueryVariables = Exact<{
  token: string;
}>;


export type IntervieweePageQuery = { intervieweePage: { studentGivenName: string, name: string, organisation: string, position: string, email: string, phone: string, since: string, expiresAt: string, stopped: boolean, handedOver: LinkHandedOver, others: number, institution: { slug: string, name: string, accent: string | null, locale: string }, consents: Array<{ scope: ConsentScope, given: boolean, saidAt: string, source: ConsentSource }>, meetings: Array<{ id: string, occupation: string, mode: InterviewMode, heldOn: string, minutes: number | null, confirmation: { state: ConfirmationState, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null }> } | null };

export type AnswerMeetingMutationVariables = Exact<{
  input: AnswerMeetingInput;
}>;


export type AnswerMeetingMutation = { answerMeeting: { studentGivenName: string, name: string, organisation: string, position: string, email: string, phone: string, since: string, expiresAt: string, stopped: boolean, handedOver: LinkHandedOver, others: number, institution: { slug: string, name: string, accent: string | null, locale: string }, consents: Array<{ scope: ConsentScope, given: boolean, saidAt: string, source: ConsentSource }>, meetings: Array<{ id: string, occupation: string, mode: InterviewMode, heldOn: string, minutes: number | null, confirmation: { state: ConfirmationState, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null }> } | null };

export type SayConsentMutationVariables = Exact<{
  input: SayConsentInput;
}>;


export type SayConsentMutation = { sayConsent: { studentGivenName: string, name: string, organisation: string, position: string, email: string, phone: string, since: string, expiresAt: string, stopped: boolean, handedOver: LinkHandedOver, others: number, institution: { slug: string, name: string, accent: string | null, locale: string }, consents: Array<{ scope: ConsentScope, given: boolean, saidAt: string, source: ConsentSource }>, meetings: Array<{ id: string, occupation: string, mode: InterviewMode, heldOn: string, minutes: number | null, confirmation: { state: ConfirmationState, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null }> } };

export type StopContactMutationVariables = Exact<{
  token: string;
}>;


export type StopContactMutation = { stopContact: { studentGivenName: string, name: string, organisation: string, position: string, email: string, phone: string, since: string, expiresAt: string, stopped: boolean, handedOver: LinkHandedOver, others: number, institution: { slug: string, name: string, accent: string | null, locale: string }, consents: Array<{ scope: ConsentScope, given: boolean, saidAt: string, source: ConsentSource }>, meetings: Array<{ id: string, occupation: string, mode: InterviewMode, heldOn: string, minutes: number | null, confirmation: { state: ConfirmationState, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null }> } };

export type EraseMeMutationVariables = Exact<{
  token: string;
}>;


export type EraseMeMutation = { eraseMe: boolean };

export type InterviewSheetFragment = { place: string, invite: MeetingInvite, notes: string, withheld: boolean, version: number, id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, contact: { email: string, id: string, name: string }, confirmation: { state: ConfirmationState, askedAt: string | null, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, occupation: { id: string, title: string } };

export type InterviewQueryVariables = Exact<{
  id: string;
}>;


export type InterviewQuery = { interview: { place: string, invite: MeetingInvite, notes: string, withheld: boolean, version: number, id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, contact: { email: string, id: string, name: string }, confirmation: { state: ConfirmationState, askedAt: string | null, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, occupation: { id: string, title: string } } };

export type LogInterviewMutationVariables = Exact<{
  input: LogInterviewInput;
}>;


export type LogInterviewMutation = { logInterview: { place: string, invite: MeetingInvite, notes: string, withheld: boolean, version: number, id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, contact: { email: string, id: string, name: string }, confirmation: { state: ConfirmationState, askedAt: string | null, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, occupation: { id: string, title: string } } };

export type UpdateInterviewMutationVariables = Exact<{
  input: UpdateInterviewInput;
}>;


export type UpdateInterviewMutation = { updateInterview: { place: string, invite: MeetingInvite, notes: string, withheld: boolean, version: number, id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, contact: { email: string, id: string, name: string }, confirmation: { state: ConfirmationState, askedAt: string | null, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, occupation: { id: string, title: string } } };

export type InterviewCalendarQueryVariables = Exact<{
  id: string;
}>;


export type InterviewCalendarQuery = { interviewCalendar: { fileName: string, content: string } };

export type SendInvitationMutationVariables = Exact<{
  input: SendInvitationInput;
}>;


export type SendInvitationMutation = { sendInvitation: { place: string, invite: MeetingInvite, notes: string, withheld: boolean, version: number, id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, contact: { email: string, id: string, name: string }, confirmation: { state: ConfirmationState, askedAt: string | null, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, occupation: { id: string, title: string } } };

export type CallOffInterviewMutationVariables = Exact<{
  input: CallOffInterviewInput;
}>;


export type CallOffInterviewMutation = { callOffInterview: string };

export type AskForConfirmationMutationVariables = Exact<{
  interviewId: string;
}>;


export type AskForConfirmationMutation = { askForConfirmation: { path: string, expiresAt: string } };

export type MailForConfirmationMutationVariables = Exact<{
  input: MailForConfirmationInput;
}>;


export type MailForConfirmationMutation = { mailForConfirmation: { state: ConfirmationState, askedAt: string | null } };

export type SourceToSheetMutationVariables = Exact<{
  input: AddOpenQuestionInput;
}>;


export type SourceToSheetMutation = { addOpenQuestion: { id: string } };

export type StaffLogQueryVariables = Exact<{
  interviewId: string;
}>;


export type StaffLogQuery = { interviewLog: { enrolmentId: string, interview: { assignmentId: string, withheld: boolean, notes: string, writtenUp: boolean, version: number, id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, afterwards: { thankYou: { dueAt: string | null, thankedAt: string | null, method: ThankYouMethod | null, sentAt: string | null, subject: string, body: string, photoId: string | null }, evaluation: { words: string, nextTime: string, levels: Array<{ aspect: EvaluationAspect, level: number }> } } | null, confirmation: { state: ConfirmationState, answeredAt: string | null, handedOver: LinkHandedOver | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null, contact: { organisation: string, position: string, phone: string, id: string, name: string }, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, occupation: { id: string, title: string } }, answers: Array<{ id: string, editedAt: string, editId: string, questionId: string, question: string, topic: QuestionTopic | null, answerType: AnswerType, text: string, topics: Array<ResearchTopic>, position: number, starred: boolean, asked: boolean, volunteered: boolean, elsewhere: boolean, value: { withOthersPercent: number | null, skills: Array<string> | null, environment: Array<Environment> | null, chooseAgain: ChooseAgain | null, related: Array<string> | null, pay: { low: number | null, high: number | null, currency: string, period: PayPeriod, place: string | null } | null, hours: { perWeek: number | null, shifts: Array<Shift> } | null, outlook: { direction: Outlook, why: string | null } | null, training: { path: string | null, months: number | null, credentials: Array<string> } | null } }>, sources: Array<{ id: string, editedAt: string, editId: string, text: string }>, discoveries: Array<{ id: string, editedAt: string, editId: string, title: string, note: string, planned: boolean, occupation: { id: string, title: string } | null }>, referrals: Array<{ id: string, contact: { id: string, name: string, phone: string } }>, closing: { startedAt: string | null, endedAt: string | null, thanked: boolean, askedWhoElse: boolean, askedForCard: boolean, cardPhotoId: string | null, hasCardPhoto: boolean, mayComeBack: boolean | null, comeBackBy: OutreachChannel | null, jobTalk: JobTalk | null, askedForJob: boolean, editedAt: string | null, clockEditedAt: string | null }, toAsk: Array<{ id: string, text: string, answerType: AnswerType, starred: boolean, topic: QuestionTopic | null, researchTopic: ResearchTopic | null }> } };

export type OccupationsCalledQueryVariables = Exact<{
  query: string;
}>;


export type OccupationsCalledQuery = { occupations: Array<{ id: string, title: string }> };

export type PlanDiscoveryMutationVariables = Exact<{
  input: PlanDiscoveryInput;
}>;


export type PlanDiscoveryMutation = { planDiscovery: { id: string, occupation: { title: string } } };

export type UnplanDiscoveryMutationVariables = Exact<{
  id: string;
}>;


export type UnplanDiscoveryMutation = { dropChoice: boolean };

export type InterviewConductQueryVariables = Exact<{
  interviewId: string;
}>;


export type InterviewConductQuery = { interviewConduct: { interviewId: string, conductedBy: ConductedBy, staff: { id: string, givenName: string, familyName: string } | null } };

export type NoteConductMutationVariables = Exact<{
  input: NoteConductInput;
}>;


export type NoteConductMutation = { noteConduct: { interviewId: string, conductedBy: ConductedBy, staff: { id: string, givenName: string, familyName: string } | null } };

export type PreparationStepsFragment = { interviewId: string, steps: Array<{ item: PreparationItem, done: boolean }> };

export type PreparationQueryVariables = Exact<{
  interviewId: string;
}>;


export type PreparationQuery = { preparation: { interviewId: string, steps: Array<{ item: PreparationItem, done: boolean }> } };

export type TickPreparationMutationVariables = Exact<{
  interviewId: string;
  item: PreparationItem;
  done: boolean;
}>;


export type TickPreparationMutation = { tickPreparation: { interviewId: string, steps: Array<{ item: PreparationItem, done: boolean }> } };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { viewer: { id: string, unreadNotifications: number } | null };

export type NotificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unreadOnly: boolean;
}>;


export type NotificationsQuery = { notifications: { edges: Array<{ node: { id: string, kind: string, title: string, body: string, path: string, createdAt: string, readAt: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MarkNotificationsReadMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: number };

export type OccupationRowFragment = { id: string, title: string, description: string, code: string | null, source: string, credit: string | null, version: number };

export type OccupationCatalogueQueryVariables = Exact<{
  query: string;
  source?: string | null | undefined;
}>;


export type OccupationCatalogueQuery = { occupations: Array<{ id: string, title: string, description: string, code: string | null, source: string, credit: string | null, version: number }> };

export type CreateOccupationMutationVariables = Exact<{
  input: CreateOccupationInput;
}>;


export type CreateOccupationMutation = { createOccupation: { id: string, title: string, description: string, code: string | null, source: string, credit: string | null, version: number } };

export type UpdateOccupationMutationVariables = Exact<{
  input: UpdateOccupationInput;
}>;


export type UpdateOccupationMutation = { updateOccupation: { id: string, title: string, description: string, code: string | null, source: string, credit: string | null, version: number } };

export type OutreachCardFragment = { id: string, version: number, channel: OutreachChannel, number: number, state: OutreachState, said: string, sentAt: string | null, expiresOn: string | null, letter: { state: LetterState, refusal: LetterRefusal | null, toAddress: string } | null };

export type ContactQueryVariables = Exact<{
  id: string;
}>;


export type ContactQuery = { contact: { erasedAt: string | null, nameMayBeUsed: boolean | null, id: string, version: number, name: string, organisation: string, position: string, email: string, phone: string, source: ContactSource, vantage: Vantage, family: boolean, notes: string, consents: Array<{ scope: ConsentScope, given: boolean, saidAt: string, source: ConsentSource, channel: OutreachChannel | null }>, links: { links: number, madeAt: string, expiresAt: string } | null, standing: { standing: ContactStanding, channel: OutreachChannel | null, dueOn: string | null } | null, outreaches: Array<{ id: string, version: number, channel: OutreachChannel, number: number, state: OutreachState, said: string, sentAt: string | null, expiresOn: string | null, letter: { state: LetterState, refusal: LetterRefusal | null, toAddress: string } | null }>, occupation: { id: string, title: string } | null, referrer: { id: string, name: string } | null, care: { state: CareState, askAgainOn: string | null } | null } };

export type ReferralNetworkQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferralNetworkQuery = { referralNetwork: { people: number, longestChain: number, deadEnds: number, openLoops: number, persons: Array<{ id: string, name: string, organisation: string, position: string, vantage: Vantage, source: ContactSource, warm: boolean, referrerId: string | null, depth: number, state: NetworkState, deadEnd: boolean, loop: LoopState, interviews: number, practice: boolean, standing: { standing: ContactStanding, channel: OutreachChannel | null, dueOn: string | null }, care: { state: CareState, askAgainOn: string | null } }> } };

export type ContactSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactSourcesQuery = { contactSources: Array<{ source: ContactSource, contacts: number, searchedAt: string | null }> };

export type MarkSourceSearchedMutationVariables = Exact<{
  source: ContactSource;
  nobodyThere: boolean;
}>;


export type MarkSourceSearchedMutation = { markSourceSearched: Array<{ source: ContactSource, contacts: number, searchedAt: string | null }> };

export type UpdateContactMutationVariables = Exact<{
  input: UpdateContactInput;
}>;


export type UpdateContactMutation = { updateContact: { id: string, version: number, name: string, organisation: string, position: string, email: string, phone: string, source: ContactSource, vantage: Vantage, family: boolean, notes: string, occupation: { id: string, title: string } | null, referrer: { id: string, name: string } | null, care: { state: CareState, askAgainOn: string | null } | null } };

export type MergeContactsMutationVariables = Exact<{
  keptId: string;
  otherId: string;
}>;


export type MergeContactsMutation = { mergeContacts: { id: string } };

export type LogOutreachMutationVariables = Exact<{
  input: LogOutreachInput;
}>;


export type LogOutreachMutation = { logOutreach: { id: string, version: number } };

export type RecordOutcomeMutationVariables = Exact<{
  input: RecordOutcomeInput;
}>;


export type RecordOutcomeMutation = { recordOutcome: { interviewId: string | null, outreach: { id: string }, referral: { id: string, name: string } | null } };

export type RevokeIntervieweeLinksMutationVariables = Exact<{
  contactId: string;
}>;


export type RevokeIntervieweeLinksMutation = { revokeIntervieweeLinks: boolean };

export type NewIntervieweeLinkMutationVariables = Exact<{
  contactId: string;
}>;


export type NewIntervieweeLinkMutation = { newIntervieweeLink: { path: string, expiresAt: string } };

export type ScriptWordsFragment = { subject: string, parts: Array<{ part: ScriptPart, text: string }> };

export type ScriptSheetFragment = { channel: ScriptChannel, revision: number, savedAt: string | null, content: { subject: string, parts: Array<{ part: ScriptPart, text: string }> }, sample: { subject: string, parts: Array<{ part: ScriptPart, text: string }> }, versions: Array<{ id: string, number: number, savedAt: string, content: { subject: string, parts: Array<{ part: ScriptPart, text: string }> } }> };

export type ScriptQueryVariables = Exact<{
  channel: ScriptChannel;
}>;


export type ScriptQuery = { script: { channel: ScriptChannel, revision: number, savedAt: string | null, content: { subject: string, parts: Array<{ part: ScriptPart, text: string }> }, sample: { subject: string, parts: Array<{ part: ScriptPart, text: string }> }, versions: Array<{ id: string, number: number, savedAt: string, content: { subject: string, parts: Array<{ part: ScriptPart, text: string }> } }> } };

export type AskingFactsQueryVariables = Exact<{
  contactId: string;
}>;


export type AskingFactsQuery = { askingFacts: { contactName: string, contactEmail: string, contactPhone: string, referrerName: string | null, occupationTitle: string | null, courseTitle: string | null, institution: string, minutes: number } };

export type SaveScriptMutationVariables = Exact<{
  input: SaveScriptInput;
}>;


export type SaveScriptMutation = { saveScript: { saved: boolean, script: { channel: ScriptChannel, revision: number, savedAt: string | null, content: { subject: string, parts: Array<{ part: ScriptPart, text: string }> }, sample: { subject: string, parts: Array<{ part: ScriptPart, text: string }> }, versions: Array<{ id: string, number: number, savedAt: string, content: { subject: string, parts: Array<{ part: ScriptPart, text: string }> } }> } } };

export type SendOutreachMutationVariables = Exact<{
  input: SendOutreachInput;
}>;


export type SendOutreachMutation = { sendOutreach: { id: string } };

export type OccupationsQueryVariables = Exact<{
  query: string;
}>;


export type OccupationsQuery = { occupations: Array<{ id: string, title: string, description: string, code: string | null, credit: string | null }> };

export type ChooseOccupationMutationVariables = Exact<{
  input: ChooseOccupationInput;
}>;


export type ChooseOccupationMutation = { chooseOccupation: { id: string, version: number } };

export type PlanNotesFragment = { id: string, reason: string, employer: string, department: string, position: string, assumptions: string, heardAt: string | null, savedAt: string | null, version: number };

export type SavePlanNotesMutationVariables = Exact<{
  input: SavePlanNotesInput;
}>;


export type SavePlanNotesMutation = { savePlanNotes: { saved: boolean, choice: { id: string, reason: string, employer: string, department: string, position: string, assumptions: string, heardAt: string | null, savedAt: string | null, version: number } } };

export type DropChoiceMutationVariables = Exact<{
  id: string;
}>;


export type DropChoiceMutation = { dropChoice: boolean };

export type PrimerCardFragment = { language: string, number: number, passMark: number, newerSince: string | null, lessons: Array<{ key: string, title: string, text: string, read: boolean }>, questions: Array<{ key: string, text: string, options: Array<string> }>, passed: { number: number, passedAt: string } | null, latestTry: { number: number, rightAnswers: number, passed: boolean, takenAt: string, answers: Array<{ key: string, question: string, options: Array<string>, chosen: number, right: number, why: string }> } | null };

export type PrimerQueryVariables = Exact<{
  newest: boolean;
}>;


export type PrimerQuery = { primer: { language: string, number: number, passMark: number, newerSince: string | null, lessons: Array<{ key: string, title: string, text: string, read: boolean }>, questions: Array<{ key: string, text: string, options: Array<string> }>, passed: { number: number, passedAt: string } | null, latestTry: { number: number, rightAnswers: number, passed: boolean, takenAt: string, answers: Array<{ key: string, question: string, options: Array<string>, chosen: number, right: number, why: string }> } | null } };

export type ReadLessonMutationVariables = Exact<{
  number: number;
  key: string;
}>;


export type ReadLessonMutation = { readLesson: { language: string, number: number, passMark: number, newerSince: string | null, lessons: Array<{ key: string, title: string, text: string, read: boolean }>, questions: Array<{ key: string, text: string, options: Array<string> }>, passed: { number: number, passedAt: string } | null, latestTry: { number: number, rightAnswers: number, passed: boolean, takenAt: string, answers: Array<{ key: string, question: string, options: Array<string>, chosen: number, right: number, why: string }> } | null } };

export type TakeCheckMutationVariables = Exact<{
  input: TakeCheckInput;
}>;


export type TakeCheckMutation = { takeCheck: { language: string, number: number, passMark: number, newerSince: string | null, lessons: Array<{ key: string, title: string, text: string, read: boolean }>, questions: Array<{ key: string, text: string, options: Array<string> }>, passed: { number: number, passedAt: string } | null, latestTry: { number: number, rightAnswers: number, passed: boolean, takenAt: string, answers: Array<{ key: string, question: string, options: Array<string>, chosen: number, right: number, why: string }> } | null } };

export type PledgeSheetFragment = { assignmentId: string, title: string, language: string, text: string, signed: { text: string, signedName: string, signedAt: string } | null };

export type PledgeToSignQueryVariables = Exact<{
  assignmentId: string;
}>;


export type PledgeToSignQuery = { pledge: { assignmentId: string, title: string, language: string, text: string, signed: { text: string, signedName: string, signedAt: string } | null } };

export type SignPledgeMutationVariables = Exact<{
  input: SignPledgeInput;
}>;


export type SignPledgeMutation = { signPledge: { assignmentId: string, title: string, language: string, text: string, signed: { text: string, signedName: string, signedAt: string } | null } };

export type PrimerEditionTextFragment = { language: PrimerLanguage, pledge: string, lessons: Array<{ key: string, title: string, text: string }>, questions: Array<{ key: string, text: string, options: Array<string>, right: number, why: string }> };

export type PrimerDeskCardFragment = { revision: number, savedAt: string | null, savedBy: string | null, changed: boolean, number: number, starterPassed: number, editions: Array<{ language: PrimerLanguage, pledge: string, lessons: Array<{ key: string, title: string, text: string }>, questions: Array<{ key: string, text: string, options: Array<string>, right: number, why: string }> }>, starter: Array<{ language: PrimerLanguage, pledge: string, lessons: Array<{ key: string, title: string, text: string }>, questions: Array<{ key: string, text: string, options: Array<string>, right: number, why: string }> }>, versions: Array<{ number: number, publishedAt: string, publishedBy: string, passed: number }> };

export type PrimerDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type PrimerDeskQuery = { primerDesk: { revision: number, savedAt: string | null, savedBy: string | null, changed: boolean, number: number, starterPassed: number, editions: Array<{ language: PrimerLanguage, pledge: string, lessons: Array<{ key: string, title: string, text: string }>, questions: Array<{ key: string, text: string, options: Array<string>, right: number, why: string }> }>, starter: Array<{ language: PrimerLanguage, pledge: string, lessons: Array<{ key: string, title: string, text: string }>, questions: Array<{ key: string, text: string, options: Array<string>, right: number, why: string }> }>, versions: Array<{ number: number, publishedAt: string, publishedBy: string, passed: number }> } };

export type PrimerVersionQueryVariables = Exact<{
  number: number;
}>;


export type PrimerVersionQuery = { primerVersion: Array<{ language: PrimerLanguage, pledge: string, lessons: Array<{ key: string, title: string, text: string }>, questions: Array<{ key: string, text: string, options: Array<string>, right: number, why: string }> }> };

export type SavePrimerMutationVariables = Exact<{
  input: SavePrimerInput;
}>;


export type SavePrimerMutation = { savePrimer: { saved: boolean, desk: { revision: number, savedAt: string | null, savedBy: string | null, changed: boolean, number: number, starterPassed: number, editions: Array<{ language: PrimerLanguage, pledge: string, lessons: Array<{ key: string, title: string, text: string }>, questions: Array<{ key: string, text: string, options: Array<string>, right: number, why: string }> }>, starter: Array<{ language: PrimerLanguage, pledge: string, lessons: Array<{ key: string, title: string, text: string }>, questions: Array<{ key: string, text: string, options: Array<string>, right: number, why: string }> }>, versions: Array<{ number: number, publishedAt: string, publishedBy: string, passed: number }> } } };

export type PublishPrimerMutationVariables = Exact<{
  revision: number;
}>;


export type PublishPrimerMutation = { publishPrimer: { revision: number, savedAt: string | null, savedBy: string | null, changed: boolean, number: number, starterPassed: number, editions: Array<{ language: PrimerLanguage, pledge: string, lessons: Array<{ key: string, title: string, text: string }>, questions: Array<{ key: string, text: string, options: Array<string>, right: number, why: string }> }>, starter: Array<{ language: PrimerLanguage, pledge: string, lessons: Array<{ key: string, title: string, text: string }>, questions: Array<{ key: string, text: string, options: Array<string>, right: number, why: string }> }>, versions: Array<{ number: number, publishedAt: string, publishedBy: string, passed: number }> } };

export type SheetQuestionCardFragment = { id: string, bankId: string | null, text: string, topic: QuestionTopic, answerType: AnswerType, starred: boolean, contactId: string | null, openQuestionId: string | null };

export type QuestionSheetCardFragment = { chosen: boolean, minutes: number, version: number, savedAt: string | null, occupation: { id: string, title: string }, questions: Array<{ id: string, bankId: string | null, text: string, topic: QuestionTopic, answerType: AnswerType, starred: boolean, contactId: string | null, openQuestionId: string | null }>, openQuestions: Array<{ id: string, topic: ResearchTopic, text: string }>, findings: Array<{ id: string, topic: ResearchTopic, text: string, sourceTitle: string, confidence: Confidence }>, people: Array<{ id: string, name: string, position: string, organisation: string, meeting: { interviewId: string, startsAt: string, mode: InterviewMode, plannedMinutes: number | null } | null }> };

export type QuestionBankQueryVariables = Exact<{
  locale: string;
}>;


export type QuestionBankQuery = { questionBank: Array<{ id: string, topic: QuestionTopic, answerType: AnswerType, text: string }> };

export type QuestionSheetQueryVariables = Exact<{
  occupationId: string;
}>;


export type QuestionSheetQuery = { questionSheet: { chosen: boolean, minutes: number, version: number, savedAt: string | null, occupation: { id: string, title: string }, questions: Array<{ id: string, bankId: string | null, text: string, topic: QuestionTopic, answerType: AnswerType, starred: boolean, contactId: string | null, openQuestionId: string | null }>, openQuestions: Array<{ id: string, topic: ResearchTopic, text: string }>, findings: Array<{ id: string, topic: ResearchTopic, text: string, sourceTitle: string, confidence: Confidence }>, people: Array<{ id: string, name: string, position: string, organisation: string, meeting: { interviewId: string, startsAt: string, mode: InterviewMode, plannedMinutes: number | null } | null }> } };

export type SaveQuestionSheetMutationVariables = Exact<{
  input: SaveQuestionSheetInput;
}>;


export type SaveQuestionSheetMutation = { saveQuestionSheet: { saved: boolean, sheet: { chosen: boolean, minutes: number, version: number, savedAt: string | null, occupation: { id: string, title: string }, questions: Array<{ id: string, bankId: string | null, text: string, topic: QuestionTopic, answerType: AnswerType, starred: boolean, contactId: string | null, openQuestionId: string | null }>, openQuestions: Array<{ id: string, topic: ResearchTopic, text: string }>, findings: Array<{ id: string, topic: ResearchTopic, text: string, sourceTitle: string, confidence: Confidence }>, people: Array<{ id: string, name: string, position: string, organisation: string, meeting: { interviewId: string, startsAt: string, mode: InterviewMode, plannedMinutes: number | null } | null }> } } };

export type PortfolioQueryVariables = Exact<{ [key: string]: never; }>;


export type PortfolioQuery = { portfolio: { language: string, title: string, name: string, institution: string, takenOn: string, note: string, sections: Array<{ part: string, title: string, groups: Array<{ table: string, title: string, entries: Array<{ heading: string, facts: Array<{ label: string, value: string }>, texts: Array<{ label: string, value: string }> }> }> }> } };

export type ReflectionTextFragment = { state: ReflectionState, revision: number, savedAt: string | null, answers: Array<{ promptId: string, text: string, formatted: unknown }> };

export type SubmissionSheetFragment = { id: string, number: number, submittedAt: string, hash: string, late: boolean, lateDays: number, keptPercent: number, answers: Array<{ promptId: string, prompt: string, text: string, formatted: unknown, words: number }>, grade: { id: string, regradeUntil: string | null, feedback: string, points: number | null, maxPoints: number, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, past: Array<{ version: number, points: number, feedback: string, replacedAt: string, scores: Array<{ criterionId: string, title: string, points: number, maxPoints: number, comment: string }> }>, gradedBy: { givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }>, rubric: { criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> } } | null };

export type ReflectionDeskQueryVariables = Exact<{
  assignmentId: string;
}>;


export type ReflectionDeskQuery = { reflection: { state: ReflectionState, revision: number, savedAt: string | null, revisionAsked: { submissionId: string, note: string, dueAt: string | null, askedAt: string, askedBy: string, asks: Array<{ promptId: string, text: string }> } | null, assignment: { id: string, title: string, instructions: string, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }> }, submissions: Array<{ id: string, number: number, submittedAt: string, hash: string, late: boolean, lateDays: number, keptPercent: number, answers: Array<{ promptId: string, prompt: string, text: string, formatted: unknown, words: number }>, grade: { id: string, regradeUntil: string | null, feedback: string, points: number | null, maxPoints: number, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, past: Array<{ version: number, points: number, feedback: string, replacedAt: string, scores: Array<{ criterionId: string, title: string, points: number, maxPoints: number, comment: string }> }>, gradedBy: { givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }>, rubric: { criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> } } | null }>, answers: Array<{ promptId: string, text: string, formatted: unknown }> }, studentWork: { past: boolean, grid: { counted: number, wanted: number, met: boolean }, interviews: Array<{ notes: string, withheld: boolean, id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, contact: { id: string, name: string }, occupation: { id: string, title: string } }>, milestones: Array<{ id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, late: boolean, metAt: string | null, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null }> } };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { saved: boolean, draft: { state: ReflectionState, revision: number, savedAt: string | null, answers: Array<{ promptId: string, text: string, formatted: unknown }> } } };

export type SubmitReflectionMutationVariables = Exact<{
  input: SubmitReflectionInput;
}>;


export type SubmitReflectionMutation = { submitReflection: { submission: { id: string, number: number } } };

export type AskRegradeMutationVariables = Exact<{
  input: AskRegradeInput;
}>;


export type AskRegradeMutation = { askRegrade: boolean };

export type FindingCardFragment = { id: string, topic: ResearchTopic, text: string, sourceTitle: string, sourceOn: string, locality: string, url: string, confidence: Confidence, version: number, verdicts: Array<{ interviewId: string, verdict: FindingVerdictKind, heard: string, version: number }>, summary: { standing: FindingStanding, fromWithin: boolean, sides: Array<{ verdict: FindingVerdictKind, interviewIds: Array<string> }> } };

export type OpenQuestionCardFragment = { id: string, topic: ResearchTopic, text: string, answeredAt: string | null, version: number };

export type VoiceCardFragment = { interviewId: string, name: string, position: string, organisation: string, vantage: Vantage, heldAt: string };

export type ResearchSheetQueryVariables = Exact<{
  occupationId: string;
}>;


export type ResearchSheetQuery = { researchSheet: { chosen: boolean, researchedTopics: number, wantedTopics: number, occupation: { id: string, title: string }, findings: Array<{ id: string, topic: ResearchTopic, text: string, sourceTitle: string, sourceOn: string, locality: string, url: string, confidence: Confidence, version: number, verdicts: Array<{ interviewId: string, verdict: FindingVerdictKind, heard: string, version: number }>, summary: { standing: FindingStanding, fromWithin: boolean, sides: Array<{ verdict: FindingVerdictKind, interviewIds: Array<string> }> } }>, questions: Array<{ id: string, topic: ResearchTopic, text: string, answeredAt: string | null, version: number }>, voices: Array<{ interviewId: string, name: string, position: string, organisation: string, vantage: Vantage, heldAt: string }> } };

export type AddFindingMutationVariables = Exact<{
  input: AddFindingInput;
}>;


export type AddFindingMutation = { addFinding: { id: string } };

export type UpdateFindingMutationVariables = Exact<{
  input: UpdateFindingInput;
}>;


export type UpdateFindingMutation = { updateFinding: { id: string } };

export type RemoveFindingMutationVariables = Exact<{
  id: string;
}>;


export type RemoveFindingMutation = { removeFinding: boolean };

export type AddOpenQuestionMutationVariables = Exact<{
  input: AddOpenQuestionInput;
}>;


export type AddOpenQuestionMutation = { addOpenQuestion: { id: string } };

export type UpdateOpenQuestionMutationVariables = Exact<{
  input: UpdateOpenQuestionInput;
}>;


export type UpdateOpenQuestionMutation = { updateOpenQuestion: { id: string } };

export type RemoveOpenQuestionMutationVariables = Exact<{
  id: string;
}>;


export type RemoveOpenQuestionMutation = { removeOpenQuestion: boolean };

export type GiveVerdictMutationVariables = Exact<{
  input: GiveVerdictInput;
}>;


export type GiveVerdictMutation = { giveVerdict: { id: string } };

export type RosterSectionQueryVariables = Exact<{
  id: string;
}>;


export type RosterSectionQuery = { section: { id: string, name: string, studentCount: number, course: { code: string } } };

export type RosterPreviewFragment = { id: string, fileName: string, state: ImportState, createdAt: string, appliedAt: string | null, undoneAt: string | null, undoableUntil: string | null, dropped: number, students: number, by: string, reading: { format: RosterFormat, encoding: RosterEncoding | null, delimiter: RosterDelimiter, group: string | null, elsewhere: number, groups: Array<{ id: string, title: string, people: number }> }, section: { id: string, name: string, course: { code: string }, setup: { open: boolean } }, counts: { new: number, changed: number, unchanged: number, held: number, absent: number, error: number }, columns: Array<{ header: string, meaning: string | null }>, rows: Array<{ row: number, state: ImportRowState, email: string, givenName: string, familyName: string, externalId: string | null, role: SectionRole | null, changes: Array<string>, cells: Array<string>, problems: Array<{ row: number, column: string, value: string, rule: string, fix: string }> }> };

export type RosterImportQueryVariables = Exact<{
  id: string;
}>;


export type RosterImportQuery = { rosterImport: { id: string, fileName: string, state: ImportState, createdAt: string, appliedAt: string | null, undoneAt: string | null, undoableUntil: string | null, dropped: number, students: number, by: string, reading: { format: RosterFormat, encoding: RosterEncoding | null, delimiter: RosterDelimiter, group: string | null, elsewhere: number, groups: Array<{ id: string, title: string, people: number }> }, section: { id: string, name: string, course: { code: string }, setup: { open: boolean } }, counts: { new: number, changed: number, unchanged: number, held: number, absent: number, error: number }, columns: Array<{ header: string, meaning: string | null }>, rows: Array<{ row: number, state: ImportRowState, email: string, givenName: string, familyName: string, externalId: string | null, role: SectionRole | null, changes: Array<string>, cells: Array<string>, problems: Array<{ row: number, column: string, value: string, rule: string, fix: string }> }> } };

export type StageRosterMutationVariables = Exact<{
  input: StageRosterInput;
}>;


export type StageRosterMutation = { stageRoster: { id: string, fileName: string, state: ImportState, createdAt: string, appliedAt: string | null, undoneAt: string | null, undoableUntil: string | null, dropped: number, students: number, by: string, reading: { format: RosterFormat, encoding: RosterEncoding | null, delimiter: RosterDelimiter, group: string | null, elsewhere: number, groups: Array<{ id: string, title: string, people: number }> }, section: { id: string, name: string, course: { code: string }, setup: { open: boolean } }, counts: { new: number, changed: number, unchanged: number, held: number, absent: number, error: number }, columns: Array<{ header: string, meaning: string | null }>, rows: Array<{ row: number, state: ImportRowState, email: string, givenName: string, familyName: string, externalId: string | null, role: SectionRole | null, changes: Array<string>, cells: Array<string>, problems: Array<{ row: number, column: string, value: string, rule: string, fix: string }> }> } };

export type RereadRosterMutationVariables = Exact<{
  id: string;
  input: RereadRosterInput;
}>;


export type RereadRosterMutation = { rereadRoster: { id: string, fileName: string, state: ImportState, createdAt: string, appliedAt: string | null, undoneAt: string | null, undoableUntil: string | null, dropped: number, students: number, by: string, reading: { format: RosterFormat, encoding: RosterEncoding | null, delimiter: RosterDelimiter, group: string | null, elsewhere: number, groups: Array<{ id: string, title: string, people: number }> }, section: { id: string, name: string, course: { code: string }, setup: { open: boolean } }, counts: { new: number, changed: number, unchanged: number, held: number, absent: number, error: number }, columns: Array<{ header: string, meaning: string | null }>, rows: Array<{ row: number, state: ImportRowState, email: string, givenName: string, familyName: string, externalId: string | null, role: SectionRole | null, changes: Array<string>, cells: Array<string>, problems: Array<{ row: number, column: string, value: string, rule: string, fix: string }> }> } };

export type ReleaseRosterRowsMutationVariables = Exact<{
  id: string;
  rows: Array<number> | number;
}>;


export type ReleaseRosterRowsMutation = { releaseRosterRows: { id: string, fileName: string, state: ImportState, createdAt: string, appliedAt: string | null, undoneAt: string | null, undoableUntil: string | null, dropped: number, students: number, by: string, reading: { format: RosterFormat, encoding: RosterEncoding | null, delimiter: RosterDelimiter, group: string | null, elsewhere: number, groups: Array<{ id: string, title: string, people: number }> }, section: { id: string, name: string, course: { code: string }, setup: { open: boolean } }, counts: { new: number, changed: number, unchanged: number, held: number, absent: number, error: number }, columns: Array<{ header: string, meaning: string | null }>, rows: Array<{ row: number, state: ImportRowState, email: string, givenName: string, familyName: string, externalId: string | null, role: SectionRole | null, changes: Array<string>, cells: Array<string>, problems: Array<{ row: number, column: string, value: string, rule: string, fix: string }> }> } };

export type ConfirmRosterMutationVariables = Exact<{
  id: string;
  dropAbsent: boolean;
  typed?: string | null | undefined;
}>;


export type ConfirmRosterMutation = { confirmRoster: { id: string, state: ImportState, appliedAt: string | null } };

export type UndoRosterMutationVariables = Exact<{
  id: string;
}>;


export type UndoRosterMutation = { undoRoster: { id: string, state: ImportState } };

export type DiscardRosterMutationVariables = Exact<{
  id: string;
}>;


export type DiscardRosterMutation = { discardRoster: { id: string, state: ImportState } };

export type PastRostersQueryVariables = Exact<{
  sectionId: string;
}>;


export type PastRostersQuery = { pastRosters: Array<{ id: string, fileName: string, state: ImportState, by: string, appliedAt: string | null, undoneAt: string | null, undoableUntil: string | null, dropped: number, counts: { new: number, changed: number } }> };

export type CopySourceQueryVariables = Exact<{
  id: string;
}>;


export type CopySourceQuery = { section: { id: string, name: string, zone: string, course: { code: string, title: string }, term: { id: string, name: string, startsOn: string }, assignments: Array<{ id: string, title: string }> }, terms: Array<{ id: string, name: string, startsOn: string, endsOn: string }>, sections: { edges: Array<{ node: { id: string, name: string, course: { code: string }, term: { name: string } } }> } };

export type CopyPreviewQueryVariables = Exact<{
  input: CopySectionPreviewInput;
}>;


export type CopyPreviewQuery = { copyPreview: { zone: string, deadlines: Array<{ assignmentId: string, assignmentTitle: string, milestoneId: string, milestoneTitle: string, dueLocal: string, toLocal: string, problems: Array<CopyProblem> }> } };

export type CopySectionMutationVariables = Exact<{
  input: CopySectionInput;
}>;


export type CopySectionMutation = { copySection: { sectionId: string, assignments: number } };

export type SectionCardFragment = { id: string, name: string, zone: string, studentCount: number, course: { id: string, code: string, title: string }, term: { id: string, name: string, startsOn: string, endsOn: string } };

export type SectionsQueryVariables = Exact<{
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SectionsQuery = { sections: { edges: Array<{ node: { id: string, name: string, zone: string, studentCount: number, staff: Array<{ id: string, person: { id: string, givenName: string, familyName: string } }>, course: { id: string, code: string, title: string }, term: { id: string, name: string, startsOn: string, endsOn: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type TermsAndCoursesQueryVariables = Exact<{ [key: string]: never; }>;


export type TermsAndCoursesQuery = { terms: Array<{ id: string, name: string, startsOn: string, endsOn: string }>, courses: Array<{ id: string, code: string, title: string }> };

export type CreateTermMutationVariables = Exact<{
  input: CreateTermInput;
}>;


export type CreateTermMutation = { createTerm: { id: string } };

export type CreateCourseMutationVariables = Exact<{
  input: CreateCourseInput;
}>;


export type CreateCourseMutation = { createCourse: { id: string } };

export type CreateSectionMutationVariables = Exact<{
  input: CreateSectionInput;
}>;


export type CreateSectionMutation = { createSection: { id: string } };

export type EnrolmentRowFragment = { id: string, role: SectionRole, invitation: InvitationState, droppedAt: string | null, person: { id: string, givenName: string, familyName: string, email: string }, cohort: { id: string, name: string } | null, counsellor: { id: string, givenName: string, familyName: string } | null };

export type SetupStateFragment = { id: string, setup: { next: SetupStep | null, open: boolean, steps: Array<{ step: SetupStep, state: SetupState, needs: SetupStep | null }> } };

export type SkipSetupStepMutationVariables = Exact<{
  sectionId: string;
  step: SetupStep;
  skipped: boolean;
}>;


export type SkipSetupStepMutation = { skipSetupStep: { id: string, setup: { next: SetupStep | null, open: boolean, steps: Array<{ step: SetupStep, state: SetupState, needs: SetupStep | null }> } } };

export type SectionOverviewQueryVariables = Exact<{
  id: string;
}>;


export type SectionOverviewQuery = { section: { id: string, name: string, zone: string, studentCount: number, staff: Array<{ id: string, role: SectionRole, invitation: InvitationState, droppedAt: string | null, person: { id: string, givenName: string, familyName: string, email: string }, cohort: { id: string, name: string } | null, counsellor: { id: string, givenName: string, familyName: string } | null }>, cohorts: Array<{ id: string, name: string, size: number, version: number }>, assignments: Array<{ id: string, title: string, state: AssignmentState, cohorts: Array<{ id: string }>, milestones: Array<{ id: string, title: string, dueAt: string, dueLocal: string, zone: string }>, progress: { students: number, quotaMet: number, submitted: number, graded: number, released: number } }>, course: { id: string, code: string, title: string }, term: { id: string, name: string, startsOn: string, endsOn: string }, setup: { next: SetupStep | null, open: boolean, steps: Array<{ step: SetupStep, state: SetupState, needs: SetupStep | null }> } } };

export type SectionPeopleQueryVariables = Exact<{
  id: string;
  query?: string | null | undefined;
  role?: SectionRole | null | undefined;
  after?: string | null | undefined;
}>;


export type SectionPeopleQuery = { section: { id: string, enrolments: { totalCount: number, edges: Array<{ node: { id: string, role: SectionRole, invitation: InvitationState, droppedAt: string | null, person: { id: string, givenName: string, familyName: string, email: string }, cohort: { id: string, name: string } | null, counsellor: { id: string, givenName: string, familyName: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } };

export type AddStaffMutationVariables = Exact<{
  input: AddStaffInput;
}>;


export type AddStaffMutation = { addStaff: { id: string, role: SectionRole, invitation: InvitationState, droppedAt: string | null, person: { id: string, givenName: string, familyName: string, email: string }, cohort: { id: string, name: string } | null, counsellor: { id: string, givenName: string, familyName: string } | null } };

export type ResendInvitationsMutationVariables = Exact<{
  sectionId: string;
}>;


export type ResendInvitationsMutation = { resendInvitations: number };

export type ResendInvitationMutationVariables = Exact<{
  enrolmentId: string;
}>;


export type ResendInvitationMutation = { resendInvitation: { id: string, invitation: InvitationState } };

export type DropEnrolmentMutationVariables = Exact<{
  enrolmentId: string;
}>;


export type DropEnrolmentMutation = { dropEnrolment: { id: string, droppedAt: string | null } };

export type CohortMembersQueryVariables = Exact<{
  id: string;
}>;


export type CohortMembersQuery = { cohort: { id: string, name: string, version: number, members: Array<{ id: string, role: SectionRole, invitation: InvitationState, droppedAt: string | null, person: { id: string, givenName: string, familyName: string, email: string }, cohort: { id: string, name: string } | null, counsellor: { id: string, givenName: string, familyName: string } | null }> } };

export type CreateCohortMutationVariables = Exact<{
  input: CreateCohortInput;
}>;


export type CreateCohortMutation = { createCohort: { id: string, name: string, size: number } };

export type SetCohortMembersMutationVariables = Exact<{
  input: SetCohortMembersInput;
}>;


export type SetCohortMembersMutation = { setCohortMembers: { id: string, name: string, size: number, version: number } };

export type RestoreEnrolmentMutationVariables = Exact<{
  enrolmentId: string;
}>;


export type RestoreEnrolmentMutation = { restoreEnrolment: { id: string, droppedAt: string | null } };

export type MovePreviewQueryVariables = Exact<{
  input: MoveStudentsInput;
}>;


export type MovePreviewQuery = { movePreview: { leaves: boolean, standingTime: number, extended: number, fates: Array<{ assignmentId: string, title: string, fate: WorkFate, intoTitle: string | null, students: number, interviews: number, handedIn: number }> } };

export type MoveStudentsMutationVariables = Exact<{
  input: MoveStudentsInput;
}>;


export type MoveStudentsMutation = { moveStudents: Array<{ id: string }> };

export type StandingTimeLineFragment = { id: string, enrolmentId: string, extraDays: number, extraPercent: number, note: string, givenAt: string, student: { id: string, givenName: string, familyName: string }, givenBy: { id: string, givenName: string, familyName: string } };

export type StandingTimesQueryVariables = Exact<{
  sectionId: string;
}>;


export type StandingTimesQuery = { accommodations: Array<{ id: string, enrolmentId: string, extraDays: number, extraPercent: number, note: string, givenAt: string, student: { id: string, givenName: string, familyName: string }, givenBy: { id: string, givenName: string, familyName: string } }> };

export type SetStandingTimeMutationVariables = Exact<{
  input: SetAccommodationInput;
}>;


export type SetStandingTimeMutation = { setAccommodation: { id: string, enrolmentId: string, extraDays: number, extraPercent: number, note: string, givenAt: string, student: { id: string, givenName: string, familyName: string }, givenBy: { id: string, givenName: string, familyName: string } } | null };

export type CounsellorsQueryVariables = Exact<{ [key: string]: never; }>;


export type CounsellorsQuery = { counsellors: Array<{ students: number, person: { id: string, givenName: string, familyName: string } }> };

export type AssignCaseloadMutationVariables = Exact<{
  input: AssignCaseloadInput;
}>;


export type AssignCaseloadMutation = { assignCaseload: number };

export type SynthesisFindingFragment = { id: string, topic: ResearchTopic, text: string, sourceTitle: string, sourceOn: string, locality: string, verdicts: Array<{ interviewId: string, verdict: FindingVerdictKind, heard: string, version: number }>, summary: { standing: FindingStanding, fromWithin: boolean } };

export type SynthesisColumnFragment = { interviewId: string, name: string, position: string, organisation: string, vantage: Vantage, heldAt: string, mode: InterviewMode, actualMinutes: number, withheld: boolean, notes: string, answers: Array<{ id: string, question: string, answerType: AnswerType, text: string, value: { skills: Array<string> | null, withOthersPercent: number | null, environment: Array<Environment> | null, chooseAgain: ChooseAgain | null, related: Array<string> | null, pay: { low: number | null, high: number | null, currency: string, period: PayPeriod, place: string | null } | null, hours: { perWeek: number | null, shifts: Array<Shift> } | null, outlook: { direction: Outlook, why: string | null } | null, training: { path: string | null, months: number | null, credentials: Array<string> } | null }, trust: { answerId: string, trust: number, reason: string, version: number } | null }>, weighing: { placed: number, sure: number, interested: number, reason: string, version: number } | null };

export type SynthesisCardFragment = { chosen: boolean, reason: string, assumptions: string, believe: string, changed: string, revision: number, savedAt: string | null, occupation: { id: string, title: string }, findings: Array<{ id: string, topic: ResearchTopic, text: string, sourceTitle: string, sourceOn: string, locality: string, verdicts: Array<{ interviewId: string, verdict: FindingVerdictKind, heard: string, version: number }>, summary: { standing: FindingStanding, fromWithin: boolean } }>, voices: Array<{ interviewId: string, name: string, position: string, organisation: string, vantage: Vantage, heldAt: string, mode: InterviewMode, actualMinutes: number, withheld: boolean, notes: string, answers: Array<{ id: string, question: string, answerType: AnswerType, text: string, value: { skills: Array<string> | null, withOthersPercent: number | null, environment: Array<Environment> | null, chooseAgain: ChooseAgain | null, related: Array<string> | null, pay: { low: number | null, high: number | null, currency: string, period: PayPeriod, place: string | null } | null, hours: { perWeek: number | null, shifts: Array<Shift> } | null, outlook: { direction: Outlook, why: string | null } | null, training: { path: string | null, months: number | null, credentials: Array<string> } | null }, trust: { answerId: string, trust: number, reason: string, version: number } | null }>, weighing: { placed: number, sure: number, interested: number, reason: string, version: number } | null }>, trusts: Array<{ findingId: string, interviewId: string, trust: number, reason: string, version: number }>, decisions: Array<{ id: string, leaning: Leaning, confidence: number, reason: string, decidedAt: string, heard: number, after: { interviewId: string, name: string } | null }> };

export type ComparisonCardFragment = { revision: number, savedAt: string | null, occupations: Array<{ interviews: number, occupation: { id: string, title: string }, decision: { id: string, leaning: Leaning, confidence: number, reason: string, decidedAt: string, heard: number, after: { interviewId: string, name: string } | null } | null }>, cells: Array<{ occupationId: string, dimension: ComparisonDimension, rating: number | null, words: string }>, weights: Array<{ dimension: ComparisonDimension, weight: number }> };

export type SynthesisQueryVariables = Exact<{
  occupationId: string;
}>;


export type SynthesisQuery = { synthesis: { chosen: boolean, reason: string, assumptions: string, believe: string, changed: string, revision: number, savedAt: string | null, occupation: { id: string, title: string }, findings: Array<{ id: string, topic: ResearchTopic, text: string, sourceTitle: string, sourceOn: string, locality: string, verdicts: Array<{ interviewId: string, verdict: FindingVerdictKind, heard: string, version: number }>, summary: { standing: FindingStanding, fromWithin: boolean } }>, voices: Array<{ interviewId: string, name: string, position: string, organisation: string, vantage: Vantage, heldAt: string, mode: InterviewMode, actualMinutes: number, withheld: boolean, notes: string, answers: Array<{ id: string, question: string, answerType: AnswerType, text: string, value: { skills: Array<string> | null, withOthersPercent: number | null, environment: Array<Environment> | null, chooseAgain: ChooseAgain | null, related: Array<string> | null, pay: { low: number | null, high: number | null, currency: string, period: PayPeriod, place: string | null } | null, hours: { perWeek: number | null, shifts: Array<Shift> } | null, outlook: { direction: Outlook, why: string | null } | null, training: { path: string | null, months: number | null, credentials: Array<string> } | null }, trust: { answerId: string, trust: number, reason: string, version: number } | null }>, weighing: { placed: number, sure: number, interested: number, reason: string, version: number } | null }>, trusts: Array<{ findingId: string, interviewId: string, trust: number, reason: string, version: number }>, decisions: Array<{ id: string, leaning: Leaning, confidence: number, reason: string, decidedAt: string, heard: number, after: { interviewId: string, name: string } | null }> } };

export type ComparisonQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparisonQuery = { comparison: { revision: number, savedAt: string | null, occupations: Array<{ interviews: number, occupation: { id: string, title: string }, decision: { id: string, leaning: Leaning, confidence: number, reason: string, decidedAt: string, heard: number, after: { interviewId: string, name: string } | null } | null }>, cells: Array<{ occupationId: string, dimension: ComparisonDimension, rating: number | null, words: string }>, weights: Array<{ dimension: ComparisonDimension, weight: number }> } };

export type StudentSynthesesQueryVariables = Exact<{
  assignmentId: string;
  enrolmentId: string;
}>;


export type StudentSynthesesQuery = { studentSyntheses: { syntheses: Array<{ chosen: boolean, reason: string, assumptions: string, believe: string, changed: string, revision: number, savedAt: string | null, occupation: { id: string, title: string }, findings: Array<{ id: string, topic: ResearchTopic, text: string, sourceTitle: string, sourceOn: string, locality: string, verdicts: Array<{ interviewId: string, verdict: FindingVerdictKind, heard: string, version: number }>, summary: { standing: FindingStanding, fromWithin: boolean } }>, voices: Array<{ interviewId: string, name: string, position: string, organisation: string, vantage: Vantage, heldAt: string, mode: InterviewMode, actualMinutes: number, withheld: boolean, notes: string, answers: Array<{ id: string, question: string, answerType: AnswerType, text: string, value: { skills: Array<string> | null, withOthersPercent: number | null, environment: Array<Environment> | null, chooseAgain: ChooseAgain | null, related: Array<string> | null, pay: { low: number | null, high: number | null, currency: string, period: PayPeriod, place: string | null } | null, hours: { perWeek: number | null, shifts: Array<Shift> } | null, outlook: { direction: Outlook, why: string | null } | null, training: { path: string | null, months: number | null, credentials: Array<string> } | null }, trust: { answerId: string, trust: number, reason: string, version: number } | null }>, weighing: { placed: number, sure: number, interested: number, reason: string, version: number } | null }>, trusts: Array<{ findingId: string, interviewId: string, trust: number, reason: string, version: number }>, decisions: Array<{ id: string, leaning: Leaning, confidence: number, reason: string, decidedAt: string, heard: number, after: { interviewId: string, name: string } | null }> }>, comparison: { revision: number, savedAt: string | null, occupations: Array<{ interviews: number, occupation: { id: string, title: string }, decision: { id: string, leaning: Leaning, confidence: number, reason: string, decidedAt: string, heard: number, after: { interviewId: string, name: string } | null } | null }>, cells: Array<{ occupationId: string, dimension: ComparisonDimension, rating: number | null, words: string }>, weights: Array<{ dimension: ComparisonDimension, weight: number }> } } };

export type WeighInterviewMutationVariables = Exact<{
  input: WeighInterviewInput;
}>;


export type WeighInterviewMutation = { weighInterview: { interviewId: string, version: number } };

export type TrustStatementMutationVariables = Exact<{
  input: TrustStatementInput;
}>;


export type TrustStatementMutation = { trustStatement: { findingId: string, interviewId: string, version: number } | null };

export type TrustAnswerMutationVariables = Exact<{
  input: TrustAnswerInput;
}>;


export type TrustAnswerMutation = { trustAnswer: { answerId: string, version: number } | null };

export type SaveSynthesisMutationVariables = Exact<{
  input: SaveSynthesisInput;
}>;


export type SaveSynthesisMutation = { saveSynthesis: { saved: boolean, synthesis: { believe: string, changed: string, revision: number, savedAt: string | null } } };

export type SaveComparisonMutationVariables = Exact<{
  input: SaveComparisonInput;
}>;


export type SaveComparisonMutation = { saveComparison: { saved: boolean, comparison: { revision: number, savedAt: string | null, cells: Array<{ occupationId: string, dimension: ComparisonDimension, rating: number | null, words: string }>, weights: Array<{ dimension: ComparisonDimension, weight: number }> } } };

export type InstitutionsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstitutionsQuery = { tenants: Array<{ id: string, slug: string, name: string, programme: Programme, zone: string, locale: string, accent: string | null }> };

export type CreateTenantMutationVariables = Exact<{
  input: CreateTenantInput;
}>;


export type CreateTenantMutation = { createTenant: { id: string, slug: string, name: string } };

export type ThankYouSheetFragment = { interviewId: string, dueAt: string | null, medium: ThankYouMedium, thankedAt: string | null, method: ThankYouMethod | null, evidence: ThanksEvidence, otherMedium: boolean, subject: string, body: string, revision: number, savedAt: string | null, sentAt: string | null, photoId: string | null, reachable: boolean };

export type LoopCardFragment = { contactId: string, contactName: string, interviewId: string, referrerId: string, referrerName: string, reachable: boolean, closedAt: string | null };

export type StepCardFragment = { id: string, version: number, what: string, dueOn: string, doneAt: string | null, interviewId: string | null, contactName: string | null };

export type EvaluationSheetFragment = { interviewId: string, words: string, nextTime: string, revision: number, savedAt: string | null, levels: Array<{ aspect: EvaluationAspect, level: number }> };

export type AfterwardsSheetFragment = { told: Array<string>, thankYou: { interviewId: string, dueAt: string | null, medium: ThankYouMedium, thankedAt: string | null, method: ThankYouMethod | null, evidence: ThanksEvidence, otherMedium: boolean, subject: string, body: string, revision: number, savedAt: string | null, sentAt: string | null, photoId: string | null, reachable: boolean }, loop: { contactId: string, contactName: string, interviewId: string, referrerId: string, referrerName: string, reachable: boolean, closedAt: string | null } | null, steps: Array<{ id: string, version: number, what: string, dueOn: string, doneAt: string | null, interviewId: string | null, contactName: string | null }>, evaluation: { interviewId: string, words: string, nextTime: string, revision: number, savedAt: string | null, levels: Array<{ aspect: EvaluationAspect, level: number }> } };

export type AfterInterviewQueryVariables = Exact<{
  id: string;
}>;


export type AfterInterviewQuery = { interview: { id: string, startsAt: string, actualMinutes: number | null, notes: string, contact: { id: string, name: string }, occupation: { id: string, title: string }, afterwards: { told: Array<string>, thankYou: { interviewId: string, dueAt: string | null, medium: ThankYouMedium, thankedAt: string | null, method: ThankYouMethod | null, evidence: ThanksEvidence, otherMedium: boolean, subject: string, body: string, revision: number, savedAt: string | null, sentAt: string | null, photoId: string | null, reachable: boolean }, loop: { contactId: string, contactName: string, interviewId: string, referrerId: string, referrerName: string, reachable: boolean, closedAt: string | null } | null, steps: Array<{ id: string, version: number, what: string, dueOn: string, doneAt: string | null, interviewId: string | null, contactName: string | null }>, evaluation: { interviewId: string, words: string, nextTime: string, revision: number, savedAt: string | null, levels: Array<{ aspect: EvaluationAspect, level: number }> } } | null } };

export type SaveThankYouMutationVariables = Exact<{
  input: SaveThankYouInput;
}>;


export type SaveThankYouMutation = { saveThankYou: { saved: boolean, thankYou: { interviewId: string, dueAt: string | null, medium: ThankYouMedium, thankedAt: string | null, method: ThankYouMethod | null, evidence: ThanksEvidence, otherMedium: boolean, subject: string, body: string, revision: number, savedAt: string | null, sentAt: string | null, photoId: string | null, reachable: boolean } } };

export type SendThankYouMutationVariables = Exact<{
  interviewId: string;
  revision: number;
}>;


export type SendThankYouMutation = { sendThankYou: { told: Array<string>, thankYou: { interviewId: string, dueAt: string | null, medium: ThankYouMedium, thankedAt: string | null, method: ThankYouMethod | null, evidence: ThanksEvidence, otherMedium: boolean, subject: string, body: string, revision: number, savedAt: string | null, sentAt: string | null, photoId: string | null, reachable: boolean }, loop: { contactId: string, contactName: string, interviewId: string, referrerId: string, referrerName: string, reachable: boolean, closedAt: string | null } | null, steps: Array<{ id: string, version: number, what: string, dueOn: string, doneAt: string | null, interviewId: string | null, contactName: string | null }>, evaluation: { interviewId: string, words: string, nextTime: string, revision: number, savedAt: string | null, levels: Array<{ aspect: EvaluationAspect, level: number }> } } };

export type RecordThankYouMutationVariables = Exact<{
  interviewId: string;
  method?: ThankYouMethod | null | undefined;
}>;


export type RecordThankYouMutation = { recordThankYou: { told: Array<string>, thankYou: { interviewId: string, dueAt: string | null, medium: ThankYouMedium, thankedAt: string | null, method: ThankYouMethod | null, evidence: ThanksEvidence, otherMedium: boolean, subject: string, body: string, revision: number, savedAt: string | null, sentAt: string | null, photoId: string | null, reachable: boolean }, loop: { contactId: string, contactName: string, interviewId: string, referrerId: string, referrerName: string, reachable: boolean, closedAt: string | null } | null, steps: Array<{ id: string, version: number, what: string, dueOn: string, doneAt: string | null, interviewId: string | null, contactName: string | null }>, evaluation: { interviewId: string, words: string, nextTime: string, revision: number, savedAt: string | null, levels: Array<{ aspect: EvaluationAspect, level: number }> } } };

export type PictureThankYouMutationVariables = Exact<{
  interviewId: string;
  photoId?: string | null | undefined;
}>;


export type PictureThankYouMutation = { pictureThankYou: { told: Array<string>, thankYou: { interviewId: string, dueAt: string | null, medium: ThankYouMedium, thankedAt: string | null, method: ThankYouMethod | null, evidence: ThanksEvidence, otherMedium: boolean, subject: string, body: string, revision: number, savedAt: string | null, sentAt: string | null, photoId: string | null, reachable: boolean }, loop: { contactId: string, contactName: string, interviewId: string, referrerId: string, referrerName: string, reachable: boolean, closedAt: string | null } | null, steps: Array<{ id: string, version: number, what: string, dueOn: string, doneAt: string | null, interviewId: string | null, contactName: string | null }>, evaluation: { interviewId: string, words: string, nextTime: string, revision: number, savedAt: string | null, levels: Array<{ aspect: EvaluationAspect, level: number }> } } };

export type TellReferrerMutationVariables = Exact<{
  input: TellReferrerInput;
}>;


export type TellReferrerMutation = { tellReferrer: { told: Array<string>, thankYou: { interviewId: string, dueAt: string | null, medium: ThankYouMedium, thankedAt: string | null, method: ThankYouMethod | null, evidence: ThanksEvidence, otherMedium: boolean, subject: string, body: string, revision: number, savedAt: string | null, sentAt: string | null, photoId: string | null, reachable: boolean }, loop: { contactId: string, contactName: string, interviewId: string, referrerId: string, referrerName: string, reachable: boolean, closedAt: string | null } | null, steps: Array<{ id: string, version: number, what: string, dueOn: string, doneAt: string | null, interviewId: string | null, contactName: string | null }>, evaluation: { interviewId: string, words: string, nextTime: string, revision: number, savedAt: string | null, levels: Array<{ aspect: EvaluationAspect, level: number }> } } };

export type SaveEvaluationMutationVariables = Exact<{
  input: SaveEvaluationInput;
}>;


export type SaveEvaluationMutation = { saveEvaluation: { saved: boolean, evaluation: { interviewId: string, words: string, nextTime: string, revision: number, savedAt: string | null, levels: Array<{ aspect: EvaluationAspect, level: number }> } } };

export type PlanStepMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type PlanStepMutation = { planStep: { id: string, version: number, what: string, dueOn: string, doneAt: string | null, interviewId: string | null, contactName: string | null } };

export type MoveStepMutationVariables = Exact<{
  id: string;
  version: number;
  dueOn: string;
}>;


export type MoveStepMutation = { moveStep: { id: string, version: number, what: string, dueOn: string, doneAt: string | null, interviewId: string | null, contactName: string | null } };

export type FinishStepMutationVariables = Exact<{
  id: string;
  version: number;
  done: boolean;
}>;


export type FinishStepMutation = { finishStep: { id: string, version: number, what: string, dueOn: string, doneAt: string | null, interviewId: string | null, contactName: string | null } };

export type OutcomeCardFragment = { id: string, kind: OutcomeKind, subject: string, greeting: string, body: string, createdAt: string, leavesAt: string, sentAt: string | null, withdrawnAt: string | null, recipients: Array<{ contactId: string, name: string, heldBackBy: string | null }> };

export type OutcomeDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type OutcomeDeskQuery = { outcomeRecipients: Array<{ contactId: string, name: string, metAt: string, heldBack: HeldBack | null }>, outcomes: Array<{ id: string, kind: OutcomeKind, subject: string, greeting: string, body: string, createdAt: string, leavesAt: string, sentAt: string | null, withdrawnAt: string | null, recipients: Array<{ contactId: string, name: string, heldBackBy: string | null }> }> };

export type AnnounceOutcomeMutationVariables = Exact<{
  input: AnnounceOutcomeInput;
}>;


export type AnnounceOutcomeMutation = { announceOutcome: { id: string, kind: OutcomeKind, subject: string, greeting: string, body: string, createdAt: string, leavesAt: string, sentAt: string | null, withdrawnAt: string | null, recipients: Array<{ contactId: string, name: string, heldBackBy: string | null }> } };

export type WithdrawOutcomeMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawOutcomeMutation = { withdrawOutcome: { id: string, kind: OutcomeKind, subject: string, greeting: string, body: string, createdAt: string, leavesAt: string, sentAt: string | null, withdrawnAt: string | null, recipients: Array<{ contactId: string, name: string, heldBackBy: string | null }> } };

export type FollowUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowUpsQuery = { followUps: Array<{ enrolmentId: string, assignmentId: string | null, nextOn: string, due: boolean, way: ContactWay, words: string, student: { id: string, givenName: string, familyName: string }, section: { id: string, name: string, code: string } }> };

export type HelpNeededQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpNeededQuery = { helpNeeded: Array<{ assignmentId: string, stuck: number, late: number, longest: Array<{ enrolmentId: string, wanted: number, student: { id: string, givenName: string, familyName: string }, stuck: { reason: StuckReason, since: string, found: number, expected: number | null } | null }> }> };

export type StaffTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffTodayQuery = { assignments: Array<{ id: string, title: string, state: AssignmentState, section: { id: string, name: string, course: { code: string } }, milestones: Array<{ id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string }>, progress: { students: number, quotaMet: number, submitted: number, late: number, asked: number, returned: number, graded: number, released: number, regrades: number } }>, sections: { edges: Array<{ node: { id: string, name: string, studentCount: number, course: { code: string, title: string }, term: { name: string, endsOn: string }, staff: Array<{ id: string }> } }> } };

export type DecisionPointFragment = { id: string, leaning: Leaning, confidence: number, reason: string, decidedAt: string, heard: number, after: { interviewId: string, name: string } | null };

export type DecisionsQueryVariables = Exact<{
  occupationId: string;
}>;


export type DecisionsQuery = { decisions: Array<{ id: string, leaning: Leaning, confidence: number, reason: string, decidedAt: string, heard: number, after: { interviewId: string, name: string } | null }> };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { decide: Array<{ id: string, leaning: Leaning, confidence: number, reason: string, decidedAt: string, heard: number, after: { interviewId: string, name: string } | null }> };

export type OccupationNameFragment = { id: string, title: string };

export type InterviewCardFragment = { id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, contact: { id: string, name: string }, occupation: { id: string, title: string } };

export type MilestoneCardFragment = { id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, late: boolean, metAt: string | null, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null };

export type WorkCardFragment = { enrolmentId: string, standingTime: { extraDays: number, extraPercent: number, givenAt: string } | null, assignment: { id: string, title: string, instructions: string, requiresPledge: boolean, requiresPrimer: boolean, quota: { perOccupation: number, occupations: number, minMinutes: number | null, maxMinutes: number | null, requiresThankYou: boolean, requiresConfirmation: boolean } }, pledge: { text: string, signedName: string, signedAt: string } | null, primerPass: { number: number, passedAt: string } | null, choices: Array<{ id: string, reason: string, employer: string, department: string, position: string, assumptions: string, heardAt: string | null, chosenAt: string, savedAt: string | null, version: number, occupation: { id: string, title: string } }>, grid: { counted: number, wanted: number, met: boolean, rows: Array<{ counted: number, wanted: number, occupation: { id: string, title: string } | null, slots: Array<{ position: number, state: SlotState, interview: { id: string, startsAt: string, contact: { name: string } } | null }> }> }, interviews: Array<{ id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, contact: { id: string, name: string }, occupation: { id: string, title: string } }>, milestones: Array<{ id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, late: boolean, metAt: string | null, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null }>, excuses: Array<{ id: string, milestoneId: string | null, milestoneTitle: string | null, excusedAt: string }>, nextStep: { kind: NextStepKind, subject: string | null, interviewId: string | null, contactId: string | null, thankBy: string | null, milestone: { id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, late: boolean, metAt: string | null, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null } | null }, reflection: { state: ReflectionState, words: number, savedAt: string | null, submittedAt: string | null, releasedAt: string | null } };

export type PastWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type PastWorkQuery = { pastWork: Array<{ enrolmentId: string, assignment: { id: string, title: string, section: { id: string, name: string, course: { code: string } } }, interviews: Array<{ id: string, startsAt: string, contact: { name: string } }>, reflection: { state: ReflectionState } }> };

export type StudentHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type StudentHomeQuery = { studentHome: Array<{ enrolmentId: string, standingTime: { extraDays: number, extraPercent: number, givenAt: string } | null, assignment: { id: string, title: string, instructions: string, requiresPledge: boolean, requiresPrimer: boolean, quota: { perOccupation: number, occupations: number, minMinutes: number | null, maxMinutes: number | null, requiresThankYou: boolean, requiresConfirmation: boolean } }, pledge: { text: string, signedName: string, signedAt: string } | null, primerPass: { number: number, passedAt: string } | null, choices: Array<{ id: string, reason: string, employer: string, department: string, position: string, assumptions: string, heardAt: string | null, chosenAt: string, savedAt: string | null, version: number, occupation: { id: string, title: string } }>, grid: { counted: number, wanted: number, met: boolean, rows: Array<{ counted: number, wanted: number, occupation: { id: string, title: string } | null, slots: Array<{ position: number, state: SlotState, interview: { id: string, startsAt: string, contact: { name: string } } | null }> }> }, interviews: Array<{ id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, contact: { id: string, name: string }, occupation: { id: string, title: string } }>, milestones: Array<{ id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, late: boolean, metAt: string | null, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null }>, excuses: Array<{ id: string, milestoneId: string | null, milestoneTitle: string | null, excusedAt: string }>, nextStep: { kind: NextStepKind, subject: string | null, interviewId: string | null, contactId: string | null, thankBy: string | null, milestone: { id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, late: boolean, metAt: string | null, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null } | null }, reflection: { state: ReflectionState, words: number, savedAt: string | null, submittedAt: string | null, releasedAt: string | null } }> };

export type ContactCardFragment = { id: string, version: number, name: string, organisation: string, position: string, email: string, phone: string, source: ContactSource, vantage: Vantage, family: boolean, notes: string, occupation: { id: string, title: string } | null, referrer: { id: string, name: string } | null, care: { state: CareState, askAgainOn: string | null } | null };

export type ContactsQueryVariables = Exact<{
  query?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContactsQuery = { contacts: { edges: Array<{ node: { id: string, version: number, name: string, organisation: string, position: string, email: string, phone: string, source: ContactSource, vantage: Vantage, family: boolean, notes: string, occupation: { id: string, title: string } | null, referrer: { id: string, name: string } | null, care: { state: CareState, askAgainOn: string | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type KnownContactsQueryVariables = Exact<{
  name: string;
  organisation?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  exceptId?: string | null | undefined;
}>;


export type KnownContactsQuery = { knownContacts: Array<{ reasons: Array<KnownReason>, contact: { id: string, name: string } }> };

export type AddContactMutationVariables = Exact<{
  input: AddContactInput;
}>;


export type AddContactMutation = { addContact: { id: string, version: number, name: string, organisation: string, position: string, email: string, phone: string, source: ContactSource, vantage: Vantage, family: boolean, notes: string, occupation: { id: string, title: string } | null, referrer: { id: string, name: string } | null, care: { state: CareState, askAgainOn: string | null } | null } };

export type OutreachDueQueryVariables = Exact<{
  on: string;
}>;


export type OutreachDueQuery = { outreachDue: Array<{ contact: { id: string, name: string, organisation: string }, outreach: { id: string }, standing: { standing: ContactStanding, channel: OutreachChannel | null, dueOn: string | null } }> };

export type OwedQueryVariables = Exact<{ [key: string]: never; }>;


export type OwedQuery = { owed: { thankYous: Array<{ interviewId: string, contactName: string, heldAt: string, dueAt: string, drafted: boolean }>, loops: Array<{ contactId: string, contactName: string, interviewId: string, referrerId: string, referrerName: string }>, steps: Array<{ id: string, version: number, what: string, dueOn: string, doneAt: string | null, interviewId: string | null, contactName: string | null }> } };

export type LastTimeQueryVariables = Exact<{
  id: string;
}>;


export type LastTimeQuery = { interview: { id: string, afterwards: { lastTime: { interviewId: string, contactName: string, nextTime: string } | null } | null } };

export type LogAnswerFragment = { id: string, editedAt: string, editId: string, questionId: string, question: string, topic: QuestionTopic | null, answerType: AnswerType, text: string, topics: Array<ResearchTopic>, position: number, starred: boolean, asked: boolean, volunteered: boolean, elsewhere: boolean, value: { withOthersPercent: number | null, skills: Array<string> | null, environment: Array<Environment> | null, chooseAgain: ChooseAgain | null, related: Array<string> | null, pay: { low: number | null, high: number | null, currency: string, period: PayPeriod, place: string | null } | null, hours: { perWeek: number | null, shifts: Array<Shift> } | null, outlook: { direction: Outlook, why: string | null } | null, training: { path: string | null, months: number | null, credentials: Array<string> } | null } };

export type LogSheetFragment = { interview: { notes: string, writtenUp: boolean, version: number, id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, contact: { organisation: string, position: string, phone: string, id: string, name: string }, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, occupation: { id: string, title: string } }, answers: Array<{ id: string, editedAt: string, editId: string, questionId: string, question: string, topic: QuestionTopic | null, answerType: AnswerType, text: string, topics: Array<ResearchTopic>, position: number, starred: boolean, asked: boolean, volunteered: boolean, elsewhere: boolean, value: { withOthersPercent: number | null, skills: Array<string> | null, environment: Array<Environment> | null, chooseAgain: ChooseAgain | null, related: Array<string> | null, pay: { low: number | null, high: number | null, currency: string, period: PayPeriod, place: string | null } | null, hours: { perWeek: number | null, shifts: Array<Shift> } | null, outlook: { direction: Outlook, why: string | null } | null, training: { path: string | null, months: number | null, credentials: Array<string> } | null } }>, sources: Array<{ id: string, editedAt: string, editId: string, text: string }>, discoveries: Array<{ id: string, editedAt: string, editId: string, title: string, note: string, planned: boolean, occupation: { id: string, title: string } | null }>, referrals: Array<{ id: string, contact: { id: string, name: string, phone: string } }>, closing: { startedAt: string | null, endedAt: string | null, thanked: boolean, askedWhoElse: boolean, askedForCard: boolean, cardPhotoId: string | null, hasCardPhoto: boolean, mayComeBack: boolean | null, comeBackBy: OutreachChannel | null, jobTalk: JobTalk | null, askedForJob: boolean, editedAt: string | null, clockEditedAt: string | null }, toAsk: Array<{ id: string, text: string, answerType: AnswerType, starred: boolean, topic: QuestionTopic | null, researchTopic: ResearchTopic | null }> };

export type InterviewLogQueryVariables = Exact<{
  interviewId: string;
}>;


export type InterviewLogQuery = { interviewLog: { interview: { notes: string, writtenUp: boolean, version: number, id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, contact: { organisation: string, position: string, phone: string, id: string, name: string }, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, occupation: { id: string, title: string } }, answers: Array<{ id: string, editedAt: string, editId: string, questionId: string, question: string, topic: QuestionTopic | null, answerType: AnswerType, text: string, topics: Array<ResearchTopic>, position: number, starred: boolean, asked: boolean, volunteered: boolean, elsewhere: boolean, value: { withOthersPercent: number | null, skills: Array<string> | null, environment: Array<Environment> | null, chooseAgain: ChooseAgain | null, related: Array<string> | null, pay: { low: number | null, high: number | null, currency: string, period: PayPeriod, place: string | null } | null, hours: { perWeek: number | null, shifts: Array<Shift> } | null, outlook: { direction: Outlook, why: string | null } | null, training: { path: string | null, months: number | null, credentials: Array<string> } | null } }>, sources: Array<{ id: string, editedAt: string, editId: string, text: string }>, discoveries: Array<{ id: string, editedAt: string, editId: string, title: string, note: string, planned: boolean, occupation: { id: string, title: string } | null }>, referrals: Array<{ id: string, contact: { id: string, name: string, phone: string } }>, closing: { startedAt: string | null, endedAt: string | null, thanked: boolean, askedWhoElse: boolean, askedForCard: boolean, cardPhotoId: string | null, hasCardPhoto: boolean, mayComeBack: boolean | null, comeBackBy: OutreachChannel | null, jobTalk: JobTalk | null, askedForJob: boolean, editedAt: string | null, clockEditedAt: string | null }, toAsk: Array<{ id: string, text: string, answerType: AnswerType, starred: boolean, topic: QuestionTopic | null, researchTopic: ResearchTopic | null }> } };

export type KeepLogMutationVariables = Exact<{
  input: KeepLogInput;
}>;


export type KeepLogMutation = { keepLog: { interview: { notes: string, writtenUp: boolean, version: number, id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, contact: { organisation: string, position: string, phone: string, id: string, name: string }, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, occupation: { id: string, title: string } }, answers: Array<{ id: string, editedAt: string, editId: string, questionId: string, question: string, topic: QuestionTopic | null, answerType: AnswerType, text: string, topics: Array<ResearchTopic>, position: number, starred: boolean, asked: boolean, volunteered: boolean, elsewhere: boolean, value: { withOthersPercent: number | null, skills: Array<string> | null, environment: Array<Environment> | null, chooseAgain: ChooseAgain | null, related: Array<string> | null, pay: { low: number | null, high: number | null, currency: string, period: PayPeriod, place: string | null } | null, hours: { perWeek: number | null, shifts: Array<Shift> } | null, outlook: { direction: Outlook, why: string | null } | null, training: { path: string | null, months: number | null, credentials: Array<string> } | null } }>, sources: Array<{ id: string, editedAt: string, editId: string, text: string }>, discoveries: Array<{ id: string, editedAt: string, editId: string, title: string, note: string, planned: boolean, occupation: { id: string, title: string } | null }>, referrals: Array<{ id: string, contact: { id: string, name: string, phone: string } }>, closing: { startedAt: string | null, endedAt: string | null, thanked: boolean, askedWhoElse: boolean, askedForCard: boolean, cardPhotoId: string | null, hasCardPhoto: boolean, mayComeBack: boolean | null, comeBackBy: OutreachChannel | null, jobTalk: JobTalk | null, askedForJob: boolean, editedAt: string | null, clockEditedAt: string | null }, toAsk: Array<{ id: string, text: string, answerType: AnswerType, starred: boolean, topic: QuestionTopic | null, researchTopic: ResearchTopic | null }> } };

export type StaffNoteRowFragment = { id: string, way: ContactWay | null, heldOn: string, minutes: number | null, words: string, nextOn: string | null, version: number, author: { id: string, givenName: string, familyName: string } };

export type StaffNotesQueryVariables = Exact<{
  enrolmentId: string;
  after?: string | null | undefined;
}>;


export type StaffNotesQuery = { staffNotes: { edges: Array<{ node: { id: string, way: ContactWay | null, heldOn: string, minutes: number | null, words: string, nextOn: string | null, version: number, author: { id: string, givenName: string, familyName: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type WriteStaffNoteMutationVariables = Exact<{
  input: WriteStaffNoteInput;
}>;


export type WriteStaffNoteMutation = { writeStaffNote: { id: string, way: ContactWay | null, heldOn: string, minutes: number | null, words: string, nextOn: string | null, version: number, author: { id: string, givenName: string, familyName: string } } };

export type ChangeStaffNoteMutationVariables = Exact<{
  input: ChangeStaffNoteInput;
}>;


export type ChangeStaffNoteMutation = { changeStaffNote: { id: string, way: ContactWay | null, heldOn: string, minutes: number | null, words: string, nextOn: string | null, version: number, author: { id: string, givenName: string, familyName: string } } };

export type RemoveStaffNoteMutationVariables = Exact<{
  noteId: string;
}>;


export type RemoveStaffNoteMutation = { removeStaffNote: boolean };

export type NudgeStudentsMutationVariables = Exact<{
  input: NudgeStudentsInput;
}>;


export type NudgeStudentsMutation = { nudgeStudents: { nudged: number, already: number } };

export type StudentPlaceQueryVariables = Exact<{
  assignmentId: string;
  enrolmentId: string;
}>;


export type StudentPlaceQuery = { studentPlace: { enrolmentId: string, locale: string, wanted: number, student: { givenName: string, familyName: string }, stuck: { reason: StuckReason, found: number, expected: number | null } | null, nudge: { at: string, by: string, reason: StuckReason | null } | null } };

export type ViewerCardFragment = { id: string, email: string, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, tenant: { id: string, slug: string, name: string, accent: string | null, programme: Programme, locale: string, zone: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, email: string, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, tenant: { id: string, slug: string, name: string, accent: string | null, programme: Programme, locale: string, zone: string } } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string, email: string, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, tenant: { id: string, slug: string, name: string, accent: string | null, programme: Programme, locale: string, zone: string } } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { id: string, email: string, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, tenant: { id: string, slug: string, name: string, accent: string | null, programme: Programme, locale: string, zone: string } } };

export type ExtensionPreviewQueryVariables = Exact<{
  input: PreviewExtensionInput;
}>;


export type ExtensionPreviewQuery = { extensionPreview: { planned: Array<{ enrolmentId: string, milestoneId: string, milestoneTitle: string, zone: string, dueAt: string, toAt: string, noGain: NoGain | null, person: { id: string, givenName: string, familyName: string } }>, problems: Array<{ line: number, text: string, problem: LineProblem }> } };

export type ExtensionGrantLineFragment = { id: string, assignmentId: string, days: number | null, dueLocal: string | null, reason: string, grantedAt: string, undoneAt: string | null, studentCount: number, grantedBy: { id: string, givenName: string, familyName: string } | null, milestones: Array<{ id: string, title: string }>, students: Array<{ id: string, givenName: string, familyName: string }> };

export type ExtensionGrantsQueryVariables = Exact<{
  assignmentId: string;
}>;


export type ExtensionGrantsQuery = { extensionGrants: Array<{ id: string, assignmentId: string, days: number | null, dueLocal: string | null, reason: string, grantedAt: string, undoneAt: string | null, studentCount: number, grantedBy: { id: string, givenName: string, familyName: string } | null, milestones: Array<{ id: string, title: string }>, students: Array<{ id: string, givenName: string, familyName: string }> }> };

export type GrantExtensionMutationVariables = Exact<{
  input: GrantExtensionInput;
}>;


export type GrantExtensionMutation = { grantExtension: { id: string, assignmentId: string, days: number | null, dueLocal: string | null, reason: string, grantedAt: string, undoneAt: string | null, studentCount: number, grantedBy: { id: string, givenName: string, familyName: string } | null, milestones: Array<{ id: string, title: string }>, students: Array<{ id: string, givenName: string, familyName: string }> } };

export type UndoExtensionMutationVariables = Exact<{
  id: string;
}>;


export type UndoExtensionMutation = { undoExtension: { id: string, assignmentId: string, days: number | null, dueLocal: string | null, reason: string, grantedAt: string, undoneAt: string | null, studentCount: number, grantedBy: { id: string, givenName: string, familyName: string } | null, milestones: Array<{ id: string, title: string }>, students: Array<{ id: string, givenName: string, familyName: string }> } };

export type ExtensionRequestsQueryVariables = Exact<{
  assignmentId: string;
}>;


export type ExtensionRequestsQuery = { extensionRequests: Array<{ id: string, days: number, reason: string, milestoneTitle: string, dueAt: string, zone: string, student: { id: string, givenName: string, familyName: string } }> };

export type AnswerExtensionRequestMutationVariables = Exact<{
  input: AnswerExtensionInput;
}>;


export type AnswerExtensionRequestMutation = { answerExtensionRequest: { id: string, state: RequestState } };

export type SetDaysGivenItselfMutationVariables = Exact<{
  assignmentId: string;
  days: number;
}>;


export type SetDaysGivenItselfMutation = { setDaysGivenItself: number };

export type AskExtensionMutationVariables = Exact<{
  input: AskExtensionInput;
}>;


export type AskExtensionMutation = { askExtension: { id: string, state: RequestState } };

export type WithdrawExtensionRequestMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawExtensionRequestMutation = { withdrawExtensionRequest: { id: string, state: RequestState } };

export const AccountDocument = new TypedDocumentString<AccountQuery, AccountQueryVariables>(
  'Account',
  'fmEgwKSczZZY3IdV3K7v8T',
  "query Account{mySessions{id createdAt lastSeenAt userAgent current}myAccessTokens{id name createdAt lastUsedAt expiresAt}}",
);

export const AddContactDocument = new TypedDocumentString<AddContactMutation, AddContactMutationVariables>(
  'AddContact',
  'jER6ugFfNKMracIHr1Dbb_',
  "fragment OccupationName on Occupation{id title}fragment ContactCard on Contact{id version name organisation position email phone source vantage family notes occupation{...OccupationName}referrer{id name}care{state askAgainOn}}mutation AddContact($input:AddContactInput!){addContact(input:$input){...ContactCard}}",
);

export const AddFindingDocument = new TypedDocumentString<AddFindingMutation, AddFindingMutationVariables>(
  'AddFinding',
  'z4Fn9oeys6wRPehoU4jxBX',
  "mutation AddFinding($input:AddFindingInput!){addFinding(input:$input){id}}",
);

export const AddOpenQuestionDocument = new TypedDocumentString<AddOpenQuestionMutation, AddOpenQuestionMutationVariables>(
  'AddOpenQuestion',
  'yZlprldtQwNky7kFKw1ek0',
  "mutation AddOpenQuestion($input:AddOpenQuestionInput!){addOpenQuestion(input:$input){id}}",
);

export const AddServiceUnitDocument = new TypedDocumentString<AddServiceUnitMutation, AddServiceUnitMutationVariables>(
  'AddServiceUnit',
  'k6f-r1Y3Zd7a93m0rVZgUx',
  "mutation AddServiceUnit($input:AddServiceUnitInput!){addServiceUnit(input:$input)}",
);

export const AddStaffDocument = new TypedDocumentString<AddStaffMutation, AddStaffMutationVariables>(
  'AddStaff',
  '3AZsZ8xfAA1AZJ03v0PLc_',
  "fragment EnrolmentRow on Enrolment{id role invitation droppedAt person{id givenName familyName email}cohort{id name}counsellor{id givenName familyName}}mutation AddStaff($input:AddStaffInput!){addStaff(input:$input){...EnrolmentRow}}",
);

export const AfterInterviewDocument = new TypedDocumentString<AfterInterviewQuery, AfterInterviewQueryVariables>(
  'AfterInterview',
  'W4IWc_O6YBsKaWpOx_nSx6',
  "fragment ThankYouSheet on ThankYou{interviewId dueAt medium thankedAt method evidence otherMedium subject body revision savedAt sentAt photoId reachable}fragment LoopCard on ReferralLoop{contactId contactName interviewId referrerId referrerName reachable closedAt}fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}fragment EvaluationSheet on SelfEvaluation{interviewId levels{aspect level}words nextTime revision savedAt}fragment AfterwardsSheet on Afterwards{thankYou{...ThankYouSheet}loop{...LoopCard}steps{...StepCard}evaluation{...EvaluationSheet}told}query AfterInterview($id:ID!){interview(id:$id){id startsAt actualMinutes notes contact{id name}occupation{...OccupationName}afterwards{...AfterwardsSheet}}}fragment OccupationName on Occupation{id title}",
);

export const AllocateMarkersDocument = new TypedDocumentString<AllocateMarkersMutation, AllocateMarkersMutationVariables>(
  'AllocateMarkers',
  'aOw4yH-5QzmwvDD1Ut9f0I',
  "fragment MarkingDesk on Marking{assignmentId title anonymous revealedAt revealedBy revealReason begun allReleased students unallocated cohorts counsellors markers{person{id givenName familyName}students waiting done}lastChange{id way changedAt changedBy}}mutation AllocateMarkers($assignmentId:ID!$way:AllocationWay!$markerIds:[ID!]!){allocateMarkers(assignmentId:$assignmentId way:$way markerIds:$markerIds){...MarkingDesk}}",
);

export const AnnounceOutcomeDocument = new TypedDocumentString<AnnounceOutcomeMutation, AnnounceOutcomeMutationVariables>(
  'AnnounceOutcome',
  'ENsrwxRGzh7BCm3XM81kLK',
  "fragment OutcomeCard on Outcome{id kind subject greeting body createdAt leavesAt sentAt withdrawnAt recipients{contactId name heldBackBy}}mutation AnnounceOutcome($input:AnnounceOutcomeInput!){announceOutcome(input:$input){...OutcomeCard}}",
);

export const AnswerExtensionRequestDocument = new TypedDocumentString<AnswerExtensionRequestMutation, AnswerExtensionRequestMutationVariables>(
  'AnswerExtensionRequest',
  '3zhcIoOxhfYDS-hnhTELW7',
  "mutation AnswerExtensionRequest($input:AnswerExtensionInput!){answerExtensionRequest(input:$input){id state}}",
);

export const AnswerMeetingDocument = new TypedDocumentString<AnswerMeetingMutation, AnswerMeetingMutationVariables>(
  'AnswerMeeting',
  '13rgVuZd7o7RaWpgNXNsNZ',
  "fragment OwnPage on IntervieweePage{institution{slug name accent locale}studentGivenName name organisation position email phone since expiresAt stopped handedOver others consents{scope given saidAt source}meetings{id occupation mode heldOn minutes confirmation{state answeredAt tookPlace heldOn minutes askedForJob}}}mutation AnswerMeeting($input:AnswerMeetingInput!){answerMeeting(input:$input){...OwnPage}}",
);

export const AnswerRegradeDocument = new TypedDocumentString<AnswerRegradeMutation, AnswerRegradeMutationVariables>(
  'AnswerRegrade',
  'dZNK2XhbNhQ8Pop6kmcBlW',
  "fragment GivenGrade on Grade{id regrades{id asks{criterionId text}askedAt state words answeredAt answeredBy}state version feedback points maxPoints updatedAt releasedAt gradedBy{id givenName familyName}scores{criterionId levelId points comment}remarks{id promptId start end quote text}}mutation AnswerRegrade($input:AnswerRegradeInput!){answerRegrade(input:$input){grade{...GivenGrade}}}",
);

export const ArchiveTemplateDocument = new TypedDocumentString<ArchiveTemplateMutation, ArchiveTemplateMutationVariables>(
  'ArchiveTemplate',
  'CQV4Ny3IROVlf4iuZB1X_X',
  "fragment TemplateCard on AssignmentTemplate{id name description version mine perOccupation occupations steps prompts savedBy{id givenName familyName}}mutation ArchiveTemplate($templateId:ID!$version:Int!$archived:Boolean!){archiveTemplate(templateId:$templateId version:$version archived:$archived){...TemplateCard}}",
);

export const AskExtensionDocument = new TypedDocumentString<AskExtensionMutation, AskExtensionMutationVariables>(
  'AskExtension',
  '6VD_mdqCqcWUL7uPr-KTSZ',
  "mutation AskExtension($input:AskExtensionInput!){askExtension(input:$input){id state}}",
);

export const AskForConfirmationDocument = new TypedDocumentString<AskForConfirmationMutation, AskForConfirmationMutationVariables>(
  'AskForConfirmation',
  'x7eMDUGNvtbMo9KCdWLnjZ',
  "mutation AskForConfirmation($interviewId:ID!){askForConfirmation(interviewId:$interviewId){path expiresAt}}",
);

export const AskRegradeDocument = new TypedDocumentString<AskRegradeMutation, AskRegradeMutationVariables>(
  'AskRegrade',
  'DlCoo-EJvHpaeQe90kwnMV',
  "mutation AskRegrade($input:AskRegradeInput!){askRegrade(input:$input)}",
);

export const AskingFactsDocument = new TypedDocumentString<AskingFactsQuery, AskingFactsQueryVariables>(
  'AskingFacts',
  'wEOfUtKLpxmyuV4FvGZw-Z',
  "query AskingFacts($contactId:ID!){askingFacts(contactId:$contactId){contactName contactEmail contactPhone referrerName occupationTitle courseTitle institution minutes}}",
);

export const AssignCaseloadDocument = new TypedDocumentString<AssignCaseloadMutation, AssignCaseloadMutationVariables>(
  'AssignCaseload',
  'kn1UkF5hjGFzFDjEotRJ4N',
  "mutation AssignCaseload($input:AssignCaseloadInput!){assignCaseload(input:$input)}",
);

export const AssignmentDesignDocument = new TypedDocumentString<AssignmentDesignQuery, AssignmentDesignQueryVariables>(
  'AssignmentDesign',
  'fLgOYDM_nD7b3LK0O6zytJ',
  "fragment AssignmentDesign on Assignment{id version title instructions state publishedAt section{id name zone course{code title}}cohorts{id name size}quota{perOccupation occupations distinctPeople distinctEmployers maxFamily maxRemote minMinutes maxMinutes vantages requiresThankYou requiresConfirmation practiceDoesNotCount}requiresPledge requiresPrimer givesDaysItself milestones{id kind count title dueLocal dueAt zone points}prompts{id text hint wordGoal}rubric{totalPoints criteria{id title description maxPoints levels{id title description points}}}asking{minutes firstChannel followUpAfterDays expiresAfterDays}thanks{withinHours medium}late{graceHours percentPerDay floorPercent}reminderLadder{offsetMinutes}}query AssignmentDesign($id:ID!){assignment(id:$id){...AssignmentDesign}}",
);

export const AssignmentOccasionsDocument = new TypedDocumentString<AssignmentOccasionsQuery, AssignmentOccasionsQueryVariables>(
  'AssignmentOccasions',
  'bGBXP5FwMadbldNRRh17LX',
  "query AssignmentOccasions($assignmentId:ID!){reminderOccasions(assignmentId:$assignmentId){id offsetMinutes nextAt lastAt planned sent dropped droppedBecause mails{none waiting inDoubt sent refused dropped}milestone{id title}}}",
);

export const AssignmentOverviewDocument = new TypedDocumentString<AssignmentOverviewQuery, AssignmentOverviewQueryVariables>(
  'AssignmentOverview',
  'ZnyrGTZAM1TUru_NxECm2a',
  "fragment AssignmentDesign on Assignment{id version title instructions state publishedAt section{id name zone course{code title}}cohorts{id name size}quota{perOccupation occupations distinctPeople distinctEmployers maxFamily maxRemote minMinutes maxMinutes vantages requiresThankYou requiresConfirmation practiceDoesNotCount}requiresPledge requiresPrimer givesDaysItself milestones{id kind count title dueLocal dueAt zone points}prompts{id text hint wordGoal}rubric{totalPoints criteria{id title description maxPoints levels{id title description points}}}asking{minutes firstChannel followUpAfterDays expiresAfterDays}thanks{withinHours medium}late{graceHours percentPerDay floorPercent}reminderLadder{offsetMinutes}}query AssignmentOverview($id:ID!){assignment(id:$id){...AssignmentDesign progress{students quotaMet submitted late asked graded released}jobTalk{cohortId name held asked}}}",
);

export const AssignmentTemplatesDocument = new TypedDocumentString<AssignmentTemplatesQuery, AssignmentTemplatesQueryVariables>(
  'AssignmentTemplates',
  'bxYCCyTdEQl3AUssTOZSOY',
  "fragment TemplateCard on AssignmentTemplate{id name description version mine perOccupation occupations steps prompts savedBy{id givenName familyName}}query AssignmentTemplates{assignmentTemplates{...TemplateCard}}",
);

export const BeginFromTemplateDocument = new TypedDocumentString<BeginFromTemplateMutation, BeginFromTemplateMutationVariables>(
  'BeginFromTemplate',
  'M5z64LYaApoxYeqEoQziWH',
  "mutation BeginFromTemplate($templateId:ID!$sectionId:ID!){beginFromTemplate(templateId:$templateId sectionId:$sectionId){id}}",
);

export const CalendarFeedDocument = new TypedDocumentString<CalendarFeedQuery, CalendarFeedQueryVariables>(
  'CalendarFeed',
  'GcDeTce1ICjbZu2jiWhAvz',
  "fragment CalendarFeedCard on CalendarFeed{path readAt}query CalendarFeed{calendarFeed{...CalendarFeedCard}}",
);

export const CallOffInterviewDocument = new TypedDocumentString<CallOffInterviewMutation, CallOffInterviewMutationVariables>(
  'CallOffInterview',
  'MvF0IZsGnSFpuZf53O5DR4',
  "mutation CallOffInterview($input:CallOffInterviewInput!){callOffInterview(input:$input)}",
);

export const CareSettingsDocument = new TypedDocumentString<CareSettingsQuery, CareSettingsQueryVariables>(
  'CareSettings',
  'wmRCeUK1vkKzg8FkkTqn7u',
  "query CareSettings{careSettings{limit days version}}",
);

export const CaseloadDocument = new TypedDocumentString<CaseloadQuery, CaseloadQueryVariables>(
  'Caseload',
  '_KDmNEHcsrYMPyYq-8gRW6',
  "query Caseload($counsellorId:ID$sectionId:ID$show:[CaseloadShown!]$silentDays:Int$query:String$after:String){caseload(counsellorId:$counsellorId sectionId:$sectionId show:$show silentDays:$silentDays query:$query first:50 after:$after){totalCount stuckCount lateCount edges{node{enrolmentId student{givenName familyName}section{id name code}lastSeenAt lastContact{on way by}nextContactOn works{assignmentId title place{enrolmentId locale counted scheduled wanted student{givenName familyName}rows{occupation slots}stuck{reason found expected}nudge{at by reason}}}nextDeadline{at zone assignmentId late}}}pageInfo{endCursor hasNextPage}}}",
);

export const CaseloadCounsellorsDocument = new TypedDocumentString<CaseloadCounsellorsQuery, CaseloadCounsellorsQueryVariables>(
  'CaseloadCounsellors',
  '5gv7SssQvmnebmQ4IURPbE',
  "query CaseloadCounsellors{counsellors{students person{id givenName familyName}}}",
);

export const CaseloadDigestDocument = new TypedDocumentString<CaseloadDigestQuery, CaseloadDigestQueryVariables>(
  'CaseloadDigest',
  'IoCwVRNhu3-KgE1oQB-__j',
  "query CaseloadDigest{caseloadDigest{on version mails{counsellor{id givenName familyName}title body facts{name value}sentAt}}}",
);

export const CaseloadSectionsDocument = new TypedDocumentString<CaseloadSectionsQuery, CaseloadSectionsQueryVariables>(
  'CaseloadSections',
  'EPe2F5jciSijurFAdXxz-3',
  "query CaseloadSections($counsellorId:ID){caseloadSections(counsellorId:$counsellorId){id name code}}",
);

export const ChangeStaffNoteDocument = new TypedDocumentString<ChangeStaffNoteMutation, ChangeStaffNoteMutationVariables>(
  'ChangeStaffNote',
  'mkjrW6ehfCSDMIA5z0UoIQ',
  "fragment StaffNoteRow on StaffNote{id way heldOn minutes words nextOn version author{id givenName familyName}}mutation ChangeStaffNote($input:ChangeStaffNoteInput!){changeStaffNote(input:$input){...StaffNoteRow}}",
);

export const ChooseOccupationDocument = new TypedDocumentString<ChooseOccupationMutation, ChooseOccupationMutationVariables>(
  'ChooseOccupation',
  'CL0Dcw-dOyYOGq0Yrnf23d',
  "mutation ChooseOccupation($input:ChooseOccupationInput!){chooseOccupation(input:$input){id version}}",
);

export const ClaimFirstDocument = new TypedDocumentString<ClaimFirstMutation, ClaimFirstMutationVariables>(
  'ClaimFirst',
  'JDzZEnkIAoA1XwZ9b518zs',
  "fragment Claim on GradingClaim{submissionId mine heldBy{id givenName familyName}heldSince heldUntil}mutation ClaimFirst($submissionIds:[ID!]!$letGo:ID){claimFirst(submissionIds:$submissionIds letGo:$letGo){...Claim}}",
);

export const ClaimSubmissionDocument = new TypedDocumentString<ClaimSubmissionMutation, ClaimSubmissionMutationVariables>(
  'ClaimSubmission',
  'v8nsW6m75AMaCphDOUtX79',
  "fragment Claim on GradingClaim{submissionId mine heldBy{id givenName familyName}heldSince heldUntil}mutation ClaimSubmission($submissionId:ID!$takeOver:Boolean!){claimSubmission(submissionId:$submissionId takeOver:$takeOver){...Claim}}",
);

export const ClientsDocument = new TypedDocumentString<ClientsQuery, ClientsQueryVariables>(
  'Clients',
  'moAacAKR5xr33xS8nt36aZ',
  "query Clients{clients{enrolmentId person{id givenName familyName}section{id name code}}}",
);

export const CohortGridDocument = new TypedDocumentString<CohortGridQuery, CohortGridQueryVariables>(
  'CohortGrid',
  'Wbr0iH4xTTUZq-4nL0qSyP',
  "query CohortGrid($assignmentId:ID!$cohortId:ID){cohortGrid(assignmentId:$assignmentId cohortId:$cohortId){milestones{id kind title dueAt zone}wanted total places{enrolmentId student{id email givenName familyName}locale cohort counted scheduled wanted rows{occupation slots}milestones{milestoneId standing dueAt extended metAt}stuck{reason since found expected}excused nudge{at by reason}reflection submittedAt ungraded lastSeenAt}}}",
);

export const CohortMembersDocument = new TypedDocumentString<CohortMembersQuery, CohortMembersQueryVariables>(
  'CohortMembers',
  'c571M9o88ETewD87vKJr1Z',
  "fragment EnrolmentRow on Enrolment{id role invitation droppedAt person{id givenName familyName email}cohort{id name}counsellor{id givenName familyName}}query CohortMembers($id:ID!){cohort(id:$id){id name version members{...EnrolmentRow}}}",
);

export const CommentBankDocument = new TypedDocumentString<CommentBankQuery, CommentBankQueryVariables>(
  'CommentBank',
  '5hXYLU8Xq3tlKDJPYVqvcG',
  "fragment BankLine on BankComment{id scope text uses version by editable}query CommentBank($sectionId:ID!){commentBank(sectionId:$sectionId){...BankLine}}",
);

export const ComparisonDocument = new TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>(
  'Comparison',
  '9w-AuB-_AOwwV7G4rXvb_5',
  "fragment ComparisonCard on Comparison{occupations{occupation{...OccupationName}interviews decision{...DecisionPoint}}cells{occupationId dimension rating words}weights{dimension weight}revision savedAt}query Comparison{comparison{...ComparisonCard}}fragment DecisionPoint on Decision{id leaning confidence reason decidedAt heard after{interviewId name}}fragment OccupationName on Occupation{id title}",
);

export const ConfirmRosterDocument = new TypedDocumentString<ConfirmRosterMutation, ConfirmRosterMutationVariables>(
  'ConfirmRoster',
  'c4rJ25iiH9tz1rx90cZF92',
  "mutation ConfirmRoster($id:ID!$dropAbsent:Boolean!$typed:String){confirmRoster(id:$id dropAbsent:$dropAbsent typed:$typed){id state appliedAt}}",
);

export const ConnectSignOnDocument = new TypedDocumentString<ConnectSignOnMutation, ConnectSignOnMutationVariables>(
  'ConnectSignOn',
  '_5qKDgUYfjPWBVuDLvehbR',
  "mutation ConnectSignOn($kind:SignOnKind!){connectSignOn(kind:$kind)}",
);

export const ContactDocument = new TypedDocumentString<ContactQuery, ContactQueryVariables>(
  'Contact',
  '3atf0kjLcZuGkboRV1iskt',
  "fragment OutreachCard on Outreach{id version channel number state said letter{state refusal toAddress}sentAt expiresOn}query Contact($id:ID!){contact(id:$id){...ContactCard erasedAt consents{scope given saidAt source channel}links{links madeAt expiresAt}nameMayBeUsed standing{standing channel dueOn}outreaches{...OutreachCard}}}fragment OccupationName on Occupation{id title}fragment ContactCard on Contact{id version name organisation position email phone source vantage family notes occupation{...OccupationName}referrer{id name}care{state askAgainOn}}",
);

export const ContactSourcesDocument = new TypedDocumentString<ContactSourcesQuery, ContactSourcesQueryVariables>(
  'ContactSources',
  'g1FpUKNPzj4zA27G2HQW6M',
  "query ContactSources{contactSources{source contacts searchedAt}}",
);

export const ContactsDocument = new TypedDocumentString<ContactsQuery, ContactsQueryVariables>(
  'Contacts',
  '_jfESQXJ4wCO6Krdc9P01-',
  "fragment OccupationName on Occupation{id title}fragment ContactCard on Contact{id version name organisation position email phone source vantage family notes occupation{...OccupationName}referrer{id name}care{state askAgainOn}}query Contacts($query:String$first:Int$after:String){contacts(query:$query first:$first after:$after){edges{node{...ContactCard}}pageInfo{endCursor hasNextPage}}}",
);

export const CopyPreviewDocument = new TypedDocumentString<CopyPreviewQuery, CopyPreviewQueryVariables>(
  'CopyPreview',
  '0UUYZfNEKggHNz0cmgHghF',
  "query CopyPreview($input:CopySectionPreviewInput!){copyPreview(input:$input){zone deadlines{assignmentId assignmentTitle milestoneId milestoneTitle dueLocal toLocal problems}}}",
);

export const CopySectionDocument = new TypedDocumentString<CopySectionMutation, CopySectionMutationVariables>(
  'CopySection',
  'pytO0T2uiB45D9nYd_kaxk',
  "mutation CopySection($input:CopySectionInput!){copySection(input:$input){sectionId assignments}}",
);

export const CopySourceDocument = new TypedDocumentString<CopySourceQuery, CopySourceQueryVariables>(
  'CopySource',
  'tYjz3ZjaXkrvzsS-N2aSY0',
  "query CopySource($id:ID!){section(id:$id){id name zone course{code title}term{id name startsOn}assignments{id title}}terms{id name startsOn endsOn}sections(first:100){edges{node{id name course{code}term{name}}}}}",
);

export const CounsellorsDocument = new TypedDocumentString<CounsellorsQuery, CounsellorsQueryVariables>(
  'Counsellors',
  'nQb47liYvQORCxCUR0rFuv',
  "query Counsellors{counsellors{students person{id givenName familyName}}}",
);

export const CountCommentDocument = new TypedDocumentString<CountCommentMutation, CountCommentMutationVariables>(
  'CountComment',
  'DEFfwbpMHDPDsclre208Mb',
  "mutation CountComment($bankCommentId:ID!){countComment(bankCommentId:$bankCommentId)}",
);

export const CreateAccessTokenDocument = new TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>(
  'CreateAccessToken',
  'CbOkj5vrDlun1a1WYG-p6U',
  "mutation CreateAccessToken($input:CreateAccessTokenInput!){createAccessToken(input:$input){token accessToken{id name createdAt lastUsedAt expiresAt}}}",
);

export const CreateAssignmentDocument = new TypedDocumentString<CreateAssignmentMutation, CreateAssignmentMutationVariables>(
  'CreateAssignment',
  '48tnM5rY6WJ2GifFsVk9on',
  "fragment AssignmentDesign on Assignment{id version title instructions state publishedAt section{id name zone course{code title}}cohorts{id name size}quota{perOccupation occupations distinctPeople distinctEmployers maxFamily maxRemote minMinutes maxMinutes vantages requiresThankYou requiresConfirmation practiceDoesNotCount}requiresPledge requiresPrimer givesDaysItself milestones{id kind count title dueLocal dueAt zone points}prompts{id text hint wordGoal}rubric{totalPoints criteria{id title description maxPoints levels{id title description points}}}asking{minutes firstChannel followUpAfterDays expiresAfterDays}thanks{withinHours medium}late{graceHours percentPerDay floorPercent}reminderLadder{offsetMinutes}}mutation CreateAssignment($input:CreateAssignmentInput!){createAssignment(input:$input){...AssignmentDesign}}",
);

export const CreateCohortDocument = new TypedDocumentString<CreateCohortMutation, CreateCohortMutationVariables>(
  'CreateCohort',
  '1a7i91q3g_U4WY3FVfLIn6',
  "mutation CreateCohort($input:CreateCohortInput!){createCohort(input:$input){id name size}}",
);

export const CreateCourseDocument = new TypedDocumentString<CreateCourseMutation, CreateCourseMutationVariables>(
  'CreateCourse',
  '_4uPeQcF2D4kFWEcaQqAbh',
  "mutation CreateCourse($input:CreateCourseInput!){createCourse(input:$input){id}}",
);

export const CreateOccupationDocument = new TypedDocumentString<CreateOccupationMutation, CreateOccupationMutationVariables>(
  'CreateOccupation',
  'TPqTuBZe2kcZ70a80dNgVZ',
  "fragment OccupationRow on Occupation{id title description code source credit version}mutation CreateOccupation($input:CreateOccupationInput!){createOccupation(input:$input){...OccupationRow}}",
);

export const CreateSectionDocument = new TypedDocumentString<CreateSectionMutation, CreateSectionMutationVariables>(
  'CreateSection',
  'R3pyoku0U2VTayaJ9sXnMx',
  "mutation CreateSection($input:CreateSectionInput!){createSection(input:$input){id}}",
);

export const CreateTenantDocument = new TypedDocumentString<CreateTenantMutation, CreateTenantMutationVariables>(
  'CreateTenant',
  '2-Fk_rUIHOlWdyeM6g1FD2',
  "mutation CreateTenant($input:CreateTenantInput!){createTenant(input:$input){id slug name}}",
);

export const CreateTermDocument = new TypedDocumentString<CreateTermMutation, CreateTermMutationVariables>(
  'CreateTerm',
  'PYE5phzSU7uvJDzWKY2l0V',
  "mutation CreateTerm($input:CreateTermInput!){createTerm(input:$input){id}}",
);

export const DecideDocument = new TypedDocumentString<DecideMutation, DecideMutationVariables>(
  'Decide',
  'V2EOcZ_IcPBdlwqf-q91Wv',
  "fragment DecisionPoint on Decision{id leaning confidence reason decidedAt heard after{interviewId name}}mutation Decide($input:DecideInput!){decide(input:$input){...DecisionPoint}}",
);

export const DecideCellDocument = new TypedDocumentString<DecideCellMutation, DecideCellMutationVariables>(
  'DecideCell',
  'b7FnqQbLs-sVS45DXSIsnA',
  "fragment Book on Gradebook{section{id name code zone}totalBy weights{assignmentId weight}regradeDays version columns{id assignmentId milestoneId kind assignmentTitle title possible dueAt named}rows{enrolmentId student{id givenName familyName email}cohort cells{columnId submissionId state points before possible lateDays keptPercent decided}total{earned possible percent}}}mutation DecideCell($input:DecideCellInput!){decideCell(input:$input){...Book}}",
);

export const DecisionsDocument = new TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>(
  'Decisions',
  'BoQd_oN857oAoP9XwA0lpM',
  "fragment DecisionPoint on Decision{id leaning confidence reason decidedAt heard after{interviewId name}}query Decisions($occupationId:ID!){decisions(occupationId:$occupationId){...DecisionPoint}}",
);

export const DesignerSectionDocument = new TypedDocumentString<DesignerSectionQuery, DesignerSectionQueryVariables>(
  'DesignerSection',
  'XeI5S9Ax3gNNyBA4v5EVc6',
  "query DesignerSection($id:ID!){reminderSettings{offsetsMinutes}section(id:$id){id name zone course{code title}term{startsOn endsOn}cohorts{id name size}}}",
);

export const DiscardRosterDocument = new TypedDocumentString<DiscardRosterMutation, DiscardRosterMutationVariables>(
  'DiscardRoster',
  'S8OmS7LJMZVeMg5lqX4IAc',
  "mutation DiscardRoster($id:ID!){discardRoster(id:$id){id state}}",
);

export const DisconnectSignOnDocument = new TypedDocumentString<DisconnectSignOnMutation, DisconnectSignOnMutationVariables>(
  'DisconnectSignOn',
  '2PK-K2huzuziZBeb4-HNG-',
  "mutation DisconnectSignOn($id:ID!){disconnectSignOn(id:$id)}",
);

export const DriftDocument = new TypedDocumentString<DriftQuery, DriftQueryVariables>(
  'Drift',
  'cuVq7jcc1o7k1VMC63BX1B',
  "query Drift($counsellorId:ID){drift(counsellorId:$counsellorId){kind name held asked drifting}}",
);

export const DropChoiceDocument = new TypedDocumentString<DropChoiceMutation, DropChoiceMutationVariables>(
  'DropChoice',
  'NE3JEnEIqehvGC-xacv6ny',
  "mutation DropChoice($id:ID!){dropChoice(id:$id)}",
);

export const DropEnrolmentDocument = new TypedDocumentString<DropEnrolmentMutation, DropEnrolmentMutationVariables>(
  'DropEnrolment',
  '_WjLHlp2C8531-IWYolldg',
  "mutation DropEnrolment($enrolmentId:ID!){dropEnrolment(enrolmentId:$enrolmentId){id droppedAt}}",
);

export const EndExcusesDocument = new TypedDocumentString<EndExcusesMutation, EndExcusesMutationVariables>(
  'EndExcuses',
  'K4dCvFztyyQ9RvKVMbEwQH',
  "mutation EndExcuses($input:EndExcusesInput!){endExcuses(input:$input)}",
);

export const EraseMeDocument = new TypedDocumentString<EraseMeMutation, EraseMeMutationVariables>(
  'EraseMe',
  '9A43qKDflKHFPD8QXmHYA6',
  "mutation EraseMe($token:String!){eraseMe(token:$token)}",
);

export const ExcuseStudentsDocument = new TypedDocumentString<ExcuseStudentsMutation, ExcuseStudentsMutationVariables>(
  'ExcuseStudents',
  '_6iaWniDZTN2sHX-rRxrXt',
  "mutation ExcuseStudents($input:ExcuseStudentsInput!){excuseStudents(input:$input)}",
);

export const ExcusesDocument = new TypedDocumentString<ExcusesQuery, ExcusesQueryVariables>(
  'Excuses',
  'VdmPKgoRSf3AVVgqS9jc3X',
  "query Excuses($assignmentId:ID!){excuses(assignmentId:$assignmentId){id enrolmentId milestoneId reason excusedBy excusedAt}}",
);

export const ExtensionGrantsDocument = new TypedDocumentString<ExtensionGrantsQuery, ExtensionGrantsQueryVariables>(
  'ExtensionGrants',
  'KCnN03dywyTyyjfg8QSirx',
  "fragment ExtensionGrantLine on ExtensionGrant{id assignmentId days dueLocal reason grantedAt undoneAt studentCount grantedBy{id givenName familyName}milestones{id title}students{id givenName familyName}}query ExtensionGrants($assignmentId:ID!){extensionGrants(assignmentId:$assignmentId){...ExtensionGrantLine}}",
);

export const ExtensionPreviewDocument = new TypedDocumentString<ExtensionPreviewQuery, ExtensionPreviewQueryVariables>(
  'ExtensionPreview',
  'KwJ1nxwVCP1EBVRH7klEzq',
  "query ExtensionPreview($input:PreviewExtensionInput!){extensionPreview(input:$input){planned{enrolmentId person{id givenName familyName}milestoneId milestoneTitle zone dueAt toAt noGain}problems{line text problem}}}",
);

export const ExtensionRequestsDocument = new TypedDocumentString<ExtensionRequestsQuery, ExtensionRequestsQueryVariables>(
  'ExtensionRequests',
  '1KcxKCXFZslywf3skmULLZ',
  "query ExtensionRequests($assignmentId:ID!){extensionRequests(assignmentId:$assignmentId){id days reason milestoneTitle dueAt zone student{id givenName familyName}}}",
);

export const ExtensionStudentsDocument = new TypedDocumentString<ExtensionStudentsQuery, ExtensionStudentsQueryVariables>(
  'ExtensionStudents',
  'WPL-2C42J3W9p-fD8mkbW5',
  "query ExtensionStudents($sectionId:ID!$after:String){section(id:$sectionId){id enrolments(first:100 after:$after role:STUDENT){edges{node{id droppedAt cohort{id}person{id givenName familyName email}}}pageInfo{endCursor hasNextPage}}}}",
);

export const FieldNotesDocument = new TypedDocumentString<FieldNotesQuery, FieldNotesQueryVariables>(
  'FieldNotes',
  '82-_MFr8zd0Ob7-TnXA3no',
  "fragment FieldNoteLine on FieldNote{measure currency period answered spread{low middle high}tally{word count}}query FieldNotes($assignmentId:ID!){fieldNotes(assignmentId:$assignmentId){title voicesAtLeast occupations{occupation{id title}interviews notes{...FieldNoteLine}cohorts{cohort{id name}interviews notes{...FieldNoteLine}}}}}",
);

export const FieldNotesSettingsDocument = new TypedDocumentString<FieldNotesSettingsQuery, FieldNotesSettingsQueryVariables>(
  'FieldNotesSettings',
  'EJylWi7OMVhnX5-LMm1orF',
  "query FieldNotesSettings{fieldNotesSettings{voicesAtLeast version}}",
);

export const FinishStepDocument = new TypedDocumentString<FinishStepMutation, FinishStepMutationVariables>(
  'FinishStep',
  '_VMCq5cuUMUph_9D0pHdH5',
  "fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}mutation FinishStep($id:ID!$version:Int!$done:Boolean!){finishStep(id:$id version:$version done:$done){...StepCard}}",
);

export const FlagSubmissionDocument = new TypedDocumentString<FlagSubmissionMutation, FlagSubmissionMutationVariables>(
  'FlagSubmission',
  'Vzs_8pkEsmyl_Kk2km0Uor',
  "mutation FlagSubmission($submissionId:ID!$on:Boolean!){flagSubmission(submissionId:$submissionId on:$on)}",
);

export const FollowUpsDocument = new TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>(
  'FollowUps',
  '2aDFWozQioaLdT_poShb1I',
  "query FollowUps{followUps{enrolmentId student{id givenName familyName}section{id name code}assignmentId nextOn due way words}}",
);

export const FreeCellDocument = new TypedDocumentString<FreeCellMutation, FreeCellMutationVariables>(
  'FreeCell',
  'D_GP5VxjmhnWIGtd92mvAv',
  "fragment Book on Gradebook{section{id name code zone}totalBy weights{assignmentId weight}regradeDays version columns{id assignmentId milestoneId kind assignmentTitle title possible dueAt named}rows{enrolmentId student{id givenName familyName email}cohort cells{columnId submissionId state points before possible lateDays keptPercent decided}total{earned possible percent}}}mutation FreeCell($input:CellInput!){freeCell(input:$input){...Book}}",
);

export const FunnelDocument = new TypedDocumentString<FunnelQuery, FunnelQueryVariables>(
  'Funnel',
  'zqxN9FtU0Q1ego8Yn8wl59',
  "query Funnel($assignmentId:ID!$cohortId:ID){funnel(assignmentId:$assignmentId cohortId:$cohortId){cohorts{id name}students weeks{endsOn counts{stage count}}depths{depth people interviewed}}}",
);

export const GiveVerdictDocument = new TypedDocumentString<GiveVerdictMutation, GiveVerdictMutationVariables>(
  'GiveVerdict',
  'ZjaTLWVgdEAB5gNHLbfi9X',
  "mutation GiveVerdict($input:GiveVerdictInput!){giveVerdict(input:$input){id}}",
);

export const GradebookDocument = new TypedDocumentString<GradebookQuery, GradebookQueryVariables>(
  'Gradebook',
  'rApd8s8Mw7VxsfDPA4yNNp',
  "fragment Book on Gradebook{section{id name code zone}totalBy weights{assignmentId weight}regradeDays version columns{id assignmentId milestoneId kind assignmentTitle title possible dueAt named}rows{enrolmentId student{id givenName familyName email}cohort cells{columnId submissionId state points before possible lateDays keptPercent decided}total{earned possible percent}}}query Gradebook($sectionId:ID!){gradebook(sectionId:$sectionId){...Book}}",
);

export const GradedAssignmentDocument = new TypedDocumentString<GradedAssignmentQuery, GradedAssignmentQueryVariables>(
  'GradedAssignment',
  'yM9gG6m-QcBsMYpRdvAja-',
  "query GradedAssignment($id:ID!){assignment(id:$id){id title section{id name zone course{code}}rubric{totalPoints}progress{students submitted returned graded released}}}",
);

export const GradingAssignmentsDocument = new TypedDocumentString<GradingAssignmentsQuery, GradingAssignmentsQueryVariables>(
  'GradingAssignments',
  'WTzVXd1dsEV3RxfQ2VRLRq',
  "query GradingAssignments{assignments{id title state section{id name course{code}}milestones{id kind dueAt zone}progress{students submitted returned graded released}}}",
);

export const GradingClaimsDocument = new TypedDocumentString<GradingClaimsQuery, GradingClaimsQueryVariables>(
  'GradingClaims',
  'p4gFAf0EX5dHuKAfzdVTbS',
  "fragment Claim on GradingClaim{submissionId mine heldBy{id givenName familyName}heldSince heldUntil}query GradingClaims($assignmentId:ID){gradingClaims(assignmentId:$assignmentId){...Claim}}",
);

export const GradingQueueDocument = new TypedDocumentString<GradingQueueQuery, GradingQueueQueryVariables>(
  'GradingQueue',
  'W0u2xMV1wyXPdCdG15J2V_',
  "query GradingQueue($assignmentId:ID$filter:QueueFilter!$order:QueueOrder$first:Int!$after:String){gradingQueue(assignmentId:$assignmentId filter:$filter order:$order first:$first after:$after){totalCount ungradedCount readyCount edges{cursor node{submissionId assignmentId enrolmentId student{id email givenName familyName}pseudonym markerId cohort number submittedAt words late dueAt flagged revision quotaCounted quotaWanted grade{id state version points scores{criterionId levelId points comment}}}}pageInfo{endCursor hasNextPage}}}",
);

export const GradingSheetDocument = new TypedDocumentString<GradingSheetQuery, GradingSheetQueryVariables>(
  'GradingSheet',
  'Xd9IC3FGPUjzU-sFyaqzjd',
  "fragment GivenGrade on Grade{id regrades{id asks{criterionId text}askedAt state words answeredAt answeredBy}state version feedback points maxPoints updatedAt releasedAt gradedBy{id givenName familyName}scores{criterionId levelId points comment}remarks{id promptId start end quote text}}fragment Revision on RevisionRequest{submissionId asks{promptId text}note dueAt askedAt askedBy}query GradingSheet($submissionId:ID!){gradingSheet(submissionId:$submissionId){position total previousId nextId nextUngradedId enrolmentId pseudonym student{id givenName familyName email}assignment{id title section{id zone}}evidence{interviewId tier}grid{counted wanted met rows{counted wanted occupation{id title}slots{position state interview{id startsAt contact{name}}}}}rubric{id version totalPoints criteria{id title description maxPoints levels{id title description points}}}revisionAsked{...Revision}revisionAnswered{...Revision}grade{...GivenGrade}submission{id number hash submittedAt late lateDays keptPercent answers{promptId prompt text formatted words}interviews{id contact occupation vantage mode startsAt actualMinutes notes withheld thanked counts notCounted{reason found wanted}}}earlier{id number submittedAt answers{promptId text}}}}",
);

export const GrantExtensionDocument = new TypedDocumentString<GrantExtensionMutation, GrantExtensionMutationVariables>(
  'GrantExtension',
  'wJl9Ju4xWUmp5lZY09dVHw',
  "fragment ExtensionGrantLine on ExtensionGrant{id assignmentId days dueLocal reason grantedAt undoneAt studentCount grantedBy{id givenName familyName}milestones{id title}students{id givenName familyName}}mutation GrantExtension($input:GrantExtensionInput!){grantExtension(input:$input){...ExtensionGrantLine}}",
);

export const HelpNeededDocument = new TypedDocumentString<HelpNeededQuery, HelpNeededQueryVariables>(
  'HelpNeeded',
  'T7OJZ5GXAkKMm66CGWmFl1',
  "query HelpNeeded{helpNeeded{assignmentId stuck late longest{enrolmentId wanted student{id givenName familyName}stuck{reason since found expected}}}}",
);

export const HideNamesDocument = new TypedDocumentString<HideNamesMutation, HideNamesMutationVariables>(
  'HideNames',
  'UHaRuXn-Yge0iD-DGaoB1o',
  "fragment MarkingDesk on Marking{assignmentId title anonymous revealedAt revealedBy revealReason begun allReleased students unallocated cohorts counsellors markers{person{id givenName familyName}students waiting done}lastChange{id way changedAt changedBy}}mutation HideNames($assignmentId:ID!){hideNames(assignmentId:$assignmentId){...MarkingDesk}}",
);

export const InsightAssignmentsDocument = new TypedDocumentString<InsightAssignmentsQuery, InsightAssignmentsQueryVariables>(
  'InsightAssignments',
  'VCD_pXKBwmsjKoJ6thvZ0Q',
  "query InsightAssignments{assignments{id title state section{id name course{code}}}}",
);

export const InstitutionsDocument = new TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>(
  'Institutions',
  'B5EZLDYIR_F_DTLEGoP6zb',
  "query Institutions{tenants{id slug name programme zone locale accent}}",
);

export const InterviewDocument = new TypedDocumentString<InterviewQuery, InterviewQueryVariables>(
  'Interview',
  'ub1BPUzdp6IPjmtOXsA9X8',
  "fragment InterviewSheet on Interview{...InterviewCard place invite notes withheld version contact{email}confirmation{state askedAt answeredAt tookPlace heldOn minutes askedForJob}}query Interview($id:ID!){interview(id:$id){...InterviewSheet}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}",
);

export const InterviewCalendarDocument = new TypedDocumentString<InterviewCalendarQuery, InterviewCalendarQueryVariables>(
  'InterviewCalendar',
  'v4Xop5gTpxOgJGK2jJK6iZ',
  "query InterviewCalendar($id:ID!){interviewCalendar(id:$id){fileName content}}",
);

export const InterviewConductDocument = new TypedDocumentString<InterviewConductQuery, InterviewConductQueryVariables>(
  'InterviewConduct',
  'iEky7kJMkbnk3cMynQSCdo',
  "query InterviewConduct($interviewId:ID!){interviewConduct(interviewId:$interviewId){interviewId conductedBy staff{id givenName familyName}}}",
);

export const InterviewLogDocument = new TypedDocumentString<InterviewLogQuery, InterviewLogQueryVariables>(
  'InterviewLog',
  '2BCV9Yo_wzAWoRvtwhwS2R',
  "fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}fragment LogAnswer on InterviewAnswer{id editedAt editId questionId question topic answerType text topics position starred asked volunteered elsewhere value{withOthersPercent skills environment chooseAgain related pay{low high currency period place}hours{perWeek shifts}outlook{direction why}training{path months credentials}}}fragment LogSheet on InterviewLog{interview{...InterviewCard notes writtenUp version contact{organisation position phone}}answers{...LogAnswer}sources{id editedAt editId text}discoveries{id editedAt editId title note planned occupation{...OccupationName}}referrals{id contact{id name phone}}closing{startedAt endedAt thanked askedWhoElse askedForCard cardPhotoId hasCardPhoto mayComeBack comeBackBy jobTalk askedForJob editedAt clockEditedAt}toAsk{id text answerType starred topic researchTopic}}query InterviewLog($interviewId:ID!){interviewLog(interviewId:$interviewId){...LogSheet}}",
);

export const IntervieweeLinkSettingsDocument = new TypedDocumentString<IntervieweeLinkSettingsQuery, IntervieweeLinkSettingsQueryVariables>(
  'IntervieweeLinkSettings',
  'F9syEjZgRfHIpiA1eE_Sj-',
  "query IntervieweeLinkSettings{intervieweeLinkSettings{days version}}",
);

export const IntervieweePageDocument = new TypedDocumentString<IntervieweePageQuery, IntervieweePageQueryVariables>(
  'IntervieweePage',
  'XgQVMvBU4dcoiwBZ6wjk27',
  "fragment OwnPage on IntervieweePage{institution{slug name accent locale}studentGivenName name organisation position email phone since expiresAt stopped handedOver others consents{scope given saidAt source}meetings{id occupation mode heldOn minutes confirmation{state answeredAt tookPlace heldOn minutes askedForJob}}}query IntervieweePage($token:String!){intervieweePage(token:$token){...OwnPage}}",
);

export const KeepCommentDocument = new TypedDocumentString<KeepCommentMutation, KeepCommentMutationVariables>(
  'KeepComment',
  'XOWoveaQxFeyjp_ZbE1DOx',
  "fragment BankLine on BankComment{id scope text uses version by editable}mutation KeepComment($input:KeepCommentInput!){keepComment(input:$input){...BankLine}}",
);

export const KeepLogDocument = new TypedDocumentString<KeepLogMutation, KeepLogMutationVariables>(
  'KeepLog',
  'GlUthG3L5q3trT2G09KsBq',
  "fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}fragment LogAnswer on InterviewAnswer{id editedAt editId questionId question topic answerType text topics position starred asked volunteered elsewhere value{withOthersPercent skills environment chooseAgain related pay{low high currency period place}hours{perWeek shifts}outlook{direction why}training{path months credentials}}}fragment LogSheet on InterviewLog{interview{...InterviewCard notes writtenUp version contact{organisation position phone}}answers{...LogAnswer}sources{id editedAt editId text}discoveries{id editedAt editId title note planned occupation{...OccupationName}}referrals{id contact{id name phone}}closing{startedAt endedAt thanked askedWhoElse askedForCard cardPhotoId hasCardPhoto mayComeBack comeBackBy jobTalk askedForJob editedAt clockEditedAt}toAsk{id text answerType starred topic researchTopic}}mutation KeepLog($input:KeepLogInput!){keepLog(input:$input){...LogSheet}}",
);

export const KnownContactsDocument = new TypedDocumentString<KnownContactsQuery, KnownContactsQueryVariables>(
  'KnownContacts',
  'tjPVpHYdYSRqGZtmKN0Lda',
  "query KnownContacts($name:String!$organisation:String$email:String$phone:String$exceptId:ID){knownContacts(name:$name organisation:$organisation email:$email phone:$phone exceptId:$exceptId){reasons contact{id name}}}",
);

export const LastTimeDocument = new TypedDocumentString<LastTimeQuery, LastTimeQueryVariables>(
  'LastTime',
  'NYmG2Tw84BJZNiySbrkczy',
  "query LastTime($id:ID!){interview(id:$id){id afterwards{lastTime{interviewId contactName nextTime}}}}",
);

export const LetGoOfSubmissionDocument = new TypedDocumentString<LetGoOfSubmissionMutation, LetGoOfSubmissionMutationVariables>(
  'LetGoOfSubmission',
  'PSrY01cIJKkjVvcc2ThvBh',
  "mutation LetGoOfSubmission($submissionId:ID!){letGoOfSubmission(submissionId:$submissionId)}",
);

export const LinkCardDocument = new TypedDocumentString<LinkCardQuery, LinkCardQueryVariables>(
  'LinkCard',
  'CV3eYQnHac-i6STdq6s8vR',
  "query LinkCard($token:String!){linkCard(token:$token){purpose email givenName expiresAt signOnOnly tenant{slug name accent locale}}}",
);

export const LogInterviewDocument = new TypedDocumentString<LogInterviewMutation, LogInterviewMutationVariables>(
  'LogInterview',
  'q5JE2NtiMsXkm8lIiP7a2S',
  "fragment InterviewSheet on Interview{...InterviewCard place invite notes withheld version contact{email}confirmation{state askedAt answeredAt tookPlace heldOn minutes askedForJob}}mutation LogInterview($input:LogInterviewInput!){logInterview(input:$input){...InterviewSheet}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}",
);

export const LogOutreachDocument = new TypedDocumentString<LogOutreachMutation, LogOutreachMutationVariables>(
  'LogOutreach',
  'ZVnyioiChmkVdARFjoxXgD',
  "mutation LogOutreach($input:LogOutreachInput!){logOutreach(input:$input){id version}}",
);

export const MailDeskDocument = new TypedDocumentString<MailDeskQuery, MailDeskQueryVariables>(
  'MailDesk',
  'VWhw1BUu_A9Czr04a4wOP4',
  "query MailDesk{mailDesk{waiting late lateSince retrying inDoubt sent dropped refused nextReminderAt remindersLate failures{id person{id givenName familyName email}category at answer canRetry}}}",
);

export const MailForConfirmationDocument = new TypedDocumentString<MailForConfirmationMutation, MailForConfirmationMutationVariables>(
  'MailForConfirmation',
  'NwUbVloxC3fjIPXRutIqot',
  "mutation MailForConfirmation($input:MailForConfirmationInput!){mailForConfirmation(input:$input){state askedAt}}",
);

export const MailWishesDocument = new TypedDocumentString<MailWishesQuery, MailWishesQueryVariables>(
  'MailWishes',
  'kD-8YeuDkisCfMdjzZ0FZZ',
  "fragment MailWishesCard on MailWishes{address refusedAt categories{category cadence}quiet{from until}}query MailWishes{mailWishes{...MailWishesCard}}",
);

export const MakeCalendarFeedDocument = new TypedDocumentString<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables>(
  'MakeCalendarFeed',
  '_Kk0_v49qUlseHgTMJTXrv',
  "fragment CalendarFeedCard on CalendarFeed{path readAt}mutation MakeCalendarFeed{makeCalendarFeed{...CalendarFeedCard}}",
);

export const MarkNotificationsReadDocument = new TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>(
  'MarkNotificationsRead',
  'QfVt1_n68RwlsS4uWAp2lU',
  "mutation MarkNotificationsRead($ids:[ID!]){markNotificationsRead(ids:$ids)}",
);

export const MarkSourceSearchedDocument = new TypedDocumentString<MarkSourceSearchedMutation, MarkSourceSearchedMutationVariables>(
  'MarkSourceSearched',
  '2MQRkkNTK5hX1C1UYx88Z8',
  "mutation MarkSourceSearched($source:ContactSource!$nobodyThere:Boolean!){markSourceSearched(source:$source nobodyThere:$nobodyThere){source contacts searchedAt}}",
);

export const MarkingDocument = new TypedDocumentString<MarkingQuery, MarkingQueryVariables>(
  'Marking',
  '1N4dYfBLTez4cJFx4RzDDq',
  "fragment MarkingDesk on Marking{assignmentId title anonymous revealedAt revealedBy revealReason begun allReleased students unallocated cohorts counsellors markers{person{id givenName familyName}students waiting done}lastChange{id way changedAt changedBy}}query Marking($assignmentId:ID!){marking(assignmentId:$assignmentId){...MarkingDesk}}",
);

export const MergeContactsDocument = new TypedDocumentString<MergeContactsMutation, MergeContactsMutationVariables>(
  'MergeContacts',
  '1EV5l5y-THfOG-s1ZIXOW0',
  "mutation MergeContacts($keptId:ID!$otherId:ID!){mergeContacts(keptId:$keptId otherId:$otherId){id}}",
);

export const MovePreviewDocument = new TypedDocumentString<MovePreviewQuery, MovePreviewQueryVariables>(
  'MovePreview',
  'nqVkY00oYq6DlQVhPF494C',
  "query MovePreview($input:MoveStudentsInput!){movePreview(input:$input){leaves fates{assignmentId title fate intoTitle students interviews handedIn}standingTime extended}}",
);

export const MoveStepDocument = new TypedDocumentString<MoveStepMutation, MoveStepMutationVariables>(
  'MoveStep',
  'vaCdz6A2nZcioYvydO26fI',
  "fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}mutation MoveStep($id:ID!$version:Int!$dueOn:Date!){moveStep(id:$id version:$version dueOn:$dueOn){...StepCard}}",
);

export const MoveStudentsDocument = new TypedDocumentString<MoveStudentsMutation, MoveStudentsMutationVariables>(
  'MoveStudents',
  '-FSkLSGaz17Tfxhep0hkSu',
  "mutation MoveStudents($input:MoveStudentsInput!){moveStudents(input:$input){id}}",
);

export const MySignOnsDocument = new TypedDocumentString<MySignOnsQuery, MySignOnsQueryVariables>(
  'MySignOns',
  'Qg24jhlL5r_tbJp2vOhf96',
  "query MySignOns{mySignOns{id label connectedAt lastUsedAt}}",
);

export const NewIntervieweeLinkDocument = new TypedDocumentString<NewIntervieweeLinkMutation, NewIntervieweeLinkMutationVariables>(
  'NewIntervieweeLink',
  'CqUdSvXc3ogXh_RzTMpE9Y',
  "mutation NewIntervieweeLink($contactId:ID!){newIntervieweeLink(contactId:$contactId){path expiresAt}}",
);

export const NoteConductDocument = new TypedDocumentString<NoteConductMutation, NoteConductMutationVariables>(
  'NoteConduct',
  'BXhniM5HM-fwfIw1H5AFSO',
  "mutation NoteConduct($input:NoteConductInput!){noteConduct(input:$input){interviewId conductedBy staff{id givenName familyName}}}",
);

export const NotificationsDocument = new TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>(
  'Notifications',
  'qCUTAZi9M-oiQjun6yxIJT',
  "query Notifications($first:Int!$after:String$unreadOnly:Boolean!){notifications(first:$first after:$after unreadOnly:$unreadOnly){edges{node{id kind title body path createdAt readAt}}pageInfo{endCursor hasNextPage}}}",
);

export const NudgeStudentsDocument = new TypedDocumentString<NudgeStudentsMutation, NudgeStudentsMutationVariables>(
  'NudgeStudents',
  'dzDFxSdQQklzZ2b2o8R64c',
  "mutation NudgeStudents($input:NudgeStudentsInput!){nudgeStudents(input:$input){nudged already}}",
);

export const OccasionRemindersDocument = new TypedDocumentString<OccasionRemindersQuery, OccasionRemindersQueryVariables>(
  'OccasionReminders',
  '13tBZRLxrjWqFx2_0ADHlW',
  "query OccasionReminders($assignmentId:ID!$milestoneId:ID!$offsetMinutes:Int!$after:String){reminders(assignmentId:$assignmentId milestoneId:$milestoneId offsetMinutes:$offsetMinutes first:100 after:$after){edges{node{id state sendAt droppedBecause mail mailNote person{id givenName familyName}}}pageInfo{endCursor hasNextPage}}}",
);

export const OccupationCatalogueDocument = new TypedDocumentString<OccupationCatalogueQuery, OccupationCatalogueQueryVariables>(
  'OccupationCatalogue',
  'biiYfn2acWs7cMGYujib0e',
  "fragment OccupationRow on Occupation{id title description code source credit version}query OccupationCatalogue($query:String!$source:String){occupations(query:$query first:100 source:$source){...OccupationRow}}",
);

export const OccupationsDocument = new TypedDocumentString<OccupationsQuery, OccupationsQueryVariables>(
  'Occupations',
  '-sCABuzJBJRyA0Stk2XGJN',
  "query Occupations($query:String!){occupations(query:$query first:12){id title description code credit}}",
);

export const OccupationsCalledDocument = new TypedDocumentString<OccupationsCalledQuery, OccupationsCalledQueryVariables>(
  'OccupationsCalled',
  'GZDCB_Y9-zB71sYQSSwQmL',
  "query OccupationsCalled($query:String!){occupations(query:$query first:4){id title}}",
);

export const OpenRegradesDocument = new TypedDocumentString<OpenRegradesQuery, OpenRegradesQueryVariables>(
  'OpenRegrades',
  'adh2L_iJ1Hhc1zG4W6n6yV',
  "query OpenRegrades{openRegrades{id submissionId assignmentId assignmentTitle studentName criteria askedAt}}",
);

export const OutcomeDeskDocument = new TypedDocumentString<OutcomeDeskQuery, OutcomeDeskQueryVariables>(
  'OutcomeDesk',
  'JwmZVUzqKo7n0dzHccg--y',
  "fragment OutcomeCard on Outcome{id kind subject greeting body createdAt leavesAt sentAt withdrawnAt recipients{contactId name heldBackBy}}query OutcomeDesk{outcomeRecipients{contactId name metAt heldBack}outcomes{...OutcomeCard}}",
);

export const OutreachDueDocument = new TypedDocumentString<OutreachDueQuery, OutreachDueQueryVariables>(
  'OutreachDue',
  'T04Ie5NcbCgQBGF1jjkcdN',
  "query OutreachDue($on:Date!){outreachDue(on:$on){contact{id name organisation}outreach{id}standing{standing channel dueOn}}}",
);

export const OwedDocument = new TypedDocumentString<OwedQuery, OwedQueryVariables>(
  'Owed',
  '0KUOgwn36g-Y3D7hQgwz9-',
  "query Owed{owed{thankYous{interviewId contactName heldAt dueAt drafted}loops{contactId contactName interviewId referrerId referrerName}steps{id version what dueOn doneAt interviewId contactName}}}",
);

export const OwnResultsDocument = new TypedDocumentString<OwnResultsQuery, OwnResultsQueryVariables>(
  'OwnResults',
  'dlHTq3-881c6dkDQ0MtFv8',
  "fragment Book on Gradebook{section{id name code zone}totalBy weights{assignmentId weight}regradeDays version columns{id assignmentId milestoneId kind assignmentTitle title possible dueAt named}rows{enrolmentId student{id givenName familyName email}cohort cells{columnId submissionId state points before possible lateDays keptPercent decided}total{earned possible percent}}}query OwnResults{ownResults{...Book}}",
);

export const PastRostersDocument = new TypedDocumentString<PastRostersQuery, PastRostersQueryVariables>(
  'PastRosters',
  'Vmdl6DVu-PW5buTdS1P2g9',
  "query PastRosters($sectionId:ID!){pastRosters(sectionId:$sectionId){id fileName state by appliedAt undoneAt undoableUntil dropped counts{new changed}}}",
);

export const PastWorkDocument = new TypedDocumentString<PastWorkQuery, PastWorkQueryVariables>(
  'PastWork',
  'kPatDQdPDoDJQb0xgdPcbs',
  "query PastWork{pastWork{enrolmentId assignment{id title section{id name course{code}}}interviews{id startsAt contact{name}}reflection{state}}}",
);

export const PictureThankYouDocument = new TypedDocumentString<PictureThankYouMutation, PictureThankYouMutationVariables>(
  'PictureThankYou',
  '2O_yyLr_s94q9k8uW7h-s1',
  "fragment ThankYouSheet on ThankYou{interviewId dueAt medium thankedAt method evidence otherMedium subject body revision savedAt sentAt photoId reachable}fragment LoopCard on ReferralLoop{contactId contactName interviewId referrerId referrerName reachable closedAt}fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}fragment EvaluationSheet on SelfEvaluation{interviewId levels{aspect level}words nextTime revision savedAt}fragment AfterwardsSheet on Afterwards{thankYou{...ThankYouSheet}loop{...LoopCard}steps{...StepCard}evaluation{...EvaluationSheet}told}mutation PictureThankYou($interviewId:ID!$photoId:ID){pictureThankYou(interviewId:$interviewId photoId:$photoId){...AfterwardsSheet}}",
);

export const PlanDiscoveryDocument = new TypedDocumentString<PlanDiscoveryMutation, PlanDiscoveryMutationVariables>(
  'PlanDiscovery',
  'T1uZq1la9HJ5ZtW8LrWmhb',
  "mutation PlanDiscovery($input:PlanDiscoveryInput!){planDiscovery(input:$input){id occupation{title}}}",
);

export const PlanStepDocument = new TypedDocumentString<PlanStepMutation, PlanStepMutationVariables>(
  'PlanStep',
  'rWvvJC3-x4OZytnzzWYUa6',
  "fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}mutation PlanStep($input:PlanStepInput!){planStep(input:$input){...StepCard}}",
);

export const PledgeToSignDocument = new TypedDocumentString<PledgeToSignQuery, PledgeToSignQueryVariables>(
  'PledgeToSign',
  'lRojDdjHzjmsO03moFY8XM',
  "fragment PledgeSheet on PledgeToSign{assignmentId title language text signed{text signedName signedAt}}query PledgeToSign($assignmentId:ID!){pledge(assignmentId:$assignmentId){...PledgeSheet}}",
);

export const PortfolioDocument = new TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>(
  'Portfolio',
  'pQQ0h-OqCEPF8ybmz6kd72',
  "query Portfolio{portfolio{language title name institution takenOn note sections{part title groups{table title entries{heading facts{label value}texts{label value}}}}}}",
);

export const PreparationDocument = new TypedDocumentString<PreparationQuery, PreparationQueryVariables>(
  'Preparation',
  'qZF_TppzrQ3NnhuKkHZMVr',
  "fragment PreparationSteps on Preparation{interviewId steps{item done}}query Preparation($interviewId:ID!){preparation(interviewId:$interviewId){...PreparationSteps}}",
);

export const PreviewAssignmentChangeDocument = new TypedDocumentString<PreviewAssignmentChangeQuery, PreviewAssignmentChangeQueryVariables>(
  'PreviewAssignmentChange',
  'XxXvpFVpmRyEmieIeZpeI-',
  "query PreviewAssignmentChange($input:UpdateAssignmentInput!){previewAssignmentChange(input:$input){effect step fromLocal toLocal many students{id givenName familyName}}}",
);

export const PrimerDocument = new TypedDocumentString<PrimerQuery, PrimerQueryVariables>(
  'Primer',
  'dsMzIyHur302MHbpZQgJQ-',
  "fragment PrimerCard on Primer{language number lessons{key title text read}questions{key text options}passMark passed{number passedAt}latestTry{number answers{key question options chosen right why}rightAnswers passed takenAt}newerSince}query Primer($newest:Boolean!){primer(newest:$newest){...PrimerCard}}",
);

export const PrimerDeskDocument = new TypedDocumentString<PrimerDeskQuery, PrimerDeskQueryVariables>(
  'PrimerDesk',
  'tF16nh0vrbvUq8hxWTDR_d',
  "fragment PrimerEditionText on PrimerEdition{language lessons{key title text}questions{key text options right why}pledge}fragment PrimerDeskCard on PrimerDesk{editions{...PrimerEditionText}starter{...PrimerEditionText}revision savedAt savedBy changed number starterPassed versions{number publishedAt publishedBy passed}}query PrimerDesk{primerDesk{...PrimerDeskCard}}",
);

export const PrimerVersionDocument = new TypedDocumentString<PrimerVersionQuery, PrimerVersionQueryVariables>(
  'PrimerVersion',
  '26ppRvHMAQBKXDAqpiDqIn',
  "fragment PrimerEditionText on PrimerEdition{language lessons{key title text}questions{key text options right why}pledge}query PrimerVersion($number:Int!){primerVersion(number:$number){...PrimerEditionText}}",
);

export const PublishAssignmentDocument = new TypedDocumentString<PublishAssignmentMutation, PublishAssignmentMutationVariables>(
  'PublishAssignment',
  'fQXFkasu5P8bipTgNuIhEX',
  "fragment AssignmentDesign on Assignment{id version title instructions state publishedAt section{id name zone course{code title}}cohorts{id name size}quota{perOccupation occupations distinctPeople distinctEmployers maxFamily maxRemote minMinutes maxMinutes vantages requiresThankYou requiresConfirmation practiceDoesNotCount}requiresPledge requiresPrimer givesDaysItself milestones{id kind count title dueLocal dueAt zone points}prompts{id text hint wordGoal}rubric{totalPoints criteria{id title description maxPoints levels{id title description points}}}asking{minutes firstChannel followUpAfterDays expiresAfterDays}thanks{withinHours medium}late{graceHours percentPerDay floorPercent}reminderLadder{offsetMinutes}}mutation PublishAssignment($id:ID!$version:Int!){publishAssignment(id:$id version:$version){...AssignmentDesign}}",
);

export const PublishPrimerDocument = new TypedDocumentString<PublishPrimerMutation, PublishPrimerMutationVariables>(
  'PublishPrimer',
  'JpoJTCb8RXs6NIv6JTI_FE',
  "fragment PrimerEditionText on PrimerEdition{language lessons{key title text}questions{key text options right why}pledge}fragment PrimerDeskCard on PrimerDesk{editions{...PrimerEditionText}starter{...PrimerEditionText}revision savedAt savedBy changed number starterPassed versions{number publishedAt publishedBy passed}}mutation PublishPrimer($revision:Int!){publishPrimer(revision:$revision){...PrimerDeskCard}}",
);

export const QuestionBankDocument = new TypedDocumentString<QuestionBankQuery, QuestionBankQueryVariables>(
  'QuestionBank',
  'mq_ahgv_2izzhH_YC1_CFI',
  "query QuestionBank($locale:String!){questionBank(locale:$locale){id topic answerType text}}",
);

export const QuestionSheetDocument = new TypedDocumentString<QuestionSheetQuery, QuestionSheetQueryVariables>(
  'QuestionSheet',
  'yS3r2DVxAagnolvB83EF5H',
  "fragment SheetQuestionCard on SheetQuestion{id bankId text topic answerType starred contactId openQuestionId}fragment QuestionSheetCard on QuestionSheet{occupation{...OccupationName}chosen minutes version savedAt questions{...SheetQuestionCard}openQuestions{id topic text}findings{id topic text sourceTitle confidence}people{id name position organisation meeting{interviewId startsAt mode plannedMinutes}}}query QuestionSheet($occupationId:ID!){questionSheet(occupationId:$occupationId){...QuestionSheetCard}}fragment OccupationName on Occupation{id title}",
);

export const ReadLessonDocument = new TypedDocumentString<ReadLessonMutation, ReadLessonMutationVariables>(
  'ReadLesson',
  '00ug3TlDv2gJS5rN9tOp7y',
  "fragment PrimerCard on Primer{language number lessons{key title text read}questions{key text options}passMark passed{number passedAt}latestTry{number answers{key question options chosen right why}rightAnswers passed takenAt}newerSince}mutation ReadLesson($number:Int!$key:String!){readLesson(number:$number key:$key){...PrimerCard}}",
);

export const RecordOutcomeDocument = new TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>(
  'RecordOutcome',
  '5RaMsvJgLAcmMBFWnU_X9y',
  "mutation RecordOutcome($input:RecordOutcomeInput!){recordOutcome(input:$input){outreach{id}interviewId referral{id name}}}",
);

export const RecordThankYouDocument = new TypedDocumentString<RecordThankYouMutation, RecordThankYouMutationVariables>(
  'RecordThankYou',
  'OV-J96ESD3_MRznr8STfba',
  "fragment ThankYouSheet on ThankYou{interviewId dueAt medium thankedAt method evidence otherMedium subject body revision savedAt sentAt photoId reachable}fragment LoopCard on ReferralLoop{contactId contactName interviewId referrerId referrerName reachable closedAt}fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}fragment EvaluationSheet on SelfEvaluation{interviewId levels{aspect level}words nextTime revision savedAt}fragment AfterwardsSheet on Afterwards{thankYou{...ThankYouSheet}loop{...LoopCard}steps{...StepCard}evaluation{...EvaluationSheet}told}mutation RecordThankYou($interviewId:ID!$method:ThankYouMethod){recordThankYou(interviewId:$interviewId method:$method){...AfterwardsSheet}}",
);

export const RedeemLinkDocument = new TypedDocumentString<RedeemLinkMutation, RedeemLinkMutationVariables>(
  'RedeemLink',
  'hHRQ6MCIeYqCOBaa_AVGrl',
  "mutation RedeemLink($input:RedeemLinkInput!){redeemLink(input:$input){viewer{...ViewerCard}}}fragment ViewerCard on Viewer{id email givenName familyName roles permissions locale zone tenant{id slug name accent programme locale zone}}",
);

export const ReferralNetworkDocument = new TypedDocumentString<ReferralNetworkQuery, ReferralNetworkQueryVariables>(
  'ReferralNetwork',
  'ZaVlCWNOwa74LmnqEPCbaA',
  "query ReferralNetwork{referralNetwork{people longestChain deadEnds openLoops persons{id name organisation position vantage source warm referrerId depth state deadEnd loop interviews practice standing{standing channel dueOn}care{state askAgainOn}}}}",
);

export const ReflectionDeskDocument = new TypedDocumentString<ReflectionDeskQuery, ReflectionDeskQueryVariables>(
  'ReflectionDesk',
  'bhWRdrirS7XAxSsweEGBWl',
  "fragment ReflectionText on Reflection{state revision savedAt answers{promptId text formatted}}fragment SubmissionSheet on Submission{id number submittedAt hash late lateDays keptPercent answers{promptId prompt text formatted words}grade{id regradeUntil regrades{id asks{criterionId text}askedAt state words answeredAt answeredBy}past{version points feedback replacedAt scores{criterionId title points maxPoints comment}}feedback points maxPoints releasedAt gradedBy{givenName familyName}scores{criterionId levelId points comment}remarks{id promptId start end quote text}rubric{criteria{id title description maxPoints levels{id title description points}}}}}query ReflectionDesk($assignmentId:ID!){reflection(assignmentId:$assignmentId){...ReflectionText revisionAsked{submissionId asks{promptId text}note dueAt askedAt askedBy}assignment{id title instructions late{graceHours percentPerDay floorPercent}prompts{id text hint wordGoal}}submissions{...SubmissionSheet}}studentWork(assignmentId:$assignmentId){past grid{counted wanted met}interviews{...InterviewCard notes withheld}milestones{...MilestoneCard}}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}fragment MilestoneCard on StudentMilestone{id kind title dueAt zone extended late metAt dueLocal request{id days state answer}}",
);

export const ReleaseGradesDocument = new TypedDocumentString<ReleaseGradesMutation, ReleaseGradesMutationVariables>(
  'ReleaseGrades',
  '6PkunmYD7DAhsOFgISfHUJ',
  "mutation ReleaseGrades($input:ReleaseGradesInput!){releaseGrades(input:$input){released}}",
);

export const ReleaseRosterRowsDocument = new TypedDocumentString<ReleaseRosterRowsMutation, ReleaseRosterRowsMutationVariables>(
  'ReleaseRosterRows',
  'oZ3mQU17KED4ggjkVB7lxp',
  "fragment RosterPreview on RosterImport{id fileName state createdAt appliedAt undoneAt undoableUntil dropped students by reading{format encoding delimiter groups{id title people}group elsewhere}section{id name course{code}setup{open}}counts{new changed unchanged held absent error}columns{header meaning}rows{row state email givenName familyName externalId role changes cells problems{row column value rule fix}}}mutation ReleaseRosterRows($id:ID!$rows:[Int!]!){releaseRosterRows(id:$id rows:$rows){...RosterPreview}}",
);

export const ReminderSettingsDocument = new TypedDocumentString<ReminderSettingsQuery, ReminderSettingsQueryVariables>(
  'ReminderSettings',
  '9ECohn5j_LCF-4y59wJlSo',
  "query ReminderSettings{reminderSettings{offsetsMinutes gradingWaitingDays version}}",
);

export const RemoveCommentDocument = new TypedDocumentString<RemoveCommentMutation, RemoveCommentMutationVariables>(
  'RemoveComment',
  'l8DeHFWi3gmRsImfjludxp',
  "mutation RemoveComment($bankCommentId:ID!){removeComment(bankCommentId:$bankCommentId)}",
);

export const RemoveFindingDocument = new TypedDocumentString<RemoveFindingMutation, RemoveFindingMutationVariables>(
  'RemoveFinding',
  'GvEIuBos6Zh3Q5v1hpDYEq',
  "mutation RemoveFinding($id:ID!){removeFinding(id:$id)}",
);

export const RemoveOpenQuestionDocument = new TypedDocumentString<RemoveOpenQuestionMutation, RemoveOpenQuestionMutationVariables>(
  'RemoveOpenQuestion',
  'm9pV4JgZU720g5azdTxwTe',
  "mutation RemoveOpenQuestion($id:ID!){removeOpenQuestion(id:$id)}",
);

export const RemoveServiceUnitDocument = new TypedDocumentString<RemoveServiceUnitMutation, RemoveServiceUnitMutationVariables>(
  'RemoveServiceUnit',
  'FNezLGO3lLe57fQuzsqduA',
  "mutation RemoveServiceUnit($unitId:ID!){removeServiceUnit(unitId:$unitId)}",
);

export const RemoveStaffNoteDocument = new TypedDocumentString<RemoveStaffNoteMutation, RemoveStaffNoteMutationVariables>(
  'RemoveStaffNote',
  'Z-cXMUiUVcQZBsYC1SyRWa',
  "mutation RemoveStaffNote($noteId:ID!){removeStaffNote(noteId:$noteId)}",
);

export const RenameTemplateDocument = new TypedDocumentString<RenameTemplateMutation, RenameTemplateMutationVariables>(
  'RenameTemplate',
  'N20Z3nAuXUiiJV__hRw9iU',
  "fragment TemplateCard on AssignmentTemplate{id name description version mine perOccupation occupations steps prompts savedBy{id givenName familyName}}mutation RenameTemplate($input:RenameTemplateInput!){renameTemplate(input:$input){...TemplateCard}}",
);

export const RequestPasswordResetDocument = new TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>(
  'RequestPasswordReset',
  '3d1R6KT7w7VjynacbomwGD',
  "mutation RequestPasswordReset($input:RequestPasswordResetInput!){requestPasswordReset(input:$input)}",
);

export const RequireSignOnDocument = new TypedDocumentString<RequireSignOnMutation, RequireSignOnMutationVariables>(
  'RequireSignOn',
  'nEb24RBbtSF5xRUSOq-0R9',
  "fragment SignOnSettingsCard on SignOnSettings{providers{kind label enabled issuer clientId hasSecret entryPoint certificates domains provisions version}ourSide{redirectUri entityId acs}requiredRoles version}mutation RequireSignOn($input:RequireSignOnInput!){requireSignOn(input:$input){...SignOnSettingsCard}}",
);

export const RereadRosterDocument = new TypedDocumentString<RereadRosterMutation, RereadRosterMutationVariables>(
  'RereadRoster',
  'pVrTyLE7zyt0JMBXHWHt5h',
  "fragment RosterPreview on RosterImport{id fileName state createdAt appliedAt undoneAt undoableUntil dropped students by reading{format encoding delimiter groups{id title people}group elsewhere}section{id name course{code}setup{open}}counts{new changed unchanged held absent error}columns{header meaning}rows{row state email givenName familyName externalId role changes cells problems{row column value rule fix}}}mutation RereadRoster($id:ID!$input:RereadRosterInput!){rereadRoster(id:$id input:$input){...RosterPreview}}",
);

export const ResearchSheetDocument = new TypedDocumentString<ResearchSheetQuery, ResearchSheetQueryVariables>(
  'ResearchSheet',
  'AGmfbWUnwGLbViIjhnaebn',
  "fragment FindingCard on Finding{id topic text sourceTitle sourceOn locality url confidence version verdicts{interviewId verdict heard version}summary{standing fromWithin sides{verdict interviewIds}}}fragment OpenQuestionCard on OpenQuestion{id topic text answeredAt version}fragment VoiceCard on Voice{interviewId name position organisation vantage heldAt}query ResearchSheet($occupationId:ID!){researchSheet(occupationId:$occupationId){occupation{...OccupationName}chosen researchedTopics wantedTopics findings{...FindingCard}questions{...OpenQuestionCard}voices{...VoiceCard}}}fragment OccupationName on Occupation{id title}",
);

export const ResendInvitationDocument = new TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>(
  'ResendInvitation',
  'M-VF1hFrY3Ql97y4FFhrcg',
  "mutation ResendInvitation($enrolmentId:ID!){resendInvitation(enrolmentId:$enrolmentId){id invitation}}",
);

export const ResendInvitationsDocument = new TypedDocumentString<ResendInvitationsMutation, ResendInvitationsMutationVariables>(
  'ResendInvitations',
  'rKsCoVul3Urj5uwP9vjKPi',
  "mutation ResendInvitations($sectionId:ID!){resendInvitations(sectionId:$sectionId)}",
);

export const RestoreEnrolmentDocument = new TypedDocumentString<RestoreEnrolmentMutation, RestoreEnrolmentMutationVariables>(
  'RestoreEnrolment',
  '0Nl9suDehb_UksA2Z8ZqQH',
  "mutation RestoreEnrolment($enrolmentId:ID!){restoreEnrolment(enrolmentId:$enrolmentId){id droppedAt}}",
);

export const RetryMailDocument = new TypedDocumentString<RetryMailMutation, RetryMailMutationVariables>(
  'RetryMail',
  '8DpcWKV3v4gYF8MqnymcU5',
  "mutation RetryMail($ids:[ID!]!){retryMail(ids:$ids)}",
);

export const ReturnForRevisionDocument = new TypedDocumentString<ReturnForRevisionMutation, ReturnForRevisionMutationVariables>(
  'ReturnForRevision',
  'YWy1Ck2844mXNMN8IINoJK',
  "fragment GivenGrade on Grade{id regrades{id asks{criterionId text}askedAt state words answeredAt answeredBy}state version feedback points maxPoints updatedAt releasedAt gradedBy{id givenName familyName}scores{criterionId levelId points comment}remarks{id promptId start end quote text}}fragment Revision on RevisionRequest{submissionId asks{promptId text}note dueAt askedAt askedBy}mutation ReturnForRevision($input:ReturnForRevisionInput!){returnForRevision(input:$input){revisionAsked{...Revision}grade{...GivenGrade}}}",
);

export const RevealNamesDocument = new TypedDocumentString<RevealNamesMutation, RevealNamesMutationVariables>(
  'RevealNames',
  'paZfCbu6anXWXF0vJzq68M',
  "fragment MarkingDesk on Marking{assignmentId title anonymous revealedAt revealedBy revealReason begun allReleased students unallocated cohorts counsellors markers{person{id givenName familyName}students waiting done}lastChange{id way changedAt changedBy}}mutation RevealNames($assignmentId:ID!$reason:String!){revealNames(assignmentId:$assignmentId reason:$reason){...MarkingDesk}}",
);

export const RevokeAccessTokenDocument = new TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>(
  'RevokeAccessToken',
  'JBU7i_O6lMqWZ5p2yhA307',
  "mutation RevokeAccessToken($id:ID!){revokeAccessToken(id:$id)}",
);

export const RevokeIntervieweeLinksDocument = new TypedDocumentString<RevokeIntervieweeLinksMutation, RevokeIntervieweeLinksMutationVariables>(
  'RevokeIntervieweeLinks',
  'XuhyNGu51gcazqZENwaKu5',
  "mutation RevokeIntervieweeLinks($contactId:ID!){revokeIntervieweeLinks(contactId:$contactId)}",
);

export const RevokeSessionDocument = new TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>(
  'RevokeSession',
  'Z8KB6wA-q3Z7UD9VU0mWsq',
  "mutation RevokeSession($id:ID!){revokeSession(id:$id)}",
);

export const RosterImportDocument = new TypedDocumentString<RosterImportQuery, RosterImportQueryVariables>(
  'RosterImport',
  'bDQmlQfYuFdF2RA3ktCqGV',
  "fragment RosterPreview on RosterImport{id fileName state createdAt appliedAt undoneAt undoableUntil dropped students by reading{format encoding delimiter groups{id title people}group elsewhere}section{id name course{code}setup{open}}counts{new changed unchanged held absent error}columns{header meaning}rows{row state email givenName familyName externalId role changes cells problems{row column value rule fix}}}query RosterImport($id:ID!){rosterImport(id:$id){...RosterPreview}}",
);

export const RosterSectionDocument = new TypedDocumentString<RosterSectionQuery, RosterSectionQueryVariables>(
  'RosterSection',
  'i4dk2_SqADvI0NUdqjBMAP',
  "query RosterSection($id:ID!){section(id:$id){id name studentCount course{code}}}",
);

export const SaveComparisonDocument = new TypedDocumentString<SaveComparisonMutation, SaveComparisonMutationVariables>(
  'SaveComparison',
  'jSfB8EUMV9ZoyGSMFVkAd9',
  "mutation SaveComparison($input:SaveComparisonInput!){saveComparison(input:$input){saved comparison{cells{occupationId dimension rating words}weights{dimension weight}revision savedAt}}}",
);

export const SaveDraftDocument = new TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>(
  'SaveDraft',
  'UAJWMFSFMGeh1EpvP3UG71',
  "mutation SaveDraft($input:SaveDraftInput!){saveDraft(input:$input){saved draft{state revision savedAt answers{promptId text formatted}}}}",
);

export const SaveEvaluationDocument = new TypedDocumentString<SaveEvaluationMutation, SaveEvaluationMutationVariables>(
  'SaveEvaluation',
  '_V4Jao3Jv_KC88ef_KwUeS',
  "fragment EvaluationSheet on SelfEvaluation{interviewId levels{aspect level}words nextTime revision savedAt}mutation SaveEvaluation($input:SaveEvaluationInput!){saveEvaluation(input:$input){saved evaluation{...EvaluationSheet}}}",
);

export const SaveGradeDocument = new TypedDocumentString<SaveGradeMutation, SaveGradeMutationVariables>(
  'SaveGrade',
  'NxPHz5HfF216V8RxKirThH',
  "fragment GivenGrade on Grade{id regrades{id asks{criterionId text}askedAt state words answeredAt answeredBy}state version feedback points maxPoints updatedAt releasedAt gradedBy{id givenName familyName}scores{criterionId levelId points comment}remarks{id promptId start end quote text}}mutation SaveGrade($input:SaveGradeInput!){saveGrade(input:$input){...GivenGrade}}",
);

export const SaveOidcDocument = new TypedDocumentString<SaveOidcMutation, SaveOidcMutationVariables>(
  'SaveOidc',
  'cSUx-kIWZBTN22nXiu9Xzn',
  "fragment SignOnSettingsCard on SignOnSettings{providers{kind label enabled issuer clientId hasSecret entryPoint certificates domains provisions version}ourSide{redirectUri entityId acs}requiredRoles version}mutation SaveOidc($input:SaveOidcInput!){saveOidc(input:$input){...SignOnSettingsCard}}",
);

export const SavePlanNotesDocument = new TypedDocumentString<SavePlanNotesMutation, SavePlanNotesMutationVariables>(
  'SavePlanNotes',
  'mDF8lXVzc3cVzn0ZxLvSyG',
  "fragment PlanNotes on Choice{id reason employer department position assumptions heardAt savedAt version}mutation SavePlanNotes($input:SavePlanNotesInput!){savePlanNotes(input:$input){saved choice{...PlanNotes}}}",
);

export const SavePrimerDocument = new TypedDocumentString<SavePrimerMutation, SavePrimerMutationVariables>(
  'SavePrimer',
  'Ku5oPYJbEwmFxdYSIDBQNp',
  "fragment PrimerEditionText on PrimerEdition{language lessons{key title text}questions{key text options right why}pledge}fragment PrimerDeskCard on PrimerDesk{editions{...PrimerEditionText}starter{...PrimerEditionText}revision savedAt savedBy changed number starterPassed versions{number publishedAt publishedBy passed}}mutation SavePrimer($input:SavePrimerInput!){savePrimer(input:$input){saved desk{...PrimerDeskCard}}}",
);

export const SaveQuestionSheetDocument = new TypedDocumentString<SaveQuestionSheetMutation, SaveQuestionSheetMutationVariables>(
  'SaveQuestionSheet',
  'pk9hGtcBJFGlpfakIq5r0V',
  "fragment SheetQuestionCard on SheetQuestion{id bankId text topic answerType starred contactId openQuestionId}fragment QuestionSheetCard on QuestionSheet{occupation{...OccupationName}chosen minutes version savedAt questions{...SheetQuestionCard}openQuestions{id topic text}findings{id topic text sourceTitle confidence}people{id name position organisation meeting{interviewId startsAt mode plannedMinutes}}}mutation SaveQuestionSheet($input:SaveQuestionSheetInput!){saveQuestionSheet(input:$input){saved sheet{...QuestionSheetCard}}}fragment OccupationName on Occupation{id title}",
);

export const SaveSamlDocument = new TypedDocumentString<SaveSamlMutation, SaveSamlMutationVariables>(
  'SaveSaml',
  '_z3Y7Pa3OT3-B3CknDuH2G',
  "fragment SignOnSettingsCard on SignOnSettings{providers{kind label enabled issuer clientId hasSecret entryPoint certificates domains provisions version}ourSide{redirectUri entityId acs}requiredRoles version}mutation SaveSaml($input:SaveSamlInput!){saveSaml(input:$input){...SignOnSettingsCard}}",
);

export const SaveScriptDocument = new TypedDocumentString<SaveScriptMutation, SaveScriptMutationVariables>(
  'SaveScript',
  'VL7BD-Tfv-64uRCOZYjdfS',
  "fragment ScriptWords on ScriptText{subject parts{part text}}fragment ScriptSheet on Script{channel revision savedAt content{...ScriptWords}sample{...ScriptWords}versions{id number savedAt content{...ScriptWords}}}mutation SaveScript($input:SaveScriptInput!){saveScript(input:$input){saved script{...ScriptSheet}}}",
);

export const SaveSynthesisDocument = new TypedDocumentString<SaveSynthesisMutation, SaveSynthesisMutationVariables>(
  'SaveSynthesis',
  '_SyVIJZ_ltTLadYXmu6Yx-',
  "mutation SaveSynthesis($input:SaveSynthesisInput!){saveSynthesis(input:$input){saved synthesis{believe changed revision savedAt}}}",
);

export const SaveTemplateDocument = new TypedDocumentString<SaveTemplateMutation, SaveTemplateMutationVariables>(
  'SaveTemplate',
  'AS4bLtoe1XdgQJ02ZypW2a',
  "fragment TemplateCard on AssignmentTemplate{id name description version mine perOccupation occupations steps prompts savedBy{id givenName familyName}}mutation SaveTemplate($input:SaveTemplateInput!){saveTemplate(input:$input){...TemplateCard}}",
);

export const SaveThankYouDocument = new TypedDocumentString<SaveThankYouMutation, SaveThankYouMutationVariables>(
  'SaveThankYou',
  '7Xyd9smzU5YCpX7wvrB2tt',
  "fragment ThankYouSheet on ThankYou{interviewId dueAt medium thankedAt method evidence otherMedium subject body revision savedAt sentAt photoId reachable}mutation SaveThankYou($input:SaveThankYouInput!){saveThankYou(input:$input){saved thankYou{...ThankYouSheet}}}",
);

export const SayConsentDocument = new TypedDocumentString<SayConsentMutation, SayConsentMutationVariables>(
  'SayConsent',
  'sBsMX9L7e4vEd1fX0RiWu3',
  "fragment OwnPage on IntervieweePage{institution{slug name accent locale}studentGivenName name organisation position email phone since expiresAt stopped handedOver others consents{scope given saidAt source}meetings{id occupation mode heldOn minutes confirmation{state answeredAt tookPlace heldOn minutes askedForJob}}}mutation SayConsent($input:SayConsentInput!){sayConsent(input:$input){...OwnPage}}",
);

export const ScriptDocument = new TypedDocumentString<ScriptQuery, ScriptQueryVariables>(
  'Script',
  'NHGP0RzzgApEFmGZi5iZPw',
  "fragment ScriptWords on ScriptText{subject parts{part text}}fragment ScriptSheet on Script{channel revision savedAt content{...ScriptWords}sample{...ScriptWords}versions{id number savedAt content{...ScriptWords}}}query Script($channel:ScriptChannel!){script(channel:$channel){...ScriptSheet}}",
);

export const SearchContactsDocument = new TypedDocumentString<SearchContactsQuery, SearchContactsQueryVariables>(
  'SearchContacts',
  'FOdU-8uFqP-jB-yAe4eh5s',
  "query SearchContacts($query:String!){contacts(query:$query first:6){edges{node{id name position organisation}}}}",
);

export const SearchOccupationsDocument = new TypedDocumentString<SearchOccupationsQuery, SearchOccupationsQueryVariables>(
  'SearchOccupations',
  'PMhR5VWFQK_1etsd8eqgaO',
  "query SearchOccupations($query:String!){occupations(query:$query first:6){id title code}}",
);

export const SearchSectionsDocument = new TypedDocumentString<SearchSectionsQuery, SearchSectionsQueryVariables>(
  'SearchSections',
  '7UAIPYbjghn9BfjQjzKp-K',
  "query SearchSections($query:String!){sections(query:$query first:6){edges{node{id name course{code title}}}}}",
);

export const SectionOverviewDocument = new TypedDocumentString<SectionOverviewQuery, SectionOverviewQueryVariables>(
  'SectionOverview',
  'psNOfxwdCqILDwfSJB0P60',
  "fragment SectionCard on Section{id name zone studentCount course{id code title}term{id name startsOn endsOn}}fragment EnrolmentRow on Enrolment{id role invitation droppedAt person{id givenName familyName email}cohort{id name}counsellor{id givenName familyName}}fragment SetupState on Section{id setup{steps{step state needs}next open}}query SectionOverview($id:ID!){section(id:$id){...SectionCard ...SetupState staff{...EnrolmentRow}cohorts{id name size version}assignments{id title state cohorts{id}milestones{id title dueAt dueLocal zone}progress{students quotaMet submitted graded released}}}}",
);

export const SectionPeopleDocument = new TypedDocumentString<SectionPeopleQuery, SectionPeopleQueryVariables>(
  'SectionPeople',
  'vyPPLClYsefSw3-64Fyxvm',
  "fragment EnrolmentRow on Enrolment{id role invitation droppedAt person{id givenName familyName email}cohort{id name}counsellor{id givenName familyName}}query SectionPeople($id:ID!$query:String$role:SectionRole$after:String){section(id:$id){id enrolments(first:100 after:$after query:$query role:$role){totalCount edges{node{...EnrolmentRow}}pageInfo{endCursor hasNextPage}}}}",
);

export const SectionsDocument = new TypedDocumentString<SectionsQuery, SectionsQueryVariables>(
  'Sections',
  '1FMhgDqlEjZnNNzqbR5S6t',
  "fragment SectionCard on Section{id name zone studentCount course{id code title}term{id name startsOn endsOn}}query Sections($query:String$after:String){sections(query:$query first:50 after:$after){edges{node{...SectionCard staff{id person{id givenName familyName}}}}pageInfo{endCursor hasNextPage}}}",
);

export const SendInvitationDocument = new TypedDocumentString<SendInvitationMutation, SendInvitationMutationVariables>(
  'SendInvitation',
  '-0fYLdj6rIiQ-NeWav9ToL',
  "fragment InterviewSheet on Interview{...InterviewCard place invite notes withheld version contact{email}confirmation{state askedAt answeredAt tookPlace heldOn minutes askedForJob}}mutation SendInvitation($input:SendInvitationInput!){sendInvitation(input:$input){...InterviewSheet}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}",
);

export const SendOutreachDocument = new TypedDocumentString<SendOutreachMutation, SendOutreachMutationVariables>(
  'SendOutreach',
  'g8ZakFOEaBYwPAV-ukElAI',
  "mutation SendOutreach($input:SendOutreachInput!){sendOutreach(input:$input){id}}",
);

export const SendThankYouDocument = new TypedDocumentString<SendThankYouMutation, SendThankYouMutationVariables>(
  'SendThankYou',
  '-o2Yk2IdKXQKqoMDMp8KKq',
  "fragment ThankYouSheet on ThankYou{interviewId dueAt medium thankedAt method evidence otherMedium subject body revision savedAt sentAt photoId reachable}fragment LoopCard on ReferralLoop{contactId contactName interviewId referrerId referrerName reachable closedAt}fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}fragment EvaluationSheet on SelfEvaluation{interviewId levels{aspect level}words nextTime revision savedAt}fragment AfterwardsSheet on Afterwards{thankYou{...ThankYouSheet}loop{...LoopCard}steps{...StepCard}evaluation{...EvaluationSheet}told}mutation SendThankYou($interviewId:ID!$revision:Int!){sendThankYou(interviewId:$interviewId revision:$revision){...AfterwardsSheet}}",
);

export const ServiceMonthDocument = new TypedDocumentString<ServiceMonthQuery, ServiceMonthQueryVariables>(
  'ServiceMonth',
  'rVRXUm-PinhMHIQU9NkV6H',
  "query ServiceMonth($month:String!){serviceMonth(month:$month){units minutes clients byKind{kind units minutes}list{id servedOn minutes kind note client{id givenName familyName}staff{id givenName familyName}section{id name code}}}}",
);

export const SetCohortMembersDocument = new TypedDocumentString<SetCohortMembersMutation, SetCohortMembersMutationVariables>(
  'SetCohortMembers',
  'gS4HLfG_GgftKWPk_1jjxK',
  "mutation SetCohortMembers($input:SetCohortMembersInput!){setCohortMembers(input:$input){id name size version}}",
);

export const SetDaysGivenItselfDocument = new TypedDocumentString<SetDaysGivenItselfMutation, SetDaysGivenItselfMutationVariables>(
  'SetDaysGivenItself',
  'Go-t1lvSPOjDXgEZdvxdZG',
  "mutation SetDaysGivenItself($assignmentId:ID!$days:Int!){setDaysGivenItself(assignmentId:$assignmentId days:$days)}",
);

export const SetStandingTimeDocument = new TypedDocumentString<SetStandingTimeMutation, SetStandingTimeMutationVariables>(
  'SetStandingTime',
  'MC8caofDD8upz1zbzp6Swg',
  "fragment StandingTimeLine on Accommodation{id enrolmentId extraDays extraPercent note givenAt student{id givenName familyName}givenBy{id givenName familyName}}mutation SetStandingTime($input:SetAccommodationInput!){setAccommodation(input:$input){...StandingTimeLine}}",
);

export const SettleGradebookDocument = new TypedDocumentString<SettleGradebookMutation, SettleGradebookMutationVariables>(
  'SettleGradebook',
  'hMw4yQ-geyoCUAPbUy_i5f',
  "fragment Book on Gradebook{section{id name code zone}totalBy weights{assignmentId weight}regradeDays version columns{id assignmentId milestoneId kind assignmentTitle title possible dueAt named}rows{enrolmentId student{id givenName familyName email}cohort cells{columnId submissionId state points before possible lateDays keptPercent decided}total{earned possible percent}}}mutation SettleGradebook($input:SettleGradebookInput!){settleGradebook(input:$input){...Book}}",
);

export const SignInDocument = new TypedDocumentString<SignInMutation, SignInMutationVariables>(
  'SignIn',
  'fdt_tMQf1V5Ku3UQ8tgwGd',
  "fragment ViewerCard on Viewer{id email givenName familyName roles permissions locale zone tenant{id slug name accent programme locale zone}}mutation SignIn($input:SignInInput!){signIn(input:$input){viewer{...ViewerCard}}}",
);

export const SignOnSettingsDocument = new TypedDocumentString<SignOnSettingsQuery, SignOnSettingsQueryVariables>(
  'SignOnSettings',
  'Q0TXCEArZ29t25pmiBTniC',
  "fragment SignOnSettingsCard on SignOnSettings{providers{kind label enabled issuer clientId hasSecret entryPoint certificates domains provisions version}ourSide{redirectUri entityId acs}requiredRoles version}query SignOnSettings{signOnSettings{...SignOnSettingsCard}}",
);

export const SignOnTestDocument = new TypedDocumentString<SignOnTestQuery, SignOnTestQueryVariables>(
  'SignOnTest',
  'GzExsySt1aWp45xCgWh7lC',
  "query SignOnTest($id:ID!){signOnTest(id:$id){kind subject email givenName familyName would why}}",
);

export const SignOnWaysDocument = new TypedDocumentString<SignOnWaysQuery, SignOnWaysQueryVariables>(
  'SignOnWays',
  'bd0FUr5C0Gs0iHwHMQ2ZUi',
  "query SignOnWays($tenant:String!){signOnWays(tenant:$tenant){kind label}}",
);

export const SignOutDocument = new TypedDocumentString<SignOutMutation, SignOutMutationVariables>(
  'SignOut',
  '3eyg9IyBO_lvS6IlESk17w',
  "mutation SignOut{signOut}",
);

export const SignPledgeDocument = new TypedDocumentString<SignPledgeMutation, SignPledgeMutationVariables>(
  'SignPledge',
  'upRJAFlV5AjyNp0J-Lqsez',
  "fragment PledgeSheet on PledgeToSign{assignmentId title language text signed{text signedName signedAt}}mutation SignPledge($input:SignPledgeInput!){signPledge(input:$input){...PledgeSheet}}",
);

export const SkipSetupStepDocument = new TypedDocumentString<SkipSetupStepMutation, SkipSetupStepMutationVariables>(
  'SkipSetupStep',
  'USlCnvCpQtkxDUP5N6bVRR',
  "fragment SetupState on Section{id setup{steps{step state needs}next open}}mutation SkipSetupStep($sectionId:ID!$step:SetupStep!$skipped:Boolean!){skipSetupStep(sectionId:$sectionId step:$step skipped:$skipped){...SetupState}}",
);

export const SourceToSheetDocument = new TypedDocumentString<SourceToSheetMutation, SourceToSheetMutationVariables>(
  'SourceToSheet',
  'RPExbdFUmgaf3Z2fFx0xxo',
  "mutation SourceToSheet($input:AddOpenQuestionInput!){addOpenQuestion(input:$input){id}}",
);

export const StaffLogDocument = new TypedDocumentString<StaffLogQuery, StaffLogQueryVariables>(
  'StaffLog',
  'U7NaGevB6bqsJcaBR0ql5N',
  "query StaffLog($interviewId:ID!){interviewLog(interviewId:$interviewId){...LogSheet enrolmentId interview{assignmentId afterwards{thankYou{dueAt thankedAt method sentAt subject body photoId}evaluation{levels{aspect level}words nextTime}}withheld confirmation{state answeredAt handedOver tookPlace heldOn minutes askedForJob}}}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}fragment LogAnswer on InterviewAnswer{id editedAt editId questionId question topic answerType text topics position starred asked volunteered elsewhere value{withOthersPercent skills environment chooseAgain related pay{low high currency period place}hours{perWeek shifts}outlook{direction why}training{path months credentials}}}fragment LogSheet on InterviewLog{interview{...InterviewCard notes writtenUp version contact{organisation position phone}}answers{...LogAnswer}sources{id editedAt editId text}discoveries{id editedAt editId title note planned occupation{...OccupationName}}referrals{id contact{id name phone}}closing{startedAt endedAt thanked askedWhoElse askedForCard cardPhotoId hasCardPhoto mayComeBack comeBackBy jobTalk askedForJob editedAt clockEditedAt}toAsk{id text answerType starred topic researchTopic}}",
);

export const StaffNotesDocument = new TypedDocumentString<StaffNotesQuery, StaffNotesQueryVariables>(
  'StaffNotes',
  'TCNvI2Giu39nkDp73OpUoJ',
  "fragment StaffNoteRow on StaffNote{id way heldOn minutes words nextOn version author{id givenName familyName}}query StaffNotes($enrolmentId:ID!$after:String){staffNotes(enrolmentId:$enrolmentId first:20 after:$after){edges{node{...StaffNoteRow}}pageInfo{endCursor hasNextPage}}}",
);

export const StaffTodayDocument = new TypedDocumentString<StaffTodayQuery, StaffTodayQueryVariables>(
  'StaffToday',
  'TRo--QikcM9diTKex_0z_1',
  "query StaffToday{assignments{id title state section{id name course{code}}milestones{id kind title dueAt zone}progress{students quotaMet submitted late asked returned graded released regrades}}sections(first:50){edges{node{id name studentCount course{code title}term{name endsOn}staff{id}}}}}",
);

export const StageRosterDocument = new TypedDocumentString<StageRosterMutation, StageRosterMutationVariables>(
  'StageRoster',
  'Z9re10cSnggxwkmOn5C9_d',
  "fragment RosterPreview on RosterImport{id fileName state createdAt appliedAt undoneAt undoableUntil dropped students by reading{format encoding delimiter groups{id title people}group elsewhere}section{id name course{code}setup{open}}counts{new changed unchanged held absent error}columns{header meaning}rows{row state email givenName familyName externalId role changes cells problems{row column value rule fix}}}mutation StageRoster($input:StageRosterInput!){stageRoster(input:$input){...RosterPreview}}",
);

export const StandingTimesDocument = new TypedDocumentString<StandingTimesQuery, StandingTimesQueryVariables>(
  'StandingTimes',
  'owfzO39CYXBsxccSeYFVWW',
  "fragment StandingTimeLine on Accommodation{id enrolmentId extraDays extraPercent note givenAt student{id givenName familyName}givenBy{id givenName familyName}}query StandingTimes($sectionId:ID!){accommodations(sectionId:$sectionId){...StandingTimeLine}}",
);

export const StartSignOnDocument = new TypedDocumentString<StartSignOnMutation, StartSignOnMutationVariables>(
  'StartSignOn',
  'kiwZIM3RWOpFJ8QB80Xqgy',
  "mutation StartSignOn($input:StartSignOnInput!){startSignOn(input:$input)}",
);

export const StopCalendarFeedDocument = new TypedDocumentString<StopCalendarFeedMutation, StopCalendarFeedMutationVariables>(
  'StopCalendarFeed',
  '0RM1DBirmTvD3Nv1t3vSxk',
  "mutation StopCalendarFeed{stopCalendarFeed}",
);

export const StopContactDocument = new TypedDocumentString<StopContactMutation, StopContactMutationVariables>(
  'StopContact',
  'jeNSleTbZUUgiO-ThfDwFE',
  "fragment OwnPage on IntervieweePage{institution{slug name accent locale}studentGivenName name organisation position email phone since expiresAt stopped handedOver others consents{scope given saidAt source}meetings{id occupation mode heldOn minutes confirmation{state answeredAt tookPlace heldOn minutes askedForJob}}}mutation StopContact($token:String!){stopContact(token:$token){...OwnPage}}",
);

export const StudentHomeDocument = new TypedDocumentString<StudentHomeQuery, StudentHomeQueryVariables>(
  'StudentHome',
  'ZOVOcQ2SykG-lwycsuPsFP',
  "fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}fragment MilestoneCard on StudentMilestone{id kind title dueAt zone extended late metAt dueLocal request{id days state answer}}fragment WorkCard on StudentWork{enrolmentId standingTime{extraDays extraPercent givenAt}assignment{id title instructions quota{perOccupation occupations minMinutes maxMinutes requiresThankYou requiresConfirmation}requiresPledge requiresPrimer}pledge{text signedName signedAt}primerPass{number passedAt}choices{id reason employer department position assumptions heardAt chosenAt savedAt version occupation{...OccupationName}}grid{counted wanted met rows{counted wanted occupation{...OccupationName}slots{position state interview{id startsAt contact{name}}}}}interviews{...InterviewCard}milestones{...MilestoneCard}excuses{id milestoneId milestoneTitle excusedAt}nextStep{kind subject interviewId contactId thankBy milestone{...MilestoneCard}}reflection{state words savedAt submittedAt releasedAt}}query StudentHome{studentHome{...WorkCard}}",
);

export const StudentPlaceDocument = new TypedDocumentString<StudentPlaceQuery, StudentPlaceQueryVariables>(
  'StudentPlace',
  '4DZdaH3pzWG_DfssawWKUh',
  "query StudentPlace($assignmentId:ID!$enrolmentId:ID!){studentPlace(assignmentId:$assignmentId enrolmentId:$enrolmentId){enrolmentId locale wanted student{givenName familyName}stuck{reason found expected}nudge{at by reason}}}",
);

export const StudentSynthesesDocument = new TypedDocumentString<StudentSynthesesQuery, StudentSynthesesQueryVariables>(
  'StudentSyntheses',
  'LbLzubn6HXyP5zI3_-HfV3',
  "fragment SynthesisFinding on Finding{id topic text sourceTitle sourceOn locality verdicts{interviewId verdict heard version}summary{standing fromWithin}}fragment SynthesisColumn on SynthesisVoice{interviewId name position organisation vantage heldAt mode actualMinutes withheld notes answers{id question answerType text value{pay{low high currency period place}hours{perWeek shifts}outlook{direction why}skills withOthersPercent training{path months credentials}environment chooseAgain related}trust{answerId trust reason version}}weighing{placed sure interested reason version}}fragment SynthesisCard on Synthesis{occupation{...OccupationName}chosen reason assumptions findings{...SynthesisFinding}voices{...SynthesisColumn}trusts{findingId interviewId trust reason version}believe changed revision savedAt decisions{...DecisionPoint}}fragment ComparisonCard on Comparison{occupations{occupation{...OccupationName}interviews decision{...DecisionPoint}}cells{occupationId dimension rating words}weights{dimension weight}revision savedAt}query StudentSyntheses($assignmentId:ID!$enrolmentId:ID!){studentSyntheses(assignmentId:$assignmentId enrolmentId:$enrolmentId){syntheses{...SynthesisCard}comparison{...ComparisonCard}}}fragment DecisionPoint on Decision{id leaning confidence reason decidedAt heard after{interviewId name}}fragment OccupationName on Occupation{id title}",
);

export const StudentWorkForStaffDocument = new TypedDocumentString<StudentWorkForStaffQuery, StudentWorkForStaffQueryVariables>(
  'StudentWorkForStaff',
  'BUoxnQ7bB_Oom4GPLUnvAT',
  "query StudentWorkForStaff($assignmentId:ID!$enrolmentId:ID!){studentWork(assignmentId:$assignmentId enrolmentId:$enrolmentId){...WorkCard interviews{id askedForJob}assignment{section{id name course{code}}}student{id givenName familyName email}}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}fragment MilestoneCard on StudentMilestone{id kind title dueAt zone extended late metAt dueLocal request{id days state answer}}fragment WorkCard on StudentWork{enrolmentId standingTime{extraDays extraPercent givenAt}assignment{id title instructions quota{perOccupation occupations minMinutes maxMinutes requiresThankYou requiresConfirmation}requiresPledge requiresPrimer}pledge{text signedName signedAt}primerPass{number passedAt}choices{id reason employer department position assumptions heardAt chosenAt savedAt version occupation{...OccupationName}}grid{counted wanted met rows{counted wanted occupation{...OccupationName}slots{position state interview{id startsAt contact{name}}}}}interviews{...InterviewCard}milestones{...MilestoneCard}excuses{id milestoneId milestoneTitle excusedAt}nextStep{kind subject interviewId contactId thankBy milestone{...MilestoneCard}}reflection{state words savedAt submittedAt releasedAt}}",
);

export const SubmitReflectionDocument = new TypedDocumentString<SubmitReflectionMutation, SubmitReflectionMutationVariables>(
  'SubmitReflection',
  'bXZ4xfOxPah6mGwSaVfou2',
  "mutation SubmitReflection($input:SubmitReflectionInput!){submitReflection(input:$input){submission{id number}}}",
);

export const SwitchCaseloadDigestDocument = new TypedDocumentString<SwitchCaseloadDigestMutation, SwitchCaseloadDigestMutationVariables>(
  'SwitchCaseloadDigest',
  'sw0PoaqXBS4Ij44gXKTttI',
  "mutation SwitchCaseloadDigest($input:SwitchCaseloadDigestInput!){switchCaseloadDigest(input:$input){on version}}",
);

export const SwitchSignOnDocument = new TypedDocumentString<SwitchSignOnMutation, SwitchSignOnMutationVariables>(
  'SwitchSignOn',
  'fbTF_dTl1ICHMbr5oUKZV9',
  "fragment SignOnSettingsCard on SignOnSettings{providers{kind label enabled issuer clientId hasSecret entryPoint certificates domains provisions version}ourSide{redirectUri entityId acs}requiredRoles version}mutation SwitchSignOn($input:SwitchSignOnInput!){switchSignOn(input:$input){...SignOnSettingsCard}}",
);

export const SynthesisDocument = new TypedDocumentString<SynthesisQuery, SynthesisQueryVariables>(
  'Synthesis',
  'Zn67bnxbteeoKJPRZz5XMm',
  "fragment SynthesisFinding on Finding{id topic text sourceTitle sourceOn locality verdicts{interviewId verdict heard version}summary{standing fromWithin}}fragment SynthesisColumn on SynthesisVoice{interviewId name position organisation vantage heldAt mode actualMinutes withheld notes answers{id question answerType text value{pay{low high currency period place}hours{perWeek shifts}outlook{direction why}skills withOthersPercent training{path months credentials}environment chooseAgain related}trust{answerId trust reason version}}weighing{placed sure interested reason version}}fragment SynthesisCard on Synthesis{occupation{...OccupationName}chosen reason assumptions findings{...SynthesisFinding}voices{...SynthesisColumn}trusts{findingId interviewId trust reason version}believe changed revision savedAt decisions{...DecisionPoint}}query Synthesis($occupationId:ID!){synthesis(occupationId:$occupationId){...SynthesisCard}}fragment DecisionPoint on Decision{id leaning confidence reason decidedAt heard after{interviewId name}}fragment OccupationName on Occupation{id title}",
);

export const TakeCheckDocument = new TypedDocumentString<TakeCheckMutation, TakeCheckMutationVariables>(
  'TakeCheck',
  'XM3le5TgjJ6hXHmTdOj_Qu',
  "fragment PrimerCard on Primer{language number lessons{key title text read}questions{key text options}passMark passed{number passedAt}latestTry{number answers{key question options chosen right why}rightAnswers passed takenAt}newerSince}mutation TakeCheck($input:TakeCheckInput!){takeCheck(input:$input){...PrimerCard}}",
);

export const TellReferrerDocument = new TypedDocumentString<TellReferrerMutation, TellReferrerMutationVariables>(
  'TellReferrer',
  'x--C0hn6V42MX3NGfehbin',
  "fragment ThankYouSheet on ThankYou{interviewId dueAt medium thankedAt method evidence otherMedium subject body revision savedAt sentAt photoId reachable}fragment LoopCard on ReferralLoop{contactId contactName interviewId referrerId referrerName reachable closedAt}fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}fragment EvaluationSheet on SelfEvaluation{interviewId levels{aspect level}words nextTime revision savedAt}fragment AfterwardsSheet on Afterwards{thankYou{...ThankYouSheet}loop{...LoopCard}steps{...StepCard}evaluation{...EvaluationSheet}told}mutation TellReferrer($input:TellReferrerInput!){tellReferrer(input:$input){...AfterwardsSheet}}",
);

export const TenantCardDocument = new TypedDocumentString<TenantCardQuery, TenantCardQueryVariables>(
  'TenantCard',
  'nZyLeU61BxrvCOZG-GI0Mo',
  "query TenantCard($slug:String!){tenantCard(slug:$slug){slug name accent locale}}",
);

export const TermsAndCoursesDocument = new TypedDocumentString<TermsAndCoursesQuery, TermsAndCoursesQueryVariables>(
  'TermsAndCourses',
  'Rc2TNk8sckhJ958fpvGStx',
  "query TermsAndCourses{terms{id name startsOn endsOn}courses{id code title}}",
);

export const TickPreparationDocument = new TypedDocumentString<TickPreparationMutation, TickPreparationMutationVariables>(
  'TickPreparation',
  'TBl1o6p2MbnXxSJHsR_nc5',
  "fragment PreparationSteps on Preparation{interviewId steps{item done}}mutation TickPreparation($interviewId:ID!$item:PreparationItem!$done:Boolean!){tickPreparation(interviewId:$interviewId item:$item done:$done){...PreparationSteps}}",
);

export const TrustAnswerDocument = new TypedDocumentString<TrustAnswerMutation, TrustAnswerMutationVariables>(
  'TrustAnswer',
  '0g7ldA9OW2Bu3lhrZc63iP',
  "mutation TrustAnswer($input:TrustAnswerInput!){trustAnswer(input:$input){answerId version}}",
);

export const TrustStatementDocument = new TypedDocumentString<TrustStatementMutation, TrustStatementMutationVariables>(
  'TrustStatement',
  'FcTZctMirvJ4BDlE7NqRlh',
  "mutation TrustStatement($input:TrustStatementInput!){trustStatement(input:$input){findingId interviewId version}}",
);

export const TryOutSignOnDocument = new TypedDocumentString<TryOutSignOnMutation, TryOutSignOnMutationVariables>(
  'TryOutSignOn',
  'o5mer3k744tc0i_sQ087RU',
  "mutation TryOutSignOn($kind:SignOnKind!){tryOutSignOn(kind:$kind)}",
);

export const TryReminderDocument = new TypedDocumentString<TryReminderMutation, TryReminderMutationVariables>(
  'TryReminder',
  'Nl9Zyr0CkU40AJilQe8-Ja',
  "mutation TryReminder($assignmentId:ID!){tryReminder(assignmentId:$assignmentId)}",
);

export const UndoAllocationDocument = new TypedDocumentString<UndoAllocationMutation, UndoAllocationMutationVariables>(
  'UndoAllocation',
  'RWO6fbRqcbMXOmYQjMjcJr',
  "fragment MarkingDesk on Marking{assignmentId title anonymous revealedAt revealedBy revealReason begun allReleased students unallocated cohorts counsellors markers{person{id givenName familyName}students waiting done}lastChange{id way changedAt changedBy}}mutation UndoAllocation($assignmentId:ID!$changeId:ID!){undoAllocation(assignmentId:$assignmentId changeId:$changeId){...MarkingDesk}}",
);

export const UndoExtensionDocument = new TypedDocumentString<UndoExtensionMutation, UndoExtensionMutationVariables>(
  'UndoExtension',
  'g58zDw5VGBD4EZKs5eZHVb',
  "fragment ExtensionGrantLine on ExtensionGrant{id assignmentId days dueLocal reason grantedAt undoneAt studentCount grantedBy{id givenName familyName}milestones{id title}students{id givenName familyName}}mutation UndoExtension($id:ID!){undoExtension(id:$id){...ExtensionGrantLine}}",
);

export const UndoRosterDocument = new TypedDocumentString<UndoRosterMutation, UndoRosterMutationVariables>(
  'UndoRoster',
  'wmdnyOOsdeqFoLvuwSD27m',
  "mutation UndoRoster($id:ID!){undoRoster(id:$id){id state}}",
);

export const UnplanDiscoveryDocument = new TypedDocumentString<UnplanDiscoveryMutation, UnplanDiscoveryMutationVariables>(
  'UnplanDiscovery',
  '7J8nJkq_ZXjtCLoKmCtnI_',
  "mutation UnplanDiscovery($id:ID!){dropChoice(id:$id)}",
);

export const UnreadNotificationsDocument = new TypedDocumentString<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>(
  'UnreadNotifications',
  'Ag5QeXSIsblLLJ-PODUcZY',
  "query UnreadNotifications{viewer{id unreadNotifications}}",
);

export const UpdateAssignmentDocument = new TypedDocumentString<UpdateAssignmentMutation, UpdateAssignmentMutationVariables>(
  'UpdateAssignment',
  'o2YuO_a3JQkaFO_o__8zcb',
  "fragment AssignmentDesign on Assignment{id version title instructions state publishedAt section{id name zone course{code title}}cohorts{id name size}quota{perOccupation occupations distinctPeople distinctEmployers maxFamily maxRemote minMinutes maxMinutes vantages requiresThankYou requiresConfirmation practiceDoesNotCount}requiresPledge requiresPrimer givesDaysItself milestones{id kind count title dueLocal dueAt zone points}prompts{id text hint wordGoal}rubric{totalPoints criteria{id title description maxPoints levels{id title description points}}}asking{minutes firstChannel followUpAfterDays expiresAfterDays}thanks{withinHours medium}late{graceHours percentPerDay floorPercent}reminderLadder{offsetMinutes}}mutation UpdateAssignment($input:UpdateAssignmentInput!){updateAssignment(input:$input){...AssignmentDesign}}",
);

export const UpdateCareSettingsDocument = new TypedDocumentString<UpdateCareSettingsMutation, UpdateCareSettingsMutationVariables>(
  'UpdateCareSettings',
  '0RlN9jBP2D-3sWksiveQoS',
  "mutation UpdateCareSettings($input:UpdateCareSettingsInput!){updateCareSettings(input:$input){limit days version}}",
);

export const UpdateContactDocument = new TypedDocumentString<UpdateContactMutation, UpdateContactMutationVariables>(
  'UpdateContact',
  'O6jbuyW4qt02RBvAtUxA-0',
  "mutation UpdateContact($input:UpdateContactInput!){updateContact(input:$input){...ContactCard}}fragment OccupationName on Occupation{id title}fragment ContactCard on Contact{id version name organisation position email phone source vantage family notes occupation{...OccupationName}referrer{id name}care{state askAgainOn}}",
);

export const UpdateFieldNotesSettingsDocument = new TypedDocumentString<UpdateFieldNotesSettingsMutation, UpdateFieldNotesSettingsMutationVariables>(
  'UpdateFieldNotesSettings',
  'm1DrQ22Sh4MLbk4k72VVmD',
  "mutation UpdateFieldNotesSettings($input:UpdateFieldNotesSettingsInput!){updateFieldNotesSettings(input:$input){voicesAtLeast version}}",
);

export const UpdateFindingDocument = new TypedDocumentString<UpdateFindingMutation, UpdateFindingMutationVariables>(
  'UpdateFinding',
  'G8GVFQoJohMcYcSFz2bWRN',
  "mutation UpdateFinding($input:UpdateFindingInput!){updateFinding(input:$input){id}}",
);

export const UpdateInterviewDocument = new TypedDocumentString<UpdateInterviewMutation, UpdateInterviewMutationVariables>(
  'UpdateInterview',
  'En6Y0Qn5hgfm3QGSPw25IE',
  "fragment InterviewSheet on Interview{...InterviewCard place invite notes withheld version contact{email}confirmation{state askedAt answeredAt tookPlace heldOn minutes askedForJob}}mutation UpdateInterview($input:UpdateInterviewInput!){updateInterview(input:$input){...InterviewSheet}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}",
);

export const UpdateIntervieweeLinksDocument = new TypedDocumentString<UpdateIntervieweeLinksMutation, UpdateIntervieweeLinksMutationVariables>(
  'UpdateIntervieweeLinks',
  'zuUz814kLqsq6_tLNlT8zX',
  "mutation UpdateIntervieweeLinks($input:UpdateIntervieweeLinksInput!){updateIntervieweeLinks(input:$input){days version}}",
);

export const UpdateMailWishesDocument = new TypedDocumentString<UpdateMailWishesMutation, UpdateMailWishesMutationVariables>(
  'UpdateMailWishes',
  'hcf54miWeF844E3texowRb',
  "fragment MailWishesCard on MailWishes{address refusedAt categories{category cadence}quiet{from until}}mutation UpdateMailWishes($input:UpdateMailWishesInput!){updateMailWishes(input:$input){...MailWishesCard}}",
);

export const UpdateOccupationDocument = new TypedDocumentString<UpdateOccupationMutation, UpdateOccupationMutationVariables>(
  'UpdateOccupation',
  '_kvkJHvMH0yIFM7y6CgZK6',
  "fragment OccupationRow on Occupation{id title description code source credit version}mutation UpdateOccupation($input:UpdateOccupationInput!){updateOccupation(input:$input){...OccupationRow}}",
);

export const UpdateOpenQuestionDocument = new TypedDocumentString<UpdateOpenQuestionMutation, UpdateOpenQuestionMutationVariables>(
  'UpdateOpenQuestion',
  'CsKUCaY5zot3WnJkMUyy8h',
  "mutation UpdateOpenQuestion($input:UpdateOpenQuestionInput!){updateOpenQuestion(input:$input){id}}",
);

export const UpdateProfileDocument = new TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>(
  'UpdateProfile',
  'QAAZGubxjDKEcelwwPYKpS',
  "fragment ViewerCard on Viewer{id email givenName familyName roles permissions locale zone tenant{id slug name accent programme locale zone}}mutation UpdateProfile($input:UpdateProfileInput!){updateProfile(input:$input){...ViewerCard}}",
);

export const UpdateReminderSettingsDocument = new TypedDocumentString<UpdateReminderSettingsMutation, UpdateReminderSettingsMutationVariables>(
  'UpdateReminderSettings',
  'DyBsnpiUuDiDb3ZZdgzAip',
  "mutation UpdateReminderSettings($input:UpdateReminderSettingsInput!){updateReminderSettings(input:$input){offsetsMinutes gradingWaitingDays version}}",
);

export const ViewerDocument = new TypedDocumentString<ViewerQuery, ViewerQueryVariables>(
  'Viewer',
  'ApDM3hSfV00k95eiZu9bGg',
  "fragment ViewerCard on Viewer{id email givenName familyName roles permissions locale zone tenant{id slug name accent programme locale zone}}query Viewer{viewer{...ViewerCard}}",
);

export const WaysOfAskingDocument = new TypedDocumentString<WaysOfAskingQuery, WaysOfAskingQueryVariables>(
  'WaysOfAsking',
  'tnBSuEcWxFJ1edOLOZ5gUn',
  "query WaysOfAsking($assignmentId:ID!){waysOfAsking(assignmentId:$assignmentId){ways{channel warm attempts accepted declined silent students}}}",
);

export const WeighInterviewDocument = new TypedDocumentString<WeighInterviewMutation, WeighInterviewMutationVariables>(
  'WeighInterview',
  'k1Pe1WyYwjk_rPZ72qhP0E',
  "mutation WeighInterview($input:WeighInterviewInput!){weighInterview(input:$input){interviewId version}}",
);

export const WithdrawExtensionRequestDocument = new TypedDocumentString<WithdrawExtensionRequestMutation, WithdrawExtensionRequestMutationVariables>(
  'WithdrawExtensionRequest',
  'jpL47AY4kdmWUyGQl0rBYh',
  "mutation WithdrawExtensionRequest($id:ID!){withdrawExtensionRequest(id:$id){id state}}",
);

export const WithdrawOutcomeDocument = new TypedDocumentString<WithdrawOutcomeMutation, WithdrawOutcomeMutationVariables>(
  'WithdrawOutcome',
  'kDSNfQz0AzuAc6XQA9WyE1',
  "fragment OutcomeCard on Outcome{id kind subject greeting body createdAt leavesAt sentAt withdrawnAt recipients{contactId name heldBackBy}}mutation WithdrawOutcome($id:ID!){withdrawOutcome(id:$id){...OutcomeCard}}",
);

export const WriteStaffNoteDocument = new TypedDocumentString<WriteStaffNoteMutation, WriteStaffNoteMutationVariables>(
  'WriteStaffNote',
  'j9HTLDEuBTUk7qX6Vek_6L',
  "fragment StaffNoteRow on StaffNote{id way heldOn minutes words nextOn version author{id givenName familyName}}mutation WriteStaffNote($input:WriteStaffNoteInput!){writeStaffNote(input:$input){...StaffNoteRow}}",
);
