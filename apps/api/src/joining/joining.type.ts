import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { type CardState, type CodeState, LIMITS } from '@firsthand/contracts';
import { CARDS_AT_ONCE } from '@firsthand/core';
import { CardStateEnum, CodeStateEnum } from '../graphql/enums.ts';
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

@ObjectType({
  description: 'A code by which students come into a section themselves.',
})
export class JoinCode {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

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

  @Field(() => ID, {
    nullable: true,
    description: 'Null: they come into no cohort yet.',
  })
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

@ObjectType({
  description: 'A student without an address, who comes in by a card.',
})
export class CardHolder {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person)
  person!: Person;

  @Field(() => String, {
    nullable: true,
    description: 'What a roster calls them.',
  })
  number!: string | null;

  @Field(() => String, { nullable: true })
  signInName!: string | null;

  @Field(() => CardStateEnum)
  state!: CardState;

  @Field(() => DateTime, { nullable: true })
  expiresAt!: string | null;
}

@ObjectType({
  description: 'What goes to the printer. The code is shown this once and kept nowhere.',
})
export class PrintedCard {
  @Field(() => Person)
  person!: Person;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => String)
  sectionName!: string;

  @Field(() => String)
  code!: string;

  @Field(() => DateTime)
  expiresAt!: string;
}

@ObjectType({
  description: 'Whose card it is, to whoever holds it. Looking does not use it up.',
})
export class PersonCard {
  @Field(() => String)
  givenName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What their sign-in name is, or may be.',
  })
  signInName!: string | null;

  @Field(() => Boolean, {
    description: 'They were in before, and choose a new password.',
  })
  again!: boolean;

  @Field(() => DateTime)
  expiresAt!: string;

  @Field(() => TenantCard)
  tenant!: TenantCard;
}

@InputType({
  description: 'New cards; those these people had open nothing any more.',
})
export class PrintCardsInput {
  @Field(() => ID)
  @IsUUID()
  sectionId!: string;

  @Field(() => [ID])
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(CARDS_AT_ONCE)
  userIds!: string[];
}

@InputType({
  description: 'Uses up a card: sets the sign-in name and the password, and signs in.',
})
export class RedeemCardInput {
  @Field(() => String)
  @Length(1, 60)
  tenant!: string;

  @Field(() => String)
  @Length(1, 40)
  code!: string;

  @Field(() => String)
  @MaxLength(254)
  signInName!: string;

  // How long a password must be is a rule, not a shape; this only keeps novels out.
  @Field(() => String)
  @MaxLength(4 * LIMITS.passwordMax)
  password!: string;
}
