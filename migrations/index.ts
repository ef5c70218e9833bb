import { createHash } from 'node:crypto';
import { runMigrations as migrateQueue } from 'bullmq';
import type pg from 'pg';
import { QUEUE_NAME } from '@firsthand/contracts';
import { APPLICATION_ROLE, migrateDatabase, type Migration } from '@firsthand/persistence';
import { LayHouse1795341600000 } from './1795341600000-lay-house.ts';
import { CreditOccupations1795428000000 } from './1795428000000-credit-occupations.ts';
import { AddResearchSheet1795432100000 } from './1795432100000-add-research-sheet.ts';
import { AddOutreach1795435700000 } from './1795435700000-add-outreach.ts';
import { IndexInterviewsByContact1795543810669 } from './1795543810669-index-interviews-by-contact.ts';
import { AddLetters1795544000000 } from './1795544000000-add-letters.ts';
import { AddQuestionSheets1795544354962 } from './1795544354962-add-question-sheets.ts';
import { AddFiles1795544675000 } from './1795544675000-add-files.ts';
import { AddInterviewLog1795545200195 } from './1795545200195-add-interview-log.ts';
import { AddPrimer1795545805216 } from './1795545805216-add-primer.ts';
import { AddSynthesis1795545853000 } from './1795545853000-add-synthesis.ts';
import { AddInterviewees1795547055828 } from './1795547055828-add-interviewees.ts';
import { AddScripts1795547100000 } from './1795547100000-add-scripts.ts';
import { AddContactCare1795547633000 } from './1795547633000-add-contact-care.ts';
import { AddContactMerging1795547660000 } from './1795547660000-add-contact-merging.ts';
import { AddPreparation1795549836768 } from './1795549836768-add-preparation.ts';
import { AddThanks1795550180079 } from './1795550180079-add-thanks.ts';
import { AddCardPhoto1795550997000 } from './1795550997000-add-card-photo.ts';
import { AddOutcomes1795551845162 } from './1795551845162-add-outcomes.ts';
import { AddThanksPhoto1795875600000 } from './1795875600000-add-thanks-photo.ts';
import { ForgetAllOfThem1795876200000 } from './1795876200000-forget-all-of-them.ts';
import { AddVoicesAtLeast1795876210000 } from './1795876210000-add-voices-at-least.ts';
import { KeepBothTexts1795876260000 } from './1795876260000-keep-both-texts.ts';
import { WidenMilestones1795876800000 } from './1795876800000-widen-milestones.ts';
import { AddLatePolicy1795876860000 } from './1795876860000-add-late-policy.ts';
import { AddNudges1795878000000 } from './1795878000000-add-nudges.ts';
import { AddMailWishes1795878600000 } from './1795878600000-add-mail-wishes.ts';
import { AddMailKeys1795878660000 } from './1795878660000-add-mail-keys.ts';
import { AddExtensionGrants1795879200000 } from './1795879200000-add-extension-grants.ts';
import { AddExtensionRequests1795879260000 } from './1795879260000-add-extension-requests.ts';
import { AddAnswerTrusts1795880460000 } from './1795880460000-add-answer-trusts.ts';
import { ForgetInGivenTime1795880520000 } from './1795880520000-forget-in-given-time.ts';
import { AddRemarks1795881000000 } from './1795881000000-add-remarks.ts';
import { AddCommentBank1795881060000 } from './1795881060000-add-comment-bank.ts';
import { AddRevisionRequests1795881120000 } from './1795881120000-add-revision-requests.ts';
import { AddCaseloads1795881660000 } from './1795881660000-add-caseloads.ts';
import { AddServiceUnits1795882860000 } from './1795882860000-add-service-units.ts';
import { AddCalendarFeeds1795884600000 } from './1795884600000-add-calendar-feeds.ts';
import { AddCaseloadDigest1795885200000 } from './1795885200000-add-caseload-digest.ts';
import { MoveStudents1795889100000 } from './1795889100000-move-students.ts';
import { AddAssignmentTemplates1795900000000 } from './1795900000000-add-assignment-templates.ts';
import { ExcuseAndGradebook1795900100000 } from './1795900100000-excuse-and-gradebook.ts';
import { KeepLatenessOfReturnedWork1795900160000 } from './1795900160000-keep-lateness-of-returned-work.ts';
import { AddClaims1795900200000 } from './1795900200000-add-claims.ts';
import { AddRegrades1795900220000 } from './1795900220000-add-regrades.ts';
import { FindARemindersMail1795900300000 } from './1795900300000-find-a-reminders-mail.ts';
import { AddReminderSettings1795900360000 } from './1795900360000-add-reminder-settings.ts';
import { UndoRosters1795900400000 } from './1795900400000-undo-rosters.ts';
import { FindFailedMail1795900420000 } from './1795900420000-find-failed-mail.ts';
import { SeeOpenedLinks1795900460000 } from './1795900460000-see-opened-links.ts';
import { AddSignOn1795900500000 } from './1795900500000-add-sign-on.ts';
import { FormatAnswers1795900600000 } from './1795900600000-format-answers.ts';
import { ReadEveryRoster1795900660000 } from './1795900660000-read-every-roster.ts';
import { AddMarking1795910000000 } from './1795910000000-add-marking.ts';
import { AddPrints1795910200000 } from './1795910200000-add-prints.ts';
import { SkipSetupSteps1795910300000 } from './1795910300000-skip-setup-steps.ts';
import { AddJoinCodes1795910360000 } from './1795910360000-add-join-codes.ts';
import { AddMailTexts1795910400000 } from './1795910400000-add-mail-texts.ts';
import { NumberStudentsOnce1795910460000 } from './1795910460000-number-students-once.ts';
import { AddSecondReadings1795911000000 } from './1795911000000-add-second-readings.ts';
import { HandInOnBehalf1795911200000 } from './1795911200000-hand-in-on-behalf.ts';
import { AddAttachments1795911260000 } from './1795911260000-add-attachments.ts';
import { EraseReasons1795911330000 } from './1795911330000-erase-reasons.ts';
import { WatchMail1795911400000 } from './1795911400000-watch-mail.ts';
import { AddSecondSteps1795911600000 } from './1795911600000-add-second-steps.ts';
import { ReadAuditLog1796000000000 } from './1796000000000-read-audit-log.ts';
import { NoteReads1796000060000 } from './1796000060000-note-reads.ts';
import { AddRetention1796100000000 } from './1796100000000-add-retention.ts';
import { CountWhatGoesAgain1796200000000 } from './1796200000000-count-what-goes-again.ts';
import { AddWebhooks1796300000000 } from './1796300000000-add-webhooks.ts';
import { AddInstitutionProfile1796300060000 } from './1796300060000-add-institution-profile.ts';
import { Insist1796350000000 } from './1796350000000-insist.ts';
import { AddViewings1796400000000 } from './1796400000000-add-viewings.ts';
import { AdmitPeopleWithoutMail1796500000000 } from './1796500000000-admit-people-without-mail.ts';
import { AcceptPrivacyNotices1796500060000 } from './1796500060000-accept-privacy-notices.ts';
import { BringBackNobodyWhoLeft1796700000000 } from './1796700000000-bring-back-nobody-who-left.ts';
import { DrawNumbers1796710000000 } from './1796710000000-draw-numbers.ts';
import { ForgetInTheLog1796720000000 } from './1796720000000-forget-in-the-log.ts';
import { SayHowPeopleCome1796720060000 } from './1796720060000-say-how-people-come.ts';
import { WatchWebhooks1796720120000 } from './1796720120000-watch-webhooks.ts';
import { KeepCorrections1796740000000 } from './1796740000000-keep-corrections.ts';
import { NameMailSenders1796740060000 } from './1796740060000-name-mail-senders.ts';
import { EndAccess1796750000000 } from './1796750000000-end-access.ts';
import { CorrectTerms1796750060000 } from './1796750060000-correct-terms.ts';
import { KeepWhatACorrectionReplaces1796760000000 } from './1796760000000-keep-what-a-correction-replaces.ts';
import { CountWhatServersPutOff1796770000000 } from './1796770000000-count-what-servers-put-off.ts';
import { DateEveryReturn1796780000000 } from './1796780000000-date-every-return.ts';
import { EraseStaff1796790000000 } from './1796790000000-erase-staff.ts';
import { AddUsage1796800000000 } from './1796800000000-add-usage.ts';
import { ListTokens1796810000000 } from './1796810000000-list-tokens.ts';
import { FindPeopleByWords1796810060000 } from './1796810060000-find-people-by-words.ts';
import { GiveBackAgain1796840000000 } from './1796840000000-give-back-again.ts';
import { ShareOutWhatIsLeftOver1796850000000 } from './1796850000000-share-out-what-is-left-over.ts';
import { AskForFiles1796850060000 } from './1796850060000-ask-for-files.ts';
import { ConnectBeforeComingIn1796860000000 } from './1796860000000-connect-before-coming-in.ts';
import { KeepWhatIsHeld1796860060000 } from './1796860060000-keep-what-is-held.ts';
import { TellKindsOfSignOnApart1796860120000 } from './1796860120000-tell-kinds-of-sign-on-apart.ts';

/** All of them, oldest first. */
export const migrations: readonly Migration[] = [
  LayHouse1795341600000,
  CreditOccupations1795428000000,
  AddResearchSheet1795432100000,
  AddOutreach1795435700000,
  IndexInterviewsByContact1795543810669,
  AddLetters1795544000000,
  AddQuestionSheets1795544354962,
  AddFiles1795544675000,
  AddInterviewLog1795545200195,
  AddPrimer1795545805216,
  AddSynthesis1795545853000,
  AddInterviewees1795547055828,
  AddScripts1795547100000,
  AddContactCare1795547633000,
  AddContactMerging1795547660000,
  AddPreparation1795549836768,
  AddThanks1795550180079,
  AddCardPhoto1795550997000,
  AddOutcomes1795551845162,
  AddThanksPhoto1795875600000,
  ForgetAllOfThem1795876200000,
  AddVoicesAtLeast1795876210000,
  KeepBothTexts1795876260000,
  WidenMilestones1795876800000,
  AddLatePolicy1795876860000,
  AddNudges1795878000000,
  AddMailWishes1795878600000,
  AddMailKeys1795878660000,
  AddExtensionGrants1795879200000,
  AddExtensionRequests1795879260000,
  AddAnswerTrusts1795880460000,
  ForgetInGivenTime1795880520000,
  AddRemarks1795881000000,
  AddCommentBank1795881060000,
  AddRevisionRequests1795881120000,
  AddCaseloads1795881660000,
  AddServiceUnits1795882860000,
  AddCalendarFeeds1795884600000,
  AddCaseloadDigest1795885200000,
  MoveStudents1795889100000,
  AddAssignmentTemplates1795900000000,
  ExcuseAndGradebook1795900100000,
  KeepLatenessOfReturnedWork1795900160000,
  AddClaims1795900200000,
  AddRegrades1795900220000,
  FindARemindersMail1795900300000,
  AddReminderSettings1795900360000,
  UndoRosters1795900400000,
  FindFailedMail1795900420000,
  SeeOpenedLinks1795900460000,
  AddSignOn1795900500000,
  FormatAnswers1795900600000,
  ReadEveryRoster1795900660000,
  AddMarking1795910000000,
  AddPrints1795910200000,
  SkipSetupSteps1795910300000,
  AddJoinCodes1795910360000,
  AddMailTexts1795910400000,
  NumberStudentsOnce1795910460000,
  AddSecondReadings1795911000000,
  HandInOnBehalf1795911200000,
  AddAttachments1795911260000,
  EraseReasons1795911330000,
  WatchMail1795911400000,
  AddSecondSteps1795911600000,
  ReadAuditLog1796000000000,
  NoteReads1796000060000,
  AddRetention1796100000000,
  CountWhatGoesAgain1796200000000,
  AddWebhooks1796300000000,
  AddInstitutionProfile1796300060000,
  Insist1796350000000,
  AddViewings1796400000000,
  AdmitPeopleWithoutMail1796500000000,
  AcceptPrivacyNotices1796500060000,
  BringBackNobodyWhoLeft1796700000000,
  DrawNumbers1796710000000,
  ForgetInTheLog1796720000000,
  SayHowPeopleCome1796720060000,
  WatchWebhooks1796720120000,
  KeepCorrections1796740000000,
  NameMailSenders1796740060000,
  EndAccess1796750000000,
  CorrectTerms1796750060000,
  KeepWhatACorrectionReplaces1796760000000,
  CountWhatServersPutOff1796770000000,
  DateEveryReturn1796780000000,
  EraseStaff1796790000000,
  AddUsage1796800000000,
  ListTokens1796810000000,
  FindPeopleByWords1796810060000,
  GiveBackAgain1796840000000,
  ShareOutWhatIsLeftOver1796850000000,
  AskForFiles1796850060000,
  ConnectBeforeComingIn1796860000000,
  KeepWhatIsHeld1796860060000,
  TellKindsOfSignOnApart1796860120000,
];

/** The queue's tables live in a schema of their own, which `DATABASE_URL` must not override. */
export const QUEUE_SCHEMA = 'bullmq';

/**
 * Brings the database to head: our tables, then the queue's. Returns the names of the migrations it ran.
 * Safe to run twice and from two places at once.
 */
export function migrate(urls: { ownerUrl: string; appUrl: string }): Promise<string[]> {
  return migrateDatabase({ ...urls, migrations, also: migrateQueueSchema });
}

async function migrateQueueSchema(client: pg.Client): Promise<void> {
  await migrateQueue(client, QUEUE_SCHEMA);
  // The queue would number its jobs with a sequence it makes itself, which the application's role may not.
  await client.query(`
    create sequence if not exists ${QUEUE_SCHEMA}.bullmq_jid_${md5(QUEUE_NAME)};
    grant usage on schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
    grant select, insert, update, delete, truncate on all tables in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
    grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE};
    grant execute on all functions in schema ${QUEUE_SCHEMA} to ${APPLICATION_ROLE}`);
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
