import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MilestoneKind, NextStepKind, ReflectionState } from '@firsthand/contracts';
import { OwnExcuse } from '../assignments/excuses.type.ts';
import { Assignment } from '../assignments/assignments.type.ts';
import { ExtensionRequest } from '../assignments/extension-requests.type.ts';
import { MilestoneKindEnum, NextStepKindEnum, ReflectionStateEnum } from '../graphql/enums.ts';
import { DateTime, LocalDateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';
import { Interview, QuotaGrid } from '../interviews/interviews.type.ts';
import { Pledge, PrimerPass } from '../primer/primer.type.ts';
import { Choice } from '../research/research.type.ts';

@ObjectType()
export class StudentMilestone {
  @Field(() => ID)
  id!: string;

  @Field(() => MilestoneKindEnum)
  kind!: MilestoneKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Of interviews: how many that count; null for as many as the quota asks for.',
  })
  count!: number | null;

  @Field(() => String)
  title!: string;

  @Field(() => DateTime, { description: 'The effective deadline: the latest of base and extension.' })
  dueAt!: string;

  @Field(() => LocalDateTime)
  dueLocal!: string;

  @Field(() => String)
  zone!: string;

  @Field(() => Boolean)
  extended!: boolean;

  @Field(() => Boolean, {
    description:
      'More time on it may be asked for. That is done by name, and not where its date came with work that was given back without one.',
  })
  askable!: boolean;

  @Field(() => Boolean)
  late!: boolean;

  @Field(() => DateTime, { nullable: true })
  metAt!: string | null;

  @Field(() => Boolean, {
    description: 'Met, and when is not said to staff: names are hidden from those who grade.',
  })
  unsaid!: boolean;

  @Field(() => ExtensionRequest, { nullable: true, description: 'The newest request for more time on it.' })
  request!: ExtensionRequest | null;

  @Field(() => Float, { nullable: true, description: 'What meeting it is worth.' })
  points!: number | null;
}

@ObjectType()
export class ReflectionSummary {
  @Field(() => ReflectionStateEnum)
  state!: ReflectionState;

  @Field(() => Int)
  words!: number;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;

  @Field(() => Boolean, { description: 'It is back with the student, to be gone over again.' })
  returned!: boolean;

  @Field(() => DateTime, { nullable: true })
  submittedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  releasedAt!: string | null;
}

@ObjectType()
export class NextStep {
  @Field(() => NextStepKindEnum)
  kind!: NextStepKind;

  @Field(() => StudentMilestone, { nullable: true })
  milestone!: StudentMilestone | null;

  @Field(() => ID, { nullable: true })
  interviewId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whom to ask. Null for staff: that is the student’s alone.',
  })
  contactId!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about: a contact’s or occupation’s name.' })
  subject!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'By when a thank-you is best said.' })
  thankBy!: string | null;
}

@ObjectType({ description: 'More time on every deadline of a section, for as long as it stands.' })
export class StandingTime {
  @Field(() => Int)
  extraDays!: number;

  @Field(() => Int, { description: 'Percent more of the days everybody has; the larger of the two holds.' })
  extraPercent!: number;

  @Field(() => DateTime)
  givenAt!: string;
}

@ObjectType({
  description:
    'Everything a student’s home shows for one assignment, read in one statement. Staff see it without how the contacts can be reached.',
})
export class StudentWork {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Boolean, { description: 'It is no longer the student’s to do; what they did stays to read.' })
  past!: boolean;

  @Field(() => Person)
  student!: Person;

  @Field(() => Assignment)
  assignment!: Assignment;

  @Field(() => StandingTime, { nullable: true, description: 'For the student and their staff.' })
  standingTime!: StandingTime | null;

  @Field(() => [OwnExcuse], { description: 'What is not asked of them.' })
  excuses!: OwnExcuse[];

  @Field(() => Pledge, { nullable: true })
  pledge!: Pledge | null;

  @Field(() => PrimerPass, {
    nullable: true,
    description: 'The first time they passed the check of the primer.',
  })
  primerPass!: PrimerPass | null;

  @Field(() => [Choice])
  choices!: Choice[];

  @Field(() => QuotaGrid)
  grid!: QuotaGrid;

  @Field(() => [Interview])
  interviews!: Interview[];

  @Field(() => [StudentMilestone])
  milestones!: StudentMilestone[];

  @Field(() => ReflectionSummary)
  reflection!: ReflectionSummary;

  @Field(() => NextStep)
  nextStep!: NextStep;
}
