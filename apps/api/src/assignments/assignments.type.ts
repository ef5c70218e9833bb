import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  AssignmentState,
  MilestoneKind,
  OutreachChannel,
  ThankYouMedium,
  Vantage,
} from '@firsthand/contracts';
import {
  AssignmentStateEnum,
  MilestoneKindEnum,
  OutreachChannelEnum,
  ThankYouMediumEnum,
  VantageEnum,
} from '../graphql/enums.ts';
import { DateTime, LocalDateTime } from '../graphql/scalars.ts';
import { Section } from '../sections/sections.type.ts';
import { Rubric } from './rubric.type.ts';

@ObjectType()
export class Quota {
  @Field(() => Int)
  perOccupation!: number;

  @Field(() => Int)
  occupations!: number;

  @Field(() => Boolean)
  distinctPeople!: boolean;

  @Field(() => Boolean)
  distinctEmployers!: boolean;

  @Field(() => Int, { nullable: true })
  maxFamily!: number | null;

  @Field(() => Int, { nullable: true })
  maxRemote!: number | null;

  @Field(() => Int, { nullable: true })
  minMinutes!: number | null;

  @Field(() => Int, { nullable: true })
  maxMinutes!: number | null;

  @Field(() => [VantageEnum])
  vantages!: readonly Vantage[];

  @Field(() => Boolean)
  requiresThankYou!: boolean;

  @Field(() => Boolean)
  requiresConfirmation!: boolean;

  @Field(() => Boolean)
  practiceDoesNotCount!: boolean;
}

@ObjectType({ description: 'What is asked of thank-yous.' })
export class ThanksPolicy {
  @Field(() => Int, { description: 'Hours from the beginning of the meeting.' })
  withinHours!: number;

  @Field(() => ThankYouMediumEnum)
  medium!: ThankYouMedium;
}

@ObjectType({ description: 'What handing in late costs. A day is one of the section’s calendar.' })
export class LatePolicy {
  @Field(() => Int, { description: 'Within so many hours after the deadline nothing is taken off.' })
  graceHours!: number;

  @Field(() => Float, { description: 'Of the points, for each day begun since the deadline.' })
  percentPerDay!: number;

  @Field(() => Float, { description: 'So much of the points stays in any case.' })
  floorPercent!: number;
}

@ObjectType({ description: 'How people are to be asked.' })
export class Asking {
  @Field(() => Int)
  minutes!: number;

  @Field(() => OutreachChannelEnum)
  firstChannel!: OutreachChannel;

  @Field(() => Int, { description: 'Days of silence after which it is time to ask again.' })
  followUpAfterDays!: number;

  @Field(() => Int, { description: 'Days after the last follow-up from which silence is an answer.' })
  expiresAfterDays!: number;
}

@ObjectType()
export class Milestone {
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

  @Field(() => Int)
  position!: number;

  @Field(() => LocalDateTime)
  dueLocal!: string;

  @Field(() => DateTime)
  dueAt!: string;

  @Field(() => String)
  zone!: string;

  @Field(() => Float, { nullable: true, description: 'What meeting it is worth.' })
  points!: number | null;
}

@ObjectType()
export class Prompt {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  hint!: string;

  @Field(() => Int, { nullable: true })
  wordGoal!: number | null;
}

@ObjectType({
  description: 'A reminder goes out this many minutes before (negative) or after (positive) the deadline.',
})
export class ReminderStep {
  @Field(() => Int)
  offsetMinutes!: number;
}

@ObjectType()
export class AssignmentProgress {
  @Field(() => Int)
  students!: number;

  @Field(() => Int)
  quotaMet!: number;

  @Field(() => Int)
  submitted!: number;

  @Field(() => Int, { description: 'Not handed in although their own deadline for it has passed.' })
  late!: number;

  @Field(() => Int, { description: 'Requests for more time that wait for an answer.' })
  asked!: number;

  @Field(() => Int, { description: 'Given back for revision, and awaited.' })
  returned!: number;

  @Field(() => Int)
  graded!: number;

  @Field(() => Int, {
    description:
      'Handed in by students who are excused, and not released: neither given back nor graded. None while names are hidden.',
  })
  excused!: number;

  @Field(() => Int)
  released!: number;

  @Field(() => Int, { description: 'Released grades that another look is asked for at.' })
  regrades!: number;
}

@ObjectType()
export class Assignment {
  @Field(() => ID)
  id!: string;

  @Field(() => Section)
  section!: Section;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  instructions!: string;

  @Field(() => AssignmentStateEnum)
  state!: AssignmentState;

  @Field(() => Quota)
  quota!: Quota;

  @Field(() => Boolean, { description: 'Nobody is asked for the first time before the pledge is signed.' })
  requiresPledge!: boolean;

  @Field(() => Boolean, {
    description: 'Nobody is asked for the first time before the check of the primer is passed.',
  })
  requiresPrimer!: boolean;

  @Field(() => ThanksPolicy)
  thanks!: ThanksPolicy;

  @Field(() => Int, {
    description: 'Days on one milestone that are given to whoever asks, without anybody deciding.',
  })
  givesDaysItself!: number;

  @Field(() => LatePolicy, { nullable: true, description: 'None: handing in late costs nothing.' })
  late!: LatePolicy | null;

  @Field(() => [ReminderStep])
  reminderLadder!: ReminderStep[];

  @Field(() => Asking)
  asking!: Asking;

  @Field(() => [Milestone])
  milestones!: Milestone[];

  @Field(() => [Prompt])
  prompts!: Prompt[];

  @Field(() => Rubric)
  rubric!: Rubric;

  @Field(() => DateTime, { nullable: true })
  publishedAt!: string | null;

  @Field(() => Int)
  version!: number;

  /** Not published: what the cohorts field looks up. */
  cohortIds!: string[];
}
