import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class RubricLevel {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  description!: string;

  @Field(() => Float)
  points!: number;
}

@ObjectType()
export class RubricCriterion {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  description!: string;

  @Field(() => Float)
  maxPoints!: number;

  @Field(() => [RubricLevel])
  levels!: RubricLevel[];
}

@ObjectType()
export class Rubric {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Float)
  totalPoints!: number;

  @Field(() => [RubricCriterion])
  criteria!: RubricCriterion[];
}
