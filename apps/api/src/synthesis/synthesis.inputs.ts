import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, Max, Min, ValidateNested } from 'class-validator';
import { COMPARISON_DIMENSIONS, type ComparisonDimension, type Leaning, LIMITS } from '@firsthand/contracts';
import { ComparisonDimensionEnum, LeaningEnum } from '../graphql/enums.ts';

const REASON_LENGTH = 500;
/** More occupations than anybody compares. */
const OCCUPATIONS = 40;

@InputType()
export class WeighInterviewInput {
  @Field(() => ID)
  @IsUUID()
  interviewId!: string;

  @Field(() => Int)
  @Min(1)
  @Max(4)
  placed!: number;

  @Field(() => Int)
  @Min(1)
  @Max(4)
  sure!: number;

  @Field(() => Int)
  @Min(1)
  @Max(4)
  interested!: number;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(REASON_LENGTH)
  reason?: string | null;

  @Field(() => Int, { description: 'The version that was seen; 0 where there was none.' })
  @Min(0)
  version!: number;
}

@InputType({ isAbstract: true })
class TrustInput {
  @Field(() => Int, { nullable: true, description: 'From 1 to 4. Null takes back what was given.' })
  @IsOptional()
  @Min(1)
  @Max(4)
  trust?: number | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(REASON_LENGTH)
  reason?: string | null;

  @Field(() => Int, { description: 'The version that was seen; 0 where there was none.' })
  @Min(0)
  version!: number;
}

@InputType()
export class TrustStatementInput extends TrustInput {
  @Field(() => ID)
  @IsUUID()
  findingId!: string;

  @Field(() => ID)
  @IsUUID()
  interviewId!: string;
}

@InputType()
export class TrustAnswerInput extends TrustInput {
  @Field(() => ID)
  @IsUUID()
  answerId!: string;
}

@InputType()
export class DecideInput {
  @Field(() => ID)
  @IsUUID()
  occupationId!: string;

  @Field(() => LeaningEnum)
  leaning!: Leaning;

  @Field(() => Int)
  @Min(0)
  @Max(100)
  confidence!: number;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(REASON_LENGTH)
  reason?: string | null;
}

@InputType()
export class SaveSynthesisInput {
  @Field(() => ID)
  @IsUUID()
  occupationId!: string;

  @Field(() => Int, { description: 'What it was typed over; 0 begins.' })
  @Min(0)
  revision!: number;

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  believe!: string;

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  changed!: string;
}

@InputType()
export class ComparisonCellInput {
  @Field(() => ID)
  @IsUUID()
  occupationId!: string;

  @Field(() => ComparisonDimensionEnum)
  dimension!: ComparisonDimension;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(5)
  rating?: number | null;

  @Field(() => String)
  @MaxLength(REASON_LENGTH)
  words!: string;
}

@InputType()
export class ComparisonWeightInput {
  @Field(() => ComparisonDimensionEnum)
  dimension!: ComparisonDimension;

  @Field(() => Int)
  @Min(0)
  @Max(3)
  weight!: number;
}

@InputType()
export class SaveComparisonInput {
  @Field(() => Int, { description: 'What it was filled in over; 0 begins.' })
  @Min(0)
  revision!: number;

  @Field(() => [ComparisonCellInput])
  @ArrayMaxSize(OCCUPATIONS * COMPARISON_DIMENSIONS.length)
  @ValidateNested({ each: true })
  @Type(() => ComparisonCellInput)
  cells!: ComparisonCellInput[];

  @Field(() => [ComparisonWeightInput])
  @ArrayMaxSize(COMPARISON_DIMENSIONS.length)
  @ValidateNested({ each: true })
  @Type(() => ComparisonWeightInput)
  weights!: ComparisonWeightInput[];
}
