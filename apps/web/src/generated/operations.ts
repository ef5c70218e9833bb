// Made by `npm run generate` from apps/api/schema.graphql and the .graphql files beside the features.

/** One operation as it is asked for, carrying the types of its variables and of its answer. */
export class TypedOperation<TResult, TVariables> {
  declare readonly types?: (variables: TVariables) => TResult;
  readonly name: string;
  /** SHA-256 of its text: the operation's name in the API's manifest of persisted operations. */
  readonly hash: string;

  constructor(name: string, hash: string) {
    this.name = name;
    this.hash = hash;
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

export type AddPasskeyInput = {
  /** What the browser answered, WebAuthn’s JSON. */
  answer: string;
  name: string;
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

export type AddWebhookInput = {
  events: Array<WebhookEvent>;
  url: string;
};

export type AllocationWay =
  | 'CASELOAD'
  | 'COHORT'
  | 'LEFT_OVER'
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

/** An address for somebody who has none. */
export type AskAddressInput = {
  address: string;
  /** The one they have. */
  password: string;
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

export type AskToJoinInput = {
  code: string;
  email: string;
  familyName: string;
  givenName: string;
  tenant: string;
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

export type AuditKind =
  | 'COMING_IN'
  | 'COURSEWORK'
  | 'GRADING'
  | 'INSTITUTION'
  | 'INTERVIEWEES'
  | 'PEOPLE'
  | 'READING';

export type BankScope =
  | 'OWN'
  | 'SECTION'
  | 'TENANT';

export type BeginViewingInput = {
  /** As whom. */
  personId: string;
  /** Why. The person reads it, and it is kept in the log. */
  reason: string;
};

export type CallOffInterviewInput = {
  interviewId: string;
  subject: string;
  text: string;
  version: number;
};

export type CardState =
  | 'EXPIRED'
  | 'IN'
  | 'NONE'
  | 'WAITING';

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
  | 'NOT_REVISED'
  | 'OPEN'
  | 'READY'
  | 'RELEASED'
  | 'RETURNED'
  | 'WAITING';

export type ChangeCourseInput = {
  code: string;
  id: string;
  title: string;
  version: number;
};

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

export type ChangeSectionInput = {
  id: string;
  /** Whoever asks has seen what another zone moves for whom; without it published deadlines stay. */
  movesPublished?: boolean | null | undefined;
  name: string;
  version: number;
  zone: string;
};

export type ChangeStaffNoteInput = {
  heldOn: string;
  minutes?: number | null | undefined;
  nextOn?: string | null | undefined;
  noteId: string;
  version: number;
  way?: ContactWay | null | undefined;
  words: string;
};

export type ChangeTermInput = {
  endsOn: string;
  id: string;
  name: string;
  startsOn: string;
  version: number;
};

export type ChangeWebhookInput = {
  events: Array<WebhookEvent>;
  id: string;
  url: string;
  version: number;
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

export type CodeState =
  | 'EXPIRED'
  | 'FULL'
  | 'OPEN'
  | 'REVOKED';

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

export type ConnectFirstInput = {
  kind: SignOnKind;
  /** A path of the web app to go on to. */
  next?: string | null | undefined;
};

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

/** What a released grade is to be from now on, whole, and why. */
export type CorrectGradeInput = {
  feedback: string;
  /** The student reads it. */
  reason: string;
  remarks: Array<RemarkInput>;
  scores: Array<ScoreInput>;
  /** The receipt of the text that was on the screen; another is refused. */
  shown: string;
  submissionId: string;
  /** The version that was on the screen. */
  version: number;
};

export type CorrectPersonInput = {
  /** Null for who has none, and is given none. */
  email?: string | null | undefined;
  familyName: string;
  givenName: string;
  id: string;
  version: number;
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

export type CreateJoinCodeInput = {
  capacity: number;
  /** Null: they come into no cohort yet. */
  cohortId?: string | null | undefined;
  days: number;
  sectionId: string;
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

export type DrawSecondReadingsInput = {
  assignmentId: string;
  count: number;
  readerIds: Array<string>;
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

export type ErasePersonInput = {
  /** Their address, or what was typed instead, once more, so that nobody is erased by a slip. */
  email: string;
  id: string;
};

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

export type ExportPersonInput = {
  id: string;
  /** Why: the person reads it, and it stays in the log. */
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

export type HandInDraftsInput = {
  assignmentId: string;
  drafts: Array<UnsentDraftInput>;
  /** The student reads it. */
  reason: string;
};

export type HealthKind =
  | 'ADDRESSES_BOUNCED'
  | 'CERTIFICATE_EXPIRES'
  | 'INVITATIONS_EXPIRED'
  | 'MAIL_LATE'
  | 'MAIL_REFUSED'
  | 'ROSTER_ERRORS'
  | 'SIGN_ON_FAILING'
  | 'UPKEEP_LATE'
  | 'WEBHOOKS_FAILING'
  | 'WEBHOOKS_OFF'
  | 'WORKER_SILENT';

export type HeldBack =
  | 'DO_NOT_CONTACT'
  | 'NO_ADDRESS'
  | 'SAID_NO';

export type HoldScope =
  | 'INSTITUTION'
  | 'SECTION'
  | 'STUDENT';

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
  | 'CARD'
  | 'ENDED'
  | 'EXPIRED'
  | 'NONE'
  | 'NO_ADDRESS'
  | 'OPENED'
  | 'SENT';

export type InviteAdministratorInput = {
  email: string;
  familyName: string;
  givenName: string;
};

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

export type KeepRecordsInput = {
  /** Null: for good. */
  days?: number | null | undefined;
  kind: RetentionKind;
  version: number;
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

export type LengthOfLog =
  | 'FEW_WORDS'
  | 'MANY_WORDS';

export type LetterRefusal =
  | 'ADDRESS'
  | 'NOT_TAKEN'
  | 'NOT_WANTED'
  | 'OUTDATED';

export type LetterState =
  | 'REFUSED'
  | 'SENT'
  | 'WAITING';

export type LiftHoldInput = {
  because: string;
  id: string;
};

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
  | 'ADDRESS'
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
  | 'ACCOUNT'
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

export type MailLanguage =
  | 'en'
  | 'fr';

export type MailStanding =
  | 'DROPPED'
  | 'IN_DOUBT'
  | 'NONE'
  | 'REFUSED'
  | 'SENT'
  | 'WAITING';

export type MailTextInput = {
  body: string;
  language: MailLanguage;
  subject: string;
  template: WordedMail;
};

export type MailVariable =
  | 'assignment'
  | 'due'
  | 'given_name'
  | 'institution'
  | 'left'
  | 'person'
  | 'section'
  | 'starts'
  | 'step'
  | 'until'
  | 'usual'
  | 'usual_subject'
  | 'words';

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

export type OpenDuty =
  | 'CASELOAD'
  | 'MARKING'
  | 'SECTION';

export type OrderAttachmentsInput = {
  assignmentId: string;
  ids: Array<string>;
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

export type PasskeyAnswerInput = {
  /** What the browser answered, WebAuthn’s JSON. */
  answer: string;
};

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

export type PersonState =
  | 'ENDED'
  | 'IN'
  | 'WAITING';

export type PlaceHoldInput = {
  /** A student’s address, or without one their sign-in name or number. */
  email?: string | null | undefined;
  reason: string;
  scope: HoldScope;
  sectionId?: string | null | undefined;
};

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

/** New cards; those these people had open nothing any more. */
export type PrintCardsInput = {
  sectionId: string;
  userIds: Array<string>;
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

export type ReadThing =
  | 'fieldwork'
  | 'file'
  | 'interview'
  | 'submission'
  | 'syntheses';

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

/** Uses up a card: sets the sign-in name and the password, and signs in. */
export type RedeemCardInput = {
  code: string;
  password: string;
  signInName: string;
  tenant: string;
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

export type ReflectionHold =
  | 'ANEW'
  | 'BEING_READ'
  | 'FINISHED'
  | 'IN_TIME'
  | 'PAST'
  | 'RELEASED';

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

export type RenameCohortInput = {
  cohortId: string;
  name: string;
  version: number;
};

export type RenameTemplateInput = {
  description?: string;
  name: string;
  templateId: string;
  version: number;
};

export type ReopenGradesInput = {
  assignmentId: string;
  submissionIds: Array<string>;
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

export type RequireSecondStepInput = {
  bySignOn: boolean;
  from?: string | null | undefined;
  version: number;
};

export type RequireSignOnInput = {
  roles: Array<SignOnRole>;
  version: number;
};

/** What a file is, where we took it for something else; what is left out is found out again. */
export type RereadRosterInput = {
  /** What each column of a plain table holds, from the left: email, givenName, familyName, name, role or externalId; null for what is left alone. */
  columns?: Array<string | null | undefined> | null | undefined;
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

export type RetentionKind =
  | 'AUDIT'
  | 'CONTACT_DETAILS'
  | 'MAILS'
  | 'NOTIFICATIONS'
  | 'ROSTERS'
  | 'SECTION_WORK'
  | 'SERVICE_UNITS'
  | 'STAFF_NOTES'
  | 'STUDENTS';

export type ReturnForRevisionInput = {
  asks: Array<RevisionAskInput>;
  /** On the section’s clock; a week, to the end of that day, where it is left out. The present deadline stays where it is later. */
  dueLocal?: string | null | undefined;
  /** Files may be added and taken out too; else they stay as they were handed in. */
  files?: boolean | null | undefined;
  note: string;
  submissionId: string;
};

export type RevisionAskInput = {
  promptId: string;
  text: string;
};

export type RevisionStanding =
  | 'ASKED'
  | 'HANDED_IN'
  | 'NOT_REVISED';

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

export type RosterEntrance =
  | 'ACCOUNT'
  | 'CARD'
  | 'MAIL';

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

export type SaveMailTextInput = {
  body: string;
  language: MailLanguage;
  subject: string;
  template: WordedMail;
  /** The version that was seen; 0 where there was none. */
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

export type SaveSecondReadingInput = {
  note: string;
  readingId: string;
  /** Finished: it stays, and both grades are there to be read. */
  ready: boolean;
  scores: Array<ScoreInput>;
  version: number;
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

export type SetAsideInput = {
  /** The other work, or the interview. */
  aboutId: string;
  /** False: it is to be looked at again. */
  aside: boolean;
  kind: WorthALookKind;
  submissionId: string;
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

export type SettleSecondReadingInput = {
  as: SettledAs;
  readingId: string;
  /** Of a new grade: every criterion. */
  scores?: Array<ScoreInput> | null | undefined;
  words: string;
};

export type SettledAs =
  | 'FIRST'
  | 'NEW'
  | 'SECOND';

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
  /** The e-mail address, or the sign-in name of whoever has none. */
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

export type StartStep =
  | 'LOOK'
  | 'MAIL'
  | 'PRIVACY'
  | 'PROFILE'
  | 'REMINDERS'
  | 'RETENTION'
  | 'SECOND_STEP'
  | 'SECTION'
  | 'SIGN_ON';

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

export type SwitchWebhookInput = {
  id: string;
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

export type UnsentDraftInput = {
  enrolmentId: string;
  /** The revision that was looked at. */
  revision: number;
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

export type UpdateInstitutionInput = {
  /** As #rrggbb, dark enough for white letters; null: Firsthand’s own. */
  accent?: string | null | undefined;
  locale: string;
  name: string;
  programme: Programme;
  version: number;
  zone: string;
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

export type UpdateMailSenderInput = {
  name?: string | null | undefined;
  replyTo?: string | null | undefined;
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

export type UsageOrder =
  | 'NAME'
  | 'UNGRADED'
  | 'WAITING';

export type Vantage =
  | 'BESIDE'
  | 'BUYS'
  | 'DOES'
  | 'SUPERVISES'
  | 'TEACHES';

export type WebhookDeliveryState =
  | 'CLAIMED'
  | 'DELIVERED'
  | 'DROPPED'
  | 'FAILED'
  | 'PLANNED';

export type WebhookEvent =
  | 'GRADE_RELEASED'
  | 'SUBMISSION_MADE';

export type WebhookMessage =
  | 'GRADE_RELEASED'
  | 'SUBMISSION_MADE'
  | 'WEBHOOK_TEST';

export type WebhookOffReason =
  | 'ADMINISTRATOR'
  | 'FAILURES'
  | 'GONE';

export type WebhookProblem =
  | 'ADDRESS'
  | 'LARGE'
  | 'PRIVATE'
  | 'SECRET'
  | 'SLOW'
  | 'UNREACHABLE';

export type WebhookState =
  | 'FAILING'
  | 'OFF'
  | 'ON';

export type WeighInterviewInput = {
  interested: number;
  interviewId: string;
  placed: number;
  reason?: string | null | undefined;
  sure: number;
  /** The version that was seen; 0 where there was none. */
  version: number;
};

export type WithdrawHandInsInput = {
  assignmentId: string;
  enrolmentIds: Array<string>;
};

export type WordedMail =
  | 'ADDRESS_REFUSED'
  | 'ADMINISTRATION'
  | 'ASSIGNMENT_PUBLISHED'
  | 'CASELOAD_WEEK'
  | 'CLAIM_TAKEN'
  | 'CONTACT_ERASED'
  | 'CONTACT_STOPPED'
  | 'DATA_TAKEN'
  | 'EXCUSED'
  | 'EXCUSE_ENDED'
  | 'EXTENSION_ASKED'
  | 'EXTENSION_DECLINED'
  | 'EXTENSION_GRANTED'
  | 'EXTENSION_UNDONE'
  | 'FOLLOW_UP_DUE'
  | 'GRADE_CORRECTED'
  | 'GRADE_RELEASED'
  | 'GRADE_REOPENED'
  | 'GRADING_WAITING'
  | 'HANDED_IN_FOR_YOU'
  | 'HAND_IN_WITHDRAWN'
  | 'INVITATION'
  | 'INVITATIONS_OPEN'
  | 'LETTER_REFUSED'
  | 'MARKING_FREED'
  | 'MEETING_ANSWERED'
  | 'MEETING_TOMORROW'
  | 'MOVED'
  | 'NEXT_STEP_DUE'
  | 'NUDGE'
  | 'PASSWORD_RESET'
  | 'RECORD_GOING'
  | 'REGRADE_ANSWERED'
  | 'REGRADE_ASKED'
  | 'REMINDER'
  | 'RETENTION_NEAR'
  | 'REVISION_ASKED'
  | 'REVISION_HANDED_IN'
  | 'SECOND_READING'
  | 'SECOND_READING_ENDED'
  | 'STUDENTS_BEHIND'
  | 'SUBMISSION_RECEIPT'
  | 'THANK_YOU_DUE'
  | 'VIEWED'
  | 'WEBHOOK_OFF'
  | 'WORDS_WITHHELD'
  | 'ZONE_CHANGED';

export type WorkFate =
  | 'BEGINS'
  | 'CONTINUES'
  | 'ENDS'
  | 'GOES_ALONG'
  | 'STAYS';

export type WorthALookKind =
  | 'MINUTES'
  | 'SAME_PERSON'
  | 'SAME_WORDS';

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


export type DesignerSectionQuery = { reminderSettings: { offsetsMinutes: Array<number> }, section: { id: string, name: string, zone: string, course: { code: string, title: string }, term: { startsOn: string, endsOn: string }, cohorts: Array<{ id: string, name: string, size: number }>, setup: { open: boolean } } };

export type AssignmentDesignFragment = { id: string, version: number, title: string, instructions: string, state: AssignmentState, publishedAt: string | null, requiresPledge: boolean, requiresPrimer: boolean, givesDaysItself: number, section: { id: string, name: string, zone: string, course: { code: string, title: string } }, cohorts: Array<{ id: string, name: string, size: number }>, quota: { perOccupation: number, occupations: number, distinctPeople: boolean, distinctEmployers: boolean, maxFamily: number | null, maxRemote: number | null, minMinutes: number | null, maxMinutes: number | null, vantages: Array<Vantage>, requiresThankYou: boolean, requiresConfirmation: boolean, practiceDoesNotCount: boolean }, milestones: Array<{ id: string, kind: MilestoneKind, count: number | null, title: string, dueLocal: string, dueAt: string, zone: string, points: number | null }>, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }>, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, asking: { minutes: number, firstChannel: OutreachChannel, followUpAfterDays: number, expiresAfterDays: number }, thanks: { withinHours: number, medium: ThankYouMedium }, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, reminderLadder: Array<{ offsetMinutes: number }> };

export type AssignmentDesignQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentDesignQuery = { assignment: { id: string, version: number, title: string, instructions: string, state: AssignmentState, publishedAt: string | null, requiresPledge: boolean, requiresPrimer: boolean, givesDaysItself: number, section: { id: string, name: string, zone: string, course: { code: string, title: string } }, cohorts: Array<{ id: string, name: string, size: number }>, quota: { perOccupation: number, occupations: number, distinctPeople: boolean, distinctEmployers: boolean, maxFamily: number | null, maxRemote: number | null, minMinutes: number | null, maxMinutes: number | null, vantages: Array<Vantage>, requiresThankYou: boolean, requiresConfirmation: boolean, practiceDoesNotCount: boolean }, milestones: Array<{ id: string, kind: MilestoneKind, count: number | null, title: string, dueLocal: string, dueAt: string, zone: string, points: number | null }>, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }>, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, asking: { minutes: number, firstChannel: OutreachChannel, followUpAfterDays: number, expiresAfterDays: number }, thanks: { withinHours: number, medium: ThankYouMedium }, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, reminderLadder: Array<{ offsetMinutes: number }> } };

export type AssignmentOverviewQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentOverviewQuery = { assignment: { id: string, version: number, title: string, instructions: string, state: AssignmentState, publishedAt: string | null, requiresPledge: boolean, requiresPrimer: boolean, givesDaysItself: number, progress: { students: number, quotaMet: number, submitted: number, late: number, asked: number, returned: number, excused: number, graded: number, released: number }, jobTalk: Array<{ cohortId: string, name: string, held: number, asked: number }>, section: { id: string, name: string, zone: string, course: { code: string, title: string } }, cohorts: Array<{ id: string, name: string, size: number }>, quota: { perOccupation: number, occupations: number, distinctPeople: boolean, distinctEmployers: boolean, maxFamily: number | null, maxRemote: number | null, minMinutes: number | null, maxMinutes: number | null, vantages: Array<Vantage>, requiresThankYou: boolean, requiresConfirmation: boolean, practiceDoesNotCount: boolean }, milestones: Array<{ id: string, kind: MilestoneKind, count: number | null, title: string, dueLocal: string, dueAt: string, zone: string, points: number | null }>, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }>, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, asking: { minutes: number, firstChannel: OutreachChannel, followUpAfterDays: number, expiresAfterDays: number }, thanks: { withinHours: number, medium: ThankYouMedium }, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, reminderLadder: Array<{ offsetMinutes: number }> } };

export type CreateAssignmentMutationVariables = Exact<{
  input: CreateAssignmentInput;
}>;


export type CreateAssignmentMutation = { createAssignment: { id: string, version: number, title: string, instructions: string, state: AssignmentState, publishedAt: string | null, requiresPledge: boolean, requiresPrimer: boolean, givesDaysItself: number, section: { id: string, name: string, zone: string, course: { code: string, title: string } }, cohorts: Array<{ id: string, name: string, size: number }>, quota: { perOccupation: number, occupations: number, distinctPeople: boolean, distinctEmployers: boolean, maxFamily: number | null, maxRemote: number | null, minMinutes: number | null, maxMinutes: number | null, vantages: Array<Vantage>, requiresThankYou: boolean, requiresConfirmation: boolean, practiceDoesNotCount: boolean }, milestones: Array<{ id: string, kind: MilestoneKind, count: number | null, title: string, dueLocal: string, dueAt: string, zone: string, points: number | null }>, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }>, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, asking: { minutes: number, firstChannel: OutreachChannel, followUpAfterDays: number, expiresAfterDays: number }, thanks: { withinHours: number, medium: ThankYouMedium }, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, reminderLadder: Array<{ offsetMinutes: number }> } };

export type UpdateAssignmentMutationVariables = Exact<{
  input: UpdateAssignmentInput;
}>;


export type UpdateAssignmentMutation = { updateAssignment: { id: string, version: number, title: string, instructions: string, state: AssignmentState, publishedAt: string | null, requiresPledge: boolean, requiresPrimer: boolean, givesDaysItself: number, section: { id: string, name: string, zone: string, course: { code: string, title: string } }, cohorts: Array<{ id: string, name: string, size: number }>, quota: { perOccupation: number, occupations: number, distinctPeople: boolean, distinctEmployers: boolean, maxFamily: number | null, maxRemote: number | null, minMinutes: number | null, maxMinutes: number | null, vantages: Array<Vantage>, requiresThankYou: boolean, requiresConfirmation: boolean, practiceDoesNotCount: boolean }, milestones: Array<{ id: string, kind: MilestoneKind, count: number | null, title: string, dueLocal: string, dueAt: string, zone: string, points: number | null }>, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }>, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, asking: { minutes: number, firstChannel: OutreachChannel, followUpAfterDays: number, expiresAfterDays: number }, thanks: { withinHours: number, medium: ThankYouMedium }, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, reminderLadder: Array<{ offsetMinutes: number }> } };

export type PublishAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type PublishAssignmentMutation = { publishAssignment: { id: string, version: number, title: string, instructions: string, state: AssignmentState, publishedAt: string | null, requiresPledge: boolean, requiresPrimer: boolean, givesDaysItself: number, section: { id: string, name: string, zone: string, course: { code: string, title: string } }, cohorts: Array<{ id: string, name: string, size: number }>, quota: { perOccupation: number, occupations: number, distinctPeople: boolean, distinctEmployers: boolean, maxFamily: number | null, maxRemote: number | null, minMinutes: number | null, maxMinutes: number | null, vantages: Array<Vantage>, requiresThankYou: boolean, requiresConfirmation: boolean, practiceDoesNotCount: boolean }, milestones: Array<{ id: string, kind: MilestoneKind, count: number | null, title: string, dueLocal: string, dueAt: string, zone: string, points: number | null }>, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }>, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, asking: { minutes: number, firstChannel: OutreachChannel, followUpAfterDays: number, expiresAfterDays: number }, thanks: { withinHours: number, medium: ThankYouMedium }, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, reminderLadder: Array<{ offsetMinutes: number }> } };

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


export type ExtensionStudentsQuery = { section: { id: string, enrolments: { edges: Array<{ node: { id: string, droppedAt: string | null, cohort: { id: string } | null, person: { id: string, givenName: string, familyName: string, email: string | null } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } };

export type TryReminderMutationVariables = Exact<{
  assignmentId: string;
}>;


export type TryReminderMutation = { tryReminder: string };

export type CohortGridQueryVariables = Exact<{
  assignmentId: string;
  cohortId?: string | null | undefined;
}>;


export type CohortGridQuery = { cohortGrid: { wanted: number, total: number, milestones: Array<{ id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string }>, places: Array<{ enrolmentId: string, locale: string, cohort: string | null, counted: number, scheduled: number, wanted: number, excused: boolean, reflection: ReflectionState, submittedAt: string | null, ungraded: boolean, lastSeenAt: string | null, student: { id: string, email: string | null, givenName: string, familyName: string }, rows: Array<{ occupation: string | null, slots: Array<SlotState> }>, milestones: Array<{ milestoneId: string, standing: MilestoneStanding, dueAt: string, extended: boolean, metAt: string | null }>, stuck: { reason: StuckReason, since: string, found: number, expected: number | null } | null, nudge: { at: string, by: string, reason: StuckReason | null } | null }> } };

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

export type AuditLogQueryVariables = Exact<{
  by?: string | null | undefined;
  of?: string | null | undefined;
  kind?: AuditKind | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { edges: Array<{ node: { id: string, at: string, action: string, withheld: boolean, name: string | null, reason: string | null, by: { id: string, givenName: string, familyName: string, email: string | null } | null, of: { id: string, givenName: string, familyName: string, email: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export type BookFragment = { totalBy: TotalBy, regradeDays: number, version: number, section: { id: string, name: string, code: string, zone: string }, weights: Array<{ assignmentId: string, weight: number }>, columns: Array<{ id: string, assignmentId: string, milestoneId: string | null, kind: MilestoneKind, assignmentTitle: string, title: string, possible: number, dueAt: string | null, named: boolean }>, rows: Array<{ enrolmentId: string, cohort: string | null, student: { id: string, givenName: string, familyName: string, email: string | null }, cells: Array<{ columnId: string, submissionId: string | null, state: CellState, points: number | null, before: number | null, possible: number, lateDays: number, keptPercent: number, decided: boolean, blind: boolean }>, total: { earned: number, possible: number, percent: number | null } | null }> };

export type GradebookQueryVariables = Exact<{
  sectionId: string;
}>;


export type GradebookQuery = { gradebook: { totalBy: TotalBy, regradeDays: number, version: number, files: Array<{ name: string, students: number }>, section: { id: string, name: string, code: string, zone: string }, weights: Array<{ assignmentId: string, weight: number }>, columns: Array<{ id: string, assignmentId: string, milestoneId: string | null, kind: MilestoneKind, assignmentTitle: string, title: string, possible: number, dueAt: string | null, named: boolean }>, rows: Array<{ enrolmentId: string, cohort: string | null, student: { id: string, givenName: string, familyName: string, email: string | null }, cells: Array<{ columnId: string, submissionId: string | null, state: CellState, points: number | null, before: number | null, possible: number, lateDays: number, keptPercent: number, decided: boolean, blind: boolean }>, total: { earned: number, possible: number, percent: number | null } | null }> } };

export type OwnResultsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnResultsQuery = { ownResults: Array<{ totalBy: TotalBy, regradeDays: number, version: number, section: { id: string, name: string, code: string, zone: string }, weights: Array<{ assignmentId: string, weight: number }>, columns: Array<{ id: string, assignmentId: string, milestoneId: string | null, kind: MilestoneKind, assignmentTitle: string, title: string, possible: number, dueAt: string | null, named: boolean }>, rows: Array<{ enrolmentId: string, cohort: string | null, student: { id: string, givenName: string, familyName: string, email: string | null }, cells: Array<{ columnId: string, submissionId: string | null, state: CellState, points: number | null, before: number | null, possible: number, lateDays: number, keptPercent: number, decided: boolean, blind: boolean }>, total: { earned: number, possible: number, percent: number | null } | null }> }> };

export type SettleGradebookMutationVariables = Exact<{
  input: SettleGradebookInput;
}>;


export type SettleGradebookMutation = { settleGradebook: { totalBy: TotalBy, regradeDays: number, version: number, section: { id: string, name: string, code: string, zone: string }, weights: Array<{ assignmentId: string, weight: number }>, columns: Array<{ id: string, assignmentId: string, milestoneId: string | null, kind: MilestoneKind, assignmentTitle: string, title: string, possible: number, dueAt: string | null, named: boolean }>, rows: Array<{ enrolmentId: string, cohort: string | null, student: { id: string, givenName: string, familyName: string, email: string | null }, cells: Array<{ columnId: string, submissionId: string | null, state: CellState, points: number | null, before: number | null, possible: number, lateDays: number, keptPercent: number, decided: boolean, blind: boolean }>, total: { earned: number, possible: number, percent: number | null } | null }> } };

export type DecideCellMutationVariables = Exact<{
  input: DecideCellInput;
}>;


export type DecideCellMutation = { decideCell: { totalBy: TotalBy, regradeDays: number, version: number, section: { id: string, name: string, code: string, zone: string }, weights: Array<{ assignmentId: string, weight: number }>, columns: Array<{ id: string, assignmentId: string, milestoneId: string | null, kind: MilestoneKind, assignmentTitle: string, title: string, possible: number, dueAt: string | null, named: boolean }>, rows: Array<{ enrolmentId: string, cohort: string | null, student: { id: string, givenName: string, familyName: string, email: string | null }, cells: Array<{ columnId: string, submissionId: string | null, state: CellState, points: number | null, before: number | null, possible: number, lateDays: number, keptPercent: number, decided: boolean, blind: boolean }>, total: { earned: number, possible: number, percent: number | null } | null }> } };

export type FreeCellMutationVariables = Exact<{
  input: CellInput;
}>;


export type FreeCellMutation = { freeCell: { totalBy: TotalBy, regradeDays: number, version: number, section: { id: string, name: string, code: string, zone: string }, weights: Array<{ assignmentId: string, weight: number }>, columns: Array<{ id: string, assignmentId: string, milestoneId: string | null, kind: MilestoneKind, assignmentTitle: string, title: string, possible: number, dueAt: string | null, named: boolean }>, rows: Array<{ enrolmentId: string, cohort: string | null, student: { id: string, givenName: string, familyName: string, email: string | null }, cells: Array<{ columnId: string, submissionId: string | null, state: CellState, points: number | null, before: number | null, possible: number, lateDays: number, keptPercent: number, decided: boolean, blind: boolean }>, total: { earned: number, possible: number, percent: number | null } | null }> } };

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


export type GradingQueueQuery = { gradingQueue: { totalCount: number, ungradedCount: number, readyCount: number, edges: Array<{ cursor: string, node: { submissionId: string, assignmentId: string, enrolmentId: string, pseudonym: number | null, markerId: string | null, cohort: string | null, number: number, submittedAt: string, words: number, late: boolean, dueAt: string | null, flagged: boolean, excused: boolean, onBehalf: boolean, revision: RevisionStanding | null, readingOpen: boolean, quotaCounted: number, quotaWanted: number, student: { id: string, email: string | null, givenName: string, familyName: string }, grade: { id: string, state: GradeState, version: number, points: number | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }> } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type GradingAssignmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type GradingAssignmentsQuery = { assignments: Array<{ id: string, title: string, state: AssignmentState, section: { id: string, name: string, course: { code: string } }, milestones: Array<{ id: string, kind: MilestoneKind, dueAt: string, zone: string }>, progress: { students: number, submitted: number, returned: number, excused: number, graded: number, released: number } }> };

export type GradedAssignmentQueryVariables = Exact<{
  id: string;
}>;


export type GradedAssignmentQuery = { assignment: { id: string, title: string, section: { id: string, name: string, zone: string, course: { code: string } }, rubric: { totalPoints: number }, progress: { students: number, submitted: number, returned: number, excused: number, graded: number, released: number } } };

export type GivenGradeFragment = { id: string, state: GradeState, version: number, feedback: string, points: number | null, maxPoints: number, updatedAt: string, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { id: string, givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }> };

export type RevisionFragment = { submissionId: string, files: boolean, note: string, dueAt: string | null, askedAt: string, askedBy: string, asks: Array<{ promptId: string, text: string }> };

export type GradingSheetQueryVariables = Exact<{
  submissionId: string;
  ahead?: boolean;
}>;


export type GradingSheetQuery = { gradingSheet: { position: number, total: number, previousId: string | null, nextId: string | null, nextUngradedId: string | null, secondReadingId: string | null, excused: boolean, enrolmentId: string, pseudonym: number | null, student: { id: string, givenName: string, familyName: string, email: string | null }, assignment: { id: string, title: string, section: { id: string, zone: string } }, evidence: Array<{ interviewId: string, tier: EvidenceTier }>, grid: { counted: number, wanted: number, met: boolean, rows: Array<{ counted: number, wanted: number, occupation: { id: string, title: string } | null, slots: Array<{ position: number, state: SlotState, interview: { id: string, startsAt: string, contact: { name: string } } | null }> }> }, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, revisionAsked: { submissionId: string, files: boolean, note: string, dueAt: string | null, askedAt: string, askedBy: string, asks: Array<{ promptId: string, text: string }> } | null, revisionAnswered: { submissionId: string, files: boolean, note: string, dueAt: string | null, askedAt: string, askedBy: string, asks: Array<{ promptId: string, text: string }> } | null, grade: { id: string, state: GradeState, version: number, feedback: string, points: number | null, maxPoints: number, updatedAt: string, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { id: string, givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }> } | null, formerGrade: { id: string, state: GradeState, version: number, feedback: string, points: number | null, maxPoints: number, updatedAt: string, releasedAt: string | null, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { id: string, givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }> } | null, submission: { id: string, number: number, hash: string, submittedAt: string, late: boolean, withinGrace: boolean, lateDays: number, keptPercent: number, onBehalf: { by: string, at: string, savedAt: string, reason: string, withdrawnAt: string | null } | null, attachments: Array<{ id: string, name: string, type: string, bytes: number, sha256: string, scanned: boolean }>, answers: Array<{ promptId: string, prompt: string, text: string, formatted: unknown, words: number }>, interviews: Array<{ id: string, contact: string, occupation: string, vantage: Vantage, mode: InterviewMode, startsAt: string, actualMinutes: number | null, notes: string, withheld: boolean, thanked: boolean, counts: boolean, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }> }> }, earlier: Array<{ id: string, number: number, submittedAt: string, answers: Array<{ promptId: string, text: string }> }> } };

export type SaveGradeMutationVariables = Exact<{
  input: SaveGradeInput;
}>;


export type SaveGradeMutation = { saveGrade: { id: string, state: GradeState, version: number, feedback: string, points: number | null, maxPoints: number, updatedAt: string, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { id: string, givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }> } };

export type ReturnForRevisionMutationVariables = Exact<{
  input: ReturnForRevisionInput;
}>;


export type ReturnForRevisionMutation = { returnForRevision: { revisionAsked: { submissionId: string, files: boolean, note: string, dueAt: string | null, askedAt: string, askedBy: string, asks: Array<{ promptId: string, text: string }> } | null, grade: { id: string, state: GradeState, version: number, feedback: string, points: number | null, maxPoints: number, updatedAt: string, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { id: string, givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }> } | null } };

export type ReleaseGradesMutationVariables = Exact<{
  input: ReleaseGradesInput;
}>;


export type ReleaseGradesMutation = { releaseGrades: { released: number } };

export type StudentWorkForStaffQueryVariables = Exact<{
  assignmentId: string;
  enrolmentId: string;
}>;


export type StudentWorkForStaffQuery = { studentWork: { enrolmentId: string, interviews: Array<{ id: string, askedForJob: boolean, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, contact: { id: string, name: string }, occupation: { id: string, title: string } }>, assignment: { id: string, title: string, instructions: string, requiresPledge: boolean, requiresPrimer: boolean, section: { id: string, name: string, course: { code: string } }, quota: { perOccupation: number, occupations: number, minMinutes: number | null, maxMinutes: number | null, requiresThankYou: boolean, requiresConfirmation: boolean } }, student: { id: string, givenName: string, familyName: string, email: string | null }, standingTime: { extraDays: number, extraPercent: number, givenAt: string } | null, pledge: { text: string, signedName: string, signedAt: string } | null, primerPass: { number: number, passedAt: string } | null, choices: Array<{ id: string, reason: string, employer: string, department: string, position: string, assumptions: string, heardAt: string | null, chosenAt: string, savedAt: string | null, version: number, occupation: { id: string, title: string } }>, grid: { counted: number, wanted: number, met: boolean, rows: Array<{ counted: number, wanted: number, occupation: { id: string, title: string } | null, slots: Array<{ position: number, state: SlotState, interview: { id: string, startsAt: string, contact: { name: string } } | null }> }> }, milestones: Array<{ id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, askable: boolean, late: boolean, metAt: string | null, unsaid: boolean, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null }>, excuses: Array<{ id: string, milestoneId: string | null, milestoneTitle: string | null, excusedAt: string }>, nextStep: { kind: NextStepKind, subject: string | null, interviewId: string | null, contactId: string | null, thankBy: string | null, milestone: { id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, askable: boolean, late: boolean, metAt: string | null, unsaid: boolean, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null } | null }, reflection: { state: ReflectionState, words: number, savedAt: string | null, returned: boolean, submittedAt: string | null, releasedAt: string | null } } };

export type OpenRegradesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenRegradesQuery = { openRegrades: Array<{ id: string, submissionId: string, assignmentId: string, assignmentTitle: string, studentName: string | null, criteria: number, askedAt: string }> };

export type AnswerRegradeMutationVariables = Exact<{
  input: AnswerRegradeInput;
}>;


export type AnswerRegradeMutation = { answerRegrade: { grade: { id: string, state: GradeState, version: number, feedback: string, points: number | null, maxPoints: number, updatedAt: string, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { id: string, givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }> } | null } };

export type CorrectGradeMutationVariables = Exact<{
  input: CorrectGradeInput;
}>;


export type CorrectGradeMutation = { correctGrade: { grade: { id: string, state: GradeState, version: number, feedback: string, points: number | null, maxPoints: number, updatedAt: string, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { id: string, givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }> } | null } };

export type OlderGradesQueryVariables = Exact<{
  assignmentId: string;
}>;


export type OlderGradesQuery = { olderGrades: Array<{ submissionId: string, state: GradeState, points: number, maxPoints: number, rubricVersion: number, asked: boolean, student: { id: string, givenName: string, familyName: string } }> };

export type ReopenGradesMutationVariables = Exact<{
  input: ReopenGradesInput;
}>;


export type ReopenGradesMutation = { reopenGrades: { reopened: number } };

export type PassageWordsFragment = { before: string, text: string, after: string };

export type OtherFragment = { id: string, assignmentId: string, assignmentTitle: string, course: string, section: string, submittedAt: string, mayOpen: boolean, student: string | null };

export type LookFragment = { submissionId: string, alike: Array<{ other: { id: string, assignmentId: string, assignmentTitle: string, course: string, section: string, submittedAt: string, mayOpen: boolean, student: string | null }, passages: Array<{ promptId: string, words: number, here: { before: string, text: string, after: string }, there: { before: string, text: string, after: string } }>, aside: { by: string, at: string } | null }>, people: Array<{ interviewId: string, contact: string, others: Array<{ enrolmentId: string, assignmentId: string, student: string, startsAt: string }>, aside: { by: string, at: string } | null }>, logs: Array<{ interviewId: string, contact: string, minutes: number, words: number, length: LengthOfLog, aside: { by: string, at: string } | null }> };

export type WorthALookQueryVariables = Exact<{
  submissionId: string;
}>;


export type WorthALookQuery = { worthALook: { submissionId: string, alike: Array<{ other: { id: string, assignmentId: string, assignmentTitle: string, course: string, section: string, submittedAt: string, mayOpen: boolean, student: string | null }, passages: Array<{ promptId: string, words: number, here: { before: string, text: string, after: string }, there: { before: string, text: string, after: string } }>, aside: { by: string, at: string } | null }>, people: Array<{ interviewId: string, contact: string, others: Array<{ enrolmentId: string, assignmentId: string, student: string, startsAt: string }>, aside: { by: string, at: string } | null }>, logs: Array<{ interviewId: string, contact: string, minutes: number, words: number, length: LengthOfLog, aside: { by: string, at: string } | null }> } };

export type AlikeInSectionQueryVariables = Exact<{
  sectionId: string;
}>;


export type AlikeInSectionQuery = { alikeInSection: Array<{ submissionId: string, assignmentId: string, assignmentTitle: string, student: string, passages: number, other: { id: string, assignmentId: string, assignmentTitle: string, course: string, section: string, submittedAt: string, mayOpen: boolean, student: string | null } }> };

export type SetAsideMutationVariables = Exact<{
  input: SetAsideInput;
}>;


export type SetAsideMutation = { setAside: { submissionId: string, alike: Array<{ other: { id: string, assignmentId: string, assignmentTitle: string, course: string, section: string, submittedAt: string, mayOpen: boolean, student: string | null }, passages: Array<{ promptId: string, words: number, here: { before: string, text: string, after: string }, there: { before: string, text: string, after: string } }>, aside: { by: string, at: string } | null }>, people: Array<{ interviewId: string, contact: string, others: Array<{ enrolmentId: string, assignmentId: string, student: string, startsAt: string }>, aside: { by: string, at: string } | null }>, logs: Array<{ interviewId: string, contact: string, minutes: number, words: number, length: LengthOfLog, aside: { by: string, at: string } | null }> } };

export type MarkingDeskFragment = { assignmentId: string, title: string, anonymous: boolean, revealedAt: string | null, revealedBy: string | null, revealReason: string, begun: boolean, allReleased: boolean, students: number, unallocated: number, cohorts: number, counsellors: number, markers: Array<{ students: number, waiting: number, done: number, person: { id: string, givenName: string, familyName: string } }>, lastChange: { id: string, way: AllocationWay, changedBy: string } | null };

export type MarkingQueryVariables = Exact<{
  assignmentId: string;
}>;


export type MarkingQuery = { marking: { assignmentId: string, title: string, anonymous: boolean, revealedAt: string | null, revealedBy: string | null, revealReason: string, begun: boolean, allReleased: boolean, students: number, unallocated: number, cohorts: number, counsellors: number, markers: Array<{ students: number, waiting: number, done: number, person: { id: string, givenName: string, familyName: string } }>, lastChange: { id: string, way: AllocationWay, changedBy: string } | null } };

export type HideNamesMutationVariables = Exact<{
  assignmentId: string;
}>;


export type HideNamesMutation = { hideNames: { assignmentId: string, title: string, anonymous: boolean, revealedAt: string | null, revealedBy: string | null, revealReason: string, begun: boolean, allReleased: boolean, students: number, unallocated: number, cohorts: number, counsellors: number, markers: Array<{ students: number, waiting: number, done: number, person: { id: string, givenName: string, familyName: string } }>, lastChange: { id: string, way: AllocationWay, changedBy: string } | null } };

export type RevealNamesMutationVariables = Exact<{
  assignmentId: string;
  reason: string;
}>;


export type RevealNamesMutation = { revealNames: { assignmentId: string, title: string, anonymous: boolean, revealedAt: string | null, revealedBy: string | null, revealReason: string, begun: boolean, allReleased: boolean, students: number, unallocated: number, cohorts: number, counsellors: number, markers: Array<{ students: number, waiting: number, done: number, person: { id: string, givenName: string, familyName: string } }>, lastChange: { id: string, way: AllocationWay, changedBy: string } | null } };

export type AllocateMarkersMutationVariables = Exact<{
  assignmentId: string;
  way: AllocationWay;
  markerIds: Array<string> | string;
}>;


export type AllocateMarkersMutation = { allocateMarkers: { assignmentId: string, title: string, anonymous: boolean, revealedAt: string | null, revealedBy: string | null, revealReason: string, begun: boolean, allReleased: boolean, students: number, unallocated: number, cohorts: number, counsellors: number, markers: Array<{ students: number, waiting: number, done: number, person: { id: string, givenName: string, familyName: string } }>, lastChange: { id: string, way: AllocationWay, changedBy: string } | null } };

export type UndoAllocationMutationVariables = Exact<{
  assignmentId: string;
  changeId: string;
}>;


export type UndoAllocationMutation = { undoAllocation: { assignmentId: string, title: string, anonymous: boolean, revealedAt: string | null, revealedBy: string | null, revealReason: string, begun: boolean, allReleased: boolean, students: number, unallocated: number, cohorts: number, counsellors: number, markers: Array<{ students: number, waiting: number, done: number, person: { id: string, givenName: string, familyName: string } }>, lastChange: { id: string, way: AllocationWay, changedBy: string } | null } };

export type ReadingLineFragment = { id: string, assignmentId: string, assignmentTitle: string, submissionId: string, pseudonym: number | null, mine: boolean, points: number | null, finishedAt: string | null, settledAs: SettledAs | null, student: { id: string, givenName: string, familyName: string }, firstBy: { id: string, givenName: string, familyName: string }, reader: { id: string, givenName: string, familyName: string }, first: { points: number } | null };

export type WholeReadingFragment = { note: string, settledAt: string | null, settledBy: string | null, settledWords: string, version: number, id: string, assignmentId: string, assignmentTitle: string, submissionId: string, pseudonym: number | null, mine: boolean, points: number | null, finishedAt: string | null, settledAs: SettledAs | null, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, first: { points: number, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }> } | null, student: { id: string, givenName: string, familyName: string }, firstBy: { id: string, givenName: string, familyName: string }, reader: { id: string, givenName: string, familyName: string } };

export type SampleFragment = { assignmentId: string, title: string, toDraw: number, toTakeBack: number, people: Array<{ id: string, givenName: string, familyName: string }>, readings: Array<{ id: string, assignmentId: string, assignmentTitle: string, submissionId: string, pseudonym: number | null, mine: boolean, points: number | null, finishedAt: string | null, settledAs: SettledAs | null, rubric: { id: string, totalPoints: number }, student: { id: string, givenName: string, familyName: string }, firstBy: { id: string, givenName: string, familyName: string }, reader: { id: string, givenName: string, familyName: string }, first: { points: number } | null }>, agreement: { total: { pairs: number, exact: number, near: number, apart: number, higher: number }, criteria: Array<{ criterionId: string, title: string, maxPoints: number, pairs: number, exact: number, near: number, apart: number, higher: number }> } | null };

export type SecondReadingsQueryVariables = Exact<{
  assignmentId: string;
}>;


export type SecondReadingsQuery = { secondReadings: { assignmentId: string, title: string, toDraw: number, toTakeBack: number, people: Array<{ id: string, givenName: string, familyName: string }>, readings: Array<{ id: string, assignmentId: string, assignmentTitle: string, submissionId: string, pseudonym: number | null, mine: boolean, points: number | null, finishedAt: string | null, settledAs: SettledAs | null, rubric: { id: string, totalPoints: number }, student: { id: string, givenName: string, familyName: string }, firstBy: { id: string, givenName: string, familyName: string }, reader: { id: string, givenName: string, familyName: string }, first: { points: number } | null }>, agreement: { total: { pairs: number, exact: number, near: number, apart: number, higher: number }, criteria: Array<{ criterionId: string, title: string, maxPoints: number, pairs: number, exact: number, near: number, apart: number, higher: number }> } | null } };

export type SecondReadingQueryVariables = Exact<{
  readingId: string;
}>;


export type SecondReadingQuery = { secondReading: { note: string, settledAt: string | null, settledBy: string | null, settledWords: string, version: number, id: string, assignmentId: string, assignmentTitle: string, submissionId: string, pseudonym: number | null, mine: boolean, points: number | null, finishedAt: string | null, settledAs: SettledAs | null, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, first: { points: number, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }> } | null, student: { id: string, givenName: string, familyName: string }, firstBy: { id: string, givenName: string, familyName: string }, reader: { id: string, givenName: string, familyName: string } } };

export type OpenSecondReadingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenSecondReadingsQuery = { openSecondReadings: Array<{ id: string, assignmentId: string, assignmentTitle: string, submissionId: string, pseudonym: number | null, mine: boolean, points: number | null, finishedAt: string | null, settledAs: SettledAs | null, student: { id: string, givenName: string, familyName: string }, firstBy: { id: string, givenName: string, familyName: string }, reader: { id: string, givenName: string, familyName: string }, first: { points: number } | null }> };

export type DrawSecondReadingsMutationVariables = Exact<{
  input: DrawSecondReadingsInput;
}>;


export type DrawSecondReadingsMutation = { drawSecondReadings: { assignmentId: string, title: string, toDraw: number, toTakeBack: number, people: Array<{ id: string, givenName: string, familyName: string }>, readings: Array<{ id: string, assignmentId: string, assignmentTitle: string, submissionId: string, pseudonym: number | null, mine: boolean, points: number | null, finishedAt: string | null, settledAs: SettledAs | null, rubric: { id: string, totalPoints: number }, student: { id: string, givenName: string, familyName: string }, firstBy: { id: string, givenName: string, familyName: string }, reader: { id: string, givenName: string, familyName: string }, first: { points: number } | null }>, agreement: { total: { pairs: number, exact: number, near: number, apart: number, higher: number }, criteria: Array<{ criterionId: string, title: string, maxPoints: number, pairs: number, exact: number, near: number, apart: number, higher: number }> } | null } };

export type TakeBackSecondReadingsMutationVariables = Exact<{
  assignmentId: string;
}>;


export type TakeBackSecondReadingsMutation = { takeBackSecondReadings: { assignmentId: string, title: string, toDraw: number, toTakeBack: number, people: Array<{ id: string, givenName: string, familyName: string }>, readings: Array<{ id: string, assignmentId: string, assignmentTitle: string, submissionId: string, pseudonym: number | null, mine: boolean, points: number | null, finishedAt: string | null, settledAs: SettledAs | null, rubric: { id: string, totalPoints: number }, student: { id: string, givenName: string, familyName: string }, firstBy: { id: string, givenName: string, familyName: string }, reader: { id: string, givenName: string, familyName: string }, first: { points: number } | null }>, agreement: { total: { pairs: number, exact: number, near: number, apart: number, higher: number }, criteria: Array<{ criterionId: string, title: string, maxPoints: number, pairs: number, exact: number, near: number, apart: number, higher: number }> } | null } };

export type AssignSecondReaderMutationVariables = Exact<{
  readingId: string;
  readerId: string;
}>;


export type AssignSecondReaderMutation = { assignSecondReader: { assignmentId: string, title: string, toDraw: number, toTakeBack: number, people: Array<{ id: string, givenName: string, familyName: string }>, readings: Array<{ id: string, assignmentId: string, assignmentTitle: string, submissionId: string, pseudonym: number | null, mine: boolean, points: number | null, finishedAt: string | null, settledAs: SettledAs | null, rubric: { id: string, totalPoints: number }, student: { id: string, givenName: string, familyName: string }, firstBy: { id: string, givenName: string, familyName: string }, reader: { id: string, givenName: string, familyName: string }, first: { points: number } | null }>, agreement: { total: { pairs: number, exact: number, near: number, apart: number, higher: number }, criteria: Array<{ criterionId: string, title: string, maxPoints: number, pairs: number, exact: number, near: number, apart: number, higher: number }> } | null } };

export type SaveSecondReadingMutationVariables = Exact<{
  input: SaveSecondReadingInput;
}>;


export type SaveSecondReadingMutation = { saveSecondReading: { note: string, settledAt: string | null, settledBy: string | null, settledWords: string, version: number, id: string, assignmentId: string, assignmentTitle: string, submissionId: string, pseudonym: number | null, mine: boolean, points: number | null, finishedAt: string | null, settledAs: SettledAs | null, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, first: { points: number, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }> } | null, student: { id: string, givenName: string, familyName: string }, firstBy: { id: string, givenName: string, familyName: string }, reader: { id: string, givenName: string, familyName: string } } };

export type SettleSecondReadingMutationVariables = Exact<{
  input: SettleSecondReadingInput;
}>;


export type SettleSecondReadingMutation = { settleSecondReading: { note: string, settledAt: string | null, settledBy: string | null, settledWords: string, version: number, id: string, assignmentId: string, assignmentTitle: string, submissionId: string, pseudonym: number | null, mine: boolean, points: number | null, finishedAt: string | null, settledAs: SettledAs | null, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> }, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, first: { points: number, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }> } | null, student: { id: string, givenName: string, familyName: string }, firstBy: { id: string, givenName: string, familyName: string }, reader: { id: string, givenName: string, familyName: string } } };

export type TenantCardQueryVariables = Exact<{
  slug: string;
}>;


export type TenantCardQuery = { tenantCard: { slug: string, name: string, accent: string | null, locale: string, logo: string | null, privacy: boolean } | null };

export type LinkCardQueryVariables = Exact<{
  token: string;
}>;


export type LinkCardQuery = { linkCard: { purpose: LinkPurpose, email: string, givenName: string, expiresAt: string, signOnOnly: boolean, tenant: { slug: string, name: string, accent: string | null, locale: string, logo: string | null, privacy: boolean } } | null };

export type RedeemLinkMutationVariables = Exact<{
  input: RedeemLinkInput;
}>;


export type RedeemLinkMutation = { redeemLink: { viewer: { id: string, email: string | null, signInName: string | null, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, secondStepFrom: string | null, noticeDue: number | null, tenant: { id: string, slug: string, name: string, accent: string | null, logo: string | null, privacy: boolean | null, programme: Programme, locale: string, zone: string }, viewing: { id: string, until: string } | null } } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ViewingsOfMeQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewingsOfMeQuery = { viewingsOfMe: Array<{ id: string, by: string, reason: string, beganAt: string, endedAt: string | null }> };

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

export type MailWishesCardFragment = { address: string | null, refusedAt: string | null, categories: Array<{ category: MailCategory, cadence: MailCadence }>, quiet: { from: string, until: string } | null };

export type MailWishesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailWishesQuery = { mailWishes: { address: string | null, refusedAt: string | null, categories: Array<{ category: MailCategory, cadence: MailCadence }>, quiet: { from: string, until: string } | null } };

export type UpdateMailWishesMutationVariables = Exact<{
  input: UpdateMailWishesInput;
}>;


export type UpdateMailWishesMutation = { updateMailWishes: { address: string | null, refusedAt: string | null, categories: Array<{ category: MailCategory, cadence: MailCadence }>, quiet: { from: string, until: string } | null } };

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

export type SignOnConnectingQueryVariables = Exact<{ [key: string]: never; }>;


export type SignOnConnectingQuery = { signOnConnecting: { givenName: string, ways: Array<{ kind: SignOnKind, label: string }> } | null };

export type ConnectFirstMutationVariables = Exact<{
  input: ConnectFirstInput;
}>;


export type ConnectFirstMutation = { connectFirst: string };

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

export type SecondStepWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondStepWaitingQuery = { secondStepWaiting: { givenName: string, app: boolean, passkeys: boolean } | null };

export type PassSecondStepMutationVariables = Exact<{
  code: string;
}>;


export type PassSecondStepMutation = { passSecondStep: { viewer: { id: string, email: string | null, signInName: string | null, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, secondStepFrom: string | null, noticeDue: number | null, tenant: { id: string, slug: string, name: string, accent: string | null, logo: string | null, privacy: boolean | null, programme: Programme, locale: string, zone: string }, viewing: { id: string, until: string } | null } } };

export type AskPasskeyMutationVariables = Exact<{
  tenant?: string | null | undefined;
}>;


export type AskPasskeyMutation = { askPasskey: string };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: PasskeyAnswerInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { viewer: { id: string, email: string | null, signInName: string | null, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, secondStepFrom: string | null, noticeDue: number | null, tenant: { id: string, slug: string, name: string, accent: string | null, logo: string | null, privacy: boolean | null, programme: Programme, locale: string, zone: string }, viewing: { id: string, until: string } | null } } };

export type SecondStepCardFragment = { on: boolean, appSince: string | null, paperCodesLeft: number, proved: boolean, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> };

export type SecondStepQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondStepQuery = { secondStep: { on: boolean, appSince: string | null, paperCodesLeft: number, proved: boolean, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> } };

export type ProveSecondStepMutationVariables = Exact<{
  code: string;
}>;


export type ProveSecondStepMutation = { proveSecondStep: { on: boolean, appSince: string | null, paperCodesLeft: number, proved: boolean, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> } };

export type AskMyPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type AskMyPasskeyMutation = { askMyPasskey: string };

export type ProvePasskeyMutationVariables = Exact<{
  input: PasskeyAnswerInput;
}>;


export type ProvePasskeyMutation = { provePasskey: { on: boolean, appSince: string | null, paperCodesLeft: number, proved: boolean, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> } };

export type BeginAppMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginAppMutation = { beginApp: { secret: string, address: string } };

export type ConfirmAppMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmAppMutation = { confirmApp: Array<string> | null };

export type RemoveAppMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveAppMutation = { removeApp: { on: boolean, appSince: string | null, paperCodesLeft: number, proved: boolean, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> } };

export type RenewPaperCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewPaperCodesMutation = { renewPaperCodes: Array<string> };

export type BeginPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyMutation = { beginPasskey: string };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type AddPasskeyMutation = { addPasskey: Array<string> | null };

export type RenamePasskeyMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenamePasskeyMutation = { renamePasskey: { on: boolean, appSince: string | null, paperCodesLeft: number, proved: boolean, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { removePasskey: { on: boolean, appSince: string | null, paperCodesLeft: number, proved: boolean, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> } };

export type PrivacyNoticeQueryVariables = Exact<{
  tenant: string;
}>;


export type PrivacyNoticeQuery = { privacyNotice: { version: number, text: string, publishedAt: string, tenant: { slug: string, name: string, accent: string | null, locale: string, logo: string | null, privacy: boolean } } | null };

export type AskAddressMutationVariables = Exact<{
  input: AskAddressInput;
}>;


export type AskAddressMutation = { askAddress: boolean };

export type ConfirmAddressMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmAddressMutation = { confirmAddress: boolean };

export type NoticeToAcceptQueryVariables = Exact<{
  tenant: string;
}>;


export type NoticeToAcceptQuery = { privacyNotice: { version: number, text: string, publishedAt: string, tenant: { locale: string } } | null };

export type AcceptPrivacyNoticeMutationVariables = Exact<{
  version: number;
}>;


export type AcceptPrivacyNoticeMutation = { acceptPrivacyNotice: { acceptedVersion: number | null, acceptedAt: string | null } };

export type OwnPrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPrivacyQuery = { myNotice: { acceptedVersion: number | null, acceptedAt: string | null }, myReaders: Array<{ on: string, lastAt: string, what: Array<ReadThing>, reader: { id: string, givenName: string, familyName: string } }> };

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

export type InstitutionTokensQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InstitutionTokensQuery = { institutionTokens: { edges: Array<{ node: { id: string, name: string, createdAt: string, lastUsedAt: string | null, expiresAt: string | null, roles: Array<Role>, person: { id: string, givenName: string, familyName: string, email: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RevokeInstitutionTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeInstitutionTokenMutation = { revokeInstitutionToken: boolean };

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

export type SignOnSettingsCardFragment = { requiredRoles: Array<SignOnRole>, version: number, providers: Array<{ kind: SignOnKind, label: string, enabled: boolean, issuer: string, clientId: string | null, hasSecret: boolean, entryPoint: string | null, certificates: Array<string>, domains: Array<string>, provisions: boolean, version: number }>, ourSide: { redirectUri: string, entityId: string, acs: string }, unconnected: Array<{ role: SignOnRole, people: number }> };

export type SignOnSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignOnSettingsQuery = { signOnSettings: { requiredRoles: Array<SignOnRole>, version: number, providers: Array<{ kind: SignOnKind, label: string, enabled: boolean, issuer: string, clientId: string | null, hasSecret: boolean, entryPoint: string | null, certificates: Array<string>, domains: Array<string>, provisions: boolean, version: number }>, ourSide: { redirectUri: string, entityId: string, acs: string }, unconnected: Array<{ role: SignOnRole, people: number }> } };

export type SignOnTestQueryVariables = Exact<{
  id: string;
}>;


export type SignOnTestQuery = { signOnTest: { kind: SignOnKind, subject: string | null, email: string | null, givenName: string | null, familyName: string | null, would: string, why: string | null } };

export type SaveOidcMutationVariables = Exact<{
  input: SaveOidcInput;
}>;


export type SaveOidcMutation = { saveOidc: { requiredRoles: Array<SignOnRole>, version: number, providers: Array<{ kind: SignOnKind, label: string, enabled: boolean, issuer: string, clientId: string | null, hasSecret: boolean, entryPoint: string | null, certificates: Array<string>, domains: Array<string>, provisions: boolean, version: number }>, ourSide: { redirectUri: string, entityId: string, acs: string }, unconnected: Array<{ role: SignOnRole, people: number }> } };

export type SaveSamlMutationVariables = Exact<{
  input: SaveSamlInput;
}>;


export type SaveSamlMutation = { saveSaml: { requiredRoles: Array<SignOnRole>, version: number, providers: Array<{ kind: SignOnKind, label: string, enabled: boolean, issuer: string, clientId: string | null, hasSecret: boolean, entryPoint: string | null, certificates: Array<string>, domains: Array<string>, provisions: boolean, version: number }>, ourSide: { redirectUri: string, entityId: string, acs: string }, unconnected: Array<{ role: SignOnRole, people: number }> } };

export type SwitchSignOnMutationVariables = Exact<{
  input: SwitchSignOnInput;
}>;


export type SwitchSignOnMutation = { switchSignOn: { requiredRoles: Array<SignOnRole>, version: number, providers: Array<{ kind: SignOnKind, label: string, enabled: boolean, issuer: string, clientId: string | null, hasSecret: boolean, entryPoint: string | null, certificates: Array<string>, domains: Array<string>, provisions: boolean, version: number }>, ourSide: { redirectUri: string, entityId: string, acs: string }, unconnected: Array<{ role: SignOnRole, people: number }> } };

export type RequireSignOnMutationVariables = Exact<{
  input: RequireSignOnInput;
}>;


export type RequireSignOnMutation = { requireSignOn: { requiredRoles: Array<SignOnRole>, version: number, providers: Array<{ kind: SignOnKind, label: string, enabled: boolean, issuer: string, clientId: string | null, hasSecret: boolean, entryPoint: string | null, certificates: Array<string>, domains: Array<string>, provisions: boolean, version: number }>, ourSide: { redirectUri: string, entityId: string, acs: string }, unconnected: Array<{ role: SignOnRole, people: number }> } };

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


export type MailDeskQuery = { mailDesk: { waiting: number, late: number, lateSince: string | null, retrying: number, inDoubt: number, sent: number, dropped: number, refused: number, nextReminderAt: string | null, remindersLate: number, failures: Array<{ id: string, category: MailCategory | null, at: string, answer: string, canRetry: boolean, person: { id: string, givenName: string, familyName: string, email: string | null } }> } };

export type RetryMailMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RetryMailMutation = { retryMail: number };

export type MailTextCardFragment = { template: WordedMail, language: MailLanguage, category: MailCategory | null, version: number, savedAt: string | null, savedBy: string | null, own: { subject: string, body: string } | null, variables: Array<{ name: MailVariable, example: string }> };

export type MailTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailTextsQuery = { mailTexts: Array<{ template: WordedMail, language: MailLanguage, category: MailCategory | null, version: number, savedAt: string | null, savedBy: string | null, own: { subject: string, body: string } | null, variables: Array<{ name: MailVariable, example: string }> }> };

export type MailPreviewQueryVariables = Exact<{
  input: MailTextInput;
}>;


export type MailPreviewQuery = { mailPreview: { subject: string, institution: string, greeting: string, paragraphs: Array<string>, action: string, reason: string, text: string, facts: Array<{ name: string, value: string }> } };

export type SaveMailTextMutationVariables = Exact<{
  input: SaveMailTextInput;
}>;


export type SaveMailTextMutation = { saveMailText: { template: WordedMail, language: MailLanguage, category: MailCategory | null, version: number, savedAt: string | null, savedBy: string | null, own: { subject: string, body: string } | null, variables: Array<{ name: MailVariable, example: string }> } };

export type ResetMailTextMutationVariables = Exact<{
  template: WordedMail;
  language: MailLanguage;
  version: number;
}>;


export type ResetMailTextMutation = { resetMailText: { template: WordedMail, language: MailLanguage, category: MailCategory | null, version: number, savedAt: string | null, savedBy: string | null, own: { subject: string, body: string } | null, variables: Array<{ name: MailVariable, example: string }> } };

export type TryOutMailTextMutationVariables = Exact<{
  input: MailTextInput;
}>;


export type TryOutMailTextMutation = { tryOutMailText: string };

export type SecondStepSettingsCardFragment = { from: string | null, bySignOn: boolean, version: number, staff: number, without: number, people: Array<{ id: string, givenName: string, familyName: string, email: string | null, app: boolean, passkeys: number }> };

export type SecondStepSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondStepSettingsQuery = { secondStepSettings: { from: string | null, bySignOn: boolean, version: number, staff: number, without: number, people: Array<{ id: string, givenName: string, familyName: string, email: string | null, app: boolean, passkeys: number }> } };

export type RequireSecondStepMutationVariables = Exact<{
  input: RequireSecondStepInput;
}>;


export type RequireSecondStepMutation = { requireSecondStep: { from: string | null, bySignOn: boolean, version: number, staff: number, without: number, people: Array<{ id: string, givenName: string, familyName: string, email: string | null, app: boolean, passkeys: number }> } };

export type ResetSecondStepMutationVariables = Exact<{
  id: string;
}>;


export type ResetSecondStepMutation = { resetSecondStep: { from: string | null, bySignOn: boolean, version: number, staff: number, without: number, people: Array<{ id: string, givenName: string, familyName: string, email: string | null, app: boolean, passkeys: number }> } };

export type WebhookCardFragment = { id: string, url: string, events: Array<WebhookEvent>, state: WebhookState, offBecause: WebhookOffReason | null, failingSince: string | null, overlapUntil: string | null, waiting: number, failed: number, version: number, deliveries: Array<{ id: string, event: WebhookMessage, state: WebhookDeliveryState, attempts: number, status: number | null, problem: WebhookProblem | null, createdAt: string, nextAttemptAt: string | null }> };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhooks: Array<{ id: string, url: string, events: Array<WebhookEvent>, state: WebhookState, offBecause: WebhookOffReason | null, failingSince: string | null, overlapUntil: string | null, waiting: number, failed: number, version: number, deliveries: Array<{ id: string, event: WebhookMessage, state: WebhookDeliveryState, attempts: number, status: number | null, problem: WebhookProblem | null, createdAt: string, nextAttemptAt: string | null }> }> };

export type AddWebhookMutationVariables = Exact<{
  input: AddWebhookInput;
}>;


export type AddWebhookMutation = { addWebhook: { secret: string, webhook: { id: string, url: string, events: Array<WebhookEvent>, state: WebhookState, offBecause: WebhookOffReason | null, failingSince: string | null, overlapUntil: string | null, waiting: number, failed: number, version: number, deliveries: Array<{ id: string, event: WebhookMessage, state: WebhookDeliveryState, attempts: number, status: number | null, problem: WebhookProblem | null, createdAt: string, nextAttemptAt: string | null }> } } };

export type ChangeWebhookMutationVariables = Exact<{
  input: ChangeWebhookInput;
}>;


export type ChangeWebhookMutation = { changeWebhook: { id: string, url: string, events: Array<WebhookEvent>, state: WebhookState, offBecause: WebhookOffReason | null, failingSince: string | null, overlapUntil: string | null, waiting: number, failed: number, version: number, deliveries: Array<{ id: string, event: WebhookMessage, state: WebhookDeliveryState, attempts: number, status: number | null, problem: WebhookProblem | null, createdAt: string, nextAttemptAt: string | null }> } };

export type RotateWebhookSecretMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RotateWebhookSecretMutation = { rotateWebhookSecret: { secret: string, webhook: { id: string, url: string, events: Array<WebhookEvent>, state: WebhookState, offBecause: WebhookOffReason | null, failingSince: string | null, overlapUntil: string | null, waiting: number, failed: number, version: number, deliveries: Array<{ id: string, event: WebhookMessage, state: WebhookDeliveryState, attempts: number, status: number | null, problem: WebhookProblem | null, createdAt: string, nextAttemptAt: string | null }> } } };

export type SwitchWebhookMutationVariables = Exact<{
  input: SwitchWebhookInput;
}>;


export type SwitchWebhookMutation = { switchWebhook: { id: string, url: string, events: Array<WebhookEvent>, state: WebhookState, offBecause: WebhookOffReason | null, failingSince: string | null, overlapUntil: string | null, waiting: number, failed: number, version: number, deliveries: Array<{ id: string, event: WebhookMessage, state: WebhookDeliveryState, attempts: number, status: number | null, problem: WebhookProblem | null, createdAt: string, nextAttemptAt: string | null }> } };

export type TestWebhookMutationVariables = Exact<{
  id: string;
}>;


export type TestWebhookMutation = { testWebhook: { id: string, url: string, events: Array<WebhookEvent>, state: WebhookState, offBecause: WebhookOffReason | null, failingSince: string | null, overlapUntil: string | null, waiting: number, failed: number, version: number, deliveries: Array<{ id: string, event: WebhookMessage, state: WebhookDeliveryState, attempts: number, status: number | null, problem: WebhookProblem | null, createdAt: string, nextAttemptAt: string | null }> } };

export type RetryWebhookMutationVariables = Exact<{
  id: string;
  deliveryIds?: Array<string> | string | null | undefined;
}>;


export type RetryWebhookMutation = { retryWebhook: { id: string, url: string, events: Array<WebhookEvent>, state: WebhookState, offBecause: WebhookOffReason | null, failingSince: string | null, overlapUntil: string | null, waiting: number, failed: number, version: number, deliveries: Array<{ id: string, event: WebhookMessage, state: WebhookDeliveryState, attempts: number, status: number | null, problem: WebhookProblem | null, createdAt: string, nextAttemptAt: string | null }> } };

export type InstitutionCardFragment = { name: string, locale: string, zone: string, programme: Programme, accent: string | null, logo: string | null, version: number };

export type InstitutionSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstitutionSettingsQuery = { institutionSettings: { name: string, locale: string, zone: string, programme: Programme, accent: string | null, logo: string | null, version: number } };

export type UpdateInstitutionMutationVariables = Exact<{
  input: UpdateInstitutionInput;
}>;


export type UpdateInstitutionMutation = { updateInstitution: { name: string, locale: string, zone: string, programme: Programme, accent: string | null, logo: string | null, version: number } };

export type RemoveLogoMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveLogoMutation = { removeLogo: { name: string, locale: string, zone: string, programme: Programme, accent: string | null, logo: string | null, version: number } };

export type NoticeInForceQueryVariables = Exact<{
  tenant: string;
}>;


export type NoticeInForceQuery = { privacyNotice: { version: number, text: string, publishedAt: string } | null };

export type PublishPrivacyNoticeMutationVariables = Exact<{
  version: number;
  text: string;
}>;


export type PublishPrivacyNoticeMutation = { publishPrivacyNotice: { version: number, text: string, publishedAt: string } };

export type InstitutionStartQueryVariables = Exact<{ [key: string]: never; }>;


export type InstitutionStartQuery = { institutionStart: { open: number, steps: Array<{ step: StartStep, state: SetupState }> } };

export type SkipStartStepMutationVariables = Exact<{
  step: StartStep;
  skipped: boolean;
}>;


export type SkipStartStepMutation = { skipStartStep: { open: number, steps: Array<{ step: StartStep, state: SetupState }> } };

export type RetentionDueCardFragment = { count: number, held: number, oldest: string | null, newest: string | null, first: Array<{ id: string, label: string, at: string, held: boolean }> };

export type RetentionCardFragment = { warningDays: number, kinds: Array<{ kind: RetentionKind, leastDays: number, days: number | null, version: number, removesFrom: string | null, due: { count: number, held: number, oldest: string | null, newest: string | null, first: Array<{ id: string, label: string, at: string, held: boolean }> } | null }>, holds: Array<{ id: string, scope: HoldScope, subject: string | null, reason: string, placedBy: string, placedAt: string, liftedBy: string | null, liftedAt: string | null, liftedBecause: string | null }>, runs: Array<{ id: string, kind: RetentionKind, onDay: string, units: number, rows: number }> };

export type RetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionQuery = { retention: { warningDays: number, kinds: Array<{ kind: RetentionKind, leastDays: number, days: number | null, version: number, removesFrom: string | null, due: { count: number, held: number, oldest: string | null, newest: string | null, first: Array<{ id: string, label: string, at: string, held: boolean }> } | null }>, holds: Array<{ id: string, scope: HoldScope, subject: string | null, reason: string, placedBy: string, placedAt: string, liftedBy: string | null, liftedAt: string | null, liftedBecause: string | null }>, runs: Array<{ id: string, kind: RetentionKind, onDay: string, units: number, rows: number }> } };

export type RetentionPreviewQueryVariables = Exact<{
  kind: RetentionKind;
  days: number;
}>;


export type RetentionPreviewQuery = { retentionPreview: { count: number, held: number, oldest: string | null, newest: string | null, first: Array<{ id: string, label: string, at: string, held: boolean }> } };

export type KeepRecordsMutationVariables = Exact<{
  input: KeepRecordsInput;
}>;


export type KeepRecordsMutation = { keepRecords: { warningDays: number, kinds: Array<{ kind: RetentionKind, leastDays: number, days: number | null, version: number, removesFrom: string | null, due: { count: number, held: number, oldest: string | null, newest: string | null, first: Array<{ id: string, label: string, at: string, held: boolean }> } | null }>, holds: Array<{ id: string, scope: HoldScope, subject: string | null, reason: string, placedBy: string, placedAt: string, liftedBy: string | null, liftedAt: string | null, liftedBecause: string | null }>, runs: Array<{ id: string, kind: RetentionKind, onDay: string, units: number, rows: number }> } };

export type PlaceHoldMutationVariables = Exact<{
  input: PlaceHoldInput;
}>;


export type PlaceHoldMutation = { placeHold: { warningDays: number, kinds: Array<{ kind: RetentionKind, leastDays: number, days: number | null, version: number, removesFrom: string | null, due: { count: number, held: number, oldest: string | null, newest: string | null, first: Array<{ id: string, label: string, at: string, held: boolean }> } | null }>, holds: Array<{ id: string, scope: HoldScope, subject: string | null, reason: string, placedBy: string, placedAt: string, liftedBy: string | null, liftedAt: string | null, liftedBecause: string | null }>, runs: Array<{ id: string, kind: RetentionKind, onDay: string, units: number, rows: number }> } };

export type LiftHoldMutationVariables = Exact<{
  input: LiftHoldInput;
}>;


export type LiftHoldMutation = { liftHold: { warningDays: number, kinds: Array<{ kind: RetentionKind, leastDays: number, days: number | null, version: number, removesFrom: string | null, due: { count: number, held: number, oldest: string | null, newest: string | null, first: Array<{ id: string, label: string, at: string, held: boolean }> } | null }>, holds: Array<{ id: string, scope: HoldScope, subject: string | null, reason: string, placedBy: string, placedAt: string, liftedBy: string | null, liftedAt: string | null, liftedBecause: string | null }>, runs: Array<{ id: string, kind: RetentionKind, onDay: string, units: number, rows: number }> } };

export type HoldSectionsQueryVariables = Exact<{
  query?: string | null | undefined;
}>;


export type HoldSectionsQuery = { sections: { edges: Array<{ node: { id: string, name: string, course: { code: string }, term: { name: string } } }> } };

export type ErasingQueryVariables = Exact<{
  email: string;
}>;


export type ErasingQuery = { erasing: { id: string, givenName: string, familyName: string, email: string | null, isStaff: boolean, held: boolean, onlyAdministrator: boolean, sections: number, interviews: number, submissions: number, files: number, messages: number, keys: number, comments: number, gradesStay: number, notesStay: number, linesStay: number, duties: Array<{ what: OpenDuty, name: string, count: number }> } };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;


export type ErasePersonMutation = { erasePerson: boolean };

export type ExportPersonMutationVariables = Exact<{
  input: ExportPersonInput;
}>;


export type ExportPersonMutation = { exportPerson: { path: string, until: string } };

export type NoticeStandingQueryVariables = Exact<{
  sectionId?: string | null | undefined;
}>;


export type NoticeStandingQuery = { noticeStanding: { version: number | null, accepted: number, waiting: Array<{ id: string, givenName: string, familyName: string }> } };

export type InstitutionPeopleQueryVariables = Exact<{
  query?: string | null | undefined;
  role?: Role | null | undefined;
  state?: PersonState | null | undefined;
  after?: string | null | undefined;
}>;


export type InstitutionPeopleQuery = { institutionPeople: { edges: Array<{ node: { id: string, givenName: string, familyName: string, email: string | null, signInName: string | null, roles: Array<Role>, state: PersonState, viewable: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonAccountCardFragment = { id: string, version: number, givenName: string, familyName: string, email: string | null, signInName: string | null, numbers: Array<string>, roles: Array<Role>, state: PersonState, createdAt: string, endedAt: string | null, lastSeenAt: string | null, bounced: boolean, password: boolean, signOns: Array<string>, app: boolean, passkeys: number, tokens: number, invitedUntil: string | null, onlyAdministrator: boolean, sections: Array<{ enrolmentId: string, role: SectionRole, droppedAt: string | null, section: { id: string, name: string, course: { code: string }, term: { name: string } } }> };

export type PersonAccountQueryVariables = Exact<{
  id: string;
}>;


export type PersonAccountQuery = { personAccount: { id: string, version: number, givenName: string, familyName: string, email: string | null, signInName: string | null, numbers: Array<string>, roles: Array<Role>, state: PersonState, createdAt: string, endedAt: string | null, lastSeenAt: string | null, bounced: boolean, password: boolean, signOns: Array<string>, app: boolean, passkeys: number, tokens: number, invitedUntil: string | null, onlyAdministrator: boolean, sections: Array<{ enrolmentId: string, role: SectionRole, droppedAt: string | null, section: { id: string, name: string, course: { code: string }, term: { name: string } } }> } };

export type InviteAdministratorMutationVariables = Exact<{
  input: InviteAdministratorInput;
}>;


export type InviteAdministratorMutation = { inviteAdministrator: { id: string, version: number, givenName: string, familyName: string, email: string | null, signInName: string | null, numbers: Array<string>, roles: Array<Role>, state: PersonState, createdAt: string, endedAt: string | null, lastSeenAt: string | null, bounced: boolean, password: boolean, signOns: Array<string>, app: boolean, passkeys: number, tokens: number, invitedUntil: string | null, onlyAdministrator: boolean, sections: Array<{ enrolmentId: string, role: SectionRole, droppedAt: string | null, section: { id: string, name: string, course: { code: string }, term: { name: string } } }> } };

export type GiveAdministratorMutationVariables = Exact<{
  id: string;
}>;


export type GiveAdministratorMutation = { giveAdministrator: { id: string, version: number, givenName: string, familyName: string, email: string | null, signInName: string | null, numbers: Array<string>, roles: Array<Role>, state: PersonState, createdAt: string, endedAt: string | null, lastSeenAt: string | null, bounced: boolean, password: boolean, signOns: Array<string>, app: boolean, passkeys: number, tokens: number, invitedUntil: string | null, onlyAdministrator: boolean, sections: Array<{ enrolmentId: string, role: SectionRole, droppedAt: string | null, section: { id: string, name: string, course: { code: string }, term: { name: string } } }> } };

export type TakeAdministratorMutationVariables = Exact<{
  id: string;
}>;


export type TakeAdministratorMutation = { takeAdministrator: { id: string, version: number, givenName: string, familyName: string, email: string | null, signInName: string | null, numbers: Array<string>, roles: Array<Role>, state: PersonState, createdAt: string, endedAt: string | null, lastSeenAt: string | null, bounced: boolean, password: boolean, signOns: Array<string>, app: boolean, passkeys: number, tokens: number, invitedUntil: string | null, onlyAdministrator: boolean, sections: Array<{ enrolmentId: string, role: SectionRole, droppedAt: string | null, section: { id: string, name: string, course: { code: string }, term: { name: string } } }> } };

export type CorrectPersonMutationVariables = Exact<{
  input: CorrectPersonInput;
}>;


export type CorrectPersonMutation = { correctPerson: { id: string, version: number, givenName: string, familyName: string, email: string | null, signInName: string | null, numbers: Array<string>, roles: Array<Role>, state: PersonState, createdAt: string, endedAt: string | null, lastSeenAt: string | null, bounced: boolean, password: boolean, signOns: Array<string>, app: boolean, passkeys: number, tokens: number, invitedUntil: string | null, onlyAdministrator: boolean, sections: Array<{ enrolmentId: string, role: SectionRole, droppedAt: string | null, section: { id: string, name: string, course: { code: string }, term: { name: string } } }> } };

export type EndAccessMutationVariables = Exact<{
  id: string;
}>;


export type EndAccessMutation = { endAccess: { id: string, version: number, givenName: string, familyName: string, email: string | null, signInName: string | null, numbers: Array<string>, roles: Array<Role>, state: PersonState, createdAt: string, endedAt: string | null, lastSeenAt: string | null, bounced: boolean, password: boolean, signOns: Array<string>, app: boolean, passkeys: number, tokens: number, invitedUntil: string | null, onlyAdministrator: boolean, sections: Array<{ enrolmentId: string, role: SectionRole, droppedAt: string | null, section: { id: string, name: string, course: { code: string }, term: { name: string } } }> } };

export type GiveAccessBackMutationVariables = Exact<{
  id: string;
}>;


export type GiveAccessBackMutation = { giveAccessBack: { id: string, version: number, givenName: string, familyName: string, email: string | null, signInName: string | null, numbers: Array<string>, roles: Array<Role>, state: PersonState, createdAt: string, endedAt: string | null, lastSeenAt: string | null, bounced: boolean, password: boolean, signOns: Array<string>, app: boolean, passkeys: number, tokens: number, invitedUntil: string | null, onlyAdministrator: boolean, sections: Array<{ enrolmentId: string, role: SectionRole, droppedAt: string | null, section: { id: string, name: string, course: { code: string }, term: { name: string } } }> } };

export type InvitePersonMutationVariables = Exact<{
  id: string;
}>;


export type InvitePersonMutation = { invitePerson: { id: string, version: number, givenName: string, familyName: string, email: string | null, signInName: string | null, numbers: Array<string>, roles: Array<Role>, state: PersonState, createdAt: string, endedAt: string | null, lastSeenAt: string | null, bounced: boolean, password: boolean, signOns: Array<string>, app: boolean, passkeys: number, tokens: number, invitedUntil: string | null, onlyAdministrator: boolean, sections: Array<{ enrolmentId: string, role: SectionRole, droppedAt: string | null, section: { id: string, name: string, course: { code: string }, term: { name: string } } }> } };

export type BeginViewingMutationVariables = Exact<{
  input: BeginViewingInput;
}>;


export type BeginViewingMutation = { beginViewing: { id: string, until: string } };

export type MailSenderSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailSenderSettingsQuery = { mailSenderSettings: { name: string | null, replyTo: string | null, version: number } };

export type UpdateMailSenderMutationVariables = Exact<{
  input: UpdateMailSenderInput;
}>;


export type UpdateMailSenderMutation = { updateMailSender: { name: string | null, replyTo: string | null, version: number } };

export type TryOutMailSenderMutationVariables = Exact<{ [key: string]: never; }>;


export type TryOutMailSenderMutation = { tryOutMailSender: string };

export type OwnPageFragment = { studentGivenName: string, name: string, organisation: string, position: string, email: string, phone: string, since: string, expiresAt: string, stopped: boolean, handedOver: LinkHandedOver, others: number, institution: { slug: string, name: string, accent: string | null, locale: string, logo: string | null, privacy: boolean }, consents: Array<{ scope: ConsentScope, given: boolean, saidAt: string, source: ConsentSource }>, meetings: Array<{ id: string, occupation: string, mode: InterviewMode, heldOn: string, minutes: number | null, confirmation: { state: ConfirmationState, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null }> };

export type IntervieweePageQueryVariables = Exact<{
  token: string;
}>;


export type IntervieweePageQuery = { intervieweePage: { studentGivenName: string, name: string, organisation: string, position: string, email: string, phone: string, since: string, expiresAt: string, stopped: boolean, handedOver: LinkHandedOver, others: number, institution: { slug: string, name: string, accent: string | null, locale: string, logo: string | null, privacy: boolean }, consents: Array<{ scope: ConsentScope, given: boolean, saidAt: string, source: ConsentSource }>, meetings: Array<{ id: string, occupation: string, mode: InterviewMode, heldOn: string, minutes: number | null, confirmation: { state: ConfirmationState, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null }> } | null };

export type AnswerMeetingMutationVariables = Exact<{
  input: AnswerMeetingInput;
}>;


export type AnswerMeetingMutation = { answerMeeting: { studentGivenName: string, name: string, organisation: string, position: string, email: string, phone: string, since: string, expiresAt: string, stopped: boolean, handedOver: LinkHandedOver, others: number, institution: { slug: string, name: string, accent: string | null, locale: string, logo: string | null, privacy: boolean }, consents: Array<{ scope: ConsentScope, given: boolean, saidAt: string, source: ConsentSource }>, meetings: Array<{ id: string, occupation: string, mode: InterviewMode, heldOn: string, minutes: number | null, confirmation: { state: ConfirmationState, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null }> } | null };

export type SayConsentMutationVariables = Exact<{
  input: SayConsentInput;
}>;


export type SayConsentMutation = { sayConsent: { studentGivenName: string, name: string, organisation: string, position: string, email: string, phone: string, since: string, expiresAt: string, stopped: boolean, handedOver: LinkHandedOver, others: number, institution: { slug: string, name: string, accent: string | null, locale: string, logo: string | null, privacy: boolean }, consents: Array<{ scope: ConsentScope, given: boolean, saidAt: string, source: ConsentSource }>, meetings: Array<{ id: string, occupation: string, mode: InterviewMode, heldOn: string, minutes: number | null, confirmation: { state: ConfirmationState, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null }> } };

export type StopContactMutationVariables = Exact<{
  token: string;
}>;


export type StopContactMutation = { stopContact: { studentGivenName: string, name: string, organisation: string, position: string, email: string, phone: string, since: string, expiresAt: string, stopped: boolean, handedOver: LinkHandedOver, others: number, institution: { slug: string, name: string, accent: string | null, locale: string, logo: string | null, privacy: boolean }, consents: Array<{ scope: ConsentScope, given: boolean, saidAt: string, source: ConsentSource }>, meetings: Array<{ id: string, occupation: string, mode: InterviewMode, heldOn: string, minutes: number | null, confirmation: { state: ConfirmationState, answeredAt: string | null, tookPlace: boolean | null, heldOn: string | null, minutes: number | null, askedForJob: boolean | null } | null }> } };

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

export type JoinCodeLineFragment = { id: string, code: string, cohortName: string | null, capacity: number, joined: number, expiresAt: string, state: CodeState, people: Array<{ at: string, person: { id: string, givenName: string, familyName: string, email: string | null } }> };

export type JoinCodesQueryVariables = Exact<{
  sectionId: string;
}>;


export type JoinCodesQuery = { section: { id: string, name: string, course: { code: string }, cohorts: Array<{ id: string, name: string }> }, joinCodes: Array<{ id: string, code: string, cohortName: string | null, capacity: number, joined: number, expiresAt: string, state: CodeState, people: Array<{ at: string, person: { id: string, givenName: string, familyName: string, email: string | null } }> }> };

export type CreateJoinCodeMutationVariables = Exact<{
  input: CreateJoinCodeInput;
}>;


export type CreateJoinCodeMutation = { createJoinCode: { id: string, code: string, cohortName: string | null, capacity: number, joined: number, expiresAt: string, state: CodeState, people: Array<{ at: string, person: { id: string, givenName: string, familyName: string, email: string | null } }> } };

export type RevokeJoinCodeMutationVariables = Exact<{
  id: string;
}>;


export type RevokeJoinCodeMutation = { revokeJoinCode: { id: string, code: string, cohortName: string | null, capacity: number, joined: number, expiresAt: string, state: CodeState, people: Array<{ at: string, person: { id: string, givenName: string, familyName: string, email: string | null } }> } };

export type JoinCardQueryVariables = Exact<{
  tenant: string;
  code: string;
}>;


export type JoinCardQuery = { joinCard: { sectionName: string, courseTitle: string, full: boolean, tenant: { slug: string, name: string, accent: string | null, locale: string, logo: string | null, privacy: boolean } } | null };

export type AskToJoinMutationVariables = Exact<{
  input: AskToJoinInput;
}>;


export type AskToJoinMutation = { askToJoin: boolean };

export type JoinSectionMutationVariables = Exact<{
  code: string;
}>;


export type JoinSectionMutation = { joinSection: boolean };

export type CardHolderLineFragment = { enrolmentId: string, number: string | null, signInName: string | null, state: CardState, expiresAt: string | null, person: { id: string, givenName: string, familyName: string } };

export type CardHoldersQueryVariables = Exact<{
  sectionId: string;
}>;


export type CardHoldersQuery = { section: { id: string, name: string, course: { code: string } }, cardHolders: Array<{ enrolmentId: string, number: string | null, signInName: string | null, state: CardState, expiresAt: string | null, person: { id: string, givenName: string, familyName: string } }> };

export type PrintCardsMutationVariables = Exact<{
  input: PrintCardsInput;
}>;


export type PrintCardsMutation = { printCards: Array<{ number: string | null, sectionName: string, code: string, expiresAt: string, person: { id: string, givenName: string, familyName: string } }> };

export type PersonCardQueryVariables = Exact<{
  tenant: string;
  code: string;
}>;


export type PersonCardQuery = { personCard: { givenName: string, signInName: string | null, again: boolean, expiresAt: string, tenant: { slug: string, name: string, accent: string | null, locale: string, logo: string | null, privacy: boolean } } | null };

export type RedeemCardMutationVariables = Exact<{
  input: RedeemCardInput;
}>;


export type RedeemCardMutation = { redeemCard: { viewer: { id: string, email: string | null, signInName: string | null, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, secondStepFrom: string | null, noticeDue: number | null, tenant: { id: string, slug: string, name: string, accent: string | null, logo: string | null, privacy: boolean | null, programme: Programme, locale: string, zone: string }, viewing: { id: string, until: string } | null } } };

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

export type SubmissionSheetFragment = { id: string, number: number, submittedAt: string, hash: string, late: boolean, withinGrace: boolean, lateDays: number, keptPercent: number, onBehalf: { by: string, at: string, savedAt: string, reason: string, withdrawnAt: string | null } | null, attachments: Array<{ id: string, name: string, type: string, bytes: number, sha256: string, scanned: boolean }>, answers: Array<{ promptId: string, prompt: string, text: string, formatted: unknown, words: number }>, pastGrades: Array<{ version: number, points: number, feedback: string, reason: string, replacedAt: string, scores: Array<{ criterionId: string, title: string, points: number, maxPoints: number, comment: string }>, remarks: Array<{ id: string, quote: string, text: string }> }>, grade: { id: string, regradeUntil: string | null, feedback: string, points: number | null, maxPoints: number, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }>, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> } } | null };

export type ReflectionDeskQueryVariables = Exact<{
  assignmentId: string;
}>;


export type ReflectionDeskQuery = { reflection: { held: ReflectionHold | null, state: ReflectionState, revision: number, savedAt: string | null, revisionAsked: { submissionId: string, files: boolean, note: string, dueAt: string | null, askedAt: string, askedBy: string, asks: Array<{ promptId: string, text: string }> } | null, revisionAnswered: { asks: Array<{ promptId: string, text: string }> } | null, assignment: { id: string, title: string, instructions: string, late: { graceHours: number, percentPerDay: number, floorPercent: number } | null, prompts: Array<{ id: string, text: string, hint: string, wordGoal: number | null }> }, attachments: Array<{ id: string, name: string, type: string | null, bytes: number, kept: boolean }>, submissions: Array<{ id: string, number: number, submittedAt: string, hash: string, late: boolean, withinGrace: boolean, lateDays: number, keptPercent: number, onBehalf: { by: string, at: string, savedAt: string, reason: string, withdrawnAt: string | null } | null, attachments: Array<{ id: string, name: string, type: string, bytes: number, sha256: string, scanned: boolean }>, answers: Array<{ promptId: string, prompt: string, text: string, formatted: unknown, words: number }>, pastGrades: Array<{ version: number, points: number, feedback: string, reason: string, replacedAt: string, scores: Array<{ criterionId: string, title: string, points: number, maxPoints: number, comment: string }>, remarks: Array<{ id: string, quote: string, text: string }> }>, grade: { id: string, regradeUntil: string | null, feedback: string, points: number | null, maxPoints: number, releasedAt: string | null, regrades: Array<{ id: string, askedAt: string, state: RegradeState, words: string, answeredAt: string | null, answeredBy: string | null, asks: Array<{ criterionId: string, text: string }> }>, gradedBy: { givenName: string, familyName: string } | null, scores: Array<{ criterionId: string, levelId: string | null, points: number, comment: string }>, remarks: Array<{ id: string, promptId: string, start: number, end: number, quote: string, text: string }>, rubric: { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> } } | null }>, answers: Array<{ promptId: string, text: string, formatted: unknown }> }, studentWork: { past: boolean, grid: { counted: number, wanted: number, met: boolean }, interviews: Array<{ notes: string, withheld: boolean, id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, contact: { id: string, name: string }, occupation: { id: string, title: string } }>, milestones: Array<{ id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, askable: boolean, late: boolean, metAt: string | null, unsaid: boolean, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null }> } };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { saved: boolean, draft: { state: ReflectionState, revision: number, savedAt: string | null, answers: Array<{ promptId: string, text: string, formatted: unknown }> } } };

export type SubmitReflectionMutationVariables = Exact<{
  input: SubmitReflectionInput;
}>;


export type SubmitReflectionMutation = { submitReflection: { submission: { id: string, number: number } } };

export type DraftFileFragment = { id: string, name: string, type: string | null, bytes: number, kept: boolean };

export type AttachmentsQueryVariables = Exact<{
  assignmentId: string;
}>;


export type AttachmentsQuery = { reflection: { attachments: Array<{ id: string, name: string, type: string | null, bytes: number, kept: boolean }> } };

export type RemoveAttachmentMutationVariables = Exact<{
  id: string;
}>;


export type RemoveAttachmentMutation = { removeAttachment: Array<{ id: string, name: string, type: string | null, bytes: number, kept: boolean }> };

export type OrderAttachmentsMutationVariables = Exact<{
  input: OrderAttachmentsInput;
}>;


export type OrderAttachmentsMutation = { orderAttachments: Array<{ id: string, name: string, type: string | null, bytes: number, kept: boolean }> };

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

export type RosterPreviewFragment = { id: string, fileName: string, state: ImportState, createdAt: string, appliedAt: string | null, undoneAt: string | null, undoableUntil: string | null, dropped: number, students: number, by: string, reading: { format: RosterFormat, encoding: RosterEncoding | null, delimiter: RosterDelimiter, group: string | null, elsewhere: number, changesOnly: boolean, groups: Array<{ id: string, title: string, people: number }> }, section: { id: string, name: string, course: { code: string }, setup: { open: boolean } }, counts: { new: number, changed: number, unchanged: number, held: number, absent: number, error: number }, columns: Array<{ header: string, meaning: string | null }>, rows: Array<{ row: number, state: ImportRowState, email: string | null, givenName: string, familyName: string, externalId: string | null, role: SectionRole | null, comesBy: RosterEntrance | null, changes: Array<string>, cells: Array<string>, problems: Array<{ row: number, column: string, value: string, rule: string, fix: string }> }> };

export type RosterImportQueryVariables = Exact<{
  id: string;
}>;


export type RosterImportQuery = { rosterImport: { id: string, fileName: string, state: ImportState, createdAt: string, appliedAt: string | null, undoneAt: string | null, undoableUntil: string | null, dropped: number, students: number, by: string, reading: { format: RosterFormat, encoding: RosterEncoding | null, delimiter: RosterDelimiter, group: string | null, elsewhere: number, changesOnly: boolean, groups: Array<{ id: string, title: string, people: number }> }, section: { id: string, name: string, course: { code: string }, setup: { open: boolean } }, counts: { new: number, changed: number, unchanged: number, held: number, absent: number, error: number }, columns: Array<{ header: string, meaning: string | null }>, rows: Array<{ row: number, state: ImportRowState, email: string | null, givenName: string, familyName: string, externalId: string | null, role: SectionRole | null, comesBy: RosterEntrance | null, changes: Array<string>, cells: Array<string>, problems: Array<{ row: number, column: string, value: string, rule: string, fix: string }> }> } };

export type StageRosterMutationVariables = Exact<{
  input: StageRosterInput;
}>;


export type StageRosterMutation = { stageRoster: { id: string, fileName: string, state: ImportState, createdAt: string, appliedAt: string | null, undoneAt: string | null, undoableUntil: string | null, dropped: number, students: number, by: string, reading: { format: RosterFormat, encoding: RosterEncoding | null, delimiter: RosterDelimiter, group: string | null, elsewhere: number, changesOnly: boolean, groups: Array<{ id: string, title: string, people: number }> }, section: { id: string, name: string, course: { code: string }, setup: { open: boolean } }, counts: { new: number, changed: number, unchanged: number, held: number, absent: number, error: number }, columns: Array<{ header: string, meaning: string | null }>, rows: Array<{ row: number, state: ImportRowState, email: string | null, givenName: string, familyName: string, externalId: string | null, role: SectionRole | null, comesBy: RosterEntrance | null, changes: Array<string>, cells: Array<string>, problems: Array<{ row: number, column: string, value: string, rule: string, fix: string }> }> } };

export type RereadRosterMutationVariables = Exact<{
  id: string;
  input: RereadRosterInput;
}>;


export type RereadRosterMutation = { rereadRoster: { id: string, fileName: string, state: ImportState, createdAt: string, appliedAt: string | null, undoneAt: string | null, undoableUntil: string | null, dropped: number, students: number, by: string, reading: { format: RosterFormat, encoding: RosterEncoding | null, delimiter: RosterDelimiter, group: string | null, elsewhere: number, changesOnly: boolean, groups: Array<{ id: string, title: string, people: number }> }, section: { id: string, name: string, course: { code: string }, setup: { open: boolean } }, counts: { new: number, changed: number, unchanged: number, held: number, absent: number, error: number }, columns: Array<{ header: string, meaning: string | null }>, rows: Array<{ row: number, state: ImportRowState, email: string | null, givenName: string, familyName: string, externalId: string | null, role: SectionRole | null, comesBy: RosterEntrance | null, changes: Array<string>, cells: Array<string>, problems: Array<{ row: number, column: string, value: string, rule: string, fix: string }> }> } };

export type ReleaseRosterRowsMutationVariables = Exact<{
  id: string;
  rows: Array<number> | number;
}>;


export type ReleaseRosterRowsMutation = { releaseRosterRows: { id: string, fileName: string, state: ImportState, createdAt: string, appliedAt: string | null, undoneAt: string | null, undoableUntil: string | null, dropped: number, students: number, by: string, reading: { format: RosterFormat, encoding: RosterEncoding | null, delimiter: RosterDelimiter, group: string | null, elsewhere: number, changesOnly: boolean, groups: Array<{ id: string, title: string, people: number }> }, section: { id: string, name: string, course: { code: string }, setup: { open: boolean } }, counts: { new: number, changed: number, unchanged: number, held: number, absent: number, error: number }, columns: Array<{ header: string, meaning: string | null }>, rows: Array<{ row: number, state: ImportRowState, email: string | null, givenName: string, familyName: string, externalId: string | null, role: SectionRole | null, comesBy: RosterEntrance | null, changes: Array<string>, cells: Array<string>, problems: Array<{ row: number, column: string, value: string, rule: string, fix: string }> }> } };

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


export type PastRostersQuery = { pastRosters: Array<{ id: string, fileName: string, state: ImportState, by: string, createdAt: string, appliedAt: string | null, undoneAt: string | null, undoableUntil: string | null, dropped: number, counts: { new: number, changed: number } }> };

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

export type SectionCardFragment = { id: string, version: number, name: string, zone: string, studentCount: number, course: { id: string, version: number, code: string, title: string }, term: { id: string, version: number, name: string, startsOn: string, endsOn: string } };

export type SectionsQueryVariables = Exact<{
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SectionsQuery = { sections: { edges: Array<{ node: { id: string, version: number, name: string, zone: string, studentCount: number, staff: Array<{ id: string, person: { id: string, givenName: string, familyName: string } }>, course: { id: string, version: number, code: string, title: string }, term: { id: string, version: number, name: string, startsOn: string, endsOn: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type TermsAndCoursesQueryVariables = Exact<{ [key: string]: never; }>;


export type TermsAndCoursesQuery = { terms: Array<{ id: string, name: string, startsOn: string, endsOn: string }>, courses: Array<{ id: string, code: string, title: string }> };

export type ChangeTermMutationVariables = Exact<{
  input: ChangeTermInput;
}>;


export type ChangeTermMutation = { changeTerm: { id: string } };

export type ChangeCourseMutationVariables = Exact<{
  input: ChangeCourseInput;
}>;


export type ChangeCourseMutation = { changeCourse: { id: string } };

export type ChangeSectionMutationVariables = Exact<{
  input: ChangeSectionInput;
}>;


export type ChangeSectionMutation = { changeSection: { id: string } };

export type RenameCohortMutationVariables = Exact<{
  input: RenameCohortInput;
}>;


export type RenameCohortMutation = { renameCohort: { id: string, name: string } };

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

export type EnrolmentRowFragment = { id: string, role: SectionRole, invitation: InvitationState, droppedAt: string | null, person: { id: string, givenName: string, familyName: string, email: string | null }, cohort: { id: string, name: string } | null, counsellor: { id: string, givenName: string, familyName: string } | null };

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


export type SectionOverviewQuery = { section: { id: string, version: number, name: string, zone: string, studentCount: number, staff: Array<{ id: string, role: SectionRole, invitation: InvitationState, droppedAt: string | null, person: { id: string, givenName: string, familyName: string, email: string | null }, cohort: { id: string, name: string } | null, counsellor: { id: string, givenName: string, familyName: string } | null }>, cohorts: Array<{ id: string, name: string, size: number, version: number }>, assignments: Array<{ id: string, title: string, state: AssignmentState, cohorts: Array<{ id: string }>, milestones: Array<{ id: string, title: string, dueAt: string, dueLocal: string, zone: string }>, progress: { students: number, quotaMet: number, submitted: number, graded: number, released: number } }>, course: { id: string, version: number, code: string, title: string }, term: { id: string, version: number, name: string, startsOn: string, endsOn: string }, setup: { next: SetupStep | null, open: boolean, steps: Array<{ step: SetupStep, state: SetupState, needs: SetupStep | null }> } } };

export type SectionPeopleQueryVariables = Exact<{
  id: string;
  query?: string | null | undefined;
  role?: SectionRole | null | undefined;
  after?: string | null | undefined;
}>;


export type SectionPeopleQuery = { section: { id: string, enrolments: { totalCount: number, edges: Array<{ node: { id: string, role: SectionRole, invitation: InvitationState, droppedAt: string | null, person: { id: string, givenName: string, familyName: string, email: string | null }, cohort: { id: string, name: string } | null, counsellor: { id: string, givenName: string, familyName: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } };

export type AddStaffMutationVariables = Exact<{
  input: AddStaffInput;
}>;


export type AddStaffMutation = { addStaff: { id: string, role: SectionRole, invitation: InvitationState, droppedAt: string | null, person: { id: string, givenName: string, familyName: string, email: string | null }, cohort: { id: string, name: string } | null, counsellor: { id: string, givenName: string, familyName: string } | null } };

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


export type CohortMembersQuery = { cohort: { id: string, name: string, version: number, members: Array<{ id: string, role: SectionRole, invitation: InvitationState, droppedAt: string | null, person: { id: string, givenName: string, familyName: string, email: string | null }, cohort: { id: string, name: string } | null, counsellor: { id: string, givenName: string, familyName: string } | null }> } };

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

export type PreviewSectionZoneQueryVariables = Exact<{
  id: string;
  zone: string;
}>;


export type PreviewSectionZoneQuery = { previewSectionZone: Array<{ assignmentId: string, title: string, effects: Array<{ effect: ChangeEffect, step: string | null, toLocal: string | null, many: number, students: Array<{ id: string, givenName: string, familyName: string }> }> }> };

export type MovePreviewQueryVariables = Exact<{
  input: MoveStudentsInput;
}>;


export type MovePreviewQuery = { movePreview: { leaves: boolean, already: number, standingTime: number, extended: number, excusesAlong: number, excusesLeft: number, requestsAlong: number, requestsLeft: number, fates: Array<{ assignmentId: string, title: string, fate: WorkFate, intoTitle: string | null, students: number, interviews: number, handedIn: number }> } };

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

export type OperationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OperationsQuery = { operations: { queue: { backend: string, waiting: number, active: number, delayed: number, failed: number, failures: Array<{ job: string, error: string, count: number, lastAt: string }> } | null, tenants: Array<{ tenantId: string, slug: string, lateSince: string | null, planned: number, inDoubt: number, sent: number, dropped: number, failures: Array<{ reason: string, count: number }>, lateness: Array<{ seconds: number, count: number }> }> } };

export type InstallationHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationHealthQuery = { installationHealth: { databaseBytes: number, migration: string, migrations: number, upkeepAt: string | null, upkeepLate: number, workerSeenAt: string | null, waitingSince: string | null } };

export type RetryFailedJobsMutationVariables = Exact<{ [key: string]: never; }>;


export type RetryFailedJobsMutation = { retryFailedJobs: number };

export type RetryTenantMailMutationVariables = Exact<{
  tenantId: string;
  reason: string;
}>;


export type RetryTenantMailMutation = { retryTenantMail: number };

export type InstitutionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InstitutionsQuery = { tenantSizes: { edges: Array<{ node: { id: string, slug: string, name: string, programme: Programme, countedAt: string | null, students: number, studentsIn: number, staff: number, sections: number, sectionsOpen: number, files: number, bytes: number, activeOn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export type StaffTodayQueryVariables = Exact<{
  start: boolean;
}>;


export type StaffTodayQuery = { institutionStart?: { open: number }, assignments: Array<{ id: string, title: string, state: AssignmentState, section: { id: string, name: string, course: { code: string } }, milestones: Array<{ id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string }>, progress: { students: number, quotaMet: number, submitted: number, late: number, asked: number, returned: number, excused: number, graded: number, released: number, regrades: number } }>, sections: { edges: Array<{ node: { id: string, name: string, studentCount: number, course: { code: string, title: string }, term: { name: string, endsOn: string }, staff: Array<{ id: string }> } }> } };

export type InstitutionUsageQueryVariables = Exact<{ [key: string]: never; }>;


export type InstitutionUsageQuery = { institutionUsage: { countedAt: string | null, students: number, studentsIn: number, staff: number, staffIn: number, sections: number, sectionsOpen: number, files: number, bytes: number, mailsWaiting: number, terms: Array<{ id: string, name: string, startsOn: string, endsOn: string, sections: number, sectionsOpen: number, students: number, studentsIn: number, interviews: number, reflections: number, grades: number }> } };

export type UsageWeeksQueryVariables = Exact<{
  termId: string;
}>;


export type UsageWeeksQuery = { usageWeeks: Array<{ weekOn: string, studentsSeen: number, staffSeen: number, interviews: number, reflections: number, grades: number, mailsSent: number, mailsFailed: number }> };

export type UsageSectionsQueryVariables = Exact<{
  termId: string;
  order: UsageOrder;
  after?: string | null | undefined;
}>;


export type UsageSectionsQuery = { usageSections: { edges: Array<{ node: { id: string, course: string, name: string, open: boolean, students: number, studentsIn: number, interviews: number, reflections: number, grades: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InstitutionHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type InstitutionHealthQuery = { institutionHealth: Array<{ kind: HealthKind, count: number, at: string | null, items: Array<{ id: string, name: string, within: string | null }> }> };

export type RecountUsageMutationVariables = Exact<{ [key: string]: never; }>;


export type RecountUsageMutation = { recountUsage: boolean };

export type HandedInFileFragment = { id: string, name: string, type: string, bytes: number, sha256: string, scanned: boolean };

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

export type MilestoneCardFragment = { id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, askable: boolean, late: boolean, metAt: string | null, unsaid: boolean, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null };

export type WorkCardFragment = { enrolmentId: string, standingTime: { extraDays: number, extraPercent: number, givenAt: string } | null, assignment: { id: string, title: string, instructions: string, requiresPledge: boolean, requiresPrimer: boolean, quota: { perOccupation: number, occupations: number, minMinutes: number | null, maxMinutes: number | null, requiresThankYou: boolean, requiresConfirmation: boolean } }, pledge: { text: string, signedName: string, signedAt: string } | null, primerPass: { number: number, passedAt: string } | null, choices: Array<{ id: string, reason: string, employer: string, department: string, position: string, assumptions: string, heardAt: string | null, chosenAt: string, savedAt: string | null, version: number, occupation: { id: string, title: string } }>, grid: { counted: number, wanted: number, met: boolean, rows: Array<{ counted: number, wanted: number, occupation: { id: string, title: string } | null, slots: Array<{ position: number, state: SlotState, interview: { id: string, startsAt: string, contact: { name: string } } | null }> }> }, interviews: Array<{ id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, contact: { id: string, name: string }, occupation: { id: string, title: string } }>, milestones: Array<{ id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, askable: boolean, late: boolean, metAt: string | null, unsaid: boolean, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null }>, excuses: Array<{ id: string, milestoneId: string | null, milestoneTitle: string | null, excusedAt: string }>, nextStep: { kind: NextStepKind, subject: string | null, interviewId: string | null, contactId: string | null, thankBy: string | null, milestone: { id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, askable: boolean, late: boolean, metAt: string | null, unsaid: boolean, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null } | null }, reflection: { state: ReflectionState, words: number, savedAt: string | null, returned: boolean, submittedAt: string | null, releasedAt: string | null } };

export type PastWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type PastWorkQuery = { pastWork: Array<{ enrolmentId: string, assignment: { id: string, title: string, section: { id: string, name: string, course: { code: string } } }, interviews: Array<{ id: string, startsAt: string, contact: { name: string } }>, reflection: { state: ReflectionState } }> };

export type StudentHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type StudentHomeQuery = { studentHome: Array<{ enrolmentId: string, standingTime: { extraDays: number, extraPercent: number, givenAt: string } | null, assignment: { id: string, title: string, instructions: string, requiresPledge: boolean, requiresPrimer: boolean, quota: { perOccupation: number, occupations: number, minMinutes: number | null, maxMinutes: number | null, requiresThankYou: boolean, requiresConfirmation: boolean } }, pledge: { text: string, signedName: string, signedAt: string } | null, primerPass: { number: number, passedAt: string } | null, choices: Array<{ id: string, reason: string, employer: string, department: string, position: string, assumptions: string, heardAt: string | null, chosenAt: string, savedAt: string | null, version: number, occupation: { id: string, title: string } }>, grid: { counted: number, wanted: number, met: boolean, rows: Array<{ counted: number, wanted: number, occupation: { id: string, title: string } | null, slots: Array<{ position: number, state: SlotState, interview: { id: string, startsAt: string, contact: { name: string } } | null }> }> }, interviews: Array<{ id: string, startsAt: string, heldAt: string | null, mode: InterviewMode, plannedMinutes: number | null, actualMinutes: number | null, practice: boolean, thankedAt: string | null, thankYouMethod: ThankYouMethod | null, evidence: EvidenceTier, counts: boolean, notCounted: Array<{ reason: NotCountedReason, found: number | null, wanted: number | null }>, contact: { id: string, name: string }, occupation: { id: string, title: string } }>, milestones: Array<{ id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, askable: boolean, late: boolean, metAt: string | null, unsaid: boolean, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null }>, excuses: Array<{ id: string, milestoneId: string | null, milestoneTitle: string | null, excusedAt: string }>, nextStep: { kind: NextStepKind, subject: string | null, interviewId: string | null, contactId: string | null, thankBy: string | null, milestone: { id: string, kind: MilestoneKind, title: string, dueAt: string, zone: string, extended: boolean, askable: boolean, late: boolean, metAt: string | null, unsaid: boolean, dueLocal: string, request: { id: string, days: number, state: RequestState, answer: string } | null } | null }, reflection: { state: ReflectionState, words: number, savedAt: string | null, returned: boolean, submittedAt: string | null, releasedAt: string | null } }> };

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

export type RubricSheetFragment = { id: string, version: number, totalPoints: number, criteria: Array<{ id: string, title: string, description: string, maxPoints: number, levels: Array<{ id: string, title: string, description: string, points: number }> }> };

export type GivenScoreFragment = { criterionId: string, levelId: string | null, points: number, comment: string };

export type ViewerCardFragment = { id: string, email: string | null, signInName: string | null, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, secondStepFrom: string | null, noticeDue: number | null, tenant: { id: string, slug: string, name: string, accent: string | null, logo: string | null, privacy: boolean | null, programme: Programme, locale: string, zone: string }, viewing: { id: string, until: string } | null };

export type EndViewingMutationVariables = Exact<{ [key: string]: never; }>;


export type EndViewingMutation = { endViewing: boolean };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, email: string | null, signInName: string | null, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, secondStepFrom: string | null, noticeDue: number | null, tenant: { id: string, slug: string, name: string, accent: string | null, logo: string | null, privacy: boolean | null, programme: Programme, locale: string, zone: string }, viewing: { id: string, until: string } | null } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string, email: string | null, signInName: string | null, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, secondStepFrom: string | null, noticeDue: number | null, tenant: { id: string, slug: string, name: string, accent: string | null, logo: string | null, privacy: boolean | null, programme: Programme, locale: string, zone: string }, viewing: { id: string, until: string } | null } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { id: string, email: string | null, signInName: string | null, givenName: string, familyName: string, roles: Array<Role>, permissions: Array<string>, locale: string, zone: string, secondStepFrom: string | null, noticeDue: number | null, tenant: { id: string, slug: string, name: string, accent: string | null, logo: string | null, privacy: boolean | null, programme: Programme, locale: string, zone: string }, viewing: { id: string, until: string } | null } };

export type ExtensionPreviewQueryVariables = Exact<{
  input: PreviewExtensionInput;
}>;


export type ExtensionPreviewQuery = { extensionPreview: { planned: Array<{ enrolmentId: string, milestoneId: string, milestoneTitle: string, zone: string, dueAt: string, toAt: string, noGain: NoGain | null, person: { id: string, givenName: string, familyName: string } }>, problems: Array<{ line: number, text: string, problem: LineProblem }> } };

export type ExtensionGrantLineFragment = { id: string, assignmentId: string, days: number | null, dueLocal: string | null, reason: string, grantedAt: string, undoneAt: string | null, studentCount: number, forRevision: boolean, grantedBy: { id: string, givenName: string, familyName: string } | null, milestones: Array<{ id: string, title: string }>, students: Array<{ id: string, givenName: string, familyName: string }> };

export type ExtensionGrantsQueryVariables = Exact<{
  assignmentId: string;
}>;


export type ExtensionGrantsQuery = { extensionGrants: Array<{ id: string, assignmentId: string, days: number | null, dueLocal: string | null, reason: string, grantedAt: string, undoneAt: string | null, studentCount: number, forRevision: boolean, grantedBy: { id: string, givenName: string, familyName: string } | null, milestones: Array<{ id: string, title: string }>, students: Array<{ id: string, givenName: string, familyName: string }> }> };

export type GrantExtensionMutationVariables = Exact<{
  input: GrantExtensionInput;
}>;


export type GrantExtensionMutation = { grantExtension: { id: string, assignmentId: string, days: number | null, dueLocal: string | null, reason: string, grantedAt: string, undoneAt: string | null, studentCount: number, forRevision: boolean, grantedBy: { id: string, givenName: string, familyName: string } | null, milestones: Array<{ id: string, title: string }>, students: Array<{ id: string, givenName: string, familyName: string }> } };

export type UndoExtensionMutationVariables = Exact<{
  id: string;
}>;


export type UndoExtensionMutation = { undoExtension: { id: string, assignmentId: string, days: number | null, dueLocal: string | null, reason: string, grantedAt: string, undoneAt: string | null, studentCount: number, forRevision: boolean, grantedBy: { id: string, givenName: string, familyName: string } | null, milestones: Array<{ id: string, title: string }>, students: Array<{ id: string, givenName: string, familyName: string }> } };

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

export type BehalfLineFragment = { by: string, at: string, savedAt: string, reason: string, withdrawnAt: string | null };

export type UnsentDraftsQueryVariables = Exact<{
  assignmentId: string;
}>;


export type UnsentDraftsQuery = { unsentDrafts: Array<{ enrolmentId: string, savedAt: string, revision: number, words: number | null, missing: number, lateDays: number, keptPercent: number, student: { id: string, givenName: string, familyName: string } }> };

export type HandInDraftsMutationVariables = Exact<{
  input: HandInDraftsInput;
}>;


export type HandInDraftsMutation = { handInDrafts: { enrolmentIds: Array<string> } };

export type WithdrawHandInsMutationVariables = Exact<{
  input: WithdrawHandInsInput;
}>;


export type WithdrawHandInsMutation = { withdrawHandIns: { withdrawn: number } };

export const AcceptPrivacyNoticeDocument = new TypedOperation<AcceptPrivacyNoticeMutation, AcceptPrivacyNoticeMutationVariables>(
  'AcceptPrivacyNotice',
  '5595025ae0e11c30',
);

export const AccountDocument = new TypedOperation<AccountQuery, AccountQueryVariables>(
  'Account',
  '7e6120c0a49ccd96',
);

export const AddContactDocument = new TypedOperation<AddContactMutation, AddContactMutationVariables>(
  'AddContact',
  '8c447aba015f34a3',
);

export const AddFindingDocument = new TypedOperation<AddFindingMutation, AddFindingMutationVariables>(
  'AddFinding',
  'cf8167f687b2b3ac',
);

export const AddOpenQuestionDocument = new TypedOperation<AddOpenQuestionMutation, AddOpenQuestionMutationVariables>(
  'AddOpenQuestion',
  'c99969ae576d4303',
);

export const AddPasskeyDocument = new TypedOperation<AddPasskeyMutation, AddPasskeyMutationVariables>(
  'AddPasskey',
  '6fd4f55d02f5fcf1',
);

export const AddServiceUnitDocument = new TypedOperation<AddServiceUnitMutation, AddServiceUnitMutationVariables>(
  'AddServiceUnit',
  '93a7feaf563765de',
);

export const AddStaffDocument = new TypedOperation<AddStaffMutation, AddStaffMutationVariables>(
  'AddStaff',
  'dc066c67cc5f000d',
);

export const AddWebhookDocument = new TypedOperation<AddWebhookMutation, AddWebhookMutationVariables>(
  'AddWebhook',
  '64cb32297149b153',
);

export const AfterInterviewDocument = new TypedOperation<AfterInterviewQuery, AfterInterviewQueryVariables>(
  'AfterInterview',
  '5b821673f3ba601b',
);

export const AlikeInSectionDocument = new TypedOperation<AlikeInSectionQuery, AlikeInSectionQueryVariables>(
  'AlikeInSection',
  'fa076963cb9c43d7',
);

export const AllocateMarkersDocument = new TypedOperation<AllocateMarkersMutation, AllocateMarkersMutationVariables>(
  'AllocateMarkers',
  'e6441381ecbf8b1e',
);

export const AnnounceOutcomeDocument = new TypedOperation<AnnounceOutcomeMutation, AnnounceOutcomeMutationVariables>(
  'AnnounceOutcome',
  '10db2bc31446ce1e',
);

export const AnswerExtensionRequestDocument = new TypedOperation<AnswerExtensionRequestMutation, AnswerExtensionRequestMutationVariables>(
  'AnswerExtensionRequest',
  'df385c2283b185f6',
);

export const AnswerMeetingDocument = new TypedOperation<AnswerMeetingMutation, AnswerMeetingMutationVariables>(
  'AnswerMeeting',
  'db9bbcf2ebd50c10',
);

export const AnswerRegradeDocument = new TypedOperation<AnswerRegradeMutation, AnswerRegradeMutationVariables>(
  'AnswerRegrade',
  'e3ff74a22acbdbdf',
);

export const ArchiveTemplateDocument = new TypedOperation<ArchiveTemplateMutation, ArchiveTemplateMutationVariables>(
  'ArchiveTemplate',
  '090578372dc844e5',
);

export const AskAddressDocument = new TypedOperation<AskAddressMutation, AskAddressMutationVariables>(
  'AskAddress',
  '78bdb02f5ac07c53',
);

export const AskExtensionDocument = new TypedOperation<AskExtensionMutation, AskExtensionMutationVariables>(
  'AskExtension',
  'e950ff99da82a9c5',
);

export const AskForConfirmationDocument = new TypedOperation<AskForConfirmationMutation, AskForConfirmationMutationVariables>(
  'AskForConfirmation',
  'c7b78c0d418dbed6',
);

export const AskMyPasskeyDocument = new TypedOperation<AskMyPasskeyMutation, AskMyPasskeyMutationVariables>(
  'AskMyPasskey',
  '262f41d2a487f19d',
);

export const AskPasskeyDocument = new TypedOperation<AskPasskeyMutation, AskPasskeyMutationVariables>(
  'AskPasskey',
  'c804382b51426fc6',
);

export const AskRegradeDocument = new TypedOperation<AskRegradeMutation, AskRegradeMutationVariables>(
  'AskRegrade',
  '0e50a8a3e109bc7a',
);

export const AskToJoinDocument = new TypedOperation<AskToJoinMutation, AskToJoinMutationVariables>(
  'AskToJoin',
  'a4688779269a17b2',
);

export const AskingFactsDocument = new TypedOperation<AskingFactsQuery, AskingFactsQueryVariables>(
  'AskingFacts',
  'c0439f52d28ba719',
);

export const AssignCaseloadDocument = new TypedOperation<AssignCaseloadMutation, AssignCaseloadMutationVariables>(
  'AssignCaseload',
  '927d54905e618c61',
);

export const AssignSecondReaderDocument = new TypedOperation<AssignSecondReaderMutation, AssignSecondReaderMutationVariables>(
  'AssignSecondReader',
  'af38bfb35d2d14b1',
);

export const AssignmentDesignDocument = new TypedOperation<AssignmentDesignQuery, AssignmentDesignQueryVariables>(
  'AssignmentDesign',
  'f60d05ef69ba4e01',
);

export const AssignmentOccasionsDocument = new TypedOperation<AssignmentOccasionsQuery, AssignmentOccasionsQueryVariables>(
  'AssignmentOccasions',
  '6c60573f917031a7',
);

export const AssignmentOverviewDocument = new TypedOperation<AssignmentOverviewQuery, AssignmentOverviewQueryVariables>(
  'AssignmentOverview',
  '3d1cb7f81cd17dbd',
);

export const AssignmentTemplatesDocument = new TypedOperation<AssignmentTemplatesQuery, AssignmentTemplatesQueryVariables>(
  'AssignmentTemplates',
  '6f16020b24dd1109',
);

export const AttachmentsDocument = new TypedOperation<AttachmentsQuery, AttachmentsQueryVariables>(
  'Attachments',
  '774f7f16b02b62d5',
);

export const AuditLogDocument = new TypedOperation<AuditLogQuery, AuditLogQueryVariables>(
  'AuditLog',
  '009a98e97e63e62e',
);

export const BeginAppDocument = new TypedOperation<BeginAppMutation, BeginAppMutationVariables>(
  'BeginApp',
  '99d38a027b6ea18d',
);

export const BeginFromTemplateDocument = new TypedOperation<BeginFromTemplateMutation, BeginFromTemplateMutationVariables>(
  'BeginFromTemplate',
  '339cfae0b61a029a',
);

export const BeginPasskeyDocument = new TypedOperation<BeginPasskeyMutation, BeginPasskeyMutationVariables>(
  'BeginPasskey',
  '94c8befda5fe2ff3',
);

export const BeginViewingDocument = new TypedOperation<BeginViewingMutation, BeginViewingMutationVariables>(
  'BeginViewing',
  'c8180677124228cb',
);

export const CalendarFeedDocument = new TypedOperation<CalendarFeedQuery, CalendarFeedQueryVariables>(
  'CalendarFeed',
  '19c0de4dc7b52028',
);

export const CallOffInterviewDocument = new TypedOperation<CallOffInterviewMutation, CallOffInterviewMutationVariables>(
  'CallOffInterview',
  '32f174219b069d21',
);

export const CardHoldersDocument = new TypedOperation<CardHoldersQuery, CardHoldersQueryVariables>(
  'CardHolders',
  '414df968d69d9b43',
);

export const CareSettingsDocument = new TypedOperation<CareSettingsQuery, CareSettingsQueryVariables>(
  'CareSettings',
  'c264427942b5be42',
);

export const CaseloadDocument = new TypedOperation<CaseloadQuery, CaseloadQueryVariables>(
  'Caseload',
  'fca0e63441dcb2b6',
);

export const CaseloadCounsellorsDocument = new TypedOperation<CaseloadCounsellorsQuery, CaseloadCounsellorsQueryVariables>(
  'CaseloadCounsellors',
  'e60bfb4acb10be69',
);

export const CaseloadDigestDocument = new TypedOperation<CaseloadDigestQuery, CaseloadDigestQueryVariables>(
  'CaseloadDigest',
  '2280b0551361bb7f',
);

export const CaseloadSectionsDocument = new TypedOperation<CaseloadSectionsQuery, CaseloadSectionsQueryVariables>(
  'CaseloadSections',
  '10f7b61798dc8928',
);

export const ChangeCourseDocument = new TypedOperation<ChangeCourseMutation, ChangeCourseMutationVariables>(
  'ChangeCourse',
  'a988ce6db064c9dd',
);

export const ChangeSectionDocument = new TypedOperation<ChangeSectionMutation, ChangeSectionMutationVariables>(
  'ChangeSection',
  'ea6dcaacd916ea5b',
);

export const ChangeStaffNoteDocument = new TypedOperation<ChangeStaffNoteMutation, ChangeStaffNoteMutationVariables>(
  'ChangeStaffNote',
  '9a48eb5ba7a17c24',
);

export const ChangeTermDocument = new TypedOperation<ChangeTermMutation, ChangeTermMutationVariables>(
  'ChangeTerm',
  'b32ea7597905aae3',
);

export const ChangeWebhookDocument = new TypedOperation<ChangeWebhookMutation, ChangeWebhookMutationVariables>(
  'ChangeWebhook',
  '131666646ca19e36',
);

export const ChooseOccupationDocument = new TypedOperation<ChooseOccupationMutation, ChooseOccupationMutationVariables>(
  'ChooseOccupation',
  '08bd03730f9d3b26',
);

export const ClaimFirstDocument = new TypedOperation<ClaimFirstMutation, ClaimFirstMutationVariables>(
  'ClaimFirst',
  '243cd91279080280',
);

export const ClaimSubmissionDocument = new TypedOperation<ClaimSubmissionMutation, ClaimSubmissionMutationVariables>(
  'ClaimSubmission',
  'bfc9ec5ba9bbe403',
);

export const ClientsDocument = new TypedOperation<ClientsQuery, ClientsQueryVariables>(
  'Clients',
  '9a801a700291e71a',
);

export const CohortGridDocument = new TypedOperation<CohortGridQuery, CohortGridQueryVariables>(
  'CohortGrid',
  '59baf4887e314d35',
);

export const CohortMembersDocument = new TypedOperation<CohortMembersQuery, CohortMembersQueryVariables>(
  'CohortMembers',
  '739ef533da3cf044',
);

export const CommentBankDocument = new TypedOperation<CommentBankQuery, CommentBankQueryVariables>(
  'CommentBank',
  'e615d82d4f17ab7b',
);

export const ComparisonDocument = new TypedOperation<ComparisonQuery, ComparisonQueryVariables>(
  'Comparison',
  'f70f80b81fbf00ec',
);

export const ConfirmAddressDocument = new TypedOperation<ConfirmAddressMutation, ConfirmAddressMutationVariables>(
  'ConfirmAddress',
  'cd3970b080bb36bf',
);

export const ConfirmAppDocument = new TypedOperation<ConfirmAppMutation, ConfirmAppMutationVariables>(
  'ConfirmApp',
  'fd3bc7c45e1315c7',
);

export const ConfirmRosterDocument = new TypedOperation<ConfirmRosterMutation, ConfirmRosterMutationVariables>(
  'ConfirmRoster',
  '738ac9db98a21fdb',
);

export const ConnectFirstDocument = new TypedOperation<ConnectFirstMutation, ConnectFirstMutationVariables>(
  'ConnectFirst',
  '94a1ed5f99eb0c12',
);

export const ConnectSignOnDocument = new TypedOperation<ConnectSignOnMutation, ConnectSignOnMutationVariables>(
  'ConnectSignOn',
  'ff9a8a0e05187e33',
);

export const ContactDocument = new TypedOperation<ContactQuery, ContactQueryVariables>(
  'Contact',
  'ddab5fd248cb719b',
);

export const ContactSourcesDocument = new TypedOperation<ContactSourcesQuery, ContactSourcesQueryVariables>(
  'ContactSources',
  '83516950a34fce3e',
);

export const ContactsDocument = new TypedOperation<ContactsQuery, ContactsQueryVariables>(
  'Contacts',
  'fe37c44905c9e300',
);

export const CopyPreviewDocument = new TypedOperation<CopyPreviewQuery, CopyPreviewQueryVariables>(
  'CopyPreview',
  'd1451865f3442a08',
);

export const CopySectionDocument = new TypedOperation<CopySectionMutation, CopySectionMutationVariables>(
  'CopySection',
  'a72b4ed13dae881e',
);

export const CopySourceDocument = new TypedOperation<CopySourceQuery, CopySourceQueryVariables>(
  'CopySource',
  'b588f3dd98da5e4a',
);

export const CorrectGradeDocument = new TypedOperation<CorrectGradeMutation, CorrectGradeMutationVariables>(
  'CorrectGrade',
  'a014c15fd0b9c9c1',
);

export const CorrectPersonDocument = new TypedOperation<CorrectPersonMutation, CorrectPersonMutationVariables>(
  'CorrectPerson',
  '896c5316d418c60b',
);

export const CounsellorsDocument = new TypedOperation<CounsellorsQuery, CounsellorsQueryVariables>(
  'Counsellors',
  '9d06f8ee5898bd03',
);

export const CountCommentDocument = new TypedOperation<CountCommentMutation, CountCommentMutationVariables>(
  'CountComment',
  '0c415fc1ba4c1c33',
);

export const CreateAccessTokenDocument = new TypedOperation<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>(
  'CreateAccessToken',
  '09b3a48f9beb0e5b',
);

export const CreateAssignmentDocument = new TypedOperation<CreateAssignmentMutation, CreateAssignmentMutationVariables>(
  'CreateAssignment',
  '7c9f64b78bfc776a',
);

export const CreateCohortDocument = new TypedOperation<CreateCohortMutation, CreateCohortMutationVariables>(
  'CreateCohort',
  'd5aee2f75ab783f5',
);

export const CreateCourseDocument = new TypedOperation<CreateCourseMutation, CreateCourseMutationVariables>(
  'CreateCourse',
  'ff8b8f790705d83e',
);

export const CreateJoinCodeDocument = new TypedOperation<CreateJoinCodeMutation, CreateJoinCodeMutationVariables>(
  'CreateJoinCode',
  '2c2d8cb596d36fcf',
);

export const CreateOccupationDocument = new TypedOperation<CreateOccupationMutation, CreateOccupationMutationVariables>(
  'CreateOccupation',
  '4cfa93b8165eda47',
);

export const CreateSectionDocument = new TypedOperation<CreateSectionMutation, CreateSectionMutationVariables>(
  'CreateSection',
  '477a72a24bb45365',
);

export const CreateTenantDocument = new TypedOperation<CreateTenantMutation, CreateTenantMutationVariables>(
  'CreateTenant',
  'dbe164feb5081ce9',
);

export const CreateTermDocument = new TypedOperation<CreateTermMutation, CreateTermMutationVariables>(
  'CreateTerm',
  '3d8139a61cd253bb',
);

export const DecideDocument = new TypedOperation<DecideMutation, DecideMutationVariables>(
  'Decide',
  '57610e719fc870f0',
);

export const DecideCellDocument = new TypedOperation<DecideCellMutation, DecideCellMutationVariables>(
  'DecideCell',
  'be6a4835184aca42',
);

export const DecisionsDocument = new TypedOperation<DecisionsQuery, DecisionsQueryVariables>(
  'Decisions',
  '06841dfe837ce7ba',
);

export const DesignerSectionDocument = new TypedOperation<DesignerSectionQuery, DesignerSectionQueryVariables>(
  'DesignerSection',
  'be51c7fa3fe6370b',
);

export const DiscardRosterDocument = new TypedOperation<DiscardRosterMutation, DiscardRosterMutationVariables>(
  'DiscardRoster',
  '4bc3a64bb2c93195',
);

export const DisconnectSignOnDocument = new TypedOperation<DisconnectSignOnMutation, DisconnectSignOnMutationVariables>(
  'DisconnectSignOn',
  'd8f2be2b686eceec',
);

export const DrawSecondReadingsDocument = new TypedOperation<DrawSecondReadingsMutation, DrawSecondReadingsMutationVariables>(
  'DrawSecondReadings',
  'c9bfcba55f744602',
);

export const DriftDocument = new TypedOperation<DriftQuery, DriftQueryVariables>(
  'Drift',
  '72e56aee371cd68e',
);

export const DropChoiceDocument = new TypedOperation<DropChoiceMutation, DropChoiceMutationVariables>(
  'DropChoice',
  '344dc9127108a9e8',
);

export const DropEnrolmentDocument = new TypedOperation<DropEnrolmentMutation, DropEnrolmentMutationVariables>(
  'DropEnrolment',
  'fd68cb1e5a760bce',
);

export const EndAccessDocument = new TypedOperation<EndAccessMutation, EndAccessMutationVariables>(
  'EndAccess',
  '80ef3adf23ee9d6d',
);

export const EndExcusesDocument = new TypedOperation<EndExcusesMutation, EndExcusesMutationVariables>(
  'EndExcuses',
  '2b8742bc5cedcb24',
);

export const EndViewingDocument = new TypedOperation<EndViewingMutation, EndViewingMutationVariables>(
  'EndViewing',
  '921f194761cee28e',
);

export const EraseMeDocument = new TypedOperation<EraseMeMutation, EraseMeMutationVariables>(
  'EraseMe',
  'f40e37a8a0df94a1',
);

export const ErasePersonDocument = new TypedOperation<ErasePersonMutation, ErasePersonMutationVariables>(
  'ErasePerson',
  '9c79957b981ef48c',
);

export const ErasingDocument = new TypedOperation<ErasingQuery, ErasingQueryVariables>(
  'Erasing',
  'afb5bd358ce6fe52',
);

export const ExcuseStudentsDocument = new TypedOperation<ExcuseStudentsMutation, ExcuseStudentsMutationVariables>(
  'ExcuseStudents',
  'ffa89a5a78836533',
);

export const ExcusesDocument = new TypedOperation<ExcusesQuery, ExcusesQueryVariables>(
  'Excuses',
  '55d98f2a0a1149fd',
);

export const ExportPersonDocument = new TypedOperation<ExportPersonMutation, ExportPersonMutationVariables>(
  'ExportPerson',
  '464e2298e22947d7',
);

export const ExtensionGrantsDocument = new TypedOperation<ExtensionGrantsQuery, ExtensionGrantsQueryVariables>(
  'ExtensionGrants',
  '6e586f1529c1ae5e',
);

export const ExtensionPreviewDocument = new TypedOperation<ExtensionPreviewQuery, ExtensionPreviewQueryVariables>(
  'ExtensionPreview',
  '2b02759f1c1508fd',
);

export const ExtensionRequestsDocument = new TypedOperation<ExtensionRequestsQuery, ExtensionRequestsQueryVariables>(
  'ExtensionRequests',
  'd4a7312825c566c9',
);

export const ExtensionStudentsDocument = new TypedOperation<ExtensionStudentsQuery, ExtensionStudentsQueryVariables>(
  'ExtensionStudents',
  '58f2fed82e362775',
);

export const FieldNotesDocument = new TypedOperation<FieldNotesQuery, FieldNotesQueryVariables>(
  'FieldNotes',
  'f36fbf305afccddd',
);

export const FieldNotesSettingsDocument = new TypedOperation<FieldNotesSettingsQuery, FieldNotesSettingsQueryVariables>(
  'FieldNotesSettings',
  '109ca55a2ece3158',
);

export const FinishStepDocument = new TypedOperation<FinishStepMutation, FinishStepMutationVariables>(
  'FinishStep',
  'fd5302ab972e50c5',
);

export const FlagSubmissionDocument = new TypedOperation<FlagSubmissionMutation, FlagSubmissionMutationVariables>(
  'FlagSubmission',
  '573b3ff29904b26c',
);

export const FollowUpsDocument = new TypedOperation<FollowUpsQuery, FollowUpsQueryVariables>(
  'FollowUps',
  'd9a0c55a8cd08a86',
);

export const FreeCellDocument = new TypedOperation<FreeCellMutation, FreeCellMutationVariables>(
  'FreeCell',
  '912083775542c874',
);

export const FunnelDocument = new TypedOperation<FunnelQuery, FunnelQueryVariables>(
  'Funnel',
  'ceac4df45b54d10d',
);

export const GiveAccessBackDocument = new TypedOperation<GiveAccessBackMutation, GiveAccessBackMutationVariables>(
  'GiveAccessBack',
  'c999f9d5d65ab1e0',
);

export const GiveAdministratorDocument = new TypedOperation<GiveAdministratorMutation, GiveAdministratorMutationVariables>(
  'GiveAdministrator',
  '87441f1cc7e09437',
);

export const GiveVerdictDocument = new TypedOperation<GiveVerdictMutation, GiveVerdictMutationVariables>(
  'GiveVerdict',
  '6636932d65607440',
);

export const GradebookDocument = new TypedOperation<GradebookQuery, GradebookQueryVariables>(
  'Gradebook',
  '219d6940073df3e8',
);

export const GradedAssignmentDocument = new TypedOperation<GradedAssignmentQuery, GradedAssignmentQueryVariables>(
  'GradedAssignment',
  '11b128dc5de8b4b6',
);

export const GradingAssignmentsDocument = new TypedOperation<GradingAssignmentsQuery, GradingAssignmentsQueryVariables>(
  'GradingAssignments',
  '2d775530a7ddbbd5',
);

export const GradingClaimsDocument = new TypedOperation<GradingClaimsQuery, GradingClaimsQueryVariables>(
  'GradingClaims',
  'a7880501fd045f97',
);

export const GradingQueueDocument = new TypedOperation<GradingQueueQuery, GradingQueueQueryVariables>(
  'GradingQueue',
  'ea77535105948224',
);

export const GradingSheetDocument = new TypedOperation<GradingSheetQuery, GradingSheetQueryVariables>(
  'GradingSheet',
  '67d8e9e245af10ef',
);

export const GrantExtensionDocument = new TypedOperation<GrantExtensionMutation, GrantExtensionMutationVariables>(
  'GrantExtension',
  '1ce7def017ab345c',
);

export const HandInDraftsDocument = new TypedOperation<HandInDraftsMutation, HandInDraftsMutationVariables>(
  'HandInDrafts',
  'a5c7c139cba46369',
);

export const HelpNeededDocument = new TypedOperation<HelpNeededQuery, HelpNeededQueryVariables>(
  'HelpNeeded',
  '4fb3896791970242',
);

export const HideNamesDocument = new TypedOperation<HideNamesMutation, HideNamesMutationVariables>(
  'HideNames',
  'e7610dffaf46d20b',
);

export const HoldSectionsDocument = new TypedOperation<HoldSectionsQuery, HoldSectionsQueryVariables>(
  'HoldSections',
  '74093602413949fc',
);

export const InsightAssignmentsDocument = new TypedOperation<InsightAssignmentsQuery, InsightAssignmentsQueryVariables>(
  'InsightAssignments',
  '5420ffa57281c26b',
);

export const InstallationHealthDocument = new TypedOperation<InstallationHealthQuery, InstallationHealthQueryVariables>(
  'InstallationHealth',
  'c35a362a7ed1764a',
);

export const InstitutionHealthDocument = new TypedOperation<InstitutionHealthQuery, InstitutionHealthQueryVariables>(
  'InstitutionHealth',
  '1cb9784c96f7ce98',
);

export const InstitutionPeopleDocument = new TypedOperation<InstitutionPeopleQuery, InstitutionPeopleQueryVariables>(
  'InstitutionPeople',
  '7547d971ae37bd90',
);

export const InstitutionSettingsDocument = new TypedOperation<InstitutionSettingsQuery, InstitutionSettingsQueryVariables>(
  'InstitutionSettings',
  'd661705f3e888f27',
);

export const InstitutionStartDocument = new TypedOperation<InstitutionStartQuery, InstitutionStartQueryVariables>(
  'InstitutionStart',
  '1e5f0cd83a763b93',
);

export const InstitutionTokensDocument = new TypedOperation<InstitutionTokensQuery, InstitutionTokensQueryVariables>(
  'InstitutionTokens',
  '4d3699a8ef5c83da',
);

export const InstitutionUsageDocument = new TypedOperation<InstitutionUsageQuery, InstitutionUsageQueryVariables>(
  'InstitutionUsage',
  '3566f8ea1b5f4cd8',
);

export const InstitutionsDocument = new TypedOperation<InstitutionsQuery, InstitutionsQueryVariables>(
  'Institutions',
  '3f7edb3a5866ef0a',
);

export const InterviewDocument = new TypedOperation<InterviewQuery, InterviewQueryVariables>(
  'Interview',
  'b9bd413d4cdda7a2',
);

export const InterviewCalendarDocument = new TypedOperation<InterviewCalendarQuery, InterviewCalendarQueryVariables>(
  'InterviewCalendar',
  'bf85e8a79813a713',
);

export const InterviewConductDocument = new TypedOperation<InterviewConductQuery, InterviewConductQueryVariables>(
  'InterviewConduct',
  '884932ee424c91b9',
);

export const InterviewLogDocument = new TypedOperation<InterviewLogQuery, InterviewLogQueryVariables>(
  'InterviewLog',
  'd81095f58a3fc330',
);

export const IntervieweeLinkSettingsDocument = new TypedOperation<IntervieweeLinkSettingsQuery, IntervieweeLinkSettingsQueryVariables>(
  'IntervieweeLinkSettings',
  '17db3212366045f1',
);

export const IntervieweePageDocument = new TypedOperation<IntervieweePageQuery, IntervieweePageQueryVariables>(
  'IntervieweePage',
  'ff6dbb24f458a34f',
);

export const InviteAdministratorDocument = new TypedOperation<InviteAdministratorMutation, InviteAdministratorMutationVariables>(
  'InviteAdministrator',
  '7f82c6f936e3f1dd',
);

export const InvitePersonDocument = new TypedOperation<InvitePersonMutation, InvitePersonMutationVariables>(
  'InvitePerson',
  'cc27f5236dcee356',
);

export const JoinCardDocument = new TypedOperation<JoinCardQuery, JoinCardQueryVariables>(
  'JoinCard',
  'b27541d854cc9f98',
);

export const JoinCodesDocument = new TypedOperation<JoinCodesQuery, JoinCodesQueryVariables>(
  'JoinCodes',
  '6e8742e6deeaae19',
);

export const JoinSectionDocument = new TypedOperation<JoinSectionMutation, JoinSectionMutationVariables>(
  'JoinSection',
  'c5e353a3fd3be939',
);

export const KeepCommentDocument = new TypedOperation<KeepCommentMutation, KeepCommentMutationVariables>(
  'KeepComment',
  '5ce5a8bde690c457',
);

export const KeepLogDocument = new TypedOperation<KeepLogMutation, KeepLogMutationVariables>(
  'KeepLog',
  '1a552d846dcbe6ad',
);

export const KeepRecordsDocument = new TypedOperation<KeepRecordsMutation, KeepRecordsMutationVariables>(
  'KeepRecords',
  'f84dcd99a73dbaf2',
);

export const KnownContactsDocument = new TypedOperation<KnownContactsQuery, KnownContactsQueryVariables>(
  'KnownContacts',
  'b633d5a4761d6124',
);

export const LastTimeDocument = new TypedOperation<LastTimeQuery, LastTimeQueryVariables>(
  'LastTime',
  '358986d93c3ce012',
);

export const LetGoOfSubmissionDocument = new TypedOperation<LetGoOfSubmissionMutation, LetGoOfSubmissionMutationVariables>(
  'LetGoOfSubmission',
  '3d2ad8d3570824a9',
);

export const LiftHoldDocument = new TypedOperation<LiftHoldMutation, LiftHoldMutationVariables>(
  'LiftHold',
  '4c7979c04b21f61c',
);

export const LinkCardDocument = new TypedOperation<LinkCardQuery, LinkCardQueryVariables>(
  'LinkCard',
  '53d72e7d1532578b',
);

export const LogInterviewDocument = new TypedOperation<LogInterviewMutation, LogInterviewMutationVariables>(
  'LogInterview',
  'ab9244d8db6232c5',
);

export const LogOutreachDocument = new TypedOperation<LogOutreachMutation, LogOutreachMutationVariables>(
  'LogOutreach',
  '6559f28a88828669',
);

export const MailDeskDocument = new TypedOperation<MailDeskQuery, MailDeskQueryVariables>(
  'MailDesk',
  '556870d4152efc0f',
);

export const MailForConfirmationDocument = new TypedOperation<MailForConfirmationMutation, MailForConfirmationMutationVariables>(
  'MailForConfirmation',
  '37051b565a310b77',
);

export const MailPreviewDocument = new TypedOperation<MailPreviewQuery, MailPreviewQueryVariables>(
  'MailPreview',
  'd34e7def0e21064f',
);

export const MailSenderSettingsDocument = new TypedOperation<MailSenderSettingsQuery, MailSenderSettingsQueryVariables>(
  'MailSenderSettings',
  '4d027446826c9786',
);

export const MailTextsDocument = new TypedOperation<MailTextsQuery, MailTextsQueryVariables>(
  'MailTexts',
  '8035d4bbfab8352d',
);

export const MailWishesDocument = new TypedOperation<MailWishesQuery, MailWishesQueryVariables>(
  'MailWishes',
  '903fbc61eb83922b',
);

export const MakeCalendarFeedDocument = new TypedOperation<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables>(
  'MakeCalendarFeed',
  'fca934fefe3da949',
);

export const MarkNotificationsReadDocument = new TypedOperation<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>(
  'MarkNotificationsRead',
  '41f56dd7f9faf11c',
);

export const MarkSourceSearchedDocument = new TypedOperation<MarkSourceSearchedMutation, MarkSourceSearchedMutationVariables>(
  'MarkSourceSearched',
  'd8c4119243532b98',
);

export const MarkingDocument = new TypedOperation<MarkingQuery, MarkingQueryVariables>(
  'Marking',
  '8834ecc931c65c1b',
);

export const MergeContactsDocument = new TypedOperation<MergeContactsMutation, MergeContactsMutationVariables>(
  'MergeContacts',
  'd44579979cbe4c77',
);

export const MovePreviewDocument = new TypedOperation<MovePreviewQuery, MovePreviewQueryVariables>(
  'MovePreview',
  'ccc347ab4b401cf4',
);

export const MoveStepDocument = new TypedOperation<MoveStepMutation, MoveStepMutationVariables>(
  'MoveStep',
  'bda09dcfa0369d97',
);

export const MoveStudentsDocument = new TypedOperation<MoveStudentsMutation, MoveStudentsMutationVariables>(
  'MoveStudents',
  'f854a42d219acf5e',
);

export const MySignOnsDocument = new TypedOperation<MySignOnsQuery, MySignOnsQueryVariables>(
  'MySignOns',
  '420db88e194be6bf',
);

export const NewIntervieweeLinkDocument = new TypedOperation<NewIntervieweeLinkMutation, NewIntervieweeLinkMutationVariables>(
  'NewIntervieweeLink',
  '0aa51d4af5dcde88',
);

export const NoteConductDocument = new TypedOperation<NoteConductMutation, NoteConductMutationVariables>(
  'NoteConduct',
  '05786788ce4733e7',
);

export const NoticeInForceDocument = new TypedOperation<NoticeInForceQuery, NoticeInForceQueryVariables>(
  'NoticeInForce',
  'bc620f2b391853dc',
);

export const NoticeStandingDocument = new TypedOperation<NoticeStandingQuery, NoticeStandingQueryVariables>(
  'NoticeStanding',
  'f9cb7fd6b8a73f5d',
);

export const NoticeToAcceptDocument = new TypedOperation<NoticeToAcceptQuery, NoticeToAcceptQueryVariables>(
  'NoticeToAccept',
  'cec46babdbf2a70f',
);

export const NotificationsDocument = new TypedOperation<NotificationsQuery, NotificationsQueryVariables>(
  'Notifications',
  'a825130198bd33ea',
);

export const NudgeStudentsDocument = new TypedOperation<NudgeStudentsMutation, NudgeStudentsMutationVariables>(
  'NudgeStudents',
  '7730c5c527504249',
);

export const OccasionRemindersDocument = new TypedOperation<OccasionRemindersQuery, OccasionRemindersQueryVariables>(
  'OccasionReminders',
  'd77b416512f1ae35',
);

export const OccupationCatalogueDocument = new TypedOperation<OccupationCatalogueQuery, OccupationCatalogueQueryVariables>(
  'OccupationCatalogue',
  '6e28987e7d9a716b',
);

export const OccupationsDocument = new TypedOperation<OccupationsQuery, OccupationsQueryVariables>(
  'Occupations',
  'fac08006ecc90494',
);

export const OccupationsCalledDocument = new TypedOperation<OccupationsCalledQuery, OccupationsCalledQueryVariables>(
  'OccupationsCalled',
  '1990c207f63dfb30',
);

export const OlderGradesDocument = new TypedOperation<OlderGradesQuery, OlderGradesQueryVariables>(
  'OlderGrades',
  'e576c9fdd7be4f3a',
);

export const OpenRegradesDocument = new TypedOperation<OpenRegradesQuery, OpenRegradesQueryVariables>(
  'OpenRegrades',
  '69d8762ff889d478',
);

export const OpenSecondReadingsDocument = new TypedOperation<OpenSecondReadingsQuery, OpenSecondReadingsQueryVariables>(
  'OpenSecondReadings',
  'bd0112dbe513f0b1',
);

export const OperationsDocument = new TypedOperation<OperationsQuery, OperationsQueryVariables>(
  'Operations',
  '6573fc979f05af2c',
);

export const OrderAttachmentsDocument = new TypedOperation<OrderAttachmentsMutation, OrderAttachmentsMutationVariables>(
  'OrderAttachments',
  'd06a21721bc460c0',
);

export const OutcomeDeskDocument = new TypedOperation<OutcomeDeskQuery, OutcomeDeskQueryVariables>(
  'OutcomeDesk',
  '270999554cea2a8e',
);

export const OutreachDueDocument = new TypedOperation<OutreachDueQuery, OutreachDueQueryVariables>(
  'OutreachDue',
  '4f4e087b935c6c28',
);

export const OwedDocument = new TypedOperation<OwedQuery, OwedQueryVariables>(
  'Owed',
  'd0a50e8309f7ea0f',
);

export const OwnPrivacyDocument = new TypedOperation<OwnPrivacyQuery, OwnPrivacyQueryVariables>(
  'OwnPrivacy',
  'a03b578341fd7a14',
);

export const OwnResultsDocument = new TypedOperation<OwnResultsQuery, OwnResultsQueryVariables>(
  'OwnResults',
  'c99bd8bcb96bc39e',
);

export const PassSecondStepDocument = new TypedOperation<PassSecondStepMutation, PassSecondStepMutationVariables>(
  'PassSecondStep',
  '97baa6ec895e537a',
);

export const PastRostersDocument = new TypedOperation<PastRostersQuery, PastRostersQueryVariables>(
  'PastRosters',
  'a5f18d2b4db766d3',
);

export const PastWorkDocument = new TypedOperation<PastWorkQuery, PastWorkQueryVariables>(
  'PastWork',
  '90f6ad0d074f0e80',
);

export const PersonAccountDocument = new TypedOperation<PersonAccountQuery, PersonAccountQueryVariables>(
  'PersonAccount',
  'e2f25b9455a5dd57',
);

export const PersonCardDocument = new TypedOperation<PersonCardQuery, PersonCardQueryVariables>(
  'PersonCard',
  '6fee14adef5f8554',
);

export const PictureThankYouDocument = new TypedOperation<PictureThankYouMutation, PictureThankYouMutationVariables>(
  'PictureThankYou',
  'd8eff2c8baffb3de',
);

export const PlaceHoldDocument = new TypedOperation<PlaceHoldMutation, PlaceHoldMutationVariables>(
  'PlaceHold',
  '928a55cfd124fa97',
);

export const PlanDiscoveryDocument = new TypedOperation<PlanDiscoveryMutation, PlanDiscoveryMutationVariables>(
  'PlanDiscovery',
  '4f5b99ab595af472',
);

export const PlanStepDocument = new TypedOperation<PlanStepMutation, PlanStepMutationVariables>(
  'PlanStep',
  'ad6bef242dfec783',
);

export const PledgeToSignDocument = new TypedOperation<PledgeToSignQuery, PledgeToSignQueryVariables>(
  'PledgeToSign',
  '951a230dd8c7ce39',
);

export const PortfolioDocument = new TypedOperation<PortfolioQuery, PortfolioQueryVariables>(
  'Portfolio',
  'a5043487e3aa0843',
);

export const PreparationDocument = new TypedOperation<PreparationQuery, PreparationQueryVariables>(
  'Preparation',
  'a9917f4e9a73ad0d',
);

export const PreviewAssignmentChangeDocument = new TypedOperation<PreviewAssignmentChangeQuery, PreviewAssignmentChangeQueryVariables>(
  'PreviewAssignmentChange',
  '5f15efa45569991c',
);

export const PreviewSectionZoneDocument = new TypedOperation<PreviewSectionZoneQuery, PreviewSectionZoneQueryVariables>(
  'PreviewSectionZone',
  '1762bda71f559ca1',
);

export const PrimerDocument = new TypedOperation<PrimerQuery, PrimerQueryVariables>(
  'Primer',
  '76c3332321eeaf7d',
);

export const PrimerDeskDocument = new TypedOperation<PrimerDeskQuery, PrimerDeskQueryVariables>(
  'PrimerDesk',
  'b45d7a9e1d2fadbb',
);

export const PrimerVersionDocument = new TypedOperation<PrimerVersionQuery, PrimerVersionQueryVariables>(
  'PrimerVersion',
  'dbaa6946f1cc0100',
);

export const PrintCardsDocument = new TypedOperation<PrintCardsMutation, PrintCardsMutationVariables>(
  'PrintCards',
  '0284984789d439af',
);

export const PrivacyNoticeDocument = new TypedOperation<PrivacyNoticeQuery, PrivacyNoticeQueryVariables>(
  'PrivacyNotice',
  '266688c6f46e99bb',
);

export const ProvePasskeyDocument = new TypedOperation<ProvePasskeyMutation, ProvePasskeyMutationVariables>(
  'ProvePasskey',
  '7dbef4afb44b79b3',
);

export const ProveSecondStepDocument = new TypedOperation<ProveSecondStepMutation, ProveSecondStepMutationVariables>(
  'ProveSecondStep',
  'e01f4f7a68f32ad4',
);

export const PublishAssignmentDocument = new TypedOperation<PublishAssignmentMutation, PublishAssignmentMutationVariables>(
  'PublishAssignment',
  '3e82c37b67354b84',
);

export const PublishPrimerDocument = new TypedOperation<PublishPrimerMutation, PublishPrimerMutationVariables>(
  'PublishPrimer',
  '269a094c26fc457b',
);

export const PublishPrivacyNoticeDocument = new TypedOperation<PublishPrivacyNoticeMutation, PublishPrivacyNoticeMutationVariables>(
  'PublishPrivacyNotice',
  '105466238e4cc76a',
);

export const QuestionBankDocument = new TypedOperation<QuestionBankQuery, QuestionBankQueryVariables>(
  'QuestionBank',
  '9aafda860bffda2c',
);

export const QuestionSheetDocument = new TypedOperation<QuestionSheetQuery, QuestionSheetQueryVariables>(
  'QuestionSheet',
  'c92debd8357101a8',
);

export const ReadLessonDocument = new TypedOperation<ReadLessonMutation, ReadLessonMutationVariables>(
  'ReadLesson',
  'd34ba0dd3943bf68',
);

export const RecordOutcomeDocument = new TypedOperation<RecordOutcomeMutation, RecordOutcomeMutationVariables>(
  'RecordOutcome',
  'e5168cb2f2602c07',
);

export const RecordThankYouDocument = new TypedOperation<RecordThankYouMutation, RecordThankYouMutationVariables>(
  'RecordThankYou',
  '395f89f7a1120f7f',
);

export const RecountUsageDocument = new TypedOperation<RecountUsageMutation, RecountUsageMutationVariables>(
  'RecountUsage',
  '0f2eb6dd74f6698d',
);

export const RedeemCardDocument = new TypedOperation<RedeemCardMutation, RedeemCardMutationVariables>(
  'RedeemCard',
  'c1523b23e5ca8068',
);

export const RedeemLinkDocument = new TypedOperation<RedeemLinkMutation, RedeemLinkMutationVariables>(
  'RedeemLink',
  'ad95cbeaeba563de',
);

export const ReferralNetworkDocument = new TypedOperation<ReferralNetworkQuery, ReferralNetworkQueryVariables>(
  'ReferralNetwork',
  '65a56509634ec1ae',
);

export const ReflectionDeskDocument = new TypedOperation<ReflectionDeskQuery, ReflectionDeskQueryVariables>(
  'ReflectionDesk',
  '49f23253525f657f',
);

export const ReleaseGradesDocument = new TypedOperation<ReleaseGradesMutation, ReleaseGradesMutationVariables>(
  'ReleaseGrades',
  'e8f92e9e6603ec30',
);

export const ReleaseRosterRowsDocument = new TypedOperation<ReleaseRosterRowsMutation, ReleaseRosterRowsMutationVariables>(
  'ReleaseRosterRows',
  '5fd72709ab60ef3d',
);

export const ReminderSettingsDocument = new TypedOperation<ReminderSettingsQuery, ReminderSettingsQueryVariables>(
  'ReminderSettings',
  'f440a8867e63fcb0',
);

export const RemoveAppDocument = new TypedOperation<RemoveAppMutation, RemoveAppMutationVariables>(
  'RemoveApp',
  '38f578fbb4229b9f',
);

export const RemoveAttachmentDocument = new TypedOperation<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>(
  'RemoveAttachment',
  'c3092ac2c2127ef0',
);

export const RemoveCommentDocument = new TypedOperation<RemoveCommentMutation, RemoveCommentMutationVariables>(
  'RemoveComment',
  '97c0de1c55a2de09',
);

export const RemoveFindingDocument = new TypedOperation<RemoveFindingMutation, RemoveFindingMutationVariables>(
  'RemoveFinding',
  '1af108b81a2ce998',
);

export const RemoveLogoDocument = new TypedOperation<RemoveLogoMutation, RemoveLogoMutationVariables>(
  'RemoveLogo',
  'e635cd1b9ab429f8',
);

export const RemoveOpenQuestionDocument = new TypedOperation<RemoveOpenQuestionMutation, RemoveOpenQuestionMutationVariables>(
  'RemoveOpenQuestion',
  '9bda55e0981953bd',
);

export const RemovePasskeyDocument = new TypedOperation<RemovePasskeyMutation, RemovePasskeyMutationVariables>(
  'RemovePasskey',
  'a38243956161d495',
);

export const RemoveServiceUnitDocument = new TypedOperation<RemoveServiceUnitMutation, RemoveServiceUnitMutationVariables>(
  'RemoveServiceUnit',
  '14d7b32c63b794b7',
);

export const RemoveStaffNoteDocument = new TypedOperation<RemoveStaffNoteMutation, RemoveStaffNoteMutationVariables>(
  'RemoveStaffNote',
  '67e71731489455c4',
);

export const RenameCohortDocument = new TypedOperation<RenameCohortMutation, RenameCohortMutationVariables>(
  'RenameCohort',
  'd9c40dba7456f8c7',
);

export const RenamePasskeyDocument = new TypedOperation<RenamePasskeyMutation, RenamePasskeyMutationVariables>(
  'RenamePasskey',
  '7a37dd423bd0be63',
);

export const RenameTemplateDocument = new TypedOperation<RenameTemplateMutation, RenameTemplateMutationVariables>(
  'RenameTemplate',
  '376d19de702e5d48',
);

export const RenewPaperCodesDocument = new TypedOperation<RenewPaperCodesMutation, RenewPaperCodesMutationVariables>(
  'RenewPaperCodes',
  '2b4ca96553da5ccb',
);

export const ReopenGradesDocument = new TypedOperation<ReopenGradesMutation, ReopenGradesMutationVariables>(
  'ReopenGrades',
  '308b36ef4fa8b74e',
);

export const RequestPasswordResetDocument = new TypedOperation<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>(
  'RequestPasswordReset',
  'dddd51e8a4fbc3b5',
);

export const RequireSecondStepDocument = new TypedOperation<RequireSecondStepMutation, RequireSecondStepMutationVariables>(
  'RequireSecondStep',
  'f7ef67d291b30786',
);

export const RequireSignOnDocument = new TypedOperation<RequireSignOnMutation, RequireSignOnMutationVariables>(
  'RequireSignOn',
  'b57536a33665005f',
);

export const RereadRosterDocument = new TypedOperation<RereadRosterMutation, RereadRosterMutationVariables>(
  'RereadRoster',
  'b46d5a0c96edaddc',
);

export const ResearchSheetDocument = new TypedOperation<ResearchSheetQuery, ResearchSheetQueryVariables>(
  'ResearchSheet',
  '00699f6d6527c062',
);

export const ResendInvitationDocument = new TypedOperation<ResendInvitationMutation, ResendInvitationMutationVariables>(
  'ResendInvitation',
  '33e545d6116b6374',
);

export const ResendInvitationsDocument = new TypedOperation<ResendInvitationsMutation, ResendInvitationsMutationVariables>(
  'ResendInvitations',
  'acab02a15ba5dd4a',
);

export const ResetMailTextDocument = new TypedOperation<ResetMailTextMutation, ResetMailTextMutationVariables>(
  'ResetMailText',
  'e043143049bbcd67',
);

export const ResetSecondStepDocument = new TypedOperation<ResetSecondStepMutation, ResetSecondStepMutationVariables>(
  'ResetSecondStep',
  'ac0060aa267b090e',
);

export const RestoreEnrolmentDocument = new TypedOperation<RestoreEnrolmentMutation, RestoreEnrolmentMutationVariables>(
  'RestoreEnrolment',
  'd0d97db2e0de85bf',
);

export const RetentionDocument = new TypedOperation<RetentionQuery, RetentionQueryVariables>(
  'Retention',
  '7cb032b5999f58d4',
);

export const RetentionPreviewDocument = new TypedOperation<RetentionPreviewQuery, RetentionPreviewQueryVariables>(
  'RetentionPreview',
  '0326bdb8848edeb5',
);

export const RetryFailedJobsDocument = new TypedOperation<RetryFailedJobsMutation, RetryFailedJobsMutationVariables>(
  'RetryFailedJobs',
  '992d6d53b84590ba',
);

export const RetryMailDocument = new TypedOperation<RetryMailMutation, RetryMailMutationVariables>(
  'RetryMail',
  'f03a5c58a577bf88',
);

export const RetryTenantMailDocument = new TypedOperation<RetryTenantMailMutation, RetryTenantMailMutationVariables>(
  'RetryTenantMail',
  'af07628a1ea65a5f',
);

export const RetryWebhookDocument = new TypedOperation<RetryWebhookMutation, RetryWebhookMutationVariables>(
  'RetryWebhook',
  'ebe4adbb5eda2962',
);

export const ReturnForRevisionDocument = new TypedOperation<ReturnForRevisionMutation, ReturnForRevisionMutationVariables>(
  'ReturnForRevision',
  '75be5b759caac687',
);

export const RevealNamesDocument = new TypedOperation<RevealNamesMutation, RevealNamesMutationVariables>(
  'RevealNames',
  'ae807658d05b5b9a',
);

export const RevokeAccessTokenDocument = new TypedOperation<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>(
  'RevokeAccessToken',
  '24153b8bf3ba94ca',
);

export const RevokeInstitutionTokenDocument = new TypedOperation<RevokeInstitutionTokenMutation, RevokeInstitutionTokenMutationVariables>(
  'RevokeInstitutionToken',
  '69e0cf50ae036ae1',
);

export const RevokeIntervieweeLinksDocument = new TypedOperation<RevokeIntervieweeLinksMutation, RevokeIntervieweeLinksMutationVariables>(
  'RevokeIntervieweeLinks',
  '5ee872346bb9d607',
);

export const RevokeJoinCodeDocument = new TypedOperation<RevokeJoinCodeMutation, RevokeJoinCodeMutationVariables>(
  'RevokeJoinCode',
  '8cb79693afc0680b',
);

export const RevokeSessionDocument = new TypedOperation<RevokeSessionMutation, RevokeSessionMutationVariables>(
  'RevokeSession',
  '67c281eb003eab76',
);

export const RosterImportDocument = new TypedOperation<RosterImportQuery, RosterImportQueryVariables>(
  'RosterImport',
  '7a3307fba1da4db3',
);

export const RosterSectionDocument = new TypedOperation<RosterSectionQuery, RosterSectionQueryVariables>(
  'RosterSection',
  '8b8764dbf4aa003b',
);

export const RotateWebhookSecretDocument = new TypedOperation<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>(
  'RotateWebhookSecret',
  'fd51a1492f042469',
);

export const SaveComparisonDocument = new TypedOperation<SaveComparisonMutation, SaveComparisonMutationVariables>(
  'SaveComparison',
  '8d27c1f0450c57d6',
);

export const SaveDraftDocument = new TypedOperation<SaveDraftMutation, SaveDraftMutationVariables>(
  'SaveDraft',
  '5002563054853067',
);

export const SaveEvaluationDocument = new TypedOperation<SaveEvaluationMutation, SaveEvaluationMutationVariables>(
  'SaveEvaluation',
  'fd5e096a8dc9bff2',
);

export const SaveGradeDocument = new TypedOperation<SaveGradeMutation, SaveGradeMutationVariables>(
  'SaveGrade',
  '81e7b2355ad1b1d1',
);

export const SaveMailTextDocument = new TypedOperation<SaveMailTextMutation, SaveMailTextMutationVariables>(
  'SaveMailText',
  'c8256bab0dd3895a',
);

export const SaveOidcDocument = new TypedOperation<SaveOidcMutation, SaveOidcMutationVariables>(
  'SaveOidc',
  '41fd4824ad038312',
);

export const SavePlanNotesDocument = new TypedOperation<SavePlanNotesMutation, SavePlanNotesMutationVariables>(
  'SavePlanNotes',
  '98317c9575737377',
);

export const SavePrimerDocument = new TypedOperation<SavePrimerMutation, SavePrimerMutationVariables>(
  'SavePrimer',
  '2aee683d825b1309',
);

export const SaveQuestionSheetDocument = new TypedOperation<SaveQuestionSheetMutation, SaveQuestionSheetMutationVariables>(
  'SaveQuestionSheet',
  'a64f611ad7012451',
);

export const SaveSamlDocument = new TypedOperation<SaveSamlMutation, SaveSamlMutationVariables>(
  'SaveSaml',
  'e348d6600e00d1f1',
);

export const SaveScriptDocument = new TypedOperation<SaveScriptMutation, SaveScriptMutationVariables>(
  'SaveScript',
  '54bec10fe4dfbfee',
);

export const SaveSecondReadingDocument = new TypedOperation<SaveSecondReadingMutation, SaveSecondReadingMutationVariables>(
  'SaveSecondReading',
  'a31004aa5fbb0002',
);

export const SaveSynthesisDocument = new TypedOperation<SaveSynthesisMutation, SaveSynthesisMutationVariables>(
  'SaveSynthesis',
  'fd2c9520967f96d4',
);

export const SaveTemplateDocument = new TypedOperation<SaveTemplateMutation, SaveTemplateMutationVariables>(
  'SaveTemplate',
  '012e1b2eda1ed577',
);

export const SaveThankYouDocument = new TypedOperation<SaveThankYouMutation, SaveThankYouMutationVariables>(
  'SaveThankYou',
  'ed7c9df6c9b35396',
);

export const SayConsentDocument = new TypedOperation<SayConsentMutation, SayConsentMutationVariables>(
  'SayConsent',
  'caa73423d3d76907',
);

export const ScriptDocument = new TypedOperation<ScriptQuery, ScriptQueryVariables>(
  'Script',
  '34718fd11cf3800a',
);

export const SearchContactsDocument = new TypedOperation<SearchContactsQuery, SearchContactsQueryVariables>(
  'SearchContacts',
  '14e754fbcb85a8ff',
);

export const SearchOccupationsDocument = new TypedOperation<SearchOccupationsQuery, SearchOccupationsQueryVariables>(
  'SearchOccupations',
  '3cc851e5558540af',
);

export const SearchSectionsDocument = new TypedOperation<SearchSectionsQuery, SearchSectionsQueryVariables>(
  'SearchSections',
  'ed40083d86e38219',
);

export const SecondReadingDocument = new TypedOperation<SecondReadingQuery, SecondReadingQueryVariables>(
  'SecondReading',
  '041ca22f5f1a7cc1',
);

export const SecondReadingsDocument = new TypedOperation<SecondReadingsQuery, SecondReadingsQueryVariables>(
  'SecondReadings',
  '98c909d344d14b99',
);

export const SecondStepDocument = new TypedOperation<SecondStepQuery, SecondStepQueryVariables>(
  'SecondStep',
  '392e8ac3a6dc1ec0',
);

export const SecondStepSettingsDocument = new TypedOperation<SecondStepSettingsQuery, SecondStepSettingsQueryVariables>(
  'SecondStepSettings',
  '6890eb9ab9787c74',
);

export const SecondStepWaitingDocument = new TypedOperation<SecondStepWaitingQuery, SecondStepWaitingQueryVariables>(
  'SecondStepWaiting',
  'a5bb68278705316f',
);

export const SectionOverviewDocument = new TypedOperation<SectionOverviewQuery, SectionOverviewQueryVariables>(
  'SectionOverview',
  '648f6e0394611582',
);

export const SectionPeopleDocument = new TypedOperation<SectionPeopleQuery, SectionPeopleQueryVariables>(
  'SectionPeople',
  'bf23cf2c2958b1e7',
);

export const SectionsDocument = new TypedOperation<SectionsQuery, SectionsQueryVariables>(
  'Sections',
  'a13dcae16e052914',
);

export const SendInvitationDocument = new TypedOperation<SendInvitationMutation, SendInvitationMutationVariables>(
  'SendInvitation',
  'fb47d82dd8faac88',
);

export const SendOutreachDocument = new TypedOperation<SendOutreachMutation, SendOutreachMutationVariables>(
  'SendOutreach',
  '83c65a9053846816',
);

export const SendThankYouDocument = new TypedOperation<SendThankYouMutation, SendThankYouMutationVariables>(
  'SendThankYou',
  'fa8d9893621d2974',
);

export const ServiceMonthDocument = new TypedOperation<ServiceMonthQuery, ServiceMonthQueryVariables>(
  'ServiceMonth',
  'ad5457526f8f8a78',
);

export const SetAsideDocument = new TypedOperation<SetAsideMutation, SetAsideMutationVariables>(
  'SetAside',
  '836911c5ae314824',
);

export const SetCohortMembersDocument = new TypedOperation<SetCohortMembersMutation, SetCohortMembersMutationVariables>(
  'SetCohortMembers',
  '812e072df1bf1a07',
);

export const SetDaysGivenItselfDocument = new TypedOperation<SetDaysGivenItselfMutation, SetDaysGivenItselfMutationVariables>(
  'SetDaysGivenItself',
  '1a8fadd65bd23ce8',
);

export const SetStandingTimeDocument = new TypedOperation<SetStandingTimeMutation, SetStandingTimeMutationVariables>(
  'SetStandingTime',
  '302f1c6a87c30fcb',
);

export const SettleGradebookDocument = new TypedOperation<SettleGradebookMutation, SettleGradebookMutationVariables>(
  'SettleGradebook',
  '3652a2cfb4a93d21',
);

export const SettleSecondReadingDocument = new TypedOperation<SettleSecondReadingMutation, SettleSecondReadingMutationVariables>(
  'SettleSecondReading',
  '3494350ef7df49f5',
);

export const SignInDocument = new TypedOperation<SignInMutation, SignInMutationVariables>(
  'SignIn',
  '33331a5d25aa704e',
);

export const SignInWithPasskeyDocument = new TypedOperation<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>(
  'SignInWithPasskey',
  '11ff47592e2f2100',
);

export const SignOnConnectingDocument = new TypedOperation<SignOnConnectingQuery, SignOnConnectingQueryVariables>(
  'SignOnConnecting',
  'd90a2dbe8a38cd07',
);

export const SignOnSettingsDocument = new TypedOperation<SignOnSettingsQuery, SignOnSettingsQueryVariables>(
  'SignOnSettings',
  '5cafa6ae160bcbc8',
);

export const SignOnTestDocument = new TypedOperation<SignOnTestQuery, SignOnTestQueryVariables>(
  'SignOnTest',
  '1b3131b324add5a5',
);

export const SignOnWaysDocument = new TypedOperation<SignOnWaysQuery, SignOnWaysQueryVariables>(
  'SignOnWays',
  '6ddd0552be42d06b',
);

export const SignOutDocument = new TypedOperation<SignOutMutation, SignOutMutationVariables>(
  'SignOut',
  'ddeca0f48c813bf9',
);

export const SignPledgeDocument = new TypedOperation<SignPledgeMutation, SignPledgeMutationVariables>(
  'SignPledge',
  'ba9449005955e408',
);

export const SkipSetupStepDocument = new TypedOperation<SkipSetupStepMutation, SkipSetupStepMutationVariables>(
  'SkipSetupStep',
  '5129429ef0a942d9',
);

export const SkipStartStepDocument = new TypedOperation<SkipStartStepMutation, SkipStartStepMutationVariables>(
  'SkipStartStep',
  '83611171576e5d9f',
);

export const SourceToSheetDocument = new TypedOperation<SourceToSheetMutation, SourceToSheetMutationVariables>(
  'SourceToSheet',
  '44f1316dd1549a06',
);

export const StaffLogDocument = new TypedOperation<StaffLogQuery, StaffLogQueryVariables>(
  'StaffLog',
  '53b35a19ebc1e9ba',
);

export const StaffNotesDocument = new TypedOperation<StaffNotesQuery, StaffNotesQueryVariables>(
  'StaffNotes',
  '4c236f2361a2bb7f',
);

export const StaffTodayDocument = new TypedOperation<StaffTodayQuery, StaffTodayQueryVariables>(
  'StaffToday',
  'b2a5566da25ad59d',
);

export const StageRosterDocument = new TypedOperation<StageRosterMutation, StageRosterMutationVariables>(
  'StageRoster',
  '5cb76b1d678f800e',
);

export const StandingTimesDocument = new TypedOperation<StandingTimesQuery, StandingTimesQueryVariables>(
  'StandingTimes',
  'a307f33b7f426170',
);

export const StartSignOnDocument = new TypedOperation<StartSignOnMutation, StartSignOnMutationVariables>(
  'StartSignOn',
  '922c1920cdd158ea',
);

export const StopCalendarFeedDocument = new TypedOperation<StopCalendarFeedMutation, StopCalendarFeedMutationVariables>(
  'StopCalendarFeed',
  'd113350c18ab993b',
);

export const StopContactDocument = new TypedOperation<StopContactMutation, StopContactMutationVariables>(
  'StopContact',
  '3724237933da3e37',
);

export const StudentHomeDocument = new TypedOperation<StudentHomeQuery, StudentHomeQueryVariables>(
  'StudentHome',
  'f45c45de31fefcec',
);

export const StudentPlaceDocument = new TypedOperation<StudentPlaceQuery, StudentPlaceQueryVariables>(
  'StudentPlace',
  'e0365d687de9cd61',
);

export const StudentSynthesesDocument = new TypedOperation<StudentSynthesesQuery, StudentSynthesesQueryVariables>(
  'StudentSyntheses',
  '2db2f3b9b9fa1d7c',
);

export const StudentWorkForStaffDocument = new TypedOperation<StudentWorkForStaffQuery, StudentWorkForStaffQueryVariables>(
  'StudentWorkForStaff',
  '62637be6988dcba4',
);

export const SubmitReflectionDocument = new TypedOperation<SubmitReflectionMutation, SubmitReflectionMutationVariables>(
  'SubmitReflection',
  '6d7678c5f3b13da8',
);

export const SwitchCaseloadDigestDocument = new TypedOperation<SwitchCaseloadDigestMutation, SwitchCaseloadDigestMutationVariables>(
  'SwitchCaseloadDigest',
  'b30d0fa1aa97052e',
);

export const SwitchSignOnDocument = new TypedOperation<SwitchSignOnMutation, SwitchSignOnMutationVariables>(
  'SwitchSignOn',
  '6b47536547f6773f',
);

export const SwitchWebhookDocument = new TypedOperation<SwitchWebhookMutation, SwitchWebhookMutationVariables>(
  'SwitchWebhook',
  'f7d6a35923f0cd8e',
);

export const SynthesisDocument = new TypedOperation<SynthesisQuery, SynthesisQueryVariables>(
  'Synthesis',
  '667ebb6e7c5bb5e7',
);

export const TakeAdministratorDocument = new TypedOperation<TakeAdministratorMutation, TakeAdministratorMutationVariables>(
  'TakeAdministrator',
  '9cae55c8ce65537e',
);

export const TakeBackSecondReadingsDocument = new TypedOperation<TakeBackSecondReadingsMutation, TakeBackSecondReadingsMutationVariables>(
  'TakeBackSecondReadings',
  '35b431953794a348',
);

export const TakeCheckDocument = new TypedOperation<TakeCheckMutation, TakeCheckMutationVariables>(
  'TakeCheck',
  '5ccde57b94e08c9e',
);

export const TellReferrerDocument = new TypedOperation<TellReferrerMutation, TellReferrerMutationVariables>(
  'TellReferrer',
  'c7ef82d219fa578d',
);

export const TenantCardDocument = new TypedOperation<TenantCardQuery, TenantCardQueryVariables>(
  'TenantCard',
  'bf46ef1982c95db7',
);

export const TermsAndCoursesDocument = new TypedOperation<TermsAndCoursesQuery, TermsAndCoursesQueryVariables>(
  'TermsAndCourses',
  '45cd93364f2c7248',
);

export const TestWebhookDocument = new TypedOperation<TestWebhookMutation, TestWebhookMutationVariables>(
  'TestWebhook',
  '8fcb70cb5d42f53d',
);

export const TickPreparationDocument = new TypedOperation<TickPreparationMutation, TickPreparationMutationVariables>(
  'TickPreparation',
  '4c1975a3aa7631b9',
);

export const TrustAnswerDocument = new TypedOperation<TrustAnswerMutation, TrustAnswerMutationVariables>(
  'TrustAnswer',
  'd20ee5740f4e5b60',
);

export const TrustStatementDocument = new TypedOperation<TrustStatementMutation, TrustStatementMutationVariables>(
  'TrustStatement',
  '15c4d972d322aef2',
);

export const TryOutMailSenderDocument = new TypedOperation<TryOutMailSenderMutation, TryOutMailSenderMutationVariables>(
  'TryOutMailSender',
  'b333a8b47b182b88',
);

export const TryOutMailTextDocument = new TypedOperation<TryOutMailTextMutation, TryOutMailTextMutationVariables>(
  'TryOutMailText',
  'b0e97d3c0e95c481',
);

export const TryOutSignOnDocument = new TypedOperation<TryOutSignOnMutation, TryOutSignOnMutationVariables>(
  'TryOutSignOn',
  'a3999eaf793be38b',
);

export const TryReminderDocument = new TypedOperation<TryReminderMutation, TryReminderMutationVariables>(
  'TryReminder',
  '365f59cabd02914e',
);

export const UndoAllocationDocument = new TypedOperation<UndoAllocationMutation, UndoAllocationMutationVariables>(
  'UndoAllocation',
  '66aa15d2fcb82b27',
);

export const UndoExtensionDocument = new TypedOperation<UndoExtensionMutation, UndoExtensionMutationVariables>(
  'UndoExtension',
  'c9f44d6dc8099ed7',
);

export const UndoRosterDocument = new TypedOperation<UndoRosterMutation, UndoRosterMutationVariables>(
  'UndoRoster',
  'c26767c8e3ac75ea',
);

export const UnplanDiscoveryDocument = new TypedOperation<UnplanDiscoveryMutation, UnplanDiscoveryMutationVariables>(
  'UnplanDiscovery',
  'ec9f27264abf6578',
);

export const UnreadNotificationsDocument = new TypedOperation<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>(
  'UnreadNotifications',
  '020e50797488b1b9',
);

export const UnsentDraftsDocument = new TypedOperation<UnsentDraftsQuery, UnsentDraftsQueryVariables>(
  'UnsentDrafts',
  'd28ddf7d323c5624',
);

export const UpdateAssignmentDocument = new TypedOperation<UpdateAssignmentMutation, UpdateAssignmentMutationVariables>(
  'UpdateAssignment',
  'd846dbdcdf06d57f',
);

export const UpdateCareSettingsDocument = new TypedOperation<UpdateCareSettingsMutation, UpdateCareSettingsMutationVariables>(
  'UpdateCareSettings',
  'd1194df6304fd83f',
);

export const UpdateContactDocument = new TypedOperation<UpdateContactMutation, UpdateContactMutationVariables>(
  'UpdateContact',
  '3ba8dbbb25b8aadd',
);

export const UpdateFieldNotesSettingsDocument = new TypedOperation<UpdateFieldNotesSettingsMutation, UpdateFieldNotesSettingsMutationVariables>(
  'UpdateFieldNotesSettings',
  '9b50eb436d928783',
);

export const UpdateFindingDocument = new TypedOperation<UpdateFindingMutation, UpdateFindingMutationVariables>(
  'UpdateFinding',
  '1bc195150a09a213',
);

export const UpdateInstitutionDocument = new TypedOperation<UpdateInstitutionMutation, UpdateInstitutionMutationVariables>(
  'UpdateInstitution',
  '59b92d681eb09027',
);

export const UpdateInterviewDocument = new TypedOperation<UpdateInterviewMutation, UpdateInterviewMutationVariables>(
  'UpdateInterview',
  '127e98d109f98607',
);

export const UpdateIntervieweeLinksDocument = new TypedOperation<UpdateIntervieweeLinksMutation, UpdateIntervieweeLinksMutationVariables>(
  'UpdateIntervieweeLinks',
  'cee533f35e242eab',
);

export const UpdateMailSenderDocument = new TypedOperation<UpdateMailSenderMutation, UpdateMailSenderMutationVariables>(
  'UpdateMailSender',
  '66504325c64c9f3f',
);

export const UpdateMailWishesDocument = new TypedOperation<UpdateMailWishesMutation, UpdateMailWishesMutationVariables>(
  'UpdateMailWishes',
  '85c7f9e26896785f',
);

export const UpdateOccupationDocument = new TypedOperation<UpdateOccupationMutation, UpdateOccupationMutationVariables>(
  'UpdateOccupation',
  'fe4be4247bcc1f4c',
);

export const UpdateOpenQuestionDocument = new TypedOperation<UpdateOpenQuestionMutation, UpdateOpenQuestionMutationVariables>(
  'UpdateOpenQuestion',
  '0ac29409a639ce8b',
);

export const UpdateProfileDocument = new TypedOperation<UpdateProfileMutation, UpdateProfileMutationVariables>(
  'UpdateProfile',
  '4e7d998fca285c42',
);

export const UpdateReminderSettingsDocument = new TypedOperation<UpdateReminderSettingsMutation, UpdateReminderSettingsMutationVariables>(
  'UpdateReminderSettings',
  '0f206c9e9894b838',
);

export const UsageSectionsDocument = new TypedOperation<UsageSectionsQuery, UsageSectionsQueryVariables>(
  'UsageSections',
  '033a337c159c3beb',
);

export const UsageWeeksDocument = new TypedOperation<UsageWeeksQuery, UsageWeeksQueryVariables>(
  'UsageWeeks',
  'cf9d3a223282f71a',
);

export const ViewerDocument = new TypedOperation<ViewerQuery, ViewerQueryVariables>(
  'Viewer',
  '7be116a1f758ce9a',
);

export const ViewingsOfMeDocument = new TypedOperation<ViewingsOfMeQuery, ViewingsOfMeQueryVariables>(
  'ViewingsOfMe',
  'd0fcf3e4a0b76b6c',
);

export const WaysOfAskingDocument = new TypedOperation<WaysOfAskingQuery, WaysOfAskingQueryVariables>(
  'WaysOfAsking',
  'b67052b84716c452',
);

export const WebhooksDocument = new TypedOperation<WebhooksQuery, WebhooksQueryVariables>(
  'Webhooks',
  'c37450e9afad9fc2',
);

export const WeighInterviewDocument = new TypedOperation<WeighInterviewMutation, WeighInterviewMutationVariables>(
  'WeighInterview',
  '9353ded56c98c239',
);

export const WithdrawExtensionRequestDocument = new TypedOperation<WithdrawExtensionRequestMutation, WithdrawExtensionRequestMutationVariables>(
  'WithdrawExtensionRequest',
  '8e92f8ec063891d9',
);

export const WithdrawHandInsDocument = new TypedOperation<WithdrawHandInsMutation, WithdrawHandInsMutationVariables>(
  'WithdrawHandIns',
  '773fedc6989a21b0',
);

export const WithdrawOutcomeDocument = new TypedOperation<WithdrawOutcomeMutation, WithdrawOutcomeMutationVariables>(
  'WithdrawOutcome',
  '90348d7d0cf4033b',
);

export const WorthALookDocument = new TypedOperation<WorthALookQuery, WorthALookQueryVariables>(
  'WorthALook',
  'f2c7dd8b7e1b66dd',
);

export const WriteStaffNoteDocument = new TypedOperation<WriteStaffNoteMutation, WriteStaffNoteMutationVariables>(
  'WriteStaffNote',
  '8fd1d32c312e0535',
);
