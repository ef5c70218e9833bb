import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import type { CodeState } from '@firsthand/contracts';
import { CodeStateEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';
import { TenantCard } from '../tenancy/tenancy.type.ts';
import { NamedPersonInput } from '../identity/named-person.input.ts';

@ObjectType()
export class Joiner {
  @Field(() => DateTime)
  at!: string;

  @Field(() => Person)
  person!: Person;
}

@ObjectType({ description: 'A code by which students come into a section themselves.' })
export class JoinCode {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => ID, { nullable: true })
  cohortId!: string | null;

  @Field(() => String, { nullable: true })
  cohortName!: string | null;

  @Field(() => Int)
  capacity!: number;

  @Field(() => Int)
  joined!: number;

  @Field(() => DateTime)
  expiresAt!: string;

  @Field(() => CodeStateEnum)
  state!: CodeState;

  @Field(() => [Joiner])
  people!: Joiner[];
}

@ObjectType({ description: 'What a code opens, to whoever has it.' })
export class JoinCard {
  @Field(() => String)
  sectionName!: string;

  @Field(() => String)
  courseTitle!: string;

  @Field(() => Boolean)
  full!: boolean;

  @Field(() => TenantCard)
  tenant!: TenantCard;
}

@InputType()
export class CreateJoinCodeInput {
  @Field(() => ID)
  @IsUUID()
  sectionId!: string;

  @Field(() => ID, { nullable: true, description: 'Null: they come into no cohort yet.' })
  @IsOptional()
  @IsUUID()
  cohortId?: string | null;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(1000)
  capacity!: number;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(120)
  days!: number;
}

@InputType()
export class AskToJoinInput extends NamedPersonInput {
  @Field(() => String)
  @Length(1, 60)
  tenant!: string;

  @Field(() => String)
  @Length(1, 40)
  code!: string;
}
