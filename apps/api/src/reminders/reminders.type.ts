import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReminderState } from '@firsthand/contracts';
import { Milestone } from '../assignments/assignments.type.ts';
import { connectionOf } from '../graphql/connection.ts';
import { ReminderStateEnum } from '../graphql/enums.ts';
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
}

@ObjectType()
export class ReminderConnection extends connectionOf('Reminder', () => PlannedReminder) {}
