import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';
import { DateTime } from '../graphql/scalars.ts';

@InputType()
export class BeginViewingInput {
  @Field(() => ID, { description: 'As whom.' })
  @IsUUID()
  personId!: string;

  @Field(() => String, { description: 'Why. The person reads it, and it is kept in the log.' })
  @MaxLength(LIMITS.viewingReasonLength)
  reason!: string;
}

@ObjectType({ description: 'An administrator looked at Firsthand as the caller sees it.' })
export class ViewingOfMe {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Who.' })
  by!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => DateTime)
  beganAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Null while it lasts.' })
  endedAt!: string | null;
}
