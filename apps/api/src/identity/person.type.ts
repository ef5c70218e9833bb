import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Somebody as others of their sections see them. */
@ObjectType()
export class Person {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;
}
