import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, MaxLength, Min, ValidateNested } from 'class-validator';

const KEY_LENGTH = 64;
const LINE_LENGTH = 1_000;
const LESSON_LENGTH = 8_000;
const PARTS_AT_MOST = 20;

@InputType()
export class PrimerLessonInput {
  @Field(() => String)
  @MaxLength(KEY_LENGTH)
  key!: string;

  @Field(() => String)
  @MaxLength(LINE_LENGTH)
  title!: string;

  @Field(() => String)
  @MaxLength(LESSON_LENGTH)
  text!: string;
}

@InputType()
export class PrimerQuestionInput {
  @Field(() => String)
  @MaxLength(KEY_LENGTH)
  key!: string;

  @Field(() => String)
  @MaxLength(LINE_LENGTH)
  text!: string;

  @Field(() => [String])
  @ArrayMaxSize(PARTS_AT_MOST)
  options!: string[];

  @Field(() => Int)
  @Min(0)
  right!: number;

  @Field(() => String)
  @MaxLength(LINE_LENGTH)
  why!: string;
}

@InputType()
export class PrimerEditionInput {
  @Field(() => [PrimerLessonInput])
  @Type(() => PrimerLessonInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(PARTS_AT_MOST)
  lessons!: PrimerLessonInput[];

  @Field(() => [PrimerQuestionInput])
  @Type(() => PrimerQuestionInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(PARTS_AT_MOST)
  questions!: PrimerQuestionInput[];

  @Field(() => String)
  @MaxLength(LESSON_LENGTH)
  pledge!: string;
}

@InputType()
export class SavePrimerInput {
  @Field(() => Int, { description: 'The revision that was seen; 0 where there was no draft.' })
  @Min(0)
  revision!: number;

  @Field(() => PrimerEditionInput)
  @Type(() => PrimerEditionInput)
  @ValidateNested()
  en!: PrimerEditionInput;

  @Field(() => PrimerEditionInput)
  @Type(() => PrimerEditionInput)
  @ValidateNested()
  fr!: PrimerEditionInput;
}
