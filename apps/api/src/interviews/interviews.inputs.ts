import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { type InterviewMode, LIMITS, type ThankYouMethod } from '@firsthand/contracts';
import { InterviewModeEnum, ThankYouMethodEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';

const MINUTES_AT_MOST = 1440;

@InputType({ isAbstract: true })
abstract class InterviewFacts {
  @Field(() => ID)
  @IsUUID()
  contactId!: string;

  @Field(() => ID)
  @IsUUID()
  occupationId!: string;

  @Field(() => InterviewModeEnum)
  mode!: InterviewMode;

  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(1)
  @Max(MINUTES_AT_MOST)
  plannedMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Where to meet. Left out: as it was.' })
  @IsOptional()
  @MaxLength(LIMITS.placeLength)
  place?: string | null;

  @Field(() => Int, { nullable: true, description: 'Null while it is only planned.' })
  @IsOptional()
  @Min(1)
  @Max(MINUTES_AT_MOST)
  actualMinutes?: number | null;

  @Field(() => ThankYouMethodEnum, { nullable: true })
  thankYouMethod?: ThankYouMethod | null;
}

@InputType()
export class LogInterviewInput extends InterviewFacts {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  notes?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  practice?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Made by the client so that a repeated send makes one interview.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType()
export class UpdateInterviewInput extends InterviewFacts {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  notes!: string;

  @Field(() => Boolean)
  practice!: boolean;
}

@InputType({ description: 'What goes with it, in the student’s words.' })
export class SendInvitationInput {
  @Field(() => ID)
  @IsUUID()
  interviewId!: string;

  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  subject!: string;

  @Field(() => String)
  @Length(1, LIMITS.letterLength)
  text!: string;
}

@InputType()
export class CallOffInterviewInput extends SendInvitationInput {
  @Field(() => Int)
  version!: number;
}
