import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CareState } from '@firsthand/contracts';
import { CareStateEnum } from '../graphql/enums.ts';
import { CalendarDate } from '../graphql/scalars.ts';

@ObjectType({
  description:
    'May this person be asked today, with all students of the institution in mind? Never says who asked.',
})
export class ContactCare {
  @Field(() => CareStateEnum)
  state!: CareState;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'While they were recently asked: the day from which they may be asked again.',
  })
  askAgainOn!: string | null;
}

@ObjectType({ description: 'How many students may ask the same person, and in how many days.' })
export class CareSettings {
  @Field(() => Int)
  limit!: number;

  @Field(() => Int)
  days!: number;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class UpdateCareSettingsInput {
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  limit!: number;

  @Field(() => Int)
  days!: number;
}
