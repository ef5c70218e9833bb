import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { type Role, LIMITS } from '@firsthand/contracts';
import { RoleEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from './person.type.ts';

@InputType()
export class BeginViewingInput {
  @Field(() => ID, { description: 'As whom.' })
  @IsUUID()
  personId!: string;

  @Field(() => String, { description: 'Why. The person reads it, and it is kept in the log.' })
  @MaxLength(LIMITS.viewingReasonLength)
  reason!: string;
}

@ObjectType({ description: 'Somebody of the institution, to its administrators.' })
export class FoundPerson extends Person {
  @Field(() => [RoleEnum])
  roles!: Role[];

  @Field(() => Boolean, { description: 'One may look at Firsthand as they see it.' })
  viewable!: boolean;
}

@ObjectType()
export class PeopleFound {
  @Field(() => Int)
  total!: number;

  @Field(() => [FoundPerson], { description: 'The first of them, by name.' })
  people!: FoundPerson[];
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
