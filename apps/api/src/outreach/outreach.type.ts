import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  ContactStanding,
  LetterRefusal,
  LetterState,
  OutreachChannel,
  OutreachState,
} from '@firsthand/contracts';
import { Contact } from '../contacts/contacts.type.ts';
import {
  ContactStandingEnum,
  LetterRefusalEnum,
  LetterStateEnum,
  OutreachChannelEnum,
  OutreachStateEnum,
} from '../graphql/enums.ts';
import { CalendarDate, DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'How a mail that was sent from here fares.' })
export class SentLetter {
  @Field(() => LetterStateEnum)
  state!: LetterState;

  @Field(() => LetterRefusalEnum, { nullable: true, description: 'Why it did not arrive.' })
  refusal!: LetterRefusal | null;

  @Field(() => String)
  toAddress!: string;
}

@ObjectType({ description: 'One attempt to reach a contact. Days are the student’s own calendar days.' })
export class Outreach {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  contactId!: string;

  @Field(() => OutreachChannelEnum)
  channel!: OutreachChannel;

  @Field(() => Int, { description: 'From 1; each follow-up of an unanswered attempt is one more.' })
  number!: number;

  @Field(() => OutreachStateEnum)
  state!: OutreachState;

  @Field(() => String, { description: 'What was said or written.' })
  said!: string;

  @Field(() => SentLetter, {
    nullable: true,
    description: 'The mail that carried it; null when sent otherwise.',
  })
  letter!: SentLetter | null;

  @Field(() => DateTime, { nullable: true, description: 'Null while it is only a draft.' })
  sentAt!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'When to act again.' })
  dueOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'After the last follow-up: the day from which silence is an answer.',
  })
  expiresOn!: string | null;

  @Field(() => DateTime, { nullable: true })
  outcomeAt!: string | null;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'Where asking a contact stands, and so what comes next.' })
export class OutreachStanding {
  @Field(() => ContactStandingEnum)
  standing!: ContactStanding;

  @Field(() => OutreachChannelEnum, { nullable: true, description: 'By which channel to act next.' })
  channel!: OutreachChannel | null;

  @Field(() => CalendarDate, { nullable: true })
  dueOn!: string | null;
}

@ObjectType()
export class DueOutreach {
  @Field(() => Contact)
  contact!: Contact;

  @Field(() => Outreach)
  outreach!: Outreach;

  @Field(() => OutreachStanding)
  standing!: OutreachStanding;
}

@ObjectType()
export class RecordedOutcome {
  @Field(() => Outreach)
  outreach!: Outreach;

  @Field(() => ID, { nullable: true, description: 'The interview that was planned with a yes.' })
  interviewId!: string | null;

  @Field(() => Contact, { nullable: true, description: 'Whom somebody who said no named instead.' })
  referral!: Contact | null;
}
