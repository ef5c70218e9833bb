import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import type { AnswerType, QuestionTopic } from '@firsthand/contracts';
import { AnswerTypeEnum, QuestionTopicEnum } from '../graphql/enums.ts';

const QUESTION_LENGTH = 500;

@InputType()
export class SheetQuestionInput {
  @Field(() => ID, {
    description: 'Made by the client, so that a question taken away can come back as itself.',
  })
  @IsUUID()
  id!: string;

  @Field(() => String, { nullable: true, description: 'The question of the bank it was taken from.' })
  @IsOptional()
  @MaxLength(100)
  bankId?: string | null;

  @Field(() => String)
  @Length(1, QUESTION_LENGTH)
  text!: string;

  @Field(() => QuestionTopicEnum)
  topic!: QuestionTopic;

  @Field(() => AnswerTypeEnum)
  answerType!: AnswerType;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  starred?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only for this person.' })
  @IsOptional()
  @IsUUID()
  contactId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The open question of the research sheet it came from.' })
  @IsOptional()
  @IsUUID()
  openQuestionId?: string | null;
}

@InputType()
export class SaveQuestionSheetInput {
  @Field(() => ID)
  @IsUUID()
  occupationId!: string;

  @Field(() => Int, { description: 'The version this was written over; 0 begins.' })
  @Min(0)
  version!: number;

  @Field(() => Int, { defaultValue: 20, description: 'How long the conversation may take.' })
  minutes!: number;

  @Field(() => [SheetQuestionInput])
  @Type(() => SheetQuestionInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(200)
  questions!: SheetQuestionInput[];
}
