import { Field, Float, ID, InputType, Int, OmitType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  DEFAULT_ASKING,
  LIMITS,
  type MilestoneKind,
  type OutreachChannel,
  type ThankYouMedium,
  type Vantage,
} from '@firsthand/contracts';
import { MilestoneKindEnum, OutreachChannelEnum, ThankYouMediumEnum, VantageEnum } from '../graphql/enums.ts';
import { LocalDateTime } from '../graphql/scalars.ts';

/** The most minutes a meeting can have: a day. */
const MINUTES_AT_MOST = 1440;

@InputType()
export class QuotaInput {
  @Field(() => Int)
  @Min(1)
  @Max(100)
  perOccupation!: number;

  @Field(() => Int)
  @Min(1)
  @Max(100)
  occupations!: number;

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  distinctPeople?: boolean | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  distinctEmployers?: boolean | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(0)
  @Max(100)
  maxFamily?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(0)
  @Max(100)
  maxRemote?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(MINUTES_AT_MOST)
  minMinutes?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(MINUTES_AT_MOST)
  maxMinutes?: number | null;

  @Field(() => [VantageEnum], { nullable: true })
  vantages?: Vantage[] | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  requiresThankYou?: boolean | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  requiresConfirmation?: boolean | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  practiceDoesNotCount?: boolean | null;
}

@InputType()
export class MilestoneInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => MilestoneKindEnum)
  kind!: MilestoneKind;

  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  title!: string;

  @Field(() => LocalDateTime)
  dueLocal!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Of interviews: how many that count; left out for as many as the quota asks for.',
  })
  @IsOptional()
  @Min(1)
  @Max(100)
  count?: number | null;

  @Field(() => Float, { nullable: true, description: 'What meeting it is worth, with up to two decimals.' })
  @IsOptional()
  @Min(0)
  @Max(1_000)
  points?: number | null;
}

@InputType()
export class PromptInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => String)
  @Length(1, 2_000)
  text!: string;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(2_000)
  hint?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(10_000)
  wordGoal?: number | null;
}

@InputType()
export class RubricLevelInput {
  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  title!: string;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(2_000)
  description?: string | null;

  @Field(() => Float)
  @Min(0)
  @Max(1_000)
  points!: number;
}

@InputType()
export class RubricCriterionInput {
  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  title!: string;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(2_000)
  description?: string | null;

  @Field(() => [RubricLevelInput])
  @Type(() => RubricLevelInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(12)
  levels!: RubricLevelInput[];
}

@InputType({ description: 'What is asked of thank-yous.' })
export class ThanksPolicyInput {
  @Field(() => Int, { description: 'Hours from the beginning of the meeting.' })
  @Min(1)
  @Max(336)
  withinHours!: number;

  @Field(() => ThankYouMediumEnum)
  medium!: ThankYouMedium;
}

@InputType({ description: 'What handing in late costs.' })
export class LatePolicyInput {
  @Field(() => Int)
  @Min(0)
  @Max(24)
  graceHours!: number;

  @Field(() => Float)
  @Min(0)
  @Max(100)
  percentPerDay!: number;

  @Field(() => Float)
  @Min(0)
  @Max(100)
  floorPercent!: number;
}

@InputType({ description: 'How people are to be asked. What is left out is the house’s own.' })
export class AskingInput {
  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_ASKING.minutes })
  @IsOptional()
  @Min(5)
  @Max(120)
  minutes?: number | null;

  @Field(() => OutreachChannelEnum, { nullable: true, defaultValue: DEFAULT_ASKING.firstChannel })
  firstChannel?: OutreachChannel | null;

  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_ASKING.followUpAfterDays })
  @IsOptional()
  @Min(1)
  @Max(60)
  followUpAfterDays?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_ASKING.expiresAfterDays })
  @IsOptional()
  @Min(1)
  @Max(60)
  expiresAfterDays?: number | null;
}

@InputType()
export class CreateAssignmentInput {
  @Field(() => ID)
  @IsUUID()
  sectionId!: string;

  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  title!: string;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  instructions?: string | null;

  @Field(() => QuotaInput)
  @Type(() => QuotaInput)
  @ValidateNested()
  quota!: QuotaInput;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Nobody is asked for the first time before the pledge is signed. Left out: as it was.',
  })
  requiresPledge?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Nobody is asked for the first time before the check of the primer is passed. Left out: as it was.',
  })
  requiresPrimer?: boolean | null;

  @Field(() => [MilestoneInput])
  @Type(() => MilestoneInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(40)
  milestones!: MilestoneInput[];

  @Field(() => [PromptInput])
  @Type(() => PromptInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(40)
  prompts!: PromptInput[];

  @Field(() => [RubricCriterionInput])
  @Type(() => RubricCriterionInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(40)
  criteria!: RubricCriterionInput[];

  @Field(() => [ID])
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(LIMITS.pageSize)
  cohortIds!: string[];

  @Field(() => [Int], { nullable: true })
  @IsOptional()
  @IsInt({ each: true })
  @ArrayMaxSize(LIMITS.pageSize)
  reminderOffsetsMinutes?: number[] | null;

  @Field(() => ThanksPolicyInput, {
    nullable: true,
    description: 'Left out: as it was; at first within 24 hours, by either medium.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => ThanksPolicyInput)
  thanks?: ThanksPolicyInput | null;

  @Field(() => LatePolicyInput, { nullable: true, description: 'Left out: handing in late costs nothing.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LatePolicyInput)
  late?: LatePolicyInput | null;

  @Field(() => AskingInput, { nullable: true })
  @IsOptional()
  @Type(() => AskingInput)
  @ValidateNested()
  asking?: AskingInput | null;
}

@InputType()
export class UpdateAssignmentInput extends OmitType(CreateAssignmentInput, [
  'sectionId',
  'instructions',
] as const) {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  instructions!: string;
}
