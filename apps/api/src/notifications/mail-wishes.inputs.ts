import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Matches, ValidateNested } from 'class-validator';
import { MAIL_CATEGORIES, type MailCadence, type MailCategory } from '@firsthand/contracts';
import { MailCadenceEnum, MailCategoryEnum } from '../graphql/enums.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIME_HINT = { message: 'Write a time such as 22:00.' };

@InputType()
export class MailCategoryWishInput {
  @Field(() => MailCategoryEnum)
  category!: MailCategory;

  @Field(() => MailCadenceEnum)
  cadence!: MailCadence;
}

@InputType()
export class QuietHoursInput {
  @Field(() => String)
  @Matches(TIME, TIME_HINT)
  from!: string;

  @Field(() => String)
  @Matches(TIME, TIME_HINT)
  until!: string;
}

@InputType({ description: 'What is not named stays as it is.' })
export class UpdateMailWishesInput {
  @Field(() => [MailCategoryWishInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MAIL_CATEGORIES.length)
  @ValidateNested({ each: true })
  @Type(() => MailCategoryWishInput)
  cadences?: MailCategoryWishInput[] | null;

  @Field(() => QuietHoursInput, { nullable: true, description: 'Null: none any more.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => QuietHoursInput)
  quiet?: QuietHoursInput | null;
}
