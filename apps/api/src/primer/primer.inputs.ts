import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';

const PLEDGE_LENGTH = 4_000;
const ANSWERS_AT_MOST = 20;

@InputType()
export class SignPledgeInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => String, {
    description: 'What the student read; if it has changed meanwhile, nothing is signed.',
  })
  @MaxLength(PLEDGE_LENGTH)
  text!: string;

  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  signedName!: string;
}

@InputType()
export class CheckAnswerInput {
  @Field(() => String)
  @MaxLength(64)
  key!: string;

  @Field(() => Int, { description: 'Which of the options, from 0.' })
  @Min(0)
  option!: number;
}

@InputType()
export class TakeCheckInput {
  @Field(() => Int, { description: 'The version that was read.' })
  number!: number;

  @Field(() => [CheckAnswerInput])
  @ArrayMaxSize(ANSWERS_AT_MOST)
  answers!: CheckAnswerInput[];
}
