import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { type ContactSource, type KnownReason, LIMITS } from '@firsthand/contracts';
import { ContactSourceEnum, KnownReasonEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Contact } from './contacts.type.ts';

@ObjectType({ description: 'One place to look for people.' })
export class ContactSourceLook {
  @Field(() => ContactSourceEnum)
  source!: ContactSource;

  @Field(() => Int, { description: 'How many of the student’s people were found there.' })
  contacts!: number;

  @Field(() => DateTime, { nullable: true, description: 'When they looked there and found nobody.' })
  searchedAt!: string | null;
}

@ObjectType({ description: 'Somebody in the list who may be the person that is about to be added.' })
export class KnownContact {
  @Field(() => Contact)
  contact!: Contact;

  @Field(() => [KnownReasonEnum], { description: 'The surest first.' })
  reasons!: KnownReason[];
}

@ArgsType()
export class KnownContactsArgs {
  @Field(() => String)
  @MaxLength(LIMITS.titleLength)
  name!: string;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.titleLength)
  organisation?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(60)
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who is being changed; left out of the answer.' })
  @IsOptional()
  @IsUUID()
  exceptId?: string | null;
}
