import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import type { RequestState } from '@firsthand/contracts';
import { RequestStateEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@InputType()
export class AskExtensionInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => ID)
  @IsUUID()
  milestoneId!: string;

  @Field(() => Int)
  @Min(1)
  @Max(60)
  days!: number;

  @Field(() => String)
  @Length(1, 2_000)
  reason!: string;
}

@InputType()
export class AnswerExtensionInput {
  @Field(() => ID)
  @IsUUID()
  extensionRequestId!: string;

  @Field(() => Boolean)
  grant!: boolean;

  @Field(() => String, {
    nullable: true,
    defaultValue: '',
    description: 'Told to the student; needed for a no.',
  })
  @IsOptional()
  @MaxLength(2_000)
  answer?: string | null;
}

@ObjectType({ description: 'A student’s request for more time on one milestone.' })
export class ExtensionRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  days!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => RequestStateEnum)
  state!: RequestState;

  @Field(() => DateTime)
  askedAt!: string;

  @Field(() => String)
  answer!: string;

  @Field(() => DateTime, { nullable: true })
  answeredAt!: string | null;
}

@ObjectType({ description: 'As staff read it, with the deadline it is about.' })
export class OpenExtensionRequest extends ExtensionRequest {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person)
  student!: Person;

  @Field(() => ID)
  milestoneId!: string;

  @Field(() => String)
  milestoneTitle!: string;

  @Field(() => String)
  zone!: string;

  @Field(() => DateTime)
  dueAt!: string;
}
