import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { InvitationState, SectionRole } from '@firsthand/contracts';
import { connectionOf } from '../graphql/connection.ts';
import { InvitationStateEnum, SectionRoleEnum } from '../graphql/enums.ts';
import { CalendarDate, DateTime } from '../graphql/scalars.ts';
import { Person } from '../identity/person.type.ts';

@ObjectType()
export class Term {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => CalendarDate)
  startsOn!: string;

  @Field(() => CalendarDate)
  endsOn!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class Course {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType()
export class Section {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  zone!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Course)
  course!: Course;

  @Field(() => Term)
  term!: Term;
}

@ObjectType({ description: 'That somebody is or was in a section.' })
export class PersonSection {
  @Field(() => ID)
  enrolmentId!: string;

  @Field(() => SectionRoleEnum)
  role!: SectionRole;

  @Field(() => DateTime, { nullable: true })
  droppedAt!: string | null;

  @Field(() => Section)
  section!: Section;
}

@ObjectType()
export class SectionConnection extends connectionOf('Section', () => Section) {}

@ObjectType()
export class Cohort {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  size!: number;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class Enrolment {
  @Field(() => ID)
  id!: string;

  @Field(() => SectionRoleEnum)
  role!: SectionRole;

  @Field(() => DateTime, { nullable: true })
  droppedAt!: string | null;

  @Field(() => InvitationStateEnum)
  invitation!: InvitationState;

  @Field(() => Person)
  person!: Person;

  @Field(() => Person, { nullable: true, description: 'The counsellor who follows them.' })
  counsellor!: Person | null;

  /** Not published: what the cohort field looks up. */
  cohortId!: string | null;
}

@ObjectType()
export class EnrolmentConnection extends connectionOf('Enrolment', () => Enrolment) {
  @Field(() => Int)
  totalCount!: number;
}
