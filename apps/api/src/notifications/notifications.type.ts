import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { connectionOf, PageArgs } from '../graphql/connection.ts';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType()
export class Notification {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String)
  path!: string;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true })
  readAt!: Date | null;
}

@ObjectType()
export class NotificationConnection extends connectionOf('Notification', () => Notification) {}

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => Int, { defaultValue: 20, nullable: true })
  declare first: number;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  @IsBoolean()
  unreadOnly!: boolean;
}
