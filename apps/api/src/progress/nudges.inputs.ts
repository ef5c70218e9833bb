import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsOptional,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { LIMITS, STUCK_REASONS, type StuckReason } from '@firsthand/contracts';
import { StuckReasonEnum } from '../graphql/enums.ts';

@InputType({ description: 'The same words to several students.' })
export class NudgeInput {
  @Field(() => [ID])
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @IsUUID(undefined, { each: true })
  enrolmentIds!: string[];

  @Field(() => StuckReasonEnum, {
    nullable: true,
    description: 'Where they are stuck; null: just a message.',
  })
  @IsOptional()
  @IsIn(STUCK_REASONS)
  reason?: StuckReason | null;

  @Field(() => String)
  @MinLength(1)
  @MaxLength(LIMITS.nudgeLength)
  words!: string;
}

@InputType()
export class NudgeStudentsInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => [NudgeInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NudgeInput)
  nudges!: NudgeInput[];
}

@ObjectType()
export class NudgeStudentsPayload {
  @Field(() => Int, { description: 'Who is told.' })
  nudged!: number;

  @Field(() => Int, { description: 'Who was told the same today already, and is not told again.' })
  already!: number;
}
