import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { CASELOAD_SHOWN, type CaseloadShown, type ContactWay, LIMITS } from '@firsthand/contracts';
import { connectionOf, PageArgs } from '../graphql/connection.ts';
import { CaseloadShownEnum, ContactWayEnum } from '../graphql/enums.ts';
import { CalendarDate, DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';
import { Place } from '../progress/cohort-grid.type.ts';

@ObjectType({ description: 'Somebody who may be given students to follow.' })
export class Counsellor {
  @Field(() => Person)
  person!: Person;

  @Field(() => Int)
  students!: number;
}

@InputType()
export class AssignCaseloadInput {
  @Field(() => ID)
  @IsUUID()
  sectionId!: string;

  @Field(() => [ID])
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @IsUUID(undefined, { each: true })
  enrolmentIds!: string[];

  @Field(() => ID, { nullable: true, description: 'Null: nobody follows them.' })
  @IsOptional()
  @IsUUID()
  counsellorId?: string | null;
}

@ArgsType()
export class CaseloadArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose; one’s own when left out. Another’s is for administrators.',
  })
  @IsOptional()
  @IsString()
  counsellorId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsString()
  sectionId?: string | null;

  @Field(() => [CaseloadShownEnum], { nullable: true, description: 'Only who is all of these.' })
  @IsOptional()
  @ArrayMaxSize(CASELOAD_SHOWN.length)
  @IsIn(CASELOAD_SHOWN, { each: true })
  show?: CaseloadShown[] | null;

  @Field(() => Int, { nullable: true, description: 'Only whom nobody spoke to for so many days.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  silentDays?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.titleLength)
  query?: string | null;
}

@ObjectType({ description: 'The section of a student, as a caseload names it.' })
export class FollowedSection {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Of the course.' })
  code!: string;
}

@ObjectType()
export class LastContact {
  @Field(() => CalendarDate)
  on!: string;

  @Field(() => ContactWayEnum)
  way!: ContactWay;

  @Field(() => String)
  by!: string;
}

@ObjectType()
export class NextDeadline {
  @Field(() => DateTime)
  at!: string;

  @Field(() => String)
  zone!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field(() => Boolean)
  late!: boolean;
}

@ObjectType()
export class FollowedWork {
  @Field(() => ID)
  assignmentId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Place)
  place!: Place;
}

@ObjectType({ description: 'A student as the counsellor who follows them sees them.' })
export class FollowedStudent {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person)
  student!: Person;

  @Field(() => FollowedSection)
  section!: FollowedSection;

  @Field(() => DateTime, { nullable: true })
  lastSeenAt!: string | null;

  @Field(() => LastContact, { nullable: true, description: 'The last talk that was written down.' })
  lastContact!: LastContact | null;

  @Field(() => CalendarDate, { nullable: true, description: 'When to speak next, as that talk left it.' })
  nextContactOn!: string | null;

  @Field(() => [FollowedWork], { description: 'The most pressing first.' })
  works!: FollowedWork[];

  @Field(() => NextDeadline, { nullable: true, description: 'The first that is not met, be it past.' })
  nextDeadline!: NextDeadline | null;
}

@ObjectType()
export class Caseload extends connectionOf('FollowedStudent', () => FollowedStudent) {
  @Field(() => Int, { description: 'Everybody who is searched for, stuck, late or not.' })
  totalCount!: number;

  @Field(() => Int)
  stuckCount!: number;

  @Field(() => Int)
  lateCount!: number;
}
