import { Field, InputType } from '@nestjs/graphql';
import {
  IsEmail,
  Length,
  Matches,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import type { Programme } from '@firsthand/contracts';
import { isLocale, isZone } from '@firsthand/core';
import { ProgrammeEnum } from '../graphql/enums.ts';

@ValidatorConstraint({ name: 'isKnownZone' })
export class IsKnownZone implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isZone(value);
  }
  defaultMessage(): string {
    return 'Choose a time zone such as America/Toronto.';
  }
}

@ValidatorConstraint({ name: 'isSpokenLocale' })
export class IsSpokenLocale implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isLocale(value);
  }
  defaultMessage(): string {
    return 'Choose one of the languages offered.';
  }
}

@InputType()
export class CreateTenantInput {
  @Field(() => String)
  @Matches(/^[a-z0-9][a-z0-9-]{1,40}$/, {
    message: 'Use 2 to 41 small letters, digits and hyphens, beginning with a letter or digit.',
  })
  slug!: string;

  @Field(() => String)
  @Length(1, 200)
  name!: string;

  @Field(() => String)
  @Validate(IsSpokenLocale)
  locale!: string;

  @Field(() => String)
  @Validate(IsKnownZone)
  zone!: string;

  @Field(() => ProgrammeEnum)
  programme!: Programme;

  @Field(() => String)
  @IsEmail({}, { message: 'Write an e-mail address.' })
  administratorEmail!: string;

  @Field(() => String)
  @Length(1, 100)
  administratorGivenName!: string;

  @Field(() => String)
  @Length(1, 100)
  administratorFamilyName!: string;
}
