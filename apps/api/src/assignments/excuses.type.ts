import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@firsthand/contracts';
import { DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

/** More students than any section has. */
const STUDENTS_AT_MOST = 500;

@ObjectType({ description: 'A student of whom an assignment, or a step of it, is not asked. For staff.' })
export class Excuse {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person)
  student!: Person;

  @Field(() => ID, { nullable: true, description: 'Null for all of the assignment.' })
  milestoneId!: string | null;

  @Field(() => String, { nullable: true })
  milestoneTitle!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  excusedBy!: string;

  @Field(() => DateTime)
  excusedAt!: string;
}

@ObjectType({ description: 'What is not asked of a student; why stays with staff.' })
export class OwnExcuse {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Null for all of the assignment.' })
  milestoneId!: string | null;

  @Field(() => String, { nullable: true })
  milestoneTitle!: string | null;

  @Field(() => DateTime)
  excusedAt!: string;
}

@InputType()
export class ExcuseStudentsInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => ID, { nullable: true, description: 'Only from this step; from all of it when null.' })
  @IsOptional()
  @IsUUID()
  milestoneId?: string | null;

  @Field(() => [ID])
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(STUDENTS_AT_MOST)
  enrolmentIds!: string[];

  @Field(() => String, { description: 'Only staff see it.' })
  @MaxLength(LIMITS.nudgeLength)
  reason!: string;
}

@InputType()
export class EndExcusesInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId!: string;

  @Field(() => [ID])
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(STUDENTS_AT_MOST)
  excuseIds!: string[];
}
