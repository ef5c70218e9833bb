import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { PreparationItem } from '@firsthand/contracts';
import { PreparationItemEnum } from '../graphql/enums.ts';

@ObjectType()
export class PreparationStep {
  @Field(() => PreparationItemEnum)
  item!: PreparationItem;

  @Field(() => Boolean)
  done!: boolean;
}

@ObjectType({ description: 'What to make ready for a meeting, by how they meet.' })
export class Preparation {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => [PreparationStep])
  steps!: PreparationStep[];
}
