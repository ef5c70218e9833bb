import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { type ContactSource, LIMITS, type Vantage } from '@firsthand/contracts';
import { PageArgs } from '../graphql/connection.ts';
import { ContactSourceEnum, VantageEnum } from '../graphql/enums.ts';

@ArgsType()
export class ContactsArgs extends PageArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(LIMITS.titleLength)
  query?: string | null;
}

@InputType({ isAbstract: true })
abstract class ContactReferences {
  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  name!: string;

  @Field(() => ContactSourceEnum)
  source!: ContactSource;

  @Field(() => VantageEnum)
  vantage!: Vantage;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  occupationId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  referrerId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'May the referrer be named to this person? Left out: as it was.',
  })
  nameMayBeUsed?: boolean | null;
}

@InputType()
export class AddContactInput extends ContactReferences {
  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.titleLength)
  organisation?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.titleLength)
  position?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(60)
  phone?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  family?: boolean | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  notes?: string | null;
}

@InputType()
export class UpdateContactInput extends ContactReferences {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @MaxLength(LIMITS.titleLength)
  organisation!: string;

  @Field(() => String)
  @MaxLength(LIMITS.titleLength)
  position!: string;

  @Field(() => String)
  @MaxLength(254)
  email!: string;

  @Field(() => String)
  @MaxLength(60)
  phone!: string;

  @Field(() => Boolean)
  family!: boolean;

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  notes!: string;
}
