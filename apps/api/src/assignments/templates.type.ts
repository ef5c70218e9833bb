import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@ObjectType({ description: 'An assignment in the library of the institution, to begin others with.' })
export class AssignmentTemplate {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  description!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DateTime)
  savedAt!: string;

  @Field(() => Person)
  savedBy!: Person;

  @Field(() => Boolean, { description: 'You may rename it and take it out.' })
  mine!: boolean;

  @Field(() => Int)
  perOccupation!: number;

  @Field(() => Int)
  occupations!: number;

  @Field(() => Int)
  steps!: number;

  @Field(() => Int)
  prompts!: number;
}

@InputType()
export class SaveTemplateInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  name!: string;

  @Field(() => String, { defaultValue: '' })
  @MaxLength(LIMITS.titleLength)
  description!: string;
}

@InputType()
export class RenameTemplateInput {
  @Field(() => ID)
  @IsUUID()
  templateId!: string;

  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  name!: string;

  @Field(() => String, { defaultValue: '' })
  @MaxLength(LIMITS.titleLength)
  description!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}
