import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Somebody as others of their sections see them. */
@ObjectType()
export class Person {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Null for who has none.' })
  email!: string | null;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;
}
