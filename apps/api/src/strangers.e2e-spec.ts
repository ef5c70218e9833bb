import { rootCertificates } from 'node:tls';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import {
  type Actor,
  DEFAULT_ASKING,
  DEFAULT_THANKS_POLICY,
  type Role,
  SCRIPT_PARTS,
  type ScriptPart,
} from '@firsthand/contracts';
import {
  Accommodation,
  AccessToken,
  AssignmentTemplate,
  Attachment,
  BankComment,
  CaseloadStudent,
  Comparison,
  Decision,
  Choice,
  Excuse,
  Extension,
  Enrolment,
  ExtensionGrant,
  ExtensionRequest,
  Finding,
  FindingVerdict,
  Grade,
  AnswerTrust,
  GradeScore,
  IdentityProvider,
  InterviewConduct,
  InterviewDiscovery,
  InterviewWeighing,
  InterviewAnswer,
  Link,
  MailText,
  NextStep,
  Notification,
  openDatabase,
  OpenQuestion,
  Outcome,
  OutcomeRecipient,
  PreparationTick,
  QuestionSheet,
  Outreach,
  Pledge,
  PrimerTry,
  PrimerVersion,
  PrivacyNotice,
  Reflection,
  Reminder,
  JoinCode,
  RosterImport,
  RosterRow,
  RosterSource,
  Rubric,
  RubricCriterion,
  RubricLevel,
  SecondReading,
  SelfEvaluation,
  ServiceUnit,
  Script,
  StoredFile,
  SubmissionPrint,
  Session,
  SignOnAttempt,
  SignOnIdentity,
  ThankYou,
  SheetQuestion,
  StaffNote,
  StatementTrust,
  Synthesis,
  UnitOfWork,
  type UnitOfWorkOptions,
  User,
  Webhook,
} from '@firsthand/persistence';
import { quotaOf } from '@firsthand/core';
import { newId } from '@firsthand/platform';
import {
  given,
  graphqlClient,
  type GraphqlClient,
  openTestDatabase,
  testConfig,
  type TestDatabase,
} from '@firsthand/testing';
import { createApi } from './app.ts';

/**
 * The sweep: every operation of the schema, called by everyone who should get nothing from it, with real ids of rows
 * that are not theirs. Nothing of those rows may come back, nothing in them may change.
 */

/** People of the tenant whose rows are tried. `student` owns the work, `teacher` and `counsellor` staff its section. */
const INSIDERS = ['administrator', 'teacher', 'counsellor', 'student', 'neighbour', 'colleague'] as const;
type Insider = (typeof INSIDERS)[number];

/**
 * Who of the same tenant may do this to this student's work or this section. `PUBLIC`: anyone at all, and what it shows
 * is public. `OWN`: anyone, about themselves only. A new operation must be entered here before the build passes.
 */
const RULES: Record<string, 'PUBLIC' | 'OWN' | 'OPERATOR' | readonly Insider[]> = {
  viewer: 'OWN',
  tenantCard: 'PUBLIC',
  linkCard: 'PUBLIC',
  signOnWays: 'PUBLIC',
  secondStepWaiting: 'PUBLIC',
  signOnConnecting: 'PUBLIC',
  secondStep: 'OWN',
  secondStepSettings: ['administrator'],
  mySignOns: 'OWN',
  signOnSettings: ['administrator'],
  webhooks: ['administrator'],
  institutionSettings: 'OWN',
  institutionStart: 'OWN',
  institutionUsage: 'OWN',
  usageWeeks: 'OWN',
  usageSections: 'OWN',
  institutionHealth: 'OWN',
  recountUsage: 'OWN',
  tenantSizes: 'OPERATOR',
  installationHealth: 'OPERATOR',
  privacyNotice: 'PUBLIC',
  myNotice: 'OWN',
  acceptPrivacyNotice: 'OWN',
  noticeStanding: ['administrator', 'teacher', 'counsellor'],
  myReaders: 'OWN',
  signOnTest: ['administrator'],
  mySessions: 'OWN',
  myAccessTokens: 'OWN',
  viewingsOfMe: 'OWN',
  institutionPeople: ['administrator'],
  personAccount: ['administrator'],
  institutionTokens: ['administrator'],
  tenants: 'OPERATOR',
  operations: 'OPERATOR',
  notifications: 'OWN',
  mailWishes: 'OWN',
  occupations: ['administrator', 'teacher', 'counsellor', 'student', 'neighbour', 'colleague'],
  terms: ['administrator', 'teacher', 'counsellor', 'colleague'],
  courses: ['administrator', 'teacher', 'counsellor', 'colleague'],
  sections: 'OWN',
  section: ['administrator', 'teacher', 'counsellor'],
  cohort: ['administrator', 'teacher', 'counsellor'],
  rosterImport: ['administrator', 'teacher'],
  joinCodes: ['administrator', 'teacher'],
  joinCard: 'PUBLIC',
  cardHolders: ['administrator', 'teacher'],
  printCards: ['administrator', 'teacher'],
  personCard: 'PUBLIC',
  redeemCard: 'PUBLIC',
  askAddress: 'OWN',
  confirmAddress: 'PUBLIC',
  createJoinCode: ['administrator', 'teacher'],
  revokeJoinCode: ['administrator', 'teacher'],
  askToJoin: 'PUBLIC',
  joinSection: 'OWN',
  pastRosters: ['administrator', 'teacher'],
  assignments: 'OWN',
  assignment: ['administrator', 'teacher', 'counsellor', 'student', 'neighbour'],
  studentHome: 'OWN',
  pastWork: 'OWN',
  helpNeeded: 'OWN',
  counsellors: 'OWN',
  caseload: 'OWN',
  caseloadSections: 'OWN',
  followUps: ['counsellor'],
  caseloadDigest: 'OWN',
  switchCaseloadDigest: ['administrator'],
  serviceMonth: 'OWN',
  clients: 'OWN',
  drift: 'OWN',
  addServiceUnit: ['administrator', 'teacher', 'counsellor'],
  removeServiceUnit: ['administrator', 'counsellor'],
  interviewConduct: ['administrator', 'teacher', 'counsellor'],
  noteConduct: ['administrator', 'teacher', 'counsellor'],
  staffNotes: ['administrator', 'teacher', 'counsellor'],
  studentPlace: ['administrator', 'teacher', 'counsellor'],
  assignCaseload: ['administrator', 'teacher'],
  writeStaffNote: ['administrator', 'teacher', 'counsellor'],
  changeStaffNote: ['counsellor'],
  removeStaffNote: ['counsellor'],
  cohortGrid: ['administrator', 'teacher', 'counsellor'],
  studentWork: ['administrator', 'teacher', 'counsellor', 'student'],
  primer: 'OWN',
  pledge: ['student', 'neighbour'],
  primerDesk: ['administrator', 'teacher', 'colleague'],
  primerVersion: ['administrator', 'teacher', 'colleague'],
  researchSheet: 'OWN',
  contacts: 'OWN',
  contact: ['student'],
  questionBank: 'OWN',
  questionSheet: 'OWN',
  preparation: 'OWN',
  careSettings: 'OWN',
  intervieweeLinkSettings: 'OWN',
  contactSources: 'OWN',
  knownContacts: 'OWN',
  referralNetwork: 'OWN',
  outreachDue: 'OWN',
  script: 'OWN',
  askingFacts: ['student'],
  interviewCalendar: ['student'],
  intervieweePage: 'PUBLIC',
  interview: ['administrator', 'teacher', 'counsellor', 'student'],
  portfolio: 'OWN',
  synthesis: 'OWN',
  comparison: 'OWN',
  decisions: 'OWN',
  studentSyntheses: ['administrator', 'teacher', 'counsellor', 'student'],
  interviewLog: ['administrator', 'teacher', 'counsellor', 'student'],
  reflection: 'OWN',
  gradingQueue: ['teacher'],
  gradingSheet: ['teacher'],
  gradebook: ['teacher'],
  ownResults: 'OWN',
  openRegrades: 'OWN',
  worthALook: ['teacher'],
  alikeInSection: ['teacher'],
  setAside: ['teacher'],
  askRegrade: ['student'],
  answerRegrade: ['teacher'],
  correctGrade: ['teacher'],
  olderGrades: ['teacher'],
  reopenGrades: ['teacher'],
  removeAttachment: ['student'],
  orderAttachments: ['student'],
  unsentDrafts: ['teacher'],
  handInDrafts: ['teacher'],
  withdrawHandIns: ['teacher'],
  settleGradebook: ['teacher'],
  decideCell: ['teacher'],
  freeCell: ['teacher'],
  gradingClaims: 'OWN',
  marking: ['teacher'],
  secondReadings: ['teacher'],
  secondReading: ['teacher'],
  openSecondReadings: 'OWN',
  drawSecondReadings: ['teacher'],
  assignSecondReader: ['teacher'],
  takeBackSecondReadings: ['teacher'],
  saveSecondReading: ['teacher'],
  settleSecondReading: ['teacher'],
  commentBank: ['teacher'],
  reminders: ['administrator', 'teacher', 'counsellor'],
  fieldNotes: ['administrator', 'teacher', 'counsellor', 'student', 'neighbour'],
  waysOfAsking: ['administrator', 'teacher', 'counsellor', 'student', 'neighbour'],
  funnel: ['administrator', 'teacher', 'counsellor'],
  fieldNotesSettings: 'OWN',
  updateFieldNotesSettings: ['administrator'],
  auditLog: ['administrator'],
  mailDesk: 'OWN',
  mailSenderSettings: 'OWN',
  updateMailSender: ['administrator'],
  tryOutMailSender: ['administrator'],
  mailTexts: ['administrator'],
  mailPreview: ['administrator'],
  saveMailText: ['administrator'],
  resetMailText: ['administrator'],
  tryOutMailText: ['administrator'],
  retryMail: ['administrator'],
  retention: 'OWN',
  retentionPreview: 'OWN',
  keepRecords: ['administrator'],
  placeHold: ['administrator'],
  liftHold: ['administrator'],
  erasing: 'OWN',
  erasePerson: ['administrator'],
  exportPerson: ['administrator'],
  reminderSettings: 'OWN',
  updateReminderSettings: ['administrator'],
  tryReminder: ['administrator', 'teacher', 'counsellor'],
  reminderOccasions: ['administrator', 'teacher', 'counsellor'],
  signIn: 'PUBLIC',
  startSignOn: 'PUBLIC',
  connectFirst: 'PUBLIC',
  passSecondStep: 'PUBLIC',
  askPasskey: 'PUBLIC',
  signInWithPasskey: 'PUBLIC',
  proveSecondStep: 'OWN',
  askMyPasskey: 'OWN',
  provePasskey: 'OWN',
  beginApp: 'OWN',
  confirmApp: 'OWN',
  removeApp: 'OWN',
  renewPaperCodes: 'OWN',
  beginPasskey: 'OWN',
  addPasskey: 'OWN',
  renamePasskey: 'OWN',
  removePasskey: 'OWN',
  requireSecondStep: ['administrator'],
  resetSecondStep: ['administrator'],
  updateInstitution: ['administrator'],
  removeLogo: 'OWN',
  publishPrivacyNotice: ['administrator'],
  skipStartStep: 'OWN',
  addWebhook: ['administrator'],
  changeWebhook: ['administrator'],
  rotateWebhookSecret: ['administrator'],
  switchWebhook: ['administrator'],
  testWebhook: ['administrator'],
  retryWebhook: ['administrator'],
  connectSignOn: 'OWN',
  disconnectSignOn: ['student'],
  tryOutSignOn: ['administrator'],
  saveOidc: ['administrator'],
  saveSaml: ['administrator'],
  switchSignOn: ['administrator'],
  requireSignOn: ['administrator'],
  signOut: 'OWN',
  beginViewing: ['administrator'],
  inviteAdministrator: ['administrator'],
  giveAdministrator: ['administrator'],
  takeAdministrator: ['administrator'],
  correctPerson: ['administrator'],
  endAccess: ['administrator'],
  giveAccessBack: ['administrator'],
  invitePerson: ['administrator'],
  endViewing: 'OWN',
  requestPasswordReset: 'PUBLIC',
  redeemLink: 'PUBLIC',
  updateProfile: 'OWN',
  revokeSession: ['student'],
  createAccessToken: 'OWN',
  revokeAccessToken: ['student'],
  revokeInstitutionToken: ['administrator'],
  createTenant: 'OPERATOR',
  retryFailedJobs: 'OPERATOR',
  retryTenantMail: 'OPERATOR',
  markNotificationsRead: 'OWN',
  updateMailWishes: 'OWN',
  calendarFeed: 'OWN',
  makeCalendarFeed: 'OWN',
  stopCalendarFeed: 'OWN',
  createOccupation: ['administrator', 'teacher', 'colleague'],
  updateOccupation: ['administrator', 'teacher', 'colleague'],
  createTerm: ['administrator'],
  createCourse: ['administrator'],
  createSection: ['administrator'],
  addStaff: ['administrator', 'teacher'],
  changeTerm: ['administrator'],
  changeCourse: ['administrator'],
  changeSection: ['administrator'],
  renameCohort: ['administrator', 'teacher'],
  stageRoster: ['administrator', 'teacher'],
  confirmRoster: ['administrator', 'teacher'],
  discardRoster: ['administrator', 'teacher'],
  rereadRoster: ['administrator', 'teacher'],
  releaseRosterRows: ['administrator', 'teacher'],
  undoRoster: ['administrator', 'teacher'],
  resendInvitation: ['administrator', 'teacher'],
  resendInvitations: ['administrator', 'teacher'],
  dropEnrolment: ['administrator', 'teacher'],
  restoreEnrolment: ['administrator', 'teacher'],
  movePreview: ['administrator', 'teacher'],
  moveStudents: ['administrator', 'teacher'],
  skipSetupStep: ['administrator', 'teacher'],
  createCohort: ['administrator', 'teacher'],
  setCohortMembers: ['administrator', 'teacher'],
  createAssignment: ['administrator', 'teacher'],
  updateAssignment: ['administrator', 'teacher'],
  publishAssignment: ['administrator', 'teacher'],
  assignmentTemplates: ['administrator', 'teacher', 'colleague'],
  saveTemplate: ['administrator', 'teacher'],
  renameTemplate: ['administrator', 'teacher'],
  archiveTemplate: ['administrator', 'teacher'],
  beginFromTemplate: ['administrator', 'teacher'],
  previewAssignmentChange: ['administrator', 'teacher'],
  previewSectionZone: ['administrator'],
  grantExtension: ['administrator', 'teacher'],
  excuses: ['administrator', 'teacher', 'counsellor'],
  excuseStudents: ['administrator', 'teacher'],
  endExcuses: ['administrator', 'teacher'],
  undoExtension: ['administrator', 'teacher'],
  extensionPreview: ['administrator', 'teacher'],
  extensionGrants: ['administrator', 'teacher', 'counsellor'],
  accommodations: ['administrator', 'teacher', 'counsellor'],
  setAccommodation: ['administrator', 'teacher'],
  extensionRequests: ['administrator', 'teacher', 'counsellor'],
  askExtension: ['student', 'neighbour'],
  withdrawExtensionRequest: ['student'],
  answerExtensionRequest: ['administrator', 'teacher'],
  setDaysGivenItself: ['administrator', 'teacher'],
  copyPreview: ['administrator', 'teacher'],
  copySection: ['administrator', 'teacher'],
  nudgeStudents: ['administrator', 'teacher', 'counsellor'],
  readLesson: 'OWN',
  takeCheck: 'OWN',
  signPledge: ['student', 'neighbour'],
  savePrimer: ['administrator', 'teacher', 'colleague'],
  publishPrimer: ['administrator', 'teacher', 'colleague'],
  chooseOccupation: ['student', 'neighbour'],
  savePlanNotes: ['student'],
  dropChoice: ['student'],
  addFinding: ['student'],
  updateFinding: ['student'],
  removeFinding: ['student'],
  addOpenQuestion: ['student'],
  updateOpenQuestion: ['student'],
  removeOpenQuestion: ['student'],
  giveVerdict: ['student'],
  addContact: ['student', 'neighbour'],
  updateContact: ['student'],
  markSourceSearched: ['student', 'neighbour'],
  saveQuestionSheet: ['student'],
  tickPreparation: ['student'],
  updateCareSettings: ['administrator'],
  updateIntervieweeLinks: ['administrator'],
  sayConsent: 'PUBLIC',
  stopContact: 'PUBLIC',
  eraseMe: 'PUBLIC',
  answerMeeting: 'PUBLIC',
  noteConsent: ['student'],
  revokeIntervieweeLinks: ['student'],
  newIntervieweeLink: ['student'],
  askForConfirmation: ['student'],
  mailForConfirmation: ['student'],
  logOutreach: ['student'],
  mergeContacts: ['student'],
  recordOutcome: ['student'],
  owed: 'OWN',
  outcomes: 'OWN',
  outcomeRecipients: 'OWN',
  announceOutcome: ['student'],
  withdrawOutcome: ['student'],
  saveThankYou: ['student'],
  sendThankYou: ['student'],
  recordThankYou: ['student'],
  pictureThankYou: ['student'],
  tellReferrer: ['student'],
  saveEvaluation: ['student'],
  planStep: ['student'],
  moveStep: ['student'],
  finishStep: ['student'],
  saveScript: ['student', 'neighbour'],
  sendOutreach: ['student'],
  sendInvitation: ['student'],
  callOffInterview: ['student'],
  logInterview: ['student'],
  updateInterview: ['student'],
  weighInterview: ['student'],
  trustStatement: ['student'],
  trustAnswer: ['student'],
  decide: ['student'],
  saveSynthesis: ['student'],
  saveComparison: 'OWN',
  keepLog: ['student'],
  planDiscovery: ['student'],
  saveDraft: ['student', 'neighbour'],
  submitReflection: ['student', 'neighbour'],
  saveGrade: ['teacher'],
  claimSubmission: ['teacher'],
  hideNames: ['teacher'],
  revealNames: ['teacher'],
  allocateMarkers: ['teacher'],
  undoAllocation: ['teacher'],
  claimFirst: 'OWN',
  letGoOfSubmission: 'OWN',
  flagSubmission: ['teacher'],
  returnForRevision: ['teacher'],
  keepComment: ['teacher'],
  removeComment: ['teacher'],
  countComment: ['teacher'],
  releaseGrades: ['teacher'],
};

/** Staff: what they open of a student's is written down. */
const STAFF: readonly Insider[] = ['administrator', 'teacher', 'counsellor', 'colleague'];

/** What shows staff words about a student that are not the student's work, and why it may without being written down. */
const NOT_THEIR_WORK: Readonly<Record<string, string>> = {
  accommodations: 'staff’s words on standing time',
  commentBank: 'staff’s own remarks',
  extensionGrants: 'why staff gave more time',
  extensionRequests: 'why a student needs more time, written to staff',
  followUps: 'staff’s notes',
  mailTexts: 'the institution’s own words',
  staffNotes: 'staff’s notes',
};

const REFUSALS = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'];
/** Texts that stand in the tried tenant's rows and must never reach anyone outside it. */
const CANARY = 'Kanarienvogel';
/** Texts of the one student's own work. */
const PRIVATE = 'Geheimnis';

type Ids = Record<string, string>;

jest.setTimeout(300_000);

describe('strangers', () => {
  let db: TestDatabase;
  let app: NestFastifyApplication;
  let schema: GraphQLSchema;
  let ids: Ids;
  let tenantId: string;
  const insiders = {} as Record<Insider, Actor>;
  const outsiders: { name: string; actor: Actor | null }[] = [{ name: 'nobody', actor: null }];

  beforeAll(async () => {
    // Ten thousand refusals, whose stacks nobody reads, are a tenth of this test's time.
    Error.stackTraceLimit = 0;
    db = await openTestDatabase();
    app = await createApi({ ...db, config: testConfig() });
    schema = app.get(GraphQLSchemaHost).schema;
    await worlds();
  });
  afterAll(async () => {
    await app.close();
    await db.close();
  });

  async function worlds() {
    const g = given(db);
    const tenant = await g.tenant({ name: `${CANARY} College` });
    tenantId = tenant.tenantId;
    const work = await g.assignment({ tenant });
    // Two students handed in the same words.
    const text = `${CANARY} ${PRIVATE} ${Array.from({ length: 20 }, (_, at) => `word${at}`).join(' ')}`;
    const snapshot = {
      answers: [{ promptId: work.prompts[0]!, prompt: 'What did you learn?', text, words: 22 }],
      interviews: [],
      rubricId: work.rubric.id,
    };
    const handed = await g.submission(work, { snapshot });
    const twin = await g.submission(work, { snapshot });
    await db.uow.run(work.system, (tx) =>
      tx.insert(
        SubmissionPrint,
        [handed, twin].map(({ submissionId }) => ({ submissionId, print: '1' })),
      ),
    );
    const student = handed.student;
    const neighbour = await g.student(work);
    const counsellor = await g.enrolled(work, 'COUNSELLOR');
    const colleague = (await g.assignment({ tenant })).instructor;
    const administrator = await g.user(tenant, ['ADMINISTRATOR']);
    Object.assign(insiders, {
      administrator: administrator.actor,
      teacher: work.instructor.actor,
      counsellor: counsellor.actor,
      student: student.actor,
      neighbour: neighbour.actor,
      colleague: colleague.actor,
    });
    // The teacher teaches another one, whose deadline has passed with a draft that was not handed in.
    const overdue = await g.assignment({
      tenant,
      interviewsDue: '2026-12-01T23:59:00-05:00',
      reflectionDue: '2026-12-02T23:59:00-05:00',
    });
    const late = await g.student(overdue);
    await db.uow.run(tenant.system, async (tx) => {
      await tx.insert(Enrolment, {
        ...{ sectionId: overdue.sectionId, userId: work.instructor.id, role: 'INSTRUCTOR' as const },
        ...{ cohortId: null, createdAt: tx.now, droppedAt: null },
      });
      const words = Object.fromEntries(overdue.prompts.map((prompt) => [prompt, `${CANARY} ${PRIVATE}`]));
      await tx.insert(Reflection, {
        ...{ assignmentId: overdue.assignmentId, enrolmentId: late.enrolmentId, revision: 1 },
        ...{ answers: words, wordCounts: Object.fromEntries(overdue.prompts.map((prompt) => [prompt, 2])) },
        savedAt: tx.now,
      });
    });
    const contactId = await g.contact(work, student.id, {
      name: `${CANARY} ${PRIVATE} Contact`,
      notes: `${CANARY} ${PRIVATE}`,
      phone: `${CANARY} ${PRIVATE}`,
    });
    const interview = await g.interview(work, student, { contactId, notes: `${CANARY} ${PRIVATE}` });
    const choiceId = await g.choice(work, student);
    ids = {
      tenant: tenant.tenantId,
      user: student.id,
      section: work.sectionId,
      cohort: work.cohortId,
      // Nobody is moved to where they are.
      elsewhere: await g.cohort(work),
      enrolment: student.enrolmentId,
      assignment: work.assignmentId,
      overdue: overdue.assignmentId,
      milestone: work.milestone.reflection,
      prompt: work.prompts[0]!,
      rubric: work.rubric.id,
      criterion: work.rubric.criteria[0]!.id,
      level: work.rubric.criteria[0]!.levels[1]!.id,
      occupation: work.occupation.id,
      contact: contactId,
      interview: interview.id,
      choice: choiceId,
      submission: handed.submissionId,
      counsellor: counsellor.id,
    };
    const later = new Date(db.clock.now().getTime() + 86_400_000);
    await db.uow.run(tenant.system, async (tx) => {
      const insert = async (name: string, rows: Promise<string[]>) => (ids[name] = (await rows)[0]!);
      await tx.audit('enrolment.dropped', { kind: 'enrolment', id: student.enrolmentId });
      await insert(
        'attachment',
        tx.insert(StoredFile, {
          ...{ ownerId: student.id, purpose: 'ATTACHMENT', state: 'KEPT', sha256: 'x', bytes: 1 },
          ...{ width: 0, height: 0, type: 'text/plain', createdAt: tx.now, looseSince: null },
        }),
      );
      await tx.insert(Attachment, {
        ...{ id: ids['attachment']!, assignmentId: work.assignmentId, enrolmentId: student.enrolmentId },
        ...{ name: `${CANARY} ${PRIVATE}.txt`, position: 0, addedAt: tx.now, droppedAt: null },
      });
      await insert(
        'note',
        tx.insert(StaffNote, {
          enrolmentId: student.enrolmentId,
          authorId: counsellor.id,
          way: 'PHONE',
          heldOn: '2027-01-09',
          words: `${CANARY} ${PRIVATE}`,
          nextOn: '2027-01-12',
          writtenAt: tx.now,
        }),
      );
      await insert(
        'unit',
        tx.insert(ServiceUnit, {
          ...{
            enrolmentId: student.enrolmentId,
            servedBy: counsellor.id,
            servedOn: '2027-01-09',
            minutes: 20,
          },
          ...{ kind: 'INTERVIEW', note: `${CANARY} ${PRIVATE}`, writtenAt: tx.now },
        }),
      );
      await tx.insert(InterviewConduct, {
        ...{ id: interview.id, conductedBy: 'BOTH', conductedWith: counsellor.id, notedAt: tx.now },
      });
      await tx.insert(CaseloadStudent, {
        enrolmentId: student.enrolmentId,
        counsellorId: counsellor.id,
        assignedBy: administrator.id,
        assignedAt: tx.now,
      });
      await insert(
        'finding',
        tx.insert(Finding, {
          ownerId: student.id,
          occupationId: work.occupation.id,
          topic: 'PAY',
          text: `${CANARY} ${PRIVATE}`,
          sourceTitle: `${CANARY} ${PRIVATE}`,
          confidence: 'LOW',
          createdAt: tx.now,
        }),
      );
      const edition = {
        lessons: [{ key: 'one', title: CANARY, text: CANARY }],
        questions: [{ key: 'q', text: CANARY, options: ['a', 'b'], right: 0, why: CANARY }],
        pledge: CANARY,
      };
      await tx.insert(PrimerVersion, {
        number: 1,
        content: { en: edition, fr: edition },
        publishedAt: tx.now,
        publishedBy: work.instructor.id,
      });
      await tx.insert(PrimerTry, {
        ownerId: student.id,
        number: 1,
        answers: [
          {
            key: 'q',
            question: `${CANARY} ${PRIVATE}`,
            options: ['a', 'b'],
            chosen: 0,
            right: 0,
            why: CANARY,
          },
        ],
        rightAnswers: 1,
        passed: true,
        takenAt: tx.now,
      });
      await tx.insert(Pledge, {
        assignmentId: work.assignmentId,
        enrolmentId: student.enrolmentId,
        text: CANARY,
        signedName: `${CANARY} ${PRIVATE}`,
        signedAt: tx.now,
      });
      await tx.update(Choice, { id: choiceId }, { assumptions: `${CANARY} ${PRIVATE}` });
      const [verdictId] = await tx.insert(FindingVerdict, {
        findingId: ids['finding']!,
        interviewId: interview.id,
        verdict: 'REFINED',
        heard: `${CANARY} ${PRIVATE}`,
        givenAt: tx.now,
      });
      const said = `${CANARY} ${PRIVATE}`;
      const about = { ownerId: student.id, occupationId: work.occupation.id };
      await tx.insert(StatementTrust, {
        ...{ verdictId: verdictId!, trust: 2, reason: said, givenAt: tx.now },
      });
      await tx.insert(InterviewWeighing, {
        ...{ interviewId: interview.id, placed: 1, sure: 2, interested: 3, reason: said, weighedAt: tx.now },
      });
      await tx.insert(Synthesis, { ...about, believe: said, changed: said, revision: 1, savedAt: tx.now });
      await tx.insert(Decision, {
        ...{ ...about, leaning: 'PERHAPS', confidence: 40, reason: said, decidedAt: tx.now },
      });
      await tx.insert(Comparison, {
        ownerId: student.id,
        cells: { [work.occupation.id]: { MONEY: { rating: 2, words: said } } },
        weights: {},
        ...{ revision: 1, savedAt: tx.now },
      });
      await insert(
        'openQuestion',
        tx.insert(OpenQuestion, {
          ownerId: student.id,
          occupationId: work.occupation.id,
          topic: 'PAY',
          text: `${CANARY} ${PRIVATE}`,
          answeredAt: null,
          createdAt: tx.now,
        }),
      );
      await insert(
        'answer',
        tx.insert(InterviewAnswer, {
          interviewId: interview.id,
          question: `${CANARY} ${PRIVATE}`,
          answerType: 'FREE',
          text: `${CANARY} ${PRIVATE}`,
          editedAt: tx.now,
          editId: newId(),
        }),
      );
      await tx.insert(AnswerTrust, { answerId: ids['answer']!, trust: 2, reason: said, givenAt: tx.now });
      await insert(
        'discovery',
        tx.insert(InterviewDiscovery, {
          ...{ interviewId: interview.id, title: said, editedAt: tx.now, editId: newId() },
        }),
      );
      await insert(
        'questionSheet',
        tx.insert(QuestionSheet, {
          ownerId: student.id,
          occupationId: work.occupation.id,
          minutes: 20,
          savedAt: tx.now,
        }),
      );
      await insert(
        'sheetQuestion',
        tx.insert(SheetQuestion, {
          sheetId: ids['questionSheet']!,
          bankId: null,
          text: `${CANARY} ${PRIVATE}`,
          topic: 'PAY',
          answerType: 'FREE',
          position: 0,
          createdAt: tx.now,
          contactId,
          openQuestionId: ids['openQuestion']!,
        }),
      );
      await tx.insert(PreparationTick, { interviewId: interview.id, item: 'ROUTE', tickedAt: tx.now });
      await insert(
        'session',
        tx.insert(Session, {
          userId: student.id,
          secretHash: 'x',
          createdAt: tx.now,
          lastSeenAt: tx.now,
          expiresAt: later,
          revokedAt: null,
          userAgent: CANARY,
        }),
      );
      await tx.insert(IdentityProvider, {
        ...{ kind: 'OIDC', label: CANARY, issuer: 'https://idp.invalid', clientId: CANARY },
      });
      await insert(
        'webhook',
        tx.insert(Webhook, {
          ...{ url: `https://hook.invalid/${CANARY}`, events: ['GRADE_RELEASED'], secret: 'x' },
          ...{ createdBy: administrator.id, createdAt: tx.now },
        }),
      );
      await insert(
        'signOn',
        tx.insert(SignOnIdentity, {
          kind: 'OIDC',
          ...{ issuer: 'https://idp.invalid', subject: `${CANARY} ${PRIVATE}`, userId: student.id },
          ...{ connectedAt: tx.now, lastUsedAt: null },
        }),
      );
      await insert(
        'signOnTest',
        tx.insert(SignOnAttempt, {
          ...{ kind: 'OIDC', purpose: 'TEST', userId: administrator.id, secretHash: 'x', browserHash: 'x' },
          ...{ expected: 'x', expiresAt: later, usedAt: tx.now, finishedAt: tx.now },
          said: { subject: CANARY },
        }),
      );
      await insert(
        'accessToken',
        tx.insert(AccessToken, {
          userId: student.id,
          name: CANARY,
          secretHash: 'x',
          createdAt: tx.now,
          expiresAt: null,
          lastUsedAt: null,
          revokedAt: null,
        }),
      );
      await insert(
        'link',
        tx.insert(Link, {
          userId: student.id,
          purpose: 'INVITATION',
          secretHash: 'x',
          createdAt: tx.now,
          expiresAt: later,
          usedAt: null,
        }),
      );
      await insert(
        'notification',
        tx.insert(Notification, {
          userId: student.id,
          kind: 'GRADE_RELEASED',
          params: { assignment: `${CANARY} ${PRIVATE}` },
          path: '/',
          dedupKey: 'x',
          createdAt: tx.now,
          readAt: null,
        }),
      );
      await insert(
        'import',
        tx.insert(RosterImport, {
          sectionId: work.sectionId,
          createdBy: work.instructor.id,
          fileName: `${CANARY}.csv`,
          state: 'STAGED',
          columns: [],
          ...AS_READ,
          notInFile: 0,
          createdAt: tx.now,
          appliedAt: null,
        }),
      );
      // Somebody without an address: whom their section's staff print a card for.
      const [unmailed] = await tx.insert(User, {
        ...{ email: null, givenName: CANARY, familyName: 'Unmailed', roles: ['STUDENT'], locale: 'en' },
        createdAt: tx.now,
      });
      await tx.insert(Enrolment, {
        ...{ sectionId: work.sectionId, userId: unmailed!, role: 'STUDENT', createdAt: tx.now },
      });
      ids['user'] = unmailed!;
      await tx.insert(PrivacyNotice, {
        ...{ version: 1, text: 'What we keep.', publishedBy: work.instructor.id, publishedAt: tx.now },
      });
      await insert(
        'joinCode',
        tx.insert(JoinCode, {
          ...{ sectionId: work.sectionId, cohortId: work.cohortId, code: 'ABCDEFGH', capacity: 30 },
          ...{ expiresAt: later, revokedAt: null, createdBy: work.instructor.id, createdAt: tx.now },
        }),
      );
      await tx.insert(RosterImport, {
        ...{ sectionId: work.sectionId, createdBy: work.instructor.id, fileName: `${CANARY}-before.csv` },
        ...{ state: 'APPLIED', columns: [], ...AS_READ, notInFile: 0, createdAt: tx.now, appliedAt: tx.now },
      });
      await tx.insert(RosterRow, {
        importId: ids['import']!,
        row: 2,
        state: 'NEW',
        email: `${CANARY.toLowerCase()}@example.org`,
        givenName: CANARY,
        familyName: CANARY,
        role: 'STUDENT',
      });
      await tx.insert(Excuse, {
        ...{ assignmentId: work.assignmentId, milestoneId: work.milestone.interviews },
        ...{ enrolmentId: neighbour.enrolmentId, reason: CANARY, excusedBy: work.instructor.id },
        ...{ excusedAt: tx.now, endedBy: null, endedAt: null },
      });
      await tx.insert(RosterSource, {
        importId: ids['import']!,
        bytes: Buffer.from(`email,name\n${CANARY.toLowerCase()}@example.org,${CANARY}`),
      });
      await insert(
        'outreach',
        tx.insert(Outreach, {
          contactId,
          channel: 'EMAIL',
          number: 1,
          state: 'SENT',
          said: `${CANARY} ${PRIVATE}`,
          sentAt: tx.now,
          dueOn: '2027-01-02',
          createdAt: tx.now,
        }),
      );
      await tx.insert(ThankYou, {
        interviewId: interview.id,
        subject: `${CANARY} ${PRIVATE}`,
        body: `${CANARY} ${PRIVATE}`,
        revision: 1,
        savedAt: tx.now,
        sentAt: null,
      });
      await tx.insert(SelfEvaluation, {
        interviewId: interview.id,
        levels: { PREPARED: 2 },
        words: `${CANARY} ${PRIVATE}`,
        nextTime: `${CANARY} ${PRIVATE}`,
        revision: 1,
        savedAt: tx.now,
      });
      await insert(
        'outcome',
        tx.insert(Outcome, {
          ownerId: student.id,
          kind: 'JOB',
          subject: `${CANARY} ${PRIVATE}`,
          greeting: 'Dear',
          body: `${CANARY} ${PRIVATE}`,
          leavesAt: later,
          createdAt: tx.now,
          sentAt: null,
          withdrawnAt: null,
        }),
      );
      await tx.insert(OutcomeRecipient, { outcomeId: ids['outcome']!, contactId, heldBackBy: null });
      await insert(
        'step',
        tx.insert(NextStep, {
          ownerId: student.id,
          interviewId: interview.id,
          what: `${CANARY} ${PRIVATE}`,
          dueOn: '2027-03-01',
          createdAt: tx.now,
          remindAt: null,
          doneAt: null,
        }),
      );
      await tx.insert(Script, {
        ownerId: student.id,
        channel: 'PHONE',
        revision: 1,
        content: {
          subject: `${CANARY} ${PRIVATE}`,
          parts: Object.fromEntries(SCRIPT_PARTS.map((part) => [part, `${CANARY} ${PRIVATE}`])) as Record<
            ScriptPart,
            string
          >,
        },
        savedAt: tx.now,
      });
      await insert(
        'extension',
        tx.insert(ExtensionGrant, {
          assignmentId: work.assignmentId,
          days: null,
          dueLocal: '2027-02-26T23:59',
          reason: `${CANARY} ${PRIVATE}`,
          grantedBy: work.instructor.id,
          grantedAt: tx.now,
          undoneBy: null,
          undoneAt: null,
        }),
      );
      await tx.insert(Extension, {
        grantId: ids['extension']!,
        milestoneId: work.milestone.reflection,
        enrolmentId: student.enrolmentId,
        dueLocal: '2027-02-26T23:59',
        dueAt: new Date('2027-02-27T04:59:00Z'),
        undoneAt: null,
      });
      await insert(
        'extensionRequest',
        tx.insert(ExtensionRequest, {
          milestoneId: work.milestone.reflection,
          enrolmentId: student.enrolmentId,
          days: 3,
          reason: `${CANARY} ${PRIVATE}`,
          state: 'OPEN',
          askedAt: tx.now,
          answeredBy: null,
          answeredAt: null,
          grantId: null,
        }),
      );
      await insert(
        'accommodation',
        tx.insert(Accommodation, {
          enrolmentId: student.enrolmentId,
          extraDays: 3,
          extraPercent: 0,
          note: `${CANARY} ${PRIVATE}`,
          givenBy: work.instructor.id,
          givenAt: tx.now,
          endedBy: null,
          endedAt: null,
        }),
      );
      await insert(
        'template',
        tx.insert(AssignmentTemplate, {
          ...{ name: CANARY, description: CANARY, archivedAt: null },
          design: {
            ...{
              title: CANARY,
              instructions: CANARY,
              quota: quotaOf({ perOccupation: 1, occupations: 1 }),
              requiresPledge: false,
            },
            ...{
              requiresPrimer: false,
              milestones: [],
              prompts: [],
              criteria: [],
              reminderOffsetsMinutes: [],
            },
            ...{ asking: DEFAULT_ASKING, thanks: DEFAULT_THANKS_POLICY, late: null },
          },
          savedBy: work.instructor.id,
          savedAt: tx.now,
        }),
      );
      await tx.insert(MailText, {
        ...{ template: 'GRADE_RELEASED', language: 'en', subject: CANARY, body: `${CANARY} ${PRIVATE}` },
        ...{ savedBy: work.instructor.id, savedAt: tx.now },
      });
      await insert(
        'reminder',
        tx.insert(Reminder, {
          milestoneId: work.milestone.reflection,
          enrolmentId: student.enrolmentId,
          offsetMinutes: -2880,
          deadlineAt: later,
          issuedAt: tx.now,
          state: 'SENT',
          droppedBecause: null,
        }),
      );
      await insert(
        'grade',
        tx.insert(Grade, {
          submissionId: handed.submissionId,
          rubricId: work.rubric.id,
          state: 'DRAFT',
          feedback: `${CANARY} ${PRIVATE}`,
          remarks: [
            {
              id: newId(),
              promptId: work.prompts[0]!,
              start: 0,
              end: 1,
              quote: 'T',
              text: `${CANARY} ${PRIVATE}`,
            },
          ],
          points: 3,
          gradedBy: work.instructor.id,
          updatedAt: tx.now,
          releasedAt: null,
        }),
      );
      await insert(
        'reading',
        tx.insert(SecondReading, {
          ...{ submissionId: handed.submissionId, rubricId: work.rubric.id },
          ...{ firstBy: work.instructor.id, firstScores: [], firstPoints: 3, readerId: counsellor.id },
          ...{ drawnBy: work.instructor.id, drawnAt: tx.now, note: `${CANARY} ${PRIVATE}`, points: null },
          ...{ finishedAt: null, settledAs: null, settledBy: null, settledAt: null },
        }),
      );
      await insert(
        'bankComment',
        tx.insert(BankComment, {
          writtenBy: work.instructor.id,
          scope: 'SECTION',
          sectionId: work.sectionId,
          text: `${CANARY} ${PRIVATE}`,
        }),
      );
      // The rubric has changed since.
      const [rubricId] = await tx.insert(Rubric, {
        ...{ assignmentId: work.assignmentId, version: 2, createdAt: tx.now },
      });
      const [criterionId] = await tx.insert(RubricCriterion, {
        ...{ rubricId: rubricId!, position: 1, title: 'Asking', description: '' },
      });
      await tx.insert(RubricLevel, {
        ...{ criterionId: criterionId!, position: 1, title: 'Well', points: 4, description: '' },
      });
      await tx.insert(GradeScore, {
        gradeId: ids['grade']!,
        criterionId: ids['criterion']!,
        levelId: ids['level']!,
        points: 3,
        comment: CANARY,
      });
    });
    // Every text a stranger could be shown says whose it is.
    for (const [table, column] of [
      ['sections', 'name'],
      ['cohorts', 'name'],
      ['terms', 'name'],
      ['courses', 'title'],
      ['assignments', 'title'],
      ['milestones', 'title'],
      ['prompts', 'text'],
      ['rubric_criteria', 'title'],
      ['rubric_levels', 'title'],
      ['occupations', 'title'],
      ['users', 'family_name'],
    ] as const) {
      await db.owner(`update ${table} set ${column} = '${CANARY} ' || ${column} where tenant_id = $1`, [
        tenantId,
      ]);
    }
    const [row] = await db.owner<{ term: string; course: string }>(
      'select term_id as term, course_id as course from sections where tenant_id = $1 and id = $2',
      [tenantId, ids['section']],
    );
    Object.assign(ids, row);

    const other = await g.assignment();
    for (const [name, roles] of Object.entries({
      'another administrator': ['ADMINISTRATOR'],
      'another operator': ['OPERATOR'],
    } satisfies Record<string, Role[]>)) {
      outsiders.push({ name, actor: (await g.user(other, roles)).actor });
    }
    outsiders.push(
      { name: 'another instructor', actor: other.instructor.actor },
      { name: 'another counsellor', actor: (await g.enrolled(other, 'COUNSELLOR')).actor },
      { name: 'another student', actor: (await g.student(other)).actor },
    );
  }

  const operations = () =>
    [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        field,
        kind: type === schema.getQueryType() ? 'query' : 'mutation',
      })),
    );

  /** Somebody with a session of their own; for one operation, as some of them end the session they are called with. */
  const caller = (actor: Actor | null, at = app) => {
    const client = graphqlClient(at.getHttpServer(), db);
    return actor ? client.as(actor) : client;
  };
  const ask = (client: GraphqlClient, { text, ids }: Attempt) => client.query(text, ids);
  const call = (actor: Actor | null, document: Attempt) => ask(caller(actor), document);
  const strangers = (at = app) => outsiders.map(({ name, actor }) => ({ name, asks: caller(actor, at) }));

  /** A digest of every row the tenant has, table by table; sessions of callers aside. */
  async function digest(): Promise<Record<string, string>> {
    const tables = await db.owner<{ name: string }>(`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'sessions' order by 1`);
    const digests: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] = await db.owner<{ md5: string }>(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as md5 from ${name} t where tenant_id = $1`,
        [tenantId],
      );
      digests[name] = row!.md5;
    }
    return digests;
  }

  it('has a rule for every operation, and no rule without one', () => {
    expect(Object.keys(RULES).sort()).toEqual(
      operations()
        .map(({ field }) => field.name)
        .sort(),
    );
  });

  it('can see: whoever may, is answered with what the others must not get', async () => {
    const unseen: string[] = [];
    const unnoted: string[] = [];
    for (const { field, kind } of operations()) {
      const rule = RULES[field.name]!;
      if (kind === 'mutation' || typeof rule === 'string') continue;
      await db.owner(`delete from audit_entries where tenant_id = $1 and action like '%.read'`, [tenantId]);
      const asked = await Promise.all(
        documentsFor(field, kind, ids).flatMap((document) =>
          rule.map(async (one) => ({ one, answer: await call(insiders[one], document) })),
        ),
      );
      const answers = asked.map(({ answer }) => answer);
      const noted = await db.owner<{ user_id: string }>(
        `select user_id from audit_entries where tenant_id = $1 and action like '%.read' and person_id is not null`,
        [tenantId],
      );
      const readers = STAFF.filter((one) =>
        asked.some((each) => each.one === one && JSON.stringify(each.answer.data).includes(PRIVATE)),
      );
      for (const one of readers)
        if (!noted.some(({ user_id }) => user_id === insiders[one].userId))
          unnoted.push(`${field.name}: ${one}`);
      if (!answers.some((answer) => JSON.stringify(answer.data).includes(CANARY))) {
        unseen.push(`${field.name}: ${JSON.stringify(answers.map((answer) => answer.errors[0]?.message))}`);
      }
    }
    expect(unseen).toEqual([]);
    // Whoever of the staff was shown a student's own words is in the log: an operation that forgets it fails here.
    expect(unnoted.filter((each) => !(each.split(':')[0]! in NOT_THEIR_WORK))).toEqual([]);
  });

  /** Operators of one installation are no strangers to each other's work. */
  const strangersTo = (operation: string, at: NestFastifyApplication) =>
    strangers(at).filter(({ name }) => !(RULES[operation] === 'OPERATOR' && name === 'another operator'));

  /** Calls everything with the tried tenant's ids as everyone outside it, and says what came back that should not. */
  async function sweep(
    at: NestFastifyApplication,
    kinds: readonly string[] = ['query', 'mutation'],
  ): Promise<{ said: Map<string, string>; leaks: string[] }> {
    const leaks: string[] = [];
    const saidTo = new Map<string, string>();
    for (const { field, kind } of operations()) {
      if (!kinds.includes(kind)) continue;
      const tryers = strangersTo(field.name, at);
      for (const document of documentsFor(field, kind, ids)) {
        await Promise.all(
          tryers.map(async ({ name, asks }) => {
            const answer = await ask(asks, document);
            saidTo.set(`${name}: ${written(document)}`, fingerprint(answer));
            const said = JSON.stringify([answer.data, answer.errors]);
            if (said.includes(CANARY)) leaks.push(`${name}: ${written(document)} → ${said.slice(0, 300)}`);
            if (answer.errors.some((error) => error.extensions.code === 'INTERNAL')) {
              leaks.push(`${name}: ${written(document)} → INTERNAL`);
            }
          }),
        );
      }
    }
    return { said: saidTo, leaks };
  }

  let swept: ReturnType<typeof sweep> | undefined;
  /** The application as it is, swept once for all that is asked about it. */
  const plainSweep = () => (swept ??= sweep(app));

  it('gives another tenant nothing and lets it change nothing, whatever ids it sends', async () => {
    const before = await digest();
    const { said, leaks } = await plainSweep();
    expect(leaks).toEqual([]);
    expect(await digest()).toEqual(before);
    expect(said.size).toBeGreaterThan(300);
    process.stdout.write(`Strangers of other tenants: ${said.size} attempts, 0 leaks.\n`);
  });

  it('holds by row-level security alone, with the filter of the application switched off', async () => {
    const before = await digest();
    const forgetful = await createApi({ ...db, uow: db.door({ tenantFilter: false }), config: testConfig() });
    try {
      expect((await sweep(forgetful)).leaks).toEqual([]);
      expect(await digest()).toEqual(before);
    } finally {
      await forgetful.close();
    }
  });

  it('holds by the filter of the application alone, and leaks with both walls down', async () => {
    const before = await digest();
    // The owner of the test's server is a superuser: its connections see through every policy.
    const wide = await openDatabase({ url: db.urls.ownerUrl, poolSize: 5 });
    const over = (options: UnitOfWorkOptions) =>
      createApi({
        ...db,
        database: wide,
        uow: new UnitOfWork(wide, db.clock, options),
        config: testConfig(),
      });
    const filtered = await over({});
    const bare = await over({ tenantFilter: false });
    try {
      expect((await sweep(filtered)).leaks).toEqual([]);
      expect(await digest()).toEqual(before);
      // Else the sweep would be blind.
      expect((await sweep(bare, ['query'])).leaks.length).toBeGreaterThan(10);
    } finally {
      await filtered.close();
      await bare.close();
      await wide.close();
    }
  });

  it('answers for a row of another tenant as for a row that is not there', async () => {
    const { said } = await plainSweep();
    const nowhere = Object.fromEntries(Object.keys(ids).map((name) => [name, newId()]));
    const differing: string[] = [];
    for (const { field, kind } of operations()) {
      const real = documentsFor(field, kind, ids);
      const invented = documentsFor(field, kind, nowhere);
      const tryers = strangersTo(field.name, app);
      for (const [i, document] of real.entries()) {
        if (Object.keys(document.ids).length === 0) continue;
        await Promise.all(
          tryers.map(async ({ name, asks }) => {
            const one = said.get(`${name}: ${written(document)}`);
            const two = fingerprint(await ask(asks, invented[i]!));
            if (one !== two) {
              differing.push(`${name}: ${written(document)}\n${one}\n${two}`);
            }
          }),
        );
      }
    }
    expect(differing).toEqual([]);
  });

  it('lets a lower role of the same tenant see nothing of others and change nothing', async () => {
    const before = await digest();
    const leaks: string[] = [];
    let tried = 0;
    const tryAs = async (insider: Insider, rule: (typeof RULES)[string], documents: readonly Attempt[]) => {
      const asks = caller(insiders[insider]);
      for (const document of documents) {
        const answer = await ask(asks, document);
        tried += 1;
        const said = JSON.stringify(answer.data);
        if (said.includes(PRIVATE)) leaks.push(`${insider}: ${written(document)} → ${said.slice(0, 300)}`);
        if (rule !== 'OWN' && answer.errors.length === 0 && !isEmptyList(answer.data)) {
          leaks.push(`${insider}: ${written(document)} was answered: ${said.slice(0, 300)}`);
        }
        for (const error of answer.errors) {
          if (![...REFUSALS, 'BAD_USER_INPUT', 'RULE_BROKEN'].includes(error.extensions.code)) {
            leaks.push(`${insider}: ${written(document)} → ${error.extensions.code} ${error.message}`);
          }
        }
      }
    };
    for (const { field, kind } of operations()) {
      const rule = RULES[field.name]!;
      const tryers = INSIDERS.filter((insider) => {
        if (rule === 'PUBLIC' || (Array.isArray(rule) && rule.includes(insider))) return false;
        // What is about oneself changes oneself; only what it shows is looked at, and the owner may see it.
        return !(rule === 'OWN' && (kind === 'mutation' || insider === 'student'));
      });
      const documents = documentsFor(field, kind, ids);
      await Promise.all(tryers.map((insider) => tryAs(insider, rule, documents)));
    }
    expect(leaks).toEqual([]);
    expect(await digest()).toEqual(before);
    process.stdout.write(`Lower roles of the same tenant: ${tried} attempts, 0 leaks.\n`);
  });

  it.each(['student', 'teacher'] as const)(
    'lets an administrator who looks as a %s change nothing and see no keys, and writes down what was looked at',
    async (person) => {
      const administrator = caller(insiders.administrator);
      await administrator.data(
        `mutation ($id: ID!) { beginViewing(input: { personId: $id, reason: "Helps by phone" }) { id } }`,
        { id: insiders[person].userId },
      );
      await db.owner(`delete from audit_entries where tenant_id = $1`, [tenantId]);
      const before = await digest();
      const refused: Record<string, string[]> = { mutation: [], query: [] };
      const wrong: string[] = [];
      const tried = operations().filter(
        ({ field, kind }) =>
          !['endViewing', 'signOut'].includes(field.name) && (person === 'student' || kind === 'query'),
      );
      for (const { field, kind } of tried) {
        const answer = await ask(administrator, documentsFor(field, kind, ids)[0]!);
        const [error] = answer.errors;
        if (error?.extensions.details['rule'] === 'only-looking') refused[kind]!.push(field.name);
        else if (kind === 'mutation' || error?.extensions.code === 'INTERNAL')
          wrong.push(`${field.name}: ${JSON.stringify(answer.errors)}`);
      }
      // Every mutation of the schema: one that is added is in this list by itself.
      const named = (kind: string) =>
        tried.filter((each) => each.kind === kind).map(({ field }) => field.name);
      expect(wrong).toEqual([]);
      expect(refused['mutation']).toEqual(named('mutation'));
      const keys = [
        ...['calendarFeed', 'mailWishes', 'myAccessTokens', 'myNotice', 'myReaders', 'mySessions'],
        ...['mySignOns', 'secondStep', 'viewingsOfMe'],
      ];
      // What a change would do is found out by doing it, and taken back: that is no looking either.
      const rehearsed = person === 'teacher' ? ['previewAssignmentChange'] : [];
      expect(refused['query']!.sort()).toEqual([...keys, ...rehearsed].sort());
      const { audit_entries: _, ...after } = await digest();
      expect(after).toEqual(Object.fromEntries(Object.keys(after).map((table) => [table, before[table]])));
      // Whatever was asked for is in the log, as asked by the administrator and about the person.
      const looked = await db.owner<{ what: string }>(
        `select detail->>'what' as what from audit_entries
         where tenant_id = $1 and action = 'viewing.looked' and user_id = $2 and person_id = $3`,
        [tenantId, insiders.administrator.userId, insiders[person].userId],
      );
      expect(looked.map(({ what }) => what).sort()).toEqual(
        named('query')
          .filter(
            (name) => name !== 'viewer' && (rehearsed.includes(name) || !refused['query']!.includes(name)),
          )
          .sort(),
      );
      const reads = await db.owner<{ user_id: string }>(
        `select user_id from audit_entries where tenant_id = $1 and action like '%.read'`,
        [tenantId],
      );
      expect(reads.length).toBeGreaterThan(0);
      expect(new Set(reads.map(({ user_id }) => user_id))).toEqual(new Set([insiders.administrator.userId]));
      expect(await administrator.data('mutation { endViewing }')).toEqual({ endViewing: true });
    },
  );

  // Last, because it changes things.
  it('sends what is well formed: no change above was refused for its shape alone', async () => {
    const misshapen: string[] = [];
    for (const { field, kind } of operations()) {
      const rule = RULES[field.name]!;
      if (kind === 'query' || typeof rule === 'string') continue;
      const answers = [];
      for (const document of documentsFor(field, kind, ids))
        answers.push(await call(insiders[rule.at(-1)!], document));
      if (answers.every((answer) => answer.errors[0]?.extensions.code === 'BAD_USER_INPUT')) {
        misshapen.push(`${field.name}: ${JSON.stringify(answers.map((answer) => answer.errors[0]))}`);
      }
    }
    expect(misshapen).toEqual([]);
  });
});

function fingerprint(answer: {
  data: unknown;
  errors: { message: string; extensions: { code: string; details?: unknown } }[];
}): string {
  const errors = answer.errors.map((error) => [
    error.message,
    error.extensions.code,
    error.extensions.details,
  ]);
  return JSON.stringify(errors.length > 0 ? errors : Object.keys((answer.data as object | null) ?? {}));
}

/** A list that holds nothing for this caller is a refusal too. */
function isEmptyList(data: unknown): boolean {
  const [value] = Object.values((data ?? {}) as Record<string, unknown>);
  if (Array.isArray(value)) return value.length === 0;
  return (value as { edges?: unknown[] } | null)?.edges?.length === 0 || value === null;
}

/** Which of the ids an argument of this name means; a bare `id` is tried with every kind of id there is. */
function candidates(name: string, parent: string, ids: Ids): string[] {
  const plain = name
    .replace(/Ids?$/, '')
    .replace(/^(referrer|kept|other)$/, 'contact')
    .replace('assignment', parent === 'unsentDrafts' ? 'overdue' : 'assignment')
    .replace('cohort', parent === 'MoveStudentsInput' ? 'elsewhere' : 'cohort');
  if (plain !== 'id' && plain !== '' && ids[plain]) return [ids[plain]];
  const hinted = Object.keys(ids).filter((noun) => parent.toLowerCase().includes(noun.toLowerCase()));
  return hinted.length > 0 ? hinted.map((noun) => ids[noun]!) : Object.values(ids);
}

/** Something worth sending. Ids go beside the text, so that the API reads and plans each text once. */
interface Attempt {
  text: string;
  ids: Record<string, string>;
}

function written({ text, ids }: Attempt): string {
  return `${text} ${JSON.stringify(ids)}`;
}

/** Everything worth sending for a field: all required arguments filled, ids of the tried tenant wherever ids go. */
function documentsFor(field: GraphQLField<unknown, unknown>, kind: string, ids: Ids): Attempt[] {
  let variants: string[][] = [[]];
  for (const arg of field.args) {
    if (arg.defaultValue !== undefined) continue;
    const values = valuesOf(arg.type, arg.name, field.name, ids);
    if (values.length === 0) continue;
    variants = variants.flatMap((before) => values.map((value) => [...before, `${arg.name}: ${value}`]));
  }
  const selection = selectionOf(field.type, 0);
  return variants.map((args) => {
    const values: string[] = [];
    const filled = args.join(', ').replace(ID_LITERAL, (_, id: string) => `$id${values.push(id)}`);
    const declared = values.map((_, i) => `$id${i + 1}: ID!`).join(', ');
    return {
      text: `${kind}${declared && ` (${declared})`} { ${field.name}${filled && `(${filled})`} ${selection} }`,
      ids: Object.fromEntries(values.map((id, i) => [`id${i + 1}`, id])),
    };
  });
}

const ID_LITERAL = /"([0-9a-f]{8}-[0-9a-f-]{27})"/g;

const AS_READ: Pick<RosterImport, 'reading'> = {
  reading: {
    format: 'PLAIN',
    encoding: null,
    delimiter: 'COMMA',
    groups: [],
    group: null,
    elsewhere: 0,
    changesOnly: false,
  },
};

/** What an input needs besides what its type says. */
const BESIDES: Readonly<Record<string, string>> = { AnswerInput: 'text: "Words"' };

/** Where not any value will do: the milestone tried is the reflection. */
const ENUMS: Readonly<Record<string, string>> = { MilestoneKind: 'REFLECTION' };

/** What a text of this name has to look like. */
const TEXTS: Readonly<Record<string, string>> = {
  token: '"x"',
  email: '"words@example.org"',
  zone: '"Europe/Paris"',
  issuer: '"https://idp.invalid"',
  url: '"https://hook.invalid"',
  locale: '"en"',
  entryPoint: '"https://idp.invalid"',
  domains: '"college.example"',
  certificates: JSON.stringify(rootCertificates[0]),
};

function valuesOf(type: GraphQLInputType, name: string, parent: string, ids: Ids): string[] {
  const named = getNamedType(type);
  const wrap = (value: string) =>
    isListType(isNonNullType(type) ? type.ofType : type) ? `[${value}]` : value;
  if (named.name === 'ID') return candidates(name, parent, ids).map((id) => wrap(`"${id}"`));
  if (isInputObjectType(named)) {
    let variants: string[][] = [[]];
    for (const inner of Object.values(named.getFields())) {
      const holdsId = getNamedType(inner.type).name === 'ID';
      if ((!isNonNullType(inner.type) || inner.defaultValue !== undefined) && !holdsId) continue;
      const values = valuesOf(inner.type, inner.name, named.name, ids);
      variants = variants.flatMap((before) => values.map((value) => [...before, `${inner.name}: ${value}`]));
    }
    const besides = BESIDES[named.name] ?? '';
    return variants.map((fields) => wrap(`{ ${fields.join(', ')} ${besides} }`));
  }
  if (!isNonNullType(type)) return [];
  if (isEnumType(named)) return [wrap(ENUMS[named.name] ?? named.getValues()[0]!.name)];
  const scalars: Record<string, string> = {
    String: TEXTS[name] ?? '"Words"',
    // Small, and still what every bound of ours allows.
    Int: { days: '7', voicesAtLeast: '3', occupations: '2' }[name] ?? '1',
    Float: '1',
    Boolean: 'true',
    DateTime: '"2027-01-10T15:00:00.000Z"',
    LocalDateTime: '"2027-03-01T23:59"',
    // What was done was done before now.
    Date: name === 'heldOn' || name === 'servedOn' ? '"2027-01-04"' : '"2027-03-01"',
  };
  return [wrap(scalars[named.name] ?? 'null')];
}

/** All plain fields, three levels deep: what could leak is asked for. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields())
    .filter((field) => !field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined))
    .map((field) => {
      if (!isObjectType(getNamedType(field.type))) return field.name;
      const inner = depth < 3 ? selectionOf(field.type, depth + 1) : '';
      return inner === '' ? '' : `${field.name} ${inner}`;
    })
    .filter((text) => text !== '');
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '';
}
