import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ContactSource, OutreachChannel, Vantage } from '@firsthand/contracts';
import { connectionOf } from '../graphql/connection.ts';
import { ContactSourceEnum, OutreachChannelEnum, VantageEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Occupation } from '../occupations/occupations.type.ts';

@ObjectType({
  description:
    'A person a student knows of. How to reach them (email, phone), the notes and the referrer are the student’s alone: staff who read the student’s work get empty texts there.',
})
export class Contact {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Occupation, { nullable: true })
  occupation!: Occupation | null;

  @Field(() => String)
  organisation!: string;

  @Field(() => String)
  position!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  phone!: string;

  @Field(() => ContactSourceEnum)
  source!: ContactSource;

  @Field(() => VantageEnum)
  vantage!: Vantage;

  @Field(() => Boolean)
  family!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'May the referrer be named to this person? Null: nobody has asked.',
  })
  nameMayBeUsed!: boolean | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the referrer was told of the meeting. Null: not yet.',
  })
  loopClosedAt!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'May you come back with more questions? Null: not asked, or not yours to know.',
  })
  mayComeBack!: boolean | null;

  @Field(() => OutreachChannelEnum, { nullable: true })
  comeBackBy!: OutreachChannel | null;

  @Field(() => String)
  notes!: string;

  @Field(() => DateTime, { nullable: true, description: 'When they asked to be forgotten.' })
  erasedAt!: string | null;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => Int)
  version!: number;

  /** Not published: what the referrer field looks up. */
  referrerId!: string | null;
}

@ObjectType()
export class ContactConnection extends connectionOf('Contact', () => Contact) {}
