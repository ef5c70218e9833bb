import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { type InterviewMode, LIMITS, type OutreachChannel, type OutreachOutcome } from '@firsthand/contracts';
import { InterviewModeEnum, OutreachChannelEnum, OutreachOutcomeEnum } from '../graphql/enums.ts';
import { CalendarDate, DateTime } from '../graphql/scalars.ts';

@InputType()
export class LogOutreachInput {
  @Field(() => ID)
  @IsUUID()
  contactId!: string;

  @Field(() => OutreachChannelEnum)
  channel!: OutreachChannel;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  said?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Written down, not sent yet.' })
  draft?: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'Left out: now.' })
  sentAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Made by the client so that a repeated send makes one attempt.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'The time that was fixed with a yes; it becomes a planned interview.' })
export class PlannedMeetingInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

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
  @Max(1440)
  plannedMinutes?: number | null;

  @Field(() => String, { nullable: true, description: 'An address, a number to call, a link.' })
  @IsOptional()
  @MaxLength(LIMITS.placeLength)
  place?: string | null;
}

@InputType({ description: 'Whom somebody who said no named instead; becomes a contact with this referrer.' })
export class ReferralInput {
  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  name!: string;

  @Field(() => Boolean, { nullable: true, description: 'May you say who sent you? Null: not asked.' })
  nameMayBeUsed?: boolean | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.titleLength)
  organisation?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(60)
  phone?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;
}

@InputType()
export class RecordOutcomeInput {
  @Field(() => ID)
  @IsUUID()
  outreachId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => OutreachOutcomeEnum)
  outcome!: OutreachOutcome;

  @Field(() => String, { nullable: true, description: 'What was said; left out: as it was.' })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  said?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'With a “not now”: the day on which to ask again.',
  })
  againOn?: string | null;

  @Field(() => PlannedMeetingInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlannedMeetingInput)
  meeting?: PlannedMeetingInput | null;

  @Field(() => ReferralInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ReferralInput)
  referral?: ReferralInput | null;
}
