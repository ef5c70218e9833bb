import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { EVALUATION_ASPECTS, EVALUATION_LEVELS, type EvaluationAspect, LIMITS } from '@firsthand/contracts';
import { EvaluationAspectEnum } from '../graphql/enums.ts';
import { CalendarDate } from '../graphql/scalars.ts';

@InputType()
export class SaveThankYouInput {
  @Field(() => ID)
  @IsUUID()
  interviewId!: string;

  @Field(() => Int, { description: 'The revision it was typed over; 0 at first.' })
  @Min(0)
  revision!: number;

  @Field(() => String)
  @MaxLength(LIMITS.titleLength)
  subject!: string;

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  body!: string;
}

@InputType()
export class ReferrerLetterInput {
  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  subject!: string;

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  body!: string;
}

@InputType()
export class TellReferrerInput {
  @Field(() => ID, { description: 'The interview with the person they named.' })
  @IsUUID()
  interviewId!: string;

  @Field(() => ReferrerLetterInput, {
    nullable: true,
    description: 'Sent in the student’s name. Left out: the student told them already.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => ReferrerLetterInput)
  letter?: ReferrerLetterInput | null;
}

@InputType()
export class PlanStepInput {
  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  what!: string;

  @Field(() => CalendarDate)
  dueOn!: string;

  @Field(() => ID, { nullable: true, description: 'The interview it comes from.' })
  @IsOptional()
  @IsUUID()
  interviewId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Made by the client so that a repeated send makes one step.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType()
export class AspectLevelInput {
  @Field(() => EvaluationAspectEnum)
  aspect!: EvaluationAspect;

  @Field(() => Int)
  @Min(1)
  @Max(EVALUATION_LEVELS)
  level!: number;
}

@InputType()
export class SaveEvaluationInput {
  @Field(() => ID)
  @IsUUID()
  interviewId!: string;

  @Field(() => Int, { description: 'The revision it was typed over; 0 at first.' })
  @Min(0)
  revision!: number;

  @Field(() => [AspectLevelInput])
  @Type(() => AspectLevelInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(EVALUATION_ASPECTS.length)
  levels!: AspectLevelInput[];

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  words!: string;

  @Field(() => String)
  @MaxLength(2_000)
  nextTime!: string;
}
