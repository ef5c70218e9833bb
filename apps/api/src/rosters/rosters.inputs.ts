import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';

@InputType()
export class StageRosterInput {
  @Field(() => ID)
  @IsUUID()
  sectionId!: string;

  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  fileName!: string;

  @Field(() => String)
  @MaxLength(LIMITS.bodyBytes)
  content!: string;
}
