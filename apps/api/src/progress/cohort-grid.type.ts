import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import type {
  MilestoneKind,
  MilestoneStanding,
  ReflectionState,
  SlotState,
  StuckReason,
} from '@firsthand/contracts';
import {
  MilestoneKindEnum,
  MilestoneStandingEnum,
  ReflectionStateEnum,
  SlotStateEnum,
  StuckReasonEnum,
} from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@ArgsType()
export class CohortGridArgs {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => ID, { nullable: true, description: 'Only this cohort’s students.' })
  @IsOptional()
  @IsUUID()
  cohortId?: string | null;
}

@ObjectType({ description: 'A milestone, with the date that holds unless a student has more time.' })
export class GridMilestone {
  @Field(() => ID)
  id!: string;

  @Field(() => MilestoneKindEnum)
  kind!: MilestoneKind;

  @Field(() => String)
  title!: string;

  @Field(() => DateTime)
  dueAt!: string;

  @Field(() => String)
  zone!: string;
}

@ObjectType()
export class PlaceRow {
  @Field(() => String, { nullable: true, description: 'Null: still to be chosen.' })
  occupation!: string | null;

  @Field(() => [SlotStateEnum])
  slots!: SlotState[];
}

@ObjectType()
export class PlaceMilestone {
  @Field(() => ID)
  milestoneId!: string;

  @Field(() => MilestoneStandingEnum)
  standing!: MilestoneStanding;

  @Field(() => DateTime, { description: 'The deadline that holds for this student.' })
  dueAt!: string;

  @Field(() => Boolean)
  extended!: boolean;

  @Field(() => DateTime, { nullable: true })
  metAt!: string | null;
}

@ObjectType({ description: 'Where a student does not get on, before anything is late.' })
export class Stuck {
  @Field(() => StuckReasonEnum)
  reason!: StuckReason;

  @Field(() => DateTime)
  since!: string;

  @Field(() => Int, { description: 'How many there are of what the reason is about.' })
  found!: number;

  @Field(() => Int, { nullable: true, description: 'How many there should be by now.' })
  expected!: number | null;
}

@ObjectType({ description: 'What a student was last told by staff.' })
export class LastNudge {
  @Field(() => DateTime)
  at!: string;

  @Field(() => String)
  by!: string;

  @Field(() => StuckReasonEnum, { nullable: true })
  reason!: StuckReason | null;
}

@ObjectType({ description: 'Where one student stands in one assignment.' })
export class Place {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person)
  student!: Person;

  @Field(() => String, { description: 'In which they read, BCP 47.' })
  locale!: string;

  @Field(() => String, { nullable: true })
  cohort!: string | null;

  @Field(() => Int)
  counted!: number;

  @Field(() => Int)
  scheduled!: number;

  @Field(() => Int)
  wanted!: number;

  @Field(() => [PlaceRow], { description: 'Occupation by slot, as the student sees it.' })
  rows!: PlaceRow[];

  @Field(() => [PlaceMilestone])
  milestones!: PlaceMilestone[];

  @Field(() => Stuck, { nullable: true })
  stuck!: Stuck | null;

  @Field(() => Boolean, { description: 'Nothing of it is asked of them.' })
  excused!: boolean;

  @Field(() => LastNudge, { nullable: true })
  nudge!: LastNudge | null;

  @Field(() => ReflectionStateEnum)
  reflection!: ReflectionState;

  @Field(() => DateTime, { nullable: true })
  submittedAt!: string | null;

  @Field(() => Boolean, { description: 'Handed in, and without a finished grade.' })
  ungraded!: boolean;

  @Field(() => DateTime, { nullable: true })
  lastSeenAt!: string | null;
}

@ObjectType({ description: 'A cohort’s students by name: quota, milestones, where they are stuck.' })
export class CohortGrid {
  @Field(() => [GridMilestone])
  milestones!: GridMilestone[];

  @Field(() => Int)
  wanted!: number;

  @Field(() => Int, { description: 'How many students there are; `places` holds the first of them.' })
  total!: number;

  @Field(() => [Place])
  places!: Place[];
}

@ObjectType({ description: 'An assignment some of whose students need a hand.' })
export class HelpNeeded {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => Int)
  stuck!: number;

  @Field(() => Int, { description: 'With something past their own date and not done.' })
  late!: number;

  @Field(() => [Place], { description: 'Who has been stuck longest.' })
  longest!: Place[];
}
