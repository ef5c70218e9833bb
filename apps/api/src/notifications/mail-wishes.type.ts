import { Field, ObjectType } from '@nestjs/graphql';
import type { MailCadence, MailCategory } from '@firsthand/contracts';
import { MailCadenceEnum, MailCategoryEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType()
export class MailCategoryWish {
  @Field(() => MailCategoryEnum)
  category!: MailCategory;

  @Field(() => MailCadenceEnum)
  cadence!: MailCadence;
}

@ObjectType({ description: 'HH:mm on the person’s own clock, over midnight when `from` is the later one.' })
export class QuietHours {
  @Field(() => String)
  from!: string;

  @Field(() => String)
  until!: string;
}

@ObjectType({ description: 'How somebody wants their mail. In the product they are told of everything.' })
export class MailWishes {
  @Field(() => [MailCategoryWish], { description: 'Each category they can get mail of.' })
  categories!: MailCategoryWish[];

  @Field(() => QuietHours, { nullable: true })
  quiet!: QuietHours | null;

  @Field(() => String, { nullable: true, description: 'Where mail goes; null for who has no address.' })
  address!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when the address takes no mail.' })
  refusedAt!: string | null;
}
