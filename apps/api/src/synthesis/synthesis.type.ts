import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AnswerType, ComparisonDimension, InterviewMode, Leaning } from '@firsthand/contracts';
import { AnswerTypeEnum, ComparisonDimensionEnum, InterviewModeEnum, LeaningEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { AnswerValueFacts } from '../interviews/answer-value.type.ts';
import { Occupation } from '../occupations/occupations.type.ts';
import { Finding, Voice } from '../research/sheet.type.ts';

@ObjectType({
  description: 'How far a student trusts what one person told them; each from 1 (little) to 4 (much).',
})
export class InterviewWeighing {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => Int, { description: 'How well placed they are to know it.' })
  placed!: number;

  @Field(() => Int, { description: 'How sure they were.' })
  sure!: number;

  @Field(() => Int, { description: 'How much it matters to them that one thinks so.' })
  interested!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => DateTime)
  weighedAt!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'How far one thing one person said is trusted, from 1 (hardly) to 4 (fully).' })
export class StatementTrust {
  @Field(() => ID)
  findingId!: string;

  @Field(() => ID)
  interviewId!: string;

  @Field(() => Int)
  trust!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'How far an answer is trusted, from 1 (hardly) to 4 (fully).' })
export class AnswerTrust {
  @Field(() => ID)
  answerId!: string;

  @Field(() => Int)
  trust!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'What was said to one question.' })
export class VoiceAnswer {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Empty for what was told unasked.' })
  question!: string;

  @Field(() => AnswerTypeEnum)
  answerType!: AnswerType;

  @Field(() => String)
  text!: string;

  @Field(() => AnswerValueFacts)
  value!: AnswerValueFacts;

  @Field(() => AnswerTrust, { nullable: true, description: 'Null where nothing was said of it.' })
  trust!: AnswerTrust | null;
}

@ObjectType({ description: 'Somebody who was heard, and what the student kept of it.' })
export class SynthesisVoice extends Voice {
  @Field(() => InterviewModeEnum)
  mode!: InterviewMode;

  @Field(() => Int)
  actualMinutes!: number;

  @Field(() => String)
  notes!: string;

  @Field(() => Boolean, { description: 'They asked that what they said is not used.' })
  withheld!: boolean;

  @Field(() => [VoiceAnswer], { description: 'In the order of the conversation.' })
  answers!: VoiceAnswer[];

  @Field(() => InterviewWeighing, { nullable: true })
  weighing!: InterviewWeighing | null;
}

@ObjectType({ description: 'Whom the student had met last when they decided.' })
export class HeardBefore {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({
  description: 'What a student thought at one time of pursuing an occupation. Never changed afterwards.',
})
export class Decision {
  @Field(() => ID)
  id!: string;

  @Field(() => LeaningEnum)
  leaning!: Leaning;

  @Field(() => Int, { description: 'From 0 (a guess) to 100 (certain).' })
  confidence!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => DateTime)
  decidedAt!: string;

  @Field(() => HeardBefore, { nullable: true, description: 'Null before the first interview.' })
  after!: HeardBefore | null;

  @Field(() => Int, { description: 'Interviews held by then.' })
  heard!: number;
}

@ObjectType({
  description: 'Everything a student read and heard about one occupation, and what they make of it.',
})
export class Synthesis {
  @Field(() => Occupation)
  occupation!: Occupation;

  @Field(() => Boolean)
  chosen!: boolean;

  @Field(() => String, { description: 'Why they chose it.' })
  reason!: string;

  @Field(() => String, { description: 'What they believed before the first interview, a line each.' })
  assumptions!: string;

  @Field(() => [Finding])
  findings!: Finding[];

  @Field(() => [SynthesisVoice], { description: 'The first one first.' })
  voices!: SynthesisVoice[];

  @Field(() => [StatementTrust])
  trusts!: StatementTrust[];

  @Field(() => String, { description: 'What they now believe.' })
  believe!: string;

  @Field(() => String, { description: 'What changed their mind.' })
  changed!: string;

  @Field(() => Int, { description: '0: nothing was written yet.' })
  revision!: number;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;

  @Field(() => [Decision], { description: 'The first one first.' })
  decisions!: Decision[];
}

@ObjectType()
export class SavedSynthesis {
  @Field(() => Boolean, { description: 'False: it had moved on, and nothing was overwritten.' })
  saved!: boolean;

  @Field(() => Synthesis)
  synthesis!: Synthesis;
}

@ObjectType()
export class ComparedOccupation {
  @Field(() => Occupation)
  occupation!: Occupation;

  @Field(() => Int, { description: 'Held.' })
  interviews!: number;

  @Field(() => Decision, { nullable: true, description: 'The latest.' })
  decision!: Decision | null;
}

@ObjectType()
export class ComparisonCell {
  @Field(() => ID)
  occupationId!: string;

  @Field(() => ComparisonDimensionEnum)
  dimension!: ComparisonDimension;

  @Field(() => Int, { nullable: true, description: 'From 1 (speaks against it) to 5 (speaks for it).' })
  rating!: number | null;

  @Field(() => String)
  words!: string;
}

@ObjectType()
export class ComparisonWeight {
  @Field(() => ComparisonDimensionEnum)
  dimension!: ComparisonDimension;

  @Field(() => Int, { description: 'From 0 (does not matter) to 3.' })
  weight!: number;
}

@ObjectType({ description: 'A student’s occupations held against each other.' })
export class Comparison {
  @Field(() => [ComparedOccupation], { description: 'Chosen or heard about, the earliest first.' })
  occupations!: ComparedOccupation[];

  @Field(() => [ComparisonCell], { description: 'Only those with something in them.' })
  cells!: ComparisonCell[];

  @Field(() => [ComparisonWeight], { description: 'Only those the student set.' })
  weights!: ComparisonWeight[];

  @Field(() => Int)
  revision!: number;

  @Field(() => DateTime, { nullable: true })
  savedAt!: string | null;
}

@ObjectType()
export class SavedComparison {
  @Field(() => Boolean, { description: 'False: it had moved on, and nothing was overwritten.' })
  saved!: boolean;

  @Field(() => Comparison)
  comparison!: Comparison;
}

@ObjectType({ description: 'What a student makes of the occupations of one assignment.' })
export class StudentSyntheses {
  @Field(() => [Synthesis])
  syntheses!: Synthesis[];

  @Field(() => Comparison)
  comparison!: Comparison;
}
