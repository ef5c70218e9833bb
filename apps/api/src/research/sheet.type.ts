import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  Confidence,
  FindingStanding,
  FindingVerdictKind,
  ResearchTopic,
  Vantage,
} from '@firsthand/contracts';
import {
  ConfidenceEnum,
  FindingStandingEnum,
  FindingVerdictKindEnum,
  ResearchTopicEnum,
  VantageEnum,
} from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Occupation } from '../occupations/occupations.type.ts';

@ObjectType({ description: 'What one interview did to a finding.' })
export class FindingVerdict {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => FindingVerdictKindEnum)
  verdict!: FindingVerdictKind;

  @Field(() => String, { description: 'What was said about it.' })
  heard!: string;

  @Field(() => DateTime)
  givenAt!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class FindingSide {
  @Field(() => FindingVerdictKindEnum)
  verdict!: FindingVerdictKind;

  @Field(() => [ID], { description: 'Those who know the work best first.' })
  interviewIds!: string[];
}

@ObjectType({ description: 'Where a finding stands after everybody who was asked about it.' })
export class FindingSummary {
  @Field(() => FindingStandingEnum)
  standing!: FindingStanding;

  @Field(() => [FindingSide], { description: 'Only those somebody is on.' })
  sides!: FindingSide[];

  @Field(() => Boolean, { description: 'Somebody who does or supervises the work took a side.' })
  fromWithin!: boolean;
}

@ObjectType({ description: 'What a student read about an occupation, and where.' })
export class Finding {
  @Field(() => ID)
  id!: string;

  @Field(() => ResearchTopicEnum)
  topic!: ResearchTopic;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'Empty: no source yet.' })
  sourceTitle!: string;

  @Field(() => String, { description: 'A year, a month or a day, e.g. 2025 or 2025-03; empty when unknown.' })
  sourceOn!: string;

  @Field(() => String, { description: 'Where it holds.' })
  locality!: string;

  @Field(() => String)
  url!: string;

  @Field(() => ConfidenceEnum)
  confidence!: Confidence;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [FindingVerdict], { description: 'Of interviews held about this occupation, in their order.' })
  verdicts!: FindingVerdict[];

  @Field(() => FindingSummary)
  summary!: FindingSummary;
}

@ObjectType({ description: 'What the sources leave open: something to ask.' })
export class OpenQuestion {
  @Field(() => ID)
  id!: string;

  @Field(() => ResearchTopicEnum)
  topic!: ResearchTopic;

  @Field(() => String)
  text!: string;

  @Field(() => DateTime, { nullable: true, description: 'Null while it is open.' })
  answeredAt!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'Somebody who was heard about an occupation, and from where they see it.' })
export class Voice {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  position!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => VantageEnum)
  vantage!: Vantage;

  @Field(() => DateTime)
  heldAt!: string;
}

@ObjectType({ description: 'Everything a student found out about one occupation, in print and in person.' })
export class ResearchSheet {
  @Field(() => Occupation)
  occupation!: Occupation;

  @Field(() => Boolean, {
    description: 'The occupation is in the student’s plan, so the sheet can be added to.',
  })
  chosen!: boolean;

  @Field(() => [Finding])
  findings!: Finding[];

  @Field(() => [OpenQuestion])
  questions!: OpenQuestion[];

  @Field(() => [Voice], { description: 'The interviews held about it, the first one first.' })
  voices!: Voice[];

  @Field(() => Int, { description: 'Topics with something that names its source.' })
  researchedTopics!: number;

  @Field(() => Int, { description: 'How many such topics make a research milestone met.' })
  wantedTopics!: number;
}
