import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsUUID, Length, Min, ValidateNested } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';
import { DateTime } from '../graphql/scalars.ts';

/** Each is its own snapshot and mail; a class of this size has them all. */
const DRAFTS_AT_MOST = 300;

@ObjectType()
export class UnsentDraftStudent {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;
}

@ObjectType({
  description: 'A draft that was never handed in, though the deadline of its student has passed.',
})
export class UnsentDraft {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => UnsentDraftStudent)
  student!: UnsentDraftStudent;

  @Field(() => DateTime, {
    description: 'When its text was saved last or a file added; while names are hidden, the day of that.',
  })
  savedAt!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => Int, { nullable: true, description: 'Not said while names are hidden.' })
  words!: number | null;

  @Field(() => Int, {
    description: 'So many prompts have no answer; with none missing, it can be handed in.',
  })
  missing!: number;

  @Field(() => DateTime)
  dueAt!: string;

  @Field(() => String)
  zone!: string;

  @Field(() => Int, { description: 'As it would be handed in: it counts from when it was saved.' })
  lateDays!: number;

  @Field(() => Float)
  keptPercent!: number;
}

@InputType()
export class UnsentDraftInput {
  @Field(() => ID)
  @IsUUID()
  enrolmentId!: string;

  @Field(() => Int, { description: 'The revision that was looked at.' })
  @Min(1)
  revision!: number;
}

@InputType()
export class HandInDraftsInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => [UnsentDraftInput])
  @Type(() => UnsentDraftInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(DRAFTS_AT_MOST)
  drafts!: UnsentDraftInput[];

  @Field(() => String, { description: 'The student reads it.' })
  @Length(1, LIMITS.noteLength)
  reason!: string;
}

@ObjectType()
export class HandInDraftsPayload {
  @Field(() => [ID], {
    description: 'Whose were handed in: fewer than asked for where a student was quicker or wrote on.',
  })
  enrolmentIds!: string[];
}

@InputType()
export class WithdrawHandInsInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => [ID])
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(DRAFTS_AT_MOST)
  enrolmentIds!: string[];
}

@ObjectType()
export class WithdrawHandInsPayload {
  @Field(() => Int)
  withdrawn!: number;
}
