import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { type Confidence, type FindingVerdictKind, LIMITS, type ResearchTopic } from '@firsthand/contracts';
import { ConfidenceEnum, FindingVerdictKindEnum, ResearchTopicEnum } from '../graphql/enums.ts';

const FINDING_LENGTH = 4_000;
const QUESTION_LENGTH = 500;
const URL_LENGTH = 2_000;

@InputType({ isAbstract: true })
abstract class FindingFacts {
  @Field(() => ResearchTopicEnum)
  topic!: ResearchTopic;

  @Field(() => String)
  @Length(1, FINDING_LENGTH)
  text!: string;

  @Field(() => ConfidenceEnum)
  confidence!: Confidence;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.titleLength)
  sourceTitle?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '', description: 'YYYY, YYYY-MM or YYYY-MM-DD.' })
  @IsOptional()
  @MaxLength(10)
  sourceOn?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(LIMITS.titleLength)
  locality?: string | null;

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(URL_LENGTH)
  url?: string | null;
}

@InputType()
export class AddFindingInput extends FindingFacts {
  @Field(() => ID)
  @IsUUID()
  occupationId!: string;
}

@InputType()
export class UpdateFindingInput extends FindingFacts {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ isAbstract: true })
abstract class QuestionFacts {
  @Field(() => ResearchTopicEnum)
  topic!: ResearchTopic;

  @Field(() => String)
  @Length(1, QUESTION_LENGTH)
  text!: string;
}

@InputType()
export class AddOpenQuestionInput extends QuestionFacts {
  @Field(() => ID)
  @IsUUID()
  occupationId!: string;
}

@InputType()
export class UpdateOpenQuestionInput extends QuestionFacts {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  answered!: boolean;
}

@InputType()
export class GiveVerdictInput {
  @Field(() => ID)
  @IsUUID()
  findingId!: string;

  @Field(() => ID)
  @IsUUID()
  interviewId!: string;

  @Field(() => FindingVerdictKindEnum, { nullable: true, description: 'Null takes back what was given.' })
  verdict?: FindingVerdictKind | null;

  @Field(() => String, { nullable: true, defaultValue: '', description: 'What was said about it.' })
  @IsOptional()
  @MaxLength(FINDING_LENGTH)
  heard?: string | null;

  @Field(() => Int, { description: 'The version that was seen; 0 where there was none.' })
  @Min(0)
  version!: number;
}
