import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Person } from '../identity/person.type.ts';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'Somebody has a submission open to grade it.' })
export class GradingClaim {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => Boolean)
  mine!: boolean;

  @Field(() => Person)
  heldBy!: Person;

  @Field(() => DateTime)
  heldSince!: string;

  @Field(() => DateTime, { description: 'Past it, whoever comes next may have it.' })
  heldUntil!: string;
}
