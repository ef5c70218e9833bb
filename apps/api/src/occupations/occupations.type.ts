import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class Occupation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  description!: string;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String)
  source!: string;
}
