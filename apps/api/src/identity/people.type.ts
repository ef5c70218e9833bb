import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, MaxLength, Min } from 'class-validator';
import { LIMITS, type PersonState, type Role } from '@firsthand/contracts';
import { connectionOf, PageArgs } from '../graphql/connection.ts';
import { PersonStateEnum, RoleEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { NamedPersonInput } from './named-person.input.ts';
import { Person } from './person.type.ts';

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name or address, or a number.' })
  @IsOptional()
  @MaxLength(LIMITS.titleLength)
  query?: string | null;

  @Field(() => RoleEnum, { nullable: true })
  role?: Role | null;

  @Field(() => PersonStateEnum, { nullable: true })
  state?: PersonState | null;
}

@ObjectType({ description: 'Somebody of the institution, to its administrators.' })
export class FoundPerson extends Person {
  @Field(() => String, { nullable: true, description: 'What somebody without an address comes in by.' })
  signInName!: string | null;

  @Field(() => [RoleEnum])
  roles!: Role[];

  @Field(() => PersonStateEnum)
  state!: PersonState;

  @Field(() => Boolean, { description: 'One may look at Firsthand as they see it.' })
  viewable!: boolean;
}

@ObjectType()
export class FoundPersonConnection extends connectionOf('FoundPerson', () => FoundPerson) {}

@ObjectType({ description: 'Somebody of the institution: as what they are here, and how they come in.' })
export class PersonAccount extends FoundPerson {
  @Field(() => Int)
  version!: number;

  @Field(() => [String], { description: 'What rosters call them.' })
  numbers!: string[];

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when they cannot come in; null: they can.' })
  endedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Null: never, or longer ago than is kept.' })
  lastSeenAt!: string | null;

  @Field(() => Boolean, { description: 'Mail to their address came back.' })
  bounced!: boolean;

  @Field(() => Boolean, { description: 'They have chosen a password.' })
  password!: boolean;

  @Field(() => [String], { description: 'The institution’s own sign-ons that know them.' })
  signOns!: string[];

  @Field(() => Boolean, { description: 'An authenticator app is their second step.' })
  app!: boolean;

  @Field(() => Int)
  passkeys!: number;

  @Field(() => Int, { description: 'Personal access tokens that are good.' })
  tokens!: number;

  @Field(() => DateTime, { nullable: true, description: 'Until when their invitation works.' })
  invitedUntil!: string | null;

  @Field(() => Boolean, { description: 'Nobody else who has come in is an administrator.' })
  onlyAdministrator!: boolean;
}

@InputType()
export class InviteAdministratorInput extends NamedPersonInput {}

@InputType()
export class CorrectPersonInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String)
  @MaxLength(100)
  givenName!: string;

  @Field(() => String)
  @MaxLength(100)
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'Null for who has none, and is given none.' })
  @IsOptional()
  @MaxLength(300)
  email!: string | null;
}
