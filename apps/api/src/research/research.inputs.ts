import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';

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
  @MaxLength(2_000)
  reason?: string | null;
}
