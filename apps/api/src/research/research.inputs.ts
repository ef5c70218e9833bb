import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';

const REASON_LENGTH = 2_000;
const ASSUMPTIONS_LENGTH = 8_000;

@InputType()
export class ChooseOccupationInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => ID)
  @IsUUID()
  occupationId!: string;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(REASON_LENGTH)
  reason?: string | null;
}

@InputType()
export class SavePlanNotesInput {
  @Field(() => ID)
  @IsUUID()
  choiceId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => String)
  @MaxLength(REASON_LENGTH)
  reason!: string;

  @Field(() => String)
  @MaxLength(LIMITS.titleLength)
  employer!: string;

  @Field(() => String)
  @MaxLength(LIMITS.titleLength)
  department!: string;

  @Field(() => String)
  @MaxLength(LIMITS.titleLength)
  position!: string;

  @Field(() => String)
  @MaxLength(ASSUMPTIONS_LENGTH)
  assumptions!: string;
}
