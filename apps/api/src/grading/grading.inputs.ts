import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { LIMITS, QUEUE_FILTERS, QUEUE_ORDERS, type QueueFilter, type QueueOrder } from '@firsthand/contracts';
import { PageArgs } from '../graphql/connection.ts';
import { QueueFilterEnum, QueueOrderEnum } from '../graphql/enums.ts';
import { LocalDateTime } from '../graphql/scalars.ts';

/** Criteria in one rubric at most, with room to spare. */
const SCORES_AT_MOST = 100;

@ArgsType()
export class GradingQueueArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'None: of everything one grades, over all sections.' })
  assignmentId?: string | null;

  @Field(() => QueueFilterEnum, { nullable: true, defaultValue: 'ALL' })
  @IsIn(QUEUE_FILTERS)
  filter!: QueueFilter;

  @Field(() => QueueOrderEnum, { nullable: true, defaultValue: 'OLDEST' })
  @IsIn(QUEUE_ORDERS)
  order!: QueueOrder;
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

/** Comments on one text at most. */
export const REMARKS_AT_MOST = 200;

@InputType({ description: 'A comment on words of the text; the words are sent as they were shown.' })
export class RemarkInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => ID)
  @IsUUID()
  promptId!: string;

  @Field(() => Int)
  @IsInt()
  @Min(0)
  start!: number;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  end!: number;

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  quote!: string;

  @Field(() => String)
  @MaxLength(LIMITS.nudgeLength)
  text!: string;
}

@InputType()
export class SaveGradeInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => Int, { description: '0 when there is no grade yet.' })
  @IsInt()
  @Min(0)
  version!: number;

  @Field(() => String, { description: 'The receipt of the text that was on the screen; another is refused.' })
  @MaxLength(64)
  shown!: string;

  @Field(() => [ScoreInput])
  @ArrayMaxSize(SCORES_AT_MOST)
  @ValidateNested({ each: true })
  @Type(() => ScoreInput)
  scores!: ScoreInput[];

  @Field(() => [RemarkInput], { nullable: true, defaultValue: [] })
  @IsOptional()
  @ArrayMaxSize(REMARKS_AT_MOST)
  @ValidateNested({ each: true })
  @Type(() => RemarkInput)
  remarks?: RemarkInput[] | null;

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  feedback!: string;

  @Field(() => Boolean)
  ready!: boolean;
}

@InputType()
export class RevisionAskInput {
  @Field(() => ID)
  @IsUUID()
  promptId!: string;

  @Field(() => String)
  @MaxLength(LIMITS.nudgeLength)
  text!: string;
}

@InputType()
export class ReturnForRevisionInput {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => [RevisionAskInput])
  @ArrayMaxSize(SCORES_AT_MOST)
  @ValidateNested({ each: true })
  @Type(() => RevisionAskInput)
  asks!: RevisionAskInput[];

  @Field(() => String)
  @MaxLength(LIMITS.nudgeLength)
  note!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Files may be added and taken out too; else they stay as they were handed in.',
  })
  @IsOptional()
  @IsBoolean()
  files?: boolean | null;

  @Field(() => LocalDateTime, {
    nullable: true,
    description:
      'On the section’s clock; a week, to the end of that day, where it is left out. The present deadline stays where it is later.',
  })
  @IsOptional()
  dueLocal?: string | null;
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
