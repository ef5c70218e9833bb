import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'One’s own dates for a calendar program to come for.' })
export class CalendarFeed {
  @Field(() => String, {
    description: 'An iCalendar file on this installation. It is secret: whoever has the address may read it.',
  })
  path!: string;

  @Field(() => DateTime)
  madeAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When a calendar last came for it, to the hour.' })
  readAt!: string | null;
}
