import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/scalars.ts';
import { Occupation } from '../occupations/occupations.type.ts';

@ObjectType()
export class Choice {
  @Field(() => ID)
  id!: string;

  @Field(() => Occupation)
  occupation!: Occupation;

  @Field(() => String)
  reason!: string;

  @Field(() => DateTime)
  chosenAt!: string;
}
