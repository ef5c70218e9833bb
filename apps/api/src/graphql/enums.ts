import { registerEnumType } from '@nestjs/graphql';
import * as contracts from '@firsthand/contracts';

/** A GraphQL enum over one of the closed lists of contracts. */
function enumOf<T extends string>(name: string, values: readonly T[]): Record<T, T> {
  const all = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(all, { name });
  return all;
}

export const RoleEnum = enumOf('Role', contracts.ROLES);
export const SectionRoleEnum = enumOf('SectionRole', contracts.SECTION_ROLES);
export const ProgrammeEnum = enumOf('Programme', contracts.PROGRAMMES);
export const LinkPurposeEnum = enumOf('LinkPurpose', contracts.LINK_PURPOSES);
export const InvitationStateEnum = enumOf('InvitationState', contracts.INVITATION_STATES);
export const ImportStateEnum = enumOf('ImportState', contracts.IMPORT_STATES);
export const ImportRowStateEnum = enumOf('ImportRowState', contracts.IMPORT_ROW_STATES);
export const AssignmentStateEnum = enumOf('AssignmentState', contracts.ASSIGNMENT_STATES);
export const MilestoneKindEnum = enumOf('MilestoneKind', contracts.MILESTONE_KINDS);
export const PrimerLanguageEnum = enumOf('PrimerLanguage', contracts.PRIMER_LANGUAGES);
export const ResearchTopicEnum = enumOf('ResearchTopic', contracts.RESEARCH_TOPICS);
export const ConfidenceEnum = enumOf('Confidence', contracts.CONFIDENCES);
export const FindingVerdictKindEnum = enumOf('FindingVerdictKind', contracts.FINDING_VERDICTS);
export const FindingStandingEnum = enumOf('FindingStanding', contracts.FINDING_STANDINGS);
export const QuestionTopicEnum = enumOf('QuestionTopic', contracts.QUESTION_TOPICS);
export const AnswerTypeEnum = enumOf('AnswerType', contracts.ANSWER_TYPES);
export const ContactSourceEnum = enumOf('ContactSource', contracts.CONTACT_SOURCES);
export const CareStateEnum = enumOf('CareState', contracts.CARE_STATES);
export const VantageEnum = enumOf('Vantage', contracts.VANTAGES);
export const OutreachChannelEnum = enumOf('OutreachChannel', contracts.OUTREACH_CHANNELS);
export const OutreachOutcomeEnum = enumOf('OutreachOutcome', contracts.OUTREACH_OUTCOMES);
export const OutreachStateEnum = enumOf('OutreachState', contracts.OUTREACH_STATES);
export const ContactStandingEnum = enumOf('ContactStanding', contracts.CONTACT_STANDINGS);
export const InterviewModeEnum = enumOf('InterviewMode', contracts.INTERVIEW_MODES);
export const PayPeriodEnum = enumOf('PayPeriod', contracts.PAY_PERIODS);
export const ShiftEnum = enumOf('Shift', contracts.SHIFTS);
export const OutlookEnum = enumOf('Outlook', contracts.OUTLOOKS);
export const EnvironmentEnum = enumOf('Environment', contracts.ENVIRONMENTS);
export const ChooseAgainEnum = enumOf('ChooseAgain', contracts.CHOOSE_AGAIN);
export const JobTalkEnum = enumOf('JobTalk', contracts.JOB_TALKS);
export const ThankYouMethodEnum = enumOf('ThankYouMethod', contracts.THANK_YOU_METHODS);
export const ThankYouMediumEnum = enumOf('ThankYouMedium', contracts.THANK_YOU_MEDIA);
export const ThanksEvidenceEnum = enumOf('ThanksEvidence', contracts.THANKS_EVIDENCE);
export const EvaluationAspectEnum = enumOf('EvaluationAspect', contracts.EVALUATION_ASPECTS);
export const OutcomeKindEnum = enumOf('OutcomeKind', contracts.OUTCOME_KINDS);
export const ConsentScopeEnum = enumOf('ConsentScope', contracts.CONSENT_SCOPES);
export const ConsentSourceEnum = enumOf('ConsentSource', contracts.CONSENT_SOURCES);
export const LinkHandedOverEnum = enumOf('LinkHandedOver', contracts.LINKS_HANDED_OVER);
export const MeetingAnswerEnum = enumOf('MeetingAnswer', contracts.MEETING_ANSWERS);
export const ConfirmationStateEnum = enumOf('ConfirmationState', contracts.CONFIRMATION_STATES);
export const SlotStateEnum = enumOf('SlotState', contracts.SLOT_STATES);
export const NotCountedReasonEnum = enumOf('NotCountedReason', contracts.NOT_COUNTED_REASONS);
export const LeaningEnum = enumOf('Leaning', contracts.LEANINGS);
export const ComparisonDimensionEnum = enumOf('ComparisonDimension', contracts.COMPARISON_DIMENSIONS);
export const ReflectionStateEnum = enumOf('ReflectionState', contracts.REFLECTION_STATES);
export const GradeStateEnum = enumOf('GradeState', contracts.GRADE_STATES);
export const QueueFilterEnum = enumOf('QueueFilter', contracts.QUEUE_FILTERS);
export const ReminderStateEnum = enumOf('ReminderState', contracts.REMINDER_STATES);
export const NextStepKindEnum = enumOf('NextStepKind', contracts.NEXT_STEP_KINDS);
