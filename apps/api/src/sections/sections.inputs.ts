import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { LIMITS, type SectionRole } from '@firsthand/contracts';
import { PageArgs } from '../graphql/connection.ts';
import { SectionRoleEnum } from '../graphql/enums.ts';
import { CalendarDate } from '../graphql/scalars.ts';
import { NamedPersonInput } from '../identity/named-person.input.ts';

@ArgsType()
export class SectionsArgs extends PageArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(LIMITS.titleLength)
  query?: string | null;
}

@ArgsType()
export class EnrolmentsArgs extends SectionsArgs {
  @Field(() => SectionRoleEnum, { nullable: true })
  role?: SectionRole | null;
}

@InputType()
export class CreateTermInput {
  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  name!: string;

  @Field(() => CalendarDate)
  startsOn!: string;

  @Field(() => CalendarDate)
  endsOn!: string;
}

@InputType()
export class ChangeTermInput extends CreateTermInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType()
export class CreateCourseInput {
  @Field(() => String)
  @Length(1, 40)
  code!: string;

  @Field(() => String)
  @Length(1, LIMITS.titleLength)
  title!: string;
}

@InputType()
export class ChangeCourseInput extends CreateCourseInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType()
export class ChangeSectionInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String)
  @Length(1, 100)
  name!: string;

  @Field(() => String)
  @Length(1, 100)
  zone!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whoever asks has seen what another zone moves for whom; without it published deadlines stay.',
  })
  @IsOptional()
  @IsBoolean()
  movesPublished?: boolean | null;
}

@InputType()
export class CreateSectionInput {
  @Field(() => ID)
  @IsUUID()
  courseId!: string;

  @Field(() => ID)
  @IsUUID()
  termId!: string;

  @Field(() => String)
  @Length(1, 100)
  name!: string;

  @Field(() => String)
  @Length(1, 100)
  zone!: string;
}

@InputType()
export class AddStaffInput extends NamedPersonInput {
  @Field(() => ID)
  @IsUUID()
  sectionId!: string;

  @Field(() => SectionRoleEnum)
  role!: SectionRole;
}

@InputType()
export class CreateCohortInput {
  @Field(() => ID)
  @IsUUID()
  sectionId!: string;

  @Field(() => String)
  @Length(1, 100)
  name!: string;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(LIMITS.rosterRows)
  @IsUUID(undefined, { each: true })
  enrolmentIds?: string[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    nullable: true,
    description: 'Put every student without a cohort in it.',
  })
  everyoneElse?: boolean | null;
}

@InputType()
export class RenameCohortInput {
  @Field(() => ID)
  @IsUUID()
  cohortId!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String)
  @Length(1, 100)
  name!: string;
}

@InputType()
export class SetCohortMembersInput {
  @Field(() => ID)
  @IsUUID()
  cohortId!: string;

  @Field(() => [ID])
  @ArrayMaxSize(LIMITS.rosterRows)
  @IsUUID(undefined, { each: true })
  enrolmentIds!: string[];

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}
