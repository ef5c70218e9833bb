import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@InputType({
  description: 'Standing time of one student in one section. Neither days nor percent: none any more.',
})
export class SetAccommodationInput {
  @Field(() => ID)
  @IsUUID()
  enrolmentId!: string;

  @Field(() => Int, { description: 'Days on every deadline.' })
  @Min(0)
  @Max(90)
  extraDays!: number;

  @Field(() => Int, { description: 'Percent more of the days everybody has; 50 is half as long again.' })
  @Min(0)
  @Max(200)
  extraPercent!: number;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(2_000)
  note?: string | null;
}

@ObjectType({ description: 'More time on every deadline of one student in one section. Private to staff.' })
export class Accommodation {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person)
  student!: Person;

  @Field(() => Int)
  extraDays!: number;

  @Field(() => Int)
  extraPercent!: number;

  @Field(() => String)
  note!: string;

  @Field(() => DateTime)
  givenAt!: string;

  @Field(() => Person)
  givenBy!: Person;
}
