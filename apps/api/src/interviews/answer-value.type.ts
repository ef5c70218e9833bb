import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { AnswerValue, ChooseAgain, Environment, Outlook, PayPeriod, Shift } from '@firsthand/contracts';
import { ChooseAgainEnum, EnvironmentEnum, OutlookEnum, PayPeriodEnum, ShiftEnum } from '../graphql/enums.ts';

@ObjectType()
export class PayAnswer {
  @Field(() => Float, { nullable: true })
  low?: number | null;

  @Field(() => Float, { nullable: true })
  high?: number | null;

  @Field(() => String, { description: 'Three letters, e.g. CAD.' })
  currency!: string;

  @Field(() => PayPeriodEnum)
  period!: PayPeriod;

  @Field(() => String, { nullable: true })
  place?: string | null;
}

@ObjectType()
export class HoursAnswer {
  @Field(() => Float, { nullable: true })
  perWeek?: number | null;

  @Field(() => [ShiftEnum])
  shifts!: readonly Shift[];
}

@ObjectType()
export class OutlookAnswer {
  @Field(() => OutlookEnum)
  direction!: Outlook;

  @Field(() => String, { nullable: true })
  why?: string | null;
}

@ObjectType()
export class TrainingAnswer {
  @Field(() => String, { nullable: true, description: 'The way in, in their words.' })
  path?: string | null;

  @Field(() => Float, { nullable: true })
  months?: number | null;

  @Field(() => [String])
  credentials!: readonly string[];
}

@ObjectType({
  description: 'What an answer holds besides words; only the part that belongs to its type is there.',
})
export class AnswerValueFacts implements AnswerValue {
  @Field(() => PayAnswer, { nullable: true })
  pay?: PayAnswer | null;

  @Field(() => HoursAnswer, { nullable: true })
  hours?: HoursAnswer | null;

  @Field(() => OutlookAnswer, { nullable: true })
  outlook?: OutlookAnswer | null;

  @Field(() => [String], { nullable: true, description: 'The most used first, three at most.' })
  skills?: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: 'Of the working time, how much is spent with others.' })
  withOthersPercent?: number | null;

  @Field(() => TrainingAnswer, { nullable: true })
  training?: TrainingAnswer | null;

  @Field(() => [EnvironmentEnum], { nullable: true })
  environment?: readonly Environment[] | null;

  @Field(() => ChooseAgainEnum, { nullable: true })
  chooseAgain?: ChooseAgain | null;

  @Field(() => [String], { nullable: true })
  related?: readonly string[] | null;
}
