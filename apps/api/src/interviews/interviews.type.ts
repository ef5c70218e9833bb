import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  EvidenceTier,
  InterviewMode,
  MeetingInvite,
  NotCountedReason,
  SlotState,
  ThankYouMethod,
} from '@firsthand/contracts';
import { Contact } from '../contacts/contacts.type.ts';
import {
  EvidenceTierEnum,
  InterviewModeEnum,
  MeetingInviteEnum,
  NotCountedReasonEnum,
  SlotStateEnum,
  ThankYouMethodEnum,
} from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Occupation } from '../occupations/occupations.type.ts';

@ObjectType()
export class NotCounted {
  @Field(() => NotCountedReasonEnum)
  reason!: NotCountedReason;

  @Field(() => Int, { nullable: true, description: 'The figure the rule wants, e.g. the least minutes.' })
  wanted!: number | null;

  @Field(() => Int, { nullable: true, description: 'The figure found.' })
  found!: number | null;
}

@ObjectType()
export class Interview {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => Contact)
  contact!: Contact;

  @Field(() => Occupation)
  occupation!: Occupation;

  @Field(() => InterviewModeEnum)
  mode!: InterviewMode;

  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => DateTime, { nullable: true })
  heldAt!: string | null;

  @Field(() => Int, { nullable: true })
  plannedMinutes!: number | null;

  @Field(() => String, { description: 'Where to meet. Empty for everyone but the student.' })
  place!: string;

  @Field(() => MeetingInviteEnum)
  invite!: MeetingInvite;

  @Field(() => Int, { nullable: true })
  actualMinutes!: number | null;

  @Field(() => String)
  notes!: string;

  @Field(() => Boolean, {
    description:
      'The interviewee asked that what they said is not used: nobody but the student reads it. It counts as before.',
  })
  withheld!: boolean;

  @Field(() => Boolean, { description: 'There are notes or answers.' })
  writtenUp!: boolean;

  @Field(() => Boolean)
  practice!: boolean;

  @Field(() => DateTime, { nullable: true })
  thankedAt!: string | null;

  @Field(() => ThankYouMethodEnum, { nullable: true })
  thankYouMethod!: ThankYouMethod | null;

  @Field(() => DateTime, { nullable: true, description: 'When the interviewee said that it took place.' })
  confirmedAt!: string | null;

  @Field(() => EvidenceTierEnum, { description: 'How well it is known that it took place.' })
  evidence!: EvidenceTier;

  @Field(() => Boolean)
  counts!: boolean;

  @Field(() => [NotCounted], { description: 'Why it does not count; empty when it does.' })
  notCounted!: NotCounted[];

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class GridSlot {
  @Field(() => Int)
  position!: number;

  @Field(() => SlotStateEnum)
  state!: SlotState;

  @Field(() => Interview, { nullable: true })
  interview!: Interview | null;
}

@ObjectType()
export class GridRow {
  @Field(() => Occupation, { nullable: true })
  occupation!: Occupation | null;

  @Field(() => Int)
  counted!: number;

  @Field(() => Int)
  wanted!: number;

  @Field(() => [GridSlot])
  slots!: GridSlot[];
}

@ObjectType()
export class QuotaGrid {
  @Field(() => Int)
  counted!: number;

  @Field(() => Int)
  wanted!: number;

  @Field(() => Boolean)
  met!: boolean;

  @Field(() => [GridRow])
  rows!: GridRow[];
}
