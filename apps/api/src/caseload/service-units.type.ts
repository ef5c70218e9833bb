import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import {
  CONDUCTED_BY,
  type ConductedBy,
  type DriftKind,
  LIMITS,
  SERVICE_KINDS,
  type ServiceKind,
} from '@firsthand/contracts';
import { ConductedByEnum, DriftKindEnum, ServiceKindEnum } from '../graphql/enums.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';
import { FollowedSection } from './caseload.type.ts';

@ObjectType({ description: 'Time a member of staff gave to one client on one day.' })
export class ServiceUnit {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person)
  client!: Person;

  @Field(() => Person)
  staff!: Person;

  @Field(() => FollowedSection)
  section!: FollowedSection;

  @Field(() => CalendarDate)
  servedOn!: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => ServiceKindEnum)
  kind!: ServiceKind;

  @Field(() => String)
  note!: string;
}

@ObjectType()
export class ServiceKindTotal {
  @Field(() => ServiceKindEnum)
  kind!: ServiceKind;

  @Field(() => Int)
  units!: number;

  @Field(() => Int)
  minutes!: number;
}

@ObjectType({ description: 'A month of service units, and what they come to.' })
export class ServiceMonth {
  @Field(() => [ServiceUnit])
  list!: ServiceUnit[];

  @Field(() => Int)
  units!: number;

  @Field(() => Int)
  minutes!: number;

  @Field(() => Int, { description: 'How many different clients.' })
  clients!: number;

  @Field(() => [ServiceKindTotal])
  byKind!: ServiceKindTotal[];
}

@ObjectType({ description: 'Somebody a unit can be written for.' })
export class Client {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => Person)
  person!: Person;

  @Field(() => FollowedSection)
  section!: FollowedSection;
}

@InputType()
export class AddServiceUnitInput {
  @Field(() => ID)
  @IsUUID()
  enrolmentId!: string;

  @Field(() => CalendarDate)
  servedOn!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(600)
  minutes!: number;

  @Field(() => ServiceKindEnum)
  @IsIn(SERVICE_KINDS)
  kind!: ServiceKind;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(LIMITS.noteLength)
  note?: string | null;
}

@InputType()
export class NoteConductInput {
  @Field(() => ID)
  @IsUUID()
  interviewId!: string;

  @Field(() => ConductedByEnum)
  @IsIn(CONDUCTED_BY)
  conductedBy!: ConductedBy;
}

@ObjectType({ description: 'Who held a conversation.' })
export class InterviewConduct {
  @Field(() => ID)
  interviewId!: string;

  @Field(() => ConductedByEnum)
  conductedBy!: ConductedBy;

  @Field(() => Person, {
    nullable: true,
    description: 'The member of staff, where it was not the student alone.',
  })
  staff!: Person | null;
}

@ObjectType({ description: 'How many conversations turned into asking for a job, by their own account.' })
export class Drift {
  @Field(() => DriftKindEnum)
  kind!: DriftKind;

  @Field(() => String, { description: 'Of the cohort; else empty.' })
  name!: string;

  @Field(() => Int)
  held!: number;

  @Field(() => Int)
  asked!: number;

  @Field(() => Boolean, { description: 'Often enough to talk about.' })
  drifting!: boolean;
}
