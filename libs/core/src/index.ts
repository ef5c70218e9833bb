export * from './tenancy/housekeeping.service.ts';
export * from './tenancy/installation.ts';
export * from './tenancy/outbox.service.ts';
export * from './tenancy/tenancy.module.ts';
export type { TenantCardView, TenantView } from './tenancy/tenancy.queries.ts';
export * from './tenancy/tenancy.rules.ts';
export * from './identity/access-tokens.service.ts';
export * from './identity/addresses.service.ts';
export * from './identity/entrance.ts';
export * from './identity/identity.module.ts';
export type {
  AccessTokenView,
  InstitutionTokenView,
  SessionView,
  ViewerView,
} from './identity/identity.queries.ts';
export * from './identity/identity.rules.ts';
export type { InstitutionView, PrivacyNoticeView } from './identity/institution.queries.ts';
export * from './identity/institution.service.ts';
export * from './identity/invitations.ts';
export * from './identity/links.service.ts';
export * from './identity/passwords.ts';
export type { AccountView, FoundPerson } from './identity/people.queries.ts';
export * from './identity/people.service.ts';
export * from './identity/profile.service.ts';
export * from './identity/passkeys.service.ts';
export { SecondDoor, NotInYet, type StepCard, type Waiting } from './identity/second-door.ts';
export { codeAt } from './identity/second-step.rules.ts';
export type { PasskeyView, StaffStepView, StepSettingsView } from './identity/second-step.queries.ts';
export * from './identity/second-step.service.ts';
export * from './identity/second-step-settings.service.ts';
export * from './identity/sessions.service.ts';
export * from './identity/sign-in.service.ts';
export { SAML_BYTES_AT_MOST } from './identity/saml.ts';
export { OUTBOUND, PUBLIC_URL, SEAL, SignOnProviders } from './identity/sign-on.providers.ts';
export type { ConnectionView, SignOnWayView } from './identity/sign-on.queries.ts';
export type { SignOnEnd } from './identity/admit-sign-on.ts';
export * from './identity/sign-on.service.ts';
export * from './identity/sign-on-settings.service.ts';
export * from './identity/tenants.service.ts';
export { KnownBrowsers } from './identity/known-browsers.ts';
export { Tries } from './identity/tries.ts';
export type { ViewingOfMe } from './identity/viewings.queries.ts';
export * from './identity/viewings.service.ts';
export * from './occupations/occupations.module.ts';
export * from './occupations/catalogue-file.rules.ts';
export * from './occupations/import-catalogue.ts';
export type { CatalogueCounts, OccupationView } from './occupations/occupations.queries.ts';
export * from './occupations/occupations.rules.ts';
export * from './occupations/occupations.service.ts';
export * from './notifications/deliver-mail.ts';
export * from './notifications/letters.ts';
export { letterJson, type LetterView } from './notifications/letters.queries.ts';
export { type GivenLetter, isAddress } from './notifications/letters.rules.ts';
export {
  type MailPreview,
  MailTexts,
  type MailTextView,
  type WhichText,
} from './notifications/mail-texts.service.ts';
export * from './notifications/mail-sender.service.ts';
export * from './notifications/mail-wishes.service.ts';
export * from './notifications/news.service.ts';
export * from './notifications/notice-footer.ts';
export * from './notifications/notifications.module.ts';
export * from './notifications/notifications.service.ts';
export { areQuietHours, categoriesFor } from './notifications/departure.rules.ts';
export type { MailCheck } from './notifications/take-to-wire.ts';
export { letterFor, messageFor, type Reader } from './notifications/texts.ts';
export * from './notifications/unsubscribing.service.ts';
export { type UnsubscribingPage, unsubscribingPage } from './notifications/unsubscribing-page.ts';
export { WebhookDelivering, type WebhookReport } from './webhooks/deliver-webhooks.ts';
export * from './webhooks/webhooks.module.ts';
export type { WebhookDeliveryView, WebhookView } from './webhooks/webhooks.queries.ts';
export { WebhookWatch, type WebhookWatchView } from './webhooks/webhook-watch.ts';
export * from './webhooks/webhooks.service.ts';
export * from './files/file-readers.ts';
export * from './files/files.module.ts';
export { UploadsModule } from './files/uploads.module.ts';
export { FILE_SCANNER, UploadsService } from './files/uploads.service.ts';
export { AttachmentsService } from './reflections/attachments.service.ts';
export type { AttachmentView } from './reflections/attachments.json.ts';
export { attachFile, discardFile, releaseFile, type UploadState } from './files/files.rows.ts';
export { photoTooLarge, type PhotoSize } from './files/files.rules.ts';
export * from './files/files.service.ts';
export type { CounsellorView } from './sections/caseloads.queries.ts';
export * from './sections/caseloads.service.ts';
export * from './sections/cohorts.service.ts';
export * from './sections/enrolments.service.ts';
export * from './sections/sections.module.ts';
export * from './sections/sections.policy.ts';
export type {
  CohortView,
  CourseView,
  EnrolmentView,
  PersonSectionView,
  PersonView,
  SectionView,
  TermView,
} from './sections/sections.queries.ts';
export type { NoticeStandingView, OwnNoticeView } from './sections/notice-acceptances.queries.ts';
export * from './sections/notice-acceptances.service.ts';
export * from './sections/sections.service.ts';
export * from './rosters/rosters.module.ts';
export { ACCESS_ENDED } from './rosters/roster-comparing.ts';
export { rosterTooLarge } from './rosters/rosters.errors.ts';
export type {
  PastRosterView,
  RosterCounts,
  RosterImportView,
  RosterRowView,
} from './rosters/rosters.queries.ts';
export * from './rosters/rosters.service.ts';
export * from './joining/card-entrance.ts';
export * from './joining/join-codes.service.ts';
export * from './joining/joining.module.ts';
export type { JoinCardView, JoinCodeView } from './joining/joining.queries.ts';
export * from './joining/joining.service.ts';
export type { CardHolderView, PersonCardView } from './joining/person-cards.queries.ts';
export * from './joining/person-cards.service.ts';
export * from './assignments/assignment-welcoming.ts';
export * from './assignments/assignments.module.ts';
export { assignmentReach, assertOwnWork, type OwnWork } from './assignments/assignments.policy.ts';
export {
  assignmentJson,
  type AssignmentView,
  type CriterionView,
  type LevelView,
  type MilestoneView,
  type ProgressFigures,
  type PromptView,
  type RubricView,
} from './assignments/assignments.queries.ts';
export { askingFrom, type AssignmentDesign, ladderOf, quotaOf } from './assignments/assignments.rules.ts';
export * from './assignments/assignments.service.ts';
export * from './assignments/deadlines.rules.ts';
export type { AccommodationView } from './assignments/accommodations.queries.ts';
export * from './assignments/accommodations.service.ts';
export { ChangeSection } from './assignments/change-section.ts';
export { type CopiedDeadline, CopyForward, type CopyTarget } from './assignments/copy-forward.ts';
export { ExcuseStudents, type GivenExcuse } from './assignments/excuse-students.ts';
export type { ExcuseView, OwnExcuseView } from './assignments/excuses.queries.ts';
export { ExtensionRequests } from './assignments/extension-requests.ts';
export type { EffectView } from './assignments/change.rules.ts';
export { PreviewChange } from './assignments/preview-change.ts';
export { TemplateLibrary } from './assignments/template-library.ts';
export type { TemplateView } from './assignments/templates.queries.ts';
export { type Move, type MovePreview, MoveStudents } from './assignments/move-students.ts';
export type { SharedFate } from './assignments/moves.rules.ts';
export type { OwnRequestView, RequestView } from './assignments/requests.queries.ts';
export type { ExtensionGrantView } from './assignments/extensions.queries.ts';
export { moreTime, type MoreTime } from './assignments/extensions.rules.ts';
export {
  type ExtensionFor,
  type ExtensionPlan,
  GrantExtension,
  type PlannedExtension,
} from './assignments/grant-extension.ts';
export * from './assignments/weighing.ts';
export * from './primer/edit-primer.ts';
export * from './primer/pledge.service.ts';
export * from './primer/primer.module.ts';
export type { PledgeView, PrimerPassView, PrimerVersionSummary } from './primer/primer.queries.ts';
export * from './primer/primer.service.ts';
export type { ChoiceView } from './research/plan.queries.ts';
export * from './research/plan.service.ts';
export * from './research/research.module.ts';
export type {
  FindingVerdictView,
  FindingView,
  OpenQuestionView,
  ResearchSheetView,
  VoiceView,
} from './research/research.queries.ts';
export type { FindingSide, FindingSummary } from './research/research.rules.ts';
export * from './research/research.service.ts';
export type { CareSettingsView } from './contacts/care.queries.ts';
export { CARE_BOUNDS, type CareView } from './contacts/care.rules.ts';
export * from './contacts/care.service.ts';
export { forbidContact, takeCare } from './contacts/contact-care.ts';
export * from './contacts/contacts.module.ts';
export type { ContactView } from './contacts/contacts.queries.ts';
export * from './contacts/contacts.service.ts';
export type { KnownView, SourceView } from './contacts/finding.queries.ts';
export { type BankQuestionView, isInBank } from './questions/bank.ts';
export * from './questions/questions.module.ts';
export type {
  AskedPersonView,
  KnownFindingView,
  QuestionSheetView,
  SheetQuestionView,
} from './questions/questions.queries.ts';
export type { GivenQuestion } from './questions/questions.rules.ts';
export * from './questions/questions.service.ts';
export * from './interviewees/asking-ends.ts';
export * from './interviewees/consents.service.ts';
export * from './interviewees/interviewee-links.ts';
export * from './interviewees/interviewees.module.ts';
export type { ConsentView, LinkSettingsView, OpenLinksView } from './interviewees/interviewees.queries.ts';
export type { IntervieweePageView } from './interviewees/interviewees.rules.ts';
export * from './interviewees/interviewees.service.ts';
export * from './interviewees/link-settings.service.ts';
export * from './interviewees/linked-notice.ts';
export * from './outreach/end-asking.ts';
export * from './outreach/meeting-planner.ts';
export * from './outreach/merge-contacts.ts';
export * from './outreach/outreach.module.ts';
export type { OutreachView } from './outreach/outreach.queries.ts';
export type { StandingView } from './outreach/outreach.rules.ts';
export * from './outreach/outreach.service.ts';
export type { AskingFacts, ScriptVersionView } from './outreach/scripts.queries.ts';
export type { ScriptContent } from './outreach/script-content.ts';
export * from './outreach/scripts.service.ts';
export { type GivenMessage, SendOutreach } from './outreach/send-outreach.ts';
export * from './outreach/remind-follow-ups.ts';
export * from './interviews/confirmations.service.ts';
export type { ConfirmationView, MeetingView } from './interviews/confirmations.queries.ts';
export * from './interviews/interview-planner.ts';
export * from './interviews/interviews.module.ts';
export * from './interviews/invitations.service.ts';
export type { InterviewView } from './interviews/interviews.queries.ts';
export type { PreparationStepView } from './interviews/preparation.rules.ts';
export * from './interviews/preparation.service.ts';
export { quotaGrid, type QuotaGridView } from './interviews/interviews.rules.ts';
export * from './interviews/interviews.service.ts';
export type {
  InterviewAnswerView,
  InterviewClosingView,
  InterviewDiscoveryView,
  InterviewLogView,
  InterviewReferralView,
  InterviewSourceView,
  QuestionToAskView,
  JobTalkView,
} from './interviews/log.queries.ts';
export {
  type AnswerEdit,
  askedForJob,
  type ChecklistEdit,
  type ClockEdit,
  type DiscoveryEdit,
  type SourceEdit,
} from './interviews/log.rules.ts';
export * from './interviews/log.service.ts';
export * from './interviews/plan-discovery.ts';
export { weighInterviews, type NotCounted } from './interviews/quota.rules.ts';
export * from './interviews/quota-weighing.ts';
export * from './thanks/next-steps.service.ts';
export type { OutcomeRecipientView, OutcomeView } from './thanks/outcomes.queries.ts';
export * from './thanks/outcomes.service.ts';
export * from './thanks/remind-afterwards.ts';
export * from './thanks/thanks.module.ts';
export type { LastTimeView, OpenLoopView, OwedView, PlannedStepView } from './thanks/thanks.queries.ts';
export * from './thanks/thanks-photos.ts';
export * from './thanks/thanks.service.ts';
export * from './synthesis/synthesis.module.ts';
export type { DecisionView, SynthesisView, TrustView, WeighingView } from './synthesis/synthesis.queries.ts';
export type { GivenComparison, GivenDecision } from './synthesis/synthesis.rules.ts';
export {
  type ComparisonView,
  type StudentSyntheses,
  SynthesisService,
} from './synthesis/synthesis.service.ts';
export * from './synthesis/weigh-up.ts';
export {
  type AnswerView,
  type CitedInterviewView,
  type DraftView,
  type ReflectionView,
  SAVE_DRAFT,
  type SubmissionView,
} from './reflections/reflections.queries.ts';
export * from './reflections/reflections.module.ts';
export { type GivenAnswer, hashOf } from './reflections/reflections.rules.ts';
export { ReflectionsService } from './reflections/reflections.service.ts';
export * from './reflections/submit-reflection.ts';
export * from './reflections/take-prints.ts';
export * from './grading/claims.queries.ts';
export * from './grading/claims.service.ts';
export * from './grading/comment-bank.queries.ts';
export * from './grading/gradebook.service.ts';
export type { OpenRegradeView, PastGradeView } from './grading/regrades.queries.ts';
export { regradeUntil } from './grading/regrades.rules.ts';
export * from './grading/regrades.service.ts';
export type { Total } from './grading/gradebook.rules.ts';
export * from './grading/comment-bank.service.ts';
export * from './grading/grading.module.ts';
export type { GivenScore } from './grading/grading.rules.ts';
export * from './grading/grading.queries.ts';
export * from './grading/grading.service.ts';
export { type GivenHandIn, HandInDrafts, type UnsentDraftView } from './grading/hand-in-drafts.ts';
export * from './grading/second-readings.queries.ts';
export type { Agreement, CriterionAgreement } from './grading/second-readings.rules.ts';
export * from './grading/second-readings.service.ts';
export { EndAccess } from './grading/end-access.ts';
export { CorrectGrade } from './grading/correct-grade.ts';
export { ReopenGrades } from './grading/reopen-grades.ts';
export type { OlderGradeView } from './grading/reopen-grades.queries.ts';
export * from './grading/marking.queries.ts';
export * from './grading/marking.service.ts';
export type { AlikeView, SamePassageView, WorthALookView } from './grading/worth-a-look.service.ts';
export { WorthALookService } from './grading/worth-a-look.service.ts';
export type { PassageText, SetAsideView } from './grading/worth-a-look.rules.ts';
export { type GivenReturn, ReturnForRevision } from './grading/return-for-revision.ts';
export * from './reminders/issue-reminders.ts';
export * from './reminders/reminders.module.ts';
export { ISSUE_DUE, type ReminderView } from './reminders/reminders.queries.ts';
export * from './reminders/reminders.rules.ts';
export { MailDesk, type FailedMailView, type MailDeskView } from './reminders/mail-desk.service.ts';
export * from './reminders/mail-watch.service.ts';
export * from './reminders/remind-waiting.ts';
export * from './reminders/reminder-settings.ts';
export * from './reminders/reminders.service.ts';
export * from './setup/institution-start.ts';
export * from './setup/setup.module.ts';
export type { SetupView } from './setup/setup.rules.ts';
export * from './setup/setup.service.ts';
export type { NextStepView } from './progress/next-step.rules.ts';
export { COHORT_GRID } from './progress/cohort-grid.queries.ts';
export * from './progress/cohort-grid.service.ts';
export * from './progress/network.service.ts';
export * from './progress/nudge-students.ts';
export type { PlaceView } from './progress/place.rules.ts';
export * from './progress/progress.module.ts';
export {
  type ReflectionSummaryView,
  STUDENT_HOME,
  type StudentMilestoneView,
} from './progress/progress.queries.ts';
export * from './progress/progress.service.ts';
export * from './progress/staff-today.service.ts';
export { PersonExport } from './portfolio/person-export.ts';
export * from './portfolio/portfolio.module.ts';
export * from './portfolio/portfolio.service.ts';
export type { PortfolioRecord } from './portfolio/record.rules.ts';
export type { FieldNote, Spread, Tally } from './insight/field-notes.rules.ts';
export * from './insight/gradebook-export.ts';
export {
  filesOf,
  GRADEBOOK_FILES,
  type GradebookFile,
  type GradebookFileView,
} from './insight/gradebook-files.rules.ts';
export * from './insight/insight-export.ts';
export * from './insight/insight.module.ts';
export type { ChannelRow, DepthRow, FieldNotesSettingsView } from './insight/insight.queries.ts';
export * from './insight/insight.service.ts';
export { INSIGHT_TABLES, type InsightTable } from './insight/tables.rules.ts';
export * from './caseload/caseload.module.ts';
export type { FollowedSection } from './caseload/caseload.queries.ts';
export type { FollowedStudent, FollowedWork } from './caseload/caseload.rules.ts';
export * from './caseload/caseload.service.ts';
export type { FollowUpView, StaffNoteView } from './caseload/staff-notes.queries.ts';
export * from './caseload/staff-notes.service.ts';
export type { ServiceUnitView } from './caseload/service-units.queries.ts';
export * from './caseload/service-units.service.ts';
export * from './caseload/weekly-digest.service.ts';
export { ErasePerson, type ErasingView } from './retention/erase-person.ts';
export { RemoveDue } from './retention/remove-due.ts';
export * from './retention/retention.module.ts';
export type { DueView, HoldView, RunView } from './retention/retention.queries.ts';
export { type KindView, type RetentionPage, RetentionService } from './retention/retention.service.ts';
export * from './audit/audit.module.ts';
export type { AuditFilter, AuditRowView } from './audit/audit.queries.ts';
export * from './audit/audit.service.ts';
export * from './audit/readers.service.ts';
export { CountUsage } from './usage/count-usage.ts';
export * from './usage/installation.service.ts';
export * from './usage/usage.module.ts';
export type {
  HealthFindingView,
  HealthItem,
  SectionUsageView,
  TermUsageView,
  UsageView,
  WeekUsageView,
} from './usage/usage.queries.ts';
export { UsageService } from './usage/usage.service.ts';
export * from './demo/seed-demo.ts';
export * from './calendar/calendar.module.ts';
export * from './calendar/calendar.service.ts';
export type { FeedView } from './calendar/calendar.rules.ts';
