// Made by `npm run generate` from apps/api/schema.graphql and the .graphql files beside the features.

/** One operation as it is sent, carrying the types of its variables and of its answer. */
export class TypedDocumentString<TResult, TVariables> {
  declare readonly types?: (variables: TVariables) => TResult;
  readonly name: string;
  /** SHA-256 of `text`: the operation's name in the API's manifest of persisted operations. */
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

export type LengthOfLog =
  | 'FEW_WORDS'
  | 'MANY_WORDS';

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

export type JoinCodeLineFragment = { id: string, code: string, cohortName: string | null, capacity: number, joined: number, expiresAt: string, state: CodeState, people: Array<{ at: string, person: { id: string, givenName: string, familyName: string, email: string } }> };

export type JoinCodesQueryVariables = Exact<{
  sectionId: string;
}>;


export type JoinCodesQuery = { section: { id: string, name: string, course: { code: string }, cohorts: Array<{ id: string, name: string }> }, joinCodes: Array<{ id: string, code: string, cohortName: string | null, capacity: number, joined: number, expiresAt: string, state: CodeState, people: Array<{ at: string, person: { id: string, givenName: string, familyName: string, email: string } }> }> };

export type CreateJoinCodeMutationVariables = Exact<{
  input: CreateJoinCodeInput;
}>;


export type CreateJoinCodeMutation = { createJoinCode: { id: string, code: string, cohortName: string | null, capacity: number, joined: number, expiresAt: string, state: CodeState, people: Array<{ at: string, person: { id: string, givenName: string, familyName: string, email: string } }> } };

export type RevokeJoinCodeMutationVariables = Exact<{
  id: string;
}>;


export type RevokeJoinCodeMutation = { revokeJoinCode: { id: string, code: string, cohortName: string | null, capacity: number, joined: number, expiresAt: string, state: CodeState, people: Array<{ at: string, person: { id: string, givenName: string, familyName: string, email: string } }> } };

export type JoinCardQueryVariables = Exact<{
  tenant: string;
  code: string;
}>;


export type JoinCardQuery = { joinCard: { sectionName: string, courseTitle: string, full: boolean, tenant: { slug: string, name: string, accent: string | null, locale: string } } | null };

export type AskToJoinMutationVariables = Exact<{
  input: AskToJoinInput;
}>;


export type AskToJoinMutation = { askToJoin: boolean };

export type JoinSectionMutationVariables = Exact<{
  code: string;
}>;


export type JoinSectionMutation = { joinSection: boolean };

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
  '7e6120c0a49ccd9658dc8755dcaeeff131550ffe9afe9ef51c43d6282fc02e49',
  "query Account{mySessions{id createdAt lastSeenAt userAgent current}myAccessTokens{id name createdAt lastUsedAt expiresAt}}",
);

export const AddContactDocument = new TypedDocumentString<AddContactMutation, AddContactMutationVariables>(
  'AddContact',
  '8c447aba015f34a32b69c207af50db6fffc018c18fe9cc6f4e9494a455286c48',
  "fragment OccupationName on Occupation{id title}fragment ContactCard on Contact{id version name organisation position email phone source vantage family notes occupation{...OccupationName}referrer{id name}care{state askAgainOn}}mutation AddContact($input:AddContactInput!){addContact(input:$input){...ContactCard}}",
);

export const AddFindingDocument = new TypedDocumentString<AddFindingMutation, AddFindingMutationVariables>(
  'AddFinding',
  'cf8167f687b2b3ac113de8685388f10577950d597165eeb080d34e3008ca0555',
  "mutation AddFinding($input:AddFindingInput!){addFinding(input:$input){id}}",
);

export const AddOpenQuestionDocument = new TypedDocumentString<AddOpenQuestionMutation, AddOpenQuestionMutationVariables>(
  'AddOpenQuestion',
  'c99969ae576d430364cbb9052b0d5e9345acfbfd3244524104cc5bc8434da14c',
  "mutation AddOpenQuestion($input:AddOpenQuestionInput!){addOpenQuestion(input:$input){id}}",
);

export const AddServiceUnitDocument = new TypedDocumentString<AddServiceUnitMutation, AddServiceUnitMutationVariables>(
  'AddServiceUnit',
  '93a7feaf563765dedaf779b4ad56605313047984be13c509844af45b65b65f32',
  "mutation AddServiceUnit($input:AddServiceUnitInput!){addServiceUnit(input:$input)}",
);

export const AddStaffDocument = new TypedDocumentString<AddStaffMutation, AddStaffMutationVariables>(
  'AddStaff',
  'dc066c67cc5f000d40649d37bf43cb73fa393107cc569cd38dec8299fdc6b884',
  "fragment EnrolmentRow on Enrolment{id role invitation droppedAt person{id givenName familyName email}cohort{id name}counsellor{id givenName familyName}}mutation AddStaff($input:AddStaffInput!){addStaff(input:$input){...EnrolmentRow}}",
);

export const AfterInterviewDocument = new TypedDocumentString<AfterInterviewQuery, AfterInterviewQueryVariables>(
  'AfterInterview',
  '5b821673f3ba601b0a696a4ec7f9d2c7afc3eba930556684d6d2ffec2af1e02e',
  "fragment ThankYouSheet on ThankYou{interviewId dueAt medium thankedAt method evidence otherMedium subject body revision savedAt sentAt photoId reachable}fragment LoopCard on ReferralLoop{contactId contactName interviewId referrerId referrerName reachable closedAt}fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}fragment EvaluationSheet on SelfEvaluation{interviewId levels{aspect level}words nextTime revision savedAt}fragment AfterwardsSheet on Afterwards{thankYou{...ThankYouSheet}loop{...LoopCard}steps{...StepCard}evaluation{...EvaluationSheet}told}query AfterInterview($id:ID!){interview(id:$id){id startsAt actualMinutes notes contact{id name}occupation{...OccupationName}afterwards{...AfterwardsSheet}}}fragment OccupationName on Occupation{id title}",
);

export const AlikeInSectionDocument = new TypedDocumentString<AlikeInSectionQuery, AlikeInSectionQueryVariables>(
  'AlikeInSection',
  'fa076963cb9c43d76abc1469d446a4498124a6f25a9ef05d52168387942bc6b9',
  "fragment Other on OtherWork{id assignmentId assignmentTitle course section submittedAt mayOpen student}query AlikeInSection($sectionId:ID!){alikeInSection(sectionId:$sectionId){submissionId assignmentId assignmentTitle student passages other{...Other}}}",
);

export const AllocateMarkersDocument = new TypedDocumentString<AllocateMarkersMutation, AllocateMarkersMutationVariables>(
  'AllocateMarkers',
  '68ec38c87fb94339b0bc30f552df5fd08b92a3f5ff899acf7ca6c8f37adbb898',
  "fragment MarkingDesk on Marking{assignmentId title anonymous revealedAt revealedBy revealReason begun allReleased students unallocated cohorts counsellors markers{person{id givenName familyName}students waiting done}lastChange{id way changedAt changedBy}}mutation AllocateMarkers($assignmentId:ID!$way:AllocationWay!$markerIds:[ID!]!){allocateMarkers(assignmentId:$assignmentId way:$way markerIds:$markerIds){...MarkingDesk}}",
);

export const AnnounceOutcomeDocument = new TypedDocumentString<AnnounceOutcomeMutation, AnnounceOutcomeMutationVariables>(
  'AnnounceOutcome',
  '10db2bc31446ce1ec10a6dd733cd642ca7fe37e9f7809afd4b45d92b91b2c816',
  "fragment OutcomeCard on Outcome{id kind subject greeting body createdAt leavesAt sentAt withdrawnAt recipients{contactId name heldBackBy}}mutation AnnounceOutcome($input:AnnounceOutcomeInput!){announceOutcome(input:$input){...OutcomeCard}}",
);

export const AnswerExtensionRequestDocument = new TypedDocumentString<AnswerExtensionRequestMutation, AnswerExtensionRequestMutationVariables>(
  'AnswerExtensionRequest',
  'df385c2283b185f6034be86785310b5bb9158e3b2de24eef535684abceba3034',
  "mutation AnswerExtensionRequest($input:AnswerExtensionInput!){answerExtensionRequest(input:$input){id state}}",
);

export const AnswerMeetingDocument = new TypedDocumentString<AnswerMeetingMutation, AnswerMeetingMutationVariables>(
  'AnswerMeeting',
  'd77ae056e65dee8ed1696a6035736c359e0dd729acf37bd476363d2b0b6c8344',
  "fragment OwnPage on IntervieweePage{institution{slug name accent locale}studentGivenName name organisation position email phone since expiresAt stopped handedOver others consents{scope given saidAt source}meetings{id occupation mode heldOn minutes confirmation{state answeredAt tookPlace heldOn minutes askedForJob}}}mutation AnswerMeeting($input:AnswerMeetingInput!){answerMeeting(input:$input){...OwnPage}}",
);

export const AnswerRegradeDocument = new TypedDocumentString<AnswerRegradeMutation, AnswerRegradeMutationVariables>(
  'AnswerRegrade',
  '75934ad9785b36143c3e8a7a9267019560949623e8c4ea4c9b90b38a7ad441c0',
  "fragment GivenGrade on Grade{id regrades{id asks{criterionId text}askedAt state words answeredAt answeredBy}state version feedback points maxPoints updatedAt releasedAt gradedBy{id givenName familyName}scores{criterionId levelId points comment}remarks{id promptId start end quote text}}mutation AnswerRegrade($input:AnswerRegradeInput!){answerRegrade(input:$input){grade{...GivenGrade}}}",
);

export const ArchiveTemplateDocument = new TypedDocumentString<ArchiveTemplateMutation, ArchiveTemplateMutationVariables>(
  'ArchiveTemplate',
  '090578372dc844e5657f88ae641d57fd71df693bb5d8d35584023e2992b397ef',
  "fragment TemplateCard on AssignmentTemplate{id name description version mine perOccupation occupations steps prompts savedBy{id givenName familyName}}mutation ArchiveTemplate($templateId:ID!$version:Int!$archived:Boolean!){archiveTemplate(templateId:$templateId version:$version archived:$archived){...TemplateCard}}",
);

export const AskExtensionDocument = new TypedDocumentString<AskExtensionMutation, AskExtensionMutationVariables>(
  'AskExtension',
  'e950ff99da82a9c5942fbb8fafe293499b807af1464176f83d570a059d7a7f98',
  "mutation AskExtension($input:AskExtensionInput!){askExtension(input:$input){id state}}",
);

export const AskForConfirmationDocument = new TypedDocumentString<AskForConfirmationMutation, AskForConfirmationMutationVariables>(
  'AskForConfirmation',
  'c7b78c0d418dbed6cca3d2827562e78d9e41391ae98c09ac3e2be86450d0e6ba',
  "mutation AskForConfirmation($interviewId:ID!){askForConfirmation(interviewId:$interviewId){path expiresAt}}",
);

export const AskRegradeDocument = new TypedDocumentString<AskRegradeMutation, AskRegradeMutationVariables>(
  'AskRegrade',
  '0e50a8a3e109bc7a5a7907bdd24c273151bdb4400408cbbe910b588817b89d18',
  "mutation AskRegrade($input:AskRegradeInput!){askRegrade(input:$input)}",
);

export const AskToJoinDocument = new TypedDocumentString<AskToJoinMutation, AskToJoinMutationVariables>(
  'AskToJoin',
  'a4688779269a17b2a2668e409f17bf3adb7d2cfef163406b7b7e687b31bb7b38',
  "mutation AskToJoin($input:AskToJoinInput!){askToJoin(input:$input)}",
);

export const AskingFactsDocument = new TypedDocumentString<AskingFactsQuery, AskingFactsQueryVariables>(
  'AskingFacts',
  'c0439f52d28ba719b2b95e05bc6670f99b6547c3ac4b4e892f972ba54121bfd9',
  "query AskingFacts($contactId:ID!){askingFacts(contactId:$contactId){contactName contactEmail contactPhone referrerName occupationTitle courseTitle institution minutes}}",
);

export const AssignCaseloadDocument = new TypedDocumentString<AssignCaseloadMutation, AssignCaseloadMutationVariables>(
  'AssignCaseload',
  '927d54905e618c61731438c4a2d449e0ddcb8419948a2e62c06783469d5f3942',
  "mutation AssignCaseload($input:AssignCaseloadInput!){assignCaseload(input:$input)}",
);

export const AssignmentDesignDocument = new TypedDocumentString<AssignmentDesignQuery, AssignmentDesignQueryVariables>(
  'AssignmentDesign',
  '7cb80e60333f9c3edbdcb2b43bacf2b490e5c135c8adaced1dfb7f62bbca2bd7',
  "fragment AssignmentDesign on Assignment{id version title instructions state publishedAt section{id name zone course{code title}}cohorts{id name size}quota{perOccupation occupations distinctPeople distinctEmployers maxFamily maxRemote minMinutes maxMinutes vantages requiresThankYou requiresConfirmation practiceDoesNotCount}requiresPledge requiresPrimer givesDaysItself milestones{id kind count title dueLocal dueAt zone points}prompts{id text hint wordGoal}rubric{totalPoints criteria{id title description maxPoints levels{id title description points}}}asking{minutes firstChannel followUpAfterDays expiresAfterDays}thanks{withinHours medium}late{graceHours percentPerDay floorPercent}reminderLadder{offsetMinutes}}query AssignmentDesign($id:ID!){assignment(id:$id){...AssignmentDesign}}",
);

export const AssignmentOccasionsDocument = new TypedDocumentString<AssignmentOccasionsQuery, AssignmentOccasionsQueryVariables>(
  'AssignmentOccasions',
  '6c60573f917031a75b95d351461d7b2d7daf42326861af84a93519decb668a13',
  "query AssignmentOccasions($assignmentId:ID!){reminderOccasions(assignmentId:$assignmentId){id offsetMinutes nextAt lastAt planned sent dropped droppedBecause mails{none waiting inDoubt sent refused dropped}milestone{id title}}}",
);

export const AssignmentOverviewDocument = new TypedDocumentString<AssignmentOverviewQuery, AssignmentOverviewQueryVariables>(
  'AssignmentOverview',
  '667cab1936403354d4aeefcdc440a6d9aa4b427e3d5130329a3f4c43bfc715f4',
  "fragment AssignmentDesign on Assignment{id version title instructions state publishedAt section{id name zone course{code title}}cohorts{id name size}quota{perOccupation occupations distinctPeople distinctEmployers maxFamily maxRemote minMinutes maxMinutes vantages requiresThankYou requiresConfirmation practiceDoesNotCount}requiresPledge requiresPrimer givesDaysItself milestones{id kind count title dueLocal dueAt zone points}prompts{id text hint wordGoal}rubric{totalPoints criteria{id title description maxPoints levels{id title description points}}}asking{minutes firstChannel followUpAfterDays expiresAfterDays}thanks{withinHours medium}late{graceHours percentPerDay floorPercent}reminderLadder{offsetMinutes}}query AssignmentOverview($id:ID!){assignment(id:$id){...AssignmentDesign progress{students quotaMet submitted late asked graded released}jobTalk{cohortId name held asked}}}",
);

export const AssignmentTemplatesDocument = new TypedDocumentString<AssignmentTemplatesQuery, AssignmentTemplatesQueryVariables>(
  'AssignmentTemplates',
  '6f16020b24dd110977014b2c4ce6523989a10401101e9ab5526b3b0542dabc49',
  "fragment TemplateCard on AssignmentTemplate{id name description version mine perOccupation occupations steps prompts savedBy{id givenName familyName}}query AssignmentTemplates{assignmentTemplates{...TemplateCard}}",
);

export const BeginFromTemplateDocument = new TypedDocumentString<BeginFromTemplateMutation, BeginFromTemplateMutationVariables>(
  'BeginFromTemplate',
  '339cfae0b61a029a3161ea84a10ce258768320fb85a8a7ab94e269e7bed761b9',
  "mutation BeginFromTemplate($templateId:ID!$sectionId:ID!){beginFromTemplate(templateId:$templateId sectionId:$sectionId){id}}",
);

export const CalendarFeedDocument = new TypedDocumentString<CalendarFeedQuery, CalendarFeedQueryVariables>(
  'CalendarFeed',
  '19c0de4dc7b52028db66eda3896840bf3b11c01c52a960b6b178ebf39d5ea838',
  "fragment CalendarFeedCard on CalendarFeed{path readAt}query CalendarFeed{calendarFeed{...CalendarFeedCard}}",
);

export const CallOffInterviewDocument = new TypedDocumentString<CallOffInterviewMutation, CallOffInterviewMutationVariables>(
  'CallOffInterview',
  '32f174219b069d2169b997f9dcee43478b0a6de8e428f95e2df283983dd95800',
  "mutation CallOffInterview($input:CallOffInterviewInput!){callOffInterview(input:$input)}",
);

export const CareSettingsDocument = new TypedDocumentString<CareSettingsQuery, CareSettingsQueryVariables>(
  'CareSettings',
  'c264427942b5be42b383c164913aa7eee93f701d4df7b5715abb9a3ade49d3f0',
  "query CareSettings{careSettings{limit days version}}",
);

export const CaseloadDocument = new TypedDocumentString<CaseloadQuery, CaseloadQueryVariables>(
  'Caseload',
  'fca0e63441dcb2b60c3f262afbc8115bac7b7d2dc5e2229291553c29acf739fb',
  "query Caseload($counsellorId:ID$sectionId:ID$show:[CaseloadShown!]$silentDays:Int$query:String$after:String){caseload(counsellorId:$counsellorId sectionId:$sectionId show:$show silentDays:$silentDays query:$query first:50 after:$after){totalCount stuckCount lateCount edges{node{enrolmentId student{givenName familyName}section{id name code}lastSeenAt lastContact{on way by}nextContactOn works{assignmentId title place{enrolmentId locale counted scheduled wanted student{givenName familyName}rows{occupation slots}stuck{reason found expected}nudge{at by reason}}}nextDeadline{at zone assignmentId late}}}pageInfo{endCursor hasNextPage}}}",
);

export const CaseloadCounsellorsDocument = new TypedDocumentString<CaseloadCounsellorsQuery, CaseloadCounsellorsQueryVariables>(
  'CaseloadCounsellors',
  'e60bfb4acb10be69de6e643821444f6c41cf87f272e6daba8630ec455cd6e48f',
  "query CaseloadCounsellors{counsellors{students person{id givenName familyName}}}",
);

export const CaseloadDigestDocument = new TypedDocumentString<CaseloadDigestQuery, CaseloadDigestQueryVariables>(
  'CaseloadDigest',
  '2280b0551361bb7f8a804d68401fbffe39eca1b29cc75ee8b41bf13dcc48ed08',
  "query CaseloadDigest{caseloadDigest{on version mails{counsellor{id givenName familyName}title body facts{name value}sentAt}}}",
);

export const CaseloadSectionsDocument = new TypedDocumentString<CaseloadSectionsQuery, CaseloadSectionsQueryVariables>(
  'CaseloadSections',
  '10f7b61798dc8928a3bab140757c73fb76d48bc7f2458bb9129847ca5ac2ca92',
  "query CaseloadSections($counsellorId:ID){caseloadSections(counsellorId:$counsellorId){id name code}}",
);

export const ChangeStaffNoteDocument = new TypedDocumentString<ChangeStaffNoteMutation, ChangeStaffNoteMutationVariables>(
  'ChangeStaffNote',
  '9a48eb5ba7a17c2483308039cf4528210e62556fa87d02e06b2e2c8adcb60031',
  "fragment StaffNoteRow on StaffNote{id way heldOn minutes words nextOn version author{id givenName familyName}}mutation ChangeStaffNote($input:ChangeStaffNoteInput!){changeStaffNote(input:$input){...StaffNoteRow}}",
);

export const ChooseOccupationDocument = new TypedDocumentString<ChooseOccupationMutation, ChooseOccupationMutationVariables>(
  'ChooseOccupation',
  '08bd03730f9d3b260e1aad18ae77f6dddc1bbe1ae004bce5ff232f5379c8b4db',
  "mutation ChooseOccupation($input:ChooseOccupationInput!){chooseOccupation(input:$input){id version}}",
);

export const ClaimFirstDocument = new TypedDocumentString<ClaimFirstMutation, ClaimFirstMutationVariables>(
  'ClaimFirst',
  '243cd91279080280355f067d6f9d7ccecc819eefc222edcefe607eb1311b2738',
  "fragment Claim on GradingClaim{submissionId mine heldBy{id givenName familyName}heldSince heldUntil}mutation ClaimFirst($submissionIds:[ID!]!$letGo:ID){claimFirst(submissionIds:$submissionIds letGo:$letGo){...Claim}}",
);

export const ClaimSubmissionDocument = new TypedDocumentString<ClaimSubmissionMutation, ClaimSubmissionMutationVariables>(
  'ClaimSubmission',
  'bfc9ec5ba9bbe4031a0a9843394b57efd0207ad00131bf355cd62b5b84afda74',
  "fragment Claim on GradingClaim{submissionId mine heldBy{id givenName familyName}heldSince heldUntil}mutation ClaimSubmission($submissionId:ID!$takeOver:Boolean!){claimSubmission(submissionId:$submissionId takeOver:$takeOver){...Claim}}",
);

export const ClientsDocument = new TypedDocumentString<ClientsQuery, ClientsQueryVariables>(
  'Clients',
  '9a801a700291e71af7df14bc9eddfa699c8ebff14a5fc86009ab75da2192c41e',
  "query Clients{clients{enrolmentId person{id givenName familyName}section{id name code}}}",
);

export const CohortGridDocument = new TypedDocumentString<CohortGridQuery, CohortGridQueryVariables>(
  'CohortGrid',
  '59baf4887e314d3519abee272f4a92c8f54198e18d18b29502359f886f1a7b4c',
  "query CohortGrid($assignmentId:ID!$cohortId:ID){cohortGrid(assignmentId:$assignmentId cohortId:$cohortId){milestones{id kind title dueAt zone}wanted total places{enrolmentId student{id email givenName familyName}locale cohort counted scheduled wanted rows{occupation slots}milestones{milestoneId standing dueAt extended metAt}stuck{reason since found expected}excused nudge{at by reason}reflection submittedAt ungraded lastSeenAt}}}",
);

export const CohortMembersDocument = new TypedDocumentString<CohortMembersQuery, CohortMembersQueryVariables>(
  'CohortMembers',
  '739ef533da3cf044dec03f3bbca26bd593e33d58de434d5bc7ac5e0437006adf',
  "fragment EnrolmentRow on Enrolment{id role invitation droppedAt person{id givenName familyName email}cohort{id name}counsellor{id givenName familyName}}query CohortMembers($id:ID!){cohort(id:$id){id name version members{...EnrolmentRow}}}",
);

export const CommentBankDocument = new TypedDocumentString<CommentBankQuery, CommentBankQueryVariables>(
  'CommentBank',
  'e615d82d4f17ab7b6528324f615aaf7061c1e40837dccb99b3e4b1be041b46fd',
  "fragment BankLine on BankComment{id scope text uses version by editable}query CommentBank($sectionId:ID!){commentBank(sectionId:$sectionId){...BankLine}}",
);

export const ComparisonDocument = new TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>(
  'Comparison',
  'f70f80b81fbf00ec3057b1b8ad7bdbff970f76b4ad468845148e22fb7bdd5270',
  "fragment ComparisonCard on Comparison{occupations{occupation{...OccupationName}interviews decision{...DecisionPoint}}cells{occupationId dimension rating words}weights{dimension weight}revision savedAt}query Comparison{comparison{...ComparisonCard}}fragment DecisionPoint on Decision{id leaning confidence reason decidedAt heard after{interviewId name}}fragment OccupationName on Occupation{id title}",
);

export const ConfirmRosterDocument = new TypedDocumentString<ConfirmRosterMutation, ConfirmRosterMutationVariables>(
  'ConfirmRoster',
  '738ac9db98a21fdb73d6bc7dd1c645f761b88350916b3e8122eec39b1f1ef464',
  "mutation ConfirmRoster($id:ID!$dropAbsent:Boolean!$typed:String){confirmRoster(id:$id dropAbsent:$dropAbsent typed:$typed){id state appliedAt}}",
);

export const ConnectSignOnDocument = new TypedDocumentString<ConnectSignOnMutation, ConnectSignOnMutationVariables>(
  'ConnectSignOn',
  'ff9a8a0e05187e33d6055b832ef7a16d10387d84e87661ed50d4fa3c5b2d3089',
  "mutation ConnectSignOn($kind:SignOnKind!){connectSignOn(kind:$kind)}",
);

export const ContactDocument = new TypedDocumentString<ContactQuery, ContactQueryVariables>(
  'Contact',
  'ddab5fd248cb719b8691ba115758ac92dfcafbda0d83bbc263541b47ddec4999',
  "fragment OutreachCard on Outreach{id version channel number state said letter{state refusal toAddress}sentAt expiresOn}query Contact($id:ID!){contact(id:$id){...ContactCard erasedAt consents{scope given saidAt source channel}links{links madeAt expiresAt}nameMayBeUsed standing{standing channel dueOn}outreaches{...OutreachCard}}}fragment OccupationName on Occupation{id title}fragment ContactCard on Contact{id version name organisation position email phone source vantage family notes occupation{...OccupationName}referrer{id name}care{state askAgainOn}}",
);

export const ContactSourcesDocument = new TypedDocumentString<ContactSourcesQuery, ContactSourcesQueryVariables>(
  'ContactSources',
  '83516950a34fce3e33036ec6d87416e8c582780996e79ac8560e1f702d88c583',
  "query ContactSources{contactSources{source contacts searchedAt}}",
);

export const ContactsDocument = new TypedDocumentString<ContactsQuery, ContactsQueryVariables>(
  'Contacts',
  'fe37c44905c9e3008ee8aadd73d3f4d7eeb18e582f3d7d45e4916e1910d789e5',
  "fragment OccupationName on Occupation{id title}fragment ContactCard on Contact{id version name organisation position email phone source vantage family notes occupation{...OccupationName}referrer{id name}care{state askAgainOn}}query Contacts($query:String$first:Int$after:String){contacts(query:$query first:$first after:$after){edges{node{...ContactCard}}pageInfo{endCursor hasNextPage}}}",
);

export const CopyPreviewDocument = new TypedDocumentString<CopyPreviewQuery, CopyPreviewQueryVariables>(
  'CopyPreview',
  'd1451865f3442a0807373d1c9a01e08459fcc23de329b683df616c8bea811792',
  "query CopyPreview($input:CopySectionPreviewInput!){copyPreview(input:$input){zone deadlines{assignmentId assignmentTitle milestoneId milestoneTitle dueLocal toLocal problems}}}",
);

export const CopySectionDocument = new TypedDocumentString<CopySectionMutation, CopySectionMutationVariables>(
  'CopySection',
  'a72b4ed13dae881e390fd9d877f91ac6436bd90b0ef1cfdb11b35930b45586e5',
  "mutation CopySection($input:CopySectionInput!){copySection(input:$input){sectionId assignments}}",
);

export const CopySourceDocument = new TypedDocumentString<CopySourceQuery, CopySourceQueryVariables>(
  'CopySource',
  'b588f3dd98da5e4aefcec4be376692634c3f3e6595e88743dea2bb29beb148fa',
  "query CopySource($id:ID!){section(id:$id){id name zone course{code title}term{id name startsOn}assignments{id title}}terms{id name startsOn endsOn}sections(first:100){edges{node{id name course{code}term{name}}}}}",
);

export const CounsellorsDocument = new TypedDocumentString<CounsellorsQuery, CounsellorsQueryVariables>(
  'Counsellors',
  '9d06f8ee5898bd03910b1094474ac5bafcda97f66415b8b497169531e7d9100c',
  "query Counsellors{counsellors{students person{id givenName familyName}}}",
);

export const CountCommentDocument = new TypedDocumentString<CountCommentMutation, CountCommentMutationVariables>(
  'CountComment',
  '0c415fc1ba4c1c33c3b1c96b7b6d3c31b5294ac8a1d541cee02ffc6dec1d52b8',
  "mutation CountComment($bankCommentId:ID!){countComment(bankCommentId:$bankCommentId)}",
);

export const CreateAccessTokenDocument = new TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>(
  'CreateAccessToken',
  '09b3a48f9beb0e5ba7d5ad56606fa9e948310a7ded00af75a4055626e353e8f6',
  "mutation CreateAccessToken($input:CreateAccessTokenInput!){createAccessToken(input:$input){token accessToken{id name createdAt lastUsedAt expiresAt}}}",
);

export const CreateAssignmentDocument = new TypedDocumentString<CreateAssignmentMutation, CreateAssignmentMutationVariables>(
  'CreateAssignment',
  'e3cb67339ad8e962761a27c5b1593da276fac4a0e20f0ab47162f60fb63b1bc6',
  "fragment AssignmentDesign on Assignment{id version title instructions state publishedAt section{id name zone course{code title}}cohorts{id name size}quota{perOccupation occupations distinctPeople distinctEmployers maxFamily maxRemote minMinutes maxMinutes vantages requiresThankYou requiresConfirmation practiceDoesNotCount}requiresPledge requiresPrimer givesDaysItself milestones{id kind count title dueLocal dueAt zone points}prompts{id text hint wordGoal}rubric{totalPoints criteria{id title description maxPoints levels{id title description points}}}asking{minutes firstChannel followUpAfterDays expiresAfterDays}thanks{withinHours medium}late{graceHours percentPerDay floorPercent}reminderLadder{offsetMinutes}}mutation CreateAssignment($input:CreateAssignmentInput!){createAssignment(input:$input){...AssignmentDesign}}",
);

export const CreateCohortDocument = new TypedDocumentString<CreateCohortMutation, CreateCohortMutationVariables>(
  'CreateCohort',
  'd5aee2f75ab783f538598dc555f2c89fa406f43d0472d916d986045a9eb3c99b',
  "mutation CreateCohort($input:CreateCohortInput!){createCohort(input:$input){id name size}}",
);

export const CreateCourseDocument = new TypedDocumentString<CreateCourseMutation, CreateCourseMutationVariables>(
  'CreateCourse',
  'ff8b8f790705d83e2415611c690a806e155401a0e42a271c717f8d6682e0615f',
  "mutation CreateCourse($input:CreateCourseInput!){createCourse(input:$input){id}}",
);

export const CreateJoinCodeDocument = new TypedDocumentString<CreateJoinCodeMutation, CreateJoinCodeMutationVariables>(
  'CreateJoinCode',
  '2c2d8cb596d36fcfc66177da45005236cc77cf2a4cf886e2df8d704bdd312421',
  "fragment JoinCodeLine on JoinCode{id code cohortName capacity joined expiresAt state people{at person{id givenName familyName email}}}mutation CreateJoinCode($input:CreateJoinCodeInput!){createJoinCode(input:$input){...JoinCodeLine}}",
);

export const CreateOccupationDocument = new TypedDocumentString<CreateOccupationMutation, CreateOccupationMutationVariables>(
  'CreateOccupation',
  '4cfa93b8165eda4719ef46bcd1d360559d0c094ecc892c9b96e51b8ab6c542b6',
  "fragment OccupationRow on Occupation{id title description code source credit version}mutation CreateOccupation($input:CreateOccupationInput!){createOccupation(input:$input){...OccupationRow}}",
);

export const CreateSectionDocument = new TypedDocumentString<CreateSectionMutation, CreateSectionMutationVariables>(
  'CreateSection',
  '477a72a24bb45365536b2689f6c5e73319baab54898c192109f4e1d0302bf807',
  "mutation CreateSection($input:CreateSectionInput!){createSection(input:$input){id}}",
);

export const CreateTenantDocument = new TypedDocumentString<CreateTenantMutation, CreateTenantMutationVariables>(
  'CreateTenant',
  'dbe164feb5081ce95677278cea0d450f6a49ce66591df92d4ac4271aa31b3190',
  "mutation CreateTenant($input:CreateTenantInput!){createTenant(input:$input){id slug name}}",
);

export const CreateTermDocument = new TypedDocumentString<CreateTermMutation, CreateTermMutationVariables>(
  'CreateTerm',
  '3d8139a61cd253bbaf243cd6298da5d15ca5d04ce77a647c924cfbda6f710449',
  "mutation CreateTerm($input:CreateTermInput!){createTerm(input:$input){id}}",
);

export const DecideDocument = new TypedDocumentString<DecideMutation, DecideMutationVariables>(
  'Decide',
  '57610e719fc870f05d970a9ffaaf755af381af7e2f94674880c32a3e37315b70',
  "fragment DecisionPoint on Decision{id leaning confidence reason decidedAt heard after{interviewId name}}mutation Decide($input:DecideInput!){decide(input:$input){...DecisionPoint}}",
);

export const DecideCellDocument = new TypedDocumentString<DecideCellMutation, DecideCellMutationVariables>(
  'DecideCell',
  '6fb167a906cbb3eb154b8e435d222c9c0eb6adba60695dbd14b729efff001fd2',
  "fragment Book on Gradebook{section{id name code zone}totalBy weights{assignmentId weight}regradeDays version columns{id assignmentId milestoneId kind assignmentTitle title possible dueAt named}rows{enrolmentId student{id givenName familyName email}cohort cells{columnId submissionId state points before possible lateDays keptPercent decided}total{earned possible percent}}}mutation DecideCell($input:DecideCellInput!){decideCell(input:$input){...Book}}",
);

export const DecisionsDocument = new TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>(
  'Decisions',
  '06841dfe837ce7ba00a0ff57c00d25a4c03abbf8b095c89405de3cd4bbd64574',
  "fragment DecisionPoint on Decision{id leaning confidence reason decidedAt heard after{interviewId name}}query Decisions($occupationId:ID!){decisions(occupationId:$occupationId){...DecisionPoint}}",
);

export const DesignerSectionDocument = new TypedDocumentString<DesignerSectionQuery, DesignerSectionQueryVariables>(
  'DesignerSection',
  '5de2394bd031de034dc81038bf911573a53fd3c2a2ff95dea9ba8f064518d6b0',
  "query DesignerSection($id:ID!){reminderSettings{offsetsMinutes}section(id:$id){id name zone course{code title}term{startsOn endsOn}cohorts{id name size}}}",
);

export const DiscardRosterDocument = new TypedDocumentString<DiscardRosterMutation, DiscardRosterMutationVariables>(
  'DiscardRoster',
  '4bc3a64bb2c931955e320e65a97e0801cfae0dbb59ea3a15372790cd3d5e20b6',
  "mutation DiscardRoster($id:ID!){discardRoster(id:$id){id state}}",
);

export const DisconnectSignOnDocument = new TypedDocumentString<DisconnectSignOnMutation, DisconnectSignOnMutationVariables>(
  'DisconnectSignOn',
  'd8f2be2b686eceece264179be3e1cd1beb41cfa5955fcbcc15162a757c679fbd',
  "mutation DisconnectSignOn($id:ID!){disconnectSignOn(id:$id)}",
);

export const DriftDocument = new TypedDocumentString<DriftQuery, DriftQueryVariables>(
  'Drift',
  '72e56aee371cd68ee4d55302eb7057d41c879c60e120c7746e25413869dc2178',
  "query Drift($counsellorId:ID){drift(counsellorId:$counsellorId){kind name held asked drifting}}",
);

export const DropChoiceDocument = new TypedDocumentString<DropChoiceMutation, DropChoiceMutationVariables>(
  'DropChoice',
  '344dc9127108a9e86f182fb169cbfa9f283028e0a6bdcc24ecf2360dc2baaf2f',
  "mutation DropChoice($id:ID!){dropChoice(id:$id)}",
);

export const DropEnrolmentDocument = new TypedDocumentString<DropEnrolmentMutation, DropEnrolmentMutationVariables>(
  'DropEnrolment',
  'fd68cb1e5a760bce77d7e2166289657608f97e01f0e18000ac0a1793ce1819e8',
  "mutation DropEnrolment($enrolmentId:ID!){dropEnrolment(enrolmentId:$enrolmentId){id droppedAt}}",
);

export const EndExcusesDocument = new TypedDocumentString<EndExcusesMutation, EndExcusesMutationVariables>(
  'EndExcuses',
  '2b8742bc5cedcb243d46f29531b130407e38ece5a096034d4738557fc5363e29',
  "mutation EndExcuses($input:EndExcusesInput!){endExcuses(input:$input)}",
);

export const EraseMeDocument = new TypedDocumentString<EraseMeMutation, EraseMeMutationVariables>(
  'EraseMe',
  'f40e37a8a0df94a1c53c3f105e61d803ae43891cbccfa761ee71d7dbfa17f5c3',
  "mutation EraseMe($token:String!){eraseMe(token:$token)}",
);

export const ExcuseStudentsDocument = new TypedDocumentString<ExcuseStudentsMutation, ExcuseStudentsMutationVariables>(
  'ExcuseStudents',
  'ffa89a5a7883653376b075fead1c6b5eddd708f515fa1b12c126d2019cf8aeaf',
  "mutation ExcuseStudents($input:ExcuseStudentsInput!){excuseStudents(input:$input)}",
);

export const ExcusesDocument = new TypedDocumentString<ExcusesQuery, ExcusesQueryVariables>(
  'Excuses',
  '55d98f2a0a1149fdc055582a4bd8dcdd701ad41e076e8767593ec254981c809a',
  "query Excuses($assignmentId:ID!){excuses(assignmentId:$assignmentId){id enrolmentId milestoneId reason excusedBy excusedAt}}",
);

export const ExtensionGrantsDocument = new TypedDocumentString<ExtensionGrantsQuery, ExtensionGrantsQueryVariables>(
  'ExtensionGrants',
  '2829cdd37772c324f2ca37e0f104a2af147dc129d95cf2b82239880c61a2d322',
  "fragment ExtensionGrantLine on ExtensionGrant{id assignmentId days dueLocal reason grantedAt undoneAt studentCount grantedBy{id givenName familyName}milestones{id title}students{id givenName familyName}}query ExtensionGrants($assignmentId:ID!){extensionGrants(assignmentId:$assignmentId){...ExtensionGrantLine}}",
);

export const ExtensionPreviewDocument = new TypedDocumentString<ExtensionPreviewQuery, ExtensionPreviewQueryVariables>(
  'ExtensionPreview',
  '2b02759f1c1508fd44055447ee4944cea57497cae905810c33737e5cfeecf1ac',
  "query ExtensionPreview($input:PreviewExtensionInput!){extensionPreview(input:$input){planned{enrolmentId person{id givenName familyName}milestoneId milestoneTitle zone dueAt toAt noGain}problems{line text problem}}}",
);

export const ExtensionRequestsDocument = new TypedDocumentString<ExtensionRequestsQuery, ExtensionRequestsQueryVariables>(
  'ExtensionRequests',
  'd4a7312825c566c972c1fdec92650b2d9d85b09a5861e393781a7b55d3dd5542',
  "query ExtensionRequests($assignmentId:ID!){extensionRequests(assignmentId:$assignmentId){id days reason milestoneTitle dueAt zone student{id givenName familyName}}}",
);

export const ExtensionStudentsDocument = new TypedDocumentString<ExtensionStudentsQuery, ExtensionStudentsQueryVariables>(
  'ExtensionStudents',
  '58f2fed82e362775bda7e7c3f2691b5b984d52d1c956dd09dc093fe5321ad9c4',
  "query ExtensionStudents($sectionId:ID!$after:String){section(id:$sectionId){id enrolments(first:100 after:$after role:STUDENT){edges{node{id droppedAt cohort{id}person{id givenName familyName email}}}pageInfo{endCursor hasNextPage}}}}",
);

export const FieldNotesDocument = new TypedDocumentString<FieldNotesQuery, FieldNotesQueryVariables>(
  'FieldNotes',
  'f36fbf305afccddd0e6fbf939d70379e8e353df37f88597a28e37e9acc822ca8',
  "fragment FieldNoteLine on FieldNote{measure currency period answered spread{low middle high}tally{word count}}query FieldNotes($assignmentId:ID!){fieldNotes(assignmentId:$assignmentId){title voicesAtLeast occupations{occupation{id title}interviews notes{...FieldNoteLine}cohorts{cohort{id name}interviews notes{...FieldNoteLine}}}}}",
);

export const FieldNotesSettingsDocument = new TypedDocumentString<FieldNotesSettingsQuery, FieldNotesSettingsQueryVariables>(
  'FieldNotesSettings',
  '109ca55a2ece3158675f9f8b326d68ac5fa367b0dcb52acf38fc0928a1a4b5a7',
  "query FieldNotesSettings{fieldNotesSettings{voicesAtLeast version}}",
);

export const FinishStepDocument = new TypedDocumentString<FinishStepMutation, FinishStepMutationVariables>(
  'FinishStep',
  'fd5302ab972e50c52987ff43d291dd1f9577d7ef00912afe7de7b51827078a86',
  "fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}mutation FinishStep($id:ID!$version:Int!$done:Boolean!){finishStep(id:$id version:$version done:$done){...StepCard}}",
);

export const FlagSubmissionDocument = new TypedDocumentString<FlagSubmissionMutation, FlagSubmissionMutationVariables>(
  'FlagSubmission',
  '573b3ff29904b26ca5fca936926d14a2b150a5b0ecb3c3486973f6820b8041c3',
  "mutation FlagSubmission($submissionId:ID!$on:Boolean!){flagSubmission(submissionId:$submissionId on:$on)}",
);

export const FollowUpsDocument = new TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>(
  'FollowUps',
  'd9a0c55a8cd08a868b753fe9a1285bd4890e328132dc6894371808124ff87ba2',
  "query FollowUps{followUps{enrolmentId student{id givenName familyName}section{id name code}assignmentId nextOn due way words}}",
);

export const FreeCellDocument = new TypedDocumentString<FreeCellMutation, FreeCellMutationVariables>(
  'FreeCell',
  '0ff18fe55c639a19d6206b5df769af02f40abaca8301815652f19fb278bc79f7',
  "fragment Book on Gradebook{section{id name code zone}totalBy weights{assignmentId weight}regradeDays version columns{id assignmentId milestoneId kind assignmentTitle title possible dueAt named}rows{enrolmentId student{id givenName familyName email}cohort cells{columnId submissionId state points before possible lateDays keptPercent decided}total{earned possible percent}}}mutation FreeCell($input:CellInput!){freeCell(input:$input){...Book}}",
);

export const FunnelDocument = new TypedDocumentString<FunnelQuery, FunnelQueryVariables>(
  'Funnel',
  'ceac4df45b54d10d5e828f189fcc25e7d897ea8c3f3b339dc8bd4e2b94e5117e',
  "query Funnel($assignmentId:ID!$cohortId:ID){funnel(assignmentId:$assignmentId cohortId:$cohortId){cohorts{id name}students weeks{endsOn counts{stage count}}depths{depth people interviewed}}}",
);

export const GiveVerdictDocument = new TypedDocumentString<GiveVerdictMutation, GiveVerdictMutationVariables>(
  'GiveVerdict',
  '6636932d6560744001e603472db7e2f57316948e27f8d746802ef7a45e50475c',
  "mutation GiveVerdict($input:GiveVerdictInput!){giveVerdict(input:$input){id}}",
);

export const GradebookDocument = new TypedDocumentString<GradebookQuery, GradebookQueryVariables>(
  'Gradebook',
  'ac0a5df2cf0cc3b571b1f0cf038c8d3692c5940c6bb7d22969929ee4faa5ec25',
  "fragment Book on Gradebook{section{id name code zone}totalBy weights{assignmentId weight}regradeDays version columns{id assignmentId milestoneId kind assignmentTitle title possible dueAt named}rows{enrolmentId student{id givenName familyName email}cohort cells{columnId submissionId state points before possible lateDays keptPercent decided}total{earned possible percent}}}query Gradebook($sectionId:ID!){gradebook(sectionId:$sectionId){...Book}}",
);

export const GradedAssignmentDocument = new TypedDocumentString<GradedAssignmentQuery, GradedAssignmentQueryVariables>(
  'GradedAssignment',
  'c8cf601ba9be41c06c318a5176f0236be82f43742d02a8915c6eb18486304430',
  "query GradedAssignment($id:ID!){assignment(id:$id){id title section{id name zone course{code}}rubric{totalPoints}progress{students submitted returned graded released}}}",
);

export const GradingAssignmentsDocument = new TypedDocumentString<GradingAssignmentsQuery, GradingAssignmentsQueryVariables>(
  'GradingAssignments',
  '593cd55ddd5db045774717d0d9544b46a78b1e1af70c8f05ade27eb2010652e4',
  "query GradingAssignments{assignments{id title state section{id name course{code}}milestones{id kind dueAt zone}progress{students submitted returned graded released}}}",
);

export const GradingClaimsDocument = new TypedDocumentString<GradingClaimsQuery, GradingClaimsQueryVariables>(
  'GradingClaims',
  'a7880501fd045f9747b8a01fcdd5536d24accefd4e503e4fbb81caa0eb4368b6',
  "fragment Claim on GradingClaim{submissionId mine heldBy{id givenName familyName}heldSince heldUntil}query GradingClaims($assignmentId:ID){gradingClaims(assignmentId:$assignmentId){...Claim}}",
);

export const GradingQueueDocument = new TypedDocumentString<GradingQueueQuery, GradingQueueQueryVariables>(
  'GradingQueue',
  '5b4bb6c4c575c325cf742746d7927657f7a64a2af1ce0dc50be5f6dca0a107a0',
  "query GradingQueue($assignmentId:ID$filter:QueueFilter!$order:QueueOrder$first:Int!$after:String){gradingQueue(assignmentId:$assignmentId filter:$filter order:$order first:$first after:$after){totalCount ungradedCount readyCount edges{cursor node{submissionId assignmentId enrolmentId student{id email givenName familyName}pseudonym markerId cohort number submittedAt words late dueAt flagged revision quotaCounted quotaWanted grade{id state version points scores{criterionId levelId points comment}}}}pageInfo{endCursor hasNextPage}}}",
);

export const GradingSheetDocument = new TypedDocumentString<GradingSheetQuery, GradingSheetQueryVariables>(
  'GradingSheet',
  '5ddf480b71463d48f353eb05c9aab38dd21f02ed28b5c861b0f5e833be135f40',
  "fragment GivenGrade on Grade{id regrades{id asks{criterionId text}askedAt state words answeredAt answeredBy}state version feedback points maxPoints updatedAt releasedAt gradedBy{id givenName familyName}scores{criterionId levelId points comment}remarks{id promptId start end quote text}}fragment Revision on RevisionRequest{submissionId asks{promptId text}note dueAt askedAt askedBy}query GradingSheet($submissionId:ID!){gradingSheet(submissionId:$submissionId){position total previousId nextId nextUngradedId enrolmentId pseudonym student{id givenName familyName email}assignment{id title section{id zone}}evidence{interviewId tier}grid{counted wanted met rows{counted wanted occupation{id title}slots{position state interview{id startsAt contact{name}}}}}rubric{id version totalPoints criteria{id title description maxPoints levels{id title description points}}}revisionAsked{...Revision}revisionAnswered{...Revision}grade{...GivenGrade}submission{id number hash submittedAt late lateDays keptPercent answers{promptId prompt text formatted words}interviews{id contact occupation vantage mode startsAt actualMinutes notes withheld thanked counts notCounted{reason found wanted}}}earlier{id number submittedAt answers{promptId text}}}}",
);

export const GrantExtensionDocument = new TypedDocumentString<GrantExtensionMutation, GrantExtensionMutationVariables>(
  'GrantExtension',
  'c0997d26ee315949a9e65658d3d7551f0b4be622a5ef70cbaa15bccd58d44d76',
  "fragment ExtensionGrantLine on ExtensionGrant{id assignmentId days dueLocal reason grantedAt undoneAt studentCount grantedBy{id givenName familyName}milestones{id title}students{id givenName familyName}}mutation GrantExtension($input:GrantExtensionInput!){grantExtension(input:$input){...ExtensionGrantLine}}",
);

export const HelpNeededDocument = new TypedDocumentString<HelpNeededQuery, HelpNeededQueryVariables>(
  'HelpNeeded',
  '4fb38967919702428c9bae821969859752e428f3aeb91ff154038c4aca893575',
  "query HelpNeeded{helpNeeded{assignmentId stuck late longest{enrolmentId wanted student{id givenName familyName}stuck{reason since found expected}}}}",
);

export const HideNamesDocument = new TypedDocumentString<HideNamesMutation, HideNamesMutationVariables>(
  'HideNames',
  '507691b979fe6207b4883f8319aa01d6805374d7d2f9908d7961aa94216eae17',
  "fragment MarkingDesk on Marking{assignmentId title anonymous revealedAt revealedBy revealReason begun allReleased students unallocated cohorts counsellors markers{person{id givenName familyName}students waiting done}lastChange{id way changedAt changedBy}}mutation HideNames($assignmentId:ID!){hideNames(assignmentId:$assignmentId){...MarkingDesk}}",
);

export const InsightAssignmentsDocument = new TypedDocumentString<InsightAssignmentsQuery, InsightAssignmentsQueryVariables>(
  'InsightAssignments',
  '5420ffa57281c26b232a827ab61bd9d10c02f5b769d43cd1dea1b19133d68baf',
  "query InsightAssignments{assignments{id title state section{id name course{code}}}}",
);

export const InstitutionsDocument = new TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>(
  'Institutions',
  '0791192c360847f17f0d32c41a83facdbe27ae50b8e857ae74cf1a1ca508dfd1',
  "query Institutions{tenants{id slug name programme zone locale accent}}",
);

export const InterviewDocument = new TypedDocumentString<InterviewQuery, InterviewQueryVariables>(
  'Interview',
  'b9bd413d4cdda7a20f8e6b4e5ec03d5fc6aacd368a05accea7f849403efd1839',
  "fragment InterviewSheet on Interview{...InterviewCard place invite notes withheld version contact{email}confirmation{state askedAt answeredAt tookPlace heldOn minutes askedForJob}}query Interview($id:ID!){interview(id:$id){...InterviewSheet}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}",
);

export const InterviewCalendarDocument = new TypedDocumentString<InterviewCalendarQuery, InterviewCalendarQueryVariables>(
  'InterviewCalendar',
  'bf85e8a79813a713a02462b68c92ba899364b2c372f6df033db52cfb86c9de23',
  "query InterviewCalendar($id:ID!){interviewCalendar(id:$id){fileName content}}",
);

export const InterviewConductDocument = new TypedDocumentString<InterviewConductQuery, InterviewConductQueryVariables>(
  'InterviewConduct',
  '884932ee424c91b9e4ddc3329d0482768d1a7548be0742a0ab92cbf0a7aa386d',
  "query InterviewConduct($interviewId:ID!){interviewConduct(interviewId:$interviewId){interviewId conductedBy staff{id givenName familyName}}}",
);

export const InterviewLogDocument = new TypedDocumentString<InterviewLogQuery, InterviewLogQueryVariables>(
  'InterviewLog',
  'd81095f58a3fc33016a11bedc21c12d91feb2b03d9156195d5c278fa99b6c0a5',
  "fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}fragment LogAnswer on InterviewAnswer{id editedAt editId questionId question topic answerType text topics position starred asked volunteered elsewhere value{withOthersPercent skills environment chooseAgain related pay{low high currency period place}hours{perWeek shifts}outlook{direction why}training{path months credentials}}}fragment LogSheet on InterviewLog{interview{...InterviewCard notes writtenUp version contact{organisation position phone}}answers{...LogAnswer}sources{id editedAt editId text}discoveries{id editedAt editId title note planned occupation{...OccupationName}}referrals{id contact{id name phone}}closing{startedAt endedAt thanked askedWhoElse askedForCard cardPhotoId hasCardPhoto mayComeBack comeBackBy jobTalk askedForJob editedAt clockEditedAt}toAsk{id text answerType starred topic researchTopic}}query InterviewLog($interviewId:ID!){interviewLog(interviewId:$interviewId){...LogSheet}}",
);

export const IntervieweeLinkSettingsDocument = new TypedDocumentString<IntervieweeLinkSettingsQuery, IntervieweeLinkSettingsQueryVariables>(
  'IntervieweeLinkSettings',
  '17db3212366045f1c8a62035784fd28fe1aa96064c6674b50db791625f310636',
  "query IntervieweeLinkSettings{intervieweeLinkSettings{days version}}",
);

export const IntervieweePageDocument = new TypedDocumentString<IntervieweePageQuery, IntervieweePageQueryVariables>(
  'IntervieweePage',
  '5e041532f054e1d7288b0059eb08e4dbbfb3d51a7f8e44a4c950ba4bd159f83e',
  "fragment OwnPage on IntervieweePage{institution{slug name accent locale}studentGivenName name organisation position email phone since expiresAt stopped handedOver others consents{scope given saidAt source}meetings{id occupation mode heldOn minutes confirmation{state answeredAt tookPlace heldOn minutes askedForJob}}}query IntervieweePage($token:String!){intervieweePage(token:$token){...OwnPage}}",
);

export const JoinCardDocument = new TypedDocumentString<JoinCardQuery, JoinCardQueryVariables>(
  'JoinCard',
  '73811ca445798817dad78d16fb31fa38f5aa5f4788772c8e6f2bb885bdefba1c',
  "query JoinCard($tenant:String!$code:String!){joinCard(tenant:$tenant code:$code){sectionName courseTitle full tenant{slug name accent locale}}}",
);

export const JoinCodesDocument = new TypedDocumentString<JoinCodesQuery, JoinCodesQueryVariables>(
  'JoinCodes',
  '6e8742e6deeaae19d0b62ef4039b89e215e84d99f3d31cfb7475326946667e31',
  "fragment JoinCodeLine on JoinCode{id code cohortName capacity joined expiresAt state people{at person{id givenName familyName email}}}query JoinCodes($sectionId:ID!){section(id:$sectionId){id name course{code}cohorts{id name}}joinCodes(sectionId:$sectionId){...JoinCodeLine}}",
);

export const JoinSectionDocument = new TypedDocumentString<JoinSectionMutation, JoinSectionMutationVariables>(
  'JoinSection',
  'c5e353a3fd3be939a45b14befa502316905025f16b78432faae295c13abe2a04',
  "mutation JoinSection($code:String!){joinSection(code:$code)}",
);

export const KeepCommentDocument = new TypedDocumentString<KeepCommentMutation, KeepCommentMutationVariables>(
  'KeepComment',
  '5ce5a8bde690c457b28e9fd96c4d433b15fcdf15b0e0bf6e1d31a068dc1bfee0',
  "fragment BankLine on BankComment{id scope text uses version by editable}mutation KeepComment($input:KeepCommentInput!){keepComment(input:$input){...BankLine}}",
);

export const KeepLogDocument = new TypedDocumentString<KeepLogMutation, KeepLogMutationVariables>(
  'KeepLog',
  '1a552d846dcbe6adedad3d86d3d2ac06a81e4c94a95a7804be580a3084218e3f',
  "fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}fragment LogAnswer on InterviewAnswer{id editedAt editId questionId question topic answerType text topics position starred asked volunteered elsewhere value{withOthersPercent skills environment chooseAgain related pay{low high currency period place}hours{perWeek shifts}outlook{direction why}training{path months credentials}}}fragment LogSheet on InterviewLog{interview{...InterviewCard notes writtenUp version contact{organisation position phone}}answers{...LogAnswer}sources{id editedAt editId text}discoveries{id editedAt editId title note planned occupation{...OccupationName}}referrals{id contact{id name phone}}closing{startedAt endedAt thanked askedWhoElse askedForCard cardPhotoId hasCardPhoto mayComeBack comeBackBy jobTalk askedForJob editedAt clockEditedAt}toAsk{id text answerType starred topic researchTopic}}mutation KeepLog($input:KeepLogInput!){keepLog(input:$input){...LogSheet}}",
);

export const KnownContactsDocument = new TypedDocumentString<KnownContactsQuery, KnownContactsQueryVariables>(
  'KnownContacts',
  'b633d5a4761d61246a199b6628dd0b75a6099af32fc0822ead0e950c58c0e28c',
  "query KnownContacts($name:String!$organisation:String$email:String$phone:String$exceptId:ID){knownContacts(name:$name organisation:$organisation email:$email phone:$phone exceptId:$exceptId){reasons contact{id name}}}",
);

export const LastTimeDocument = new TypedDocumentString<LastTimeQuery, LastTimeQueryVariables>(
  'LastTime',
  '358986d93c3ce01259362c926eb91ccf244833ced2dbb842725fb3af9ebe63c1',
  "query LastTime($id:ID!){interview(id:$id){id afterwards{lastTime{interviewId contactName nextTime}}}}",
);

export const LetGoOfSubmissionDocument = new TypedDocumentString<LetGoOfSubmissionMutation, LetGoOfSubmissionMutationVariables>(
  'LetGoOfSubmission',
  '3d2ad8d3570824a92356f71cd9386f061aec7ca36531557b37507f3deea76f83',
  "mutation LetGoOfSubmission($submissionId:ID!){letGoOfSubmission(submissionId:$submissionId)}",
);

export const LinkCardDocument = new TypedDocumentString<LinkCardQuery, LinkCardQueryVariables>(
  'LinkCard',
  '095dde6109c769cfa2e924ddabab3cbd1151aeda0e094d2aeaff470eceb015c0',
  "query LinkCard($token:String!){linkCard(token:$token){purpose email givenName expiresAt signOnOnly tenant{slug name accent locale}}}",
);

export const LogInterviewDocument = new TypedDocumentString<LogInterviewMutation, LogInterviewMutationVariables>(
  'LogInterview',
  'ab9244d8db6232c5e49bc94888fedad927ef02b3f6708aa69938bd23db54bb55',
  "fragment InterviewSheet on Interview{...InterviewCard place invite notes withheld version contact{email}confirmation{state askedAt answeredAt tookPlace heldOn minutes askedForJob}}mutation LogInterview($input:LogInterviewInput!){logInterview(input:$input){...InterviewSheet}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}",
);

export const LogOutreachDocument = new TypedDocumentString<LogOutreachMutation, LogOutreachMutationVariables>(
  'LogOutreach',
  '6559f28a88828669157404458e8c57803641ed10911ec6468ed9461e49a7f0d1',
  "mutation LogOutreach($input:LogOutreachInput!){logOutreach(input:$input){id version}}",
);

export const MailDeskDocument = new TypedDocumentString<MailDeskQuery, MailDeskQueryVariables>(
  'MailDesk',
  '556870d4152efc0f42cebd386b8c0e3f8105bfed68ba220c53ef3839a5d33dc0',
  "query MailDesk{mailDesk{waiting late lateSince retrying inDoubt sent dropped refused nextReminderAt remindersLate failures{id person{id givenName familyName email}category at answer canRetry}}}",
);

export const MailForConfirmationDocument = new TypedDocumentString<MailForConfirmationMutation, MailForConfirmationMutationVariables>(
  'MailForConfirmation',
  '37051b565a310b77e320f5d1bad22aa2d3f060985de36279a69aad8ca78e6d10',
  "mutation MailForConfirmation($input:MailForConfirmationInput!){mailForConfirmation(input:$input){state askedAt}}",
);

export const MailWishesDocument = new TypedDocumentString<MailWishesQuery, MailWishesQueryVariables>(
  'MailWishes',
  '903fbc61eb83922b027cc763cd9d05659dffaff9107443e101507dfdd31838bf',
  "fragment MailWishesCard on MailWishes{address refusedAt categories{category cadence}quiet{from until}}query MailWishes{mailWishes{...MailWishesCard}}",
);

export const MakeCalendarFeedDocument = new TypedDocumentString<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables>(
  'MakeCalendarFeed',
  'fca934fefe3da9496c7878133094d7aef2b1813610b8f173ee8aa836087edf1f',
  "fragment CalendarFeedCard on CalendarFeed{path readAt}mutation MakeCalendarFeed{makeCalendarFeed{...CalendarFeedCard}}",
);

export const MarkNotificationsReadDocument = new TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>(
  'MarkNotificationsRead',
  '41f56dd7f9faf11c25b12e2e580a769545081102f1f190f94f0d1f90e87adad6',
  "mutation MarkNotificationsRead($ids:[ID!]){markNotificationsRead(ids:$ids)}",
);

export const MarkSourceSearchedDocument = new TypedDocumentString<MarkSourceSearchedMutation, MarkSourceSearchedMutationVariables>(
  'MarkSourceSearched',
  'd8c4119243532b9857d42d54631f3c67cde11012aafbc5360e1972e334610255',
  "mutation MarkSourceSearched($source:ContactSource!$nobodyThere:Boolean!){markSourceSearched(source:$source nobodyThere:$nobodyThere){source contacts searchedAt}}",
);

export const MarkingDocument = new TypedDocumentString<MarkingQuery, MarkingQueryVariables>(
  'Marking',
  'd4de1d61f04b4decf8709171e11cc30eaea1917b0b2b478dc753694d2b0b1e99',
  "fragment MarkingDesk on Marking{assignmentId title anonymous revealedAt revealedBy revealReason begun allReleased students unallocated cohorts counsellors markers{person{id givenName familyName}students waiting done}lastChange{id way changedAt changedBy}}query Marking($assignmentId:ID!){marking(assignmentId:$assignmentId){...MarkingDesk}}",
);

export const MergeContactsDocument = new TypedDocumentString<MergeContactsMutation, MergeContactsMutationVariables>(
  'MergeContacts',
  'd44579979cbe4c77ce1beb356485ce5b49c95a7b385ed943ec9679fc546ff9a4',
  "mutation MergeContacts($keptId:ID!$otherId:ID!){mergeContacts(keptId:$keptId otherId:$otherId){id}}",
);

export const MovePreviewDocument = new TypedDocumentString<MovePreviewQuery, MovePreviewQueryVariables>(
  'MovePreview',
  '9ea564634d2862ae839505613c5e3de0289bb659171b08819dcef9dc8a6ecc8c',
  "query MovePreview($input:MoveStudentsInput!){movePreview(input:$input){leaves fates{assignmentId title fate intoTitle students interviews handedIn}standingTime extended}}",
);

export const MoveStepDocument = new TypedDocumentString<MoveStepMutation, MoveStepMutationVariables>(
  'MoveStep',
  'bda09dcfa0369d9722a18bf274edba7c8d218a5d869639cb06c63876d1a7df4e',
  "fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}mutation MoveStep($id:ID!$version:Int!$dueOn:Date!){moveStep(id:$id version:$version dueOn:$dueOn){...StepCard}}",
);

export const MoveStudentsDocument = new TypedDocumentString<MoveStudentsMutation, MoveStudentsMutationVariables>(
  'MoveStudents',
  'f854a42d219acf5ed37f185ea748644ae5e34df696ef5e6a59c4c781b7a175ea',
  "mutation MoveStudents($input:MoveStudentsInput!){moveStudents(input:$input){id}}",
);

export const MySignOnsDocument = new TypedDocumentString<MySignOnsQuery, MySignOnsQueryVariables>(
  'MySignOns',
  '420db88e194be6bfed6c9a76bce85ff7afdfae17c4829eb61128e3b11fa82acd',
  "query MySignOns{mySignOns{id label connectedAt lastUsedAt}}",
);

export const NewIntervieweeLinkDocument = new TypedDocumentString<NewIntervieweeLinkMutation, NewIntervieweeLinkMutationVariables>(
  'NewIntervieweeLink',
  '0aa51d4af5dcde881787f4734cca44f58ac9f139d89e3f87f31aa0f969612a21',
  "mutation NewIntervieweeLink($contactId:ID!){newIntervieweeLink(contactId:$contactId){path expiresAt}}",
);

export const NoteConductDocument = new TypedDocumentString<NoteConductMutation, NoteConductMutationVariables>(
  'NoteConduct',
  '05786788ce4733e7f07c8c351f900548e9d1635fdb019028d0acb0d53955aecb',
  "mutation NoteConduct($input:NoteConductInput!){noteConduct(input:$input){interviewId conductedBy staff{id givenName familyName}}}",
);

export const NotificationsDocument = new TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>(
  'Notifications',
  'a825130198bd33ea22423ba7eb2c48253f6fb04235e6adc8700908d9b3206661',
  "query Notifications($first:Int!$after:String$unreadOnly:Boolean!){notifications(first:$first after:$after unreadOnly:$unreadOnly){edges{node{id kind title body path createdAt readAt}}pageInfo{endCursor hasNextPage}}}",
);

export const NudgeStudentsDocument = new TypedDocumentString<NudgeStudentsMutation, NudgeStudentsMutationVariables>(
  'NudgeStudents',
  '7730c5c527504249736766f6a3c47ae1c3e4a6b179bbf0d488407e29780fa6e0',
  "mutation NudgeStudents($input:NudgeStudentsInput!){nudgeStudents(input:$input){nudged already}}",
);

export const OccasionRemindersDocument = new TypedDocumentString<OccasionRemindersQuery, OccasionRemindersQueryVariables>(
  'OccasionReminders',
  'd77b416512f1ae35aa171dbfd000c795656c634ca2c3ae462ded3260fd790c74',
  "query OccasionReminders($assignmentId:ID!$milestoneId:ID!$offsetMinutes:Int!$after:String){reminders(assignmentId:$assignmentId milestoneId:$milestoneId offsetMinutes:$offsetMinutes first:100 after:$after){edges{node{id state sendAt droppedBecause mail mailNote person{id givenName familyName}}}pageInfo{endCursor hasNextPage}}}",
);

export const OccupationCatalogueDocument = new TypedDocumentString<OccupationCatalogueQuery, OccupationCatalogueQueryVariables>(
  'OccupationCatalogue',
  '6e28987e7d9a716b3b70c198ba389bd1eba942ce125743bf85ba4c8fe2b34d9e',
  "fragment OccupationRow on Occupation{id title description code source credit version}query OccupationCatalogue($query:String!$source:String){occupations(query:$query first:100 source:$source){...OccupationRow}}",
);

export const OccupationsDocument = new TypedDocumentString<OccupationsQuery, OccupationsQueryVariables>(
  'Occupations',
  'fac08006ecc90494720344ad9365c624d7bba3ae9301327023191e696a338203',
  "query Occupations($query:String!){occupations(query:$query first:12){id title description code credit}}",
);

export const OccupationsCalledDocument = new TypedDocumentString<OccupationsCalledQuery, OccupationsCalledQueryVariables>(
  'OccupationsCalled',
  '1990c207f63dfb307bd6c610492c1098bfcbc18615b92b4206c1df41f62b1441',
  "query OccupationsCalled($query:String!){occupations(query:$query first:4){id title}}",
);

export const OlderGradesDocument = new TypedDocumentString<OlderGradesQuery, OlderGradesQueryVariables>(
  'OlderGrades',
  'e576c9fdd7be4f3a005c50c2d7a23f83a082832045ce4f1db35ba945a909fe57',
  "query OlderGrades($assignmentId:ID!){olderGrades(assignmentId:$assignmentId){submissionId student{id givenName familyName}state points maxPoints rubricVersion asked}}",
);

export const OpenRegradesDocument = new TypedDocumentString<OpenRegradesQuery, OpenRegradesQueryVariables>(
  'OpenRegrades',
  '69d8762ff889d4785cd731b85ba9fac9542d299ca80b7a0f227f811d49499960',
  "query OpenRegrades{openRegrades{id submissionId assignmentId assignmentTitle studentName criteria askedAt}}",
);

export const OutcomeDeskDocument = new TypedDocumentString<OutcomeDeskQuery, OutcomeDeskQueryVariables>(
  'OutcomeDesk',
  '270999554cea2a8ee7d1dcc771c83efb250036523008fc637955c58af5236f52',
  "fragment OutcomeCard on Outcome{id kind subject greeting body createdAt leavesAt sentAt withdrawnAt recipients{contactId name heldBackBy}}query OutcomeDesk{outcomeRecipients{contactId name metAt heldBack}outcomes{...OutcomeCard}}",
);

export const OutreachDueDocument = new TypedDocumentString<OutreachDueQuery, OutreachDueQueryVariables>(
  'OutreachDue',
  '4f4e087b935c6c28100461758e391c74da7979781b065930fcb592ddfddf9694',
  "query OutreachDue($on:Date!){outreachDue(on:$on){contact{id name organisation}outreach{id}standing{standing channel dueOn}}}",
);

export const OwedDocument = new TypedDocumentString<OwedQuery, OwedQueryVariables>(
  'Owed',
  'd0a50e8309f7ea0f98dc3ee1420c33f7eaaa475e41c963080109c40b639b01dc',
  "query Owed{owed{thankYous{interviewId contactName heldAt dueAt drafted}loops{contactId contactName interviewId referrerId referrerName}steps{id version what dueOn doneAt interviewId contactName}}}",
);

export const OwnResultsDocument = new TypedDocumentString<OwnResultsQuery, OwnResultsQueryVariables>(
  'OwnResults',
  '7651d3ab7fbcf3573a7640d0d0cb45bfcdc43447bd70e910ecc29457a1d89b7d',
  "fragment Book on Gradebook{section{id name code zone}totalBy weights{assignmentId weight}regradeDays version columns{id assignmentId milestoneId kind assignmentTitle title possible dueAt named}rows{enrolmentId student{id givenName familyName email}cohort cells{columnId submissionId state points before possible lateDays keptPercent decided}total{earned possible percent}}}query OwnResults{ownResults{...Book}}",
);

export const PastRostersDocument = new TypedDocumentString<PastRostersQuery, PastRostersQueryVariables>(
  'PastRosters',
  '566765e8356ef8f5b96ee4dd4b53f683d04e4b56b97a614f0b08edaf467712b3',
  "query PastRosters($sectionId:ID!){pastRosters(sectionId:$sectionId){id fileName state by appliedAt undoneAt undoableUntil dropped counts{new changed}}}",
);

export const PastWorkDocument = new TypedDocumentString<PastWorkQuery, PastWorkQueryVariables>(
  'PastWork',
  '90f6ad0d074f0e80c941bd3181d3dc6ec2e5b33a326f93cd6efcc900e129e168',
  "query PastWork{pastWork{enrolmentId assignment{id title section{id name course{code}}}interviews{id startsAt contact{name}}reflection{state}}}",
);

export const PictureThankYouDocument = new TypedDocumentString<PictureThankYouMutation, PictureThankYouMutationVariables>(
  'PictureThankYou',
  'd8eff2c8baffb3de2af64f2e5bb87eb3516efd312308dd438fa47d640a98bda1',
  "fragment ThankYouSheet on ThankYou{interviewId dueAt medium thankedAt method evidence otherMedium subject body revision savedAt sentAt photoId reachable}fragment LoopCard on ReferralLoop{contactId contactName interviewId referrerId referrerName reachable closedAt}fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}fragment EvaluationSheet on SelfEvaluation{interviewId levels{aspect level}words nextTime revision savedAt}fragment AfterwardsSheet on Afterwards{thankYou{...ThankYouSheet}loop{...LoopCard}steps{...StepCard}evaluation{...EvaluationSheet}told}mutation PictureThankYou($interviewId:ID!$photoId:ID){pictureThankYou(interviewId:$interviewId photoId:$photoId){...AfterwardsSheet}}",
);

export const PlanDiscoveryDocument = new TypedDocumentString<PlanDiscoveryMutation, PlanDiscoveryMutationVariables>(
  'PlanDiscovery',
  '4f5b99ab595af4727966d5bc2eb5a685b3ea86f758f41bf3f240787ba8f433f1',
  "mutation PlanDiscovery($input:PlanDiscoveryInput!){planDiscovery(input:$input){id occupation{title}}}",
);

export const PlanStepDocument = new TypedDocumentString<PlanStepMutation, PlanStepMutationVariables>(
  'PlanStep',
  'ad6bef242dfec78399cad9f3cd66146bae5e2bbb86a356315702feeeb68d7c05',
  "fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}mutation PlanStep($input:PlanStepInput!){planStep(input:$input){...StepCard}}",
);

export const PledgeToSignDocument = new TypedDocumentString<PledgeToSignQuery, PledgeToSignQueryVariables>(
  'PledgeToSign',
  '951a230dd8c7ce39ac3b4de6a0563c5cc71afc3fd9dc6a359bc85d199ecdb457',
  "fragment PledgeSheet on PledgeToSign{assignmentId title language text signed{text signedName signedAt}}query PledgeToSign($assignmentId:ID!){pledge(assignmentId:$assignmentId){...PledgeSheet}}",
);

export const PortfolioDocument = new TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>(
  'Portfolio',
  'a5043487e3aa0843c5f326e6cfa91def6c5a135125c0ca353688cd3ac0739481',
  "query Portfolio{portfolio{language title name institution takenOn note sections{part title groups{table title entries{heading facts{label value}texts{label value}}}}}}",
);

export const PreparationDocument = new TypedDocumentString<PreparationQuery, PreparationQueryVariables>(
  'Preparation',
  'a9917f4e9a73ad0dcd9e1b8a90764c56bd52ef60b66c255cc38a8148681a7765',
  "fragment PreparationSteps on Preparation{interviewId steps{item done}}query Preparation($interviewId:ID!){preparation(interviewId:$interviewId){...PreparationSteps}}",
);

export const PreviewAssignmentChangeDocument = new TypedDocumentString<PreviewAssignmentChangeQuery, PreviewAssignmentChangeQueryVariables>(
  'PreviewAssignmentChange',
  '5f15efa45569991c849a2788799a5e23e064ce5064f4c7665d71bd1064c7a614',
  "query PreviewAssignmentChange($input:UpdateAssignmentInput!){previewAssignmentChange(input:$input){effect step fromLocal toLocal many students{id givenName familyName}}}",
);

export const PrimerDocument = new TypedDocumentString<PrimerQuery, PrimerQueryVariables>(
  'Primer',
  '76c3332321eeaf7d363076e965080943eb141e55e99fed5bf1f4d0666c117274',
  "fragment PrimerCard on Primer{language number lessons{key title text read}questions{key text options}passMark passed{number passedAt}latestTry{number answers{key question options chosen right why}rightAnswers passed takenAt}newerSince}query Primer($newest:Boolean!){primer(newest:$newest){...PrimerCard}}",
);

export const PrimerDeskDocument = new TypedDocumentString<PrimerDeskQuery, PrimerDeskQueryVariables>(
  'PrimerDesk',
  'b45d7a9e1d2fadbbd4abc8715930d1fddf961044fe6d1473912416fac4556463',
  "fragment PrimerEditionText on PrimerEdition{language lessons{key title text}questions{key text options right why}pledge}fragment PrimerDeskCard on PrimerDesk{editions{...PrimerEditionText}starter{...PrimerEditionText}revision savedAt savedBy changed number starterPassed versions{number publishedAt publishedBy passed}}query PrimerDesk{primerDesk{...PrimerDeskCard}}",
);

export const PrimerVersionDocument = new TypedDocumentString<PrimerVersionQuery, PrimerVersionQueryVariables>(
  'PrimerVersion',
  'dbaa6946f1cc01004a5c302aa620ea227d85179f82f345be304ccfeea7020824',
  "fragment PrimerEditionText on PrimerEdition{language lessons{key title text}questions{key text options right why}pledge}query PrimerVersion($number:Int!){primerVersion(number:$number){...PrimerEditionText}}",
);

export const PublishAssignmentDocument = new TypedDocumentString<PublishAssignmentMutation, PublishAssignmentMutationVariables>(
  'PublishAssignment',
  '7d05c591ab2ee4ff1b8a94e036e221117e44c7ba721743d2b005140114f05586',
  "fragment AssignmentDesign on Assignment{id version title instructions state publishedAt section{id name zone course{code title}}cohorts{id name size}quota{perOccupation occupations distinctPeople distinctEmployers maxFamily maxRemote minMinutes maxMinutes vantages requiresThankYou requiresConfirmation practiceDoesNotCount}requiresPledge requiresPrimer givesDaysItself milestones{id kind count title dueLocal dueAt zone points}prompts{id text hint wordGoal}rubric{totalPoints criteria{id title description maxPoints levels{id title description points}}}asking{minutes firstChannel followUpAfterDays expiresAfterDays}thanks{withinHours medium}late{graceHours percentPerDay floorPercent}reminderLadder{offsetMinutes}}mutation PublishAssignment($id:ID!$version:Int!){publishAssignment(id:$id version:$version){...AssignmentDesign}}",
);

export const PublishPrimerDocument = new TypedDocumentString<PublishPrimerMutation, PublishPrimerMutationVariables>(
  'PublishPrimer',
  '269a094c26fc457b3a348bfa25323f1446ccd2a64cf706ead2070acd4edb0ac2',
  "fragment PrimerEditionText on PrimerEdition{language lessons{key title text}questions{key text options right why}pledge}fragment PrimerDeskCard on PrimerDesk{editions{...PrimerEditionText}starter{...PrimerEditionText}revision savedAt savedBy changed number starterPassed versions{number publishedAt publishedBy passed}}mutation PublishPrimer($revision:Int!){publishPrimer(revision:$revision){...PrimerDeskCard}}",
);

export const QuestionBankDocument = new TypedDocumentString<QuestionBankQuery, QuestionBankQueryVariables>(
  'QuestionBank',
  '9aafda860bffda2cf3847fd80b5fc214863d69c76adb40a66adf97973c95d869',
  "query QuestionBank($locale:String!){questionBank(locale:$locale){id topic answerType text}}",
);

export const QuestionSheetDocument = new TypedDocumentString<QuestionSheetQuery, QuestionSheetQueryVariables>(
  'QuestionSheet',
  'c92debd8357101a827a25bc1f37105e47ac1469b6740e65bfd2e59f19d5da909',
  "fragment SheetQuestionCard on SheetQuestion{id bankId text topic answerType starred contactId openQuestionId}fragment QuestionSheetCard on QuestionSheet{occupation{...OccupationName}chosen minutes version savedAt questions{...SheetQuestionCard}openQuestions{id topic text}findings{id topic text sourceTitle confidence}people{id name position organisation meeting{interviewId startsAt mode plannedMinutes}}}query QuestionSheet($occupationId:ID!){questionSheet(occupationId:$occupationId){...QuestionSheetCard}}fragment OccupationName on Occupation{id title}",
);

export const ReadLessonDocument = new TypedDocumentString<ReadLessonMutation, ReadLessonMutationVariables>(
  'ReadLesson',
  'd34ba0dd3943bf68094b9acdf6d3a9ef2daa2ec61132be54f59f78e1f6891000',
  "fragment PrimerCard on Primer{language number lessons{key title text read}questions{key text options}passMark passed{number passedAt}latestTry{number answers{key question options chosen right why}rightAnswers passed takenAt}newerSince}mutation ReadLesson($number:Int!$key:String!){readLesson(number:$number key:$key){...PrimerCard}}",
);

export const RecordOutcomeDocument = new TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>(
  'RecordOutcome',
  'e5168cb2f2602c07263011569d4fd7f72c7b946331e45355fcdf73ce103b053f',
  "mutation RecordOutcome($input:RecordOutcomeInput!){recordOutcome(input:$input){outreach{id}interviewId referral{id name}}}",
);

export const RecordThankYouDocument = new TypedDocumentString<RecordThankYouMutation, RecordThankYouMutationVariables>(
  'RecordThankYou',
  '395f89f7a1120f7fcc4739ebf124df6daa2b1cb514e4a93a18f765b85790a458',
  "fragment ThankYouSheet on ThankYou{interviewId dueAt medium thankedAt method evidence otherMedium subject body revision savedAt sentAt photoId reachable}fragment LoopCard on ReferralLoop{contactId contactName interviewId referrerId referrerName reachable closedAt}fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}fragment EvaluationSheet on SelfEvaluation{interviewId levels{aspect level}words nextTime revision savedAt}fragment AfterwardsSheet on Afterwards{thankYou{...ThankYouSheet}loop{...LoopCard}steps{...StepCard}evaluation{...EvaluationSheet}told}mutation RecordThankYou($interviewId:ID!$method:ThankYouMethod){recordThankYou(interviewId:$interviewId method:$method){...AfterwardsSheet}}",
);

export const RedeemLinkDocument = new TypedDocumentString<RedeemLinkMutation, RedeemLinkMutationVariables>(
  'RedeemLink',
  '847450e8c088798a8238169afc0546ae59315aeecfc858af953caba8ec79cbc8',
  "mutation RedeemLink($input:RedeemLinkInput!){redeemLink(input:$input){viewer{...ViewerCard}}}fragment ViewerCard on Viewer{id email givenName familyName roles permissions locale zone tenant{id slug name accent programme locale zone}}",
);

export const ReferralNetworkDocument = new TypedDocumentString<ReferralNetworkQuery, ReferralNetworkQueryVariables>(
  'ReferralNetwork',
  '65a56509634ec1aef82e69ea10f09b6802e88005a0af406e3709aef074e5f7fc',
  "query ReferralNetwork{referralNetwork{people longestChain deadEnds openLoops persons{id name organisation position vantage source warm referrerId depth state deadEnd loop interviews practice standing{standing channel dueOn}care{state askAgainOn}}}}",
);

export const ReflectionDeskDocument = new TypedDocumentString<ReflectionDeskQuery, ReflectionDeskQueryVariables>(
  'ReflectionDesk',
  '6e159176b8ab4bb5c0c52b307841815a528447fd77e072c1b93c0225de29cbc8',
  "fragment ReflectionText on Reflection{state revision savedAt answers{promptId text formatted}}fragment SubmissionSheet on Submission{id number submittedAt hash late lateDays keptPercent answers{promptId prompt text formatted words}grade{id regradeUntil regrades{id asks{criterionId text}askedAt state words answeredAt answeredBy}past{version points feedback replacedAt scores{criterionId title points maxPoints comment}}feedback points maxPoints releasedAt gradedBy{givenName familyName}scores{criterionId levelId points comment}remarks{id promptId start end quote text}rubric{criteria{id title description maxPoints levels{id title description points}}}}}query ReflectionDesk($assignmentId:ID!){reflection(assignmentId:$assignmentId){...ReflectionText revisionAsked{submissionId asks{promptId text}note dueAt askedAt askedBy}assignment{id title instructions late{graceHours percentPerDay floorPercent}prompts{id text hint wordGoal}}submissions{...SubmissionSheet}}studentWork(assignmentId:$assignmentId){past grid{counted wanted met}interviews{...InterviewCard notes withheld}milestones{...MilestoneCard}}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}fragment MilestoneCard on StudentMilestone{id kind title dueAt zone extended late metAt dueLocal request{id days state answer}}",
);

export const ReleaseGradesDocument = new TypedDocumentString<ReleaseGradesMutation, ReleaseGradesMutationVariables>(
  'ReleaseGrades',
  'e8f92e9e6603ec3021b0e1602127c750977e77dea31df0a186074f9f2b4bf0d7',
  "mutation ReleaseGrades($input:ReleaseGradesInput!){releaseGrades(input:$input){released}}",
);

export const ReleaseRosterRowsDocument = new TypedDocumentString<ReleaseRosterRowsMutation, ReleaseRosterRowsMutationVariables>(
  'ReleaseRosterRows',
  'a19de6414d7b2840f88208e4541ee5c69c1042c4f4da7f7fbe5d93cc8e234662',
  "fragment RosterPreview on RosterImport{id fileName state createdAt appliedAt undoneAt undoableUntil dropped students by reading{format encoding delimiter groups{id title people}group elsewhere}section{id name course{code}setup{open}}counts{new changed unchanged held absent error}columns{header meaning}rows{row state email givenName familyName externalId role changes cells problems{row column value rule fix}}}mutation ReleaseRosterRows($id:ID!$rows:[Int!]!){releaseRosterRows(id:$id rows:$rows){...RosterPreview}}",
);

export const ReminderSettingsDocument = new TypedDocumentString<ReminderSettingsQuery, ReminderSettingsQueryVariables>(
  'ReminderSettings',
  'f440a8867e63fcb085fb8cb9f702654a878657fcd28475579b04b22cb66576f3',
  "query ReminderSettings{reminderSettings{offsetsMinutes gradingWaitingDays version}}",
);

export const RemoveCommentDocument = new TypedDocumentString<RemoveCommentMutation, RemoveCommentMutationVariables>(
  'RemoveComment',
  '97c0de1c55a2de0991b0899f8e5b9dc699ddd28b4e14434cc459f7634c256fd3',
  "mutation RemoveComment($bankCommentId:ID!){removeComment(bankCommentId:$bankCommentId)}",
);

export const RemoveFindingDocument = new TypedDocumentString<RemoveFindingMutation, RemoveFindingMutationVariables>(
  'RemoveFinding',
  '1af108b81a2ce99877439bf58690d812a73a98fbb2d8496dd8a050d3498c595d',
  "mutation RemoveFinding($id:ID!){removeFinding(id:$id)}",
);

export const RemoveOpenQuestionDocument = new TypedDocumentString<RemoveOpenQuestionMutation, RemoveOpenQuestionMutationVariables>(
  'RemoveOpenQuestion',
  '9bda55e0981953bdb48396b3753c704de67429177f9a9d0d7fc460e592af0103',
  "mutation RemoveOpenQuestion($id:ID!){removeOpenQuestion(id:$id)}",
);

export const RemoveServiceUnitDocument = new TypedDocumentString<RemoveServiceUnitMutation, RemoveServiceUnitMutationVariables>(
  'RemoveServiceUnit',
  '14d7b32c63b794b7b9edf42ececa9db8024367e5d17379b535d9f0b95b994685',
  "mutation RemoveServiceUnit($unitId:ID!){removeServiceUnit(unitId:$unitId)}",
);

export const RemoveStaffNoteDocument = new TypedDocumentString<RemoveStaffNoteMutation, RemoveStaffNoteMutationVariables>(
  'RemoveStaffNote',
  '67e71731489455c41906c602d52c9159a73e6d053ba589da16be379283488f6a',
  "mutation RemoveStaffNote($noteId:ID!){removeStaffNote(noteId:$noteId)}",
);

export const RenameTemplateDocument = new TypedDocumentString<RenameTemplateMutation, RenameTemplateMutationVariables>(
  'RenameTemplate',
  '376d19de702e5d48a2255fff851c3d8947e7bd413e995789e20a943a10bc3c6a',
  "fragment TemplateCard on AssignmentTemplate{id name description version mine perOccupation occupations steps prompts savedBy{id givenName familyName}}mutation RenameTemplate($input:RenameTemplateInput!){renameTemplate(input:$input){...TemplateCard}}",
);

export const ReopenGradesDocument = new TypedDocumentString<ReopenGradesMutation, ReopenGradesMutationVariables>(
  'ReopenGrades',
  '308b36ef4fa8b74e4f8995226235790ce00662d851727d7f7bf5f812438c373b',
  "mutation ReopenGrades($input:ReopenGradesInput!){reopenGrades(input:$input){reopened}}",
);

export const RequestPasswordResetDocument = new TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>(
  'RequestPasswordReset',
  'dddd51e8a4fbc3b563ca769c6e89b0183e56d710222f1da4e1b9074a921b7cdd',
  "mutation RequestPasswordReset($input:RequestPasswordResetInput!){requestPasswordReset(input:$input)}",
);

export const RequireSignOnDocument = new TypedDocumentString<RequireSignOnMutation, RequireSignOnMutationVariables>(
  'RequireSignOn',
  '9c46f6e1105bb52179c515123aafb447d193cecf3c14781b0bf3ded30b21efc0',
  "fragment SignOnSettingsCard on SignOnSettings{providers{kind label enabled issuer clientId hasSecret entryPoint certificates domains provisions version}ourSide{redirectUri entityId acs}requiredRoles version}mutation RequireSignOn($input:RequireSignOnInput!){requireSignOn(input:$input){...SignOnSettingsCard}}",
);

export const RereadRosterDocument = new TypedDocumentString<RereadRosterMutation, RereadRosterMutationVariables>(
  'RereadRoster',
  'a55ad3c8b13bcf2b7424c0571d61ede6104e8de2a7adee8112c0bdc80477701d',
  "fragment RosterPreview on RosterImport{id fileName state createdAt appliedAt undoneAt undoableUntil dropped students by reading{format encoding delimiter groups{id title people}group elsewhere}section{id name course{code}setup{open}}counts{new changed unchanged held absent error}columns{header meaning}rows{row state email givenName familyName externalId role changes cells problems{row column value rule fix}}}mutation RereadRoster($id:ID!$input:RereadRosterInput!){rereadRoster(id:$id input:$input){...RosterPreview}}",
);

export const ResearchSheetDocument = new TypedDocumentString<ResearchSheetQuery, ResearchSheetQueryVariables>(
  'ResearchSheet',
  '00699f6d6527c062db56222386769e6e7f14d62a80b837f2e8b822c4e86192a5',
  "fragment FindingCard on Finding{id topic text sourceTitle sourceOn locality url confidence version verdicts{interviewId verdict heard version}summary{standing fromWithin sides{verdict interviewIds}}}fragment OpenQuestionCard on OpenQuestion{id topic text answeredAt version}fragment VoiceCard on Voice{interviewId name position organisation vantage heldAt}query ResearchSheet($occupationId:ID!){researchSheet(occupationId:$occupationId){occupation{...OccupationName}chosen researchedTopics wantedTopics findings{...FindingCard}questions{...OpenQuestionCard}voices{...VoiceCard}}}fragment OccupationName on Occupation{id title}",
);

export const ResendInvitationDocument = new TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>(
  'ResendInvitation',
  '33e545d6116b637425f7bcb814586b720d64a8805b7c5c7216fb269684e47e69',
  "mutation ResendInvitation($enrolmentId:ID!){resendInvitation(enrolmentId:$enrolmentId){id invitation}}",
);

export const ResendInvitationsDocument = new TypedDocumentString<ResendInvitationsMutation, ResendInvitationsMutationVariables>(
  'ResendInvitations',
  'acab02a15ba5dd4ae3e6ec0ff6f8ca3e2a3f9e91ff8c94df89c53c2c2479a04b',
  "mutation ResendInvitations($sectionId:ID!){resendInvitations(sectionId:$sectionId)}",
);

export const RestoreEnrolmentDocument = new TypedDocumentString<RestoreEnrolmentMutation, RestoreEnrolmentMutationVariables>(
  'RestoreEnrolment',
  'd0d97db2e0de85bfd492c03667c66a4077cda405c895d18ce73f954372562ce3',
  "mutation RestoreEnrolment($enrolmentId:ID!){restoreEnrolment(enrolmentId:$enrolmentId){id droppedAt}}",
);

export const RetryMailDocument = new TypedDocumentString<RetryMailMutation, RetryMailMutationVariables>(
  'RetryMail',
  'f03a5c58a577bf881817c32a9f299c5395b38e545206c9ad9a528327596b9e74',
  "mutation RetryMail($ids:[ID!]!){retryMail(ids:$ids)}",
);

export const ReturnForRevisionDocument = new TypedDocumentString<ReturnForRevisionMutation, ReturnForRevisionMutationVariables>(
  'ReturnForRevision',
  '616cb50a4dbce3899734c37c20836824a9e8663fc6987239693c0e9dbb730870',
  "fragment GivenGrade on Grade{id regrades{id asks{criterionId text}askedAt state words answeredAt answeredBy}state version feedback points maxPoints updatedAt releasedAt gradedBy{id givenName familyName}scores{criterionId levelId points comment}remarks{id promptId start end quote text}}fragment Revision on RevisionRequest{submissionId asks{promptId text}note dueAt askedAt askedBy}mutation ReturnForRevision($input:ReturnForRevisionInput!){returnForRevision(input:$input){revisionAsked{...Revision}grade{...GivenGrade}}}",
);

export const RevealNamesDocument = new TypedDocumentString<RevealNamesMutation, RevealNamesMutationVariables>(
  'RevealNames',
  'a5a65f09bbba6a75d65c5d2f273abaf0c0396b32dcc8e695e00b5c0661d2e8b2',
  "fragment MarkingDesk on Marking{assignmentId title anonymous revealedAt revealedBy revealReason begun allReleased students unallocated cohorts counsellors markers{person{id givenName familyName}students waiting done}lastChange{id way changedAt changedBy}}mutation RevealNames($assignmentId:ID!$reason:String!){revealNames(assignmentId:$assignmentId reason:$reason){...MarkingDesk}}",
);

export const RevokeAccessTokenDocument = new TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>(
  'RevokeAccessToken',
  '24153b8bf3ba94ca96679a76ca1037d3b41df82e2f41cb9ea15bd9182ed328d3',
  "mutation RevokeAccessToken($id:ID!){revokeAccessToken(id:$id)}",
);

export const RevokeIntervieweeLinksDocument = new TypedDocumentString<RevokeIntervieweeLinksMutation, RevokeIntervieweeLinksMutationVariables>(
  'RevokeIntervieweeLinks',
  '5ee872346bb9d6071acea64437068abb99c49b7a516f0a5520f1245f42e61894',
  "mutation RevokeIntervieweeLinks($contactId:ID!){revokeIntervieweeLinks(contactId:$contactId)}",
);

export const RevokeJoinCodeDocument = new TypedDocumentString<RevokeJoinCodeMutation, RevokeJoinCodeMutationVariables>(
  'RevokeJoinCode',
  '8cb79693afc0680bac891e25e214edff4f1f4d64168eeb605d3750c8380a664a',
  "fragment JoinCodeLine on JoinCode{id code cohortName capacity joined expiresAt state people{at person{id givenName familyName email}}}mutation RevokeJoinCode($id:ID!){revokeJoinCode(id:$id){...JoinCodeLine}}",
);

export const RevokeSessionDocument = new TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>(
  'RevokeSession',
  '67c281eb003eab767b503f55534996b2a5019da624a672f2a18ecad15f141e00',
  "mutation RevokeSession($id:ID!){revokeSession(id:$id)}",
);

export const RosterImportDocument = new TypedDocumentString<RosterImportQuery, RosterImportQueryVariables>(
  'RosterImport',
  '6c34269507d8b85745d9103792d0aa195555cf041001b7ee77f115a16b2ceddb',
  "fragment RosterPreview on RosterImport{id fileName state createdAt appliedAt undoneAt undoableUntil dropped students by reading{format encoding delimiter groups{id title people}group elsewhere}section{id name course{code}setup{open}}counts{new changed unchanged held absent error}columns{header meaning}rows{row state email givenName familyName externalId role changes cells problems{row column value rule fix}}}query RosterImport($id:ID!){rosterImport(id:$id){...RosterPreview}}",
);

export const RosterSectionDocument = new TypedDocumentString<RosterSectionQuery, RosterSectionQueryVariables>(
  'RosterSection',
  '8b8764dbf4aa003bc8d0d51daa304c00f955e8c1f8156ff195082b6308a360a9',
  "query RosterSection($id:ID!){section(id:$id){id name studentCount course{code}}}",
);

export const SaveComparisonDocument = new TypedDocumentString<SaveComparisonMutation, SaveComparisonMutationVariables>(
  'SaveComparison',
  '8d27c1f0450c57d668c8648c15590077dd8016c20a7e4506c9e703b5a994ee7a',
  "mutation SaveComparison($input:SaveComparisonInput!){saveComparison(input:$input){saved comparison{cells{occupationId dimension rating words}weights{dimension weight}revision savedAt}}}",
);

export const SaveDraftDocument = new TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>(
  'SaveDraft',
  '5002563054853067a1d44a6f3f7506ef550fe6178a6b846f34e74845263e83aa',
  "mutation SaveDraft($input:SaveDraftInput!){saveDraft(input:$input){saved draft{state revision savedAt answers{promptId text formatted}}}}",
);

export const SaveEvaluationDocument = new TypedDocumentString<SaveEvaluationMutation, SaveEvaluationMutationVariables>(
  'SaveEvaluation',
  'fd5e096a8dc9bff282f3c79ffcac14792c802d0c20e84219dc890dd1d3631087',
  "fragment EvaluationSheet on SelfEvaluation{interviewId levels{aspect level}words nextTime revision savedAt}mutation SaveEvaluation($input:SaveEvaluationInput!){saveEvaluation(input:$input){saved evaluation{...EvaluationSheet}}}",
);

export const SaveGradeDocument = new TypedDocumentString<SaveGradeMutation, SaveGradeMutationVariables>(
  'SaveGrade',
  '3713c7cf91df176d7a57c4712a2ad3847d8b299653dd64f358a296126ca9f15f',
  "fragment GivenGrade on Grade{id regrades{id asks{criterionId text}askedAt state words answeredAt answeredBy}state version feedback points maxPoints updatedAt releasedAt gradedBy{id givenName familyName}scores{criterionId levelId points comment}remarks{id promptId start end quote text}}mutation SaveGrade($input:SaveGradeInput!){saveGrade(input:$input){...GivenGrade}}",
);

export const SaveOidcDocument = new TypedDocumentString<SaveOidcMutation, SaveOidcMutationVariables>(
  'SaveOidc',
  '712531fa42166414cddb69d78aef57ce7c7ec9a5cfc23745c2e4f60ed60dc6f2',
  "fragment SignOnSettingsCard on SignOnSettings{providers{kind label enabled issuer clientId hasSecret entryPoint certificates domains provisions version}ourSide{redirectUri entityId acs}requiredRoles version}mutation SaveOidc($input:SaveOidcInput!){saveOidc(input:$input){...SignOnSettingsCard}}",
);

export const SavePlanNotesDocument = new TypedDocumentString<SavePlanNotesMutation, SavePlanNotesMutationVariables>(
  'SavePlanNotes',
  '98317c957573737715ce7d19c4bbd2c86f2de1eb690bdbbff6d1f8ecf118f5e0',
  "fragment PlanNotes on Choice{id reason employer department position assumptions heardAt savedAt version}mutation SavePlanNotes($input:SavePlanNotesInput!){savePlanNotes(input:$input){saved choice{...PlanNotes}}}",
);

export const SavePrimerDocument = new TypedDocumentString<SavePrimerMutation, SavePrimerMutationVariables>(
  'SavePrimer',
  '2aee683d825b130985c5d6122030503696ae5bb27b44e67f087bcf416272c9d5',
  "fragment PrimerEditionText on PrimerEdition{language lessons{key title text}questions{key text options right why}pledge}fragment PrimerDeskCard on PrimerDesk{editions{...PrimerEditionText}starter{...PrimerEditionText}revision savedAt savedBy changed number starterPassed versions{number publishedAt publishedBy passed}}mutation SavePrimer($input:SavePrimerInput!){savePrimer(input:$input){saved desk{...PrimerDeskCard}}}",
);

export const SaveQuestionSheetDocument = new TypedDocumentString<SaveQuestionSheetMutation, SaveQuestionSheetMutationVariables>(
  'SaveQuestionSheet',
  'a64f611ad7012451a5a5f6a422ae6bd1594c5e9bbe44c5c7d8638c98d63795ec',
  "fragment SheetQuestionCard on SheetQuestion{id bankId text topic answerType starred contactId openQuestionId}fragment QuestionSheetCard on QuestionSheet{occupation{...OccupationName}chosen minutes version savedAt questions{...SheetQuestionCard}openQuestions{id topic text}findings{id topic text sourceTitle confidence}people{id name position organisation meeting{interviewId startsAt mode plannedMinutes}}}mutation SaveQuestionSheet($input:SaveQuestionSheetInput!){saveQuestionSheet(input:$input){saved sheet{...QuestionSheetCard}}}fragment OccupationName on Occupation{id title}",
);

export const SaveSamlDocument = new TypedDocumentString<SaveSamlMutation, SaveSamlMutationVariables>(
  'SaveSaml',
  'ff3dd8ecf6b7393dfe0770a49c3b87d8671b050894eb3ad26a0aae1f78cf5c90',
  "fragment SignOnSettingsCard on SignOnSettings{providers{kind label enabled issuer clientId hasSecret entryPoint certificates domains provisions version}ourSide{redirectUri entityId acs}requiredRoles version}mutation SaveSaml($input:SaveSamlInput!){saveSaml(input:$input){...SignOnSettingsCard}}",
);

export const SaveScriptDocument = new TypedDocumentString<SaveScriptMutation, SaveScriptMutationVariables>(
  'SaveScript',
  '54bec10fe4dfbfeeb8b9108e6588dd7d2aff2428a1be79a9e70d3e24e41651ee',
  "fragment ScriptWords on ScriptText{subject parts{part text}}fragment ScriptSheet on Script{channel revision savedAt content{...ScriptWords}sample{...ScriptWords}versions{id number savedAt content{...ScriptWords}}}mutation SaveScript($input:SaveScriptInput!){saveScript(input:$input){saved script{...ScriptSheet}}}",
);

export const SaveSynthesisDocument = new TypedDocumentString<SaveSynthesisMutation, SaveSynthesisMutationVariables>(
  'SaveSynthesis',
  'fd2c9520967f96d4cb69d6179aee98c7ed3c3f0e4bc51c5ca4c056f17802d055',
  "mutation SaveSynthesis($input:SaveSynthesisInput!){saveSynthesis(input:$input){saved synthesis{believe changed revision savedAt}}}",
);

export const SaveTemplateDocument = new TypedDocumentString<SaveTemplateMutation, SaveTemplateMutationVariables>(
  'SaveTemplate',
  '012e1b2eda1ed57760409d36672a56d9ab314b20dafa797d7dee51870392a790',
  "fragment TemplateCard on AssignmentTemplate{id name description version mine perOccupation occupations steps prompts savedBy{id givenName familyName}}mutation SaveTemplate($input:SaveTemplateInput!){saveTemplate(input:$input){...TemplateCard}}",
);

export const SaveThankYouDocument = new TypedDocumentString<SaveThankYouMutation, SaveThankYouMutationVariables>(
  'SaveThankYou',
  'ed7c9df6c9b3539602a57ef0beb076b6d09e319470be76df1bc5abe7d4c69430',
  "fragment ThankYouSheet on ThankYou{interviewId dueAt medium thankedAt method evidence otherMedium subject body revision savedAt sentAt photoId reachable}mutation SaveThankYou($input:SaveThankYouInput!){saveThankYou(input:$input){saved thankYou{...ThankYouSheet}}}",
);

export const SayConsentDocument = new TypedDocumentString<SayConsentMutation, SayConsentMutationVariables>(
  'SayConsent',
  'b01b0c5fd2fb7b8bc47757d7d11896bb7e7256867a580de03092556fd0b48cdc',
  "fragment OwnPage on IntervieweePage{institution{slug name accent locale}studentGivenName name organisation position email phone since expiresAt stopped handedOver others consents{scope given saidAt source}meetings{id occupation mode heldOn minutes confirmation{state answeredAt tookPlace heldOn minutes askedForJob}}}mutation SayConsent($input:SayConsentInput!){sayConsent(input:$input){...OwnPage}}",
);

export const ScriptDocument = new TypedDocumentString<ScriptQuery, ScriptQueryVariables>(
  'Script',
  '34718fd11cf3800a441661998b98993f0eb6b1d5c106a17b71f98871dcd534ee',
  "fragment ScriptWords on ScriptText{subject parts{part text}}fragment ScriptSheet on Script{channel revision savedAt content{...ScriptWords}sample{...ScriptWords}versions{id number savedAt content{...ScriptWords}}}query Script($channel:ScriptChannel!){script(channel:$channel){...ScriptSheet}}",
);

export const SearchContactsDocument = new TypedDocumentString<SearchContactsQuery, SearchContactsQueryVariables>(
  'SearchContacts',
  '14e754fbcb85a8ffa307ec807b87a1e6c1e239334f832f3e4d0fc78751dc0c8c',
  "query SearchContacts($query:String!){contacts(query:$query first:6){edges{node{id name position organisation}}}}",
);

export const SearchOccupationsDocument = new TypedDocumentString<SearchOccupationsQuery, SearchOccupationsQueryVariables>(
  'SearchOccupations',
  '3cc851e5558540aff57adb1df1eaa068e1e2027ea2baf5ceea660d0ed01cc12f',
  "query SearchOccupations($query:String!){occupations(query:$query first:6){id title code}}",
);

export const SearchSectionsDocument = new TypedDocumentString<SearchSectionsQuery, SearchSectionsQueryVariables>(
  'SearchSections',
  'ed40083d86e38219fd05f8d08f32a9f8a5db467c7d7b2b903f7ce577862f95b6',
  "query SearchSections($query:String!){sections(query:$query first:6){edges{node{id name course{code title}}}}}",
);

export const SectionOverviewDocument = new TypedDocumentString<SectionOverviewQuery, SectionOverviewQueryVariables>(
  'SectionOverview',
  'a6c34e7f1c1d0aa20b0f07d2241d0feb47f09af57c01a0a8d07efa741c8b9aee',
  "fragment SectionCard on Section{id name zone studentCount course{id code title}term{id name startsOn endsOn}}fragment EnrolmentRow on Enrolment{id role invitation droppedAt person{id givenName familyName email}cohort{id name}counsellor{id givenName familyName}}fragment SetupState on Section{id setup{steps{step state needs}next open}}query SectionOverview($id:ID!){section(id:$id){...SectionCard ...SetupState staff{...EnrolmentRow}cohorts{id name size version}assignments{id title state cohorts{id}milestones{id title dueAt dueLocal zone}progress{students quotaMet submitted graded released}}}}",
);

export const SectionPeopleDocument = new TypedDocumentString<SectionPeopleQuery, SectionPeopleQueryVariables>(
  'SectionPeople',
  'bf23cf2c2958b1e7d2c37fbae05cb1be6bcbeb275acf9a54a32816feee0ecf56',
  "fragment EnrolmentRow on Enrolment{id role invitation droppedAt person{id givenName familyName email}cohort{id name}counsellor{id givenName familyName}}query SectionPeople($id:ID!$query:String$role:SectionRole$after:String){section(id:$id){id enrolments(first:100 after:$after query:$query role:$role){totalCount edges{node{...EnrolmentRow}}pageInfo{endCursor hasNextPage}}}}",
);

export const SectionsDocument = new TypedDocumentString<SectionsQuery, SectionsQueryVariables>(
  'Sections',
  'd45321803aa512366734dcea6d1e52ead6f742aae59c3297a9ca6ccfaadaeb15',
  "fragment SectionCard on Section{id name zone studentCount course{id code title}term{id name startsOn endsOn}}query Sections($query:String$after:String){sections(query:$query first:50 after:$after){edges{node{...SectionCard staff{id person{id givenName familyName}}}}pageInfo{endCursor hasNextPage}}}",
);

export const SendInvitationDocument = new TypedDocumentString<SendInvitationMutation, SendInvitationMutationVariables>(
  'SendInvitation',
  'fb47d82dd8faac8890f8d7966aff53a0b0c10be87c2e0d47556c17ab7455ff8b',
  "fragment InterviewSheet on Interview{...InterviewCard place invite notes withheld version contact{email}confirmation{state askedAt answeredAt tookPlace heldOn minutes askedForJob}}mutation SendInvitation($input:SendInvitationInput!){sendInvitation(input:$input){...InterviewSheet}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}",
);

export const SendOutreachDocument = new TypedDocumentString<SendOutreachMutation, SendOutreachMutationVariables>(
  'SendOutreach',
  '83c65a9053846816303c057eba4125008a42d37d3d9338b90ffbb285123b448a',
  "mutation SendOutreach($input:SendOutreachInput!){sendOutreach(input:$input){id}}",
);

export const SendThankYouDocument = new TypedDocumentString<SendThankYouMutation, SendThankYouMutationVariables>(
  'SendThankYou',
  'fa8d9893621d29740aaa8303329f0a2aabbbd575e60c82a9715e717ac2495cd9',
  "fragment ThankYouSheet on ThankYou{interviewId dueAt medium thankedAt method evidence otherMedium subject body revision savedAt sentAt photoId reachable}fragment LoopCard on ReferralLoop{contactId contactName interviewId referrerId referrerName reachable closedAt}fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}fragment EvaluationSheet on SelfEvaluation{interviewId levels{aspect level}words nextTime revision savedAt}fragment AfterwardsSheet on Afterwards{thankYou{...ThankYouSheet}loop{...LoopCard}steps{...StepCard}evaluation{...EvaluationSheet}told}mutation SendThankYou($interviewId:ID!$revision:Int!){sendThankYou(interviewId:$interviewId revision:$revision){...AfterwardsSheet}}",
);

export const ServiceMonthDocument = new TypedDocumentString<ServiceMonthQuery, ServiceMonthQueryVariables>(
  'ServiceMonth',
  'ad5457526f8f8a784c1c8414f4d915e871f1fbb482b2b97e0066f1ad04e6022e',
  "query ServiceMonth($month:String!){serviceMonth(month:$month){units minutes clients byKind{kind units minutes}list{id servedOn minutes kind note client{id givenName familyName}staff{id givenName familyName}section{id name code}}}}",
);

export const SetAsideDocument = new TypedDocumentString<SetAsideMutation, SetAsideMutationVariables>(
  'SetAside',
  '836911c5ae314824e7eff04372b91653f0e7049e3651b7c244ba6f72a70327db',
  "fragment PassageWords on PassageText{before text after}fragment Other on OtherWork{id assignmentId assignmentTitle course section submittedAt mayOpen student}fragment Look on WorthALook{submissionId alike{other{...Other}passages{promptId words here{...PassageWords}there{...PassageWords}}aside{by at}}people{interviewId contact others{enrolmentId assignmentId student startsAt}aside{by at}}logs{interviewId contact minutes words length aside{by at}}}mutation SetAside($input:SetAsideInput!){setAside(input:$input){...Look}}",
);

export const SetCohortMembersDocument = new TypedDocumentString<SetCohortMembersMutation, SetCohortMembersMutationVariables>(
  'SetCohortMembers',
  '812e072df1bf1a07ed2963e4ff58e3c4a2367fa558563fec67bdb6e0078f41c2',
  "mutation SetCohortMembers($input:SetCohortMembersInput!){setCohortMembers(input:$input){id name size version}}",
);

export const SetDaysGivenItselfDocument = new TypedDocumentString<SetDaysGivenItselfMutation, SetDaysGivenItselfMutationVariables>(
  'SetDaysGivenItself',
  '1a8fadd65bd23ce8c35e011976fc5d646298051f2028880209f8249088b119e8',
  "mutation SetDaysGivenItself($assignmentId:ID!$days:Int!){setDaysGivenItself(assignmentId:$assignmentId days:$days)}",
);

export const SetStandingTimeDocument = new TypedDocumentString<SetStandingTimeMutation, SetStandingTimeMutationVariables>(
  'SetStandingTime',
  '302f1c6a87c30fcba9cf5cdbce9e92c20bfb23bcdd238ef7002d239d4e108bf5',
  "fragment StandingTimeLine on Accommodation{id enrolmentId extraDays extraPercent note givenAt student{id givenName familyName}givenBy{id givenName familyName}}mutation SetStandingTime($input:SetAccommodationInput!){setAccommodation(input:$input){...StandingTimeLine}}",
);

export const SettleGradebookDocument = new TypedDocumentString<SettleGradebookMutation, SettleGradebookMutationVariables>(
  'SettleGradebook',
  '84cc38c90fa07b2a025003db532fe2e5f8e6cc042e62aec1a270019b3c91c834',
  "fragment Book on Gradebook{section{id name code zone}totalBy weights{assignmentId weight}regradeDays version columns{id assignmentId milestoneId kind assignmentTitle title possible dueAt named}rows{enrolmentId student{id givenName familyName email}cohort cells{columnId submissionId state points before possible lateDays keptPercent decided}total{earned possible percent}}}mutation SettleGradebook($input:SettleGradebookInput!){settleGradebook(input:$input){...Book}}",
);

export const SignInDocument = new TypedDocumentString<SignInMutation, SignInMutationVariables>(
  'SignIn',
  '7ddb7fb4c41fd55e4abb7510f2d83019d44cf97f953162f8589194cebf95c2f9',
  "fragment ViewerCard on Viewer{id email givenName familyName roles permissions locale zone tenant{id slug name accent programme locale zone}}mutation SignIn($input:SignInInput!){signIn(input:$input){viewer{...ViewerCard}}}",
);

export const SignOnSettingsDocument = new TypedDocumentString<SignOnSettingsQuery, SignOnSettingsQueryVariables>(
  'SignOnSettings',
  '4344d708402b676f6ddb9a668814e78822dfd6d8960266f56c88be98587fff0e',
  "fragment SignOnSettingsCard on SignOnSettings{providers{kind label enabled issuer clientId hasSecret entryPoint certificates domains provisions version}ourSide{redirectUri entityId acs}requiredRoles version}query SignOnSettings{signOnSettings{...SignOnSettingsCard}}",
);

export const SignOnTestDocument = new TypedDocumentString<SignOnTestQuery, SignOnTestQueryVariables>(
  'SignOnTest',
  '1b3131b324add5a5a9e39c4281687b942cf102bba3ed30cc54e2fd94f79372d4',
  "query SignOnTest($id:ID!){signOnTest(id:$id){kind subject email givenName familyName would why}}",
);

export const SignOnWaysDocument = new TypedDocumentString<SignOnWaysQuery, SignOnWaysQueryVariables>(
  'SignOnWays',
  '6ddd0552be42d06b34887c07310d99522b5a5a4c852ef9ab283b91e442239ecf',
  "query SignOnWays($tenant:String!){signOnWays(tenant:$tenant){kind label}}",
);

export const SignOutDocument = new TypedDocumentString<SignOutMutation, SignOutMutationVariables>(
  'SignOut',
  'ddeca0f48c813bf96f4ba225112935ef08d2395537f41fb403849cd0f9e65025',
  "mutation SignOut{signOut}",
);

export const SignPledgeDocument = new TypedDocumentString<SignPledgeMutation, SignPledgeMutationVariables>(
  'SignPledge',
  'ba9449005955e408f2369d09f8baac7b3809629342de56cca60ad3b450330d6d',
  "fragment PledgeSheet on PledgeToSign{assignmentId title language text signed{text signedName signedAt}}mutation SignPledge($input:SignPledgeInput!){signPledge(input:$input){...PledgeSheet}}",
);

export const SkipSetupStepDocument = new TypedDocumentString<SkipSetupStepMutation, SkipSetupStepMutationVariables>(
  'SkipSetupStep',
  '5129429ef0a942d9310d43f937a6d54519e8377da092d42ead4fdd1ef3724da9',
  "fragment SetupState on Section{id setup{steps{step state needs}next open}}mutation SkipSetupStep($sectionId:ID!$step:SetupStep!$skipped:Boolean!){skipSetupStep(sectionId:$sectionId step:$step skipped:$skipped){...SetupState}}",
);

export const SourceToSheetDocument = new TypedDocumentString<SourceToSheetMutation, SourceToSheetMutationVariables>(
  'SourceToSheet',
  '44f1316dd1549a069fdd9d9f171d31c68695d2ac8d5a6ccf43d39351b42ad551',
  "mutation SourceToSheet($input:AddOpenQuestionInput!){addOpenQuestion(input:$input){id}}",
);

export const StaffLogDocument = new TypedDocumentString<StaffLogQuery, StaffLogQueryVariables>(
  'StaffLog',
  '53b35a19ebc1e9baac25c681474aa5e4d99abdcb14ce49395628c4adbadd8877',
  "query StaffLog($interviewId:ID!){interviewLog(interviewId:$interviewId){...LogSheet enrolmentId interview{assignmentId afterwards{thankYou{dueAt thankedAt method sentAt subject body photoId}evaluation{levels{aspect level}words nextTime}}withheld confirmation{state answeredAt handedOver tookPlace heldOn minutes askedForJob}}}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}fragment LogAnswer on InterviewAnswer{id editedAt editId questionId question topic answerType text topics position starred asked volunteered elsewhere value{withOthersPercent skills environment chooseAgain related pay{low high currency period place}hours{perWeek shifts}outlook{direction why}training{path months credentials}}}fragment LogSheet on InterviewLog{interview{...InterviewCard notes writtenUp version contact{organisation position phone}}answers{...LogAnswer}sources{id editedAt editId text}discoveries{id editedAt editId title note planned occupation{...OccupationName}}referrals{id contact{id name phone}}closing{startedAt endedAt thanked askedWhoElse askedForCard cardPhotoId hasCardPhoto mayComeBack comeBackBy jobTalk askedForJob editedAt clockEditedAt}toAsk{id text answerType starred topic researchTopic}}",
);

export const StaffNotesDocument = new TypedDocumentString<StaffNotesQuery, StaffNotesQueryVariables>(
  'StaffNotes',
  '4c236f2361a2bb7f67903a7bdcea54a09c208fecdb5cf5da50680e06a6e0186d',
  "fragment StaffNoteRow on StaffNote{id way heldOn minutes words nextOn version author{id givenName familyName}}query StaffNotes($enrolmentId:ID!$after:String){staffNotes(enrolmentId:$enrolmentId first:20 after:$after){edges{node{...StaffNoteRow}}pageInfo{endCursor hasNextPage}}}",
);

export const StaffTodayDocument = new TypedDocumentString<StaffTodayQuery, StaffTodayQueryVariables>(
  'StaffToday',
  '4d1a3ef908a470cf5d89329ec7fd33ff517bf2cd1bf5ff5952ac79f7dd98a601',
  "query StaffToday{assignments{id title state section{id name course{code}}milestones{id kind title dueAt zone}progress{students quotaMet submitted late asked returned graded released regrades}}sections(first:50){edges{node{id name studentCount course{code title}term{name endsOn}staff{id}}}}}",
);

export const StageRosterDocument = new TypedDocumentString<StageRosterMutation, StageRosterMutationVariables>(
  'StageRoster',
  '67daded747129e0831c2498e9f90bdfdd33898dedad6676295ce1426c68435d0',
  "fragment RosterPreview on RosterImport{id fileName state createdAt appliedAt undoneAt undoableUntil dropped students by reading{format encoding delimiter groups{id title people}group elsewhere}section{id name course{code}setup{open}}counts{new changed unchanged held absent error}columns{header meaning}rows{row state email givenName familyName externalId role changes cells problems{row column value rule fix}}}mutation StageRoster($input:StageRosterInput!){stageRoster(input:$input){...RosterPreview}}",
);

export const StandingTimesDocument = new TypedDocumentString<StandingTimesQuery, StandingTimesQueryVariables>(
  'StandingTimes',
  'a307f33b7f4261706cc5c71279815559629ace46635f957888dc46a8268ae6c8',
  "fragment StandingTimeLine on Accommodation{id enrolmentId extraDays extraPercent note givenAt student{id givenName familyName}givenBy{id givenName familyName}}query StandingTimes($sectionId:ID!){accommodations(sectionId:$sectionId){...StandingTimeLine}}",
);

export const StartSignOnDocument = new TypedDocumentString<StartSignOnMutation, StartSignOnMutationVariables>(
  'StartSignOn',
  '922c1920cdd158ea4527c401f345ea832a6f1da766fd98b605329f5da6afcccb',
  "mutation StartSignOn($input:StartSignOnInput!){startSignOn(input:$input)}",
);

export const StopCalendarFeedDocument = new TypedDocumentString<StopCalendarFeedMutation, StopCalendarFeedMutationVariables>(
  'StopCalendarFeed',
  'd113350c18ab993bc3dcdbf5b77bd2c640c7d7a7c8eee13a976e1781e5ab55f2',
  "mutation StopCalendarFeed{stopCalendarFeed}",
);

export const StopContactDocument = new TypedDocumentString<StopContactMutation, StopContactMutationVariables>(
  'StopContact',
  '8de35295e4db65452088ef9385f0f0144f6a4047fa7fc48126e6361dcb0d8fa6',
  "fragment OwnPage on IntervieweePage{institution{slug name accent locale}studentGivenName name organisation position email phone since expiresAt stopped handedOver others consents{scope given saidAt source}meetings{id occupation mode heldOn minutes confirmation{state answeredAt tookPlace heldOn minutes askedForJob}}}mutation StopContact($token:String!){stopContact(token:$token){...OwnPage}}",
);

export const StudentHomeDocument = new TypedDocumentString<StudentHomeQuery, StudentHomeQueryVariables>(
  'StudentHome',
  '64e54e710d92ca41be970c9cb2e3ec14f3e1c9120dba7a6861fd5bb6d8598d33',
  "fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}fragment MilestoneCard on StudentMilestone{id kind title dueAt zone extended late metAt dueLocal request{id days state answer}}fragment WorkCard on StudentWork{enrolmentId standingTime{extraDays extraPercent givenAt}assignment{id title instructions quota{perOccupation occupations minMinutes maxMinutes requiresThankYou requiresConfirmation}requiresPledge requiresPrimer}pledge{text signedName signedAt}primerPass{number passedAt}choices{id reason employer department position assumptions heardAt chosenAt savedAt version occupation{...OccupationName}}grid{counted wanted met rows{counted wanted occupation{...OccupationName}slots{position state interview{id startsAt contact{name}}}}}interviews{...InterviewCard}milestones{...MilestoneCard}excuses{id milestoneId milestoneTitle excusedAt}nextStep{kind subject interviewId contactId thankBy milestone{...MilestoneCard}}reflection{state words savedAt submittedAt releasedAt}}query StudentHome{studentHome{...WorkCard}}",
);

export const StudentPlaceDocument = new TypedDocumentString<StudentPlaceQuery, StudentPlaceQueryVariables>(
  'StudentPlace',
  'e0365d687de9cd61bf0dfb2c6b058a5218a9f4b061ac0388606ef637bc24e904',
  "query StudentPlace($assignmentId:ID!$enrolmentId:ID!){studentPlace(assignmentId:$assignmentId enrolmentId:$enrolmentId){enrolmentId locale wanted student{givenName familyName}stuck{reason found expected}nudge{at by reason}}}",
);

export const StudentSynthesesDocument = new TypedDocumentString<StudentSynthesesQuery, StudentSynthesesQueryVariables>(
  'StudentSyntheses',
  '2db2f3b9b9fa1d7c8fe73237ffe1df5775a965b88a6b99024f4c8efeac8379aa',
  "fragment SynthesisFinding on Finding{id topic text sourceTitle sourceOn locality verdicts{interviewId verdict heard version}summary{standing fromWithin}}fragment SynthesisColumn on SynthesisVoice{interviewId name position organisation vantage heldAt mode actualMinutes withheld notes answers{id question answerType text value{pay{low high currency period place}hours{perWeek shifts}outlook{direction why}skills withOthersPercent training{path months credentials}environment chooseAgain related}trust{answerId trust reason version}}weighing{placed sure interested reason version}}fragment SynthesisCard on Synthesis{occupation{...OccupationName}chosen reason assumptions findings{...SynthesisFinding}voices{...SynthesisColumn}trusts{findingId interviewId trust reason version}believe changed revision savedAt decisions{...DecisionPoint}}fragment ComparisonCard on Comparison{occupations{occupation{...OccupationName}interviews decision{...DecisionPoint}}cells{occupationId dimension rating words}weights{dimension weight}revision savedAt}query StudentSyntheses($assignmentId:ID!$enrolmentId:ID!){studentSyntheses(assignmentId:$assignmentId enrolmentId:$enrolmentId){syntheses{...SynthesisCard}comparison{...ComparisonCard}}}fragment DecisionPoint on Decision{id leaning confidence reason decidedAt heard after{interviewId name}}fragment OccupationName on Occupation{id title}",
);

export const StudentWorkForStaffDocument = new TypedDocumentString<StudentWorkForStaffQuery, StudentWorkForStaffQueryVariables>(
  'StudentWorkForStaff',
  '054a319d0edb07f3a89b818f2d49ef013d03c51c4e6975efba566aed727d9f63',
  "query StudentWorkForStaff($assignmentId:ID!$enrolmentId:ID!){studentWork(assignmentId:$assignmentId enrolmentId:$enrolmentId){...WorkCard interviews{id askedForJob}assignment{section{id name course{code}}}student{id givenName familyName email}}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}fragment MilestoneCard on StudentMilestone{id kind title dueAt zone extended late metAt dueLocal request{id days state answer}}fragment WorkCard on StudentWork{enrolmentId standingTime{extraDays extraPercent givenAt}assignment{id title instructions quota{perOccupation occupations minMinutes maxMinutes requiresThankYou requiresConfirmation}requiresPledge requiresPrimer}pledge{text signedName signedAt}primerPass{number passedAt}choices{id reason employer department position assumptions heardAt chosenAt savedAt version occupation{...OccupationName}}grid{counted wanted met rows{counted wanted occupation{...OccupationName}slots{position state interview{id startsAt contact{name}}}}}interviews{...InterviewCard}milestones{...MilestoneCard}excuses{id milestoneId milestoneTitle excusedAt}nextStep{kind subject interviewId contactId thankBy milestone{...MilestoneCard}}reflection{state words savedAt submittedAt releasedAt}}",
);

export const SubmitReflectionDocument = new TypedDocumentString<SubmitReflectionMutation, SubmitReflectionMutationVariables>(
  'SubmitReflection',
  '6d7678c5f3b13da87a986c126957e8bb6e7e850495489e5950cc46b6369d6411',
  "mutation SubmitReflection($input:SubmitReflectionInput!){submitReflection(input:$input){submission{id number}}}",
);

export const SwitchCaseloadDigestDocument = new TypedDocumentString<SwitchCaseloadDigestMutation, SwitchCaseloadDigestMutationVariables>(
  'SwitchCaseloadDigest',
  'b30d0fa1aa97052e088f8e205ca4edb48962f7c0b16f4a5e4a1075089be6e3bf',
  "mutation SwitchCaseloadDigest($input:SwitchCaseloadDigestInput!){switchCaseloadDigest(input:$input){on version}}",
);

export const SwitchSignOnDocument = new TypedDocumentString<SwitchSignOnMutation, SwitchSignOnMutationVariables>(
  'SwitchSignOn',
  '7db4c5fdd4e5d4808731baf9a1429957d2a9539bbcef31d381c3701c1ad14d37',
  "fragment SignOnSettingsCard on SignOnSettings{providers{kind label enabled issuer clientId hasSecret entryPoint certificates domains provisions version}ourSide{redirectUri entityId acs}requiredRoles version}mutation SwitchSignOn($input:SwitchSignOnInput!){switchSignOn(input:$input){...SignOnSettingsCard}}",
);

export const SynthesisDocument = new TypedDocumentString<SynthesisQuery, SynthesisQueryVariables>(
  'Synthesis',
  '667ebb6e7c5bb5e7a82893d1673e57326140acc1778b0072d31641f76a74f0d6',
  "fragment SynthesisFinding on Finding{id topic text sourceTitle sourceOn locality verdicts{interviewId verdict heard version}summary{standing fromWithin}}fragment SynthesisColumn on SynthesisVoice{interviewId name position organisation vantage heldAt mode actualMinutes withheld notes answers{id question answerType text value{pay{low high currency period place}hours{perWeek shifts}outlook{direction why}skills withOthersPercent training{path months credentials}environment chooseAgain related}trust{answerId trust reason version}}weighing{placed sure interested reason version}}fragment SynthesisCard on Synthesis{occupation{...OccupationName}chosen reason assumptions findings{...SynthesisFinding}voices{...SynthesisColumn}trusts{findingId interviewId trust reason version}believe changed revision savedAt decisions{...DecisionPoint}}query Synthesis($occupationId:ID!){synthesis(occupationId:$occupationId){...SynthesisCard}}fragment DecisionPoint on Decision{id leaning confidence reason decidedAt heard after{interviewId name}}fragment OccupationName on Occupation{id title}",
);

export const TakeCheckDocument = new TypedDocumentString<TakeCheckMutation, TakeCheckMutationVariables>(
  'TakeCheck',
  '5ccde57b94e08c9ea15c799374e8ff42e2a2e0878a6233dec79c27d10b87df6a',
  "fragment PrimerCard on Primer{language number lessons{key title text read}questions{key text options}passMark passed{number passedAt}latestTry{number answers{key question options chosen right why}rightAnswers passed takenAt}newerSince}mutation TakeCheck($input:TakeCheckInput!){takeCheck(input:$input){...PrimerCard}}",
);

export const TellReferrerDocument = new TypedDocumentString<TellReferrerMutation, TellReferrerMutationVariables>(
  'TellReferrer',
  'c7ef82d219fa578d8c5f73467de85b8a78b8c154ea5bd6b5be96ffc23cf72cbb',
  "fragment ThankYouSheet on ThankYou{interviewId dueAt medium thankedAt method evidence otherMedium subject body revision savedAt sentAt photoId reachable}fragment LoopCard on ReferralLoop{contactId contactName interviewId referrerId referrerName reachable closedAt}fragment StepCard on PlannedStep{id version what dueOn doneAt interviewId contactName}fragment EvaluationSheet on SelfEvaluation{interviewId levels{aspect level}words nextTime revision savedAt}fragment AfterwardsSheet on Afterwards{thankYou{...ThankYouSheet}loop{...LoopCard}steps{...StepCard}evaluation{...EvaluationSheet}told}mutation TellReferrer($input:TellReferrerInput!){tellReferrer(input:$input){...AfterwardsSheet}}",
);

export const TenantCardDocument = new TypedDocumentString<TenantCardQuery, TenantCardQueryVariables>(
  'TenantCard',
  '9d9c8b794eb5071aef08e646f8623432892441ec9216b72bdd6e58354c7831ee',
  "query TenantCard($slug:String!){tenantCard(slug:$slug){slug name accent locale}}",
);

export const TermsAndCoursesDocument = new TypedDocumentString<TermsAndCoursesQuery, TermsAndCoursesQueryVariables>(
  'TermsAndCourses',
  '45cd93364f2c724849f79f1fa6f192b711dbd556355946428383ce26d3b162ca',
  "query TermsAndCourses{terms{id name startsOn endsOn}courses{id code title}}",
);

export const TickPreparationDocument = new TypedDocumentString<TickPreparationMutation, TickPreparationMutationVariables>(
  'TickPreparation',
  '4c1975a3aa7631b9d7c52247b11fe77394891c227d0aecea10486b1a6b6e1894',
  "fragment PreparationSteps on Preparation{interviewId steps{item done}}mutation TickPreparation($interviewId:ID!$item:PreparationItem!$done:Boolean!){tickPreparation(interviewId:$interviewId item:$item done:$done){...PreparationSteps}}",
);

export const TrustAnswerDocument = new TypedDocumentString<TrustAnswerMutation, TrustAnswerMutationVariables>(
  'TrustAnswer',
  'd20ee5740f4e5b606ede586b65ceb788fc77cbed1e0111ad6e7da6e3f4289d1a',
  "mutation TrustAnswer($input:TrustAnswerInput!){trustAnswer(input:$input){answerId version}}",
);

export const TrustStatementDocument = new TypedDocumentString<TrustStatementMutation, TrustStatementMutationVariables>(
  'TrustStatement',
  '15c4d972d322aef278043944ecda919616e0824d5e7926440cc79aedda65db07',
  "mutation TrustStatement($input:TrustStatementInput!){trustStatement(input:$input){findingId interviewId version}}",
);

export const TryOutSignOnDocument = new TypedDocumentString<TryOutSignOnMutation, TryOutSignOnMutationVariables>(
  'TryOutSignOn',
  'a3999eaf793be38b5cd22fec434f3b454f4fd03e925f698080439eebbcc9c3b6',
  "mutation TryOutSignOn($kind:SignOnKind!){tryOutSignOn(kind:$kind)}",
);

export const TryReminderDocument = new TypedDocumentString<TryReminderMutation, TryReminderMutationVariables>(
  'TryReminder',
  '365f59cabd02914e340098a541ef3e25aeba31e3d1e0ff4b0706e8aa74d47632',
  "mutation TryReminder($assignmentId:ID!){tryReminder(assignmentId:$assignmentId)}",
);

export const UndoAllocationDocument = new TypedDocumentString<UndoAllocationMutation, UndoAllocationMutationVariables>(
  'UndoAllocation',
  '4563ba7db46a71b3173a66108cc8dc26b5834281151cf4810593aa217cdd2a4b',
  "fragment MarkingDesk on Marking{assignmentId title anonymous revealedAt revealedBy revealReason begun allReleased students unallocated cohorts counsellors markers{person{id givenName familyName}students waiting done}lastChange{id way changedAt changedBy}}mutation UndoAllocation($assignmentId:ID!$changeId:ID!){undoAllocation(assignmentId:$assignmentId changeId:$changeId){...MarkingDesk}}",
);

export const UndoExtensionDocument = new TypedDocumentString<UndoExtensionMutation, UndoExtensionMutationVariables>(
  'UndoExtension',
  '839f330f0e551810f81192ace5e64755bce75f8b9908ff262b8d5c8e3a191649',
  "fragment ExtensionGrantLine on ExtensionGrant{id assignmentId days dueLocal reason grantedAt undoneAt studentCount grantedBy{id givenName familyName}milestones{id title}students{id givenName familyName}}mutation UndoExtension($id:ID!){undoExtension(id:$id){...ExtensionGrantLine}}",
);

export const UndoRosterDocument = new TypedDocumentString<UndoRosterMutation, UndoRosterMutationVariables>(
  'UndoRoster',
  'c26767c8e3ac75ea85a0bbeec120f6ee605cbed53c8e12bfcb032331dcdb72bd',
  "mutation UndoRoster($id:ID!){undoRoster(id:$id){id state}}",
);

export const UnplanDiscoveryDocument = new TypedDocumentString<UnplanDiscoveryMutation, UnplanDiscoveryMutationVariables>(
  'UnplanDiscovery',
  'ec9f27264abf6578ed08ba0a982b6723f4fa9dc1a9ed35c101606351d152d2af',
  "mutation UnplanDiscovery($id:ID!){dropChoice(id:$id)}",
);

export const UnreadNotificationsDocument = new TypedDocumentString<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>(
  'UnreadNotifications',
  '020e50797488b1b94b2c9f8f38351c658656963bb702b1f795a27da162de18fb',
  "query UnreadNotifications{viewer{id unreadNotifications}}",
);

export const UpdateAssignmentDocument = new TypedDocumentString<UpdateAssignmentMutation, UpdateAssignmentMutationVariables>(
  'UpdateAssignment',
  'a3662e3bf6b725091a14efe8ffff3371bab75e5cbc2292dcb1753ef4d4800c57',
  "fragment AssignmentDesign on Assignment{id version title instructions state publishedAt section{id name zone course{code title}}cohorts{id name size}quota{perOccupation occupations distinctPeople distinctEmployers maxFamily maxRemote minMinutes maxMinutes vantages requiresThankYou requiresConfirmation practiceDoesNotCount}requiresPledge requiresPrimer givesDaysItself milestones{id kind count title dueLocal dueAt zone points}prompts{id text hint wordGoal}rubric{totalPoints criteria{id title description maxPoints levels{id title description points}}}asking{minutes firstChannel followUpAfterDays expiresAfterDays}thanks{withinHours medium}late{graceHours percentPerDay floorPercent}reminderLadder{offsetMinutes}}mutation UpdateAssignment($input:UpdateAssignmentInput!){updateAssignment(input:$input){...AssignmentDesign}}",
);

export const UpdateCareSettingsDocument = new TypedDocumentString<UpdateCareSettingsMutation, UpdateCareSettingsMutationVariables>(
  'UpdateCareSettings',
  'd1194df6304fd83fb7b1692c8af790a125315877a7fbea3c4a1632a411089e50',
  "mutation UpdateCareSettings($input:UpdateCareSettingsInput!){updateCareSettings(input:$input){limit days version}}",
);

export const UpdateContactDocument = new TypedDocumentString<UpdateContactMutation, UpdateContactMutationVariables>(
  'UpdateContact',
  '3ba8dbbb25b8aadd36441bc0b54c40fb454525e1f0d098a5144f5213f8f80f31',
  "mutation UpdateContact($input:UpdateContactInput!){updateContact(input:$input){...ContactCard}}fragment OccupationName on Occupation{id title}fragment ContactCard on Contact{id version name organisation position email phone source vantage family notes occupation{...OccupationName}referrer{id name}care{state askAgainOn}}",
);

export const UpdateFieldNotesSettingsDocument = new TypedDocumentString<UpdateFieldNotesSettingsMutation, UpdateFieldNotesSettingsMutationVariables>(
  'UpdateFieldNotesSettings',
  '9b50eb436d9287830b6e4e24ef6555983d11da803d0c6f2678d490bd908b7f08',
  "mutation UpdateFieldNotesSettings($input:UpdateFieldNotesSettingsInput!){updateFieldNotesSettings(input:$input){voicesAtLeast version}}",
);

export const UpdateFindingDocument = new TypedDocumentString<UpdateFindingMutation, UpdateFindingMutationVariables>(
  'UpdateFinding',
  '1bc195150a09a2131c61c485cf66d644d22b967cda2981756f00af741eb04c2b',
  "mutation UpdateFinding($input:UpdateFindingInput!){updateFinding(input:$input){id}}",
);

export const UpdateInterviewDocument = new TypedDocumentString<UpdateInterviewMutation, UpdateInterviewMutationVariables>(
  'UpdateInterview',
  '127e98d109f98607e6dd01923f0db920460e7e67f7e0fc962ef8dfe6738e3b4a',
  "fragment InterviewSheet on Interview{...InterviewCard place invite notes withheld version contact{email}confirmation{state askedAt answeredAt tookPlace heldOn minutes askedForJob}}mutation UpdateInterview($input:UpdateInterviewInput!){updateInterview(input:$input){...InterviewSheet}}fragment OccupationName on Occupation{id title}fragment InterviewCard on Interview{id startsAt heldAt mode plannedMinutes actualMinutes practice thankedAt thankYouMethod evidence counts notCounted{reason found wanted}contact{id name}occupation{...OccupationName}}",
);

export const UpdateIntervieweeLinksDocument = new TypedDocumentString<UpdateIntervieweeLinksMutation, UpdateIntervieweeLinksMutationVariables>(
  'UpdateIntervieweeLinks',
  'cee533f35e242eab2aebfb4b3654fccd7dc9fc6fbd31236391f14b14ae2647cf',
  "mutation UpdateIntervieweeLinks($input:UpdateIntervieweeLinksInput!){updateIntervieweeLinks(input:$input){days version}}",
);

export const UpdateMailWishesDocument = new TypedDocumentString<UpdateMailWishesMutation, UpdateMailWishesMutationVariables>(
  'UpdateMailWishes',
  '85c7f9e26896785f38e04ded7b1a3045b6b10c29b4929820a13deb7df595a39c',
  "fragment MailWishesCard on MailWishes{address refusedAt categories{category cadence}quiet{from until}}mutation UpdateMailWishes($input:UpdateMailWishesInput!){updateMailWishes(input:$input){...MailWishesCard}}",
);

export const UpdateOccupationDocument = new TypedDocumentString<UpdateOccupationMutation, UpdateOccupationMutationVariables>(
  'UpdateOccupation',
  'fe4be4247bcc1f4c8814cef2e828192ba250653ce9d7367e2d21952d35b94bb8',
  "fragment OccupationRow on Occupation{id title description code source credit version}mutation UpdateOccupation($input:UpdateOccupationInput!){updateOccupation(input:$input){...OccupationRow}}",
);

export const UpdateOpenQuestionDocument = new TypedDocumentString<UpdateOpenQuestionMutation, UpdateOpenQuestionMutationVariables>(
  'UpdateOpenQuestion',
  '0ac29409a639ce8b775a7264314cb2f217003a82143fc6a3fcea03739fad84b8',
  "mutation UpdateOpenQuestion($input:UpdateOpenQuestionInput!){updateOpenQuestion(input:$input){id}}",
);

export const UpdateProfileDocument = new TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>(
  'UpdateProfile',
  '4000191ae6f18c328471e970c0f60aa520e53c72255518f61d7202a364e25164',
  "fragment ViewerCard on Viewer{id email givenName familyName roles permissions locale zone tenant{id slug name accent programme locale zone}}mutation UpdateProfile($input:UpdateProfileInput!){updateProfile(input:$input){...ViewerCard}}",
);

export const UpdateReminderSettingsDocument = new TypedDocumentString<UpdateReminderSettingsMutation, UpdateReminderSettingsMutationVariables>(
  'UpdateReminderSettings',
  '0f206c9e9894b838836f7659760cc08a9f85d6ca73fcf48693b50203bfb72eae',
  "mutation UpdateReminderSettings($input:UpdateReminderSettingsInput!){updateReminderSettings(input:$input){offsetsMinutes gradingWaitingDays version}}",
);

export const ViewerDocument = new TypedDocumentString<ViewerQuery, ViewerQueryVariables>(
  'Viewer',
  '0290ccde149f574d24f797a266ef5b1a08400052a3f4f528b3773b826402e0b3',
  "fragment ViewerCard on Viewer{id email givenName familyName roles permissions locale zone tenant{id slug name accent programme locale zone}}query Viewer{viewer{...ViewerCard}}",
);

export const WaysOfAskingDocument = new TypedDocumentString<WaysOfAskingQuery, WaysOfAskingQueryVariables>(
  'WaysOfAsking',
  'b67052b84716c4527579d38b399e60527eba3142ef4e5e04de1712744a94abf0',
  "query WaysOfAsking($assignmentId:ID!){waysOfAsking(assignmentId:$assignmentId){ways{channel warm attempts accepted declined silent students}}}",
);

export const WeighInterviewDocument = new TypedDocumentString<WeighInterviewMutation, WeighInterviewMutationVariables>(
  'WeighInterview',
  '9353ded56c98c2393facf67bdaa84fd046973e88f62acd5cd4ce5495abbfda0c',
  "mutation WeighInterview($input:WeighInterviewInput!){weighInterview(input:$input){interviewId version}}",
);

export const WithdrawExtensionRequestDocument = new TypedDocumentString<WithdrawExtensionRequestMutation, WithdrawExtensionRequestMutationVariables>(
  'WithdrawExtensionRequest',
  '8e92f8ec063891d996532190974ac1621672a7a23aa51380b1288cf48417d7ad',
  "mutation WithdrawExtensionRequest($id:ID!){withdrawExtensionRequest(id:$id){id state}}",
);

export const WithdrawOutcomeDocument = new TypedDocumentString<WithdrawOutcomeMutation, WithdrawOutcomeMutationVariables>(
  'WithdrawOutcome',
  '90348d7d0cf4033b8073a5d003d5b2135863f450b0bcb35d02ff1936900604a3',
  "fragment OutcomeCard on Outcome{id kind subject greeting body createdAt leavesAt sentAt withdrawnAt recipients{contactId name heldBackBy}}mutation WithdrawOutcome($id:ID!){withdrawOutcome(id:$id){...OutcomeCard}}",
);

export const WorthALookDocument = new TypedDocumentString<WorthALookQuery, WorthALookQueryVariables>(
  'WorthALook',
  'f2c7dd8b7e1b66ddea044462e08e820b228a6bb8fd4c379c08d42bacad56111b',
  "fragment PassageWords on PassageText{before text after}fragment Other on OtherWork{id assignmentId assignmentTitle course section submittedAt mayOpen student}fragment Look on WorthALook{submissionId alike{other{...Other}passages{promptId words here{...PassageWords}there{...PassageWords}}aside{by at}}people{interviewId contact others{enrolmentId assignmentId student startsAt}aside{by at}}logs{interviewId contact minutes words length aside{by at}}}query WorthALook($submissionId:ID!){worthALook(submissionId:$submissionId){...Look}}",
);

export const WriteStaffNoteDocument = new TypedDocumentString<WriteStaffNoteMutation, WriteStaffNoteMutationVariables>(
  'WriteStaffNote',
  '8fd1d32c312e053524eea5fa55e93fe8b9ab7be6618c90ba39fed6e95abca8ac',
  "fragment StaffNoteRow on StaffNote{id way heldOn minutes words nextOn version author{id givenName familyName}}mutation WriteStaffNote($input:WriteStaffNoteInput!){writeStaffNote(input:$input){...StaffNoteRow}}",
);
