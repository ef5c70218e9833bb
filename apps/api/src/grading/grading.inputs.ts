import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LIMITS, QUEUE_FILTERS, type QueueFilter } from '@firsthand/contracts';
import { PageArgs } from '../graphql/connection.ts';
import { QueueFilterEnum } from '../graphql/enums.ts';

/** Criteria in one rubric at most, with room to spare. */
const SCORES_AT_MOST = 100;

@ArgsType()
export class GradingQueueArgs extends PageArgs {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => QueueFilterEnum, { nullable: true, defaultValue: 'ALL' })
  @IsIn(QUEUE_FILTERS)
  filter!: QueueFilter;
}

@InputType()
export class ScoreInput {
  @Field(() => ID)
  @IsUUID()
  criterionId!: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  levelId?: string | null;

  @Field(() => Float)
  points!: number;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  comment?: string | null;
}

@InputType()
export class SaveGradeInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => Int, { description: '0 when there is no grade yet.' })
  @IsInt()
  @Min(0)
  version!: number;

  @Field(() => [ScoreInput])
  @ArrayMaxSize(SCORES_AT_MOST)
  @ValidateNested({ each: true })
  @Type(() => ScoreInput)
  scores!: ScoreInput[];

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  feedback!: string;

  @Field(() => Boolean)
  ready!: boolean;
}

@InputType()
export class ReleaseGradesInput {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => [ID], { nullable: true, description: 'Only these; all ready ones when null.' })
  @IsOptional()
  @ArrayMaxSize(10_000)
  submissionIds?: string[] | null;
}
