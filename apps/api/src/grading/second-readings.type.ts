import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LIMITS, SETTLINGS, type SettledAs } from '@firsthand/contracts';
import { Rubric } from '../assignments/rubric.type.ts';
import { SettledAsEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';
import { ScoreInput } from './grading.inputs.ts';
import { Score } from './grading.type.ts';

@ObjectType({ description: 'What the first reader had given when the sample was drawn.' })
export class FirstReading {
  @Field(() => [Score])
  scores!: Score[];

  @Field(() => Float)
  points!: number;
}

@ObjectType({
  description: 'One work of the sample. Until it is finished each reader has only their own grade.',
})
export class SecondReading {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String)
  assignmentTitle!: string;

  @Field(() => ID)
  submissionId!: string;

  @Field(() => Person, { description: 'Nobody, while names are hidden.' })
  student!: Person;

  @Field(() => Int, { nullable: true })
  pseudonym!: number | null;

  @Field(() => Person)
  firstBy!: Person;

  @Field(() => Person)
  reader!: Person;

  @Field(() => Boolean, { description: 'The second reader is whoever asks.' })
  mine!: boolean;

  @Field(() => Rubric)
  rubric!: Rubric;

  @Field(() => [Score], { description: 'The second reader’s.' })
  scores!: Score[];

  @Field(() => String, { description: 'For whoever settles.' })
  note!: string;

  @Field(() => Float, { nullable: true })
  points!: number | null;

  @Field(() => FirstReading, { nullable: true })
  first!: FirstReading | null;

  @Field(() => DateTime, { nullable: true })
  finishedAt!: string | null;

  @Field(() => SettledAsEnum, { nullable: true })
  settledAs!: SettledAs | null;

  @Field(() => DateTime, { nullable: true })
  settledAt!: string | null;

  @Field(() => String, { nullable: true })
  settledBy!: string | null;

  @Field(() => String)
  settledWords!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ isAbstract: true })
abstract class AgreementFigures {
  @Field(() => Int)
  pairs!: number;

  @Field(() => Int, { description: 'With the same points.' })
  exact!: number;

  @Field(() => Int, {
    description: 'At most one level apart, or of a total a tenth of its most; the exact ones among them.',
  })
  near!: number;

  @Field(() => Float, { description: 'Points they differ by on the average.' })
  apart!: number;

  @Field(() => Float, { description: 'Points the second gave more on the average; negative where less.' })
  higher!: number;
}

@ObjectType()
export class TotalAgreement extends AgreementFigures {}

@ObjectType()
export class CriterionAgreement extends AgreementFigures {
  @Field(() => ID)
  criterionId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Float)
  maxPoints!: number;
}

@ObjectType({ description: 'How far two readers agree.' })
export class ReaderAgreement {
  @Field(() => TotalAgreement)
  total!: TotalAgreement;

  @Field(() => [CriterionAgreement])
  criteria!: CriterionAgreement[];
}

@ObjectType({ description: 'Works of an assignment that are graded twice.' })
export class SecondReadings {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int, { description: 'Finished grades that are in no sample yet.' })
  toDraw!: number;

  @Field(() => Int, { description: 'Drawn, and not begun: these can be taken back.' })
  toTakeBack!: number;

  @Field(() => [Person], { description: 'Who grades in the section.' })
  people!: Person[];

  @Field(() => [SecondReading], { description: 'Those furthest apart first.' })
  readings!: SecondReading[];

  @Field(() => ReaderAgreement, { nullable: true })
  agreement!: ReaderAgreement | null;
}

/** More is no sample. */
const DRAWN_AT_MOST = 500;

@InputType()
export class DrawSecondReadingsInput {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(DRAWN_AT_MOST)
  count!: number;

  @Field(() => [ID])
  @ArrayMaxSize(LIMITS.pageSize)
  readerIds!: string[];
}

@InputType()
export class SaveSecondReadingInput {
  @Field(() => ID)
  readingId!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => [ScoreInput])
  @ArrayMaxSize(LIMITS.pageSize)
  @ValidateNested({ each: true })
  @Type(() => ScoreInput)
  scores!: ScoreInput[];

  @Field(() => String)
  @MaxLength(LIMITS.textLength)
  note!: string;

  @Field(() => Boolean, { description: 'Finished: it stays, and both grades are there to be read.' })
  ready!: boolean;
}

@InputType()
export class SettleSecondReadingInput {
  @Field(() => ID)
  readingId!: string;

  @Field(() => SettledAsEnum)
  @IsIn(SETTLINGS)
  as!: SettledAs;

  @Field(() => [ScoreInput], { nullable: true, description: 'Of a new grade: every criterion.' })
  @IsOptional()
  @ArrayMaxSize(LIMITS.pageSize)
  @ValidateNested({ each: true })
  @Type(() => ScoreInput)
  scores?: ScoreInput[] | null;

  @Field(() => String)
  @MaxLength(LIMITS.nudgeLength)
  words!: string;
}
