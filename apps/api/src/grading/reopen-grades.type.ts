import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsUUID } from 'class-validator';
import type { GradeState } from '@firsthand/contracts';
import { GradeStateEnum } from '../graphql/enums.ts';

const GRADES_AT_MOST = 1_000;

@ObjectType()
export class OlderGradeStudent {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;
}

@ObjectType({ description: 'A grade that was given with an earlier version of the rubric.' })
export class OlderGrade {
  @Field(() => ID)
  submissionId!: string;

  @Field(() => OlderGradeStudent)
  student!: OlderGradeStudent;

  @Field(() => GradeStateEnum)
  state!: GradeState;

  @Field(() => Float)
  points!: number;

  @Field(() => Float)
  maxPoints!: number;

  @Field(() => Int, { description: 'Of the rubric it was given with.' })
  rubricVersion!: number;

  @Field(() => Boolean, {
    description: 'Its student asks for another look, which is answered first: it cannot be reopened before.',
  })
  asked!: boolean;
}

@InputType()
export class ReopenGradesInput {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => [ID])
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(GRADES_AT_MOST)
  submissionIds!: string[];
}

@ObjectType()
export class ReopenGradesPayload {
  @Field(() => Int)
  reopened!: number;
}
