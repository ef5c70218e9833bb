import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LIMITS, type LineProblem, type NoGain } from '@firsthand/contracts';
import { LineProblemEnum, NoGainEnum } from '../graphql/enums.ts';
import { DateTime, LocalDateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

/** More students than any section has. */
const STUDENTS_AT_MOST = 500;

@InputType({
  description: 'Who is meant: these enrolments, or who a list names, or everybody; and of them a part.',
})
export class ExtensionForInput {
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(STUDENTS_AT_MOST)
  enrolmentIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'One person a line, by address or name, as it comes out of a spreadsheet.',
  })
  @IsOptional()
  @MaxLength(LIMITS.textLength)
  pasted?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only those in one of these cohorts.' })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(LIMITS.pageSize)
  cohortIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those who have not met the milestone yet.' })
  unmet?: boolean | null;
}

@InputType({
  description: 'More time: until a date on the section’s clock, or so many days on. Neither: a week.',
})
export class ExtensionPlanInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => [ID])
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(20)
  milestoneIds!: string[];

  @Field(() => Int, { nullable: true, description: 'Days on the calendar, from what each student has now.' })
  @IsOptional()
  @Min(1)
  @Max(366)
  days?: number | null;

  @Field(() => LocalDateTime, { nullable: true })
  dueLocal?: string | null;
}

@InputType()
export class PreviewExtensionInput extends ExtensionPlanInput {
  @Field(() => ExtensionForInput)
  @Type(() => ExtensionForInput)
  @ValidateNested()
  who!: ExtensionForInput;
}

@InputType()
export class GrantExtensionInput extends ExtensionPlanInput {
  @Field(() => [ID])
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(STUDENTS_AT_MOST)
  enrolmentIds!: string[];

  @Field(() => String, { nullable: true, defaultValue: '' })
  @IsOptional()
  @MaxLength(2_000)
  reason?: string | null;
}

@ObjectType({ description: 'What more time would make of one student’s deadline.' })
export class PlannedExtension {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person)
  person!: Person;

  @Field(() => ID)
  milestoneId!: string;

  @Field(() => String)
  milestoneTitle!: string;

  @Field(() => String)
  zone!: string;

  @Field(() => LocalDateTime)
  dueLocal!: string;

  @Field(() => DateTime)
  dueAt!: string | Date;

  @Field(() => LocalDateTime)
  toLocal!: string;

  @Field(() => DateTime)
  toAt!: string | Date;

  @Field(() => DateTime, { nullable: true })
  metAt!: string | Date | null;

  @Field(() => NoGainEnum, { nullable: true, description: 'Why they would have no more time by it.' })
  noGain!: NoGain | null;
}

@ObjectType({ description: 'A line of a pasted list that names nobody who can be given anything.' })
export class ListLineProblem {
  @Field(() => Int)
  line!: number;

  @Field(() => String)
  text!: string;

  @Field(() => LineProblemEnum)
  problem!: LineProblem;
}

@ObjectType()
export class ExtensionPreview {
  @Field(() => [PlannedExtension])
  planned!: PlannedExtension[];

  @Field(() => [ListLineProblem])
  problems!: ListLineProblem[];
}

@ObjectType()
export class GrantedMilestone {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType({ description: 'One act of giving more time, to one student or hundreds.' })
export class ExtensionGrant {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => Int, { nullable: true })
  days!: number | null;

  @Field(() => LocalDateTime, { nullable: true })
  dueLocal!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => Person, { nullable: true, description: 'Nobody, where the assignment gives it by itself.' })
  grantedBy!: Person | null;

  @Field(() => DateTime)
  grantedAt!: string;

  @Field(() => DateTime, { nullable: true })
  undoneAt!: string | null;

  @Field(() => [GrantedMilestone])
  milestones!: GrantedMilestone[];

  @Field(() => Int)
  studentCount!: number;

  @Field(() => Boolean, { description: 'Given with work that was given back to be gone over again.' })
  forRevision!: boolean;

  @Field(() => [Person], { description: 'The first few of them, by name.' })
  students!: Person[];
}
