import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

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

  @Field(() => String, { description: 'STARTER (ours), ONET, NOC, or OWN (the tenant’s).' })
  source!: string;

  /** Not published: the credit names it. */
  release!: string | null;

  @Field(() => Int)
  version!: number;
}
