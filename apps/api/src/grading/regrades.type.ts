import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';
import { DateTime } from '../graphql/scalars.ts';
import { RemarkInput, REMARKS_AT_MOST, ScoreInput } from './grading.inputs.ts';

const CRITERIA_AT_MOST = 50;

@ObjectType({ description: 'A request for another look that waits for staff.' })
export class OpenRegrade {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  submissionId!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String)
  assignmentTitle!: string;

  @Field(() => String, { nullable: true, description: 'Null while names are hidden.' })
  studentName!: string | null;

  @Field(() => Int)
  criteria!: number;

  @Field(() => DateTime)
  askedAt!: string;
}

@InputType()
export class RegradeAskInput {
  @Field(() => ID)
  @IsUUID()
  criterionId!: string;

  @Field(() => String)
  @MaxLength(LIMITS.nudgeLength)
  text!: string;
}

@InputType()
export class AskRegradeInput {
  @Field(() => ID)
  @IsUUID()
  submissionId!: string;

  @Field(() => [RegradeAskInput])
  @ArrayMaxSize(CRITERIA_AT_MOST)
  @ValidateNested({ each: true })
  @Type(() => RegradeAskInput)
  asks!: RegradeAskInput[];
}

@InputType()
export class NewScoreInput {
  @Field(() => ID)
  @IsUUID()
  criterionId!: string;

  @Field(() => Float)
  @Min(0)
  points!: number;
}

@InputType({ description: 'What a released grade is to be from now on, whole, and why.' })
export class CorrectGradeInput {
  @Field(() => ID)
  @IsUUID()
  submissionId!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { description: 'The receipt of the text that was on the screen; another is refused.' })
  @MaxLength(64)
  shown!: string;

  @Field(() => String, { description: 'The student reads it.' })
  @MaxLength(LIMITS.nudgeLength)
  reason!: string;

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  feedback!: string;

  @Field(() => [ScoreInput])
  @ArrayMaxSize(CRITERIA_AT_MOST)
  @ValidateNested({ each: true })
  @Type(() => ScoreInput)
  scores!: ScoreInput[];

  @Field(() => [RemarkInput])
  @ArrayMaxSize(REMARKS_AT_MOST)
  @ValidateNested({ each: true })
  @Type(() => RemarkInput)
  remarks!: RemarkInput[];
}

@InputType()
export class AnswerRegradeInput {
  @Field(() => ID)
  @IsUUID()
  requestId!: string;

  @Field(() => String)
  @MaxLength(LIMITS.nudgeLength)
  words!: string;

  @Field(() => [NewScoreInput], { description: 'Of criteria that were asked about; none keeps the grade.' })
  @ArrayMaxSize(CRITERIA_AT_MOST)
  @ValidateNested({ each: true })
  @Type(() => NewScoreInput)
  scores!: NewScoreInput[];
}
