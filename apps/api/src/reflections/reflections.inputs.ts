import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';
import { RichTextScalar } from '../graphql/scalars.ts';

@InputType()
export class AnswerInput {
  @Field(() => ID)
  @IsUUID()
  promptId!: string;

  @Field(() => String, { nullable: true, description: 'Plain; left out where the answer is formatted.' })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  text?: string | null;

  @Field(() => RichTextScalar, { nullable: true, description: 'Its text is what it says.' })
  @IsOptional()
  formatted?: unknown;
}

@InputType()
export class SaveDraftInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => Int, { description: 'The revision this text was typed over.' })
  @Min(0)
  revision!: number;

  @Field(() => [AnswerInput])
  @Type(() => AnswerInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(40)
  answers!: AnswerInput[];
}

@InputType()
export class SubmitReflectionInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => Int)
  @Min(0)
  revision!: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}
