import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConfirmationState, InterviewMode, LinkHandedOver } from '@firsthand/contracts';
import { ConfirmationStateEnum, InterviewModeEnum, LinkHandedOverEnum } from '../graphql/enums.ts';
import { CalendarDate, DateTime } from '../graphql/scalars.ts';

@ObjectType({
  description: 'What the interviewee says of a meeting, beside the student’s log and never over it.',
})
export class Confirmation {
  @Field(() => ConfirmationStateEnum)
  state!: ConfirmationState;

  @Field(() => DateTime, { nullable: true, description: 'Null when they answered without being asked.' })
  askedAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  answeredAt!: string | null;

  @Field(() => LinkHandedOverEnum, {
    nullable: true,
    description:
      'Which link they answered through: one mailed to them proves more than one the student passed on.',
  })
  handedOver!: LinkHandedOver | null;

  @Field(() => Boolean, { nullable: true, description: 'Null when they would rather not say.' })
  tookPlace!: boolean | null;

  @Field(() => CalendarDate, { nullable: true })
  heldOn!: string | null;

  @Field(() => Int, { nullable: true })
  minutes!: number | null;

  @Field(() => Boolean, { nullable: true })
  askedForJob!: boolean | null;
}

@ObjectType({
  description: 'A meeting as its interviewee sees it: when, how long, about what. Not what was noted.',
})
export class IntervieweeMeeting {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  occupation!: string;

  @Field(() => InterviewModeEnum)
  mode!: InterviewMode;

  @Field(() => CalendarDate, { description: 'Where the course is.' })
  heldOn!: string;

  @Field(() => DateTime)
  startsAt!: string;

  @Field(() => Int, { nullable: true, description: 'Null while it is only planned.' })
  minutes!: number | null;

  @Field(() => Confirmation, { nullable: true })
  confirmation!: Confirmation | null;
}

@ObjectType({ description: 'A link for the student to pass on. It is shown once and kept nowhere.' })
export class LinkToPassOn {
  @Field(() => String, { description: 'A path of the web app.' })
  path!: string;

  @Field(() => DateTime)
  expiresAt!: string;
}
