import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import {
  type AnswerValue,
  type ChooseAgain,
  type Environment,
  LIMITS,
  type Outlook,
  type PayPeriod,
  type Shift,
} from '@firsthand/contracts';
import { ChooseAgainEnum, EnvironmentEnum, OutlookEnum, PayPeriodEnum, ShiftEnum } from '../graphql/enums.ts';

const LISTED_AT_MOST = 20;

@InputType()
export class PayInput {
  @Field(() => Float, { nullable: true })
  low?: number | null;

  @Field(() => Float, { nullable: true })
  high?: number | null;

  @Field(() => String)
  @MaxLength(10)
  currency!: string;

  @Field(() => PayPeriodEnum)
  period!: PayPeriod;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(LIMITS.noteLength)
  place?: string | null;
}

@InputType()
export class HoursInput {
  @Field(() => Float, { nullable: true })
  perWeek?: number | null;

  @Field(() => [ShiftEnum])
  shifts!: Shift[];
}

@InputType()
export class OutlookInput {
  @Field(() => OutlookEnum)
  direction!: Outlook;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(LIMITS.noteLength)
  why?: string | null;
}

@InputType()
export class TrainingInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(LIMITS.noteLength)
  path?: string | null;

  @Field(() => Float, { nullable: true })
  months?: number | null;

  @Field(() => [String])
  @ArrayMaxSize(LISTED_AT_MOST)
  @MaxLength(LIMITS.noteLength, { each: true })
  credentials!: string[];
}

@InputType({ description: 'Only the part that belongs to the type of the answer.' })
export class AnswerValueInput implements AnswerValue {
  @Field(() => PayInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PayInput)
  pay?: PayInput | null;

  @Field(() => HoursInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => HoursInput)
  hours?: HoursInput | null;

  @Field(() => OutlookInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => OutlookInput)
  outlook?: OutlookInput | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(LISTED_AT_MOST)
  @MaxLength(LIMITS.noteLength, { each: true })
  skills?: string[] | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(0)
  @Max(100)
  withOthersPercent?: number | null;

  @Field(() => TrainingInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => TrainingInput)
  training?: TrainingInput | null;

  @Field(() => [EnvironmentEnum], { nullable: true })
  environment?: Environment[] | null;

  @Field(() => ChooseAgainEnum, { nullable: true })
  chooseAgain?: ChooseAgain | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(LISTED_AT_MOST)
  @MaxLength(LIMITS.noteLength, { each: true })
  related?: string[] | null;
}
