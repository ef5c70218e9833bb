import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, IsNotEmpty, IsOptional, Length, MaxLength, Validate } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';
import { CalendarDate } from '../graphql/scalars.ts';
import { IsSpokenLocale, IsKnownZone } from '../tenancy/tenancy.inputs.ts';

@InputType()
export class SignInInput {
  @Field(() => String)
  @MaxLength(60)
  tenant!: string;

  @Field(() => String, { description: 'The e-mail address, or the sign-in name of whoever has none.' })
  @MaxLength(254)
  email!: string;

  @Field(() => String)
  @MaxLength(LIMITS.passwordMax)
  password!: string;
}

@InputType()
export class RequestPasswordResetInput {
  @Field(() => String)
  @MaxLength(60)
  tenant!: string;

  @Field(() => String)
  @IsEmail({}, { message: 'Write an e-mail address.' })
  email!: string;
}

@InputType({ description: 'Uses up an invitation or a reset link: sets the password and signs in.' })
export class RedeemLinkInput {
  @Field(() => String)
  @MaxLength(100)
  token!: string;

  // How long a password must be is a rule, not a shape; this only keeps novels out.
  @Field(() => String)
  @MaxLength(4 * LIMITS.passwordMax)
  password!: string;
}

@InputType({ description: 'An address for somebody who has none.' })
export class AskAddressInput {
  @Field(() => String)
  @MaxLength(254)
  address!: string;

  @Field(() => String, { description: 'The one they have.' })
  @MaxLength(4 * LIMITS.passwordMax)
  password!: string;
}

@InputType()
export class UpdateProfileInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Validate(IsSpokenLocale)
  locale?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Validate(IsKnownZone)
  zone?: string | null;
}

@InputType()
export class CreateAccessTokenInput {
  @Field(() => String)
  @IsNotEmpty()
  @Length(1, 80)
  name!: string;

  @Field(() => CalendarDate, { nullable: true })
  @IsOptional()
  expiresOn?: string | null;
}
