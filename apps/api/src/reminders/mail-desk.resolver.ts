import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor, MailCategory } from '@firsthand/contracts';
import { MailDesk as Desk } from '@firsthand/core';
import { Requires } from '../auth/requires.ts';
import { CurrentActor } from '../graphql/context.ts';
import { MailCategoryEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@ObjectType({ description: 'A mail that the receiver’s mail server refused, or that was tried too often.' })
export class FailedMail {
  @Field(() => ID)
  id!: string;

  @Field(() => Person)
  person!: Person;

  @Field(() => MailCategoryEnum, { nullable: true, description: 'Null: it was to open an account.' })
  category!: MailCategory | null;

  @Field(() => DateTime)
  at!: string;

  @Field(() => String)
  answer!: string;

  @Field(() => Boolean)
  canRetry!: boolean;
}

@ObjectType({ description: 'How an institution’s mail is getting on.' })
export class MailDesk {
  @Field(() => Int)
  waiting!: number;

  @Field(() => Int, { description: 'Their time has come, and they have not left.' })
  late!: number;

  @Field(() => DateTime, { nullable: true })
  lateSince!: string | null;

  @Field(() => Int)
  retrying!: number;

  @Field(() => Int)
  inDoubt!: number;

  @Field(() => Int, { description: 'In the last seven days, as are dropped and refused.' })
  sent!: number;

  @Field(() => Int)
  dropped!: number;

  @Field(() => Int)
  refused!: number;

  @Field(() => DateTime, { nullable: true })
  nextReminderAt!: string | null;

  @Field(() => Int)
  remindersLate!: number;

  @Field(() => [FailedMail], { description: 'The latest of the last thirty days.' })
  failures!: FailedMail[];
}

@Resolver()
export class MailDeskResolver {
  constructor(private readonly desk: Desk) {}

  @Query(() => MailDesk)
  @Requires('mail:oversee')
  mailDesk(@CurrentActor() actor: Actor): Promise<MailDesk> {
    return this.desk.look(actor);
  }

  @Mutation(() => Int, { description: 'Sends these once more; returns how many.' })
  @Requires('mail:oversee')
  retryMail(@CurrentActor() actor: Actor, @Args('ids', { type: () => [ID] }) ids: string[]): Promise<number> {
    return this.desk.retry(actor, ids);
  }
}
