import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
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

  @Field(() => String, { description: 'Where they would like to do it; empty while they do not know.' })
  employer!: string;

  @Field(() => String)
  department!: string;

  @Field(() => String)
  position!: string;

  @Field(() => String, { description: 'What they believe before anybody has told them, a line each.' })
  assumptions!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When somebody was first heard about it; the assumptions stay as they are from then on.',
  })
  heardAt!: string | null;

  @Field(() => DateTime)
  chosenAt!: string;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({
  description:
    'Saved, or in conflict: then the choice is as another tab saved it and nothing was overwritten.',
})
export class SavePlanNotesPayload {
  @Field(() => Boolean)
  saved!: boolean;

  @Field(() => Choice)
  choice!: Choice;
}
