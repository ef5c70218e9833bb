import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { type CellState, LIMITS, type MilestoneKind, TOTAL_WAYS, type TotalBy } from '@firsthand/contracts';
import { CellStateEnum, MilestoneKindEnum, TotalByEnum } from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@ObjectType()
export class GradebookSection {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  zone!: string;
}

@ObjectType({ description: 'An assignment’s reflection, or a step of it that carries points.' })
export class GradebookColumn {
  @Field(() => ID, { description: 'The assignment’s, or the milestone’s.' })
  id!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => ID, { nullable: true })
  milestoneId!: string | null;

  @Field(() => MilestoneKindEnum)
  kind!: MilestoneKind;

  @Field(() => String)
  assignmentTitle!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Float)
  possible!: number;

  @Field(() => DateTime, { nullable: true, description: 'Everybody’s date; a student’s may be later.' })
  dueAt!: string | null;

  @Field(() => Boolean, {
    description:
      'False for a reflection graded without names, and for handing it in: the points wait until names are shown.',
  })
  named!: boolean;
}

@ObjectType()
export class GradebookCell {
  @Field(() => ID)
  columnId!: string;

  @Field(() => ID, { nullable: true })
  submissionId!: string | null;

  @Field(() => CellStateEnum)
  state!: CellState;

  @Field(() => Float, {
    nullable: true,
    description: 'Null while nothing is decided; it counts once it is not.',
  })
  points!: number | null;

  @Field(() => Float, { nullable: true, description: 'Before lateness took its part.' })
  before!: number | null;

  @Field(() => Float)
  possible!: number;

  @Field(() => Int)
  lateDays!: number;

  @Field(() => Float)
  keptPercent!: number;

  @Field(() => Boolean, { description: 'Staff decided it, or that being late costs nothing here.' })
  decided!: boolean;

  @Field(() => Boolean, {
    description: 'Whoever asks reads it a second time: its grade is not said before they have given theirs.',
  })
  blind!: boolean;
}

@ObjectType({ description: 'Of what is decided so far.' })
export class GradebookTotal {
  @Field(() => Float)
  earned!: number;

  @Field(() => Float)
  possible!: number;

  @Field(() => Float, { nullable: true, description: 'By points or by weights; null while nothing counts.' })
  percent!: number | null;
}

@ObjectType()
export class GradebookRow {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person)
  student!: Person;

  @Field(() => String, { nullable: true })
  cohort!: string | null;

  @Field(() => [GradebookCell], { description: 'Only of what is this student’s.' })
  cells!: GradebookCell[];

  @Field(() => GradebookTotal, { nullable: true, description: 'Null where one of the cells is blind.' })
  total!: GradebookTotal | null;
}

@ObjectType()
export class AssignmentWeight {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => Float)
  weight!: number;
}

@ObjectType({ description: 'The points of a section and how they come to a total, read in one statement.' })
export class Gradebook {
  @Field(() => GradebookSection)
  section!: GradebookSection;

  @Field(() => TotalByEnum)
  totalBy!: TotalBy;

  @Field(() => [AssignmentWeight])
  weights!: AssignmentWeight[];

  @Field(() => Int, { description: 'So long after a release a student may ask for another look.' })
  regradeDays!: number;

  @Field(() => Int, { description: '0 while nothing has been set.' })
  version!: number;

  @Field(() => [GradebookColumn])
  columns!: GradebookColumn[];

  @Field(() => [GradebookRow])
  rows!: GradebookRow[];
}

@InputType()
export class AssignmentWeightInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => Float)
  @Min(0)
  @Max(1_000)
  weight!: number;
}

@InputType()
export class SettleGradebookInput {
  @Field(() => ID)
  @IsUUID()
  sectionId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  @Min(0)
  version!: number;

  @Field(() => TotalByEnum)
  @IsIn(TOTAL_WAYS)
  totalBy!: TotalBy;

  @Field(() => [AssignmentWeightInput])
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AssignmentWeightInput)
  weights!: AssignmentWeightInput[];

  @Field(() => Int)
  @IsInt()
  @Min(0)
  @Max(90)
  regradeDays!: number;
}

@InputType()
export class CellInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => ID, { nullable: true, description: 'None for the reflection.' })
  @IsOptional()
  @IsUUID()
  milestoneId?: string | null;

  @Field(() => ID)
  @IsUUID()
  enrolmentId!: string;
}

@InputType()
export class DecideCellInput extends CellInput {
  @Field(() => Float, {
    nullable: true,
    description: 'Of a step; none for a reflection, of which only lateness is waived.',
  })
  @IsOptional()
  @Min(0)
  points?: number | null;

  @Field(() => String)
  @MaxLength(LIMITS.nudgeLength)
  reason!: string;
}
