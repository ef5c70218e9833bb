import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { FieldMeasure, FunnelStage, OutreachChannel, PayPeriod } from '@firsthand/contracts';
import { FieldMeasureEnum, FunnelStageEnum, OutreachChannelEnum, PayPeriodEnum } from '../graphql/enums.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import { Occupation } from '../occupations/occupations.type.ts';

@ObjectType()
export class NamedCohort {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Where the middle half of what was said lies; the ends are never said.' })
export class Spread {
  @Field(() => Float)
  low!: number;

  @Field(() => Float)
  middle!: number;

  @Field(() => Float)
  high!: number;
}

@ObjectType()
export class Tally {
  @Field(() => String, { description: 'A word of the measure’s own list, or what at least three wrote.' })
  word!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'What enough voices said about one thing.' })
export class FieldNote {
  @Field(() => FieldMeasureEnum)
  measure!: FieldMeasure;

  @Field(() => String, { nullable: true, description: 'Only of pay.' })
  currency!: string | null;

  @Field(() => PayPeriodEnum, { nullable: true })
  period!: PayPeriod | null;

  @Field(() => Int, { description: 'How many interviews say something about it.' })
  answered!: number;

  @Field(() => Spread, { nullable: true })
  spread!: Spread | null;

  @Field(() => [Tally], { description: 'The most named first.' })
  tally!: Tally[];
}

@ObjectType()
export class CohortNotes {
  @Field(() => NamedCohort)
  cohort!: NamedCohort;

  @Field(() => Int)
  interviews!: number;

  @Field(() => [FieldNote])
  notes!: FieldNote[];
}

@ObjectType()
export class OccupationNotes {
  @Field(() => Occupation)
  occupation!: Occupation;

  @Field(() => Int, { nullable: true, description: 'Null while there are too few voices to say how many.' })
  interviews!: number | null;

  @Field(() => [FieldNote])
  notes!: FieldNote[];

  @Field(() => [CohortNotes], { description: 'Only those that can be shown without showing anybody.' })
  cohorts!: CohortNotes[];
}

@ObjectType()
export class FieldNotes {
  @Field(() => String, { description: 'Of the assignment.' })
  title!: string;

  @Field(() => Int, { description: 'How many interviews, students and people it takes.' })
  voicesAtLeast!: number;

  @Field(() => [OccupationNotes])
  occupations!: OccupationNotes[];
}

@ObjectType({ description: 'One way of asking people, and what came of it.' })
export class AskingWay {
  @Field(() => OutreachChannelEnum)
  channel!: OutreachChannel;

  @Field(() => Boolean, { description: 'They were known, or named by somebody who is.' })
  warm!: boolean;

  @Field(() => Int)
  attempts!: number;

  @Field(() => Int)
  accepted!: number;

  @Field(() => Int)
  declined!: number;

  @Field(() => Int, { description: 'No answer, or none yet.' })
  silent!: number;

  @Field(() => Int)
  students!: number;
}

@ObjectType()
export class WaysOfAsking {
  @Field(() => String, { description: 'Of the assignment.' })
  title!: string;

  @Field(() => [AskingWay])
  ways!: AskingWay[];
}

@ObjectType()
export class StageCount {
  @Field(() => FunnelStageEnum)
  stage!: FunnelStage;

  @Field(() => Int, { description: 'Students who have come at least so far.' })
  count!: number;
}

@ObjectType()
export class FunnelWeek {
  @Field(() => CalendarDate, {
    description: 'The section’s day on whose evening it was so; of the last, today.',
  })
  endsOn!: string;

  @Field(() => [StageCount])
  counts!: StageCount[];
}

@ObjectType()
export class ReferralDepth {
  @Field(() => Int, { description: '1: found by the student; 2: named by one of those; and so on.' })
  depth!: number;

  @Field(() => Int)
  people!: number;

  @Field(() => Int)
  interviewed!: number;
}

@ObjectType()
export class Funnel {
  @Field(() => String, { description: 'Of the assignment.' })
  title!: string;

  @Field(() => [NamedCohort])
  cohorts!: NamedCohort[];

  @Field(() => Int)
  students!: number;

  @Field(() => [FunnelWeek], { description: 'Empty while the assignment is a draft.' })
  weeks!: FunnelWeek[];

  @Field(() => [ReferralDepth])
  depths!: ReferralDepth[];
}

@ObjectType()
export class FieldNotesSettings {
  @Field(() => Int, {
    description: 'Interviews, students and people it takes to speak of an occupation; three at least.',
  })
  voicesAtLeast!: number;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class UpdateFieldNotesSettingsInput {
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  voicesAtLeast!: number;
}

@ObjectType({ description: 'At `/gradebook/<section>/<name>`.' })
export class GradebookFile {
  @Field(() => String)
  name!: string;

  @Field(() => Int, {
    description:
      'So many stand in it. The others have nothing by which the system it is for would find them.',
  })
  students!: number;
}
