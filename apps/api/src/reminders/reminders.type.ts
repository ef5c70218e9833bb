import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { MailStanding, ReminderState } from '@firsthand/contracts';
import { Milestone } from '../assignments/assignments.type.ts';
import { connectionOf, PageArgs } from '../graphql/connection.ts';
import { MailStandingEnum, ReminderStateEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@ObjectType()
export class PlannedReminder {
  @Field(() => ID)
  id!: string;

  @Field(() => Person)
  person!: Person;

  @Field(() => Milestone)
  milestone!: Milestone;

  @Field(() => Int)
  offsetMinutes!: number;

  @Field(() => DateTime)
  sendAt!: string;

  @Field(() => DateTime, { nullable: true })
  sentAt!: string | null;

  @Field(() => ReminderStateEnum)
  state!: ReminderState;

  @Field(() => String, { nullable: true })
  droppedBecause!: string | null;

  @Field(() => MailStandingEnum, { nullable: true, description: 'What became of its mail.' })
  mail!: MailStanding | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the mail did not leave, or what the receiver’s mail server answered.',
  })
  mailNote!: string | null;
}

@ObjectType()
export class ReminderConnection extends connectionOf('Reminder', () => PlannedReminder) {}

/** Only those about one milestone, only those of one occasion. */
@ArgsType()
export class ReminderArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  milestoneId?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  offsetMinutes?: number | null;
}

@ObjectType({ description: 'Mails of those who were told, by what became of them.' })
export class MailCounts {
  @Field(() => Int, { description: 'Told in the product alone: their address takes no mail.' })
  none!: number;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  inDoubt!: number;

  @Field(() => Int)
  sent!: number;

  @Field(() => Int)
  refused!: number;

  @Field(() => Int)
  dropped!: number;
}

@ObjectType({ description: 'One step of the reminder ladder, counted over all students.' })
export class ReminderOccasion {
  @Field(() => ID)
  id!: string;

  @Field(() => Milestone)
  milestone!: Milestone;

  @Field(() => Int)
  offsetMinutes!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the next of them goes out.' })
  nextAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the last of them went out or was dropped.' })
  lastAt!: string | null;

  @Field(() => Int)
  planned!: number;

  @Field(() => Int)
  sent!: number;

  @Field(() => Int)
  dropped!: number;

  @Field(() => [String])
  droppedBecause!: string[];

  @Field(() => MailCounts)
  mails!: MailCounts;
}

@ObjectType({ description: 'How the institution reminds where nobody says otherwise.' })
export class ReminderSettings {
  @Field(() => [Int], { description: 'The ladder a new assignment begins with, in minutes from a deadline.' })
  offsetsMinutes!: number[];

  @Field(() => Int, {
    nullable: true,
    description: 'Teachers hear of work that waits for grading after so many days; null: they do not.',
  })
  gradingWaitingDays!: number | null;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class UpdateReminderSettingsInput {
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => [Int])
  @ArrayMaxSize(20)
  @IsInt({ each: true })
  offsetsMinutes!: number[];

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  gradingWaitingDays?: number | null;
}
