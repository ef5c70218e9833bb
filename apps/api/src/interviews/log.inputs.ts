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
import {
  type AnswerType,
  type JobTalk,
  LIMITS,
  type OutreachChannel,
  type QuestionTopic,
  type ResearchTopic,
} from '@firsthand/contracts';
import {
  AnswerTypeEnum,
  JobTalkEnum,
  OutreachChannelEnum,
  QuestionTopicEnum,
  ResearchTopicEnum,
} from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { AnswerValueInput } from './answer-value.inputs.ts';

const REASON_LENGTH = 2_000;
const EDITS_AT_ONCE = 100;
const EDITS_SEEN = 100;

@InputType({ isAbstract: true })
abstract class StampInput {
  @Field(() => DateTime, {
    description: 'By the clock of the device, and later than any edit of the same thing that it has seen.',
  })
  editedAt!: string;

  @Field(() => ID, { description: 'Of this very edit.' })
  @IsUUID()
  editId!: string;
}

@InputType({ isAbstract: true })
abstract class EditInput extends StampInput {
  @Field(() => ID, { description: 'Made by the client, once for each thing.' })
  @IsUUID()
  id!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'It is taken out.' })
  removed?: boolean | null;
}

@InputType()
export class AnswerEditInput extends EditInput {
  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(100)
  questionId?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  question?: string | null;

  @Field(() => QuestionTopicEnum, { nullable: true })
  topic?: QuestionTopic | null;

  @Field(() => AnswerTypeEnum, { nullable: true, defaultValue: 'FREE' })
  answerType?: AnswerType | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  text?: string | null;

  @Field(() => AnswerValueInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AnswerValueInput)
  value?: AnswerValueInput | null;

  @Field(() => [ResearchTopicEnum], { nullable: true, defaultValue: [] })
  topics?: ResearchTopic[] | null;

  @Field(() => Int, { nullable: true, defaultValue: 0 })
  @IsOptional()
  @Min(0)
  @Max(10_000)
  position?: number | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  starred?: boolean | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  asked?: boolean | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  volunteered?: boolean | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The edits of this answer that this one was made over. Whatever it was not made over is kept beside it, not replaced.',
  })
  @IsOptional()
  @ArrayMaxSize(EDITS_SEEN)
  @IsUUID(undefined, { each: true })
  over?: string[] | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  elsewhere?: boolean | null;
}

@InputType()
export class SourceEditInput extends EditInput {
  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  text?: string | null;
}

@InputType()
export class DiscoveryEditInput extends EditInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  occupationId?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  title?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  note?: string | null;
}

@InputType({
  description: 'Somebody who was named; becomes a contact with the interviewee as referrer, once.',
})
export class NamedPersonInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

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
  @MaxLength(LIMITS.titleLength)
  position?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(60)
  phone?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;
}

@InputType({ description: 'When the meeting began and ended.' })
export class ClockEditInput extends StampInput {
  @Field(() => DateTime)
  startedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Null while it goes on.' })
  endedAt?: string | null;
}

@InputType({ description: 'How the meeting ended.' })
export class ChecklistEditInput extends StampInput {
  @Field(() => Boolean)
  thanked!: boolean;

  @Field(() => Boolean)
  askedWhoElse!: boolean;

  @Field(() => Boolean)
  askedForCard!: boolean;

  @Field(() => ID, { nullable: true, description: 'A photo of their card, sent before. Null: none.' })
  @IsOptional()
  @IsUUID()
  cardPhotoId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Null: not asked.' })
  mayComeBack?: boolean | null;

  @Field(() => OutreachChannelEnum, { nullable: true })
  comeBackBy?: OutreachChannel | null;

  @Field(() => JobTalkEnum, { nullable: true })
  jobTalk?: JobTalk | null;
}

@InputType()
export class KeepLogInput {
  @Field(() => ID)
  @IsUUID()
  interviewId!: string;

  @Field(() => ID, { description: 'Who wrote it. Nothing is kept when somebody else is signed in.' })
  @IsUUID()
  userId!: string;

  @Field(() => [AnswerEditInput], { nullable: true, defaultValue: [] })
  @IsOptional()
  @ArrayMaxSize(EDITS_AT_ONCE)
  @ValidateNested({ each: true })
  @Type(() => AnswerEditInput)
  answers?: AnswerEditInput[] | null;

  @Field(() => [SourceEditInput], { nullable: true, defaultValue: [] })
  @IsOptional()
  @ArrayMaxSize(EDITS_AT_ONCE)
  @ValidateNested({ each: true })
  @Type(() => SourceEditInput)
  sources?: SourceEditInput[] | null;

  @Field(() => [DiscoveryEditInput], { nullable: true, defaultValue: [] })
  @IsOptional()
  @ArrayMaxSize(EDITS_AT_ONCE)
  @ValidateNested({ each: true })
  @Type(() => DiscoveryEditInput)
  discoveries?: DiscoveryEditInput[] | null;

  @Field(() => [NamedPersonInput], { nullable: true, defaultValue: [] })
  @IsOptional()
  @ArrayMaxSize(EDITS_AT_ONCE)
  @ValidateNested({ each: true })
  @Type(() => NamedPersonInput)
  referrals?: NamedPersonInput[] | null;

  @Field(() => ClockEditInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ClockEditInput)
  clock?: ClockEditInput | null;

  @Field(() => ChecklistEditInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ChecklistEditInput)
  checklist?: ChecklistEditInput | null;
}

@InputType()
export class PlanDiscoveryInput {
  @Field(() => ID)
  @IsUUID()
  discoveryId!: string;

  @Field(() => ID, { description: 'What it is called in the catalogue.' })
  @IsUUID()
  occupationId!: string;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(REASON_LENGTH)
  reason?: string | null;
}
